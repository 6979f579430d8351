"""Numbers of spreadsheets: exact, never with an E, and dates only where the format says so."""

from __future__ import annotations

import datetime
import decimal
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.files.numbers import (
    GENERAL,
    NumberFormat,
    NumberKind,
    built_in_format,
    has_lost_digits,
    number_cell,
    plain_number,
    read_format,
)
from smsdesk.files.rows import CellKind

DATE = NumberFormat(NumberKind.DATE)
TIME = NumberFormat(NumberKind.TIME)
SPAN = NumberFormat(NumberKind.SPAN)


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("306912345678", "306912345678"),
        ("306912345678.0", "306912345678"),
        ("3.06912345678E+11", "306912345678"),
        ("3.06912345678e11", "306912345678"),
        ("306912345678.00006", "306912345678"),
        ("447700900123456", "447700900123456"),
        ("12345678901234567890", "12345678901234567890"),
        ("1E+20", "100000000000000000000"),
        ("0", "0"),
        ("-0", "0"),
        ("-5", "-5"),
        ("12.5", "12.5"),
        ("0.30000000000000004", "0.3"),
        ("1234.5600000000001", "1234.56"),
        ("1E-7", "0.0000001"),
        ("1E+999999", "1E+999999"),
        ("1E-999999", "1E-999999"),
    ],
)
def test_what_a_number_says(stored: str, text: str) -> None:
    cell = number_cell(stored, GENERAL)
    assert (cell.text, cell.kind) == (text, CellKind.NUMBER)


@pytest.mark.parametrize("stored", ["", "x", "NaN", "Infinity", "1,5"])
def test_what_is_no_number(stored: str) -> None:
    with pytest.raises(ArithmeticError):
        number_cell(stored, GENERAL)


@pytest.mark.parametrize(
    ("text", "lost"),
    [("447700900123456", False), ("4477009001234560", True), ("-4477009001234560", True)],
)
def test_digits_that_spreadsheets_lose(text: str, lost: bool) -> None:
    assert has_lost_digits(number_cell(text, GENERAL)) is lost


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("General", GENERAL),
        ("@", GENERAL),
        ("0", NumberFormat(least_digits=1)),
        ("0000000000", NumberFormat(least_digits=10)),
        ("#,##0.00", GENERAL),
        ("0.00E+00", GENERAL),
        ('0" days"', NumberFormat(least_digits=1)),
        ("0\\d", NumberFormat(least_digits=1)),
        ('0000" "000000', NumberFormat(least_digits=10)),
        ("[Red]0;[Blue]-0", NumberFormat(least_digits=1)),
        ("_-* #,##0.00\\ [$€-408]_-", GENERAL),
        ("dd/mm/yyyy", DATE),
        ("yyyy\\-mm\\-dd hh:mm", DATE),
        ("[$-408]d\\ mmmm\\ yyyy;@", DATE),
        ("mmm", DATE),
        ("mm", DATE),
        ("h:mm AM/PM", TIME),
        ("mm:ss", TIME),
        ("[h]:mm:ss", SPAN),
        ("[mm]:ss", SPAN),
        ("", GENERAL),
    ],
)
def test_what_a_format_means(code: str, form: NumberFormat) -> None:
    assert read_format(code) == form


@pytest.mark.parametrize(
    ("number", "form"),
    [(0, GENERAL), (2, GENERAL), (14, DATE), (20, TIME), (46, SPAN), (49, GENERAL)],
)
def test_formats_that_every_file_has(number: int, form: NumberFormat) -> None:
    assert built_in_format(number) == form


@pytest.mark.parametrize(
    ("stored", "form", "text", "kind"),
    [
        ("46024", DATE, "2026-01-02", CellKind.DATE),
        ("46024.5", DATE, "2026-01-02 12:00:00", CellKind.DATE),
        ("46024.99999999", DATE, "2026-01-03", CellKind.DATE),
        ("1", DATE, "1900-01-01", CellKind.DATE),
        ("59", DATE, "1900-02-28", CellKind.DATE),
        ("61", DATE, "1900-03-01", CellKind.DATE),
        ("0.25", TIME, "06:00:00", CellKind.TIME),
        ("46024.25", TIME, "2026-01-02 06:00:00", CellKind.DATE),
        ("1.25", SPAN, "30:00:00", CellKind.TIME),
        ("2958465", DATE, "9999-12-31", CellKind.DATE),
        # Telephone numbers in a column formatted as dates stay what they are.
        ("306912345678", DATE, "306912345678", CellKind.NUMBER),
        ("-1", DATE, "-1", CellKind.NUMBER),
        ("306912345678", SPAN, "306912345678", CellKind.NUMBER),
        ("691234567", NumberFormat(least_digits=10), "0691234567", CellKind.NUMBER),
    ],
)
def test_what_a_formatted_number_says(
    stored: str, form: NumberFormat, text: str, kind: CellKind
) -> None:
    cell = number_cell(stored, form)
    assert (cell.text, cell.kind) == (text, kind)


def test_workbooks_that_count_from_1904() -> None:
    assert number_cell("44562", DATE, from_1904=True).text == "2026-01-02"
    assert number_cell("0", DATE, from_1904=True).text == "1904-01-01"
    assert number_cell("2958465", DATE, from_1904=True).kind is CellKind.NUMBER


@given(number=st.integers(-(10**30), 10**30))
def test_whole_numbers_keep_every_digit(number: int) -> None:
    assert plain_number(Decimal(number)) == str(number)


@given(number=st.decimals(allow_nan=False, allow_infinity=False, places=6))
def test_others_keep_fifteen_digits(number: Decimal) -> None:
    text = plain_number(number)
    assert "E" not in text or abs(number.adjusted()) > 40
    if number != number.to_integral_value():
        assert Decimal(text) == decimal.Context(prec=15).plus(number)


@given(moment=st.datetimes(datetime.datetime(1900, 3, 1), datetime.datetime(9999, 12, 31)))  # noqa: DTZ001 -- a sheet knows no zones
def test_every_day_is_found_again(moment: datetime.datetime) -> None:
    day = moment.date()
    serial = (day - datetime.date(1899, 12, 30)).days
    assert number_cell(str(serial), DATE).text == day.isoformat()
