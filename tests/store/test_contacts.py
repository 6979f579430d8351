"""People come back as they were stored, one or thousands at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from smsdesk.domain.contact import ChangeKind, Contact, ContactDetails, ContactSort
from smsdesk.store import contact_search, contacts, groups
from smsdesk.store.contact_changes import Change, note, open_set
from smsdesk.store.contact_search import Wanted
from smsdesk.store.errors import NotFound
from tests.support.people import person
from tests.support.store import NOW

FULL = ContactDetails(
    "+306912345678",
    "Παππά",
    "Ελένη",
    "prefers mornings\nand tea",
    "eleni@mail.example",
    "el",
    {"card": "104882", "αριθμός": "7"},
)
LATER = NOW + timedelta(hours=1)


def crowd(count: int) -> list[ContactDetails]:
    """So many people with numbers of their own."""
    return [person(f"+3069{number:08d}", f"Surname{number}") for number in range(count)]


def test_a_person_comes_back_as_stored(connection: Connection) -> None:
    added = contacts.add(connection, FULL, NOW)
    assert contacts.get(connection, added.id) == added == Contact(added.id, FULL, NOW, NOW)
    assert contacts.by_mobile(connection, FULL.mobile) == [added]
    assert contacts.total(connection) == 1


def test_who_is_not_there_is_not_found(connection: Connection) -> None:
    with pytest.raises(NotFound, match="7"):
        contacts.get(connection, 7)
    assert contacts.rows(connection, [7]) == {}
    assert contacts.by_mobile(connection, FULL.mobile) == []
    contacts.remove_many(connection, [7])


@pytest.mark.parametrize("count", [1, 499, 500, 501, 1_203])
def test_thousands_are_stored_as_one_is(connection: Connection, count: int) -> None:
    many = [*crowd(count - 1), FULL]
    ids = contacts.add_many(connection, many, NOW)
    stored = contacts.rows(connection, ids)
    assert [stored[contact_id].details for contact_id in ids] == many
    assert {one.created_at for one in stored.values()} == {NOW}
    assert contact_search.ids(connection, Wanted("104882")) == [ids[-1]]
    assert contacts.add_many(connection, [], NOW) == ()


@pytest.mark.parametrize("count", [1, 500, 1_203])
def test_thousands_are_changed_as_one_is(connection: Connection, count: int) -> None:
    ids = contacts.add_many(connection, [*crowd(count), person("+12")], NOW)
    before = contacts.rows(connection, ids[:-1])
    new = [replace(FULL, comments=f"tea {number}") for number in range(count)]
    pairs = list(zip(before.values(), new, strict=True))
    changed = contacts.change_many(connection, pairs, LATER)
    assert list(contacts.rows(connection, ids[:-1]).values()) == changed
    assert [one.details for one in changed] == new
    assert {(one.created_at, one.updated_at) for one in changed} == {(NOW, LATER)}
    assert contact_search.count(connection, Wanted("surname")) == 0
    assert contact_search.count(connection, Wanted("tea")) == count
    assert contact_search.count(connection, Wanted("0691234")) == count
    assert contacts.get(connection, ids[-1]).details == person("+12")


def test_who_is_known_by_the_same_and_who_is_not_are_changed_together(
    connection: Connection,
) -> None:
    ids = contacts.add_many(connection, crowd(400), NOW)
    before = list(contacts.rows(connection, ids).values())
    new = [
        replace(one.details, comments="tea", email=f"{one.id}@mail.example", language="el")
        if one.id % 2
        else replace(one.details, mobile=f"+3168{one.id:08d}", name="Anna", custom={"card": "7"})
        for one in before
    ]
    changed = contacts.change_many(connection, list(zip(before, new, strict=True)), LATER)
    assert list(contacts.rows(connection, ids).values()) == changed
    assert [one.details for one in changed] == new
    for typed in ("tea", "anna", "3168", "mail example"):
        assert contact_search.count(connection, Wanted(typed)) == 200, typed
    in_order = contact_search.ids(connection, Wanted(sort=ContactSort.SORT_KEY))
    assert in_order == sorted(ids, key=lambda one: changed[one - ids[0]].details.sort_key)


@pytest.mark.parametrize("count", [1, 500])
def test_words_that_cannot_be_stored_are_mended(connection: Connection, count: int) -> None:
    ids = contacts.add_many(connection, [person("+30691", "A\0b", "\ud83d")] * count, NOW)
    details = contacts.get(connection, ids[0]).details
    assert (details.surname, details.name) == ("Ab", "\ufffd")
    assert contact_search.count(connection, Wanted("ab")) == count


def test_a_family_shares_a_number(connection: Connection) -> None:
    family = [person("+30691", "Παππά", name) for name in ("Ελένη", "Νίκος")]
    ids = contacts.add_many(connection, [*family, FULL], NOW)
    found = contacts.matches(connection, ["+30691", "+30692", FULL.mobile, "+30691"])
    assert {mobile: [one.id for one in people] for mobile, people in found.items()} == {
        "+30691": [ids[0], ids[1]],
        FULL.mobile: [ids[2]],
    }


def test_many_numbers_are_matched_at_once(connection: Connection) -> None:
    many = crowd(1_100)
    contacts.add_many(connection, many, NOW)
    assert len(contacts.matches(connection, (one.mobile for one in many))) == 1_100


def test_a_change_leaves_its_time(connection: Connection) -> None:
    added = contacts.add(connection, FULL, NOW)
    changed = contacts.change(connection, added, person("+30692", "Other"), LATER)
    assert changed == Contact(added.id, person("+30692", "Other"), NOW, LATER)
    assert contacts.get(connection, added.id) == changed


def test_no_two_states_have_the_same_time(connection: Connection) -> None:
    added = contacts.add(connection, FULL, LATER)
    # Also when the clock stands still, or was set back.
    again = contacts.change(connection, added, FULL, LATER)
    back = contacts.change(connection, again, FULL, NOW)
    assert added.updated_at < again.updated_at < back.updated_at


def test_an_id_that_can_come_back_is_not_given_away(connection: Connection) -> None:
    first, last = (contacts.add(connection, one, NOW) for one in crowd(2))
    note(connection, open_set(connection, ChangeKind.DELETE, NOW), [Change(last, None)])
    contacts.remove_many(connection, [last.id])
    other = contacts.add(connection, FULL, NOW)
    assert other.id not in {first.id, last.id}
    contacts.put_back(connection, [last])
    assert contacts.get(connection, last.id) == last


def test_memberships_go_with_the_person(connection: Connection) -> None:
    added = contacts.add(connection, FULL, NOW)
    group = groups.add(connection, "VIP")
    groups.put(connection, [(group.id, added.id)])
    assert contacts.group_ids(connection, [added.id, 99]) == {added.id: (group.id,)}
    contacts.remove_many(connection, [added.id])
    assert groups.sizes(connection) == {}
