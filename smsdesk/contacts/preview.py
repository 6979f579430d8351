"""What an import would do, found out beside it: first rows at once, then counts of the whole file.

Decides as the import does, on people that it reads from the store and on those of earlier rows,
whom it imagines. Writes nothing.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Generator, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from smsdesk.contacts.columns import people_table
from smsdesk.contacts.import_book import (
    Decided,
    GroupNames,
    People,
    decide,
    known_groups,
    mobiles_of,
    people_at,
)
from smsdesk.contacts.matching import Person
from smsdesk.contacts.own_process import in_process, in_thread
from smsdesk.contacts.row_reading import ROWS_A_CHUNK, Reading, read_rows
from smsdesk.domain.contact_import import ImportChoices, RowCounts, RowOutcome
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.import_look import PreviewRow, PreviewState
from smsdesk.store.import_scratch import Scratch
from smsdesk.store.reader import looking

FIRST_ROWS = 100
MOST_ROWS = 1_000
"""Of all and of each outcome that are kept for looking at."""
TELL_EVERY_S = 0.1


class Found(NamedTuple):
    """What is new since the last one."""

    counts: RowCounts
    rows: list[PreviewRow]


async def preview(
    store: Path, file: Path, choices: ImportChoices, *, apart: bool = True
) -> AsyncIterator[PreviewState]:
    """First the first rows, then ever more; the last has `is_whole` or a `problem`. `apart`: a
    file of more than the first rows is read in a process of its own."""
    rows: list[PreviewRow] = []
    kinds: dict[RowOutcome, list[PreviewRow]] = {outcome: [] for outcome in RowOutcome}
    counts = RowCounts()

    def state(*, is_whole: bool = False, problem: SmsDeskError | None = None) -> PreviewState:
        by_outcome = {outcome: tuple(some) for outcome, some in kinds.items()}
        return PreviewState(counts, tuple(rows), by_outcome, is_whole, problem)

    def take(found: Found) -> None:
        nonlocal counts
        counts, new = found
        rows.extend(islice(new, MOST_ROWS - len(rows)))
        for row in new:
            if len(kinds[row.outcome]) < MOST_ROWS:
                kinds[row.outcome].append(row)

    work = (found_rows, store, file, choices, MOST_ROWS)
    first, helper = in_thread(*work), (in_process if apart else in_thread)(*work)
    try:
        take(await anext(first))  # at once; the process needs a moment to start
        if counts.all < FIRST_ROWS:
            yield state(is_whole=True)
            return
        yield state()
        for some in (rows, *kinds.values()):
            some.clear()
        async for found in helper:
            take(found)
            yield state()
        yield state(is_whole=True)
    except SmsDeskError as problem:
        yield state(problem=problem)
    finally:
        await first.aclose()
        await helper.aclose()


def found_rows(store: Path, file: Path, choices: ImportChoices, most: int) -> Generator[Found]:
    """Counts so far, and rows as long as there are fewer than `most` of their outcome, the first
    ones in any case. Raises FileUnreadable and its kinds, StoreProblem; blocks."""
    counts, shown, total = RowCounts(), Counter[RowOutcome](), 0
    waiting: list[PreviewRow] = []
    told = 0.0
    with (
        people_table(file, choices) as table,
        looking(store) as connection,
        Scratch[list[Person]]() as scratch,
    ):
        names = known_groups(connection)
        connection.rollback()
        for readings in _chunks(read_rows(table, choices)):
            decided = _imagine(connection, readings, scratch, names, choices)
            counts = counts.plus(Counter(one.decision.outcome for one in decided))
            for one in decided:
                outcome = one.decision.outcome
                if shown[outcome] < most or total < most:
                    shown[outcome] += 1
                    waiting.append(_row(one))
                total += 1
            now = time.monotonic()
            if now - told >= TELL_EVERY_S:
                yield Found(counts, waiting)
                waiting, told = [], now
    yield Found(counts, waiting)


def _chunks(readings: Iterator[Reading]) -> Iterator[tuple[Reading, ...]]:
    chunk = tuple(islice(readings, FIRST_ROWS))
    while chunk:
        yield chunk
        chunk = tuple(islice(readings, ROWS_A_CHUNK))


def _imagine(
    connection: Connection,
    readings: tuple[Reading, ...],
    scratch: Scratch[list[Person]],
    names: GroupNames,
    choices: ImportChoices,
) -> list[Decided]:
    mobiles = mobiles_of(readings)
    people: People = {**people_at(connection, mobiles), **scratch.get(mobiles)}
    decided, _ = decide(connection, readings, people, names, choices)
    connection.rollback()  # so that the store's log need not be kept for us
    touched = {
        one.reading.details.mobile
        for one in decided
        if one.decision.outcome in (RowOutcome.ADD, RowOutcome.UPDATE)
    }
    scratch.put({mobile: list(people[mobile]) for mobile in touched})
    return decided


def _row(one: Decided) -> PreviewRow:
    reading, decision = one
    details = reading.details
    return PreviewRow(
        reading.row,
        details.surname,
        details.name,
        reading.value,
        details.mobile,
        decision.outcome,
        decision.reason,
        reading.repair,
        reading.groups,
    )


async def every_row(
    store: Path, file: Path, choices: ImportChoices
) -> tuple[RowCounts, list[PreviewRow]]:
    """What would become of the whole file: counts, and every row that would not get into the
    book. Raises FileUnreadable and its kinds, StoreProblem."""
    rows: list[PreviewRow] = []
    counts = RowCounts()
    async for found in in_thread(found_rows, store, file, choices, sys.maxsize):
        counts = found.counts
        rows += (row for row in found.rows if row.reason is not None)
    return counts, rows
