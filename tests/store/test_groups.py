"""Groups: named once whatever the case, with members who are there."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection

from smsdesk.domain.contact import Group, SavedSearch
from smsdesk.store import contacts, groups
from smsdesk.store.errors import NameTaken, NotFound
from tests.support.people import person
from tests.support.store import NOW

SEARCH = SavedSearch("Αθήνα", 3, opted_out=False)


def test_groups_are_listed_by_name(connection: Connection) -> None:
    live = groups.add(connection, "Ζωντανή", SEARCH)
    listed = groups.add(connection, "άνω")
    assert groups.listing(connection) == (listed, live)
    assert groups.get(connection, live.id) == Group(live.id, "Ζωντανή", SEARCH)
    assert groups.by_name(connection, "ζωντανη") == live
    assert groups.by_name(connection, "nobody") is None


def test_a_name_is_taken_whatever_its_case_and_accents(connection: Connection) -> None:
    first = groups.add(connection, "Πελάτες")
    other = groups.add(connection, "VIP")
    with pytest.raises(NameTaken, match="ΠΕΛΑΤΕΣ"):
        groups.add(connection, "ΠΕΛΑΤΕΣ")
    with pytest.raises(NameTaken):
        groups.rename(connection, other.id, "πελάτεσ")
    groups.rename(connection, first.id, "ΠΕΛΑΤΕΣ")
    assert groups.get(connection, first.id).name == "ΠΕΛΑΤΕΣ"


def test_what_is_gone_is_not_found(connection: Connection) -> None:
    listed = groups.add(connection, "VIP")
    with pytest.raises(NotFound):
        groups.rename(connection, 9, "x")
    with pytest.raises(NotFound):
        groups.set_search(connection, listed.id, SEARCH)
    groups.remove(connection, listed.id)
    groups.remove(connection, listed.id)
    with pytest.raises(NotFound):
        groups.get(connection, listed.id)


def test_a_live_group_can_look_for_something_else(connection: Connection) -> None:
    live = groups.add(connection, "Live", SEARCH)
    groups.set_search(connection, live.id, SavedSearch("x"))
    assert groups.get(connection, live.id).search == SavedSearch("x")


def test_members_are_put_in_once_and_taken_out(connection: Connection) -> None:
    vip, live = groups.add(connection, "VIP"), groups.add(connection, "Live", SEARCH)
    people = [person(f"+3069{number}") for number in range(1_100)]
    ids = contacts.add_many(connection, people, NOW)
    pairs = [(vip.id, contact_id) for contact_id in (*ids, 99_999)]
    assert groups.put(connection, [*pairs, (live.id, ids[0]), (77, ids[0])]) == 1_100
    assert groups.put(connection, pairs) == 0
    assert groups.sizes(connection) == {vip.id: 1_100}
    assert groups.sizes_of(connection, [vip.id, live.id]) == {vip.id: 1_100, live.id: 0}
    assert groups.take_out(connection, vip.id, [*ids[:600], 99_999]) == 600
    groups.remove(connection, vip.id)
    assert contacts.total(connection) == 1_100
    assert groups.sizes(connection) == {}
