"""Numbers of many countries, right and damaged, and what plain `phonenumbers` says of them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat

from smsdesk.domain import phone
from smsdesk.domain.phone import BadNumber

REGIONS = (
    *("GR", "CY", "GB", "DE", "PT", "BR", "UA", "RU", "KZ", "US", "CA", "IT", "VA", "FR", "ES"),
    *("RO", "BG", "PL", "NL", "BE", "AT", "CH", "TR", "AL", "IN", "CN", "JP", "AU", "NZ", "ZA"),
    *("NG", "KE", "EG", "MX", "AR", "CL", "CO", "CI", "GA", "NO", "DK", "FI", "SE", "EE", "GG"),
)


def some_numbers(count: int, *, seed: int) -> Iterator[tuple[str, str | None]]:
    """Digits as lists hold them, with the country they are read in: ordinary mobiles, others,
    with and without code and prefixes, with digits lost, added and changed."""
    chance = random.Random(seed)
    examples = [example for region in REGIONS for example in _examples(region)]
    for _ in range(count):
        region, code, national = chance.choice(examples)
        digits = _varied(national, chance)
        shape = chance.randrange(8)
        home: str | None = region if chance.random() < 0.8 else chance.choice(REGIONS)
        if shape < 3:
            yield digits, home
        elif shape == 3:
            yield f"+{code}{digits}", chance.choice((None, home))
        elif shape == 4:
            yield f"00{code}{digits}", home
        elif shape == 5:
            yield f"{code}{digits}", home
        elif shape == 6:
            yield f"0{digits}", home
        else:
            yield _damaged(f"+{code}{digits}", chance), home


def differences(numbers: Iterable[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """Those that `domain.phone` reads otherwise than the library does."""
    return [
        (digits, region)
        for digits, region in numbers
        if _ours(digits, region) != _plain(digits, region)
    ]


def _examples(region: str) -> Iterator[tuple[str, int, str]]:
    for kind in (0, 1, 1, 1):  # mobiles more often than others
        example = phonenumbers.example_number_for_type(region, kind)
        if example is not None:
            code = example.country_code or 0
            yield region, code, phonenumbers.national_significant_number(example)


def _varied(digits: str, chance: random.Random) -> str:
    kept = chance.randrange(2, 5)
    end = "".join(chance.choice("0123456789") for _ in digits[kept:])
    return digits[:kept] + end


def _damaged(number: str, chance: random.Random) -> str:
    place = chance.randrange(1, len(number))
    return chance.choice(
        (
            number[:place] + number[place + 1 :],
            number[:place] + chance.choice("0123456789") + number[place:],
            number[1:],
            number + "0",
            number[:place],
            number[0] + "0" + number[1:],
        )
    )


def _ours(digits: str, region: str | None) -> tuple[str, str | None, bool] | None:
    try:
        number = phone.parse(digits, region)
    except BadNumber:
        return None
    return number.e164, number.region, number.known


def _plain(digits: str, region: str | None) -> tuple[str, str | None, bool] | None:
    """By the library alone, in the two readings that `parse` documents: as it stands, and with 00
    for a plus."""
    readings = [digits]
    if digits.startswith("+00"):
        readings = ["+" + digits[3:]]
    if readings[-1].startswith("00"):
        readings.append("+" + readings[-1][2:])
    possible = None
    for reading in readings:
        found = _judged(reading, region)
        if found is not None and found[2]:
            return found
        possible = found or possible
    return possible


def _judged(digits: str, region: str | None) -> tuple[str, str | None, bool] | None:
    try:
        number = phonenumbers.parse(digits, region)
    except NumberParseException:
        return None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if (
        phonenumbers.is_possible_number_with_reason(number)
        != phonenumbers.ValidationResult.IS_POSSIBLE
        or len(e164) > 16
    ):
        return None
    country = phonenumbers.region_code_for_number(number)
    known = phonenumbers.is_valid_number(number)
    if country is None:
        country = phonenumbers.COUNTRY_CODE_TO_REGION_CODE[number.country_code or 0][0]
    return e164, country if country in phonenumbers.SUPPORTED_REGIONS else None, known
