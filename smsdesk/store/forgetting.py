"""Deleting old messages, a few at a time: with each go its history and the ids at the provider.

What is still open, or waits for a person's decision, is never deleted.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, or_, select

from smsdesk.domain.message import OPEN_STATES, MessageState
from smsdesk.store.tables import batches, messages

_KEPT = sorted(state.value for state in (*OPEN_STATES, MessageState.UNCERTAIN))


def forget_messages(
    connection: Connection, before: datetime, *, accepted_before: datetime, most: int
) -> int:
    """Delete up to `most` messages in a final state that were last touched before then, and
    accepted ones of which nothing was heard since `accepted_before`. Returns how many."""
    # Nothing is touched before it is made, and by that there is an index. By what is not kept:
    # given the final states, SQLite would rather walk through all that is in them.
    old = (
        select(messages.c.id)
        .where(
            messages.c.created_at < before,
            messages.c.updated_at < before,
            messages.c.state.not_in(_KEPT),
            or_(
                messages.c.state != MessageState.ACCEPTED.value,
                and_(
                    messages.c.updated_at < accepted_before,
                    # The provider may keep it until long after it took it.
                    messages.c.not_before < accepted_before,
                ),
            ),
        )
        .limit(most)
    )
    return connection.execute(delete(messages).where(messages.c.id.in_(old))).rowcount


def forget_empty_batches(connection: Connection, before: datetime) -> int:
    """Delete batches of before then that have no message left. Returns how many."""
    any_message = exists().where(messages.c.batch_id == batches.c.id)
    return connection.execute(
        delete(batches).where(batches.c.created_at < before, ~any_message)
    ).rowcount
