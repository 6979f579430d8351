"""What somebody typed to find people: words, or part of a number.

Which people it finds is up to the store.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from smsdesk.domain.name_key import fold, search_words

_PART_OF_NUMBER: Final = re.compile(r"[+\d\s().\-–/]+")
_BEFORE_A_NUMBER: Final = re.compile(r"\+?[\s(]*0*")
_PART_IN_WORDS: Final = 3
"""Digits among words are sought in numbers as well if there are so many of them."""


@dataclass(frozen=True, slots=True)
class TextQuery:
    """A search text taken apart.

    A person matches if the names, in either order, begin with `folded`; or the number holds
    `digits`, if there are any; or every one of `words` begins a word of the person or of the
    name of a group the person is in.
    """

    folded: str
    words: tuple[str, ...]
    digits: str = ""
    """Of a text that could be part of a number, without the zeros before it, which are not
    dialled from abroad."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    """Among other words: those of digits, which the number may hold as well, and the digits."""

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing yet: no text, or what every number begins with."""
        return not self.folded or bool(_BEFORE_A_NUMBER.fullmatch(self.folded))

    @classmethod
    def of(cls, text: str) -> TextQuery:
        """Take a text apart as it was typed."""
        found = tuple(dict.fromkeys(search_words(text)))
        if _PART_OF_NUMBER.fullmatch(text.strip()):
            return cls(fold(text), found, _dialled(text))
        numbers = {word: _dialled(word) for word in found if word.isdecimal()}
        long_enough = {word: part for word, part in numbers.items() if len(part) >= _PART_IN_WORDS}
        if len(long_enough) == len(found):
            long_enough = {}
        return cls(fold(text), found, numbers=long_enough)


def has_word(text: str, beginning: str) -> bool:
    """Whether a word of a text that is not folded begins with this folded one."""
    return any(word.startswith(beginning) for word in search_words(text))


def _dialled(text: str) -> str:
    return "".join(str(int(char)) for char in text if char.isdecimal()).lstrip("0")
