"""A batch is stored as it was planned, and every move of it starts from where it may."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, update

from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MOVES, MessageState, Problem, SendOptions
from smsdesk.domain.outcome import PartReceipt
from smsdesk.domain.plan import Excluded, Exclusion, PlannedMessage, SendPlan
from smsdesk.store import accounts, claims, consents, history, messages, outbox
from smsdesk.store.claims import Settlement
from smsdesk.store.errors import AccountRemoved, NotFound, OptedOut, WrongState
from smsdesk.store.messages import Filter
from smsdesk.store.outbox import QueueState
from smsdesk.store.tables import batches
from smsdesk.store.tables import messages as table
from tests.support.store import NOW, add_account, add_batch, claim_all, numbers, plan_of, state_of

S = MessageState
LATER = NOW + timedelta(minutes=1)
GIVEN_UP = Problem(Reason.PROVIDER_DOWN, retryable=True, detail="no connection")


def put_in(connection: Connection, state: MessageState) -> tuple[int, int]:
    """A message that stands in `state` as this desk's, with a problem; (batch, message)."""
    account = add_account(connection)
    batch = add_batch(connection, account.id, 1)
    [message] = messages.listing(connection, Filter(batch_id=batch))
    connection.execute(
        update(table)
        .where(table.c.id == message.id)
        .values(
            state=state.value,
            desk="desk-1",
            tries=1,
            reason=Reason.BLOCKED.value,
            detail="why",
            retryable=True,
        )
    )
    return batch, message.id


class TestAddBatch:
    def test_what_was_planned_is_stored(self, connection: Connection) -> None:
        account = add_account(connection)
        planned = (
            PlannedMessage("+306900000001", "Dear Άννα, {0} is free 😀", Encoding.UCS2, 1),
            PlannedMessage("+447400123456", "€uro " * 40, Encoding.GSM7, 2),
            PlannedMessage("+306900000001", "0605040b8423f0", Encoding.OCTETS, 1),
        )
        excluded = (
            Excluded("12", Exclusion.INVALID_NUMBER, "too_short", 2),
            Excluded("+306900000001", Exclusion.DUPLICATE),
        )
        options = SendOptions(flash=True, validity_minutes=7, extra={"priority": "2"})
        plan = SendPlan(
            account.id, "Clinic", planned, excluded, options=options, source_text="Dear {name}"
        )
        batch = outbox.add_batch(connection, plan, now=NOW, not_before=LATER)
        found = messages.listing(connection, Filter(batch_id=batch))
        assert [(m.recipient, m.text, m.encoding, m.parts) for m in found] == [
            (p.recipient, p.text, p.encoding, p.parts) for p in planned
        ]
        for message in found:
            assert (message.account_id, message.sender) == (account.id, "Clinic")
            assert (message.state, message.tries) == (S.QUEUED, 0)
            assert (message.created_at, message.updated_at, message.not_before) == (NOW, NOW, LATER)
            assert (message.problem, message.provider_ids) == (None, ())
        assert messages.excluded(connection, batch) == excluded
        claimed = claim_all(connection, account.id, now=LATER)
        assert [message.options for message in claimed] == [options] * 3
        assert connection.execute(select(batches.c.source_text)).scalar() == "Dear {name}"

    def test_a_plan_without_messages(self, connection: Connection) -> None:
        account = add_account(connection)
        plan = plan_of(account.id, (), excluded=[Excluded("x", Exclusion.OPTED_OUT)])
        batch = outbox.add_batch(connection, plan, now=NOW, not_before=NOW)
        assert messages.batch_exists(connection, batch)
        assert messages.listing(connection, Filter(batch_id=batch)) == []
        assert len(messages.excluded(connection, batch)) == 1

    def test_batches_are_told_apart(self, connection: Connection) -> None:
        account = add_account(connection)
        one, other = (add_batch(connection, account.id, count) for count in (2, 3))
        assert one != other
        assert len(messages.listing(connection, Filter(batch_id=one))) == 2
        assert len(messages.listing(connection, Filter(batch_id=other))) == 3


Move = Callable[[Connection, int, int], object]

