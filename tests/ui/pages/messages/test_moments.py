"""Moments as the Messages page writes them, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics

from smsdesk import settings
from smsdesk.reports.rows import Row
from smsdesk.reports.statuses import Status
from smsdesk.ui.moments import moment, short_moment, told_moment
from smsdesk.ui.pages.messages.columns import message_columns
from smsdesk.ui.tables.delegate import PADDING
from smsdesk.ui.theme import Theme
from tests.support.window import application

LOCALES = ("en_GB", "en_US", "el_GR", "pt_BR", "ru_RU", "uk_UA")


@pytest.fixture(params=LOCALES)
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each of the ways to write dates."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def room() -> int:
    """The pixels that the column leaves for its text."""
    (sent,) = (column for column in message_columns() if column.key == "sent")
    return sent.width - PADDING - PADDING // 2


def test_no_moment_is_cut_off_in_its_column(locale: str) -> None:
    theme = Theme(application(), settings.Theme.LIGHT)
    theme.dress()
    now = datetime.now().astimezone()
    days = [now.replace(hour=22, minute=58, second=58)]
    days += [now - timedelta(days=days) for days in range(1, 800, 9)]
    metrics = QFontMetrics(application().font())
    try:
        cut = [
            said for day in days if metrics.horizontalAdvance(said := short_moment(day)) > room()
        ]
        assert cut == [], locale
    finally:
        theme.deleteLater()


def test_an_earlier_day_is_a_day_and_a_month() -> None:
    day = datetime(datetime.now().astimezone().year, 1, 1, 14, 2).astimezone()
    if day.date() == datetime.now().astimezone().date():
        day += timedelta(days=1)
    said = {}
    before = QLocale()
    for name in LOCALES:
        QLocale.setDefault(QLocale(name))
        said[name] = short_moment(day)
    QLocale.setDefault(QLocale("en_GB"))
    assert moment(day).endswith("14:02")
    assert "14:02" in told_moment(day)
    QLocale.setDefault(before)
    number = day.day
    assert said == {
        "en_GB": f"{number} Jan",
        "en_US": f"Jan {number}",
        "el_GR": f"{number} Ιαν",
        "pt_BR": f"{number} jan.",
        "ru_RU": f"{number} янв.",
        "uk_UA": f"{number} січ.",
    }


def test_another_year_is_told() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert short_moment(datetime(2019, 3, 4, 12).astimezone()) == "04/03/2019"
    finally:
        QLocale.setDefault(before)


def test_the_column_shows_it_and_its_tip_says_all() -> None:
    (sent,) = (column for column in message_columns() if column.key == "sent")
    sent_at = datetime(2019, 3, 4, 12, 30).astimezone()
    row = Row(1, 1, 1, "+306912345678", "+30 691", "Hello", 1, Status.DELIVERED, sent_at)
    assert sent.text(row) == short_moment(row.created_at)
    assert sent.tip is not None
    assert sent.tip(row) == told_moment(row.created_at)
