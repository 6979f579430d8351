"""The statuses people are shown, and the states each of them stands for. Words are in `ui`."""

from __future__ import annotations

import enum
from collections.abc import Collection

from smsdesk.domain.message import FAILED_STATES, MessageState
from smsdesk.store.briefs import Hearing


class Status(enum.Enum):
    """One word for where a message stands."""

    SCHEDULED = "scheduled"
    """It goes at a time to come, from here or, where the provider keeps it, from there."""
    WAITING = "waiting"
    SENDING = "sending"
    ON_THE_WAY = "on_the_way"
    DELIVERED = "delivered"
    NO_REPORT = "no_report"
    """The provider has it, and nothing more will be heard of it."""
    FAILED = "failed"
    NEEDS_DECISION = "needs_decision"
    CANCELLED = "cancelled"


_STATUSES = {
    MessageState.SCHEDULED: Status.SCHEDULED,
    MessageState.QUEUED: Status.WAITING,
    MessageState.SUBMITTING: Status.SENDING,
    MessageState.ACCEPTED: Status.ON_THE_WAY,
    MessageState.DELIVERED: Status.DELIVERED,
    MessageState.FAILED: Status.FAILED,
    MessageState.EXPIRED: Status.FAILED,
    MessageState.REJECTED: Status.FAILED,
    MessageState.UNCERTAIN: Status.NEEDS_DECISION,
    MessageState.CANCELLED: Status.CANCELLED,
}
_STATES = {
    Status.SCHEDULED: frozenset({MessageState.SCHEDULED, MessageState.ACCEPTED}),
    Status.WAITING: frozenset({MessageState.QUEUED}),
    Status.SENDING: frozenset({MessageState.SUBMITTING}),
    Status.ON_THE_WAY: frozenset({MessageState.ACCEPTED}),
    Status.DELIVERED: frozenset({MessageState.DELIVERED}),
    Status.NO_REPORT: frozenset({MessageState.ACCEPTED}),
    Status.FAILED: FAILED_STATES,
    Status.NEEDS_DECISION: frozenset({MessageState.UNCERTAIN}),
    Status.CANCELLED: frozenset({MessageState.CANCELLED}),
}


_ACCEPTED = {
    Hearing.LATER: Status.SCHEDULED,
    Hearing.OPEN: Status.ON_THE_WAY,
    Hearing.SILENT: Status.NO_REPORT,
}


def status_of(state: MessageState, hearing: Hearing) -> Status:
    """The status of a message; `hearing` counts for an accepted one."""
    return _ACCEPTED[hearing] if state is MessageState.ACCEPTED else _STATUSES[state]


def statuses_of(states: Collection[MessageState]) -> frozenset[Status]:
    """The statuses that cover these states; of accepted messages, of those that have gone."""
    found = {_STATUSES[state] for state in states}
    if Status.ON_THE_WAY in found:
        found.add(Status.NO_REPORT)
    return frozenset(found)


def states_of(statuses: Collection[Status]) -> frozenset[MessageState]:
    """The states that these statuses stand for."""
    return frozenset(state for status in statuses for state in _STATES[status])


def hearing_of(statuses: Collection[Status]) -> frozenset[Hearing] | None:
    """What must be to be heard of accepted messages; None: whatever it is, or none are meant."""
    wanted = frozenset(hearing for hearing, status in _ACCEPTED.items() if status in statuses)
    return wanted if 0 < len(wanted) < len(_ACCEPTED) else None
