"""What a sync will do, before it does it: counted in full, listed as far as anybody reads.

It goes through the book in lots, so that sending finds its turns in between.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection

from smsdesk.domain.contact_sync import SyncAction, SyncChoice, SyncStep
from smsdesk.store.contact_sync import Comparison, Count
from smsdesk.store.database import Database

LISTED = 1_000
"""So many steps of each direction are listed at most."""
_SAVES = (SyncAction.ADD, SyncAction.CHANGE, SyncAction.SAVE_AGAIN)
_DELETES = (SyncAction.DELETE, SyncAction.DELETE_AGAIN)
_AGAIN = (SyncAction.SAVE_AGAIN, SyncAction.DELETE_AGAIN)


@dataclass(frozen=True, slots=True)
class SyncPlan:
    """How many numbers come to which action, and the first of them: deletions, then saves."""

    account_id: int
    actions: Mapping[SyncAction, int] = field(default_factory=dict)
    in_step: int = 0
    steps: tuple[SyncStep, ...] = ()
    calls_per_s: float | None = None
    """At most; None without a bound."""

    @property
    def saves(self) -> int:
        """Calls that save: new numbers, changed ones, and those whose save has no known end."""
        return sum(self.actions.get(action, 0) for action in _SAVES)

    @property
    def deletes(self) -> int:
        """Calls that delete, repeated ones included."""
        return sum(self.actions.get(action, 0) for action in _DELETES)

    @property
    def retries(self) -> int:
        """How many of both repeat a call whose end nobody knows."""
        return sum(self.actions.get(action, 0) for action in _AGAIN)

    @property
    def refused(self) -> int:
        """Numbers that are left alone, because the provider refused them as they are."""
        return self.actions.get(SyncAction.LEAVE, 0)

    @property
    def calls(self) -> int:
        """All calls; 0 when there is nothing to do."""
        return self.saves + self.deletes

    @property
    def duration_s(self) -> float | None:
        """How long it takes at least; None without a bound."""
        return None if self.calls_per_s is None else self.calls / self.calls_per_s


async def plan(
    db: Database,
    account_id: int,
    choice: SyncChoice | None = None,
    *,
    calls_per_s: float | None = None,
    listed: int = LISTED,
) -> SyncPlan:
    """Compare the book with the ledger; `choice` stands for the stored one. Raises StoreProblem."""
    counts: Counter[SyncAction] = Counter()
    steps: list[SyncStep] = []
    in_step = 0
    for look in (_deletes, _saves):
        after: str | None = ""
        most = listed
        while after is not None:
            count = await db.read(partial(look, account_id, choice, after, most))
            counts.update(count.actions)
            in_step += count.in_step
            steps += count.steps
            most -= len(count.steps)
            after = count.after
    return SyncPlan(account_id, dict(counts), in_step, tuple(steps), calls_per_s)


def _deletes(
    account_id: int, choice: SyncChoice | None, after: str, most: int, connection: Connection
) -> Count:
    return Comparison(connection, account_id, choice).count_deletes(after, most)


def _saves(
    account_id: int, choice: SyncChoice | None, after: str, most: int, connection: Connection
) -> Count:
    return Comparison(connection, account_id, choice).count_saves(after, most)
