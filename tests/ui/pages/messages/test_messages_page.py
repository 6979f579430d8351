"""The Messages page in the real window, with messages sent to the practice server."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from smsdesk.bootstrap import Desk
from smsdesk.domain.contact import ContactDetails
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.message import MessageState
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PRACTICE_WORD, PracticeConfig, Timing
from smsdesk.practice.server import RunningPractice, running
from smsdesk.reports.statuses import Status
from smsdesk.sending.planner import plan
from smsdesk.ui import places
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.pages.messages.view_model import ALL, Shown
from smsdesk.ui.pages.messages.words import whom
from smsdesk.ui.program import Program
from smsdesk.ui.widgets.scroll_area import ScrollArea
from tests.support.window import find, in_window, settled, shown_text, until

GOOD, GREEK = "+306912345678", "+306987654321"
BAD, BLOCKED, LOST, FAILS = "+306900000001", "+306900000002", "+306900000008", "+306900000015"
CONFIG = PracticeConfig(timing=Timing(on_the_way_after_s=0.0, settled_after_s=0.0))
W = TypeVar("W", bound=QAbstractButton)


@dataclass
class Stage:
    """The window with a practice server behind it."""

    program: Program
    desk: Desk
    server: RunningPractice
    account_id: int = 0

    @property
    def page(self) -> MessagesPage:
        """The page, which must be in front."""
        page = self.program.window.page
        assert isinstance(page, MessagesPage)
        return page

    async def send(self, *numbers: str, text: str = "Hello there") -> int:
        """Store a batch and let the dispatcher send it until nothing of it is open."""
        client = await self.desk.clients.client(self.account_id)
        draft = Draft(text, tuple(Addressee(number) for number in numbers), sender="Clinic")
        batch_id = await self.desk.outbox.put(plan(draft, self.account_id, client.info))
        self.desk.dispatcher.wake()
        await self.desk.dispatcher.finish(batch_id, patience_s=10)
        return batch_id

    async def statuses(self) -> list[Status]:
        """Of the rows of the table, from the top."""
        rows = self.page.model.rows
        ids = [rows.key(row) for row in range(rows.rowCount())]
        found = await self.desk.reports.rows(ids)
        return [found[one].status for one in ids]

    async def choose(self, status: Status) -> None:
        """Select the first row that has this status, and wait for its detail."""
        place = (await self.statuses()).index(status)
        self.page.table.selectRow(place)
        key = self.page.model.rows.key(place)
        await until(lambda: self.detail_id() == key)

    def detail_id(self) -> int | None:
        """The message in the pane."""
        detail = self.page.model.detail
        return None if detail is None else detail.message.id

    async def press(self, text: str, kind: type[W] = QPushButton) -> None:  # type: ignore[assignment] # the usual one
        """Press a button that must be there to be pressed."""
        button = find(self.page, kind, text)
        await until(button.isVisible)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def on_stage(folder: Path, act: Callable[[Stage], Awaitable[None]]) -> None:
    """Run `act` in the window with one practice account."""
    desks: list[Desk] = []

    async def prepare(desk: Desk) -> None:
        desks.append(desk)

    async def drive(program: Program) -> None:
        async with _stage(program, desks[0]) as stage:
            await act(stage)

    in_window(folder, drive, prepare=prepare)


@asynccontextmanager
async def _stage(program: Program, desk: Desk) -> AsyncIterator[Stage]:
    async with running(CONFIG) as server:
        added = await desk.accounts.add(
            "practice",
            "Practice clinic",
            sender="Clinic",
            options={"base_url": f"{server.base_url}/practice"},
            given_secrets={"token": Secret(PRACTICE_WORD)},
            allow_http=True,
        )
        yield Stage(program, desk, server, added.account.id)


async def opened(stage: Stage, rows: int, place: places.Messages | None = None) -> MessagesPage:
    """The page in front with so many rows."""
    stage.program.window.go(place or places.Messages())
    page = stage.page
    await until(lambda: page.model.rows.rowCount() == rows and page.model.rows.is_complete)
    return page


def test_an_empty_page_leads_to_compose(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        stage.program.window.go(places.Messages())
        page = stage.page
        await until(lambda: page.states.is_empty and not page.model.any_message)
        assert "Nothing sent yet" in shown_text(page.states)
        await stage.press("Write your first message")
        assert type(stage.program.window.page).__name__ == "ComposePage"

    on_stage(tmp_path, act)


def test_new_messages_come_in_and_follow_their_fate(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.send(GOOD, text="Reminder")
        page = await opened(stage, 1)
        page.table.selectRow(0)
        chosen = page.table.current_key
        await stage.send(GREEK, text="Τα αποτελέσματά σας είναι έτοιμα")
        await until(lambda: page.model.rows.rowCount() == 2)
        assert page.table.current_key == chosen
        assert page.table.currentIndex().row() == 1
        await stage.press("Refresh status")
        await until(lambda: page.model.figures and page.model.figures.delivered_share == 1.0)
        assert await stage.statuses() == [Status.DELIVERED, Status.DELIVERED]
        await until(lambda: "2 sent" in shown_text(page.summary))
        assert "changed" in " ".join(stage.program.window.notices.sentences)

    on_stage(tmp_path, act)


def test_search_and_filters_narrow_and_can_be_taken_off(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.send(GOOD, BAD, text="Reminder")
        await stage.send(GREEK, text="Τα αποτελέσματά σας")
        page = await opened(stage, 3)
        QTest.keyClick(page.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        page.filters.search.setText("691 234")
        await until(lambda: page.model.rows.rowCount() == 1)
        page.filters.search.setText("αποτελ")
        await until(lambda: page.model.shown.search == "αποτελ" and page.model.rows.is_complete)
        assert page.model.rows.rowCount() == 1
        page.filters.search.setText("nowhere")
        await until(lambda: page.states.is_empty)
        await stage.press("Show all messages")
        await until(lambda: page.model.rows.rowCount() == 3)
        assert page.filters.search.text() == ""
        menu = page.filters.status.menu()
        next(action for action in menu.actions() if action.text() == "Failed").trigger()
        await until(lambda: page.model.rows.rowCount() == 1)
        assert page.filters.status.text() == "Failed ▾"
        stage.program.window.go(places.Messages(states=frozenset({MessageState.ACCEPTED})))
        await until(lambda: page.model.rows.rowCount() == 2)
        assert page.filters.status.text() == "On the way, No report ▾"

    on_stage(tmp_path, act)


def test_a_lost_answer_is_settled_by_a_person_both_ways(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.send(LOST, LOST[:-3] + "108")
        await stage.send("+306911111008")
        page = await opened(stage, 3)
        assert (await stage.statuses()).count(Status.NEEDS_DECISION) == 2
        await stage.choose(Status.NEEDS_DECISION)
        assert "may have been sent" in shown_text(page.detail)
        assert "may arrive twice" in shown_text(page.detail)
        await stage.press("It arrived")
        await until(lambda: page.model.detail and page.model.detail.status is Status.ON_THE_WAY)
        assert "you said it arrived" in shown_text(page.detail)
        stage.server.faults.clear()
        await stage.choose(Status.NEEDS_DECISION)
        await stage.press("Leave it")
        await until(lambda: page.model.detail and page.model.detail.status is Status.CANCELLED)
        assert await stage.desk.reports.undecided() == 0

    on_stage(tmp_path, act)


def test_failed_ones_of_a_batch_are_sent_again_after_a_question(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        batch_id = await stage.send(GOOD, BAD, BLOCKED, "12")
        page = await opened(stage, 3, places.Messages(batch_id=batch_id))
        await until(lambda: page.batch.isVisible() and "Failed 2" in shown_text(page.batch))
        await stage.press("1 got nothing: who and why")
        await stage.press("Resend failed only (2)")
        assert "costs 2 part" in shown_text(page.question)
        arrived = len(stage.server.network.arrivals())
        await stage.press("Send 2 messages again")
        await until(page.question.isHidden)
        await stage.desk.dispatcher.finish(batch_id, patience_s=10)
        assert (await stage.statuses()).count(Status.FAILED) == 2
        assert len(stage.server.network.arrivals()) == arrived
        page.filters.chip.removed.emit()
        await until(lambda: page.summary.isVisible() and page.model.shown.batch_id is None)

    on_stage(tmp_path, act)


def test_waiting_ones_are_cancelled_after_a_question(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        account = await stage.desk.accounts.find("Practice clinic")
        await stage.desk.accounts.pause(account)
        client = await stage.desk.clients.client(account.id)
        draft = Draft("Hi", (Addressee(GOOD), Addressee(GREEK)), sender="Clinic")
        await stage.desk.outbox.put(plan(draft, account.id, client.info))
        page = await opened(stage, 2)
        page.table.selectAll()
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
        await until(page.question.isVisible)
        await stage.press("Cancel 2 messages")
        await until(lambda: "were cancelled" in shown_text(stage.program.window))
        assert await stage.statuses() == [Status.CANCELLED] * 2
        assert not stage.server.network.arrivals()

    on_stage(tmp_path, act)


def test_rows_are_copied_and_exported(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.send(GOOD, GREEK, text="=1+1")
        page = await opened(stage, 2)
        await stage.desk.book.add(ContactDetails(GOOD, "Παππά", "Ελένη"))
        await until(lambda: page.model.rows.index(1, 1).data() == "Ελένη Παππά")
        page.table.selectAll()
        QGuiApplication.clipboard().clear()
        QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: QGuiApplication.clipboard().text())
        lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
        assert [line[1:5] for line in lines] == [
            ["", "+30 698 765 4321", "=1+1", "1"],
            ["Ελένη Παππά", "+30 691 234 5678", "=1+1", "1"],
        ]
        page.export_to(str(tmp_path / "out.csv"))
        await until(lambda: "in the file out.csv" in shown_text(stage.program.window))
        with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert rows[0][3:6] == ["Name", "Number", "Message"]
        assert rows[1][3:7] == ["", "'" + GREEK, "'=1+1", "1"]
        assert rows[2][3:5] == ["Ελένη Παππά", "'" + GOOD]
        page.export_to(str(tmp_path / "book"))
        await until((tmp_path / "book.xlsx").exists)

    on_stage(tmp_path, act)


def test_in_a_small_window_there_is_room_for_the_message(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.send(GOOD)
        page = await opened(stage, 1)
        window, table, header = stage.program.window, page.table, page.table.horizontalHeader()
        window.resize(1024, 640)
        keys = [column.key for column in table.rows.columns]

        def widths() -> dict[str, int]:
            return {
                key: header.sectionSize(place)
                for place, key in enumerate(keys)
                if not header.isSectionHidden(place)
            }

        await until(lambda: table.viewport().width() < 520)
        assert list(widths()) == ["sent", "to", "text", "state"]
        assert widths()["text"] > 90
        assert widths()["state"] > header.fontMetrics().horizontalAdvance("Needs your decision")
        window.resize(1280, 800)
        await until(lambda: table.viewport().width() > 740)
        assert list(widths()) == keys
        window.resize(1700, 800)
        await until(lambda: table.viewport().width() > 1100)
        assert (widths()["sent"], widths()["to"]) == (108, 150)
        # What the room did is not kept as somebody's wish; what somebody does is.
        assert table.memory.widths() == {}
        header.resizeSection(keys.index("to"), 222)
        await until(lambda: table.memory.widths().get("to") == 222)
        assert table.memory.widths()["sent"] == 108
        window.resize(1024, 640)
        await until(lambda: table.viewport().width() < 520)
        assert widths()["to"] == 222
        assert widths()["sent"] < 108

    on_stage(tmp_path, act)


def test_the_first_message_that_is_chosen_does_not_scroll_where_it_fits(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.send(GOOD)
        page = await opened(stage, 1)
        stage.program.window.resize(1280, 800)
        page.table.selectRow(0)
        area = page.detail.findChild(ScrollArea)
        assert area is not None
        await until(area.isVisible)
        await settled(stage.program.window)
        assert area.verticalScrollBar().maximum() == 0

    on_stage(tmp_path, act)


def test_order_and_filters_are_seen_in_the_header(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.send(GREEK, GOOD)
        page = await opened(stage, 2)
        header = page.table.horizontalHeader()
        header.sectionClicked.emit(2)
        rows = page.model.rows
        await until(lambda: rows.headerData(2, Qt.Orientation.Horizontal) == "Number ↑")
        await until(lambda: rows.is_complete and not rows.is_loading)
        await until(lambda: rows.index(0, 1).data() == "+30 691 234 5678")
        header.sectionClicked.emit(2)
        await until(lambda: rows.index(0, 1).data() == "+30 698 765 4321")
        assert page.table.memory.order() == ("number", True)
        page.model.filter(Shown(statuses=frozenset({Status.FAILED})))
        await until(lambda: page.states.is_empty)
        page.model.filter(ALL)
        await until(lambda: rows.rowCount() == 2)

    on_stage(tmp_path, act)


def test_a_number_reads_from_its_beginning_after_any_name() -> None:
    """Without being set apart its groups of digits stand in the order of the Arabic name."""
    assert whom("", "+971 50 000 6484") == "+971 50 000 6484"
    assert whom("نور", "+971 50 000 6484").endswith("\u2066+971 50 000 6484\u2069")
