"""The sync that goes on, or how the last one ended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from smsdesk.contacts.sync_run import SyncPhase, SyncProgress
from smsdesk.contacts.syncing import SyncReport
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.pages.contacts.syncing.words import (
    phase_word,
    progress_line,
    report_sentences,
    report_title,
    trouble_sentence,
)
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, restyle, row
from smsdesk.ui.widgets.progress_bar import ProgressBar
from smsdesk.ui.wording import error_sentence


class RunCard(Card):
    """Hidden where there is neither."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(margin=Space.M)
        self.title = label("", "strong", wrap=True)
        self.far = label("", wrap=True)
        self.bar = ProgressBar()
        self.turn = button("", "small", pressed=self._turn)
        self.cancel = button(self.tr("Cancel"), "small", pressed=self.cancel_wanted.emit)
        head = row(self.title, self.turn, self.cancel)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.far)
        self._resumes = False
        self._said = ""
        self.hide()

    def show_progress(self, progress: SyncProgress) -> None:
        """How far it is."""
        self._paint("card")
        self.title.setText(phase_word(progress))
        said = [progress_line(progress), trouble_sentence(progress)]
        self.far.setText(" ".join(one for one in said if one))
        comparing = progress.phase is SyncPhase.COMPARING
        so_far = self.tr("Synced so far: {0}").format(self.far.text())
        self.bar.show_done(progress.done, None if comparing else progress.total, so_far)
        self.bar.show()
        self._resumes = progress.phase in (SyncPhase.PAUSED, SyncPhase.RESTING)
        self.turn.setText(self.tr("Resume") if self._resumes else self.tr("Pause"))
        ending = progress.phase is SyncPhase.STOPPING
        for one in (self.turn, self.cancel):
            one.show()
            one.setEnabled(not ending)
        self.turn.setEnabled(not ending and not comparing)
        self.show()
        self._announce(self.title.text())

    def show_outcome(self, outcome: SyncReport | SmsDeskError | None) -> None:
        """How the last one ended; None hides the card."""
        if outcome is None:
            self._said = ""
            self.hide()
            return
        if isinstance(outcome, SmsDeskError):
            title, said, weight = self.tr("Nothing was synced"), error_sentence(outcome), "bad"
        else:
            title, said = report_title(outcome), " ".join(report_sentences(outcome))
            weight = "good" if outcome.is_complete and not outcome.refused else "warn"
        self._paint(weight)
        self.title.setText(title)
        self.far.setText(said)
        self.far.setVisible(bool(said))
        for one in (self.bar, self.turn, self.cancel):
            one.hide()
        self.show()
        self._announce(f"{title}. {said}")

    def _paint(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
        self.far.show()

    def _announce(self, said: str) -> None:
        self.setAccessibleName(said)
        if said != self._said:
            self._said = said
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _turn(self) -> None:
        (self.resume_wanted if self._resumes else self.pause_wanted).emit()
