"""An import into the contact book as values: what is chosen, what becomes of each row and why.

How a file is read, judged and stored is in `files`, `contacts` and `store/imports.py`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

UNDO_FOR = timedelta(days=30)


class ColumnUse(enum.Enum):
    """What a column of the file is taken for."""

    SURNAME = "surname"
    NAME = "name"
    MOBILE = "mobile"
    PHONE = "phone"
    """Another number: counts where no mobile is given."""
    COMMENTS = "comments"
    EMAIL = "email"
    LANGUAGE = "language"
    FULL_NAME = "full_name"
    """Surname and name in one: cut at a comma ("Παππά, Ελένη"), otherwise all of it is the name."""
    GROUPS = "groups"
    OPT_OUT = "opt_out"
    """Yes means that this number gets nothing from now on. No means nothing."""
    CUSTOM = "custom"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """The use of one column. `custom` is the field's name, for CUSTOM, and for numbers.

    Several columns may have one use: of numbers the first mobile counts and the others are kept
    as custom fields named `custom` (or as their columns), groups are joined, comments are put
    below each other, of everything else the first that is filled counts.
    """

    use: ColumnUse
    custom: str = ""


IGNORED = ColumnChoice(ColumnUse.IGNORE)


class Existing(enum.Enum):
    """What is done with somebody who is in the book already."""

    UPDATE = "update"
    SKIP = "skip"
    ASK = "ask"
    """Such rows are shown as CHECK, and rejected unless they are accepted one by one."""


class SamePerson(enum.Enum):
    """Whom a row is taken for."""

    NUMBER = "number"
    NUMBER_AND_NAME = "name"
    """Another name with the same number is another person: families share a phone."""


class RowOutcome(enum.Enum):
    """What becomes of a row. CHECK is rejected unless it is accepted."""

    ADD = "add"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    CHECK = "check"
    REJECT = "reject"


class RowReason(enum.Enum):
    """Why a row is rejected, or must be looked at first."""

    NO_NUMBER = "no_number"
    NOT_A_NUMBER = "not_a_number"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NO_COUNTRY = "no_country"
    INVALID_COUNTRY = "invalid_country"
    NOT_VALID = "not_valid"
    LOST_DIGITS = "lost_digits"
    """3.06912E+11: a spreadsheet has put zeros in the place of digits."""
    DATE = "date"
    FAILED_FORMULA = "failed_formula"
    SEVERAL_NUMBERS = "several_numbers"
    WORDS_BESIDE = "words_beside"
    """6912345678 (mother): one number, and words in the same cell."""
    BROKEN_QUOTES = "broken_quotes"
    UNREADABLE_BYTES = "unreadable_bytes"
    BROKEN_CARD = "broken_card"
    SEVERAL_PEOPLE = "several_people"
    """Several in the book have this number, and none of them this name."""
    ALREADY_THERE = "already_there"
    OTHER_COUNTRY = "other_country"
    """No number of the chosen country, but one of another."""
    MISSING_PLUS = "missing_plus"
    """No country is chosen; with a plus it would be a number."""
    UNKNOWN_RANGE = "unknown_range"
    """The right length, but the country has not given out such numbers."""
    ZEROS_AT_END = "zeros_at_end"
    """So many zeros that a spreadsheet may have put them there."""
    NUL_BYTES = "nul_bytes"
    """Characters that no text has stand in the row: the file may be damaged there."""
    UNCLEAR_OPT_OUT = "unclear_opt_out"
    """Nobody can tell whether the row opts out, so nobody is written to; the value is the cell."""


class Repair(enum.Enum):
    """What was mended because there was only one way to understand it."""

    LOST_PLUS = "lost_plus"
    LOST_ZERO = "lost_zero"
    SCIENTIFIC = "scientific"
    """3.06912345678E+11, with every digit."""
    THOUSANDS = "thousands"
    """6,912,345,678."""
    SAME_TWICE = "same_twice"
    """Several numbers that are all the same one."""


@dataclass(frozen=True, slots=True)
class ImportChoices:
    """Everything that decides what becomes of a file. The same choices give the same result."""

    columns: tuple[ColumnChoice, ...]
    """One for each column of the file, in its order."""
    has_header: bool = True
    encoding: str = ""
    """Python's name; empty where it is recognised, and for spreadsheets."""
    separator: str = ""
    sheet: str = ""
    """The name of the workbook's sheet; empty where the one with numbers is meant."""
    region: str | None = None
    """ISO 3166 country of numbers without one."""
    groups: tuple[str, ...] = ()
    """Names of groups that everybody of this file joins; those that are missing are made."""
    existing: Existing = Existing.UPDATE
    same_person: SamePerson = SamePerson.NUMBER
    accept_guesses: bool = False
    """All that is CHECK because of its number."""
    accepted_rows: frozenset[int] = frozenset()
    """Numbers of CHECK rows that were accepted one by one, also of those that exist already."""
    consent: str = ""
    """What these people agreed to, in the office's words; empty records nothing."""


@dataclass(frozen=True, slots=True)
class RowCounts:
    """How many rows became what. In a finished import `check` is 0 and part of `rejected`."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    check: int = 0
    rejected: int = 0

    @property
    def all(self) -> int:
        """Every row that was read: nothing is lost."""
        return self.added + self.updated + self.unchanged + self.check + self.rejected

    def plus(self, counts: Mapping[RowOutcome, int]) -> RowCounts:
        """With these added."""
        return RowCounts(
            self.added + counts.get(RowOutcome.ADD, 0),
            self.updated + counts.get(RowOutcome.UPDATE, 0),
            self.unchanged + counts.get(RowOutcome.UNCHANGED, 0),
            self.check + counts.get(RowOutcome.CHECK, 0),
            self.rejected + counts.get(RowOutcome.REJECT, 0),
        )


class ImportState(enum.Enum):
    """How an import stands. RUNNING in no living process: it was interrupted."""

    RUNNING = "running"
    CANCELLING = "cancelling"
    """It is being taken back because somebody cancelled it; goes on after a crash."""
    DONE = "done"
    CANCELLED = "cancelled"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class ContactImport:
    """An import as it is stored."""

    id: int
    set_id: int
    """Its change set."""
    file_name: str
    fingerprint: str
    """SHA-256 of the file."""
    choices: ImportChoices = field(repr=False)
    state: ImportState
    started_at: datetime
    ended_at: datetime | None
    rows_done: int
    """So many rows of the file have their result in the store."""
    rows_all: int | None
    counts: RowCounts

    def can_be_undone(self, now: datetime) -> bool:
        """Whether it is finished and not older than 30 days."""
        return self.state is ImportState.DONE and now - self.started_at <= UNDO_FOR


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that did not get into the book, as it stood in the file."""

    row: int
    """As a spreadsheet counts; of vCards the place of the card, from 1."""
    value: str
    """What stood in the place of the number."""
    reason: RowReason
    cells: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"RejectedRow({self.row}, {self.reason.value})"
