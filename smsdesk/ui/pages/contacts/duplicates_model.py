"""What the view of duplicates knows: who may be one person, and what becomes of them."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

from PySide6.QtCore import QObject, Signal

from smsdesk.contacts.duplicates import Alike
from smsdesk.domain.contact import ContactDetails
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.context import Context
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import error_sentence

MOST = 500
"""So many are offered at once; who has dealt with them looks again."""


class DuplicatesModel(QObject):
    """Looks when it is asked to."""

    found = Signal(object)
    """One more `Alike`."""
    looking = Signal(bool)
    merged = Signal(object, int, int)
    """The `Alike`, how many contacts were merged, and the set by which it can be taken back."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._search: asyncio.Task[None] | None = None

    def look(self) -> None:
        """Look through the book from its beginning."""
        if self._search is not None:
            self._search.cancel()
        self._search = self._context.bridge.spawn(self._look(), owner=self)

    def merge(self, alike: Alike, details: ContactDetails) -> None:
        """Make one of them, the oldest, with these details and the groups of all."""
        self._context.bridge.spawn(self._merge(alike, details), owner=self)

    async def _look(self) -> None:
        self.looking.emit(True)
        count = 0
        try:
            async with aclosing(self._context.desk.duplicates.find()) as every:
                async for alike in every:
                    self.found.emit(alike)
                    count += 1
                    if count >= MOST:
                        return
        finally:
            self.looking.emit(False)

    async def _merge(self, alike: Alike, details: ContactDetails) -> None:
        duplicates = self._context.desk.duplicates
        ids = [one.id for one in alike.people]
        try:
            group_ids = await duplicates.group_ids(ids)
            done = await duplicates.merge(ids[0], ids[1:], details, group_ids)
        except SmsDeskError as error:
            self._context.tell(error_sentence(error), Tone.BAD)
            return
        self.merged.emit(alike, len(ids), done.id)
