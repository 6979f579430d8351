"""vCards as telephones and mail programs write them: groups, pictures, old encodings, damage."""

from __future__ import annotations

import base64
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.phone import parse
from smsdesk.files.rows import FileEmpty, RowProblem, TableKind
from smsdesk.files.tables import read_table
from smsdesk.files.vcards import HEADERS

IPHONE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 17.1//EN\r\n"
    "N:Παππά;Ελένη;Μαρία;;\r\nFN:Ελένη Μαρία Παππά\r\nORG:Ιατρείο\\, Κέντρο;\r\n"
    "EMAIL;type=INTERNET;type=HOME;type=pref:eleni@example.com\r\n"
    "TEL;type=HOME;type=VOICE:210 123 4567\r\n"
    "TEL;type=CELL;type=VOICE;type=pref:691 234 5678\r\n"
    "item1.TEL:694 111 2233\r\nitem1.X-ABLabel:Κινητό 2\r\n"
    "item2.TEL:210 765 4321\r\nitem2.X-ABLabel:_$!<Other>!$_\r\n"
    "NOTE:Prefers mornings\\; never on\r\n  Mondays\\nand brings her son\r\n"
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/4QBYRXhpZgAATU0AKgAA\r\n"
    " AAgABAEaAAUAAAABAAAAPgEbAAUAAAABAAAARgEoAAMAAAABAAIAAAITAAMAAAABAAEAAAAAAAAA\r\n"
    "CATEGORIES:Ασθενείς,Τρίτη\\, πρωί\r\nEND:VCARD\r\n"
)
ANDROID = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=CE=A0=CE=B1=CF=80=CF=80=\r\n"
    "=CE=AC;=CE=95=CE=BB=CE=AD=CE=BD=CE=B7;;;\r\n"
    "TEL;CELL;PREF:+306912345678\r\nTEL;HOME:2101234567\r\nTEL;CELL:6941112233\r\n"
    "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD\r\n"
    "AAAABAAEAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDR\r\n\r\n"
    "END:VCARD\r\n"
)
OUTLOOK = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;LANGUAGE=el;CHARSET=windows-1253;ENCODING=QUOTED-PRINTABLE:=D0=E1=F0=F0=DC;=CC=E1=F1=DF=E1\r\n"
    "TEL;CELL;VOICE:+30 (691) 2345678\r\nTEL;WORK;FAX:2109999999\r\n"
    "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN:Other;Person\r\nTEL;CELL:6999999999\r\nEND:VCARD\r\n"
    "NOTE:after the agent\r\nEND:VCARD\r\n"
)
VERSION_4 = (
    "BEGIN:VCARD\nVERSION:4.0\nN:Müller;Jürgen;;;\n"
    'TEL;VALUE=uri;TYPE="voice,cell";PREF=1:tel:+49-1512-3456789\nLANG;PREF=2:en\nLANG;PREF=1:de\n'
    'EMAIL;X="a:b;c":j@example.com\nEND:VCARD\n'
)
GOOGLE = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Maria\r\nN:;Maria;;;\r\nTEL;TYPE=CELL:+351 912 345 678\r\n"
    "CATEGORIES:myContacts\r\nEND:VCARD\r\n"
)


