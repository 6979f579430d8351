"""The countries that have telephone numbers. Loads the number library: import it late."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from smsdesk.domain.phone import calling_code


def all_regions() -> list[str]:
    """Their ISO 3166 codes, sorted."""
    codes = {QLocale.territoryToCode(territory) for territory in QLocale.Country}
    return sorted(
        code for code in codes if len(code) == 2 and code.isalpha() and calling_code(code)
    )
