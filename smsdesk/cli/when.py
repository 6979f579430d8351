"""When something is to go out, as it is given with a call: a time, a zone, repeats, rules."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import CallError
from smsdesk.domain.account import Account
from smsdesk.domain.keeper import KeptBy, usual_keeper
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.quick_time import NoTime, read_quick_time
from smsdesk.domain.recurrence import LAST, BadRepeat, Frequency, Repeat
from smsdesk.domain.schedule import (
    RECIPIENTS_ZONE,
    Drawn,
    QuietRule,
    Rules,
    Timing,
)
from smsdesk.domain.wall_time import UnknownZone, wall_time, zone_named

F = TypeVar("F", bound=Callable[..., Any])
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DELAY = re.compile(r"(?P<count>\d{1,5})\s*(?P<unit>s|min|m|h|d)")
_UNITS = {"s": "seconds", "min": "minutes", "m": "minutes", "h": "hours", "d": "days"}
_NTH = re.compile(r"(?P<nth>[1-5]|last)-?(?P<day>mon|tue|wed|thu|fri|sat|sun)")


@dataclass(frozen=True, slots=True)
class When:
    """What the call says about the time."""

    at: str
    zone: str | None
    keep: str | None
    repeat: str | None
    until: str | None
    times: int | None
    late: int | None
    quiet: str
    kind: str
    anew: bool


def when_options(function: F) -> F:
    """The options of `send` that are about later."""
    options = (
        click.option(
            "--at",
            metavar="WHEN",
            help="Send then: 2026-11-27T17:30 (with --zone or in this office's time),"
            " 2026-11-27T17:30+02:00, 2h, or words such as tomorrow 9.",
        ),
        click.option(
            "--zone", metavar="NAME", help="The zone of --at, as Europe/Kyiv, or: recipients."
        ),
        click.option(
            "--keep",
            type=click.Choice([one.value for one in KeptBy]),
            help="Who waits for the time: this program (here), which must run then, or the"
            " provider, which cannot be told otherwise any more. Without it, as the account's"
            " option keep says.",
        ),
        click.option(
            "--repeat",
            metavar="RULE",
            help="daily, weekly, weekly:mon,thu, monthly:15, monthly:last, monthly:2tue.",
        ),
        click.option("--until", metavar="DATE", help="The last day of --repeat."),
        click.option("--times", type=click.IntRange(min=1), help="How often, with --repeat."),
        click.option(
            "--late",
            type=click.IntRange(0, 10_080),
            metavar="MINUTES",
            help="Send without asking when at most so late.",
        ),
        click.option(
            "--quiet",
            type=click.Choice([one.value for one in QuietRule]),
            default=QuietRule.WARN.value,
            help="In the recipients' quiet hours: warn, hold until they are over, ignore.",
        ),
        click.option(
            "--kind",
            type=click.Choice([one.value for one in MessageKind]),
            default=MessageKind.REMINDER.value,
            help="Whose quiet hours hold.",
        ),
        click.option(
            "--anew", is_flag=True, help="Decide who gets what when the time comes, not now."
        ),
    )
    for option in reversed(options):
        function = option(function)
    return function


def when_given(given: dict[str, Any]) -> When | None:
    """Takes these options out of `given`; None when nothing is said about later. Raises
    CallError for a rule without a time."""
    names = [one.name for one in fields(When)]
    values = {name: given.pop(name) for name in names}
    if values["at"] is not None:
        return When(**values)
    for name in ("zone", "repeat", "until", "times", "late", "anew"):
        if values[name]:
            raise CallError(f"--{name} needs --at: when is it to go out?")
    return None


def timing_of(desk: Desk, when: When) -> Timing:
    """The time a call names. Raises CallError."""
    zone = _zone(desk, when.zone)
    wall = read_at(when.at, desk.clock.now(), desk.home_zone() if zone == RECIPIENTS_ZONE else zone)
    repeat = _repeat(when)
    if repeat is not None and repeat.until is not None and repeat.until < wall.date():
        raise CallError(f"--until {repeat.until} is before the first time, {wall:%Y-%m-%d}.")
    return Timing(wall, zone, repeat)


def rules_of(desk: Desk, account: Account, when: When) -> Rules:
    """What else holds for it."""
    keeper = usual_keeper(account.options)
    if when.repeat is not None or when.anew:
        keeper = KeptBy.HERE  # no provider keeps these
    if when.keep is not None:
        keeper = KeptBy(when.keep)
    late = desk.settings.late_minutes if when.late is None else when.late
    return Rules(
        kept_by=keeper,
        drawn=Drawn.ANEW if when.anew else Drawn.FIXED,
        kind=MessageKind(when.kind),
        quiet=QuietRule(when.quiet),
        late_minutes=late or None,
    )


def read_at(text: str, now: datetime, zone: str) -> datetime:
    """The wall-clock time in the zone that a text names. Raises CallError."""
    text = text.strip()
    delay = _DELAY.fullmatch(text)
    if delay is not None:
        span = timedelta(**{_UNITS[delay["unit"]]: int(delay["count"])})
        wall = wall_time(now + span, zone)
        if delay["unit"] != "s" and (wall.second or wall.microsecond):
            # Some providers know only minutes; whoever says "in 2 hours" does not mean seconds.
            wall = wall.replace(second=0, microsecond=0) + timedelta(minutes=1)
        return wall
    try:
        given = datetime.fromisoformat(text)
    except ValueError:
        try:
            return read_quick_time(text, wall_time(now, zone))
        except NoTime:
            raise CallError(
                "--at is written like 2026-11-27T17:30, 2026-11-27T17:30+02:00, 2h, or tomorrow 9."
            ) from None
    if given.tzinfo is not None:
        return wall_time(given, zone)
    if re.fullmatch(r"\d{4}-?\d\d-?\d\d", text):
        raise CallError("--at needs a time of day as well, as in 2026-11-27T17:30.")
    return given


def _zone(desk: Desk, name: str | None) -> str:
    if name is None:
        return desk.home_zone()
    return name if name == RECIPIENTS_ZONE else known_zone(name)


def known_zone(name: str) -> str:
    """The zone of this name. Raises CallError."""
    try:
        zone_named(name)
    except UnknownZone:
        raise CallError(
            f"There is no time zone named “{name}”. They are named like Europe/Athens."
        ) from None
    return name


def _repeat(when: When) -> Repeat | None:
    if when.repeat is None:
        if when.until is not None or when.times is not None:
            raise CallError("--until and --times say when a --repeat ends.")
        return None
    kind, _, rest = when.repeat.strip().lower().partition(":")
    try:
        fields: dict[str, Any] = {
            "frequency": Frequency(kind),
            "until": None if when.until is None else date.fromisoformat(when.until),
            "count": when.times,
            **_days_of(Frequency(kind), rest),
        }
        return Repeat(**fields)
    except (BadRepeat, ValueError):
        raise CallError(
            "--repeat is one of daily, weekly, weekly:mon,thu, monthly:15, monthly:last,"
            " monthly:2tue or monthly:lastfri; it may end by --until 2026-12-31 or by --times 5."
        ) from None


def _days_of(frequency: Frequency, text: str) -> dict[str, Any]:
    """What stands behind the colon. Raises ValueError."""
    if frequency is Frequency.WEEKLY and text:
        return {"weekdays": frozenset(_DAYS.index(day.strip()) for day in text.split(","))}
    if frequency is Frequency.MONTHLY:
        nth = _NTH.fullmatch(text)
        if nth is not None:
            which = LAST if nth["nth"] == "last" else int(nth["nth"])
            return {"weekdays": frozenset({_DAYS.index(nth["day"])}), "nth": which}
        return {"month_day": LAST if text == "last" else int(text)}
    if text:
        raise ValueError(text)
    return {}
