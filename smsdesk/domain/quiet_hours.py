"""Hours at which people are left in peace, by country and kind of message, in their own time.

The defaults are cautious readings of public guidance, named beside each, and no legal advice; an
office can change every line. Whether to warn or to hold is decided by the schedule's rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from smsdesk.domain.schedule import MessageKind

SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Quiet:
    """From `begin` in the evening to `end` in the morning nothing is sent, nor on `days`."""

    begin: time
    end: time
    days: frozenset[int] = frozenset()
    """Whole days; Monday is 0."""

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
        # A whole week of quiet days would have no end.
        for _ in range(9):
            if not self.covers(found):
                return found
            ends = datetime.combine(found.date(), self.end)
            found = (
                ends if ends > found and found.weekday() not in self.days else _next(found, self)
            )
        return found


def _next(wall: datetime, quiet: Quiet) -> datetime:
    return datetime.combine(wall.date() + timedelta(days=1), quiet.end)


CountryHours = Mapping[MessageKind, Quiet]
"""What holds for a country."""


def _hours(reminder: tuple[int, int], promotion: tuple[int, int], *days: int) -> CountryHours:
    return {
        MessageKind.REMINDER: Quiet(time(reminder[0]), time(reminder[1])),
        MessageKind.PROMOTION: Quiet(time(promotion[0]), time(promotion[1]), frozenset(days)),
    }


# 20 to 8 is what a provider sets for everywhere (help.getvero.com, SMS quiet hours).
ELSEWHERE: CountryHours = _hours((21, 8), (20, 8))
DEFAULTS: Mapping[str, CountryHours] = {
    # 47 CFR 64.1200(c)(1): not before 8 or after 21 where the called party is.
    "US": _hours((21, 8), (21, 8)),
    # Sources disagree (8 to 20, 8 to 22); all keep Sundays free. Reminders are exempt there
    # (support.callr.com), and keep the hours of everywhere here.
    "FR": _hours((21, 8), (20, 8), SUNDAY),
}


def quiet_hours(
    region: str | None, kind: MessageKind, changed: Mapping[str, CountryHours] | None = None
) -> Quiet:
    """What holds for a country (ISO 3166), with the office's own changes before the defaults."""
    for table in (changed or {}, DEFAULTS):
        if region is not None and region in table:
            return table[region][kind]
    return ELSEWHERE[kind]
