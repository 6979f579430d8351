"""What goes out later, as people use it: schedule, move, send now, cancel, bring back, answer.

When the time has come is noticed by `scheduler`; who gets it when is laid out in `instants`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.message import MessageState
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.domain.recurrence import occurrences
from smsdesk.domain.schedule import (
    RECIPIENTS_ZONE,
    Drawn,
    MissedAnswer,
    NewSchedule,
    Rules,
    Schedule,
    ScheduleState,
    Timing,
)
from smsdesk.domain.wall_time import moment, wall_time
from smsdesk.events import BatchesChanged, Bus, SchedulesChanged
from smsdesk.sending.batch_duration import run_through
from smsdesk.sending.instants import LaidOut, OfficeTimes, Running, lay_out
from smsdesk.sending.pace import Pace, account_pace, pace_of
from smsdesk.store import outbox, schedules
from smsdesk.store.database import Database
from smsdesk.store.schedules import Next
from smsdesk.system.clock import Clock

PAST_FORGIVEN = timedelta(seconds=60)
"""A time that passed while somebody pressed the button is no mistake."""


class TimePassed(SmsDeskError):
    """The time has passed; `subject` is it, as asked for."""

    code = "time_passed"


class ProviderKeepsNothing(SmsDeskError):
    """The interface of this account cannot keep messages for later; `subject` is its name."""

    code = "provider_keeps_nothing"


class ProviderKeepsOnce(SmsDeskError):
    """A repeat, or one that is drawn up anew, can be kept here only."""

    code = "provider_keeps_once"


class NotWaiting(SmsDeskError):
    """The schedule is not in a state in which this can be done; `subject` is the state."""

    code = "schedule_not_waiting"


@dataclass(frozen=True, slots=True)
class Put:
    """What was stored."""

    schedule_id: int
    batch_id: int | None
    """None while it is to be drawn up anew."""
    laid_out: LaidOut


class Scheduling:
    """All methods raise StoreProblem."""

    def __init__(
        self, db: Database, clock: Clock, bus: Bus, office: Callable[[], OfficeTimes]
    ) -> None:
        self._db = db
        self._clock = clock
        self._bus = bus
        self._office = office

    def outlook(self, plan: SendPlan, info: ProviderInfo) -> Running | None:
        """How a large batch would go on if it was sent now; None for one that is through at
        once."""
        office, rules = self._office(), Rules()
        if not pace_of(info).is_large(plan):
            return None
        recipients = [message.recipient for message in plan.messages]
        wall = wall_time(self._clock.now(), office.zone)
        found = lay_out(recipients, wall, office.zone, office, rules)
        return run_through(found, plan, pace_of(info), office, rules).running

    def quiet_now(self, plan: SendPlan) -> int:
        """So many of these people would be written to in their quiet hours if it was sent now."""
        office = self._office()
        recipients = [message.recipient for message in plan.messages]
        wall = wall_time(self._clock.now(), office.zone)
        return lay_out(recipients, wall, office.zone, office, Rules()).quiet

    def lay_out(self, plan: SendPlan, new: NewSchedule, pace: Pace | None = None) -> LaidOut:
        """Who would get it when, the first time, and of a large batch with a pace how it goes on.
        Raises UnknownZone, TimePassed."""
        timing = new.timing
        recipients = [message.recipient for message in plan.messages]
        wall = self._first(timing)
        office = self._office()
        found = lay_out(recipients, wall, timing.zone, office, new.rules)
        if pace is not None:
            found = run_through(found, plan, pace, office, new.rules)
        if found.last < self._clock.now() - PAST_FORGIVEN:
            raise TimePassed(wall.isoformat(sep=" ", timespec="minutes"))
        return found

    async def put(
        self, plan: SendPlan, new: NewSchedule, account_name: str, info: ProviderInfo
    ) -> Put:
        """Store a plan for later. Raises TimePassed, UnknownZone, ProviderKeepsNothing,
        ProviderKeepsOnce, AccountRemoved."""
        check_keeper(new, account_name, info)
        laid = await asyncio.to_thread(self.lay_out, plan, new, pace_of(info))
        now = self._clock.now()
        wall = self._first(new.timing)

        def work(connection: Connection) -> tuple[int, list[int]]:
            schedule_id = schedules.add(connection, new, Next(wall, laid.first), now)
            made = _store(connection, plan, new, schedule_id=schedule_id, laid=laid, now=now)
            if made:
                stored = schedules.get(connection, schedule_id)
                schedules.go_on(connection, stored, Next(wall, laid.first, made[0]), now)
            return schedule_id, made

        schedule_id, made = await self._db.run(work)
        self._tell(made)
        return Put(schedule_id, made[0] if made else None, laid)

    async def replace(
        self,
        schedule_id: int,
        plan: SendPlan,
        new: NewSchedule,
        account_name: str,
        info: ProviderInfo,
    ) -> Put:
        """Another message, time and rules in the place of what waited, in one step; what came of
        it so far stays with it. Raises as `put`, and NotFound, NotWaiting: also when it has begun
        to go out, since who has it must not get it twice."""
        check_keeper(new, account_name, info)
        laid = await asyncio.to_thread(self.lay_out, plan, new, pace_of(info))
        now = self._clock.now()
        wall = self._first(new.timing)

        def work(connection: Connection) -> list[int]:
            found = _waiting_here(connection, schedule_id)
            gone: list[int] = []
            if found.batch_id is not None:
                if schedules.has_begun(connection, found.batch_id):
                    raise NotWaiting(found.state.value)
                gone = [found.batch_id]
            if _only_moved(connection, found, plan, new):
                schedules.put_off(connection, found.batch_id or 0, laid.by_recipient)
                made = gone
            else:
                if found.batch_id is not None:
                    outbox.cancel_batch(connection, found.batch_id, now=now)
                made = _store(connection, plan, new, schedule_id=schedule_id, laid=laid, now=now)
            upcoming = Next(wall, laid.first, made[0] if made else None)
            schedules.change(connection, schedule_id, new, upcoming, now)
            return [*made, *gone]

        touched = await self._db.run(work)
        self._tell(touched)
        stored = await self.get(schedule_id)
        return Put(schedule_id, stored.batch_id, laid)

    async def all(self) -> tuple[Schedule, ...]:
        """What is to come and what was missed, the next first."""
        waiting = (ScheduleState.ACTIVE, ScheduleState.MISSED)
        return await self._db.read(lambda c: schedules.listing(c, *waiting))

    async def held(self) -> tuple[tuple[Schedule, int], ...]:
        """Those of which messages came due and wait because the account is paused, and how many:
        also such that have ended, which are in `all` no more."""

        def read(connection: Connection) -> list[tuple[Schedule, int]]:
            counts = schedules.held(connection)
            return [(schedules.get(connection, one), counts[one]) for one in sorted(counts)]

        return tuple(await self._db.read(read))

    async def get(self, schedule_id: int) -> Schedule:
        """One of them, also one that has ended. Raises NotFound."""
        return await self._db.read(lambda c: schedules.get(c, schedule_id))

    async def batches(self, schedule_id: int) -> list[int]:
        """What came of it, newest first."""
        return await self._db.read(lambda c: schedules.batch_ids(c, schedule_id))

    async def cancel(self, schedule_id: int) -> None:
        """Nothing more comes of it. Raises NotFound, NotWaiting."""
        now = self._clock.now()

        def work(connection: Connection) -> int | None:
            found = _waiting_here(connection, schedule_id)
            none = Next(found.next_wall, None, found.batch_id)
            schedules.go_on(connection, found, none, now, state=ScheduleState.CANCELLED)
            if found.batch_id is not None:
                outbox.cancel_batch(connection, found.batch_id, now=now)
            return found.batch_id

        self._tell(await self._db.run(work))

    async def bring_back(self, schedule_id: int) -> None:
        """Undo `cancel`. Raises NotFound, NotWaiting when it was not cancelled, TimePassed."""
        found = await self.get(schedule_id)
        if found.state is not ScheduleState.CANCELLED or found.next_wall is None:
            raise NotWaiting(found.state.value)
        await self._lay_anew(found, replace(found.timing, wall=found.next_wall), again=True)

    async def move(self, schedule_id: int, timing: Timing) -> None:
        """Another time. Raises NotFound, NotWaiting, TimePassed, UnknownZone."""
        found = await self._db.read(lambda c: _waiting_here(c, schedule_id))
        await self._lay_anew(found, timing, again=False)

    async def send_now(self, schedule_id: int) -> None:
        """Do not wait for the time, quiet hours or not. Raises NotFound, NotWaiting."""
        now = self._clock.now()

        def work(connection: Connection) -> int | None:
            found = _waiting_here(connection, schedule_id)
            if found.batch_id is not None:
                schedules.hurry(connection, found.batch_id, now)
            upcoming = Next(found.next_wall, now, found.batch_id)
            schedules.go_on(connection, found, upcoming, now, state=ScheduleState.ACTIVE)
            return found.batch_id

        self._tell(await self._db.run(work))

    async def answer(
        self, schedule_id: int, answer: MissedAnswer, timing: Timing | None = None
    ) -> None:
        """What becomes of a missed one; `timing` to MOVE. Raises as the others."""
        if answer is MissedAnswer.SEND_NOW:
            await self.send_now(schedule_id)
        elif answer is MissedAnswer.DROP:
            await self.cancel(schedule_id)
        elif timing is not None:
            await self.move(schedule_id, timing)

    async def _lay_anew(self, found: Schedule, timing: Timing, *, again: bool) -> None:
        now = self._clock.now()
        changed = NewSchedule(
            *(found.account_id, found.title, timing, found.rules),
            *(found.draft, found.people, found.parts),
        )
        plan = SendPlan(found.account_id, "", ())
        if found.batch_id is not None:
            batch_id = found.batch_id
            # Who has got it before it was cancelled must not get it twice.
            plan = await self._db.read(
                lambda c: schedules.plan_of(
                    c, batch_id, state=MessageState.CANCELLED if again else None
                )
            )
        pace = await self._db.read(lambda c: account_pace(c, found.account_id))
        laid = await asyncio.to_thread(self.lay_out, plan, changed, pace)
        # What was drawn up already is not drawn up again.
        as_it_was = changed
        if found.batch_id is not None:
            as_it_was = replace(changed, rules=replace(found.rules, drawn=Drawn.FIXED))

        def work(connection: Connection) -> list[int]:
            made: list[int] = [] if found.batch_id is None else [found.batch_id]
            if again:
                made = _store(connection, plan, as_it_was, schedule_id=found.id, laid=laid, now=now)
            elif found.batch_id is not None:
                schedules.put_off(connection, found.batch_id, laid.by_recipient)
            upcoming = Next(self._first(timing), laid.first, made[0] if made else None)
            schedules.change(connection, found.id, changed, upcoming, now)
            return made

        self._tell(await self._db.run(work))

    def _first(self, timing: Timing) -> datetime:
        """The first time that has not passed. Raises TimePassed."""
        if timing.repeat is None:
            return timing.wall
        zone = self._office().zone if timing.zone == RECIPIENTS_ZONE else timing.zone
        since = wall_time(self._clock.now() - PAST_FORGIVEN, zone)
        for wall in occurrences(timing.wall, timing.repeat):
            if wall >= since or moment(wall, zone).shown >= since:
                return wall
        raise TimePassed(timing.wall.isoformat(sep=" ", timespec="minutes"))

    def _tell(self, batch_ids: list[int] | int | None) -> None:
        made = [batch_ids] if isinstance(batch_ids, int) else batch_ids or []
        if made:
            self._bus.publish(BatchesChanged(frozenset(made)))
        self._bus.publish(SchedulesChanged())


def check_keeper(new: NewSchedule, account_name: str, info: ProviderInfo) -> None:
    """Whether its provider can keep this, if it is to. Raises ProviderKeepsNothing,
    ProviderKeepsOnce."""
    if new.rules.kept_by is KeptBy.PROVIDER:
        if not info.can(Capability.SCHEDULE):
            raise ProviderKeepsNothing(account_name)
        if new.timing.repeat is not None or new.rules.drawn is Drawn.ANEW:
            raise ProviderKeepsOnce(account_name)


def _waiting_here(connection: Connection, schedule_id: int) -> Schedule:
    """Raises NotFound, NotWaiting: what the provider has cannot be changed from here."""
    found = schedules.get(connection, schedule_id)
    if found.state not in (ScheduleState.ACTIVE, ScheduleState.MISSED):
        raise NotWaiting(found.state.value)
    if found.rules.kept_by is KeptBy.PROVIDER:
        raise NotWaiting(KeptBy.PROVIDER.value)
    return found


def _only_moved(connection: Connection, found: Schedule, plan: SendPlan, new: NewSchedule) -> bool:
    """Whether what waits is what is wanted, but for its time and what else holds for it."""
    kept_here = new.rules.kept_by is KeptBy.HERE
    fixed = found.rules.drawn is Drawn.FIXED and new.rules.drawn is Drawn.FIXED
    if found.batch_id is None or not (kept_here and fixed):
        return False
    waits = schedules.plan_of(connection, found.batch_id, state=MessageState.SCHEDULED)
    return waits == replace(plan, excluded=(), warnings=frozenset())


def _store(
    connection: Connection,
    plan: SendPlan,
    new: NewSchedule,
    *,
    schedule_id: int,
    laid: LaidOut,
    now: datetime,
) -> list[int]:
    """The batches of one occurrence: one that waits here, or one an instant for the provider."""
    if new.rules.drawn is Drawn.ANEW:
        return []
    if new.rules.kept_by is KeptBy.HERE:
        return [
            outbox.add_batch(
                connection,
                plan,
                now=now,
                not_before=laid.first,
                later=laid.by_recipient,
                schedule_id=schedule_id,
            )
        ]
    made: list[int] = []
    for instant in sorted(set(laid.by_recipient.values())):
        some = tuple(one for one in plan.messages if laid.by_recipient[one.recipient] == instant)
        excluded = () if made else plan.excluded
        options = replace(plan.options, deliver_at=instant)
        part = replace(plan, messages=some, excluded=excluded, options=options)
        made.append(
            outbox.add_batch(connection, part, now=now, not_before=now, schedule_id=schedule_id)
        )
    return made
