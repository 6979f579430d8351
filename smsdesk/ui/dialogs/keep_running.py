"""The question when the window is closed while something is still to go out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.settings import WhenClosing
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import button, label


@dataclass(frozen=True, slots=True)
class Pending:
    """What goes out only while the program runs."""

    schedules: int
    """How many are kept here."""
    upcoming: str
    """The first of them in words; "" without any."""
    messages: int
    """How many wait in the queue."""
    asks_when_late: bool
    """Whether what is late waits for a person."""

    def __bool__(self) -> bool:
        return bool(self.schedules or self.messages)


class KeepRunningDialog(QDialog):
    """`answer` says what was chosen; it stays ASK when the window is to stay as it is."""

    def __init__(self, pending: Pending, parent: QWidget, *, has_tray: bool) -> None:
        super().__init__(parent)
        self.answer = WhenClosing.ASK
        self.setWindowTitle(self.tr("Keep running?"))
        self.remember = QCheckBox(self.tr("Remember my answer"))
        self.keep = self._choice(WhenClosing.KEEP_RUNNING, self.tr("Keep running in the tray"))
        self.leave = self._choice(
            WhenClosing.LEAVE, self.tr("Leave (nothing goes out until SMS Desk runs again)")
        )
        self.stay = button(self.tr("Stay"), pressed=self.reject)
        preferred = self.keep if has_tray else self.stay
        for one in (self.keep, self.leave, self.stay):
            one.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            one.setProperty("role", "primary" if one is preferred else "")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        outer.setSpacing(Space.M)
        outer.addStrut(Size.DIALOG)
        outer.addWidget(label(self.tr("Keep running?"), "title"))
        for sentence in self._sentences(pending, has_tray):
            outer.addWidget(label(sentence, wrap=True))
        outer.addSpacing(Space.S)
        for one in (self.keep, self.leave, self.stay):
            outer.addWidget(one)
        self.keep.setVisible(has_tray)
        outer.addWidget(self.remember, 0, Qt.AlignmentFlag.AlignLeft)
        preferred.setFocus()

    def _choice(self, answer: WhenClosing, text: str) -> QPushButton:
        def choose() -> None:
            self.answer = answer
            self.accept()

        return button(text, pressed=choose)

    def _sentences(self, pending: Pending, has_tray: bool) -> list[str]:
        said = []
        if pending.schedules:
            count = self.tr("%Ln send(s) scheduled here.", "", pending.schedules)
            upcoming = self.tr("Next: {when}").format(when=pending.upcoming)
            said.append(f"{count} {upcoming}")
        if pending.messages:
            said.append(self.tr("%Ln message(s) still to be handed over.", "", pending.messages))
        said.append(self.tr("This happens only while SMS Desk runs."))
        if pending.schedules and pending.asks_when_late:
            said[-1] += " " + self.tr("What is late when it runs again waits for your answer.")
        if not has_tray:
            said.append(
                self.tr(
                    "There is no tray here to keep running in. The window can be minimised instead."
                )
            )
        return said
