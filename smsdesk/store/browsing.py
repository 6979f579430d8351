"""Looking through the messages: which, in what order, what a row shows, and how many there are.

The queries are made for a million messages: a list is the ids alone, its rows are read by id.
What one message is in full stands in `messages`.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    func,
    not_,
    or_,
    select,
    type_coerce,
)

from smsdesk.domain.account import Account
from smsdesk.domain.message import MessageState
from smsdesk.domain.shown_name import names_by_number
from smsdesk.store import accounts as stored_accounts
from smsdesk.store import contact_search
from smsdesk.store.briefs import SHOWN_CHARACTERS, Brief, Hearing, Silence
from smsdesk.store.contact_tables import contacts
from smsdesk.store.contacts import lots
from smsdesk.store.errors import NotFound
from smsdesk.store.moments import EPOCH
from smsdesk.store.tables import batches, messages

QUARTER = timedelta(minutes=15)
"""Every time zone is a multiple of it away from UTC, so that days can be put together from it."""
_ACCEPTED = MessageState.ACCEPTED.value


class SortBy(enum.Enum):
    """What a list can be in the order of."""

    SENT = "sent"
    NUMBER = "number"
    TEXT = "text"
    PARTS = "parts"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which messages; None and "" mean any."""

    batch_id: int | None = None
    account_id: int | None = None
    states: frozenset[MessageState] | None = None
    hearing: frozenset[Hearing] | None = None
    """Of accepted messages only those of which this is to be heard."""
    since: datetime | None = None
    search: str = ""
    """Part of a number, of the text, or the name of somebody in the contact book."""


@dataclass(frozen=True, slots=True)
class Order:
    """In what order; messages that are equal in it come by their ids."""

    by: SortBy = SortBy.SENT
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Tally:
    """How many messages of a quarter of an hour (UTC) stand in a state, and their parts."""

    begin: datetime
    state: MessageState
    messages: int
    parts: int


@dataclass(frozen=True, slots=True)
class Batch:
    """What a batch was stored with."""

    id: int
    account_id: int
    sender: str
    source_text: str
    created_at: datetime

    def __repr__(self) -> str:
        return f"Batch({self.id})"


_COLUMNS = {
    SortBy.SENT: messages.c.created_at,
    SortBy.NUMBER: messages.c.recipient,
    SortBy.TEXT: messages.c.text,
    SortBy.PARTS: messages.c.parts,
    SortBy.STATE: messages.c.state,
}


def ids(
    wanted: Wanted, order: Order, silence: Silence, people: Sequence[Select[Any]] = ()
) -> Select[Any]:
    """The query for the ids of these messages; `people` are `people_called` by what is searched."""
    column: ColumnElement[Any] = _COLUMNS[order.by]
    key: ColumnElement[int] = messages.c.id
    if order.descending:
        column, key = column.desc(), key.desc()
    conditions = _conditions(wanted, silence, people)
    return select(messages.c.id).where(*conditions).order_by(column, key)


def people_called(connection: Connection, wanted: Wanted) -> list[Select[Any]]:
    """Queries for the numbers of the people whose name is searched for."""
    return contact_search.numbers_of(connection, wanted.search)


def names_at(connection: Connection, recipients: Collection[str]) -> dict[str, str]:
    """Who has these numbers (E.164), as far as the contact book says a name."""
    people = select(contacts.c.mobile, contacts.c.name, contacts.c.surname).order_by(contacts.c.id)
    return names_by_number(
        (row.mobile, row.name, row.surname)
        for some in lots(sorted(set(recipients)))
        for row in connection.execute(people.where(contacts.c.mobile.in_(some)))
    )


def briefs(connection: Connection, wanted_ids: Collection[int]) -> list[Brief]:
    """The rows of these messages, in no order; those that are no longer there are left out."""
    query = select(
        messages.c.id,
        messages.c.batch_id,
        messages.c.account_id,
        messages.c.recipient,
        func.substr(messages.c.text, 1, SHOWN_CHARACTERS),
        messages.c.parts,
        messages.c.state,
        messages.c.created_at,
        messages.c.updated_at,
        messages.c.not_before,
    ).where(messages.c.id.in_(wanted_ids))
    return [
        Brief(*row[:6], MessageState(row[6]), row[7], row[8], row[9])
        for row in connection.execute(query)
    ]


def last_to(connection: Connection, recipient: str, most: int) -> list[Brief]:
    """The last messages to a number (E.164), newest first."""
    last = (
        select(messages.c.id)
        .where(messages.c.recipient == recipient)
        .order_by(messages.c.id.desc())
        .limit(most)
    )
    found = briefs(connection, connection.execute(last).scalars().all())
    return sorted(found, key=lambda brief: brief.id, reverse=True)


def newest(connection: Connection) -> int:
    """The highest id that was given to a message; 0 without any."""
    return connection.execute(select(func.max(messages.c.id))).scalar() or 0


