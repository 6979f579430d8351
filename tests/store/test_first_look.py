"""The first look at a store, and the stores that get none."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
from array import array
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Select, event

from smsdesk.domain.message import MessageState
from smsdesk.store import accounts, browsing, figures, first_look
from smsdesk.store.briefs import Silence
from smsdesk.store.browsing import Order, SortBy, Wanted
from smsdesk.store.engine import open_engine
from smsdesk.store.first_look import NoFirstLook
from tests.support.every_message import furnish
from tests.support.store import Store


def execute(file: Path, statement: str) -> None:
    """Spoil a store."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)


def looked(file: Path) -> int:
    """How many accounts a first look finds."""
    with first_look.looking(file) as connection:
        return len(first_look.accounts_ever(connection))


SPOILT: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "empty": lambda file: file.write_bytes(b""),
    "no database": lambda file: file.write_bytes(b"nothing of the kind" * 99),
    "older": lambda file: execute(file, "UPDATE alembic_version SET version_num = '0001'"),
    "newer": lambda file: execute(file, "UPDATE alembic_version SET version_num = '9999'"),
    "no revision": lambda file: execute(file, "DELETE FROM alembic_version"),
    "unknown pause": lambda file: execute(file, "UPDATE accounts SET paused = 'whim'"),
    "no options": lambda file: execute(file, "UPDATE accounts SET options = '['"),
    "no amount": lambda file: execute(file, "UPDATE accounts SET low_balance = 'much'"),
    "no time": lambda file: execute(file, "UPDATE accounts SET removed_at = 'never'"),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
async def test_whatever_is_odd_gets_no_first_look(
    store: Store, spoil: Callable[[Path], object]
) -> None:
    assert looked(store.file) == 1
    await store.db.close()
    spoil(store.file)
    with pytest.raises(NoFirstLook):
        looked(store.file)


async def test_a_store_that_somebody_locks_gets_none(store: Store) -> None:
    await store.db.close()
    with closing(sqlite3.connect(store.file)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NoFirstLook):
            await asyncio.to_thread(looked, store.file)


async def test_a_damaged_page_gets_none(store: Store) -> None:
    await furnish(store.db, store.account.id, store.clock.now())
    await store.db.close()
    page, size = 4096, store.file.stat().st_size
    with store.file.open("r+b") as file:
        file.seek(page)
        file.write(b"\xff" * (size - page))
    with pytest.raises(NoFirstLook):
        looked(store.file)


