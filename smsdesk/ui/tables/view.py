"""The table itself: columns that are remembered, keys, copying as text. What is done with rows is
decided by whoever listens.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QSettings,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from smsdesk.ui.bridge import Bridge
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.delegate import CellDelegate, Ticked
from smsdesk.ui.tables.header import TickHeader
from smsdesk.ui.tables.memory import TableMemory
from smsdesk.ui.tables.model import RowModel
from smsdesk.ui.theme import Size, Space, Theme

R = TypeVar("R")
KEYS = Qt.KeyboardModifier
NARROWEST = 40
STRETCHED = 128
"""What the column that takes the rest should have at least."""
KEEP_AFTER_MS = 300
COPIED_AT_MOST = 20_000
"""More rows belong into an export."""


class RowTable(QTableView, Generic[R]):
    """Shows a `RowModel`. Keys below are those of the rows, in the order they stand."""

    opened = Signal(object)
    """Enter or a double press on the row of this key."""
    removal_wanted = Signal()
    """Delete was pressed; the selection says on what."""
    menu_wanted = Signal(QPoint)
    """Where, on the screen."""
    typed = Signal(str)
    """A letter, which is meant for the search."""
    selection_counted = Signal(int)
    """So many rows are selected now."""
    current_changed = Signal(object)
    """The key of the row with the focus; None without one."""

    def __init__(
        self,
        model: RowModel[R],
        bridge: Bridge,
        theme: Theme,
        remembered: QSettings,
        name: str,
    ) -> None:
        super().__init__()
        self.rows = model
        self.memory = TableMemory(remembered, name)
        self._bridge = bridge
        self._restarting = False
        self._kept_key: int | None = None
        self._order = ("", False)
        self._widths: dict[str, int] = {}
        """As they are wished; what the room allows is less at times, but never below `_least`."""
        self._usual: dict[str, int] = {}
        self._least: dict[str, int] = {}
        self._sharing = False
        self._room = 0
        self._ticks = any(column.look is Look.TICK for column in model.columns)
        self._set_up_look(theme)
        self.setModel(model)
        self._set_up_columns(model.columns, theme)
        # With the table's own it would ask every row, at each stroke, whether it is selected.
        header = self.horizontalHeader()
        header.setSelectionModel(QItemSelectionModel(model, header))
        model.visible = self.rows_in_sight
        model.modelAboutToBeReset.connect(self._keep_current)
        model.restarted.connect(self._find_current_again)
        self.selectionModel().currentRowChanged.connect(self._current_moved)
        self.selectionModel().selectionChanged.connect(self._selection_moved)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.key(index.row())))

    @property
    def current_key(self) -> int | None:
        """The key of the row with the focus."""
        index = self.currentIndex()
        return self.rows.key(index.row()) if index.isValid() else None

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(one.bottom() - one.top() + 1 for one in self._ranges())

    def selected_keys(self, most: int | None = None) -> list[int]:
        """The selected rows from the top."""
        found: list[int] = []
        for one in sorted(self._ranges(), key=lambda each: each.top()):
            for row in range(one.top(), one.bottom() + 1):
                if most is not None and len(found) >= most:
                    return found
                found.append(self.rows.key(row))
        return found

    def selected_array(self) -> array[int]:
        """The keys of all selected rows, from the top; quick also for a million."""
        found: array[int] = array("q")
        for one in sorted(self._ranges(), key=lambda each: each.top()):
            found += self.rows.keys(one.top(), one.bottom())
        return found

    def select_key(self, key: int) -> bool:
        """Put the focus on the row of this key; says whether there is one."""
        row = self.rows.row_of(key)
        if row is None:
            return False
        self.setCurrentIndex(self.rows.index(row, 0))
        return True

    def rows_in_sight(self) -> range:
        """The rows that the viewport shows."""
        first = self.rowAt(0)
        if first < 0:
            return range(0)
        last = self.rowAt(self.maximumViewportSize().height() - 1)
        return range(first, (last if last >= 0 else self.rows.rowCount() - 1) + 1)

    def show_order(self, key: str, *, descending: bool) -> None:
        """Show and remember what the list is sorted by, without asking for it."""
        self._order = key, descending
        self.rows.show_order(key, descending=descending)
        self.memory.keep_order(key, descending=descending)
        if self._room:
            self._share_out(self._room)  # the arrow moves from one header to another

    def copy(self) -> None:
        """Put the selected rows on the clipboard: lines with tabs, as spreadsheets take them."""
        keys = self.selected_keys(COPIED_AT_MOST)
        if keys:
            self._bridge.spawn(self._copy(keys), owner=self)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, Delete removes, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (key := self.current_key) is not None:
                self.opened.emit(key)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and self._ticks and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Who comes by Tab has a row at once: Qt makes it current only, and no key does a thing."""
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().hasSelection():
            self.selectRow(index.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """By the mouse where it is, by the key below the current row."""
        index = self.currentIndex()
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and index.isValid():
            below = self.visualRect(index).bottomLeft() + QPoint(Space.XL, 0)
            place = self.viewport().mapToGlobal(below)
        if index.isValid():
            self.menu_wanted.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Where the room is short columns get narrower, and those that can be spared go."""
        # The size is the viewport's; asking the viewport itself makes PySide load every kind of
        # widget there is, to find out which it is: 8 ms of the start.
        self._share_out(event.size().width())
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On a box it ticks or unticks its row and leaves the others as they are."""
        index = self.indexAt(event.position().toPoint())
        held = event.modifiers() & (KEYS.ShiftModifier | KEYS.ControlModifier)
        left = event.button() is Qt.MouseButton.LeftButton
        if left and not held and index.isValid() and self._is_tick(index.column()):
            self._toggle(index)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Two quick presses on a box are two presses."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_tick(index.column()):
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What the press on a box has ticked stays so."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._is_tick(index.column()) and not event.modifiers():
            event.accept()
            return
        super().mouseReleaseEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Qt would walk through every row, of which there may be a million."""
        if search.strip():
            self.typed.emit(search)

    # Inside

    def _set_up_look(self, theme: Theme) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "inCard")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = CellDelegate(theme, self.rows, self)
        self.setItemDelegate(self._delegate)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(Size.ROW)
        rows.setDefaultSectionSize(Size.ROW)
        self.verticalScrollBar().setSingleStep(Size.ROW)

    def _set_up_columns(self, columns: Sequence[Column[Any]], theme: Theme) -> None:
        header = self.horizontalHeader()
        if self._ticks:
            header = TickHeader(theme, self.ticked)
            header.setProperty("role", "inCard")
            self.setHorizontalHeader(header)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(NARROWEST)
        header.setSectionsClickable(True)
        header.setFixedHeight(Size.ROW)
        widths = self.memory.widths()
        for place, column in enumerate(columns):
            stretches = column.stretches
            header.setSectionResizeMode(
                place,
                QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive,
            )
            if not stretches:
                title = header.fontMetrics().horizontalAdvance(column.title) + 3 * Space.M
                usual = self._delegate.width_of(column.words) if column.words else column.width
                self._usual[column.key] = max(usual, title)
                width = max(widths.get(column.key, usual), title)
                self.setColumnWidth(place, width)
                self._widths[column.key] = width
                if column.least:
                    least = self._delegate.least_width(column)
                    self._least[column.key] = min(least, self._usual[column.key])
        self._keep = QTimer(self, interval=KEEP_AFTER_MS, singleShot=True)
        self._keep.timeout.connect(self._keep_widths)
        header.sectionResized.connect(self._resized)
        header.sectionClicked.connect(self._header_pressed)

    def _share_out(self, room: int) -> None:
        header, columns = self.horizontalHeader(), self.rows.columns
        self._room = room
        titles = [header.sectionSizeHint(place) for place in range(len(columns))]
        wishes: list[int] = []
        least: list[int] = []
        for title, column in zip(titles, columns, strict=True):
            wish = self._widths.get(column.key, min(column.width, STRETCHED))
            # What somebody has dragged stays as it is.
            dragged = not column.stretches and wish != self._usual[column.key]
            wishes.append(wish if dragged else max(title, wish))
            least.append(wish if dragged else max(title, self._least.get(column.key, wish)))
        for place, column in sorted(enumerate(columns), key=lambda one: -one[1].dispensable):
            if column.dispensable:
                hidden = sum(least) > room
                header.setSectionHidden(place, hidden)
                if hidden:
                    wishes[place] = least[place] = 0
        lack, spare = sum(wishes) - room, sum(wishes) - sum(least)
        share = min(max(lack / spare, 0), 1) if spare else 0
        self._sharing = True
        for place, column in enumerate(columns):
            if wishes[place] and not column.stretches:
                narrower = math.ceil(share * (wishes[place] - least[place]))
                header.resizeSection(place, wishes[place] - narrower)
        self._sharing = False

    def _resized(self, section: int, _before: int, now: int) -> None:
        column = self.rows.columns[section]
        if not (column.stretches or self._sharing) and now > 0:  # 0 while it is hidden
            self._widths[column.key] = now
            self._keep.start()

    def _keep_widths(self) -> None:
        self.memory.keep_widths(self._widths)

    def _header_pressed(self, section: int) -> None:
        column = self.rows.columns[section]
        if column.look is Look.TICK:
            self.clearSelection() if self.ticked() is Ticked.ALL else self.selectAll()
        if not column.sortable:
            return
        key, downwards = self._order
        descending = not downwards if key == column.key else column.descends_first
        self.rows.sort(
            section,
            Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder,
        )

    def _current_moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        # Qt paints the one cell anew, but the mark of the current row stands in the first.
        for row in (one.row() for one in (current, previous) if one.isValid()):
            top, height = self.rowViewportPosition(row), self.rowHeight(row)
            self.viewport().update(0, top, self.viewport().width(), height)
        if not self._restarting:
            self.current_changed.emit(self.rows.key(current.row()) if current.isValid() else None)

    def _keep_current(self) -> None:
        self._restarting = True
        self._kept_key = self.current_key

    def _find_current_again(self) -> None:
        found = self._kept_key is not None and self.select_key(self._kept_key)
        self._restarting = False
        self.selection_counted.emit(self.selected_count())
        if not found:
            # Shown again while it restarted, Qt gives a table with the focus its first row.
            self.current_changed.emit(self.current_key)
            self.scrollToTop()

    def ticked(self) -> Ticked:
        """Whether all rows are selected, some, or none."""
        selected = self.selected_count()
        if not selected:
            return Ticked.NONE
        return Ticked.ALL if selected == self.rows.rowCount() else Ticked.SOME

    def _toggle(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        model.setCurrentIndex(index, flags.NoUpdate)
        model.select(index, flags.Toggle | flags.Rows)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _is_tick(self, column: int) -> bool:
        return self.rows.columns[column].look is Look.TICK

    def _selection_moved(self) -> None:
        if not self._restarting:
            self.selection_counted.emit(self.selected_count())
        if self._ticks:
            self.horizontalHeader().viewport().update()

    def _ranges(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(place) for place in range(chosen.size())]

    async def _copy(self, keys: list[int]) -> None:
        rows = await self.rows.read(keys)
        lines = [
            "\t".join(
                " ".join((column.copied or column.text)(row).split())
                for column in self.rows.columns
                if column.look is not Look.TICK
            )
            for row in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
