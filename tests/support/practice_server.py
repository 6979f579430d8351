"""What tests against the practice server share: a clock that only they move, and how to start one.

The fixtures are in `tests/practice/conftest.py`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx

from smsdesk.practice.server import RunningPractice

START_S = 1_795_356_000.0
"""2026-11-22 14:00:00 UTC, a Sunday."""


class PracticeClock:
    """Seconds since the epoch; stands still until moved."""

    def __init__(self) -> None:
        self.now_s = START_S

    def __call__(self) -> float:
        """The time, as `smsdesk.practice.network.Network` asks for it."""
        return self.now_s

    def advance(self, seconds: float) -> None:
        """Let time pass; what becomes due happens when the server is asked next."""
        self.now_s += seconds


Start = Callable[..., Awaitable[tuple[RunningPractice, httpx.AsyncClient]]]
"""Takes a `PracticeConfig`, or nothing."""
