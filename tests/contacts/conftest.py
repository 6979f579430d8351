"""The fixtures of `tests/support`, under their names."""

from tests.support.book import book
from tests.support.store import connection, store

__all__ = ["book", "connection", "store"]
