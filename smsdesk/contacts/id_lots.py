"""The ids of many contacts in lots, each for one transaction.

What is done to the contacts of a lot stands with whoever does it.
"""

from __future__ import annotations

import asyncio
from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

GoOn = Callable[[int, int], bool]
"""Told after each lot how many contacts are done, of how many; says whether to go on."""
AT_ONCE = 2_000
"""People a transaction: some tens of milliseconds, so that sending finds its turns between."""


def to_the_end(_done: int, _of: int) -> bool:
    """Go on whatever it is told."""
    return True


async def lots(ids: Collection[int], most: int = AT_ONCE) -> list[Sequence[int]]:
    """Each id once, ascending, at most `most` in a lot."""
    if len(ids) <= most:
        return [sorted(set(ids))] if ids else []
    return await asyncio.to_thread(_lots, ids, most)


def _lots(ids: Collection[int], most: int) -> list[Sequence[int]]:
    """Sorted by places first, since to sort a million at one stroke, in whatever thread, holds up
    all of Python for half a second."""
    places: dict[int, array[int]] = defaultdict(lambda: array("q"))
    for one in ids:
        places[one // most].append(one)
    found: list[Sequence[int]] = []
    lot: array[int] = array("q")
    for place in sorted(places):
        here = sorted(set(places.pop(place)))
        if len(lot) + len(here) > most:
            found.append(lot)
            lot = array("q")
        lot.extend(here)
    found.append(lot)
    return found
