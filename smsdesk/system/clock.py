"""The time: what it is now, how much has passed, and waiting for it to pass.

Everything that depends on time is given a `Clock`; tests give one that stands still.
"""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What code that depends on time may ask for."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC. It may jump: people set clocks."""

    def monotonic(self) -> float:
        """Seconds since some moment; never runs backwards. Only differences mean something."""

    async def sleep(self, seconds: float) -> None:
        """Let other tasks run for at least so many seconds; 0 or less lets them run once."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """`time.monotonic`: stands still while the machine sleeps on some systems."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """`asyncio.sleep`."""
        await asyncio.sleep(seconds)
