"""Starting and leaving the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smsdesk.ui.places import Settings, Welcome
from smsdesk.ui.program import Program
from tests.support.window import in_window, until


def test_the_first_start_leads_to_welcome(tmp_path: Path) -> None:
    seen: list[str] = []

    async def act(program: Program) -> None:
        page = program.window.page
        assert page is not None
        seen.append(type(page).__name__)

    assert in_window(tmp_path, act) == 0
    assert seen == ["WelcomePage"]


def test_keys_switch_pages(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: type(window.page).__name__ == "SettingsPage")
        window.go(Welcome())
        window.go(Settings())

    in_window(tmp_path, act)


def test_closing_the_window_leaves_the_program(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.close()

    assert in_window(tmp_path, act) == 0
