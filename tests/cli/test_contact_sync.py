"""`smsdesk contacts sync`, against the practice server."""

from __future__ import annotations

import os
from pathlib import Path

from smsdesk.practice.faults import FaultKind
from smsdesk.store import contacts, groups
from tests.cli.conftest import AddAccount
from tests.support.clock import START
from tests.support.command import smsdesk
from tests.support.practice_thread import PracticeThread
from tests.support.store import connected, transaction
from tests.support.synced import number, person


def fill(*endings: str) -> None:
    """People into the book, those with even places into a group, after the account was added."""
    store = Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db"
    with connected(store) as opened, transaction(opened):
        ids = contacts.add_many(
            opened, [person(place, ending) for place, ending in enumerate(endings)], START
        )
        group = groups.add(opened, "Even")
        groups.put(opened, [(group.id, one) for one in ids[::2]])


def test_first_sync_pushes_all_and_says_so(
    practice: PracticeThread, add_account: AddAccount
) -> None:
    add_account("isms")
    fill("900", "900", "900")
    ran = smsdesk("contacts", "sync", "--account", "isms", "--dry-run", "--json")
    assert ran.status == 0, ran
    assert (ran.document["save"], ran.document["delete"], ran.document["chosen"]) == (3, 0, "all")
    assert [one["mobile"] for one in ran.document["steps"]] == [number(n) for n in range(3)]
    assert practice.calls()["isms", "save_contact"] == 0
    ran = smsdesk("contacts", "sync", "--account", "isms")
    assert ran.status == 0, ran
    assert ran.out.startswith("Chosen: all contacts.")
    assert "cannot be seen by any program" in ran.out
    assert "Saved 3, deleted 0." in ran.out
    ran = smsdesk("contacts", "sync", "--account", "isms", "--json")
    assert ran.document == {
        "account": "isms",
        "chosen": "all",
        "saved": 0,
        "deleted": 0,
        "refused": [],
        "uncertain": [],
        "waiting": 0,
    }
    ran = smsdesk("contacts", "sync", "--account", "isms", "--groups", "even", "--json")
    assert (ran.status, ran.document["deleted"], ran.document["chosen"]) == (0, 1, "groups")
    ran = smsdesk("contacts", "sync", "--account", "isms", "--json")
    assert ran.document["chosen"] == "groups"
    ran = smsdesk("contacts", "sync", "--account", "isms", "--all", "--json")
    assert ran.document["saved"] == 1


def test_what_is_refused_and_what_is_left(
    practice: PracticeThread, add_account: AddAccount
) -> None:
    add_account("isms")
    fill("900", "002", "007")
    ran = smsdesk("contacts", "sync", "--account", "isms", "--json")
    assert ran.status == 1, ran
    document = ran.document
    assert (document["saved"], document["waiting"]) == (1, 0)
    [refused] = document["refused"]
    assert (refused["mobile"], refused["reason"]) == (number(1, "002"), "parameter")
    assert "FAILED" in refused["message"]
    assert document["uncertain"] == [{"mobile": number(2, "007"), "action": "save_again"}]
    asked = practice.calls()["isms", "save_contact"]
    ran = smsdesk("contacts", "sync", "--account", "isms", "--retry-refused")
    assert ran.status == 1
    assert number(1, "002") in ran.out
    assert practice.calls()["isms", "save_contact"] > asked


def test_a_refused_sign_in(practice: PracticeThread, add_account: AddAccount) -> None:
    add_account("isms")
    fill("900", "900")
    practice.order(FaultKind.CREDENTIALS, call="save_contact", count=5)
    ran = smsdesk("contacts", "sync", "--account", "isms", "--json")
    assert (ran.status, ran.document["waiting"]) == (1, 2)
    assert ran.document["stopped"]["code"] == "bad_credentials"


def test_calls_that_are_wrong(add_account: AddAccount) -> None:
    add_account("d7")
    ran = smsdesk("contacts", "sync", "--account", "d7", "--json")
    assert (ran.status, ran.error["code"]) == (1, "no_contact_sync")
    assert "d7" in ran.error["message"]
    ran = smsdesk("contacts", "sync", "--account", "nobody", "--json")
    assert (ran.status, ran.error["code"]) == (1, "unknown_account")
    ran = smsdesk("contacts", "sync", "--account", "d7", "--all", "--groups", "x", "--json")
    assert ran.status == 2
    ran = smsdesk("contacts", "sync", "--account", "d7", "--groups", "x", "--json")
    assert ran.status == 2
