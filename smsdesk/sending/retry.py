"""What follows from an outcome: the message's next state, another try, a rest for the account.

A pure decision; the worker carries it out. What may have been sent is never tried again here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smsdesk.domain.account import PauseCause
from smsdesk.domain.errors import OUTAGE_REASONS, Reason
from smsdesk.domain.message import MessageState, Problem
from smsdesk.domain.outcome import Accepted, DeliveryState, Outcome, PartReceipt, Rejected

STATE_OF_DELIVERY = {
    DeliveryState.PENDING: MessageState.ACCEPTED,
    DeliveryState.UNKNOWN: MessageState.ACCEPTED,
    DeliveryState.DELIVERED: MessageState.DELIVERED,
    DeliveryState.FAILED: MessageState.FAILED,
    DeliveryState.EXPIRED: MessageState.EXPIRED,
}
_PAUSES = {
    Reason.AUTH: PauseCause.AUTH,
    Reason.CREDIT: PauseCause.CREDIT,
}


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patient the pipeline is, in seconds."""

    outage_delays_s: tuple[float, ...] = (1, 2, 4, 8, 15, 30, 60)
    """Rest of the whole account after the first, second, … outage in a row; the last repeats."""
    message_delays_s: tuple[float, ...] = (2, 5, 15)
    """Rest of one message that may work later (a route without connection); then it is given up."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The state a message goes to, and what else follows."""

    state: MessageState
    problem: Problem | None = None
    receipts: tuple[PartReceipt, ...] = ()
    delay_s: float = 0.0
    """For QUEUED: not before so many seconds from now."""
    outage: bool = False
    """The account should rest; `retry_after_s` says how long, if the provider does."""
    retry_after_s: float | None = None
    pause: PauseCause | None = None


def judge(outcome: Outcome, earlier: Sequence[Problem], policy: RetryPolicy) -> Verdict:
    """Decide after a try of a message that went back into the queue for these reasons `earlier`,
    counted since a person last queued it."""
    if isinstance(outcome, Accepted):
        receipts = outcome.parts
        if not receipts and outcome.batch_id is not None:
            receipts = (PartReceipt(outcome.batch_id),)
        return Verdict(STATE_OF_DELIVERY[outcome.state], receipts=receipts)
    if isinstance(outcome, Rejected):
        return _after_rejection(outcome, earlier, policy)
    return Verdict(MessageState.UNCERTAIN, Problem(cause=outcome.cause, detail=outcome.detail))


def _after_rejection(outcome: Rejected, earlier: Sequence[Problem], policy: RetryPolicy) -> Verdict:
    problem = Problem(outcome.reason, retryable=outcome.retryable, detail=outcome.detail)
    if outcome.pauses_account:
        pause = _PAUSES.get(outcome.reason, PauseCause.PERMISSION)
        return Verdict(MessageState.REJECTED, problem, pause=pause)
    # Only answers like this one use up what the provider allows: an outage reached nobody.
    alike = sum((p.reason, p.detail) == (problem.reason, problem.detail) for p in earlier)
    spent = outcome.max_tries is not None and alike + 1 >= outcome.max_tries
    if not outcome.retryable or spent:
        return Verdict(MessageState.REJECTED, problem)
    if outcome.reason in OUTAGE_REASONS:
        return Verdict(
            MessageState.QUEUED, problem, outage=True, retry_after_s=outcome.retry_after_s
        )
    delays_spent = sum(p.reason not in OUTAGE_REASONS for p in earlier)
    if delays_spent >= len(policy.message_delays_s):
        return Verdict(MessageState.REJECTED, problem)
    return Verdict(MessageState.QUEUED, problem, delay_s=policy.message_delays_s[delays_spent])
