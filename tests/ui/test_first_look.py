"""What the window shows before its store is open, and what is done to it meanwhile."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from smsdesk.reports.figures import TodaysFigures
from smsdesk.reports.rows import Row
from smsdesk.settings import WhenClosing
from smsdesk.ui.dialogs.keep_running import KeepRunningDialog
from smsdesk.ui.program import Program
from smsdesk.ui.window.main_window import MainWindow
from smsdesk.ui.window.panel.view_model import AccountView
from tests.support.history import fill_history
from tests.support.store_wait import PATIENCE_S, Wait, left_on, messages_of, panel_of, wait
from tests.support.window import find, shown_text, until

__all__ = ["wait"]

LEFT = Qt.MouseButton.LeftButton


@dataclass(frozen=True)
class Seen:
    """What the table and the panel show."""

    keys: Sequence[int]
    rows: Sequence[Row | None]
    accounts: Sequence[AccountView]
    figures: TodaysFigures | None
    panel: str


def seen(window: MainWindow) -> Seen:
    """Of the rows in sight, and of all of the panel."""
    rows, panel = messages_of(window).model.rows, panel_of(window)
    return Seen(
        [rows.key(row) for row in rows.rows_in_sight()],
        [rows.loaded(row) for row in rows.rows_in_sight()],
        panel.model.accounts,
        panel.model.figures,
        shown_text(panel),
    )


def test_it_is_what_the_services_say_afterwards(
    tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def do_nothing_else(*_context: object) -> None:
        """Or what is asked of the providers would show in the panel."""

    monkeypatch.setattr(Program, "_begin", do_nothing_else)
    folder = left_on(tmp_path / "profile")
    first: list[Seen] = []

    async def act(window: MainWindow) -> None:
        assert panel_of(window).model.figures is not None
        first.append(seen(window))
        assert len(first[0].rows) > 5
        assert len(first[0].accounts) == 3
        assert find(window, QPushButton, "Export…").isEnabled()

    async def after(program: Program) -> None:
        window = program.window
        rows = messages_of(window).model.rows
        await until(lambda: rows.is_complete and rows.rowCount() > len(first[0].rows))
        await program.bridge.rest(PATIENCE_S)
        assert seen(window) == first[0]
        found = await program.desk.reports.rows(list(first[0].keys))
        assert [found[key] for key in first[0].keys] == first[0].rows

    wait.act = act
    wait.run(folder, after)


def test_sqlalchemy_is_not_loaded_for_it(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    asyncio.run(fill_history(folder, 300))
    (folder / "window.ini").write_text("[General]\npage=Messages\n", "utf-8")
    script = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QTableView
app = QApplication([])
from smsdesk.store.database import Database
from smsdesk.system.vault import SessionVault
from smsdesk.ui.main import run
connect = Database.connect
async def looking(self, **settings):
    rows = [one.model().rowCount() for one in app.allWidgets() if isinstance(one, QTableView)]
    heavy = {"sqlalchemy", "alembic", "httpx"}.intersection(sys.modules)
    print(rows, sorted(heavy), flush=True)
    await connect(self, **settings)
Database.connect = looking
async def drive(program):
    program.leave()
run(Path(sys.argv[1]), vault=SessionVault(), drive=drive)
"""
    said = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
    ).stdout
    assert said == "[200] []\n"


def test_typing_into_the_search_is_searched_for(tmp_path: Path, wait: Wait) -> None:
    folder = left_on(tmp_path / "profile")

    async def act(window: MainWindow) -> None:
        page = messages_of(window)
        QTest.keyClicks(page.search_field, "Hello")
        QTest.keyClick(page.search_field, Qt.Key.Key_Return)
        QTest.keyClicks(page.search_field, " there")  # and no pause after it

    async def after(program: Program) -> None:
        page = messages_of(program.window)
        await until(lambda: page.model.shown.search == "Hello there")
        await until(lambda: page.model.rows.is_complete and page.model.rows.known())
        assert page.search_field.text() == "Hello there"
        await until(lambda: {row.text for row in page.model.rows.known()} == {"Hello there"})

    wait.act = act
    wait.run(folder, after)


