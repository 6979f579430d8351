"""What a file of rows gives: typed cells with row numbers, and what is wrong with row or file.

The readers of each kind of file make these values; nothing here reads.
"""

from __future__ import annotations

import enum
import errno
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from smsdesk.domain.errors import SmsDeskError


class FileUnreadable(SmsDeskError):
    """The file cannot be read as rows; `subject` is its name without the folder."""

    code = "file_unreadable"


class FileMissing(FileUnreadable):
    """There is no such file."""

    code = "file_missing"


class FileDenied(FileUnreadable):
    """This user may not read it, or another program keeps it to itself."""

    code = "file_denied"


class FileNotRegular(FileUnreadable):
    """A folder, a device or a pipe."""

    code = "file_not_regular"


class FileEmpty(FileUnreadable):
    """Nothing is in it, or only blank cells, or only hidden sheets."""

    code = "file_empty"


class FileKindUnknown(FileUnreadable):
    """Neither text nor a spreadsheet that we read."""

    code = "file_kind_unknown"


class FileKindOld(FileUnreadable):
    """A spreadsheet of a kind that is not read (XLS, XLSB); to be saved as XLSX or CSV first."""

    code = "file_kind_old"


class FileEncrypted(FileUnreadable):
    """It is protected by a password."""

    code = "file_encrypted"


class FileDamaged(FileUnreadable):
    """It is a spreadsheet, and broken."""

    code = "file_damaged"


class FileTooLarge(FileUnreadable):
    """More than we are willing to unpack: far beyond a list of people."""

    code = "file_too_large"


class EncodingUnknown(FileUnreadable):
    """The encoding that was named is none; `subject` is what it was called."""

    code = "encoding_unknown"


class RowTooLong(FileUnreadable):
    """A line longer than any row of a list; `row` is its number."""

    code = "file_row_too_long"

    def __init__(self, subject: str, row: int) -> None:
        super().__init__(subject)
        self.row = row


class CellKind(enum.Enum):
    """What the file says a cell is. Text files know only EMPTY and TEXT."""

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    BOOLEAN = "boolean"
    ERROR = "error"
    """A formula that failed: #N/A and the like. Never what somebody meant to send."""


class Cell(NamedTuple):
    """One cell. `text` is exact: integers whole, dates as ISO 8601, TRUE and FALSE."""

    text: str
    kind: CellKind

    def __repr__(self) -> str:
        return f"Cell({self.kind.value})"


EMPTY_CELL = Cell("", CellKind.EMPTY)
MOST_COLUMNS = 1000
"""A list of people has fewer."""
MOST_CHARACTERS = 1 << 20
"""Of a row of a spreadsheet: thirty cells as full as they can be."""
MOST_TITLE_ROWS = 10
"""So many may stand above the names of the columns."""


class RowProblem(enum.Enum):
    """Why a row may not say what its author meant."""

    BROKEN_QUOTES = "broken_quotes"
    """A quote is not closed, or text follows one: where cells end has been guessed."""
    UNREADABLE_BYTES = "unreadable_bytes"
    """Bytes that its encoding does not know stand as U+FFFD."""
    NUL_BYTES = "nul_bytes"
    """NUL characters were taken out."""
    EXTRA_CELLS = "extra_cells"
    """More cells than the header has columns; they are kept."""
    LOST_DIGITS = "lost_digits"
    """A number of more than 15 digits: spreadsheets turn the rest into zeros."""
    NO_RESULT = "no_result"
    """A formula whose result is not in the file stands as an empty cell."""
    ERROR_CELL = "error_cell"
    """A cell shows an error instead of a value."""
    BROKEN_CARD = "broken_card"
    """A vCard that does not end, or holds lines that are no properties."""
    HIDDEN_ROW = "hidden_row"
    """The row cannot be seen in the spreadsheet: hidden, or left out by a filter."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not blank, as wide as the header or wider."""

    number: int
    """As a spreadsheet shows it, from 1, blank rows counted."""
    cells: tuple[Cell, ...] = field(repr=False)
    problems: frozenset[RowProblem] = frozenset()


class TableKind(enum.Enum):
    """What kind of file it was."""

    TEXT = "text"
    XLSX = "xlsx"
    ODS = "ods"
    VCARD = "vcard"


