"""XLSX: as Excel writes it, as libraries write it, and as somebody writes it who means ill."""

from __future__ import annotations

import contextlib
import datetime
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.files import packages
from smsdesk.files.rows import (
    CellKind,
    FileDamaged,
    FileEmpty,
    FileKindOld,
    FileKindUnknown,
    FileTooLarge,
    FileUnreadable,
    Row,
    RowProblem,
    RowTooLong,
    TableKind,
    TableProblem,
)
from smsdesk.files.tables import read_table
from smsdesk.files.workbooks import filled_sheets
from tests.support.workbooks import relations, write_xlsx, write_zip, xlsx_parts

HEADER = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
STRINGS = "<si><t>number</t></si><si><t>name</t></si>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the list of this test is."""
    return tmp_path / "list.xlsx"


def texts(row: Row) -> list[str]:
    """What the cells say."""
    return [cell.text for cell in row.cells]


def read(path: Path) -> list[tuple[int, list[str], set[RowProblem]]]:
    """Every row, the header first."""
    with read_table(path) as table:
        return [(row.number, texts(row), set(row.problems)) for row in (table.header, *table.rows)]


def only(path: Path, cell: str, strings: str = "") -> Row:
    """The row with this one cell."""
    write_xlsx(path, f'{HEADER}<row r="2">{cell}</row>', STRINGS + strings)
    with read_table(path) as table:
        (row,) = table.rows
    return row


def merged(path: Path, rows: str, *references: str) -> Path:
    """A workbook of one sheet with merged cells, which are told after its rows."""
    cells = "".join(f'<mergeCell ref="{one}"/>' for one in references)
    parts = xlsx_parts(("Sheet1", "visible", rows), strings=STRINGS)
    part = "xl/worksheets/sheet1.xml"
    told = f'</sheetData><mergeCells count="{len(references)}">{cells}</mergeCells>'
    return write_zip(path, {**parts, part: str(parts[part]).replace("</sheetData>", told)})


def test_a_cell_that_is_merged_over_rows_stands_in_each(path: Path) -> None:
    numbers = "".join(
        f'<row r="{row}"><c r="A{row}"><v>{row}</v></c>{extra}</row>'
        for row, extra in (
            (2, '<c r="B2" t="inlineStr"><is><t>x</t></is></c>'),
            (3, '<c r="B3" s="1"/>'),
            (4, '<c r="C4"><v>7</v></c>'),
            (6, '<c r="B6" t="e"><v>#N/A</v></c>'),
            (7, ""),
            (8, ""),
        )
    )
    blank = '<row r="5"><c r="B5" s="1"/></row>'
    rows = HEADER + numbers.replace('<row r="6">', f'{blank}<row r="6">')
    merged(path, rows, "B2:B5", "A6:D6", "B6:C7", "A8:A8")
    error = {RowProblem.ERROR_CELL}
    assert read(path)[1:] == [
        (2, ["2", "x"], set()),
        (3, ["3", "x"], set()),
        (4, ["4", "x", "7"], {RowProblem.EXTRA_CELLS}),
        (6, ["6", "#N/A"], error),
        (7, ["7", "#N/A"], error),
        (8, ["8", ""], set()),
    ]


def test_more_merged_cells_than_a_list_has_take_no_memory(path: Path) -> None:
    merged(path, HEADER, *(f"A{row}:A{row + 1}" for row in range(1, 1 << 18)))
    with pytest.raises(FileTooLarge):
        read(path)


def test_as_excel_writes_it(path: Path) -> None:
    rows = (
        f'{HEADER}<row r="3" spans="1:2" x14ac:dyDescent="0.25" xmlns:x14ac="x">'
        '<c r="A3"><v>306912345678</v></c><c r="B3" t="s"><v>2</v></c></row>'
        '<row r="4"><c r="A4" s="2"><v>691234567</v></c><c r="B4" s="3"><v>46024</v></c></row>'
    )
    write_xlsx(path, rows, STRINGS + "<si><t>Μαρία</t></si>")
    with read_table(path) as table:
        assert table.origin.kind is TableKind.XLSX
        assert (table.origin.name, table.origin.sheet) == ("list.xlsx", "Sheet1")
        assert table.headers == ("number", "name")
        found = list(table.rows)
        assert not table.problems
    assert [(row.number, texts(row)) for row in found] == [
        (3, ["306912345678", "Μαρία"]),
        (4, ["0691234567", "2026-01-02"]),
    ]
    assert [cell.kind for cell in found[1].cells] == [CellKind.NUMBER, CellKind.DATE]


