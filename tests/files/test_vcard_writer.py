"""vCards that other programs read: lines short enough, nothing cut, nothing that ends a field."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.files.tables import read_table
from smsdesk.files.vcard_writer import LINE_BYTES, Card, CardFile, written
from smsdesk.files.vcards import HEADERS, OPTED_OUT
from smsdesk.files.whole_files import FileNotWritten

MOBILE = "+306912345678"
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cf"])
    | st.sampled_from(",;\\:= "),
    max_size=120,
).map(str.strip)
FULL = Card(
    MOBILE,
    "Παππά",
    "Ελένη",
    "one\ntwo, three; four \\n",
    "e@example.org",
    "el",
    ("VIP", "a, b"),
    opted_out=True,
    custom={"age": "44", "Company": "A; B"},
)


def lines(card: Card) -> list[str]:
    """Unfolded."""
    return written(card).replace("\r\n ", "").split("\r\n")


def read(file: Path, *cards: Card) -> list[dict[str, str]]:
    """What the reader makes of these cards."""
    writer = CardFile(file)
    writer.write(cards)
    writer.close()
    with read_table(file) as table:
        assert not table.problems
        return [
            {
                title: cell.text
                for title, cell in zip(table.headers, row.cells, strict=True)
                if cell.text
            }
            for row in table.rows
            if not row.problems
        ]


def test_what_a_card_says() -> None:
    assert lines(FULL) == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "PRODID:-//SMS Desk//Contacts//EN",
        "FN:Ελένη Παππά",
        "N:Παππά;Ελένη;;;",
        f"TEL;TYPE=cell;PREF=1:{MOBILE}",
        "EMAIL:e@example.org",
        "LANG:el",
        "NOTE:one\\ntwo\\, three\\; four \\\\n",
        "CATEGORIES:VIP,a\\, b",
        "X-SMSDESK-OPTED-OUT:yes",
        "item1.X-SMSDESK-FIELD:44",
        "item1.X-ABLabel:age",
        "ORG:A\\; B",
        "END:VCARD",
        "",
    ]


def test_what_is_unknown_is_left_out() -> None:
    assert lines(Card(MOBILE))[3:] == [
        f"FN:{MOBILE}",
        "N:;;;;",
        f"TEL;TYPE=cell;PREF=1:{MOBILE}",
        "END:VCARD",
        "",
    ]


def test_the_reader_gets_it_back(tmp_path: Path) -> None:
    nobody, full = read(tmp_path / "a.vcf", Card(MOBILE), FULL)
    assert nobody == {"Mobile": MOBILE}
    assert full == {
        "Surname": "Παππά",
        "Name": "Ελένη",
        "Mobile": MOBILE,
        "Email": "e@example.org",
        "Comments": FULL.comments,
        "Language": "el",
        "Groups": "VIP ::: a, b",
        "Company": "A; B",
        OPTED_OUT: "yes",
        "age": "44",
    }
    assert OPTED_OUT not in HEADERS


@given(st.lists(TEXTS, min_size=3, max_size=3))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    surname, comments, value = texts
    card = Card(MOBILE, surname, "x", comments, custom={"field": value})
    assert all(len(line.encode()) <= LINE_BYTES for line in written(card).split("\r\n"))
    [found] = read(tmp_path_factory.mktemp("cards") / "a.vcf", card)
    told = (found.get("Surname", ""), found.get("Comments", ""), found.get("field", ""))
    assert told == (surname, comments, value)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_no_text_begins_a_line_of_its_own(end: str) -> None:
    said = lines(Card(MOBILE, comments=f"a{end}END:VCARD{end}\x00\x0b\x85"))
    assert said.count("END:VCARD") == 1
    assert "NOTE:a\\nEND:VCARD\\n\ufffd\ufffd\x85" in said


def test_nothing_is_left_of_what_was_discarded(tmp_path: Path) -> None:
    file = tmp_path / "a.vcf"
    writer = CardFile(file)
    writer.write([FULL])
    writer.discard()
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(FileNotWritten):
        CardFile(tmp_path / "nowhere" / "a.vcf")
