"""A second connection that only looks, in a thread of its own, so that a long search never holds
up sending. What is looked for stands in `browsing`.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Select, Text, cast, func, select
from sqlalchemy.exc import DBAPIError

from smsdesk.store.database import store_problem
from smsdesk.store.engine import open_engine
from smsdesk.store.errors import StoreProblem, StoreUnreachable

T = TypeVar("T")
FIRST_KEYS = 200
"""More than a window shows, so that the first page comes at once."""
CHARACTERS_A_LOT = 100_000
"""Some twelve thousand keys, which are read from text in a millisecond or two."""
CACHE_KIB = 8_000
STEPS_UNASKED = 10_000
"""Of SQLite's machine: some tenths of a millisecond."""


class Reader:
    """Opens the store at the first question; the store must be at the newest schema."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="smsdesk-reader")
        self._engine: Engine | None = None
        self._connection: Connection | None = None

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Do `work` on one consistent view. Raises StoreProblem. A cancelled caller stops what
        SQLite is doing for it."""
        return await self._in_thread(_Question(), work)

    async def keys(self, query: Select[Any], on_chunk: Callable[[array[int]], None]) -> None:
        """Hand on the one column of an ordered query, whole numbers, in the loop's thread and in
        lots: a small one first. Raises StoreProblem. Cancelling stops the query."""
        await self.keys_in_stages(lambda _connection: [query], on_chunk)

    async def keys_in_stages(
        self,
        make: Callable[[Connection], Iterable[Select[Any]]],
        on_chunk: Callable[[array[int]], None],
    ) -> None:
        """The same for several queries, one after the other, which may depend on what is stored:
        all of it is one consistent view. The next query is made when it is come to.

        All but the first lot comes from SQLite as one text: a million rows would wake Python a
        million times, and everything else that wants to run would wait.
        """
        question = _Question()
        loop = asyncio.get_running_loop()

        def hand_on(chunk: array[int]) -> None:
            if not question.is_dropped():
                on_chunk(chunk)

        def walk(connection: Connection) -> list[str]:
            first: array[int] = array("q")
            queries = iter(make(connection))
            others: list[Select[Any]] = []
            for query in queries:
                room = FIRST_KEYS - len(first)
                found = array("q", connection.execute(query.limit(room)).scalars())
                first += found
                if len(found) == room:
                    others.append(query.offset(room))
                    break
            if first:
                loop.call_soon_threadsafe(hand_on, first)
            return [_joined(connection, query, question) for query in chain(others, queries)]

        # Made into numbers here, a lot in each turn of the loop: a thread busy with that would
        # take the interpreter away at every turn, and the window would stand still meanwhile.
        for text in await self._in_thread(question, walk):
            for chunk in _numbers(text):
                on_chunk(chunk)
                await asyncio.sleep(0)

    async def close(self) -> None:
        """Wait for what is under way and close the connection. May be called again."""
        with suppress(RuntimeError):  # closed already
            await asyncio.wrap_future(self._thread.submit(self._disconnect))
        self._thread.shutdown(wait=False)

    async def _in_thread(self, question: _Question, work_on: Callable[[Connection], T]) -> T:
        try:
            work = asyncio.wrap_future(self._thread.submit(self._look, question, work_on))
        except RuntimeError:
            raise StoreUnreachable(str(self._file)) from None
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            question.drop()
            # Its end, which may be that it was interrupted, concerns nobody any more.
            work.add_done_callback(_look_away)
            raise

    def _look(self, question: _Question, work: Callable[[Connection], T]) -> T:
        if question.is_dropped():
            raise StoreProblem(str(self._file))
        try:
            connection = self._connected()
            with question.put_to(_raw(connection)):
                try:
                    connection.exec_driver_sql("BEGIN DEFERRED")
                    return work(connection)
                finally:
                    connection.rollback()
        except (DBAPIError, sqlite3.Error, OSError) as error:
            raise store_problem(error, self._file) from None

    def _connected(self) -> Connection:
        if self._connection is None:
            self._engine = open_engine(self._file)
            self._connection = self._engine.connect()
            for pragma in (f"cache_size=-{CACHE_KIB}", "query_only=ON"):
                self._connection.exec_driver_sql(f"PRAGMA {pragma}").close()
            self._connection.rollback()
        return self._connection

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


@contextmanager
def looking(file: Path) -> Iterator[Connection]:
    """A connection that only looks, for a process of its own; each look ends with `rollback`.
    Raises StoreProblem."""
    engine = open_engine(file)
    try:
        with engine.connect() as connection:
            for pragma in (f"cache_size=-{CACHE_KIB}", "query_only=ON"):
                connection.exec_driver_sql(f"PRAGMA {pragma}").close()
            connection.rollback()
            yield connection
    except (DBAPIError, sqlite3.Error) as error:
        raise store_problem(error, file) from None
    finally:
        engine.dispose()


class _Question:
    """What was asked; whoever asked may drop it, also while SQLite is busy with it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._busy: sqlite3.Connection | None = None
        self._dropped = False

    def drop(self) -> None:
        with self._lock:
            self._dropped = True
            if self._busy is not None:
                self._busy.interrupt()

    def is_dropped(self) -> bool:
        return self._dropped

    @contextmanager
    def put_to(self, connection: sqlite3.Connection) -> Iterator[None]:
        with self._lock:
            self._busy = connection
        # An interruption between two statements is lost: SQLite asks as well.
        connection.set_progress_handler(self.is_dropped, STEPS_UNASKED)
        try:
            yield
        finally:
            connection.set_progress_handler(None, 0)
            with self._lock:
                self._busy = None


def _raw(connection: Connection) -> sqlite3.Connection:
    raw: Any = connection.connection.dbapi_connection
    opened: sqlite3.Connection = raw
    return opened


def _joined(connection: Connection, query: Select[Any], question: _Question) -> str:
    """The keys of a query with commas between them."""
    if question.is_dropped():
        return ""
    keys = query.subquery()
    joined = func.aggregate_strings(cast(keys.c[0], Text), ",")
    return str(connection.execute(select(joined)).scalar() or "")


def _numbers(text: str) -> Iterator[array[int]]:
    """The numbers between the commas, in lots."""
    begin = 0
    while begin < len(text):
        end = text.find(",", begin + CHARACTERS_A_LOT)
        end = len(text) if end < 0 else end
        yield array("q", map(int, text[begin:end].split(",")))
        begin = end + 1


def _look_away(work: asyncio.Future[Any]) -> None:
    if not work.cancelled():
        work.exception()
