"""Reminders of appointments: when before the appointment, what a series of them is made with, and
what of one already stands in the store.

What importing a file again changes is in `reminder_difference`, its cells in `typed_moment`.
"""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any

from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.plan import PlannedMessage
from smsdesk.domain.schedule import QuietRule
from smsdesk.domain.typed_moment import DateOrder, TypedMoment
from smsdesk.domain.wall_time import Moment, Oddity, moment, wall_time

MOST_DAYS = 366
DEFAULT_SERIES = "Reminders"
"""Not named after the file: tomorrow's export is called otherwise and means the same series."""


class Unit(enum.Enum):
    """In what "before" is counted."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


_MINUTES = {Unit.MINUTES: 1, Unit.HOURS: 60, Unit.DAYS: 24 * 60}


class BadRule(ValueError):
    """Not a time before an appointment, or too long before."""


@dataclass(frozen=True, slots=True)
class ReminderRule:
    """So long before the appointment; or, with `at`, at that time so many days before."""

    amount: int
    unit: Unit
    at: time | None = None

    def __post_init__(self) -> None:
        least = 1 if self.at is None else 0
        if self.at is not None and self.unit is not Unit.DAYS:
            raise BadRule
        if not least <= self.amount or self.amount * _MINUTES[self.unit] > MOST_DAYS * 24 * 60:
            raise BadRule

    @property
    def needs_time(self) -> bool:
        """Whether a day alone does not tell when the reminder goes out."""
        return self.at is None and self.unit is not Unit.DAYS

    def moment(self, appointment: TypedMoment, zone: str) -> Moment:
        """When the reminder goes out. Hours and minutes are counted as they pass, days as the
        clock on the wall shows them. Raises UnknownZone."""
        wall = appointment.wall
        if self.at is not None:
            wall = datetime.combine(wall.date() - timedelta(days=self.amount), self.at)
        elif self.unit is Unit.DAYS:
            wall -= timedelta(days=self.amount)
        else:
            passes = timedelta(minutes=self.amount * _MINUTES[self.unit])
            wall = wall_time(moment(wall, zone).instant - passes, zone)
        return moment(wall, zone)

    def as_json(self) -> dict[str, Any]:
        """For storing."""
        at = None if self.at is None else self.at.isoformat(timespec="minutes")
        return {"amount": self.amount, "unit": self.unit.value, "at": at}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> ReminderRule:
        """Back from `as_json`. Raises BadRule."""
        at = stored["at"]
        return cls(
            stored["amount"], Unit(stored["unit"]), None if at is None else time.fromisoformat(at)
        )


@dataclass(frozen=True, slots=True)
class ReminderColumns:
    """Which columns of the file say what, by their titles; "" for none."""

    number: str
    day: str
    """The day of the appointment, usually with its time."""
    time: str = ""
    """The time, where it stands apart."""
    key: str = ""
    """What tells an appointment from others when it moves. Without it: the number."""


@dataclass(frozen=True, slots=True)
class ReminderSetup:
    """A series of reminders, as a person set it up."""

    series: str
    account_id: int
    text: str = field(repr=False)
    rule: ReminderRule
    columns: ReminderColumns
    zone: str
    """IANA name: in which zone the file's times are."""
    sender: str = ""
    encoding: EncodingChoice = EncodingChoice.AUTO
    order: DateOrder | None = None
    """None: as the file shows."""
    kind: MessageKind = MessageKind.REMINDER
    quiet: QuietRule = QuietRule.WARN
    late_minutes: int | None = None
    region: str = ""

    def sends_as(self, other: ReminderSetup) -> bool:
        """Whether the same text would go out in the same way."""
        mine, theirs = (
            (one.account_id, one.sender, one.encoding, one.kind, one.quiet, one.late_minutes)
            for one in (self, other)
        )
        return mine == theirs


class Standing(enum.Enum):
    """How far a reminder is that was planned before."""

    WAITING = "waiting"
    SENT = "sent"
    """On its way, or handed over; perhaps arrived."""
    FAILED = "failed"
    """Known not to have arrived."""
    CANCELLED = "cancelled"
    """By a person, or because the recipient opted out."""


@dataclass(frozen=True, slots=True)
class KnownReminder:
    """What the store has of a reminder."""

    id: int
    key: str
    appointment: TypedMoment
    remind_wall: datetime
    recipient: str
    """E.164."""
    digest: str
    schedule_id: int
    standing: Standing

    def __repr__(self) -> str:
        return f"KnownReminder({self.id}, {self.standing.value})"


class Late(enum.Enum):
    """Why a reminder cannot go out in time."""

    OVER = "over"
    """The appointment itself has passed."""
    PASSED = "passed"
    """The time for the reminder has passed."""
    QUIET = "quiet"
    """It would wait for the end of quiet hours until the appointment has begun."""


@dataclass(frozen=True, slots=True)
class WantedReminder:
    """What a row of the file asks for."""

    row: int
    key: str
    appointment: TypedMoment
    appointment_at: datetime
    """UTC; of a day without a time its end."""
    remind: Moment
    message: PlannedMessage
    fields: Mapping[str, str] = field(default_factory=dict, repr=False)
    late: Late | None = None
    oddity: Oddity = Oddity.NONE
    """What a change of the clock makes of the appointment's own time."""

    @property
    def recipient(self) -> str:
        """E.164."""
        return self.message.recipient

    @property
    def digest(self) -> str:
        """Of the text: whether it has changed can be told without keeping it."""
        return digest_of(self.message.text)


def digest_of(text: str) -> str:
    """A short, fixed stand-in for a text that need not be kept."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:40]
