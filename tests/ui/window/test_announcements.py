"""What changes by itself is said by a screen reader, also while the panel is hidden."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLabel
from sqlalchemy import update

from smsdesk.domain.account import Account
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.secret import Secret
from smsdesk.events import MessagesChanged
from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.server import RunningPractice, running
from smsdesk.store.tables import messages
from smsdesk.ui.program import Program
from smsdesk.ui.window.status_panel import StatusPanel
from tests.support.window import in_window, until

QUICK = PracticeConfig(timing=Timing(0.0, 0.1), faults_by_number=False)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said, in order; alerts are said by their names."""
    said: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        interface = event.accessibleInterface()
        if isinstance(event, QAccessibleAnnouncementEvent):
            hidden = interface is None or interface.state().invisible
            said.append("(unheard)" if hidden else event.message())
        elif event.type() is QAccessible.Event.Alert and interface is not None:
            said.append(interface.text(QAccessible.Text.Name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


@asynccontextmanager
async def account_at_work(
    program: Program,
) -> AsyncIterator[tuple[Account, RunningPractice, StatusPanel]]:
    """With one account whose card stands in the hidden panel."""
    program.window.dock.hide()
    async with running(QUICK) as server:
        added = await program.desk.accounts.add(
            "practice",
            "Athens",
            sender="Clinic",
            options={"base_url": f"{server.base_url}/practice"},
            given_secrets={"token": Secret("practice")},
            allow_http=True,
        )
        panel = program.window.dock.widget()
        assert isinstance(panel, StatusPanel)

        def is_online() -> bool:
            card = panel.card(added.account.id)
            return card is not None and card.pill.text() == "Online"

        await until(is_online)
        yield added.account, server, panel
        await program.desk.accounts.pause(added.account)


async def send(program: Program, account: Account, count: int) -> int:
    planned = (
        PlannedMessage(f"+30690{n:07d}", "May recall", Encoding.GSM7, 1) for n in range(count)
    )
    plan = SendPlan(account.id, "Clinic", tuple(planned), source_text="May\n recall " + "x" * 90)
    batch = await program.desk.outbox.put(plan)
    program.desk.dispatcher.wake()
    return batch


async def stand(program: Program, number: int, state: str) -> None:
    """Let the message with this id stand in this state."""
    change = update(messages).where(messages.c.id == number).values(state=state)
    await program.desk.db.run(lambda c: c.execute(change).rowcount)
    program.desk.bus.publish(MessagesChanged(frozenset({number})))


def test_the_end_of_a_batch_is_said(tmp_path: Path, heard: list[str]) -> None:
    async def act(program: Program) -> None:
        async with account_at_work(program) as (account, server, _panel):
            server.faults.order(FaultKind.BLOCKED, count=1)
            heard.clear()
            await send(program, account, 3)
            await until(lambda: any("has ended" in one for one in heard))
            text = "May recall " + "x" * 29 + "…"
            assert f"“{text}” has ended: 2 messages handed over. 1 failed." in heard

    in_window(tmp_path, act)


def test_a_pause_and_a_low_balance_are_said(tmp_path: Path, heard: list[str]) -> None:
    async def act(program: Program) -> None:
        async with account_at_work(program) as (account, _server, panel):
            heard.clear()
            await program.desk.accounts.pause(account)
            await until(lambda: "Athens: Paused" in heard)
            panel.model.resume(account.id)
            await until(lambda: "Athens: Online" in heard)
            panel.model.set_alert(account.id, Decimal(500_000))
            await until(lambda: "Athens: Low" in heard)
            assert "“Athens” is low: 100,000.00 credits left." in heard

    in_window(tmp_path, act)


def test_what_needs_a_decision_is_said_when_it_becomes_more(
    tmp_path: Path, heard: list[str]
) -> None:
    async def act(program: Program) -> None:
        async with account_at_work(program) as (account, _server, _panel):
            await program.desk.accounts.pause(account)
            await send(program, account, 2)
            one, two = "1 message needs your decision", "2 messages need your decision"

            def said() -> list[str]:
                return [sentence for sentence in heard if "decision" in sentence]

            await stand(program, 1, "uncertain")
            await until(lambda: said() == [one])
            await stand(program, 2, "uncertain")
            await until(lambda: said() == [one, two])
            await stand(program, 2, "cancelled")
            counted = program.window.navigation.findChildren(QLabel, "navigationCount")
            await until(lambda: "1" in [count.text() for count in counted])
            await stand(program, 2, "uncertain")
            await until(lambda: said() == [one, two, two])

    in_window(tmp_path, act)
