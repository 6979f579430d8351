"""The row model: pages of rows from anywhere, as Qt wants a model to be."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from smsdesk.ui.bridge import Bridge
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.model import ROWS_A_PAGE, ROWS_AT_ONCE, ROWS_KEPT, RowModel
from smsdesk.ui.widgets.basics import Tone
from tests.support.window import application

PATIENCE_S = 5.0


def let_qt_work() -> None:
    """Timers and what was posted. The tasks here are of asyncio's own loop: none runs within."""
    application().processEvents()


async def until(condition: Callable[[], object]) -> None:
    """Let timers and tasks go on until something is so."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():
            let_qt_work()
            await asyncio.sleep(0)


COLUMNS: tuple[Column[str], ...] = (
    Column("name", "Name", lambda row: row, 100),
    Column("length", "Length", lambda row: str(len(row)), 50, sortable=False),
    Column("state", "State", str.upper, 50, look=Look.PILL, tone=lambda _row: Tone.GOOD),
)


@dataclass
class Shelf:
    """A source whose keys come in lots and whose rows can be held back."""

    every: list[int]
    lot: int = 100
    version: int = 0
    asked: list[list[int]] = field(default_factory=list)
    held: asyncio.Event | None = None
    refuses: bool = False

    async def keys(self, on_chunk: Callable[[array[int]], None]) -> None:
        """In lots."""
        for start in range(0, len(self.every), self.lot):
            await asyncio.sleep(0)
            if self.refuses:
                raise RuntimeError("no keys")
            on_chunk(array("q", self.every[start : start + self.lot]))

    async def rows(self, keys: Collection[int]) -> Mapping[int, str]:
        """One text for each key."""
        self.asked.append(list(keys))
        if self.held is not None:
            await self.held.wait()
        await asyncio.sleep(0)
        return {key: f"row {key} v{self.version}" for key in keys}


@dataclass
class Bench:
    """A model, and what went wrong in it."""

    model: RowModel[str]
    errors: list[BaseException]


@pytest.fixture
def bench() -> Iterator[Bench]:
    """A model that nobody looks at but the test."""
    application()
    errors: list[BaseException] = []
    owner = QObject()
    yield Bench(RowModel(COLUMNS, Bridge(errors.append), owner), errors)
    # Now: a timer of it must not fire in the event loop of another test.
    owner.deleteLater()
    application().sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def watched(bench: Bench) -> Bench:
    """A model that Qt's tester watches, which also reads cells."""
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(bench.model, mode, bench.model)
    return bench


async def shown(bench: Bench, shelf: Shelf) -> RowModel[str]:
    """The model when the whole list is there."""
    bench.model.show(shelf)
    await until(lambda: bench.model.is_complete)
    return bench.model


async def text(model: RowModel[str], row: int, column: int = 0) -> str:
    """What a cell shows, once its row is there."""
    model.visible = lambda: range(row, row + 1)
    await until(lambda: model.index(row, column).data() is not None)
    return str(model.index(row, column).data())


async def test_keys_come_in_lots_and_rows_when_looked_at(bench: Bench) -> None:
    shelf = Shelf(list(range(1000, 0, -1)))
    model = await shown(bench, shelf)
    assert (model.rowCount(), model.columnCount()) == (1000, 3)
    shelf.asked.clear()
    assert model.index(500, 0).data() is None
    assert model.index(500, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Loading…"
    assert await text(model, 500) == "row 500 v0"
    assert await text(model, 500, 2) == "ROW 500 V0"
    assert model.tone(500, 2) is Tone.GOOD
    (asked,) = shelf.asked
    assert 500 in asked
    assert len(asked) == ROWS_A_PAGE


async def test_headers_show_the_order(bench: Bench) -> None:
    model = bench.model
    wanted: list[tuple[str, bool]] = []
    model.sort_wanted.connect(lambda key, down: wanted.append((key, down)))
    model.show_order("name", descending=True)
    header = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(len(COLUMNS))]
    assert header == ["Name ↓", "Length", "State"]
    model.sort(0, Qt.SortOrder.AscendingOrder)
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert wanted == [("name", False)]


async def test_the_old_list_stays_until_the_new_one_is_there(watched: Bench) -> None:
    model = await shown(watched, Shelf([1, 2, 3]))
    told: list[bool] = []
    model.loading.connect(told.append)
    model.show(Shelf([]))
    assert (model.rowCount(), model.is_loading) == (3, True)
    await until(lambda: not model.is_loading)
    assert (model.rowCount(), told) == (0, [True, False])


async def test_only_the_newest_list_counts(watched: Bench) -> None:
    watched.model.show(Shelf(list(range(500)), lot=10))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    watched.model.show(Shelf([7]))
    await until(lambda: watched.model.is_complete)
    await asyncio.sleep(0)
    assert [watched.model.key(row) for row in range(watched.model.rowCount())] == [7]
    assert not watched.errors


