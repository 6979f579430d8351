"""Schedules in the store, and the messages that wait for their time.

A schedule goes on by one UPDATE that names the time it goes on from, so that of two processes
only one lets an occurrence out. When that is, is decided in `sending/scheduler`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, not_, or_, select, update

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.message import MessageState
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.recurrence import as_json, from_json
from smsdesk.domain.schedule import (
    Drawn,
    NewSchedule,
    QuietRule,
    Rules,
    Schedule,
    ScheduleState,
    Timing,
)
from smsdesk.store.drafts import draft_from_json, draft_json
from smsdesk.store.errors import NotFound
from smsdesk.store.history import note
from smsdesk.store.outbox import options_from_json
from smsdesk.store.tables import accounts, batches, messages, schedules

_ACTIVE = ScheduleState.ACTIVE.value
_SCHEDULED = MessageState.SCHEDULED.value
_HANDED_OVER = (
    MessageState.SUBMITTING.value,
    MessageState.ACCEPTED.value,
    MessageState.UNCERTAIN.value,
)
"""What a provider may have, and may still send."""


@dataclass(frozen=True, slots=True)
class Next:
    """What a schedule waits for: a wall-clock time, its instant, and the batch that is ready."""

    wall: datetime | None
    at: datetime | None
    batch_id: int | None = None
    skipped_after: datetime | None = None


def add(
    connection: Connection,
    new: NewSchedule,
    upcoming: Next,
    now: datetime,
    *,
    missed_of: int | None = None,
) -> int:
    """Store a new one, active. Returns its id. `missed_of` is the repeat it was a time of."""
    made: int = connection.execute(
        insert(schedules)
        .values(
            account_id=new.account_id,
            state=_ACTIVE,
            created_at=now,
            missed_of=missed_of,
            **_content(new),
            **_next(upcoming, now),
        )
        .returning(schedules.c.id)
    ).scalar_one()
    return made


def change(
    connection: Connection, schedule_id: int, new: NewSchedule, upcoming: Next, now: datetime
) -> None:
    """Replace what it says; it is active afterwards. Raises NotFound."""
    changed = connection.execute(
        update(schedules)
        .where(schedules.c.id == schedule_id)
        .values(account_id=new.account_id, state=_ACTIVE, **_content(new), **_next(upcoming, now))
    )
    if changed.rowcount == 0:
        raise NotFound(str(schedule_id))


def go_on(
    connection: Connection,
    schedule: Schedule,
    upcoming: Next,
    now: datetime,
    *,
    state: ScheduleState = ScheduleState.ACTIVE,
) -> bool:
    """Move it from the time it was read with to the next; False when another process was faster
    or somebody changed it meanwhile: then nothing was done."""
    unchanged = (
        schedules.c.next_at.is_(None)
        if schedule.next_at is None
        else schedules.c.next_at == schedule.next_at
    )
    moved = connection.execute(
        update(schedules)
        .where(schedules.c.id == schedule.id, schedules.c.state == schedule.state.value, unchanged)
        .values(state=state.value, **_next(upcoming, now))
    )
    return moved.rowcount == 1


def get(connection: Connection, schedule_id: int) -> Schedule:
    """One of them. Raises NotFound."""
    row = connection.execute(select(schedules).where(schedules.c.id == schedule_id)).one_or_none()
    if row is None:
        raise NotFound(str(schedule_id))
    return _schedule(row)


def listing(connection: Connection, *states: ScheduleState) -> tuple[Schedule, ...]:
    """Those in these states (all of them without any), the next first."""
    query = select(schedules).order_by(schedules.c.next_at, schedules.c.id)
    if states:
        query = query.where(schedules.c.state.in_([state.value for state in states]))
    return tuple(map(_schedule, connection.execute(query)))


def due(connection: Connection, now: datetime) -> tuple[Schedule, ...]:
    """The active ones whose time has come, longest due first."""
    query = (
        select(schedules)
        .where(schedules.c.state == _ACTIVE, schedules.c.next_at <= now)
        .order_by(schedules.c.next_at, schedules.c.id)
    )
    return tuple(map(_schedule, connection.execute(query)))


def ahead_of(connection: Connection, now: datetime) -> tuple[Schedule, ...]:
    """Those that a clock which was ahead made miss times that have not come: a missed one whose
    time is to come, a repeat that has skipped some."""
    query = (
        select(schedules)
        .where(
            schedules.c.next_at > now,
            or_(
                schedules.c.state == ScheduleState.MISSED.value,
                and_(schedules.c.state == _ACTIVE, schedules.c.skipped_after.is_not(None)),
            ),
        )
        .order_by(schedules.c.next_at, schedules.c.id)
    )
    return tuple(map(_schedule, connection.execute(query)))


def missed_of(connection: Connection, schedule_id: int) -> frozenset[datetime]:
    """The times (wall clock) of a repeat that were missed and stand for themselves since."""
    query = select(schedules.c.wall).where(schedules.c.missed_of == schedule_id)
    return frozenset(map(datetime.fromisoformat, connection.execute(query).scalars()))


def earliest(connection: Connection) -> datetime | None:
    """When the next one is due; None when nothing is to come."""
    query = select(func.min(schedules.c.next_at)).where(schedules.c.state == _ACTIVE)
    found: datetime | None = connection.execute(query).scalar()
    return found


def batch_ids(connection: Connection, schedule_id: int) -> list[int]:
    """What came of it so far, newest first."""
    query = (
        select(batches.c.id)
        .where(batches.c.schedule_id == schedule_id)
        .order_by(batches.c.id.desc())
    )
    return list(connection.execute(query).scalars())


def held(connection: Connection) -> dict[int, int]:
    """How many messages came due and wait because their account is paused, by schedule, whatever
    state that is in."""
    paused = select(accounts.c.id).where(accounts.c.paused.is_not(None))
    query = (
        select(batches.c.schedule_id, func.count())
        .join(messages, messages.c.batch_id == batches.c.id)
        .where(
            batches.c.schedule_id.is_not(None),
            batches.c.account_id.in_(paused),
            messages.c.state == MessageState.QUEUED.value,
        )
        .group_by(batches.c.schedule_id)
    )
    return {int(schedule_id): count for schedule_id, count in connection.execute(query)}


def release(connection: Connection, batch_id: int, *, due_by: datetime, now: datetime) -> list[int]:
    """Queue those of a batch's scheduled messages whose time has come. Returns their ids."""
    moved = connection.execute(
        update(messages)
        .where(
            messages.c.batch_id == batch_id,
            messages.c.state == _SCHEDULED,
            messages.c.not_before <= due_by,
        )
        .values(state=MessageState.QUEUED.value, not_before=now, updated_at=now)
        .returning(messages.c.id)
    )
    ids = sorted(moved.scalars())
    note(connection, ids, MessageState.QUEUED, now)
    return ids


