"""Taking back what was done to many contacts at once, and forgetting what it would take for that
when it is older than a month.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from sqlalchemy import Connection

from smsdesk.contacts.errors import NothingToUndo
from smsdesk.contacts.id_lots import GoOn, to_the_end
from smsdesk.contacts.query import ChangeSet, Undone
from smsdesk.events import Bus, ContactsChanged, GroupsChanged, ImportChanged
from smsdesk.store import contact_changes as stored
from smsdesk.store import import_results
from smsdesk.store.database import Database
from smsdesk.store.errors import NotFound
from smsdesk.system.clock import Clock

AT_ONCE = 2_000
"""Changes a transaction: some tens of milliseconds, so that sending finds its turns between."""
KEPT = timedelta(days=30)
FIRST_AFTER_S = 120.0
EVERY_S = 86_400.0
BETWEEN_S = 0.2
_log = logging.getLogger("smsdesk.contacts.undo")


class Undo:
    """All methods raise StoreProblem. `run` is a background task."""

    def __init__(self, db: Database, clock: Clock, bus: Bus) -> None:
        self._db = db
        self._clock = clock
        self._bus = bus

    async def sets(self) -> tuple[ChangeSet, ...]:
        """What can be taken back, newest first, also what a crash left half done or undone."""
        since = self._clock.now() - KEPT
        found = await self._db.read(stored.listing)
        return tuple(_shown(one) for one in found if one.at >= since)

    async def undo(self, set_id: int, *, go_on: GoOn = to_the_end) -> Undone:
        """Take back a set, step by step, and if an import made it, the import. Raises
        NothingToUndo.

        Who was edited since is left alone. If it breaks off, the rest can be taken back later.
        """
        of, import_id = await self._db.run(lambda c: _begin(c, set_id))
        undone = stored.Undone()
        now = self._clock.now()

        def step(connection: Connection) -> bool:
            return stored.take_back(connection, set_id, undone, most=AT_ONCE, now=now)

        try:
            while await self._db.run(step):
                if not go_on(len(undone.restored) + len(undone.kept), of):
                    break
        finally:
            self._bus.publish(ContactsChanged())
            if import_id is not None:
                self._bus.publish(GroupsChanged())
                self._bus.publish(ImportChanged(import_id))
        return Undone(len(undone.restored), len(undone.kept))

    async def run(self) -> None:
        """Forget daily. Raises StoreProblem."""
        await self._clock.sleep(FIRST_AFTER_S)
        while True:
            await self.forget()
            await self._clock.sleep(EVERY_S)

    async def forget(self) -> int:
        """Delete what is older than a month; how many changes."""
        before = self._clock.now() - KEPT
        forgotten = 0
        while True:
            some = await self._db.run(lambda c: stored.forget(c, before, most=AT_ONCE))
            forgotten += some
            if some < AT_ONCE:
                break
            await self._clock.sleep(BETWEEN_S)
        if forgotten:
            _log.info("forgot %d changes of contacts older than %d days", forgotten, KEPT.days)
        return forgotten


def _begin(connection: Connection, set_id: int) -> tuple[int, int | None]:
    """How many changes there are to take back, and the import that made them, if one did; it
    writes nothing any more."""
    try:
        found = stored.get(connection, set_id)
    except NotFound:
        raise NothingToUndo from None
    return found.count, import_results.begin_taking_back(connection, set_id)


def _shown(one: stored.StoredSet) -> ChangeSet:
    return ChangeSet(one.id, one.kind, one.count, one.at)
