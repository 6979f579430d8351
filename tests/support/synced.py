"""An office whose contacts go to iSMS.gr: a store, the practice server, the real client between
them, and what must hold of all three whenever one looks.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import Connection, select, union

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
from smsdesk.store import accounts, contacts, groups, sync_standings
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
        return held(self.practice.practice.contacts)

    def changes(self) -> list[tuple[str, str]]:
        """What was done there, in order: "save" or "delete", and the number."""
        made = self.practice.practice.contact_changes
        return [(call.removesuffix("_contact"), f"+{digits}") for call, digits in made]

    async def standing(self, mobile: str) -> SyncStanding:
        """How one number stands."""
        return (await self.syncing.standings(self.account.id, [mobile]))[mobile]

    async def states(self) -> dict[str, SyncState]:
        """How every number of the book, the ledger and the provider stands."""
        remote = self.remote()
        return await self.db.read(lambda c: states_of(c, self.account.id, remote))

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
        """See `check_true`."""
        remote = self.remote()
        await self.db.read(lambda c: check_true(c, self.account.id, remote))

    async def assert_in_step(self) -> None:
        """See `check_in_step`."""
        remote = self.remote()
        await self.db.read(lambda c: check_in_step(c, self.account.id, remote))


def held(document: Mapping[str, Mapping[str, str]]) -> dict[str, Fields]:
    """What the practice server holds, by E.164 number."""
    return {
        f"+{digits}": (one["surname"], one["name"], one["comments"])
        for digits, one in document.items()
    }


def wanted_of(connection: Connection, account_id: int) -> dict[str, Fields]:
    """What should be at the account."""
    everybody = connection.execute(select(table.c.mobile).distinct()).scalars().all()
    rows = connection.execute(Comparison(connection, account_id).wanted(everybody))
    found = map(difference_of, rows)
    return {one.mobile: (one.surname, one.name, one.comments) for one in found}


def states_of(
    connection: Connection, account_id: int, remote: Mapping[str, Fields]
) -> dict[str, SyncState]:
    """How every number of the book, the ledger and the provider stands."""
    either = union(select(table.c.mobile), select(sync_entries.c.mobile))
    known = {*remote, *connection.execute(either).scalars()}
    found = sync_standings.standings(connection, account_id, sorted(known))
    return {mobile: one.state for mobile, one in found.items()}


def check_true(connection: Connection, account_id: int, remote: Mapping[str, Fields]) -> None:
    """Nothing is shown that is not so, and nothing at the provider has been forgotten."""
    wanted = wanted_of(connection, account_id)
    ledger = entries_of(connection, account_id, sorted(remote))
    for mobile in remote:
        assert mobile in ledger, mobile
        assert ledger[mobile].may_be_there, mobile
    for mobile, state in states_of(connection, account_id, remote).items():
        if state is SyncState.IN_STEP:
            assert remote.get(mobile) == wanted[mobile], mobile
        elif state is SyncState.NOT_CHOSEN:
            assert mobile not in remote, mobile
            assert mobile not in wanted, mobile
        elif state is SyncState.DELETING:
            assert mobile not in wanted, mobile


def check_in_step(connection: Connection, account_id: int, remote: Mapping[str, Fields]) -> None:
    """The provider holds what is wanted, and so it is shown."""
    wanted = wanted_of(connection, account_id)
    assert remote == wanted
    states = states_of(connection, account_id, remote)
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
