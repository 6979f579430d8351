"""The draft on the Compose page, kept by itself and there again after a crash."""

from __future__ import annotations

from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.store import drafts as stored
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


class Drafts:
    """Every method is one transaction. All raise StoreProblem."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    async def load(self) -> StoredDraft | None:
        """The draft that was left, if there is one."""
        return await self._db.read(stored.load)

    async def save(self, draft: StoredDraft) -> None:
        """Keep it in place of the one before; an empty one only clears."""
        if draft.is_empty:
            await self.clear()
            return
        now = self._clock.now()
        await self._db.run(lambda c: stored.save(c, draft, now))

    async def clear(self) -> None:
        """It has been sent, or is not wanted."""
        await self._db.run(stored.clear)
