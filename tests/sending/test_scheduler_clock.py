"""Clocks that jump and machines that sleep: nothing is sent twice, nothing before its time.

The wall clock may jump in either direction while the scheduler sleeps; while a machine is
suspended, the time that the scheduler sleeps by stands still.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from smsdesk.domain.account import PauseCause
from smsdesk.domain.message import MessageState
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.recurrence import Frequency, Repeat
from smsdesk.domain.schedule import NewSchedule, QuietRule, Rules, Schedule, ScheduleState, Timing
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.wall_time import moment, wall_time
from smsdesk.providers import registry
from smsdesk.sending.instants import OfficeTimes
from smsdesk.sending.scheduler import LOOK_EVERY_S, ON_TIME, Scheduler
from smsdesk.sending.scheduling import Scheduling
from smsdesk.store import accounts
from tests.support.desk import Desk, numbers, open_desk

S = MessageState
ATHENS = "Europe/Athens"
DAILY = Repeat(Frequency.DAILY)
YEAR = timedelta(days=365)
TURNS = 30
"""Of the loop and the store's thread, for a look of the scheduler to have ended."""


class Machine:
    """A desk whose scheduler runs, and whose clocks do what clocks of machines do."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.scheduling = Scheduling(desk.db, desk.clock, desk.bus, lambda: OfficeTimes(ATHENS))

    @property
    def now(self) -> datetime:
        """What the wall clock shows."""
        return self.desk.clock.now()

    async def put(
        self, after: timedelta, *, repeat: Repeat | None = None, late_minutes: int | None = None
    ) -> int:
        """Schedule a text for a whole second of the wall clock."""
        wall = wall_time(self.now + after, ATHENS).replace(microsecond=0)
        plan = self.desk.plan(*numbers(1))
        rules = Rules(quiet=QuietRule.IGNORE, late_minutes=late_minutes)
        timing = Timing(wall, ATHENS, repeat)
        new = NewSchedule(self.desk.account_id, "", timing, rules, StoredDraft(text="Hello"), 1, 1)
        return (await self.scheduling.put(plan, new, "Clinic", registry.info("d7"))).schedule_id

    async def works(self, seconds: float) -> None:
        """It is awake for so long."""
        left = seconds
        while left > 0:
            step = min(left, LOOK_EVERY_S)
            await self.desk.clock.until_sleeping()
            await self.desk.clock.advance(step)
            await self.settled()
            left -= step

    async def settled(self) -> None:
        """Let the look that has begun end."""
        for _ in range(TURNS):
            await self.desk.db.read(lambda _connection: None)
            await asyncio.sleep(0)
        await self.desk.clock.until_sleeping()

    def jumps(self, by: timedelta) -> None:
        """Its wall clock is set; or it was suspended for so long, with all that sleeps on it."""
        self.desk.clock.set_wall_clock(self.now + by)

    async def gone(self, schedule_id: int) -> int:
        """How many messages of it have been let out."""
        batches = await self.scheduling.batches(schedule_id)
        states = [await self.desk.states(batch) for batch in batches]
        return sum(count for one in states for state, count in one.items() if state != S.SCHEDULED)

    async def stored(self, schedule_id: int) -> Schedule:
        return await self.scheduling.get(schedule_id)


@asynccontextmanager
async def machine(folder: Path) -> AsyncIterator[Machine]:
    """Switched on."""
    async with open_desk(folder) as desk:
        made = Machine(desk)

        async def draw(_schedule: Schedule) -> SendPlan:
            return desk.plan(*numbers(1))

        scheduler = Scheduler(
            desk.db, desk.clock, desk.bus, office=lambda: OfficeTimes(ATHENS), draw=draw
        )
        running = asyncio.create_task(scheduler.run())
        try:
            await desk.clock.until_sleeping()
            yield made
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def test_after_waking_up_it_looks_soon_and_sends_what_is_not_too_late(tmp_path: Path) -> None:
    async with machine(tmp_path) as one:
        made = await one.put(timedelta(hours=8), late_minutes=60)
        await one.works(60)
        one.jumps(timedelta(hours=8, minutes=30))  # asleep over night
        await one.works(LOOK_EVERY_S)
        assert await one.gone(made) == 1
        await one.works(120)
        assert await one.gone(made) == 1


async def test_what_is_too_late_after_waking_up_asks(tmp_path: Path) -> None:
    async with machine(tmp_path) as one:
        made = await one.put(timedelta(hours=8), repeat=DAILY)
        await one.works(60)
        one.jumps(timedelta(hours=9))
        await one.works(2 * LOOK_EVERY_S)
        assert await one.gone(made) == 0
        waiting = await one.scheduling.all()
        assert [each.state for each in waiting] == [ScheduleState.MISSED, ScheduleState.ACTIVE]
        again = waiting[1]
        assert again.id == made
        assert again.next_at is not None
        assert timedelta(hours=22) < again.next_at - one.now < timedelta(hours=24)


@pytest.mark.parametrize("back", [timedelta(minutes=5), timedelta(hours=3), timedelta(days=2)])
async def test_a_clock_that_is_set_back_sends_nothing_a_second_time(
    tmp_path: Path, back: timedelta
) -> None:
    async with machine(tmp_path) as one:
        once = await one.put(timedelta(minutes=1))
        daily = await one.put(timedelta(minutes=1), repeat=DAILY)
        await one.works(75)
        assert (await one.gone(once), await one.gone(daily)) == (1, 1)
        upcoming = (await one.stored(daily)).next_at
        one.jumps(-back)
        await one.works(back.total_seconds() % 3600 + 120)
        assert (await one.gone(once), await one.gone(daily)) == (1, 1)
        assert (await one.stored(daily)).next_at == upcoming


async def test_a_clock_that_is_set_back_before_the_time_makes_it_wait_for_it(
    tmp_path: Path,
) -> None:
    async with machine(tmp_path) as one:
        made = await one.put(timedelta(minutes=2))
        await one.works(60)
        one.jumps(-timedelta(minutes=10))
        await one.works(600)
        assert await one.gone(made) == 0
        await one.works(90)
        assert await one.gone(made) == 1


@pytest.mark.parametrize("ahead", [timedelta(days=1), timedelta(days=3, hours=6), YEAR])
async def test_a_clock_that_was_ahead_costs_a_repeat_none_of_its_days(
    tmp_path: Path, ahead: timedelta
) -> None:
    async with machine(tmp_path) as one:
        daily = await one.put(timedelta(hours=1), repeat=DAILY)
        once = await one.put(timedelta(hours=2))
        first = (await one.stored(daily)).next_at
        assert first is not None
        one.jumps(ahead + timedelta(hours=3))
        await one.works(2 * LOOK_EVERY_S)
        assert (await one.stored(once)).state is ScheduleState.MISSED
        one.jumps(-ahead - timedelta(hours=3))
        await one.works(2 * LOOK_EVERY_S)
        # The first day stands for itself since it was missed, and the repeat goes on after it.
        waiting = await one.scheduling.all()
        assert {each.state for each in waiting} == {ScheduleState.ACTIVE}
        assert (await one.stored(daily)).next_at == first + timedelta(days=1)
        for day in range(4):
            for at in (first + timedelta(days=day), first + timedelta(days=day, hours=1)):
                one.jumps(at - one.now - timedelta(seconds=5))
                await one.works(LOOK_EVERY_S)
            assert await one.gone(daily) == day + 1
            assert await one.gone(once) == 1
        assert (await one.stored(daily)).next_at == first + timedelta(days=4)
        assert (await one.stored(daily)).skipped_after is None


async def test_a_missed_one_that_was_answered_stays_answered(tmp_path: Path) -> None:
    async with machine(tmp_path) as one:
        daily = await one.put(timedelta(hours=1), repeat=DAILY)
        first = (await one.stored(daily)).next_at
        assert first is not None
        one.jumps(YEAR)
        await one.works(2 * LOOK_EVERY_S)
        (missed,) = [
            each for each in await one.scheduling.all() if each.state is ScheduleState.MISSED
        ]
        await one.scheduling.send_now(missed.id)
        await one.works(LOOK_EVERY_S)
        assert await one.gone(daily) == 1
        one.jumps(-YEAR)
        await one.works(LOOK_EVERY_S)
        one.jumps(first - one.now - timedelta(seconds=5))
        await one.works(2 * LOOK_EVERY_S)
        assert await one.gone(daily) == 1
        assert (await one.stored(daily)).next_at == first + timedelta(days=1)


async def test_a_clock_that_is_set_back_a_little_after_a_skip_repeats_nothing(
    tmp_path: Path,
) -> None:
    async with machine(tmp_path) as one:
        daily = await one.put(timedelta(hours=1), repeat=DAILY, late_minutes=10_080)
        first = (await one.stored(daily)).next_at
        assert first is not None
        one.jumps(timedelta(days=3, hours=1))  # away over a long week-end
        await one.works(LOOK_EVERY_S)
        assert await one.gone(daily) == 1
        one.jumps(-timedelta(minutes=1))
        await one.works(2 * LOOK_EVERY_S)
        # The time of this day has been skipped, and comes again by the clock.
        assert (await one.stored(daily)).next_at == first + timedelta(days=3)
        await one.works(120)
        assert await one.gone(daily) == 2
        one.jumps(-timedelta(minutes=2))
        await one.works(2 * LOOK_EVERY_S)
        assert (await one.stored(daily)).next_at == first + timedelta(days=4)
        await one.works(240)
        assert await one.gone(daily) == 2


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_the_clock_does_it_is_let_out_once_and_never_early(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    async with machine(tmp_path) as one:
        due: dict[int, datetime] = {}
        for _ in range(6):
            made = await one.put(timedelta(seconds=chance.randrange(30, 1200)), late_minutes=10_080)
            found = (await one.stored(made)).next_at
            assert found is not None
            due[made] = found
        latest = one.now
        for _ in range(10):
            if chance.random() < 0.5:
                one.jumps(timedelta(seconds=chance.randrange(-900, 900)))
            await one.works(chance.randrange(1, 90))
            latest = max(latest, one.now)
            for made, at in due.items():
                gone = await one.gone(made)
                assert gone <= 1, (seed, made)
                assert not gone or at <= latest, (seed, made)
        one.jumps(max(due.values()) - one.now + timedelta(seconds=1))
        await one.works(2 * LOOK_EVERY_S)
        assert [await one.gone(made) for made in due] == [1] * len(due)
        assert {(await one.stored(made)).state for made in due} == {ScheduleState.ENDED}


@pytest.mark.parametrize("seed", range(6))
async def test_a_repeat_keeps_one_next_time_whatever_the_clock_does(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(f"repeat-{seed}")
    async with machine(tmp_path) as one:
        made = await one.put(timedelta(minutes=5), repeat=DAILY, late_minutes=10_080)
        first = (await one.stored(made)).timing.wall
        for _ in range(12):
            one.jumps(timedelta(hours=chance.choice((-5, -1, 7, 20, 30))))
            await one.works(2 * LOOK_EVERY_S)
            stored = await one.stored(made)
            assert stored.state is ScheduleState.ACTIVE
            # Always a time of the repeat, as the clock on the wall shows it.
            assert stored.next_wall is not None
            assert stored.next_wall.time() == first.time()
            assert stored.next_at == moment(stored.next_wall, ATHENS).instant
            batches = [await one.desk.states(b) for b in await one.scheduling.batches(made)]
            assert sum(S.SCHEDULED in states for states in batches) == 1
            assert all(sum(states.values()) == 1 for states in batches)


async def test_what_is_due_while_the_account_is_paused_waits_and_goes_out_after_it(
    tmp_path: Path,
) -> None:
    async with machine(tmp_path) as one:
        desk = one.desk
        desk.dispatcher()
        made = await one.put(timedelta(minutes=2), repeat=DAILY)
        await desk.db.run(lambda c: accounts.pause(c, desk.account_id, PauseCause.USER))
        await one.works(200)
        assert not desk.provider.submissions
        (batch, _tomorrow) = sorted(await one.scheduling.batches(made))
        assert await desk.states(batch) == {S.QUEUED: 1}
        # Longer than what is late may wait for its time: it is not missed, it waits its turn.
        await one.works(2 * ON_TIME.total_seconds())
        assert await desk.states(batch) == {S.QUEUED: 1}
        await desk.resume()
        for _ in range(200):
            if desk.provider.submissions:
                break
            await desk.passing(desk.clock.sleep(1))
        assert len(desk.provider.submissions) == 1
        await desk.passing(desk.clock.sleep(60))
        assert len(desk.provider.submissions) == 1
        assert await desk.states(batch) == {S.ACCEPTED: 1}
