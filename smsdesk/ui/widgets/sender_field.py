"""The sender: a line with the count of its characters in it, and what is wrong below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import label, restyle


class SenderField(QLineEdit):
    """`problem` is a label of its own, to be put below."""

    def __init__(self) -> None:
        super().__init__()
        self.problem = label("", "bad", wrap=True)
        self.problem.hide()
        self._count: QLabel = label("", "muted")
        self._count.setParent(self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_limit(self, used: int, most: int | None) -> None:
        """How many characters of how many; nothing where there is no limit."""
        self._count.setText(f"{used} / {most}" if most is not None and used else "")
        self._count.adjustSize()
        self.setTextMargins(0, 0, self._count.width() + Space.S if self._count.text() else 0, 0)
        self._place()

    def show_problem(self, sentence: str) -> None:
        """What is wrong with it; "" for nothing."""
        if self.problem.text() == sentence and self.problem.isHidden() is not bool(sentence):
            return
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)
        self.setProperty("invalid", bool(sentence))
        restyle(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt's."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        count = self._count
        count.move(
            self.width() - count.width() - Space.S - 2, (self.height() - count.height()) // 2
        )
