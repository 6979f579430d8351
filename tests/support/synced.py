"""An office whose contacts go to iSMS.gr: a store, the practice server, the real client between
them, and what must hold of all three whenever one looks.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select, union

from smsdesk.contacts.sync_pace import Pace
from smsdesk.contacts.syncing import Syncing
from smsdesk.domain.account import Account, NewAccount
from smsdesk.domain.contact import Contact, ContactDetails
from smsdesk.domain.contact_sync import SyncChoice, SyncScope, SyncStanding, SyncState
from smsdesk.domain.secret import Secret
from smsdesk.events import Bus, ContactSyncChanged, Event
from smsdesk.practice.config import PRACTICE_WORD, PracticeConfig
from smsdesk.practice.server import RunningPractice, running
from smsdesk.providers.base import AccountSettings
from smsdesk.providers.isms import Isms
from smsdesk.store import accounts, contacts, groups
from smsdesk.store.contact_sync import Comparison, difference_of, entries_of
from smsdesk.store.contact_tables import contacts as table
from smsdesk.store.contact_tables import sync_entries
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock, SystemClock
from tests.support.clock import START
from tests.support.provider import FakeClients
from tests.support.store import migrated

AT_ONCE = Pace(
    calls_per_s=None, connections=3, rests_s=(0.01, 0.01), retry_rests_s=(0.01, 0.01), doubts=50
)
QUICK = PracticeConfig(hang_s=0.3, slow_s=0.05, huge_bytes=1_500_000)
Fields = tuple[str, str, str]


def number(place: int, ending: str = "") -> str:
    """An E.164 number; the last three digits order a fault at the practice server."""
    return f"+30690{place:05d}{ending or '900'}"


@dataclass
class SyncedOffice:
    """What a test of syncing needs at hand."""

    file: Path
    db: Database
    practice: RunningPractice
    clients: FakeClients
    account: Account
    syncing: Syncing
    bus: Bus
    events: list[Event]
    locks: Path
    clock: Clock

    async def add(self, *people: ContactDetails) -> list[Contact]:
        """Put people into the book."""
        return await self.db.run(
            lambda c: list(contacts.rows(c, contacts.add_many(c, people, START)).values())
        )

    async def add_some(self, count: int, start: int = 0) -> list[Contact]:
        """So many people with numbers of their own, without faults."""
        return await self.add(*(person(place) for place in range(start, start + count)))

    async def change(self, contact: Contact, **fields: str) -> Contact:
        """Edit somebody."""
        details = replace(contact.details, **fields)  # type: ignore[arg-type] # texts, all of them
        return await self.db.run(
            lambda c: contacts.change(c, contacts.get(c, contact.id), details, START)
        )

    async def remove(self, *people: Contact) -> None:
        """Delete people."""
        await self.db.run(lambda c: contacts.remove_many(c, [one.id for one in people]))

    async def group(self, name: str, *people: Contact) -> int:
        """A group of these; it is made when it is not there."""
        found = await self.db.run(lambda c: groups.by_name(c, name) or groups.add(c, name))
        await self.db.run(lambda c: groups.put(c, [(found.id, one.id) for one in people]))
        return found.id

    async def choose(self, *group_ids: int, every_minutes: int | None = None) -> None:
        """These groups, or all."""
        scope = SyncScope.GROUPS if group_ids else SyncScope.ALL
        await self.syncing.choose(
            SyncChoice(self.account.id, scope, frozenset(group_ids), every_minutes)
        )

    def remote(self) -> dict[str, Fields]:
        """What the provider holds: surname, name and comments by E.164 number."""
        held = self.practice.practice.contacts
        return {
            f"+{digits}": (one["surname"], one["name"], one["comments"])
            for digits, one in held.items()
        }

    def changes(self) -> list[tuple[str, str]]:
        """What was done there, in order: "save" or "delete", and the number."""
        made = self.practice.practice.contact_changes
        return [(call.removesuffix("_contact"), f"+{digits}") for call, digits in made]

    async def wanted(self) -> dict[str, Fields]:
        """What should be there."""
        everybody = await self.db.read(lambda c: c.execute(select(table.c.mobile)).scalars().all())
        rows = await self.db.read(
            lambda c: [
                difference_of(row)
                for row in c.execute(Comparison(c, self.account.id).wanted(everybody))
            ]
        )
        return {one.mobile: (one.surname, one.name, one.comments) for one in rows}

    async def standing(self, mobile: str) -> SyncStanding:
        """How one number stands."""
        return (await self.syncing.standings(self.account.id, [mobile]))[mobile]

    async def states(self) -> dict[str, SyncState]:
        """How every number of the book, the ledger and the provider stands."""
        either = union(select(table.c.mobile), select(sync_entries.c.mobile))
        known = set(self.remote())
        known.update(await self.db.read(lambda c: c.execute(either).scalars().all()))
        standings = await self.syncing.standings(self.account.id, sorted(known))
        return {mobile: one.state for mobile, one in standings.items()}

    async def until(self, condition: Callable[[], bool]) -> None:
        """Until it holds; the store's thread is what is waited for in between."""
        async with asyncio.timeout(20):
            while not condition():
                await self.turns(1)

    async def turns(self, count: int) -> None:
        """Let everything else go on for a while."""
        for _ in range(count):
            await self.db.read(lambda _connection: None)

    async def assert_true(self) -> None:
        """Nothing is shown that is not so, and nothing at the provider has been forgotten."""
        remote, wanted = self.remote(), await self.wanted()
        ledger = await self.db.read(lambda c: entries_of(c, self.account.id, sorted(remote)))
        for mobile in remote:
            assert mobile in ledger, mobile
            assert ledger[mobile].may_be_there, mobile
        for mobile, state in (await self.states()).items():
            if state is SyncState.IN_STEP:
                assert remote.get(mobile) == wanted[mobile], mobile
            elif state is SyncState.NOT_CHOSEN:
                assert mobile not in remote, mobile
                assert mobile not in wanted, mobile
            elif state is SyncState.DELETING:
                assert mobile not in wanted, mobile

    async def assert_in_step(self) -> None:
        """The provider holds what is wanted, and so it is shown."""
        wanted = await self.wanted()
        assert self.remote() == wanted
        states = await self.states()
        assert {m for m, state in states.items() if state is SyncState.IN_STEP} == set(wanted)
        assert set(states.values()) <= {SyncState.IN_STEP, SyncState.NOT_CHOSEN}


