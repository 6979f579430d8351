"""Moments as the store holds them: whole microseconds since 1970, UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def microseconds(when: datetime) -> int:
    """Sortable, exact, the same everywhere. Raises TypeError for a naive one."""
    return (when - EPOCH) // timedelta(microseconds=1)


def moment(stored: int) -> datetime:
    """The aware moment, in UTC."""
    return EPOCH + timedelta(microseconds=stored)
