"""No question and no move walks through all messages: read from SQLite's own query plans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from smsdesk.domain.errors import Cause
from smsdesk.domain.message import MessageState, Problem
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.store import accounts, claims, history, messages, outbox
from smsdesk.store.claims import Settlement
from smsdesk.store.messages import Filter
from tests.support.plans import looked_at, plans
from tests.support.store import NOW, add_account, add_batch, claim_all

S = MessageState
LATER = NOW + timedelta(hours=1)
BY_KEY = "USING INTEGER PRIMARY KEY"
QUEUE = "ix_messages_queue"
BATCH = "ix_messages_batch_id_state"


Work = Callable[[Connection, int, int], object]

CASES: dict[str, tuple[Work, list[str]]] = {
    "claim": (
        lambda c, account, _: claim_all(c, account),
        [f"USING INDEX {QUEUE} (state=? AND account_id=? AND not_before<?)", f"{BY_KEY} (rowid=?)"],
    ),
    "settle": (
        lambda c, _a, m: claims.settle(c, [Settlement(m, S.ACCEPTED)], desk="d", now=NOW),
        [f"{BY_KEY} (rowid=?)"] * 2,
    ),
    "next_due": (
        lambda c, account, _: claims.next_due(c, account),
        [f"USING INDEX {QUEUE} (state=? AND account_id=?)"],
    ),
    "accounts_with_work": (
        lambda c, _a, _m: claims.accounts_with_work(c),
        [f"USING INDEX {QUEUE} (state=? AND account_id=?)"],
    ),
    "accounts_not_done": (
        lambda c, _a, _m: claims.accounts_not_done(c, "d", NOW),
        [
            f"USING COVERING INDEX {QUEUE} (state=? AND account_id=? AND not_before<?)",
            f"USING INDEX {QUEUE} (state=? AND account_id=?)",
        ],
    ),
    "desks_at_work": (
        lambda c, _a, _m: claims.desks_at_work(c),
        [f"USING INDEX {QUEUE} (state=?)"],
    ),
    "recover": (
        lambda c, _a, _m: claims.recover(c, {"d", "e"}, now=NOW),
        [f"USING INDEX {QUEUE} (state=?)"],
    ),
    "queue_state": (
        lambda c, _a, _m: outbox.queue_state(c, 1),
        [f"USING COVERING INDEX {BATCH} (batch_id=?)"],
    ),
    "cancel_batch": (
        lambda c, _a, _m: outbox.cancel_batch(c, 1, now=NOW),
        [f"USING COVERING INDEX {BATCH} (batch_id=? AND state=?)"],
    ),
    "give_up_batch": (
        lambda c, _a, _m: outbox.give_up_batch(c, 1, Problem(cause=Cause.INTERRUPTED), now=NOW),
        [f"USING COVERING INDEX {BATCH} (batch_id=? AND state=?)"],
    ),
    "requeue_failed": (
        lambda c, _a, _m: outbox.requeue_failed(c, 1, now=NOW),
        [f"USING INDEX {BATCH} (batch_id=? AND state=?)"],
    ),
    "requeue": (
        lambda c, _a, m: outbox.requeue(c, range(m, m + 300), now=NOW),
        [f"{BY_KEY} (rowid=?)"],
    ),
    "cancel": (
        lambda c, _a, m: outbox.cancel(c, range(m, m + 300), now=NOW),
        [f"{BY_KEY} (rowid=?)"],
    ),
    "move": (
        lambda c, _a, m: messages.move(c, m, {S.ACCEPTED, S.FAILED}, S.DELIVERED, now=NOW),
        [f"{BY_KEY} (rowid=?)"],
    ),
    "get": (lambda c, _a, m: messages.get(c, m), [f"{BY_KEY} (rowid=?)"]),
    "listing a batch": (
        lambda c, _a, _m: messages.listing(c, Filter(batch_id=1), most=100),
        [f"USING INDEX {BATCH} (batch_id=?)"],
    ),
    "listing a few states": (
        lambda c, _a, _m: messages.listing(c, Filter(states=frozenset({S.UNCERTAIN})), most=100),
        [f"USING INDEX {QUEUE} (state=?)"],
    ),
    "pending_ids of an account": (
        lambda c, account, _: messages.pending_ids(c, account_id=account),
        [f"USING INDEX {QUEUE} (state=? AND account_id=?)"],
    ),
    "pending_ids of a batch": (
        lambda c, account, _: messages.pending_ids(c, account_id=account, batch_id=1),
        [f"USING INDEX {BATCH} (batch_id=? AND state=?)"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_messages_are_found_without_looking_at_all(connection: Connection, case: str) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 3)
    [first, *_] = claim_all(connection, account.id, desk="d", most=1)
    work, expected = CASES[case]
    with plans(connection) as steps:
        work(connection, account.id, first.id)
    assert looked_at(steps) == expected


@pytest.mark.parametrize(
    ("table", "index", "work"),
    [
        (
            "message_events",
            "ix_message_events_message_id (message_id=?)",
            lambda c: history.timeline(c, 1),
        ),
        ("provider_ids", "ix_provider_ids_message_id (message_id=?)", lambda c: messages.get(c, 1)),
        (
            "provider_ids",
            "ix_provider_ids_message_id (message_id=?)",
            lambda c: messages.receipts(c, 1),
        ),
        (
            "provider_ids",
            "ix_provider_ids_message_id (message_id=?)",
            lambda c: messages.set_receipt(c, 1, PartReceipt("x", DeliveryState.FAILED), now=NOW),
        ),
        (
            "provider_ids",
            "ix_provider_ids_message_id (message_id=?)",
            lambda c: messages.pending_ids(c, account_id=1),
        ),
        ("exclusions", "ix_exclusions_batch_id (batch_id=?)", lambda c: messages.excluded(c, 1)),
        (
            "balances",
            "ix_balances_account_id_checked_at (account_id=?)",
            lambda c: accounts.latest_balance(c, 1),
        ),
    ],
)
def test_what_belongs_to_a_message_is_found_by_it(
    connection: Connection, table: str, index: str, work: Callable[[Connection], object]
) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 1)
    with plans(connection) as steps:
        work(connection)
    assert looked_at(steps, table) == [f"USING INDEX {index}"]


def test_a_claim_sorts_nothing(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 3)
    with plans(connection) as steps:
        claim_all(connection, account.id)
    assert not [step for step in steps if "TEMP B-TREE" in step]


def test_the_newest_messages_are_not_sorted_out_of_all(connection: Connection) -> None:
    with plans(connection) as steps:
        messages.listing(connection, Filter(), most=100)
    assert steps[0] == "SCAN messages"  # backwards by key, and LIMIT ends it
    assert not [step for step in steps if "TEMP B-TREE" in step]
