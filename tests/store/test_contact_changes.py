"""What was done to many is taken back, except where somebody has worked on since."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from smsdesk.domain.contact import ChangeKind, Contact, ContactDetails
from smsdesk.store import contact_changes, contact_search, contacts, groups
from smsdesk.store.contact_changes import Change, StoredSet, Undone
from smsdesk.store.contact_search import Wanted
from smsdesk.store.errors import NotFound
from tests.support.people import person
from tests.support.store import NOW

LATER = NOW + timedelta(hours=1)
ELENI, NIKOS, MARIA = (
    person(f"+3069{number}", "Παππά", name, custom={"n": str(number)})
    for number, name in enumerate(("Ελένη", "Νίκος", "Μαρία"))
)


def added(connection: Connection, *details: ContactDetails) -> list[Contact]:
    """These people, just stored."""
    return [contacts.add(connection, one, NOW) for one in details]


def begun(connection: Connection, *changes: Change) -> int:
    """A set with these changes."""
    set_id = contact_changes.open_set(connection, ChangeKind.EDIT, LATER)
    contact_changes.note(connection, set_id, changes)
    return set_id


def undo(connection: Connection, set_id: int, most: int = 2) -> tuple[set[int], set[int]]:
    """Take back in steps, as the program does: who is as before, and who was left alone."""
    undone = Undone()
    while contact_changes.take_back(connection, set_id, undone, most=most, now=LATER):
        pass
    return undone.restored, undone.kept


def test_the_deleted_come_back_with_id_times_and_groups(connection: Connection) -> None:
    people = added(connection, ELENI, NIKOS, MARIA)
    vip, gone = groups.add(connection, "VIP"), groups.add(connection, "Gone")
    groups.put(connection, [(vip.id, people[0].id), (gone.id, people[0].id)])
    set_id = begun(
        connection,
        Change(people[0], None, (vip.id, gone.id)),
        *(Change(one, None) for one in people[1:]),
    )
    contacts.remove_many(connection, [one.id for one in people])
    groups.remove(connection, gone.id)
    assert contact_changes.listing(connection) == (StoredSet(set_id, ChangeKind.EDIT, LATER, 3),)
    assert undo(connection, set_id) == ({one.id for one in people}, set())
    assert list(contacts.rows(connection, [one.id for one in people]).values()) == people
    assert contacts.group_ids(connection, [people[0].id]) == {people[0].id: (vip.id,)}
    assert contact_search.count(connection, Wanted("παπ")) == 3
    assert contact_changes.listing(connection) == ()
    with pytest.raises(NotFound):
        contact_changes.get(connection, set_id)


def test_the_added_go_unless_somebody_edited_them(connection: Connection) -> None:
    people = added(connection, ELENI, NIKOS, MARIA)
    set_id = begun(connection, *(Change(None, one) for one in people))
    edited = contacts.change(connection, people[0], MARIA, LATER)
    contacts.remove_many(connection, [people[1].id])
    assert undo(connection, set_id) == ({people[2].id}, {people[0].id})
    assert contacts.rows(connection, [one.id for one in people]) == {edited.id: edited}


def test_the_edited_are_as_before_unless_edited_again(connection: Connection) -> None:
    people = added(connection, ELENI, NIKOS, MARIA)
    after = contacts.change_many(connection, [(one, NIKOS) for one in people], LATER)
    changes = map(Change, people, after)
    set_id = begun(connection, *changes)
    edited = contacts.change(connection, after[0], MARIA, LATER)
    contacts.remove_many(connection, [people[1].id])
    assert undo(connection, set_id) == ({people[2].id}, {people[0].id, people[1].id})
    there = contacts.rows(connection, [one.id for one in people])
    assert there == {edited.id: edited, people[2].id: people[2]}


@pytest.mark.parametrize("most", [1, 2, 5])
def test_one_who_was_changed_twice_is_as_before_the_first(
    connection: Connection, most: int
) -> None:
    [before] = added(connection, ELENI)
    [middle] = contacts.change_many(connection, [(before, NIKOS)], NOW)
    [after] = contacts.change_many(connection, [(middle, MARIA)], NOW)
    set_id = begun(connection, Change(before, middle), Change(middle, after))
    assert undo(connection, set_id, most) == ({before.id}, set())
    assert contacts.get(connection, before.id) == before


@pytest.mark.parametrize("most", [1, 5])
def test_one_who_was_added_and_changed_goes(connection: Connection, most: int) -> None:
    [first] = added(connection, ELENI)
    [then] = contacts.change_many(connection, [(first, NIKOS)], NOW)
    set_id = begun(connection, Change(None, first), Change(first, then))
    assert undo(connection, set_id, most) == ({first.id}, set())
    assert contacts.total(connection) == 0


def test_only_the_groups_of_the_set_are_taken_back(connection: Connection) -> None:
    [before] = added(connection, ELENI)
    own, put, since = (groups.add(connection, name) for name in ("own", "put", "since"))
    [after] = contacts.change_many(connection, [(before, ELENI)], NOW)
    groups.put(connection, [(put.id, before.id)])
    set_id = begun(connection, Change(before, after, (own.id,), (put.id,)))
    groups.put(connection, [(since.id, before.id)])
    undo(connection, set_id)
    assert contacts.group_ids(connection, [before.id]) == {before.id: (own.id, since.id)}


def test_what_breaks_off_can_be_finished(connection: Connection) -> None:
    people = added(connection, ELENI, NIKOS, MARIA)
    set_id = begun(connection, *(Change(one, None) for one in people))
    contacts.remove_many(connection, [one.id for one in people])
    assert contact_changes.take_back(connection, set_id, Undone(), most=2, now=LATER)
    assert contact_changes.get(connection, set_id).count == 1
    assert undo(connection, set_id) == ({people[0].id}, set())
    assert contacts.total(connection) == 3


def test_old_sets_are_forgotten_a_little_at_a_time(connection: Connection) -> None:
    people = added(connection, ELENI, NIKOS, MARIA)
    old = begun(connection, *(Change(one, None) for one in people))
    day = timedelta(days=1)
    assert contact_changes.forget(connection, LATER, most=2) == 0
    assert contact_changes.forget(connection, LATER + day, most=2) == 2
    assert contact_changes.get(connection, old).count == 1
    assert contact_changes.forget(connection, LATER + day, most=2) == 1
    with pytest.raises(NotFound):
        contact_changes.get(connection, old)
