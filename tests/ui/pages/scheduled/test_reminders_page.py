"""Reminders from a file in the real window: planned, imported again, what changed shown first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from smsdesk.bootstrap import Desk
from smsdesk.domain.reminder import ReminderRule, Unit
from smsdesk.domain.reminder_difference import Change
from smsdesk.domain.schedule import QuietRule, Schedule
from smsdesk.domain.secret import Secret
from smsdesk.practice.interfaces import INTERFACES
from smsdesk.ui import places
from smsdesk.ui.pages.scheduled.page import ScheduledPage
from smsdesk.ui.pages.scheduled.reminders.page import RemindersPage
from smsdesk.ui.program import Program
from tests.support.composing import press
from tests.support.dropping import drop
from tests.support.window import find, in_window, shown_text, until

ANNA, BEN = "+306900000100", "+306900000101"
HEAD = "Practice Aigli\nid,name,mobile,visit\n"
A = f"1,Anna,{ANNA},27/11/2037 10:00\n"
A_LATER = f"1,Anna,{ANNA},30/11/2037 12:00\n"
B = f"2,Ben,{BEN},27/11/2037 10:00\n"
C = "3,Cara,6900000102,whenever\n"


class Stage:
    """The page, and the file it looks at."""

    def __init__(self, program: Program, desk: Desk, file: Path) -> None:
        self.program, self.desk, self.file = program, desk, file

    @property
    def page(self) -> RemindersPage:
        page = self.program.window.page
        assert isinstance(page, RemindersPage)
        return page

    async def look(self, rows: str) -> None:
        """Come to the page with a file of these rows."""
        self.file.write_text(HEAD + rows, encoding="utf-8")
        self.program.window.go(places.Reminders(self.file))
        await until(lambda: self.page.model.difference is not None)
        await self.settled()

    async def settled(self) -> None:
        """What is shown is of what is chosen."""
        await until(lambda: self.page.model.is_settled)

    async def plan(self) -> ScheduledPage:
        """Press the button that plans."""
        await until(self.page.sheet.plan.isEnabled)
        press(self.page.sheet.plan)
        await until(lambda: isinstance(self.program.window.page, ScheduledPage))
        page = self.program.window.page
        assert isinstance(page, ScheduledPage)
        return page

    @property
    def counts(self) -> dict[Change, int]:
        found = self.page.model.difference
        return {} if found is None else dict(found.counts)

    async def schedules(self) -> tuple[Schedule, ...]:
        return await self.desk.scheduling.all()


Act = Callable[[Stage], Awaitable[None]]


def on_stage(folder: Path, act: Act) -> None:
    """Let `act` use the page of an office in Athens with one practice account."""
    desks: list[Desk] = []

    async def prepare(desk: Desk) -> None:
        desks.append(desk)
        await desk.change_settings({"time_zone": "Europe/Athens", "default_region": "GR"})
        address, _token = await desk.practice.open()
        _path, options, secret = INTERFACES["practice"]
        await desk.accounts.add(
            "practice",
            "Office",
            sender="Clinic",
            options={**options, "base_url": address},
            given_secrets={"token": Secret(secret)},
            allow_http=True,
        )

    async def drive(program: Program) -> None:
        program.window.activateWindow()
        await act(Stage(program, desks[0], folder / "visits.csv"))

    in_window(folder, drive, prepare=prepare)


def test_a_file_is_planned_and_imported_again(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        stage.program.window.go(places.Scheduled())
        scheduled = stage.program.window.page
        assert scheduled is not None
        press(find(scheduled, QPushButton, "Reminders from a file…"))
        await until(stage.page.choose.hasFocus)
        await stage.look(A + B + C)
        sheet = stage.page.sheet
        assert sheet.file_card.number.currentText() == "mobile"
        assert sheet.file_card.day.currentText() == "visit"
        assert sheet.file_card.key.currentText() == "id"
        assert "2 parts" in sheet.plan.text()
        await until(lambda: sheet.outcome.table.model().rowCount() == 3)
        assert [line.word for line in sheet.outcome.lines] == ["New", "New", "Left out"]
        assert "whenever" in sheet.outcome.lines[2].appointment
        page = await stage.plan()
        await until(lambda: page.model.rows)
        assert [(one.title, one.people) for one in await stage.schedules()] == [("Reminders", 2)]

        await stage.look(A_LATER)
        assert stage.counts == {Change.MOVED: 1, Change.CANCELLED: 1}
        shown = shown_text(stage.page.sheet.outcome.counts)
        assert "1 · Moved" in shown
        assert "1 · Cancelled" in shown
        assert " ← " in stage.page.sheet.outcome.lines[0].appointment
        await stage.plan()
        (only,) = await stage.schedules()
        assert (only.people, str(only.timing.wall)) == (1, "2037-11-29 12:00:00")

        await stage.look(A_LATER)
        assert stage.page.sheet.plan.text() == "Nothing to do"
        assert not stage.page.sheet.plan.isEnabled()

    on_stage(tmp_path, act)


def test_rule_columns_and_text_are_chosen_by_hand(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.look(f"1,Anna,{ANNA},3/4/2037 10:00\n")
        sheet, model = stage.page.sheet, stage.page.model
        when = sheet.when
        assert not sheet.file_card.note.isHidden()
        sheet.file_card.order.setCurrentIndex(2)
        sheet.file_card.order.activated.emit(2)
        await stage.settled()
        assert sheet.file_card.note.isHidden()
        assert model.difference is not None
        assert str(model.difference.entries[0].wanted.appointment) == "2037-03-04T10:00"  # type: ignore[union-attr]
        when.way.setCurrentIndex(1)
        when.way.activated.emit(1)
        when.days.setValue(2)
        when.hour.setTime(QTime(17, 30))
        assert model.setup is not None
        assert model.setup.rule == ReminderRule(2, Unit.DAYS, time(17, 30))
        when.way.setCurrentIndex(0)
        when.way.activated.emit(0)
        when.amount.setValue(90)
        when.unit.setCurrentIndex(0)
        when.unit.activated.emit(0)
        assert model.setup.rule == ReminderRule(90, Unit.MINUTES)
        when.quiet.setCurrentIndex(1)
        when.quiet.activated.emit(1)
        assert model.setup.quiet is QuietRule.HOLD
        editor = sheet.message.editor
        # QTest types only what a Latin keyboard has.
        editor.put_text("Γεια ")
        QTest.keyClicks(editor, "{name}!")
        await stage.settled()
        assert model.setup.text == "Γεια {name}!"
        assert sheet.message.counter.encoding.text() == "Unicode"
        await stage.plan()
        (only,) = await stage.schedules()
        assert str(only.timing.wall) == "2037-03-04 08:30:00"

    on_stage(tmp_path, act)


def test_what_is_wrong_is_said_and_nothing_can_be_planned(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.look(A)
        sheet = stage.page.sheet
        sheet.message.editor.put_text("Dear {name")
        await stage.settled()
        await until(sheet.message.problem.isVisible)
        assert not sheet.plan.isEnabled()
        sheet.message.editor.put_text("Dear {name}")
        sheet.message.sender_field.setText("much too long a sender")
        await stage.settled()
        await until(sheet.message.sender_field.problem.isVisible)
        assert not sheet.plan.isEnabled()
        assert await stage.schedules() == ()

    on_stage(tmp_path, act)


def test_a_number_that_may_be_mistyped_is_told_of_before(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.look("1,Anna,+306945678901,27/11/2037 10:00\n")
        notes = stage.page.sheet.outcome.notes
        assert "no range in use" not in notes.text()
        await stage.look("1,Anna,015123456780,27/11/2037 10:00\n")
        await until(notes.isVisible)
        assert "no range in use" in notes.text()

    on_stage(tmp_path, act)


def test_an_appointment_at_a_time_that_is_not_there_is_noted(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.look(f"1,Anna,{ANNA},29/03/2037 03:30\n" + B)
        outcome = stage.page.sheet.outcome
        await until(outcome.notes.isVisible)
        assert "1 of the appointments themselves" in outcome.notes.text()
        anna, ben = sorted(outcome.lines, key=lambda line: line.row or 0)
        assert anna.appointment.endswith("no such time that day")
        assert "no such time" not in ben.appointment

    on_stage(tmp_path, act)


def test_much_is_planned_only_when_its_number_is_typed(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.desk.change_settings({"type_count_above_parts": 1})
        await stage.look(A + B)
        sheet = stage.page.sheet
        await until(sheet.typed_count.isVisible)
        assert not sheet.plan.isEnabled()
        QTest.keyClicks(sheet.typed_count, "2")
        assert sheet.plan.isEnabled()

    on_stage(tmp_path, act)


def test_a_series_of_its_own_leaves_the_other_alone(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.look(A)
        await stage.plan()
        await stage.look(B)
        assert stage.counts == {Change.NEW: 1, Change.CANCELLED: 1}
        line = stage.page.sheet.message.series_line
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, "Dentist")
        QTest.keyClick(line, Qt.Key.Key_Tab)
        await stage.settled()
        await until(lambda: stage.counts == {Change.NEW: 1})
        await stage.plan()
        assert sorted(one.title for one in await stage.schedules()) == ["Dentist", "Reminders"]

    on_stage(tmp_path, act)


def test_what_changed_meanwhile_is_shown_before_anything_is_done(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.look(A)
        shown = stage.page.model.difference
        assert shown is not None
        await stage.desk.reminders.apply(shown)  # as another window would
        press(stage.page.sheet.plan)
        await until(lambda: stage.counts == {Change.UNCHANGED: 1})
        assert stage.page.sheet.outcome.notes.isVisibleTo(stage.page)
        assert not stage.page.sheet.plan.isEnabled()
        assert len(await stage.schedules()) == 1

    on_stage(tmp_path, act)


def test_one_that_went_is_followed_by_another_only_when_ticked(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.look(A)
        await stage.plan()
        (only,) = await stage.schedules()
        await stage.desk.scheduling.send_now(only.id)
        await stage.look(A_LATER)
        while stage.counts != {Change.SENT_BEFORE: 1}:
            # Until it has been handed over, it would be taken back.
            await stage.look(A_LATER)
        sheet = stage.page.sheet
        assert sheet.plan.text() == "Nothing to do"
        assert not sheet.outcome.again.isHidden()
        sheet.outcome.again.click()
        await until(lambda: stage.counts == {Change.AGAIN: 1})
        await stage.plan()
        assert len(await stage.schedules()) == 1

    on_stage(tmp_path, act)


def test_the_encoding_is_shown_and_changed_with_the_rest_kept(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        stage.program.window.go(places.Reminders())
        head = "id,όνομα,mobile,visit\n"
        stage.file.write_text(head + f"1,Άννα,{ANNA},27/11/2037 10:00\n", encoding="cp1253")
        stage.page.model.open(stage.file)
        await until(lambda: stage.page.model.difference is not None)
        sheet = stage.page.sheet
        box = sheet.file_card.encoding
        assert box.isVisible()
        assert (box.currentData(), box.accessibleName()) == ("cp1253", "Encoding of the file")
        sheet.message.editor.put_text("Hello {όνομα}")
        await stage.settled()
        box.setCurrentIndex(box.findData("cp1251"))
        box.activated.emit(box.currentIndex())
        await until(lambda: "όνομα" not in stage.page.model.fields)
        await until(lambda: not sheet.plan.isEnabled())
        box.setCurrentIndex(box.findData("cp1253"))
        box.activated.emit(box.currentIndex())
        await until(sheet.plan.isEnabled)
        await stage.settled()
        assert box.currentData() == "cp1253"
        found = stage.page.model.difference
        assert found is not None
        assert found.plan.messages[0].text == "Hello Άννα"

    on_stage(tmp_path, act)


def test_a_spreadsheet_has_no_encoding_to_choose(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        book = Workbook()
        sheet = book.active
        assert isinstance(sheet, Worksheet)
        sheet.append(["mobile", "visit"])
        sheet.append([ANNA, datetime(2037, 11, 27, 10)])  # noqa: DTZ001 -- a sheet knows no zones
        file = stage.file.with_suffix(".xlsx")
        book.save(file)
        stage.program.window.go(places.Reminders(file))
        await until(lambda: stage.page.model.difference is not None)
        assert not stage.page.sheet.file_card.encoding.isVisible()

    on_stage(tmp_path, act)


def test_a_file_is_dropped_and_left_with_escape(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        stage.program.window.go(places.Reminders())
        stage.file.write_text(HEAD + A, encoding="utf-8")
        assert drop(stage.page, stage.file)
        await until(lambda: stage.page.model.difference is not None)
        QTest.keyClick(stage.page.sheet.file_card.number, Qt.Key.Key_Escape)
        assert isinstance(stage.program.window.page, ScheduledPage)
        assert await stage.schedules() == ()

    on_stage(tmp_path, act)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken"])
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, content: bytes) -> None:
    async def act(stage: Stage) -> None:
        stage.file.write_bytes(content)
        stage.program.window.go(places.Reminders(stage.file))
        await until(stage.page.problem.isVisible)
        assert stage.page.problem.text()
        assert stage.page.model.setup is None

    on_stage(tmp_path, act)
