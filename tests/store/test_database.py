"""One thread, one connection, one transaction a call: done and on disk, or not done at all."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
import threading
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, text

from smsdesk.domain.errors import SmsDeskError
from smsdesk.store import outbox
from smsdesk.store.database import Database
from smsdesk.store.errors import (
    StoreDamaged,
    StoreFull,
    StoreLocked,
    StoreProblem,
    StoreReadOnly,
    StoreUnreachable,
)
from smsdesk.store.tables import accounts, messages
from tests.support.store import NOW, Store, add_account, add_batch, migrated, numbers, plan_of

LONG = "A text that needs room. " * 20


def accounts_in(file: Path) -> int:
    """How many accounts are on disk, as another process sees it."""
    with closing(sqlite3.connect(file)) as other:
        found: int = other.execute("SELECT count(*) FROM accounts").fetchone()[0]
        return found


async def pragma(db: Database, name: str) -> Any:
    """A setting of the running connection."""
    return await db.read(lambda c: c.exec_driver_sql(f"PRAGMA {name}").scalar())


def broken(opened: Connection) -> None:
    """Does something, then breaks."""
    add_account(opened)
    raise ZeroDivisionError


async def works(store: Store) -> bool:
    """Whether the database does what it is asked, as if nothing had been."""
    before = accounts_in(store.file)
    await store.db.run(add_account)
    return accounts_in(store.file) == before + 1


async def test_what_is_done_is_on_disk(store: Store) -> None:
    assert await pragma(store.db, "journal_mode") == "wal"
    assert await pragma(store.db, "synchronous") == 2  # FULL: the commit waits for the disk
    assert await pragma(store.db, "foreign_keys") == 1
    assert await pragma(store.db, "busy_timeout") == 15_000


async def test_a_reference_to_nothing_is_refused(store: Store) -> None:
    with pytest.raises(StoreProblem) as caught:
        await store.put(plan_of(store.account.id + 1, numbers(1)))
    assert caught.value.__notes__ == ["SQLITE_CONSTRAINT_FOREIGNKEY"]
    assert await works(store)


async def test_run_returns_what_the_work_returns(store: Store) -> None:
    assert await store.db.run(lambda _: 42) == 42
    assert await store.db.read(lambda _: "seen") == "seen"


async def test_all_or_nothing(store: Store) -> None:
    with pytest.raises(ZeroDivisionError):
        await store.db.run(broken)
    assert accounts_in(store.file) == 1
    assert await works(store)


async def test_work_runs_in_one_thread_that_is_not_the_callers(store: Store) -> None:
    runs = [store.db.run(lambda _: threading.get_ident()) for _ in range(5)]
    reads = [store.db.read(lambda _: threading.get_ident()) for _ in range(5)]
    found = set(await asyncio.gather(*runs, *reads))
    assert len(found) == 1
    assert threading.get_ident() not in found


async def test_a_read_sees_one_moment(store: Store) -> None:
    def look_twice(opened: Connection) -> tuple[int, int]:
        query = select(accounts.c.id)
        first = len(opened.execute(query).all())
        with closing(sqlite3.connect(store.file)) as other:
            other.execute(
                "INSERT INTO accounts"
                " (id, name, provider, options, sender, vault_key, allow_http, created_at)"
                " VALUES (99, 'New', 'd7', '{}', '', 'k', 0, 0)"
            )
            other.commit()
        return first, len(opened.execute(query).all())

    assert await store.db.read(look_twice) == (1, 1)
    assert accounts_in(store.file) == 2


async def test_reading_does_not_wait_for_a_writer(store: Store) -> None:
    with closing(sqlite3.connect(store.file)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert await store.db.read(lambda c: len(c.execute(select(accounts)).all())) == 1


async def test_a_store_locked_for_longer_than_we_wait(tmp_path: Path) -> None:
    file = migrated(tmp_path / "smsdesk.db")
    async with await Database.open(file, busy_timeout_s=0.05) as db:
        with closing(sqlite3.connect(file)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreLocked) as caught:
                await db.run(add_account)
            assert caught.value.subject == str(file)
        assert accounts_in(file) == 0
        await db.run(add_account)
        assert accounts_in(file) == 1


async def test_a_store_locked_for_less_than_that(tmp_path: Path) -> None:
    file = migrated(tmp_path / "smsdesk.db")
    async with await Database.open(file) as db:
        with closing(sqlite3.connect(file)) as other:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.create_task(db.run(add_account))
            await asyncio.sleep(0)
            assert not waiting.done()
            other.rollback()
            await waiting
        assert accounts_in(file) == 1


async def test_a_store_that_is_locked_when_it_is_opened(tmp_path: Path) -> None:
    file = migrated(tmp_path / "smsdesk.db")
    with closing(sqlite3.connect(file)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        # Nothing to wait for: the file is held until the other program ends.
        with pytest.raises(StoreLocked):
            await Database.open(file, busy_timeout_s=0.05)
    async with await Database.open(file, busy_timeout_s=0.05) as db:
        await db.run(add_account)


async def test_a_full_store_takes_all_of_a_batch_or_nothing(store: Store) -> None:
    pages = await pragma(store.db, "page_count")
    await store.db.run(lambda c: c.exec_driver_sql(f"PRAGMA max_page_count={pages + 3}").close())
    with pytest.raises(StoreFull):
        await store.put(plan_of(store.account.id, numbers(500), text=LONG))
    assert await store.listing() == []
    await store.put(plan_of(store.account.id, numbers(1)))
    await store.db.run(lambda c: c.exec_driver_sql("PRAGMA max_page_count=1000000").close())
    await store.put(plan_of(store.account.id, numbers(500), text=LONG))
    assert len(await store.listing()) == 501


async def test_a_store_that_may_not_be_written(store: Store) -> None:
    await store.db.run(lambda c: c.exec_driver_sql("PRAGMA query_only=ON").close())
    with pytest.raises(StoreReadOnly):
        await store.db.run(add_account)
    assert len(await store.db.read(lambda c: c.execute(select(accounts)).all())) == 1
    await store.db.read(lambda c: c.exec_driver_sql("PRAGMA query_only=OFF").close())
    assert await works(store)


async def test_a_file_that_goes_bad_under_us(store: Store) -> None:
    await store.put(plan_of(store.account.id, numbers(500), text=LONG))
    await store.db.close()
    size = store.file.stat().st_size
    with store.file.open("r+b") as opened:
        opened.seek(size // 2)
        opened.write(b"\xff" * (size // 2))
    async with await Database.open(store.file) as db:
        with pytest.raises(StoreDamaged):
            await db.read(lambda c: c.execute(select(messages)).all())


async def test_a_cancelled_caller_does_not_cancel_the_work(store: Store) -> None:
    entered, go_on = threading.Event(), threading.Event()

    def slow(opened: Connection) -> None:
        add_account(opened)
        entered.set()
        go_on.wait()

    caller = asyncio.create_task(store.db.run(slow))
    await asyncio.to_thread(entered.wait)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    go_on.set()
    assert len(await store.db.read(lambda c: c.execute(select(accounts)).all())) == 2
    assert await works(store)


async def abandon(store: Store, work: Callable[[Connection], object]) -> list[dict[str, Any]]:
    """Cancel the caller of `work` before it ends; what the loop was told of it."""
    told: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: told.append(context))
    go_on = threading.Event()

    def held(opened: Connection) -> None:
        go_on.wait()
        work(opened)

    caller = asyncio.create_task(store.db.run(held))
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    go_on.set()
    assert await works(store)
    gc.collect()
    return told


async def test_an_abandoned_failure_is_nobodys_news(store: Store) -> None:
    def full(opened: Connection) -> None:
        opened.exec_driver_sql("PRAGMA max_page_count=1").close()
        add_batch(opened, store.account.id, 500, text=LONG)

    assert await abandon(store, full) == []


async def test_an_abandoned_bug_is_not_swallowed(store: Store) -> None:
    [told] = await abandon(store, broken)
    assert isinstance(told["exception"], ZeroDivisionError)


async def test_closing_waits_for_what_is_under_way(tmp_path: Path) -> None:
    file = migrated(tmp_path / "smsdesk.db")
    db = await Database.open(file)
    runs = [asyncio.create_task(db.run(add_account)) for _ in range(20)]
    await asyncio.sleep(0)
    await db.close()
    await asyncio.gather(*runs)
    assert accounts_in(file) == 20


async def test_nothing_is_done_after_closing(store: Store) -> None:
    await store.db.close()
    with pytest.raises(StoreUnreachable):
        await store.db.run(add_account)
    with pytest.raises(StoreUnreachable):
        await store.db.read(add_account)
    await store.db.close()


async def test_opening_can_be_cancelled(tmp_path: Path) -> None:
    opening = asyncio.create_task(Database.open(tmp_path / "smsdesk.db"))
    await asyncio.sleep(0)
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    async with await Database.open(tmp_path / "smsdesk.db") as db:
        await db.run(add_account)


async def test_errors_hold_no_text_and_no_number(store: Store) -> None:
    number, words = numbers(1)[0], "Your test was positive"

    def twice(opened: Connection) -> None:
        batch = outbox.add_batch(
            opened, plan_of(store.account.id, [number], text=words), now=NOW, not_before=NOW
        )
        row = {"id": 1, "batch_id": batch, "account_id": store.account.id, "recipient": number}
        opened.execute(messages.insert().values(**row, text=words))

    with pytest.raises(StoreProblem) as caught:
        await store.db.run(twice)
    _holds_neither(caught.value, number, words)


async def test_errors_of_parameters_hold_no_text_and_no_number(store: Store) -> None:
    number, words = numbers(1)[0], "Your test was positive"
    plan = plan_of(store.account.id, [number], text=words)
    with pytest.raises(Exception, match="naive") as caught:  # ours to mend, so not typed
        await store.db.run(
            lambda c: outbox.add_batch(c, plan, now=NOW, not_before=NOW.replace(tzinfo=None))
        )
    _holds_neither(caught.value, number, words)


def _holds_neither(error: BaseException, *private: str) -> None:
    told = "".join(traceback.format_exception(error)) + repr(error)
    assert not [word for word in private if word in told]


async def test_the_problem_names_the_file_and_nothing_else(store: Store) -> None:
    with pytest.raises(SmsDeskError) as caught:
        await store.db.run(lambda c: c.execute(text("SELECT * FROM nowhere")).all())
    assert caught.value.subject == str(store.file)
    assert caught.value.__notes__ == ["SQLITE_ERROR"]
    assert await works(store)
