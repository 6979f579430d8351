"""The guess about a file's columns, changed by what somebody says on a command line: this field
is in that column. The guess itself is made in `columns`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from smsdesk.contacts.columns import ONE_ONLY
from smsdesk.contacts.header_names import key
from smsdesk.domain.contact_import import IGNORED, ColumnChoice, ColumnUse
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.import_look import FileLook
from smsdesk.files.rows import column_letters

_U = ColumnUse
_BY_MAPPED_NAME = {use.value: use for use in ColumnUse} | {
    "group": _U.GROUPS,
    "first_name": _U.NAME,
    "last_name": _U.SURNAME,
    "number": _U.MOBILE,
    "opted_out": _U.OPT_OUT,
}


class UnknownColumn(SmsDeskError):
    """The file has no column `subject`; `known` are those it has."""

    code = "unknown_column"

    def __init__(self, subject: str, known: Sequence[str]) -> None:
        super().__init__(subject)
        self.known = tuple(known)


def map_columns(look: FileLook, wanted: Mapping[str, str]) -> tuple[ColumnChoice, ...]:
    """The guess, changed by what somebody says: field (a use, or the name of a custom field) to
    column (its title, or a letter as in spreadsheets). Raises UnknownColumn."""
    choices = list(look.guess)
    places = {column: _place(look, column) for column in wanted.values()}
    taken = set(places.values())
    for field, column in wanted.items():
        use = _BY_MAPPED_NAME.get(field.strip().casefold().replace(" ", "_").replace("-", "_"))
        if use in (*ONE_ONLY, _U.MOBILE):
            instead = {_U.MOBILE: _U.PHONE}.get(use, _U.CUSTOM)
            for place, choice in enumerate(choices):
                if choice.use is use and place not in taken:
                    choices[place] = ColumnChoice(instead, look.columns[place].title)
        if use in (_U.SURNAME, _U.NAME):
            _give_up(choices, _U.FULL_NAME, taken)
        if use is _U.FULL_NAME:
            _give_up(choices, _U.SURNAME, taken)
            _give_up(choices, _U.NAME, taken)
        is_custom = use is None or use is _U.CUSTOM
        choices[places[column]] = (
            ColumnChoice(_U.CUSTOM, field.strip())
            if use is None or is_custom
            else ColumnChoice(use, column if use in (_U.MOBILE, _U.PHONE) else "")
        )
    return tuple(choices)


def _give_up(choices: list[ColumnChoice], use: ColumnUse, taken: Iterable[int]) -> None:
    for place, choice in enumerate(choices):
        if choice.use is use and place not in taken:
            choices[place] = IGNORED


def _place(look: FileLook, column: str) -> int:
    titles = [one.title for one in look.columns]
    if column in titles:
        return titles.index(column)
    keys = [key(title) for title in titles]
    if key(column) in keys and key(column):
        return keys.index(key(column))
    spreadsheet = [column_letters(place) for place in range(len(titles))]
    if column.strip().upper() in spreadsheet:
        return spreadsheet.index(column.strip().upper())
    raise UnknownColumn(column, titles)
