"""Appointment reminders from a file: planned once, moved, cancelled, and sent at their time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from sqlalchemy import Connection

from smsdesk.domain.account import NewAccount
from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.message import MessageState
from smsdesk.domain.plan import Exclusion, PlanProblem, SendPlan
from smsdesk.domain.reminder import Late, ReminderColumns, ReminderRule, ReminderSetup, Unit
from smsdesk.domain.reminder_difference import Change
from smsdesk.domain.schedule import MissedAnswer, QuietRule, Schedule, ScheduleState, Timing
from smsdesk.domain.traces import Traces
from smsdesk.providers import registry
from smsdesk.sending.drafting import Drafting
from smsdesk.sending.instants import OfficeTimes
from smsdesk.sending.reminders import Applied, Difference, DifferenceOutdated, Reminders
from smsdesk.sending.scheduler import Scheduler
from smsdesk.sending.scheduling import NotWaiting, Scheduling
from smsdesk.store import accounts, consents, outbox, reminders, removal
from tests.support.desk import Desk, open_desk

S, C = MessageState, Change
ATHENS = "Europe/Athens"
ANNA, BEN, CARA = ("+306900000100", "+306900000101", "+306900000102")
HOURS = ReminderRule(24, Unit.HOURS)
EVENING = ReminderRule(1, Unit.DAYS, time(18))
# The desk opens on 2 March 2026, 09:00 UTC.


@dataclass
class Office:
    """A desk that reminds."""

    desk: Desk
    folder: Path
    reminders: Reminders
    scheduling: Scheduling
    setup: ReminderSetup

    async def look(self, *rows: str, again: bool = False, head: str = "id,mobile,at") -> Difference:
        """Hold a file of these rows against what there is."""
        file = self.folder / "appointments.csv"
        file.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
        drafting = Drafting(self.desk.db)
        account = await self.desk.db.read(lambda c: accounts.get(c, self.desk.account_id))
        read = await drafting.read_file(file)
        info = registry.info("d7")
        return await self.reminders.look(read, self.setup, account, info=info, again=again)

    async def take(self, *rows: str, again: bool = False) -> Applied:
        """Import a file of these rows."""
        return await self.reminders.apply(await self.look(*rows, again=again))

    async def waiting(self) -> list[tuple[str, str, datetime]]:
        """Who gets what when."""
        found = [one for one in await self.desk.messages() if one.state is S.SCHEDULED]
        times = {one.id: one.next_at for one in await self.scheduling.all()}
        assert times or not found
        return sorted((one.recipient, one.text, one.not_before) for one in found)

    async def schedules(self) -> Sequence[Schedule]:
        return await self.scheduling.all()

    async def opt_out(self, number: str) -> None:
        """Somebody wants no messages any more."""
        now = self.desk.clock.now()
        record = ConsentRecord(number, ConsentKind.OPT_OUT, now)
        await self.desk.db.run(lambda c: consents.opt_out(c, [record], now))

    async def at(self, text: str) -> None:
        """Let it be this time, and let out what is due."""
        instant = datetime.fromisoformat(text).replace(tzinfo=UTC)
        await self.desk.clock.advance((instant - self.desk.clock.now()).total_seconds())
        desk = self.desk

        async def draw(schedule: Schedule) -> SendPlan:
            raise AssertionError(schedule)

        await Scheduler(desk.db, desk.clock, desk.bus, office=office_times, draw=draw).step()


def office_times() -> OfficeTimes:
    return OfficeTimes(ATHENS)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with open_desk(tmp_path) as desk:
        drafting = Drafting(desk.db)
        setup = ReminderSetup(
            series="Visits",
            account_id=desk.account_id,
            text="Your visit: {date} {time}",
            rule=HOURS,
            columns=ReminderColumns("mobile", "at", "", "id"),
            zone=ATHENS,
            sender="Clinic",
            quiet=QuietRule.IGNORE,
        )
        made = Reminders(desk.db, desk.clock, desk.bus, drafting=drafting, office=office_times)
        scheduling = Scheduling(desk.db, desk.clock, desk.bus, office_times)
        yield Office(desk, tmp_path, made, scheduling, setup)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def changes(found: Difference) -> dict[Change, int]:
    return dict(found.counts)


A = f"1,{ANNA},05/03/2026 10:00"
A_LATER = f"1,{ANNA},06/03/2026 12:00"
B = f"2,{BEN},05/03/2026 10:00"
AT_A, AT_A_LATER = utc("2026-03-04T08:00"), utc("2026-03-05T10:00")


async def test_looking_changes_nothing(office: Office) -> None:
    found = await office.look(A, B)
    assert (changes(found), found.can_apply, found.plan.parts) == ({C.NEW: 2}, True, 2)
    assert await office.schedules() == ()
    assert await office.desk.messages() == []


async def test_each_reminder_waits_for_its_own_time(office: Office) -> None:
    done = await office.take(A, B, f"3,{CARA},06/03/2026 12:00")
    assert (done.planned, done.withdrawn) == (3, 0)
    assert await office.waiting() == [
        (ANNA, "Your visit: 05/03/2026 10:00", AT_A),
        (BEN, "Your visit: 05/03/2026 10:00", AT_A),
        (CARA, "Your visit: 06/03/2026 12:00", AT_A_LATER),
    ]
    first, second = await office.schedules()
    assert (first.title, first.people, first.next_at) == ("Visits", 2, AT_A)
    assert (second.people, second.next_at) == (1, AT_A_LATER)
    assert set(done.schedules) == {first.id, second.id}


async def test_the_same_file_again_does_nothing(office: Office) -> None:
    await office.take(A, B)
    before = await office.waiting()
    found = await office.look(B, A)
    assert (changes(found), found.is_empty) == ({C.UNCHANGED: 2}, True)
    assert (await office.reminders.apply(found)).planned == 0
    assert await office.waiting() == before


async def test_a_moved_appointment_moves_its_reminder(office: Office) -> None:
    await office.take(A, B)
    found = await office.look(A_LATER, B)
    assert changes(found) == {C.MOVED: 1, C.UNCHANGED: 1}
    await office.reminders.apply(found)
    assert [(one[0], one[2]) for one in await office.waiting()] == [
        (ANNA, AT_A_LATER),
        (BEN, AT_A),
    ]
    assert (await office.desk.states())[S.CANCELLED] == 1
    first, second = await office.schedules()
    assert (first.people, [row[1] for row in first.draft.rows]) == (1, [BEN])
    assert second.next_at == AT_A_LATER
    assert (await office.look(A_LATER, B)).is_empty


async def test_a_vanished_appointment_cancels_its_reminder(office: Office) -> None:
    await office.take(A, B)
    found = await office.look(B)
    assert changes(found) == {C.UNCHANGED: 1, C.CANCELLED: 1}
    await office.reminders.apply(found)
    assert [one[0] for one in await office.waiting()] == [BEN]
    # It comes back as a new one.
    await office.take(A, B)
    assert [one[0] for one in await office.waiting()] == [ANNA, BEN]
    (only,) = await office.schedules()
    assert (only.people, len(only.draft.rows)) == (2, 2)


async def test_when_nobody_is_left_the_schedule_is_gone(office: Office) -> None:
    (schedule_id,) = (await office.take(A)).schedules
    await office.take(A_LATER)
    assert [one.next_at for one in await office.schedules()] == [AT_A_LATER]
    assert (await office.scheduling.get(schedule_id)).state is ScheduleState.CANCELLED
    with pytest.raises(NotWaiting):
        await office.scheduling.bring_back(schedule_id)


async def test_bringing_a_schedule_back_does_not_bring_back_who_left_it(office: Office) -> None:
    (schedule_id,) = (await office.take(A, B)).schedules
    await office.take(A_LATER, B)
    await office.scheduling.cancel(schedule_id)
    await office.scheduling.bring_back(schedule_id)
    assert [(one[0], one[2]) for one in await office.waiting()] == [
        (ANNA, AT_A_LATER),
        (BEN, AT_A),
    ]
    assert (await office.look(A_LATER, B)).is_empty


async def test_another_text_replaces_what_waits(office: Office) -> None:
    await office.take(A)
    office.setup = replace(office.setup, text="Come on {date} at {time}")
    found = await office.look(A)
    assert changes(found) == {C.CHANGED: 1}
    await office.reminders.apply(found)
    assert await office.waiting() == [(ANNA, "Come on 05/03/2026 at 10:00", AT_A)]


async def test_another_rule_moves_what_waits(office: Office) -> None:
    await office.take(A)
    office.setup = replace(office.setup, rule=EVENING)
    assert changes(await office.look(A)) == {C.MOVED: 1}
    await office.take(A)
    assert [one[2] for one in await office.waiting()] == [utc("2026-03-04T16:00")]


async def test_another_sender_writes_anew(office: Office) -> None:
    await office.take(A)
    office.setup = replace(office.setup, sender="Dr Else")
    assert changes(await office.look(A)) == {C.CHANGED: 1}


async def test_one_that_was_sent_is_not_sent_again_unless_asked_for(office: Office) -> None:
    await office.take(A)
    await office.at("2026-03-04T08:00")
    assert (await office.desk.states()) == {S.QUEUED: 1}
    (sent,) = await office.desk.messages()
    await office.desk.db.run(lambda c: _hand_over(c, sent.id))
    found = await office.look(A_LATER)
    assert (changes(found), found.is_empty) == ({C.SENT_BEFORE: 1}, True)
    again = await office.look(A_LATER, again=True)
    assert changes(again) == {C.AGAIN: 1}
    await office.reminders.apply(again)
    assert [one[2] for one in await office.waiting()] == [AT_A_LATER]
    assert (await office.look(A_LATER, again=True)).is_empty
    # Gone from the file: what was sent stays, what waits is cancelled.
    assert changes(await office.look(B)) == {C.TOO_LATE: 1, C.CANCELLED: 1}


def _hand_over(connection: Connection, message_id: int) -> None:
    from sqlalchemy import update

    from smsdesk.store.tables import messages

    accepted = update(messages).where(messages.c.id == message_id).values(state="accepted")
    connection.execute(accepted)


async def test_one_that_is_queued_is_taken_back_when_its_appointment_moves(office: Office) -> None:
    """The account is paused, say: the reminder of the old time must not go out later."""
    await office.take(A)
    await office.at("2026-03-04T08:00")
    await office.take(A_LATER)
    assert (await office.desk.states()) == {S.CANCELLED: 1, S.SCHEDULED: 1}


async def test_what_is_too_late_is_listed_and_not_sent(office: Office) -> None:
    over = f"1,{ANNA},01/03/2026 10:00"
    passed = f"2,{BEN},02/03/2026 20:00"
    found = await office.look(over, passed)
    assert [(one.change, one.wanted and one.wanted.late) for one in found.entries] == [
        (C.TOO_LATE, Late.OVER),
        (C.TOO_LATE, Late.PASSED),
    ]
    assert found.is_empty
    # Moved to where its reminder would be too late: the old one must not go out.
    await office.take(A)
    await office.take(f"1,{ANNA},02/03/2026 20:00")
    assert await office.waiting() == []


async def test_quiet_hours_must_not_hold_it_until_the_visit(office: Office) -> None:
    early = ReminderRule(1, Unit.HOURS)
    office.setup = replace(office.setup, rule=early, quiet=QuietRule.HOLD)
    found = await office.look(f"1,{ANNA},05/03/2026 06:30", f"2,{BEN},05/03/2026 12:00")
    (anna, ben) = found.entries
    assert (anna.change, anna.wanted and anna.wanted.late) == (C.TOO_LATE, Late.QUIET)
    assert ben.change is C.NEW
    office.setup = replace(office.setup, quiet=QuietRule.WARN)
    assert (await office.look(f"1,{ANNA},05/03/2026 06:30")).quiet == 1


async def test_whoever_opted_out_gets_none(office: Office) -> None:
    await office.take(A)
    await office.opt_out(ANNA)
    assert await office.waiting() == []
    found = await office.look(A_LATER, B)
    assert changes(found) == {C.NEW: 1}
    (left,) = found.left_out
    assert left.excluded is not None
    assert (left.row, left.excluded.exclusion) == (2, Exclusion.OPTED_OUT)


async def test_whoever_opts_out_between_looking_and_doing_gets_none(office: Office) -> None:
    found = await office.look(A, B)
    await office.opt_out(ANNA)
    await office.reminders.apply(found)
    assert [one[0] for one in await office.waiting()] == [BEN]
    assert (await office.look(A, B)).is_empty


async def test_what_somebody_cancelled_comes_back_only_when_its_account_is_gone(
    office: Office,
) -> None:
    desk, now = office.desk, office.desk.clock.now()
    (schedule_id,) = (await office.take(A)).schedules
    await office.scheduling.cancel(schedule_id)
    new = NewAccount("Other", "d7", {}, "Clinic", "key-2")
    other = await desk.db.run(lambda c: accounts.add(c, new, now))
    first, desk.account_id = desk.account_id, other.id
    office.setup = replace(office.setup, account_id=other.id)
    assert changes(await office.look(A)) == {C.STAYS_CANCELLED: 1}
    await desk.db.run(lambda c: removal.remove_account(c, first, cancel=True, now=now))
    assert changes(await office.look(A)) == {C.CHANGED: 1}


async def test_a_cancelled_one_stays_cancelled_until_its_appointment_moves(office: Office) -> None:
    (schedule_id,) = (await office.take(A)).schedules
    await office.scheduling.cancel(schedule_id)
    assert changes(await office.look(A)) == {C.STAYS_CANCELLED: 1}
    await office.take(A_LATER)
    assert [one[2] for one in await office.waiting()] == [AT_A_LATER]


async def test_one_that_somebody_moved_stays_where_it_was_put(office: Office) -> None:
    (schedule_id,) = (await office.take(A)).schedules
    noon = Timing(datetime(2026, 3, 4, 12, 0), ATHENS)  # noqa: DTZ001
    await office.scheduling.move(schedule_id, noon)
    assert (await office.look(A)).is_empty
    assert [one[2] for one in await office.waiting()] == [utc("2026-03-04T10:00")]
    await office.take(A_LATER)
    assert [one[2] for one in await office.waiting()] == [AT_A_LATER]


async def test_a_missed_one_is_left_to_the_list_of_the_missed(office: Office) -> None:
    (schedule_id,) = (await office.take(A)).schedules
    await office.at("2026-03-04T12:00")
    assert (await office.scheduling.get(schedule_id)).state is ScheduleState.MISSED
    assert (await office.look(A)).is_empty
    await office.take(A_LATER)
    assert [one.next_at for one in await office.schedules()] == [AT_A_LATER]


async def test_those_of_one_file_are_missed_one_by_one(office: Office) -> None:
    """A morning without the program does not hold up tomorrow's reminders."""
    await office.take(A, f"2,{BEN},06/03/2026 12:00")
    await office.at("2026-03-04T12:00")
    assert [one.state for one in await office.schedules()] == [
        ScheduleState.MISSED,
        ScheduleState.ACTIVE,
    ]
    await office.at("2026-03-05T10:00")
    assert (await office.desk.states()) == {S.SCHEDULED: 1, S.QUEUED: 1}
    missed = (await office.schedules())[0]
    await office.scheduling.answer(missed.id, MissedAnswer.DROP)
    assert (await office.desk.states())[S.CANCELLED] == 1


