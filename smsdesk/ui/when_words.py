"""Times to come in words: a day and an hour, in whose time, how far away; and repeats.

What has been is in `moments`. What the times mean is the domain's affair.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from smsdesk.domain.recurrence import LAST, Frequency, Repeat
from smsdesk.domain.schedule import RECIPIENTS_ZONE
from smsdesk.domain.wall_time import moment, wall_time
from smsdesk.ui.wording import QT_TRANSLATE_NOOP

MINUTES_AN_HOUR = 60
HOURS_A_DAY = 24
_YEAR = re.compile(r"[\s,]*(?:'de'\s*)?y+(?:\s*'[^']*'\.?|\s*\.)?")
_CITIES: Mapping[str, str] = {
    "America/New_York": QT_TRANSLATE_NOOP("When", "New York"),
    "America/Sao_Paulo": QT_TRANSLATE_NOOP("When", "São Paulo"),
    "Asia/Nicosia": QT_TRANSLATE_NOOP("When", "Nicosia"),
    "Europe/Athens": QT_TRANSLATE_NOOP("When", "Athens"),
    "Europe/Berlin": QT_TRANSLATE_NOOP("When", "Berlin"),
    "Europe/Kiev": QT_TRANSLATE_NOOP("When", "Kyiv"),
    "Europe/Kyiv": QT_TRANSLATE_NOOP("When", "Kyiv"),
    "Europe/Lisbon": QT_TRANSLATE_NOOP("When", "Lisbon"),
    "Europe/London": QT_TRANSLATE_NOOP("When", "London"),
    "Europe/Moscow": QT_TRANSLATE_NOOP("When", "Moscow"),
    "Europe/Paris": QT_TRANSLATE_NOOP("When", "Paris"),
}
"""The others are called by the last part of their IANA name."""
_NTH: Mapping[int, str] = {
    1: QT_TRANSLATE_NOOP("When", "Every month: first {weekday}"),
    2: QT_TRANSLATE_NOOP("When", "Every month: second {weekday}"),
    3: QT_TRANSLATE_NOOP("When", "Every month: third {weekday}"),
    4: QT_TRANSLATE_NOOP("When", "Every month: fourth {weekday}"),
    5: QT_TRANSLATE_NOOP("When", "Every month: fifth {weekday}"),
    LAST: QT_TRANSLATE_NOOP("When", "Every month: last {weekday}"),
}


def city(zone: str) -> str:
    """What people call a zone: its city."""
    known = _CITIES.get(zone)
    return _tr(known) if known else zone.rsplit("/", 1)[-1].replace("_", " ")


def zone_words(zone: str) -> str:
    """In whose time, for a list."""
    if zone == RECIPIENTS_ZONE:
        return _tr("each recipient’s time")
    return _tr("{city} time").format(city=city(zone))


def clock(wall: datetime) -> str:
    """The hour as the language writes it."""
    return QLocale().toString(QTime(wall.hour, wall.minute), QLocale.FormatType.ShortFormat)


def day(wall: date, *, year: bool = False) -> str:
    """A day in full: weekday, day, month, and the year where it is wanted."""
    form = QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(_qdate(wall), form if year else _YEAR.sub("", form))


def short_day(wall: date, today: date) -> str:
    """A day for a list: today, tomorrow, or weekday and date."""
    ahead = (wall - today).days
    if ahead in (0, 1):
        return _tr("Tomorrow") if ahead else _tr("Today")
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    form = "ddd, MMM d" if month_first else "ddd d MMM"
    return QLocale().toString(_qdate(wall), form if wall.year == today.year else f"{form} yyyy")


def short_when(wall: datetime, today: date) -> str:
    """Day and hour for a list or a button."""
    return f"{short_day(wall.date(), today)} {clock(wall)}"


def told(wall: datetime, zone: str, home: str, now: datetime, *, year: bool = False) -> str:
    """A whole sentence: when, in whose time, when that is here, and how far away. `now` is aware.

    Of a time that a change of the clock leaves out, the time that the clock will show is told.
    """
    own = zone == RECIPIENTS_ZONE
    meant = moment(wall, home if own else zone)
    here = wall_time(meant.instant, home)
    today = wall_time(now, home).date()
    shown = meant.shown
    with_year = year or shown.year != today.year
    filled = {
        "day": day(shown.date(), year=with_year),
        "time": clock(shown),
        "city": city(zone),
        "mine": clock(here) if here.date() == shown.date() else short_when(here, today),
        "span": from_now(meant.instant, home, now),
    }
    if own:
        said = _tr("{day}, {time} in each recipient’s own time, {span}.")
    elif zone == home:
        said = _tr("{day}, {time}, {span}.")
    elif here == shown:
        said = _tr("{day}, {time} in {city}, {span}.")
    else:
        said = _tr("{day}, {time} in {city} — {mine} for you, {span}.")
    return said.format(**filled)


def from_now(instant: datetime, home: str, now: datetime) -> str:
    """How far away, in one unit; days are those of the calendar."""
    minutes = round((instant - now).total_seconds() / 60)
    if minutes < 1:
        return _tr("now")
    if minutes < MINUTES_AN_HOUR:
        return _n("in %Ln minutes", minutes)
    hours = round(minutes / MINUTES_AN_HOUR)
    if hours < HOURS_A_DAY:
        return _n("in %Ln hours", hours)
    days = (wall_time(instant, home).date() - wall_time(now, home).date()).days
    return _n("in %Ln days", max(days, 1))


def repeat_words(repeat: Repeat, wall: datetime | None = None) -> str:
    """How often, with the hour where `wall` is given."""
    said = _repeated(repeat)
    return said if wall is None else f"{said} {clock(wall)}"


def nth_words(nth: int, weekday: int) -> str:
    """Every month on a certain one of its Mondays, Tuesdays…"""
    return _tr(_NTH[nth]).format(weekday=weekday_name(weekday, short=False))


def month_day_words(month_day: int) -> str:
    """Every month on a day of it."""
    if month_day == LAST:
        return _tr("Every month: last day")
    return _tr("Every month: day {day}").format(day=QLocale().toString(month_day))


def weekday_name(weekday: int, *, short: bool = True) -> str:
    """Monday is 0."""
    length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(weekday + 1, length)


def _repeated(repeat: Repeat) -> str:
    often = repeat.interval
    if repeat.frequency is Frequency.DAILY:
        return _tr("Every day") if often == 1 else _n("Every %Ln days", often)
    if repeat.frequency is Frequency.WEEKLY:
        days = ", ".join(weekday_name(one) for one in sorted(repeat.weekdays))
        if often == 1:
            return _tr("Every {days}").format(days=days) if days else _tr("Every week")
        return f"{_n('Every %Ln weeks', often)} {days}".rstrip()
    if repeat.nth is not None:
        return nth_words(repeat.nth, min(repeat.weekdays))
    return month_day_words(repeat.month_day or 1)


def _qdate(one: date) -> QDate:
    return QDate(one.year, one.month, one.day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("When", text)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("When", text, None, count)
