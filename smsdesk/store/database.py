"""The database's own thread and connection: every function given to `run` is one transaction.

What a function does stands in the file of its noun; how the schema comes about in `migrate`.
"""

from __future__ import annotations

import asyncio
import errno
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from smsdesk.store.errors import (
    StoreDamaged,
    StoreFull,
    StoreLocked,
    StoreProblem,
    StoreReadOnly,
    StoreUnreachable,
)
from smsdesk.store.migrate import bring_up_to_date

T = TypeVar("T")
BUSY_TIMEOUT_MS = 15_000

_SQLITE_PROBLEMS: dict[int, type[StoreProblem]] = {
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
    sqlite3.SQLITE_CANTOPEN: StoreUnreachable,
    sqlite3.SQLITE_IOERR: StoreUnreachable,
}

_OS_PROBLEMS: dict[int, type[StoreProblem]] = {
    errno.ENOSPC: StoreFull,
    errno.EDQUOT: StoreFull,
    errno.EROFS: StoreReadOnly,
    errno.EACCES: StoreReadOnly,
    errno.EPERM: StoreReadOnly,
}


class Database:
    """One connection in one thread. Not made directly: `await Database.open(file)`."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="smsdesk-store")
        self._engine: Engine | None = None
        self._connection: Connection | None = None

    @classmethod
    async def open(cls, file: Path, *, backups: Path | None = None) -> Self:
        """Open or create the store and bring its schema up to date (after a backup copy into
        `backups`). Raises StoreProblem."""
        database = cls(file)
        try:
            await database._in_thread(database._connect, backups)
        except BaseException:
            await database.close()
            raise
        return database

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in one write transaction and commit it durably. Raises StoreProblem; then
        nothing of it was done. A cancelled caller does not cancel the transaction."""
        return await self._in_thread(self._transact, work, "IMMEDIATE")

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Do `work`, which only reads, on one consistent view. Raises StoreProblem."""
        return await self._in_thread(self._transact, work, "DEFERRED")

    async def close(self) -> None:
        """Wait for what is under way and close the file."""
        await asyncio.shield(asyncio.wrap_future(self._thread.submit(self._disconnect)))
        self._thread.shutdown(wait=True)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def _in_thread(self, function: Callable[..., T], *args: Any) -> T:
        return await asyncio.shield(asyncio.wrap_future(self._thread.submit(function, *args)))

    def _connect(self, backups: Path | None) -> None:
        try:
            bring_up_to_date(self._file, backups)
            self._engine = open_engine(self._file)
            self._connection = self._engine.connect()
        except (DBAPIError, sqlite3.Error, OSError) as error:
            raise _problem(error, self._file) from None

    def _transact(self, work: Callable[[Connection], T], kind: str) -> T:
        connection = self._connection
        if connection is None:
            raise StoreUnreachable(str(self._file))
        try:
            try:
                connection.exec_driver_sql(f"BEGIN {kind}")
                result = work(connection)
                connection.commit()
            except BaseException:
                connection.rollback()
                raise
        except DBAPIError as error:
            raise _problem(error, self._file) from None
        return result

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def open_engine(file: Path) -> Engine:
    """An engine on a SQLite file with our pragmas, whose transactions we begin ourselves."""
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        # Parameters are texts and numbers of people: never in an error.
        hide_parameters=True,
        connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, record: object) -> None:
        del record
        # None: the driver begins no transactions on its own; we choose IMMEDIATE or DEFERRED.
        connection.isolation_level = None
        for pragma in (
            "journal_mode=WAL",
            "foreign_keys=ON",
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "synchronous=FULL",
            "cache_size=-32000",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    return engine


def _problem(error: BaseException, file: Path) -> StoreProblem:
    original = getattr(error, "orig", error)
    number = getattr(original, "sqlite_errorcode", None)
    if isinstance(number, int):
        kind = _SQLITE_PROBLEMS.get(number & 0xFF, StoreProblem)
    elif isinstance(original, OSError):
        kind = _OS_PROBLEMS.get(original.errno or 0, StoreUnreachable)
    else:
        kind = StoreProblem
    return kind(str(file))