def person(place: int, ending: str = "", **fields: str) -> ContactDetails:
    """Somebody with a number of their own."""
    told = {"surname": f"Παππά {place}", "name": "Ελένη", "comments": f"a&b {place}", **fields}
    return ContactDetails(number(place, ending), **told)  # type: ignore[arg-type] # texts


def isms_at(base_url: str) -> Isms:
    """The client for a practice server."""
    options = {"base_url": f"{base_url}/isms/api/http", "username": "practice"}
    return Isms(AccountSettings(options, {"password": Secret(PRACTICE_WORD)}, allow_http=True))


@asynccontextmanager
async def synced_office(
    folder: Path,
    *,
    config: PracticeConfig = QUICK,
    pace: Pace = AT_ONCE,
    clock: Clock | None = None,
) -> AsyncIterator[SyncedOffice]:
    """An office with one account at iSMS.gr and an empty book."""
    file = migrated(folder / "smsdesk.db")
    events: list[Event] = []
    bus = Bus(_raise)
    bus.subscribe(ContactSyncChanged, events.append)
    new = NewAccount("iSMS", "isms", {}, "Clinic", "vault-key")
    async with running(config) as practice, await Database.open(file) as db:
        account = await db.run(lambda c: accounts.add(c, new, START))
        client = isms_at(practice.base_url)
        clients = FakeClients(client)
        used_clock = clock or SystemClock()
        syncing = Syncing(db, clients, used_clock, bus, folder, pace=pace)
        try:
            yield SyncedOffice(
                file, db, practice, clients, account, syncing, bus, events, folder, used_clock
            )
        finally:
            await client.aclose()


def _raise(error: Exception, event: Event) -> None:
    del event
    raise error
