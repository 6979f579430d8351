"""The bar at the foot of Contacts: the import that goes on, how it ended, or one that broke off."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QWidget

from smsdesk.contacts.import_errors import ImportInterrupted
from smsdesk.contacts.import_runs import ImportRun
from smsdesk.domain.contact_import import ContactImport, ImportState
from smsdesk.domain.import_look import ImportProgress
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.importing.running import ImportsModel
from smsdesk.ui.pages.contacts.importing.words import (
    number,
    progress_line,
    result_line,
    state_sentence,
    time_left,
)
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.progress_bar import ProgressBar
from smsdesk.ui.wording import error_sentence


class ImportBar(Card):
    """Hidden while there is nothing to say."""

    def __init__(self, context: Context) -> None:
        super().__init__(margin=Space.M)
        self._context = context
        self.model = ImportsModel(context)
        self.model.setParent(self)
        self.name = Elided("", "strong")
        self.far = Elided("")
        self.left = label("", "muted")
        self.bar = ProgressBar(in_a_row=True)
        self.cancel = button(self.tr("Cancel"), "small", pressed=self.model.cancel)
        self.resume = button(self.tr("Resume"), "small", pressed=self._resume)
        self.take_back = button(self.tr("Take back"), "small", pressed=self._take_back)
        self.open = button(self.tr("Show"), "small", pressed=self._open)
        self.undo = button(self.tr("Undo import"), "small", pressed=self._undo)
        self.close_ = button(self.tr("Close"), "small", pressed=self.model.dismiss)
        self._buttons: tuple[QPushButton, ...] = (
            self.open,
            self.undo,
            self.resume,
            self.take_back,
            self.cancel,
            self.close_,
        )
        said, buttons = QWidget(), QWidget()
        line = row(self.name, self.far, self.left, self.bar)
        line.setStretch(1, 1)
        said.setLayout(line)
        buttons.setLayout(row(None, *self._buttons))
        # How many rows could not be read stands last: it may not be what is cut.
        self.body.addWidget(GivingRow(said, buttons))
        self._done: ContactImport | None = None
        """The import that the buttons are about, when none goes on."""
        self._said = ""
        self.hide()
        self.model.run_changed.connect(self._show)
        self.model.changed.connect(self._show)
        self.model.look()
        self._show()

    def _show(self) -> None:
        run = self.model.run
        if run is not None and run.is_going_on:
            self._show_going_on(run)
        elif run is not None:
            self._show_ended(run)
        elif self.model.interrupted:
            self._show_interrupted(self.model.interrupted[0])
        else:
            self._said = ""
            self.hide()

    def _show_going_on(self, run: ImportRun) -> None:
        progress = run.progress
        if run.is_cancelling:
            name = self.tr("Taking {0} back").format(run.file_name)
        else:
            name = self.tr("Importing {0}").format(run.file_name)
        far = "" if progress is None else progress_line(progress)
        self._put(name, far, (self.cancel,), busy=True)
        self.cancel.setEnabled(not run.is_cancelling)
        self._show_progress(progress)
        self.left.setText("" if progress is None else time_left(progress.seconds_left))
        self._announce(name)

    def _show_progress(self, progress: ImportProgress | None) -> None:
        said = self.tr("Imported so far: {0}").format(self.far.full)
        if progress is None:
            self.bar.show_done(0, None, said)
        else:
            self.bar.show_done(progress.rows_done, progress.rows_all, said)

    def _show_ended(self, run: ImportRun) -> None:
        self._done = run.ended
        if run.problem is not None:
            said = error_sentence(run.problem)
            is_partly_in = isinstance(run.problem, ImportInterrupted)
            broke_off = self.tr("The import of {0} broke off").format(run.file_name)
            nothing_in = self.tr("{0} was not imported").format(run.file_name)
            name = broke_off if is_partly_in else nothing_in
            self._put(name, said, (self.close_,))
        elif run.ended is not None and run.ended.state is ImportState.DONE:
            said = result_line(run.ended.counts)
            name = self.tr("Imported {0}").format(run.file_name)
            self._put(name, said, (self.open, self.undo, self.close_))
        else:
            name = self.tr("The import of {0} was cancelled").format(run.file_name)
            said = self.tr("Nothing of it was kept.")
            self._put(name, said, (self.close_,))
        self._announce(f"{name}: {said}")

    def _show_interrupted(self, broken: ContactImport) -> None:
        self._done = broken
        name = self.tr("The import of {0} broke off").format(broken.file_name)
        said = state_sentence(broken)
        if broken.rows_all is not None:
            said = self.tr("{0} of {1}").format(number(broken.rows_done), number(broken.rows_all))
        self._put(name, said, (self.resume, self.take_back))
        self._announce(name)

    def _put(
        self, name: str, said: str, shown: tuple[QPushButton, ...], *, busy: bool = False
    ) -> None:
        self.name.show_full(name)
        self.far.show_full(said)
        self.setAccessibleName(f"{name}. {said}")
        self.bar.setVisible(busy)
        self.left.setVisible(busy)
        for one in self._buttons:
            one.setVisible(one in shown)
        self.show()

    def _announce(self, said: str) -> None:
        """Each piece of news once."""
        if said != self._said:
            self._said = said
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _resume(self) -> None:
        if self._done is not None:
            self.model.resume(self._done)

    def _take_back(self) -> None:
        if self._done is not None:
            self.model.take_back(self._done)

    def _undo(self) -> None:
        if self._done is not None:
            self.model.undo(self._done)

    def _open(self) -> None:
        if self._done is not None:
            self._context.go(places.ContactsImport(import_id=self._done.id))
