"""How far a change of very many contacts is: shown while it goes on, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from smsdesk.ui.pages.contacts.importing.words import number, time_left
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row

STEPS = 1_000
BAR_WIDTH = 200


class ChangeBar(Card):
    """Hidden while nothing takes long."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.far = label("")
        self.left = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(BAR_WIDTH)
        self.bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stop = button(self.tr("Stop"), "small", pressed=self._stop)
        line = row(self.far, self.left, self.bar, self.stop)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self._since = QElapsedTimer()
        self.hide()

    def show_progress(self, done: int, of: int) -> None:
        """So many contacts are done of so many; none of none: it has ended."""
        if not of:
            self.hide()
            return
        if self.isHidden():
            self._since.start()
            self.stop.setEnabled(True)
        said = self.tr("{0} of {1} contacts done").format(number(done), number(of))
        self.far.setText(said)
        self.bar.setAccessibleName(said)
        self.bar.setValue(STEPS * done // of)
        spent_s = self._since.elapsed() / 1_000
        self.left.setText(time_left(spent_s * (of - done) / done if done else None))
        self.show()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
