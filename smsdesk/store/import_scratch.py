"""What a preview imagines of the people of a file, in a file of its own that vanishes with it: a
list of a million rows must not take the memory of a million people.
"""

from __future__ import annotations

import pickle
import sqlite3
from collections.abc import Collection, Mapping
from types import TracebackType
from typing import Generic, Self, TypeVar

from smsdesk.store.contacts import lots

T = TypeVar("T")
_CACHE_KIB = 2_000


class Scratch(Generic[T]):
    """Values by text. Use it in a `with` block."""

    def __init__(self) -> None:
        # A file without a name: SQLite keeps it in memory while small, else in the system's
        # folder for such files, and removes it.
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for statement in (
            f"PRAGMA cache_size=-{_CACHE_KIB}",
            "PRAGMA synchronous=OFF",
            "PRAGMA journal_mode=OFF",
            "CREATE TABLE kept (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
        ):
            self._connection.execute(statement).close()

    def put(self, values: Mapping[str, T]) -> None:
        """Keep these, in the place of what was there."""
        rows = [(key, pickle.dumps(value)) for key, value in values.items()]
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT OR REPLACE INTO kept VALUES (?, ?)", rows).close()
        self._connection.execute("COMMIT")

    def get(self, keys: Collection[str]) -> dict[str, T]:
        """What there is of these."""
        found: dict[str, T] = {}
        for some in lots(list(keys)):
            marks = ",".join("?" * len(some))
            query = f"SELECT key, value FROM kept WHERE key IN ({marks})"  # noqa: S608 -- marks
            for key, value in self._connection.execute(query, tuple(some)):
                found[key] = pickle.loads(value)  # noqa: S301 -- our own of a moment ago
        return found

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()
