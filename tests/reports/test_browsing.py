"""Browsing, counting and exporting what a store holds."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from smsdesk.domain.account import NewAccount
from smsdesk.domain.contact import ContactDetails
from smsdesk.domain.message import MessageState
from smsdesk.domain.plan import Excluded, Exclusion
from smsdesk.files.whole_files import FileNotWritten
from smsdesk.reports.browsing import MESSAGES_A_READ, Reports
from smsdesk.reports.export import Layout, export
from smsdesk.reports.rows import Query
from smsdesk.reports.statuses import Status
from smsdesk.store import accounts, claims, contacts, outbox
from smsdesk.store.claims import Settlement
from smsdesk.store.errors import NotFound
from tests.support.store import Store, claim_all, numbers, plan_of


@pytest.fixture
async def reports(store: Store) -> AsyncIterator[Reports]:
    """The reports of the store."""
    made = Reports(store.file, store.clock)
    yield made
    await made.close()


async def ids(reports: Reports, query: Query) -> list[int]:
    """All of a list."""
    found: array[int] = array("q")
    await reports.ids(query, found.extend)
    return list(found)


async def settle(store: Store, *states: MessageState, account_id: int | None = None) -> None:
    """Claim everything and settle it so."""
    now = store.clock.now()
    account = account_id or store.account.id
    found = await store.db.run(lambda c: claim_all(c, account, now=now))
    settled = [Settlement(one.id, state) for one, state in zip(found, states, strict=True)]
    await store.db.run(lambda c: claims.settle(c, settled, desk="desk-1", now=now))


async def test_rows_say_what_a_table_shows(store: Store, reports: Reports) -> None:
    await store.put(plan_of(store.account.id, ["+306912345678"], text="Hello\n  there", parts=2))
    row = (await reports.rows([1, 7]))[1]
    assert (row.number, row.text, row.parts) == ("+30 691 234 5678", "Hello there", 2)
    assert (row.status, row.created_at) == (Status.WAITING, store.clock.now())
    assert "306" not in repr(row)


@pytest.mark.parametrize("provider", ["isms", "d7"])
async def test_what_the_provider_keeps_is_scheduled_until_its_time(
    store: Store, reports: Reports, provider: str
) -> None:
    """Also where nobody can be asked afterwards, and as long as a receipt may come after it."""
    now = store.clock.now()
    account = NewAccount("Kept", provider, {}, "Clinic", "vault-key-kept")
    kept = (await store.db.run(lambda c: accounts.add(c, account, now))).id
    batch = await store.put(plan_of(kept, numbers(1)))
    found = await store.db.run(lambda c: claim_all(c, kept, now=now))
    at = now + timedelta(days=20)
    settled = [Settlement(one.id, MessageState.ACCEPTED, not_before=at) for one in found]
    await store.db.run(lambda c: claims.settle(c, settled, desk="desk-1", now=now))
    can_tell = provider == "isms"
    after = Status.ON_THE_WAY if can_tell else Status.NO_REPORT
    for days, status in ((0, Status.SCHEDULED), (20, after), (2, after), (2, Status.NO_REPORT)):
        await store.clock.advance(days * 86_400)
        assert (await reports.detail(1)).status is status
        assert (await reports.rows([1]))[1].status is status
        assert (await reports.batch(batch)).counts == {status: 1}
        assert [one for _, one, _ in await reports.messages([1])] == [status]
        for other in Status:
            wanted = Query(statuses=frozenset({other}))
            assert await ids(reports, wanted) == ([1] if other is status else [])
    assert (await reports.detail(1)).message.state is MessageState.ACCEPTED


async def test_no_report_where_nobody_can_be_asked(store: Store, reports: Reports) -> None:
    now = store.clock.now()
    new = NewAccount("D7", "d7", {}, "Clinic", "key-of-d7")
    mute = await store.db.run(lambda c: accounts.add(c, new, now))
    for account_id in (store.account.id, mute.id):
        await store.put(plan_of(account_id, numbers(1)))
        await settle(store, MessageState.ACCEPTED, account_id=account_id)
    rows = await reports.rows([1, 2])
    assert [rows[1].status, rows[2].status] == [Status.ON_THE_WAY, Status.NO_REPORT]
    assert await ids(reports, Query(statuses=frozenset({Status.NO_REPORT}))) == [2]
    assert await ids(reports, Query(statuses=frozenset({Status.ON_THE_WAY}))) == [1]
    await store.clock.advance(timedelta(days=4).total_seconds())
    assert await ids(reports, Query(statuses=frozenset({Status.NO_REPORT}))) == [2, 1]


async def test_a_message_in_full(store: Store, reports: Reports) -> None:
    await store.put(plan_of(store.account.id, numbers(1)))
    await settle(store, MessageState.REJECTED)
    detail = await reports.detail(1)
    assert detail.status is Status.FAILED
    assert (detail.account, detail.provider) == (store.account.name, "Practice")
    assert [entry.state for entry in detail.timeline] == [
        MessageState.QUEUED,
        MessageState.SUBMITTING,
        MessageState.REJECTED,
    ]
    with pytest.raises(NotFound):
        await reports.detail(2)


async def test_a_batch_and_who_was_left_out(store: Store, reports: Reports) -> None:
    left_out = Excluded("12", Exclusion.INVALID_NUMBER, "too_short", 4)
    batch_id = await store.put(plan_of(store.account.id, numbers(3), parts=2, excluded=[left_out]))
    await settle(store, MessageState.FAILED, MessageState.EXPIRED, MessageState.DELIVERED)
    batch = await reports.batch(batch_id)
    assert batch.counts == {Status.FAILED: 2, Status.DELIVERED: 1}
    assert (batch.parts[Status.FAILED], batch.messages, batch.excluded) == (4, 3, 1)
    assert await reports.excluded(batch_id) == (left_out,)
    with pytest.raises(NotFound):
        await reports.batch(99)


async def test_figures_and_names(store: Store, reports: Reports) -> None:
    await store.put(plan_of(store.account.id, numbers(3), parts=2))
    await settle(store, MessageState.DELIVERED, MessageState.UNCERTAIN, MessageState.REJECTED)
    figures = await reports.last_days(2)
    assert [(day.sent, day.failed) for day in figures.days] == [(0, 0), (1, 1)]
    assert (figures.sent, figures.parts, await reports.undecided()) == (1, 2, 1)
    assert await reports.newest_id() == 3
    (name,) = await reports.account_names()
    assert (name.name, name.removed) == (store.account.name, False)


async def test_only_chosen_messages_are_sent_again_or_cancelled(store: Store) -> None:
    await store.put(plan_of(store.account.id, numbers(3)))
    await settle(store, MessageState.FAILED, MessageState.REJECTED, MessageState.ACCEPTED)
    now = store.clock.now()
    assert await store.db.run(lambda c: outbox.requeue(c, [1, 3], now=now)) == [1]
    assert await store.db.run(lambda c: outbox.cancel(c, [1, 2, 3], now=now)) == [1]
    states = [message.state for message in await store.listing()]
    wanted = [MessageState.CANCELLED, MessageState.REJECTED, MessageState.ACCEPTED]
    assert states == wanted


LAYOUT = Layout(
    ("Name", "To", "Status"),
    lambda message, status, name: (name, message.recipient, status.value),
)


async def test_export_writes_what_the_query_finds(
    store: Store, reports: Reports, tmp_path: Path
) -> None:
    count = MESSAGES_A_READ + 3
    await store.put(plan_of(store.account.id, numbers(count)))
    newest = ContactDetails(numbers(count)[-1], surname="Παππά", name="Ελένη")
    await store.db.run(lambda c: contacts.add_many(c, [newest], store.clock.now()))
    file = tmp_path / "out.csv"
    told: list[tuple[int, int]] = []
    written = await export(
        reports, Query(), file, LAYOUT, progress=lambda done, of: told.append((done, of))
    )
    assert written == count
    assert told == [(MESSAGES_A_READ, count), (count, count)]
    lines = file.read_text("utf-8-sig").splitlines()
    assert lines[:3] == [
        "Name,To,Status",
        f"Ελένη Παππά,'+30690{count - 1:07d},waiting",
        f",'+30690{count - 2:07d},waiting",
    ]
    assert len(lines) == count + 1


async def test_an_export_that_is_given_up_leaves_nothing(
    store: Store, reports: Reports, tmp_path: Path
) -> None:
    await store.put(plan_of(store.account.id, numbers(MESSAGES_A_READ * 3)))
    folder = tmp_path / "exports"
    folder.mkdir()
    begun = asyncio.Event()
    work = asyncio.create_task(
        export(reports, Query(), folder / "a.xlsx", LAYOUT, progress=lambda *_: begun.set())
    )
    await begun.wait()
    work.cancel()
    with pytest.raises(asyncio.CancelledError):
        await work
    assert not list(folder.iterdir())
    with pytest.raises(FileNotWritten):
        await export(reports, Query(), folder / "no" / "a.csv", LAYOUT)


async def test_messages_are_found_by_the_names_of_those_who_got_them(
    store: Store, reports: Reports
) -> None:
    """As the contact book has them now; the comments there are nobody's name."""
    known = [
        ContactDetails(numbers(3)[0], surname="Παππά", name="Ελένη", comments="Smith sent her"),
        ContactDetails(numbers(3)[1], surname="Smith", name="John"),
        ContactDetails(numbers(3)[1], surname="Smith", name="Mary"),
    ]
    await store.db.run(lambda c: contacts.add_many(c, known, store.clock.now()))
    await store.put(plan_of(store.account.id, numbers(3)))
    assert await ids(reports, Query(search="παππα ελ")) == [1]
    assert await ids(reports, Query(search="smith")) == [2]
    assert await ids(reports, Query(search="mith")) == []
    rows = await reports.rows([1, 2, 3])
    assert [rows[one].name for one in (1, 2, 3)] == ["Ελένη Παππά", "John Smith, Mary Smith", ""]
    assert (await reports.detail(1)).name == "Ελένη Παππά"
