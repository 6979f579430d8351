"""Who gets nothing, and the record of what people said about getting messages. Both go by the
number: they hold for everybody who shares it, and outlive the contact.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, insert, select

from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.message import MessageState
from smsdesk.store import outbox
from smsdesk.store.contact_tables import consents, do_not_send
from smsdesk.store.contacts import lots
from smsdesk.store.tables import messages

NUMBER_CHANGED = "number_changed"
"""The source of an opt-out that followed a person to another number."""
_WAITING = sorted(state.value for state in (MessageState.QUEUED, MessageState.SCHEDULED))


def is_opted_out(connection: Connection, mobile: str) -> bool:
    """Whether nothing may be sent to this number (E.164)."""
    return bool(opted_out_among(connection, [mobile]))


def opted_out_among(connection: Connection, mobiles: Iterable[str]) -> frozenset[str]:
    """Which of these numbers get nothing."""
    found: set[str] = set()
    for some in lots(list(dict.fromkeys(mobiles))):
        found.update(connection.execute(_AMONG, {"mobiles": some}).scalars())
    return frozenset(found)


def all_opted_out(connection: Connection) -> frozenset[str]:
    """Every number that gets nothing."""
    return frozenset(connection.execute(select(do_not_send.c.mobile)).scalars())


def opt_out(
    connection: Connection,
    records: Sequence[ConsentRecord],
    now: datetime,
    import_id: int | None = None,
) -> list[int]:
    """From now on these numbers get nothing, what waits for them included. Writes the records
    (of kind OPT_OUT). Returns the ids of the messages that were cancelled by it."""
    mobiles = list(dict.fromkeys(record.mobile for record in records))
    already = opted_out_among(connection, mobiles)
    new = [{"mobile": one, "since": now} for one in mobiles if one not in already]
    if new:
        connection.execute(insert(do_not_send), new)
    record_many(connection, records, import_id)
    waiting: list[int] = []
    for some in lots(mobiles):
        found = connection.execute(_TO_NUMBERS, {"mobiles": some})
        waiting += [row.id for row in found if row.state in _WAITING]
    return outbox.cancel(connection, waiting, now=now)


def follow(connection: Connection, moves: Iterable[tuple[str, str]], now: datetime) -> list[int]:
    """Who gets nothing at the first number of a pair gets nothing at the second either: people
    do not agree to messages by changing their telephone. Returns the ids of the messages that were
    cancelled by it. The record names no number but its own, so that erasing finds all of it."""
    changed = [(old, new) for old, new in moves if old != new]
    refusing = opted_out_among(connection, (number for pair in changed for number in pair))
    mobiles = dict.fromkeys(new for old, new in changed if old in refusing and new not in refusing)
    told = [ConsentRecord(one, ConsentKind.OPT_OUT, now, NUMBER_CHANGED) for one in mobiles]
    return opt_out(connection, told, now) if told else []


def kept_by_provider(
    connection: Connection, mobiles: Sequence[str], now: datetime
) -> list[tuple[int, datetime]]:
    """The messages that providers keep for these numbers until later, with their times: ids and
    UTC, the first first. They were handed over, so opting out takes none of them back."""
    kept = [
        (row.id, row.not_before)
        for some in lots(mobiles)
        for row in connection.execute(_TO_NUMBERS, {"mobiles": some})
        if row.state == MessageState.ACCEPTED.value and row.not_before > now
    ]
    return sorted(kept, key=lambda one: (one[1], one[0]))


def opt_in(connection: Connection, record: ConsentRecord) -> bool:
    """The number may be written to again; whether it could not before. Writes the record."""
    removed = connection.execute(
        delete(do_not_send).where(do_not_send.c.mobile == record.mobile)
    ).rowcount
    record_many(connection, [record])
    return removed > 0


def record_many(
    connection: Connection, records: Collection[ConsentRecord], import_id: int | None = None
) -> None:
    """Write these lines into the record, whatever they mean."""
    if records:
        connection.execute(
            insert(consents),
            [
                {
                    "mobile": record.mobile,
                    "kind": record.kind.value,
                    "at": record.at,
                    "source": record.source,
                    "wording": record.wording,
                    "recorded_by": record.recorded_by,
                    "import_id": import_id,
                }
                for record in records
            ],
        )


def records(connection: Connection, mobile: str) -> tuple[ConsentRecord, ...]:
    """What is on record for a number, oldest first."""
    found = connection.execute(
        select(consents).where(consents.c.mobile == mobile).order_by(consents.c.at, consents.c.id)
    )
    return tuple(
        ConsentRecord(
            row.mobile, ConsentKind(row.kind), row.at, row.source, row.wording, row.recorded_by
        )
        for row in found
    )


_AMONG: Select[Any] = select(do_not_send.c.mobile).where(
    do_not_send.c.mobile.in_(bindparam("mobiles", expanding=True))
)
# By number alone: given a state as well, SQLite would rather walk through all that stand in it.
_TO_NUMBERS: Select[Any] = select(messages.c.id, messages.c.state, messages.c.not_before).where(
    messages.c.recipient.in_(bindparam("mobiles", expanding=True))
)
