"""The Contacts page: its title, its actions, and which of its views is in front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QToolButton, QWidget

from smsdesk.contacts.query import Query
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.pages.contacts.actions import ContactActions
from smsdesk.ui.pages.contacts.duplicates_view import DuplicatesView
from smsdesk.ui.pages.contacts.editor import Typed
from smsdesk.ui.pages.contacts.export import ContactExport
from smsdesk.ui.pages.contacts.groups_view import GroupsView
from smsdesk.ui.pages.contacts.importing.file_dialogs import ENDINGS, TOLD_ENDINGS
from smsdesk.ui.pages.contacts.importing.running_bar import ImportBar
from smsdesk.ui.pages.contacts.list_view import NAME, ContactListView
from smsdesk.ui.pages.contacts.recent_changes import RecentChanges
from smsdesk.ui.pages.contacts.view_model import ContactsViewModel, Shown
from smsdesk.ui.places import Place
from smsdesk.ui.tables.memory import TableMemory
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, label, restyle
from smsdesk.ui.widgets.file_drop import accept_file, offered_files, take_files
from smsdesk.ui.widgets.page import Page


class ContactsPage(Page):
    """The contact book."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Contacts"))
        self._context = context
        self.model = ContactsViewModel(context, TableMemory(context.remembered, NAME).order())
        self.model.setParent(self)
        self._count = label("", "muted")
        self.title_row.addWidget(self._count)
        self.import_ = button(self.tr("Import…"), pressed=self._import)
        self.export_button = button(self.tr("Export…"), pressed=self._export)
        self.sync = button("", pressed=self._sync)
        self.more = QToolButton()
        self.more.setAccessibleName(self.tr("More to do with contacts"))
        self.more.setToolTip(self.more.accessibleName())
        self.more.clicked.connect(self._show_more)
        self.new = button(self.tr("New contact"), "primary", pressed=self._new)
        self.back = button(self.tr("All contacts"), pressed=self.show_list)
        for action in (self.back, self.import_, self.export_button, self.sync, self.more, self.new):
            self.add_action(action)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack, 1)
        # What is within already need not be moved with all that is in it.
        self.list = ContactListView(context, self.model, self._stack)
        self.actions_ = ContactActions(context, self.list)
        self.commands = self.actions_.commands
        self.export = ContactExport(context, self)
        self._stack.addWidget(self.list)
        self.groups: GroupsView | None = None
        self.duplicates: DuplicatesView | None = None
        self.import_bar = ImportBar(context)
        self.body.addWidget(self.import_bar)
        take_files(self)
        self._wire()
        self._recolor()
        self._fit()

    def visit(self, place: Place) -> None:
        """Show the contacts that the place asks for, or begin a new one."""
        if not isinstance(place, places.Contacts):
            return
        if self._stack.currentWidget() is not self.list:
            self._put_in_front(self.list, self.tr("Contacts"))
        self.model.visit(place)
        if place.add:
            self.list.new_contact(place.mobile)
        elif not self.list.is_editing:
            self.list.filters.search.setFocus()

    @property
    def typed(self) -> Typed | None:
        """The contact that is being written."""
        return self.list.typed

    def take_up(self, typed: object) -> None:
        """Go on writing it."""
        if isinstance(typed, Typed):
            self.list.take_up(typed)

    @property
    def search_field(self) -> QLineEdit | None:
        """The one above the table."""
        search = self.list.filters.search
        return search if search.isVisible() else None

    @property
    def last_part(self) -> QWidget | None:
        """The import that goes on."""
        return self.import_bar

    # Showing

    def _wire(self) -> None:
        self.model.total_changed.connect(self._show_total)
        self.model.accounts_changed.connect(self._fit)
        self.list.editing_changed.connect(self._fit)
        self.list.groups_wanted.connect(self.show_groups)
        self.export.progressed.connect(self._show_export)
        self.model.total_changed.connect(self._fit)
        self._context.theme.changed.connect(self._recolor)
        keys = ((QKeySequence.StandardKey.New, self._new), ("Ctrl+I", self._import))
        for key, pressed in keys:
            shortcut = QShortcut(QKeySequence(key), self, pressed)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave_view)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)

    def _show_total(self) -> None:
        total = self.model.total
        self._count.setText("" if not total else QLocale().toString(total))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the actions have no room, some are in the menu only."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """There is one primary button: while somebody writes a contact it is in the editor."""
        listed = self._stack.currentWidget() is self.list
        self.new.setVisible(listed and not self.list.is_editing)
        # In an empty book it is in the middle of the page.
        role = "" if self.model.total == 0 else "primary"
        if self.new.property("role") != role:
            self.new.setProperty("role", role)
            restyle(self.new)
        self.back.setVisible(not listed)
        self._count.setVisible(listed)
        self.more.setVisible(listed)
        if self.model.accounts:
            name = self.model.accounts[0].name
            self.sync.setText(self.tr("Sync with {0}").format(name))
        offered = [
            (self.import_, self._context.offers(places.ContactsImport)),
            (self.export_button, bool(self.model.total)),
            (self.sync, self._context.offers(places.ContactsSync) and bool(self.model.accounts)),
        ]
        room = self.width() - 2 * Space.PAGE - self.title.sizeHint().width()
        room -= self._count.sizeHint().width() + self.more.sizeHint().width() + 3 * Space.S
        room -= self.new.sizeHint().width()
        for one, is_offered in offered:
            room -= one.sizeHint().width() + Space.S
            one.setVisible(listed and is_offered and room >= 0)

    def _recolor(self) -> None:
        self.more.setIcon(icon(Icon.MORE, self._context.theme.palette))

    # Its views

    def show_list(self) -> None:
        """The list of contacts."""
        self._put_in_front(self.list, self.tr("Contacts"))
        self.list.enter_table()

    def show_groups(self) -> None:
        """Groups and saved searches."""
        if self.groups is None:
            self.groups = GroupsView(self._context, self.model)
            self.groups.opened.connect(self._show_group)
            self._stack.addWidget(self.groups)
        self._put_in_front(self.groups, self.tr("Groups"))
        self.groups.arrive()

    def show_duplicates(self) -> None:
        """Who may be in the book twice."""
        if self.duplicates is None:
            self.duplicates = DuplicatesView(self._context)
            self.duplicates.emptied.connect(self.back.setFocus)
            self.duplicates.undo_wanted.connect(self.commands.undo)
            self._stack.addWidget(self.duplicates)
        self._put_in_front(self.duplicates, self.tr("Duplicates"))
        self.duplicates.arrive()

    def _show_group(self, group_id: int) -> None:
        self.model.filter(Shown(group_id=group_id))
        self.show_list()

    def _leave_view(self) -> None:
        """Escape: what is asked is not done, else back to the list."""
        if self.groups is not None and self.groups.question.isVisible():
            self.groups.question.hide()
            self.groups.table.setFocus()
        else:
            self.show_list()

    def _put_in_front(self, view: QWidget, title: str) -> None:
        self._stack.setCurrentWidget(view)
        self._escape.setEnabled(view is not self.list)
        self.title.setText(title)
        self._fit()

    # Doing

    def _new(self) -> None:
        self.list.new_contact()

    def _import(self) -> None:
        self._context.go(places.ContactsImport())

    def _export(self) -> None:
        """What: who is selected, who is shown, or everybody."""
        if self.export.is_running:
            self.export.stop()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_exports(menu)
        anchor = self.export_button if self.export_button.isVisible() else self.more
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _add_exports(self, menu: QMenu) -> None:
        selected = self.list.table.selected_array()
        if len(selected) > 1:
            said = self.tr("The %Ln selected contact(s)…", "", len(selected))
            menu.addAction(said, lambda: self.export.ask(selected))
        if self.model.is_narrowed:
            menu.addAction(self.tr("What is shown…"), lambda: self.export.ask(self.model.query))
        menu.addAction(self.tr("Everybody…"), lambda: self.export.ask(Query()))

    def _show_export(self, written: int, of: int) -> None:
        if of:
            said = self.tr("Stop exporting ({0} %)").format(100 * written // of)
        else:
            said = self.tr("Export…")
        self.export_button.setText(said)
        self._fit()

    def _sync(self) -> None:
        if self.model.account_id is not None:
            self._context.go(places.ContactsSync(self.model.account_id))

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = (
            (self.import_, self._context.offers(places.ContactsImport)),
            (self.export_button, bool(self.model.total)),
            (self.sync, self._context.offers(places.ContactsSync) and bool(self.model.accounts)),
        )
        for button_, is_offered in offered:
            if button_.isHidden() and is_offered:
                menu.addAction(button_.text(), button_.click)
        menu.addAction(self.tr("Groups and saved searches…"), self.show_groups)
        menu.addAction(self.tr("Find duplicates…"), self.show_duplicates)
        menu.addMenu(RecentChanges(self.commands, menu))
        below = QPoint(self.more.width() - menu.sizeHint().width(), self.more.height())
        menu.popup(self.more.mapToGlobal(below))

    # Files dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A file that contacts may be in."""
        if self._dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Import it."""
        path = self._dropped(event.mimeData())
        if path is not None and accept_file(event) is not None:
            self._context.go(places.ContactsImport(path))

    def _dropped(self, data: QMimeData) -> Path | None:
        if not self._context.offers(places.ContactsImport):
            return None
        endings = (*ENDINGS, *TOLD_ENDINGS)
        return next((one for one in offered_files(data) if one.suffix.lower() in endings), None)
