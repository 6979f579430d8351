"""A row of a file as somebody for the contact book: number, fields, groups, what is wrong with it.

What a number stands for is in `repair`; whether the person is in the book already in `matching`.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from smsdesk.contacts.columns import all_rows, as_meant, is_ours
from smsdesk.contacts.header_names import COMPANIES, SYSTEM_GROUPS, key
from smsdesk.contacts.opt_out_words import says_opt_out
from smsdesk.contacts.repair import NumberReading, choose_number
from smsdesk.domain.contact import ContactDetails
from smsdesk.domain.contact_import import ColumnUse, ImportChoices, Repair, RowReason
from smsdesk.domain.name_key import fold
from smsdesk.files.rows import (
    EMPTY_CELL,
    Cell,
    CellKind,
    Row,
    RowProblem,
    Table,
    TableKind,
    column_letters,
)

ROWS_A_CHUNK = 500
"""So few that sending finds its turns between, and that nothing holds up the window."""
_U: Final = ColumnUse
_REASONS: Final = (
    (RowProblem.BROKEN_CARD, RowReason.BROKEN_CARD),
    (RowProblem.BROKEN_QUOTES, RowReason.BROKEN_QUOTES),
    (RowProblem.UNREADABLE_BYTES, RowReason.UNREADABLE_BYTES),
    (RowProblem.NUL_BYTES, RowReason.NUL_BYTES),
)
"""Rows of which nobody can say what they mean."""
_INVISIBLE: Final = "\u200b\u200e\u200f\u00ad\ufeff\u2060"
_AROUND: Final = frozenset(_INVISIBLE + "'")
_SEVERAL: Final = ":::"
"""Stands between values in what Google writes."""
_TAG: Final = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?")
_LANGUAGES: Final = {
    key(name): tag
    for tag, names in {
        "el": "Greek,Ελληνικά,Grego,Греческий,Грецька",
        "en": "English,Αγγλικά,Inglês,Английский,Англійська",
        "pt": "Portuguese,Πορτογαλικά,Português,Португальский,Португальська",
        "ru": "Russian,Ρωσικά,Russo,Русский,Російська",
        "uk": "Ukrainian,Ουκρανικά,Ucraniano,Украинский,Українська",
        "de": "German,Γερμανικά,Alemão,Deutsch,Немецкий,Німецька",
    }.items()
    for name in names.split(",")
}


class NameFrom(enum.Enum):
    """Where the name of a row stands."""

    PARTS = "parts"
    """In columns for surname and name; one of them may be empty."""
    WHOLE = "whole"
    """In one column, with nothing that tells its parts apart."""
    COMPANY = "company"
    """Nobody is named but their company."""


class Reading(NamedTuple):
    """What a row says. A mobile with a reason is a guess; no mobile has a reason."""

    row: int
    value: str
    """The number as it stands in the file."""
    details: ContactDetails
    """`mobile` is empty where there is none."""
    reason: RowReason | None
    repair: Repair | None
    groups: tuple[str, ...]
    is_opt_out: bool
    cells: tuple[str, ...]
    is_another: bool = False
    """An earlier row of the file took the number under another name."""
    name_from: NameFrom = NameFrom.PARTS

    def __repr__(self) -> str:
        return f"Reading({self.row})"


def read_rows(table: Table, choices: ImportChoices, *, skipped: int = 0) -> Iterator[Reading]:
    """Everybody in a file, after the first `skipped` rows. Raises FileUnreadable and its kinds
    while it is gone through; blocks."""
    rows = all_rows(table, has_header=choices.has_header)
    reader = RowReader(
        choices,
        from_cards=table.origin.kind is TableKind.VCARD,
        # Those of ours say who has no name.
        names_companies=not is_ours(table.headers),
    )
    # Those skipped are read as well: what became of them says who the others are.
    return islice(_told_apart(map(reader.read, rows), choices), skipped, None)


def _told_apart(readings: Iterable[Reading], choices: ImportChoices) -> Iterator[Reading]:
    """A number belongs to whom its first row names; under another name it is another's."""
    names: dict[int, int] = {}  # as numbers, since lists may have a million rows
    for reading in readings:
        mobile, reason = reading.details.mobile, reading.reason
        if mobile and (
            reason is None or choices.accept_guesses or reading.row in choices.accepted_rows
        ):
            details = reading.details
            name = hash(tuple(sorted(fold(f"{details.surname} {details.name}").split())))
            if names.setdefault(hash(mobile), name) != name:
                yield reading._replace(is_another=True)
                continue
        yield reading


