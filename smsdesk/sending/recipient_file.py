"""A file of recipients as somebody works with it: which column holds the numbers may be changed,
the other columns fill merge fields, and rows that cannot be trusted are named by their number.

Reading the file's format is in `files`; whether a number is one is the planner's judgement.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from smsdesk.domain.draft import Addressee
from smsdesk.files.rows import CellKind, Row, RowProblem, column_letters
from smsdesk.files.tables import read_table
from smsdesk.sending.addressees import LIKE_A_NUMBER, header_place, number_column

GUESS_FROM_ROWS = 50
GUESS_SHARE = 0.6
"""A column is taken for the numbers when so many of its first cells look like some."""
_UNSURE = {
    RowProblem.BROKEN_QUOTES,
    RowProblem.BROKEN_CARD,
    RowProblem.UNREADABLE_BYTES,
    RowProblem.LOST_DIGITS,
    RowProblem.NO_RESULT,
    RowProblem.ERROR_CELL,
}
"""With these nobody can say what a person would get, or who it is."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that is left out. `problem` None: there is no number in it."""

    number: int
    problem: RowProblem | None


@dataclass(frozen=True)
class RecipientFile:
    """What was read. `column` is the guessed place of the numbers, None where nobody can tell."""

    name: str
    headers: tuple[str, ...]
    rows: tuple[Row, ...] = field(repr=False)
    column: int | None
    encoding: str = ""
    """Python's name of a text's encoding; "" of a spreadsheet."""

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """A name for every column: A, B, … as in a spreadsheet where the file has none."""
        return tuple(name or column_letters(place) for place, name in enumerate(self.headers))

    def fields(self, column: int) -> tuple[str, ...]:
        """The merge fields when the numbers are in this column."""
        names = (name for place, name in enumerate(self.headers) if name and place != column)
        return tuple(dict.fromkeys(names))

    def addressees(self, column: int) -> tuple[Addressee, ...]:
        """Everybody who can be written to, in the file's order."""
        return tuple(_addressees(self, column))

    def bad_rows(self, column: int) -> tuple[BadRow, ...]:
        """Who is left out: doubtful cells, or no number at all."""
        return tuple(_bad_rows(self, column))


def read_recipient_file(path: Path, *, encoding: str = "") -> RecipientFile:
    """Read it whole; the encoding of a text is found out where it is not given. Raises
    FileUnreadable and its kinds, EncodingUnknown. Blocks while it reads."""
    with read_table(path, encoding=encoding) as table:
        table.pass_titles(header_place)
        header, headers = table.header, table.headers
        rows = tuple(table.rows)
        origin = table.origin
    column = number_column(headers)
    if column is None and any(LIKE_A_NUMBER.fullmatch(title) for title in headers):
        # No header: the first row is somebody.
        rows, headers = (header, *rows), ("",) * len(headers)
    if column is None:
        column = _guessed(rows, len(headers))
    return RecipientFile(origin.name, headers, rows, column, origin.encoding)


def _guessed(rows: Sequence[Row], width: int) -> int | None:
    """The column whose cells look most like numbers."""
    best, place = max(((_share(rows, at), -at) for at in range(width)), default=(0.0, 0))
    return -place if best >= GUESS_SHARE else None


def _share(rows: Sequence[Row], place: int) -> float:
    """How much of the first cells of a column, blank ones aside, looks like numbers."""
    texts = [row.cells[place].text.strip() for row in rows[:GUESS_FROM_ROWS]]
    filled = [text for text in texts if text]
    alike = sum(LIKE_A_NUMBER.fullmatch(text) is not None for text in filled)
    return alike / len(filled) if filled else 0.0


def _addressees(file: RecipientFile, column: int) -> Iterator[Addressee]:
    named = {place: name for place, name in enumerate(file.headers) if name and place != column}
    for row in file.rows:
        if row.problems & _UNSURE or not _number(row, column):
            continue
        values: dict[str, str] = {}
        for place, name in named.items():
            values.setdefault(name, row.cells[place].text)
        yield Addressee(_number(row, column), values, row.number)


def _bad_rows(file: RecipientFile, column: int) -> Iterator[BadRow]:
    for row in file.rows:
        doubtful = sorted(row.problems & _UNSURE, key=lambda problem: problem.value)
        if doubtful:
            yield BadRow(row.number, doubtful[0])
        elif not _number(row, column):
            yield BadRow(row.number, None)


def _number(row: Row, column: int) -> str:
    cell = row.cells[column]
    return "" if cell.kind is CellKind.ERROR else cell.text.strip()
