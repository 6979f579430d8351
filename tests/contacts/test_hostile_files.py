"""Files made to hurt: a clear error or rejected rows, in little time and memory. Bombs are tested
with the readers."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from smsdesk.contacts.columns import look_at
from smsdesk.contacts.preview import every_row
from smsdesk.domain.contact_import import ImportChoices, RowCounts, RowReason
from smsdesk.domain.import_look import PreviewRow
from smsdesk.files.rows import FileDamaged, FileUnreadable, RowTooLong
from tests.support.store import migrated
from tests.support.workbooks import worksheet, write_xlsx, write_zip, xlsx_parts

MOST_BYTES = 40_000_000
MB = 1 << 20


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """An empty store."""
    return migrated(tmp_path / "smsdesk.db")


@pytest.fixture(autouse=True)
def _bounded() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    finally:
        tracemalloc.stop()


async def imported(store: Path, file: Path) -> tuple[RowCounts, list[PreviewRow]]:
    """Look and go through all of it."""
    look = look_at(file)
    return await every_row(store, file, ImportChoices(look.guess, look.has_header, region="GR"))


async def test_a_million_columns(tmp_path: Path, store: Path) -> None:
    file = tmp_path / "wide.csv"
    file.write_text("Mobile" + ";x" * 60_000 + "\n6912345678\n", "utf-8")
    with pytest.raises(RowTooLong):
        await imported(store, file)
    cells = "".join(f'<c r="ZZZ{row}"><v>1</v></c>' for row in (1, 2))
    with pytest.raises(FileUnreadable):
        await imported(store, write_xlsx(tmp_path / "wide.xlsx", f'<row r="1">{cells}</row>'))


async def test_a_very_long_line(tmp_path: Path, store: Path) -> None:
    file = tmp_path / "long.csv"
    with file.open("wb") as out:
        out.write(b"Name;Mobile\nA;6912345678\n")
        for _ in range(200):
            out.write(b"x" * MB)
    with pytest.raises(RowTooLong) as refusal:
        await imported(store, file)
    assert refusal.value.row == 3


async def test_a_very_long_line_in_a_card(tmp_path: Path, store: Path) -> None:
    file = tmp_path / "long.vcf"
    with file.open("wb") as out:
        out.write(b"BEGIN:VCARD\r\nN:A;B\r\nTEL:6912345678\r\nNOTE:")
        for _ in range(100):
            out.write(b"x" * MB)
        out.write(b"\r\nEND:VCARD\r\nBEGIN:VCARD\r\nN:C;D\r\nTEL:6941112233\r\nEND:VCARD\r\n")
    counts, [broken] = await imported(store, file)
    assert (counts.added, counts.rejected) == (1, 1)
    assert broken.reason is RowReason.BROKEN_CARD


async def test_zeros(tmp_path: Path, store: Path) -> None:
    file = tmp_path / "zeros.csv"
    file.write_bytes(b"Name;Mobile\r\nA\0;69\x0012345678\r\nB;6941112233\r\n" * 1)
    counts, [broken] = await imported(store, file)
    assert counts.added == 1
    assert (broken.row, broken.reason) == (2, RowReason.NUL_BYTES)


async def test_broken_quotes_cost_their_rows(tmp_path: Path, store: Path) -> None:
    file = tmp_path / "quotes.csv"
    good = "".join(f'"N{place}";69{place:08d}\n' for place in range(300))
    file.write_text(f'Name;Mobile\n"open;6912345678\n{good}"Mar"ia";6941112233\n', "utf-8")
    counts, rows = await imported(store, file)
    assert counts.added == 300
    assert [row.reason for row in rows] == [RowReason.BROKEN_QUOTES] * 2


async def test_entities_and_rubbish(tmp_path: Path, store: Path) -> None:
    parts = xlsx_parts(("Sheet1", "visible", ""))
    sheet = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>' + worksheet("<row/>").partition("?>")[2]
    parts["xl/worksheets/sheet1.xml"] = sheet
    with pytest.raises(FileDamaged):
        await imported(store, write_zip(tmp_path / "entities.xlsx", parts))
    file = tmp_path / "rubbish.xlsx"
    file.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 100)
    with pytest.raises(FileUnreadable):
        await imported(store, file)


async def test_formulas_are_never_computed(tmp_path: Path, store: Path) -> None:
    cells = (
        '<row r="1"><c t="inlineStr"><is><t>Mobile</t></is></c></row>'
        '<row r="2"><c><f>1+1</f></c><c t="str"><v>x</v></c></row>'
        '<row r="3"><c><f>6912345677+1</f><v>6912345678</v></c></row>'
        '<row r="4"><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    counts, rows = await imported(store, write_xlsx(tmp_path / "formulas.xlsx", cells))
    assert counts.added == 1
    assert [row.reason for row in rows] == [RowReason.FAILED_FORMULA] * 2


async def test_formulas_in_texts_stay_texts(tmp_path: Path, store: Path) -> None:
    file = tmp_path / "formulas.csv"
    file.write_text("Name;Mobile\n=cmd|' /C calc'!A0;6912345678\n+1;=6941112233\n", "utf-8")
    counts, _ = await imported(store, file)
    assert counts.added == 2
