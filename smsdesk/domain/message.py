"""A message (one text to one recipient), its states and the moves between them.

`MOVES` is the state machine of ARCHITECTURE.md; tests hold the store's moves against it.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason


class MessageState(enum.Enum):
    """Where a message stands. "Held" is no state: it is queued while its account is paused."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SUBMITTING = "submitting"
    ACCEPTED = "accepted"
    DELIVERED = "delivered"
    FAILED = "failed"
    EXPIRED = "expired"
    REJECTED = "rejected"
    UNCERTAIN = "uncertain"
    CANCELLED = "cancelled"


_S = MessageState
MOVES: Mapping[MessageState, frozenset[MessageState]] = {
    _S.SCHEDULED: frozenset({_S.QUEUED, _S.CANCELLED}),
    _S.QUEUED: frozenset({_S.SUBMITTING, _S.CANCELLED, _S.REJECTED}),
    _S.SUBMITTING: frozenset(
        {
            _S.ACCEPTED,
            _S.QUEUED,
            _S.REJECTED,
            _S.UNCERTAIN,
            # The answer to the handing over may tell the fate at once (DecisionTelecom).
            _S.DELIVERED,
            _S.FAILED,
            _S.EXPIRED,
        }
    ),
    _S.UNCERTAIN: frozenset(
        {_S.ACCEPTED, _S.QUEUED, _S.CANCELLED, _S.DELIVERED, _S.FAILED, _S.EXPIRED}
    ),
    _S.ACCEPTED: frozenset({_S.DELIVERED, _S.FAILED, _S.EXPIRED}),
    _S.REJECTED: frozenset({_S.QUEUED}),
    _S.FAILED: frozenset({_S.QUEUED, _S.DELIVERED, _S.EXPIRED}),
    _S.EXPIRED: frozenset({_S.QUEUED, _S.FAILED, _S.DELIVERED}),
    _S.DELIVERED: frozenset(),
    _S.CANCELLED: frozenset(),
}
"""From a state to the states it may become. Failed ones are queued again only by a person; a late
receipt may still prove them delivered."""

OPEN_STATES = frozenset({_S.SCHEDULED, _S.QUEUED, _S.SUBMITTING})
"""Not yet known to be sent or not sent."""
FAILED_STATES = frozenset({_S.REJECTED, _S.FAILED, _S.EXPIRED})
"""Known not to have arrived; a person may send them again."""


@dataclass(frozen=True, slots=True)
class SendOptions:
    """How the messages of one batch are to be sent, beyond text and sender."""

    flash: bool = False
    validity_minutes: int | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    """Values of the provider's declared `message_fields`."""
    deliver_at: datetime | None = None
    """The provider is to keep it until then (UTC); None: deliver at once."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a message did not go, or why nobody knows. Exactly one of reason and cause is set."""

    reason: Reason | None = None
    cause: Cause | None = None
    retryable: bool = False
    detail: str = ""
    """The provider's own words, redacted."""


@dataclass(frozen=True, slots=True)
class Message:
    """One stored message, as it stands now. Times are UTC."""

    id: int
    batch_id: int
    account_id: int
    recipient: str
    """E.164."""
    sender: str
    text: str
    """Exactly what goes out; hex digits when `encoding` is OCTETS."""
    encoding: Encoding
    parts: int
    state: MessageState
    created_at: datetime
    updated_at: datetime
    not_before: datetime
    tries: int = 0
    problem: Problem | None = None
    provider_ids: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Message(id={self.id}, batch_id={self.batch_id}, state={self.state.value})"


@dataclass(frozen=True, slots=True)
class Submission:
    """What one provider call carries: one text to one or more recipients."""

    sender: str
    recipients: tuple[str, ...]
    """E.164, with the leading plus."""
    text: str
    encoding: Encoding
    parts: int
    options: SendOptions = field(default_factory=SendOptions)

    def __repr__(self) -> str:
        return f"Submission({len(self.recipients)} recipients, {self.encoding.value})"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened to a message, for its history."""

    at: datetime
    state: MessageState
    problem: Problem | None = None
