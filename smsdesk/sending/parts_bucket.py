"""How fast an account may send: a bucket of parts that fills at the provider's rate."""

from __future__ import annotations

import math

BURST_S = 0.1
"""A full bucket holds what the rate gives in this time, at least one part. Gateways count within
a second, or look at the gap between two messages: what a pause saved up must not go in one go."""
DECIMALS = 6
"""Fractions of a part that matter: what is missing must be worth a wait that moves a clock."""


class PartsBucket:
    """Counts parts. `now_s` is any clock that only goes forward, in seconds."""

    def __init__(self, parts_per_s: float | None, now_s: float) -> None:
        """None: no limit. Raises ValueError for a rate that would never send."""
        if parts_per_s is not None and parts_per_s <= 0:
            raise ValueError("the rate must be above zero")
        self.parts_per_s = parts_per_s
        self._size = max(1.0, BURST_S * parts_per_s) if parts_per_s is not None else math.inf
        self._level = self._size
        self._at_s = now_s

    def available(self, now_s: float) -> float:
        """Parts that may go now; infinite without a limit, negative after a long message."""
        if self.parts_per_s is not None:
            self._level = min(self._size, self._level + (now_s - self._at_s) * self.parts_per_s)
            self._at_s = now_s
        return round(self._level, DECIMALS)

    def take(self, parts: int) -> None:
        """Count parts as sent. More than are there may be taken; the next ones wait for it."""
        if self.parts_per_s is not None:
            self._level -= parts

    def wait_s(self, now_s: float) -> float:
        """How long until at least one part may go."""
        missing = 1.0 - self.available(now_s)
        return 0.0 if self.parts_per_s is None or missing <= 0 else missing / self.parts_per_s
