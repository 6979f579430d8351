"""The view of groups and saved searches: sizes, new ones, other names, deletion."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from smsdesk.contacts.query import GroupSize
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.group_rows import NAME, RULE, SIZE, GroupRows
from smsdesk.ui.pages.contacts.view_model import ContactsViewModel
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Tone, button, column, label, row
from smsdesk.ui.widgets.inline_question import InlineQuestion
from smsdesk.ui.wording import error_sentence

LONGEST = 80
NAME_WIDTH = 190
SIZE_WIDTH = 104


class GroupsView(QWidget):
    """Contacts stay when their group goes."""

    opened = Signal(int)
    """Show the contacts of this group."""

    def __init__(self, context: Context, model: ContactsViewModel) -> None:
        super().__init__()
        self._context = context
        self._model = model
        self.rows = GroupRows()
        self.rows.setParent(self)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("Name of a new group"))
        self.name.setAccessibleName(self.tr("Name of a new group"))
        self.name.returnPressed.connect(self._add)
        self.add = button(self.tr("New group"), pressed=self._add)
        self.question = InlineQuestion()
        self.table = _GroupTable(self.rows)
        self.table.setAccessibleName(self.tr("Groups"))
        self.show_ = button(self.tr("Show its contacts"), "small", pressed=self._open)
        self.rename = button(self.tr("Rename"), "small", pressed=self._rename)
        self.delete = button(self.tr("Delete group"), "small", pressed=self._ask_to_delete)
        self._empty = label(
            self.tr(
                "No groups yet. Put contacts into one, or save a search: whoever matches it is in"
                " the group."
            ),
            "muted",
            wrap=True,
        )
        self._lay_out()
        self._wire()
        self._show()

    def arrive(self) -> None:
        """To the list, or to the line that makes the first group."""
        self._show()
        if self.rows.rowCount():
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
        else:
            self.name.setFocus()

    @property
    def current(self) -> GroupSize | None:
        """The chosen group."""
        index = self.table.currentIndex()
        return self.rows.groups[index.row()] if index.isValid() else None

    def _lay_out(self) -> None:
        line = row(self.name, self.add)
        line.setStretch(0, 1)
        buttons = row(self.show_, self.rename, self.delete, None)
        layout = column(line, self.question, self._empty, self.table, buttons, spacing=Space.M)
        layout.setStretch(3, 1)
        self.setLayout(layout)

    def _wire(self) -> None:
        self._model.groups_changed.connect(self._show)
        self.rows.renamed.connect(lambda one, name: self._do(self._renamed(one, name)))
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        self.table.opened.connect(self._open)
        self.table.renaming.connect(self._rename)
        self.table.removing.connect(self._ask_to_delete)

    def _show(self) -> None:
        current = self.current
        self.rows.show_groups(self._model.groups)
        if current is not None and not self.table.currentIndex().isValid():
            place = self.rows.row_of(current.group.id)
            if place is not None:
                self.table.selectRow(place)
        self._empty.setVisible(not self.rows.rowCount())
        self._show_buttons()

    def _show_buttons(self) -> None:
        for one in (self.show_, self.rename, self.delete):
            one.setEnabled(self.current is not None)

    def _add(self) -> None:
        name = " ".join(self.name.text().split())
        if name:
            self._do(self._added(name))
        else:
            self.name.setFocus()

    def _open(self) -> None:
        if (current := self.current) is not None:
            self.opened.emit(current.group.id)

    def _rename(self) -> None:
        if self.current is not None:
            index = self.table.currentIndex().siblingAtColumn(NAME)
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _ask_to_delete(self) -> None:
        current = self.current
        if current is None:
            return
        group_id = current.group.id
        if current.group.search is None:
            said = self.tr("Delete the group “{0}”? Its contacts stay in the book.")
        else:
            said = self.tr("Delete the saved search “{0}”? The contacts stay in the book.")
        self.question.ask(
            said.format(current.group.name),
            self.tr("Delete group"),
            lambda: self._do(self._context.desk.groups.remove(group_id)),
        )

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.bridge.spawn(self._told(work), owner=self)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except SmsDeskError as error:
            self._context.tell(error_sentence(error), Tone.BAD)
        self._model.read_groups_soon()

    async def _added(self, name: str) -> None:
        await self._context.desk.groups.add(name)
        self.name.clear()

    async def _renamed(self, group_id: int, name: str) -> None:
        await self._context.desk.groups.rename(group_id, name)


class _GroupTable(QTableView):
    opened = Signal()
    renaming = Signal()
    removing = Signal()

    def __init__(self, rows: GroupRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(Size.ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(Size.ROW)
        header.setSectionResizeMode(RULE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(NAME, NAME_WIDTH)
        self.setColumnWidth(SIZE, SIZE_WIDTH)
        self.doubleClicked.connect(lambda _index: self.opened.emit())

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Enter shows the contacts, F2 renames, Delete deletes; not while a name is edited."""
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()
            return
        signals = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_F2: self.renaming,
            Qt.Key.Key_Delete: self.removing,
        }
        found = signals.get(event.key())
        if found is None:
            super().keyPressEvent(event)
        else:
            found.emit()
            event.accept()
