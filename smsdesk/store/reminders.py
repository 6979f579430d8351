"""Series of appointment reminders, and what each reminder that was planned has become.

A reminder is a message of a schedule like any other; here stands only which appointment it is for.
Which of them are to change is decided in `domain/reminder_difference`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.message import FAILED_STATES, MessageState
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.reminder import (
    KnownReminder,
    ReminderColumns,
    ReminderRule,
    ReminderSetup,
    Standing,
    WantedReminder,
)
from smsdesk.domain.schedule import QuietRule, Schedule, ScheduleState
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.traces import Traces
from smsdesk.domain.typed_moment import DateOrder, TypedMoment
from smsdesk.store import outbox, schedules
from smsdesk.store.drafts import draft_json
from smsdesk.store.errors import NotFound
from smsdesk.store.tables import IDS_A_QUERY, batches, messages, reminder_series, reminders
from smsdesk.store.tables import schedules as schedule_rows

_WAITS = frozenset({MessageState.SCHEDULED, MessageState.QUEUED})


@dataclass(frozen=True, slots=True)
class StoredSeries:
    """A series as it was imported last."""

    id: int
    setup: ReminderSetup


def series_named(connection: Connection, name: str) -> StoredSeries | None:
    """The series of this name, if there is one."""
    query = select(reminder_series).where(reminder_series.c.name == name)
    row = connection.execute(query).one_or_none()
    return None if row is None else _series(row)


def all_series(connection: Connection) -> tuple[StoredSeries, ...]:
    """All of them, the one imported last first."""
    query = select(reminder_series).order_by(
        reminder_series.c.updated_at.desc(), reminder_series.c.id
    )
    return tuple(map(_series, connection.execute(query)))


def save_series(connection: Connection, setup: ReminderSetup, now: datetime) -> int:
    """Keep what a series is made with. Returns its id."""
    values = {"account_id": setup.account_id, "setup": _setup_json(setup), "updated_at": now}
    named = reminder_series.c.name == setup.series
    changed = connection.execute(
        update(reminder_series).where(named).values(values).returning(reminder_series.c.id)
    ).scalar_one_or_none()
    if changed is not None:
        return int(changed)
    made: int = connection.execute(
        insert(reminder_series).values(name=setup.series, **values).returning(reminder_series.c.id)
    ).scalar_one()
    return made


def known(connection: Connection, series_id: int, now: datetime) -> tuple[KnownReminder, ...]:
    """Its reminders of appointments that are still to come, and how far they are."""
    rows = connection.execute(
        select(reminders)
        .where(reminders.c.series_id == series_id, reminders.c.appointment_at >= now)
        .order_by(reminders.c.id)
    ).all()
    states = _states(connection, {row.schedule_id for row in rows})
    return tuple(
        KnownReminder(
            id=row.id,
            key=row.key,
            appointment=TypedMoment.parse(row.appointment),
            remind_wall=datetime.fromisoformat(row.remind_wall),
            recipient=row.recipient,
            digest=row.digest,
            schedule_id=row.schedule_id,
            standing=_standing(states.get((row.schedule_id, row.recipient), ())),
        )
        for row in rows
    )


def note(
    connection: Connection,
    series_id: int,
    wanted: Iterable[tuple[WantedReminder, int]],
    gone: Sequence[KnownReminder],
    now: datetime,
) -> None:
    """Remember these reminders, each with its schedule, and forget those and all that are over."""
    ids = [one.id for one in gone]
    for some in _lots(ids):
        connection.execute(delete(reminders).where(reminders.c.id.in_(some)))
    over = reminders.c.appointment_at < now
    connection.execute(delete(reminders).where(reminders.c.series_id == series_id, over))
    rows = [
        {
            "series_id": series_id,
            "key": one.key,
            "appointment": str(one.appointment),
            "appointment_at": one.appointment_at,
            "remind_wall": one.remind.wall.isoformat(),
            "recipient": one.recipient,
            "digest": one.digest,
            "schedule_id": schedule_id,
        }
        for one, schedule_id in wanted
    ]
    if rows:
        connection.execute(insert(reminders), rows)


def withdraw(connection: Connection, gone: Sequence[KnownReminder], now: datetime) -> list[int]:
    """Cancel these as far as they wait, and take them out of their schedules, so that bringing
    one back does not bring them back. Returns the batches that are not what they were."""
    by_schedule: dict[int, list[str]] = {}
    for one in gone:
        by_schedule.setdefault(one.schedule_id, []).append(one.recipient)
    touched: list[int] = []
    for schedule_id, recipients in by_schedule.items():
        found = _open_messages(connection, schedule_id, frozenset(recipients))
        if found:
            apart = _batch_like(connection, found[0][1], now)
            ids = [message_id for message_id, _batch in found]
            for some in _lots(ids):
                connection.execute(
                    update(messages).where(messages.c.id.in_(some)).values(batch_id=apart)
                )
            outbox.cancel(connection, ids, now=now)
            touched += [apart, *{batch_id for _message, batch_id in found}]
        _trim(connection, schedules.get(connection, schedule_id), frozenset(recipients), now)
    return touched


def join(
    connection: Connection,
    schedule: Schedule,
    plan: SendPlan,
    draft: StoredDraft,
    *,
    later: Mapping[str, datetime],
    now: datetime,
) -> None:
    """Put more messages into the batch that a schedule waits with; `draft` has their rows."""
    batch_id = schedule.batch_id or 0
    outbox.add_messages(connection, batch_id, plan, now=now, later=later)
    both = replace(schedule.draft, rows=(*schedule.draft.rows, *draft.rows))
    _tell(connection, schedule.id, batch_id, both, now)


def schedule(connection: Connection, schedule_id: int) -> Schedule | None:
    """One of a series' schedules; None when it is gone."""
    try:
        return schedules.get(connection, schedule_id)
    except NotFound:
        return None


