"""The lines of the navigation, in their order and in the language that holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.ui import places
from smsdesk.ui.icons import Icon
from smsdesk.ui.window.navigation import Entry


def entries() -> tuple[Entry, ...]:
    """The navigation, in the language that holds now."""
    return (
        Entry(places.Compose(), _tr("Compose"), Icon.COMPOSE),
        Entry(places.Messages(), _tr("Messages"), Icon.MESSAGES),
        Entry(places.Scheduled(), _tr("Scheduled"), Icon.SCHEDULED),
        Entry(places.Contacts(), _tr("Contacts"), Icon.CONTACTS),
        Entry(places.Templates(), _tr("Templates"), Icon.TEMPLATES),
        Entry(places.Accounts(), _tr("Accounts"), Icon.ACCOUNTS, low=True),
        Entry(places.Settings(), _tr("Settings"), Icon.SETTINGS, low=True),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Navigation", text)
