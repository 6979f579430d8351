"""Amounts are read exactly, and written for people without noise."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.money import MOST_DIGITS, Balance, parse_amount, plain

AMOUNTS = st.decimals(
    allow_nan=False,
    allow_infinity=False,
    min_value=Decimal(10) ** -MOST_DIGITS,
    max_value=Decimal(10) ** MOST_DIGITS,
)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("3948.47", "3948.47"),
        (" 12 \n", "12"),
        ("-791.8391870", "-791.8391870"),
        ("6123.9500000", "6123.9500000"),
        ("+5", "5"),
        (".5", "0.5"),
        ("5.", "5"),
        ("1e3", "1000"),
        (99999.93999999999, "99999.93999999999"),
        (0.1, "0.1"),
        (7, "7"),
        (Decimal("0.0075"), "0.0075"),
    ],
)
def test_amounts_are_read_as_written(written: str | float | Decimal, amount: str) -> None:
    assert parse_amount(written) == Decimal(amount)


@pytest.mark.parametrize(
    "written",
    [
        *("", " ", "ND", "nan", "Infinity", "-inf", "1,5", "1 000", "1_000", "١٢", "0x10", "12€"),
        *("1.2.3", "--1", ".", "e5", "1e999", "1e-999", "9" * 10_000, "1\n2"),
        *(True, float("nan"), float("inf"), Decimal("NaN"), Decimal("1e999")),
    ],
)
def test_what_is_no_amount(written: str | float | Decimal) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        parse_amount(written)


@given(AMOUNTS)
def test_exact(amount: Decimal) -> None:
    assert parse_amount(str(amount)) == amount
    assert parse_amount(f" {amount:f} ") == amount


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("12", "12"),
        ("12.0", "12.00"),
        ("12.5", "12.50"),
        ("6123.9500000", "6123.95"),
        ("0.0075", "0.0075"),
        ("99999.93999999999", "99999.94"),
        ("0.0000004", "0.00"),
        ("-0.0000004", "0.00"),
        ("-0.5", "-0.50"),
        ("1E+3", "1000"),
        ("1E-3", "0.001"),
        ("-0", "0"),
        ("999999999999999999.9999999", "1000000000000000000.00"),
    ],
)
def test_shown(amount: str, shown: str) -> None:
    assert plain(Decimal(amount)) == shown


@given(AMOUNTS)
def test_shown_amount_is_close(amount: Decimal) -> None:
    shown = plain(amount)
    assert "e" not in shown.lower()
    assert abs(Decimal(shown) - amount) <= Decimal("0.0000005")


def test_no_limit_is_not_nothing() -> None:
    assert Balance(None) != Balance(Decimal(0))
