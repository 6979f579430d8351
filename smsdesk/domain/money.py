"""Balances and prices: exact decimals with the unit the provider states, or none.

No arithmetic with floats, no currency conversion.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation


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
class Price:
    """What one part costs to one destination."""

    per_part: Decimal
    unit: str | None = None


def parse_amount(text: str | int | float | Decimal) -> Decimal:
    """Read an amount as the provider wrote it, exactly. Raises ValueError when it is none."""
    try:
        amount = Decimal(str(text).strip())
    except InvalidOperation:
        raise ValueError("not an amount") from None
    if not amount.is_finite():
        raise ValueError("not an amount")
    return amount


def plain(amount: Decimal) -> str:
    """Write an amount without exponent and without needless zeros after two decimals."""
    text = format(amount, "f")
    if "." not in text:
        return text
    whole, decimals = text.split(".")
    decimals = decimals.rstrip("0")
    return f"{whole}.{decimals.ljust(2, '0')}" if decimals else f"{whole}.00"
