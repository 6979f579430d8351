"""Puts every statement that a test runs on SQLite into PostgreSQL's words as well.

No server is needed: SQLAlchemy refuses at this point what the dialect does not have, and what it
would hand on unseen (functions, pieces of SQL as text) is held against what both have.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ClauseElement, Dialect, Engine, TextClause, event
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.sql import visitors
from sqlalchemy.sql.functions import FunctionElement

POSTGRESQL: Dialect = PGDialect_psycopg()  # type: ignore[no-untyped-call] # SQLAlchemy's own
IN_BOTH = {
    *("count", "min", "max", "sum", "coalesce", "nullif", "lower", "upper", "length", "substr"),
    *("abs", "round", "replace", "trim"),
    "aggregate_strings",  # SQLAlchemy's own, which each is told in its words
}
"""Functions that mean the same on SQLite and on PostgreSQL."""


class NotPostgresql(AssertionError):
    """A statement that PostgreSQL would not take, or would take differently."""


def words(statement: ClauseElement) -> str:
    """The statement as PostgreSQL is told it, in one line. Raises NotPostgresql."""
    for element in visitors.iterate(statement):
        if isinstance(element, TextClause):
            raise NotPostgresql(f"text: {element.text}")
        if isinstance(element, FunctionElement) and (name := _name(element)) not in IN_BOTH:
            raise NotPostgresql(f"function: {name}")
    return " ".join(str(statement.compile(dialect=POSTGRESQL)).split())


@contextmanager
def also_postgresql() -> Iterator[list[str]]:
    """Translate what is executed within; the distinct translations. Raises NotPostgresql."""
    found: dict[str, ClauseElement] = {}
    translated: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, _given: Any, context: Any, _many: bool) -> None:
        compiled = getattr(context, "compiled", None)
        # A statement that is text as a whole is the test's own, or a pragma.
        if compiled is not None and not isinstance(compiled.statement, TextClause):
            found.setdefault(statement, compiled.statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield translated
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    for sql, statement in found.items():
        if sql not in _translated:
            _translated[sql] = words(statement)
        translated.append(_translated[sql])


def _name(function: FunctionElement[Any]) -> str:
    return str(getattr(function, "name", type(function).__name__)).lower()


_translated: dict[str, str] = {}
"""By SQLite's words, so that each statement is translated once in a session."""
