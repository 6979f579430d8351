"""The line that tells what a few characters cost, and offers to replace them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.flow import GivingRow


class Doctor(Card):
    """Shows an offer; nothing is replaced unless a button is pressed."""

    show_asked = Signal()
    replace_asked = Signal()

    def __init__(self) -> None:
        super().__init__("warn", margin=Space.M)
        self.setAccessibleName(self.tr("Advice about the cost"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.sentence = label("", wrap=True)
        self.example = label("", "message", wrap=True)
        self.example.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.example.hide()
        self.showing = button(self.tr("Show"), "small", pressed=self.show_asked.emit)
        self.replacing = button("", "small", pressed=self.replace_asked.emit)
        buttons = QWidget()
        buttons.setLayout(row(self.showing, self.replacing, None))
        self.body.addWidget(GivingRow(self.sentence, buttons))
        self.body.addWidget(self.example)
        self.hide()

    def offer(self, sentence: str, show: str, replace: str) -> None:
        """An offer in words, and what the two buttons say."""
        self.sentence.setText(sentence)
        self.showing.setText(show)
        self.replacing.setText(replace)
        self.example.hide()
        self.setAccessibleDescription(sentence)
        self.show()

    def show_example(self, text: str) -> None:
        """What the text would become; pressed again, it goes away."""
        self.example.setText(text)
        self.example.setVisible(self.example.isHidden())
