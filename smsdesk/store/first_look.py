"""What the window shows first, read before SQLAlchemy is there: importing that takes longer than
the window itself.

Reads only, through sqlite3, and only a store of the newest schema. Each question is word for word
the one that SQLAlchemy makes of its namesake in `accounts`, `browsing` or `figures`: a test
listens to both. Those answer again as soon as they can. Nothing here decides what a value means.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from smsdesk.domain.account import Account, PauseCause
from smsdesk.domain.message import MessageState
from smsdesk.domain.money import Balance
from smsdesk.domain.shown_name import names_by_number
from smsdesk.store.briefs import SHOWN_CHARACTERS, Brief
from smsdesk.store.migrate import REVISIONS
from smsdesk.store.moments import microseconds, moment

WAIT_S = 0.05
"""For another process that holds the store; then there is no first look."""
_ODD = (sqlite3.Error, OSError, ValueError, TypeError, LookupError, ArithmeticError)
"""What a store brings about that is missing, busy, damaged, or not ours."""
_ORDERS = {"sent": "created_at", "number": "recipient", "state": "state"}
_ACCOUNTS = (
    "SELECT id, name, provider, options, sender, vault_key, allow_http, paused, created_at,"
    " removed_at, low_balance FROM accounts"
)
_BALANCE = (
    "SELECT id, account_id, checked_at, amount, unit, messages_left FROM balances"
    " WHERE account_id = ? ORDER BY checked_at DESC, id DESC LIMIT 1"
)
_BRIEF = (
    f"id, batch_id, account_id, recipient, substr(text, 1, {SHOWN_CHARACTERS}), parts, state,"
    " created_at, updated_at, not_before"
)
_KEPT = (
    "SELECT count(*) FROM messages WHERE state = ?"
    " AND account_id IN (SELECT id FROM accounts) AND not_before > ? AND created_at >= ?"
)
_STATES = ", ".join(f"count(*) FILTER (WHERE state = '{one.value}')" for one in MessageState)


class NoFirstLook(Exception):
    """The store is not as it should be, whatever that is: the ordinary way finds out and tells."""


@contextmanager
def looking(file: Path) -> Iterator[sqlite3.Connection]:
    """One consistent view. Raises NoFirstLook, also for what is odd while it is looked at."""
    try:
        if not file.stat().st_size:
            # SQLite would throw away the log beside an empty file, and there may be more in it.
            raise NoFirstLook
        address = f"{file.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, timeout=WAIT_S, uri=True)) as connection:
            connection.isolation_level = None
            connection.execute("BEGIN DEFERRED").close()
            revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            if revisions != [(REVISIONS[-1],)]:
                raise NoFirstLook
            yield connection
    except _ODD:
        raise NoFirstLook from None


def in_use(connection: sqlite3.Connection) -> tuple[Account, ...]:
    """All accounts that are not removed, by id."""
    found = connection.execute(f"{_ACCOUNTS} WHERE removed_at IS NULL ORDER BY id")
    return tuple(_account(row) for row in found)


def accounts_ever(connection: sqlite3.Connection) -> tuple[Account, ...]:
    """Every account, removed ones included, by id."""
    return tuple(_account(row) for row in connection.execute(f"{_ACCOUNTS} ORDER BY id"))


def latest_balance(
    connection: sqlite3.Connection, account_id: int
) -> tuple[Balance, datetime] | None:
    """The newest note of what an account had left, and when it was taken."""
    row = connection.execute(_BALANCE, (account_id,)).fetchone()
    if row is None:
        return None
    amount = None if row[3] is None else Decimal(row[3])
    return Balance(amount, row[4], row[5]), moment(row[2])


def states_since(connection: sqlite3.Connection, since: datetime) -> dict[MessageState, int]:
    """How many messages stored since then stand in each state."""
    query = f"SELECT {_STATES} FROM messages WHERE created_at >= ?"  # noqa: S608 - our own values
    row = connection.execute(query, (microseconds(since),)).fetchone()
    return {state: count for state, count in zip(MessageState, row, strict=True) if count}


def kept_since(connection: sqlite3.Connection, since: datetime, now: datetime) -> int:
    """How many messages stored since then the provider keeps for a time that has not come."""
    values = (MessageState.ACCEPTED.value, microseconds(now), microseconds(since))
    return int(connection.execute(_KEPT, values).fetchone()[0])


def in_state(connection: sqlite3.Connection, state: MessageState) -> int:
    """How many messages stand in a state, however old."""
    query = "SELECT count(*) FROM messages WHERE state = ?"
    return int(connection.execute(query, (state.value,)).fetchone()[0])


def ids(
    connection: sqlite3.Connection,
    since: datetime | None,
    sort: str,
    *,
    descending: bool,
    most: int,
) -> array[int]:
    """The first ids of a list that is narrowed by nothing but its beginning."""
    way = " DESC" if descending else ""
    where, values = (
        ("", ()) if since is None else (" WHERE created_at >= ?", (microseconds(since),))
    )
    query = f"SELECT id FROM messages{where}"  # noqa: S608 - words of our own
    query += f" ORDER BY {_ORDERS[sort]}{way}, id{way} LIMIT ?"
    return array("q", (row[0] for row in connection.execute(query, (*values, most))))


def briefs(connection: sqlite3.Connection, wanted_ids: Collection[int]) -> list[Brief]:
    """The rows of these messages, in no order."""
    marks = ", ".join("?" * len(wanted_ids))
    query = f"SELECT {_BRIEF} FROM messages WHERE id IN ({marks})"  # noqa: S608 - marks alone
    found = connection.execute(query, tuple(wanted_ids))
    return [
        Brief(*(*row[:6], MessageState(row[6]), *(moment(when) for when in row[7:])))
        for row in found
    ]


def names_at(connection: sqlite3.Connection, recipients: Collection[str]) -> dict[str, str]:
    """Who has these numbers (E.164), as far as the contact book says a name."""
    numbers = sorted(set(recipients))
    marks = ", ".join("?" * len(numbers))
    query = f"SELECT mobile, name, surname FROM contacts WHERE mobile IN ({marks})"  # noqa: S608
    return names_by_number(connection.execute(f"{query} ORDER BY id", numbers))


def _account(row: Sequence[Any]) -> Account:
    return Account(
        id=row[0],
        name=row[1],
        provider=row[2],
        options=dict(json.loads(row[3])),
        sender=row[4],
        vault_key=row[5],
        allow_http=bool(row[6]),
        paused=None if row[7] is None else PauseCause(row[7]),
        removed_at=None if row[9] is None else moment(row[9]),
        low_balance=None if row[10] is None else Decimal(row[10]),
    )
