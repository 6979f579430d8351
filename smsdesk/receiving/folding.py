"""Folding what is said of a message's parts into its state, by rank: repeated, late and
out-of-order news are harmless.

Pure; the store's part is in `store/messages`.
"""

from __future__ import annotations

from collections.abc import Iterable

from smsdesk.domain.message import MessageState
from smsdesk.domain.outcome import DeliveryState, PartReceipt, aggregate

_RANK = {
    DeliveryState.UNKNOWN: 0,
    DeliveryState.PENDING: 1,
    DeliveryState.EXPIRED: 2,
    DeliveryState.FAILED: 3,
    DeliveryState.DELIVERED: 4,
}
"""Higher wins. A handset that confirmed has it, whatever is said before or after."""

_STATES = {
    DeliveryState.DELIVERED: MessageState.DELIVERED,
    DeliveryState.FAILED: MessageState.FAILED,
    DeliveryState.EXPIRED: MessageState.EXPIRED,
}
FOLDS_FROM = {
    MessageState.DELIVERED: frozenset(
        {
            MessageState.ACCEPTED,
            MessageState.FAILED,
            MessageState.EXPIRED,
            MessageState.UNCERTAIN,
        }
    ),
    MessageState.FAILED: frozenset(
        {MessageState.ACCEPTED, MessageState.EXPIRED, MessageState.UNCERTAIN}
    ),
    MessageState.EXPIRED: frozenset(
        {MessageState.ACCEPTED, MessageState.FAILED, MessageState.UNCERTAIN}
    ),
}
"""Which states a receipt may move on. One that is being sent again waits for its own outcome."""


def later(known: DeliveryState, told: DeliveryState) -> DeliveryState:
    """What stands after `told` has come to what was known of one id."""
    return told if _RANK[told] > _RANK[known] else known


def message_state(receipts: Iterable[tuple[int, PartReceipt]], attempt: int) -> MessageState | None:
    """The state that the receipts of a message give it; None while they say nothing final.

    `receipts` are (attempt, receipt), and `attempt` is the message's newest: it alone speaks,
    with or without receipts of its own, unless an earlier one turns out to have been delivered.
    Then the recipient has the text.
    """
    attempts: dict[int, list[DeliveryState]] = {}
    for of_attempt, receipt in receipts:
        attempts.setdefault(of_attempt, []).append(receipt.state)
    folded = {number: aggregate(states) for number, states in attempts.items()}
    if DeliveryState.DELIVERED in folded.values():
        return MessageState.DELIVERED
    return _STATES.get(folded.get(attempt, DeliveryState.PENDING))
