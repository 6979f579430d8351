"""Free input to E.164: what is accepted, what is refused and why, and the library as the judge."""

from __future__ import annotations

import pickle
import random
import re

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from smsdesk.domain.phone import (
    BadNumber,
    NumberProblem,
    PhoneNumber,
    international,
    national,
    parse,
)
from tests.support.phone_numbers import differences, some_numbers

MARIA = PhoneNumber("+306912345678", "GR")
REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)


def problem(raw: str, region: str | None) -> NumberProblem:
    with pytest.raises(BadNumber) as caught:
        parse(raw, region)
    return caught.value.reason


def by_the_library(text: str, region: str | None) -> PhoneNumber | None:
    """What `phonenumbers` makes of "+…" or of a national number; None if impossible."""
    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    result = phonenumbers.is_possible_number_with_reason(number)
    if result != phonenumbers.ValidationResult.IS_POSSIBLE:  # or only within a town
        return None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if len(e164) > 16:  # which the library lets pass, E.164 does not
        return None
    main = phonenumbers.region_code_for_country_code(number.country_code or 0)
    country = phonenumbers.region_code_for_number(number) or main
    known = phonenumbers.is_valid_number(number)
    return PhoneNumber(e164, country if country in REGIONS else None, known)


def ours(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return parse(text, region)
    except BadNumber:
        return None


class TestAccepts:
    @pytest.mark.parametrize(
        "raw",
        [
            "6912345678",
            "306912345678",
            "+306912345678",
            "00306912345678",
            "+0030 6912345678",
            "++30 6912345678",
            " 691 234 5678 ",
            "691.234.5678",
            "(691) 234-5678",
            "691/2345678",
            "691\u2011234\u20135678",
            "691\u00a0234\u202f5678\t",
            "\u202a+30 691 234 5678\u202c",
            "\u200e691\u200b2345678\ufeff",
            "+30 (0) 6912345678",
            "+30(0)6912345678",
            "0030 (0)6912345678",
            "٦٩١٢٣٤٥٦٧٨",
            "۶۹۱۲۳۴۵۶۷۸",
            "＋３０６９１２３４５６７８",
            "'6912345678",
            "’6912345678",
            '="6912345678"',
            '"6912345678"',
            "6912345678.0",
            "tel:+30-691-234-5678",
            "TEL:6912345678",
            "tel:6912345678;phone-context=+30",
            "tel:691-2345678;phone-context=example.org",
        ],
    )
    def test_spellings(self, raw: str) -> None:
        assert parse(raw, "GR") == MARIA

    @pytest.mark.parametrize("region", [None, "", "GR", "US", "gr ", "XX", "001"])
    def test_international_numbers_need_no_region(self, region: str | None) -> None:
        assert parse("+30 691 2345678", region) == MARIA
        assert parse("00306912345678", region) == MARIA

    def test_default_region_in_any_case(self) -> None:
        assert parse("6912345678", " gr") == MARIA

    @pytest.mark.parametrize(
        ("raw", "region", "e164", "country"),
        [
            ("050 123 4567", "UA", "+380501234567", "UA"),
            ("07400 123456", "GB", "+447400123456", "GB"),
            ("8 912 345 67 89", "RU", "+79123456789", "RU"),
            ("011 30 6912345678", "US", "+306912345678", "GR"),
            ("001 30 6912345678", "KR", "+306912345678", "GR"),
            ("(201) 555-0123", "US", "+12015550123", "US"),
            ("+1 876 210 1234", None, "+18762101234", "JM"),
            ("011 15 2345 6789", "AR", "+5491123456789", "AR"),
            # The 0 is part of an Italian fixed number, also in brackets.
            ("+39 (0)331 123456", None, "+390331123456", "IT"),
            ("+44 (0)7400 123456", None, "+447400123456", "GB"),
            ("+800 1234 5678", None, "+80012345678", None),
        ],
    )
    def test_countries(self, raw: str, region: str | None, e164: str, country: str | None) -> None:
        assert parse(raw, region) == PhoneNumber(e164, country, known=True)

    @pytest.mark.parametrize(
        ("raw", "region", "e164", "country"),
        [
            ("+447700900123", None, "+447700900123", "GB"),  # kept free for films and tests
            ("+15555550123", None, "+15555550123", "US"),
            ("06912345678", "GR", "+3006912345678", "GR"),
            ("+30 591 234 5678", "US", "+305912345678", "GR"),
        ],
    )
    def test_possible_but_unknown_numbers_are_given_back(
        self, raw: str, region: str | None, e164: str, country: str
    ) -> None:
        assert parse(raw, region) == PhoneNumber(e164, country, known=False)


class TestRefuses:
    @pytest.mark.parametrize(
        ("raw", "region", "reason"),
        [
            ("", "GR", NumberProblem.EMPTY),
            (" \u00a0\u200e", "GR", NumberProblem.EMPTY),
            ("'", "GR", NumberProblem.EMPTY),
            ("tel:", "GR", NumberProblem.EMPTY),
            ("-", "GR", NumberProblem.NOT_A_NUMBER),
            ("+", "GR", NumberProblem.NOT_A_NUMBER),
            ("Maria", "GR", NumberProblem.NOT_A_NUMBER),
            ("6912345678 Maria", "GR", NumberProblem.NOT_A_NUMBER),
            ("1-800-FLOWERS", "US", NumberProblem.NOT_A_NUMBER),
            ("6912345678 ext 5", "GR", NumberProblem.NOT_A_NUMBER),
            ("tel:6912345678;ext=5", "GR", NumberProblem.NOT_A_NUMBER),
            ("6912345678,6987654321", "GR", NumberProblem.NOT_A_NUMBER),
            ("6912345678;6987654321", "GR", NumberProblem.NOT_A_NUMBER),
            ("6912+345678", "GR", NumberProblem.NOT_A_NUMBER),
            ("5.06912E+09", "GR", NumberProblem.NOT_A_NUMBER),
            ("691234567²", "GR", NumberProblem.NOT_A_NUMBER),
            ("6912345678\0", "GR", NumberProblem.NOT_A_NUMBER),
            ("\ud83d6912345678", "GR", NumberProblem.NOT_A_NUMBER),
            ("6912345678/6987654321", "GR", NumberProblem.TOO_LONG),
            ("6912345678\n6987654321", "GR", NumberProblem.TOO_LONG),
            ("+3069123456789012", None, NumberProblem.TOO_LONG),
            ("9" * 1000, "GR", NumberProblem.TOO_LONG),
            ("5", "GR", NumberProblem.TOO_SHORT),
            ("112", "GR", NumberProblem.TOO_SHORT),
            ("691234567", "GR", NumberProblem.TOO_SHORT),
            ("+30", "GR", NumberProblem.TOO_SHORT),
            ("+00", "GR", NumberProblem.TOO_SHORT),
            ("00", None, NumberProblem.TOO_SHORT),
            ("555-0123", "US", NumberProblem.TOO_SHORT),
            ("6912345678", None, NumberProblem.NO_COUNTRY),
            ("6912345678", "XX", NumberProblem.NO_COUNTRY),
            ("+999 123456789", "GR", NumberProblem.INVALID_COUNTRY),
            ("00 999 123456789", "GR", NumberProblem.INVALID_COUNTRY),
            ("00 999 123456789", None, NumberProblem.INVALID_COUNTRY),
            ("+0 123456789", None, NumberProblem.INVALID_COUNTRY),
            # Norway has numbers of 5 and of 8 digits.
            ("+47 1234567", None, NumberProblem.NOT_VALID),
        ],
    )
    def test_reason(self, raw: str, region: str | None, reason: NumberProblem) -> None:
        assert problem(raw, region) is reason

    def test_the_number_is_not_in_the_words(self) -> None:
        with pytest.raises(BadNumber) as caught:
            parse("+30 691", None)
        error = caught.value
        assert error.raw == "+30 691"
        assert "691" not in f"{error} {error!r} {error.args}"
        assert error.__cause__ is None
        assert error.__suppress_context__ or error.__context__ is None

    def test_the_number_is_not_in_the_repr(self) -> None:
        assert "691" not in repr(MARIA)

    def test_errors_survive_a_worker_process(self) -> None:
        error = BadNumber(NumberProblem.TOO_SHORT, "+30 691")
        again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
        assert vars(again) == vars(error)


class TestDisplay:
    @pytest.mark.parametrize(
        ("e164", "at_home", "abroad"),
        [
            ("+306912345678", "691 234 5678", "+30 691 234 5678"),
            ("+447400123456", "07400 123456", "+44 7400 123456"),
            ("+380501234567", "050 123 4567", "+380 50 123 4567"),
            ("12", "12", "12"),
            ("", "", ""),
        ],
    )
    def test_shown(self, e164: str, at_home: str, abroad: str) -> None:
        assert national(e164) == at_home
        assert international(e164) == abroad


KINDS = [PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE, PhoneNumberType.TOLL_FREE]
EXAMPLES = [
    (region, number)
    for region in REGIONS
    for kind in KINDS
    if (number := phonenumbers.example_number_for_type(region, kind)) is not None
]


class TestAgainstTheLibrary:
    def test_examples_of_every_country(self) -> None:
        assert len(EXAMPLES) > 600
        for region, number in EXAMPLES:
            e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
            in_words = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
            at_home = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
            assert ours(e164, None) == ours(in_words, "GR") == by_the_library(e164, None), region
            assert ours(at_home, region) == by_the_library(at_home, region), region
            assert ours(e164[1:], region) == by_the_library(e164[1:], region), region

    @given(st.sampled_from(EXAMPLES), st.data())
    def test_numbers_near_the_examples(
        self, example: tuple[str, phonenumbers.PhoneNumber], data: st.DataObject
    ) -> None:
        region, number = example
        own = phonenumbers.national_significant_number(number)
        kept = data.draw(st.integers(0, len(own)))
        digits = own[:kept] + data.draw(
            st.text(
                "0123456789", min_size=max(0, len(own) - kept - 1), max_size=len(own) - kept + 1
            )
        )
        abroad = f"+{number.country_code}{digits}"
        if re.fullmatch(r"\+[1-9]\d{2,14}", abroad):
            assert ours(abroad, None) == by_the_library(abroad, None)
        if not digits.startswith("00") and re.fullmatch(r"\d{2,14}", digits):
            assert ours(digits, region) == by_the_library(digits, region)

    @given(st.text(), st.sampled_from([None, "GR", "US", "IT"]))
    def test_any_text_is_a_number_or_a_reason(self, raw: str, region: str | None) -> None:
        number = ours(raw, region)
        assert number is None or re.fullmatch(r"\+[1-9][0-9]{1,14}", number.e164)

    @given(
        st.text(st.sampled_from("+0123456789 ().-/'=\u00a0\u200e٣tel:;x"), max_size=20),
        st.sampled_from([None, "GR", "US", "IT"]),
    )
    def test_what_is_read_reads_the_same_again(self, raw: str, region: str | None) -> None:
        number = ours(raw, region)
        if number is not None:
            assert re.fullmatch(r"\+[1-9][0-9]{1,14}", number.e164)
            assert parse(number.e164, None).e164 == number.e164
            assert parse(international(number.e164), None).e164 == number.e164


def test_the_fast_path_never_answers_otherwise_than_the_library() -> None:
    """The benchmark of imports asks about 100,000."""
    assert differences(some_numbers(20_000, seed=random.randrange(1 << 32))) == []
