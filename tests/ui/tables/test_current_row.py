"""The mark of the current row: it stands in the first column, whichever cell is current."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint
from PySide6.QtGui import QPaintEvent, QRegion

from smsdesk.demonstration import furnish_profile
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.program import Program
from tests.support.window import in_window, until


class Painted(QObject):
    """What of a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the region of each painting."""
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return super().eventFilter(watched, event)


def test_it_goes_from_a_row_that_stays_selected(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.activateWindow()
        program.window.go(places.Contacts())
        page = program.window.page
        assert isinstance(page, ContactsPage)
        table = page.list.table
        await until(lambda: table.rows.rowCount() > 10)

        def place(row: int, column: int) -> QPoint:
            return table.visualRect(table.rows.index(row, column)).center()

        table.setFocus()
        table.current_changed.disconnect()  # or the page beside it has the whole table painted
        table.setCurrentIndex(table.rows.index(2, 1))
        await asyncio.sleep(0.2)
        painted = Painted()
        table.viewport().installEventFilter(painted)
        still = QItemSelectionModel.SelectionFlag.NoUpdate
        table.selectionModel().setCurrentIndex(table.rows.index(3, 1), still)
        await until(lambda: painted.region.contains(place(3, 1)))
        assert painted.region.contains(place(2, 0))
        assert painted.region.contains(place(3, 0))

    in_window(tmp_path, act, prepare=furnish_profile)


def test_a_row_that_becomes_current_while_the_list_begins_anew_is_told(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Contacts())
        page = program.window.page
        assert isinstance(page, ContactsPage)
        table, rows = page.list.table, page.list.table.rows
        await until(lambda: rows.rowCount() > 10)
        told: list[int | None] = []
        table.current_changed.connect(told.append)
        still = QItemSelectionModel.SelectionFlag.NoUpdate

        def focused(loading: bool) -> None:
            if not loading:  # as Qt does in a table with the focus that is shown again
                table.selectionModel().setCurrentIndex(rows.index(0, 0), still)

        rows.loading.connect(focused)
        page.model.narrow(search="Maria", group_id=None)
        await until(lambda: page.model.shown.search == "Maria" and not rows.is_loading and told)
        assert told[-1] == table.current_key == rows.key(0)

    in_window(tmp_path, act, prepare=furnish_profile)
