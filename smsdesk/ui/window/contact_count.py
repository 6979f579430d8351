"""The count of contacts beside their page in the navigation."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QLocale, QObject, QTimer

from smsdesk.events import ContactsChanged
from smsdesk.ui import places
from smsdesk.ui.context import Context

SOON_MS = 250
"""Other pages come first."""


class ContactCount(QObject):
    """Counts when the contact book changes. Ends with its parent."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._counting: asyncio.Task[None] | None = None
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._count)
        context.bridge.coalesce(context.desk.bus, ContactsChanged, self._changed, self)
        self._soon.start()

    def _changed(self, _events: list[ContactsChanged]) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if self._counting is None or self._counting.done():
            self._counting = self._context.bridge.spawn(self._show_total(), owner=self)
        else:
            self._soon.start()

    async def _show_total(self) -> None:
        total = await self._context.desk.contacts.total()
        meaning = self.tr("%Ln contact(s)", "", total) if total else ""
        self._context.count(places.Contacts, QLocale().toString(total) if total else "", meaning)
