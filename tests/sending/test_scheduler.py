"""What is scheduled goes out at its time, once, whatever sleeps, jumps or dies in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.message import MessageState
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.recurrence import Frequency, Repeat
from smsdesk.domain.schedule import (
    RECIPIENTS_ZONE,
    Drawn,
    MissedAnswer,
    NewSchedule,
    QuietRule,
    Rules,
    Schedule,
    ScheduleState,
    Timing,
)
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.providers import registry
from smsdesk.sending.instants import OfficeTimes
from smsdesk.sending.scheduler import Scheduler
from smsdesk.sending.scheduling import (
    NotWaiting,
    ProviderKeepsNothing,
    ProviderKeepsOnce,
    Put,
    Scheduling,
    TimePassed,
)
from smsdesk.store import consents, schedules
from tests.support.desk import Desk, numbers, open_desk

S = MessageState
ATHENS = "Europe/Athens"
MINE = Rules(quiet=QuietRule.IGNORE)
TOMORROW = datetime(2026, 3, 3, 9, 0)  # noqa: DTZ001 -- what a clock shows; the desk opens the day before


@dataclass
class Office:
    """A desk that schedules."""

    desk: Desk
    scheduling: Scheduling
    drawn: list[str] = field(default_factory=lambda: list(numbers(1)))
    """Who is in the group when it is drawn up."""

    def scheduler(self) -> Scheduler:
        """One more process that lets out what is due."""

        async def draw(schedule: Schedule) -> SendPlan:
            del schedule
            return self.desk.plan(*self.drawn)

        desk = self.desk
        return Scheduler(
            desk.db, desk.clock, desk.bus, office=lambda: OfficeTimes(ATHENS), draw=draw
        )

    async def put(
        self,
        *recipients: str,
        wall: datetime = TOMORROW,
        zone: str = ATHENS,
        repeat: Repeat | None = None,
        rules: Rules = MINE,
    ) -> int:
        """Schedule one text."""
        plan = self.desk.plan(*(recipients or numbers(2)))
        new = NewSchedule(
            self.desk.account_id,
            "Recall",
            Timing(wall, zone, repeat),
            rules,
            StoredDraft(text="Hello"),
            len(plan.messages),
            plan.parts,
        )
        put = await self.scheduling.put(plan, new, "Clinic", registry.info("d7"))
        return put.schedule_id

    async def replace(self, schedule_id: int, *recipients: str, wall: datetime) -> Put:
        """Put another one in its place."""
        plan = self.desk.plan(*recipients)
        new = NewSchedule(
            *(self.desk.account_id, "New", Timing(wall, ATHENS), MINE, StoredDraft(text="New")),
            *(len(plan.messages), plan.parts),
        )
        info = registry.info("d7")
        return await self.scheduling.replace(schedule_id, plan, new, "Clinic", info)

    async def at(self, instant: datetime) -> None:
        """Let it be this time."""
        await self.desk.clock.advance((instant - self.desk.clock.now()).total_seconds())

    async def stored(self, schedule_id: int) -> Schedule:
        return await self.scheduling.get(schedule_id)

    async def states(self, schedule_id: int) -> list[dict[S, int]]:
        """How many messages stand in each state, a batch after the other, the oldest first."""
        batches = await self.scheduling.batches(schedule_id)
        return [dict(await self.desk.states(batch)) for batch in reversed(batches)]


@asynccontextmanager
async def open_office(folder: Path) -> AsyncIterator[Office]:
    async with open_desk(folder) as desk:
        yield Office(desk, Scheduling(desk.db, desk.clock, desk.bus, lambda: OfficeTimes(ATHENS)))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


async def sent(office: Office) -> None:
    """Let what is queued be handed over."""
    office.desk.dispatcher()
    while not office.desk.provider.submissions:
        await office.desk.passing(office.desk.clock.sleep(1))
    while S.ACCEPTED not in await office.desk.states():
        await office.desk.passing(office.desk.clock.sleep(1))


async def test_nothing_goes_out_before_its_time_and_all_of_it_at_it(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        made = await office.put()
        scheduler = office.scheduler()
        await office.at(utc("2026-03-03 06:59:59"))
        assert await scheduler.step() == 0
        assert await office.states(made) == [{S.SCHEDULED: 2}]
        await office.at(utc("2026-03-03 07:00:00"))
        assert await scheduler.step() == 1
        assert await office.states(made) == [{S.QUEUED: 2}]
        assert await scheduler.step() == 0
        assert (await office.stored(made)).state is ScheduleState.ENDED


async def test_it_sleeps_to_the_minute_and_sends(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        made = await office.put()
        await office.at(utc("2026-03-03 06:56:30"))
        office.desk.dispatcher()
        running = asyncio.create_task(office.scheduler().run())
        try:
            seen: list[datetime] = []
            while not office.desk.provider.submissions:
                await office.desk.passing(office.desk.clock.sleep(60))
                seen.append(office.desk.clock.now())
            assert utc("2026-03-03 07:00") <= seen[-1] <= utc("2026-03-03 07:01")
            assert (await office.stored(made)).state is ScheduleState.ENDED
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def test_two_processes_let_it_out_once(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        fixed = await office.put(repeat=Repeat(Frequency.DAILY))
        anew = await office.put(rules=Rules(drawn=Drawn.ANEW, quiet=QuietRule.IGNORE))
        one, other = office.scheduler(), office.scheduler()
        await office.at(utc("2026-03-03 07:00:01"))
        await asyncio.gather(one.step(), other.step(), one.step(), other.step())
        assert await office.states(fixed) == [{S.QUEUED: 2}, {S.SCHEDULED: 2}]
        assert await office.states(anew) == [{S.QUEUED: 1}]


async def test_a_repeat_keeps_its_time_over_the_change_of_the_clock(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        saturday = datetime(2026, 3, 28, 9, 0)  # noqa: DTZ001
        made = await office.put(wall=saturday, repeat=Repeat(Frequency.DAILY, count=3))
        scheduler = office.scheduler()
        due = []
        for _ in range(3):
            instant = (await office.stored(made)).next_at
            assert instant is not None
            due.append(instant)
            await office.at(instant)
            assert await scheduler.step() == 1
        assert due == [utc("2026-03-28 07:00"), utc("2026-03-29 06:00"), utc("2026-03-30 06:00")]
        assert await office.states(made) == [{S.QUEUED: 2}] * 3
        assert (await office.stored(made)).state is ScheduleState.ENDED


class TestMissed:
    async def test_it_asks_when_it_is_too_late_and_does_what_it_is_told(
        self, tmp_path: Path
    ) -> None:
        async with open_office(tmp_path) as office:
            ids = [await office.put() for _ in MissedAnswer]
            await office.at(utc("2026-03-03 08:00"))
            assert await office.scheduler().step() == len(ids)
            assert [(await office.stored(one)).state for one in ids] == [ScheduleState.MISSED] * 3
            assert await office.scheduler().step() == 0
            later = Timing(datetime(2026, 3, 4, 9, 0), ATHENS)  # noqa: DTZ001
            for schedule_id, answer in zip(ids, MissedAnswer, strict=True):
                await office.scheduling.answer(schedule_id, answer, later)
            await office.scheduler().step()
            sent, moved, dropped = [await office.states(one) for one in ids]
            assert (sent, moved, dropped) == (
                [{S.QUEUED: 2}],
                [{S.SCHEDULED: 2}],
                [{S.CANCELLED: 2}],
            )
            assert (await office.stored(ids[1])).next_at == utc("2026-03-04 07:00")

    @pytest.mark.parametrize(("minutes", "goes"), [(59, False), (60, True), (None, False)])
    async def test_the_rule_says_how_late_is_not_too_late(
        self, tmp_path: Path, minutes: int | None, goes: bool
    ) -> None:
        async with open_office(tmp_path) as office:
            rules = Rules(quiet=QuietRule.IGNORE, late_minutes=minutes)
            made = await office.put(rules=rules)
            await office.at(utc("2026-03-03 08:00"))
            await office.scheduler().step()
            assert await office.states(made) == [{S.QUEUED if goes else S.SCHEDULED: 2}]

    async def test_a_repeat_goes_on_and_what_was_missed_is_asked_for_once(
        self, tmp_path: Path
    ) -> None:
        async with open_office(tmp_path) as office:
            made = await office.put(repeat=Repeat(Frequency.DAILY))
            await office.at(utc("2026-03-10 08:00"))
            await office.scheduler().step()
            waiting = await office.scheduling.all()
            assert [one.state for one in waiting] == [ScheduleState.MISSED, ScheduleState.ACTIVE]
            assert waiting[1].id == made
            assert waiting[1].next_at == utc("2026-03-11 07:00")
            await office.scheduling.answer(waiting[0].id, MissedAnswer.SEND_NOW)
            await office.scheduler().step()
            assert await office.states(made) == [{S.QUEUED: 2}, {S.SCHEDULED: 2}]


class TestChanges:
    async def test_it_moves_and_goes_out_then(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            made = await office.put()
            await office.scheduling.move(made, Timing(TOMORROW + timedelta(days=1), ATHENS))
            await office.at(utc("2026-03-03 07:00"))
            assert await office.scheduler().step() == 0
            await office.at(utc("2026-03-04 07:00"))
            assert await office.scheduler().step() == 1
            assert await office.states(made) == [{S.QUEUED: 2}]

    async def test_cancelled_and_brought_back(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            made = await office.put()
            await office.scheduling.cancel(made)
            assert await office.states(made) == [{S.CANCELLED: 2}]
            with pytest.raises(NotWaiting):
                await office.scheduling.cancel(made)
            await office.scheduling.bring_back(made)
            await office.at(utc("2026-03-03 07:00"))
            await office.scheduler().step()
            assert await office.states(made) == [{S.CANCELLED: 2}, {S.QUEUED: 2}]

    async def test_who_has_got_it_before_it_was_cancelled_does_not_get_it_again(
        self, tmp_path: Path
    ) -> None:
        async with open_office(tmp_path) as office:
            # Kyiv is an hour ahead of Rome; both have one zone.
            made = await office.put("+380501234567", "+393331234567", zone=RECIPIENTS_ZONE)
            await office.at(utc("2026-03-03 07:01:00"))
            await office.scheduler().step()
            await sent(office)
            await office.scheduling.cancel(made)
            await office.scheduling.bring_back(made)
            assert await office.states(made) == [{S.ACCEPTED: 1, S.CANCELLED: 1}, {S.SCHEDULED: 1}]

    async def test_another_message_takes_its_place_and_its_history(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            made = await office.put()
            put = await office.replace(made, *numbers(3), wall=TOMORROW + timedelta(days=1))
            assert put.schedule_id == made
            assert await office.states(made) == [{S.CANCELLED: 2}, {S.SCHEDULED: 3}]
            (stored,) = await office.scheduling.all()
            assert (stored.title, stored.people, stored.batch_id) == ("New", 3, put.batch_id)
            await office.at(utc("2026-03-04 07:00:00"))
            await office.scheduler().step()
            assert await office.states(made) == [{S.CANCELLED: 2}, {S.QUEUED: 3}]

    async def test_the_same_message_at_another_time_is_only_moved(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            made = await office.put(*numbers(3))
            await office.replace(made, *numbers(3), wall=TOMORROW + timedelta(days=1))
            assert await office.states(made) == [{S.SCHEDULED: 3}]
            await office.at(utc("2026-03-03 07:00:00"))
            assert await office.scheduler().step() == 0
            await office.at(utc("2026-03-04 07:00:00"))
            await office.scheduler().step()
            assert await office.states(made) == [{S.QUEUED: 3}]

    async def test_what_has_begun_to_go_out_is_not_replaced(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            made = await office.put("+380501234567", "+393331234567", zone=RECIPIENTS_ZONE)
            await office.at(utc("2026-03-03 07:01:00"))
            await office.scheduler().step()
            with pytest.raises(NotWaiting):
                await office.replace(made, *numbers(3), wall=TOMORROW + timedelta(days=1))
            assert await office.states(made) == [{S.QUEUED: 1, S.SCHEDULED: 1}]

    async def test_send_now(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            fixed = await office.put()
            anew = await office.put(rules=Rules(drawn=Drawn.ANEW, quiet=QuietRule.HOLD))
            for one in (fixed, anew):
                await office.scheduling.send_now(one)
            await office.scheduler().step()
            assert await office.states(fixed) == [{S.QUEUED: 2}]
            assert await office.states(anew) == [{S.QUEUED: 1}]

    async def test_the_past_is_refused(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            with pytest.raises(TimePassed):
                await office.put(wall=datetime(2026, 3, 2, 9, 0))  # noqa: DTZ001
            daily = Repeat(Frequency.DAILY, count=2)
            with pytest.raises(TimePassed):
                await office.put(wall=datetime(2026, 2, 1, 9, 0), repeat=daily)  # noqa: DTZ001
            made = await office.put(
                wall=datetime(2026, 2, 1, 9, 0),  # noqa: DTZ001
                repeat=Repeat(Frequency.DAILY),
            )
            assert (await office.stored(made)).next_at == utc("2026-03-03 07:00")


async def test_a_group_is_as_it_is_when_the_time_comes(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        made = await office.put(rules=Rules(drawn=Drawn.ANEW, quiet=QuietRule.IGNORE))
        office.drawn = list(numbers(5))
        await office.at(utc("2026-03-03 07:00"))
        await office.scheduler().step()
        assert await office.states(made) == [{S.QUEUED: 5}]


async def test_who_opts_out_meanwhile_gets_nothing(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        one, other = numbers(2)
        made = await office.put(one, other, repeat=Repeat(Frequency.DAILY))
        now = office.desk.clock.now()
        record = ConsentRecord(one, ConsentKind.OPT_OUT, now)
        await office.desk.db.run(lambda c: consents.opt_out(c, [record], now))
        await office.at(utc("2026-03-03 07:00"))
        await office.scheduler().step()
        assert await office.states(made) == [{S.CANCELLED: 1, S.QUEUED: 1}, {S.SCHEDULED: 1}]


async def test_those_in_quiet_hours_get_it_when_these_are_over(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        rules = Rules(quiet=QuietRule.HOLD)
        evening = datetime(2026, 3, 3, 20, 30)  # noqa: DTZ001
        made = await office.put(
            "+306912345678", "+447400123456", wall=evening, zone="Europe/London", rules=rules
        )
        scheduler = office.scheduler()
        await office.at(utc("2026-03-03 20:30"))
        assert await scheduler.step() == 1
        assert await office.states(made) == [{S.QUEUED: 1, S.SCHEDULED: 1}]
        await office.at(utc("2026-03-04 06:00"))
        assert await scheduler.step() == 1
        assert await office.states(made) == [{S.QUEUED: 2}]
        assert (await office.stored(made)).state is ScheduleState.ENDED


async def test_a_crash_between_letting_out_and_going_on_is_neither(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_office(tmp_path) as office:
        made = await office.put(repeat=Repeat(Frequency.DAILY))
        await office.at(utc("2026-03-03 07:00"))

        def crash(*_given: object, **_named: object) -> bool:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(schedules, "go_on", crash)
            with pytest.raises(KeyboardInterrupt):
                await office.scheduler().step()
        assert await office.states(made) == [{S.SCHEDULED: 2}]
        await office.scheduler().step()
        assert await office.states(made) == [{S.QUEUED: 2}, {S.SCHEDULED: 2}]


class TestKeptByTheProvider:
    async def test_it_is_handed_over_at_once_with_its_time(self, tmp_path: Path) -> None:
        async with open_office(tmp_path) as office:
            rules = Rules(kept_by=KeptBy.PROVIDER, quiet=QuietRule.IGNORE)
            made = await office.put(rules=rules)
            [batch] = await office.scheduling.batches(made)
            found = await office.desk.db.read(lambda c: schedules.plan_of(c, batch))
            assert found.options.deliver_at == utc("2026-03-03 07:00")
            assert await office.states(made) == [{S.QUEUED: 2}]
            with pytest.raises(NotWaiting):
                await office.scheduling.cancel(made)
            await office.at(utc("2026-03-03 07:00"))
            await office.scheduler().step()
            assert (await office.stored(made)).state is ScheduleState.ENDED

    @pytest.mark.parametrize(
        ("provider", "repeat", "drawn", "error"),
        [
            ("decisiontelecom", None, Drawn.FIXED, ProviderKeepsNothing),
            ("d7", Repeat(Frequency.DAILY), Drawn.FIXED, ProviderKeepsOnce),
            ("d7", None, Drawn.ANEW, ProviderKeepsOnce),
        ],
    )
    async def test_what_it_cannot_keep_is_refused(
        self,
        tmp_path: Path,
        provider: str,
        repeat: Repeat | None,
        drawn: Drawn,
        error: type[SmsDeskError],
    ) -> None:
        async with open_office(tmp_path) as office:
            rules = Rules(kept_by=KeptBy.PROVIDER, drawn=drawn)
            plan = office.desk.plan(*numbers(1))
            timing = Timing(TOMORROW, ATHENS, repeat)
            new = NewSchedule(office.desk.account_id, "Recall", timing, rules, StoredDraft(), 1, 1)
            with pytest.raises(error):
                await office.scheduling.put(plan, new, "Clinic", registry.info(provider))
            assert await office.scheduling.all() == ()
