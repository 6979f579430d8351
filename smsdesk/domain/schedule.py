"""A message that is to go out later: when in whose time, again or once, and who keeps it.

What the times mean is in `wall_time`, repeats in `recurrence`; the work in `sending/scheduling`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import datetime

from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.recurrence import Repeat
from smsdesk.domain.stored_draft import StoredDraft

RECIPIENTS_ZONE = "recipients"
"""In place of a zone's name: each recipient's own, by number."""


class Drawn(enum.Enum):
    """When it is decided who gets what."""

    FIXED = "fixed"
    """As it was reviewed; only who opts out meanwhile is left out."""
    ANEW = "anew"
    """When the time comes, from the groups and contacts as they are then."""


class QuietRule(enum.Enum):
    """What to do with a message whose time falls into quiet hours at the recipient."""

    WARN = "warn"
    HOLD = "hold"
    IGNORE = "ignore"


class ScheduleState(enum.Enum):
    """Where a schedule stands."""

    ACTIVE = "active"
    MISSED = "missed"
    """Its time passed while nothing ran, and it is too late by its rule: a person decides."""
    ENDED = "ended"
    CANCELLED = "cancelled"


class MissedAnswer(enum.Enum):
    """What a person says of a missed one."""

    SEND_NOW = "send_now"
    MOVE = "move"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Timing:
    """When it goes out, as the person said it."""

    wall: datetime
    """What the clock shows then, without a zone; of a repeat, the first time."""
    zone: str
    """IANA name, or RECIPIENTS_ZONE."""
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for it besides the time."""

    kept_by: KeptBy = KeptBy.HERE
    drawn: Drawn = Drawn.FIXED
    kind: MessageKind = MessageKind.REMINDER
    quiet: QuietRule = QuietRule.WARN
    late_minutes: int | None = None
    """Sent without asking when at most so late; None: always asks."""


@dataclass(frozen=True, slots=True)
class NewSchedule:
    """What a schedule is stored with."""

    account_id: int
    title: str
    timing: Timing
    rules: Rules
    draft: StoredDraft
    people: int
    parts: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """A stored one."""

    id: int
    account_id: int
    title: str
    timing: Timing
    rules: Rules
    state: ScheduleState
    draft: StoredDraft = field(repr=False)
    """For changing it, and for drawing it up anew."""
    next_wall: datetime | None
    next_at: datetime | None
    """UTC; of the recipients' own times the first. None when nothing is to come."""
    people: int
    parts: int
    batch_id: int | None
    """The batch that waits for the next time, where it is fixed."""
    skipped_after: datetime | None = None
    """Of a repeat: the time after which some were skipped, since they had passed by the clock."""

    def __repr__(self) -> str:
        return f"Schedule({self.id}, {self.state.value})"
