"""Files that spreadsheets open, whose cells are never formulas."""

from __future__ import annotations

import codecs
import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from smsdesk.files import sheet_writer
from smsdesk.files.sheet_writer import Cell, SheetKind, open_sheet
from smsdesk.files.whole_files import FileNotWritten

ROWS: list[list[Cell]] = [
    ["+306912345678", "=1+1", 2],
    ["-5", "@SUM(A1)", 0],
    ["Καλημέρα; “ναι”, \n𝄞", "0123", 7],
]
KINDS = list(SheetKind)


def write(file: Path, kind: SheetKind, rows: list[list[Cell]], delimiter: str = ",") -> None:
    """A whole file."""
    sheet = open_sheet(file, kind, ["To", "Text", "Parts"], delimiter=delimiter)
    sheet.write(rows)
    sheet.close()


def read_csv(file: Path, delimiter: str = ",") -> list[list[str]]:
    """The cells as they stand."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, delimiter=delimiter))


def test_csv_begins_with_its_mark_and_holds_no_formula(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    write(file, SheetKind.CSV, ROWS, ";")
    assert file.read_bytes().startswith(codecs.BOM_UTF8)
    assert read_csv(file, ";") == [
        ["To", "Text", "Parts"],
        ["'+306912345678", "'=1+1", "2"],
        ["'-5", "'@SUM(A1)", "0"],
        ["Καλημέρα; “ναι”, \n𝄞", "0123", "7"],
    ]


def test_xlsx_holds_texts_as_texts(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    write(file, SheetKind.XLSX, ROWS)
    sheet = load_workbook(file).active
    assert sheet is not None
    cells = [list(row) for row in sheet.iter_rows(min_row=2)]
    assert [[cell.value for cell in row] for row in cells] == ROWS
    assert [[cell.data_type for cell in row] for row in cells] == [["s", "s", "n"]] * 3
    assert cells[0][0].number_format == cells[2][1].number_format == "@"


@given(st.text())
def test_no_cell_of_a_csv_is_a_formula(text: str) -> None:
    cell = sheet_writer._harmless(text)
    assert isinstance(cell, str)
    assert cell[:1] not in tuple("=+-@\t\r")
    assert cell.encode("utf-8").decode("utf-8") == cell


def test_what_xlsx_cannot_hold_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    write(file, SheetKind.XLSX, [["a\x00b\x1f\ud800", "", 1]])
    sheet = load_workbook(file).active
    assert sheet is not None
    assert sheet["A2"].value == "a\ufffdb\ufffd\ufffd"


def test_beyond_a_sheets_limit_another_follows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_writer, "XLSX_ROWS", 3)
    file = tmp_path / "a.xlsx"
    write(file, SheetKind.XLSX, [[str(number), "", 1] for number in range(5)])
    book = load_workbook(file)
    told = [[row[0] for row in sheet.iter_rows(values_only=True)] for sheet in book.worksheets]
    assert told == [["To", "0", "1"], ["To", "2", "3"], ["To", "4"]]


@pytest.mark.parametrize("kind", KINDS)
def test_without_rows_there_are_headings(tmp_path: Path, kind: SheetKind) -> None:
    file = tmp_path / f"a{kind.value}"
    write(file, kind, [])
    assert file.stat().st_size > 0


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_there_stays_until_the_file_is_whole(tmp_path: Path, kind: SheetKind) -> None:
    file = tmp_path / f"a{kind.value}"
    file.write_text("before", "utf-8")
    sheet = open_sheet(file, kind, ["To"])
    sheet.write([["1"]])
    sheet.discard()
    assert file.read_text("utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("kind", KINDS)
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, kind: SheetKind) -> None:
    file = tmp_path / "gone" / f"a{kind.value}"
    with pytest.raises(FileNotWritten, match="No such file"):
        write(file, kind, ROWS)
