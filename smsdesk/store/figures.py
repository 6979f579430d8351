"""Counts for the status panel, by index alone: today's messages by state, and what is under way.

What is counted is read from covering indexes, so that a million messages cost no more than
today's. The figures of the Messages page are in `browsing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from smsdesk.domain.message import MessageState
from smsdesk.store import holds
from smsdesk.store.tables import accounts, batches, messages

QUEUE_HEAD = 500
"""Of each account's queue, among so many messages batches that are under way are looked for."""
TEXT_BEGINNING = 80
_QUEUED = MessageState.QUEUED.value
_SUBMITTING = MessageState.SUBMITTING.value


@dataclass(frozen=True, slots=True)
class BatchUnderWay:
    """How far a batch is. `settled` messages have been handed over or will never be."""

    batch_id: int
    account_id: int
    text: str
    """The beginning of what was written."""
    total: int
    settled: int
    held: bool
    """Whether a person has stopped it for now."""

    def __repr__(self) -> str:
        return f"BatchUnderWay({self.batch_id}, {self.settled} of {self.total})"


def states_since(connection: Connection, since: datetime) -> dict[MessageState, int]:
    """How many messages stored since then stand in each state."""
    # Grouped by state, SQLite would rather walk through all messages in the order of states.
    counts = [func.count().filter(messages.c.state == state.value) for state in MessageState]
    row = connection.execute(select(*counts).where(messages.c.created_at >= since)).one()
    return {state: count for state, count in zip(MessageState, row, strict=True) if count}


def kept_since(connection: Connection, since: datetime, now: datetime) -> int:
    """How many messages stored since then the provider keeps for a time that has not come."""
    # By account and time, along the index of the queue.
    query = select(func.count()).where(
        messages.c.state == MessageState.ACCEPTED.value,
        messages.c.account_id.in_(select(accounts.c.id)),
        messages.c.not_before > now,
        messages.c.created_at >= since,
    )
    return connection.execute(query).scalar_one()


def to_go_out(connection: Connection) -> int:
    """How many messages are queued and neither held nor of a paused account."""
    paused = select(accounts.c.id).where(accounts.c.paused.is_not(None))
    query = select(func.count()).where(
        messages.c.state == _QUEUED,
        messages.c.batch_id.not_in(holds.HELD),
        messages.c.account_id.not_in(paused),
    )
    return connection.execute(query).scalar_one()


def in_state(connection: Connection, state: MessageState) -> int:
    """How many messages stand in a state, however old; not meant for states that most reach."""
    query = select(func.count()).where(messages.c.state == state.value)
    return connection.execute(query).scalar_one()


def under_way(connection: Connection, due_by: datetime) -> tuple[BatchUnderWay, ...]:
    """The batches with messages being handed over, waiting to be before `due_by`, or held."""
    held = holds.held_and_waiting(connection)
    found = set(held)
    for account_id in list(connection.execute(select(accounts.c.id)).scalars()):
        for state in (_SUBMITTING, _QUEUED):
            head = (
                select(messages.c.batch_id)
                .where(
                    messages.c.state == state,
                    messages.c.account_id == account_id,
                    messages.c.not_before <= due_by,
                    messages.c.batch_id.not_in(holds.HELD),
                )
                .order_by(messages.c.not_before, messages.c.id)
                .limit(QUEUE_HEAD)
            )
            found.update(connection.execute(head).scalars())
    return tuple(_batch(connection, batch_id, held=batch_id in held) for batch_id in sorted(found))


def _batch(connection: Connection, batch_id: int, *, held: bool) -> BatchUnderWay:
    query = select(
        batches.c.account_id, func.substr(batches.c.source_text, 1, TEXT_BEGINNING)
    ).where(batches.c.id == batch_id)
    account_id, text = connection.execute(query).one()
    counts: dict[str, int] = {
        row[0]: row[1]
        for row in connection.execute(
            select(messages.c.state, func.count())
            .where(messages.c.batch_id == batch_id)
            .group_by(messages.c.state)
        )
    }
    total = sum(counts.values())
    waiting = counts.get(_QUEUED, 0) + counts.get(_SUBMITTING, 0)
    return BatchUnderWay(batch_id, account_id, text, total, total - waiting, held)
