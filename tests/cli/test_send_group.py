"""`smsdesk send --group`: the people of the contact book, with what it knows of them."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from sqlalchemy import Connection

from smsdesk.domain.contact import ConsentKind, ConsentRecord, ContactDetails
from smsdesk.store import consents, contacts, groups
from smsdesk.store.database import Database
from tests.cli.conftest import AddAccount
from tests.support.command import smsdesk
from tests.support.practice_thread import PracticeThread
from tests.support.store import NOW

ELENI = ContactDetails("+306900000100", "Παππά", "Ελένη")
ANNA = ContactDetails("+306900000101", "Smith", "Anna")
JOHN = ContactDetails("+306900000101", "Smith", "John")
SILENT = ContactDetails("+306900000102", "Silent", "Sam")


def fill_book() -> None:
    """A group of four, one of whom opted out, two of whom share a number."""

    def fill(connection: Connection) -> None:
        ids = contacts.add_many(connection, [ELENI, ANNA, JOHN, SILENT], NOW)
        family = groups.add(connection, "Οικογένεια")
        groups.put(connection, [(family.id, one) for one in ids])
        record = ConsentRecord(SILENT.mobile, ConsentKind.OPT_OUT, NOW)
        consents.opt_out(connection, [record], NOW)

    async def work() -> None:
        async with await Database.open(Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db") as db:
            await db.run(fill)

    asyncio.run(work())


def test_a_group_gets_it_by_name_but_for_who_opted_out(
    add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    fill_book()
    ran = smsdesk(
        *("send", "--account", "practice", "--group", "οικογενεια", "--to", SILENT.mobile),
        *("--json", "--yes", "Dear {name}"),
    )
    assert practice.arrived() == {ELENI.mobile: 1, ANNA.mobile: 1}
    assert {one.text for one in practice.arrivals()} == {"Dear Ελένη", "Dear Anna"}
    excluded = [(one["to"], one["reason"]) for one in ran.document["excluded"]]
    assert sorted(excluded) == [
        (JOHN.mobile, "blocked"),
        (SILENT.mobile, "blocked"),
        (SILENT.mobile, "blocked"),
    ]
    assert ran.status == 1


def test_people_who_share_a_number_get_one_each_when_asked_for(
    add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    fill_book()
    smsdesk(
        *("send", "--account", "practice", "--group", "Οικογένεια", "--each"),
        *("--json", "--yes", "Dear {name}"),
    )
    assert practice.arrived() == {ELENI.mobile: 1, ANNA.mobile: 2}


def test_for_later_the_same_people_are_excluded_with_the_same_status(
    add_account: AddAccount,
) -> None:
    add_account()
    fill_book()
    call = ("send", "--account", "practice", "--at", "2h", "--yes", "Hello")
    ran = smsdesk(*call, "--group", "Οικογένεια", "--json")
    excluded = {one["to"]: one["detail"] for one in ran.document["excluded"]}
    assert excluded == {ANNA.mobile: "duplicate", SILENT.mobile: "opted_out"}
    assert ran.status == 1
    typed = smsdesk(*call, "--to", ELENI.mobile, "--to", "6900000102", "--region", "GR", "--json")
    assert [one["to"] for one in typed.document["excluded"]] == [SILENT.mobile]
    assert typed.status == 1
    merged = smsdesk(*call, "--to", ELENI.mobile, "--to", ELENI.mobile, "--json")
    assert merged.status == 0


def test_a_group_that_is_not_there_is_named(add_account: AddAccount) -> None:
    add_account()
    fill_book()
    ran = smsdesk("send", "--account", "practice", "--group", "Nobody", "--json", "--yes", "Hello")
    assert ran.document["error"]["code"] == "no_such_group"
    assert "Οικογένεια" in ran.document["error"]["message"]
    assert ran.status == 1
