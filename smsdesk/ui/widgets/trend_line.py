"""A small line: how an amount went, day by day. Its figures are in its tool tips and in its
description for screen readers; who shows it writes the important ones beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.day_chart import DayChart

HIGH = 24
WIDE = 132
MARGIN = 3.0
"""Room for the line's own width and the last point."""
LINE = 1.6
POINT = 2.4


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One day: how far it is between the first (0) and the last (1), and its figures in words."""

    place: float
    value: float
    said: str


class TrendLine(DayChart):
    """The highest value reaches its top, zero or the lowest its bottom."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._points: tuple[TrendPoint, ...] = ()
        self.setFixedSize(QSize(WIDE, HIGH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_points(self, name: str, points: Sequence[TrendPoint]) -> None:
        """Other figures, from the earliest."""
        self._points = tuple(points)
        self.setAccessibleName(name)
        self.tell(point.said for point in points)

    def point_at(self, place: QPoint) -> TrendPoint | None:
        """The day nearest to a place of the widget."""
        if not self._points or not self.rect().contains(place):
            return None
        room = self.width() - 2 * MARGIN
        across = (place.x() - MARGIN) / room
        return min(self._points, key=lambda point: abs(point.place - across))

    def said_at(self, place: QPoint) -> str | None:
        """The day at a place, in words."""
        found = self.point_at(place)
        return None if found is None else found.said

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The line with a soft ground below it, and a point for now."""
        if len(self._points) < 2:
            return
        places = self._places()
        bottom = self.height() - MARGIN
        ground = QPolygonF(
            [QPointF(places[0].x(), bottom), *places, QPointF(places[-1].x(), bottom)]
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("accent_soft"))
        painter.drawPolygon(ground)
        accent = self.theme.color("accent")
        pen = QPen(accent, LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(places[-1], POINT, POINT)
        painter.end()

    def _places(self) -> list[QPointF]:
        lowest = min(0.0, *(point.value for point in self._points))
        span = max(point.value for point in self._points) - lowest or 1.0
        wide, high = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        return [
            QPointF(
                MARGIN + point.place * wide, MARGIN + (1 - (point.value - lowest) / span) * high
            )
            for point in self._points
        ]
