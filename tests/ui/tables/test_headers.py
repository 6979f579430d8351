"""The titles above the columns: whole, also with the arrow, where there is little room."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDockWidget

from smsdesk.demonstration import furnish_profile
from smsdesk.settings import save_settings
from smsdesk.system.paths import open_profile
from smsdesk.ui import places
from smsdesk.ui.program import Program
from smsdesk.ui.tables.view import RowTable
from smsdesk.ui.window.main_window import SMALLEST
from tests.support.shown import cut_off
from tests.support.window import in_window, until


@pytest.mark.parametrize("language", ["en", "el", "uk"])
@pytest.mark.parametrize("place", [places.Contacts(), places.Messages()])
def test_the_arrow_of_order_is_seen_wherever_it_goes(
    place: places.Place, language: str, tmp_path: Path
) -> None:
    save_settings(open_profile(tmp_path).settings, {"language": language})

    async def act(program: Program) -> None:
        window = program.window
        window.resize(SMALLEST)
        for panel in window.findChildren(QDockWidget):
            panel.show()
        window.go(place)
        await until(lambda: [one for one in window.findChildren(RowTable) if one.isVisible()])
        (table,) = (one for one in window.findChildren(RowTable) if one.isVisible())
        await until(lambda: table.rows.rowCount() > 0)
        header = table.horizontalHeader()
        sortable = [
            section
            for section, column in enumerate(table.rows.columns)
            if column.sortable and not header.isSectionHidden(section)
        ]
        for section in sortable:
            key = table.rows.columns[section].key
            table.show_order(key, descending=True)
            assert str(table.rows.headerData(section, header.orientation())).endswith("↓")
            assert [text for text in cut_off(table) if "header" in text] == []

    in_window(tmp_path, act, prepare=furnish_profile)