@pytest.mark.parametrize(
    ("cell", "text", "kind"),
    [
        ('<c r="A2"><v>3.06912345678E+11</v></c>', "306912345678", CellKind.NUMBER),
        ('<c r="A2" t="n"><v>12.5</v></c>', "12.5", CellKind.NUMBER),
        ('<c r="A2" t="str"><f>B1</f><v>+30 691</v></c>', "+30 691", CellKind.TEXT),
        ('<c r="A2" t="inlineStr"><is><t>Παππά</t></is></c>', "Παππά", CellKind.TEXT),
        (
            '<c r="A2" t="inlineStr"><is><r><t>Πα</t></r><r><rPr/><t xml:space="preserve">π </t>'
            "</r><rPh><t>no</t></rPh></is></c>",
            "Παπ ",
            CellKind.TEXT,
        ),
        ('<c r="A2" t="b"><v>1</v></c>', "TRUE", CellKind.BOOLEAN),
        ('<c r="A2" t="b"><v>0</v></c>', "FALSE", CellKind.BOOLEAN),
        ('<c r="A2" t="d"><v>2026-01-02</v></c>', "2026-01-02", CellKind.DATE),
        ('<c r="A2" s="4"><v>1.25</v></c>', "30:00:00", CellKind.TIME),
        ('<c r="A2" s="1"><v>306912345678</v></c>', "306912345678", CellKind.NUMBER),
        ('<c r="A2"><f>1+1</f><v>2</v></c>', "2", CellKind.NUMBER),
        ('<c r="A2" s="99"><v>46024</v></c>', "46024", CellKind.NUMBER),
        ('<c r="A2" t="n"><v>not a number</v></c>', "not a number", CellKind.TEXT),
        ('<c r="A2" t="s"><v>2</v></c>', "two\nlines & <more>", CellKind.TEXT),
        ('<c r="A2" t="s"><v>3</v></c>', "漢字", CellKind.TEXT),
        ("<c><v>7</v></c>", "7", CellKind.NUMBER),
        ('<c r="a2"><v>7</v></c>', "7", CellKind.NUMBER),
    ],
)
def test_what_a_cell_says(path: Path, cell: str, text: str, kind: CellKind) -> None:
    strings = (
        "<si><r><t>two_x000A_</t></r><r><t>lines &amp; &lt;more&gt;</t></r></si>"
        "<si><t>漢字</t><rPh sb='0'><t>かんじ</t></rPh></si>"
    )
    row = only(path, cell, strings)
    assert (row.cells[0].text, row.cells[0].kind) == (text, kind)
    assert not row.problems


