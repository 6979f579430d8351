"""What number a cell stands for: mended where there is one way to understand it, a guess with its
reason where there are more, refused where digits are gone.

Which cell holds the number is known to `row_reading`; the rules of countries to `domain.phone`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final, NamedTuple

from smsdesk.domain import phone
from smsdesk.domain.contact_import import Repair, RowReason
from smsdesk.domain.phone import BadNumber, NumberProblem, PhoneNumber
from smsdesk.files.numbers import has_lost_digits
from smsdesk.files.rows import Cell, CellKind

_SCIENTIFIC: Final = re.compile(r"['\s]*\+?(\d+)(?:[.,](\d+))?[eEЕе]\+?(\d{1,2})\s*")
_THOUSANDS: Final = re.compile(r"\s*\d{1,3}(?:,\d{3}){2,}(?:\.0+)?\s*")
_NEGATIVE: Final = re.compile(r"\s*[-\u2212]\s*\d+(?:[.,]\d+)?\s*")
_WHOLE: Final = re.compile(r"['\s]*(\+?\d{5,})[.,]0+\s*")
_FRACTION: Final = re.compile(r"\s*\d{7,}[.,]\d{1,2}\s*")
_DATE: Final = re.compile(
    r"\s*(?:(?:19|20)\d\d[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./](?:(?:19|20)\d\d|\d\d)"
    r"|\d\d?[-. /][^\W\d_]{3,10}\.?[-. /](?:\d\d){1,2})(?:[T\s]+\d\d?:\d\d(?::\d\d)?)?\s*"
)
_BETWEEN: Final = re.compile(
    r"[,;/|&\r\n]+|:::|\s+(?:or|and|ή|και|ou|e|или|и|або|та)\s+"
    r"|(?<=\d)(?:\s{2,}|\s+[-\u2013\u2014]\s+)(?=[+\d])|(?<=\d)\s(?=\+)"
)
_AROUND: Final = " \t\r\n,;|"
"""Left over from lists of several, as in "6912345678;"."""
_MORE: Final = re.compile(r"(.*\d)\s*[-/,\u2013\u2014]\s*\d{1,2}\s*")
"""2101234567-8: a number, and how the next one ends."""
_RUN: Final = re.compile(r"\+?\d(?:[\d\s().\-]*\d)?")
_FEWEST_DIGITS: Final = 7
"""Of one number among several in a cell."""
_SHOWN_DIGITS: Final = 12
"""From so many on spreadsheets show a number as 3.06912E+11 …"""
_ZEROS: Final = "000000"
"""… and read it back with these at its end."""
_NEIGHBOURS: Final = (
    *("GB", "DE", "IT", "FR", "ES", "PT", "BR", "UA", "RU", "CY", "BG", "RO", "AL", "TR", "PL"),
    *("NL", "BE", "CH", "SE", "US"),
)
"""Countries whose numbers people note without their code, asked when the own country has none. In
Austria mobiles have 8 to 13 digits: whatever is mistyped elsewhere would be one there."""
_ZERO_LOSING: Final = ("DE", "GB", "TR")
"""Countries whose mobiles spreadsheets rob of the zero before them, so that they look like those of
another country without the plus: 15123456789 is a German, or an American."""
_OLD_WAYS: Final = {"UA": "80"}
"""What was dialled before a mobile of the own country in former days, and is still written."""
_BY_KIND: Final = {
    CellKind.DATE: RowReason.DATE,
    CellKind.TIME: RowReason.DATE,
    CellKind.ERROR: RowReason.FAILED_FORMULA,
    CellKind.BOOLEAN: RowReason.NOT_A_NUMBER,
}
_BY_PROBLEM: Final = {
    NumberProblem.EMPTY: RowReason.NO_NUMBER,
    NumberProblem.NOT_A_NUMBER: RowReason.NOT_A_NUMBER,
    NumberProblem.TOO_SHORT: RowReason.TOO_SHORT,
    NumberProblem.TOO_LONG: RowReason.TOO_LONG,
    NumberProblem.NO_COUNTRY: RowReason.NO_COUNTRY,
    NumberProblem.INVALID_COUNTRY: RowReason.INVALID_COUNTRY,
    NumberProblem.NOT_VALID: RowReason.NOT_VALID,
}


class NumberReading(NamedTuple):
    """A number with a reason is a guess; without a number the reason says why there is none."""

    value: str
    """As it stands in the file."""
    mobile: str = ""
    """E.164."""
    reason: RowReason | None = None
    repair: Repair | None = None
    has_mobiles: bool = False
    """Several of them, one of which somebody must choose."""

    def __repr__(self) -> str:
        return f"NumberReading({self.reason})"


def read_number(cell: Cell, region: str | None) -> NumberReading:
    """What the cell stands for in this country (ISO 3166, or None)."""
    text, kind = cell
    if not text or text.isspace():
        return NumberReading("", reason=RowReason.NO_NUMBER)
    if kind in _BY_KIND:
        return NumberReading(text, reason=_BY_KIND[kind])
    if has_lost_digits(cell):
        return NumberReading(text, reason=RowReason.LOST_DIGITS)
    plain, repair = text, None
    if not text.isdecimal():
        found = _misshapen(text)
        if isinstance(found, RowReason):
            return NumberReading(text, reason=found)
        plain, repair = found
    reading = _read(plain.strip(_AROUND) or plain, region)._replace(value=text)
    if repair is not None and reading.repair is None:
        reading = reading._replace(repair=repair)
    is_computed = kind is CellKind.NUMBER or repair is Repair.SCIENTIFIC
    if is_computed and reading.reason is None and _may_lack_digits(plain):
        return reading._replace(reason=RowReason.ZEROS_AT_END)
    return reading


def choose_number(cells: Sequence[Cell], region: str | None) -> tuple[NumberReading, int | None]:
    """The reading of the first mobile among several cells, and its place; else of the first
    guess or choice of one, the first other number, the first that is filled. No place where all are
    blank."""
    filled = [(place, cell) for place, cell in enumerate(cells) if cell.text.strip()]
    if not filled:
        return NumberReading("", reason=RowReason.NO_NUMBER), None
    readings = [(read_number(cell, region), place) for place, cell in filled]
    if len(readings) == 1:
        return readings[0]
    return min(readings, key=lambda one: _rank(one[0]))  # of equals the first


def _rank(reading: NumberReading) -> int:
    if not reading.mobile:
        return 1 if reading.has_mobiles else 4
    is_guess = reading.reason is not None
    # A mobile that somebody must look at is worth more than a landline that needs nobody.
    return is_guess if phone.is_mobile(reading.mobile) else 2 + is_guess


def _misshapen(text: str) -> RowReason | tuple[str, Repair | None]:
    """What a spreadsheet has made of it, or the text as it should be."""
    scientific = _SCIENTIFIC.fullmatch(text)
    if scientific:
        return _written_out(scientific[1], scientific[2] or "", int(scientific[3]))
    if _THOUSANDS.fullmatch(text):
        return text.partition(".")[0].replace(",", "").strip(), Repair.THOUSANDS
    whole = _WHOLE.fullmatch(text)
    if whole:
        return whole[1], None
    if _NEGATIVE.fullmatch(text) or _FRACTION.fullmatch(text):
        # +30-6912345678 typed into a cell is a subtraction.
        return RowReason.NOT_A_NUMBER
    return RowReason.DATE if _DATE.fullmatch(text) else (text, None)


def _written_out(whole: str, decimals: str, exponent: int) -> RowReason | tuple[str, Repair]:
    if len(decimals) < exponent:
        return RowReason.LOST_DIGITS
    if len(decimals) > exponent:
        return RowReason.NOT_A_NUMBER
    return whole + decimals, Repair.SCIENTIFIC


def _may_lack_digits(digits: str) -> bool:
    return len(digits) >= _SHOWN_DIGITS and digits.endswith(_ZEROS)


def _read(text: str, region: str | None) -> NumberReading:
    number: PhoneNumber | None = None
    reason = RowReason.UNKNOWN_RANGE
    try:
        number = phone.parse(text, region)
        if number.known:
            return NumberReading(text, number.e164)
        found = _one_and_more(text, region)
        if found is not None:
            return found
        digits = phone.digits_in(text)
    except BadNumber as bad:
        reason = _BY_PROBLEM[bad.reason]
        found = _several(text, region) or _beside_words(text, region)
        if found is not None:
            return found
        try:
            digits = phone.digits_in(text)
        except BadNumber:
            return NumberReading(text, reason=reason)
    if _names_country(digits):
        return _abroad(text, digits, region, number) or NumberReading(text, reason=reason)
    return _otherwise(digits, region, number, reason)


def _names_country(digits: str) -> bool:
    """Whether it begins with the code of one; zeros alone only fill a cell that must not be empty,
    and may have the length of a number."""
    if not digits.startswith("00"):
        return digits.startswith("+")
    try:
        phone.parse(f"+{digits[2:]}", None)
    except BadNumber as bad:
        return bad.reason is not NumberProblem.INVALID_COUNTRY
    return True


def _abroad(
    text: str, digits: str, region: str | None, number: PhoneNumber | None
) -> NumberReading | None:
    """What was said with its country and is not known there."""
    if number is None:
        return None
    rest = digits.removeprefix("+") if digits.startswith("+") else digits[2:]
    # A plus before a number of one's own country: +691 is also a country, but gave none such.
    own = phone.ordinary_mobile(rest, region) if region is not None else None
    own = own or _without_zeros(number)
    if own is not None:
        return NumberReading(text, own.e164, RowReason.UNKNOWN_RANGE)
    # Newly given out, or for tests; as in sending, that is no refusal.
    return NumberReading(text, number.e164)


def _without_zeros(number: PhoneNumber) -> PhoneNumber | None:
    """The mobile of +30 0691 2345678, written as in countries where a zero is dialled before it."""
    rest = number.e164.removeprefix(f"+{phone.calling_code(number.region)}")
    if number.region is None or not rest.startswith("0"):
        return None
    return phone.ordinary_mobile(rest.lstrip("0"), number.region)


def _otherwise(
    digits: str, region: str | None, number: PhoneNumber | None, reason: RowReason
) -> NumberReading:
    """Another way to read what is no number of this country as it stands."""
    abroad = _known(f"+{digits}", None)
    if region is None:
        e164 = abroad.e164 if abroad is not None else ""
        return NumberReading(digits, e164, RowReason.MISSING_PLUS if e164 else reason)
    own = _without_zeros(number) if number is not None else None
    old_way = _OLD_WAYS.get(region, "")
    if own is None and old_way and digits.startswith(old_way):
        own = phone.ordinary_mobile(digits.removeprefix(old_way), region)
    if own is not None:
        return NumberReading(digits, own.e164, RowReason.UNKNOWN_RANGE)
    # A second zero would make the number of another country of it.
    with_zero = _known(f"0{digits}", region) if not digits.startswith("0") else None
    if with_zero is not None and abroad is None:
        return NumberReading(digits, with_zero.e164, repair=Repair.LOST_ZERO)
    if abroad is None:
        found = _neighbours(digits, region, _NEIGHBOURS)
        if len(found) != 1:
            return NumberReading(digits, number.e164 if number is not None else "", reason)
    else:
        found = {abroad.e164, *_neighbours(digits, region, _ZERO_LOSING)}
        is_sure = with_zero is None and (number is None or _is_whole(abroad))
        if is_sure and len(found) == 1:
            return NumberReading(digits, abroad.e164, repair=Repair.LOST_PLUS)
    return NumberReading(digits, found.pop() if len(found) == 1 else "", RowReason.OTHER_COUNTRY)


def _is_whole(abroad: PhoneNumber) -> bool:
    """Whether this is surely a number with its country, and not an unknown one without."""
    return len(abroad.e164) > _SHOWN_DIGITS - 1 and phone.is_mobile(abroad.e164)


def _neighbours(digits: str, region: str, countries: Sequence[str]) -> set[str]:
    """The number of each other country in which this is a mobile."""
    plain = digits.removeprefix("0")
    return {
        number.e164
        for country in countries
        if country != region and (number := phone.ordinary_mobile(plain, country)) is not None
    }


def _known(text: str, region: str | None) -> PhoneNumber | None:
    try:
        number = phone.parse(text, region)
    except BadNumber:
        return None
    return number if number.known else None


def _several(text: str, region: str | None) -> NumberReading | None:
    """None where it is not several numbers."""
    for found in (_BETWEEN.split(text), text.split()):
        pieces = [piece for piece in found if piece.strip()]
        counts = [sum(map(str.isdecimal, piece)) for piece in pieces]
        if len(pieces) > 1 and min(counts) >= _FEWEST_DIGITS:
            return _of_several(text, pieces, region)
    return None


def _one_and_more(text: str, region: str | None) -> NumberReading | None:
    """A guess at the first of two numbers of which the other's end alone is written."""
    found = _MORE.fullmatch(text)
    number = _known(found[1], region) if found else None
    return _chosen(text, {number.e164}) if number is not None else None


def _beside_words(text: str, region: str | None) -> NumberReading | None:
    """A guess at the one number among words; None where there are other digits."""
    runs = _RUN.findall(text)
    number = _known(runs[0], region) if len(runs) == 1 else None
    if number is None:
        return None
    return NumberReading(text, number.e164, RowReason.WORDS_BESIDE)


def _of_several(text: str, pieces: Sequence[str], region: str | None) -> NumberReading:
    numbers = [number.e164 for piece in pieces if (number := _known(piece, region)) is not None]
    if len(numbers) == len(pieces) and len(set(numbers)) == 1:
        return NumberReading(text, numbers[0], repair=Repair.SAME_TWICE)
    return _chosen(text, set(numbers))


def _chosen(text: str, numbers: Set[str]) -> NumberReading:
    """The only mobile among them, if there is one."""
    mobiles = [number for number in numbers if phone.is_mobile(number)]
    guess = mobiles[0] if len(mobiles) == 1 else ""
    return NumberReading(text, guess, RowReason.SEVERAL_NUMBERS, has_mobiles=bool(mobiles))
