"""Forgetting what is older than the history that is kept: once a day, a little at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from smsdesk.events import Bus, MessagesChanged
from smsdesk.store import forgetting as stored
from smsdesk.store import reminders
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock

FIRST_AFTER_S = 60.0
EVERY_S = 86_400.0
AT_ONCE = 500
BETWEEN_S = 0.2
"""So that sending finds its turns in between."""
RECEIPTS_MAY_COME = timedelta(days=7)
"""A message that was handed over is kept so long at least: its receipt may come late."""
_log = logging.getLogger("smsdesk.sending.forgetting")


class Forgetting:
    """`run` is a background task."""

    def __init__(self, db: Database, clock: Clock, bus: Bus, keep_days: Callable[[], int]) -> None:
        """`keep_days` is asked each time; 0 keeps everything for ever."""
        self._db = db
        self._clock = clock
        self._bus = bus
        self._keep_days = keep_days

    async def run(self) -> None:
        """Clean up daily. Raises StoreProblem."""
        await self._clock.sleep(FIRST_AFTER_S)
        while True:
            await self.forget()
            await self._clock.sleep(EVERY_S)

    async def forget(self) -> int:
        """Delete what is old enough; how many messages. Raises StoreProblem."""
        days = self._keep_days()
        if not days:
            return 0
        now = self._clock.now()
        before = now - timedelta(days=days)
        accepted_before = min(before, now - RECEIPTS_MAY_COME)
        forgotten = 0
        while True:
            some = await self._db.run(
                lambda c: stored.forget_messages(
                    c, before, accepted_before=accepted_before, most=AT_ONCE
                )
            )
            forgotten += some
            if some < AT_ONCE:
                break
            await self._clock.sleep(BETWEEN_S)
        await self._db.run(lambda c: stored.forget_empty_batches(c, before))
        await self._db.run(lambda c: reminders.forget_over(c, before))
        if forgotten:
            _log.info("forgot %d messages older than %d days", forgotten, days)
            self._bus.publish(MessagesChanged(frozenset()))
        return forgotten
