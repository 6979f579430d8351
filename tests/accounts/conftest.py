"""What tests of accounts share: a directory over a real store, with secrets kept in memory."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from smsdesk.accounts.balances import Balances
from smsdesk.accounts.clients import Clients
from smsdesk.accounts.directory import Directory
from smsdesk.domain.account import Account
from smsdesk.domain.secret import Secret
from smsdesk.events import AccountsChanged, BalanceChanged, Bus, Event, MessagesChanged
from smsdesk.system.vault import SessionVault
from tests.support.store import Store, store

__all__ = ["store"]

TOKEN = {"token": Secret("practice-token")}


@dataclass
class Office:
    """Accounts, and what they published."""

    store: Store
    vault: SessionVault
    clients: Clients
    directory: Directory
    balances: Balances
    events: list[Event] = field(default_factory=list)

    async def add(self, name: str = "Desk", base_url: str = "https://sms.example") -> Account:
        """An account at the practice provider, with a secret."""
        added = await self.directory.add(
            "practice",
            name,
            sender="Clinic",
            options={"base_url": base_url},
            given_secrets=TOKEN,
            allow_http=base_url.startswith("http:"),
        )
        return added.account


@pytest.fixture
async def office(store: Store) -> AsyncIterator[Office]:
    """No account but the one of the store, which has no secret."""

    def raised(error: Exception, event: Event) -> None:
        raise AssertionError(event) from error

    bus = Bus(raised)
    vault = SessionVault()
    clients = Clients(store.db, vault)
    directory = Directory(store.db, vault, clients, store.clock, bus)
    balances = Balances(store.db, clients, store.clock, bus)
    office = Office(store, vault, clients, directory, balances)
    for kind in (AccountsChanged, BalanceChanged, MessagesChanged):
        bus.subscribe(kind, office.events.append)
    yield office
    await clients.aclose()
