"""Appointment reminders from a file: what importing it would change, and doing that in one step.

A reminder is a message of a schedule, as if somebody had scheduled it by hand: the reminders of a
series that go out at the same moment share one, each recipient once in it. So claims, opt-outs,
quiet hours, missed times and the Scheduled page hold for them as for everything else.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from smsdesk.domain.account import Account
from smsdesk.domain.draft import Draft
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.plan import Issue, PlannedMessage, PlanProblem, PlanWarning, SendPlan
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.reminder import KnownReminder, Late, ReminderSetup, Standing, WantedReminder
from smsdesk.domain.reminder_difference import Change, Entry, compare
from smsdesk.domain.schedule import QuietRule
from smsdesk.domain.typed_moment import OrderSeen
from smsdesk.domain.wall_time import Oddity
from smsdesk.events import BatchesChanged, Bus, SchedulesChanged
from smsdesk.sending.appointments import Appointment, LeftOutRow, read_appointments
from smsdesk.sending.drafting import Drafting
from smsdesk.sending.instants import OfficeTimes
from smsdesk.sending.recipient_file import RecipientFile
from smsdesk.sending.reminder_schedules import Putting, lay_out_reminders
from smsdesk.sending.scheduling import PAST_FORGIVEN
from smsdesk.store import accounts
from smsdesk.store import reminders as stored
from smsdesk.store.database import Database
from smsdesk.store.reminders import StoredSeries
from smsdesk.system.clock import Clock


class DifferenceOutdated(SmsDeskError):
    """Something changed since the difference was shown: it has to be looked at again."""

    code = "reminders_changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """What importing the file would do."""

    setup: ReminderSetup
    file_name: str
    entries: tuple[Entry, ...] = field(repr=False)
    left_out: tuple[LeftOutRow, ...]
    order: OrderSeen
    plan: SendPlan = field(repr=False)
    """What would be stored, for showing parts and cost; and what is wrong with the draft."""
    series_id: int | None
    quiet: int
    """So many of what would be stored reach people in their quiet hours; with HOLD they wait."""
    odd: int
    """So many times are moved by a change of the clock."""
    odd_appointments: tuple[WantedReminder, ...] = field(default=(), repr=False)
    """Those of what would be stored whose appointments themselves are at such a time."""

    @property
    def counts(self) -> Mapping[Change, int]:
        """How many of each kind."""
        return Counter(entry.change for entry in self.entries)

    @property
    def planned(self) -> tuple[Entry, ...]:
        """What would be stored."""
        return tuple(entry for entry in self.entries if entry.plans)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to do."""
        return not any(entry.plans or entry.withdraws for entry in self.entries)

    @property
    def can_apply(self) -> bool:
        """Whether there is something to do and nothing in its way."""
        return not self.is_empty and not self.plan.issues


@dataclass(frozen=True, slots=True)
class Applied:
    """What was done."""

    series_id: int
    planned: int
    withdrawn: int
    """Cancelled, or moved to another time."""
    schedules: tuple[int, ...]
    """Those that have new reminders in them."""


