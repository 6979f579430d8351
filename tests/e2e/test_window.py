"""The window as an office uses it: from the first start to a delivered message, through each kind
of fault, closed and killed in the middle of a batch. Everything is pressed and typed for real.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.message import MessageState
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.inside import PracticeInside
from smsdesk.sending.planner import plan
from smsdesk.store import messages
from smsdesk.system.vault import SessionVault
from smsdesk.ui.dialogs.problem import ProblemDialog
from smsdesk.ui.pages.accounts.page import AccountsPage
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.pages.welcome.page import WelcomePage
from smsdesk.ui.program import Program
from smsdesk.ui.window.panel.account_card import AccountCard
from smsdesk.ui.window.status_panel import StatusPanel
from tests.support.practice_thread import PracticeThread, practice_thread
from tests.support.window import find, in_window, shown_text, until

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")
CONTROL = Qt.KeyboardModifier.ControlModifier
AT_ONCE = Timing(on_the_way_after_s=0.0, settled_after_s=0.0)
QUICK = PracticeConfig(hang_s=0.3, slow_s=0.3, retry_after_s=1, timing=AT_ONCE)
TOKEN = "practice"
IN_FLIGHT_S = 5.0
"""Longer than any answer here takes: leaving must not wait for anything else."""
COLUMNS = ("sent", "number", "text", "parts", "state")


# What a person does


def press(widget: QWidget) -> None:
    """Click in its middle, which must be possible."""
    assert widget.isVisible(), widget.accessibleName()
    assert widget.isEnabled(), widget.accessibleName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def go_to(program: Program, name: str) -> None:
    """Press an entry of the navigation."""
    press(find(program.window.navigation, QToolButton, name))


async def page(program: Program, kind: type[W]) -> W:
    """The page in front, when it is of this kind."""
    await until(lambda: isinstance(program.window.page, kind))
    shown = program.window.page
    assert isinstance(shown, kind)
    return shown


async def compose(program: Program, recipients: str, text: str) -> ComposePage:
    """Type a message into the empty Compose page and open its review."""
    go_to(program, "Compose")
    at = await page(program, ComposePage)
    await until(lambda: at.model.loaded and at.model.account is not None)
    at.form.to.line.setFocus()
    QTest.keyClicks(at.form.to.line, recipients)
    QTest.keyClick(at.form.to.line, Qt.Key.Key_Return)
    at.form.editor.setFocus()
    QTest.keyClicks(at.form.editor, text)
    await review(at)
    return at


async def review(at: ComposePage) -> None:
    """Press "Review and send"."""
    await until(lambda: not at.model.plans.busy)
    press(at.foot.reviewing)
    await until(lambda: at.is_reviewing)


async def sent(program: Program, recipients: str, text: str = "Good morning") -> MessagesPage:
    """Write, review, send; the Messages page that follows."""
    at = await compose(program, recipients, text)
    press(at.sheet.send)
    return await page(program, MessagesPage)


def statuses(at: MessagesPage) -> dict[str, str]:
    """The shown word by the shown number, spaces left out."""
    model = at.table.model()
    rows = {}
    for row in range(model.rowCount()):
        number, word = (
            str(model.index(row, COLUMNS.index(name)).data() or "") for name in ("number", "state")
        )
        rows[number.replace(" ", "")] = word
    return rows


async def shows(at: MessagesPage, wanted: dict[str, str]) -> None:
    """Until the table says so."""
    try:
        await until(lambda: statuses(at) == wanted)
    except TimeoutError:
        raise AssertionError(f"{statuses(at)} instead of {wanted}") from None


def choose_row(at: MessagesPage, number: str) -> None:
    """Click on the row of this number."""
    model = at.table.model()
    for row in range(model.rowCount()):
        index = model.index(row, COLUMNS.index("number"))
        if str(index.data()).replace(" ", "") == number:
            middle = at.table.visualRect(index).center()
            QTest.mouseClick(at.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
            return
    raise AssertionError(number)


async def card(program: Program) -> AccountCard:
    """The card of the only account in the panel."""
    (account,) = await program.desk.accounts.all()
    panel = program.window.dock.widget()
    assert isinstance(panel, StatusPanel)
    await until(lambda: panel.card(account.id))
    found = panel.card(account.id)
    assert found is not None
    return found


# What stands behind it


async def add_account(desk: Desk, server: PracticeThread, *, token: str = TOKEN) -> None:
    """An account called Office at the practice server."""
    await desk.change_settings({"default_region": "GR", "undo_seconds": 0})
    await desk.accounts.add(
        "practice",
        "Office",
        sender="Clinic",
        options={"base_url": f"{server.base_url}/practice"},
        given_secrets={"token": Secret(token)},
        allow_http=True,
    )


def in_office(
    folder: Path,
    server: PracticeThread,
    act: Callable[[Program], Coroutine[Any, Any, None]],
    *,
    token: str = TOKEN,
) -> None:
    """The window with the account."""

    async def prepare(desk: Desk) -> None:
        await add_account(desk, server, token=token)

    in_window(folder, act, prepare=prepare)


async def queue(desk: Desk, people: list[str]) -> None:
    """A batch, as Send leaves it in the store."""
    (account,) = await desk.accounts.all()
    info = (await desk.clients.client(account.id)).info
    draft = Draft("Good day", tuple(Addressee(one, {}) for one in people), sender="Clinic")
    await desk.outbox.put(plan(draft, account.id, info))


async def states(desk: Desk) -> dict[str, MessageState]:
    """What the store says, by number."""
    found = await desk.db.read(lambda c: messages.listing(c, messages.Filter()))
    return {message.recipient: message.state for message in found}


def numbers(count: int) -> list[str]:
    """So many numbers that meet no fault by their last digits."""
    return [f"+30690{n:04d}500" for n in range(count)]


@pytest.fixture
def server() -> Iterator[PracticeThread]:
    with practice_thread(QUICK) as running:
        yield running


def stored(folder: Path) -> dict[str, MessageState]:
    """What the store says when no program runs."""

    async def read() -> dict[str, MessageState]:
        async with open_desk(folder, vault=SessionVault(), log_to_stderr=False) as desk:
            return await states(desk)

    return asyncio.run(read())


# From the first start to a delivered message


def test_from_the_first_start_to_a_delivered_message(tmp_path: Path) -> None:
    async def prepare(desk: Desk) -> None:
        desk.practice = PracticeInside(PracticeConfig(faults_by_number=False, timing=AT_ONCE))
        await desk.change_settings({"undo_seconds": 1, "default_region": "GR"})

    async def act(program: Program) -> None:
        welcome = await page(program, WelcomePage)
        press(find(welcome, QPushButton, "Open practice"))
        at = await page(program, ComposePage)
        await until(lambda: at.model.account is not None and at.form.editor.text)
        QTest.keyClick(at.form.editor, Qt.Key.Key_N, CONTROL)
        await until(lambda: not at.form.editor.text)
        press(at.form.to.line)
        QTest.keyClicks(at.form.to.line, "691 234 5678,")
        press(at.form.editor)
        QTest.keyClicks(at.form.editor, "Your order is ready.")
        await review(at)
        press(at.sheet.send)
        await until(at.sheet.undo_bar.isVisible)
        shown = await page(program, MessagesPage)
        await until(lambda: len(statuses(shown)) == 1)
        refresh = find(shown, QPushButton, "Refresh status")
        while statuses(shown) != {"+306912345678": "Delivered"}:
            if refresh.isEnabled():
                press(refresh)
            await asyncio.sleep(0.02)
        inside = program.desk.practice.server
        assert inside is not None
        (arrival,) = inside.network.arrivals()
        assert (arrival.recipient, arrival.text) == ("306912345678", "Your order is ready.")

    in_window(tmp_path, act, prepare=prepare)


# Faults


def test_each_kind_of_answer_is_shown_for_what_it_is_and_can_be_decided(
    tmp_path: Path, server: PracticeThread
) -> None:
    people = {
        "+306900000500": "On the way",
        "+306900000001": "Failed",
        "+306900000002": "Failed",
        "+306900000003": "On the way",
        "+306900000006": "Needs your decision",
        "+306900000007": "Needs your decision",
        "+306900000008": "Needs your decision",
    }

    async def act(program: Program) -> None:
        shown = await sent(program, ", ".join(people))
        await until(lambda: len(statuses(shown)) == len(people))
        assert "Throttled" not in shown_text(shown)
        wanted = dict(people)
        done = {"On the way", "Delivered"}

        def is_so() -> bool:
            now = statuses(shown)
            return all(now[n] == word or {now[n], word} <= done for n, word in wanted.items())

        await until(is_so)
        choose_row(shown, "+306900000001")
        await until(shown.detail.isVisible)
        assert "not sent" in shown_text(shown.detail).lower()
        choose_row(shown, "+306900000007")
        arrived = find(shown.detail, QPushButton, "It arrived")
        await until(arrived.isVisible)
        assert "may arrive twice" in shown_text(shown.detail)
        press(arrived)
        wanted["+306900000007"] = "Delivered"
        await until(lambda: statuses(shown).get("+306900000007") == "On the way")
        server.order(FaultKind.FAILS, to="+306900000008")
        choose_row(shown, "+306900000008")
        again = find(shown.detail, QPushButton, "Send again")
        await until(
            lambda: again.isVisible() and "0008" in shown_text(shown.detail).replace(" ", "")
        )
        press(again)
        await until(lambda: server.arrived()["+306900000008"] == 1)
        assert server.arrived()["+306900000007"] == 1
        assert server.arrived()["+306900000003"] == 1

    in_office(tmp_path, server, act)


def test_without_credit_the_account_rests_until_it_is_resumed(
    tmp_path: Path, server: PracticeThread
) -> None:
    async def act(program: Program) -> None:
        at = await card(program)
        shown = await sent(program, "6900000004, 6900000500, 6900000501, 6900000502")
        await until(at.resume.isVisible)
        assert "credit" in shown_text(at)
        server.clear_faults()
        await until(lambda: "Sending" not in statuses(shown).values())
        press(at.resume)
        await until(lambda: not at.resume.isVisible())
        await until(lambda: len(server.arrived()) == 3)
        assert set(server.arrived().values()) == {1}
        assert "+306900000004" not in server.arrived()
        await until(lambda: "Waiting" not in statuses(shown).values())
        assert statuses(shown)["+306900000004"] == "Failed"

    in_office(tmp_path, server, act)


def test_a_wrong_password_leads_to_the_form_that_mends_it(
    tmp_path: Path, server: PracticeThread
) -> None:
    async def act(program: Program) -> None:
        at = await card(program)
        await until(at.fix.isVisible)
        assert "refused the sign-in" in shown_text(at)
        press(at.fix)
        accounts = await page(program, AccountsPage)
        await until(lambda: accounts.form)
        assert accounts.title.text() == "Edit Office"
        (account,) = await program.desk.accounts.all()
        assert accounts.form is not None
        secret = accounts.form.form.inputs["token"]
        change = [one for one in secret.findChildren(QPushButton) if one.isVisible()]
        if change:
            press(change[0])
        line = next(one for one in secret.findChildren(QWidget) if hasattr(one, "echoMode"))
        press(line)
        QTest.keyClicks(line, TOKEN)
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: accounts.form is None)
        await until(lambda: at.pill.text() == "Online")
        await sent(program, "6900000500")
        await until(lambda: server.arrived()["+306900000500"] == 1)
        assert account.name == "Office"

    in_office(tmp_path, server, act, token="wrong")


# Closed and killed


def test_closing_in_the_middle_of_a_batch_leaves_in_order_and_goes_on_at_the_next_start(
    tmp_path: Path, server: PracticeThread
) -> None:
    people, vault, took = numbers(200), SessionVault(), [0.0]
    server.order(FaultKind.SLOW, count=len(people))

    async def prepare(desk: Desk) -> None:
        await add_account(desk, server)
        await queue(desk, people)

    async def close(program: Program) -> None:
        await until(lambda: len(server.arrived()) >= 20)
        took[0] = time.monotonic()
        program.window.close()

    in_window(tmp_path, close, prepare=prepare, vault=vault)
    assert time.monotonic() - took[0] < IN_FLIGHT_S
    arrived, known = server.arrived(), stored(tmp_path)
    assert len(arrived) < len(people)
    assert {one for one, state in known.items() if state is not MessageState.QUEUED} == set(arrived)
    assert set(known.values()) <= {
        MessageState.QUEUED,
        MessageState.ACCEPTED,
        MessageState.DELIVERED,
    }
    server.clear_faults()

    async def go_on(program: Program) -> None:
        del program
        await until(lambda: len(server.arrived()) == len(people))

    in_window(tmp_path, go_on, vault=vault)
    assert server.arrived() == Counter(people)


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
