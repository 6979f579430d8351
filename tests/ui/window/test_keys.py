"""The list of keys, and the key that each page answers in its own way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from smsdesk.ui import places
from smsdesk.ui.program import Program
from smsdesk.ui.window.keys import KeyList
from tests.support.window import application, in_window, shown_text, until

CONTROL = Qt.KeyboardModifier.ControlModifier


async def in_front(program: Program) -> None:
    """Keys go to the window in front."""
    program.window.activateWindow()
    await until(program.window.isActiveWindow)


async def listed(program: Program) -> str:
    """What F1 shows on the page in front."""
    await in_front(program)
    QTest.keyClick(program.window, Qt.Key.Key_F1)
    await until(lambda: program.window.findChildren(KeyList))
    (keys,) = program.window.findChildren(KeyList)
    said = shown_text(keys)
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    await until(lambda: not program.window.findChildren(KeyList))
    return said


def test_searching_is_listed_where_a_page_can_be_searched(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Messages())
        assert "Ctrl+F" in await listed(program)
        program.window.go(places.Settings())
        assert "Ctrl+F" not in await listed(program)
        QTest.keyClick(program.window, Qt.Key.Key_F, CONTROL)

    in_window(tmp_path, act)


def test_searching_anew_replaces_what_was_searched(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Messages())
        page = program.window.page
        field = getattr(page, "search_field", None)
        assert field is not None
        field.setText("mary")
        await in_front(program)
        QTest.keyClick(program.window, Qt.Key.Key_F, CONTROL)
        await until(field.hasFocus)
        assert field.selectedText() == "mary"

    in_window(tmp_path, act)


def test_a_page_that_is_opened_by_key_is_ready_for_keys(tmp_path: Path) -> None:
    """Not on the first button that happened to be made there."""

    async def act(program: Program) -> None:
        await in_front(program)
        program.window.go(places.Compose())
        for place in (places.Messages, places.Settings):
            program.window.go(place())
            page, focused = program.window.page, program.window.focusWidget()
            assert page is not None
            assert focused is page or page.isAncestorOf(focused)
            assert not isinstance(focused, QPushButton)

    in_window(tmp_path, act)


def test_the_focus_goes_straight_to_the_page_that_comes_to_the_front(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Messages())
        await in_front(program)
        visited: list[QWidget | None] = []
        application().focusChanged.connect(lambda _old, now: visited.append(now))
        for place in (places.Compose(), places.Contacts(), places.Messages(), places.Contacts()):
            visited.clear()
            program.window.go(place)
            page = program.window.page
            assert page is not None
            elsewhere = [one for one in visited if one is not None and not page.isAncestorOf(one)]
            assert visited
            assert not elsewhere

    in_window(tmp_path, act)
