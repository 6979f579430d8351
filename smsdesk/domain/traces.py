"""How a person is known again in texts that others wrote: by the number in whatever form, or by
the whole name. For finding what is held on somebody; who that is in the book is known elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from smsdesk.domain.name_key import words
from smsdesk.domain.phone import national

_BETWEEN_DIGITS: Final = re.compile(r"(?<=\d)[\s().\-/\u2010-\u2015\u2212]+(?=\d)")
_FEWEST_DIGITS: Final = 6
_FEWEST_WORDS: Final = 2
"""A single word is the name of too many."""


@dataclass(frozen=True, slots=True)
class Traces:
    """What gives a person away."""

    mobile: str
    """E.164."""
    digits: str
    """Of the number, as all its forms have them: without country code and trunk prefix."""
    names: frozenset[frozenset[str]] = frozenset()
    """Folded words of whole names."""

    def __repr__(self) -> str:
        return f"Traces({len(self.names)} names)"

    @classmethod
    def of(cls, mobile: str, names: Iterable[str] = ()) -> Traces:
        """Of a number (E.164) and what people at it are or were called."""
        plain = "".join(char for char in national(mobile) if char.isdecimal()).lstrip("0")
        digits = plain if len(plain) >= _FEWEST_DIGITS else mobile.removeprefix("+")
        told = (frozenset(words(name)) for name in names)
        return cls(mobile, digits, frozenset(one for one in told if len(one) >= _FEWEST_WORDS))

    def in_number(self, text: str) -> bool:
        """Whether the number stands in this text."""
        return self.digits in _BETWEEN_DIGITS.sub("", text)

    def in_texts(self, *texts: str) -> bool:
        """Whether the number stands in one of these texts, or a whole name in all together."""
        if any(map(self.in_number, texts)):
            return True
        if not self.names:
            return False
        there = set(words(" ".join(texts)))
        return any(name <= there for name in self.names)
