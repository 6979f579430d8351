"""Reading messages, batches and their history for show, and folding receipts into them.

The moves before a provider has a message are in `outbox`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, select, update

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.message import Message, MessageState
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.domain.plan import Excluded, Exclusion
from smsdesk.store.errors import NotFound
from smsdesk.store.history import problem_of, problem_values
from smsdesk.store.tables import IDS_A_QUERY, batches, exclusions, messages, provider_ids


@dataclass(frozen=True, slots=True)
class Filter:
    """Which messages to list; None means any."""

    batch_id: int | None = None
    account_id: int | None = None
    states: frozenset[MessageState] | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """One id at a provider whose fate is not final yet."""

    message_id: int
    account_id: int
    recipient: str
    provider_id: str
    due_at: datetime
    """When it was to go: handed over, or on its way where the provider keeps it until a time."""
    checked_at: datetime

    def __repr__(self) -> str:
        return f"Pending({self.message_id})"


def get(connection: Connection, message_id: int) -> Message:
    """One message. Raises NotFound."""
    found = _with_ids(connection, connection.execute(_MESSAGE.where(messages.c.id == message_id)))
    if not found:
        raise NotFound(str(message_id))
    return found[0]


def get_many(connection: Connection, message_ids: Collection[int]) -> list[Message]:
    """These messages in no order; those that are no longer there are left out."""
    query = _MESSAGE.where(messages.c.id.in_(message_ids))
    return _with_ids(connection, connection.execute(query))


def listing(
    connection: Connection, wanted: Filter, *, most: int | None = None
) -> Sequence[Message]:
    """Messages by id, oldest first; with `most`, the newest so many."""
    query = _MESSAGE
    if wanted.batch_id is not None:
        query = query.where(messages.c.batch_id == wanted.batch_id)
    if wanted.account_id is not None:
        query = query.where(messages.c.account_id == wanted.account_id)
    if wanted.states is not None:
        query = query.where(messages.c.state.in_([state.value for state in wanted.states]))
    if wanted.since is not None:
        query = query.where(messages.c.created_at >= wanted.since)
    query = query.order_by(messages.c.id.desc())
    if most is not None:
        query = query.limit(most)
    return list(reversed(_with_ids(connection, connection.execute(query))))


def batch_exists(connection: Connection, batch_id: int) -> bool:
    """Whether there is such a batch."""
    return (
        connection.execute(
            select(batches.c.id).where(batches.c.id == batch_id)
        ).scalar_one_or_none()
        is not None
    )


def excluded(connection: Connection, batch_id: int) -> tuple[Excluded, ...]:
    """Who of a batch got nothing, and why."""
    rows = connection.execute(
        select(exclusions).where(exclusions.c.batch_id == batch_id).order_by(exclusions.c.id)
    )
    return tuple(
        Excluded(row.number, Exclusion(row.exclusion), row.subject, row.row) for row in rows
    )


def recent_recipients(connection: Connection, beginning: str, *, most: int) -> tuple[str, ...]:
    """Numbers written to whose E.164 form begins so, the newest first."""
    newest = func.max(messages.c.id)
    query = (
        select(messages.c.recipient)
        .where(messages.c.recipient.startswith(beginning, autoescape=True))
        .group_by(messages.c.recipient)
        .order_by(newest.desc())
        .limit(most)
    )
    if not beginning:
        # Grouping a million messages would take a second: look at the newest few only.
        some = select(messages.c.id, messages.c.recipient).order_by(messages.c.id.desc())
        newest_few = some.limit(RECENT_AMONG).subquery()
        query = (
            select(newest_few.c.recipient)
            .group_by(newest_few.c.recipient)
            .order_by(func.max(newest_few.c.id).desc())
            .limit(most)
        )
    return tuple(connection.execute(query).scalars())


RECENT_AMONG = 500
"""Among how many messages recent recipients are looked for when nothing is known of them."""


def texts_since(
    connection: Connection, recipients: Sequence[str], since: datetime
) -> frozenset[tuple[str, str]]:
    """Who of these got, or is about to get, which text since then: (recipient, text)."""
    found: set[tuple[str, str]] = set()
    gone = [MessageState.CANCELLED.value, MessageState.REJECTED.value]
    for start in range(0, len(recipients), IDS_A_QUERY):
        rows = connection.execute(
            select(messages.c.recipient, messages.c.text).where(
                messages.c.recipient.in_(recipients[start : start + IDS_A_QUERY]),
                messages.c.created_at >= since,
                messages.c.state.not_in(gone),
            )
        )
        found.update((row.recipient, row.text) for row in rows)
    return frozenset(found)


def pending_ids(
    connection: Connection,
    *,
    account_id: int,
    batch_id: int | None = None,
    since: datetime | None = None,
) -> tuple[Pending, ...]:
    """The ids of accepted messages of an account whose fate can still change; with `since`, of
    those that were due since then."""
    query = (
        select(
            provider_ids.c.message_id,
            provider_ids.c.account_id,
            messages.c.recipient,
            provider_ids.c.provider_id,
            messages.c.not_before,
            provider_ids.c.updated_at,
        )
        .join(messages, provider_ids.c.message_id == messages.c.id)
        .where(
            messages.c.state == MessageState.ACCEPTED.value,
            provider_ids.c.attempt == messages.c.tries,
            provider_ids.c.state.in_([DeliveryState.PENDING.value, DeliveryState.UNKNOWN.value]),
        )
        .order_by(provider_ids.c.id)
    )
    if batch_id is None:
        query = query.where(messages.c.account_id == account_id)
    else:
        # Of the batch's account: with that of its messages, SQLite would not go by the batch.
        of_batch = and_(batches.c.id == batch_id, batches.c.account_id == account_id)
        query = query.join(batches).where(of_batch, messages.c.batch_id == batch_id)
    if since is not None:
        query = query.where(messages.c.not_before >= since)
    return tuple(Pending(*row) for row in connection.execute(query))


def receipts(connection: Connection, message_id: int) -> tuple[tuple[int, PartReceipt], ...]:
    """Every id a provider gave a message: (attempt, id and its state)."""
    rows = connection.execute(
        select(provider_ids.c.attempt, provider_ids.c.provider_id, provider_ids.c.state)
        .where(provider_ids.c.message_id == message_id)
        .order_by(provider_ids.c.id)
    )
    return tuple(
        (row.attempt, PartReceipt(row.provider_id, DeliveryState(row.state))) for row in rows
    )


def newest_attempt(connection: Connection, message_id: int) -> int:
    """How often a message was handed over; 0 for one that is no longer there."""
    query = select(messages.c.tries).where(messages.c.id == message_id)
    tries: int | None = connection.execute(query).scalar_one_or_none()
    return tries or 0


def set_receipt(
    connection: Connection, message_id: int, receipt: PartReceipt, *, now: datetime
) -> None:
    """Note the state of one id of a message."""
    connection.execute(
        update(provider_ids)
        .where(
            provider_ids.c.message_id == message_id,
            provider_ids.c.provider_id == receipt.provider_id,
        )
        .values(state=receipt.state.value, updated_at=now)
    )


def move(
    connection: Connection,
    message_id: int,
    origins: Iterable[MessageState],
    target: MessageState,
    *,
    now: datetime,
) -> bool:
    """Move a message if it stands in one of `origins`. Says whether it did."""
    moved = connection.execute(
        update(messages)
        .where(
            messages.c.id == message_id, messages.c.state.in_([state.value for state in origins])
        )
        .values(state=target.value, updated_at=now, **problem_values(None))
    )
    return moved.rowcount == 1


_MESSAGE: Select[Any] = select(messages, batches.c.sender).join(batches)


def _with_ids(connection: Connection, rows: Iterable[Row[Any]]) -> list[Message]:
    found = list(rows)
    ids: dict[int, list[str]] = {row.id: [] for row in found}
    attempts = {row.id: row.tries for row in found}
    wanted = list(ids)
    for start in range(0, len(wanted), IDS_A_QUERY):
        some = wanted[start : start + IDS_A_QUERY]
        for part in connection.execute(
            select(provider_ids.c.message_id, provider_ids.c.provider_id, provider_ids.c.attempt)
            .where(provider_ids.c.message_id.in_(some))
            .order_by(provider_ids.c.id)
        ):
            if part.attempt == attempts[part.message_id]:
                ids[part.message_id].append(part.provider_id)
    return [_message(row, tuple(ids[row.id])) for row in found]


def _message(row: Row[Any], ids: tuple[str, ...]) -> Message:
    return Message(
        id=row.id,
        batch_id=row.batch_id,
        account_id=row.account_id,
        recipient=row.recipient,
        sender=row.sender,
        text=row.text,
        encoding=Encoding(row.encoding),
        parts=row.parts,
        state=MessageState(row.state),
        created_at=row.created_at,
        updated_at=row.updated_at,
        not_before=row.not_before,
        tries=row.tries,
        problem=problem_of(row),
        provider_ids=ids,
    )
