"""Numbers in cells: what Excel does to them is mended where it is certain, and only there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.contacts.repair import choose_number, read_number
from smsdesk.domain.contact_import import Repair, RowReason
from smsdesk.files.rows import EMPTY_CELL, Cell, CellKind

_R = RowReason


def text(value: str) -> Cell:
    """A cell of a text file."""
    return Cell(value, CellKind.TEXT)


def number(value: str) -> Cell:
    """A cell with a number of a spreadsheet."""
    return Cell(value, CellKind.NUMBER)


@pytest.mark.parametrize(
    ("value", "region", "mobile", "repair"),
    [
        ("6912345678", "GR", "+306912345678", None),
        (" 691 234-56.78 ", "GR", "+306912345678", None),
        ("'6912345678", "GR", "+306912345678", None),
        ("691\u00a0234\u200b5678", "GR", "+306912345678", None),
        ("306912345678.0", "GR", "+306912345678", None),
        ("6912345678,00", "GR", "+306912345678", None),
        ("0030 694 1112233", "GR", "+306941112233", None),
        ("306912345678", "GR", "+306912345678", None),
        ("447400123456", "GR", "+447400123456", Repair.LOST_PLUS),
        ("4915123456789", "GR", "+4915123456789", Repair.LOST_PLUS),
        ("3.06912345678E+11", "GR", "+306912345678", Repair.SCIENTIFIC),
        ("6,912345678e+9", "GR", "+306912345678", Repair.SCIENTIFIC),
        ("6,912,345,678", "GR", "+306912345678", Repair.THOUSANDS),
        ("7400123456", "GB", "+447400123456", None),
        ("671234567", "UA", "+380671234567", None),
        ("912345678", "PT", "+351912345678", None),
        ("212345678", "PT", "+351212345678", None),
        ("11987654321", "BR", "+5511987654321", None),
        ("9161234567", "RU", "+79161234567", None),
        ("708123456", "CI", "+2250708123456", Repair.LOST_ZERO),
        ("6912345678 6912345678", "GR", "+306912345678", Repair.SAME_TWICE),
        ("+447700900123", "GR", "+447700900123", None),
        ("+306912345612;", "GR", "+306912345612", None),
        (", 6912345612", "GR", "+306912345612", None),
    ],
)
def test_what_is_certain(value: str, region: str, mobile: str, repair: Repair | None) -> None:
    reading = read_number(text(value), region)
    assert (reading.mobile, reading.reason, reading.repair) == (mobile, None, repair)
    assert reading.value == value


@pytest.mark.parametrize(
    ("cell", "region", "mobile", "reason"),
    [
        (text("7400123456"), "GR", "+447400123456", _R.OTHER_COUNTRY),
        (text("07400 123456"), "GR", "+447400123456", _R.OTHER_COUNTRY),
        (text("306912345678"), None, "+306912345678", _R.MISSING_PLUS),
        (text("1198765432"), "BR", "+551198765432", _R.UNKNOWN_RANGE),
        (text("6912345678, 2101234567"), "GR", "+306912345678", _R.SEVERAL_NUMBERS),
        (text("210 1234567 ή 691 2345678"), "GR", "+306912345678", _R.SEVERAL_NUMBERS),
        (number("306912000000"), "GR", "+306912000000", _R.ZEROS_AT_END),
        (text("6977777777 (μαμά)"), "GR", "+306977777777", _R.WORDS_BESIDE),
        (text("κιν: 698 888 8888"), "GR", "+306988888888", _R.WORDS_BESIDE),
        (text("6912345678 - 2101234567"), "GR", "+306912345678", _R.SEVERAL_NUMBERS),
        (text("8-050-123-45-67"), "UA", "+380501234567", _R.UNKNOWN_RANGE),
        (text("80671234567"), "UA", "+380671234567", _R.UNKNOWN_RANGE),
        (text("+6912345619"), "GR", "+306912345619", _R.UNKNOWN_RANGE),
        (text("006912345619"), "GR", "+306912345619", _R.UNKNOWN_RANGE),
        (text("06912345619"), "GR", "+306912345619", _R.UNKNOWN_RANGE),
        (text("+30 0691 2345619"), "GR", "+306912345619", _R.UNKNOWN_RANGE),
        (text("0030 (0691) 2345619"), None, "+306912345619", _R.UNKNOWN_RANGE),
        (text("6912345619-20"), "GR", "+306912345619", _R.SEVERAL_NUMBERS),
        (text("6912345619/2"), "GR", "+306912345619", _R.SEVERAL_NUMBERS),
        (text("6912345619 & 2101234567"), "GR", "+306912345619", _R.SEVERAL_NUMBERS),
        (text("0151 23456789"), "GR", "+4915123456789", _R.OTHER_COUNTRY),
        (text("0151 23456789"), "PT", "+4915123456789", _R.OTHER_COUNTRY),
        (text("0000000000"), "GR", "+300000000000", _R.UNKNOWN_RANGE),
    ],
)
def test_what_is_a_guess(cell: Cell, region: str | None, mobile: str, reason: RowReason) -> None:
    reading = read_number(cell, region)
    assert (reading.mobile, reading.reason) == (mobile, reason)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (EMPTY_CELL, _R.NO_NUMBER),
        (text(" \u00a0"), _R.NO_NUMBER),
        (text("12"), _R.TOO_SHORT),
        (text("69123456789012345"), _R.TOO_LONG),
        (text("Παππά"), _R.NOT_A_NUMBER),
        (text("3.06912E+11"), _R.LOST_DIGITS),
        (text("4,41E+11"), _R.LOST_DIGITS),
        (text("4E+11"), _R.LOST_DIGITS),
        (number("306912345678000000"), _R.LOST_DIGITS),
        (text("2024-01-05"), _R.DATE),
        (text("05/01/2024"), _R.DATE),
        (text("21.12.1990 10:30"), _R.DATE),
        (text("12-Mar-24"), _R.DATE),
        (text("5 Ιαν 2024"), _R.DATE),
        (Cell("2024-01-05", CellKind.DATE), _R.DATE),
        (Cell("10:30:00", CellKind.TIME), _R.DATE),
        (Cell("#N/A", CellKind.ERROR), _R.FAILED_FORMULA),
        (Cell("TRUE", CellKind.BOOLEAN), _R.NOT_A_NUMBER),
        (number("-6912345648"), _R.NOT_A_NUMBER),
        (text("6912345678.5"), _R.NOT_A_NUMBER),
        (text("6912345678 / 6941112233"), _R.SEVERAL_NUMBERS),
        (text("6911111111 - 6922222222"), _R.SEVERAL_NUMBERS),
        (text("2101234567 εσωτ. 5"), _R.NOT_A_NUMBER),
        (text("2101234567-8"), _R.SEVERAL_NUMBERS),
        (text("69411122"), _R.TOO_SHORT),
        (text("15123456789"), _R.OTHER_COUNTRY),
        (text("694111223"), _R.TOO_SHORT),
        (text("00000000"), _R.INVALID_COUNTRY),
        (text("690O123456"), _R.NOT_A_NUMBER),
        (text("Νίκος 12345678"), _R.NOT_A_NUMBER),
    ],
)
def test_what_is_refused(cell: Cell, reason: RowReason) -> None:
    reading = read_number(cell, "GR")
    assert (reading.mobile, reading.reason) == ("", reason)


def test_a_mobile_is_chosen_among_several_cells() -> None:
    cells = [text("2101234567"), EMPTY_CELL, text("12"), text("6912345678"), text("6941112233")]
    reading, place = choose_number(cells, "GR")
    assert (reading.mobile, place) == ("+306912345678", 3)


def test_without_a_mobile_the_first_number_is_chosen() -> None:
    assert choose_number([text("12"), text("2101234567")], "GR")[1] == 1
    assert choose_number([text("12"), text("7400123456")], "GR")[1] == 1
    assert choose_number([text("12"), text("1")], "GR")[1] == 0
    landline_and_guess = [text("+44 20 7946 0001"), text("07400 123457")]
    assert choose_number(landline_and_guess, "GR")[1] == 1
    assert choose_number([EMPTY_CELL], "GR")[1] is None


def test_two_mobiles_are_worth_more_than_a_landline() -> None:
    landline, two = text("2101234567"), text("6912345678, 6941112233")
    reading, place = choose_number([landline, two], "GR")
    assert (reading.mobile, reading.reason, place) == ("", _R.SEVERAL_NUMBERS, 1)
    assert choose_number([landline, text("2101234568, 2101234569")], "GR")[1] == 0
    assert choose_number([two, text("6912345619")], "GR")[1] == 1


@given(st.text(max_size=40), st.sampled_from(["GR", "US", None]), st.sampled_from(CellKind))
def test_nothing_makes_it_fail(value: str, region: str | None, kind: CellKind) -> None:
    reading = read_number(Cell(value, kind), region)
    assert reading.mobile or reading.reason is not None
    assert not reading.mobile or reading.mobile.removeprefix("+").isdecimal()


@given(st.integers(6900000000, 6999999999))
def test_what_excel_shows_of_a_number_is_never_another_number(digits: int) -> None:
    shown = f"{digits + 300000000000:.5E}".replace("E+11", "E+11")
    assert read_number(text(shown), "GR").reason is RowReason.LOST_DIGITS
