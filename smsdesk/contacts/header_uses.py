"""What one header means: by its whole name, else by its words, since people write whose it is
(Κινητό πελάτη), which of several (Phone2) and abbreviate (Κιν. τηλ.).

The names and words are data in `header_names`; a header among others is judged in `columns`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from smsdesk.contacts.header_names import (
    AMBIGUOUS,
    LINKS,
    MOBILE_WORDS,
    OTHER_NUMBERS,
    OWNERS,
    PHONE_WORDS,
    PLACES,
    RELATIVES,
    SMALL_WORDS,
    USES,
    key,
)
from smsdesk.domain.contact_import import ColumnUse
from smsdesk.domain.name_key import words

_COUNTED: Final = re.compile(r"([^\W\d_]*)\d{1,2}")
"""A word that tells which of several, as in Phone2 and Phone 2."""
_NUMBERS: Final = (ColumnUse.MOBILE, ColumnUse.PHONE)
_REPEATED: Final = (*_NUMBERS, ColumnUse.EMAIL)
"""What lists have more than one column of."""


def is_ambiguous(header: str) -> bool:
    """The first name beside a surname, otherwise all of the name."""
    return key(header) in AMBIGUOUS or _unowned(header) in AMBIGUOUS


def is_known(header: str) -> bool:
    """Whether it says what the column is."""
    return is_ambiguous(header) or use_of(header) is not None


@lru_cache(maxsize=2_000)
def use_of(header: str) -> ColumnUse | None:
    """What it says that the column is; None for what is unknown."""
    exact = USES.get(key(header))
    if exact is not None:
        return exact
    whose = USES.get(_unowned(header))
    if whose is not None and whose not in _NUMBERS:  # the number of a customer is no telephone
        return whose
    plain = [_uncounted(word) for word in words(header)]
    use = USES.get("".join(plain))
    if use in _REPEATED:
        return use
    return _number_use({word for word in plain if word} - OWNERS - RELATIVES)


def is_of_a_place(header: str) -> bool:
    """Whether it names the number of a place rather than of somebody."""
    found = set(words(header))
    return key(header) in OTHER_NUMBERS or (bool(found & PLACES) and not found & MOBILE_WORDS)


def _number_use(found: set[str]) -> ColumnUse | None:
    """Every word must be one that headers of numbers have: a carrier or a label is no number."""
    if not found or not found <= MOBILE_WORDS | PHONE_WORDS | PLACES | SMALL_WORDS:
        return None
    if found & MOBILE_WORDS:
        return ColumnUse.MOBILE
    return ColumnUse.PHONE if found & PHONE_WORDS else None


def _uncounted(word: str) -> str:
    counted = _COUNTED.fullmatch(word)
    return counted[1] if counted else word


def _unowned(header: str) -> str:
    """What is left without whose it is."""
    found = words(header)
    left_out = OWNERS | LINKS if OWNERS.intersection(found) else frozenset()
    return "".join(word for word in found if word not in left_out)
