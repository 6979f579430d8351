"""How a SQLite file is opened: waits, pragmas, no transaction that we did not begin.

In which thread it is used is decided in `database` and `reader`; its schema comes from `migrate`.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine

BUSY_TIMEOUT_S = 15.0
"""How long a transaction waits for that of another process, unless told otherwise."""


def open_engine(file: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Engine:
    """An engine on a SQLite file with our pragmas, whose transactions we begin ourselves."""
    from sqlalchemy import create_engine, event
    from sqlalchemy.engine import URL

    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        # Parameters are texts and numbers of people: never in an error.
        hide_parameters=True,
        connect_args={"check_same_thread": False, "timeout": busy_timeout_s},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, record: object) -> None:
        del record
        # None: the driver begins no transactions on its own; we choose IMMEDIATE or DEFERRED.
        connection.isolation_level = None
        for pragma in (
            "journal_mode=WAL",
            "foreign_keys=ON",
            "synchronous=FULL",
            "cache_size=-32000",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    return engine
