"""Telephone numbers: free input in, E.164 inside, and two ways to show them.

The rules of each country are those of `phonenumbers`; this is the only file that imports it.
Whether a number is in use, or may be written to, is not known here.
"""

import enum
import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache
from typing import Final

import phonenumbers
from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    PhoneNumberType,
    ValidationResult,
)

_MOST_DIGITS: Final = 15  # ITU-T E.164 §6.1
_SPREADSHEET_QUOTES: Final = "='\"`´‘’"
_PLUS: Final = "+\uff0b\ufe62"
_SEPARATORS: Final = frozenset("().[]/·•\u2212~")
# White space, dashes, and marks without width (writing direction, soft hyphen, joiners).
_SEPARATOR_CATEGORIES: Final = frozenset({"Zs", "Zl", "Zp", "Pd", "Cf"})
_TRUNK_IN_BRACKETS: Final = re.compile(r"(?<=[0-9])\s*\(\s*0\s*\)")
_WHOLE_AS_DECIMAL: Final = re.compile(r"\+?[0-9]+\.0")
_CLEAN: Final = re.compile(r"(?:\+(?!00))?[0-9]+")


class NumberProblem(enum.Enum):
    """Why a text is no number that could be written to."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NO_COUNTRY = "no_country"  # neither an international number nor a default region
    INVALID_COUNTRY = "invalid_country"  # no country has this calling code
    NOT_VALID = "not_valid"  # a length that its country does not use


class BadNumber(ValueError):
    """`raw` is no number. It is not in the words of the error, which may reach a log."""

    def __init__(self, reason: NumberProblem, raw: str) -> None:
        self.reason = reason
        self.raw = raw
        super().__init__(reason.value)

    def __reduce__(self) -> tuple[type["BadNumber"], tuple[NumberProblem, str]]:
        return type(self), (self.reason, self.raw)


class NumberKind(enum.Enum):
    """What sort of line a number is, as far as its digits tell."""

    MOBILE = "mobile"
    LANDLINE = "landline"
    EITHER = "either"  # countries such as the USA do not tell them apart
    OTHER = "other"  # a service, a pager, or a range that the library does not know


@dataclass(frozen=True, slots=True)
class PhoneNumber:
    """`e164` is "+" and up to 15 digits.

    `region` is ISO 3166 alpha-2, the main one of the calling code where the number alone cannot
    tell, None for numbers of no country (+800, +883 …). `known` is False when the length is
    possible but the range is not in the library's data: newly assigned, reserved for tests, or
    mistyped. That is worth a warning, not a refusal.
    """

    e164: str = field(repr=False)
    region: str | None
    known: bool = True


def parse(raw: str, default_region: str | None) -> PhoneNumber:
    """Reads what people type, paste and import.

    International numbers begin with + or 00 (also where the default region dials another
    prefix). Accepted besides digits of any script: the usual separators, NBSP and invisible
    marks, "+30 (0)…", `tel:` links, and what spreadsheets do to numbers (leading apostrophe,
    ="…", a trailing ".0"). Letters, extensions and several numbers in one are refused, never
    guessed at. `default_region` is ISO 3166 alpha-2 in any case.

    Raises BadNumber.
    """
    region = default_region.strip().upper() if default_region else None
    if region not in phonenumbers.SUPPORTED_REGIONS:
        region = None
    digits = raw if _CLEAN.fullmatch(raw) else _cleaned(raw)
    quick = _quick(digits, region)
    if quick is not None:
        return quick
    return _likeliest(_readings(raw, digits), region, raw)


def digits_in(raw: str) -> str:
    """The ASCII digits of what `parse` would read, with the plus if there is one before them.

    Raises BadNumber for what is no number in any country.
    """
    return raw if _CLEAN.fullmatch(raw) else _cleaned(raw)


def is_mobile(e164: str) -> bool:
    """Whether it may be a mobile: in some countries the number does not tell."""
    try:
        kind = phonenumbers.number_type(phonenumbers.parse(e164, None))
    except NumberParseException:
        return False
    return kind in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)


def ordinary_mobile(digits: str, region: str) -> PhoneNumber | None:
    """These digits as a mobile of this country (upper case), without trunk prefix or calling
    code, if that is all there is to it. Cheap enough to ask for many countries."""
    return _quick(digits, region)


def national(e164: str) -> str:
    """As written within its country; the text itself if it is no number."""
    return _shown(e164, PhoneNumberFormat.NATIONAL)


def international(e164: str) -> str:
    """As written abroad, with calling code; the text itself if it is no number."""
    return _shown(e164, PhoneNumberFormat.INTERNATIONAL)


def kind(e164: str) -> NumberKind:
    """What sort of line it is."""
    try:
        found = phonenumbers.number_type(phonenumbers.parse(e164, None))
    except NumberParseException:
        return NumberKind.OTHER
    return _KINDS.get(found, NumberKind.OTHER)


_KINDS: Final = {
    phonenumbers.PhoneNumberType.MOBILE: NumberKind.MOBILE,
    phonenumbers.PhoneNumberType.FIXED_LINE: NumberKind.LANDLINE,
    phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE: NumberKind.EITHER,
}


def _shown(e164: str, style: int) -> str:
    try:
        return phonenumbers.format_number(phonenumbers.parse(e164, None), style)
    except NumberParseException:
        return e164


def _cleaned(raw: str) -> str:
    """ASCII digits with or without a plus before them. Raises BadNumber."""
    text = _plain(raw)
    if _WHOLE_AS_DECIMAL.fullmatch(text):
        text = text.removesuffix(".0")
    digits: list[str] = []
    for char in text:
        if char in _PLUS and digits in ([], ["+"]):
            digits = ["+"]  # "++30" has only one meaning
        elif (value := unicodedata.decimal(char, None)) is not None:
            digits.append(str(value))
        elif not _separates(char):
            raise BadNumber(NumberProblem.NOT_A_NUMBER, raw)
    cleaned = "".join(digits)
    if not cleaned.lstrip("+"):
        raise BadNumber(NumberProblem.NOT_A_NUMBER if text else NumberProblem.EMPTY, raw)
    if cleaned == "+00":
        raise BadNumber(NumberProblem.TOO_SHORT, raw)
    return "+" + cleaned[3:] if cleaned.startswith("+00") else cleaned


def _plain(raw: str) -> str:
    """Without what stands around the number: invisible marks, quotes, a `tel:` scheme."""
    text = "".join(char for char in raw if unicodedata.category(char) != "Cf")
    text = text.strip().strip(_SPREADSHEET_QUOTES).strip()
    if text[:4].lower() != "tel:":
        return text
    number, *parameters = text[4:].split(";")  # RFC 3966
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.lower() == "ext":
            raise BadNumber(NumberProblem.NOT_A_NUMBER, raw)
        if name.lower() == "phone-context" and value.startswith("+") and number[:1] != "+":
            number = value + number
    return number


def _separates(char: str) -> bool:
    return (
        char in _SEPARATORS or char.isspace() or unicodedata.category(char) in _SEPARATOR_CATEGORIES
    )


def _readings(raw: str, digits: str) -> list[str]:
    """The ways to understand it, the most literal first."""
    readings = [digits]
    if digits.startswith("00"):
        readings.append("+" + digits[2:])
    if readings[-1].startswith("+") and _TRUNK_IN_BRACKETS.search(raw):
        # "+44 (0)20 …" shows a digit that is not dialled from abroad, except where it is (Italy).
        readings.append("+" + _cleaned(_TRUNK_IN_BRACKETS.sub("", raw, count=1)).lstrip("+0"))
    return readings


def _likeliest(readings: list[str], region: str | None, raw: str) -> PhoneNumber:
    """The first that is a known number, else the last possible one, else the last one's error."""
    possible: PhoneNumber | None = None
    problem = NumberProblem.NOT_A_NUMBER
    for digits in readings:
        try:
            number = _read(digits, region, raw)
        except BadNumber as bad:
            problem = bad.reason
            continue
        if number.known:
            return number
        possible = number
    if possible is None:
        raise BadNumber(problem, raw)
    return possible


