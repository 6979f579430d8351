"""Batches that a person holds: nothing of them is handed over until they are let go.

Holding is a mark on the batch and no state of its messages, so that letting it go is one UPDATE
and their order stays. Claims leave out what is held in their own statements.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select, update

from smsdesk.domain.message import MessageState
from smsdesk.store.tables import batches, messages

HELD = select(batches.c.id).where(batches.c.held_at.is_not(None))
"""For `messages.c.batch_id.not_in(HELD)`: a few ids from an index that holds no others."""
_OPEN = [MessageState.QUEUED.value, MessageState.SUBMITTING.value]


def hold(connection: Connection, batch_id: int, *, now: datetime) -> bool:
    """Hold a batch of which something is still to be handed over; says whether that was new.

    What is being handed over at this moment goes on.
    """
    still_open = (
        select(messages.c.id)
        .where(messages.c.batch_id == batch_id, messages.c.state.in_(_OPEN))
        .exists()
    )
    held = connection.execute(
        update(batches)
        .where(batches.c.id == batch_id, batches.c.held_at.is_(None), still_open)
        .values(held_at=now)
    )
    return bool(held.rowcount)


def let_go(connection: Connection, batch_id: int) -> bool:
    """Let a batch go out again; says whether it was held."""
    gone = connection.execute(
        update(batches)
        .where(batches.c.id == batch_id, batches.c.held_at.is_not(None))
        .values(held_at=None)
    )
    return bool(gone.rowcount)


def is_held(connection: Connection, batch_id: int) -> bool:
    """Whether nothing of it is handed over."""
    return connection.execute(HELD.where(batches.c.id == batch_id)).first() is not None


def held_and_waiting(connection: Connection) -> set[int]:
    """The held batches of which something waits or is just being handed over."""
    still_open = messages.c.state.in_(_OPEN)
    waits = select(messages.c.id).where(messages.c.batch_id == batches.c.id, still_open)
    found = connection.execute(HELD.where(waits.correlate(batches).exists()))
    return set(found.scalars())
