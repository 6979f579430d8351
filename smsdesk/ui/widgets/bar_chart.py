"""A small bar chart: for each day what was sent and, on top of it, what failed.

The figures are in its tool tips and in its description for screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.day_chart import DayChart

SMALLEST = QSize(150, 44)
GAP = 0.22
"""Of a bar's place, left empty."""
LEAST = 2.0
"""Pixels; a day with a single message must be seen."""
ROUND = 2.5


@dataclass(frozen=True, slots=True)
class Bar:
    """One day. `said` is its figures in words."""

    lower: int
    upper: int
    said: str


class BarChart(DayChart):
    """Grows with its place; the highest day fills it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(SMALLEST)
        self.setMouseTracking(True)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Other figures."""
        self._bars = tuple(bars)
        self.tell(bar.said for bar in bars)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Broad and low."""
        return QSize(420, 62)

    def said_at(self, place: QPoint) -> str | None:
        """The day at a place, in words."""
        found = self.bar_at(place)
        return None if found is None else found.said

    def bar_at(self, place: QPoint) -> Bar | None:
        """The day at a place of the widget."""
        if not self._bars or not self.rect().contains(place):
            return None
        return self._bars[min(len(self._bars) - 1, place.x() * len(self._bars) // self.width())]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Bars from the bottom, a thin line where a day had nothing."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        highest = max(1, *(bar.lower + bar.upper for bar in self._bars))
        step = self.width() / len(self._bars)
        room = self.height() - Space.XS
        for place, bar in enumerate(self._bars):
            left, width = place * step + step * GAP / 2, step * (1 - GAP)
            lower = _height(bar.lower, highest, room)
            upper = _height(bar.upper, highest, room)
            bottom = float(self.height())
            if not bar.lower and not bar.upper:
                painter.setBrush(self.theme.color("border"))
                painter.drawRect(QRectF(left, bottom - 1, width, 1))
                continue
            painter.setBrush(self.theme.color("accent"))
            if lower:
                painter.drawRoundedRect(QRectF(left, bottom - lower, width, lower), ROUND, ROUND)
            painter.setBrush(self.theme.color("bad"))
            if upper:
                top = bottom - lower - (1 if lower else 0) - upper
                painter.drawRoundedRect(QRectF(left, top, width, upper), 1, 1)
        painter.end()


def _height(value: int, highest: int, room: int) -> float:
    return max(LEAST, value / highest * (room - LEAST)) if value else 0.0