async def test_two_visits_of_one_number_are_two_reminders(office: Office) -> None:
    office.setup = replace(office.setup, text="See you soon")
    mother_and_child = (f"1,{ANNA},05/03/2026 10:00", f"2,{ANNA},05/03/2026 11:00")
    await office.take(*mother_and_child)
    assert len(await office.waiting()) == 2
    assert (await office.look(*mother_and_child)).is_empty


async def test_two_texts_to_one_number_at_one_time_are_two_schedules(office: Office) -> None:
    office.setup = replace(office.setup, rule=EVENING)
    both = (f"1,{ANNA},05/03/2026 10:00", f"2,{ANNA},05/03/2026 11:00")
    await office.take(*both)
    assert [one.people for one in await office.schedules()] == [1, 1]
    await office.take(both[1])
    assert [one[1] for one in await office.waiting()] == ["Your visit: 05/03/2026 11:00"]


async def test_the_same_text_at_the_same_time_goes_out_once(office: Office) -> None:
    office.setup = replace(office.setup, text="See you tomorrow", rule=EVENING)
    found = await office.look(f"1,{ANNA},05/03/2026 10:00", f"2,{ANNA},05/03/2026 11:00")
    assert changes(found) == {C.NEW: 1}
    assert [(one.row, one.twice) for one in found.left_out] == [(3, True)]


