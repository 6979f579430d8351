"""Putting reminders into schedules: those of a series that go out at the same moment share one, as
far as nobody is in it twice. Runs within the transaction of `reminders`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection

from smsdesk.domain.plan import SendPlan
from smsdesk.domain.reminder import ReminderSetup, WantedReminder
from smsdesk.domain.schedule import NewSchedule, QuietRule, Rules, Schedule, ScheduleState, Timing
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.sending.instants import LaidOut, OfficeTimes, lay_out
from smsdesk.store import outbox, schedules
from smsdesk.store import reminders as stored
from smsdesk.store.schedules import Next


@dataclass(slots=True)
class _Slot:
    """A schedule of one moment, there already or to be made; each recipient has one place."""

    schedule: Schedule | None
    recipients: set[str]
    wanted: list[WantedReminder] = field(default_factory=list)


class Putting:
    """Stores reminders into schedules, those that are there first."""

    def __init__(
        self,
        connection: Connection,
        setup: ReminderSetup,
        plan: SendPlan,
        series_id: int,
        *,
        office: OfficeTimes,
        now: datetime,
    ) -> None:
        """`plan` has the account, the sender and the options."""
        self._connection = connection
        self._setup = setup
        self._plan = plan
        self._series_id = series_id
        self._office = office
        self._now = now
        self.batches: list[int] = []

    def all(
        self, wanted: Iterable[WantedReminder], file_name: str
    ) -> list[tuple[WantedReminder, int]]:
        """Returns each with the schedule it is in."""
        by_moment: dict[datetime, list[_Slot]] = self._there()
        for one in wanted:
            slots = by_moment.setdefault(one.remind.wall, [])
            slot = next((slot for slot in slots if one.recipient not in slot.recipients), None)
            if slot is None:
                slot = _Slot(None, set())
                slots.append(slot)
            slot.recipients.add(one.recipient)
            slot.wanted.append(one)
        return [
            (one, schedule_id)
            for slots in by_moment.values()
            for slot in slots
            if slot.wanted
            for schedule_id in [self._put(slot, file_name)]
            for one in slot.wanted
        ]

    def _there(self) -> dict[datetime, list[_Slot]]:
        """The series' schedules that more reminders may join."""
        setup, rules = self._setup, rules_of(self._setup)
        found: dict[datetime, list[_Slot]] = {}
        known = stored.known(self._connection, self._series_id, self._now)
        for schedule_id in sorted({one.schedule_id for one in known}):
            one = stored.schedule(self._connection, schedule_id)
            if (
                one is None
                or one.batch_id is None
                or one.state is not ScheduleState.ACTIVE
                or one.timing.repeat is not None
                or (one.timing.zone, one.rules) != (setup.zone, rules)
                or one.account_id != setup.account_id
                or (one.draft.text, one.draft.sender) != (setup.text, setup.sender)
                or schedules.has_begun(self._connection, one.batch_id)
            ):
                continue
            there = schedules.plan_of(self._connection, one.batch_id)
            recipients = {message.recipient for message in there.messages}
            found.setdefault(one.timing.wall, []).append(_Slot(one, recipients))
        return found

    def _put(self, slot: _Slot, file_name: str) -> int:
        setup, now, connection = self._setup, self._now, self._connection
        plan = replace(
            self._plan,
            messages=tuple(one.message for one in slot.wanted),
            excluded=(),
            warnings=frozenset(),
        )
        wall = slot.wanted[0].remind.wall
        # Only those that are held wait; for the others quiet hours need not be asked again here,
        # where sending waits.
        holds = setup.quiet is QuietRule.HOLD
        timed = setup if holds else replace(setup, quiet=QuietRule.IGNORE)
        laid = lay_out_reminders(slot.wanted, timed, self._office)
        draft = self._draft(slot.wanted, file_name)
        if slot.schedule is not None:
            stored.join(connection, slot.schedule, plan, draft, later=laid.by_recipient, now=now)
            self.batches.append(slot.schedule.batch_id or 0)
            return slot.schedule.id
        new = NewSchedule(
            account_id=setup.account_id,
            title=setup.series,
            timing=Timing(wall, setup.zone),
            rules=rules_of(setup),
            draft=draft,
            people=len(plan.messages),
            parts=plan.parts,
        )
        schedule_id = schedules.add(connection, new, Next(wall, laid.first), now)
        batch_id = outbox.add_batch(
            connection,
            plan,
            now=now,
            not_before=laid.first,
            later=laid.by_recipient,
            schedule_id=schedule_id,
        )
        self.batches.append(batch_id)
        made = schedules.get(connection, schedule_id)
        schedules.go_on(connection, made, Next(wall, laid.first, batch_id), now)
        return schedule_id

    def _draft(self, wanted: Iterable[WantedReminder], file_name: str) -> StoredDraft:
        setup = self._setup
        return StoredDraft(
            text=setup.text,
            account_id=setup.account_id,
            sender=setup.sender,
            encoding=setup.encoding,
            file_name=file_name,
            rows=tuple((one.row, one.recipient, dict(one.fields)) for one in wanted),
        )


def rules_of(setup: ReminderSetup) -> Rules:
    """Always kept here: what the provider has could be neither moved nor cancelled."""
    return Rules(kind=setup.kind, quiet=setup.quiet, late_minutes=setup.late_minutes)


def lay_out_reminders(
    wanted: Sequence[WantedReminder], setup: ReminderSetup, office: OfficeTimes
) -> LaidOut:
    """When these, of one moment, go out."""
    recipients = [one.recipient for one in wanted]
    return lay_out(recipients, wanted[0].remind.wall, setup.zone, office, rules_of(setup))
