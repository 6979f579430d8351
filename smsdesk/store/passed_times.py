"""What the provider was to keep, when a person sends it again after its time: it goes at once.

Only then: what merely could not be handed over in time is refused, and nobody sends it late
unasked.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from smsdesk.domain.message import MessageState
from smsdesk.store.tables import IDS_A_QUERY, batches, messages

_UNDER_WAY = (MessageState.QUEUED.value, MessageState.SUBMITTING.value)


def forget_passed_times(connection: Connection, queued: Collection[int], now: datetime) -> None:
    """After a person has queued these messages again: let those whose time with the provider has
    passed go at once. A batch of which others still wait to be handed over is left as it is."""
    ids = sorted(queued)
    found: set[int] = set()
    for start in range(0, len(ids), IDS_A_QUERY):
        some = messages.c.id.in_(ids[start : start + IDS_A_QUERY])
        found.update(connection.execute(select(messages.c.batch_id).where(some)).scalars())
    for batch_id in sorted(found):
        options = connection.execute(
            select(batches.c.options).where(batches.c.id == batch_id)
        ).scalar_one()
        kept_until = options.get("deliver_at")
        if kept_until is None or datetime.fromisoformat(kept_until) > now:
            continue
        if _waiting(connection, batch_id) > _of_batch(connection, batch_id, ids):
            continue
        at_once = {**options, "deliver_at": None}
        connection.execute(update(batches).where(batches.c.id == batch_id).values(options=at_once))


def _waiting(connection: Connection, batch_id: int) -> int:
    query = select(func.count()).where(
        messages.c.batch_id == batch_id, messages.c.state.in_(_UNDER_WAY)
    )
    return connection.execute(query).scalar_one()


def _of_batch(connection: Connection, batch_id: int, ids: list[int]) -> int:
    count = 0
    for start in range(0, len(ids), IDS_A_QUERY):
        query = select(func.count()).where(
            messages.c.batch_id == batch_id, messages.c.id.in_(ids[start : start + IDS_A_QUERY])
        )
        count += connection.execute(query).scalar_one()
    return count
