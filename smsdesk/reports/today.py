"""The figures of the local day, for a glance: what arrived, what did not, what waits for a word.

The days before are in `figures`, the messages behind a number in `browsing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from smsdesk.domain.message import FAILED_STATES, MessageState
from smsdesk.reports.figures import midnight
from smsdesk.store import figures as stored
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


@dataclass(frozen=True, slots=True)
class TodaysFigures:
    """Messages stored since `since`, the last local midnight."""

    since: datetime
    delivered: int = 0
    on_the_way: int = 0
    """Without what the provider keeps for a time to come: that is scheduled."""
    failed: int = 0
    uncertain: int = 0
    """Those that need a decision, however old: they do not become less urgent at midnight."""


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
            accepted = states.get(MessageState.ACCEPTED, 0)
            if accepted:
                accepted -= stored.kept_since(connection, since, now)
            return TodaysFigures(
                since,
                delivered=states.get(MessageState.DELIVERED, 0),
                on_the_way=accepted,
                failed=sum(states.get(state, 0) for state in FAILED_STATES),
                uncertain=stored.in_state(connection, MessageState.UNCERTAIN),
            )

        return await self._db.read(count)
