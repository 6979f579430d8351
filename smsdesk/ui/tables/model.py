"""The one row model of all tables: it holds keys, and of the rows only those looked at lately.

Where keys and rows come from is the source's affair; it may take its time, the table shows
placeholders meanwhile.
"""

from __future__ import annotations

import asyncio
from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from smsdesk.ui.bridge import Bridge
from smsdesk.ui.tables.columns import Column
from smsdesk.ui.tables.differences import Steps, steps_between
from smsdesk.ui.widgets.basics import Tone

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
Index = QModelIndex | QPersistentModelIndex

ROWS_A_PAGE = 32
PAGES_AT_ONCE = 4
"""More than a window shows."""
ROWS_AT_ONCE = ROWS_A_PAGE * PAGES_AT_ONCE
ROWS_KEPT = 4_096


class Source(Protocol[R_co]):
    """Where a table's rows come from. Keys are whole numbers."""

    async def keys(self, on_chunk: Callable[[array[int]], None]) -> None:
        """Hand on all keys in their order, in lots, a small one first."""

    async def rows(self, keys: Collection[int]) -> Mapping[int, R_co]:
        """The rows of these keys, at most `ROWS_AT_ONCE`; gone ones are left out."""


class RowModel(QAbstractTableModel, Generic[R]):
    """`show` begins a new list, `refresh` mends it in place, `changed` looks at rows again."""

    loading = Signal(bool)
    """A new list is on its way and nothing of it is there yet."""
    counted = Signal()
    """The number of rows is another."""
    sort_wanted = Signal(str, bool)
    """By the column of this key, downwards."""
    restarted = Signal()
    """The list is another one; whoever remembers rows remembers their keys."""

    def __init__(
        self, columns: Sequence[Column[R]], bridge: Bridge, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.visible: Callable[[], range] = lambda: range(0)
        """Which rows somebody sees; set by the view."""
        self._bridge = bridge
        self._source: Source[R] | None = None
        self._keys: array[int] = array("q")
        self._rows: OrderedDict[int, R] = OrderedDict()
        self._texts: dict[int, list[str | None]] = {}
        self._pages: OrderedDict[int, None] = OrderedDict()
        self._again: set[int] = set()
        self._load: asyncio.Task[None] | None = None
        self._fetch: asyncio.Task[None] | None = None
        self._is_loading = False
        self._sorted_by = ""
        self._descending = False
        self._ask = QTimer(self, interval=0, singleShot=True)
        self._ask.timeout.connect(self._start_fetch)

    # What is shown

    def show(self, source: Source[R]) -> None:
        """Show the list of this source; the old one stays until the first rows are there."""
        self._stop_load()
        self._source = source
        self._set_loading(True)
        self._load = self._bridge.spawn(self._load_all(source), owner=self)

    def begin(self, keys: array[int], rows: Mapping[int, R]) -> None:
        """Show this of the list that is on its way, and mend it then; nothing once it is there."""
        if self._source is None or not self._is_loading:
            return
        self._stop_load()
        self._restart(keys)
        self._keep(rows)
        self._load = self._bridge.spawn(self._go_on(self._source), owner=self)

    def refresh(self) -> None:
        """Ask for the keys again and mend the list in place; not while a list is on its way."""
        if self._source is None or (self._load is not None and not self._load.done()):
            return
        self._load = self._bridge.spawn(self._mend(self._source), owner=self)

    def changed(self, keys: Collection[int]) -> None:
        """These rows look different now: those in sight are read again, the others forgotten."""
        in_sight = {self._keys[row] for row in self.rows_in_sight()}
        self._again.update(in_sight.intersection(keys))
        for key in keys:
            if key not in in_sight:
                self._rows.pop(key, None)
                self._texts.pop(key, None)
        if self._again:
            self._ask.start()

    def all_changed(self) -> None:
        """Any row may look different now."""
        self.changed(list(self._rows))

    def add(self, keys: array[int], *, at_end: bool) -> None:
        """Rows that have come new, above the others or below them."""
        if keys:
            self._insert(len(self._keys) if at_end else 0, keys)

    def key(self, row: int) -> int:
        """The key of a row."""
        return self._keys[row]

    def keys(self, first: int, last: int) -> array[int]:
        """The keys of the rows from the first to the last."""
        return self._keys[first : last + 1]

    def row_of(self, key: int) -> int | None:
        """Where a key stands. Looks through the whole list."""
        try:
            return self._keys.index(key)
        except ValueError:
            return None

    def loaded(self, row: int) -> R | None:
        """What is known of a row, if it is."""
        return self._rows.get(self._keys[row])

    def known(self) -> list[R]:
        """The rows that are there, in no order."""
        return list(self._rows.values())

    def text(self, row: int, column: int) -> str | None:
        """What a cell shows; None while its row is not there, which is asked for then."""
        key = self._keys[row]
        texts = self._texts.get(key)
        if texts is None:
            if key not in self._rows:
                self._want(row)
                return None
            texts = self._texts[key] = [None] * len(self.columns)
        text = texts[column]
        if text is None:
            text = texts[column] = self.columns[column].text(self._rows[key])
        return text

    @property
    def is_loading(self) -> bool:
        """Whether a new list is on its way and nothing of it is there yet."""
        return self._is_loading

    @property
    def is_complete(self) -> bool:
        """Whether nothing more of the list is on its way."""
        return self._load is None or self._load.done()

    async def read(self, keys: Sequence[int]) -> list[R]:
        """The rows of these keys in their order, read anew; for copying."""
        found: list[R] = []
        for start in range(0, len(keys), ROWS_AT_ONCE):
            lot = keys[start : start + ROWS_AT_ONCE]
            rows = await self._source.rows(lot) if self._source is not None else {}
            found += [rows[key] for key in lot if key in rows]
        return found

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """So many messages; none below another."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """The columns it was made with."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows; a row that is not there yet is asked for."""
        if not index.isValid() or not 0 <= index.row() < len(self._keys):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        row = self.loaded(index.row())
        if row is None:
            return self.tr("Loading…") if role == Qt.ItemDataRole.AccessibleTextRole else None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return column.tip(row)
        return None

    def tone(self, row: int, column: int) -> Tone:
        """The weight of a pill."""
        tone, found = self.columns[column].tone, self.loaded(row)
        return Tone.PLAIN if tone is None or found is None else tone(found)

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column = self.columns[section]
            arrow = ("↓" if self._descending else "↑") if column.key == self._sorted_by else ""
            return f"{column.title} {arrow}".rstrip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def show_order(self, key: str, *, descending: bool) -> None:
        """Put the arrow where the list is sorted by, without asking for it."""
        self._sorted_by, self._descending = key, descending
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; whoever shows the list shows it anew."""
        if 0 <= column < len(self.columns) and self.columns[column].sortable:
            descending = order is Qt.SortOrder.DescendingOrder
            self.sort_wanted.emit(self.columns[column].key, descending)

    # Keys

    async def _load_all(self, source: Source[R]) -> None:
        def came(chunk: array[int]) -> None:
            if source is not self._source:
                return  # a last lot of the list before
            if self._is_loading:
                self._restart(chunk)
            else:
                self._insert(len(self._keys), chunk)

        try:
            await source.keys(came)
        except BaseException:
            if source is self._source:
                self._set_loading(False)
            raise
        if self._is_loading:
            self._restart(array("q"))

    async def _mend(self, source: Source[R]) -> None:
        found: array[int] = array("q")
        await source.keys(found.extend)
        if source is not self._source:
            return
        steps = steps_between(self._keys, found)
        if steps is None:
            self._restart(found)
        else:
            self._take(steps)

    async def _go_on(self, source: Source[R]) -> None:
        """After a beginning: what is in it keeps its place, however much follows."""
        found: array[int] = array("q")
        await source.keys(found.extend)
        if source is not self._source:
            return
        near = 2 * len(self._keys)
        steps = steps_between(self._keys, found[:near])
        if steps is None:
            self._restart(found)
        else:
            self._take(steps)
            self.add(found[near:], at_end=True)
            self.all_changed()

    def _take(self, steps: Steps) -> None:
        for first, last in steps.removals:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._keys[first : last + 1]
            self.endRemoveRows()
        for first, keys in steps.insertions:
            self._insert(first, keys)
        if steps.removals:
            self.counted.emit()

    def _restart(self, keys: array[int]) -> None:
        self.beginResetModel()
        self._keys = array("q", keys)
        self._rows.clear()
        self._texts.clear()
        self._pages.clear()
        self.endResetModel()
        self._set_loading(False)
        self.restarted.emit()
        self.counted.emit()

    def _insert(self, first: int, keys: array[int]) -> None:
        self.beginInsertRows(QModelIndex(), first, first + len(keys) - 1)
        self._keys[first:first] = keys
        self.endInsertRows()
        self.counted.emit()

    def _stop_load(self) -> None:
        if self._load is not None:
            self._load.cancel()

    def _set_loading(self, loading: bool) -> None:
        self._is_loading = loading
        self.loading.emit(loading)

    # Rows

    def _want(self, row: int) -> None:
        page = row // ROWS_A_PAGE
        self._pages[page] = None
        self._pages.move_to_end(page)
        if not self._ask.isActive():
            self._ask.start()

    def _start_fetch(self) -> None:
        if self._fetch is None or self._fetch.done():
            self._fetch = self._bridge.spawn(self._fetch_rows(), owner=self)

    async def _fetch_rows(self) -> None:
        """Those asked for last; what has been scrolled past meanwhile is not waited for."""
        while self._source is not None and (self._again or self._pages):
            if self._again:
                keys, self._again = list(self._again)[:ROWS_AT_ONCE], set()
            else:
                pages = list(self._pages)[-PAGES_AT_ONCE:]
                self._pages.clear()
                keys = [key for page in pages for key in self._page(page) if key not in self._rows]
            if not keys:
                continue
            source = self._source
            rows = await source.rows(keys)
            if source is self._source:  # another one may tell something else of the same rows
                self._keep(rows)

    def _page(self, page: int) -> array[int]:
        return self._keys[page * ROWS_A_PAGE : (page + 1) * ROWS_A_PAGE]

    def _keep(self, rows: Mapping[int, R]) -> None:
        for key, row in rows.items():
            self._rows[key] = row
            self._rows.move_to_end(key)
            self._texts.pop(key, None)
        while len(self._rows) > ROWS_KEPT:
            oldest, _ = self._rows.popitem(last=False)
            self._texts.pop(oldest, None)
        in_sight = [row for row in self.rows_in_sight() if self._keys[row] in rows]
        if in_sight:
            right = len(self.columns) - 1
            self.dataChanged.emit(self.index(in_sight[0], 0), self.index(in_sight[-1], right))

    def rows_in_sight(self) -> range:
        """The rows that somebody sees."""
        seen = self.visible()
        return range(max(0, seen.start), min(seen.stop, len(self._keys)))
