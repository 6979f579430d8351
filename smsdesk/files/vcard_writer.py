"""Writing people as vCards of version 4 (RFC 6350): lines folded, texts escaped, card by card.

Which fields a person has is decided elsewhere; how cards are read is in `vcards`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from smsdesk.files.vcard_lines import OWN_FIELD, OWN_OPT_OUT
from smsdesk.files.whole_files import DraftText, not_written

PRODUCT = "-//SMS Desk//Contacts//EN"
LINE_BYTES = 75
"""RFC 6350 §3.2, the line end not counted."""
_ESCAPED = {"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;"}
_TO_ESCAPE = re.compile(r"[\\\n,;]")
_LINE_END = re.compile(r"\r\n?")
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]|[\ud800-\udfff]")
_KNOWN = {
    "Mobile 2": "TEL;TYPE=cell",
    "Phone": "TEL;TYPE=voice",
    "Home phone": 'TEL;TYPE="home,voice"',
    "Work phone": 'TEL;TYPE="work,voice"',
    "Company": "ORG",
    "Birthday": "BDAY;VALUE=text",
}
"""Other fields that have a property of their own, by the names that `vcards` gives them."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is written of a person. Empty texts are left out."""

    mobile: str
    surname: str = ""
    name: str = ""
    comments: str = ""
    email: str = ""
    language: str = ""
    groups: Sequence[str] = ()
    opted_out: bool = False
    custom: Mapping[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        return "Card()"


class CardFile(DraftText):
    """A file that is being written; it appears under its name when `close` has been called."""

    def write(self, cards: Iterable[Card]) -> None:
        """Add people. Raises FileNotWritten."""
        try:
            for card in cards:
                self.out.write(written(card))
        except OSError as error:
            raise not_written(self.file, error) from None


def written(card: Card) -> str:
    """The lines of a card."""
    return "".join(f"{folded}\r\n" for line in _lines(card) for folded in _folded(line))


def _lines(card: Card) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"PRODID:{PRODUCT}"
    # There must be one; readers take the number for what it is.
    whole = " ".join(filter(None, (card.name, card.surname)))
    yield f"FN:{_text(whole or card.mobile)}"
    yield f"N:{_text(card.surname)};{_text(card.name)};;;"
    yield f"TEL;TYPE=cell;PREF=1:{card.mobile}"
    if card.email:
        yield f"EMAIL:{_text(card.email)}"
    if card.language:
        yield f"LANG:{_text(card.language)}"
    if card.comments:
        yield f"NOTE:{_text(card.comments)}"
    if card.groups:
        yield f"CATEGORIES:{','.join(map(_text, card.groups))}"
    if card.opted_out:
        yield f"{OWN_OPT_OUT}:yes"
    yield from _custom(card.custom)
    yield "END:VCARD"


def _custom(custom: Mapping[str, str]) -> Iterator[str]:
    """A name may be of any letters, so it stands beside its value as a label, as Apple has it."""
    number = 0
    for name, value in custom.items():
        if name in _KNOWN:
            yield f"{_KNOWN[name]}:{_text(value)}"
            continue
        number += 1
        yield f"item{number}.{OWN_FIELD}:{_text(value)}"
        yield f"item{number}.X-ABLabel:{_text(name)}"


def _text(text: str) -> str:
    plain = _UNWRITABLE.sub("\ufffd", _LINE_END.sub("\n", text))
    return _TO_ESCAPE.sub(lambda found: _ESCAPED[found[0]], plain)


def _folded(line: str) -> Iterator[str]:
    """In pieces that cut no character; all but the first begin with a blank."""
    room, piece, size = LINE_BYTES, "", 0
    if len(line) * 4 <= room:
        yield line
        return
    for char in line:
        width = len(char.encode())
        if size + width > room:
            yield piece
            piece, size = " ", 1
        piece += char
        size += width
    yield piece
