"""The database's own thread and connection: every function given to `run` is one transaction.

What a function does stands in the file of its noun; how the schema comes about in `migrate`.
"""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from smsdesk.store.engine import BUSY_TIMEOUT_S, open_engine
from smsdesk.store.errors import (
    StoreDamaged,
    StoreFull,
    StoreLocked,
    StoreProblem,
    StoreReadOnly,
    StoreUnreachable,
)
from smsdesk.store.migrate import bring_up_to_date

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

T = TypeVar("T")

_SQLITE_PROBLEMS: dict[int, type[StoreProblem]] = {
    sqlite3.SQLITE_FULL: StoreFull,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_BUSY: StoreLocked,
    sqlite3.SQLITE_LOCKED: StoreLocked,
    sqlite3.SQLITE_PROTOCOL: StoreLocked,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
    sqlite3.SQLITE_CANTOPEN: StoreUnreachable,
    sqlite3.SQLITE_IOERR: StoreUnreachable,
    # The index of the write-ahead log could not be made as long as it must be.
    sqlite3.SQLITE_IOERR_SHMSIZE: StoreFull,
}

_OS_PROBLEMS: dict[int, type[StoreProblem]] = {
    errno.ENOSPC: StoreFull,
    errno.EDQUOT: StoreFull,
    errno.EROFS: StoreReadOnly,
    errno.EACCES: StoreReadOnly,
    errno.EPERM: StoreReadOnly,
}


class Database:
    """One connection in one thread: `await Database.open(file)`, or made first, then connected."""

    def __init__(self, file: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self._file = file
        self._busy_timeout_s = busy_timeout_s
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="smsdesk-store")
        self._engine: Engine | None = None
        self._connection: Connection | None = None

    @classmethod
    async def open(
        cls,
        file: Path,
        *,
        backups: Path | None = None,
        used: bool = False,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
    ) -> Self:
        """Open or create the store and bring its schema up to date (after a backup copy into
        `backups`). With `used` an empty one is refused. Raises StoreProblem."""
        database = cls(file, busy_timeout_s)
        await database.connect(backups=backups, used=used)
        return database

    async def connect(self, *, backups: Path | None = None, used: bool = False) -> None:
        """As `open`, once; until then it does nothing for anybody. Raises StoreProblem, and is
        closed then."""
        try:
            await self._in_thread(self._connect, backups, used)
        except BaseException:
            await self.close()
            raise

    @property
    def is_connected(self) -> bool:
        """Whether anything can be asked."""
        return self._connection is not None

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in one write transaction and commit it durably. Raises StoreProblem; then
        nothing of it was done. A cancelled caller does not cancel the transaction, and is not
        told when it fails."""
        return await self._in_thread(self._transact, work, "IMMEDIATE")

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Do `work`, which only reads, on one consistent view. Raises StoreProblem."""
        return await self._in_thread(self._transact, work, "DEFERRED")

    async def compact(self) -> None:
        """Write the store anew, so that no byte of what was deleted is left in its files. Takes
        seconds and as much room again. Raises StoreProblem; then such bytes may be left."""
        await self._in_thread(self._compact)

    async def close(self) -> None:
        """Wait for what is under way and close the file. May be called again."""
        try:
            with suppress(StoreUnreachable):  # closed already
                await self._in_thread(self._disconnect)
        finally:
            # Also when the caller is cut off: the thread ends after what it was given.
            self._thread.shutdown(wait=False)

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
        try:
            work = asyncio.wrap_future(self._thread.submit(function, *args))
        except RuntimeError:
            # The thread takes nothing after `close`.
            raise StoreUnreachable(str(self._file)) from None
        try:
            return await asyncio.shield(work)
        except asyncio.CancelledError:
            work.add_done_callback(_abandoned)
            raise

    def _connect(self, backups: Path | None, used: bool) -> None:
        from sqlalchemy.exc import DBAPIError

        try:
            timeout_s = self._busy_timeout_s
            bring_up_to_date(self._file, backups, used=used, busy_timeout_s=timeout_s)
            self._engine = open_engine(self._file, self._busy_timeout_s)
            self._connection = self._engine.connect()
        except (DBAPIError, sqlite3.Error, OSError) as error:
            raise store_problem(error, self._file) from None

    def _transact(self, work: Callable[[Connection], T], kind: str) -> T:
        from sqlalchemy.exc import DBAPIError

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
            raise store_problem(error, self._file) from None
        return result

    def _compact(self) -> None:
        from sqlalchemy.exc import DBAPIError

        connection = self._connection
        if connection is None:
            raise StoreUnreachable(str(self._file))
        try:
            try:
                connection.exec_driver_sql("VACUUM")
                checkpoint = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()
            finally:
                connection.rollback()
        except DBAPIError as error:
            raise store_problem(error, self._file) from None
        if checkpoint[0]:
            # Somebody reads what stood there before, so the log must be kept for them.
            raise StoreLocked(str(self._file))

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def _abandoned(work: asyncio.Future[Any]) -> None:
    """Look at the end of what nobody waits for any more: it was not done, or it is a bug."""
    error = work.exception()
    if error is not None and not isinstance(error, StoreProblem):
        context = {"message": "abandoned work failed", "exception": error}
        work.get_loop().call_exception_handler(context)


def store_problem(error: BaseException, file: Path) -> StoreProblem:
    """What an error of the database or the disk means for the store."""
    original = getattr(error, "orig", error)
    number = getattr(original, "sqlite_errorcode", None)
    if isinstance(number, int):
        general = _SQLITE_PROBLEMS.get(number & 0xFF, StoreProblem)
        kind = _SQLITE_PROBLEMS.get(number, general)
    elif isinstance(original, OSError):
        kind = _OS_PROBLEMS.get(original.errno or 0, StoreUnreachable)
    else:
        kind = StoreProblem
    if kind is StoreUnreachable and not _writable(file):
        # SQLite cannot open a store whose log it may not make, and calls that unreachable.
        kind = StoreReadOnly
    problem = kind(str(file))
    # For a report: the words of a database may hold data, the names of its errors do not.
    problem.add_note(getattr(original, "sqlite_errorname", type(original).__name__))
    return problem


def _writable(file: Path) -> bool:
    """Whether nothing that exists says no."""
    return all(os.access(path, os.W_OK) for path in (file, file.parent) if path.exists())
