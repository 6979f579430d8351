"""A question asked on the page itself, before something that costs money or cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, label, row
from smsdesk.ui.widgets.flow import GivingRow


class InlineQuestion(QFrame):
    """Hidden until something is asked. The safe answer has the focus; Escape gives it."""

    asking = Signal(bool)
    """Something is asked, or no longer."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "warn")
        self._sentence = label("", wrap=True)
        self._act: Callable[[], object] = lambda: None
        self._yes = button("", "small", pressed=self._answer_yes)
        self.no = button(self.tr("Leave it as it is"), "small", pressed=self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        buttons = QWidget()
        buttons.setLayout(row(None, self._yes, self.no))
        layout.addWidget(GivingRow(self._sentence, buttons))
        self.hide()

    def ask(self, sentence: str, yes: str, act: Callable[[], object], no: str = "") -> None:
        """Ask; `act` is done when it is answered with `yes`, a verb."""
        self._sentence.setText(sentence)
        self._yes.setText(yes)
        self.no.setText(no or self.tr("Leave it as it is"))
        self._act = act
        self.setAccessibleName(sentence)
        self.show()
        self.asking.emit(True)
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """It was answered, or asked in vain."""
        super().hideEvent(event)
        self.asking.emit(False)

    def _answer_yes(self) -> None:
        self.hide()
        self._act()
