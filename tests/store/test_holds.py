"""A held batch stays where it is, whoever asks for work, until it is let go."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from smsdesk.domain.account import PauseCause
from smsdesk.domain.message import MessageState
from smsdesk.store import accounts, claims, figures, holds
from tests.support.store import (
    NOW,
    add_account,
    add_batch,
    claim_all,
    connected,
    migrated,
    transaction,
)


def batches_taken(connection: Connection, account_id: int) -> set[int]:
    """Whose messages a claim gives."""
    return {claimed.batch_id for claimed in claim_all(connection, account_id)}


def test_nothing_is_taken_from_a_held_batch(connection: Connection) -> None:
    account = add_account(connection)
    first, second = (add_batch(connection, account.id, 3) for _ in range(2))
    assert holds.hold(connection, first, now=NOW)
    assert batches_taken(connection, account.id) == {second}
    assert batches_taken(connection, account.id) == set()
    assert holds.let_go(connection, first)
    assert batches_taken(connection, account.id) == {first}


def test_only_what_waits_can_be_held_and_once(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 1)
    assert not holds.hold(connection, 99, now=NOW)
    assert holds.hold(connection, batch, now=NOW)
    assert not holds.hold(connection, batch, now=NOW)
    assert holds.is_held(connection, batch)
    assert holds.let_go(connection, batch)
    assert not holds.let_go(connection, batch)
    assert not holds.is_held(connection, batch)
    for claimed in claim_all(connection, account.id):
        done = claims.Settlement(claimed.id, MessageState.ACCEPTED)
        claims.settle(connection, [done], desk="desk-1", now=NOW)
    assert not holds.hold(connection, batch, now=NOW)


def test_what_is_under_way_is_recorded_all_the_same(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 2)
    (claimed,) = claim_all(connection, account.id, most=1)
    assert holds.hold(connection, batch, now=NOW)
    again = claims.Settlement(claimed.id, MessageState.QUEUED, not_before=NOW)
    claims.settle(connection, [again], desk="desk-1", now=NOW)
    assert batches_taken(connection, account.id) == set()
    holds.let_go(connection, batch)
    assert len(claim_all(connection, account.id)) == 2


def test_an_account_with_held_batches_alone_has_no_work(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 2)
    holds.hold(connection, batch, now=NOW)
    assert claims.accounts_with_work(connection) == set()
    assert claims.next_due(connection, account.id) is None
    add_batch(connection, account.id, 1)
    assert claims.accounts_with_work(connection) == {account.id}
    assert claims.next_due(connection, account.id) == NOW


def test_a_hold_survives_a_restart(tmp_path: Path) -> None:
    file = migrated(tmp_path / "smsdesk.db")
    with connected(file) as opened, transaction(opened):
        account = add_account(opened)
        batch = add_batch(opened, account.id, 2)
        holds.hold(opened, batch, now=NOW)
    with connected(file) as opened, transaction(opened):
        assert batches_taken(opened, account.id) == set()
        assert holds.is_held(opened, batch)


def test_held_batches_are_under_way_however_late_they_are(connection: Connection) -> None:
    account = add_account(connection)
    late = add_batch(connection, account.id, 2, at=NOW + timedelta(days=2))
    assert figures.under_way(connection, NOW) == ()
    holds.hold(connection, late, now=NOW)
    (found,) = figures.under_way(connection, NOW)
    assert (found.batch_id, found.held) == (late, True)


def test_a_long_held_batch_hides_no_other(connection: Connection) -> None:
    account = add_account(connection)
    held = add_batch(connection, account.id, figures.QUEUE_HEAD + 1)
    holds.hold(connection, held, now=NOW)
    other = add_batch(connection, account.id, 1)
    found = figures.under_way(connection, NOW)
    assert [(one.batch_id, one.held) for one in found] == [(held, True), (other, False)]


def test_a_paused_account_keeps_what_is_let_go(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 1)
    accounts.pause(connection, account.id, PauseCause.USER)
    holds.hold(connection, batch, now=NOW)
    holds.let_go(connection, batch)
    assert batches_taken(connection, account.id) == set()
