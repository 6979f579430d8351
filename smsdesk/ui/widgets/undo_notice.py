"""A sentence about something that was just done, and the button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row


class UndoNotice(Card):
    """Hidden until there is something to tell; stays until it is undone or closed."""

    undone = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.sentence = label("", wrap=True)
        self.undo = button(self.tr("Undo"), "small", pressed=self._undo)
        self.closing = button(self.tr("Close"), "small", pressed=self._close)
        across = row(self.sentence, self.undo, self.closing)
        across.setStretch(0, 1)
        self.body.addLayout(across)
        self.hide()

    def tell(self, sentence: str) -> None:
        """What was done; the focus goes to Undo."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.undo.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _undo(self) -> None:
        self.hide()
        self.undone.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
