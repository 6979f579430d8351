"""The Messages page on a store of a million messages: first page, jumps, filters, search, memory.

Run it as `python tests/benchmarks/bench_table.py [messages]`. The store is generated first. Times
are of the real window, offscreen; a stall is the longest time that the event loop did not come
round.
"""

from __future__ import annotations

import asyncio
import os
import random
import resource
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))
from sqlalchemy import Connection, insert

from smsdesk.bootstrap import Desk
from smsdesk.domain.account import NewAccount
from smsdesk.events import MessagesChanged
from smsdesk.reports.statuses import Status
from smsdesk.store import accounts, outbox
from smsdesk.store.tables import messages
from smsdesk.system.vault import SessionVault
from smsdesk.ui import places
from smsdesk.ui.main import run
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.pages.messages.view_model import ALL
from smsdesk.ui.program import Program
from tests.support.store import plan_of

LOT = 20_000
JUMPS = 40
BEAT_S = 0.001
PATIENCE_S = 60.0
TEXTS = (
    "Reminder: tomorrow at 10:30. Reply C to cancel.",
    "Τα αποτελέσματά σας είναι έτοιμα.",
    "Добрий день! Ваш запис на понеділок о 10:30.",
    "Your parcel has arrived and waits for you at the counter until Friday evening.",
)
STATES = ("delivered",) * 95 + ("accepted", "accepted", "failed", "expired", "rejected")


async def fill(desk: Desk, count: int) -> None:
    """Store so many messages of the last three months, a few of which need a decision."""
    now = datetime.now(UTC)
    new = NewAccount("Shop", "practice", {}, "Shop", "key")
    account = await desk.db.run(lambda c: accounts.add(c, new, now))
    plan = plan_of(account.id, [])
    batch = await desk.db.run(lambda c: outbox.add_batch(c, plan, now=now, not_before=now))
    step = timedelta(days=90) / count
    for start in range(0, count, LOT):
        lot = range(start, min(start + LOT, count))
        rows = [_row(account.id, batch, now - step * (count - place), place) for place in lot]

        def store(connection: Connection, rows: list[dict[str, Any]] = rows) -> None:
            connection.execute(insert(messages), rows)

        await desk.db.run(store)


def _row(account_id: int, batch_id: int, at: datetime, place: int) -> dict[str, Any]:
    return {
        "batch_id": batch_id,
        "account_id": account_id,
        "recipient": f"+30690{place:07d}",
        "text": TEXTS[place % len(TEXTS)],
        "encoding": "gsm-7",
        "parts": 1,
        "state": "uncertain" if place % 100_000 == 99 else STATES[place * 7 % len(STATES)],
        "not_before": at,
        "created_at": at,
        "updated_at": at,
    }


class Heart:
    """Beats in the event loop; the longest time between two beats is a stall."""

    def __init__(self) -> None:
        self.longest_s = 0.0

    async def beat(self) -> None:
        """Until cancelled."""
        before = time.perf_counter()
        while True:
            await asyncio.sleep(BEAT_S)
            now = time.perf_counter()
            self.longest_s = max(self.longest_s, now - before - BEAT_S)
            before = now


@asynccontextmanager
async def measured(name: str) -> AsyncIterator[None]:
    """Print how long the block takes and how long the loop stood still meanwhile."""
    heart = Heart()
    beating = asyncio.create_task(heart.beat())
    await asyncio.sleep(0)
    began = time.perf_counter()
    try:
        yield
    finally:
        took = time.perf_counter() - began
        beating.cancel()
        stall = f"longest stall {heart.longest_s * 1000:5.1f} ms"
        print(f"{name:34} {took * 1000:8.1f} ms   {stall}   {memory_mib():.0f} MiB")


def memory_mib() -> float:
    """Resident now."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


async def until(condition: Callable[[], object]) -> None:
    """Look again with every turn of the loop."""
    async with asyncio.timeout(PATIENCE_S):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.0005)


def painted(page: MessagesPage) -> bool:
    """Whether every row in sight is there."""
    rows = page.model.rows
    seen = rows.rows_in_sight()
    return bool(seen) and all(rows.loaded(row) is not None for row in seen)


async def measure(program: Program, desk: Desk) -> None:
    """Everything, in the window that stands open."""
    window = program.window
    async with measured("page made, first rows shown"):
        window.go(places.Messages())
        page = window.page
        assert isinstance(page, MessagesPage)
        await until(lambda: painted(page))
    model, rows = page.model, page.model.rows
    async with measured("all time: first rows"):
        model.filter(ALL)
        await until(lambda: not rows.is_loading and painted(page))
    async with measured("all time: every key"):
        await until(lambda: rows.is_complete)
    print(f"{rows.rowCount():,} rows")
    await _jump(page)
    await _filter(page)
    async with measured("mended after a change, all time"):
        desk.bus.publish(MessagesChanged(frozenset({rows.key(3)})))
        await asyncio.sleep(1.3)
        await until(lambda: rows.is_complete)


async def _jump(page: MessagesPage) -> None:
    rows = page.model.rows
    rnd = random.Random(1)
    times = []
    async with measured(f"{JUMPS} random jumps"):
        for _ in range(JUMPS):
            place = rnd.randrange(rows.rowCount())
            began = time.perf_counter()
            page.table.scrollTo(rows.index(place, 0))
            page.table.viewport().repaint()
            await until(lambda: painted(page))
            page.table.viewport().repaint()
            times.append(time.perf_counter() - began)
    times.sort()
    print(
        f"{'a jump':34} median {times[len(times) // 2] * 1000:.1f} ms, worst {times[-1] * 1000:.1f}"
    )


async def _filter(page: MessagesPage) -> None:
    model, rows = page.model, page.model.rows
    changes: tuple[tuple[str, dict[str, Any]], ...] = (
        ("status: needs a decision", {"statuses": frozenset({Status.NEEDS_DECISION})}),
        ("status: delivered", {"statuses": frozenset({Status.DELIVERED})}),
        ("any status", {"statuses": None}),
        ("search: part of a number", {"search": "0123456"}),
        ("search: a rare word", {"search": "nowhere"}),
        ("search: a common word", {"search": "αποτελ"}),
        ("no search", {"search": ""}),
    )
    for name, change in changes:
        async with measured(name):
            model.narrow(**change)
            await until(lambda: not rows.is_loading)
        async with measured("  … to its end"):
            await until(lambda: rows.is_complete)
    for key in ("number", "state", "sent"):
        async with measured(f"sorted by {key}"):
            rows.sort_wanted.emit(key, True)
            await until(lambda: not rows.is_loading)
        async with measured("  … to its end"):
            await until(lambda: rows.is_complete)


def main() -> None:
    """Fill, measure, print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000

    desks: list[Desk] = []

    async def prepare(desk: Desk) -> None:
        desks.append(desk)
        began = time.perf_counter()
        await fill(desk, count)
        print(f"{count:,} messages stored in {time.perf_counter() - began:.0f} s")

    async def drive(program: Program) -> None:
        try:
            await measure(program, desks[0])
        finally:
            program.leave()

    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder), vault=SessionVault(), prepare=prepare, drive=drive)


if __name__ == "__main__":
    main()
