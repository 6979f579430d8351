"""The status panel in the real window, against the practice server."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from itertools import islice
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from sqlalchemy import update

from smsdesk.domain.account import Account
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.message import FAILED_STATES, MessageState
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.server import RunningPractice, running
from smsdesk.sending.dispatcher import Finish
from smsdesk.store.tables import messages
from smsdesk.ui import places
from smsdesk.ui.pages.accounts.page import AccountsPage
from smsdesk.ui.program import Program
from smsdesk.ui.widgets.focus_chain import focus_chain
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.window.panel.account_card import AccountCard
from smsdesk.ui.window.status_panel import StatusPanel
from tests.support.window import in_window, settled, shown_text, until

QUICK = PracticeConfig(timing=Timing(0.0, 0.1), faults_by_number=False)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Office:
    """A window with an account at the practice server."""

    program: Program
    server: RunningPractice
    account: Account

    @property
    def panel(self) -> StatusPanel:
        """The panel."""
        found = self.program.window.dock.widget()
        assert isinstance(found, StatusPanel)
        return found

    @property
    def card(self) -> AccountCard:
        """The card of the account."""
        found = self.panel.card(self.account.id)
        assert found is not None
        return found

    async def send(self, count: int, text: str = "May recall") -> int:
        """A batch of so many; its id."""
        planned = tuple(
            PlannedMessage(f"+30690{n:07d}", text, Encoding.GSM7, 1) for n in range(count)
        )
        plan = SendPlan(self.account.id, "Clinic", planned, source_text=text)
        batch = await self.program.desk.outbox.put(plan)
        self.program.desk.dispatcher.wake()
        return batch


@asynccontextmanager
async def office(
    program: Program, *, config: PracticeConfig = QUICK, signs_in: bool = True
) -> AsyncIterator[Office]:
    """With one account whose card is shown."""
    async with running(config) as server:
        added = await program.desk.accounts.add(
            "practice",
            "Athens",
            sender="Clinic",
            options={"base_url": f"{server.base_url}/practice"},
            given_secrets={"token": Secret("practice" if signs_in else "wrong")},
            allow_http=True,
        )
        made = Office(program, server, added.account)
        await until(lambda: made.panel.card(added.account.id))
        yield made
        await program.desk.accounts.pause(added.account)


def test_a_card_shows_the_balance_and_when_it_was_asked(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            await until(lambda: o.card.pill.text() == "Online")
            assert o.card.amount.text() == "100,000.00"
            assert o.card.unit.text() == "credits"
            assert o.card.checked.text() == "Checked just now"
            assert o.card.accessibleName() == "Athens: Online"
            assert o.card.practice.isHidden()
            o.card.tick(program.desk.clock.now() + timedelta(seconds=12))
            assert o.card.checked.text() in ("Checked 12 s ago", "Checked 13 s ago")
            o.card.tick(program.desk.clock.now() + timedelta(hours=3))
            assert o.card.checked.text() == "Checked 3 h ago"

    in_window(tmp_path, act)


def test_a_refused_sign_in_is_told_in_words_and_leads_to_the_account(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program, signs_in=False) as o:
            await until(lambda: o.card.pill.text() == "Sign-in failed")
            assert o.card.problem.isVisible()
            assert "refused the sign-in" in o.card.problem.text()
            assert o.card.amount.isHidden()
            o.card.fix.setFocus()
            QTest.keyClick(o.card.fix, Qt.Key.Key_Space)
            await until(lambda: type(program.window.page).__name__ == "AccountsPage")

    in_window(tmp_path, act)


def test_a_provider_that_is_not_there_is_offline(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            await until(lambda: o.card.pill.text() == "Online")
            o.server.faults.order(FaultKind.CUT_LOST, call="balance", count=5)
            # The provider may be asked again only after a minute: let it have passed.
            program.desk.balance_refresh._known[o.account.id].asked_s = -1e6
            QTest.mouseClick(o.card.refresh, LEFT)
            await until(lambda: o.card.pill.text() == "Offline")
            assert o.card.problem.text()
            assert o.card.amount.text() == "100,000.00"
            program.window.go(places.Accounts())
            page = program.window.page
            assert isinstance(page, AccountsPage)
            await until(lambda: o.account.id in page.list.cards)
            said = shown_text(page.list.cards[o.account.id])
            assert "Offline" in said
            assert "Online" not in said
            assert o.card.problem.text() in said

    in_window(tmp_path, act)


def test_refreshing_waits_for_the_provider(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            await until(lambda: o.card.pill.text() == "Online")
            QTest.mouseClick(o.card.refresh, LEFT)
            await until(lambda: not o.card.refresh.isEnabled())
            assert o.card.checked.text().startswith("Asks again in ")
            assert o.server.practice.calls["practice", "balance"] == 1

    in_window(tmp_path, act)


def test_the_alert_is_set_in_the_card_and_told_once(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            await until(lambda: o.card.pill.text() == "Online")
            QTest.mouseClick(o.card.alert, LEFT)
            editor = o.card.editor
            assert editor.isVisible()
            QTest.keyClicks(editor.amount, "plenty")
            QTest.keyClick(editor.amount, Qt.Key.Key_Return)
            assert editor.problem.isVisible()
            editor.amount.clear()
            QTest.keyClicks(editor.amount, "150,000.50")
            QTest.keyClick(editor.amount, Qt.Key.Key_Return)
            await until(lambda: o.card.pill.text() == "Low")
            assert editor.isHidden()
            assert o.card.checked.text() == "Below your alert of 150,000.50"
            (account,) = await program.desk.accounts.all()
            assert account.low_balance == Decimal("150000.50")
            told = program.window.notices.sentences
            assert told == ("“Athens” is low: 100,000.00 credits left.",)
            await program.desk.balances.ask([account])
            await until(lambda: o.panel.model.accounts[0].checked_at)
            assert program.window.notices.sentences == told
            QTest.mouseClick(o.card.alert, LEFT)
            assert editor.amount.text() == "150,000.50"
            QTest.keyClick(editor.amount, Qt.Key.Key_Escape)
            assert editor.isHidden()
            QTest.mouseClick(o.card.alert, LEFT)
            editor.amount.clear()
            QTest.keyClick(editor.amount, Qt.Key.Key_Return)
            await until(lambda: o.card.pill.text() == "Online")

    in_window(tmp_path, act)


def test_a_pause_is_shown_and_resumed_in_the_card(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            await program.desk.accounts.pause(o.account)
            await until(lambda: o.card.pill.text() == "Paused")
            assert o.card.problem.text() == "You paused it."
            assert o.card.fix.isHidden()
            QTest.mouseClick(o.card.resume, LEFT)
            await until(lambda: o.card.pill.text() == "Online")

    in_window(tmp_path, act)


def test_the_practice_account_says_that_it_is_one(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        desk = program.desk
        account = await desk.overviews.open_practice(desk.accounts, "Practice", "Clinic")
        panel = program.window.dock.widget()
        assert isinstance(panel, StatusPanel)
        await until(lambda: panel.card(account.id))
        card = panel.card(account.id)
        assert card is not None
        assert card.practice.isVisible()
        await desk.accounts.remove(account, cancel_waiting=True)
        await until(lambda: panel.card(account.id) is None)
        assert panel.add.isVisible()

    in_window(tmp_path, act)


def test_figures_count_and_lead_to_the_messages(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            batch = await o.send(6)
            await program.desk.dispatcher.finish(batch, patience_s=10)
            first = (await program.desk.today.figures()).on_the_way
            assert first == 6
            for state, id_ in (("delivered", 1), ("failed", 2), ("expired", 3), ("uncertain", 4)):
                change = update(messages).where(messages.c.id == id_).values(state=state)
                await program.desk.db.run(lambda c, change=change: c.execute(change).rowcount)  # type: ignore[misc] # a default binds it
            figures = o.panel.figures
            o.panel.model._messages_moved([])
            await until(lambda: figures.uncertain.count.text() == "1")
            shown = [figures.delivered, figures.on_the_way, figures.failed]
            assert [one.count.text() for one in shown] == ["1", "2", "2"]
            assert figures.failed.accessibleName() == "Failed: 2"
            gone: list[places.Place] = []
            figures.chosen.connect(gone.append)
            for one in (figures.delivered, figures.failed, figures.uncertain):
                one.setFocus()
                QTest.keyClick(one, Qt.Key.Key_Space)
            since = (await program.desk.today.figures()).since
            assert gone == [
                places.Messages(states=frozenset({MessageState.DELIVERED}), since=since),
                places.Messages(states=FAILED_STATES, since=since),
                places.Messages(states=frozenset({MessageState.UNCERTAIN})),
            ]
            assert type(program.window.page).__name__ == "MessagesPage"

    in_window(tmp_path, act)


def test_what_begins_to_be_sent_is_brought_into_sight(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            program.window.resize(1024, 640)
            for name in ("Two", "Three", "Four", "Five", "Six"):
                await program.desk.accounts.add(
                    "practice",
                    name,
                    options={"base_url": f"{o.server.base_url}/practice"},
                    given_secrets={"token": Secret("practice")},
                    allow_http=True,
                )
            await until(lambda: len(o.panel.findChildren(AccountCard)) == 6)
            batch = await o.send(4_000)
            await until(lambda: o.panel.running_card(batch))
            card = o.panel.running_card(batch)
            assert card is not None
            await until(lambda: card.visibleRegion().boundingRect() == card.rect())
            await program.desk.outbox.cancel(batch)
            await until(lambda: o.panel.running_card(batch) is None)
            # Somebody is at work in the panel: it stays where it is.
            o.panel.figures.delivered.setFocus()
            await until(o.panel.figures.delivered.hasFocus)
            area = o.panel.findChild(ScrollArea)
            assert area is not None
            bar = area.verticalScrollBar()
            bar.setValue(0)
            other = await o.send(4_000)
            await until(lambda: o.panel.running_card(other))
            await settled(program.window)
            assert bar.value() == 0
            await program.desk.outbox.cancel(other)

    in_window(tmp_path, act)


def test_what_is_being_sent_is_shown_paused_and_resumed(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            batch = await o.send(4_000)
            await until(lambda: o.panel.running_card(batch))
            card = o.panel.running_card(batch)
            assert card is not None
            assert card.name.full == "May recall"
            await until(lambda: " / s · " in card.pace.text())
            assert card.far.text().endswith(" of 4,000")
            assert card.bar.value() > 0
            assert card.turn.text() == "Pause"
            QTest.mouseClick(card.turn, LEFT)
            await until(lambda: card.turn.text() == "Resume")
            assert card.pace.text() == "Paused"
            other = await o.send(3, "Another one")
            assert await program.desk.dispatcher.finish(other, patience_s=10) is Finish.DONE
            QTest.mouseClick(card.turn, LEFT)
            await until(lambda: card.turn.text() == "Pause")
            done = card.bar.value()
            await until(lambda: card.bar.value() > done)
            await program.desk.accounts.pause(o.account)
            await until(lambda: card.turn.text() == "Resume account")
            assert card.pace.text() == "Athens is paused"
            QTest.mouseClick(card.turn, LEFT)
            await until(lambda: card.turn.text() == "Pause")
            (account,) = await program.desk.accounts.all()
            assert account.paused is None
            await program.desk.outbox.cancel(batch)
            await until(lambda: o.panel.running_card(batch) is None)
            assert "Sending now" not in shown_text(o.panel)

    in_window(tmp_path, act)


def test_a_paused_batch_is_still_there_after_a_restart(tmp_path: Path) -> None:
    batches: list[int] = []

    async def leave_it(program: Program) -> None:
        async with office(program) as o:
            await program.desk.accounts.pause(o.account)
            batches.append(await o.send(7))
            await until(lambda: o.panel.running_card(batches[0]))
            o.panel.model.hold(batches[0])
            await until(lambda: o.panel.model.running[0].held)

    async def come_back(program: Program) -> None:
        panel = program.window.dock.widget()
        assert isinstance(panel, StatusPanel)
        await until(lambda: panel.running_card(batches[0]))
        card = panel.running_card(batches[0])
        assert card is not None
        assert (card.turn.text(), card.pace.text()) == ("Resume", "Paused")
        QTest.mouseClick(card.turn, LEFT)
        await until(lambda: card.turn.text() == "Resume account")

    in_window(tmp_path, leave_it)
    in_window(tmp_path, come_back)


def test_balances_are_asked_after_a_batch(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            await until(lambda: o.card.pill.text() == "Online")
            program.desk.balance_refresh._known[o.account.id].asked_s = -1e6
            await o.send(5)
            await until(lambda: o.card.amount.text() == "99,995.00")

    in_window(tmp_path, act)


def test_the_panel_is_hidden_by_its_key_and_stays_so(tmp_path: Path) -> None:
    async def hide(program: Program) -> None:
        window = program.window
        window.activateWindow()
        assert window.dock.isVisible()
        QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: not window.dock.isVisible())

    async def look(program: Program) -> None:
        window = program.window
        assert not window.dock.isVisible()
        QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        await until(window.dock.isVisible)

    in_window(tmp_path, hide)
    in_window(tmp_path, look)


def test_it_scrolls_where_there_is_no_room(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            program.window.resize(1024, 640)
            for number in range(6):
                await program.desk.accounts.add(
                    "practice",
                    f"A rather long name of an account {number}",
                    options={"base_url": f"{o.server.base_url}/practice"},
                    given_secrets={"token": Secret("practice")},
                    allow_http=True,
                )
            await until(lambda: len(o.panel.findChildren(AccountCard)) == 7)
            area = o.panel.findChild(QScrollArea)
            assert isinstance(area, QScrollArea)
            await until(lambda: area.verticalScrollBar().maximum() > 0)
            inside = area.widget()
            assert inside is not None
            assert inside.width() <= area.viewport().width()

    in_window(tmp_path, act)


def tab_order(first: QWidget, count: int) -> list[QWidget]:
    """What Tab stops at, beginning there."""
    stops = (
        one
        for one in focus_chain(first)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    return [first, *islice(stops, count - 1)]


def test_everything_is_named_and_reached_by_tab(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        async with office(program) as o:
            await until(lambda: o.card.pill.text() == "Online")
            order = tab_order(o.card.alert, 6)
            figures = o.panel.figures
            assert order == [
                o.card.alert,
                o.card.refresh,
                figures.delivered,
                figures.on_the_way,
                figures.failed,
                figures.uncertain,
            ]
            for one in order:
                assert one.accessibleName()

    in_window(tmp_path, act)
