"""A contact book in a test: a real store, a clock that stands still, Greece around."""

from __future__ import annotations

from array import array
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from smsdesk.contacts.book import Book
from smsdesk.contacts.browsing import Contacts
from smsdesk.contacts.consents import Consents
from smsdesk.contacts.groups import Groups
from smsdesk.contacts.query import Query
from smsdesk.contacts.undo import Undo
from smsdesk.events import Bus, ContactsChanged, Event, GroupsChanged, MessagesChanged
from smsdesk.store import contacts
from smsdesk.store.database import Database
from tests.support.clock import ManualClock
from tests.support.people import person
from tests.support.store import NOW, migrated


@dataclass
class OpenBook:
    """The services of the book over one store, and what they told the others."""

    db: Database
    clock: ManualClock
    bus: Bus
    contacts: Contacts
    undo: Undo
    book: Book
    groups: Groups
    consents: Consents
    events: list[Event] = field(default_factory=list)

    async def crowd(self, count: int) -> Sequence[int]:
        """So many people in the store, with numbers of their own; their ids."""
        people = [
            person(f"+3069{number:08d}", f"Surname{number}", comments="crowd")
            for number in range(count)
        ]
        return await self.db.run(lambda c: contacts.add_many(c, people, NOW))

    async def found(self, query: Query) -> list[int]:
        """The ids that the list would show."""
        ids: array[int] = array("q")
        await self.contacts.ids(query, ids.extend)
        return list(ids)


@pytest.fixture
async def book(tmp_path: Path) -> AsyncIterator[OpenBook]:
    """An empty book."""
    file = migrated(tmp_path / "book.db")
    problems: list[Exception] = []
    bus = Bus(lambda error, _event: problems.append(error))
    clock = ManualClock()
    async with await Database.open(file) as db:
        browsing = Contacts(file)
        undo = Undo(db, clock, bus)
        made = OpenBook(
            db,
            clock,
            bus,
            browsing,
            undo,
            Book(db, clock, bus, browsing=browsing, undo=undo, default_region=lambda: "GR"),
            Groups(db, browsing, bus),
            Consents(db, clock, bus, lambda: "GR"),
        )
        for kind in (ContactsChanged, GroupsChanged, MessagesChanged):
            bus.subscribe(kind, made.events.append)
        try:
            yield made
        finally:
            await browsing.close()
    assert not problems
