"""What stands on the sheet for sending later, as a value, and the timing and rules it means."""

from __future__ import annotations

import calendar
import enum
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.recurrence import LAST, WEEK, Frequency, Repeat, occurrences
from smsdesk.domain.schedule import (
    RECIPIENTS_ZONE,
    Drawn,
    QuietRule,
    Rules,
    Schedule,
    Timing,
)

NTH_MOST = 5


class Whose(enum.Enum):
    """In whose time it is meant."""

    MINE = "mine"
    RECIPIENTS = "recipients"
    NAMED = "named"


class Every(enum.Enum):
    """How it is repeated."""

    ONCE = "once"
    DAY = "day"
    WEEK = "week"
    MONTH_DAY = "month_day"
    MONTH_LAST_DAY = "month_last_day"
    MONTH_NTH = "month_nth"
    MONTH_LAST = "month_last"


class Ends(enum.Enum):
    """When a repeat ends."""

    NEVER = "never"
    UNTIL = "until"
    TIMES = "times"


@dataclass(frozen=True, slots=True)
class Later:
    """What was decided on the sheet."""

    timing: Timing
    rules: Rules
    title: str = ""
    """"" for the beginning of the text."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Every control of the sheet."""

    wall: datetime
    whose: Whose = Whose.MINE
    zone: str = ""
    """IANA name, as typed, with NAMED."""
    every: Every = Every.ONCE
    interval: int = 1
    weekdays: frozenset[int] = frozenset()
    ends: Ends = Ends.NEVER
    until: date = date.max
    times: int = 10
    rules: Rules = Rules()  # noqa: RUF009 - frozen
    title: str = ""

    def zone_name(self, home: str) -> str:
        """For a Timing."""
        if self.whose is Whose.RECIPIENTS:
            return RECIPIENTS_ZONE
        return self.zone.strip() if self.whose is Whose.NAMED else home

    @property
    def nth(self) -> int:
        """The wall-clock day is the first, second… of its weekday in the month."""
        return (self.wall.day - 1) // WEEK + 1

    def offers(self) -> tuple[Every, ...]:
        """The repeats that fit the day."""
        last = calendar.monthrange(self.wall.year, self.wall.month)[1]
        offered = [Every.ONCE, Every.DAY, Every.WEEK, Every.MONTH_DAY]
        if self.wall.day == last:
            offered.append(Every.MONTH_LAST_DAY)
        offered.append(Every.MONTH_NTH)
        if self.wall.day + WEEK > last:
            offered.append(Every.MONTH_LAST)
        return tuple(offered)

    def repeat(self) -> Repeat | None:
        """None for once. Raises BadRepeat."""
        if self.every is Every.ONCE:
            return None
        until = self.until if self.ends is Ends.UNTIL else None
        count = self.times if self.ends is Ends.TIMES else None
        day = frozenset({self.wall.weekday()})
        month_day: int | None = None
        nth: int | None = None
        weekdays: frozenset[int] = frozenset()
        frequency = Frequency.MONTHLY
        if self.every is Every.DAY:
            frequency = Frequency.DAILY
        elif self.every is Every.WEEK:
            frequency, weekdays = Frequency.WEEKLY, self.weekdays or day
        elif self.every in (Every.MONTH_NTH, Every.MONTH_LAST):
            nth, weekdays = (LAST if self.every is Every.MONTH_LAST else self.nth), day
        else:
            month_day = LAST if self.every is Every.MONTH_LAST_DAY else self.wall.day
        return Repeat(frequency, self.interval, weekdays, month_day, nth, until, count)

    def timing(self, home: str) -> Timing:
        """When it goes out. Raises BadRepeat."""
        return Timing(self.wall, self.zone_name(home), self.repeat())


def first_choice(now: datetime, rules: Rules) -> Choice:
    """What the sheet begins with: tomorrow morning. `now` is what the clock here shows."""
    tomorrow = (now + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    return Choice(tomorrow, until=tomorrow.date() + timedelta(days=30), rules=rules)


def choice_of(found: Schedule, home: str) -> Choice:
    """A schedule that is to be changed; of a repeat, what is still to come of it."""
    timing = found.timing
    wall = found.next_wall or timing.wall
    repeat = timing.repeat
    whose = Whose.NAMED
    if timing.zone == RECIPIENTS_ZONE:
        whose = Whose.RECIPIENTS
    elif timing.zone == home:
        whose = Whose.MINE
    made = Choice(
        wall,
        whose,
        timing.zone if whose is Whose.NAMED else "",
        until=wall.date() + timedelta(days=30),
        rules=found.rules,
        title="" if found.title == found.draft.text else found.title,
    )
    if repeat is None:
        return made
    ends = Ends.NEVER if repeat.count is None else Ends.TIMES
    gone = 0
    if repeat.count is not None:
        gone = sum(one < wall for one in occurrences(timing.wall, repeat))
    return Choice(
        *(made.wall, made.whose, made.zone, _every(repeat), repeat.interval, repeat.weekdays),
        ends=Ends.UNTIL if repeat.until is not None else ends,
        until=repeat.until or made.until,
        times=max((repeat.count or made.times) - gone, 1),
        rules=made.rules,
        title=made.title,
    )


def with_keeper(rules: Rules, kept_by: KeptBy) -> Rules:
    """The same rules with another keeper, who can keep less than everything."""
    drawn = Drawn.FIXED if kept_by is KeptBy.PROVIDER else rules.drawn
    return Rules(kept_by, drawn, rules.kind, rules.quiet, rules.late_minutes)


def _every(repeat: Repeat) -> Every:
    if repeat.frequency is Frequency.DAILY:
        return Every.DAY
    if repeat.frequency is Frequency.WEEKLY:
        return Every.WEEK
    if repeat.nth is not None:
        return Every.MONTH_LAST if repeat.nth == LAST else Every.MONTH_NTH
    return Every.MONTH_LAST_DAY if repeat.month_day == LAST else Every.MONTH_DAY


KINDS = (MessageKind.REMINDER, MessageKind.PROMOTION)
QUIET_RULES = (QuietRule.WARN, QuietRule.HOLD, QuietRule.IGNORE)
