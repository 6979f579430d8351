"""Hours at which people are left in peace, by country and kind of message, in their own time.

The defaults are cautious readings of what could be looked up (README, "Quiet hours"), and no legal
advice; an office can change every line. Whether to warn or to hold is the schedule's rule.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from smsdesk.domain.message_kind import MessageKind

SUNDAY = 6
WEEK = 7
EVERYWHERE = "*"
"""In the place of a country: wherever nothing else is said."""
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Quiet:
    """From `begin` in the evening to `end` in the morning nothing is sent, nor on `days`."""

    begin: time
    end: time
    """The same as `begin`: no hours are quiet."""
    days: frozenset[int] = frozenset()
    """Whole days; Monday is 0."""

    def __post_init__(self) -> None:
        """Raises ValueError when nothing could ever be sent."""
        if len(self.days) >= WEEK:
            raise ValueError(self.days)

    def covers(self, wall: datetime) -> bool:
        """Whether a wall-clock time falls into it."""
        if wall.weekday() in self.days:
            return True
        clock = wall.time()
        if self.begin <= self.end:
            return self.begin <= clock < self.end
        return clock >= self.begin or clock < self.end

    def over_at(self, wall: datetime) -> datetime:
        """The first time from `wall` on that is allowed (itself, when it is)."""
        found = wall
        while self.covers(found):
            ends = datetime.combine(found.date(), self.end)
            today = found.weekday() not in self.days and ends > found
            found = ends if today else _midnight(found)
        return found

    def begins_after(self, wall: datetime) -> datetime | None:
        """The first quiet time from `wall` on (itself, when it is); None when none is quiet."""
        found = wall
        for _ in range(WEEK + 1):
            if self.covers(found):
                return found
            begins = datetime.combine(found.date(), self.begin)
            if begins > found and self.covers(begins):
                return begins
            found = _midnight(found)
        return None


def _midnight(wall: datetime) -> datetime:
    return datetime.combine(wall.date() + timedelta(days=1), time())


Line = tuple[str, MessageKind]
"""What a line of the table is for: a country (ISO 3166) or EVERYWHERE, and a kind of message."""


def _lines(
    region: str, reminder: tuple[int, int], promotion: tuple[int, int], *days: int
) -> dict[Line, Quiet]:
    return {
        (region, MessageKind.REMINDER): Quiet(time(reminder[0]), time(reminder[1])),
        (region, MessageKind.PROMOTION): Quiet(
            time(promotion[0]), time(promotion[1]), frozenset(days)
        ),
    }


_NIGHT = (21, 8)
# Where each comes from is told in `wording/quiet_hours` and, with the addresses, in the README.
DEFAULTS: Mapping[Line, Quiet] = {
    **_lines(EVERYWHERE, _NIGHT, (20, 8)),
    **_lines("BR", _NIGHT, (20, 9), SUNDAY),
    **_lines("FR", _NIGHT, (20, 8), SUNDAY),
    **_lines("IN", _NIGHT, (21, 10)),
    **_lines("KZ", (22, 8), (22, 9)),
    **_lines("US", _NIGHT, (20, 8)),
}


@dataclass(frozen=True, slots=True)
class QuietTable:
    """Every line: the defaults, and the office's own before them."""

    changed: Mapping[Line, Quiet] = field(default_factory=dict)

    def hours(self, region: str | None, kind: MessageKind) -> Quiet:
        """What holds for a country; of none, what holds everywhere."""
        for line in ((region or EVERYWHERE, kind), (EVERYWHERE, kind)):
            for table in (self.changed, DEFAULTS):
                if line in table:
                    return table[line]
        raise KeyError(kind)

    def regions(self) -> tuple[str, ...]:
        """EVERYWHERE, then each country that has lines of its own."""
        named = {region for region, _kind in (*DEFAULTS, *self.changed)} - {EVERYWHERE}
        return (EVERYWHERE, *sorted(named))

    def is_changed(self, line: Line) -> bool:
        """Whether the office has set this line."""
        return line in self.changed

    def with_line(self, line: Line, quiet: Quiet) -> QuietTable:
        """Another table; what equals the default is the default."""
        rest = {one: hours for one, hours in self.changed.items() if one != line}
        return QuietTable(rest if DEFAULTS.get(line) == quiet else {**rest, line: quiet})

    def without(self, region: str) -> QuietTable:
        """Another table: this country has its defaults again, or no lines of its own."""
        return QuietTable({one: hours for one, hours in self.changed.items() if one[0] != region})

    def with_region(self, region: str) -> QuietTable:
        """Another table: this country has lines of its own, as everywhere to begin with."""
        own = {(region, kind): self.hours(region, kind) for kind in MessageKind}
        return QuietTable({**own, **self.changed})


_CLOCK = r"(?:[01]\d|2[0-3]):[0-5]\d"
_DAY = f"(?:{'|'.join(DAYS)})"
_KIND = f"(?:{'|'.join(kind.value for kind in MessageKind)})"
_LINE = rf"(?:\*|[A-Z]{{2}}) {_KIND} {_CLOCK}-{_CLOCK}(?: {_DAY}(?:,{_DAY}){{0,5}})?"
PATTERN = rf"|{_LINE}(?:; {_LINE})*"
"""What `as_text` writes: "GR promotion 20:00-08:00 sun; * reminder 21:00-08:00"."""


def as_text(table: QuietTable) -> str:
    """What the office has changed, for the settings; "" for nothing."""
    written = []
    for (region, kind), quiet in sorted(table.changed.items(), key=_place):
        days = ",".join(DAYS[day] for day in sorted(quiet.days))
        hours = f"{quiet.begin:%H:%M}-{quiet.end:%H:%M}"
        written.append(f"{region} {kind.value} {hours} {days}".rstrip())
    return "; ".join(written)


def from_text(text: str) -> QuietTable:
    """What `as_text` wrote. Raises ValueError for anything else."""
    if re.fullmatch(PATTERN, text) is None:
        raise ValueError(text)
    changed: dict[Line, Quiet] = {}
    for written in text.split("; ") if text else ():
        region, kind, hours, *days = written.split(" ")
        begin, _, end = hours.partition("-")
        quiet = frozenset(DAYS.index(day) for one in days for day in one.split(","))
        changed[region, MessageKind(kind)] = Quiet(
            time.fromisoformat(begin), time.fromisoformat(end), quiet
        )
    return QuietTable(changed)


def _place(changed: tuple[Line, Quiet]) -> tuple[str, str]:
    (region, kind), _quiet = changed
    return region, kind.value
