"""What a screen reader says by itself when a batch has ended or something needs a decision.

How accounts stand is said by their cards, what is told above the page by the notices.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from smsdesk.domain.errors import SmsDeskError
from smsdesk.events import BatchFinished
from smsdesk.reports.rows import BatchReport
from smsdesk.reports.statuses import Status
from smsdesk.ui.context import Context

BEGINNING = 40
"""So much of a text tells which batch it is."""


class Announcements(QObject):
    """Speaks in the name of the window."""

    def __init__(self, context: Context, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._window = window
        context.bridge.coalesce(context.desk.bus, BatchFinished, self._finished, self)

    def say(self, sentence: str) -> None:
        """Let the screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, sentence))

    def _finished(self, events: list[BatchFinished]) -> None:
        for batch_id in sorted({event.batch_id for event in events}):
            self._context.bridge.spawn(self._tell_finished(batch_id), owner=self)

    async def _tell_finished(self, batch_id: int) -> None:
        try:
            batch = await self._context.desk.reports.batch(batch_id)
        except SmsDeskError as error:
            if error.code != "not_found":
                raise
            return  # deleted meanwhile
        self.say(self._sentence(batch))

    def _sentence(self, batch: BatchReport) -> str:
        text = " ".join(batch.source_text.split())
        if len(text) > BEGINNING:
            text = f"{text[:BEGINNING].rstrip()}…"
        failed = batch.counts.get(Status.FAILED, 0)
        undone = failed + batch.counts.get(Status.CANCELLED, 0)
        done = self.tr("%Ln message(s) handed over", "", batch.messages - undone)
        said = self.tr("“{text}” has ended: {done}.").format(text=text, done=done)
        if failed:
            said = f"{said} {self.tr('%Ln failed.', '', failed)}"
        return said
