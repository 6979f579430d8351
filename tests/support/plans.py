"""How SQLite carries out what a test does with the store.

Without statistics, which the program never gathers, SQLite plans the same for an empty store and
for a million rows, so tests of plans need none of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event


@contextmanager
def plans(connection: Connection) -> Iterator[list[str]]:
    """The steps in which SQLite carries out the statements within, one line each."""
    steps: list[str] = []
    statements: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, given: Any, _x: Any, many: bool) -> None:
        statements.append((statement, given[0] if many else given))

    event.listen(connection, "before_cursor_execute", note)
    try:
        yield steps
    finally:
        event.remove(connection, "before_cursor_execute", note)
    for statement, given in statements:
        if not statement.startswith("INSERT"):
            found = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
            steps += [row[3] for row in found]


def looked_at(steps: list[str], table: str = "messages") -> list[str]:
    """How the steps get at a table, without its name."""
    return [step.split(f" {table} ")[1] for step in steps if f" {table} " in f"{step} "]
