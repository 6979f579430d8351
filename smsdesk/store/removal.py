"""Taking an account out of use together with what still waits for it, now or later, and what is
known of the contacts there, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, select

from smsdesk.domain.account import Pending
from smsdesk.domain.message import MessageState
from smsdesk.store import accounts, schedules, sync_ledger
from smsdesk.store.outbox import cancel_batch
from smsdesk.store.tables import messages

_WAITING = (MessageState.QUEUED.value, MessageState.SCHEDULED.value)


@dataclass(frozen=True, slots=True)
class Removal:
    """What was done: `waiting` messages were there, `cancelled` are the ids of those taken back;
    `kept` were handed over for a later time, and go out."""

    removed: bool
    waiting: int
    cancelled: tuple[int, ...] = ()
    kept: int = 0
    contacts: int = 0
    """These stay at the provider, which is no longer told of them."""


def pending(connection: Connection, account_id: int, now: datetime) -> Pending:
    """What removing an account would concern."""
    return Pending(
        waiting(connection, account_id),
        kept_by_provider(connection, account_id, now),
        sync_ledger.held_there(connection, account_id),
    )


def waiting(connection: Connection, account_id: int) -> int:
    """How many messages of an account have not been handed over, scheduled ones included."""
    query = select(func.count()).where(_waits(account_id))
    found: int = connection.execute(query).scalar_one()
    return found


def kept_by_provider(connection: Connection, account_id: int, now: datetime) -> int:
    """How many messages of an account its provider keeps for a later time."""
    query = select(func.count()).where(
        messages.c.account_id == account_id,
        messages.c.state == MessageState.ACCEPTED.value,
        messages.c.not_before > now,
    )
    found: int = connection.execute(query).scalar_one()
    return found


def remove_account(
    connection: Connection, account_id: int, *, cancel: bool, now: datetime
) -> Removal:
    """Remove an account, cancelling what waits if `cancel`; without it, only if nothing waits."""
    count = waiting(connection, account_id)
    if count and not cancel:
        return Removal(removed=False, waiting=count)
    kept = kept_by_provider(connection, account_id, now)
    contacts = sync_ledger.held_there(connection, account_id)
    cancelled: list[int] = []
    batches = select(messages.c.batch_id).where(_waits(account_id)).distinct()
    for batch_id in connection.execute(batches).scalars().all():
        cancelled += cancel_batch(connection, batch_id, now=now)
    accounts.remove(connection, account_id, now)
    sync_ledger.forget_account(connection, account_id)
    schedules.cancel_of_account(connection, account_id, now)
    return Removal(
        removed=True, waiting=count, cancelled=tuple(cancelled), kept=kept, contacts=contacts
    )


def _waits(account_id: int) -> ColumnElement[bool]:
    return and_(messages.c.account_id == account_id, messages.c.state.in_(_WAITING))
