"""A batch from the plan to its end, as far as a person decides it: stored, cancelled, given up,
queued again, settled by hand.

Each move names the states it may start from. Handing over is in `claims`, reading in `messages`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    and_,
    func,
    insert,
    select,
    update,
)

from smsdesk.domain.message import FAILED_STATES, MessageState, Problem, SendOptions
from smsdesk.domain.plan import Excluded, Exclusion, SendPlan
from smsdesk.store import passed_times
from smsdesk.store.contact_tables import do_not_send
from smsdesk.store.errors import AccountRemoved, NotFound, OptedOut, WrongState
from smsdesk.store.history import note, problem_values
from smsdesk.store.tables import IDS_A_QUERY, accounts, batches, exclusions, messages

_S = MessageState


def add_batch(
    connection: Connection,
    plan: SendPlan,
    *,
    now: datetime,
    not_before: datetime,
    later: Mapping[str, datetime] | None = None,
    schedule_id: int | None = None,
) -> int:
    """Store a plan as it is: batch, messages and exclusions. Returns the batch id.

    With `later` (recipient to instant) the messages are scheduled and not yet queued.

    Only whoever opted out since the plan was made is left out, in this very transaction.
    Raises AccountRemoved: what waits for such an account would wait for ever.
    """
    removed = _removed(connection, plan.account_id)
    if removed:
        raise AccountRemoved(removed)
    plan = _without_opted_out(connection, plan)
    batch_id: int = connection.execute(
        insert(batches)
        .values(
            account_id=plan.account_id,
            sender=plan.sender,
            source_text=plan.source_text,
            options=_options_json(plan.options),
            created_at=now,
            schedule_id=schedule_id,
        )
        .returning(batches.c.id)
    ).scalar_one()
    _insert(connection, plan, batch_id, not_before=not_before, later=later, now=now)
    return batch_id


def add_messages(
    connection: Connection,
    batch_id: int,
    plan: SendPlan,
    *,
    now: datetime,
    later: Mapping[str, datetime],
) -> None:
    """Put more scheduled messages into a batch that waits; of the plan's recipients it has none.
    Raises AccountRemoved."""
    removed = _removed(connection, plan.account_id)
    if removed:
        raise AccountRemoved(removed)
    plan = _without_opted_out(connection, plan)
    _insert(connection, plan, batch_id, not_before=now, later=later, now=now)


def _insert(
    connection: Connection,
    plan: SendPlan,
    batch_id: int,
    *,
    not_before: datetime,
    later: Mapping[str, datetime] | None,
    now: datetime,
) -> None:
    shared = {
        "batch_id": batch_id,
        "account_id": plan.account_id,
        "state": (_S.QUEUED if later is None else _S.SCHEDULED).value,
        "not_before": not_before,
        "created_at": now,
        "updated_at": now,
    }
    if plan.messages:
        connection.execute(insert(messages), _message_rows(plan, shared, later or {}))
    if plan.excluded:
        connection.execute(insert(exclusions), _exclusion_rows(plan, batch_id))


def _message_rows(
    plan: SendPlan, shared: Mapping[str, Any], later: Mapping[str, datetime]
) -> list[dict[str, Any]]:
    return [
        {
            **shared,
            "not_before": later.get(message.recipient, shared["not_before"]),
            "recipient": message.recipient,
            "text": message.text,
            "encoding": message.encoding.value,
            "parts": message.parts,
        }
        for message in plan.messages
    ]


def _without_opted_out(connection: Connection, plan: SendPlan) -> SendPlan:
    """All the numbers are asked for: there are fewer of them than messages in a large batch."""
    silent = set(connection.execute(select(do_not_send.c.mobile)).scalars())
    gone = tuple(
        Excluded(message.recipient, Exclusion.OPTED_OUT)
        for message in plan.messages
        if message.recipient in silent
    )
    if not gone:
        return plan
    staying = tuple(message for message in plan.messages if message.recipient not in silent)
    return replace(plan, messages=staying, excluded=(*plan.excluded, *gone))


def _exclusion_rows(plan: SendPlan, batch_id: int) -> list[dict[str, Any]]:
    return [
        {
            "batch_id": batch_id,
            "number": excluded.number,
            "exclusion": excluded.exclusion.value,
            "subject": excluded.subject,
            "row": excluded.row,
        }
        for excluded in plan.excluded
    ]


def _removed(connection: Connection, account_id: int | ScalarSelect[int]) -> str:
    """The name of this account if it was removed, else ""."""
    which = accounts.c.id == account_id
    query = select(accounts.c.name).where(which, accounts.c.removed_at.is_not(None))
    return connection.execute(query).scalar_one_or_none() or ""


def cancel_batch(connection: Connection, batch_id: int, *, now: datetime) -> list[int]:
    """Cancel what of a batch has not been handed over. Returns the message ids."""
    return _move_batch(connection, batch_id, (_S.QUEUED, _S.SCHEDULED), _S.CANCELLED, now=now)


def give_up_batch(
    connection: Connection, batch_id: int, problem: Problem, *, now: datetime
) -> list[int]:
    """Reject what of a batch is still waiting: nobody will try it any more by itself."""
    return _move_batch(connection, batch_id, (_S.QUEUED,), _S.REJECTED, now=now, problem=problem)


def requeue_failed(connection: Connection, batch_id: int, *, now: datetime) -> list[int]:
    """Queue the failed, expired and rejected messages of a batch once more; none of an account
    that was removed, none to a number that opted out."""
    batch = select(batches.c.account_id).where(batches.c.id == batch_id)
    if _removed(connection, batch.scalar_subquery()):
        return []
    origins = tuple(FAILED_STATES)
    moved = _move_batch(connection, batch_id, origins, _S.QUEUED, _may_be_written_to(), now=now)
    passed_times.forget_passed_times(connection, moved, now)
    return moved


def requeue(connection: Connection, ids: Collection[int], *, now: datetime) -> list[int]:
    """Queue those of these messages that are known not to have arrived once more; none of an
    account that was removed, none to a number that opted out."""
    removed = select(accounts.c.id).where(accounts.c.removed_at.is_not(None))
    usable = messages.c.account_id.not_in(removed)
    conditions = (usable, _may_be_written_to())
    moved = _move_some(connection, ids, tuple(FAILED_STATES), _S.QUEUED, *conditions, now=now)
    passed_times.forget_passed_times(connection, moved, now)
    return moved


def cancel(connection: Connection, ids: Collection[int], *, now: datetime) -> list[int]:
    """Cancel those of these messages that have not been handed over."""
    return _move_some(connection, ids, (_S.QUEUED, _S.SCHEDULED), _S.CANCELLED, now=now)


def decide(connection: Connection, message_id: int, state: MessageState, *, now: datetime) -> None:
    """A person settles an uncertain message. Raises NotFound, WrongState; AccountRemoved when
    it should be queued and nobody would send it, OptedOut when nobody may."""
    found = connection.execute(
        select(
            *(messages.c.state, messages.c.recipient, batches.c.options),
            *(accounts.c.name, accounts.c.removed_at),
        )
        .select_from(messages.join(batches).join(accounts, messages.c.account_id == accounts.c.id))
        .where(messages.c.id == message_id)
    ).one_or_none()
    if found is None:
        raise NotFound(str(message_id))
    if state is _S.QUEUED and found.removed_at is not None:
        raise AccountRemoved(found.name)
    silent = do_not_send.c.mobile == found.recipient
    if state is _S.QUEUED and connection.execute(select(do_not_send).where(silent)).first():
        raise OptedOut(str(message_id))
    kept_until = options_from_json(found.options).deliver_at
    due = kept_until if state is _S.ACCEPTED and kept_until is not None else now
    moved = connection.execute(
        update(messages)
        .where(messages.c.id == message_id, messages.c.state == _S.UNCERTAIN.value)
        .values(state=state.value, updated_at=now, not_before=due, **problem_values(None))
    )
    if moved.rowcount != 1:
        raise WrongState(found.state)
    note(connection, [message_id], state, now)
    if state is _S.QUEUED:
        passed_times.forget_passed_times(connection, [message_id], now)


def _may_be_written_to() -> ColumnElement[bool]:
    return messages.c.recipient.not_in(select(do_not_send.c.mobile))


def account_of(connection: Connection, batch_id: int) -> int:
    """The account a batch goes out by. Raises NotFound."""
    query = select(batches.c.account_id).where(batches.c.id == batch_id)
    account_id: int | None = connection.execute(query).scalar_one_or_none()
    if account_id is None:
        raise NotFound(str(batch_id))
    return account_id


def queue_state(connection: Connection, batch_id: int) -> QueueState:
    """How far a batch is, in one look."""
    counts: dict[str, int] = {
        row.state: row.number
        for row in connection.execute(
            select(messages.c.state, func.count().label("number"))
            .where(messages.c.batch_id == batch_id)
            .group_by(messages.c.state)
        )
    }
    return QueueState({MessageState(state): count for state, count in counts.items()})


@dataclass(frozen=True, slots=True)
class QueueState:
    """Messages of a batch by state."""

    counts: dict[MessageState, int] = field(default_factory=dict)

    @property
    def waiting(self) -> int:
        """Not yet handed over."""
        return self.counts.get(_S.QUEUED, 0)

    @property
    def open(self) -> int:
        """Without an outcome of the handing over."""
        return self.waiting + self.counts.get(_S.SUBMITTING, 0)


def _move_batch(
    connection: Connection,
    batch_id: int,
    origins: Sequence[MessageState],
    target: MessageState,
    *conditions: ColumnElement[bool],
    now: datetime,
    problem: Problem | None = None,
) -> list[int]:
    stand_there = messages.c.state.in_([s.value for s in origins])
    which = and_(messages.c.batch_id == batch_id, stand_there, *conditions)
    return _move(connection, which, target, now=now, problem=problem)


def _move_some(
    connection: Connection,
    ids: Collection[int],
    origins: Sequence[MessageState],
    target: MessageState,
    *conditions: ColumnElement[bool],
    now: datetime,
) -> list[int]:
    moved: list[int] = []
    wanted = sorted(ids)
    # Given a plain state beside many ids, SQLite would walk through all that stand in it.
    stand_there = func.coalesce(messages.c.state, "").in_([s.value for s in origins])
    for start in range(0, len(wanted), IDS_A_QUERY):
        some = messages.c.id.in_(wanted[start : start + IDS_A_QUERY])
        moved += _move(connection, and_(some, stand_there, *conditions), target, now=now)
    return moved


def _move(
    connection: Connection,
    which: ColumnElement[bool],
    target: MessageState,
    *,
    now: datetime,
    problem: Problem | None = None,
) -> list[int]:
    moved = connection.execute(
        update(messages)
        .where(which)
        .values(state=target.value, updated_at=now, not_before=now, **problem_values(problem))
        .returning(messages.c.id)
    )
    ids = sorted(moved.scalars())
    note(connection, ids, target, now, problem)
    return ids


def _options_json(options: SendOptions) -> dict[str, Any]:
    return {
        "flash": options.flash,
        "validity_minutes": options.validity_minutes,
        "extra": dict(options.extra),
        "deliver_at": None if options.deliver_at is None else options.deliver_at.isoformat(),
    }


def options_from_json(stored: dict[str, Any]) -> SendOptions:
    """The options of a batch as they were stored."""
    deliver_at = stored.get("deliver_at")  # unknown to the first releases
    return SendOptions(
        flash=stored["flash"],
        validity_minutes=stored["validity_minutes"],
        extra=stored["extra"],
        deliver_at=None if deliver_at is None else datetime.fromisoformat(deliver_at),
    )