class RowReader:
    """Reads rows as these choices say."""

    def __init__(
        self, choices: ImportChoices, *, from_cards: bool = False, names_companies: bool = False
    ) -> None:
        """In cards nothing was made harmless: they are for no spreadsheet. `names_companies`:
        who has no name gets that of the company."""
        self._as_meant = str if from_cards else as_meant
        self._region = choices.region
        places: dict[ColumnUse, list[int]] = {use: [] for use in ColumnUse}
        for place, choice in enumerate(choices.columns):
            places[choice.use].append(place)
        # Looked up for every row: names instead of a table.
        self._surname, self._name = tuple(places[_U.SURNAME]), tuple(places[_U.NAME])
        self._full_name = tuple(places[_U.FULL_NAME])
        self._email, self._language = tuple(places[_U.EMAIL]), tuple(places[_U.LANGUAGE])
        self._comments, self._custom = tuple(places[_U.COMMENTS]), tuple(places[_U.CUSTOM])
        self._groups, self._opt_outs = tuple(places[_U.GROUPS]), tuple(places[_U.OPT_OUT])
        self._names = {
            place: choice.custom or column_letters(place)
            for place, choice in enumerate(choices.columns)
        }
        self._companies = tuple(
            place
            for place in places[_U.CUSTOM]
            if names_companies and key(choices.columns[place].custom) in COMPANIES
        )
        self._width = len(choices.columns)
        self._numbers = (*places[_U.MOBILE], *places[_U.PHONE])

    def read(self, row: Row) -> Reading:
        """What the row says. Never fails."""
        cells = row.cells
        texts = tuple(cell.text for cell in cells)
        number, custom = self._number(cells)
        value, reason = number.value, number.reason
        if row.problems:
            reason = self._reason(row, number)
        is_opt_out, unclear = self._opt_out(row)
        if unclear is not None and (reason is None or reason in _GUESSES):
            value, reason = unclear, RowReason.UNCLEAR_OPT_OUT
        details, name_from = self._details(cells, number.mobile, custom)
        if reason is not None and reason not in _GUESSES:
            details = _without_number(details)
        return Reading(
            row.number,
            value,
            details,
            reason,
            number.repair,
            _groups(tuple(self._text(cells, place) for place in self._groups)),
            is_opt_out,
            texts,
            name_from=name_from,
        )

    def _reason(self, row: Row, number: NumberReading) -> RowReason | None:
        for problem, reason in _REASONS:
            if problem in row.problems:
                return reason
        is_lost = number.reason is RowReason.NO_NUMBER and RowProblem.NO_RESULT in row.problems
        return RowReason.FAILED_FORMULA if is_lost else number.reason

    def _opt_out(self, row: Row) -> tuple[bool, str | None]:
        """Whether the row opts out, else the cell that leaves it open. A cell without the value
        that it should have leaves it open, too."""
        unclear = None
        for place in self._opt_outs:
            cell = row.cells[place] if place < len(row.cells) else EMPTY_CELL
            text = self._tidied(cell.text)
            said = True if cell.kind is CellKind.DATE else says_opt_out(text)
            if said:
                return True, None
            is_lost = not text and RowProblem.NO_RESULT in row.problems
            if said is None or is_lost:
                unclear = text
        return False, unclear

    def _number(self, cells: Sequence[Cell]) -> tuple[NumberReading, dict[str, str]]:
        """The number that counts, and the others by their columns' names."""
        candidates: list[Cell] = []
        origins: list[int] = []
        for place in self._numbers:
            cell = cells[place] if place < len(cells) else EMPTY_CELL
            pieces = [cell]
            if _SEVERAL in cell.text:
                pieces = [Cell(text.strip(), CellKind.TEXT) for text in cell.text.split(_SEVERAL)]
            candidates += pieces
            origins += [place] * len(pieces)
        number, chosen = choose_number(candidates, self._region)
        custom: dict[str, str] = {}
        if len(candidates) > 1:
            for at, cell in enumerate(candidates):
                text = self._tidied(cell.text)
                if text and at != chosen and text != number.value:
                    custom[_free(self._names[origins[at]], custom)] = text
        return number, custom

    def _details(
        self, cells: Sequence[Cell], mobile: str, custom: dict[str, str]
    ) -> tuple[ContactDetails, NameFrom]:
        surname, name, name_from = self._names_of(cells)
        language, unknown = _language(self._first(cells, self._language))
        if unknown:
            custom["Language"] = unknown
        for place in self._custom:
            text = self._text(cells, place)
            if text:
                custom[self._names[place]] = text
        for place in range(self._width, len(cells)):  # beyond what anybody has chosen for
            text = self._text(cells, place)
            if text:
                custom[_free(column_letters(place), custom)] = text
        comments = [self._text(cells, place) for place in self._comments]
        details = ContactDetails(
            mobile,
            surname,
            name,
            "\n".join(filter(None, comments)),
            self._first(cells, self._email).partition(_SEVERAL)[0].strip(),
            language,
            custom,
        )
        return details, name_from

    def _names_of(self, cells: Sequence[Cell]) -> tuple[str, str, NameFrom]:
        """Surname, name, and where they stand."""
        surname, name = self._first(cells, self._surname), self._first(cells, self._name)
        if surname or name:
            return surname, name, NameFrom.PARTS
        before, comma, after = self._first(cells, self._full_name).partition(",")
        if comma:
            return before.strip(), after.strip(), NameFrom.PARTS
        if before:
            return "", before, NameFrom.WHOLE
        company = self._first(cells, self._companies)
        return "", company, NameFrom.COMPANY if company else NameFrom.PARTS

    def _first(self, cells: Sequence[Cell], places: tuple[int, ...]) -> str:
        for place in places:
            text = self._text(cells, place)
            if text:
                return " ".join(text.split())
        return ""

    def _text(self, cells: Sequence[Cell], place: int) -> str:
        """Empty for what is not there, and for formulas that failed."""
        if place >= len(cells):
            return ""
        cell = cells[place]
        return "" if cell.kind is CellKind.ERROR else self._tidied(cell.text)

    def _tidied(self, text: str) -> str:
        """Without blanks and invisible marks around, and without what makes a cell harmless."""
        if not text or (text[0] not in _AROUND and not text[0].isspace() and text[-1].isalnum()):
            return text
        return self._as_meant(text.strip().strip(_INVISIBLE).strip())