MOVE_STATES: dict[str, tuple[Move, MessageState, set[MessageState]]] = {
    # What it does, where it leads, and from where.
    "cancel_batch": (
        lambda c, batch, _: outbox.cancel_batch(c, batch, now=LATER),
        S.CANCELLED,
        {S.QUEUED, S.SCHEDULED},
    ),
    "give_up_batch": (
        lambda c, batch, _: outbox.give_up_batch(c, batch, GIVEN_UP, now=LATER),
        S.REJECTED,
        {S.QUEUED},
    ),
    "requeue_failed": (
        lambda c, batch, _: outbox.requeue_failed(c, batch, now=LATER),
        S.QUEUED,
        {S.REJECTED, S.FAILED, S.EXPIRED},
    ),
    "requeue": (
        lambda c, _, message: outbox.requeue(c, [message], now=LATER),
        S.QUEUED,
        {S.REJECTED, S.FAILED, S.EXPIRED},
    ),
    "cancel": (
        lambda c, _, message: outbox.cancel(c, [message], now=LATER),
        S.CANCELLED,
        {S.QUEUED, S.SCHEDULED},
    ),
    "recover": (
        lambda c, _b, _m: claims.recover(c, {"desk-1"}, now=LATER),
        S.UNCERTAIN,
        {S.SUBMITTING},
    ),
    "claim": (
        lambda c, _, message: claim_all(c, messages.get(c, message).account_id, now=LATER),
        S.SUBMITTING,
        {S.QUEUED},
    ),
}


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("name", MOVE_STATES)
def test_a_move_starts_only_from_where_it_may(
    connection: Connection, name: str, state: MessageState
) -> None:
    move, target, origins = MOVE_STATES[name]
    batch, message = put_in(connection, state)
    before = messages.get(connection, message)
    move(connection, batch, message)
    after = messages.get(connection, message)
    if state in origins:
        assert target in MOVES[state]
        assert after.state is target
        assert after.updated_at == LATER
        assert [entry.state for entry in history.timeline(connection, message)] == [target]
    else:
        assert after == before
        assert history.timeline(connection, message) == ()


@pytest.mark.parametrize("target", [state for state in S if state in MOVES[S.SUBMITTING]])
@pytest.mark.parametrize("state", list(S))
def test_only_a_claimed_message_can_be_settled(
    connection: Connection, state: MessageState, target: MessageState
) -> None:
    _, message = put_in(connection, state)
    receipts = (PartReceipt("id-1"),)
    claims.settle(
        connection, [Settlement(message, target, receipts=receipts)], desk="desk-1", now=LATER
    )
    moved = state is S.SUBMITTING
    assert state_of(connection, message) is (target if moved else state)
    assert bool(messages.receipts(connection, message)) is moved


@pytest.mark.parametrize("target", [S.ACCEPTED, S.QUEUED, S.CANCELLED])
@pytest.mark.parametrize("state", list(S))
def test_only_an_uncertain_message_can_be_decided(
    connection: Connection, state: MessageState, target: MessageState
) -> None:
    _, message = put_in(connection, state)
    if state is not S.UNCERTAIN:
        with pytest.raises(WrongState) as caught:
            outbox.decide(connection, message, target, now=LATER)
        assert caught.value.subject == state.value
        assert state_of(connection, message) is state
        return
    outbox.decide(connection, message, target, now=LATER)
    found = messages.get(connection, message)
    assert target in MOVES[S.UNCERTAIN]
    assert (found.state, found.problem, found.not_before) == (target, None, LATER)
    assert [entry.state for entry in history.timeline(connection, message)] == [target]


@pytest.mark.parametrize("target", [S.ACCEPTED, S.QUEUED, S.CANCELLED])
def test_what_the_provider_has_after_all_is_due_at_its_time(
    connection: Connection, target: MessageState
) -> None:
    account, at = add_account(connection), NOW + timedelta(days=9)
    plan = plan_of(account.id, numbers(1), options=SendOptions(deliver_at=at))
    outbox.add_batch(connection, plan, now=NOW, not_before=NOW)
    [claimed] = claim_all(connection, account.id)
    assert claimed.options.deliver_at == at
    claims.recover(connection, {"desk-1"}, now=NOW)
    outbox.decide(connection, claimed.id, target, now=LATER)
    found = messages.get(connection, claimed.id)
    assert found.not_before == (at if target is S.ACCEPTED else LATER)


def test_deciding_of_a_message_that_is_not_there(connection: Connection) -> None:
    with pytest.raises(NotFound) as caught:
        outbox.decide(connection, 4711, S.CANCELLED, now=NOW)
    assert caught.value.subject == "4711"


def test_a_move_touches_one_batch(connection: Connection) -> None:
    account = add_account(connection)
    one, other = (add_batch(connection, account.id, 2) for _ in range(2))
    moved = outbox.cancel_batch(connection, one, now=LATER)
    assert moved == [m.id for m in messages.listing(connection, Filter(batch_id=one))]
    assert outbox.queue_state(connection, one) == QueueState({S.CANCELLED: 2})
    assert outbox.queue_state(connection, other) == QueueState({S.QUEUED: 2})
    assert outbox.cancel_batch(connection, one, now=LATER) == []


