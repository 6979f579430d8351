"""The part of PHP's `strtotime` that iSMS documents for schedules (providers.md §4.1).

Relative spans, dates with and without a time, English dates and weekdays; nothing else.
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

_UNITS: Final = {
    "sec": 1,
    "second": 1,
    "min": 60,
    "minute": 60,
    "hour": 3600,
    "day": 86_400,
    "week": 604_800,
}
_SPAN: Final = re.compile(r"([+-]?\d+)\s*(sec|second|min|minute|hour|day|week)s?\b\s*")
_WEEKDAYS: Final = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
_WEEKDAY: Final = re.compile(rf"(next|last)\s+({'|'.join(_WEEKDAYS)})")
_FORMATS: Final = (
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d",
    "%d %B %Y %H:%M:%S",
    "%d %B %Y %H:%M",
    "%d %B %Y",
)


def strtotime(words: str, now: float, zone: ZoneInfo) -> float | None:
    """Seconds since the epoch, or None when PHP would say false."""
    words = words.strip().lower()
    today = datetime.fromtimestamp(now, zone)
    weekday = _WEEKDAY.fullmatch(words)
    if weekday is not None:
        return _weekday(weekday[1], _WEEKDAYS.index(weekday[2]), today)
    for pattern in _FORMATS:
        try:
            return datetime.strptime(words, pattern).replace(tzinfo=zone).timestamp()
        except ValueError:
            continue
    return _span(words, now)


def _span(words: str, now: float) -> float | None:
    seconds, position = 0, 0
    while position < len(words):
        match = _SPAN.match(words, position)
        if match is None:
            return None
        seconds += int(match[1]) * _UNITS[match[2]]
        position = match.end()
    return now + seconds if words else None


def _weekday(which: str, weekday: int, today: datetime) -> float:
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    days = ahead if which == "next" else ahead - 7 if ahead < 7 else -7
    return datetime.combine(today.date() + timedelta(days=days), time(), today.tzinfo).timestamp()
