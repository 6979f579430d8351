"""Moments as people of each language write them: short in columns, in full where there is room."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale


def moment(value: datetime) -> str:
    """A time of today with its seconds; of another day with its date."""
    local = _local(value)
    if local.date() == _today():
        return _time_of_today(local)
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    year = "" if local.date().year() == _today().year() else " yyyy"
    return f"{_day(local, year)}, {QLocale().toString(local.time(), short)}"


def short_moment(value: datetime) -> str:
    """For a narrow column: a time of today with its seconds; of another day only its date."""
    local = _local(value)
    if local.date() == _today():
        return _time_of_today(local)
    if local.date().year() == _today().year():
        return _day(local)
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)


def _local(value: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(value.timestamp()))


def _today() -> QDate:
    return QDateTime.currentDateTime().date()


def _time_of_today(local: QDateTime) -> str:
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(local.time(), short.replace("mm", "mm:ss"))


def _day(local: QDateTime, year: str = "") -> str:
    """Day and month as the language puts them."""
    month_first = QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    return QLocale().toString(local.date(), ("MMM d" if month_first else "d MMM") + year)


def told_moment(value: datetime) -> str:
    """Date and time in full, as people write them."""
    return QLocale().toString(_local(value), QLocale.FormatType.LongFormat)


def full_moment(value: datetime) -> str:
    """Date and time for files, which must be sorted and read by programs."""
    return value.astimezone().strftime("%Y-%m-%d %H:%M:%S")
