"""The list of people, what a row shows, and what is known of a number."""

from __future__ import annotations

from array import array
from functools import partial

from smsdesk.contacts.query import GroupSize, Query
from smsdesk.domain.contact import ContactSort, SavedSearch
from smsdesk.domain.contact_sync import SyncChoice, SyncScope, SyncState
from smsdesk.domain.message import MessageState
from smsdesk.store import outbox, sync_choices
from tests.support.book import OpenBook
from tests.support.people import person
from tests.support.store import NOW, add_account, plan_of

ELENI = person("+306912345678", "Παππά", "Ελένη")
NIKOS = person("+306912345678", "Παππάς", "Νίκος")
JOHN = person("+447700900123", "Smith", "John")


async def test_a_list_is_ids_and_its_rows_are_read_by_id(book: OpenBook) -> None:
    vip, abc = await book.groups.add("VIP"), await book.groups.add("ABC")
    eleni = await book.book.add(ELENI, [vip.id, abc.id])
    john = await book.book.add(JOHN)
    await book.consents.opt_out(JOHN.mobile)
    assert await book.found(Query()) == [john.id, eleni.id]
    assert await book.found(Query(order=ContactSort.MOBILE)) == [eleni.id, john.id]
    assert await book.found(Query(text="παπ")) == [eleni.id]
    assert await book.found(Query(opted_out=True)) == [john.id]
    assert await book.found(Query(group_id=vip.id)) == [eleni.id]
    rows = await book.contacts.rows([eleni.id, 99, john.id])
    assert [row.contact for row in rows] == [eleni, john]
    assert [row.number for row in rows] == ["+30 691 234 5678", "+44 7700 900123"]
    assert [row.group_names for row in rows] == [("ABC", "VIP"), ()]
    assert [row.opted_out for row in rows] == [False, True]
    assert [row.sync for row in rows] == [None, None]
    assert "691" not in repr(rows)


async def test_a_long_list_comes_whole_in_lots_and_in_order(book: OpenBook) -> None:
    ids = await book.crowd(5_000)
    lots: list[array[int]] = []
    await book.contacts.ids(Query(text="surname"), lots.append)
    assert len(lots) > 1
    assert sorted(one for lot in lots for one in lot) == list(ids)
    assert await book.found(Query(text="crowd")) == list(ids)
    assert await book.contacts.count(Query(text="crowd")) == 5_000
    assert await book.contacts.total() == 5_000


async def test_rows_say_how_a_number_stands_at_an_account(book: OpenBook) -> None:
    account = await book.db.run(add_account)
    eleni = await book.book.add(ELENI)
    [row] = await book.contacts.rows([eleni.id], [account.id])
    assert row.sync is not None
    assert row.sync.state is SyncState.NOT_CHOSEN
    for state, expected in ((SyncState.NOT_CHOSEN, [eleni.id]), (SyncState.IN_STEP, [])):
        query = Query(sync_account_id=account.id, sync_states=frozenset({state}))
        assert await book.found(query) == expected


async def test_of_several_accounts_the_row_shows_what_needs_looking_at(book: OpenBook) -> None:
    one, other = [await book.db.run(add_account) for _ in range(2)]
    eleni = await book.book.add(ELENI)
    choice = SyncChoice(other.id, SyncScope.ALL)
    await book.db.run(lambda c: sync_choices.choose(c, choice))
    [row] = await book.contacts.rows([eleni.id], [one.id, other.id])
    assert [(where, standing.state) for where, standing in row.standings] == [
        (one.id, SyncState.NOT_CHOSEN),
        (other.id, SyncState.WAITING),
    ]
    assert row.sync is not None
    assert row.sync.state is SyncState.WAITING


async def test_several_people_answer_one_telephone(book: OpenBook) -> None:
    eleni, nikos = await book.book.add(ELENI), await book.book.add(NIKOS)
    assert await book.contacts.people_at(ELENI.mobile) == [eleni, nikos]
    assert await book.contacts.people_at(JOHN.mobile) == []
    known = await book.contacts.names_at([ELENI.mobile, JOHN.mobile])
    assert known == {ELENI.mobile: [eleni, nikos]}


async def test_the_last_messages_to_a_number_come_newest_first(book: OpenBook) -> None:
    account = await book.db.run(add_account)
    for text in ("first", "second", "third"):
        plan = plan_of(account.id, [ELENI.mobile, JOHN.mobile], text=text)
        await book.db.run(partial(outbox.add_batch, plan=plan, now=NOW, not_before=NOW))
    told = await book.contacts.history(ELENI.mobile, 2)
    assert [(one.text, one.state) for one in told] == [
        ("third", MessageState.QUEUED),
        ("second", MessageState.QUEUED),
    ]
    assert "third" not in repr(told)


async def test_groups_are_counted_listed_and_live(book: OpenBook) -> None:
    vip = await book.groups.add("VIP")
    live = await book.groups.add("Live", SavedSearch("παπ"))
    empty = await book.groups.add("Empty")
    for one in (ELENI, NIKOS, JOHN):
        await book.book.add(one, [vip.id])
    counted = (GroupSize(empty, 0), GroupSize(live, 2), GroupSize(vip, 3))
    assert await book.groups.all() == counted


async def test_every_custom_field_is_known(book: OpenBook) -> None:
    assert await book.contacts.field_names() == ()
    await book.crowd(3)
    await book.book.add(person("+306912345678", custom={"card": "7", "Ärzte": "x"}))
    await book.book.add(person("+306912345678", custom={"card": "8"}))
    assert await book.contacts.field_names() == ("card", "Ärzte")
