"""The fixtures of `tests/support/store.py`, under their names."""

from tests.support.store import connection, store

__all__ = ["connection", "store"]
