"""Rows that a view model has in memory as a whole: a preview, a plan, what is scheduled.

Lists of the store, of which only pages are fetched, have sources of their own.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, SignalInstance

from smsdesk.ui.bridge import Bridge
from smsdesk.ui.tables.columns import Column
from smsdesk.ui.tables.model import RowModel

MEND_MS = 30
"""Changes that come so close together are shown as one."""
R = TypeVar("R")


class FewRows(RowModel[R]):
    """Shows what `rows` gives, and mends the list in place after each of `changes`.

    The keys are what `key` says of a row; without it, the places of the rows.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        bridge: Bridge,
        rows: Callable[[], Sequence[R]],
        *,
        changes: Sequence[SignalInstance],
        key: Callable[[R], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, bridge, parent)
        self._anew = QTimer(self, interval=MEND_MS, singleShot=True)
        self._anew.timeout.connect(self._show_anew)
        for change in changes:
            change.connect(self._anew.start)
        self.show(_Source(rows, key))

    def _show_anew(self) -> None:
        if not self.is_complete:
            self._anew.start()
            return
        self.refresh()
        self.all_changed()


class _Source(Generic[R]):
    def __init__(self, rows: Callable[[], Sequence[R]], key: Callable[[R], int] | None) -> None:
        self._rows = rows
        self._key = key

    async def keys(self, on_chunk: Callable[[array[int]], None]) -> None:
        """Of all of them, as they stand now."""
        rows = self._rows()
        on_chunk(array("q", map(self._key, rows) if self._key else range(len(rows))))

    async def rows(self, keys: Collection[int]) -> Mapping[int, R]:
        """Those of them that are still there."""
        rows, key = self._rows(), self._key
        if key is None:
            return {place: rows[place] for place in keys if place < len(rows)}
        wanted = set(keys)
        return {key(row): row for row in rows if key(row) in wanted}
