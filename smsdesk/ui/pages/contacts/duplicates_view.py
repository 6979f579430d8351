"""The view of duplicates: who may be in the book twice, side by side, and merging them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from smsdesk.contacts.duplicates import Alike, Shared
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.duplicates_model import DuplicatesModel
from smsdesk.ui.pages.contacts.merge_grid import MergeGrid
from smsdesk.ui.pages.contacts.tab_stops import in_order
from smsdesk.ui.pages.contacts.words import full_name
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, button, column, label, row
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.widgets.undo_notice import UndoNotice


class DuplicatesView(QWidget):
    """That two are the same is a guess; nothing is merged by itself."""

    emptied = Signal()
    """Nobody is left to decide about, or not found yet."""
    undo_wanted = Signal(int)
    """The id of the set that is to be taken back."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.model = DuplicatesModel(context, self)
        self._found: list[Alike] = []
        self._undo_set = 0
        self._is_awaited = False
        """Whether the focus goes to the first that is found: a list that is hidden takes none."""
        self._names = QStringListModel(self)
        self.state = label("", "muted", wrap=True)
        self.undo = UndoNotice()
        self.undo.undo.setShortcut("Ctrl+Z")
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Possible duplicates"))
        self.list.setModel(self._names)
        self.list.setProperty("role", "list")
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(Size.LIST_MIN)
        self.list.setMaximumWidth(Size.LIST)
        self.grid: MergeGrid | None = None
        self.why = label("", "muted", wrap=True)
        self.merge = button(self.tr("Merge into one"), "primary", pressed=self._merge)
        self.skip = button(self.tr("Different people"), pressed=self._skip)
        self._lay_out()
        self._wire()

    def arrive(self) -> None:
        """Look again from the beginning."""
        self._found.clear()
        self._names.setStringList([])
        self._is_awaited = True
        self.emptied.emit()
        self.model.look()

    def _lay_out(self) -> None:
        self._scroll = ScrollArea()
        self._card = Card()
        self._card.body.addWidget(self.why)
        self._card.body.addWidget(self._scroll, 1)
        self._card.body.addLayout(row(self.merge, self.skip, None))
        across = QHBoxLayout()
        across.setSpacing(Space.M)
        across.addWidget(self.list, 1)
        across.addWidget(self._card, 3)
        layout = column(self.state, self.undo, across, spacing=Space.M)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self._card.hide()
        self.list.hide()

    def _wire(self) -> None:
        self.model.found.connect(self._add)
        self.model.looking.connect(self._show_state)
        self.model.merged.connect(self._show_merged)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self.undo.undone.connect(lambda: self.undo_wanted.emit(self._undo_set))

    def _add(self, alike: Alike) -> None:
        self._found.append(alike)
        place = self._names.rowCount()
        self._names.insertRow(place)
        index = self._names.index(place)
        names = dict.fromkeys(full_name(one.details) for one in alike.people)
        alone = f" ({QLocale().toString(len(alike.people))})" if len(names) == 1 else ""
        self._names.setData(index, " · ".join(names) + alone)
        if place == 0:
            self.list.setCurrentIndex(index)
            if self._is_awaited:
                self.list.setFocus()
            self._is_awaited = False

    def _show_state(self, looking: bool = False) -> None:
        if looking:
            self.state.setText(self.tr("Looking for people who are in the book twice…"))
        elif self._found:
            self.state.setText(self.tr("%Ln possible duplicate(s)", "", len(self._found)))
        else:
            self.state.setText(self.tr("Nobody seems to be in the book twice."))
        self._card.setVisible(bool(self._found))
        self.list.setVisible(bool(self._found))

    def _show_chosen(self) -> None:
        place = self.list.currentIndex().row()
        if not 0 <= place < len(self._found):
            return
        alike = self._found[place]
        self.grid = MergeGrid(alike)
        self._scroll.setWidget(self.grid)
        in_order([self.list, *self.grid.tab_stops, self.merge, self.skip])
        self.why.setText(self._reasons()[alike.shared])
        self._card.setVisible(True)
        self.list.setVisible(True)

    def _reasons(self) -> dict[Shared, str]:
        return {
            Shared.NUMBER: self.tr("They share a number, and their names are alike."),
            Shared.EMAIL: self.tr("They share an e-mail address."),
            Shared.NAME: self.tr("They have the same name and different numbers."),
        }

    def _merge(self) -> None:
        if self.grid is not None and self._found:
            self.model.merge(self.grid.alike, self.grid.details)

    def _show_merged(self, alike: Alike, count: int, set_id: int) -> None:
        self._drop(alike)
        self._undo_set = set_id
        self.undo.tell(self.tr("%Ln contact(s) became one.", "", count))

    def _skip(self) -> None:
        if self.grid is not None:
            self._drop(self.grid.alike)
            self.list.setFocus()

    def _drop(self, alike: Alike) -> None:
        if alike in self._found:
            place = self._found.index(alike)
            del self._found[place]
            self._names.removeRow(place)
            self._show_chosen()
        self._show_state()
        if not self._found:
            self.emptied.emit()