class TableProblem(enum.Enum):
    """What somebody should know about the file as a whole."""

    DUPLICATE_HEADER = "duplicate_header"
    """Two columns have the same name, case and blanks aside."""
    MORE_SHEETS = "more_sheets"
    """Other sheets that can be seen have rows, too, perhaps before this one; they are not read."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where rows come from and how the file was understood."""

    name: str
    """The file's name without the folder."""
    kind: TableKind
    encoding: str = ""
    """Python's name of a text's encoding."""
    separator: str = ""
    """Of a text; empty when there is one column."""
    sheet: str = ""
    """Of a spreadsheet."""


class Table:
    """The rows of one file, to be gone through once, in a `with` block or to the end.

    The first row that is not blank is the header; a file without one has its first row there.
    Going through `rows` may raise FileUnreadable when something turns up later in the file.
    """

    def __init__(
        self, origin: Origin, rows: Generator[Row], problems: set[TableProblem] | None = None
    ) -> None:
        """Take the header off `rows`. Raises FileEmpty, and what `rows` raises."""
        self.origin = origin
        self.problems = set() if problems is None else problems
        """Complete when all rows have been gone through."""
        self.title_rows = 0
        """How many rows above the header were passed over."""
        self._source = rows
        try:
            self._begin(next(rows), rows)
        except StopIteration:
            raise FileEmpty(origin.name) from None

    def _begin(self, header: Row, rows: Iterable[Row]) -> None:
        self.header = header
        self.headers = _names(header)
        """Names of the columns, trimmed; columns without a name at the end are left out."""
        named = [name.casefold() for name in self.headers if name]
        self.problems.discard(TableProblem.DUPLICATE_HEADER)
        if len(set(named)) < len(named):
            self.problems.add(TableProblem.DUPLICATE_HEADER)
        self.rows: Iterator[Row] = _fit(rows, len(self.headers), self.origin.name)
        _refuse_wide(header, self.origin.name)

    def pass_titles(self, find: Callable[[Sequence[Row]], int]) -> None:
        """Before any of `rows` is taken: let `find` tell which of the first rows is the header;
        those above it are passed over."""
        first = [self.header, *islice(self._source, MOST_TITLE_ROWS)]
        self.title_rows = find(first)
        self._begin(first[self.title_rows], chain(first[self.title_rows + 1 :], self._source))

    def close(self) -> None:
        """Close the file. Harmless when repeated."""
        self._source.close()

    def __enter__(self) -> Table:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _names(header: Row) -> tuple[str, ...]:
    names = [" ".join(cell.text.split()) for cell in header.cells]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _refuse_wide(row: Row, name: str) -> None:
    if len(row.cells) > MOST_COLUMNS:
        raise RowTooLong(name, row.number)


def _fit(rows: Iterable[Row], width: int, name: str) -> Iterator[Row]:
    """Pad short rows, mark those that have more than the header."""
    for row in rows:
        _refuse_wide(row, name)
        missing = width - len(row.cells)
        if missing > 0:
            yield Row(row.number, row.cells + (EMPTY_CELL,) * missing, row.problems)
        elif any(cell.text.strip() for cell in row.cells[width:]):
            yield Row(row.number, row.cells, row.problems | {RowProblem.EXTRA_CELLS})
        else:
            yield row


def is_blank(cells: Iterable[Cell]) -> bool:
    """Whether nothing can be seen in a row."""
    return not any(cell.text.strip() for cell in cells)


_BY_ERRNO: dict[int | None, type[FileUnreadable]] = {
    errno.ENOENT: FileMissing,
    errno.ENOTDIR: FileMissing,
    errno.EACCES: FileDenied,
    errno.EPERM: FileDenied,
    errno.EISDIR: FileNotRegular,
}


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what the system says about the file into FileUnreadable and its kinds."""
    try:
        yield
    except OSError as error:
        raise _BY_ERRNO.get(error.errno, FileUnreadable)(path.name) from error
    except ValueError as error:
        if "\0" not in str(path):
            raise
        raise FileMissing(path.name.replace("\0", "")) from error


def column_letters(place: int) -> str:
    """How a spreadsheet calls the column at this place, from 0."""
    name = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