async def test_changed_rows_are_read_again_where_they_are_seen(bench: Bench) -> None:
    shelf = Shelf(list(range(300)))
    model = await shown(bench, shelf)
    await text(model, 200)
    assert await text(model, 5) == "row 5 v0"
    shelf.version = 1
    shelf.asked.clear()
    model.changed([5, 200, 999])
    await until(lambda: model.index(5, 0).data() == "row 5 v1")
    assert shelf.asked == [[5]]
    assert await text(model, 200) == "row 200 v1"


async def test_refreshing_keeps_places(watched: Bench) -> None:
    shelf = Shelf(list(range(50, 0, -1)))
    model = await shown(watched, shelf)
    marked = QPersistentModelIndex(model.index(10, 0))
    restarts: list[bool] = []
    model.restarted.connect(lambda: restarts.append(True))
    shelf.every = [52, 51, *(key for key in shelf.every if key not in (45, 3))]
    model.refresh()
    await until(lambda: model.is_complete)
    assert [model.key(row) for row in range(model.rowCount())] == shelf.every
    assert model.key(marked.row()) == 40
    assert not restarts
    shelf.every.reverse()
    model.refresh()
    await until(lambda: model.is_complete)
    assert restarts == [True]
    assert model.row_of(40) == shelf.every.index(40)
    assert model.row_of(999) is None


async def test_few_rows_are_kept(bench: Bench) -> None:
    shelf = Shelf(list(range(ROWS_KEPT * 2)), lot=10_000)
    model = await shown(bench, shelf)
    for row in range(0, ROWS_KEPT * 2, ROWS_A_PAGE):
        await text(model, row)
    assert model.loaded(0) is None
    assert model.loaded(ROWS_KEPT * 2 - 1) is not None


async def test_what_was_scrolled_past_is_not_waited_for(bench: Bench) -> None:
    shelf = Shelf(list(range(10_000)), lot=10_000)
    model = await shown(bench, shelf)
    await text(model, 0)
    shelf.held = asyncio.Event()
    model.index(5000, 0).data()
    await until(lambda: len(shelf.asked) > 1)
    for row in range(0, 10_000, 10):
        model.index(row, 0).data()
    shelf.asked.clear()
    shelf.held.set()
    await until(lambda: model.loaded(9_990))
    (asked,) = shelf.asked
    assert len(asked) <= ROWS_AT_ONCE


async def test_rows_to_copy_come_in_their_order(bench: Bench) -> None:
    model = await shown(bench, Shelf(list(range(400))))
    wanted = list(range(300, 0, -1))
    assert await model.read(wanted) == [f"row {key} v0" for key in wanted]


async def test_an_error_ends_the_loading(bench: Bench) -> None:
    bench.model.show(Shelf([1], refuses=True))
    await until(lambda: not bench.model.is_loading)
    await until(lambda: bench.errors)
    assert str(bench.errors[0]) == "no keys"


async def test_a_beginning_is_shown_and_mended_when_the_list_comes(watched: Bench) -> None:
    model, shelf = watched.model, Shelf([9, 7, 5, 3, 1])
    model.visible = lambda: range(3)
    model.show(shelf)
    model.begin(array("q", [8, 7, 5]), {8: "gone", 7: "old"})
    assert not model.is_loading
    assert [model.text(row, 0) for row in range(2)] == ["gone", "old"]
    kept = QPersistentModelIndex(model.index(1, 0))
    await until(lambda: model.is_complete)
    assert list(model.keys(0, 9)) == [9, 7, 5, 3, 1]
    assert kept.row() == 1
    await until(lambda: model.text(1, 0) == "row 7 v0")
    assert not watched.errors


async def test_a_beginning_keeps_its_place_however_much_follows(bench: Bench) -> None:
    model, shelf = bench.model, Shelf(list(range(50_000, 0, -1)), lot=10_000)
    resets: list[bool] = []
    model.show(shelf)
    model.begin(array("q", shelf.every[1:101]), {49_999: "seen"})
    model.modelReset.connect(lambda: resets.append(True))
    place = QPersistentModelIndex(model.index(0, 0))
    await until(lambda: model.is_complete)
    assert list(model.keys(0, 60_000)) == shelf.every
    assert place.row() == 1
    assert not resets


async def test_a_beginning_in_another_order_is_replaced(watched: Bench) -> None:
    model = watched.model
    model.show(Shelf([1, 2, 3, 4]))
    model.begin(array("q", [4, 3, 2, 1]), {})
    await until(lambda: model.is_complete)
    assert list(model.keys(0, 9)) == [1, 2, 3, 4]


async def test_a_beginning_that_comes_late_is_not_shown(watched: Bench) -> None:
    model = await shown(watched, Shelf([3, 2, 1]))
    model.begin(array("q", [8]), {8: "late"})
    assert list(model.keys(0, 9)) == [3, 2, 1]


async def test_a_beginning_of_another_list_gives_way(watched: Bench) -> None:
    model = watched.model
    model.show(Shelf([3, 2, 1]))
    model.begin(array("q", [3]), {3: "three"})
    await shown(watched, Shelf([6, 4]))
    assert list(model.keys(0, 9)) == [6, 4]
