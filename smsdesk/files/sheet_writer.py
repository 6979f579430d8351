"""Writing tables into files: CSV that spreadsheets open, and XLSX row by row.

What a cell holds was often typed by others, so no cell is ever a formula. Which cells there are is
decided elsewhere.
"""

from __future__ import annotations

import csv
import enum
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from smsdesk.files.whole_files import DraftText, draft_of, not_written, remove

Cell = str | int
"""Texts, also of digits, stay texts; numbers are counted with."""
XLSX_ROWS = 1_048_576
_FORMULA = re.compile(r"[=+\-@\t\r]")
_LOOKS_HARMLESS = re.compile(r"'+[=+\-@\t\r]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""What readers of XLSX take for a character that XML cannot hold (ECMA-376 22.9.2.19)."""
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")


class SheetKind(enum.Enum):
    """The kinds of file, by their suffix."""

    CSV = ".csv"
    XLSX = ".xlsx"


class Sheet(Protocol):
    """A file that is being written; it appears under its name when `close` has been called."""

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows. Raises FileNotWritten."""

    def close(self) -> None:
        """Put the file where it belongs. Raises FileNotWritten."""

    def discard(self) -> None:
        """Leave nothing behind."""


def open_sheet(
    file: Path, kind: SheetKind, headings: Sequence[str], *, delimiter: str = ","
) -> Sheet:
    """Begin a file. `delimiter` stands between the cells of CSV. Raises FileNotWritten."""
    if kind is SheetKind.CSV:
        return CsvSheet(file, headings, delimiter)
    return XlsxSheet(file, headings)


class CsvSheet(DraftText):
    """UTF-8 with a byte order mark, by which Excel knows it."""

    def __init__(self, file: Path, headings: Sequence[str], delimiter: str) -> None:
        super().__init__(file, byte_order_mark=True)
        self._csv = csv.writer(self.out, delimiter=delimiter, lineterminator="\r\n")
        self.write([headings])

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows."""
        try:
            self._csv.writerows([_harmless(cell) for cell in row] for row in rows)
        except OSError as error:
            raise not_written(self.file, error) from None


class XlsxSheet:
    """Rows are written as they come; beyond a sheet's limit another sheet follows."""

    def __init__(self, file: Path, headings: Sequence[str]) -> None:
        from openpyxl import Workbook

        self._file = file
        self._draft = draft_of(file)
        try:
            # The workbook is put together at the end; whether it can be is known now.
            self._draft.touch()
        except OSError as error:
            raise not_written(file, error) from None
        self._headings = headings
        self._book = Workbook(write_only=True)
        self._left = 0

    def write(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Add rows."""
        try:
            for row in rows:
                self._append(row)
        except OSError as error:
            raise not_written(self._file, error) from None

    def close(self) -> None:
        """Put the file where it belongs."""
        try:
            if not self._book.worksheets:
                self._begin_sheet()
            self._book.save(self._draft)
            self._draft.replace(self._file)
        except OSError as error:
            raise not_written(self._file, error) from None

    def discard(self) -> None:
        """Leave nothing behind."""
        for sheet in self._book.worksheets:
            with suppress(OSError):
                sheet.close()
        remove(self._draft)

    def _append(self, row: Sequence[Cell]) -> None:
        if not self._left:
            self._begin_sheet()
        self._sheet.append([self._cell(cell) for cell in row])
        self._left -= 1

    def _begin_sheet(self) -> None:
        self._sheet = self._book.create_sheet()
        self._left = XLSX_ROWS
        self._append(self._headings)

    def _cell(self, cell: Cell) -> object:
        from openpyxl.cell import WriteOnlyCell

        if isinstance(cell, int):
            return cell
        text = f"'{cell}" if _LOOKS_HARMLESS.match(cell) else cell
        made = WriteOnlyCell(self._sheet, _LOOKS_ESCAPED.sub("_x005F_", _writable(text)))
        made.data_type = "s"  # never a formula, whatever it begins with
        if _FORMULA.match(cell) or cell.isdigit():
            made.number_format = "@"
        return made


def _harmless(cell: Cell) -> Cell:
    """An apostrophe makes spreadsheets take what follows as text, numbers with a plus too. A text
    that looks as if it had got one gets another, since readers take one away."""
    if isinstance(cell, str):
        cell = _writable(cell)
        return f"'{cell}" if _FORMULA.match(cell) or _LOOKS_HARMLESS.match(cell) else cell
    return cell


def _writable(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)
