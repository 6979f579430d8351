"""Taking an account out of use together with what still waits for it, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from smsdesk.domain.message import MessageState
from smsdesk.store import accounts
from smsdesk.store.outbox import cancel_batch
from smsdesk.store.tables import messages

_WAITING = (MessageState.QUEUED.value, MessageState.SCHEDULED.value)


@dataclass(frozen=True, slots=True)
class Removal:
    """What was done: `waiting` messages were there, `cancelled` are the ids of those taken back."""

    removed: bool
    waiting: int
    cancelled: tuple[int, ...] = ()


def waiting(connection: Connection, account_id: int) -> int:
    """How many messages of an account have not been handed over, scheduled ones included."""
    waits = (messages.c.account_id == account_id) & messages.c.state.in_(_WAITING)
    found: int = connection.execute(select(func.count()).where(waits)).scalar_one()
    return found


def remove_account(
    connection: Connection, account_id: int, *, cancel: bool, now: datetime
) -> Removal:
    """Remove an account, cancelling what waits if `cancel`; without it, only if nothing waits."""
    waits = (messages.c.account_id == account_id) & messages.c.state.in_(_WAITING)
    waiting: int = connection.execute(select(func.count()).where(waits)).scalar_one()
    if waiting and not cancel:
        return Removal(removed=False, waiting=waiting)
    cancelled: list[int] = []
    batches = connection.execute(select(messages.c.batch_id).where(waits).distinct()).scalars()
    for batch_id in batches.all():
        cancelled += cancel_batch(connection, batch_id, now=now)
    accounts.remove(connection, account_id, now)
    return Removal(removed=True, waiting=waiting, cancelled=tuple(cancelled))
