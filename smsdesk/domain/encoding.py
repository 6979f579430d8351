"""How a text becomes SMS parts: the choice of alphabet, the count, the cuts, the octets.

GSM 03.38 where every character allows it, otherwise UCS-2 (in practice UTF-16). Sizes and limits
are the provider's values. What a character could be replaced with is in `replacements`; what a
part costs is not known here.
"""

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass

from smsdesk.domain.gsm0338 import CHARACTERS, ESCAPE, EXTENSION, OCTETS
from smsdesk.domain.replacements import replacement

_LAST_BMP = "\uffff"
_UNSENDABLE = re.compile(
    "[\0\ud800-\udfff\ufdd0-\ufdef"
    # The last two of each plane.
    + "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


class Encoding(enum.Enum):
    """What goes over the air. OCTETS is binary content, never the encoding of a text."""

    GSM7 = "gsm-7"
    UCS2 = "ucs-2"
    OCTETS = "octets"


class EncodingChoice(enum.Enum):
    """What the user asked for."""

    AUTO = "auto"
    GSM = "gsm"
    UNICODE = "unicode"


class NotGsmError(ValueError):
    """GSM 03.38 was demanded for a text that it cannot carry.

    `characters` are the distinct ones in the way, in order of appearance. The words of the error
    hold none of them, since messages are kept out of logs.
    """

    def __init__(self, characters: Iterable[str]) -> None:
        self.characters = tuple(characters)
        super().__init__(f"{len(self.characters)} distinct characters outside GSM 03.38")

    def __reduce__(self) -> tuple[type["NotGsmError"], tuple[tuple[str, ...]]]:
        return type(self), (self.characters,)


class UnsendableError(ValueError):
    """The text holds code points that no encoding can carry; `indexes` as `unsendable` gives."""

    def __init__(self, indexes: Iterable[int]) -> None:
        self.indexes = tuple(indexes)
        super().__init__(f"{len(self.indexes)} code points cannot be sent")

    def __reduce__(self) -> tuple[type["UnsendableError"], tuple[tuple[int, ...]]]:
        return type(self), (self.indexes,)


@dataclass(frozen=True, slots=True)
class PartSizes:
    """A provider's part sizes, in septets (GSM) or UTF-16 code units (UCS-2).

    `max_parts`: above it the provider cuts or refuses; nothing here enforces it.
    `keeps_pairs`: False for a gateway that cuts at exactly `multi` units, through escape and
    surrogate pairs (providers.md §1.2), so that parts = ceil(units / multi).
    Raises ValueError for sizes that no text could be cut by.
    """

    gsm_single: int = 160
    gsm_multi: int = 153
    ucs2_single: int = 70
    ucs2_multi: int = 67
    max_parts: int | None = None
    keeps_pairs: bool = True

    def __post_init__(self) -> None:
        # A part of one unit could never take a pair, and cutting would not end.
        if not 2 <= self.gsm_multi <= self.gsm_single:
            raise ValueError("gsm_multi must be at least 2 and at most gsm_single")
        if not 2 <= self.ucs2_multi <= self.ucs2_single:
            raise ValueError("ucs2_multi must be at least 2 and at most ucs2_single")
        if self.max_parts is not None and self.max_parts < 1:
            raise ValueError("max_parts must be at least 1")

    def single(self, encoding: Encoding) -> int:
        """Units that fit when the message is one part; octets for OCTETS, two to a UCS-2 unit."""
        if encoding is Encoding.GSM7:
            return self.gsm_single
        return self.ucs2_single if encoding is Encoding.UCS2 else 2 * self.ucs2_single

    def multi(self, encoding: Encoding) -> int:
        """Units that fit in each part of several; octets for OCTETS."""
        if encoding is Encoding.GSM7:
            return self.gsm_multi
        return self.ucs2_multi if encoding is Encoding.UCS2 else 2 * self.ucs2_multi


STANDARD = PartSizes()
"""160/153 and 70/67: what remains of 140 octets without and with a 6-octet header."""


@dataclass(frozen=True, slots=True)
class Measure:
    """The count of one text.

    `units` are septets or UTF-16 code units. `per_part` is the single size for up to one part,
    otherwise the multi size. `parts` is 0 for an empty text. `units_left` are the free units of
    the last part; a pair that moved to the next part leaves its place unused.
    """

    encoding: Encoding
    units: int
    per_part: int
    parts: int
    units_left: int


@dataclass(frozen=True, slots=True)
class ForcingCharacter:
    """A code point outside GSM 03.38. `index` counts code points; `code` is like "U+2019".

    `replacement` is what could stand instead, "" for a mark that can go, None where nothing can.
    """

    index: int
    char: str
    code: str
    replacement: str | None


@dataclass(frozen=True, slots=True)
class DoubleCharacter:
    """A code point that takes two units. `index` counts code points."""

    index: int
    char: str


def choose(text: str) -> Encoding:
    """GSM7 exactly if every code point is in GSM 03.38, extension table included."""
    return Encoding.GSM7 if CHARACTERS.issuperset(text) else Encoding.UCS2


def measure(
    text: str, sizes: PartSizes = STANDARD, choice: EncodingChoice = EncodingChoice.AUTO
) -> Measure:
    """Counts a text. A lone surrogate counts as one unit (see `unsendable`).

    Raises NotGsmError when `choice` is GSM and a character stands in the way.
    """
    encoding = _encoding(text, choice)
    laid = _laid_out(text, encoding)
    single = sizes.single(encoding)
    if laid.units <= single:
        return Measure(encoding, laid.units, single, 1 if text else 0, single - laid.units)
    multi = sizes.multi(encoding)
    cuts, last_start = _cuts(laid, multi, sizes.keeps_pairs)
    left = last_start + multi - laid.units
    return Measure(encoding, laid.units, multi, len(cuts) + 1, left)


def measure_octets(octets: int, sizes: PartSizes = STANDARD) -> Measure:
    """Counts binary content of so many octets, 140 or 134 a part by the standard sizes."""
    single = sizes.single(Encoding.OCTETS)
    if octets <= single:
        return Measure(Encoding.OCTETS, octets, single, 1 if octets else 0, single - octets)
    multi = sizes.multi(Encoding.OCTETS)
    parts = -(-octets // multi)
    return Measure(Encoding.OCTETS, octets, multi, parts, parts * multi - octets)


def split(
    text: str, sizes: PartSizes = STANDARD, choice: EncodingChoice = EncodingChoice.AUTO
) -> tuple[str, ...]:
    """The text of each part; joined they give `text` back, and there are `measure().parts`.

    No part begins or ends within an escape pair or a surrogate pair (3GPP TS 23.040
    §9.2.3.24.1). Where the gateway does cut a pair (`keeps_pairs` False), the character is given
    to the part that its second half falls into. Raises NotGsmError like `measure`.
    """
    if not text:
        return ()
    encoding = _encoding(text, choice)
    laid = _laid_out(text, encoding)
    if laid.units <= sizes.single(encoding):
        return (text,)
    cuts, _ = _cuts(laid, sizes.multi(encoding), sizes.keeps_pairs)
    parts = []
    start = start_unit = 0
    for cut in cuts:
        end = start + laid.characters(start_unit, cut)
        parts.append(text[start:end])
        start, start_unit = end, cut
    parts.append(text[start:])
    return tuple(parts)


def forcing(text: str) -> tuple[ForcingCharacter, ...]:
    """Every code point that forces UCS-2, with what it could become."""
    if CHARACTERS.issuperset(text):
        return ()
    return tuple(
        ForcingCharacter(index, char, f"U+{ord(char):04X}", replacement(char))
        for index, char in enumerate(text)
        if char not in CHARACTERS
    )


def doubles(text: str, encoding: Encoding) -> tuple[DoubleCharacter, ...]:
    """Every code point that takes two units: extension characters, or those beyond the BMP."""
    if encoding is Encoding.GSM7:
        return tuple(DoubleCharacter(i, char) for i, char in enumerate(text) if char in EXTENSION)
    return tuple(DoubleCharacter(i, char) for i, char in enumerate(text) if char > _LAST_BMP)


def unsendable(text: str) -> tuple[int, ...]:
    """Indexes of code points that cannot be sent in any encoding.

    Lone surrogates (half a character, as JSON may spell them; two halves that are two code
    points of the string are two lone ones), NUL (ends the text in many gateways) and Unicode's
    noncharacters (U+FFFE reads as a byte-order mark the wrong way round).
    """
    return tuple(found.start() for found in _UNSENDABLE.finditer(text))


def gsm7_octets(text: str) -> bytes:
    """Unpacked septets, one an octet; an extension character is 0x1B and its code.

    Raises NotGsmError if a character is outside GSM 03.38.
    """
    _demand_gsm(text)
    return text.translate(OCTETS).encode("ascii")


def ucs2_octets(text: str) -> bytes:
    """UTF-16BE without byte-order mark. Raises UnsendableError for a lone surrogate."""
    try:
        return text.encode("utf-16-be")
    except UnicodeEncodeError:
        # The codec's own error carries the whole text along.
        raise UnsendableError(unsendable(text)) from None


class _GsmUnits:
    """A GSM text as septets: each extension character preceded by `ESCAPE`, else as it was."""

    __slots__ = ("_septets", "units")

    def __init__(self, text: str) -> None:
        for char in EXTENSION:
            if char in text:
                text = text.replace(char, ESCAPE + char)
        self._septets = text
        self.units = len(text)

    def begins_pair(self, unit: int) -> bool:
        return self._septets[unit] == ESCAPE

    def characters(self, start: int, end: int) -> int:
        """Code points between two units that are no middle of a pair."""
        return end - start - self._septets.count(ESCAPE, start, end)


class _Ucs2Units:
    """A text as UTF-16 code units, where a lone surrogate became "?", which pairs with nothing."""

    __slots__ = ("_octets", "units")

    def __init__(self, text: str) -> None:
        self._octets = text.encode("utf-16-le", "replace")
        self.units = len(self._octets) // 2

    def begins_pair(self, unit: int) -> bool:
        return 0xD8 <= self._octets[2 * unit + 1] <= 0xDB

    def characters(self, start: int, end: int) -> int:
        """Code points between two units that are no middle of a pair."""
        return len(self._octets[2 * start : 2 * end].decode("utf-16-le"))


def _encoding(text: str, choice: EncodingChoice) -> Encoding:
    if choice is EncodingChoice.UNICODE:
        return Encoding.UCS2
    if choice is EncodingChoice.GSM:
        _demand_gsm(text)
        return Encoding.GSM7
    return choose(text)


def _demand_gsm(text: str) -> None:
    if not CHARACTERS.issuperset(text):
        raise NotGsmError(dict.fromkeys(char for char in text if char not in CHARACTERS))


def _laid_out(text: str, encoding: Encoding) -> _GsmUnits | _Ucs2Units:
    return _GsmUnits(text) if encoding is Encoding.GSM7 else _Ucs2Units(text)


def _cuts(laid: _GsmUnits | _Ucs2Units, size: int, keeps_pairs: bool) -> tuple[list[int], int]:
    """Greedy: the unit that each part after the first begins its characters with.

    Also the unit at which the last part is filled from, which differs where the gateway put the
    first half of a pair into the part before.
    """
    cuts = []
    start = 0
    while laid.units - start > size:
        start += size
        cut = start - 1 if laid.begins_pair(start - 1) else start
        cuts.append(cut)
        if keeps_pairs:
            start = cut
    return cuts, start
