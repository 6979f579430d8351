"""Taking messages for handing over, and recording what became of them: the hot path.

A claim and a settlement name the state (and the desk) they start from in their statements, so
that two processes on one store never take or settle the same message. The statements are built
once: building them anew costs more than running them. They find messages by id alone: given a
state as well, SQLite would rather walk through everything that is in it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    Select,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MessageState, Problem, SendOptions
from smsdesk.domain.outcome import PartReceipt
from smsdesk.store.contact_tables import do_not_send
from smsdesk.store.history import note, problem_values, refusals
from smsdesk.store.holds import HELD
from smsdesk.store.outbox import options_from_json
from smsdesk.store.tables import accounts, batches, message_events, messages, provider_ids

_QUEUED = MessageState.QUEUED.value
_SUBMITTING = MessageState.SUBMITTING.value


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that this desk alone may hand over now."""

    id: int
    batch_id: int
    recipient: str
    sender: str
    text: str
    encoding: Encoding
    parts: int
    options: SendOptions
    earlier: tuple[Problem, ...] = ()
    """Why it went back into the queue each time since a person queued it, oldest first."""

    def __repr__(self) -> str:
        return f"Claimed({self.id})"


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a claimed message."""

    message_id: int
    state: MessageState
    problem: Problem | None = None
    receipts: tuple[PartReceipt, ...] = ()
    not_before: datetime | None = None
    """For a message that goes back into the queue, or that the provider keeps until then."""


def claim(
    connection: Connection,
    account_id: int,
    *,
    desk: str,
    now: datetime,
    calls: int,
    per_call: int,
    parts: float,
    room: Callable[[str], int] | None = None,
) -> list[Claimed]:
    """Take the messages of an account that have been due longest and mark them as being sent.

    As many as fill `calls` calls, where a call carries up to `per_call` messages of one batch and
    text, or fewer where `room` says that no more of a text fit; stops before the message that
    would exceed `parts`, but takes at least one. Nothing is taken from a paused account or a
    held batch. The provider may be called only after this is committed.
    """
    wanted = {"account_id": account_id, "now": now, "most": calls * per_call}
    due = _fitting(connection.execute(_DUE, wanted), calls, per_call, parts, room)
    if not due:
        return []
    marks = [{"message": row.id, "by_desk": desk, "now": now} for row in due]
    connection.execute(_TAKE, marks)
    connection.execute(_STARTED, marks)
    tried = [row.id for row in due if row.tries]
    earlier = refusals(connection, tried) if tried else {}
    return [_claimed(row, earlier.get(row.id, ())) for row in due]


def _fitting(
    due: Iterable[Row[Any]],
    calls: int,
    per_call: int,
    parts: float,
    room: Callable[[str], int] | None,
) -> list[Row[Any]]:
    rows: list[Row[Any]] = []
    last_key, in_call, most = None, 0, 0
    for row in due:
        if rows and row.parts > parts:
            break
        key = (row.batch_id, row.encoding, row.text)
        if key != last_key or in_call >= most:
            if calls == 0:
                break
            calls, in_call, last_key = calls - 1, 0, key
            most = per_call if room is None else min(per_call, room(row.text))
        in_call += 1
        parts -= row.parts
        rows.append(row)
    return rows


_DUE: Select[Any] = (
    select(
        messages.c.id,
        messages.c.batch_id,
        messages.c.recipient,
        messages.c.text,
        messages.c.encoding,
        messages.c.parts,
        messages.c.tries,
        batches.c.sender,
        batches.c.options,
    )
    .select_from(messages.join(batches).join(accounts, messages.c.account_id == accounts.c.id))
    .where(
        messages.c.account_id == bindparam("account_id"),
        messages.c.state == _QUEUED,
        messages.c.not_before <= bindparam("now"),
        messages.c.batch_id.not_in(HELD),
        accounts.c.paused.is_(None),
    )
    .order_by(messages.c.not_before, messages.c.id)
    .limit(bindparam("most"))
    # For a shared store; SQLite's write transactions exclude each other and need no such words.
    .with_for_update(of=messages, skip_locked=True)
)
_TAKE = (
    update(messages)
    .where(messages.c.id == bindparam("message"), messages.c.state == _QUEUED)
    .values(
        state=_SUBMITTING,
        desk=bindparam("by_desk"),
        tries=messages.c.tries + 1,
        updated_at=bindparam("now"),
    )
)
_STARTED = insert(message_events).values(
    message_id=bindparam("message"),
    at=bindparam("now"),
    state=_SUBMITTING,
    desk=bindparam("by_desk"),
)


def _claimed(row: Row[Any], earlier: tuple[Problem, ...]) -> Claimed:
    return Claimed(
        id=row.id,
        batch_id=row.batch_id,
        recipient=row.recipient,
        sender=row.sender,
        text=row.text,
        encoding=Encoding(row.encoding),
        parts=row.parts,
        options=options_from_json(row.options),
        earlier=earlier,
    )


def settle(
    connection: Connection, settlements: Sequence[Settlement], *, desk: str, now: datetime
) -> None:
    """Record what became of claimed messages. A message that is no longer this desk's is left
    as it is (recovery or a person has decided it meanwhile). What would be queued again is
    rejected with its reason if the account was removed meanwhile (nobody would ever send it) or
    the number opted out (nobody may)."""
    if not settlements:
        return
    ids = [settlement.message_id for settlement in settlements]
    mine = {
        row.id: row
        for row in connection.execute(_CLAIMED, {"ids": ids})
        if row.state == _SUBMITTING and row.desk == desk
    }
    settled = [_for_good(s, mine[s.message_id]) for s in settlements if s.message_id in mine]
    if not settled:
        return
    connection.execute(
        _SETTLE,
        [
            {
                "message": s.message_id,
                "by_desk": desk,
                "to_state": s.state.value,
                "now": now,
                "due": s.not_before or row.not_before,
                **problem_values(s.problem),
            }
            for s, row in settled
        ],
    )
    connection.execute(
        _SETTLED,
        [
            {
                "message_id": s.message_id,
                "at": now,
                "state": s.state.value,
                **problem_values(s.problem),
            }
            for s, _ in settled
        ],
    )
    given = [
        _given_id(s.message_id, row, receipt, now) for s, row in settled for receipt in s.receipts
    ]
    if given:
        connection.execute(_GIVEN_IDS, given)


def _for_good(settlement: Settlement, row: Row[Any]) -> tuple[Settlement, Row[Any]]:
    if settlement.state is not MessageState.QUEUED:
        return settlement, row
    if row.silent is not None:
        # They opted out while it was under way, and it is known not to be sent.
        opted_out = Problem(Reason.BLOCKED)
        return Settlement(settlement.message_id, MessageState.REJECTED, opted_out), row
    if row.removed_at is not None:
        settlement = replace(settlement, state=MessageState.REJECTED, not_before=None)
    return settlement, row


def _given_id(
    message_id: int, row: Row[Any], receipt: PartReceipt, now: datetime
) -> dict[str, Any]:
    return {
        "message_id": message_id,
        "account_id": row.account_id,
        "provider_id": receipt.provider_id,
        "attempt": row.tries,
        "state": receipt.state.value,
        "updated_at": now,
    }


_CLAIMED: Select[Any] = (
    select(
        messages.c.id,
        messages.c.account_id,
        messages.c.tries,
        messages.c.not_before,
        messages.c.state,
        messages.c.desk,
        accounts.c.removed_at,
        do_not_send.c.mobile.label("silent"),
    )
    .join(accounts, messages.c.account_id == accounts.c.id)
    .join(do_not_send, messages.c.recipient == do_not_send.c.mobile, isouter=True)
    .where(messages.c.id.in_(bindparam("ids", expanding=True)))
    .with_for_update(of=messages)
)
_SETTLE = (
    update(messages)
    .where(
        messages.c.id == bindparam("message"),
        messages.c.state == _SUBMITTING,
        messages.c.desk == bindparam("by_desk"),
    )
    .values(
        state=bindparam("to_state"),
        desk=None,
        updated_at=bindparam("now"),
        not_before=bindparam("due"),
        reason=bindparam("reason"),
        cause=bindparam("cause"),
        retryable=bindparam("retryable"),
        detail=bindparam("detail"),
    )
)
_SETTLED = insert(message_events)
_GIVEN_IDS = insert(provider_ids)


def desks_at_work(connection: Connection) -> set[str]:
    """The desks that have messages under way."""
    found = connection.execute(
        select(messages.c.desk).where(messages.c.state == _SUBMITTING).distinct()
    )
    return {desk for desk in found.scalars() if desk is not None}


def recover(connection: Connection, desks: Collection[str], *, now: datetime) -> list[int]:
    """Mark what these dead desks had under way as uncertain. Returns the message ids."""
    problem = Problem(cause=Cause.INTERRUPTED)
    moved = connection.execute(
        update(messages)
        .where(messages.c.state == _SUBMITTING, messages.c.desk.in_(desks))
        .values(
            state=MessageState.UNCERTAIN.value,
            updated_at=now,
            desk=None,
            **problem_values(problem),
        )
        .returning(messages.c.id)
    )
    ids = sorted(moved.scalars())
    note(connection, ids, MessageState.UNCERTAIN, now, problem)
    return ids


def next_due(connection: Connection, account_id: int) -> datetime | None:
    """When the earliest waiting message of an account may go; None when none waits but those of
    held batches, or the account is paused."""
    due: datetime | None = connection.execute(_NEXT_DUE, {"account_id": account_id}).scalar()
    return due


_NEXT_DUE = (
    select(func.min(messages.c.not_before, type_=messages.c.not_before.type))
    .join(accounts, messages.c.account_id == accounts.c.id)
    .where(
        messages.c.state == _QUEUED,
        messages.c.account_id == bindparam("account_id"),
        messages.c.batch_id.not_in(HELD),
        accounts.c.paused.is_(None),
    )
)


def accounts_with_work(connection: Connection) -> set[int]:
    """The accounts that are not paused and have waiting messages of batches that are not held."""
    waits = _OF_ACCOUNT.where(messages.c.state == _QUEUED, messages.c.batch_id.not_in(HELD))
    found = connection.execute(
        select(accounts.c.id).where(accounts.c.paused.is_(None), waits.exists())
    )
    return set(found.scalars())


def accounts_not_done(connection: Connection, desk: str, now: datetime) -> set[int]:
    """The accounts with messages that are due by `now`, or that this desk has under way."""
    due = _OF_ACCOUNT.where(messages.c.state == _QUEUED, messages.c.not_before <= now)
    under_way = _OF_ACCOUNT.where(messages.c.state == _SUBMITTING, messages.c.desk == desk)
    found = connection.execute(select(accounts.c.id).where(or_(due.exists(), under_way.exists())))
    return set(found.scalars())


# Asked account by account, each answer is one look into the index, however long the queue is.
_OF_ACCOUNT = (
    select(messages.c.id).where(messages.c.account_id == accounts.c.id).correlate(accounts)
)
