"""Stores that can be shown only when they are open, or not at all: all is as it was without a first
look.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from smsdesk.store.errors import StoreDamaged, StoreProblem, StoreTooNew
from smsdesk.system.paths import open_profile
from smsdesk.ui.dialogs.problem import ProblemDialog
from smsdesk.ui.program import Program
from smsdesk.ui.window.main_window import MainWindow
from smsdesk.ui.window.status_panel import StatusPanel
from smsdesk.ui.wording import error_sentence
from tests.support.store_wait import Wait, left_on, messages_of, wait
from tests.support.window import application, shown_text, until

__all__ = ["wait"]

RELEASES = sorted((Path(__file__).parents[1] / "data").glob("store-*.db"))


def nothing_yet(wait: Wait) -> None:
    """From now on the wait is over only when it has been seen that nothing is shown in it."""

    async def act(window: MainWindow) -> None:
        assert window.page is None
        assert window.dock.widget() is None or not isinstance(window.dock.widget(), StatusPanel)

    wait.act = act


def test_a_new_profile_leads_to_welcome(tmp_path: Path, wait: Wait) -> None:
    nothing_yet(wait)

    async def after(program: Program) -> None:
        assert type(program.window.page).__name__ == "WelcomePage"

    assert wait.run(tmp_path / "profile", after) == 0


@pytest.mark.parametrize("stored", RELEASES, ids=lambda path: path.stem)
def test_a_store_of_an_older_release_is_brought_up_to_date_first(
    tmp_path: Path, wait: Wait, stored: Path
) -> None:
    profile = open_profile(tmp_path / "profile")
    shutil.copyfile(stored, profile.store)
    with closing(sqlite3.connect(profile.store)) as connection, connection:
        # What its desk was handing over would have to be found out first.
        connection.execute("UPDATE messages SET desk = NULL, state = 'queued' WHERE desk NOT NULL")
        connection.execute("UPDATE accounts SET paused = 'user' WHERE removed_at IS NULL")
    (profile.root / "window.ini").write_text("[General]\npage=Messages\n", "utf-8")
    nothing_yet(wait)

    async def after(program: Program) -> None:
        page = messages_of(program.window)
        page.model.narrow(days=None)
        await until(lambda: page.model.rows.is_complete and page.model.rows.rowCount())

    assert wait.run(profile.root, after) == 0


def test_a_store_that_was_locked_is_shown_when_it_can_be_read(tmp_path: Path, wait: Wait) -> None:
    folder = left_on(tmp_path / "profile")
    other = sqlite3.connect(open_profile(folder).store, check_same_thread=False)
    other.execute("PRAGMA locking_mode=EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")

    async def act(window: MainWindow) -> None:
        assert window.page is None
        other.close()

    async def after(program: Program) -> None:
        await until(messages_of(program.window).model.rows.rowCount)

    wait.act = act
    with closing(other):
        assert wait.run(folder, after) == 0


def newer(file: Path) -> None:
    """Spoil it."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def damaged(file: Path) -> None:
    """Spoil it."""
    file.write_bytes(b"\xff" * file.stat().st_size)


@pytest.mark.parametrize(("spoil", "problem"), [(newer, StoreTooNew), (damaged, StoreDamaged)])
def test_a_store_that_cannot_be_used_is_told(
    tmp_path: Path, wait: Wait, spoil: Callable[[Path], None], problem: type[StoreProblem]
) -> None:
    folder = left_on(tmp_path / "profile")
    file = open_profile(folder).store
    spoil(file)
    nothing_yet(wait)
    told: list[str] = []
    looking = QTimer(interval=5)

    def look() -> None:
        for one in application().topLevelWidgets():
            if isinstance(one, ProblemDialog) and one.isVisible():
                told.append(shown_text(one))
                one.accept()

    looking.timeout.connect(look)
    looking.start()
    assert wait.run(folder) == 1
    looking.stop()
    assert error_sentence(problem(str(file))) in told[0]
