"""The book as people use it: enter, look up, change, and do the same to many."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import pytest

from smsdesk.contacts.book import BulkEdit
from smsdesk.contacts.errors import (
    EditedMeanwhile,
    NothingToUndo,
    NumberRefused,
    UnknownContact,
)
from smsdesk.contacts.id_lots import AT_ONCE
from smsdesk.contacts.query import Query, Undone
from smsdesk.domain.contact import ChangeKind, SavedSearch
from smsdesk.domain.phone import NumberProblem
from smsdesk.events import ContactsChanged
from tests.support.book import OpenBook
from tests.support.people import person

ELENI = person("691 234 5678", "  Παππά ", "Ελένη", custom={"card": " 7 ", " ": "x", "y": " "})


async def test_numbers_are_taken_as_typed(book: OpenBook) -> None:
    eleni = await book.book.add(ELENI)
    assert eleni.details == person("+306912345678", "Παππά", "Ελένη", custom={"card": "7"})
    assert await book.book.get(eleni.id) == eleni
    assert await book.book.by_number("00 30 6912345678") == [eleni]
    assert book.events == [ContactsChanged()]


async def test_what_is_no_number_is_refused_and_named(book: OpenBook) -> None:
    with pytest.raises(NumberRefused) as caught:
        await book.book.add(person("691 234"))
    assert caught.value.value == "691 234"
    assert caught.value.problem is NumberProblem.TOO_SHORT
    assert "691" not in str(caught.value)
    assert await book.contacts.total() == 0
    assert book.events == []


async def test_a_person_is_changed_with_the_groups(book: OpenBook) -> None:
    vip, other = await book.groups.add("VIP"), await book.groups.add("Other")
    eleni = await book.book.add(ELENI, [vip.id])
    changed = await book.book.change(eleni, replace(eleni.details, comments="x"), [other.id])
    assert await book.book.get(eleni.id) == changed
    assert await book.contacts.group_ids(eleni.id) == (other.id,)
    again = await book.book.change(changed, replace(changed.details, comments=""))
    assert await book.contacts.group_ids(again.id) == (other.id,)


async def test_what_somebody_else_has_changed_is_not_overwritten(book: OpenBook) -> None:
    eleni = await book.book.add(ELENI)
    theirs = await book.book.change(eleni, replace(eleni.details, comments="theirs"))
    with pytest.raises(EditedMeanwhile):
        await book.book.change(eleni, replace(eleni.details, comments="mine"))
    assert await book.book.get(eleni.id) == theirs
    await book.book.remove([eleni.id])
    with pytest.raises(UnknownContact):
        await book.book.change(theirs, eleni.details)
    with pytest.raises(UnknownContact):
        await book.book.get(eleni.id)


async def test_completion_offers_groups_then_people(book: OpenBook) -> None:
    vip = await book.groups.add("Παππάδες")
    live = await book.groups.add("Πάπιες", SavedSearch("x"))
    eleni = await book.book.add(ELENI, [vip.id])
    nikos = await book.book.add(person("6912345679", "Νίκου", "Νίκος"), [vip.id])
    await book.consents.opt_out("6912345678")
    found = await book.book.find("παπ")
    assert [one.group for one in found] == [live, vip, None]
    assert [one.size for one in found] == [None, 2, None]
    assert (found[2].contact, found[2].opted_out) == (eleni, True)
    [only] = await book.book.find("νικ")
    assert (only.contact, only.opted_out) == (nikos, False)
    assert len(await book.book.find("παπ", most=2)) == 2
    assert await book.book.find("xyz") == []


async def test_members_are_those_of_a_group_or_a_search(book: OpenBook) -> None:
    vip = await book.groups.add("VIP")
    people = [
        await book.book.add(person(f"69123456{at}", surname), [vip.id] if at % 2 else [])
        for at, surname in enumerate(("Άνω", "Βήτα", "Γάμα", "Άλφα"), 10)
    ]
    assert await book.book.members(vip.id) == [people[3], people[1]]
    live = await book.groups.add("Live", SavedSearch("α"))
    assert await book.book.members(live.id) == [people[3], people[0]]
    assert await book.book.members(SavedSearch("α", vip.id)) == [people[3]]
    assert await book.book.members(99) == []


async def test_many_are_deleted_and_brought_back(book: OpenBook) -> None:
    count = 2 * AT_ONCE + 1
    ids = await book.crowd(count)
    change = await book.book.remove([*ids, 99_999])
    assert (change.kind, change.count) == (ChangeKind.DELETE, count)
    assert await book.contacts.total() == 0
    assert (await book.undo.sets())[0] == change
    assert await book.book.undo(change.id) == Undone(count, 0)
    assert await book.contacts.total() == count
    assert await book.contacts.count(Query(text="surname7")) == 111
    with pytest.raises(NothingToUndo):
        await book.book.undo(change.id)


async def test_many_are_edited_alike(book: OpenBook) -> None:
    vip, old = await book.groups.add("VIP"), await book.groups.add("Old")
    ids = await book.crowd(3)
    await book.groups.put(old.id, ids[:2])
    before = [await book.book.get(contact_id) for contact_id in ids]
    edit = BulkEdit(
        {"language": "el", "town": "Αθήνα"},
        frozenset({"comments"}),
        frozenset({vip.id}),
        frozenset({old.id}),
    )
    change = await book.book.edit_many(ids, edit)
    assert change.count == 3
    for contact_id in ids:
        details = (await book.book.get(contact_id)).details
        assert (details.language, details.comments) == ("el", "")
        assert details.custom == {"town": "Αθήνα"}
        assert await book.contacts.group_ids(contact_id) == (vip.id,)
    assert (await book.book.edit_many(ids, edit)).count == 0
    cleared = await book.book.edit_many(ids[:1], BulkEdit(clear_fields=frozenset({"town"})))
    assert (await book.book.get(ids[0])).details.custom == {}
    assert await book.book.undo(cleared.id) == Undone(1, 0)
    assert await book.book.undo(change.id) == Undone(3, 0)
    assert [await book.book.get(contact_id) for contact_id in ids] == before
    assert await book.contacts.group_ids(ids[0]) == (old.id,)


def test_the_number_of_many_is_not_set_alike() -> None:
    with pytest.raises(ValueError, match="number"):
        BulkEdit({"mobile": "+306912345678"})
    with pytest.raises(ValueError, match="number"):
        BulkEdit(clear_fields=frozenset({"mobile"}))


async def test_who_was_edited_since_is_left_alone(book: OpenBook) -> None:
    ids = await book.crowd(3)
    change = await book.book.edit_many(ids, BulkEdit({"comments": "x"}))
    one = await book.book.get(ids[0])
    edited = await book.book.change(one, replace(one.details, comments="y"))
    assert await book.book.undo(change.id) == Undone(2, 1)
    assert await book.book.get(ids[0]) == edited


async def test_what_breaks_off_can_be_taken_back(book: OpenBook) -> None:
    ids = await book.crowd(3 * AT_ONCE)
    deleting = asyncio.ensure_future(book.book.remove(ids))
    while await book.contacts.total() == len(ids):
        assert not deleting.done()
    deleting.cancel()
    await asyncio.gather(deleting, return_exceptions=True)
    left = await book.contacts.total()
    assert left < len(ids)
    [change] = await book.undo.sets()
    await book.book.undo(change.id)
    assert await book.contacts.total() == len(ids)


async def test_it_is_told_how_far_it_is_and_can_be_stopped(book: OpenBook) -> None:
    ids = await book.crowd(3 * AT_ONCE)
    told: list[tuple[int, int]] = []

    def go_on(done: int, of: int) -> bool:
        told.append((done, of))
        return len(told) % 2 == 1  # it is to stop when it is told for the second time

    changed = await book.book.edit_many(ids, BulkEdit({"comments": "x"}), go_on=go_on)
    deleted = await book.book.remove(ids, go_on=go_on)
    assert 0 < told[0][0] < told[1][0] == changed.count < len(ids)
    assert told[2:] == told[:2]
    assert {of for _, of in told} == {len(ids)}
    assert await book.contacts.total() == len(ids) - deleted.count
    undone = await book.book.undo(deleted.id, go_on=go_on)
    assert told[4:] == [(AT_ONCE, deleted.count)]
    assert undone.restored == deleted.count
    assert await book.contacts.total() == len(ids)


async def test_sending_finds_its_turn_while_many_are_deleted(book: OpenBook) -> None:
    ids = await book.crowd(4 * AT_ONCE)
    deleting = asyncio.ensure_future(book.book.remove(ids))
    turns = 0
    while not deleting.done():
        await book.db.run(lambda _: None)
        turns += 1
    assert turns > 2


class WatchedIds(Collection[int]):
    """Ids that know in which threads somebody went through them."""

    def __init__(self, ids: Sequence[int]) -> None:
        self.ids = ids
        self.threads: set[int] = set()

    def __iter__(self) -> Iterator[int]:
        self.threads.add(threading.get_ident())
        return iter(self.ids)

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, one: object) -> bool:
        return one in self.ids


async def test_many_ids_are_put_in_order_outside_the_windows_thread(book: OpenBook) -> None:
    ids = WatchedIds(list(await book.crowd(AT_ONCE + 1)))
    edit = BulkEdit(set_fields={"language": "el"})
    assert (await book.book.edit_many(ids, edit)).count == len(ids)
    assert (await book.consents.opt_out_people(ids)).numbers == len(ids)
    group = await book.groups.add("All")
    assert await book.groups.put(group.id, ids) == len(ids)
    assert (await book.book.remove(ids)).count == len(ids)
    assert ids.threads
    assert threading.get_ident() not in ids.threads