async def test_while_somebody_writes_it_sees_what_is_committed(store: Store) -> None:
    with closing(sqlite3.connect(store.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("DELETE FROM accounts")
        assert looked(store.file) == 1
        other.execute("ROLLBACK")


async def test_what_only_the_log_has_is_seen(store: Store, tmp_path: Path) -> None:
    """As a crash leaves it."""
    (tmp_path / "crashed").mkdir()
    for file in (store.file, Path(f"{store.file}-wal")):
        shutil.copyfile(file, tmp_path / "crashed" / file.name)
    assert looked(tmp_path / "crashed" / store.file.name) == 1


def heard_from_sqlalchemy(file: Path, ask: Callable[[Connection], object]) -> tuple[str, ...]:
    """The statements, with their values, that a question comes to."""
    engine = open_engine(file)
    heard: list[str] = []
    event.listen(engine, "connect", lambda raw, _record: raw.set_trace_callback(heard.append))
    with engine.connect() as connection:
        heard.clear()
        ask(connection)
        said = tuple(heard)
    engine.dispose()
    return tuple(plain(one) for one in said)


def heard_from_first_look(
    file: Path, ask: Callable[[sqlite3.Connection], object]
) -> tuple[str, ...]:
    """The same."""
    heard: list[str] = []
    with first_look.looking(file) as connection:
        connection.set_trace_callback(heard.append)
        ask(connection)
    return tuple(plain(one) for one in heard if not one.startswith("ROLLBACK"))


def run(connection: Connection, query: Select[Any]) -> object:
    return connection.execute(query).all()


def plain(statement: str) -> str:
    """Without the names that SQLAlchemy gives to everything."""
    plainer = re.sub(
        r"\b(accounts|balances|contacts|messages)\.|\s+AS \w+_\d+|\s+OFFSET 0\b", "", statement
    )
    return " ".join(plainer.split())


async def test_each_question_is_word_for_word_that_of_its_namesake(store: Store) -> None:
    file, now = store.file, store.clock.now()
    silence, yesterday = Silence(frozenset(), now, now), now - timedelta(days=1)
    same: dict[str, tuple[Callable[[Connection], object], Callable[[sqlite3.Connection], object]]]
    same = {
        "in use": (accounts.in_use, first_look.in_use),
        "ever": (browsing.accounts_ever, first_look.accounts_ever),
        "balance": (
            lambda c: accounts.latest_balance(c, 7),
            lambda c: first_look.latest_balance(c, 7),
        ),
        "states": (
            lambda c: figures.states_since(c, now),
            lambda c: first_look.states_since(c, now),
        ),
        "kept": (
            lambda c: figures.kept_since(c, yesterday, now),
            lambda c: first_look.kept_since(c, yesterday, now),
        ),
        "state": (
            lambda c: figures.in_state(c, MessageState.UNCERTAIN),
            lambda c: first_look.in_state(c, MessageState.UNCERTAIN),
        ),
        "rows": (
            lambda c: browsing.briefs(c, [3, 1, 2]),
            lambda c: first_look.briefs(c, [3, 1, 2]),
        ),
        "names": (
            lambda c: browsing.names_at(c, ["+3069", "+3063"]),
            lambda c: first_look.names_at(c, ["+3069", "+3063"]),
        ),
    }
    for sort, since, descending in product(("sent", "number", "state"), (None, now), (True, False)):
        query = browsing.ids(Wanted(since=since), Order(SortBy(sort), descending), silence)
        same[f"ids by {sort}, {since}, {descending}"] = (
            partial(run, query=query.limit(9)),
            partial(first_look.ids, since=since, sort=sort, descending=descending, most=9),
        )
    for name, (ordinary, first) in same.items():
        expected = await asyncio.to_thread(heard_from_sqlalchemy, file, ordinary)
        assert len(expected) == 1, name
        assert heard_from_first_look(file, first) == expected, name


async def test_each_answer_is_that_of_its_namesake(store: Store) -> None:
    now = store.clock.now()
    await furnish(store.db, store.account.id, now)
    found: array[int]
    with first_look.looking(store.file) as connection:
        ever = first_look.accounts_ever(connection)
        in_use = first_look.in_use(connection)
        balances = [first_look.latest_balance(connection, one.id) for one in ever]
        states = first_look.states_since(connection, now)
        kept = first_look.kept_since(connection, now, now)
        numbers = [first_look.in_state(connection, state) for state in MessageState]
        found = first_look.ids(connection, None, "sent", descending=True, most=10_000)
        briefs = first_look.briefs(connection, found[:500])
        names = first_look.names_at(connection, [one.recipient for one in briefs])
    read = store.db.read
    assert ever == await read(browsing.accounts_ever)
    assert in_use == await read(accounts.in_use)
    assert len(in_use) < len(ever)
    assert balances == [await read(partial(accounts.latest_balance, account_id=a.id)) for a in ever]
    assert any(balances)
    assert set(states) == set(MessageState)
    assert states == await read(lambda c: figures.states_since(c, now))
    assert kept == await read(lambda c: figures.kept_since(c, now, now))
    assert kept
    assert numbers == [await read(partial(figures.in_state, state=one)) for one in MessageState]
    assert names == await read(lambda c: browsing.names_at(c, [one.recipient for one in briefs]))
    assert names
    assert sorted(briefs, key=lambda one: one.id) == sorted(
        await read(lambda c: browsing.briefs(c, found[:500])), key=lambda one: one.id
    )


async def test_it_changes_nothing(store: Store) -> None:
    with (
        first_look.looking(store.file) as connection,
        pytest.raises(sqlite3.OperationalError, match="readonly"),
        closing(connection.execute("DELETE FROM accounts")),
    ):
        raise AssertionError
