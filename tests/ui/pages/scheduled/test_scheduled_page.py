"""The Scheduled page in the real window: list, calendar, and what is done with a schedule."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import Connection

from smsdesk.bootstrap import Desk
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.recurrence import Frequency, Repeat
from smsdesk.domain.schedule import NewSchedule, Rules, ScheduleState, Timing
from smsdesk.domain.secret import Secret
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.practice.interfaces import INTERFACES
from smsdesk.store import accounts, schedules
from smsdesk.store.schedules import Next
from smsdesk.ui import places
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.pages.scheduled.page import ScheduledPage
from smsdesk.ui.program import Program
from tests.support.composing import press
from tests.support.window import find, in_window, until

ATHENS = "Europe/Athens"
NUMBER = "+306912345678"
Act = Callable[[Program, Desk, ScheduledPage], Awaitable[None]]


def on_page(folder: Path, act: Act, *fill: Callable[[Desk, int], Awaitable[object]]) -> None:
    """Let `act` use the page of an office in Athens with one practice account."""
    desks: list[Desk] = []

    async def prepare(desk: Desk) -> None:
        desks.append(desk)
        await desk.change_settings({"time_zone": ATHENS})
        address, _token = await desk.practice.open()
        _path, options, secret = INTERFACES["practice"]
        added = await desk.accounts.add(
            "practice",
            "Office",
            sender="Clinic",
            options={**options, "base_url": address},
            given_secrets={"token": Secret(secret)},
            allow_http=True,
        )
        for one in fill:
            await one(desk, added.account.id)

    async def drive(program: Program) -> None:
        program.window.activateWindow()
        program.window.go(places.Scheduled())
        page = program.window.page
        assert isinstance(page, ScheduledPage)
        await until(lambda: page.model.loaded)
        await act(program, desks[0], page)

    in_window(folder, drive, prepare=prepare)


def tomorrow() -> datetime:
    return (datetime.now(UTC) + timedelta(days=1)).replace(
        hour=12, minute=0, second=0, microsecond=0, tzinfo=None
    )


def put(
    title: str, *, days: int = 0, repeat: Repeat | None = None
) -> Callable[..., Awaitable[object]]:
    async def fill(desk: Desk, account_id: int) -> None:
        account = next(one for one in await desk.accounts.all() if one.id == account_id)
        plan = SendPlan(
            account_id,
            "Clinic",
            (PlannedMessage(NUMBER, title, Encoding.GSM7, 1),),
            source_text=title,
        )
        new = NewSchedule(
            account_id,
            title,
            Timing(tomorrow() + timedelta(days=days), ATHENS, repeat),
            Rules(),
            StoredDraft(text=title, recipients=(NUMBER,), sender="Clinic"),
            1,
            1,
        )
        await desk.scheduling.put(plan, new, account.name, await desk.drafting.info(account))

    return fill


async def missed(desk: Desk, account_id: int) -> None:
    """One whose time passed while nothing ran."""
    wall = tomorrow() - timedelta(days=3)
    new = NewSchedule(
        *(account_id, "Late", Timing(wall, ATHENS), Rules(), StoredDraft(text="Late"), 1, 1)
    )

    def add(connection: Connection) -> None:
        made = schedules.add(connection, new, Next(wall, None), desk.clock.now())
        stored = schedules.get(connection, made)
        schedules.go_on(
            connection,
            stored,
            Next(wall, wall.replace(tzinfo=UTC)),
            desk.clock.now(),
            state=ScheduleState.MISSED,
        )

    await desk.db.run(add)


def chosen_wall(page: ScheduledPage) -> datetime:
    """When the one in the card goes out."""
    entry = page.model.chosen
    assert entry is not None
    return entry.schedule.timing.wall


async def states(desk: Desk) -> list[tuple[str, ScheduleState]]:
    return [(one.title, one.state) for one in await desk.scheduling.all()]


def test_nothing_yet(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        del desk
        await until(lambda: page.states.is_empty)
        press(page.new)
        compose = program.window.page
        assert isinstance(compose, ComposePage)
        assert compose.foot.later.property("role") == "primary"

    on_page(tmp_path, act)


def test_cancelled_and_undone(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        del program
        await until(lambda: page.rows.rowCount() == 2)
        page.table.setFocus()
        page.table.selectRow(0)
        press(page.detail.cancel)
        await until(page.undone.isVisible)
        await until(lambda: page.rows.rowCount() == 1)
        assert await states(desk) == [("Second", ScheduleState.ACTIVE)]
        press(page.undone.undo)
        await until(lambda: page.rows.rowCount() == 2)
        assert page.model.chosen is not None
        assert page.model.chosen.schedule.title == "First"

    on_page(tmp_path, act, put("First"), put("Second", days=1))


def test_moved_by_dragging_by_keys_and_by_the_form(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        del program
        await until(lambda: page.model.chosen is not None)
        month, first = page.month, tomorrow().date()
        # The day after must stand in the same month to be dragged to.
        back = (first + timedelta(days=1)).month != first.month
        days = -1 if back else 1
        if back:
            press(page.calendar_button)
        month.go(first)

        async def wall() -> datetime:
            (one,) = await desk.scheduling.all()
            return one.timing.wall

        if not back:
            begin, end = month.rect_of(first).center(), month.rect_of(first + timedelta(days=days))
            left = Qt.MouseButton.LeftButton
            QTest.mousePress(month, left, Qt.KeyboardModifier.NoModifier, begin)
            QTest.mouseMove(month, end.center())
            QTest.mouseRelease(month, left, Qt.KeyboardModifier.NoModifier, end.center())
            await until(lambda: chosen_wall(page).date() != first)
            assert await wall() == tomorrow() + timedelta(days=1)
        before = await wall()
        month.setFocus()
        month.go(before.date())
        QTest.keyClick(month, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        await until(lambda: chosen_wall(page) > before)
        assert await wall() == before + timedelta(days=7)
        press(page.detail.move_button)
        to = before.date() + timedelta(days=20)
        page.detail.mover.date.setDate(QDate(to.year, to.month, to.day))
        press(page.detail.mover.moving)
        await until(lambda: chosen_wall(page).date() == to)

    on_page(tmp_path, act, put("First"))


def test_a_repeat_stands_on_its_days_and_is_not_dragged(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        await until(lambda: page.model.chosen is not None)
        begin = tomorrow().date()
        found = page.model.on_days(begin, begin + timedelta(days=9))
        assert len(found) == 10
        month = page.month
        month.setFocus()
        month.go(begin)
        QTest.keyClick(month, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert any("Edit" in one for one in program.window.notices.sentences)
        assert (await desk.scheduling.all())[0].timing.wall == tomorrow()

    on_page(tmp_path, act, put("Every day", repeat=Repeat(Frequency.DAILY)))


def test_sent_now_when_it_is_confirmed(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        del program
        await until(lambda: page.model.chosen is not None)
        press(page.detail.send)
        assert page.question.isVisible()
        assert await states(desk) == [("First", ScheduleState.ACTIVE)]
        press(find(page.question, QPushButton, "Send now"))
        await until(lambda: not page.model.rows)

    on_page(tmp_path, act, put("First"))


def test_the_missed_stand_first_and_are_answered(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        await until(lambda: page.rows.rowCount() == 2)
        assert page.model.rows[0].is_missed
        notices = program.window.notices
        await until(lambda: any("Missed while away: 1" in one for one in notices.sentences))
        page.table.selectRow(0)
        assert page.detail.cancel.text() == "Drop"
        press(page.detail.cancel)
        await until(lambda: page.rows.rowCount() == 1)
        assert await states(desk) == [("First", ScheduleState.ACTIVE)]

    on_page(tmp_path, act, put("First"), missed)


def test_a_missed_one_is_moved_and_waits_again(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        del program
        await until(lambda: page.rows.rowCount() == 1)
        page.table.selectRow(0)
        assert page.detail.edit.isHidden()
        press(page.detail.move_button)
        mover = page.detail.mover
        # Its own day is over: the next one is offered, at the same time of day.
        offered = mover.date.date().toPython()
        assert offered == page.model.today + timedelta(days=1)
        assert mover.time.time() == QTime(12, 0)
        press(mover.moving)
        await until(lambda: page.model.rows and not page.model.rows[0].is_missed)
        (one,) = await desk.scheduling.all()
        assert (one.state, one.timing.wall.hour) == (ScheduleState.ACTIVE, 12)
        assert one.timing.wall.date() == offered
        assert page.detail.cancel.text() == "Cancel"

    on_page(tmp_path, act, missed)


def test_a_missed_one_that_is_moved_into_the_past_stays_missed(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        await until(lambda: page.rows.rowCount() == 1)
        page.table.selectRow(0)
        press(page.detail.move_button)
        mover = page.detail.mover
        mover.date.setDate(QDate(2020, 1, 1))
        press(mover.moving)
        await until(lambda: any("passed" in one for one in program.window.notices.sentences))
        assert await states(desk) == [("Late", ScheduleState.MISSED)]

    on_page(tmp_path, act, missed)


def test_what_came_of_a_repeat_leads_to_its_messages(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        await until(lambda: page.model.chosen is not None)

        def links() -> list[QPushButton]:
            return list(page.detail.links)

        assert links() == []
        held = page.model.rows[0].id
        await desk.scheduling.send_now(held)
        await until(lambda: len(links()) == 1)
        await desk.scheduling.send_now(held)
        await until(lambda: len(links()) == 2)
        first_of_all = min(await desk.scheduling.batches(held))
        link = links()[-1]
        link.setFocus()
        QTest.keyClick(link, Qt.Key.Key_Space)
        shown = program.window.page
        assert isinstance(shown, MessagesPage)
        await until(lambda: shown.table.rows.rowCount() == 1)
        assert shown.model.shown.batch_id == first_of_all

    on_page(tmp_path, act, put("Every day", repeat=Repeat(Frequency.DAILY)))


def test_duplicating_writes_another_like_it(tmp_path: Path) -> None:
    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        await until(lambda: page.model.chosen is not None)
        press(page.detail.duplicate)
        compose = program.window.page
        assert isinstance(compose, ComposePage)
        await until(lambda: compose.model.text == "First")
        assert compose.later.changing is None
        assert compose.foot.reviewing.isVisible()
        assert len(await desk.scheduling.all()) == 1

    on_page(tmp_path, act, put("First"))


def test_what_the_provider_of_a_removed_account_keeps_is_named(tmp_path: Path) -> None:
    async def kept(desk: Desk, account_id: int) -> None:
        wall = tomorrow()
        rules = Rules(KeptBy.PROVIDER)
        new = NewSchedule(account_id, "Kept", Timing(wall, ATHENS), rules, StoredDraft(), 1, 1)
        upcoming = Next(wall, wall.replace(tzinfo=UTC))
        await desk.db.run(lambda c: schedules.add(c, new, upcoming, desk.clock.now()))
        await desk.db.run(lambda c: accounts.remove(c, account_id, desk.clock.now()))

    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        del program, desk
        await until(lambda: page.model.chosen is not None)
        assert page.model.chosen is not None
        assert (page.model.chosen.account, page.model.chosen.paused) == ("Office", False)
        assert "Practice" in page.detail.keeping.text()

    on_page(tmp_path, act, kept)


def test_what_the_provider_keeps_cannot_be_changed(tmp_path: Path) -> None:
    async def kept(desk: Desk, account_id: int) -> None:
        wall = tomorrow()
        rules = Rules(KeptBy.PROVIDER)
        new = NewSchedule(account_id, "Kept", Timing(wall, ATHENS), rules, StoredDraft(), 1, 1)
        upcoming = Next(wall, wall.replace(tzinfo=UTC))
        await desk.db.run(lambda c: schedules.add(c, new, upcoming, desk.clock.now()))

    async def act(program: Program, desk: Desk, page: ScheduledPage) -> None:
        del program, desk
        await until(lambda: page.model.chosen is not None)
        detail = page.detail
        hidden = (detail.edit, detail.send, detail.cancel, detail.move_button)
        assert all(one.isHidden() for one in hidden)
        assert "no longer be changed" in detail.keeping.text()

    on_page(tmp_path, act, kept)
