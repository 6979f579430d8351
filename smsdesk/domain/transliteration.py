"""Turning a text into one that GSM 03.38 can carry, as an offer that nobody has to take.

The table is in `replacements`; here neighbours are looked at, because a replacement that is right
for a character alone can be wrong in its place. Nothing in the program applies this by itself.

A letter and the combining marks after it are composed first, so that "e" and U+0301 become "é",
which GSM has, where `encoding.forcing`, which judges each code point alone, can only offer to
drop the mark. Marks and joiners that belong to a character which stays are left with it: without
its breve, Cyrillic "й" would be another letter, and a family emoji would fall apart, for nothing.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from smsdesk.domain.encoding import ForcingCharacter, forcing
from smsdesk.domain.gsm0338 import CHARACTERS
from smsdesk.domain.replacements import replacement

# Zero width (non-)joiner, keycap, variation selectors: they shape what stands before them,
# although Unicode gives them no combining class.
_SHAPING: Final = frozenset("\u200c\u200d\u20e3").union(map(chr, range(0xFE00, 0xFE10)))


@dataclass(frozen=True, slots=True)
class Replaced:
    """What was replaced: code points of the original from `index` on, and what stands there."""

    index: int
    original: str
    replacement: str


@dataclass(frozen=True, slots=True)
class Transliteration:
    """`text` as it would be sent, what was replaced, and what still forces UCS-2 in `text`."""

    text: str = field(repr=False)
    replaced: tuple[Replaced, ...] = field(repr=False)
    remaining: tuple[ForcingCharacter, ...] = field(repr=False)


def to_gsm(text: str) -> Transliteration:
    """Replaces what can be replaced; characters that GSM has stay as they are."""
    if CHARACTERS.issuperset(text):
        return Transliteration(text, (), ())
    pieces = []
    replaced = []
    for index, cluster in _clusters(text):
        before = text[index - 1 : index]
        after = text[index + len(cluster) : index + len(cluster) + 1]
        piece = _cluster_in_gsm(cluster, before, after)
        if piece is None or piece == cluster:
            pieces.append(cluster)
        else:
            pieces.append(piece)
            replaced.append(Replaced(index, cluster, piece))
    result = "".join(pieces)
    return Transliteration(result, tuple(replaced), forcing(result))


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Each character with the marks and joiners after it, and its index."""
    start = 0
    for index in range(1, len(text) + 1):
        if index == len(text) or not _shapes(text[index]):
            yield start, text[start:index]
            start = index


def _shapes(char: str) -> bool:
    return char not in CHARACTERS and (char in _SHAPING or unicodedata.combining(char) != 0)


def _cluster_in_gsm(cluster: str, before: str, after: str) -> str | None:
    if len(cluster) == 1:
        return _in_place(cluster, before, after)
    composed = unicodedata.normalize("NFC", cluster)
    first = _in_place(composed[0], before, after)
    rest = [mark if mark in CHARACTERS else replacement(mark) for mark in composed[1:]]
    if first is None or None in rest:
        return None
    return first + "".join(value for value in rest if value)


def _in_place(char: str, before: str, after: str) -> str | None:
    """What stands for `char` between these neighbours, "" for the ends of the text."""
    if char in CHARACTERS:
        return char
    if char == "μ" and _is_ascii_letter(after) and not before.isalpha():
        return "u"  # μg: as a capital Greek letter it would read megagram
    value = replacement(char)
    if (
        value
        and value[0].isdigit()
        and before.isdigit()
        and unicodedata.decimal(char, None) is None
    ):
        # 1½ is not 11/2, and 10² is not 102.
        return f"{'^' if _is_raised(char) else ' '}{value}"
    return value


def _is_ascii_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _is_raised(char: str) -> bool:
    return unicodedata.decomposition(char).startswith("<super>")
