"""What the Scheduled page says about a schedule."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.schedule import Drawn
from smsdesk.domain.wall_time import wall_time
from smsdesk.reports.statuses import Status
from smsdesk.ui.pages.scheduled.view_model import Entry, Past
from smsdesk.ui.when_words import repeat_words, short_when, told
from smsdesk.ui.widgets.basics import Tone

TITLE_MOST = 60


def title(entry: Entry) -> str:
    """What it is called, on one line."""
    return " ".join(entry.schedule.title.split()) or _tr("(no text)")


def short_title(entry: Entry) -> str:
    """For a sentence."""
    said = title(entry)
    return said if len(said) <= TITLE_MOST else f"{said[:TITLE_MOST].rstrip()}…"


def when(entry: Entry, today: date) -> str:
    """The next time for the list, in the zone that it was meant in; how often for a repeat."""
    schedule = entry.schedule
    wall = schedule.next_wall or schedule.timing.wall
    if schedule.timing.repeat is not None:
        return repeat_words(schedule.timing.repeat, wall)
    return short_when(wall, today)


def whole_when(entry: Entry, home: str, now: datetime) -> str:
    """A sentence with the next time. `now` is UTC."""
    schedule = entry.schedule
    wall = schedule.next_wall or schedule.timing.wall
    if entry.is_missed:
        today = wall_time(now, home).date()
        return _tr("It was to go out: {when}.").format(when=short_when(wall, today))
    said = told(wall, schedule.timing.zone, home, now, year=True)
    if schedule.timing.repeat is not None:
        return f"{repeat_words(schedule.timing.repeat)}. {_tr('Next: {when}').format(when=said)}"
    return said


def people(entry: Entry) -> str:
    """How many get it."""
    return _n("%Ln people", entry.schedule.people)


def keeper(entry: Entry) -> str:
    """The pill."""
    schedule = entry.schedule
    if entry.is_missed:
        return _tr("Missed")
    if schedule.rules.kept_by is KeptBy.PROVIDER:
        return _tr("Held by {provider}").format(provider=entry.provider)
    return _tr("Repeats") if schedule.timing.repeat is not None else _tr("Held here")


def keeper_tone(entry: Entry) -> Tone:
    """Its weight."""
    if entry.is_missed:
        return Tone.BAD
    if entry.schedule.rules.kept_by is KeptBy.PROVIDER:
        return Tone.INFO
    return Tone.GOOD if entry.schedule.timing.repeat is not None else Tone.PLAIN


def keeping(entry: Entry) -> str:
    """Who keeps it, and what that means."""
    rules = entry.schedule.rules
    if entry.is_missed:
        return _tr(
            "SMS Desk was not running then, and it is too late to send it without asking. Nothing"
            " was sent."
        )
    if rules.kept_by is KeptBy.PROVIDER:
        return _tr(
            "{provider} has it and sends it at that time, even when this computer is off. It can no"
            " longer be changed or cancelled from here."
        ).format(provider=entry.provider)
    said = [
        _tr("SMS Desk keeps it and sends it at that time.")
        if entry.provider_can
        else _tr(
            "{provider} has no scheduling of its own, so SMS Desk sends it at that time."
        ).format(provider=entry.provider)
    ]
    if rules.late_minutes is None:
        said.append(_tr("Keep it running, or it will ask you when it next starts."))
    else:
        late = _n("If it is not running then, it sends up to %Ln minutes late.", rules.late_minutes)
        said += [late, _tr("Later than that it asks you.")]
    if rules.drawn is Drawn.ANEW:
        said.append(_tr("Who gets it is decided then, from the groups as they are."))
    if entry.paused:
        said.append(_tr("The account is paused: it would wait until that is over."))
    return " ".join(said)


def past(one: Past, today: date) -> str:
    """What came of it once, as a link."""
    counts = one.batch.counts
    number = QLocale().toString
    total = _n("%Ln messages", one.batch.messages)
    delivered = counts.get(Status.DELIVERED, 0)
    failed = counts.get(Status.FAILED, 0)
    said = [short_when(one.when.astimezone().replace(tzinfo=None), today), total]
    if delivered:
        said.append(_tr("{count} delivered").format(count=number(delivered)))
    if failed:
        said.append(_tr("{count} failed").format(count=number(failed)))
    return " · ".join(said)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Scheduled", text)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Scheduled", text, None, count)
