"""A clock that stands still until the test moves it, so that no test waits for real time.

Only tasks of the event loop are waited for; a thread's work must be awaited by the test itself.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning, for tests to which the date does not matter."""

MAX_TURNS = 10_000
ROUNDING_S = 1e-9


class ManualClock:
    """A `smsdesk.system.clock.Clock` whose time passes only in `advance`."""

    def __init__(self, start: datetime = START) -> None:
        if start.tzinfo is None:
            raise ValueError("the start must be aware")
        self._start = start.astimezone(UTC)
        self._passed_s = 0.0
        self._wall_offset = timedelta()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = itertools.count()
        self._awaited: list[tuple[int, asyncio.Future[None]]] = []

    def now(self) -> datetime:
        """The wall clock, aware, in UTC."""
        return self._start + timedelta(seconds=self._passed_s) + self._wall_offset

    def monotonic(self) -> float:
        """Seconds since the start of the test's time."""
        return self._passed_s

    @property
    def sleepers(self) -> int:
        """How many tasks wait for time to pass."""
        return sum(not future.done() for _, _, future in self._sleepers)

    async def sleep(self, seconds: float) -> None:
        """Wait until the test has advanced the time by `seconds`."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._passed_s + seconds, next(self._numbers), future))
        for count, waiter in self._awaited:
            if self.sleepers >= count and not waiter.done():
                waiter.set_result(None)
        await future

    async def advance(self, seconds: float) -> None:
        """Let time pass: wake sleepers in order, each at its own time, tasks running between."""
        if seconds < 0:
            raise ValueError("time does not run backwards; see set_wall_clock")
        end_s = self._passed_s + seconds
        await settle()
        while self._sleepers and self._sleepers[0][0] <= end_s + ROUNDING_S:
            wake_s, _, future = heapq.heappop(self._sleepers)
            self._passed_s = max(self._passed_s, min(wake_s, end_s))
            if not future.done():
                future.set_result(None)
                await settle()
        self._passed_s = end_s
        await settle()

    async def until_sleeping(self, count: int = 1) -> None:
        """Wait, in real time and without polling, until `count` tasks sleep on this clock.

        For work that goes through threads or sockets before it sleeps.
        """
        if self.sleepers < count:
            waiter = asyncio.get_running_loop().create_future()
            self._awaited.append((count, waiter))
            await waiter

    def set_wall_clock(self, now: datetime) -> None:
        """Do what a person or a time server does to a clock; `monotonic` does not notice."""
        self._wall_offset += now.astimezone(UTC) - self.now()


async def settle() -> None:
    """Let all tasks run until each waits for something that is not another task's turn."""
    ready = getattr(asyncio.get_running_loop(), "_ready")  # noqa: B009 -- no public name for it
    for _ in range(MAX_TURNS):
        await asyncio.sleep(0)
        if not ready:
            return
    raise AssertionError("some task never waits for anything")
