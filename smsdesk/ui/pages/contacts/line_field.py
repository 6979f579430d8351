"""A line of a form: its label, the field, and below it what is wrong or doubtful."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smsdesk.ui.widgets.basics import column, label, labelled, restyle

LONGEST = 500


class LineField(QWidget):
    """One line of text. `changed` with each letter, `submitted` with Enter."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(self, name: str, *, hint: str = "") -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(hint)
        self._problem = label("", "bad", wrap=True)
        self._doubt = label("", "warn", wrap=True)
        for note in (self._problem, self._doubt):
            note.hide()
        self._notes = QWidget()
        self._notes.setLayout(column(self._problem, self._doubt, spacing=0))
        self._notes.hide()
        self.setLayout(labelled(name, self.line, note=self._notes))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self.changed)
        self.line.returnPressed.connect(self.submitted)

    @property
    def text(self) -> str:
        """As typed, without blanks around it."""
        return self.line.text().strip()

    def show_text(self, text: str) -> None:
        """Put a text here; nothing is wrong with it yet."""
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self.show_notes()

    def show_notes(self, problem: str = "", doubt: str = "") -> None:
        """Say what is wrong, what is doubtful, or nothing."""
        for note, text in ((self._problem, problem), (self._doubt, doubt)):
            note.setText(text)
            note.setVisible(bool(text))
        self._notes.setVisible(bool(problem or doubt))
        self.line.setProperty("invalid", bool(problem))
        self.line.setAccessibleDescription(problem or doubt)
        restyle(self.line)
