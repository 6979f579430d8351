"""How far a change of very many contacts is: shown while it goes on, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Signal

from smsdesk.ui.pages.contacts.importing.words import number, time_left
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.progress_bar import ProgressBar


class ChangeBar(Card):
    """Hidden while nothing takes long."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.far = label("")
        self.left = label("", "muted")
        self.bar = ProgressBar(in_a_row=True)
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
        self.bar.show_done(done, of, said)
        spent_s = self._since.elapsed() / 1_000
        self.left.setText(time_left(spent_s * (of - done) / done if done else None))
        self.show()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stopped.emit()
