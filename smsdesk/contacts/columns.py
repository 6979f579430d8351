"""What the columns of a file are taken for: by their names, by the program that wrote it, by what
stands in them. Always a guess that can be changed; rows are read by `row_reading`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from smsdesk.contacts.header_names import (
    CARDS,
    EXPORTED,
    EXPORTED_CARDS,
    FOUR,
    GOOGLE,
    KEPT_OF_EXPORTS,
    OURS,
    OUTLOOK,
    THUNDERBIRD,
    key,
)
from smsdesk.contacts.header_uses import is_ambiguous, is_known, is_of_a_place, use_of
from smsdesk.domain.contact_import import IGNORED, ColumnChoice, ColumnUse, ImportChoices
from smsdesk.domain.import_look import ColumnLook, FileFormat, FileLook, KnownExport, LookNote
from smsdesk.files.rows import Row, RowProblem, Table, TableKind, TableProblem, column_letters
from smsdesk.files.tables import read_table
from smsdesk.files.workbooks import filled_sheets, hides_rows

SAMPLE_ROWS = 100
SAMPLES = 3
GUESS_SHARE = 0.6
"""A column is taken for numbers when so many of its first cells look like some."""
OWN_PREFIX = "SMS Desk"
"""Begins the names of columns that we add to a file; they are passed over when it comes back."""
_LIKE_A_NUMBER = re.compile(r"['\s]*\+?(?:[\s().\-/\u00a0]*\d){7,15}(?:\.0)?\s*|\d[.,]\d+[eE]\+\d+")
_LIKE_A_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.*")
_LIKE_AN_ADDRESS = re.compile(r"\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*")
_MADE_HARMLESS = re.compile(r"'(?=[=+\-@\t\r])")
_GOOGLE_PHONE = re.compile(r"phone\d+value")
_GOOGLE_OTHER = re.compile(r".*\d+(?:type|label)")
_U = ColumnUse
_LISTS = (None, KnownExport.SMSDESK, KnownExport.ISMS)
"""Lists that somebody made on purpose, unlike address books with their dozens of columns."""
ONE_ONLY = (_U.SURNAME, _U.NAME, _U.FULL_NAME, _U.EMAIL, _U.LANGUAGE)
"""Uses that the second such column does not get."""


def look_at(
    file: Path,
    *,
    encoding: str = "",
    separator: str = "",
    sheet: str = "",
    has_header: bool | None = None,
) -> FileLook:
    """Read the beginning of the file and guess what is not told. Raises FileUnreadable and its
    kinds; blocks."""
    with read_table(file, encoding=encoding, separator=separator, sheet=sheet) as table:
        if has_header is not False:
            table.pass_titles(header_place)
        rows = list(islice(table.rows, SAMPLE_ROWS))
        if has_header is None:
            has_header = (
                table.title_rows > 0
                or table.origin.kind is TableKind.VCARD
                or not _is_somebody(table, rows)
            )
        look = _look(table, rows, has_header=has_header)
    if look.format in (FileFormat.XLSX, FileFormat.ODS):
        sheets = filled_sheets(file)
        more = {LookNote.MORE_SHEETS} if len(sheets) > 1 and not sheet else set()
        if LookNote.HIDDEN_ROWS not in look.notes and hides_rows(file, look.sheet):
            more.add(LookNote.HIDDEN_ROWS)
        return replace(look, sheets=sheets, notes=look.notes | more)
    return look


def people_table(file: Path, choices: ImportChoices) -> Table:
    """The table as `look_at` saw it: without the rows above its header. Raises FileUnreadable and
    its kinds; blocks."""
    table = read_table(
        file, encoding=choices.encoding, separator=choices.separator, sheet=choices.sheet
    )
    if choices.has_header:
        try:
            table.pass_titles(header_place)
        except BaseException:
            table.close()
            raise
    return table


def header_place(rows: Sequence[Row]) -> int:
    """Which of the first rows names the columns: the first that names numbers, or two other
    things, with nobody above it. The first row if there is none."""
    numbered: set[int] = set()
    for at, row in enumerate(rows):
        texts = [cell.text for cell in row.cells]
        alike = {place for place, text in enumerate(texts) if _LIKE_A_NUMBER.fullmatch(text)}
        known = [place for place, text in enumerate(texts) if is_known(text)]
        numbers = {place for place in known if use_of(texts[place]) in (_U.MOBILE, _U.PHONE)}
        if not alike and (numbers or len(known) > 1):
            # A letterhead may hold a number, too, but not where those of people are.
            is_above = numbered & numbers if numbers and len(known) > 1 else numbered
            return 0 if is_above else at
        numbered |= alike
    return 0


def _look(table: Table, rows: Sequence[Row], *, has_header: bool) -> FileLook:
    notes = set()
    if TableProblem.DUPLICATE_HEADER in table.problems:
        notes.add(LookNote.DUPLICATE_HEADER)
    if TableProblem.MORE_SHEETS in table.problems:
        notes.add(LookNote.MORE_SHEETS)
    if any(RowProblem.HIDDEN_ROW in row.problems for row in rows):
        notes.add(LookNote.HIDDEN_ROWS)
    if table.title_rows:
        notes.add(LookNote.TITLE_ROWS)
    headers = table.headers if has_header else ()
    sample = rows if has_header else [table.header, *rows]
    width = max((len(row.cells) for row in (table.header, *sample)), default=0)
    columns = [_texts(sample, place) for place in range(width)]
    titles = [
        headers[place] if place < len(headers) and headers[place] else column_letters(place)
        for place in range(width)
    ]
    export = _export(headers)
    if has_header:
        guess = _by_name(headers, columns, export)
    else:
        notes.add(LookNote.NO_HEADER)
        guess = _by_content(columns, notes)
    uses = {choice.use for choice in guess}
    if not uses & {_U.MOBILE, _U.PHONE}:
        notes.add(LookNote.NO_NUMBER_COLUMN)
    if _U.FULL_NAME in uses and not uses & {_U.SURNAME, _U.NAME}:
        notes.add(LookNote.NAMES_IN_ONE)
    origin = table.origin
    return FileLook(
        origin.name,
        FileFormat(origin.kind.value),
        origin.encoding,
        origin.separator,
        origin.sheet,
        has_header,
        tuple(
            ColumnLook(title, tuple(islice(filter(None, texts), SAMPLES)), choice)
            for title, texts, choice in zip(titles, columns, guess, strict=True)
        ),
        export,
        frozenset(notes),
        title_rows=table.title_rows,
    )


def _is_somebody(table: Table, rows: Sequence[Row]) -> bool:
    """Whether the first row is no header: it holds a number, or, with no known name in it, digits
    where the others have numbers."""
    texts = [cell.text for cell in table.header.cells]
    if any(map(_LIKE_A_NUMBER.fullmatch, texts)):
        return True
    if any(map(is_known, texts)):
        return False
    place = _numbers([_texts(rows, at) for at in range(len(texts))])
    return place is not None and any(map(str.isdecimal, texts[place]))


def _texts(rows: Sequence[Row], place: int) -> list[str]:
    return [row.cells[place].text.strip() if place < len(row.cells) else "" for row in rows]


def _export(headers: Sequence[str]) -> KnownExport | None:
    keys = {key(header) for header in headers}
    if keys >= CARDS:  # also those of which rejected ones were saved in a table
        return KnownExport.VCARD
    if any(keys >= wanted for wanted in GOOGLE):
        return KnownExport.GOOGLE
    if any(keys >= wanted for wanted in THUNDERBIRD):
        return KnownExport.THUNDERBIRD
    if len(keys & OUTLOOK) > 1:
        return KnownExport.OUTLOOK
    if keys in FOUR:
        return KnownExport.ISMS
    return KnownExport.SMSDESK if keys >= OURS else None


def _by_name(
    headers: Sequence[str], columns: Sequence[Sequence[str]], export: KnownExport | None
) -> list[ColumnChoice]:
    keys = [*(key(header) for header in headers), *("" for _ in columns[len(headers) :])]
    custom = _custom_of_ours(headers)
    if custom:
        ours = len(headers) - len(custom)
        beyond = [
            ColumnChoice(_U.CUSTOM, column_letters(place)) if any(columns[place]) else IGNORED
            for place in range(len(headers), len(columns))
        ]
        return [*_by_name(headers[:ours], columns[:ours], export), *map(_custom, custom), *beyond]
    uses = [
        *(_use(header, headers) for header in headers),
        *(None for _ in columns[len(headers) :]),
    ]
    if not {_U.MOBILE, _U.PHONE} & set(uses):
        place = _numbers(columns)
        if place is not None:
            uses[place] = _U.MOBILE
    else:
        _take_unnamed(headers, columns, uses)
        if _U.MOBILE not in uses:
            _promote(headers, uses)
    # Address books repeat the whole name: good for companies, which have no other.
    is_custom = bool({_U.SURNAME, _U.NAME} & set(uses)) and export in _LISTS
    seen: set[ColumnUse] = set()
    choices = []
    for place, use in enumerate(uses):
        title = headers[place] if place < len(headers) else ""
        is_spare = use in seen and use in ONE_ONLY
        if use is not None and not (use is _U.FULL_NAME and is_custom) and not is_spare:
            seen.add(use)
            is_number = use in (_U.MOBILE, _U.PHONE)
            choices.append(ColumnChoice(use, title if is_number else ""))
        else:
            choices.append(
                _unknown(title, keys[place], column_letters(place), columns[place], export)
            )
    return _told_apart(choices)


def is_ours(headers: Sequence[str]) -> bool:
    """Whether this program exported the file."""
    return any(tuple(headers[: len(fixed)]) == fixed for fixed in (EXPORTED, EXPORTED_CARDS))


def _custom_of_ours(headers: Sequence[str]) -> Sequence[str]:
    """In a file that this program exported, the names of the custom fields."""
    for fixed in (EXPORTED, EXPORTED_CARDS):
        if tuple(headers[: len(fixed)]) == fixed:
            return headers[len(fixed) :]
    return ()


def as_meant(text: str) -> str:
    """Without the apostrophe that our CSV puts before what a spreadsheet would calculate."""
    return _MADE_HARMLESS.sub("", text, count=1) if text.startswith("'") else text


def _custom(title: str) -> ColumnChoice:
    title = as_meant(title)
    return IGNORED if title.startswith(f"{OWN_PREFIX}:") else ColumnChoice(_U.CUSTOM, title)


def _use(header: str, headers: Sequence[str]) -> ColumnUse | None:
    if is_ambiguous(header):
        is_beside = any(use_of(other) is _U.SURNAME for other in headers)
        has_first = any(use_of(one) is _U.NAME and not is_ambiguous(one) for one in headers)
        return _U.NAME if is_beside and not has_first else _U.FULL_NAME
    if _GOOGLE_PHONE.fullmatch(key(header)):
        return _U.MOBILE
    return use_of(header)


def _take_unnamed(
    headers: Sequence[str], columns: Sequence[Sequence[str]], uses: list[ColumnUse | None]
) -> None:
    """A header that is merged over several columns names the first of them only."""
    for place in range(1, len(uses)):
        is_unnamed = place >= len(headers) or not headers[place]
        if is_unnamed and uses[place - 1] in (_U.MOBILE, _U.PHONE):
            uses[place] = uses[place - 1] if _share(columns[place]) >= GUESS_SHARE else None


def _promote(headers: Sequence[str], uses: list[ColumnUse | None]) -> None:
    """Where no column is called mobile, the plain ones are; else those of home and work."""
    plain = [
        at
        for at, use in enumerate(uses)
        if use is _U.PHONE and not (at < len(headers) and is_of_a_place(headers[at]))
    ]
    for place, use in enumerate(uses):
        if use is _U.PHONE and (not plain or place in plain):
            uses[place] = _U.MOBILE


def _unknown(
    title: str, name: str, letter: str, texts: Sequence[str], export: KnownExport | None
) -> ColumnChoice:
    """Custom fields of what is filled, by letter where it has no name; of an address book only
    what may be of use."""
    # A long file may fill further down what is blank in its first rows.
    is_filled = any(texts) or not 0 < len(texts) < SAMPLE_ROWS
    if not title and any(texts) and export in _LISTS:
        return ColumnChoice(_U.CUSTOM, letter)
    if not title or not is_filled or name.startswith(key(OWN_PREFIX)):
        return IGNORED
    if export in _LISTS or name in KEPT_OF_EXPORTS:
        return IGNORED if _GOOGLE_OTHER.fullmatch(name) else ColumnChoice(_U.CUSTOM, title)
    return IGNORED


def _told_apart(choices: Iterable[ColumnChoice]) -> list[ColumnChoice]:
    """No two custom fields of one name."""
    seen: set[str] = set()
    apart = []
    for choice in choices:
        name, number = choice.custom, 1
        while name and name.casefold() in seen:
            number += 1
            name = f"{choice.custom} {number}"
        seen.add(name.casefold())
        apart.append(ColumnChoice(choice.use, name))
    return apart


def _by_content(columns: Sequence[Sequence[str]], notes: set[LookNote]) -> list[ColumnChoice]:
    """A file without a header: numbers and addresses are known by their looks; texts stand in
    the order of the four fields of iSMS."""
    number = _numbers(columns)
    choices = [IGNORED] * len(columns)
    texts = []
    for place, column in enumerate(columns):
        filled = list(filter(None, column))
        if place == number:
            choices[place] = ColumnChoice(_U.MOBILE)
        elif filled and all(map(_LIKE_AN_ADDRESS.fullmatch, filled)):
            choices[place] = ColumnChoice(_U.EMAIL)
        elif filled and _share(column) >= GUESS_SHARE:
            choices[place] = ColumnChoice(_U.PHONE, column_letters(place))
        elif filled:
            texts.append(place)
    if len(texts) == 1:
        choices[texts[0]] = ColumnChoice(_U.FULL_NAME)
        return choices
    if texts:
        notes.add(LookNote.NAMES_GUESSED)
    for place, use in zip(texts, (_U.SURNAME, _U.NAME, _U.COMMENTS), strict=False):
        choices[place] = ColumnChoice(use)
    return choices


def _numbers(columns: Sequence[Sequence[str]]) -> int | None:
    """The column whose cells look most like numbers, the first of equals."""
    best = max(((_share(texts), -at) for at, texts in enumerate(columns)), default=(0.0, 0))
    return -best[1] if best[0] >= GUESS_SHARE else None


def _share(texts: Sequence[str]) -> float:
    filled = [text for text in texts if text]
    alike = sum(
        _LIKE_A_NUMBER.fullmatch(text) is not None and not _LIKE_A_DATE.fullmatch(text)
        for text in filled
    )
    return alike / len(filled) if filled else 0.0


def all_rows(table: Table, *, has_header: bool) -> Iterable[Row]:
    """The rows that are people."""
    return table.rows if has_header else chain([table.header], table.rows)
