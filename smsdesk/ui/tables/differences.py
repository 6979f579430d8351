"""From one list of keys to another by removing and inserting runs, so that a view keeps its place.

Made for lists of a million of which little is different; says so when it is too much.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

STRIDE = 4_096
MOST_DIFFERENT = 20_000
MOST_RUNS = 400


@dataclass(frozen=True, slots=True)
class Steps:
    """First the removals, (first, last) from the end on; then the insertions from the start on."""

    removals: tuple[tuple[int, int], ...] = ()
    insertions: tuple[tuple[int, array[int]], ...] = ()


def steps_between(old: array[int], new: array[int]) -> Steps | None:
    """How `old` becomes `new`; None when starting anew costs less, or when the order is another."""
    head = _same_at_start(old, new)
    tail = _same_at_end(old, new, min(len(old), len(new)) - head)
    middle_old = old[head : len(old) - tail]
    middle_new = new[head : len(new) - tail]
    if len(middle_old) + len(middle_new) > MOST_DIFFERENT:
        return None
    kept = set(middle_old).intersection(middle_new)
    if [k for k in middle_old if k in kept] != [k for k in middle_new if k in kept]:
        return None
    removals = [
        (head + first, head + last)
        for first, last in _runs([key not in kept for key in middle_old])
    ]
    insertions = [
        (head + first, middle_new[first : last + 1])
        for first, last in _runs([key not in kept for key in middle_new])
    ]
    if len(removals) + len(insertions) > MOST_RUNS:
        return None
    return Steps(tuple(reversed(removals)), tuple(insertions))


def _same_at_start(old: array[int], new: array[int]) -> int:
    most = min(len(old), len(new))
    same = 0
    while same < most and old[same : same + STRIDE] == new[same : same + STRIDE]:
        same = min(same + STRIDE, most)
    while same < most and old[same] == new[same]:
        same += 1
    return same


def _same_at_end(old: array[int], new: array[int], most: int) -> int:
    ends = len(old), len(new)
    same = 0
    while same + STRIDE <= most and (
        old[ends[0] - same - STRIDE : ends[0] - same]
        == new[ends[1] - same - STRIDE : ends[1] - same]
    ):
        same += STRIDE
    while same < most and old[ends[0] - same - 1] == new[ends[1] - same - 1]:
        same += 1
    return same


def _runs(marked: list[bool]) -> list[tuple[int, int]]:
    """(first, last) of each run of True."""
    runs: list[tuple[int, int]] = []
    for place, mark in enumerate(marked):
        if mark and runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        elif mark:
            runs.append((place, place))
    return runs