_GUESSES: Final = frozenset(
    {
        RowReason.OTHER_COUNTRY,
        RowReason.MISSING_PLUS,
        RowReason.UNKNOWN_RANGE,
        RowReason.ZEROS_AT_END,
        RowReason.SEVERAL_NUMBERS,
        RowReason.WORDS_BESIDE,
    }
)


def _without_number(details: ContactDetails) -> ContactDetails:
    return ContactDetails(
        "",
        details.surname,
        details.name,
        details.comments,
        details.email,
        details.language,
        details.custom,
    )


@lru_cache(maxsize=1_000)
def _groups(texts: tuple[str, ...]) -> tuple[str, ...]:
    names: dict[str, str] = {}
    for text in texts:
        separator = next((one for one in (_SEVERAL, ";", "|", "\n") if one in text), ",")
        for piece in text.split(separator):
            name = " ".join(piece.strip().removeprefix("* ").split())
            if name and key(name) not in SYSTEM_GROUPS:
                names.setdefault(fold(name) or name, name)
    return tuple(names.values())


def _language(text: str) -> tuple[str, str]:
    """The tag, or the text if nobody knows what it means."""
    if not text:
        return "", ""
    tag = _TAG.fullmatch(text)
    if tag:
        return tag[1].lower() + (f"-{tag[2].upper()}" if tag[2] else ""), ""
    known = _LANGUAGES.get(key(text), "")
    return known, "" if known else text


def _free(name: str, taken: dict[str, str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name} {number}"
    return free
