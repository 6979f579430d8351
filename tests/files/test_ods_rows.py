"""ODS: as LibreOffice writes it, and as somebody writes it who means ill."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from smsdesk.files.rows import (
    MOST_COLUMNS,
    CellKind,
    FileDamaged,
    FileEmpty,
    FileEncrypted,
    FileUnreadable,
    Row,
    RowProblem,
    RowTooLong,
    TableKind,
    TableProblem,
)
from smsdesk.files.tables import read_table
from smsdesk.files.workbooks import filled_sheets, hides_rows
from tests.support.workbooks import ods_parts, ods_row, table, text_cell, write_zip

HEADER = ods_row(text_cell("number"), text_cell("name"))
TAIL = (
    '<table:table-row table:number-rows-repeated="1048570">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the list of this test is."""
    return tmp_path / "list.ods"


def texts(row: Row) -> list[str]:
    """What the cells say."""
    return [cell.text for cell in row.cells]


def read(path: Path) -> list[tuple[int, list[str], set[RowProblem]]]:
    """Every row, the header first."""
    with read_table(path) as found:
        return [(row.number, texts(row), set(row.problems)) for row in (found.header, *found.rows)]


def only(path: Path, cell: str) -> Row:
    """The row with this one cell."""
    write_zip(path, ods_parts(table("S", HEADER + ods_row(cell) + TAIL)))
    with read_table(path) as found:
        (row,) = found.rows
    return row


def number(value: str, shown: str = "", more: str = "") -> str:
    """A cell with a number."""
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}" {more}>'
        f"<text:p>{shown or value}</text:p></table:table-cell>"
    )


def test_as_libreoffice_writes_it(path: Path) -> None:
    gap = (
        '<table:table-row table:number-rows-repeated="2">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    rows = HEADER + gap + ods_row(number("306912345678"), text_cell("Μαρία")) + TAIL
    write_zip(path, ods_parts(table("Φύλλο1", rows)))
    with read_table(path) as found:
        assert found.origin.kind is TableKind.ODS
        assert found.origin.sheet == "Φύλλο1"
        assert found.headers == ("number", "name")
        (row,) = found.rows
        assert not found.problems
    assert (row.number, texts(row)) == (4, ["306912345678", "Μαρία"])
    assert [cell.kind for cell in row.cells] == [CellKind.NUMBER, CellKind.TEXT]


@pytest.mark.parametrize(
    ("cell", "text", "kind"),
    [
        (number("306912345678", "3,06912E+011"), "306912345678", CellKind.NUMBER),
        (number("3.06912345678E+11", "306912345678"), "306912345678", CellKind.NUMBER),
        (number("691234567", "0691234567"), "0691234567", CellKind.NUMBER),
        (number("12.5", "12,50"), "12.5", CellKind.NUMBER),
        (
            '<table:table-cell office:value-type="currency" office:value="3"/>',
            "3",
            CellKind.NUMBER,
        ),
        (
            '<table:table-cell office:value-type="date" office:date-value="2026-01-02">'
            "<text:p>02/01/26</text:p></table:table-cell>",
            "2026-01-02",
            CellKind.DATE,
        ),
        (
            '<table:table-cell office:value-type="date" office:date-value="2026-01-02T03:04:05"/>',
            "2026-01-02 03:04:05",
            CellKind.DATE,
        ),
        (
            '<table:table-cell office:value-type="time" office:time-value="PT30H00M05S"/>',
            "30:00:05",
            CellKind.TIME,
        ),
        (
            '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
            "TRUE",
            CellKind.BOOLEAN,
        ),
        (text_cell("a &amp; b"), "a & b", CellKind.TEXT),
        (text_cell("one</text:p><text:p>two"), "one\ntwo", CellKind.TEXT),
        (
            text_cell(
                'a<text:s text:c="3"/>b<text:tab/>c<text:line-break/><text:span>d</text:span>'
            ),
            "a   b\tc\nd",
            CellKind.TEXT,
        ),
        (
            '<table:table-cell office:value-type="string" office:string-value="kept"/>',
            "kept",
            CellKind.TEXT,
        ),
        (
            '<table:table-cell office:value-type="string"><office:annotation><text:p>a note'
            "</text:p></office:annotation><text:p>text</text:p><draw:frame><draw:text-box>"
            "<text:p>box</text:p></draw:text-box></draw:frame></table:table-cell>",
            "text",
            CellKind.TEXT,
        ),
        ("<table:table-cell><text:p>bare</text:p></table:table-cell>", "bare", CellKind.TEXT),
        (text_cell("#hashtag"), "#hashtag", CellKind.TEXT),
    ],
)
def test_what_a_cell_says(path: Path, cell: str, text: str, kind: CellKind) -> None:
    row = only(path, cell)
    assert (row.cells[0].text, row.cells[0].kind) == (text, kind)
    assert not row.problems


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        (number("0", "#DIV/0!", 'table:formula="of:=1/0"'), RowProblem.ERROR_CELL),
        (text_cell("Err:502", 'table:formula="of:=1/0"'), RowProblem.ERROR_CELL),
        (number("1234567890123456"), RowProblem.LOST_DIGITS),
    ],
)
def test_what_is_wrong_with_a_row(path: Path, cell: str, problem: RowProblem) -> None:
    assert only(path, cell).problems == {problem}


