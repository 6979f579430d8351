"""What would make a text cheaper, as an offer: characters to replace, or Greek capitals.

Merge fields are left as they are: a field's name is no text. Whether anybody takes the offer is
not decided here.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from smsdesk.domain.encoding import (
    Encoding,
    EncodingChoice,
    PartSizes,
    choose,
    measure,
)
from smsdesk.domain.gsm0338 import CHARACTERS
from smsdesk.domain.transliteration import Replaced, to_gsm

_BRACES = re.compile(r"\{\{|\}\}|\{[^{}\n]+\}")
_ASKS_FOR_REPLY = re.compile(
    r"\b(?:reply|respond|text\s+back|answer)\b\s*(?:with\s+)?[\"“«']?\w*"
    r"|\bstop\b"
    r"|απαντ[ήη]σ\w+|απ[άα]ντησ\w+"
    r"|\brespond[ae]\w*|\bответ\w*|\bвідповід\w*|\bвідпиш\w*",
    re.IGNORECASE,
)


class AdviceKind(enum.Enum):
    """What is offered."""

    REPLACE = "replace"
    """A few characters, such as curly quotes."""
    GREEK_CAPITALS = "greek_capitals"
    """The whole text in capitals without accents."""


@dataclass(frozen=True, slots=True)
class Advice:
    """An offer. `text` is the whole text as it would be; parts are those of one message."""

    kind: AdviceKind
    text: str = field(repr=False)
    replaced: tuple[Replaced, ...] = field(repr=False)
    """Each replacement with its place in the original text, in code points."""
    parts_before: int
    parts_after: int

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """What would become what, each once, in order of appearance."""
        return tuple({one.original: one.replacement for one in self.replaced}.items())


def advise(text: str, sizes: PartSizes, choice: EncodingChoice) -> Advice | None:
    """The offer for a text as it is typed; None where there is nothing to gain.

    The merge values of recipients are not looked at: plan both texts to know the gain of all. With
    merge fields the offer may turn out to gain nothing.
    """
    if choice is not EncodingChoice.AUTO or choose(text) is Encoding.GSM7:
        return None
    pieces, replaced = [], []
    for start, piece, is_text in pieces_of(text):
        if not is_text:
            pieces.append(piece)
            continue
        changed = to_gsm(piece)
        if changed.remaining:
            return None
        pieces.append(changed.text)
        replaced += [Replaced(start + r.index, r.original, r.replacement) for r in changed.replaced]
    result = "".join(pieces)
    outside = _without_fields(result)
    if not replaced or choose(outside) is not Encoding.GSM7:
        return None
    before, after = measure(_without_fields(text), sizes).parts, measure(outside, sizes).parts
    greek = any("\u0370" <= one.original[0] <= "\u03ff" for one in replaced)
    kind = AdviceKind.GREEK_CAPITALS if greek else AdviceKind.REPLACE
    # What fills the fields may be what makes a part too many; only the plans of both texts tell.
    has_fields = outside != result
    if after >= before and not has_fields:
        return None
    return Advice(kind, result, tuple(replaced), before, after)


def pieces_of(text: str) -> Iterator[tuple[int, str, bool]]:
    """The text in order: where a piece starts, the piece, and whether it is text or a field."""
    at = 0
    for found in _BRACES.finditer(text):
        if found.group() in ("{{", "}}"):
            continue
        if found.start() > at:
            yield at, text[at : found.start()], True
        yield found.start(), found.group(), False
        at = found.end()
    if at < len(text):
        yield at, text[at:], True


def _without_fields(text: str) -> str:
    return "".join(piece for _, piece, is_text in pieces_of(text) if is_text)


def asks_for_reply(text: str) -> str:
    """The words with which a text asks people to answer; "" when it does not."""
    found = _ASKS_FOR_REPLY.search(text)
    return "" if found is None else " ".join(found.group().split())


def can_be_answered(sender: str) -> bool:
    """Whether people can reply to this sender: a number, never a name."""
    return bool(sender) and sender.lstrip("+").isdecimal()


def costly(text: str) -> bool:
    """Whether a character of the text proper, fields aside, needs Unicode."""
    return any(
        is_text and not CHARACTERS.issuperset(piece) for _, piece, is_text in pieces_of(text)
    )
