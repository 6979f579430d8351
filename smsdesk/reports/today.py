"""The figures of the local day, for a glance: what arrived, what did not, what waits for a word.

The days before are in `figures`, the messages behind a number in `browsing`.
"""

from __future__ import annotations

from sqlalchemy import Connection

from smsdesk.domain.message import MessageState
from smsdesk.reports.figures import TodaysFigures, midnight, todays_figures
from smsdesk.store import figures as stored
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


class Today:
    """Counts by index alone."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    async def figures(self) -> TodaysFigures:
        """As they stand now. Raises StoreProblem."""
        now = self._clock.now()
        since = midnight(now)

        def count(connection: Connection) -> TodaysFigures:
            states = stored.states_since(connection, since)
            accepted = MessageState.ACCEPTED in states
            return todays_figures(
                since,
                states,
                kept=stored.kept_since(connection, since, now) if accepted else 0,
                uncertain=stored.in_state(connection, MessageState.UNCERTAIN),
            )

        return await self._db.read(count)
