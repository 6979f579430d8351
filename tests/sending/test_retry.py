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


def before(outcome: Outcome, tried: int) -> tuple[Problem, ...]:
    """What a message has behind it that got this answer `tried - 1` times."""
    if not isinstance(outcome, Rejected):
        return ()
    return (Problem(outcome.reason, retryable=True, detail=outcome.detail),) * (tried - 1)


@given(outcomes, tries)
def test_every_verdict_is_a_move_of_a_claimed_message(outcome: Outcome, tried: int) -> None:
    verdict = judge(outcome, before(outcome, tried), POLICY)
    assert verdict.state in MOVES[S.SUBMITTING]
    assert (verdict.problem is None) is isinstance(outcome, Accepted)
    if verdict.problem is not None:
        assert (verdict.problem.reason is None) is not (verdict.problem.cause is None)


@given(outcomes, tries)
def test_only_what_was_certainly_not_sent_is_queued_again(outcome: Outcome, tried: int) -> None:
    if judge(outcome, before(outcome, tried), POLICY).state is S.QUEUED:
        assert isinstance(outcome, Rejected)
        assert outcome.retryable
        assert not outcome.pauses_account
        assert outcome.max_tries is None or tried < outcome.max_tries


@given(outcomes, tries)
def test_a_rest_or_a_delay_only_for_what_is_queued_again(outcome: Outcome, tried: int) -> None:
    verdict = judge(outcome, before(outcome, tried), POLICY)
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
    assert judge(Accepted(parts), (), POLICY) == Verdict(state, receipts=parts)


def test_the_id_of_a_call_stands_in_for_that_of_the_message() -> None:
    verdict = judge(Accepted((), batch_id="call-1"), (), POLICY)
    assert verdict.receipts == (PartReceipt("call-1"),)
    verdict = judge(Accepted((PartReceipt("own"),), batch_id="call-1"), (), POLICY)
    assert verdict.receipts == (PartReceipt("own"),)


@pytest.mark.parametrize("cause", list(Cause))
def test_uncertain_waits_for_a_person(cause: Cause) -> None:
    assert judge(Uncertain(cause, "words"), (), POLICY) == Verdict(
        S.UNCERTAIN, Problem(cause=cause, detail="words")
    )


@pytest.mark.parametrize("reason", list(Reason))
def test_what_cannot_work_is_rejected(reason: Reason) -> None:
    verdict = judge(Rejected(reason, detail="words"), (), POLICY)
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
    assert judge(outcome, (), POLICY).pause is pause


@pytest.mark.parametrize("reason", [r for r in Reason if r in OUTAGE_REASONS])
@pytest.mark.parametrize("tried", [1, 7, 1000])
def test_an_outage_rests_the_account_for_as_long_as_it_takes(reason: Reason, tried: int) -> None:
    outage = Rejected(reason, retryable=True, retry_after_s=7)
    verdict = judge(outage, before(outage, tried), POLICY)
    assert verdict.state is S.QUEUED
    assert (verdict.outage, verdict.retry_after_s, verdict.delay_s) == (True, 7, 0)
    assert verdict.problem == Problem(reason, retryable=True)


def test_a_message_that_may_work_later_is_tried_a_few_times() -> None:
    later = Rejected(Reason.NO_ROUTE, retryable=True)
    verdicts = [judge(later, before(later, tried), POLICY) for tried in (1, 2, 3, 4, 5)]
    assert [v.state for v in verdicts] == [S.QUEUED] * 3 + [S.REJECTED] * 2
    assert [v.delay_s for v in verdicts] == [2, 5, 15, 0, 0]
    assert not any(v.outage for v in verdicts)
    assert verdicts[-1].problem == Problem(Reason.NO_ROUTE, retryable=True)


@pytest.mark.parametrize("reason", [Reason.NO_ROUTE, Reason.PROVIDER_DOWN])
def test_no_more_tries_than_the_provider_allows(reason: Reason) -> None:
    once_more = Rejected(reason, retryable=True, max_tries=2)
    verdicts = [judge(once_more, before(once_more, tried), POLICY) for tried in (1, 2, 3)]
    assert [verdict.state for verdict in verdicts] == [
        S.QUEUED,
        S.REJECTED,
        S.REJECTED,
    ]


def test_an_outage_uses_up_no_tries() -> None:
    outages = (Problem(Reason.PROVIDER_DOWN, retryable=True, detail="dns"),) * 9
    later = Rejected(Reason.NO_ROUTE, retryable=True)
    assert judge(later, outages, POLICY).delay_s == 2
    once_more = Rejected(Reason.PROVIDER_DOWN, retryable=True, max_tries=2, detail="charged")
    assert judge(once_more, outages, POLICY).state is S.QUEUED
    charged = Problem(Reason.PROVIDER_DOWN, retryable=True, detail="charged")
    assert judge(once_more, (charged, *outages), POLICY).state is S.REJECTED


def test_without_patience_nothing_is_tried_again() -> None:
    policy = RetryPolicy(message_delays_s=())
    later = Rejected(Reason.NO_ROUTE, retryable=True)
    assert judge(later, (), policy).state is S.REJECTED
