"""The page of reminders: a file of appointments is chosen, looked at, and its reminders planned."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from smsdesk.sending.reminders import Applied
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.scheduled.reminders.sheet import Sheet
from smsdesk.ui.pages.scheduled.reminders.view_model import RemindersModel
from smsdesk.ui.places import Place
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, Tone, button, column, label, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.file_drop import accept_file, offered_files, take_files
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.wording import error_sentence

ENDINGS = "*.csv *.tsv *.txt *.xlsx *.ods"


class RemindersPage(Page):
    """Two views: where it begins, and the sheet of a file."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Reminders from a file"))
        self._context = context
        self.model = RemindersModel(context, self)
        self.title.hide()
        self.name = Elided(self.title.text(), "title")
        self.title_row.addWidget(self.name)
        self.back = button(self.tr("All scheduled"), pressed=self._leave)
        self.add_action(self.back)
        self.choose = button(self.tr("Choose a file…"), "primary", pressed=self._choose_file)
        self.problem = label("", "bad", wrap=True)
        self.start = self._start_view()
        self.sheet = Sheet(context, self.model)
        self._stack = QStackedWidget()
        for view in (self.start, self.sheet):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)
        take_files(self)
        self.sheet.left.connect(self._leave)
        self.model.opened.connect(self._show)
        self.model.done.connect(self._done)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._show()

    def visit(self, place: Place) -> None:
        """Look at the file that the place names; else what was there before."""
        if isinstance(place, places.Reminders) and place.path is not None:
            self.model.open(place.path)
        elif self.model.setup is None:
            self.choose.setFocus()

    def _start_view(self) -> QWidget:
        drop = Card(margin=Space.XL)
        title = label(self.tr("Drop a list of appointments here, or choose one"), "cardTitle")
        title.setWordWrap(True)
        about = label(
            self.tr(
                "A table (CSV, Excel, OpenDocument) with a number and a time in each row. Each"
                " person gets a reminder so long before. Import the list again when it changes:"
                " what moved is moved, what is gone is cancelled, and nobody is reminded twice."
            ),
            "muted",
            wrap=True,
        )
        for one in (title, about, self.problem):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            drop.body.addWidget(one)
        drop.body.addSpacing(Space.S)
        drop.body.addLayout(row(None, self.choose, None))
        made = QWidget()
        made.setLayout(column(drop, None))
        return made

    def _show(self) -> None:
        model = self.model
        looking = model.setup is not None
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self.sheet if looking else self.start)
        title = self.tr("Reminders from a file")
        if looking:
            title = self.tr("Reminders from {0}").format(model.file_name)
        self.name.show_full(title)
        self.setAccessibleName(title)
        self.back.setVisible(not looking)
        said = "" if model.problem is None else error_sentence(model.problem)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        if looking and before is not self.sheet and self.isVisible():
            self.sheet.take_focus()

    def _done(self, done: Applied) -> None:
        said = self.tr("%Ln reminders are planned.", "", done.planned)
        cancelled = done.withdrawn
        if cancelled:
            more = self.tr("%Ln that waited were cancelled or replaced.", "", cancelled)
            said = f"{said} {more}"
        self.model.close()
        self._context.tell(said, Tone.GOOD)
        first = done.schedules[0] if done.schedules else None
        self._context.go(places.Scheduled(first))

    def _leave(self) -> None:
        self.model.close()
        self._context.go(places.Scheduled())

    # Files

    def _choose_file(self) -> None:
        kinds = f"{self.tr('Tables')} ({ENDINGS})"
        dialog = QFileDialog(self, self.tr("Reminders from a file"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.model.open(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file may be dropped."""
        if offered_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the file that was dropped."""
        file = accept_file(event)
        if file is not None:
            self.model.open(file)
