"""Bringing iSMS.gr's list in step with the book, against the practice server with every fault."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from smsdesk.contacts.sync_errors import BeingSynced, NoContactSync
from smsdesk.contacts.sync_pace import Pace
from smsdesk.contacts.sync_run import SyncPhase
from smsdesk.contacts.syncing import SyncReport
from smsdesk.domain.account import NewAccount
from smsdesk.domain.contact import SavedSearch
from smsdesk.domain.contact_sync import SyncAction, SyncChoice, SyncScope, SyncState
from smsdesk.domain.errors import Reason
from smsdesk.events import ContactSyncChanged
from smsdesk.practice.faults import FaultKind
from smsdesk.providers.errors import BadCredentials, Unreachable
from smsdesk.store import accounts, groups, sync_ledger
from smsdesk.store.removal import pending, remove_account
from smsdesk.system.locks import hold
from tests.support.clock import START
from tests.support.stand_in import refused_url
from tests.support.synced import (
    AT_ONCE,
    SyncedOffice,
    isms_at,
    number,
    person,
    synced_office,
)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[SyncedOffice]:
    async with synced_office(tmp_path) as made:
        yield made


async def run(office: SyncedOffice) -> SyncReport:
    report = await office.syncing.run(office.account.id)
    await office.assert_true()
    return report


async def test_first_sync_and_every_later_difference(office: SyncedOffice) -> None:
    first, second, third = await office.add_some(3)
    await office.choose()
    report = await run(office)
    assert (report.saved, report.deleted, report.waiting) == (3, 0, 0)
    assert report.is_complete
    await office.assert_in_step()
    assert office.remote()[first.details.mobile] == ("Παππά 0", "Ελένη", "a&b 0")
    assert await office.syncing.completed_at(office.account.id) is not None

    await office.change(first, comments="changed")
    await office.remove(second)
    await office.add(person(7))
    plan = await office.syncing.plan(office.account.id)
    assert plan.actions == {SyncAction.CHANGE: 1, SyncAction.ADD: 1, SyncAction.DELETE: 1}
    assert plan.in_step == 1
    assert (plan.saves, plan.deletes, plan.retries, plan.refused) == (2, 1, 0, 0)
    assert [(one.action, one.mobile) for one in plan.steps] == [
        (SyncAction.DELETE, second.details.mobile),
        (SyncAction.CHANGE, first.details.mobile),
        (SyncAction.ADD, number(7)),
    ]
    report = await run(office)
    assert (report.saved, report.deleted) == (2, 1)
    await office.assert_in_step()
    assert third.details.mobile in office.remote()

    before = len(office.changes())
    report = await run(office)
    assert (report.saved, report.deleted) == (0, 0)
    assert len(office.changes()) == before
    assert (await office.syncing.plan(office.account.id)).calls == 0


async def test_nothing_goes_where_nothing_was_chosen(office: SyncedOffice) -> None:
    await office.add_some(2)
    report = await run(office)
    assert (report.saved, report.waiting) == (0, 0)
    assert set((await office.states()).values()) == {SyncState.NOT_CHOSEN}


async def test_groups_and_what_leaves_them(office: SyncedOffice) -> None:
    first, second, third, _ = await office.add_some(4)
    children = await office.group("Children", first, second)
    parents = await office.group("Parents", second, third)
    await office.choose(children, parents)
    await run(office)
    await office.assert_in_step()
    assert set(office.remote()) == {one.details.mobile for one in (first, second, third)}
    await office.db.run(lambda c: groups.take_out(c, parents, [second.id, third.id]))
    states = await office.states()
    assert states[second.details.mobile] is SyncState.IN_STEP
    assert states[third.details.mobile] is SyncState.DELETING
    assert states[number(3)] is SyncState.NOT_CHOSEN
    await run(office)
    assert set(office.remote()) == {first.details.mobile, second.details.mobile}
    await office.syncing.choose(SyncChoice(office.account.id))
    await run(office)
    assert office.remote() == {}


async def test_live_groups(office: SyncedOffice) -> None:
    await office.add(person(1, surname="Müller"), person(2, surname="Muller"), person(3))
    search = SavedSearch(text="mull")
    live = await office.db.run(lambda c: groups.add(c, "Live", search))
    await office.choose(live.id)
    await run(office)
    await office.assert_in_step()
    assert set(office.remote()) == {number(1), number(2)}
    await office.db.run(lambda c: groups.remove(c, live.id))
    await run(office)
    assert office.remote() == {}


async def test_a_changed_number_is_deleted_and_then_added(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    await run(office)
    await office.change(who, mobile=number(5))
    states = await office.states()
    assert states == {number(0): SyncState.DELETING, number(5): SyncState.WAITING}
    await run(office)
    assert office.changes() == [("save", number(0)), ("delete", number(0)), ("save", number(5))]
    await office.assert_in_step()


async def test_an_addition_waits_until_the_old_number_is_settled(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    other = (await office.add(person(1)))[0]
    await office.choose()
    await run(office)
    await office.change(who, mobile=number(5))
    await office.change(other, name="Changed")
    faults = office.practice.faults
    faults.order(FaultKind.EMPTY, call="delete_contact", count=3)
    report = await run(office)
    # The deletion was made, and no answer said so: three times.
    assert (report.saved, report.deleted, report.waiting) == (1, 0, 1)
    assert [one.mobile for one in report.uncertain] == [number(0)]
    states = await office.states()
    assert states[number(0)] is SyncState.DELETING
    assert states[number(5)] is SyncState.WAITING
    # Deleting again fails, since nothing is there: it is settled.
    report = await run(office)
    assert (report.saved, report.deleted) == (1, 1)
    await office.assert_in_step()


async def test_people_who_share_a_phone(office: SyncedOffice) -> None:
    mother, _son = await office.add(person(1, name="Mother"), person(1, name="Son"))
    await office.choose()
    await run(office)
    assert office.remote()[number(1)][1] == "Mother"
    await office.assert_in_step()
    await office.remove(mother)
    assert (await office.standing(number(1))).state is SyncState.WAITING
    await run(office)
    assert office.remote()[number(1)][1] == "Son"
    await office.assert_in_step()
    assert [call for call, _ in office.changes()] == ["save", "save"]


async def test_only_the_chosen_of_those_who_share_a_phone(office: SyncedOffice) -> None:
    _, son = await office.add(person(1, name="Mother"), person(1, name="Son"))
    await office.choose(await office.group("Children", son))
    await run(office)
    assert office.remote()[number(1)][1] == "Son"
    await office.assert_in_step()


async def test_two_swap_their_numbers(office: SyncedOffice) -> None:
    first, second = await office.add_some(2)
    await office.choose()
    await run(office)
    await office.change(first, mobile=number(1))
    await office.change(second, mobile=number(0))
    await run(office)
    await office.assert_in_step()
    assert [call for call, _ in office.changes()] == ["save"] * 4


# Refusals


@pytest.mark.parametrize(
    ("ending", "reason", "detail"),
    [
        ("001", Reason.DESTINATION, "Invalid mobile number."),
        ("002", Reason.PARAMETER, "FAILED"),
    ],
)
async def test_refused_until_it_changes_or_somebody_asks(
    office: SyncedOffice, ending: str, reason: Reason, detail: str
) -> None:
    (who,) = await office.add(person(1, ending))
    await office.add_some(2, start=10)
    await office.choose()
    report = await run(office)
    assert (report.saved, report.waiting) == (2, 0)
    assert report.is_complete
    assert [(one.action, one.mobile, one.reason, one.detail) for one in report.refused] == [
        (SyncAction.ADD, number(1, ending), reason, detail)
    ]
    standing = await office.standing(number(1, ending))
    assert (standing.state, standing.reason, standing.detail) == (
        SyncState.REFUSED,
        reason,
        detail,
    )
    calls = office.practice.practice.calls
    asked = calls["isms", "save_contact"]
    assert (await office.syncing.plan(office.account.id)).refused == 1
    await run(office)
    assert calls["isms", "save_contact"] == asked
    assert await office.syncing.retry_refused(office.account.id, [number(1, ending)]) == 1
    assert (await office.standing(number(1, ending))).state is SyncState.WAITING
    await run(office)
    assert calls["isms", "save_contact"] == asked + 1
    await office.change(who, comments="other")
    assert (await office.standing(number(1, ending))).state is SyncState.WAITING
    await run(office)
    assert calls["isms", "save_contact"] == asked + 2
    # Nothing of it is there: taking it out of the book needs no call.
    await office.remove(who)
    report = await run(office)
    assert report.refused == ()
    assert calls["isms", "delete_contact"] == 0
    await office.assert_in_step()


async def test_a_refused_change_of_what_is_there(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    await run(office)
    office.practice.faults.order(FaultKind.BLOCKED, call="save_contact")
    who = await office.change(who, name="Refused")
    report = await run(office)
    assert [one.detail for one in report.refused] == ["FAILED"]
    assert office.remote()[number(0)][1] == "Ελένη"
    assert await office.syncing.retry_refused(office.account.id) == 1
    await run(office)
    await office.assert_in_step()
    office.practice.faults.order(FaultKind.BLOCKED, call="save_contact")
    who = await office.change(who, name="Again")
    await run(office)
    await office.remove(who)
    assert (await office.standing(number(0))).state is SyncState.DELETING
    await run(office)
    assert office.remote() == {}
    await office.assert_in_step()


async def test_a_refused_deletion(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    await run(office)
    office.practice.faults.order(FaultKind.BLOCKED, call="delete_contact")
    await office.remove(who)
    report = await run(office)
    assert [(one.action, one.detail) for one in report.refused] == [(SyncAction.DELETE, "FAILED")]
    assert (await office.standing(number(0))).state is SyncState.REFUSED
    report = await run(office)
    assert report.deleted == 0
    assert await office.syncing.retry_refused(office.account.id) == 1
    report = await run(office)
    assert report.deleted == 1
    assert office.remote() == {}
    await office.assert_in_step()


async def test_a_deletion_that_fails_each_time_stays_refused(office: SyncedOffice) -> None:
    """Nobody knows whether it is there: "FAILED" does not say so, and there is no list."""
    (who,) = await office.add_some(1)
    await office.choose()
    await run(office)
    office.practice.faults.order(FaultKind.BLOCKED, call="delete_contact", count=3)
    await office.remove(who)
    for _ in range(3):
        report = await run(office)
        assert report.deleted == 0
        assert [(one.action, one.detail) for one in report.refused] == [
            (SyncAction.DELETE, "FAILED")
        ]
        assert number(0) in office.remote()
        standing = await office.standing(number(0))
        assert (standing.state, standing.reason) == (SyncState.REFUSED, Reason.PARAMETER)
        await office.syncing.retry_refused(office.account.id)
        assert (await office.standing(number(0))).state is SyncState.DELETING
    report = await run(office)
    assert (report.deleted, report.refused) == (1, ())
    await office.assert_in_step()


async def test_a_deletion_whose_answer_never_came_is_settled_by_the_next(
    office: SyncedOffice,
) -> None:
    """Also where the first one had been refused."""
    (who,) = await office.add_some(1)
    await office.choose()
    await run(office)
    office.practice.faults.order(FaultKind.BLOCKED, call="delete_contact")
    await office.remove(who)
    await run(office)
    await office.syncing.retry_refused(office.account.id)
    office.practice.faults.order(FaultKind.EMPTY, call="delete_contact")
    report = await run(office)
    assert (report.deleted, report.refused) == (1, ())
    await office.assert_in_step()


async def test_wanted_again_after_a_refused_deletion(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    await run(office)
    office.practice.faults.order(FaultKind.BLOCKED, call="delete_contact")
    await office.remove(who)
    await run(office)
    await office.add(person(0))
    assert (await office.standing(number(0))).state is SyncState.WAITING
    await run(office)
    await office.assert_in_step()


# Calls without a known end


@pytest.mark.parametrize(
    "kind",
    [
        FaultKind.CUT_SENT,
        FaultKind.CUT_LOST,
        FaultKind.EMPTY,
        FaultKind.TRUNCATED,
        FaultKind.HTML,
        FaultKind.HUGE,
        FaultKind.WRONG_CHARSET,
        FaultKind.SERVER_ERROR,
        FaultKind.SERVER_ERROR_SENT,
        FaultKind.PROVIDER_DOWN,
        FaultKind.HANG,
    ],
)
async def test_uncertain_saves_and_deletions_are_made_again(
    office: SyncedOffice, kind: FaultKind
) -> None:
    who, *_ = await office.add_some(3)
    await office.choose()
    office.practice.faults.order(kind, call="save_contact")
    report = await run(office)
    assert report.is_complete
    assert report.saved == 3
    await office.assert_in_step()
    office.practice.faults.order(kind, call="delete_contact")
    await office.remove(who)
    report = await run(office)
    assert report.is_complete
    assert report.deleted == 1
    await office.assert_in_step()


async def test_what_stays_uncertain_is_shown_and_settled_by_the_next_run(
    office: SyncedOffice,
) -> None:
    await office.add_some(2)
    await office.choose()
    order = office.practice.faults.order
    order(FaultKind.CUT_SENT, call="save_contact", recipient=number(0)[1:], count=3)
    report = await run(office)
    assert (report.saved, report.waiting, report.stopped_by) == (1, 0, None)
    assert [(one.action, one.mobile) for one in report.uncertain] == [
        (SyncAction.SAVE_AGAIN, number(0))
    ]
    assert not report.is_complete
    assert await office.syncing.completed_at(office.account.id) is None
    assert (await office.standing(number(0))).state is SyncState.UNCERTAIN
    assert (await office.syncing.plan(office.account.id)).retries == 1
    report = await run(office)
    assert report.saved == 1
    await office.assert_in_step()


async def test_an_uncertain_save_of_somebody_who_leaves(office: SyncedOffice) -> None:
    for kind in (FaultKind.CUT_SENT, FaultKind.CUT_LOST):
        (who,) = await office.add_some(1)
        await office.choose()
        office.practice.faults.order(kind, call="save_contact", count=3)
        await run(office)
        await office.remove(who)
        assert (await office.standing(number(0))).state is SyncState.DELETING
        report = await run(office)
        assert (report.deleted, report.refused) == (1, ())
        assert office.remote() == {}
        await office.assert_in_step()


async def test_many_unknown_ends_in_a_row_are_an_outage(tmp_path: Path) -> None:
    pace = replace(AT_ONCE, doubts=5, connections=1)
    async with synced_office(tmp_path, pace=pace) as office:
        await office.add_some(40)
        await office.choose()
        office.practice.faults.order(FaultKind.HTML, call="save_contact", count=1000)
        report = await run(office)
        assert report.stopped_by is not None
        assert report.saved == 0
        assert len(report.uncertain) + report.waiting == 40
        assert report.waiting > 20
        office.practice.faults.clear()
        await run(office)
        await office.assert_in_step()


# The account, the network


async def test_a_refused_sign_in_stops_it_and_everything_waits(office: SyncedOffice) -> None:
    await office.add_some(30)
    await office.choose()
    office.practice.practice.change_credentials("isms", password="other")
    report = await run(office)
    assert isinstance(report.stopped_by, BadCredentials)
    assert (report.saved, report.waiting, report.uncertain, report.refused) == (0, 30, (), ())
    assert set((await office.states()).values()) == {SyncState.WAITING}
    assert office.practice.practice.calls["isms", "save_contact"] <= AT_ONCE.connections
    office.practice.practice.change_credentials("isms", password="practice")
    await run(office)
    await office.assert_in_step()


async def test_a_sign_in_that_ends_in_the_middle_keeps_what_was_known(
    office: SyncedOffice,
) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    await run(office)
    await office.change(who, name="New")
    office.practice.faults.order(FaultKind.CREDENTIALS, call="save_contact")
    report = await run(office)
    assert isinstance(report.stopped_by, BadCredentials)
    # The ledger knows what is there, so that the old name is not taken for the new one.
    assert (await office.standing(number(0))).state is SyncState.WAITING
    await office.change(who, name="Ελένη")
    assert (await office.standing(number(0))).state is SyncState.IN_STEP


async def test_nobody_answers(office: SyncedOffice) -> None:
    await office.add_some(5)
    await office.choose()
    true_client = office.clients.provider
    away = isms_at(refused_url())
    office.clients.provider = away
    report = await run(office)
    await away.aclose()
    assert isinstance(report.stopped_by, Unreachable)
    assert (report.waiting, report.uncertain) == (5, ())
    assert set((await office.states()).values()) == {SyncState.WAITING}
    office.clients.provider = true_client
    await run(office)
    await office.assert_in_step()


async def test_a_redirect_is_the_address_not_the_contacts(office: SyncedOffice) -> None:
    await office.add_some(20)
    await office.choose()
    office.practice.faults.order(FaultKind.REDIRECT, call="save_contact", count=100)
    report = await run(office)
    assert report.stopped_by is not None
    assert report.refused == ()
    assert report.waiting == 20
    assert office.practice.practice.strayed == 0


async def test_an_account_that_is_removed_meanwhile(office: SyncedOffice) -> None:
    await office.add_some(30)
    await office.choose()
    office.practice.faults.order(FaultKind.SLOW, call="save_contact", count=3)
    running = asyncio.create_task(office.syncing.run(office.account.id))
    await office.until(lambda: office.practice.practice.calls["isms", "save_contact"] > 0)
    account_id = office.account.id
    await office.db.run(lambda c: remove_account(c, account_id, cancel=True, now=START))
    report = await running
    assert report.stopped_by is not None
    assert report.stopped_by.code == "account_removed"
    assert set((await office.states()).values()) == {SyncState.NOT_CHOSEN}
    assert (await office.syncing.choice(account_id)).scope is SyncScope.NONE


async def test_what_is_at_the_provider_is_told_when_its_account_goes(office: SyncedOffice) -> None:
    await office.add_some(3)
    await office.choose()
    await run(office)
    account_id = office.account.id
    before = await office.db.run(lambda c: pending(c, account_id, START))
    done = await office.db.run(lambda c: remove_account(c, account_id, cancel=True, now=START))
    assert (before.contacts, done.contacts) == (3, 3)
    assert (await office.db.run(lambda c: pending(c, account_id, START))).contacts == 0


# People do things meanwhile


async def test_edited_while_its_call_is_made(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    office.practice.faults.order(FaultKind.SLOW, call="save_contact")
    running = asyncio.create_task(office.syncing.run(office.account.id))
    await office.until(lambda: number(0) in office.remote())
    assert (await office.standing(number(0))).state is SyncState.WAITING
    await office.change(who, name="Edited")
    report = await running
    # The same run notices.
    assert report.saved == 2
    assert office.remote()[number(0)][1] == "Edited"
    await office.assert_in_step()


async def test_edited_after_its_last_call_it_waits(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    office.practice.faults.order(FaultKind.SLOW, call="save_contact")
    running = asyncio.create_task(office.syncing.run(office.account.id))
    await office.until(lambda: number(0) in office.remote())
    office.syncing.cancel(office.account.id)
    await office.change(who, name="Edited")
    report = await running
    assert (report.cancelled, report.saved, report.waiting) == (True, 1, 1)
    assert (await office.standing(number(0))).state is SyncState.WAITING


async def test_removed_while_its_call_is_made(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    office.practice.faults.order(FaultKind.SLOW, call="save_contact")
    running = asyncio.create_task(office.syncing.run(office.account.id))
    await office.until(lambda: number(0) in office.remote())
    await office.remove(who)
    report = await running
    assert report.is_complete
    assert office.remote() == {}
    await office.assert_in_step()


async def test_erased_while_its_call_is_made(office: SyncedOffice) -> None:
    (who,) = await office.add_some(1)
    await office.choose()
    office.practice.faults.order(FaultKind.SLOW, call="save_contact")
    running = asyncio.create_task(office.syncing.run(office.account.id))
    await office.until(lambda: number(0) in office.remote())
    office.syncing.cancel(office.account.id)
    await office.remove(who)
    await office.db.run(lambda c: sync_ledger.erase_number(c, number(0)))
    await running
    await office.assert_true()
    assert (await office.standing(number(0))).state is SyncState.DELETING
    assert "Παππά".encode() not in stored(office)
    await run(office)
    assert office.remote() == {}
    assert number(0).encode() not in stored(office)


async def test_an_erased_number_that_is_used_anew(office: SyncedOffice) -> None:
    (who,) = await office.add(person(0, surname="", name="", comments=""))
    await office.choose()
    await run(office)
    office.practice.practice.contacts[number(0)[1:]]["name"] = "what was there"
    await office.remove(who)
    await office.db.run(lambda c: sync_ledger.erase_number(c, number(0)))
    await office.add(person(0, surname="", name="", comments=""))
    assert (await office.standing(number(0))).state is SyncState.WAITING
    await run(office)
    await office.assert_in_step()


async def test_pause_resume_cancel_and_progress(office: SyncedOffice) -> None:
    await office.add_some(60)
    await office.choose()
    account_id, syncing = office.account.id, office.syncing
    assert syncing.progress(account_id) is None
    running = asyncio.create_task(syncing.run(account_id))
    await office.until(lambda: len(office.remote()) >= 10)
    syncing.pause(account_id)
    # Calls that were begun come to their end, and no other begins.
    await office.until(lambda: phase(office) is SyncPhase.PAUSED)
    await office.turns(100)
    paused_at = len(office.remote())
    await office.turns(300)
    assert len(office.remote()) == paused_at < 60
    progress = syncing.progress(account_id)
    assert progress is not None
    assert progress.total == 60
    assert progress.saved <= paused_at
    assert progress.left_s is not None
    assert progress.left_s > 0
    syncing.resume(account_id)
    await office.until(lambda: len(office.remote()) >= paused_at + 5)
    syncing.cancel(account_id)
    report = await running
    assert report.cancelled
    assert not report.uncertain
    assert report.saved + report.waiting == 60
    assert syncing.progress(account_id) is None
    await office.assert_true()
    await run(office)
    await office.assert_in_step()
    assert all(isinstance(event, ContactSyncChanged) for event in office.events)


async def test_broken_off(office: SyncedOffice) -> None:
    await office.add_some(30)
    await office.choose()
    running = asyncio.create_task(office.syncing.run(office.account.id))
    await office.until(lambda: len(office.remote()) >= 5)
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running
    await office.assert_true()
    await run(office)
    await office.assert_in_step()


async def test_stopped_with_the_program(office: SyncedOffice) -> None:
    await office.add_some(30)
    await office.choose()
    running = asyncio.create_task(office.syncing.run(office.account.id))
    await office.until(lambda: len(office.remote()) >= 5)
    await office.syncing.stop(timeout_s=5)
    assert running.done() or office.syncing.progress(office.account.id) is None
    report = await running
    assert report.cancelled
    await office.assert_true()


async def test_one_at_a_time(office: SyncedOffice) -> None:
    await office.choose()
    with hold(office.locks, f"sync-{office.account.id}"), pytest.raises(BeingSynced):
        await office.syncing.run(office.account.id)
    await office.add_some(5)
    first, second = await asyncio.gather(
        office.syncing.run(office.account.id),
        office.syncing.run(office.account.id),
        return_exceptions=True,
    )
    assert isinstance(first, SyncReport)
    assert isinstance(second, BeingSynced)
    await office.assert_in_step()


async def test_accounts_without_contacts(office: SyncedOffice) -> None:
    new = NewAccount("Office D7", "d7", {}, "Clinic", "another-key")
    other = await office.db.run(lambda c: accounts.add(c, new, START))
    for ask in (
        office.syncing.plan(other.id),
        office.syncing.run(other.id),
        office.syncing.choose(SyncChoice(other.id, SyncScope.ALL)),
    ):
        with pytest.raises(NoContactSync) as caught:
            await ask
        assert caught.value.subject == "Office D7"
    assert [one.name for one in await office.syncing.accounts()] == ["iSMS"]


async def test_the_rate_is_bounded(tmp_path: Path) -> None:
    pace = Pace(calls_per_s=50, connections=3)
    async with synced_office(tmp_path, pace=pace) as office:
        await office.add_some(25)
        await office.choose()
        plan = await office.syncing.plan(office.account.id)
        assert plan.duration_s == 0.5
        began_s = office.clock.monotonic()
        await run(office)
        assert office.clock.monotonic() - began_s > 24 / 50
        await office.assert_in_step()


async def test_with_a_plan_that_is_not_stored(office: SyncedOffice) -> None:
    first, _ = await office.add_some(2)
    group_id = await office.group("One", first)
    wanted = SyncChoice(office.account.id, SyncScope.GROUPS, frozenset({group_id}))
    assert (await office.syncing.plan(office.account.id, wanted)).saves == 1
    assert (await office.syncing.plan(office.account.id)).saves == 0
    assert await office.syncing.stored_choice(office.account.id) is None


def phase(office: SyncedOffice) -> SyncPhase | None:
    progress = office.syncing.progress(office.account.id)
    return None if progress is None else progress.phase


def stored(office: SyncedOffice) -> bytes:
    """The ledger, as bytes of the store would show it."""
    import sqlite3

    with sqlite3.connect(office.file) as connection:
        rows = connection.execute("SELECT * FROM sync_entries").fetchall()
    connection.close()
    return repr(rows).encode()
