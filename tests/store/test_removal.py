"""An account is removed with its queue in one transaction, or not at all."""

from __future__ import annotations

from sqlalchemy import Connection

from smsdesk.domain.message import MessageState
from smsdesk.store import accounts, messages, removal
from tests.support.store import NOW, add_account, add_batch, claim_all


def states(connection: Connection, account_id: int) -> list[MessageState]:
    found = messages.listing(connection, messages.Filter(account_id=account_id))
    return [message.state for message in found]


def test_nothing_waits(connection: Connection) -> None:
    account = add_account(connection)
    done = removal.remove_account(connection, account.id, cancel=False, now=NOW)
    assert done == removal.Removal(removed=True, waiting=0)
    assert account.id not in {one.id for one in accounts.in_use(connection)}


def test_what_waits_keeps_the_account(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 2)
    done = removal.remove_account(connection, account.id, cancel=False, now=NOW)
    assert done == removal.Removal(removed=False, waiting=2)
    assert removal.waiting(connection, account.id) == 2
    assert states(connection, account.id) == [MessageState.QUEUED] * 2
    assert account.id in {one.id for one in accounts.in_use(connection)}


def test_what_waits_is_cancelled_in_every_batch_and_nothing_else(connection: Connection) -> None:
    account, other = add_account(connection), add_account(connection)
    add_batch(connection, account.id, 2)
    claim_all(connection, account.id)
    add_batch(connection, account.id, 1)
    add_batch(connection, account.id, 1)
    add_batch(connection, other.id, 1)
    done = removal.remove_account(connection, account.id, cancel=True, now=NOW)
    assert (done.removed, done.waiting, len(done.cancelled)) == (True, 2, 2)
    assert states(connection, account.id) == [
        *([MessageState.SUBMITTING] * 2),
        *([MessageState.CANCELLED] * 2),
    ]
    assert states(connection, other.id) == [MessageState.QUEUED]