def next_of_batch(connection: Connection, batch_id: int) -> datetime | None:
    """When the next of a batch's scheduled messages is due; None when none is left."""
    query = select(func.min(messages.c.not_before)).where(
        messages.c.batch_id == batch_id, messages.c.state == _SCHEDULED
    )
    found: datetime | None = connection.execute(query).scalar()
    return found


def put_off(connection: Connection, batch_id: int, later: Mapping[str, datetime]) -> None:
    """Give a batch's scheduled messages other times, by recipient."""
    by_instant: dict[datetime, list[str]] = {}
    for recipient, instant in later.items():
        by_instant.setdefault(instant, []).append(recipient)
    for instant, recipients in by_instant.items():
        for start in range(0, len(recipients), 500):
            connection.execute(
                update(messages)
                .where(
                    messages.c.batch_id == batch_id,
                    messages.c.state == _SCHEDULED,
                    messages.c.recipient.in_(recipients[start : start + 500]),
                )
                .values(not_before=instant)
            )


def hurry(connection: Connection, batch_id: int, now: datetime) -> None:
    """Let the time of a batch's scheduled messages have come."""
    connection.execute(
        update(messages)
        .where(
            messages.c.batch_id == batch_id,
            messages.c.state == _SCHEDULED,
            messages.c.not_before > now,
        )
        .values(not_before=now)
    )


