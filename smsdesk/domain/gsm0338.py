"""The GSM 03.38 default alphabet with its extension table (3GPP TS 23.038 §6.2.1), as data.

Strict: no national language shift tables, and no lookalikes that some gateways accept quietly
(backtick, lower-case c with cedilla). How texts are counted and cut is in `encoding`.
"""

from typing import Final

ESCAPE: Final = "\x1b"
"""Announces a character of the extension table; no character of its own."""

BASIC: Final = (
    "@£$¥èéùìòÇ\nØø\rÅå"
    "Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ"
    " !\"#¤%&'()*+,-./"
    "0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNO"
    "PQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmno"
    "pqrstuvwxyzäöñüà"
)
"""128 characters; the place of each is its septet. 0x1B is `ESCAPE`."""

EXTENSION: Final = {
    "\f": 0x0A,
    "^": 0x14,
    "{": 0x28,
    "}": 0x29,
    "\\": 0x2F,
    "[": 0x3C,
    "~": 0x3D,
    "]": 0x3E,
    "|": 0x40,
    "€": 0x65,
}
"""Characters that take two septets, `ESCAPE` and the one given here."""

CHARACTERS: Final = frozenset(BASIC).difference(ESCAPE).union(EXTENSION)
"""Every character that can be sent without UCS-2."""

OCTETS: Final = {ord(char): chr(septet) for septet, char in enumerate(BASIC) if char != ESCAPE} | {
    ord(char): ESCAPE + chr(septet) for char, septet in EXTENSION.items()
}
"""For `str.translate`: a text of `CHARACTERS` to its septets, one to a code point below 0x80."""
