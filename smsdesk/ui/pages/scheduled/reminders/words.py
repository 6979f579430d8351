"""What the page of reminders says: rules, counts, and a line for each row of the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.domain.reminder import ReminderRule, Unit
from smsdesk.domain.reminder_difference import Change, Entry
from smsdesk.domain.typed_moment import TypedMoment
from smsdesk.domain.wall_time import Oddity, wall_time
from smsdesk.sending.appointments import LeftOutRow
from smsdesk.sending.reminders import Difference
from smsdesk.ui.when_words import short_day, short_when
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import marked, translated
from smsdesk.wording.reminders import CHANGES, LATES, left_out_words

TONES: Mapping[Change, Tone] = {
    Change.NEW: Tone.GOOD,
    Change.MOVED: Tone.INFO,
    Change.CHANGED: Tone.INFO,
    Change.AGAIN: Tone.WARN,
    Change.CANCELLED: Tone.BAD,
    Change.SENT_BEFORE: Tone.WARN,
    Change.TOO_LATE: Tone.PLAIN,
    Change.STAYS_CANCELLED: Tone.PLAIN,
    Change.UNCHANGED: Tone.PLAIN,
}


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table."""

    row: int | None
    """Of the file; None for what is not in it."""
    who: str
    appointment: str
    """When it is, and was; or why nothing comes of it."""
    reminder: str
    word: str
    tone: Tone
    why: str
    """More than the word says."""


def lines(difference: Difference, today: date) -> tuple[Line, ...]:
    """What is done first, then who is left out, then what stays as it is."""
    zone = difference.setup.zone
    acting = [one for one in difference.entries if one.plans or one.withdraws]
    others = [one for one in difference.entries if not (one.plans or one.withdraws)]
    left_out = [_left_line(one) for one in difference.left_out]
    return (
        *(_line(one, zone, today) for one in acting),
        *left_out,
        *(_line(one, zone, today) for one in others),
    )


def _line(entry: Entry, zone: str, today: date) -> Line:
    wanted, known = entry.wanted, entry.known
    words = translated(CHANGES[entry.change])
    appointment = wanted.appointment if wanted is not None else None
    was = known.appointment if known is not None else None
    shown = "" if appointment is None else _moment(appointment, today)
    why = ""
    if was is not None and appointment is None:
        shown = _moment(was, today)
    elif was is not None and was != appointment:
        why = _tr("Before: {when}").format(when=_moment(was, today))
        shown = f"{shown} ← {_moment(was, today)}"
    reminder = ""
    if wanted is not None and wanted.late is not None:
        why = str(translated(LATES[wanted.late]))
        shown = f"{shown} · {why}"
    elif wanted is not None:
        reminder = short_when(wall_time(wanted.remind.instant, zone), today)
        if wanted.oddity is not Oddity.NONE:
            shown = f"{shown} · {_oddity_word(wanted.oddity)}"
    who = wanted.recipient if wanted is not None else "" if known is None else known.recipient
    row = None if wanted is None else wanted.row
    return Line(row, who, shown, reminder, str(words), TONES[entry.change], why)


def _oddity_word(oddity: Oddity) -> str:
    if oddity is Oddity.MISSING:
        return _tr("no such time that day")
    return _tr("comes twice that day")


def _left_line(left: LeftOutRow) -> Line:
    number = "" if left.excluded is None else left.excluded.e164 or left.excluded.number
    why = str(left_out_words(left, marked))
    shown = f"“{left.shown}”: {why}" if left.shown else why
    return Line(left.row, number, shown, "", _tr("Left out"), Tone.BAD, why)


def _moment(moment: TypedMoment, today: date) -> str:
    if moment.has_time:
        return short_when(moment.wall, today)
    return short_day(moment.wall.date(), today)


def counted_change(change: Change, count: int) -> str:
    """A count for a pill."""
    word = str(translated(CHANGES[change]))
    return f"{number(count)} · {word}"


def unit_word(unit: Unit) -> str:
    """For the chooser."""
    return {
        Unit.MINUTES: _tr("minutes before"),
        Unit.HOURS: _tr("hours before"),
        Unit.DAYS: _tr("days before, same time"),
    }[unit]


def rule_sentence(rule: ReminderRule) -> str:
    """What a rule means."""
    if rule.at is not None:
        return _tr("The hour is that of the clock on the wall, also when the clock is changed.")
    if rule.unit is Unit.DAYS:
        return _tr("At the hour of the appointment, also when the clock is changed in between.")
    return _tr("Counted as time passes, also when the clock is changed in between.")


def number(value: int) -> str:
    """With the separators of the interface's language."""
    return QLocale().toString(value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reminders", text)
