"""How names are compared: without regard to case, accents and the shape of a final sigma.

The same fold is applied to what is stored and to what is typed. SQLite's own folding leaves the
Greek tonos in place, which is why it is done here.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_MAYBE_SYMBOL: Final = re.compile(r"[^\w\s\x00-\x7f]")
_SYMBOLS: Final = frozenset({"So", "Sm", "Sc"})
"""Emoji, signs and currencies. Skin tones are modifiers (Sk): 👍🏽 is found as 👍, too."""
# Letters that have no decomposition, as people type them who do not have them on the keyboard.
_ALIKE: Final = str.maketrans(
    {"ς": "σ", "ł": "l", "đ": "d", "ø": "o", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th"}
)


def fold(text: str) -> str:
    """`text` for comparing: no marks, no case, single blanks, none around."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(text.translate(_FOLDED).split())


class _Folded(dict[int, str]):
    """What becomes of each character, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code))
        plain = "".join(char for char in decomposed if not unicodedata.combining(char))
        folded = plain.casefold().translate(_ALIKE)
        self[code] = folded
        return folded


_FOLDED: Final = _Folded()
"""A character decomposes and folds the same whatever stands beside it."""


def words(text: str, *, folded: bool = False) -> list[str]:
    """The folded words of a text, in order: runs of letters and digits of any script. Say so if
    it has been `folded`."""
    return _WORD.findall(text if folded else fold(text))


def search_words(text: str, *, folded: bool = False) -> list[str]:
    """The same, and after them each emoji or other symbol beyond ASCII as a word of its own:
    people have them in their names."""
    plain = text if folded else fold(text)
    found = _WORD.findall(plain)
    if not plain.isascii():
        signs = _MAYBE_SYMBOL.findall(plain)
        found += [sign for sign in signs if unicodedata.category(sign) in _SYMBOLS]
    return found
