"""The page of imports: a file is chosen, looked at and imported; ended imports are shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smsdesk.domain.contact_import import ContactImport
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.importing.file_dialogs import ask_for_file
from smsdesk.ui.pages.contacts.importing.heading import FileHeading
from smsdesk.ui.pages.contacts.importing.running import ImportsModel
from smsdesk.ui.pages.contacts.importing.sheet import ImportSheet
from smsdesk.ui.pages.contacts.importing.start_view import StartView
from smsdesk.ui.pages.contacts.importing.summary_view import SummaryView
from smsdesk.ui.pages.contacts.importing.view_model import ImportModel
from smsdesk.ui.places import Place
from smsdesk.ui.widgets.basics import button
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.file_drop import accept_file, offered_files, take_files
from smsdesk.ui.widgets.page import Page


class ImportPage(Page):
    """Three views: where an import begins, the sheet of a file, and what became of an import."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Import contacts"))
        self._context = context
        self.model = ImportModel(context)
        self.model.setParent(self)
        self.imports = ImportsModel(context)
        self.imports.setParent(self)
        self.heading = FileHeading(self.model)
        self._swap_title()
        self.back = button(self.tr("All contacts"), pressed=self._to_contacts)
        self.add_action(self.back)
        self.start = StartView(self.imports)
        self.sheet = ImportSheet(context, self.model)
        self.summary = SummaryView(self.imports)
        self._takes_focus = False
        """Whether the sheet gets the focus as soon as it has something to choose."""
        self._stack = QStackedWidget()
        for view in (self.start, self.sheet, self.summary):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)
        take_files(self)
        self._wire()
        self._show(self.start)

    def visit(self, place: Place) -> None:
        """Look at the file or at the import that the place names; else what was there before."""
        if not isinstance(place, places.ContactsImport):
            return
        self.imports.look()
        if place.path is not None:
            self.open_file(place.path)
        elif place.import_id is not None:
            self.imports.load(place.import_id, self.show_import)
        elif self.model.file is None:
            self._show(self.start)
            self.start.choose.setFocus()

    def open_file(self, file: Path) -> None:
        """Look at a file."""
        self.model.open(file)
        self._show(self.sheet)
        self._takes_focus = True

    def show_import(self, done: ContactImport) -> None:
        """Show what became of an import."""
        self.model.close()
        self.summary.show_import(done)
        self._show(self.summary)
        self.summary.back.setFocus()

    @property
    def front(self) -> QWidget | None:
        """The view that is shown."""
        return self._stack.currentWidget()

    def _swap_title(self) -> None:
        """File names may be long: the title gives way."""
        self.title.hide()
        self.name = Elided(self.title.text(), "title")
        self.title_row.addWidget(self.name)
        self.title_row.addWidget(self.heading)

    def _wire(self) -> None:
        self.start.choose_wanted.connect(self._choose_file)
        self.start.opened.connect(self.show_import)
        self.sheet.left.connect(self._leave_sheet)
        self.sheet.started.connect(self._to_contacts)
        self.sheet.other_file_wanted.connect(self._choose_file)
        self.summary.left.connect(lambda: self._show(self.start))
        self.model.looked.connect(self._looked)

    def _show(self, view: QWidget) -> None:
        self._stack.setCurrentWidget(view)
        title = self.tr("Import contacts")
        if view is self.sheet and self.model.file is not None:
            title = self.tr("Import {0}").format(self.model.file.name)
        elif view is self.summary and self.summary.done is not None:
            title = self.tr("Import of {0}").format(self.summary.done.file_name)
        self.name.show_full(title)
        self.setAccessibleName(title)
        self.heading.setVisible(view is self.sheet)
        self.back.setVisible(view is not self.sheet)

    def _looked(self) -> None:
        if self._takes_focus and self.front is self.sheet:
            self._takes_focus = False
            self.sheet.take_focus()

    def _choose_file(self) -> None:
        dialog = ask_for_file(self)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def _leave_sheet(self) -> None:
        self.model.close()
        self._show(self.start)
        self._to_contacts()

    def _to_contacts(self) -> None:
        self._show(self.start)
        self._context.go(places.Contacts())

    # Files dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file may be dropped."""
        if offered_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the file that was dropped."""
        file = accept_file(event)
        if file is not None:
            self.open_file(file)