def rows(path: Path, text: str | bytes) -> list[tuple[dict[str, str], frozenset[RowProblem]]]:
    """The cells that are filled, by column, and the problems of each card."""
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    with read_table(path) as table:
        assert table.origin.kind is TableKind.VCARD
        assert table.headers == HEADERS
        found = []
        for number, row in enumerate(table.rows, 1):
            assert row.number == number
            texts = zip(HEADERS, row.cells, strict=True)
            found.append(({name: cell.text for name, cell in texts if cell.text}, row.problems))
        return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the cards of this test are."""
    return tmp_path / "contacts.vcf"


@pytest.mark.parametrize(
    ("kind", "member", "uid"),
    [
        ("X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER", "ABCD-1"),
        ("KIND", "MEMBER", "urn:uuid:abcd-1"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_card_that_is_a_group(
    tmp_path: Path, kind: str, member: str, uid: str, encoding: str
) -> None:
    file = tmp_path / "cards.vcf"
    person = f"N:P;E;;;\nTEL;TYPE=CELL:6912345678\nUID:{uid}\nCATEGORIES:VIP\n"
    other = "FN:Other\nTEL;TYPE=CELL:6912345679\n"
    group = f"N:Φίλοι;;;;\nFN:Φίλοι\n{kind}:group\n{member}:urn:uuid:ABCD-1\n"
    bodies = (person, group, other)
    cards = (f"BEGIN:VCARD\nVERSION:3.0\n{body}END:VCARD\n" for body in bodies)
    file.write_text("".join(cards), encoding)
    with read_table(file) as table:
        found = [(row.number, row.cells[HEADERS.index("Groups")].text) for row in table.rows]
    assert found == [(1, "VIP ::: Φίλοι"), (3, "")]


def test_the_parameters_of_a_link_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "cards.vcf"
    links = "tel:6912345678;phone-context=+30", "tel:+44-7400-123456;isub=1"
    cards = (f"BEGIN:VCARD\nVERSION:4.0\nTEL;TYPE=cell:{link}\nEND:VCARD\n" for link in links)
    file.write_text("".join(cards))
    with read_table(file) as table:
        found = [row.cells[HEADERS.index("Mobile")] for row in table.rows]
    numbers = [parse(cell.text, "DE").e164 for cell in found]
    assert numbers == ["+306912345678", "+447400123456"]


def test_an_iphone(path: Path) -> None:
    ((card, problems),) = rows(path, IPHONE)
    assert not problems
    assert card == {
        "Surname": "Παππά",
        "Name": "Ελένη Μαρία",
        "Mobile": "691 234 5678",
        "Mobile 2": "694 111 2233",
        "Home phone": "210 123 4567",
        "Other phones": "210 765 4321",
        "Email": "eleni@example.com",
        "Comments": "Prefers mornings; never on Mondays\nand brings her son",
        "Groups": "Ασθενείς ::: Τρίτη, πρωί",
        "Company": "Ιατρείο, Κέντρο",
    }


def test_an_old_android(path: Path) -> None:
    ((card, problems),) = rows(path, ANDROID)
    assert not problems
    assert (card["Surname"], card["Name"]) == ("Παππά", "Ελένη")
    assert (card["Mobile"], card["Mobile 2"]) == ("+306912345678", "6941112233")
    assert card["Home phone"] == "2101234567"


def test_outlook_in_a_code_page_with_a_card_inside(path: Path) -> None:
    ((card, problems),) = rows(path, OUTLOOK)
    assert not problems
    assert card == {
        "Surname": "Παππά",
        "Name": "Μαρία",
        "Mobile": "+30 (691) 2345678",
        "Other phones": "2109999999",
        "Comments": "after the agent",
    }


def test_version_4(path: Path) -> None:
    ((card, _),) = rows(path, VERSION_4)
    assert card["Mobile"] == "+49-1512-3456789"
    assert card["Language"] == "de"
    assert card["Email"] == "j@example.com"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_several_cards_in_every_encoding(path: Path, encoding: str) -> None:
    found = rows(path, (IPHONE + ANDROID + GOOGLE).encode(encoding))
    assert [card["Name"] for card, _ in found] == ["Ελένη Μαρία", "Ελένη", "Maria"]
    assert not any(problems for _, problems in found)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_lines_that_end_as_on_macs_of_old(path: Path, encoding: str) -> None:
    card = "BEGIN:VCARD\rVERSION:3.0\rN:Παππά;Άννα\rNOTE:a\r b\rTEL:6912345678\rEND:VCARD\r"
    [(first, problems), (_, _)] = rows(path, (card * 2).encode(encoding))
    assert (first["Surname"], first["Comments"], first["Phone"]) == ("Παππά", "ab", "6912345678")
    assert not problems


def test_a_company_and_a_name_in_one(path: Path) -> None:
    found = rows(
        path,
        "BEGIN:VCARD\nN:;;;;\nFN:Clinic\nORG:Clinic Ltd\nTEL:1\nEND:VCARD\n"
        "BEGIN:VCARD\nORG:Clinic Ltd;Desk\nTEL:1\nEND:VCARD\n",
    )
    assert [card["Full name"] for card, _ in found] == ["Clinic", "Clinic Ltd Desk"]


def test_a_broken_card_costs_itself(path: Path) -> None:
    broken = "BEGIN:VCARD\nVERSION:3.0\nN:Lost;Card\nTEL:+306900000001\n"
    torn = "BEGIN:VCARD\nN:Torn;Card\nNOTE:first line\nsecond line, not folded!\nEND:VCARD\n"
    found = rows(path, broken + GOOGLE + torn + GOOGLE + broken)
    assert [RowProblem.BROKEN_CARD in problems for _, problems in found] == [
        *(True, False),
        *(True, False, True),
    ]
    assert found[0][0]["Surname"] == "Lost"


def test_bytes_that_are_no_letters(path: Path) -> None:
    card = b"BEGIN:VCARD\nN;CHARSET=UTF-8:\xce\xa0\xff;x\nTEL:1\nEND:VCARD\n"
    ((_, problems),) = rows(path, card + b"")
    assert problems == {RowProblem.UNREADABLE_BYTES}


def test_an_unknown_charset_is_the_files(path: Path) -> None:
    ((card, _),) = rows(path, "BEGIN:VCARD\nN;CHARSET=KLINGON:Παππά;\nTEL:1\nEND:VCARD\n")
    assert card["Surname"] == "Παππά"


@pytest.mark.parametrize("is_folded", [True, False])
def test_pictures_take_no_memory(path: Path, is_folded: bool) -> None:
    picture = base64.b64encode(b"\x89PNG" * 2_000_000)
    pieces = [picture[at : at + 74] for at in range(0, len(picture), 74)]
    photo = b"\r\n ".join(pieces) if is_folded else picture
    head = b"BEGIN:VCARD\r\nPHOTO;ENCODING=b:"
    path.write_bytes(head + photo + b"\r\nN:Big;Picture\r\nTEL:1\r\nEND:VCARD\r\n")
    del picture, pieces, photo
    tracemalloc.start()
    try:
        with read_table(path) as table:
            (row,) = table.rows
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
    assert row.cells[HEADERS.index("Surname")].text == "Big"
    assert not row.problems


def test_a_very_long_line_breaks_its_card(path: Path) -> None:
    found = rows(path, f"BEGIN:VCARD\nN:A;B\nNOTE:{'x' * 1_000_000}\nTEL:1\nEND:VCARD\n{GOOGLE}")
    assert [bool(problems) for _, problems in found] == [True, False]


def test_no_card_at_all(path: Path) -> None:
    path.write_bytes(b"BEGIN:VCARDS\r\nnothing")
    with read_table(path) as table:
        assert list(table.rows) == []


def test_an_empty_file(path: Path) -> None:
    path.write_bytes(b"")
    with pytest.raises(FileEmpty):
        read_table(path)


@given(st.binary(max_size=300))
def test_nothing_makes_it_fail(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    path = tmp_path_factory.mktemp("noise") / "x.vcf"
    path.write_bytes(b"BEGIN:VCARD\r\nN:A;B\r\n" + noise + b"\r\nEND:VCARD\r\n" + GOOGLE.encode())
    with read_table(path, encoding="utf-8") as table:
        width = len(table.header.cells)
        assert all(len(row.cells) == width for row in table.rows)


@given(st.lists(st.text(alphabet="aλя,;\\ ", max_size=8), min_size=2, max_size=2))
def test_escapes(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    path = tmp_path_factory.mktemp("escapes") / "x.vcf"
    for char in "\\,;":
        names = [name.replace(char, f"\\{char}") for name in names]
    path.write_text(f"BEGIN:VCARD\nN:{names[0]};{names[1]};;;\nTEL:1\nEND:VCARD\n", "utf-8")
    with read_table(path, encoding="utf-8") as table:
        (row,) = table.rows
    for char in ",;\\":
        names = [name.replace(f"\\{char}", char) for name in names]
    assert [row.cells[1].text, row.cells[2].text] == [name.strip() for name in names]
