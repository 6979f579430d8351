"""What an account had left in the last weeks: a small line, and its two ends in figures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from smsdesk.domain.money import DayBalance
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.amounts import amount_text
from smsdesk.ui.widgets.basics import label, row
from smsdesk.ui.widgets.trend_line import TrendLine, TrendPoint


class BalanceTrend(QWidget):
    """Hidden until there are two days to compare."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.said = label("", "muted")
        self.line = TrendLine(theme)
        self.setLayout(row(None, self.said, self.line, spacing=Space.S))
        self.hide()

    def show_days(self, account: str, days: Sequence[DayBalance], today: date) -> None:
        """These, from the earliest, of the account of this name."""
        self.setVisible(len(days) > 1)
        if len(days) < 2:
            return
        first, last = days[0], days[-1]
        span = (last.day - first.day).days
        ago = self.tr("%Ln day(s) ago: {0}", "", (today - first.day).days)
        self.said.setText(ago.format(amount_text(first.amount)))
        points = [
            TrendPoint((one.day - first.day).days / span, float(one.amount), _told(one))
            for one in days
        ]
        self.line.show_points(self.tr("Balance of {0}").format(account), points)


def _told(one: DayBalance) -> str:
    day = QDate(one.day.year, one.day.month, one.day.day)
    written = QLocale().toString(day, QLocale.FormatType.ShortFormat)
    return f"{written}: {amount_text(one.amount)}"
