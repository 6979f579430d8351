"""When each recipient of a plan gets it: wall-clock time, zones and quiet hours put together.

Pure. What the times mean is in `domain/wall_time`, quiet hours in `domain/quiet_hours`; how long
a large batch goes on is worked out in `batch_duration`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from smsdesk.domain.number_zone import zone_of
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.domain.quiet_hours import Quiet, QuietTable
from smsdesk.domain.schedule import RECIPIENTS_ZONE, QuietRule, Rules
from smsdesk.domain.wall_time import Moment, Oddity, moment, wall_time


@dataclass(frozen=True, slots=True)
class Running:
    """How a large batch goes on."""

    per_s: float
    ends: datetime
    """UTC, about; what is held is waited for."""
    overrun: int = 0
    """So many would begin in time and yet be written to in their quiet hours; with HOLD they
    wait."""
    quiet_from: datetime | None = None
    """When these begin for the first of them, in that recipient's own time."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """Who gets it when."""

    by_recipient: Mapping[str, datetime]
    """E.164 to UTC."""
    first: datetime
    last: datetime
    oddity: Oddity
    """What a change of the clock makes of the time, in the zone it was meant in."""
    quiet: int
    """So many recipients would be written to in their quiet hours; with HOLD they wait."""
    guessed: int
    """So many recipients' zones are guesses."""
    running: Running | None = None
    """None for a batch that is through at once, or of which nobody knows."""


@dataclass(frozen=True, slots=True)
class OfficeTimes:
    """What holds here."""

    zone: str
    """It stands in where a number tells none."""
    quiet: QuietTable = field(default_factory=QuietTable)


def lay_out(
    recipients: Iterable[str], wall: datetime, zone: str, office: OfficeTimes, rules: Rules
) -> LaidOut:
    """Give each recipient (E.164) an instant. Raises UnknownZone."""
    home = office.zone

    @cache
    def meant(in_zone: str) -> Moment:
        return moment(wall, in_zone)

    own_times = zone == RECIPIENTS_ZONE
    asked = meant(home if own_times else zone)
    instants: dict[str, datetime] = {}
    oddity, quiet, guessed = asked.oddity, 0, 0
    watches = rules.quiet is not QuietRule.IGNORE
    for recipient in recipients:
        instant = asked.instant
        if own_times or watches:
            lives = zone_of(recipient)
            guessed += own_times and not lives.certain
            there = lives.zone or home
            if own_times:
                own = meant(there)
                instant = own.instant
                oddity = own.oddity if own.oddity is not Oddity.NONE else oddity
            if watches:
                hours = office.quiet.hours(region_of(recipient), rules.kind)
                allowed = allowed_at(hours, instant, there)
                quiet += allowed != instant
                instant = allowed if rules.quiet is QuietRule.HOLD else instant
        instants[recipient] = instant
    every = instants.values() or (asked.instant,)
    return LaidOut(instants, min(every), max(every), oddity, quiet, guessed)


def allowed_at(quiet: Quiet, instant: datetime, zone: str) -> datetime:
    """The first instant from this one on that is not in the recipient's quiet hours."""
    wall = wall_time(instant, zone)
    over = quiet.over_at(wall)
    return instant if over == wall else moment(over, zone).instant


def region_of(recipient: str) -> str | None:
    """The country of a number (E.164), as ISO 3166; None where it tells none."""
    try:
        return parse(recipient, None).region
    except BadNumber:
        return None