_UNREADABLE: Final = {
    # Of digits alone the library says so when there are hardly any.
    NumberParseException.NOT_A_NUMBER: NumberProblem.TOO_SHORT,
    NumberParseException.TOO_SHORT_AFTER_IDD: NumberProblem.TOO_SHORT,
    NumberParseException.TOO_SHORT_NSN: NumberProblem.TOO_SHORT,
    NumberParseException.TOO_LONG: NumberProblem.TOO_LONG,
}
_IMPOSSIBLE: Final = {
    ValidationResult.INVALID_COUNTRY_CODE: NumberProblem.INVALID_COUNTRY,
    ValidationResult.TOO_SHORT: NumberProblem.TOO_SHORT,
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: NumberProblem.TOO_SHORT,
    ValidationResult.TOO_LONG: NumberProblem.TOO_LONG,
    ValidationResult.INVALID_LENGTH: NumberProblem.NOT_VALID,
}


def _read(digits: str, region: str | None, raw: str) -> PhoneNumber:
    """One reading, judged by the library. Raises BadNumber."""
    try:
        number = phonenumbers.parse(digits, region)
    except NumberParseException as error:
        problem = _UNREADABLE.get(error.error_type)
        if problem is None:
            named = region is not None or digits.startswith("+")
            problem = NumberProblem.INVALID_COUNTRY if named else NumberProblem.NO_COUNTRY
        raise BadNumber(problem, raw) from None
    result = phonenumbers.is_possible_number_with_reason(number)
    if result != ValidationResult.IS_POSSIBLE:
        raise BadNumber(_IMPOSSIBLE[result], raw)
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if len(e164) > 1 + _MOST_DIGITS:
        raise BadNumber(NumberProblem.TOO_LONG, raw)
    country = phonenumbers.region_code_for_number(number)
    known = country is not None and phonenumbers.is_valid_number_for_region(number, country)
    if country is None:
        country = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[number.country_code or 0][0]
    return PhoneNumber(e164, country if country in phonenumbers.SUPPORTED_REGIONS else None, known)