def forget_over(connection: Connection, before: datetime) -> None:
    """Forget the reminders of appointments that were before then."""
    connection.execute(delete(reminders).where(reminders.c.appointment_at < before))


def held(connection: Connection, mobile: str) -> list[dict[str, Any]]:
    """What is known of the appointments of the people at a number, for a JSON document."""
    query = (
        select(reminder_series.c.name, reminders.c.appointment, reminders.c.remind_wall)
        .join(reminder_series, reminders.c.series_id == reminder_series.c.id)
        .where(reminders.c.recipient == mobile)
        .order_by(reminders.c.id)
    )
    return [
        {"series": row.name, "appointment": row.appointment, "remind": row.remind_wall}
        for row in connection.execute(query)
    ]


def erase(connection: Connection, person: Traces) -> None:
    """Forget whose reminders were planned, and what texts and names say of this person."""
    connection.execute(delete(reminders).where(reminders.c.recipient == person.mobile))
    for row in connection.execute(select(reminder_series)).all():
        setup = _series(row).setup
        text = "" if person.in_texts(setup.text) else setup.text
        name = f"#{row.id}" if person.in_texts(row.name) else row.name
        if (text, name) != (setup.text, row.name):
            clean = replace(setup, text=text, series=name)
            connection.execute(
                update(reminder_series)
                .where(reminder_series.c.id == row.id)
                .values(name=name, setup=_setup_json(clean))
            )


def _states(
    connection: Connection, schedule_ids: Collection[int]
) -> dict[tuple[int, str], set[MessageState]]:
    found: dict[tuple[int, str], set[MessageState]] = {}
    for some in _lots(sorted(schedule_ids)):
        rows = connection.execute(
            select(batches.c.schedule_id, messages.c.recipient, messages.c.state)
            .join(messages, messages.c.batch_id == batches.c.id)
            .where(batches.c.schedule_id.in_(some))
        )
        for row in rows:
            state = MessageState(row.state)
            found.setdefault((row.schedule_id, row.recipient), set()).add(state)
    return found


def _standing(states: Collection[MessageState]) -> Standing:
    """One that was sent and has been forgotten since counts as sent."""
    there = set(states)
    if not there or there - _WAITS - FAILED_STATES - {MessageState.CANCELLED}:
        return Standing.SENT
    if there & _WAITS:
        return Standing.WAITING
    return Standing.FAILED if there & FAILED_STATES else Standing.CANCELLED