async def test_without_a_key_the_number_tells_whose_appointment_moved(office: Office) -> None:
    office.setup = replace(office.setup, columns=ReminderColumns("mobile", "at"))
    await office.take(A, B)
    assert changes(await office.look(f"9,{ANNA},06/03/2026 12:00", B)) == {
        C.MOVED: 1,
        C.UNCHANGED: 1,
    }


async def test_a_row_that_cannot_be_read_any_more_cancels_its_reminder(office: Office) -> None:
    await office.take(A, B)
    found = await office.look(f"1,{ANNA},cancelled", B)
    assert changes(found) == {C.UNCHANGED: 1, C.CANCELLED: 1}
    assert [one.row for one in found.left_out] == [2]


async def test_an_older_view_is_not_applied(office: Office) -> None:
    found = await office.look(A)
    await office.take(A)
    with pytest.raises(DifferenceOutdated):
        await office.reminders.apply(found)
    assert len(await office.waiting()) == 1
    moved = await office.look(A_LATER)
    (one,) = await office.desk.messages()
    await office.desk.db.run(lambda c: outbox.cancel(c, [one.id], now=utc("2026-03-02T10:00")))
    with pytest.raises(DifferenceOutdated):
        await office.reminders.apply(moved)
    assert await office.waiting() == []


