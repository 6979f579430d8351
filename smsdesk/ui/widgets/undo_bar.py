"""The seconds in which something that was sent can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.progress_bar import ProgressBar


class UndoBar(Card):
    """A sentence, a bar that runs out, and Undo."""

    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.sentence = label("", "strong", wrap=True)
        self.left = ProgressBar()
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
        self.left.show_done(share, 1, self.tr("Time left to undo"))
        if first:
            self.undoing.setEnabled(True)
            self.show()
            self.undoing.setFocus()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
