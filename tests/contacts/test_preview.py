"""The preview in a process of its own: first rows at once, counts of the whole, and its end."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from smsdesk.contacts.columns import look_at
from smsdesk.contacts.own_process import HelperDied, in_process
from smsdesk.contacts.preview import FIRST_ROWS, MOST_ROWS, every_row, preview
from smsdesk.domain.contact_import import ImportChoices, RowOutcome
from smsdesk.files.rows import RowTooLong
from tests.support.store import migrated


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """An empty store."""
    return migrated(tmp_path / "smsdesk.db")


def write(folder: Path, *rows: str) -> tuple[Path, ImportChoices]:
    """A list, and what is guessed of it."""
    file = folder / "list.csv"
    file.write_text("Name;Mobile\n" + "".join(f"{row}\n" for row in rows), "utf-8")
    return file, ImportChoices(look_at(file).guess, region="GR")


async def test_first_rows_then_the_whole(tmp_path: Path, store: Path) -> None:
    rows = [f"N{place % 1500};69{place % 1500:08d}" for place in range(3000)]
    rows[2000:2003] = ["X;12", "Y;7400123456", "Z;"]
    file, choices = write(tmp_path, *rows)
    states = [state async for state in preview(store, file, choices)]
    assert states[0].counts.all == FIRST_ROWS == len(states[0].rows)
    last = states[-1]
    assert last.is_whole
    assert last.problem is None
    assert last.counts.all == 3000
    assert (last.counts.check, last.counts.rejected) == (1, 2)
    assert last.counts.added == 1500
    assert (last.counts.updated, last.counts.unchanged) == (0, 1497)
    assert [row.row for row in last.rows] == list(range(2, MOST_ROWS + 2))
    assert [row.row for row in last.by_outcome[RowOutcome.CHECK]] == [2003]
    assert [row.row for row in last.by_outcome[RowOutcome.REJECT]] == [2002, 2004]
    assert len(last.by_outcome[RowOutcome.ADD]) == MOST_ROWS
    assert not multiprocessing.active_children()


@pytest.mark.parametrize(("rows", "states"), [(6, [True]), (FIRST_ROWS, [False, True])])
async def test_a_short_file_is_read_at_once(
    tmp_path: Path, store: Path, rows: int, states: list[bool]
) -> None:
    """Nothing is said to be "so far" of what has been read to its end."""
    file, choices = write(tmp_path, *(f"A;69{place:08d}" for place in range(rows)))
    seen = [state.is_whole async for state in preview(store, file, choices)]
    assert [seen[0], *seen[1:][-1:]] == states


async def test_a_file_that_is_broken_later(tmp_path: Path, store: Path) -> None:
    file, choices = write(tmp_path, *["A;6912345678"] * 200, "B;" + "x" * 200_000)
    states = [state async for state in preview(store, file, choices)]
    assert not states[-1].is_whole
    problem = states[-1].problem
    assert isinstance(problem, RowTooLong)
    assert (problem.subject, problem.row) == ("list.csv", 202)


async def test_an_empty_list(tmp_path: Path, store: Path) -> None:
    file, choices = write(tmp_path)
    states = [state async for state in preview(store, file, choices)]
    assert states[-1].is_whole
    assert states[-1].counts.all == 0
    assert await every_row(store, file, choices) == (states[-1].counts, [])


async def test_closing_ends_the_process(tmp_path: Path, store: Path) -> None:
    file, choices = write(tmp_path, *["A;6912345678"] * 20_000)
    has_begun = asyncio.Event()

    async def look() -> None:
        async for state in preview(store, file, choices):
            if state.counts.all > FIRST_ROWS or multiprocessing.active_children():
                has_begun.set()

    looking = asyncio.create_task(look())
    await has_begun.wait()
    looking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await looking
    assert not multiprocessing.active_children()


def _dies() -> Iterator[int]:
    yield 1
    os._exit(9)


async def test_a_process_that_dies() -> None:
    helper = in_process(_dies)
    assert await anext(helper) == 1
    with pytest.raises(HelperDied):
        await anext(helper)
    assert not multiprocessing.active_children()
