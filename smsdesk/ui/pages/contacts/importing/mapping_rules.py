"""What follows for the other columns when one of a file is taken for something else. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from smsdesk.domain.contact_import import IGNORED, ColumnChoice, ColumnUse

NUMBERS = (ColumnUse.MOBILE, ColumnUse.PHONE)
_ONE_ONLY = (
    ColumnUse.SURNAME,
    ColumnUse.NAME,
    ColumnUse.FULL_NAME,
    ColumnUse.EMAIL,
    ColumnUse.LANGUAGE,
    ColumnUse.MOBILE,
)
"""Of these one column is meant; another that was taken for it gives way."""
_EXCLUDES = {
    ColumnUse.SURNAME: (ColumnUse.FULL_NAME,),
    ColumnUse.NAME: (ColumnUse.FULL_NAME,),
    ColumnUse.FULL_NAME: (ColumnUse.SURNAME, ColumnUse.NAME),
}


def with_use(
    columns: Sequence[ColumnChoice], titles: Sequence[str], place: int, use: ColumnUse
) -> tuple[ColumnChoice, ...]:
    """The choices with the column at `place` taken for `use`. Another mobile becomes a further
    number, another name and the like a field of its own: nothing of the file is lost by it."""
    chosen = list(columns)
    for other, before in enumerate(columns):
        if other == place:
            continue
        if before.use in _EXCLUDES.get(use, ()):
            chosen[other] = IGNORED
        elif use in _ONE_ONLY and before.use is use:
            instead = ColumnUse.PHONE if use is ColumnUse.MOBILE else ColumnUse.CUSTOM
            chosen[other] = ColumnChoice(instead, titles[other])
    named = use in (*NUMBERS, ColumnUse.CUSTOM)
    chosen[place] = ColumnChoice(use, titles[place] if named else "")
    return tuple(chosen)


def has_numbers(columns: Sequence[ColumnChoice]) -> bool:
    """Whether any column is taken for the numbers."""
    return any(choice.use in NUMBERS for choice in columns)
