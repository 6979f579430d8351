"""The field that searches as one types."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QToolButton

from smsdesk.ui import places
from smsdesk.ui.program import Program
from smsdesk.ui.tables.filters import SearchField
from tests.support.window import in_window, until


def test_what_is_shown_is_not_searched_and_can_be_emptied_by_its_cross(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Messages())
        field = getattr(program.window.page, "search_field", None)
        assert isinstance(field, SearchField)
        searched: list[str] = []
        field.searched.connect(searched.append)
        (cross,) = (one for one in field.findChildren(QToolButton) if one.isHidden())
        field.show_text("mary")
        await until(cross.isVisible)
        field.show_text("")
        await until(lambda: not cross.isVisible())
        assert not field.is_typing
        await asyncio.sleep(0)
        assert not searched

    in_window(tmp_path, act)
