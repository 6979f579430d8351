"""How many seeds a kill test runs: as many as asked for, and on until the kills have hit.

At which state a kill finds the program is chance, and a busy machine moves it. A test that wants
each of several states seen goes on with further seeds instead of failing on bad luck; what never
comes still fails, after `MOST` times as many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

MOST = 8


def seeds(at_least: int, have_hit: Callable[[], bool]) -> Iterator[int]:
    """0 to `at_least` - 1, then on until `have_hit` or `MOST` times as many."""
    for seed in range(at_least * MOST):
        if seed >= at_least and have_hit():
            return
        yield seed
