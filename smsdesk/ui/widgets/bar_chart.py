"""A small bar chart: for each day what was sent and, on top of it, what failed.

The figures are in its tool tips and in its description for screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smsdesk.ui.theme import Space, Theme

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


class BarChart(QWidget):
    """Grows with its place; the highest day fills it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(SMALLEST)
        self.setMouseTracking(True)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Other figures."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(bar.said for bar in bars))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Broad and low."""
        return QSize(420, 62)

    def event(self, event: QEvent) -> bool:
        """The day under the pointer as a tool tip."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self.bar_at(event.pos())
            if bar is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), bar.said, self)
            return True
        return super().event(event)

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
                painter.setBrush(self._theme.color("border"))
                painter.drawRect(QRectF(left, bottom - 1, width, 1))
                continue
            painter.setBrush(self._theme.color("accent"))
            if lower:
                painter.drawRoundedRect(QRectF(left, bottom - lower, width, lower), ROUND, ROUND)
            painter.setBrush(self._theme.color("bad"))
            if upper:
                top = bottom - lower - (1 if lower else 0) - upper
                painter.drawRoundedRect(QRectF(left, top, width, upper), 1, 1)
        painter.end()


def _height(value: int, highest: int, room: int) -> float:
    return max(LEAST, value / highest * (room - LEAST)) if value else 0.0
