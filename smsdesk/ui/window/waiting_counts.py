"""The counts beside the pages in the navigation: what waits for a person there."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from smsdesk.events import BatchesChanged, Event, MessagesChanged
from smsdesk.ui import places
from smsdesk.ui.context import Context

SOON_MS = 120


class WaitingCounts(QObject):
    """Counts when something happens to messages. Ends with its parent."""

    risen = Signal(str)
    """More wait than before: how many, in words."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._before: int | None = None
        self._counting: asyncio.Task[None] | None = None
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._count)
        for kind in (MessagesChanged, BatchesChanged):
            context.bridge.coalesce(context.desk.bus, kind, self._changed, self)
        self._soon.start()

    def _changed(self, _events: list[Event]) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if self._counting is None or self._counting.done():
            self._counting = self._context.bridge.spawn(self._count_decisions(), owner=self)
        else:
            self._soon.start()

    async def _count_decisions(self) -> None:
        waiting = await self._context.desk.reports.undecided()
        meaning = self.tr("%Ln message(s) need your decision", "", waiting) if waiting else ""
        shown = QLocale().toString(waiting) if waiting else ""
        self._context.count(places.Messages, shown, meaning)
        if self._before is not None and waiting > self._before:
            self.risen.emit(meaning)
        self._before = waiting