@pytest.mark.parametrize(
    ("cell", "text", "problem"),
    [
        ('<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!", RowProblem.ERROR_CELL),
        ('<c r="A2"><v>1234567890123456</v></c>', "1234567890123456", RowProblem.LOST_DIGITS),
        ('<c r="A2"><f>1+1</f></c><c r="B2"><v>5</v></c>', "", RowProblem.NO_RESULT),
        ('<c r="A2"><f>1+1</f><v></v></c><c r="B2"><v>5</v></c>', "", RowProblem.NO_RESULT),
        ('<c r="C2"><v>5</v></c>', "", RowProblem.EXTRA_CELLS),
    ],
)
def test_what_is_wrong_with_a_row(path: Path, cell: str, text: str, problem: RowProblem) -> None:
    row = only(path, cell)
    assert row.cells[0].text == text
    assert row.problems == {problem}


def test_an_empty_text_of_a_formula_is_a_result(path: Path) -> None:
    row = only(path, '<c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><v>5</v></c>')
    assert not row.problems


def test_hidden_rows_are_marked(path: Path) -> None:
    write_xlsx(path, f'{HEADER}<row r="2" hidden="1"><c r="A2"><v>5</v></c></row>', STRINGS)
    assert read(path)[1] == (2, ["5", ""], {RowProblem.HIDDEN_ROW})


def test_rows_and_cells_without_references(path: Path) -> None:
    write_xlsx(
        path,
        "<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row/>"
        "<row><c><v>4</v></c></row>",
    )
    assert [row[:2] for row in read(path)] == [
        (1, ["1", "", "", "2", "3"]),
        (3, ["4", "", "", "", ""]),
    ]


def test_the_first_sheet_that_can_be_seen_and_is_not_blank(path: Path) -> None:
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row>'
    sheets = [
        ("Hidden", "hidden", row.format("hidden")),
        ("Very", "veryHidden", row.format("very hidden")),
        ("Blank", "visible", row.format(" ")),
        ("Data", "visible", row.format("number")),
        ("Blank too", "visible", ""),
    ]
    write_zip(path, xlsx_parts(*sheets))
    with read_table(path) as table:
        assert (table.origin.sheet, table.headers) == ("Data", ("number",))
        assert list(table.rows) == []
        assert not table.problems
    write_zip(path, xlsx_parts(*sheets, ("Other", "visible", row.format("other"))))
    with read_table(path) as table:
        assert list(table.rows) == []
        assert table.problems == {TableProblem.MORE_SHEETS}


def test_another_sheet_can_be_chosen(path: Path) -> None:
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row>'
    sheets = [
        ("Staff", "visible", row.format("number")),
        ("Blank", "visible", ""),
        ("Secret", "hidden", row.format("secret")),
        ("Patients", "visible", row.format("mobile")),
    ]
    write_zip(path, xlsx_parts(*sheets))
    assert filled_sheets(path) == ("Staff", "Patients")
    with read_table(path, sheet="Patients") as table:
        assert (table.origin.sheet, table.headers) == ("Patients", ("mobile",))
        assert list(table.rows) == []
        assert not table.problems
    with pytest.raises(FileEmpty):
        read_table(path, sheet="Secret")


def test_a_sheet_of_explanations_before_the_list(path: Path) -> None:
    row = '<row r="{}"><c r="A{}" t="inlineStr"><is><t>{}</t></is></c></row>'
    sheets = [
        ("How to", "visible", row.format(1, 1, "Fill in the second sheet")),
        ("List", "visible", row.format(1, 1, "number") + row.format(2, 2, "6912345678")),
        ("Prices", "visible", row.format(1, 1, "12")),
    ]
    write_zip(path, xlsx_parts(*sheets))
    with read_table(path) as table:
        assert (table.origin.sheet, table.headers) == ("List", ("number",))
        assert table.problems == {TableProblem.MORE_SHEETS}
        assert [row.cells[0].text for row in table.rows] == ["6912345678"]


@pytest.mark.parametrize("rows", ["", '<row r="1"><c r="A1"/></row>'])
def test_a_blank_workbook(path: Path, rows: str) -> None:
    write_xlsx(path, rows)
    with pytest.raises(FileEmpty):
        read(path)


def test_prefixes_strict_types_and_capitals(path: Path) -> None:
    parts = xlsx_parts(("S", "visible", HEADER), strings=STRINGS)
    strict = {}
    for name, content in parts.items():
        text = str(content).replace("officeDocument/2006", "oclc.org/ooxml/officeDocument")
        if "worksheets" in name:
            text = text.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?")
            text = text.replace("xmlns=", "xmlns:x=")
        strict[name.replace("sharedStrings.xml", "SharedStrings.XML")] = text
    write_zip(path, strict)
    assert read(path) == [(1, ["number", "name"], set())]


def test_a_workbook_that_counts_from_1904(path: Path) -> None:
    write_xlsx(
        path,
        f'{HEADER}<row r="2"><c r="A2" s="1"><v>44562</v></c></row>',
        STRINGS,
        properties='date1904="1"',
    )
    assert read(path)[1][1][0] == "2026-01-02"


VALUES: st.SearchStrategy[Any] = (
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20)
    | st.integers(-(10**15) + 1, 10**15 - 1)
    | st.booleans()
    | st.dates(datetime.date(1900, 3, 1), datetime.date(9999, 12, 31))
    | st.none()
)


@given(rows=st.lists(st.lists(VALUES, min_size=2, max_size=2), max_size=6))
def test_what_openpyxl_writes_is_read(
    rows: list[list[Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("xlsx") / "list.xlsx"
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["number", "name"])
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                cell.data_type = "s"  # or texts that begin with = would be formulas
    workbook.save(path)
    expected = [
        (number, ["" if value is None else _shown(value) for value in row], set[RowProblem]())
        for number, row in enumerate(rows, 2)
        if any(value is not None and _shown(value).strip() for value in row)
    ]
    assert read(path)[1:] == expected


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


# -- meant ill ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>', RowTooLong),
        ('<row r="1"><c r="ZZZZZZZZZ1"><v>1</v></c></row>', FileDamaged),
        ('<row r="1"><c r="1"><v>1</v></c></row>', FileDamaged),
        ('<row r="99999999999999999999"><c><v>1</v></c></row>', FileDamaged),
        ('<row r="0"><c r="A0"><v>1</v></c></row>', FileDamaged),
        ('<row r="x"><c r="A1"><v>1</v></c></row>', FileDamaged),
        ('<row r="1"><c r="A1" t="s"><v>5</v></c></row>', FileDamaged),
        ('<row r="1"><c r="A1" t="s"><v>x</v></c></row>', FileDamaged),
        ('<row r="1"><c r="A1" s="x"><v>1</v></c></row>', FileDamaged),
        ('<row r="1"><c r="A1"><v>1</c></row>', FileDamaged),
        ('<row r="1">&undefined;</row>', FileDamaged),
    ],
)
def test_rows_that_cannot_be(path: Path, rows: str, kind: type[FileUnreadable]) -> None:
    write_xlsx(path, rows)
    with pytest.raises(kind) as refusal:
        read(path)
    assert refusal.value.subject == "list.xlsx"


