"""Lets out what is due: sleeps to the next time, wakes for changes, and is never early.

Two processes may do so at once: each step names the time it goes on from, in one transaction with
what it lets out, so that one of them does it. What was missed waits for a person.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.recurrence import following, occurrences
from smsdesk.domain.schedule import (
    RECIPIENTS_ZONE,
    Drawn,
    NewSchedule,
    QuietRule,
    Schedule,
    ScheduleState,
    Timing,
)
from smsdesk.domain.wall_time import moment
from smsdesk.events import BatchesChanged, Bus, SchedulesChanged
from smsdesk.sending.batch_duration import run_through
from smsdesk.sending.instants import LaidOut, OfficeTimes, lay_out
from smsdesk.sending.pace import account_pace
from smsdesk.store import outbox, schedules
from smsdesk.store.database import Database
from smsdesk.store.errors import AccountRemoved
from smsdesk.store.schedules import Next
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

LOOK_EVERY_S = 15.0
"""Also when nothing is due for long: clocks are set, machines sleep, other processes schedule."""
ON_TIME = timedelta(minutes=2)
"""So late is not late: the program was starting, or the machine was waking up."""
_log = logging.getLogger("smsdesk.sending.scheduler")

Draw = Callable[[Schedule], Awaitable[SendPlan]]
"""Draws up the plan of a schedule as things are now."""


class _OtherWasFaster(Exception):
    """Rolls the transaction back."""


class Scheduler:
    """One per process; `run` is a background task."""

    def __init__(
        self, db: Database, clock: Clock, bus: Bus, *, office: Callable[[], OfficeTimes], draw: Draw
    ) -> None:
        self._db = db
        self._clock = clock
        self._bus = bus
        self._office = office
        self._draw = draw
        self._changed = asyncio.Event()

    async def run(self) -> None:
        """Let out what is due, for ever. Raises StoreProblem."""
        unsubscribe = self._bus.subscribe(SchedulesChanged, lambda _event: self._changed.set())
        try:
            while True:
                self._changed.clear()
                await self.step()
                earliest = await self._db.read(schedules.earliest)
                now = self._clock.now()
                wait_s = LOOK_EVERY_S
                if earliest is not None:
                    wait_s = min(max((earliest - now).total_seconds(), 0.05), LOOK_EVERY_S)
                await first_of(self._changed.wait(), self._clock.sleep(wait_s))
        finally:
            unsubscribe()

    async def step(self) -> int:
        """Let out everything that is due by now; how many schedules went on. Raises
        StoreProblem."""
        gone_on = await self._put_back()
        for schedule in await self._db.read(lambda c: schedules.due(c, self._clock.now())):
            gone_on += await self._go_on(schedule)
        if gone_on:
            self._bus.publish(SchedulesChanged())
        return gone_on

    async def _go_on(self, schedule: Schedule) -> bool:
        now = self._clock.now()
        draws = schedule.rules.drawn is Drawn.ANEW and schedule.batch_id is None
        late = schedule.rules.kept_by is KeptBy.HERE and _too_late(schedule, now)
        plan = await self._draw(schedule) if draws and not late else None

        def work(connection: Connection) -> list[int]:
            if schedule.rules.kept_by is KeptBy.PROVIDER:
                self._end(connection, schedule, now)
                return []
            if late:
                self._miss(connection, schedule, now)
                return []
            if plan is not None:
                return self._let_out_anew(connection, schedule, plan, now)
            return self._let_out(connection, schedule, now)

        try:
            batches = await self._db.run(work)
        except _OtherWasFaster:
            return False
        except AccountRemoved:
            await self._db.run(lambda c: schedules.cancel_of_account(c, schedule.account_id, now))
            return True
        if late:
            _log.info("schedule %d was missed and asks", schedule.id)
        if batches:
            self._bus.publish(BatchesChanged(frozenset(batches)))
        return True

    def _let_out(self, connection: Connection, schedule: Schedule, now: datetime) -> list[int]:
        """Queue what waited; then the rest of it, the next time, or the end."""
        batch_id = schedule.batch_id
        if batch_id is None:
            raise _OtherWasFaster
        schedules.release(connection, batch_id, due_by=now, now=now)
        remaining = schedules.next_of_batch(connection, batch_id)
        if remaining is not None:
            self._advance(connection, schedule, Next(schedule.next_wall, remaining, batch_id), now)
            return [batch_id]
        made = self._prepare_next(connection, schedule, now)
        return [batch_id, *made]

    def _let_out_anew(
        self, connection: Connection, schedule: Schedule, plan: SendPlan, now: datetime
    ) -> list[int]:
        """Queue what was just drawn up; who is in quiet hours waits for their end."""
        laid = self._laid(connection, schedule, plan, schedule.next_wall or schedule.timing.wall)
        # Earlier than its own time only when somebody said "send now": then for everybody.
        hurried = laid.first > now
        batch_id = outbox.add_batch(
            connection,
            plan,
            now=now,
            not_before=now,
            later={} if hurried else laid.by_recipient,
            schedule_id=schedule.id,
        )
        schedules.release(connection, batch_id, due_by=now, now=now)
        remaining = schedules.next_of_batch(connection, batch_id)
        if remaining is not None:
            self._advance(connection, schedule, Next(schedule.next_wall, remaining, batch_id), now)
        else:
            self._prepare_next(connection, schedule, now)
        return [batch_id]

    def _prepare_next(
        self, connection: Connection, schedule: Schedule, now: datetime, *, missed: bool = False
    ) -> list[int]:
        """The next time of a repeat, with its batch where it is fixed; else the end. Since when
        times were skipped is kept, until one has gone out in time again."""
        wall, skips = self._next_wall(schedule, now)
        if wall is None:
            self._end(connection, schedule, now)
            return []
        after = schedule.next_wall if skips else None
        if missed:
            after = schedule.skipped_after or schedule.next_wall
        if schedule.rules.drawn is Drawn.ANEW:
            instant = self._laid(connection, schedule, None, wall).first
            self._advance(connection, schedule, Next(wall, instant, None, after), now)
            return []
        plan = schedules.plan_of(connection, schedule.batch_id or 0)
        laid = self._laid(connection, schedule, plan, wall)
        made = outbox.add_batch(
            connection,
            plan,
            now=now,
            not_before=laid.first,
            later=laid.by_recipient,
            schedule_id=schedule.id,
        )
        self._advance(connection, schedule, Next(wall, laid.first, made, after), now)
        return [made]

    def _miss(self, connection: Connection, schedule: Schedule, now: datetime) -> None:
        """It is too late to go out without being asked for; a repeat goes on all the same."""
        if self._next_wall(schedule, now)[0] is None:
            same = Next(schedule.next_wall, schedule.next_at, schedule.batch_id)
            self._advance(connection, schedule, same, now, ScheduleState.MISSED)
            return
        self._prepare_next(connection, schedule, now, missed=True)
        timing = schedule.timing
        once = NewSchedule(
            account_id=schedule.account_id,
            title=schedule.title,
            timing=Timing(schedule.next_wall or timing.wall, timing.zone),
            rules=schedule.rules,
            draft=schedule.draft,
            people=schedule.people,
            parts=schedule.parts,
        )
        missed = Next(schedule.next_wall, schedule.next_at, schedule.batch_id)
        missed_id = schedules.add(connection, once, missed, now, missed_of=schedule.id)
        stored = schedules.get(connection, missed_id)
        self._advance(connection, stored, missed, now, ScheduleState.MISSED)

    def _end(self, connection: Connection, schedule: Schedule, now: datetime) -> None:
        nothing = Next(schedule.next_wall, None, schedule.batch_id)
        self._advance(connection, schedule, nothing, now, ScheduleState.ENDED)

    @staticmethod
    def _advance(
        connection: Connection,
        schedule: Schedule,
        upcoming: Next,
        now: datetime,
        state: ScheduleState = ScheduleState.ACTIVE,
    ) -> None:
        if not schedules.go_on(connection, schedule, upcoming, now, state=state):
            raise _OtherWasFaster

    async def _put_back(self) -> int:
        """When the clock was ahead and is put right: what was missed by it waits for its time
        again, and a repeat goes on with the times that it skipped. How many."""
        moved = 0
        for schedule in await self._db.read(lambda c: schedules.ahead_of(c, self._clock.now())):
            moved += await self._db.run(partial(self._wait_again, schedule=schedule))
        return moved

    def _wait_again(self, connection: Connection, schedule: Schedule) -> bool:
        now = self._clock.now()
        if schedule.state is ScheduleState.MISSED:
            same = Next(schedule.next_wall, schedule.next_at, schedule.batch_id)
            return schedules.go_on(connection, schedule, same, now)
        wall = self._skipped(connection, schedule, now)
        if wall is None:
            return False
        batch_id, plan = schedule.batch_id, None
        if batch_id is not None:
            plan = schedules.plan_of(connection, batch_id)
        laid = self._laid(connection, schedule, plan, wall)
        upcoming = Next(wall, laid.first, batch_id, schedule.skipped_after)
        if not schedules.go_on(connection, schedule, upcoming, now):
            return False
        if batch_id is not None:
            schedules.put_off(connection, batch_id, laid.by_recipient)
        _log.info("schedule %d goes back to a time that it had skipped", schedule.id)
        return True

    def _skipped(
        self, connection: Connection, schedule: Schedule, now: datetime
    ) -> datetime | None:
        """The first time that a repeat has skipped and that is to come."""
        timing, after, upcoming = schedule.timing, schedule.skipped_after, schedule.next_wall
        if timing.repeat is None or after is None or upcoming is None:
            return None
        zone = self._zone(timing)
        missed = schedules.missed_of(connection, schedule.id)
        for wall in occurrences(timing.wall, timing.repeat):
            if wall >= upcoming:
                return None
            if wall > after and wall not in missed and moment(wall, zone).instant > now:
                return wall
        return None

    def _zone(self, timing: Timing) -> str:
        return self._office().zone if timing.zone == RECIPIENTS_ZONE else timing.zone

    def _next_wall(self, schedule: Schedule, now: datetime) -> tuple[datetime | None, bool]:
        """The next time of a repeat that has not passed as well, and whether it skips some."""
        timing = schedule.timing
        wall = schedule.next_wall
        if timing.repeat is None or wall is None:
            return None, False
        zone, skips = self._zone(timing), False
        found = following(timing.wall, timing.repeat, wall)
        while found is not None and moment(found, zone).instant <= now:
            found, skips = following(timing.wall, timing.repeat, found), True
        return found, skips

    def _laid(
        self, connection: Connection, schedule: Schedule, plan: SendPlan | None, wall: datetime
    ) -> LaidOut:
        recipients = [] if plan is None else [message.recipient for message in plan.messages]
        office, rules = self._office(), schedule.rules
        found = lay_out(recipients, wall, schedule.timing.zone, office, rules)
        if plan is None or rules.quiet is not QuietRule.HOLD:
            return found
        pace = account_pace(connection, schedule.account_id)
        return found if pace is None else run_through(found, plan, pace, office, rules)


def _too_late(schedule: Schedule, now: datetime) -> bool:
    if schedule.next_at is None:
        return False
    late = now - schedule.next_at
    allowed = schedule.rules.late_minutes
    return late > max(ON_TIME, timedelta(minutes=allowed or 0))
