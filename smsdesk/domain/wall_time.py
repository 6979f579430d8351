"""Times as a clock on a wall shows them, and the instants they stand for.

09:00 stays 09:00 across changes of daylight-saving time. A time that does not exist is moved
forward by as much as the clock is; of a time that exists twice the first is meant. Both are
pointed out by whoever shows the result.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Oddity(enum.Enum):
    """What a change of the clock makes of a time."""

    NONE = "none"
    MISSING = "missing"
    TWICE = "twice"


class UnknownZone(ValueError):
    """No time zone has this name."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A wall-clock time in a zone, and the instant it stands for."""

    wall: datetime
    """As asked for, without a zone."""
    zone: str
    """IANA name."""
    instant: datetime
    """UTC."""
    oddity: Oddity

    @property
    def shown(self) -> datetime:
        """The time that a clock in the zone will show then; another than `wall` if that one does
        not exist."""
        return self.instant.astimezone(zone_named(self.zone)).replace(tzinfo=None)


@cache
def zone_named(name: str) -> ZoneInfo:
    """The zone of this IANA name. Raises UnknownZone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownZone(name) from error


def moment(wall: datetime, zone: str) -> Moment:
    """What a wall-clock time (naive) means in a zone. Raises UnknownZone."""
    if wall.tzinfo is not None:
        raise ValueError("a wall-clock time has no zone of its own")
    rules = zone_named(zone)
    first = wall.replace(tzinfo=rules, fold=0)
    second = wall.replace(tzinfo=rules, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    # With the offset from before the change, a time in the gap comes out as much later as the
    # clock is moved (PEP 495: fold=0 has the offset from before the change).
    instant = first.astimezone(UTC)
    if before == after:
        oddity = Oddity.NONE
    elif before is not None and after is not None and before < after:
        oddity = Oddity.MISSING
    else:
        oddity = Oddity.TWICE
    return Moment(wall, zone, instant, oddity)


def wall_time(instant: datetime, zone: str) -> datetime:
    """What a clock in the zone shows at an instant, without a zone. Raises UnknownZone."""
    return instant.astimezone(zone_named(zone)).replace(tzinfo=None)