@dataclass(frozen=True, slots=True)
class _MobileRange:
    """What a country's metadata says of its mobile numbers, compiled."""

    region: str
    prefix: str
    """"+" and the calling code."""
    dialling_out: re.Pattern[str]
    trunk: re.Pattern[str] | None
    numbers: tuple[re.Pattern[str], re.Pattern[str]]


@cache
def _mobile_range(region: str) -> _MobileRange | None:
    """None for a country that shares its calling code with one that is asked before it."""
    metadata = phonenumbers.PhoneMetadata.metadata_for_region(region)
    if metadata is None or metadata.country_code is None:
        return None
    general, mobile = metadata.general_desc, metadata.mobile
    if general is None or mobile is None:
        return None
    patterns = general.national_number_pattern, mobile.national_number_pattern
    sharing = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[metadata.country_code]
    # The library asks the countries in this order, and by leading digits where they are given.
    asked_first = sharing == (region,) or (sharing[0] == region and not metadata.leading_digits)
    if not asked_first or patterns[0] is None or patterns[1] is None:
        return None
    trunk = metadata.national_prefix_for_parsing
    return _MobileRange(
        region,
        f"+{metadata.country_code}",
        re.compile(metadata.international_prefix or ""),
        re.compile(trunk) if trunk else None,
        (re.compile(patterns[0]), re.compile(patterns[1])),
    )


def _quick(digits: str, region: str | None) -> PhoneNumber | None:
    """What the library would say of an ordinary mobile number, five times as fast.

    None where anything about the number asks for the library's judgement. A batch of 100,000
    would otherwise spend most of its planning time here.
    """
    abroad = digits.startswith("+")
    rules = _rules_abroad(digits) if abroad else region and _mobile_range(region)
    if not rules or (not abroad and rules.dialling_out.match(digits)):
        return None
    number = digits.removeprefix(rules.prefix) if abroad else digits
    if number.startswith("0") or (rules.trunk and rules.trunk.match(number)):
        return None
    general, mobile = rules.numbers
    if not abroad and not general.fullmatch(number):
        # The calling code without its plus: the library takes it off if what is left is better.
        rest = number.removeprefix(rules.prefix[1:])
        if rest == number or rest.startswith("0") or (rules.trunk and rules.trunk.match(rest)):
            return None
        number = rest
    if general.fullmatch(number) and mobile.fullmatch(number):
        return PhoneNumber(rules.prefix + number, rules.region)
    return None


def _rules_abroad(digits: str) -> _MobileRange | None:
    for end in (2, 3, 4):  # calling codes have 1 to 3 digits and none begins another
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(digits[1:end]))
        if regions:
            return _mobile_range(regions[0])
    return None


def calling_code(region: str | None) -> int | None:
    """The calling code of a country, as in +30; None where the region is unknown."""
    return phonenumbers.country_code_for_region(region.upper()) or None if region else None
