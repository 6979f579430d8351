"""What is to go out later, what was missed, and what can be done about it. No widgets."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.account import Account, PauseCause
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.provider_info import Capability
from smsdesk.domain.recurrence import occurrences
from smsdesk.domain.schedule import RECIPIENTS_ZONE, Drawn, Schedule, ScheduleState
from smsdesk.domain.wall_time import moment, wall_time
from smsdesk.events import AccountsChanged, BatchesChanged, SchedulesChanged, SettingsChanged
from smsdesk.reports.rows import BatchReport
from smsdesk.ui.context import Context

TICK_MS = 30_000
"""How often "in 5 minutes" is looked at again."""
HISTORY_MOST = 12
OCCURRENCES_MOST = 2_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A schedule with what is known of its account."""

    schedule: Schedule
    account: str
    provider: str
    """How the provider is called."""
    provider_can: bool
    """Whether it could have kept it."""
    paused: bool
    here: datetime | None
    """What the clock of this office shows when it goes out next."""

    @property
    def id(self) -> int:
        """Of the schedule."""
        return self.schedule.id

    @property
    def is_missed(self) -> bool:
        """Whether somebody has to say what becomes of it."""
        return self.schedule.state is ScheduleState.MISSED

    @property
    def can_change(self) -> bool:
        """What the provider has goes out as it is."""
        return self.schedule.rules.kept_by is KeptBy.HERE

    @property
    def can_move(self) -> bool:
        """A repeat is changed as a whole instead."""
        return self.can_change and self.schedule.timing.repeat is None


@dataclass(frozen=True, slots=True)
class Past:
    """What came of it once."""

    when: datetime
    batch: BatchReport


