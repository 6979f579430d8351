"""An office in a test: what a person does in the window, and the desk and server behind it.

The presses and keys are real; the tests that use it are `tests/e2e/test_window*.py`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.message import MessageState
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.sending.planner import plan
from smsdesk.store import messages
from smsdesk.system.vault import SessionVault
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.program import Program
from smsdesk.ui.window.panel.account_card import AccountCard
from smsdesk.ui.window.status_panel import StatusPanel
from tests.support.practice_thread import PracticeThread
from tests.support.window import find, in_window, until

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")
CONTROL = Qt.KeyboardModifier.ControlModifier
AT_ONCE = Timing(on_the_way_after_s=0.0, settled_after_s=0.0)
QUICK = PracticeConfig(hang_s=0.3, slow_s=0.3, retry_after_s=1, timing=AT_ONCE)
TOKEN = "practice"
IN_FLIGHT_S = 5.0
"""Longer than any answer here takes: leaving must not wait for anything else."""
COLUMNS = ("sent", "to", "number", "text", "parts", "state")


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
            str(model.index(row, COLUMNS.index(name)).data() or "") for name in ("to", "state")
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
        index = model.index(row, COLUMNS.index("to"))
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


def stored(folder: Path) -> dict[str, MessageState]:
    """What the store says when no program runs."""

    async def read() -> dict[str, MessageState]:
        async with open_desk(folder, vault=SessionVault(), log_to_stderr=False) as desk:
            return await states(desk)

    return asyncio.run(read())


# From the first start to a delivered message
