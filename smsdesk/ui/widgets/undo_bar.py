"""The seconds in which something that was sent can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row

STEPS = 1000


class UndoBar(Card):
    """A sentence, a bar that runs out, and Undo."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.sentence = label("", "strong", wrap=True)
        self.left = QProgressBar()
        self.left.setTextVisible(False)
        self.left.setRange(0, STEPS)
        self.left.setAccessibleName(self.tr("Time left to undo"))
        self.undoing = button(self.tr("Undo"), pressed=self.undo_asked.emit)
        self.undoing.setShortcut("Ctrl+Z")
        line = row(self.sentence, self.undoing, spacing=Space.M)
        line.setStretch(0, 1)
        self.undoing.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.body.addLayout(line)
        self.body.addWidget(self.left)
        self.hide()

    def show_left(self, sentence: str, share: float) -> None:
        """What is being done, and how much of the time is left, 1 to 0."""
        first = self.isHidden()
        self.sentence.setText(sentence)
        self.left.setValue(round(share * STEPS))
        if first:
            self.undoing.setEnabled(True)
            self.show()
            self.undoing.setFocus()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
