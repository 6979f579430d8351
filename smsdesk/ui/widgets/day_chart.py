"""What small pictures of days have in common: the day under the pointer is told as a tool tip, and
all of them in the description for screen readers.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from smsdesk.ui.theme import Theme


class DayChart(QWidget):
    """Whoever paints it says what there is at a place, and calls `tell` with new figures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        theme.changed.connect(self.update)

    def said_at(self, place: QPoint) -> str | None:
        """The day at a place of the widget, in words."""
        raise NotImplementedError

    def tell(self, said: Iterable[str]) -> None:
        """Other days, in words; paints them."""
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Qt's."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self.said_at(event.pos())
            if said is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)
