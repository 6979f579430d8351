"""Bringing a store to the newest schema: backup first, one transaction, never downwards.

The revisions stand in `migrations/versions`, each complete in itself. Alembic and the lock
are imported only when there is something to do.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from smsdesk.store.engine import BUSY_TIMEOUT_S, open_engine
from smsdesk.store.errors import StoreDamaged, StoreEmptied, StoreLocked, StoreTooNew

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007")
"""Every revision, oldest first; a test holds it against the scripts."""
SCRIPTS = Path(__file__).parent / "migrations"
LOCK_TIMEOUT_S = 60.0
_OF_EVERY_REVISION = {"alembic_version", "accounts", "batches", "messages"}
"""Tables by which a store is told from the database of another program that uses Alembic."""
_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a store."""
PRIVATE = 0o600
"""Texts and numbers concern nobody but this user."""


def bring_up_to_date(
    file: Path,
    backups: Path | None,
    *,
    used: bool = False,
    busy_timeout_s: float = BUSY_TIMEOUT_S,
    scripts: Path = SCRIPTS,
    revisions: Sequence[str] = REVISIONS,
) -> None:
    """Create or migrate the store, all of it or nothing.

    With `used` (others have worked here before) an empty file is refused instead of filled: a
    failing disk or a broken copy leaves such ones, and to begin anew would hide the history.
    Raises StoreEmptied, StoreTooNew, StoreDamaged, StoreLocked, sqlite3.Error, DBAPIError, OSError.
    """
    if _revision(file, revisions, busy_timeout_s) == revisions[-1]:
        return
    from filelock import FileLock, Timeout

    if not file.parent.is_dir():
        # The lock would create it: an empty store in place of one on a drive that is not there.
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    try:
        with FileLock(f"{file}.migrating", timeout=LOCK_TIMEOUT_S):
            found = _revision(file, revisions, busy_timeout_s)
            if found is None:
                if file.exists() and (used or _has_log(file)):
                    raise StoreEmptied(str(file))
                _create(file.resolve(), scripts, revisions[-1], busy_timeout_s)
            elif found != revisions[-1]:
                if backups is not None:
                    _back_up(file, backups, found, busy_timeout_s)
                _upgrade(file, scripts, revisions[-1], busy_timeout_s)
    except Timeout:
        raise StoreLocked(str(file)) from None
    # Windows keeps it while somebody waits for it; whoever comes later finds nothing to do.
    with suppress(OSError):
        Path(f"{file}.migrating").unlink()


def _revision(file: Path, revisions: Sequence[str], busy_timeout_s: float) -> str | None:
    """The revision of a store; None when there is none yet."""
    if not file.exists() or not file.stat().st_size:
        # SQLite would throw away the log beside an empty file, and there may be more in it.
        return None
    with closing(sqlite3.connect(file, timeout=busy_timeout_s)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if not tables >= _OF_EVERY_REVISION:
            raise StoreDamaged(str(file))
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise StoreDamaged(str(file))
    if row[0] not in revisions:
        raise StoreTooNew(str(file))
    return str(row[0])


def _create(file: Path, scripts: Path, revision: str, busy_timeout_s: float) -> None:
    """Make the store under another name, and give it its own when it is whole: so an empty one
    is never a beginning that was broken off."""
    new = file.with_name(f"{file.name}.new")
    _remove(new)
    try:
        # For this user only, also where the folder is open to others: SQLite gives the files
        # beside it the rights of this one.
        new.touch(PRIVATE)
        _upgrade(new, scripts, revision, busy_timeout_s)
        # What is left of an older store must not be replayed into this one.
        _remove(file)
        new.replace(file)
    except BaseException:
        _remove(new)
        raise
    # Windows opens no folders and has no need of it.
    with suppress(OSError):
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _remove(file: Path) -> None:
    for ending in ("", *_BESIDE):
        Path(f"{file}{ending}").unlink(missing_ok=True)


def _has_log(file: Path) -> bool:
    log = Path(f"{file}-wal")
    return log.exists() and log.stat().st_size > 0


def _back_up(file: Path, backups: Path, revision: str, busy_timeout_s: float) -> None:
    backups.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = backups / f"{file.stem}-{revision}-{stamp}{file.suffix}"
    try:
        with (
            closing(sqlite3.connect(file, timeout=busy_timeout_s)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
    except BaseException:
        # Half a copy must not look like one.
        copy.unlink(missing_ok=True)
        raise


def _upgrade(file: Path, scripts: Path, revision: str, busy_timeout_s: float) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    engine = open_engine(file, busy_timeout_s)
    try:
        with engine.connect() as connection:
            # To rebuild a table is to drop it: with its references in force, its history would
            # go with it. The pragma does nothing within a transaction, so it comes before.
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise StoreDamaged(str(file))
            connection.commit()
    finally:
        engine.dispose()
