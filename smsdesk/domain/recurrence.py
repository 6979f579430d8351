"""Repeats of a time of day: daily, weekly, monthly by date or by weekday, with an end or without.

Occurrences are wall-clock times; what instants they are is `wall_time`'s work. The arithmetic is
that of iCalendar (RFC 5545), done by dateutil.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from typing import Literal

WEEK = 7
LAST = -1


class Frequency(enum.Enum):
    """How often."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class BadRepeat(ValueError):
    """A repeat that says nothing or contradicts itself."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """When something happens again. `until` and `count` exclude each other; neither: for ever."""

    frequency: Frequency
    interval: int = 1
    """Every so many days, weeks or months."""
    weekdays: frozenset[int] = frozenset()
    """Monday is 0. Weekly: on these days. Monthly: the `nth` of them."""
    month_day: int | None = None
    """Monthly by date: 1 to 31, or -1 for the last day. A month without it is passed over."""
    nth: int | None = None
    """Monthly by weekday: 1 to 5, or -1 for the last."""
    until: date | None = None
    """The last day on which it may happen."""
    count: int | None = None
    """So many times altogether."""

    def __post_init__(self) -> None:
        """Raises BadRepeat."""
        monthly = self.frequency is Frequency.MONTHLY
        if self.interval < 1 or (self.count is not None and self.count < 1):
            raise BadRepeat("a repeat happens at least once, and goes forward")
        if self.until is not None and self.count is not None:
            raise BadRepeat("a repeat ends by a day or by a number, not by both")
        if any(not 0 <= day < WEEK for day in self.weekdays):
            raise BadRepeat("a week has seven days")
        if not monthly and (self.month_day is not None or self.nth is not None):
            raise BadRepeat("days of the month are for monthly repeats")
        if monthly and (self.month_day is None) == (self.nth is None):
            raise BadRepeat("a monthly repeat goes by the date or by the weekday")
        if self.nth is not None and (
            len(self.weekdays) != 1 or self.nth not in (LAST, *range(1, 6))
        ):
            raise BadRepeat("by weekday needs one weekday and which of them")
        if self.month_day is not None and self.month_day not in (LAST, *range(1, 32)):
            raise BadRepeat("no month has this day")


def occurrences(first: datetime, repeat: Repeat) -> Iterator[datetime]:
    """Every wall-clock time from `first` (naive) on, `first` included where the repeat has it."""
    # Not with the module: the settings, which are read at every start, know this one.
    from dateutil import rrule

    if first.tzinfo is not None:
        raise ValueError("a wall-clock time has no zone of its own")
    until = None if repeat.until is None else datetime.combine(repeat.until, time.max)
    nth = repeat.nth
    days = [rrule.weekday(day, nth) for day in sorted(repeat.weekdays)]
    frequencies: Mapping[Frequency, Literal[1, 2, 3]] = {
        Frequency.DAILY: rrule.DAILY,
        Frequency.WEEKLY: rrule.WEEKLY,
        Frequency.MONTHLY: rrule.MONTHLY,
    }
    yield from rrule.rrule(
        frequencies[repeat.frequency],
        dtstart=first,
        interval=repeat.interval,
        byweekday=days or None,
        bymonthday=repeat.month_day,
        until=until,
        count=repeat.count,
    )


def following(first: datetime, repeat: Repeat, after: datetime) -> datetime | None:
    """The next occurrence later than `after` (both wall-clock); None when it has ended."""
    return next((one for one in occurrences(first, repeat) if one > after), None)


def preview(first: datetime, repeat: Repeat, most: int) -> tuple[datetime, ...]:
    """The first occurrences, for showing."""
    return tuple(islice(occurrences(first, repeat), most))


def as_json(repeat: Repeat) -> dict[str, object]:
    """For the store."""
    return {
        "frequency": repeat.frequency.value,
        "interval": repeat.interval,
        "weekdays": sorted(repeat.weekdays),
        "month_day": repeat.month_day,
        "nth": repeat.nth,
        "until": None if repeat.until is None else repeat.until.isoformat(),
        "count": repeat.count,
    }


def from_json(stored: dict[str, object]) -> Repeat:
    """As it was stored. Raises BadRepeat, KeyError, ValueError for what is no repeat of ours."""
    until, weekdays = stored["until"], stored["weekdays"]
    if not isinstance(weekdays, list):
        raise BadRepeat("weekdays")
    return Repeat(
        Frequency(stored["frequency"]),
        _whole(stored["interval"]) or 1,
        frozenset(day for day in weekdays if isinstance(day, int)),
        _whole(stored["month_day"]),
        _whole(stored["nth"]),
        None if until is None else date.fromisoformat(str(until)),
        _whole(stored["count"]),
    )


def _whole(value: object) -> int | None:
    if value is None or isinstance(value, int):
        return value
    raise BadRepeat(str(value))