async def test_what_has_passed_meanwhile_is_not_applied(office: Office) -> None:
    found = await office.look(f"1,{ANNA},03/03/2026 11:30")
    await office.at("2026-03-02T10:00")
    with pytest.raises(DifferenceOutdated):
        await office.reminders.apply(found)


async def test_all_or_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    await office.take(A, B)
    before = (await office.waiting(), [one.people for one in await office.schedules()])
    found = await office.look(A_LATER, B)

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(reminders, "note", fail)
    with pytest.raises(RuntimeError):
        await office.reminders.apply(found)
    assert (await office.waiting(), [one.people for one in await office.schedules()]) == before


async def test_what_is_wrong_with_the_text_stops_everything(office: Office) -> None:
    await office.take(A)
    office.setup = replace(office.setup, text="Dear {name")
    found = await office.look(A)
    assert [one.problem for one in found.plan.issues] == [PlanProblem.TEMPLATE_SYNTAX]
    assert not found.can_apply


async def test_a_series_is_remembered_and_others_are_left_alone(office: Office) -> None:
    await office.take(A)
    other = replace(office.setup, series="Teeth", text="{time}", rule=EVENING)
    mine, office.setup = office.setup, other
    await office.take(B)
    assert len(await office.waiting()) == 2
    stored = [one.setup for one in await office.reminders.series()]
    assert sorted(stored, key=lambda one: one.series) == [other, mine]


async def test_an_erased_person_leaves_no_reminder(office: Office) -> None:
    await office.take(A, B)
    held = await office.desk.db.read(lambda c: reminders.held(c, ANNA))
    assert held == [
        {"series": "Visits", "appointment": "2026-03-05T10:00", "remind": "2026-03-04T10:00:00"}
    ]
    await office.desk.db.run(lambda c: reminders.erase(c, Traces.of(ANNA, [])))
    series = (await office.reminders.series())[0]
    known = await office.desk.db.read(
        lambda c: reminders.known(c, series.id, office.desk.clock.now())
    )
    assert [one.recipient for one in known] == [BEN]


async def test_those_that_are_over_are_forgotten(office: Office) -> None:
    await office.take(A)
    series = (await office.reminders.series())[0]
    await office.desk.db.run(lambda c: reminders.forget_over(c, utc("2026-03-06T00:00")))
    known = await office.desk.db.read(
        lambda c: reminders.known(c, series.id, office.desk.clock.now())
    )
    assert known == ()
