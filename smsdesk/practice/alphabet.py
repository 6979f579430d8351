"""GSM 03.38 octets and TS 23.040 part counts, as the practice network and its handsets know them.

Deliberately not `domain.encoding`: the practice providers count and decode on their own, so that a
mistake there shows here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

ESCAPE: Final = 0x1B

# 3GPP TS 23.038, 6.2.1: the position in the string is the code.
_BASIC: Final = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
# 3GPP TS 23.038, 6.2.1.1: reached through an escape.
_EXTENSION: Final = {
    0x0A: "\f",
    0x14: "^",
    0x28: "{",
    0x29: "}",
    0x2F: "\\",
    0x3C: "[",
    0x3D: "~",
    0x3E: "]",
    0x40: "|",
    0x65: "€",
}
_ENCODE: Final = {
    **{char: bytes([code]) for code, char in enumerate(_BASIC) if code != ESCAPE},
    **{char: bytes([ESCAPE, code]) for code, char in _EXTENSION.items()},
}
_GSM: Final = frozenset(_ENCODE)
_DOUBLE: Final = frozenset(_EXTENSION.values())


@dataclass(frozen=True, slots=True)
class PartSizes:
    """How many units one message holds alone, and in each of several joined parts."""

    alone: int
    joined: int


GSM: Final = PartSizes(160, 153)
UCS2: Final = PartSizes(70, 67)
OCTETS: Final = PartSizes(140, 134)


def is_gsm(text: str) -> bool:
    """Whether every character stands in the basic or the extension table."""
    return _GSM.issuperset(text)


def to_gsm(text: str) -> bytes:
    """One octet a septet, unpacked; whatever the tables lack becomes `?` (providers.md §1.2)."""
    return b"".join(_ENCODE.get(char, b"?") for char in text)


def replaced(text: str) -> str:
    """The text after a gateway that puts `?` for what GSM 03.38 lacks."""
    return text if _GSM.issuperset(text) else "".join(c if c in _GSM else "?" for c in text)


def from_gsm(octets: bytes) -> str:
    """What a handset shows: an escape without a known follower is a space (TS 23.038, 6.2.1)."""
    shown: list[str] = []
    escaped = False
    for octet in octets:
        if escaped:
            escaped = False
            shown.append(_EXTENSION.get(octet) or (_BASIC[octet] if octet < 0x80 else "\ufffd"))
        elif octet == ESCAPE:
            escaped = True
        else:
            shown.append(_BASIC[octet] if octet < 0x80 else "\ufffd")
    if escaped:
        shown.append(" ")
    return "".join(shown)


def _pack(widths: Iterable[int], joined: int) -> int:
    """Parts needed when no pair may be cut (TS 23.040, 9.2.3.24.1)."""
    parts, used = 1, 0
    for width in widths:
        if used + width > joined:
            parts, used = parts + 1, 0
        used += width
    return parts


def gsm_parts(text: str, sizes: PartSizes = GSM) -> int:
    """Parts of a text that is all GSM 03.38; an escape pair stays whole."""
    doubles = sum(char in _DOUBLE for char in text)
    if len(text) + doubles <= sizes.alone:
        return 1
    if not doubles:
        return -(-len(text) // sizes.joined)
    return _pack((2 if char in _DOUBLE else 1 for char in text), sizes.joined)


def ucs2_parts(text: str, sizes: PartSizes = UCS2) -> int:
    """Parts of a text in UTF-16 code units; a surrogate pair stays whole."""
    if len(text) + sum(char > "\uffff" for char in text) <= sizes.alone:
        return 1
    return _pack((2 if char > "\uffff" else 1 for char in text), sizes.joined)


def octet_parts(length: int, sizes: PartSizes = OCTETS) -> int:
    """Parts of an 8-bit text of that many octets."""
    return 1 if length <= sizes.alone else -(-length // sizes.joined)


def cut_blindly(octets: bytes, *, width: int, sizes: PartSizes, most: int) -> list[bytes]:
    """Cut as a careless gateway does: through pairs, and without a word after `most` parts.

    `width` is the number of octets in a unit: 1, or 2 for the 16-bit codings (providers.md §1.2).
    """
    if len(octets) <= sizes.alone * width:
        return [octets]
    step = sizes.joined * width
    return [octets[start : start + step] for start in range(0, len(octets), step)][:most]