class ScheduledModel(QObject):
    """`chosen` is the one in the detail card."""

    changed = Signal()
    chosen_changed = Signal()
    history_changed = Signal()
    cancelled = Signal(str)
    """By its title; `bring_back` undoes it."""
    moved = Signal(str, object)
    """By its title; when it goes out now, as a wall-clock time here."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self.rows: tuple[Entry, ...] = ()
        self.loaded = False
        self.history: tuple[Past, ...] = ()
        self._chosen: int | None = None
        self._cancelled: int | None = None
        for kind in (SchedulesChanged, AccountsChanged, SettingsChanged):
            context.bridge.coalesce(context.desk.bus, kind, self._look_again, self)
        context.bridge.coalesce(context.desk.bus, BatchesChanged, self._history_again, self)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.changed)
        self._tick.start()
        self._spawn(self._load())

    # What there is

    @property
    def home(self) -> str:
        """The zone of this office."""
        return self._desk.home_zone()

    @property
    def now(self) -> datetime:
        """UTC."""
        return self._desk.clock.now()

    @property
    def today(self) -> date:
        """Here."""
        return wall_time(self.now, self.home).date()

    @property
    def chosen(self) -> Entry | None:
        """The one that is looked at."""
        return self.entry(self._chosen)

    def entry(self, schedule_id: int | None) -> Entry | None:
        """One of them."""
        return next((one for one in self.rows if one.id == schedule_id), None)

    def on_days(self, first: date, last: date) -> dict[date, list[Entry]]:
        """What goes out on each of these days; repeats on each of theirs."""
        found: dict[date, list[Entry]] = {}
        for entry in self.rows:
            for one in self._days(entry, first, last):
                found.setdefault(one, []).append(entry)
        return found

    # What a person does

    def choose(self, schedule_id: int | None) -> None:
        """Look at this one."""
        if schedule_id != self._chosen:
            self._chosen = schedule_id
            self.history = ()
            self.chosen_changed.emit()
            self._spawn(self._load_history())

    def cancel(self, schedule_id: int) -> None:
        """Nothing more comes of it, until it is brought back."""
        self._spawn(self._cancel(schedule_id))

    def bring_back(self) -> None:
        """What was cancelled last waits again."""
        held, self._cancelled = self._cancelled, None
        if held is not None:
            self._chosen = held
            self._spawn(self._desk.scheduling.bring_back(held))

    def send_now(self, schedule_id: int) -> None:
        """Do not wait for the time."""
        self._spawn(self._desk.scheduling.send_now(schedule_id))

    def move(self, schedule_id: int, wall: datetime) -> None:
        """Another time, in its zone."""
        entry = self.entry(schedule_id)
        if entry is not None and entry.can_move:
            self._spawn(self._move(entry, wall))

    def move_days(self, schedule_id: int, days: int) -> None:
        """So many days later, at the same time of day."""
        entry = self.entry(schedule_id)
        if entry is not None and days:
            wall = entry.schedule.next_wall or entry.schedule.timing.wall
            self.move(schedule_id, wall + timedelta(days=days))

    # What follows

    def _days(self, entry: Entry, first: date, last: date) -> list[date]:
        timing, here = entry.schedule.timing, entry.here
        if here is None:
            return []
        wall = entry.schedule.next_wall
        if timing.repeat is None or wall is None or entry.is_missed:
            return [here.date()] if first <= here.date() <= last else []
        zone = self.home if timing.zone == RECIPIENTS_ZONE else timing.zone
        end = datetime.combine(last + timedelta(days=1), time.max)
        found: list[date] = []
        for number, one in enumerate(occurrences(timing.wall, timing.repeat)):
            if one > end or number > OCCURRENCES_MOST:
                break
            if one >= wall:
                there = wall_time(moment(one, zone).instant, self.home).date()
                found += [there] if first <= there <= last else []
        return found

    def _look_again(self, _events: object) -> None:
        self._spawn(self._load())

    def _history_again(self, _events: object) -> None:
        if self._chosen is not None:
            self._spawn(self._load_history())

    async def _load(self) -> None:
        # What a provider keeps goes out although its account was removed.
        accounts = {one.id: one for one in await self._desk.accounts.ever()}
        names: dict[int, tuple[str, bool]] = {}
        for one in accounts.values():
            info = await self._desk.drafting.info(one)
            names[one.id] = (info.name, info.can(Capability.SCHEDULE))
        found = [self._entry(one, accounts, names) for one in await self._desk.scheduling.all()]
        self.rows = tuple(sorted(found, key=lambda one: not one.is_missed))
        self.loaded = True
        if self.chosen is None:
            self._chosen = self.rows[0].id if self.rows else None
            self.history = ()
        self.changed.emit()
        self.chosen_changed.emit()
        await self._load_history()

    def _entry(
        self,
        schedule: Schedule,
        accounts: dict[int, Account],
        names: dict[int, tuple[str, bool]],
    ) -> Entry:
        account = accounts.get(schedule.account_id)
        provider, can = names.get(schedule.account_id, ("", False))
        here = None if schedule.next_at is None else wall_time(schedule.next_at, self.home)
        if schedule.timing.zone == RECIPIENTS_ZONE and schedule.next_wall is not None:
            here = schedule.next_wall
        return Entry(
            schedule,
            "" if account is None else account.name,
            provider,
            can,
            account is not None and account.paused not in (None, PauseCause.REMOVED),
            here,
        )

    async def _load_history(self) -> None:
        entry = self.chosen
        if entry is None:
            return
        schedule = entry.schedule
        ids = (await self._desk.scheduling.batches(schedule.id))[: HISTORY_MOST + 1]
        reports = [await self._desk.reports.batch(one) for one in ids]
        found: list[Past] = []
        for place, report in enumerate(reports):
            if report.id == schedule.batch_id:
                continue
            # What is fixed was drawn up when the one before went out, and went out when the next
            # was drawn up.
            fixed = schedule.rules.drawn is Drawn.FIXED and place > 0
            when = reports[place - 1].created_at if fixed else report.created_at
            found.append(Past(when, report))
        if self._chosen == entry.id:
            self.history = tuple(found)
            self.history_changed.emit()

    async def _cancel(self, schedule_id: int) -> None:
        entry = self.entry(schedule_id)
        await self._desk.scheduling.cancel(schedule_id)
        self._cancelled = schedule_id
        self.cancelled.emit("" if entry is None else entry.schedule.title)

    async def _move(self, entry: Entry, wall: datetime) -> None:
        timing = replace(entry.schedule.timing, wall=wall)
        await self._desk.scheduling.move(entry.id, timing)
        zone = self.home if timing.zone == RECIPIENTS_ZONE else timing.zone
        here = wall_time(moment(wall, zone).instant, self.home)
        self.moved.emit(entry.schedule.title, here)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.bridge.spawn(work, self, "scheduled")
