"""The header of a table whose first column are boxes: its own box stands for all rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from smsdesk.ui.tables.delegate import Ticked, paint_tick
from smsdesk.ui.theme import Theme

TICKS = 0
"""The section above the boxes."""


class TickHeader(QHeaderView):
    """`ticked` says what the box shows."""

    def __init__(self, theme: Theme, ticked: Callable[[], Ticked]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._ticked = ticked

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's
        """The box over what is painted anyway."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if logicalIndex == TICKS:
            painter.save()
            paint_tick(painter, self._theme, rect, self._ticked())
            painter.restore()
