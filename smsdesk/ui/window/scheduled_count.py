"""The count of what is scheduled beside its page, and the notice about what was missed."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QLocale, QObject, QTimer

from smsdesk.events import SchedulesChanged
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.widgets.basics import Tone

SOON_MS = 200


class ScheduledCount(QObject):
    """Counts when something is scheduled, goes out, or was missed. Ends with its parent."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._missed = 0
        self._counting: asyncio.Task[None] | None = None
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._count)
        context.bridge.coalesce(context.desk.bus, SchedulesChanged, self._changed, self)
        self._soon.start()

    def _changed(self, _events: list[SchedulesChanged]) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _count(self) -> None:
        if self._counting is None or self._counting.done():
            self._counting = self._context.bridge.spawn(self._show_count(), owner=self)
        else:
            self._soon.start()

    async def _show_count(self) -> None:
        from smsdesk.domain.schedule import ScheduleState  # here: the first look needs none

        found = await self._context.desk.scheduling.all()
        total = len(found)
        missed = sum(one.state is ScheduleState.MISSED for one in found)
        meaning = self.tr("%Ln scheduled", "", total) if total else ""
        said = self.tr("Missed while away: %Ln. Nothing was sent; see Scheduled.", "", missed)
        shown = QLocale().toString(total) if total else ""
        self._context.count(places.Scheduled, shown, f"{meaning}. {said}" if missed else meaning)
        if missed > self._missed:
            self._context.tell(said, Tone.WARN)
        self._missed = missed
