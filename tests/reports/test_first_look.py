"""What is shown before the store is open is what the reports say when it is."""

from __future__ import annotations

from array import array
from itertools import product
from pathlib import Path

from smsdesk.reports.browsing import Reports
from smsdesk.reports.figures import midnight
from smsdesk.reports.first_look import IDS, ROWS, FirstReports
from smsdesk.reports.rows import Query
from smsdesk.reports.statuses import Status
from smsdesk.reports.today import Today
from tests.support.every_message import furnish
from tests.support.store import Store


async def test_the_first_page_is_that_of_the_reports(store: Store) -> None:
    await furnish(store.db, store.account.id, store.clock.now())
    reports, first = Reports(store.file, store.clock), FirstReports(store.file, store.clock)
    seen: set[Status] = set()
    recent = midnight(store.clock.now(), 13)
    for since, sort, descending in product((None, recent), ("sent", "number", "state"), (0, 1)):
        query = Query(since=since, sort=sort, descending=bool(descending))
        found: array[int] = array("q")
        await reports.ids(query, found.extend)
        page = await first.page(query)
        assert page is not None
        keys, rows = page
        assert keys == found[:IDS]
        assert sorted(rows) == sorted(found[:ROWS])
        assert rows == await reports.rows(found[:ROWS])
        seen.update(row.status for row in rows.values())
    assert seen == set(Status)
    await reports.close()


async def test_the_figures_of_the_day_are_those_of_the_panel(store: Store) -> None:
    await furnish(store.db, store.account.id, store.clock.now())
    figures_now = await Today(store.db, store.clock).figures()
    assert figures_now.uncertain > figures_now.on_the_way > 0
    assert await FirstReports(store.file, store.clock).todays_figures() == figures_now


async def test_what_is_narrowed_is_left_to_the_reports(store: Store) -> None:
    await furnish(store.db, store.account.id, store.clock.now())
    first = FirstReports(store.file, store.clock)
    for query in (Query(batch_id=1), Query(search="a"), Query(statuses=frozenset({Status.FAILED}))):
        assert await first.page(query) is None


async def test_without_a_store_there_is_nothing(store: Store, tmp_path: Path) -> None:
    first = FirstReports(tmp_path / "none.db", store.clock)
    assert await first.page(Query()) is None
    assert await first.todays_figures() is None
