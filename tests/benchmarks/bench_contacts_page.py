"""The Contacts page on a book of a million people: first rows, jumps, typing a search, filters.

Run it as `python tests/benchmarks/bench_contacts_page.py [people | FILE]`. The book is generated
first, or is a copy of the one that `bench_contacts.py FILE` has made. Times are of the real window,
offscreen; a stall is the longest time that the event loop did not come round.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtTest import QTest
from sqlalchemy import Connection

from smsdesk.bootstrap import Desk
from smsdesk.domain.contact import ContactDetails, ContactField
from smsdesk.events import ContactsChanged
from smsdesk.store import contacts, groups
from smsdesk.store.migrate import bring_up_to_date
from smsdesk.system.paths import open_profile
from smsdesk.system.vault import SessionVault
from smsdesk.ui import places
from smsdesk.ui.main import run
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.pages.contacts.view_model import ALL
from smsdesk.ui.program import Program
from tests.benchmarks.bench_contacts import made_up
from tests.benchmarks.bench_table import measured

LOT = 10_000
JUMPS = 40
STEPS = 60
BETWEEN_LETTERS_S = 0.12
PATIENCE_S = 60.0
PRELOADED_S = 3.0
"""The page's code has been loaded behind the window by then."""
MANY = 100_000
SEARCHES = ("papad", "smi", "069012", "mornings", "zzzz")
GROUP = "Patients"


async def fill(desk: Desk, count: int) -> None:
    """Store so many people, a fifth of them in a group."""
    people = made_up(count)
    now = desk.clock.now()
    group = await desk.groups.add(GROUP)
    while lot := list(islice(people, LOT)):

        def store(connection: Connection, lot: list[ContactDetails] = lot) -> None:
            ids = contacts.add_many(connection, lot, now)
            groups.put(connection, [(group.id, one) for one in ids if one % 5 == 0])

        await desk.db.run(store)


async def until(condition: Callable[[], object]) -> None:
    """Look again with every turn of the loop."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.0005)


def painted(page: ContactsPage) -> bool:
    """Whether every row in sight is there."""
    rows = page.model.rows
    seen = rows.rows_in_sight()
    return bool(seen) and all(rows.loaded(row) is not None for row in seen)


async def measure(program: Program) -> None:
    """Everything, in the window that stands open."""
    window = program.window
    await asyncio.sleep(PRELOADED_S)
    async with measured("page made, first rows shown"):
        window.go(places.Contacts())
        page = window.page
        assert isinstance(page, ContactsPage)
        await until(lambda: painted(page))
    rows = page.model.rows
    async with measured("  … every key"):
        await until(lambda: rows.is_complete and page.model.groups)
    print(f"{rows.rowCount():,} rows")
    await _move(page)
    for text in SEARCHES:
        await _type(page, text)
    async with measured("group of a fifth"):
        page.model.narrow(search="", group_id=page.model.groups[0].group.id)
        await until(lambda: not rows.is_loading and rows.is_complete and painted(page))
    async with measured("everybody again"):
        page.model.filter(ALL)
        await until(lambda: not rows.is_loading and rows.is_complete and painted(page))
    for key in ("name", "mobile", "surname"):
        async with measured(f"sorted by {key}"):
            rows.sort_wanted.emit(key, True)
            await until(lambda: not rows.is_loading and rows.is_complete)
    async with measured("mended after a change"):
        program.desk.bus.publish(ContactsChanged())
        await asyncio.sleep(1.0)
        await until(lambda: rows.is_complete)
    async with measured("everybody selected"):
        page.list.table.selectAll()
        await asyncio.sleep(0.2)
    if rows.rowCount() > MANY:
        await _many(page)


async def _many(page: ContactsPage) -> None:
    """Change, delete and bring back many at once."""
    rows, table, undo = page.model.rows, page.list.table, page.list.undo
    everybody = rows.rowCount()
    async with measured(f"{MANY:,} selected"):
        wanted = QItemSelection(rows.index(0, 0), rows.index(MANY - 1, len(rows.columns) - 1))
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        table.selectionModel().select(wanted, how)
        await asyncio.sleep(0.2)
    async with measured("  … changed"):
        page.list.side.bulk.field_wanted.emit(ContactField.COMMENTS, "called")
        await until(undo.isVisible)
    async with measured("  … deleted"):
        table.removal_wanted.emit()
        await until(lambda: rows.rowCount() == everybody - MANY)
    async with measured("  … brought back"):
        undo.undo.click()
        await until(lambda: rows.rowCount() == everybody)


async def _move(page: ContactsPage) -> None:
    rows, table = page.model.rows, page.list.table
    rnd = random.Random(1)
    times = []
    async with measured(f"{JUMPS} random jumps"):
        for _ in range(JUMPS):
            began = time.perf_counter()
            table.scrollTo(rows.index(rnd.randrange(rows.rowCount()), 0))
            table.viewport().repaint()
            await until(lambda: painted(page))
            table.viewport().repaint()
            times.append(time.perf_counter() - began)
    times.sort()
    middle = times[len(times) // 2] * 1000
    print(f"{'a jump':34} median {middle:.1f} ms, worst {times[-1] * 1000:.1f}")
    async with measured(f"scrolled on by {STEPS} pages"):
        bar = table.verticalScrollBar()
        for _ in range(STEPS):
            bar.setValue(bar.value() + bar.pageStep())
            await asyncio.sleep(0.01)
        await until(lambda: painted(page))


async def _type(page: ContactsPage, text: str) -> None:
    rows, field = page.model.rows, page.list.filters.search
    field.setFocus()
    field.clear()
    await asyncio.sleep(0.3)
    await until(lambda: not rows.is_loading and rows.is_complete)
    async with measured(f"typed “{text}”"):
        for letter in text:
            QTest.keyClicks(field, letter)
            await asyncio.sleep(BETWEEN_LETTERS_S)
        began = time.perf_counter()
        await until(lambda: page.model.shown.search == text and not rows.is_loading)
        await until(lambda: not rows.rowCount() or painted(page))
        shown = time.perf_counter() - began
    print(f"{'  … from the last letter':34} {shown * 1000:8.1f} ms, {rows.rowCount():,} found")


def main() -> None:
    """Fill, measure, print."""
    given = sys.argv[1] if len(sys.argv) > 1 else "1000000"
    count = int(given) if given.isdecimal() else 0

    async def prepare(desk: Desk) -> None:
        if not count:
            return
        began = time.perf_counter()
        await fill(desk, count)
        print(f"{count:,} people stored in {time.perf_counter() - began:.0f} s")

    async def drive(program: Program) -> None:
        try:
            await measure(program)
        finally:
            program.leave()

    with tempfile.TemporaryDirectory() as folder:
        if not count:
            store = open_profile(Path(folder)).store
            shutil.copy(given, store)
            bring_up_to_date(store, None)  # The window would say what is wrong with it, and wait.
        run(Path(folder), vault=SessionVault(), prepare=prepare, drive=drive)


if __name__ == "__main__":
    main()
