"""What follows from each outcome, and above all: what may have been sent is not sent again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.account import PauseCause
from smsdesk.domain.errors import OUTAGE_REASONS, Cause, Reason
from smsdesk.domain.message import MOVES, MessageState, Problem
from smsdesk.domain.outcome import (
    Accepted,
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.sending.retry import RetryPolicy, Verdict, judge

S = MessageState
D = DeliveryState
POLICY = RetryPolicy(outage_delays_s=(1, 2), message_delays_s=(2, 5, 15))

receipts = st.builds(PartReceipt, st.text(max_size=5), st.sampled_from(list(D)))
outcomes: st.SearchStrategy[Outcome] = st.one_of(
    st.builds(
        Accepted,
        st.lists(receipts, max_size=4).map(tuple),
        st.none() | st.text(min_size=1, max_size=5),
    ),
    st.builds(
        Rejected,
        st.sampled_from(list(Reason)),
        retryable=st.booleans(),
        retry_after_s=st.none() | st.floats(0, 1e6),
        max_tries=st.none() | st.integers(1, 5),
        account_wide=st.booleans(),
        detail=st.text(max_size=5),
    ),
    st.builds(Uncertain, st.sampled_from(list(Cause)), st.text(max_size=5)),
)
tries = st.integers(1, 50)


@given(outcomes, tries)
def test_every_verdict_is_a_move_of_a_claimed_message(outcome: Outcome, tried: int) -> None:
    verdict = judge(outcome, tried, POLICY)
    assert verdict.state in MOVES[S.SUBMITTING]
    assert (verdict.problem is None) is isinstance(outcome, Accepted)
    if verdict.problem is not None:
        assert (verdict.problem.reason is None) is not (verdict.problem.cause is None)


@given(outcomes, tries)
def test_only_what_was_certainly_not_sent_is_queued_again(outcome: Outcome, tried: int) -> None:
    if judge(outcome, tried, POLICY).state is S.QUEUED:
        assert isinstance(outcome, Rejected)
        assert outcome.retryable
        assert not outcome.pauses_account
        assert outcome.max_tries is None or tried < outcome.max_tries


@given(outcomes, tries)
def test_a_rest_or_a_delay_only_for_what_is_queued_again(outcome: Outcome, tried: int) -> None:
    verdict = judge(outcome, tried, POLICY)
    if verdict.state is not S.QUEUED:
        assert (verdict.delay_s, verdict.outage) == (0, False)


@pytest.mark.parametrize(
    ("found", "state"),
    [
        ((), S.ACCEPTED),
        ((D.PENDING,), S.ACCEPTED),
        ((D.UNKNOWN,), S.ACCEPTED),
        ((D.DELIVERED, D.PENDING), S.ACCEPTED),
        ((D.DELIVERED,), S.DELIVERED),
        ((D.DELIVERED, D.FAILED), S.FAILED),
        ((D.EXPIRED, D.PENDING), S.EXPIRED),
    ],
)
def test_accepted(found: tuple[DeliveryState, ...], state: MessageState) -> None:
    parts = tuple(PartReceipt(f"id-{n}", each) for n, each in enumerate(found))
    assert judge(Accepted(parts), 1, POLICY) == Verdict(state, receipts=parts)


def test_the_id_of_a_call_stands_in_for_that_of_the_message() -> None:
    verdict = judge(Accepted((), batch_id="call-1"), 1, POLICY)
    assert verdict.receipts == (PartReceipt("call-1"),)
    verdict = judge(Accepted((PartReceipt("own"),), batch_id="call-1"), 1, POLICY)
    assert verdict.receipts == (PartReceipt("own"),)


@pytest.mark.parametrize("cause", list(Cause))
def test_uncertain_waits_for_a_person(cause: Cause) -> None:
    assert judge(Uncertain(cause, "words"), 1, POLICY) == Verdict(
        S.UNCERTAIN, Problem(cause=cause, detail="words")
    )


@pytest.mark.parametrize("reason", list(Reason))
def test_what_cannot_work_is_rejected(reason: Reason) -> None:
    verdict = judge(Rejected(reason, detail="words"), 1, POLICY)
    assert verdict.state is S.REJECTED
    assert verdict.problem == Problem(reason, detail="words")


@pytest.mark.parametrize(
    ("outcome", "pause"),
    [
        (Rejected(Reason.AUTH), PauseCause.AUTH),
        (Rejected(Reason.CREDIT), PauseCause.CREDIT),
        (Rejected(Reason.CREDIT, retryable=True), PauseCause.CREDIT),
        (Rejected(Reason.PERMISSION, account_wide=True), PauseCause.PERMISSION),
        (Rejected(Reason.PARAMETER, account_wide=True), PauseCause.PERMISSION),
        (Rejected(Reason.PERMISSION), None),
        (Rejected(Reason.DESTINATION), None),
    ],
)
def test_what_holds_for_every_message_pauses_the_account(
    outcome: Rejected, pause: PauseCause | None
) -> None:
    assert judge(outcome, 1, POLICY).pause is pause


@pytest.mark.parametrize("reason", [r for r in Reason if r in OUTAGE_REASONS])
@pytest.mark.parametrize("tried", [1, 7, 1000])
def test_an_outage_rests_the_account_for_as_long_as_it_takes(reason: Reason, tried: int) -> None:
    verdict = judge(Rejected(reason, retryable=True, retry_after_s=7), tried, POLICY)
    assert verdict.state is S.QUEUED
    assert (verdict.outage, verdict.retry_after_s, verdict.delay_s) == (True, 7, 0)
    assert verdict.problem == Problem(reason, retryable=True)


def test_a_message_that_may_work_later_is_tried_a_few_times() -> None:
    later = Rejected(Reason.NO_ROUTE, retryable=True)
    verdicts = [judge(later, tried, POLICY) for tried in (1, 2, 3, 4, 5)]
    assert [v.state for v in verdicts] == [S.QUEUED] * 3 + [S.REJECTED] * 2
    assert [v.delay_s for v in verdicts] == [2, 5, 15, 0, 0]
    assert not any(v.outage for v in verdicts)
    assert verdicts[-1].problem == Problem(Reason.NO_ROUTE, retryable=True)


@pytest.mark.parametrize("reason", [Reason.NO_ROUTE, Reason.PROVIDER_DOWN])
def test_no_more_tries_than_the_provider_allows(reason: Reason) -> None:
    once_more = Rejected(reason, retryable=True, max_tries=2)
    assert [judge(once_more, tried, POLICY).state for tried in (1, 2, 3)] == [
        S.QUEUED,
        S.REJECTED,
        S.REJECTED,
    ]


def test_without_patience_nothing_is_tried_again() -> None:
    policy = RetryPolicy(message_delays_s=())
    later = Rejected(Reason.NO_ROUTE, retryable=True)
    assert judge(later, 1, policy).state is S.REJECTED
