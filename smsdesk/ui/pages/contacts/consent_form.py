"""The small form above the table for what somebody said about getting messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from smsdesk.domain.contact import ConsentKind
from smsdesk.ui.pages.contacts.words import SOURCES, source_word
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, button, label, labelled, row

LONGEST = 500
Act = Callable[[str, str], object]
"""Is given source and wording."""


class ConsentForm(Card):
    """Hidden until something is asked; Escape leaves everything as it is."""

    asking = Signal(bool)

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M, spacing=Space.S)
        self._act: Act = lambda _source, _wording: None
        self._sentence = label("", "strong", wrap=True)
        self.source = QComboBox()
        self.source.setEditable(True)
        self.source.setMinimumHeight(Size.CONTROL)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST)
        self.source.setLineEdit(self._line)
        self.wording = QLineEdit()
        self.wording.setMaxLength(LONGEST)
        self.wording.setPlaceholderText(self.tr("In their words, if you have them"))
        self.wording.returnPressed.connect(self._answer)
        self.yes = button("", "small", pressed=self._answer)
        self.no = button(self.tr("Cancel"), "small", pressed=self.hide)
        fields = row(
            labelled(self.tr("How it was told"), self.source),
            labelled(self.tr("Wording"), self.wording),
        )
        fields.setStretch(0, 1)
        fields.setStretch(1, 2)
        self.body.addWidget(self._sentence)
        self.body.addLayout(fields)
        self.body.addLayout(row(None, self.yes, self.no))
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in this order."""
        return self.source, self.wording, self.yes, self.no

    def ask(self, kind: ConsentKind, who: str, act: Act) -> None:
        """Ask how it was told that `who` wants no messages, or wants them."""
        sentence, verb = self._words(kind)
        self._sentence.setText(sentence.format(who))
        self.yes.setText(verb)
        self._act = act
        self.source.clear()
        for source in SOURCES:
            self.source.addItem(source_word(source), source)
        self.wording.clear()
        self.setAccessibleName(self._sentence.text())
        self.show()
        self.asking.emit(True)
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.asking.emit(False)
        else:
            super().keyPressEvent(event)

    def _words(self, kind: ConsentKind) -> tuple[str, str]:
        if kind is ConsentKind.OPT_OUT:
            return (
                self.tr("{0}: nothing is sent any more, and what still waits is cancelled."),
                self.tr("Opt out"),
            )
        if kind is ConsentKind.OPT_IN:
            return self.tr("{0}: messages may be sent again."), self.tr("Opt in")
        return self.tr("{0}: agrees to getting messages."), self.tr("Record consent")

    def _answer(self) -> None:
        text = self.source.currentText().strip()
        place = self.source.findText(text)
        source = str(self.source.itemData(place)) if place >= 0 else text
        self.hide()
        self.asking.emit(False)
        self._act(source, self.wording.text().strip())