def has_begun(connection: Connection, batch_id: int) -> bool:
    """Whether anything of a batch is, or was, on its way."""
    waits = (_SCHEDULED, MessageState.CANCELLED.value)
    query = select(messages.c.id).where(
        messages.c.batch_id == batch_id, messages.c.state.not_in(waits)
    )
    return connection.execute(query.limit(1)).first() is not None


def plan_of(
    connection: Connection, batch_id: int, *, state: MessageState | None = None
) -> SendPlan:
    """The plan a batch was stored from, exclusions aside: for the next time of a repeat; or only
    what of it stands in a state. Raises NotFound.
    """
    batch = connection.execute(select(batches).where(batches.c.id == batch_id)).one_or_none()
    if batch is None:
        raise NotFound(str(batch_id))
    query = (
        select(messages.c.recipient, messages.c.text, messages.c.encoding, messages.c.parts)
        .where(messages.c.batch_id == batch_id)
        .order_by(messages.c.id)
    )
    if state is not None:
        query = query.where(messages.c.state == state.value)
    rows = connection.execute(query)
    planned = tuple(
        PlannedMessage(row.recipient, row.text, Encoding(row.encoding), row.parts) for row in rows
    )
    return SendPlan(
        account_id=batch.account_id,
        sender=batch.sender,
        messages=planned,
        options=options_from_json(batch.options),
        source_text=batch.source_text,
    )


def cancel_of_account(connection: Connection, account_id: int, now: datetime) -> None:
    """Nothing goes out later by an account that is removed, but for what its provider keeps."""
    waiting = [_ACTIVE, ScheduleState.MISSED.value]
    handed_over = select(messages.c.id).where(
        messages.c.batch_id == schedules.c.batch_id, messages.c.state.in_(_HANDED_OVER)
    )
    kept = and_(schedules.c.kept_by == KeptBy.PROVIDER.value, handed_over.exists())
    connection.execute(
        update(schedules)
        .where(schedules.c.account_id == account_id, schedules.c.state.in_(waiting), not_(kept))
        .values(state=ScheduleState.CANCELLED.value, next_at=None, next_wall=None, updated_at=now)
    )


def _content(new: NewSchedule) -> dict[str, Any]:
    timing, rules = new.timing, new.rules
    return {
        "title": new.title,
        "wall": timing.wall.isoformat(),
        "zone": timing.zone,
        "repeat": None if timing.repeat is None else as_json(timing.repeat),
        "kept_by": rules.kept_by.value,
        "drawn": rules.drawn.value,
        "kind": rules.kind.value,
        "quiet": rules.quiet.value,
        "late_minutes": rules.late_minutes,
        "draft": draft_json(new.draft),
        "people": new.people,
        "parts": new.parts,
    }


def _next(upcoming: Next, now: datetime) -> dict[str, Any]:
    return {
        "next_wall": None if upcoming.wall is None else upcoming.wall.isoformat(),
        "next_at": upcoming.at,
        "batch_id": upcoming.batch_id,
        "skipped_after": None
        if upcoming.skipped_after is None
        else upcoming.skipped_after.isoformat(),
        "updated_at": now,
    }


def _schedule(row: Row[Any]) -> Schedule:
    return Schedule(
        id=row.id,
        account_id=row.account_id,
        title=row.title,
        timing=Timing(
            datetime.fromisoformat(row.wall),
            row.zone,
            None if row.repeat is None else from_json(row.repeat),
        ),
        rules=Rules(
            KeptBy(row.kept_by),
            Drawn(row.drawn),
            MessageKind(row.kind),
            QuietRule(row.quiet),
            row.late_minutes,
        ),
        state=ScheduleState(row.state),
        draft=draft_from_json(row.draft),
        next_wall=None if row.next_wall is None else datetime.fromisoformat(row.next_wall),
        next_at=row.next_at,
        people=row.people,
        parts=row.parts,
        batch_id=row.batch_id,
        skipped_after=None
        if row.skipped_after is None
        else datetime.fromisoformat(row.skipped_after),
    )