def test_a_cell_far_down_takes_no_memory(path: Path) -> None:
    write_xlsx(path, f'{HEADER}<row r="1048576"><c r="ALK1048576"><v>1</v></c></row>', STRINGS)
    assert read(path)[1][0] == 1_048_576


def test_one_long_text_in_many_cells_is_one_text(path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 300))
    write_xlsx(path, rows, f"<si><t>{'x' * 100_000}</t></si>")
    with read_table(path) as table:
        assert {id(row.cells[0].text) for row in table.rows} == {id(table.header.cells[0].text)}


@pytest.mark.parametrize("part", ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
def test_entities_are_refused(path: Path, part: str) -> None:
    parts = xlsx_parts(("S", "visible", HEADER), strings=STRINGS)
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    head, _, rest = str(parts[part]).partition("?>")
    parts[part] = f"{head}?>{bomb}{rest}"
    write_zip(path, parts)
    with pytest.raises(FileDamaged):
        read(path)


@pytest.mark.parametrize(
    ("cell", "strings"),
    [
        ('<c t="inlineStr"><is><t>LONG</t></is></c>', ""),
        ('<c t="inlineStr"><is><t>x</t></is></c>', "<si><t>LONG</t></si>"),
        ('<c t="inlineStr" r="LONG"><is><t>x</t></is></c>', ""),
    ],
    ids=["cell", "shared text", "tag"],
)
def test_a_text_without_end_takes_no_memory(path: Path, cell: str, strings: str) -> None:
    long = "A" * 40_000_000
    rows = f'{HEADER}<row r="2">{cell.replace("LONG", long)}</row>'
    write_xlsx(path, rows, STRINGS + strings.replace("LONG", long))
    tracemalloc.start()
    try:
        with pytest.raises((RowTooLong, FileTooLarge)):
            read(path)
        assert tracemalloc.get_traced_memory()[1] < 12_000_000
    finally:
        tracemalloc.stop()


def test_a_zip_bomb_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "MOST_SMALL_PART_BYTES", 1_000_000)
    write_xlsx(path, HEADER, STRINGS + f"<si><t>{'x' * 2_000_000}</t></si>")
    assert path.stat().st_size < 10_000
    with pytest.raises(FileTooLarge):
        read(path)


def test_a_password_on_the_zip(path: Path) -> None:
    write_xlsx(path, HEADER, STRINGS)
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 1)
    path.write_bytes(data)
    with pytest.raises(FileUnreadable) as refusal:
        read(path)
    assert refusal.value.code == "file_encrypted"


def test_a_file_cut_off_anywhere(path: Path) -> None:
    write_xlsx(path, HEADER, STRINGS)
    data = path.read_bytes()
    for length in range(4, len(data), 97):
        path.write_bytes(data[:length])
        with pytest.raises(FileUnreadable):
            read(path)


@given(position=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255))
def test_a_file_with_one_wrong_byte_is_read_or_refused(
    position: float, byte: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("xlsx") / "list.xlsx"
    write_xlsx(path, HEADER, STRINGS)
    data = bytearray(path.read_bytes())
    data[int(position * len(data))] = byte
    path.write_bytes(data)
    with contextlib.suppress(FileUnreadable):
        read(path)


@pytest.mark.parametrize(
    ("parts", "kind"),
    [
        ({"a.txt": "x"}, FileKindUnknown),
        (
            {
                "_rels/.rels": relations(("officeDocument", "word/document.xml")),
                "word/document.xml": "<document/>",
            },
            FileKindUnknown,
        ),
        (
            {
                "_rels/.rels": relations(("officeDocument", "xl/workbook.bin")),
                "xl/workbook.bin": "",
            },
            FileKindOld,
        ),
    ],
)
def test_other_packages(path: Path, parts: dict[str, str], kind: type[FileUnreadable]) -> None:
    write_zip(path, parts)
    with pytest.raises(FileUnreadable) as refusal:
        read(path)
    assert type(refusal.value) is kind


def test_a_file_half_read_is_closed(path: Path) -> None:
    write_xlsx(path, HEADER * 3, STRINGS)
    with read_table(path) as table:
        next(table.rows)
    path.unlink()
    assert list(table.rows) == []


def test_the_zip_may_hold_a_part_twice(path: Path) -> None:
    write_xlsx(path, HEADER, STRINGS)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><t>b</t></si></sst>")
    assert read(path)[0][1] == ["a", "b"]
