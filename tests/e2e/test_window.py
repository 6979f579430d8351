"""The window as an office uses it: from the first start to a delivered message, through each kind
of fault, and closed in the middle of a batch. Everything is pressed and typed for real.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from smsdesk.bootstrap import Desk
from smsdesk.domain.message import MessageState
from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.inside import PracticeInside
from smsdesk.system.vault import SessionVault
from smsdesk.ui.dialogs.keep_running import KeepRunningDialog
from smsdesk.ui.pages.accounts.page import AccountsPage
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.pages.welcome.page import WelcomePage
from smsdesk.ui.program import Program
from tests.support.office import (
    AT_ONCE,
    CONTROL,
    IN_FLIGHT_S,
    QUICK,
    TOKEN,
    add_account,
    card,
    choose_row,
    in_office,
    numbers,
    page,
    press,
    queue,
    review,
    sent,
    statuses,
    stored,
)
from tests.support.practice_thread import PracticeThread, practice_thread
from tests.support.window import find, in_window, shown_text, until


@pytest.fixture
def server() -> Iterator[PracticeThread]:
    with practice_thread(QUICK) as running:
        yield running


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
        await until(lambda: program.window.findChildren(KeepRunningDialog))
        (question,) = program.window.findChildren(KeepRunningDialog)
        press(question.leave)

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
