"""The card above the table: the last days in three figures and a chart."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from smsdesk.reports.figures import Day, Figures
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.bar_chart import SMALLEST, Bar, BarChart
from smsdesk.ui.widgets.basics import Card, column, label, row


class SummaryCard(Card):
    """Empty until the first figures are shown."""

    def __init__(self, theme: Theme, days: int) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Summary"))
        period = self.tr("Last %n day(s)", "", days)
        self._sent = label("–", "big")
        self._delivered = label("–", "big")
        self._spent = label("–", "big")
        self._chart = BarChart(theme, self.tr("Messages sent and failed on each day"))
        self._figures = row(
            _figure(period, self._sent),
            _figure(self.tr("Delivered"), self._delivered),
            _figure(self.tr("Spent"), self._spent),
            spacing=Space.XL,
        )
        line = row(self._figures, spacing=Space.XL)
        line.addWidget(self._chart, 1)
        self.body.addLayout(line)
        self._delivered.setToolTip(
            self.tr("Of the messages of which the providers told what became of them.")
        )

    def show_figures(self, figures: Figures) -> None:
        """Other figures."""
        locale = QLocale()
        self._sent.setText(self.tr("{0} sent").format(locale.toString(figures.sent)))
        share = figures.delivered_share
        self._delivered.setText(
            "–" if share is None else f"{locale.toString(share * 100, 'f', 1)} %"
        )
        self._spent.setText(self.tr("%Ln part(s)", "", figures.parts))
        self._fit()
        self._chart.show_bars([self._bar(day) for day in figures.days])

    def event(self, event: QEvent) -> bool:
        """A figure has become wider, by its text or by getting its style."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where there is no room for both, the figures stay and the chart goes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._figures.sizeHint().width() + SMALLEST.width() + 2 * Space.XL + 2 * Space.L
        self._chart.setVisible(needed <= self.width())

    def _bar(self, day: Day) -> Bar:
        locale = QLocale()
        date = locale.toString(QDate(day.day.year, day.day.month, day.day.day), "dddd, d MMM")
        said = self.tr("{0}: {1} sent, {2} failed").format(
            date, locale.toString(day.sent), locale.toString(day.failed)
        )
        return Bar(day.sent, day.failed, said)


def _figure(caption: str, value: QLabel) -> QVBoxLayout:
    value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    value.setAccessibleName(caption)
    return column(None, label(caption, "muted"), value, None, spacing=Space.XS)