def test_a_filter_that_is_clicked_filters(tmp_path: Path, wait: Wait) -> None:
    folder = left_on(tmp_path / "profile")

    async def act(window: MainWindow) -> None:
        page = messages_of(window)
        menu = page.filters.status.menu()
        next(one for one in menu.actions() if one.text() == "Scheduled").trigger()
        page.table.horizontalHeader().sectionClicked.emit(1)
        assert page.filters.status.text() == "Scheduled ▾"

    async def after(program: Program) -> None:
        page = messages_of(program.window)
        await until(lambda: page.model.rows.is_complete and page.model.rows.known())
        assert {row.status.value for row in page.model.rows.known()} == {"scheduled"}
        assert page.filters.status.text() == "Scheduled ▾"

    wait.act = act
    wait.run(folder, after)


def test_what_is_pressed_is_done(tmp_path: Path, wait: Wait) -> None:
    folder = left_on(tmp_path / "profile")

    async def act(window: MainWindow) -> None:
        page, panel = messages_of(window), panel_of(window)
        refreshing = find(page, QPushButton, "Refresh status")
        QTest.mouseClick(refreshing, LEFT)
        page.table.selectRow(0)
        clinic = next(one for one in panel.model.accounts if one.account.name == "Clinic")
        card = panel.card(clinic.account.id)
        assert card is not None
        QTest.mouseClick(card.resume, LEFT)
        QTest.keyClick(window, Qt.Key.Key_F5)

    async def after(program: Program) -> None:
        page = messages_of(program.window)
        key = page.model.rows.key(0)
        await until(lambda: page.model.detail is not None)
        assert page.model.detail is not None
        assert page.model.detail.message.id == key
        await until(lambda: program.window.notices.sentences)
        assert program.window.notices.sentences == ("Nothing is on the way: nothing to ask about.",)
        clinic = await program.desk.accounts.find("Clinic")
        assert clinic.paused is None

    wait.act = act
    wait.run(folder, after)


@pytest.mark.parametrize("left", ["Messages", "Compose"])
def test_the_page_asked_for_last_comes_when_it_can(tmp_path: Path, wait: Wait, left: str) -> None:
    folder = left_on(tmp_path / "profile", left)

    async def act(window: MainWindow) -> None:
        assert panel_of(window).model.accounts
        go = window.navigation
        QTest.mouseClick(find(go, QToolButton, "Contacts"), LEFT)
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert find(go, QToolButton, "Compose").isChecked()
        assert [type(one).__name__ for one in window.pages] == ["MessagesPage"] * (
            left == "Messages"
        )

    async def after(program: Program) -> None:
        assert type(program.window.page).__name__ == "ComposePage"

    wait.act = act
    wait.run(folder, after)


def test_who_goes_back_to_messages_stays_there(tmp_path: Path, wait: Wait) -> None:
    folder = left_on(tmp_path / "profile")

    async def act(window: MainWindow) -> None:
        for name in ("Contacts", "Messages"):
            QTest.mouseClick(find(window.navigation, QToolButton, name), LEFT)

    async def after(program: Program) -> None:
        assert [type(one).__name__ for one in program.window.pages] == ["MessagesPage"]

    wait.act = act
    wait.run(folder, after)


def test_closing_at_once_leaves(tmp_path: Path, wait: Wait) -> None:
    """As closing does later; what is pressed before it must not be left lying about."""
    folder = left_on(tmp_path / "profile")

    async def act(window: MainWindow) -> None:
        messages_of(window).table.selectRow(0)
        window.leave()

    wait.act = act
    assert wait.run(folder) == 0


def test_closing_at_once_asks_when_something_is_to_go_out(tmp_path: Path, wait: Wait) -> None:
    folder = left_on(tmp_path / "profile")

    async def act(window: MainWindow) -> None:
        window.close()
        assert window.isVisible()

    async def after(program: Program) -> None:
        assert program.desk.settings.when_closing is WhenClosing.ASK
        await until(lambda: program.window.findChild(KeepRunningDialog) is not None)
        dialog = program.window.findChild(KeepRunningDialog)
        assert dialog is not None
        await until(dialog.isVisible)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    wait.act = act
    assert wait.run(folder, after) == 0
