"""Bringing a store to the newest schema: backup first, one transaction, never downwards.

The revisions stand in `migrations/versions`, each complete in itself. Alembic is imported only
when there is something to do.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock

from smsdesk.store.errors import StoreDamaged, StoreTooNew

REVISIONS = ("0001",)
"""Every revision, oldest first; a test holds it against the scripts."""
_LOCK_TIMEOUT_S = 60.0


def bring_up_to_date(file: Path, backups: Path | None) -> None:
    """Create or migrate the store. Raises StoreTooNew, StoreDamaged, sqlite3.Error, OSError."""
    if _revision(file) == REVISIONS[-1]:
        return
    with FileLock(f"{file}.migrating", timeout=_LOCK_TIMEOUT_S):
        found = _revision(file)
        if found == REVISIONS[-1]:
            return
        if found is not None and backups is not None:
            _back_up(file, backups, found)
        _upgrade(file)
    Path(f"{file}.migrating").unlink(missing_ok=True)


def _revision(file: Path) -> str | None:
    """The revision of a store; None when there is none yet."""
    if not file.exists():
        return None
    with closing(sqlite3.connect(file, timeout=15)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise StoreDamaged(str(file))
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise StoreDamaged(str(file))
    if row[0] not in REVISIONS:
        raise StoreTooNew(str(file))
    return str(row[0])


def _back_up(file: Path, backups: Path, revision: str) -> None:
    backups.mkdir(parents=True, exist_ok=True)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy = backups / f"{file.stem}-{revision}-{stamp}{file.suffix}"
    with (
        closing(sqlite3.connect(file, timeout=15)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)


def _upgrade(file: Path) -> None:
    from alembic import command
    from alembic.config import Config

    from smsdesk.store.database import open_engine

    config = Config()
    config.set_main_option(
        "script_location", str(Path(__file__).parent / "migrations").replace("%", "%%")
    )
    engine = open_engine(file)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
    finally:
        engine.dispose()
