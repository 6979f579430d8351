"""A line of text that gives way: what does not fit is cut with dots and stands in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

LEAST_CHARACTERS = 4


class Elided(QLabel):
    """Plain text on one line. `full` is all of it, also for a screen reader."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.full = ""
        self.show_full(text)

    def show_full(self, text: str) -> None:
        """Another text."""
        self.full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as all of it."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.full) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few characters."""
        metrics = self.fontMetrics()
        return QSize(LEAST_CHARACTERS * metrics.averageCharWidth(), metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        shown = self.fontMetrics().elidedText(
            self.full, Qt.TextElideMode.ElideRight, max(self.width(), 1)
        )
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self.full if shown != self.full else "")
