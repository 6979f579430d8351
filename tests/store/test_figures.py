"""Counts for the status panel: right, and by index alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event

from smsdesk.domain.message import MessageState
from smsdesk.domain.outcome import PartReceipt
from smsdesk.store import claims, figures, messages, outbox
from smsdesk.store.claims import Settlement
from tests.support.store import NOW, add_account, add_batch, claim_all

S = MessageState
MINUTE = timedelta(minutes=1)


def accept(connection: Connection, account_id: int, most: int) -> None:
    """Hand so many over."""
    for claimed in claim_all(connection, account_id, most=most):
        done = Settlement(claimed.id, S.ACCEPTED, receipts=(PartReceipt(f"id-{claimed.id}"),))
        claims.settle(connection, [done], desk="desk-1", now=NOW)


def test_todays_messages_by_state(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 5, at=NOW - timedelta(days=1))
    assert figures.states_since(connection, NOW) == {}
    add_batch(connection, account.id, 3, at=NOW)
    assert figures.states_since(connection, NOW) == {S.QUEUED: 3}
    assert figures.states_since(connection, NOW - timedelta(days=2)) == {S.QUEUED: 8}


def test_counting_one_state(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 4)
    claim_all(connection, account.id, most=3)
    claims.recover(connection, {"desk-1"}, now=NOW)
    assert figures.in_state(connection, S.UNCERTAIN) == 3


def test_a_batch_under_way(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 10, text="x" * 200)
    accept(connection, account.id, 4)
    claim_all(connection, account.id, most=2)
    (found,) = figures.under_way(connection, NOW)
    assert (found.batch_id, found.account_id) == (batch, account.id)
    assert (found.total, found.settled) == (10, 4)
    assert found.text == "x" * figures.TEXT_BEGINNING
    assert "x" not in repr(found)


def test_what_has_ended_or_is_for_later_is_not_under_way(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 2)
    accept(connection, account.id, 2)
    add_batch(connection, account.id, 2, at=NOW + 2 * MINUTE)
    cancelled = add_batch(connection, account.id, 2)
    outbox.cancel_batch(connection, cancelled, now=NOW)
    assert figures.under_way(connection, NOW + MINUTE) == ()


def test_each_accounts_queue_is_looked_at(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "QUEUE_HEAD", 2)
    one, other = add_account(connection), add_account(connection)
    batches = [add_batch(connection, account.id, 9) for account in (one, other)]
    assert [found.batch_id for found in figures.under_way(connection, NOW)] == batches


def test_nothing_walks_through_all_messages(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 3)
    plans = explained(
        connection,
        lambda: (
            figures.states_since(connection, NOW),
            figures.in_state(connection, S.UNCERTAIN),
            figures.under_way(connection, NOW),
            messages.pending_ids(connection, account_id=account.id, since=NOW),
        ),
    )
    assert plans
    steps = [step for plan in plans for step in plan if " messages" in step]
    assert steps
    assert not [step for step in steps if "SCAN" in step]
    covering = "SEARCH messages USING COVERING INDEX ix_messages_shown (created_at>?)"
    assert plans[0] == [covering]
    assert plans[-1][0].endswith("ix_messages_queue (state=? AND account_id=? AND not_before>?)")


def explained(connection: Connection, work: Any) -> list[list[str]]:
    """How SQLite goes about each query of `work`."""
    seen: list[tuple[str, Any]] = []

    def note(_connection: Connection, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        seen.append((statement, values))

    event.listen(connection, "before_cursor_execute", note)
    work()
    event.remove(connection, "before_cursor_execute", note)
    return [
        [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
        for sql, values in seen
    ]
