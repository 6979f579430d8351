"""Which preference stands where on the page, and in what order. Every declared one, once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.settings import Preference, preferences

KEYS = (
    ("language", "theme", "default_region", "time_zone"),
    ("undo_seconds", "confirm_above_parts", "type_count_above_parts", "own_number"),
    ("late_minutes", "quiet_hours"),
    ("when_closing", "tray_icon", "start_at_sign_in"),
    ("balance_refresh_minutes", "status_refresh_minutes"),
    ("keep_history_days", "log_level"),
)
"""By group, as they are shown."""


def groups() -> tuple[tuple[str, tuple[Preference, ...]], ...]:
    """The title of each group in the language of the interface, and what is in it.

    What a newer program declares and nobody has put into a group stands in the last one.
    """
    declared = {one.key: one for one in preferences()}
    placed = {key for keys in KEYS for key in keys}
    rest = tuple(one for one in preferences() if one.key not in placed)
    found = [tuple(declared[key] for key in keys if key in declared) for keys in KEYS]
    found[-1] += rest
    return tuple(zip(_titles(), found, strict=True))


def _titles() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("SettingsPage", "General"),
        translate("SettingsPage", "Sending"),
        translate("SettingsPage", "Sending later"),
        translate("SettingsPage", "Keeping running"),
        translate("SettingsPage", "Balances and delivery status"),
        translate("SettingsPage", "Data and logs"),
    )