def _open_messages(
    connection: Connection, schedule_id: int, recipients: Collection[str]
) -> list[tuple[int, int]]:
    """Ids and batches."""
    states = [one.value for one in (*_WAITS, MessageState.CANCELLED)]
    rows = connection.execute(
        select(messages.c.id, messages.c.batch_id, messages.c.recipient)
        .join(batches, messages.c.batch_id == batches.c.id)
        .where(batches.c.schedule_id == schedule_id, messages.c.state.in_(states))
    )
    return [(row.id, row.batch_id) for row in rows if row.recipient in recipients]


def _batch_like(connection: Connection, batch_id: int, now: datetime) -> int:
    """An empty batch of no schedule, for what was withdrawn from this one."""
    names = ("account_id", "sender", "source_text", "options")
    like = connection.execute(select(batches).where(batches.c.id == batch_id)).one()
    values = {name: getattr(like, name) for name in names}
    made: int = connection.execute(
        insert(batches).values(created_at=now, **values).returning(batches.c.id)
    ).scalar_one()
    return made


def _trim(connection: Connection, schedule: Schedule, gone: Collection[str], now: datetime) -> None:
    """Let a schedule say what is left of it; one of which nothing waits is at its end."""
    rows = tuple(one for one in schedule.draft.rows if one[1] not in gone)
    draft = replace(schedule.draft, rows=rows)
    _tell(connection, schedule.id, schedule.batch_id or 0, draft, now)


def _tell(
    connection: Connection, schedule_id: int, batch_id: int, draft: StoredDraft, now: datetime
) -> None:
    waiting = (messages.c.batch_id == batch_id) & (messages.c.state == MessageState.SCHEDULED.value)
    counted = connection.execute(
        select(
            func.count().label("people"),
            func.coalesce(func.sum(messages.c.parts), 0).label("parts"),
            func.min(messages.c.not_before).label("first"),
        ).where(waiting)
    ).one()
    here = schedule_rows.c.id == schedule_id
    values: dict[str, Any] = {
        "draft": draft_json(draft),
        "people": counted.people,
        "parts": counted.parts,
        "updated_at": now,
    }
    connection.execute(update(schedule_rows).where(here).values(values))
    going_on = schedule_rows.c.state.in_([ScheduleState.ACTIVE.value, ScheduleState.MISSED.value])
    if counted.people:
        first = {"next_at": counted.first}
        connection.execute(update(schedule_rows).where(here, going_on).values(first))
        return
    # Without a time it cannot be brought back either: nobody is left in it.
    none = {"next_at": None, "next_wall": None}
    connection.execute(update(schedule_rows).where(here).values(none))
    begun = schedules.has_begun(connection, batch_id)
    end = ScheduleState.ENDED if begun else ScheduleState.CANCELLED
    connection.execute(update(schedule_rows).where(here, going_on).values(state=end.value))


def _lots(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + IDS_A_QUERY] for start in range(0, len(ids), IDS_A_QUERY))


def _setup_json(setup: ReminderSetup) -> dict[str, Any]:
    return {
        "text": setup.text,
        "rule": setup.rule.as_json(),
        "columns": asdict(setup.columns),
        "zone": setup.zone,
        "sender": setup.sender,
        "encoding": setup.encoding.value,
        "order": None if setup.order is None else setup.order.value,
        "kind": setup.kind.value,
        "quiet": setup.quiet.value,
        "late_minutes": setup.late_minutes,
        "region": setup.region,
    }


def _series(row: Row[Any]) -> StoredSeries:
    stored = row.setup
    order = stored["order"]
    setup = ReminderSetup(
        series=row.name,
        account_id=row.account_id,
        text=stored["text"],
        rule=ReminderRule.from_json(stored["rule"]),
        columns=ReminderColumns(**stored["columns"]),
        zone=stored["zone"],
        sender=stored["sender"],
        encoding=EncodingChoice(stored["encoding"]),
        order=None if order is None else DateOrder(order),
        kind=MessageKind(stored["kind"]),
        quiet=QuietRule(stored["quiet"]),
        late_minutes=stored["late_minutes"],
        region=stored["region"],
    )
    return StoredSeries(row.id, setup)
