"""The history of a message: one line for each thing that happened to it, oldest first."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MessageState, Problem, TimelineEntry
from smsdesk.store.tables import message_events


def note(
    connection: Connection,
    ids: Collection[int],
    state: MessageState,
    now: datetime,
    problem: Problem | None = None,
) -> None:
    """Write one line into the history of each message."""
    if not ids:
        return
    entry = {"at": now, "state": state.value, **problem_values(problem)}
    connection.execute(insert(message_events), [{"message_id": i, **entry} for i in ids])


def timeline(connection: Connection, message_id: int) -> tuple[TimelineEntry, ...]:
    """What happened to a message, oldest first."""
    rows = connection.execute(
        select(message_events)
        .where(message_events.c.message_id == message_id)
        .order_by(message_events.c.id)
    )
    return tuple(TimelineEntry(row.at, MessageState(row.state), problem_of(row)) for row in rows)


def refusals(connection: Connection, ids: Collection[int]) -> dict[int, tuple[Problem, ...]]:
    """Why each of these messages went back into the queue by itself, oldest first; what came
    before a person queued it anew does not count. Absent where there is nothing to tell."""
    found: dict[int, tuple[Problem, ...]] = {}
    for row in connection.execute(_QUEUED_AGAIN, {"ids": list(ids)}):
        problem = problem_of(row)
        # A person queues without a problem: from there everything is new.
        earlier = found.get(row.message_id, ())
        found[row.message_id] = () if problem is None else (*earlier, problem)
    return found


_QUEUED_AGAIN: Select[Any] = (
    select(
        message_events.c.message_id,
        message_events.c.reason,
        message_events.c.cause,
        message_events.c.retryable,
        message_events.c.detail,
    )
    .where(
        message_events.c.message_id.in_(bindparam("ids", expanding=True)),
        message_events.c.state == MessageState.QUEUED.value,
    )
    .order_by(message_events.c.id)
)


def problem_values(problem: Problem | None) -> dict[str, Any]:
    """A problem as the columns that messages and their history share."""
    if problem is None:
        return {"reason": None, "cause": None, "retryable": False, "detail": ""}
    return {
        "reason": None if problem.reason is None else problem.reason.value,
        "cause": None if problem.cause is None else problem.cause.value,
        "retryable": problem.retryable,
        "detail": problem.detail,
    }


def problem_of(row: Row[Any]) -> Problem | None:
    """The problem those columns hold."""
    if row.reason is None and row.cause is None:
        return None
    return Problem(
        reason=None if row.reason is None else Reason(row.reason),
        cause=None if row.cause is None else Cause(row.cause),
        retryable=row.retryable,
        detail=row.detail,
    )
