"""Rows of text files: commas, semicolons, tabs or bars between cells, in whatever encoding.

Rows are read as they are asked for, so memory does not grow with the file. A row whose quotes
are broken costs that row, never the rows after it.
"""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from smsdesk.files.rows import (
    EMPTY_CELL,
    MOST_TITLE_ROWS,
    Cell,
    CellKind,
    Origin,
    Row,
    RowProblem,
    RowTooLong,
    Table,
    TableKind,
    is_blank,
    reading,
)
from smsdesk.files.text_encoding import find_encoding, given_encoding

SEPARATORS = ("\t", ";", "|", ",")
"""In the order in which they win a tie: a comma is also found in names and prose."""
NO_SEPARATOR = "\x1f"
LONGEST_ROW = 131_072
"""Characters; what Python's csv module allows for one cell."""
MOST_LINES = 100
"""Lines that one quoted cell may run over before we think that its quote was never closed."""
_SAMPLE_CHARACTERS = 1 << 16
_SAMPLE_ROWS = 200
_TABLE_SHARE = 0.8
"""More of the rows below titles are as wide as the first of them."""
_EXCEL_HINT = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)


def text_table(path: Path, *, encoding: str = "", separator: str = "") -> Table:
    """The rows of a text file; what is not given is found out.

    Raises FileUnreadable and its kinds.
    """
    encoding = given_encoding(path, encoding) if encoding else find_encoding(path)
    with reading(path), _open(path, encoding) as stream:
        sample = stream.read(_SAMPLE_CHARACTERS).replace("\0", "")
    hint = _EXCEL_HINT.match(sample)
    separator = separator or (hint[1] if hint else _find_separator(sample))
    dialect = _dialect(separator, sample)
    rows = _rows(path, encoding, dialect, skipped=1 if hint else 0)
    origin = Origin(
        path.name,
        TableKind.TEXT,
        encoding=encoding,
        separator="" if separator == NO_SEPARATOR else separator,
    )
    return Table(origin, rows)


def _open(path: Path, encoding: str) -> TextIO:
    return path.open(encoding=encoding, errors="replace", newline="")


def _dialect(separator: str, sample: str) -> type[csv.Dialect]:
    class Found(csv.excel):
        delimiter = separator
        strict = True
        # Hand-written lists: a blank after the comma would make the quotes part of the cell.
        skipinitialspace = f'{separator} "' in sample

    return Found


def _find_separator(sample: str) -> str:
    """The one that cuts the first row and cuts most others into as many cells."""
    best, best_share = NO_SEPARATOR, 0.0
    for separator in SEPARATORS:
        rows = _first_rows(sample, separator)
        widths = [len(cells) for cells in rows]
        if not widths and separator in sample:
            return separator  # and nothing else
        width = _usual_width(rows)
        if width > 1:
            share = widths.count(width) / len(widths)
            if share > best_share:
                best, best_share = separator, share
    return best


def _usual_width(rows: Sequence[Sequence[str]]) -> int:
    """That of the first row, or where titles stand above a table, that of its header: a row
    without digits, with rows as wide below it."""
    if not rows or len(rows[0]) > 1:
        return len(rows[0]) if rows else 0
    for at, cells in enumerate(rows[: MOST_TITLE_ROWS + 1]):
        if len(cells) > 1 and not any(map(str.isdigit, "".join(cells))):
            below = [len(row) for row in rows[at + 1 :]]
            is_table = below.count(len(cells)) > len(below) * _TABLE_SHARE
            return len(cells) if is_table else 0
    return 0


def _first_rows(sample: str, separator: str) -> list[list[str]]:
    is_cut_off = len(sample) >= _SAMPLE_CHARACTERS - 1
    rows: list[list[str]] = []
    try:
        for cells in csv.reader(io.StringIO(sample, newline=""), delimiter=separator):
            if any(cell.strip() for cell in cells):
                rows.append(cells)
            if len(rows) > _SAMPLE_ROWS:
                break
    except csv.Error:
        pass  # what was understood so far must do; the reader proper says what is wrong
    return rows[:-1] if is_cut_off and len(rows) > 1 else rows


class _RunAwayQuote(Exception):
    """A quoted cell went on for too long."""


class _Lines:
    """Lines for the csv reader, which can be given back when a quote turns out to be broken."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._back: deque[str] = deque()
        self.taken: list[str] = []
        self.row = 0

    def begin(self) -> None:
        """A new row begins with the next line."""
        self.taken = []
        self.row += 1

    def give_back(self, count: int) -> None:
        """Unread the last `count` lines of this row."""
        if count:
            self._back.extendleft(reversed(self.taken[-count:]))
            del self.taken[-count:]

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else self._stream.readline(LONGEST_ROW + 1)
        if not line:
            raise StopIteration
        if len(line) > LONGEST_ROW:
            raise RowTooLong(self._name, self.row)
        self.taken.append(line)
        if len(self.taken) > 1 and (
            len(self.taken) > MOST_LINES or sum(map(len, self.taken)) > LONGEST_ROW
        ):
            raise _RunAwayQuote
        return line.replace("\0", "")


def _rows(path: Path, encoding: str, dialect: type[csv.Dialect], skipped: int) -> Generator[Row]:
    with reading(path), _open(path, encoding) as stream:
        lines = _Lines(stream, path.name)
        for _ in range(skipped):
            next(lines, None)
        reader = csv.reader(lines, dialect)
        while True:
            lines.begin()
            problems = set()
            try:
                texts = next(reader)
            except StopIteration:
                return
            except (csv.Error, _RunAwayQuote):
                texts = _mend(lines, dialect)
                reader = csv.reader(lines, dialect)
                problems.add(RowProblem.BROKEN_QUOTES)
            cells = tuple(Cell(text, CellKind.TEXT) if text else EMPTY_CELL for text in texts)
            if is_blank(cells):
                continue
            raw = "".join(lines.taken)
            if "\0" in raw:
                problems.add(RowProblem.NUL_BYTES)
            if "\ufffd" in raw:
                problems.add(RowProblem.UNREADABLE_BYTES)
            yield Row(lines.row, cells, frozenset(problems))


def _mend(lines: _Lines, dialect: type[csv.Dialect]) -> list[str]:
    """Read the first line alone: as csv does if it is whole, with quotes as letters if not."""
    is_whole = len(lines.taken) == 1 and lines.taken[0].count('"') % 2 == 0
    lines.give_back(len(lines.taken) - 1)
    line = lines.taken[0].replace("\0", "")
    if is_whole:
        return next(csv.reader([line], dialect, strict=False), [])
    return next(csv.reader([line], dialect, strict=False, quoting=csv.QUOTE_NONE), [])