def tallies(connection: Connection, since: datetime) -> list[Tally]:
    """What was stored since then, by quarter of an hour and state."""
    microseconds = type_coerce(messages.c.created_at, BigInteger)
    quarter = (microseconds // (QUARTER // timedelta(microseconds=1))).label("quarter")
    query = (
        select(quarter, messages.c.state, func.count(), func.sum(messages.c.parts))
        .where(messages.c.created_at >= since)
        .group_by(quarter, messages.c.state)
    )
    return [
        Tally(EPOCH + QUARTER * row[0], MessageState(row[1]), row[2], row[3])
        for row in connection.execute(query)
    ]


def batch_counts(
    connection: Connection, batch_id: int, silence: Silence
) -> list[tuple[MessageState, Hearing, int, int]]:
    """How many messages of a batch stand in a state, what is to be heard of them if it is that
    of accepted ones, and their parts."""
    accepted = messages.c.state == _ACCEPTED
    hearing = case(
        *(
            (and_(accepted, condition), one.value)
            for one, condition in _hearings(silence).items()
            if one is not Hearing.OPEN
        ),
        else_=Hearing.OPEN.value,
    ).label("hearing")
    query = (
        select(messages.c.state, hearing, func.count(), func.sum(messages.c.parts))
        .where(messages.c.batch_id == batch_id)
        .group_by(messages.c.state, hearing)
    )
    return [
        (MessageState(row[0]), Hearing(row[1]), row[2], row[3]) for row in connection.execute(query)
    ]


def batch(connection: Connection, batch_id: int) -> Batch:
    """A batch. Raises NotFound."""
    found = connection.execute(
        select(
            batches.c.id,
            batches.c.account_id,
            batches.c.sender,
            batches.c.source_text,
            batches.c.created_at,
        ).where(batches.c.id == batch_id)
    ).one_or_none()
    if found is None:
        raise NotFound(str(batch_id))
    return Batch(*found)


def uncertain(connection: Connection) -> int:
    """How many messages wait for a person's decision."""
    query = select(func.count()).where(messages.c.state == MessageState.UNCERTAIN.value)
    return connection.execute(query).scalar_one()


def accounts_ever(connection: Connection) -> tuple[Account, ...]:
    """Every account, removed ones included: messages keep pointing at them."""
    return stored_accounts.ever(connection)


def _conditions(
    wanted: Wanted, silence: Silence, people: Sequence[Select[Any]]
) -> Iterator[ColumnElement[bool]]:
    if wanted.batch_id is not None:
        yield messages.c.batch_id == wanted.batch_id
    if wanted.account_id is not None:
        yield messages.c.account_id == wanted.account_id
    if wanted.states is not None:
        yield messages.c.state.in_(sorted(state.value for state in wanted.states))
    if wanted.hearing is not None:
        conditions = _hearings(silence)
        some = (conditions[one] for one in sorted(wanted.hearing, key=lambda one: one.value))
        yield or_(messages.c.state != _ACCEPTED, *some)
    if wanted.since is not None:
        yield messages.c.created_at >= wanted.since
    words = wanted.search.split()
    if words:
        to_them = (messages.c.recipient.in_(numbers) for numbers in people)
        yield or_(_matches(wanted.search.strip(), words), *to_them)


def _hearings(silence: Silence) -> dict[Hearing, ColumnElement[bool]]:
    """`Silence.hearing` as conditions."""
    later = messages.c.not_before > silence.now
    silent = or_(
        messages.c.account_id.in_(sorted(silence.account_ids)),
        and_(messages.c.updated_at < silence.since, messages.c.not_before < silence.since),
    )
    return {
        Hearing.LATER: later,
        Hearing.OPEN: not_(or_(later, silent)),
        Hearing.SILENT: and_(not_(later), silent),
    }


def _matches(search: str, words: Sequence[str]) -> ColumnElement[bool]:
    """The number holds these digits, or the text holds every word."""
    in_text = and_(
        *(
            or_(*(messages.c.text.contains(form, autoescape=True) for form in _forms(word)))
            for word in words
        )
    )
    digits = _digits(search)
    if not digits:
        return in_text
    return or_(messages.c.recipient.contains(digits), in_text)


def _forms(word: str) -> list[str]:
    """A word as people write it: SQLite tells capitals from small letters beyond ASCII."""
    return list(dict.fromkeys((word, word.lower(), word.upper(), word.capitalize())))


def _digits(search: str) -> str:
    """The digits of a number or of a part of it, without what is not dialled from abroad."""
    if not _PART_OF_NUMBER.fullmatch(search):
        return ""
    return "".join(str(int(char)) for char in search if char.isdecimal()).lstrip("0")


_PART_OF_NUMBER = re.compile(r"[+\d\s().\-–/]+")
