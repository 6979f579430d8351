"""The small form in an account's card: below which balance to tell."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from smsdesk.domain.money import parse_amount
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.amounts import amount_text
from smsdesk.ui.widgets.basics import button, label, labelled, restyle, row


class AlertEditor(QFrame):
    """One amount, as people of the interface's country write it."""

    chosen = Signal(object)
    """A Decimal, or None for no alert."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.amount = QLineEdit()
        self.amount.returnPressed.connect(self._choose)
        self.problem = label("", "bad", wrap=True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XS, 0, 0)
        layout.setSpacing(Space.XS + 2)
        layout.addLayout(labelled(self.tr("Tell me below"), self.amount, note=self.problem))
        self._set = button(self.tr("Set alert"), "small", pressed=self._choose)
        self._cancel = button(self.tr("Cancel"), "small", pressed=self.left.emit)
        layout.addLayout(row(self._set, self._cancel, None))
        self.amount.setPlaceholderText(self.tr("Empty: no alert"))

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the focus stops at, in the order the eye goes."""
        return (self.amount, self._set, self._cancel)

    def open_with(self, alert: Decimal | None) -> None:
        """Begin to edit."""
        self.amount.setText("" if alert is None else amount_text(alert))
        self._tell("")
        self.show()
        self.amount.setFocus()
        self.amount.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _choose(self) -> None:
        written = self.amount.text().strip()
        if not written:
            self.chosen.emit(None)
            return
        amount = read_amount(written)
        if amount is None or amount < 0:
            self._tell(self.tr("This is not an amount."))
            return
        self.chosen.emit(amount)

    def _tell(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.amount.setProperty("invalid", bool(problem))
        self.amount.setAccessibleDescription(problem)
        restyle(self.amount)


def read_amount(written: str) -> Decimal | None:
    """An amount with the separators of the interface's language, exactly; None for none.

    Where a comma divides the decimals, a lone point does so, too: many keyboards have no other.
    """
    locale = QLocale()
    text = written.translate({ord(char): None for char in "\u00a0\u202f\u2009 '"})
    group, point = locale.groupSeparator(), locale.decimalPoint()
    if point == "," and text.count(".") == 1 and "," not in text and len(text.split(".")[1]) != 3:
        point = "."
    elif len(group) == 1:
        text = text.replace(group, "")
    try:
        return parse_amount(text.replace(point, "."))
    except ValueError:
        return None
