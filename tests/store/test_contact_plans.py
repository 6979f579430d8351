"""No look at the book walks through a million people or sorts them, by SQLite's own plans."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Connection

from smsdesk.domain.contact import ContactSort
from smsdesk.store import (
    browsing,
    consents,
    contact_changes,
    contact_search,
    contacts,
    groups,
    typed_text,
)
from smsdesk.store.contact_search import Wanted
from tests.support.people import opted_out
from tests.support.plans import looked_at, plans
from tests.support.store import NOW

BY_KEY = "USING INTEGER PRIMARY KEY (rowid=?)"
MEMBER = "USING PRIMARY KEY (group_id=? AND contact_id=?)"
BY_NAMES = {
    "USING COVERING INDEX ix_contacts_sort_key (sort_key>? AND sort_key<?)",
    "USING INDEX ix_contacts_name_key (name_key>? AND name_key<?)",
}


@pytest.mark.parametrize("text", ["π", "μαρ", "μαρ παπ", "0691 23", "παπ 691", "vip", "vip μαρ"])
def test_a_search_of_many_walks_along_its_index_and_sorts_nothing(
    connection: Connection, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typed_text, "SORTED_AT_ONCE", 0)
    for name in ("VIP", "VIP 2"):
        groups.add(connection, name)
    with plans(connection) as steps:
        contact_search.ids(connection, Wanted(text), most=400)
    assert set(looked_at(steps, "contacts")) <= {*BY_NAMES, BY_KEY}
    assert set(looked_at(steps, "memberships")) <= {
        "USING PRIMARY KEY (group_id=?)",
        "USING COVERING INDEX ix_memberships_contact_id (contact_id=? AND group_id=?)",
        MEMBER,
    }
    assert not [step for step in steps if "TEMP B-TREE" in step]


@pytest.mark.parametrize(
    ("sort", "index"),
    [
        (ContactSort.BEST, "COVERING INDEX ix_contacts_sort_key"),
        (ContactSort.NAME_KEY, "COVERING INDEX ix_contacts_name_key"),
        (ContactSort.MOBILE, "COVERING INDEX ix_contacts_mobile"),
        (ContactSort.UPDATED, "COVERING INDEX ix_contacts_updated_at"),
    ],
)
@pytest.mark.parametrize("descending", [False, True])
def test_everybody_comes_in_the_order_of_an_index(
    connection: Connection, sort: ContactSort, index: str, descending: bool
) -> None:
    with plans(connection) as steps:
        contact_search.ids(connection, Wanted(sort=sort, descending=descending))
    assert steps == [f"SCAN contacts USING {index}"]


def test_who_has_not_opted_out_is_known_without_looking_at_anybodys_row(
    connection: Connection,
) -> None:
    with plans(connection) as steps:
        contact_search.ids(connection, Wanted(opted_out=False))
    assert "SCAN contacts USING COVERING INDEX ix_contacts_sort_key" in steps
    assert not [step for step in steps if "TEMP B-TREE" in step and "ORDER BY" in step]


@pytest.mark.parametrize(
    ("wanted", "by"),
    [
        (Wanted(group_id=1), BY_KEY),
        (Wanted("παπ", group_id=1), BY_KEY),
        (Wanted(opted_out=True), "USING INDEX ix_contacts_mobile (mobile=?)"),
    ],
)
def test_a_small_group_is_looked_through_alone(
    connection: Connection, wanted: Wanted, by: str
) -> None:
    groups.add(connection, "VIP")
    with plans(connection) as steps:
        contact_search.ids(connection, wanted)
    assert looked_at(steps, "contacts") == [by]


@pytest.mark.parametrize(
    ("table", "by", "work"),
    [
        ("contacts", BY_KEY, lambda c: contacts.rows(c, range(300))),
        ("contacts", BY_KEY, lambda c: contacts.remove_many(c, range(300))),
        (
            "contacts",
            "USING INDEX ix_contacts_mobile (mobile=?)",
            lambda c: contacts.matches(c, ["+30691", "+30692"]),
        ),
        (
            "memberships",
            "USING COVERING INDEX ix_memberships_contact_id (contact_id=?)",
            lambda c: contacts.group_ids(c, range(300)),
        ),
        (
            "do_not_send",
            "USING PRIMARY KEY (mobile=?)",
            lambda c: consents.opted_out_among(c, ["+30691", "+30692"]),
        ),
        (
            "messages",
            "USING INDEX ix_messages_recipient (recipient=?)",
            lambda c: consents.opt_out(c, [opted_out("+30691")], NOW),
        ),
        (
            "consents",
            "USING INDEX ix_consents_mobile (mobile=?)",
            lambda c: consents.records(c, "+3"),
        ),
        (
            "contact_changes",
            "USING INDEX ix_contact_changes_set_id (set_id=?)",
            lambda c: contact_changes.take_back(c, 1, contact_changes.Undone(), most=10, now=NOW),
        ),
    ],
)
def test_people_are_found_without_looking_at_all(
    connection: Connection, table: str, by: str, work: Callable[[Connection], object]
) -> None:
    with plans(connection) as steps:
        work(connection)
    assert looked_at(steps, table) == [by]


def test_the_last_messages_to_a_number_are_found_by_it(connection: Connection) -> None:
    with plans(connection) as steps:
        browsing.last_to(connection, "+30691", 5)
    assert "USING COVERING INDEX ix_messages_recipient (recipient=?)" in looked_at(steps)
