"""Opting out, opting in, and the record of both."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from smsdesk.contacts.consents import OptedOut
from smsdesk.contacts.duplicates import Duplicates
from smsdesk.contacts.errors import NumberRefused
from smsdesk.contacts.id_lots import AT_ONCE
from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.message import MessageState
from smsdesk.events import ContactsChanged, MessagesChanged
from smsdesk.store import messages, outbox
from smsdesk.store.tables import messages as messages_table
from tests.support.book import OpenBook
from tests.support.people import person
from tests.support.store import NOW, add_account, plan_of

MOBILE = "+306912345678"


async def test_a_number_as_typed_opts_out_and_in(book: OpenBook) -> None:
    assert await book.consents.opt_out("691 234 5678", " phone ", "no more", "Maria") == ()
    assert await book.consents.opted_out() == {MOBILE}
    assert await book.consents.opted_out_among(["+30", MOBILE]) == {MOBILE}
    await book.consents.record_consent(MOBILE, "form", "yes to news")
    assert await book.consents.opted_out() == {MOBILE}
    assert await book.consents.opt_in(MOBILE)
    assert not await book.consents.opt_in(MOBILE)
    assert await book.consents.opted_out() == frozenset()
    records = await book.consents.records(MOBILE)
    assert records[0] == ConsentRecord(
        MOBILE, ConsentKind.OPT_OUT, NOW, "phone", "no more", "Maria"
    )
    assert [one.kind.value for one in records] == ["opt_out", "consent", "opt_in", "opt_in"]
    assert set(book.events) == {ContactsChanged()}


async def test_what_waits_is_cancelled_at_once(book: OpenBook) -> None:
    account = await book.db.run(add_account)
    plan = plan_of(account.id, [MOBILE, "+306900000000"])
    await book.db.run(lambda c: outbox.add_batch(c, plan, now=NOW, not_before=NOW))
    [cancelled] = await book.consents.opt_out(MOBILE)
    message = await book.db.read(lambda c: messages.get(c, cancelled))
    assert (message.recipient, message.state) == (MOBILE, MessageState.CANCELLED)
    assert book.events == [MessagesChanged(frozenset({cancelled})), ContactsChanged()]


async def test_what_a_provider_keeps_is_told_and_not_cancelled(book: OpenBook) -> None:
    account = await book.db.run(add_account)
    later, over = NOW + timedelta(hours=3), NOW - timedelta(hours=3)
    plan = plan_of(account.id, [MOBILE, MOBILE])

    def work(connection: Connection) -> list[int]:
        batch = outbox.add_batch(connection, plan, now=NOW, not_before=NOW)
        ids = [one.id for one in messages.listing(connection, messages.Filter(batch_id=batch))]
        for one, at in zip(ids, (later, over), strict=True):
            there = update(messages_table).where(messages_table.c.id == one)
            connection.execute(there.values(state="accepted", not_before=at))
        return ids

    ids = await book.db.run(work)
    assert await book.consents.kept_by_provider([MOBILE, MOBILE]) == ((ids[0], later),)
    assert await book.consents.opt_out(MOBILE) == ()
    assert await book.consents.kept_by_provider(["+306900000000"]) == ()


async def test_what_is_no_number_is_refused(book: OpenBook) -> None:
    for ask in (book.consents.opt_out, book.consents.opt_in, book.consents.record_consent):
        with pytest.raises(NumberRefused) as caught:
            await ask("not a number")
        assert caught.value.value == "not a number"


async def test_who_has_opted_out_stays_so_under_another_number(book: OpenBook) -> None:
    new = "+306900000000"
    account = await book.db.run(add_account)
    plan = plan_of(account.id, [new])
    await book.db.run(lambda c: outbox.add_batch(c, plan, now=NOW, not_before=NOW))
    eleni = await book.book.add(person(MOBILE, "Παππά"))
    await book.consents.opt_out(MOBILE)
    book.events.clear()
    moved = await book.book.change(eleni, replace(eleni.details, mobile="690 000 0000"))
    assert await book.consents.opted_out() == {MOBILE, new}
    followed = ConsentRecord(new, ConsentKind.OPT_OUT, NOW, "number_changed")
    assert await book.consents.records(new) == (followed,)
    assert [type(event) for event in book.events] == [MessagesChanged, ContactsChanged]
    await book.consents.opt_in(new)
    changed = await book.book.change(moved, replace(moved.details, surname="Παππάς"))
    assert await book.consents.opted_out() == {MOBILE}  # nothing follows who stays where they are
    await book.book.change(changed, replace(changed.details, mobile="+306911111111"))
    assert await book.consents.opted_out() == {MOBILE}


@pytest.mark.parametrize("refusing", [0, 1])
async def test_people_who_are_merged_stay_opted_out(
    book: OpenBook, tmp_path: Path, refusing: int
) -> None:
    duplicates = Duplicates(book.db, tmp_path / "book.db", book.clock, book.bus, book=book.book)
    numbers = (MOBILE, "+306900000000")
    keep, other = [await book.book.add(person(one, "Παππά")) for one in numbers]
    await book.consents.opt_out(numbers[refusing])
    mobile = numbers[1 - refusing]
    await duplicates.merge(keep.id, [other.id], replace(keep.details, mobile=mobile), [])
    assert await book.consents.opted_out() == set(numbers)


async def test_many_people_are_opted_out_until_it_is_stopped(book: OpenBook) -> None:
    ids = await book.crowd(3 * AT_ONCE)
    told: list[tuple[int, int]] = []

    def go_on(done: int, of: int) -> bool:
        told.append((done, of))
        return len(told) < 2

    done = await book.consents.opt_out_people(ids, go_on=go_on)
    assert 0 < told[0][0] < told[1][0] == done.numbers < len(ids)
    assert len(await book.consents.opted_out()) == done.numbers


async def test_many_people_at_once(book: OpenBook, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = list(await book.crowd(2 * AT_ONCE + 1))
    mobiles = [f"+3069{place:08d}" for place in (0, 1, 2 * AT_ONCE)]
    account = await book.db.run(add_account)
    plan = plan_of(account.id, [*mobiles, "+306912345678"])
    batch = await book.db.run(lambda c: outbox.add_batch(c, plan, now=NOW, not_before=NOW))
    await book.consents.opt_out(mobiles[1], "phone")
    transactions, run = [], book.db.run

    async def counted(work: Callable[[Connection], object]) -> object:
        transactions.append(work)
        return await run(work)

    monkeypatch.setattr(book.db, "run", counted)
    done = await book.consents.opt_out_people(ids, " list ", "", "Maria")
    assert len(transactions) == 3
    # One had opted out before, and what waited for it was cancelled then.
    assert done == OptedOut(len(ids) - 1, 2)
    assert len(await book.consents.opted_out()) == len(ids)
    [record] = await book.consents.records(mobiles[2])
    assert record == ConsentRecord(mobiles[2], ConsentKind.OPT_OUT, NOW, "list", "", "Maria")
    assert [one.source for one in await book.consents.records(mobiles[1])] == ["phone"]
    listed = await book.db.read(lambda c: messages.listing(c, messages.Filter(batch_id=batch)))
    states = {one.recipient: one.state for one in listed}
    assert states == {
        **dict.fromkeys(mobiles, MessageState.CANCELLED),
        "+306912345678": MessageState.QUEUED,
    }
    assert await book.consents.opt_out_people(ids) == OptedOut()
