"""The window when it breaks: killed in the middle of a batch or of writing, and errors that nobody
thought of. Everything is pressed and typed for real.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QToolButton

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.practice.faults import FaultKind
from smsdesk.ui.dialogs.problem import ProblemDialog
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.program import Program
from tests.support.office import (
    QUICK,
    T,
    add_account,
    choose_row,
    compose,
    go_to,
    in_office,
    numbers,
    page,
    press,
    queue,
    statuses,
)
from tests.support.practice_thread import PracticeThread, practice_thread
from tests.support.window import find, in_window, until


@pytest.fixture
def server() -> Iterator[PracticeThread]:
    with practice_thread(QUICK) as running:
        yield running


WINDOW = "import sys; from smsdesk.__main__ import main; sys.exit(main())"
TYPING = """
import sys
from PySide6.QtTest import QTest
from smsdesk.ui.main import run
from tests.support.window import until
async def drive(program):
    page = program.window.page
    await until(lambda: page.model.loaded)
    QTest.keyClicks(page.form.to.line, "6912345678,")
    QTest.keyClicks(page.form.editor, "A draft that must not be lost")
    await until(lambda: page.saved.text() == "Draft saved")
    print("typed", flush=True)
run(drive=drive)
"""


@contextmanager
def window_process(folder: Path, script: str = WINDOW) -> Iterator[subprocess.Popen[str]]:
    """The program as a process of its own; killed at the end if it is still there."""
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        env={**os.environ, "SMSDESK_PROFILE": str(folder)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def in_profile(folder: Path, work: Callable[[Desk], Coroutine[Any, Any, T]]) -> T:
    """Something done with the profile, with the keyring, while no program runs."""

    async def run() -> T:
        async with open_desk(folder, log_to_stderr=False) as desk:
            return await work(desk)

    return asyncio.run(run())


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as POSIX does")
def test_after_kill_9_what_is_not_certain_waits_for_a_decision_and_nothing_goes_twice(
    tmp_path: Path, server: PracticeThread
) -> None:
    people = numbers(60)
    server.order(FaultKind.SLOW, count=len(people))

    async def prepare(desk: Desk) -> None:
        await add_account(desk, server)
        await queue(desk, people)

    in_profile(tmp_path, prepare)
    with window_process(tmp_path) as process:
        server.until_arrived(10)
        process.send_signal(signal.SIGKILL)
        process.wait()
    server.clear_faults()
    before = server.arrived()
    assert len(before) < len(people)

    async def act(program: Program) -> None:
        word = "Needs your decision"
        go_to(program, "Messages")
        shown = await page(program, MessagesPage)
        await until(lambda: len(statuses(shown)) == len(people))
        await until(lambda: not {"Waiting", "Sending", ""} & set(statuses(shown).values()))
        undecided = {n for n, shown_word in statuses(shown).items() if shown_word == word}
        assert undecided
        entry = find(program.window.navigation, QToolButton, "Messages")
        await until(lambda: str(len(undecided)) in entry.accessibleDescription())
        assert set(people) - undecided <= set(server.arrived())
        choose_row(shown, min(undecided))
        arrived = find(shown.detail, QPushButton, "It arrived")
        await until(arrived.isVisible)
        press(arrived)
        await until(lambda: statuses(shown).get(min(undecided), word) != word)

    # With the keyring that the killed window had.
    from smsdesk.system.paths import open_profile
    from smsdesk.system.vault import Vault

    in_window(tmp_path, act, vault=Vault(open_profile(tmp_path).profile_id))
    assert max(server.arrived().values()) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kills as POSIX does")
def test_a_draft_is_there_after_kill_9(tmp_path: Path, server: PracticeThread) -> None:
    async def prepare(desk: Desk) -> None:
        await add_account(desk, server)

    in_profile(tmp_path, prepare)
    with window_process(tmp_path, TYPING) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "typed\n"
        process.send_signal(signal.SIGKILL)
        process.wait()

    async def act(program: Program) -> None:
        at = await page(program, ComposePage)
        await until(lambda: at.form.editor.text == "A draft that must not be lost")
        await until(lambda: len(at.model.recipients) == 1)

    in_window(tmp_path, act)
    assert not server.arrived()


# Errors that nobody thought of


def _raise(text: str) -> NoReturn:
    raise RuntimeError(text)


@pytest.mark.parametrize("where", ["slot", "task"])
def test_an_error_in_a_slot_or_a_task_ends_in_a_dialog_and_the_window_lives(
    tmp_path: Path,
    server: PracticeThread,
    expect_log: Callable[..., Any],
    where: str,
) -> None:
    expect_log("unexpected")
    secret = "s3cret-token-of-the-office"

    async def fails() -> None:
        _raise(f"{secret} to +306912345678")

    async def act(program: Program) -> None:
        window = program.window
        if where == "slot":
            QTimer.singleShot(0, window, lambda: _raise(f"{secret} to +306912345678"))
        else:
            program.bridge.spawn(fails(), owner=window)
        await until(lambda: window.findChildren(ProblemDialog))
        (dialog,) = window.findChildren(ProblemDialog)
        await until(dialog.isVisible)
        assert "RuntimeError" in dialog.report
        assert secret not in dialog.report
        assert not re.search(r"6912345678", dialog.report)
        press(dialog.close_button)
        await until(lambda: not window.findChildren(ProblemDialog))
        await compose(program, "6912345678", "Still here")

    in_office(tmp_path, server, act, token=secret)
