"""Numbers, times and states of the status panel as people read them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from smsdesk.accounts.standing import Standing
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import translated
from smsdesk.wording.standings import STANDINGS

if TYPE_CHECKING:
    from smsdesk.sending.progress import Running

TONES = {
    Standing.ONLINE: Tone.GOOD,
    Standing.LOW: Tone.WARN,
    Standing.NOT_ASKED: Tone.PLAIN,
    Standing.PAUSED: Tone.WARN,
    Standing.SIGN_IN_FAILED: Tone.BAD,
    Standing.SIGN_IN_NEEDED: Tone.WARN,
    Standing.OFFLINE: Tone.BAD,
}
MINUTE_S = 60
HOUR_S = 60 * MINUTE_S
DAY_S = 24 * HOUR_S


def standing_word(standing: Standing) -> str:
    """The word of a pill."""
    return translated(STANDINGS[standing]).sentence


def checked(at: datetime, now: datetime) -> str:
    """When an account was asked the last time."""
    passed_s = int((now - at).total_seconds())
    if passed_s < 1:
        return _tr("Checked just now")
    if passed_s < DAY_S:
        return _tr("Checked {time} ago").format(time=duration(passed_s))
    moment = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return _tr("Checked on {date}").format(
        date=QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
    )


def duration(seconds: float) -> str:
    """In its largest unit that is full: 12 s, 3 min, 2 h."""
    whole = max(0, round(seconds))
    if whole < MINUTE_S:
        return _tr("{number} s").format(number=number(whole))
    if whole < HOUR_S:
        return _tr("{number} min").format(number=number(whole // MINUTE_S))
    return _tr("{number} h").format(number=number(whole // HOUR_S))


def how_far(running: Running) -> str:
    """How many of how many."""
    return _tr("{done} of {total}").format(done=number(running.done), total=number(running.total))


def pace(running: Running) -> str:
    """How fast, and how long it takes."""
    if running.per_s is None or running.left_s is None:
        return ""
    if running.per_s >= 1:
        rate = _tr("{number} / s").format(number=number(round(running.per_s)))
    else:
        rate = _tr("{number} / min").format(number=number(max(1, round(running.per_s * MINUTE_S))))
    left = _tr("{time} left").format(time=duration(running.left_s))
    return f"{rate} · {left}"


def number(value: int) -> str:
    """With the separators of the interface's language."""
    return QLocale().toString(value)


def what_happened(error: SmsDeskError) -> str:
    """The first sentence about an error, without the provider's own words and without advice."""
    step = getattr(error, "step", "")
    from smsdesk.wording.errors import ERRORS  # here: the first look has no time for it

    words = ERRORS.get(f"{error.code}.{step}") or ERRORS.get(error.code) or ERRORS["error"]
    row = str(getattr(error, "row", ""))
    return translated(words).filled(subject=error.subject, known="", row=row).sentence


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusPanel", text)