def test_some_messages_of_many(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 2000)
    everyone = [m.id for m in messages.listing(connection, Filter(batch_id=batch))]
    assert outbox.cancel(connection, everyone[::2], now=LATER) == everyone[::2]
    assert outbox.queue_state(connection, batch) == QueueState({S.CANCELLED: 1000, S.QUEUED: 1000})
    assert outbox.cancel(connection, [], now=LATER) == []
    assert outbox.cancel(connection, set(everyone), now=LATER) == everyone[1::2]


def test_giving_up_says_why(connection: Connection) -> None:
    batch, message = put_in(connection, S.QUEUED)
    outbox.give_up_batch(connection, batch, GIVEN_UP, now=LATER)
    assert messages.get(connection, message).problem == GIVEN_UP
    assert history.timeline(connection, message)[-1].problem == GIVEN_UP


@pytest.mark.parametrize("state", [S.REJECTED, S.FAILED, S.EXPIRED])
def test_what_is_queued_again_goes_at_once_and_has_no_problem(
    connection: Connection, state: MessageState
) -> None:
    batch, message = put_in(connection, state)
    outbox.requeue_failed(connection, batch, now=LATER)
    found = messages.get(connection, message)
    assert (found.problem, found.not_before, found.tries) == (None, LATER, 1)
    [claimed] = claim_all(connection, found.account_id, now=LATER)
    assert claimed.id == message


@pytest.mark.parametrize("state", [S.REJECTED, S.FAILED, S.EXPIRED])
def test_nothing_is_queued_again_for_an_account_that_was_removed(
    connection: Connection, state: MessageState
) -> None:
    batch, message = put_in(connection, state)
    accounts.remove(connection, outbox.account_of(connection, batch), LATER)
    assert outbox.requeue_failed(connection, batch, now=LATER) == []
    assert outbox.requeue(connection, [message], now=LATER) == []
    assert messages.get(connection, message).state is state


def test_of_an_account_that_was_removed_an_uncertain_message_can_only_be_settled(
    connection: Connection,
) -> None:
    batch, message = put_in(connection, S.UNCERTAIN)
    account = accounts.get(connection, outbox.account_of(connection, batch))
    accounts.remove(connection, account.id, LATER)
    with pytest.raises(AccountRemoved) as raised:
        outbox.decide(connection, message, S.QUEUED, now=LATER)
    assert raised.value.subject == account.name
    assert messages.get(connection, message).state is S.UNCERTAIN
    outbox.decide(connection, message, S.CANCELLED, now=LATER)
    assert messages.get(connection, message).state is S.CANCELLED


def test_a_plan_is_not_stored_for_an_account_that_was_removed(connection: Connection) -> None:
    account = add_account(connection)
    accounts.remove(connection, account.id, NOW)
    with pytest.raises(AccountRemoved):
        add_batch(connection, account.id)


def test_the_account_of_a_batch(connection: Connection) -> None:
    account = add_account(connection)
    assert outbox.account_of(connection, add_batch(connection, account.id)) == account.id
    with pytest.raises(NotFound):
        outbox.account_of(connection, 4711)


def test_how_far_a_batch_is(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 4)
    [first, second, *_] = claim_all(connection, account.id, most=2)
    done = [Settlement(first.id, S.UNCERTAIN, Problem(cause=Cause.CONNECTION_LOST))]
    claims.settle(connection, done, desk="desk-1", now=NOW)
    state = outbox.queue_state(connection, batch)
    assert state.counts == {S.UNCERTAIN: 1, S.SUBMITTING: 1, S.QUEUED: 2}
    assert (state.waiting, state.open) == (2, 3)
    assert second.id != first.id
    nothing = outbox.queue_state(connection, 4711)
    assert (nothing.counts, nothing.waiting, nothing.open) == ({}, 0, 0)


def test_a_big_batch_is_stored_in_one_go(connection: Connection) -> None:
    account = add_account(connection)
    batch = outbox.add_batch(
        connection, plan_of(account.id, numbers(5000)), now=NOW, not_before=NOW
    )
    assert outbox.queue_state(connection, batch) == QueueState({S.QUEUED: 5000})


def test_nothing_is_queued_again_for_a_number_that_opted_out(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 3)
    ids = [message.id for message in messages.listing(connection, Filter(batch_id=batch))]
    connection.execute(update(table).values(state=S.FAILED.value))
    first = messages.get(connection, ids[0])
    consents.opt_out(connection, [ConsentRecord(first.recipient, ConsentKind.OPT_OUT, NOW)], NOW)
    assert outbox.requeue(connection, ids[:2], now=LATER) == ids[1:2]
    assert outbox.requeue_failed(connection, batch, now=LATER) == ids[2:]
    connection.execute(update(table).values(state=S.UNCERTAIN.value))
    with pytest.raises(OptedOut):
        outbox.decide(connection, ids[0], S.QUEUED, now=LATER)
    outbox.decide(connection, ids[0], S.CANCELLED, now=LATER)
