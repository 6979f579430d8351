"""What is seen of a file before it is imported: how it was understood, and what it would do.

The choices made on this ground are in `contact_import.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from smsdesk.domain.contact_import import (
    ColumnChoice,
    ColumnUse,
    Repair,
    RowCounts,
    RowOutcome,
    RowReason,
)
from smsdesk.domain.errors import SmsDeskError


class FileFormat(enum.Enum):
    """Kinds of files that are imported."""

    TEXT = "text"
    XLSX = "xlsx"
    ODS = "ods"
    VCARD = "vcard"


class KnownExport(enum.Enum):
    """Programs whose lists are known by their headers."""

    GOOGLE = "google"
    OUTLOOK = "outlook"
    THUNDERBIRD = "thunderbird"
    ISMS = "isms"
    SMSDESK = "smsdesk"
    VCARD = "vcard"


class LookNote(enum.Enum):
    """What somebody should know about the file as a whole."""

    NO_HEADER = "no_header"
    """The first row is somebody, not the names of columns."""
    NO_NUMBER_COLUMN = "no_number_column"
    """Nobody can tell where the numbers are: a column must be chosen."""
    NAMES_IN_ONE = "names_in_one"
    """Surname and name share a column and are told apart by a comma only."""
    NAMES_GUESSED = "names_guessed"
    """Without a header: which column is the surname is a guess."""
    DUPLICATE_HEADER = "duplicate_header"
    MORE_SHEETS = "more_sheets"
    HIDDEN_ROWS = "hidden_rows"
    """Only the first sheet with rows is read."""
    TITLE_ROWS = "title_rows"
    """Rows above the names of the columns are passed over."""


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """One column: its title (A, B, … where it has none), first values, and the guess."""

    title: str
    samples: tuple[str, ...] = field(repr=False)
    guess: ColumnChoice


@dataclass(frozen=True, slots=True)
class FileLook:
    """How a file was understood."""

    name: str
    """Without the folder."""
    format: FileFormat
    encoding: str
    """Python's name, for texts and vCards."""
    separator: str
    sheet: str
    has_header: bool
    columns: tuple[ColumnLook, ...]
    export: KnownExport | None
    notes: frozenset[LookNote]
    sheets: tuple[str, ...] = ()
    """Of a workbook: the names of those that can be chosen."""
    title_rows: int = 0
    """How many rows above the header are passed over."""

    @property
    def guess(self) -> tuple[ColumnChoice, ...]:
        """The guessed use of each column."""
        return tuple(column.guess for column in self.columns)

    @property
    def has_numbers(self) -> bool:
        """Whether a column for the numbers is known."""
        return any(choice.use is ColumnUse.MOBILE for choice in self.guess)


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row as it will be."""

    row: int
    surname: str
    name: str
    value: str
    """The number as it stands in the file."""
    mobile: str
    """E.164, also of a guess; empty where there is none."""
    outcome: RowOutcome
    reason: RowReason | None = None
    repair: Repair | None = None
    groups: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"PreviewRow({self.row}, {self.outcome.value})"


@dataclass(frozen=True, slots=True)
class PreviewState:
    """What is known of the whole file so far."""

    counts: RowCounts
    rows: tuple[PreviewRow, ...] = field(repr=False)
    """The first rows, whatever becomes of them."""
    by_outcome: Mapping[RowOutcome, tuple[PreviewRow, ...]] = field(repr=False)
    """The first rows of each kind."""
    is_whole: bool = False
    """Whether the file was read to its end; `counts.all` is then its number of rows."""
    problem: SmsDeskError | None = None
    """Why reading ended early: the file is broken there."""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far a running import is."""

    import_id: int
    rows_done: int
    rows_all: int | None
    counts: RowCounts
    seconds_left: float | None