class Reminders:
    """All methods raise StoreProblem."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        bus: Bus,
        *,
        drafting: Drafting,
        office: Callable[[], OfficeTimes],
    ) -> None:
        self._db = db
        self._clock = clock
        self._bus = bus
        self._drafting = drafting
        self._office = office

    async def series(self) -> tuple[StoredSeries, ...]:
        """Those there are, the one imported last first."""
        return await self._db.read(stored.all_series)

    async def look(
        self,
        file: RecipientFile,
        setup: ReminderSetup,
        account: Account,
        *,
        info: ProviderInfo | None = None,
        again: bool = False,
    ) -> Difference:
        """What importing this file would change; nothing is changed. With `again`, appointments
        that moved after their reminder get another. Raises NoSuchColumn, UnknownZone."""
        found = await asyncio.to_thread(read_appointments, file, setup)
        plans = [
            await self._drafting.plan(_draft(setup, some), account, info)
            for some in _layers(found.rows)
        ]
        wanted, left_out = _written(found.rows, plans)
        now = self._clock.now()
        wanted, laid = await asyncio.to_thread(_timed, wanted, setup, self._office(), now)
        series = await self._db.read(lambda c: stored.series_named(c, setup.series))
        known: tuple[KnownReminder, ...] = ()
        if series is not None:
            known = await self._db.read(partial(stored.known, series_id=series.id, now=now))
        reworked = series is not None and not series.setup.sends_as(setup)
        gone = False
        if series is not None:
            in_use = await self._db.read(accounts.in_use)
            gone = series.setup.account_id not in {one.id for one in in_use}
        entries = compare(wanted, known, again=again, reworked=reworked, account_gone=gone)
        planned = [entry.wanted for entry in entries if entry.plans and entry.wanted is not None]
        return Difference(
            setup=setup,
            file_name=file.name,
            entries=entries,
            left_out=tuple(sorted((*found.left_out, *left_out), key=lambda one: one.row)),
            order=found.order,
            plan=_whole(plans, planned, setup, account.id),
            series_id=None if series is None else series.id,
            quiet=sum(_is_quiet(one, laid) for one in planned),
            odd=sum(one.remind.oddity is not Oddity.NONE for one in planned),
            odd_appointments=tuple(one for one in planned if one.oddity is not Oddity.NONE),
        )

    async def apply(self, difference: Difference) -> Applied:
        """Store what was shown, all of it or nothing. Raises DifferenceOutdated when it is not
        what would be done any more, AccountRemoved."""
        now = self._clock.now()
        office = self._office()
        entries = [one for one in difference.entries if one.plans or one.withdraws]
        wanted = [one.wanted for one in entries if one.plans and one.wanted is not None]
        if any(one.remind.instant < now - PAST_FORGIVEN for one in wanted):
            raise DifferenceOutdated(difference.setup.series)
        touched: list[int] = []

        def work(connection: Connection) -> Applied:
            _check(connection, difference, entries, now)
            series_id = stored.save_series(connection, difference.setup, now)
            gone = [one.known for one in entries if one.withdraws and one.known is not None]
            touched.extend(stored.withdraw(connection, gone, now))
            put = Putting(
                connection, difference.setup, difference.plan, series_id, office=office, now=now
            )
            where = put.all(wanted, difference.file_name)
            replaced = [one.known for one in entries if one.known is not None]
            stored.note(connection, series_id, where, replaced, now)
            touched.extend(put.batches)
            ids = tuple(sorted({schedule_id for _one, schedule_id in where}))
            return Applied(series_id, len(wanted), len(gone), ids)

        done = await self._db.run(work)
        if touched:
            self._bus.publish(BatchesChanged(frozenset(touched)))
        self._bus.publish(SchedulesChanged())
        return done


def _check(
    connection: Connection, difference: Difference, entries: Sequence[Entry], now: datetime
) -> None:
    """Raises DifferenceOutdated."""
    setup = difference.setup
    series = stored.series_named(connection, setup.series)
    if (None if series is None else series.id) != difference.series_id:
        raise DifferenceOutdated(setup.series)
    known = () if series is None else stored.known(connection, series.id, now)
    shown = {one.known.id: one.known for one in difference.entries if one.known is not None}
    there = {one.id: one for one in known}
    acted_on = [one.known for one in entries if one.known is not None]
    # One that nobody had a reminder of when it was shown may have got one meanwhile.
    fresh = [one for one in known if one.id not in shown and one.standing is Standing.WAITING]
    if fresh or any(there.get(one.id) != one for one in acted_on):
        raise DifferenceOutdated(setup.series)


def _layers(rows: Sequence[Appointment]) -> list[list[Appointment]]:
    """Who has several appointments gets several messages, also of the same text: the first of
    everybody is planned together, then the second of whoever has one. At least one layer, so that
    what is wrong with the text is told."""
    counts: Counter[str] = Counter()
    layers: list[list[Appointment]] = [[]]
    for one in rows:
        if counts[one.e164] == len(layers):
            layers.append([])
        layers[counts[one.e164]].append(one)
        counts[one.e164] += 1
    return layers


def _draft(setup: ReminderSetup, rows: Iterable[Appointment]) -> Draft:
    return Draft(
        text=setup.text,
        addressees=tuple(one.addressee for one in rows),
        sender=setup.sender.strip(),
        encoding=setup.encoding,
        default_region=setup.region or None,
    )


def _written(
    rows: Sequence[Appointment], plans: Sequence[SendPlan]
) -> tuple[list[WantedReminder], list[LeftOutRow]]:
    """Each appointment with its message, or why it has none."""
    wanted: list[WantedReminder] = []
    left_out: list[LeftOutRow] = []
    seen: set[tuple[str, str, datetime]] = set()
    for layer, plan in zip(_layers(rows), plans, strict=True):
        excluded = {one.row: one for one in plan.excluded}
        messages = iter(plan.messages)
        for one in layer:
            row = one.addressee.row or 0
            if row in excluded:
                left_out.append(LeftOutRow(row, excluded=excluded[row]))
                continue
            # With something wrong about the whole draft there are no messages.
            message = next(messages, None)
            if message is None:
                continue
            said = (message.recipient, message.text, one.remind.instant)
            if said in seen:
                left_out.append(LeftOutRow(row, twice=True))
                continue
            seen.add(said)
            wanted.append(
                WantedReminder(
                    row=row,
                    key=one.key,
                    appointment=one.at,
                    appointment_at=one.starts_at,
                    remind=one.remind,
                    message=message,
                    fields=one.addressee.fields,
                    oddity=one.oddity,
                )
            )
    return sorted(wanted, key=lambda one: one.row), left_out


def _timed(
    wanted: Sequence[WantedReminder], setup: ReminderSetup, office: OfficeTimes, now: datetime
) -> tuple[list[WantedReminder], dict[tuple[datetime, str], datetime]]:
    """Who is too late; and when each goes out, by moment and recipient."""
    by_moment: dict[datetime, list[WantedReminder]] = {}
    for one in wanted:
        by_moment.setdefault(one.remind.wall, []).append(one)
    laid: dict[tuple[datetime, str], datetime] = {}
    for wall, some in by_moment.items():
        holding = replace(setup, quiet=QuietRule.HOLD)
        watches = setup.quiet is not QuietRule.IGNORE
        found = lay_out_reminders(some, holding if watches else setup, office)
        laid |= {(wall, recipient): at for recipient, at in found.by_recipient.items()}
    return [replace(one, late=_late(one, laid, setup, now)) for one in wanted], laid


def _late(
    one: WantedReminder,
    laid: Mapping[tuple[datetime, str], datetime],
    setup: ReminderSetup,
    now: datetime,
) -> Late | None:
    if one.appointment_at <= now:
        return Late.OVER
    if one.remind.instant <= now:
        return Late.PASSED
    held = setup.quiet is QuietRule.HOLD
    if held and laid[one.remind.wall, one.recipient] >= one.appointment_at:
        return Late.QUIET
    return None


def _is_quiet(one: WantedReminder, laid: Mapping[tuple[datetime, str], datetime]) -> bool:
    return laid[one.remind.wall, one.recipient] != one.remind.instant


def _whole(
    plans: Sequence[SendPlan],
    planned: Iterable[WantedReminder],
    setup: ReminderSetup,
    account_id: int,
) -> SendPlan:
    """All that would be stored, as one plan. A file with nobody in it is no slip here."""
    issues: dict[Issue, None] = {}
    warnings: set[PlanWarning] = set()
    for plan in plans:
        found = (one for one in plan.issues if one.problem is not PlanProblem.NO_RECIPIENTS)
        issues |= dict.fromkeys(found)
        warnings |= plan.warnings
    messages: tuple[PlannedMessage, ...] = tuple(one.message for one in planned)
    return SendPlan(
        account_id=account_id,
        sender=setup.sender.strip(),
        messages=messages,
        issues=tuple(issues),
        warnings=frozenset(warnings),
        source_text=setup.text,
    )
