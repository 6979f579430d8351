"""Money as people of a country write it: exact, with the provider's own unit."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.domain.money import Balance, plain


def amount_text(amount: Decimal) -> str:
    """An amount with the separators of the interface's language, to the last digit."""
    written = plain(amount)
    sign = "−" if written.startswith("-") else ""
    whole, point, decimals = written.lstrip("-").partition(".")
    locale = QLocale()
    text = locale.toString(int(whole))
    return f"{sign}{text}{locale.decimalPoint()}{decimals}" if point else f"{sign}{text}"


def balance_text(balance: Balance) -> str:
    """What is left, with its unit."""
    if balance.amount is None:
        return QCoreApplication.translate("Amounts", "no limit")
    unit = balance.unit or ""
    if unit == "credits":
        unit = QCoreApplication.translate("Amounts", "credits")
    return f"{amount_text(balance.amount)} {unit}".rstrip()
