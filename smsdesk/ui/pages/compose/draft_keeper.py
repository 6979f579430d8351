"""Keeps the draft: saved by itself a moment after each change and on leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.ui.context import Context

SAVE_AFTER_MS = 700


class DraftKeeper(QObject):
    """`is_saved` says whether what stands on the page is also in the store."""

    changed = Signal()

    def __init__(
        self, context: Context, current: Callable[[], StoredDraft], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._current = current
        self._held = False
        self.is_saved = False
        self._timer = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.save)

    def later(self) -> None:
        """Something has changed."""
        if self._held:
            return
        if self.is_saved:
            self.is_saved = False
            self.changed.emit()
        # Not started anew by each key: somebody who types without a rest is saved, too.
        if not self._timer.isActive():
            self._timer.start()

    def save(self) -> None:
        """Save now what is not saved yet."""
        self._timer.stop()
        if not self._held and not self.is_saved:
            self._context.bridge.spawn(self._save(), self, "draft")

    async def save_now(self) -> None:
        """Save what is not saved yet, and wait for it."""
        self._timer.stop()
        if not self._held and not self.is_saved:
            await self._save()

    def hold(self) -> None:
        """It is in the outbox, or belongs to a schedule: keep nothing, until `release`."""
        self._held = True
        self._timer.stop()

    def release(self) -> None:
        """Keep what is written from now on."""
        self._held = False

    async def load(self) -> StoredDraft | None:
        """The draft that was left."""
        return await self._context.desk.drafts.load()

    def took_up(self, stored: StoredDraft) -> None:
        """The page now shows this stored draft."""
        if stored == self._current():
            self._timer.stop()
            self.is_saved = True
            self.changed.emit()
        else:
            self.save()

    async def clear(self) -> None:
        """It is in the outbox, and must not be sent once more by mistake."""
        self.is_saved = False
        await self._context.desk.drafts.clear()

    async def _save(self) -> None:
        draft = self._current()
        await self._context.desk.drafts.save(draft)
        if not self._held and draft == self._current():
            self.is_saved = not draft.is_empty
            self.changed.emit()