@pytest.mark.parametrize("visibility", ["collapse", "filter"])
def test_hidden_rows_are_marked(path: Path, visibility: str) -> None:
    hidden = ods_row(number("5"), attributes=f'table:visibility="{visibility}"')
    write_zip(path, ods_parts(table("S", HEADER + hidden)))
    assert read(path)[1] == (2, ["5", ""], {RowProblem.HIDDEN_ROW})


def test_repeated_rows_and_cells(path: Path) -> None:
    twice = ods_row(
        text_cell("x", 'table:number-columns-repeated="2"'),
        attributes='table:number-rows-repeated="2"',
    )
    covered = ods_row(
        text_cell("y"), '<table:covered-table-cell table:number-columns-repeated="2"/>'
    )
    write_zip(path, ods_parts(table("S", HEADER + twice + covered)))
    rows = [row[:2] for row in read(path)[1:]]
    assert rows == [(2, ["x", "x"]), (3, ["x", "x"]), (4, ["y", ""])]


def test_a_cell_that_is_merged_over_rows_stands_in_each(path: Path) -> None:
    covered = "<table:covered-table-cell/>"
    blank = '<table:covered-table-cell table:number-columns-repeated="2"/>'
    rows = (
        ods_row(
            text_cell("x", 'table:number-columns-repeated="2"'),
            text_cell("y", 'table:number-rows-spanned="4" table:number-columns-spanned="1"'),
        )
        + ods_row(text_cell("z"))
        + ods_row(blank, covered)
        + ods_row(text_cell("z"), text_cell("z"), covered, text_cell("z"))
        + ods_row(text_cell("z"))
    )
    write_zip(path, ods_parts(table("S", HEADER + rows), table("T", HEADER + rows)))
    expected = [
        (2, ["x", "x", "y"]),
        (3, ["z", "", "y"]),
        (5, ["z", "z", "y", "z"]),
        (6, ["z", ""]),
    ]
    assert [row[:2] for row in read(path)[1:]] == expected


def test_rows_inside_groups(path: Path) -> None:
    rows = (
        f"<table:table-header-rows>{HEADER}</table:table-header-rows>"
        f"<table:table-row-group>{ods_row(number('1'))}</table:table-row-group>"
    )
    write_zip(path, ods_parts(table("S", rows)))
    assert [row[0] for row in read(path)] == [1, 2]


def test_the_first_table_that_can_be_seen_and_is_not_blank(path: Path) -> None:
    tables = [
        table("Hidden", ods_row(text_cell("hidden")), style="ta2"),
        table("Blank", TAIL),
        table("Data", HEADER),
        table("Blank too", ods_row(text_cell(" "))),
    ]
    write_zip(path, ods_parts(*tables))
    with read_table(path) as found:
        assert found.origin.sheet == "Data"
        assert list(found.rows) == []
        assert not found.problems
    write_zip(path, ods_parts(*tables, table("Data", HEADER)))
    with read_table(path) as found:
        assert list(found.rows) == []
        assert found.problems == {TableProblem.MORE_SHEETS}


def test_a_blank_spreadsheet(path: Path) -> None:
    write_zip(path, ods_parts(table("S", TAIL)))
    with pytest.raises(FileEmpty):
        read(path)


def test_without_a_media_type(path: Path) -> None:
    parts = ods_parts(table("S", HEADER))
    del parts["mimetype"]
    write_zip(path, parts)
    assert read(path)[0][1] == ["number", "name"]


def test_a_password(path: Path) -> None:
    write_zip(path, ods_parts(manifest="<manifest:encryption-data/>"))
    with pytest.raises(FileEncrypted):
        read(path)


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (
            ods_row(text_cell("x", f'table:number-columns-repeated="{MOST_COLUMNS + 1}"')),
            RowTooLong,
        ),
        (
            ods_row(text_cell("x"), attributes='table:number-rows-repeated="2000000000"'),
            FileDamaged,
        ),
        (ods_row(text_cell("x", 'table:number-columns-repeated="many"')), FileDamaged),
        (ods_row(number("x")), FileDamaged),
        (
            ods_row('<table:table-cell office:value-type="date" office:date-value="soon"/>'),
            FileDamaged,
        ),
        ("<table:table-row>", FileDamaged),
    ],
)
def test_rows_that_cannot_be(path: Path, rows: str, kind: type[FileUnreadable]) -> None:
    write_zip(path, ods_parts(table("S", rows)))
    with pytest.raises(kind) as refusal:
        read(path)
    assert refusal.value.subject == "list.ods"


def test_repetition_takes_no_memory(path: Path) -> None:
    many = ods_row(text_cell("x"), attributes='table:number-rows-repeated="1000000"')
    write_zip(path, ods_parts(*(table(f"S{n}", many) for n in range(200))))
    with read_table(path) as found:
        assert [next(found.rows).number for _ in range(3)] == [2, 3, 4]
    started = time.process_time()
    with read_table(path, sheet="S199") as found:
        assert next(found.rows).number == 2
    assert filled_sheets(path)
    assert not hides_rows(path, "S199")
    assert time.process_time() - started < 10.0  # row by row it takes minutes


@pytest.mark.parametrize("text", ["x" * 2_000_000, '<text:s text:c="1000"/>' * 2_000])
def test_a_text_without_end_is_refused(path: Path, text: str) -> None:
    cell = (
        f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'
    )
    write_zip(path, ods_parts(table("S", HEADER + ods_row(cell) + TAIL)))
    with pytest.raises(RowTooLong) as refusal:
        read(path)
    assert refusal.value.row == 2
