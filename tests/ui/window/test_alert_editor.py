"""Amounts as people write them in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from smsdesk.ui.window.panel.alert_editor import read_amount


@pytest.fixture(autouse=True)
def locale_put_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "written", "amount"),
    [
        ("en", "15", "15"),
        ("en", "15.5", "15.5"),
        ("en", "1,500.25", "1500.25"),
        ("en", "", None),
        ("en", "a lot", None),
        ("el", "1.500,25", "1500.25"),
        ("el", "15,5", "15.5"),
        ("el", "15.5", "15.5"),
        ("el", "1.500", "1500"),
        ("ru", "1\u00a0500,25", "1500.25"),
        ("ru", "1 500,25", "1500.25"),
        ("pt_BR", "1.500", "1500"),
    ],
)
def test_reading(language: str, written: str, amount: str | None) -> None:
    QLocale.setDefault(QLocale(language))
    assert read_amount(written) == (None if amount is None else Decimal(amount))
