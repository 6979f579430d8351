"""Messages as they are read: the right ones, in order, with the ids that count."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MOVES, MessageState, Problem
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.store import claims, history, messages, outbox
from smsdesk.store.claims import Settlement
from smsdesk.store.errors import NotFound
from smsdesk.store.messages import Filter, Pending
from tests.support.store import NOW, add_account, add_batch, claim_all, state_of

S = MessageState
D = DeliveryState
LATER = NOW + timedelta(minutes=1)


def accepted(
    connection: Connection, account_id: int, *receipts: PartReceipt, count: int = 1
) -> list[int]:
    """Messages that a provider has, each with these ids."""
    add_batch(connection, account_id, count)
    mine = [message.id for message in claim_all(connection, account_id)]
    done = [Settlement(message, S.ACCEPTED, receipts=receipts) for message in mine]
    claims.settle(connection, done, desk="desk-1", now=NOW)
    return mine


def ids(connection: Connection, wanted: Filter, most: int | None = None) -> list[int]:
    """The ids of a listing."""
    return [message.id for message in messages.listing(connection, wanted, most=most)]


def test_a_message_that_is_not_there(connection: Connection) -> None:
    with pytest.raises(NotFound) as caught:
        messages.get(connection, 4711)
    assert caught.value.subject == "4711"


def test_listing_filters(connection: Connection) -> None:
    one, other = add_account(connection), add_account(connection)
    first = add_batch(connection, one.id, 2)
    add_batch(connection, one.id, 1, at=LATER)
    add_batch(connection, other.id, 2)
    [taken] = [message.id for message in claim_all(connection, other.id, most=1)]
    assert ids(connection, Filter()) == [1, 2, 3, 4, 5]
    assert ids(connection, Filter(batch_id=first)) == [1, 2]
    assert ids(connection, Filter(account_id=one.id)) == [1, 2, 3]
    assert ids(connection, Filter(states=frozenset({S.SUBMITTING}))) == [taken]
    assert ids(connection, Filter(states=frozenset({S.SUBMITTING, S.QUEUED}))) == [1, 2, 3, 4, 5]
    assert ids(connection, Filter(states=frozenset())) == []
    assert ids(connection, Filter(since=LATER)) == [3]
    assert ids(connection, Filter(account_id=other.id, states=frozenset({S.QUEUED}))) == [5]
    assert ids(connection, Filter(batch_id=4711)) == []


def test_the_newest_of_a_listing_oldest_first(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 10)
    assert ids(connection, Filter(), most=3) == [8, 9, 10]
    assert ids(connection, Filter(), most=0) == []


def test_ids_stand_beside_their_messages_however_many(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 1200)
    taken = [message.id for message in claim_all(connection, account.id, most=1200)]
    done = [
        Settlement(i, S.ACCEPTED, receipts=(PartReceipt(f"a-{i}"), PartReceipt(f"b-{i}")))
        for i in taken[::2]
    ]
    claims.settle(connection, done, desk="desk-1", now=NOW)
    for message in messages.listing(connection, Filter()):
        expected = (f"a-{message.id}", f"b-{message.id}") if message.id in taken[::2] else ()
        assert message.provider_ids == expected


def test_whether_there_is_a_batch(connection: Connection) -> None:
    account = add_account(connection)
    assert messages.batch_exists(connection, add_batch(connection, account.id))
    assert not messages.batch_exists(connection, 4711)


class TestPending:
    def test_tells_what_asking_needs(self, connection: Connection) -> None:
        account = add_account(connection)
        [message] = accepted(connection, account.id, PartReceipt("id-1"), PartReceipt("id-2"))
        recipient = messages.get(connection, message).recipient
        assert messages.pending_ids(connection, account_id=account.id) == (
            Pending(message, account.id, recipient, "id-1", NOW, NOW),
            Pending(message, account.id, recipient, "id-2", NOW, NOW),
        )

    @pytest.mark.parametrize("state", list(D))
    def test_leaves_out_what_is_final(self, connection: Connection, state: DeliveryState) -> None:
        account = add_account(connection)
        accepted(connection, account.id, PartReceipt("id-1", state))
        found = messages.pending_ids(connection, account_id=account.id)
        assert bool(found) is not state.is_final

    def test_is_of_one_account_and_if_wanted_of_one_batch(self, connection: Connection) -> None:
        one, other = add_account(connection), add_account(connection)
        [first] = accepted(connection, one.id, PartReceipt("a"))
        [second] = accepted(connection, one.id, PartReceipt("b"))
        accepted(connection, other.id, PartReceipt("c"))
        found = messages.pending_ids(connection, account_id=one.id)
        assert [pending.message_id for pending in found] == [first, second]
        batch = messages.get(connection, second).batch_id
        found = messages.pending_ids(connection, account_id=one.id, batch_id=batch)
        assert [pending.provider_id for pending in found] == ["b"]
        assert messages.pending_ids(connection, account_id=other.id, batch_id=batch) == ()

    def test_leaves_out_messages_whose_fate_is_known(self, connection: Connection) -> None:
        account = add_account(connection)
        [message] = accepted(connection, account.id, PartReceipt("id-1"))
        messages.move(connection, message, {S.ACCEPTED}, S.DELIVERED, now=NOW)
        assert messages.pending_ids(connection, account_id=account.id) == ()

    def test_leaves_out_earlier_attempts(self, connection: Connection) -> None:
        account = add_account(connection)
        [message] = accepted(connection, account.id, PartReceipt("first"))
        messages.move(connection, message, {S.ACCEPTED}, S.EXPIRED, now=NOW)
        outbox.requeue(connection, [message], now=NOW)
        claim_all(connection, account.id)
        again = Settlement(message, S.ACCEPTED, receipts=(PartReceipt("second"),))
        claims.settle(connection, [again], desk="desk-1", now=NOW)
        found = messages.pending_ids(connection, account_id=account.id)
        assert [pending.provider_id for pending in found] == ["second"]


class TestReceipts:
    def test_a_receipt_changes_its_id_only(self, connection: Connection) -> None:
        account = add_account(connection)
        first, second = accepted(
            connection, account.id, PartReceipt("a"), PartReceipt("b"), count=2
        )
        messages.set_receipt(connection, first, PartReceipt("b", D.DELIVERED), now=LATER)
        assert [r.state for _, r in messages.receipts(connection, first)] == [
            D.PENDING,
            D.DELIVERED,
        ]
        assert [r.state for _, r in messages.receipts(connection, second)] == [D.PENDING] * 2
        [pending] = messages.pending_ids(connection, account_id=account.id, batch_id=None)[:1]
        assert pending.checked_at == NOW

    def test_when_it_was_asked_is_kept(self, connection: Connection) -> None:
        account = add_account(connection)
        [message] = accepted(connection, account.id, PartReceipt("a"))
        messages.set_receipt(connection, message, PartReceipt("a", D.PENDING), now=LATER)
        [pending] = messages.pending_ids(connection, account_id=account.id)
        assert (pending.due_at, pending.checked_at) == (NOW, LATER)

    def test_a_receipt_for_an_unknown_id_is_nothing(self, connection: Connection) -> None:
        account = add_account(connection)
        [message] = accepted(connection, account.id, PartReceipt("a"))
        messages.set_receipt(connection, message, PartReceipt("x", D.FAILED), now=LATER)
        assert [r.state for _, r in messages.receipts(connection, message)] == [D.PENDING]


class TestMove:
    @pytest.mark.parametrize("origin", list(S))
    def test_moves_from_where_it_is_told_and_nowhere_else(
        self, connection: Connection, origin: MessageState
    ) -> None:
        account = add_account(connection)
        [message] = accepted(connection, account.id)
        moved = messages.move(connection, message, {origin}, S.DELIVERED, now=LATER)
        assert moved is (origin is S.ACCEPTED)
        assert state_of(connection, message) is (S.DELIVERED if moved else S.ACCEPTED)

    def test_what_was_a_problem_is_none_any_more(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id)
        unsure = Settlement(
            mine.id, S.UNCERTAIN, Problem(cause=Cause.PROVIDER_UNSURE, retryable=True, detail="?")
        )
        claims.settle(connection, [unsure], desk="desk-1", now=NOW)
        assert S.DELIVERED in MOVES[S.UNCERTAIN]
        messages.move(connection, mine.id, {S.UNCERTAIN}, S.DELIVERED, now=LATER)
        found = messages.get(connection, mine.id)
        assert (found.problem, found.updated_at) == (None, LATER)
        raw = connection.exec_driver_sql("SELECT retryable, detail FROM messages").one()
        assert tuple(raw) == (0, "")

    def test_nobody_to_move(self, connection: Connection) -> None:
        assert not messages.move(connection, 4711, set(S), S.DELIVERED, now=NOW)


def test_history_is_told_in_order(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 1)
    [mine] = claim_all(connection, account.id)
    # A clock that was set back does not change the order in which things happened.
    earlier = NOW - timedelta(hours=1)
    refused = Problem(Reason.SENDER, detail="sender")
    claims.settle(
        connection, [Settlement(mine.id, S.REJECTED, refused)], desk="desk-1", now=earlier
    )
    assert [(e.at, e.state, e.problem) for e in history.timeline(connection, mine.id)] == [
        (NOW, S.SUBMITTING, None),
        (earlier, S.REJECTED, refused),
    ]
    assert history.timeline(connection, 4711) == ()
    history.note(connection, [], S.QUEUED, NOW)
