"""Dates and times as people type them into tables and as spreadsheets give them.

Which of 03/04 is the day is decided for a whole file, from all that stands in it; whoever shows
the result says how it was read. Nothing here knows the present time.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from smsdesk.domain.wall_time import wall_time


class DateOrder(enum.Enum):
    """Which of two numbers with a slash or a dash between is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class MomentProblem(enum.Enum):
    """Why cells name no moment."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    NO_TIME = "no_time"
    """A day, and no time of day."""
    TIME_UNREADABLE = "time_unreadable"
    IMPOSSIBLE = "impossible"
    """A day or a time that there is not, such as 31.02."""


class NoMoment(ValueError):
    """The cells name none; `problem` says why."""

    def __init__(self, problem: MomentProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class OrderSeen:
    """What the cells of a file say of the order of their numbers."""

    order: DateOrder
    doubtful: int = 0
    """So many cells could be read either way, and no other cell tells which is meant."""
    contradicting: int = 0
    """So many cells can only be meant the other way round."""
    separator: str = "/"
    """As most of them are written; "/" where the file has dates of its own."""

    def written(self, on: date) -> str:
        """A day as this file writes days."""
        first, second = f"{on.day:02}", f"{on.month:02}"
        if self.order is DateOrder.MONTH_FIRST and self.separator != ".":
            first, second = second, first
        return self.separator.join((first, second, f"{on.year}"))


@dataclass(frozen=True, slots=True)
class TypedMoment:
    """A day, with its time of day where one was given."""

    wall: datetime
    """Without a zone; midnight where there is no time."""
    has_time: bool

    def __str__(self) -> str:
        return self.wall.isoformat(timespec="minutes") if self.has_time else str(self.wall.date())

    @classmethod
    def parse(cls, text: str) -> TypedMoment:
        """Back from `str`. Raises ValueError."""
        return cls(datetime.fromisoformat(text), "T" in text)


_WEEKDAY = re.compile(r"^[^\W\d_]+\.?,?\s+(?=\d)")
_DATE = re.compile(
    r"(?P<a>\d{1,4})\s*(?P<separator>[./-])\s*(?P<b>\d{1,2})\s*(?P=separator)\s*(?P<c>\d{1,4})\.?"
    r"(?:\s+г\.?|\s+р\.?)?"
)
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.hH]\s*(?P<minute>\d{2}))?(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[apπμ]\.?\s?[mμ]\.?)?\s*(?:h|uhr|ч|год)?\.?",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"0?[.,](?P<digits>\d{1,17})")
_EITHER_WAY = re.compile(r"0[.,][0-5]5")
"""A part of a day of whole minutes, and minutes past midnight."""
_MINUTES_AN_HOUR = 60
_MINUTES_A_DAY = 24 * _MINUTES_AN_HOUR
_ROUNDED_MINUTES = 0.08
"""So far off is what was rounded to four places, as 0.4167 for 10:00."""
_CENTURY = 2000
_NOON = 12
_MIDNIGHT = time()


def order_of(cells: Iterable[str]) -> OrderSeen:
    """Which order these cells (of one column) are in: the day first unless they say otherwise."""
    day_first = month_first = either = 0
    separators: dict[str, int] = {}
    for cell in cells:
        found = _DATE.match(_bare(cell))
        if found is None or len(found["a"]) > 2:
            continue
        separators[found["separator"]] = separators.get(found["separator"], 0) + 1
        if found["separator"] == ".":
            continue  # the day first, always
        first, second = int(found["a"]), int(found["b"])
        day_first += first > _NOON >= second
        month_first += second > _NOON >= first
        either += first <= _NOON and second <= _NOON and first != second
    order = DateOrder.MONTH_FIRST if month_first > day_first else DateOrder.DAY_FIRST
    return OrderSeen(
        order,
        doubtful=0 if day_first != month_first else either,
        contradicting=min(day_first, month_first),
        separator=max(separators, key=lambda one: separators[one], default="/"),
    )


def read_moment(
    day_cell: str, time_cell: str | None, order: DateOrder, zone: str, *, needs_time: bool
) -> TypedMoment:
    """The moment that a cell names, or two: `time_cell` of None is no second column. Times with an
    offset are turned to the zone. Raises NoMoment."""
    text = _bare(day_cell)
    if not text:
        raise NoMoment(MomentProblem.EMPTY)
    aware = _aware(text)
    apart = (time_cell or "").strip()
    if aware is None:
        on, at = _written(text, order, wanted=not apart)
    else:
        local = wall_time(aware, zone)
        # A day as programs write it: midnight, here or as it stands there.
        on, at = (aware if apart and aware.time() == _MIDNIGHT else local).date(), local.time()
    if apart:
        at = read_time(apart)
    elif time_cell is not None and at == _MIDNIGHT:
        # Beside a column for the times, midnight is how a table shows a day alone.
        at = None
    if at is None and needs_time:
        raise NoMoment(MomentProblem.NO_TIME)
    return TypedMoment(datetime.combine(on, at or _MIDNIGHT), has_time=at is not None)


def day_fraction(text: str) -> time | None:
    """The time of day that a spreadsheet shows as a part of the day where its cell lost the format
    of a time: 0.4375 is 10:30. None where it is no whole minute as far as its digits tell, and
    where it may be minutes past midnight as people write them: 0.25 is 6:00, or 0:25. Of 0.5 noon
    is meant."""
    found = _FRACTION.fullmatch(text.strip())
    if found is None:
        return None
    digits = found["digits"]
    past_midnight = len(digits) <= 2 and int(digits.ljust(2, "0")) < _MINUTES_AN_HOUR
    minutes = float(f"0.{digits}") * _MINUTES_A_DAY
    whole = round(minutes)
    if abs(minutes - whole) > _ROUNDED_MINUTES or whole >= _MINUTES_A_DAY:
        return None
    if past_midnight and digits != "5":
        return None
    return time(*divmod(whole, _MINUTES_AN_HOUR))


def read_time(text: str) -> time:
    """A time of day: 17:30, 17.30, 17h30, 5:30 pm, 5:30 μ.μ., or a part of the day as in
    `day_fraction`; of a spreadsheet's moment its time. Raises NoMoment."""
    text = text.strip()
    part = day_fraction(text)
    if part is not None:
        return part
    if _EITHER_WAY.fullmatch(text):
        raise NoMoment(MomentProblem.TIME_UNREADABLE)
    dated = _DATE.match(text)
    if dated is not None and dated.end() < len(text):
        text = text[dated.end() :].lstrip(" ,T@")
    found = _TIME.fullmatch(text)
    if found is None:
        raise NoMoment(MomentProblem.TIME_UNREADABLE)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").casefold()
    if half:
        if not 1 <= hour <= _NOON:
            raise NoMoment(MomentProblem.IMPOSSIBLE)
        # p.m. and μ.μ.; a.m. and π.μ. are before noon.
        hour = hour % _NOON + (_NOON if half[0] in "pμ" else 0)
    elif found["minute"] is None and not re.search(r"\D", text):
        # "9" alone may be anything.
        raise NoMoment(MomentProblem.TIME_UNREADABLE)
    try:
        return time(hour, minute)
    except ValueError:
        raise NoMoment(MomentProblem.IMPOSSIBLE) from None


def _bare(cell: str) -> str:
    return _WEEKDAY.sub("", " ".join(cell.split()))


def _aware(text: str) -> datetime | None:
    """An instant: ISO 8601 with an offset."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _written(text: str, order: DateOrder, *, wanted: bool) -> tuple[date, time | None]:
    """A day, and the time behind it where it is wanted."""
    found = _DATE.match(text)
    if found is None:
        raise NoMoment(MomentProblem.UNREADABLE)
    rest = text[found.end() :].lstrip(" ,T@")
    return _day(found, order), read_time(rest) if wanted and rest else None


def _day(found: re.Match[str], order: DateOrder) -> date:
    a, b, c = found["a"], int(found["b"]), found["c"]
    if len(a) == 4:
        year, month, day = int(a), b, int(c)
    elif len(a) == 3 or len(c) not in (2, 4):
        raise NoMoment(MomentProblem.UNREADABLE)
    else:
        year = int(c) + (_CENTURY if len(c) == 2 else 0)
        day, month = int(a), b
        if order is DateOrder.MONTH_FIRST and found["separator"] != ".":
            day, month = month, day
    try:
        return date(year, month, day)
    except ValueError:
        raise NoMoment(MomentProblem.IMPOSSIBLE) from None
