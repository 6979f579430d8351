"""The first start: both ways lead on, practice to an account whose messages stay inside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from smsdesk.domain.draft import Addressee, Draft
from smsdesk.sending.planner import plan
from smsdesk.ui.pages.accounts.page import AccountsPage
from smsdesk.ui.pages.welcome.page import WelcomePage
from smsdesk.ui.practising import SAMPLE_NUMBER, SAMPLE_TEXT, SENDER
from smsdesk.ui.program import Program
from tests.support.window import find, in_window, until


def _welcome(program: Program) -> WelcomePage:
    page = program.window.page
    assert isinstance(page, WelcomePage)
    return page


def test_the_first_button_leads_to_the_providers(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = _welcome(program)
        assert program.window.focusWidget() is page.connect_account
        QTest.keyClick(page.connect_account, Qt.Key.Key_Space)
        shown = program.window.page
        assert isinstance(shown, AccountsPage)
        assert shown.choice is not None
        assert shown.choice.isVisible()

    in_window(tmp_path, act)


def test_contacts_can_be_brought_first(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        press = find(_welcome(program), QPushButton, "Import…")
        QTest.mouseClick(press, Qt.MouseButton.LeftButton)
        assert type(program.window.page).__name__ == "ImportPage"

    in_window(tmp_path, act)


def test_practice_makes_an_account_whose_messages_arrive_inside(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        QTest.mouseClick(
            find(_welcome(program), QPushButton, "Open practice"), Qt.MouseButton.LeftButton
        )
        await until(lambda: type(program.window.page).__name__ == "ComposePage")
        desk = program.desk
        (account,) = await desk.accounts.all()
        info = (await desk.clients.client(account.id)).info
        draft = Draft(SAMPLE_TEXT, (Addressee(SAMPLE_NUMBER, {}),), sender=SENDER)
        await desk.outbox.put(plan(draft, account.id, info))
        desk.dispatcher.wake()
        server = desk.practice.server
        assert server is not None
        await until(server.network.arrivals)
        assert [one.recipient for one in server.network.arrivals()] == [SAMPLE_NUMBER.lstrip("+")]

    in_window(tmp_path, act)


def test_practice_works_again_after_a_restart_with_the_same_account(tmp_path: Path) -> None:
    seen: list[int] = []

    async def first(program: Program) -> None:
        QTest.mouseClick(_welcome(program).open_practice, Qt.MouseButton.LeftButton)
        await until(lambda: type(program.window.page).__name__ == "ComposePage")

    async def second(program: Program) -> None:
        desk = program.desk
        (account,) = await desk.accounts.all()
        balance = await desk.balances.test(account)
        assert balance is not None
        again = await desk.overviews.open_practice(desk.accounts, "Practice", SENDER)
        seen.append(again.id - account.id)

    in_window(tmp_path, first)
    in_window(tmp_path, second)
    assert seen == [0]
