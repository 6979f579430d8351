"""When lists are brought in step by themselves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from smsdesk.contacts.automatic import (
    CHOSEN_AFTER_S,
    FIRST_RETRY_S,
    LATEST_AFTER_S,
    SETTLED_AFTER_S,
    AutomaticSync,
)
from smsdesk.domain.account import PauseCause
from smsdesk.events import AccountsChanged, ContactsChanged
from smsdesk.practice.faults import FaultKind
from smsdesk.store import accounts
from smsdesk.system.locks import hold
from tests.support.clock import ManualClock
from tests.support.synced import AT_ONCE, SyncedOffice, person, synced_office

PACE = replace(AT_ONCE, rests_s=(), retry_rests_s=(0.0,))


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[SyncedOffice]:
    async with synced_office(tmp_path, pace=PACE, clock=ManualClock()) as made:
        await made.add_some(2)
        yield made


@asynccontextmanager
async def automatic(office: SyncedOffice) -> AsyncIterator[ManualClock]:
    """The background task, as the desk runs it."""
    clock = office.clock
    assert isinstance(clock, ManualClock)
    work = AutomaticSync(office.db, office.syncing, clock, office.bus)
    task = asyncio.create_task(work.run())
    await clock.until_sleeping()
    yield clock
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def quiet(office: SyncedOffice) -> None:
    """Until no run is under way."""
    await office.turns(20)
    await office.until(lambda: office.syncing.progress(office.account.id) is None)


async def test_off_unless_chosen(office: SyncedOffice) -> None:
    await office.choose()
    async with automatic(office) as clock:
        office.bus.publish(ContactsChanged())
        await clock.advance(3600)
        await quiet(office)
        assert office.remote() == {}


async def test_soon_after_the_start_and_after_changes(office: SyncedOffice) -> None:
    await office.choose(every_minutes=0)
    async with automatic(office) as clock:
        await clock.advance(SETTLED_AFTER_S)
        await office.until(lambda: len(office.remote()) == 2)
        await quiet(office)
        await office.add_some(1, start=5)
        await clock.advance(600)
        await quiet(office)
        assert len(office.remote()) == 2
        for _ in range(3):
            office.bus.publish(ContactsChanged())
            await clock.advance(SETTLED_AFTER_S - 1)
            await quiet(office)
            assert len(office.remote()) == 2
        await clock.advance(1)
        await office.until(lambda: len(office.remote()) == 3)


async def test_soon_after_something_else_was_chosen(office: SyncedOffice) -> None:
    family = await office.group("Family", *await office.add_some(1, start=5))
    await office.choose(family, every_minutes=0)
    async with automatic(office) as clock:
        await clock.advance(SETTLED_AFTER_S)
        await office.until(lambda: len(office.remote()) == 1)
        await quiet(office)
        await office.choose(every_minutes=0)
        office.bus.publish(ContactsChanged())
        await office.turns(5)
        await clock.advance(CHOSEN_AFTER_S - 1)
        await quiet(office)
        assert len(office.remote()) == 1
        await clock.advance(1)
        await office.until(lambda: len(office.remote()) == 3)
        await quiet(office)
        calls = office.practice.practice.calls["isms", "save_contact"]
        await clock.advance(600)
        await quiet(office)
        assert office.practice.practice.calls["isms", "save_contact"] == calls


async def test_changes_that_never_end(office: SyncedOffice) -> None:
    await office.choose(every_minutes=0)
    async with automatic(office) as clock:
        for _ in range(int(LATEST_AFTER_S / 5) + 1):
            office.bus.publish(ContactsChanged())
            await clock.advance(5)
            await office.turns(2)
        await office.until(lambda: len(office.remote()) == 2)


async def test_every_so_often(office: SyncedOffice) -> None:
    await office.choose(every_minutes=120)
    async with automatic(office) as clock:
        await office.until(lambda: len(office.remote()) == 2)
        await quiet(office)
        await office.add_some(1, start=5)
        office.bus.publish(ContactsChanged())
        began = clock.now()
        while len(office.remote()) == 2:
            await clock.advance(60)
            await office.turns(10)
            assert clock.now() - began <= timedelta(minutes=125)
        assert clock.now() - began >= timedelta(minutes=119)


async def test_what_failed_is_tried_again(office: SyncedOffice) -> None:
    await office.choose(every_minutes=0)
    with hold(office.locks, f"sync-{office.account.id}"):
        async with automatic(office) as clock:
            await clock.advance(SETTLED_AFTER_S)
            await quiet(office)
    async with automatic(office) as clock:
        office.practice.faults.order(FaultKind.HTML, call="save_contact", count=4)
        await clock.advance(SETTLED_AFTER_S)
        await quiet(office)
        while len(office.remote()) < 2:
            await clock.advance(FIRST_RETRY_S / 2)
            await office.turns(10)


async def test_a_few_calls_without_an_end_hold_up_nobody_else(office: SyncedOffice) -> None:
    await office.add(person(8, "008"))  # closed without an answer, each time
    await office.choose(every_minutes=0)
    async with automatic(office) as clock:
        for _ in range(5):  # each rest is longer than the one before
            await clock.advance(FIRST_RETRY_S * 32)
            await quiet(office)
        await office.add_some(1, start=5)
        office.bus.publish(ContactsChanged())
        await office.turns(5)
        await clock.advance(SETTLED_AFTER_S)
        await office.until(lambda: len(office.remote()) == 3)


async def test_a_refused_sign_in_is_not_tried_again_by_itself(office: SyncedOffice) -> None:
    await office.choose(every_minutes=0)
    calls = office.practice.practice.calls
    office.practice.practice.change_credentials("isms", password="other")
    async with automatic(office) as clock:
        await clock.advance(SETTLED_AFTER_S)
        await office.until(lambda: calls["isms", "save_contact"] > 0)
        await quiet(office)
        asked = calls["isms", "save_contact"]
        for _ in range(5):
            office.bus.publish(ContactsChanged())
            await clock.advance(4000)
            await quiet(office)
        assert calls["isms", "save_contact"] == asked
        office.practice.practice.change_credentials("isms", password="practice")
        office.bus.publish(AccountsChanged(frozenset({office.account.id})))
        await clock.advance(SETTLED_AFTER_S)
        await office.until(lambda: len(office.remote()) == 2)


async def test_not_for_a_paused_account(office: SyncedOffice) -> None:
    await office.choose(every_minutes=0)
    await office.db.run(lambda c: accounts.pause(c, office.account.id, PauseCause.USER))
    async with automatic(office) as clock:
        await clock.advance(600)
        await quiet(office)
        assert office.remote() == {}
