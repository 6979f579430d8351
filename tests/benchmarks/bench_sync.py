"""How syncing does with a large book: the comparison with nothing to do, how long it keeps the
store at a time, a page of standings, filters, and thousands of contacts going out.

Run it with the project's Python: `python tests/benchmarks/bench_sync.py [PEOPLE]`.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlalchemy import Connection, func, insert, literal, select

from smsdesk.contacts.sync_plan import plan
from smsdesk.domain.contact_sync import SyncState
from smsdesk.store import sync_standings
from smsdesk.store.contact_sync import Comparison
from smsdesk.store.contact_tables import contacts as table
from smsdesk.store.contact_tables import sync_entries
from tests.support.store import connected, transaction
from tests.support.synced import SyncedOffice, number, person, synced_office

PEOPLE = 100_000
A_LOT = 5_000
GOING_OUT = 3_000
PAGE = 40


def main(people: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder), people))
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say("memory at its peak, test and server included", f"{peak_mib:,.0f} MiB")


async def measure(folder: Path, people: int) -> None:
    """One office, from a book in step to a book that goes out."""
    async with synced_office(folder) as office:
        say("people", f"{people:,}")
        for start in range(0, people, A_LOT):
            some = [person(place) for place in range(start, min(people, start + A_LOT))]
            await office.add(*some)
        await office.choose()
        await office.db.run(lambda c: note_as_saved(c, office.account.id))
        began_s = time.perf_counter()
        found = await plan(office.db, office.account.id)
        say("comparison with nothing to do", f"{time.perf_counter() - began_s:.2f} s")
        assert found.calls == 0
        compare_by_lots(office)
        await show(office)
        await go_out(office)


def compare_by_lots(office: SyncedOffice) -> None:
    """The longest time that one lot keeps the store."""
    slowest_s = 0.0
    with connected(office.file) as opened, transaction(opened, keep=False):
        for deletes in (True, False):
            after: str | None = ""
            while after is not None:
                began_s = time.perf_counter()
                comparison = Comparison(opened, office.account.id)
                look = comparison.to_delete if deletes else comparison.to_save
                after = look(after, 200).after
                slowest_s = max(slowest_s, time.perf_counter() - began_s)
    say("the slowest lot of it", f"{slowest_s * 1000:.1f} ms")


async def show(office: SyncedOffice) -> None:
    """What the Contacts page asks."""
    mobiles = [number(place) for place in range(PAGE)]
    await office.syncing.standings(office.account.id, mobiles)
    began_s = time.perf_counter()
    await office.syncing.standings(office.account.id, mobiles)
    say(f"how {PAGE} numbers stand", f"{(time.perf_counter() - began_s) * 1000:.1f} ms")
    with connected(office.file) as opened, transaction(opened, keep=False):
        for state in SyncState:
            condition = sync_standings.in_state(opened, office.account.id, [state])
            query = select(func.count()).select_from(table).where(condition)
            began_s = time.perf_counter()
            count = opened.execute(query).scalar_one()
            spent_ms = (time.perf_counter() - began_s) * 1000
            say(f"filter {state.value}: {count:,}", f"{spent_ms:.1f} ms")


async def go_out(office: SyncedOffice) -> None:
    """Without a bound, to see what the program itself takes."""
    await office.db.run(lambda c: forget_some(c, office.account.id))
    began_s = time.perf_counter()
    report = await office.syncing.run(office.account.id)
    spent_s = time.perf_counter() - began_s
    assert report.saved == GOING_OUT
    say(f"{GOING_OUT:,} contacts saved, comparisons included", f"{spent_s:.1f} s")
    say("a second", f"{GOING_OUT / spent_s:,.0f}")


def note_as_saved(connection: Connection, account_id: int) -> None:
    """As if all of them had been pushed."""
    rows = select(
        literal(account_id),
        table.c.mobile,
        table.c.id,
        literal("saved"),
        *(table.c.surname, table.c.name, table.c.comments),
        table.c.created_at,
        literal(True),
    )
    columns = (
        *("account_id", "mobile", "contact_id", "step", "surname", "name", "comments"),
        *("since", "known_there"),
    )
    connection.execute(insert(sync_entries).from_select(columns, rows))


def forget_some(connection: Connection, account_id: int) -> None:
    """As if these had not been pushed."""
    some = [number(place) for place in range(GOING_OUT)]
    for start in range(0, GOING_OUT, 500):
        connection.execute(
            sync_entries.delete().where(
                sync_entries.c.account_id == account_id,
                sync_entries.c.mobile.in_(some[start : start + 500]),
            )
        )


def say(what: str, figure: str) -> None:
    """One line."""
    sys.stdout.write(f"{what:<55} {figure:>12}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else PEOPLE)
