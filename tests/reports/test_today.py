"""The figures of the day."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import update

from smsdesk.domain.message import MessageState
from smsdesk.reports.browsing import Reports
from smsdesk.reports.figures import TodaysFigures
from smsdesk.reports.rows import Query
from smsdesk.reports.statuses import statuses_of
from smsdesk.reports.today import Today
from smsdesk.store.tables import messages
from tests.support.store import Store, numbers, plan_of, store

__all__ = ["store"]

S = MessageState


async def test_todays_figures(store: Store) -> None:
    states = [S.DELIVERED, S.DELIVERED, S.ACCEPTED, S.FAILED, S.EXPIRED, S.REJECTED, S.UNCERTAIN]
    for state in states:
        batch = await store.put(plan_of(store.account.id, numbers(1)))
        change = update(messages).where(messages.c.batch_id == batch).values(state=state.value)
        await store.db.run(lambda c, change=change: c.execute(change).rowcount)  # type: ignore[misc] # a default binds it
    today = Today(store.db, store.clock)
    figures = await today.figures()
    since = figures.since
    assert since <= store.clock.now() < since + timedelta(days=1)
    assert figures == TodaysFigures(since, delivered=2, on_the_way=1, failed=3, uncertain=1)
    await store.clock.advance(timedelta(days=1).total_seconds())
    tomorrow = await today.figures()
    assert (tomorrow.delivered, tomorrow.failed) == (0, 0)
    assert tomorrow.uncertain == 1


async def test_what_the_provider_keeps_is_not_on_the_way_yet(store: Store) -> None:
    later = store.clock.now() + timedelta(hours=2)
    for due in (store.clock.now(), later, later):
        batch = await store.put(plan_of(store.account.id, numbers(1)))
        change = (
            update(messages)
            .where(messages.c.batch_id == batch)
            .values(state=S.ACCEPTED.value, not_before=due)
        )
        await store.db.run(lambda c, change=change: c.execute(change).rowcount)  # type: ignore[misc] # a default binds it
    today = Today(store.db, store.clock)
    assert (await today.figures()).on_the_way == 1
    listed = Query(statuses=statuses_of({S.ACCEPTED}), since=(await today.figures()).since)
    reports = Reports(store.file, store.clock)
    found: list[int] = []
    try:
        await reports.ids(listed, found.extend)
    finally:
        await reports.close()
    assert len(found) == 1
    await store.clock.advance(timedelta(hours=2, seconds=1).total_seconds())
    assert (await today.figures()).on_the_way == 3
