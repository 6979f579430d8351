"""Sending later from Compose: the sheet, the review, what is stored, and what is changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QTime
from PySide6.QtTest import QTest

from smsdesk.accounts.directory import Changes
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.recurrence import Frequency
from smsdesk.domain.schedule import QuietRule, Schedule
from smsdesk.domain.wall_time import wall_time
from smsdesk.store.messages import Filter, listing
from smsdesk.ui import places
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.compose.schedule_choice import Ends, Every, Whose
from smsdesk.ui.pages.compose.schedule_model import Amiss, ScheduleModel
from smsdesk.ui.pages.scheduled.page import ScheduledPage
from tests.support.composing import Composing, in_compose, press
from tests.support.window import until

SETTINGS = {"time_zone": "Europe/Athens"}


def amiss(model: ScheduleModel) -> Amiss | None:
    """What is in the way now."""
    return model.amiss


async def open_sheet(compose: Composing, text: str = "See you") -> None:
    """Write to one person, and press "Schedule…"."""
    await compose.send_to("6912345678")
    await compose.write(text)
    press(compose.page.foot.later)
    await until(lambda: compose.page.is_scheduling)


async def schedule(compose: Composing, quick: str) -> Schedule:
    """Through the sheet and the review; what is stored then."""
    sheet = compose.page.later.sheet
    sheet.when.quick.setFocus()
    sheet.when.quick.selectAll()
    QTest.keyClicks(sheet.when.quick, quick)
    press(sheet.onwards)
    await until(lambda: compose.page.is_reviewing)
    press(compose.page.sheet.send)
    await until(lambda: isinstance(compose.program.window.page, ScheduledPage))
    (found,) = await compose.desk.scheduling.all()
    return found


def test_a_quick_time_goes_through_the_review_into_the_schedules(tmp_path: Path) -> None:
    async def act(compose: Composing) -> None:
        await open_sheet(compose)
        found = await schedule(compose, "tomorrow 9:15")
        assert found.draft.text == "See you"
        assert found.title == "See you"
        assert (found.timing.zone, found.rules.kept_by) == ("Europe/Athens", KeptBy.HERE)
        assert (found.timing.wall.hour, found.timing.wall.minute) == (9, 15)
        assert compose.page.model.as_stored().is_empty
        assert await compose.desk.drafts.load() is None
        counts = await compose.desk.reports.batch(found.batch_id or 0)
        assert counts.messages == 1

    in_compose(tmp_path, act, settings=SETTINGS)


def test_the_past_and_nonsense_are_refused_on_the_sheet(tmp_path: Path) -> None:
    async def act(compose: Composing) -> None:
        await open_sheet(compose)
        sheet, model = compose.page.later.sheet, compose.page.later.model
        sheet.when.date.setDate(QDate(2020, 1, 1))
        assert amiss(model) is Amiss.PAST
        assert not sheet.onwards.isEnabled()
        assert sheet.when.problem.isVisible()
        QTest.keyClicks(sheet.when.quick, "some day")
        assert "not understood" in sheet.when.reading.text()
        sheet.when.quick.clear()
        QTest.keyClicks(sheet.when.quick, "in 2 hours")
        assert sheet.when.reading.text().startswith("Read as:")
        assert amiss(model) is None
        assert sheet.onwards.isEnabled()

    in_compose(tmp_path, act, settings=SETTINGS)


def test_another_zone_and_a_repeat(tmp_path: Path) -> None:
    async def act(compose: Composing) -> None:
        await open_sheet(compose)
        sheet, model = compose.page.later.sheet, compose.page.later.model
        when, repeat = sheet.when, sheet.repeat
        when.whose.setCurrentIndex(when.whose.findData(Whose.NAMED))
        when.whose.activated.emit(when.whose.currentIndex())
        assert amiss(model) is Amiss.UNKNOWN_ZONE
        QTest.keyClicks(when.zone, "Europe/Lisbon")
        assert amiss(model) is None
        assert "in Lisbon" in when.result.text()
        repeat.every.setCurrentIndex(repeat.every.findData(Every.WEEK))
        repeat.every.activated.emit(repeat.every.currentIndex())
        repeat.days[1].setChecked(True)
        repeat.days[3].setChecked(True)
        for other in (0, 2, 4, 5, 6):
            repeat.days[other].setChecked(False)
        repeat.ends.setCurrentIndex(repeat.ends.findData(Ends.TIMES))
        repeat.ends.activated.emit(repeat.ends.currentIndex())
        repeat.times.setValue(4)
        assert repeat.next.text().count(" · ") == 2
        when.time.setTime(QTime(8, 30))
        press(sheet.onwards)
        await until(lambda: compose.page.is_reviewing)
        press(compose.page.sheet.send)
        await until(lambda: isinstance(compose.program.window.page, ScheduledPage))
        (found,) = await compose.desk.scheduling.all()
        stored = found.timing.repeat
        assert stored is not None
        assert (stored.frequency, stored.weekdays, stored.count) == (
            Frequency.WEEKLY,
            frozenset({1, 3}),
            4,
        )
        assert found.timing.zone == "Europe/Lisbon"

    in_compose(tmp_path, act, settings=SETTINGS)


def test_quiet_hours_are_told_and_held(tmp_path: Path) -> None:
    async def act(compose: Composing) -> None:
        await open_sheet(compose)
        sheet, model = compose.page.later.sheet, compose.page.later.model
        QTest.keyClicks(sheet.when.quick, "tomorrow 23:00")
        await until(lambda: model.laid is not None and model.laid.quiet == 1)
        assert sheet.quiet.concerned.isVisible()
        sheet.quiet.quiet.setCurrentIndex(sheet.quiet.quiet.findData(QuietRule.HOLD))
        sheet.quiet.quiet.activated.emit(sheet.quiet.quiet.currentIndex())
        await until(lambda: model.laid is not None and model.laid.quiet == 1)
        press(sheet.onwards)
        await until(lambda: compose.page.is_reviewing)
        press(compose.page.sheet.send)
        await until(lambda: isinstance(compose.program.window.page, ScheduledPage))
        (found,) = await compose.desk.scheduling.all()
        assert found.next_at is not None
        assert wall_time(found.next_at, "Europe/Athens").hour == 8

    in_compose(tmp_path, act, settings=SETTINGS)


def test_a_large_batch_that_would_run_into_quiet_hours_is_told_before(tmp_path: Path) -> None:
    async def act(compose: Composing) -> None:
        numbers = ", ".join(f"+3069{12_000_000 + place}" for place in range(150))
        await compose.send_to(numbers)
        await compose.write("See you")
        account = compose.page.model.account
        assert account is not None
        await compose.desk.accounts.edit(account, Changes(options={**account.options, "rate": "2"}))
        await until(lambda: _rate(compose) == 2.0)
        press(compose.page.foot.later)
        await until(lambda: compose.page.is_scheduling)
        sheet, model = compose.page.later.sheet, compose.page.later.model
        QTest.keyClicks(sheet.when.quick, "tomorrow 20:59")
        await until(lambda: model.laid is not None and model.laid.running is not None)
        assert sheet.quiet.running.isVisible()
        # 75 s from 20:59 on: the last 30 are after nine.
        assert "150 messages at about 2 a second go on until" in sheet.quiet.running.text()
        assert "for 30 of them" in sheet.quiet.running.text()
        model.rule(quiet=QuietRule.HOLD)
        await until(lambda: "who get it when these are over" in sheet.quiet.running.text())
        press(sheet.onwards)
        await until(lambda: compose.page.is_reviewing)
        (said,) = [one for one in compose.page.sheet.warnings.sentences if "quiet" in one]
        assert "for 30 of them, who get it when these are over" in said
        press(compose.page.sheet.send)
        await until(lambda: isinstance(compose.program.window.page, ScheduledPage))
        (found,) = await compose.desk.scheduling.all()
        wanted = Filter(batch_id=found.batch_id)
        waiting = await compose.desk.db.read(lambda c: listing(c, wanted))
        hours = [wall_time(one.not_before, "Europe/Athens").hour for one in waiting]
        assert (hours.count(20), hours.count(8)) == (120, 30)

    in_compose(tmp_path, act, provider="d7", settings=SETTINGS)


def test_a_large_batch_that_is_sent_now_is_told_of_quiet_hours_too(tmp_path: Path) -> None:
    # Quiet hours begin in a minute or two, and 240 messages at one a second take four.
    soon = wall_time(datetime.now(UTC), "Europe/Athens") + timedelta(minutes=2)
    over = soon + timedelta(hours=2)
    quiet = f"GR reminder {soon:%H:%M}-{over:%H:%M}"

    async def act(compose: Composing) -> None:
        await compose.send_to(", ".join(f"+3069{12_000_000 + place}" for place in range(240)))
        await compose.write("See you")
        account = compose.page.model.account
        assert account is not None
        await compose.desk.accounts.edit(account, Changes(options={**account.options, "rate": "1"}))
        await until(lambda: _rate(compose) == 1.0)
        await compose.review()
        (said,) = [one for one in compose.page.sheet.warnings.sentences if "quiet" in one]
        assert "240 messages at about 1 a second go on until" in said
        assert said.endswith("When it is scheduled, these can wait until they end.")

    in_compose(tmp_path, act, provider="d7", settings={**SETTINGS, "quiet_hours": quiet})


def _rate(compose: Composing) -> float | None:
    info = compose.page.model.info
    return None if info is None else info.limits.parts_per_s


def test_the_provider_keeps_what_it_can_keep(tmp_path: Path) -> None:
    async def act(compose: Composing) -> None:
        await open_sheet(compose)
        sheet = compose.page.later.sheet
        press(sheet.keeper.provider)
        assert "no longer be changed" in sheet.keeper.consequence.text()
        assert "not whether each number is right" in sheet.keeper.consequence.text()
        sheet.repeat.every.setCurrentIndex(sheet.repeat.every.findData(Every.DAY))
        sheet.repeat.every.activated.emit(sheet.repeat.every.currentIndex())
        assert sheet.keeper.here.isChecked()
        assert not sheet.keeper.provider.isEnabled()
        sheet.repeat.every.setCurrentIndex(sheet.repeat.every.findData(Every.ONCE))
        sheet.repeat.every.activated.emit(sheet.repeat.every.currentIndex())
        press(sheet.keeper.provider)
        found = await schedule(compose, "tomorrow 9")
        assert found.rules.kept_by is KeptBy.PROVIDER

    in_compose(tmp_path, act, provider="d7", settings=SETTINGS)


def test_who_usually_keeps_it_is_the_accounts_affair_and_can_be_said_otherwise(
    tmp_path: Path,
) -> None:
    async def act(compose: Composing) -> None:
        account = compose.page.model.account
        assert account is not None
        await compose.desk.accounts.edit(
            account, Changes(options={**account.options, "keep": "provider"})
        )
        await until(
            lambda: (compose.page.model.account or account).options.get("keep") == "provider"
        )
        await open_sheet(compose)
        sheet, model = compose.page.later.sheet, compose.page.later.model
        assert sheet.keeper.provider.isChecked()
        assert "usual for the account" in sheet.keeper.consequence.text()
        # A repeat is kept here; without one it is as usual again.
        model.choose(every=Every.DAY)
        assert sheet.keeper.here.isChecked()
        model.choose(every=Every.ONCE)
        assert sheet.keeper.provider.isChecked()
        press(sheet.keeper.here)
        found = await schedule(compose, "tomorrow 9")
        assert found.rules.kept_by is KeptBy.HERE
        # The next one begins as usual.
        compose.program.window.go(places.Compose())
        await open_sheet(compose)
        assert sheet.keeper.provider.isChecked()

    in_compose(tmp_path, act, provider="d7", settings=SETTINGS)


def test_one_that_waits_is_changed_and_the_draft_from_before_is_there_again(
    tmp_path: Path,
) -> None:
    async def act(compose: Composing) -> None:
        await open_sheet(compose)
        first = await schedule(compose, "tomorrow 9")
        window = compose.program.window
        window.go(places.Compose())
        await compose.write("My own draft")
        window.go(places.Compose(schedule_id=first.id))
        page = compose.page
        await until(lambda: page.later.changing is not None)
        assert page.model.text == "See you"
        assert page.foot.reviewing.isHidden()  # it must not go out now and later
        page.form.editor.clear()
        await compose.write("See you soon")
        press(page.foot.later)
        await until(lambda: page.is_scheduling)
        assert page.later.model.choice.wall == first.timing.wall
        press(page.later.sheet.onwards)
        await until(lambda: page.is_reviewing)
        press(page.sheet.send)
        await until(lambda: page.later.changing is None)
        (found,) = await compose.desk.scheduling.all()
        assert (found.id, found.draft.text) == (first.id, "See you soon")
        assert page.model.text == "My own draft"
        assert page.foot.reviewing.isVisibleTo(page)
        stored = await compose.desk.drafts.load()
        assert stored is not None
        assert stored.text == "My own draft"
        waiting = await compose.desk.reports.batch(found.batch_id or 0)
        assert waiting.source_text == "See you soon"

    in_compose(tmp_path, act, settings=SETTINGS)


def test_leaving_it_as_it_was_changes_nothing(tmp_path: Path) -> None:
    async def act(compose: Composing) -> None:
        await open_sheet(compose)
        first = await schedule(compose, "tomorrow 9")
        compose.program.window.go(places.Compose(schedule_id=first.id))
        page: ComposePage = compose.page
        await until(lambda: page.later.changing is not None)
        await compose.write("!")
        press(page.changing.leave)
        await until(lambda: page.later.changing is None)
        (found,) = await compose.desk.scheduling.all()
        assert found == first
        assert page.model.as_stored().is_empty

    in_compose(tmp_path, act, settings=SETTINGS)
