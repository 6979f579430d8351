"""Balances and prices: exact decimals with the unit the provider states, or none.

No arithmetic with floats, no currency conversion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

MOST_DIGITS = 18
"""Before or after the point; more is no amount of money."""
SHOWN_DECIMALS = 6

_AMOUNT = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]{1,3})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Balance:
    """What an account has left.

    `amount` is None when the provider says that the account has no limit. `unit` is an ISO 4217
    code or "credits"; None where the provider does not say.
    """

    amount: Decimal | None
    unit: str | None = None
    messages_left: int | None = None
    """A count of messages, where the provider keeps one beside the money."""


@dataclass(frozen=True, slots=True)
class DayBalance:
    """What an account had left when it was last asked on a day."""

    day: date
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Price:
    """What one part costs to one destination."""

    per_part: Decimal
    unit: str | None = None


def parse_amount(text: str | int | float | Decimal) -> Decimal:
    """Read an amount as the provider wrote it, exactly. Raises ValueError when it is none."""
    written = str(text).strip()
    if isinstance(text, bool) or not _AMOUNT.fullmatch(written):
        raise ValueError("not an amount")
    amount = Decimal(written)
    if abs(amount.adjusted()) > MOST_DIGITS:
        raise ValueError("not an amount")
    return amount


def plain(amount: Decimal) -> str:
    """Write an amount for a person: no exponent, whole or with two to `SHOWN_DECIMALS` decimals.

    Providers tell floats with all their noise (providers.md §1.9); to store one, use `str`.
    """
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -SHOWN_DECIMALS:
        amount = round(amount, SHOWN_DECIMALS)
    if not amount:
        amount = abs(amount)  # there is no debt of nothing
    whole, point, decimals = format(amount, "f").partition(".")
    if not point:
        return whole
    return f"{whole}.{decimals.rstrip('0').ljust(2, '0')}"
