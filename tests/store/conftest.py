"""The fixtures of `tests/support/store.py`; and whatever runs here must suit PostgreSQL too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.postgresql import also_postgresql
from tests.support.store import connection, store

__all__ = ["connection", "store"]


@pytest.fixture(autouse=True)
def statements() -> Iterator[list[str]]:
    """Translate every statement of the test. Filled when the test is over."""
    with also_postgresql() as translated:
        yield translated
