"""When providers are asked what became of messages: soon, then less and less, then no more."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import cast

import pytest
from sqlalchemy import Connection

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message import MessageState
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.events import AccountsChanged, Bus, Event, MessagesChanged
from smsdesk.providers.clients import Clients
from smsdesk.providers.errors import Unavailable
from smsdesk.receiving.polling import StatusPolling
from smsdesk.receiving.pull import StatusPull
from smsdesk.store import claims
from smsdesk.store.claims import Settlement
from tests.support.provider import FakeProvider
from tests.support.store import Store, claim_all, numbers, plan_of

S = MessageState
D = DeliveryState


@dataclass
class Reporter(FakeProvider):
    """Tells what the test says, and notes when it was asked."""

    store: Store | None = None
    told: DeliveryState | SmsDeskError = D.PENDING
    asked_s: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    async def status(self, provider_id: str, recipient: str) -> PartReceipt:
        """One answer for everybody."""
        del recipient
        if self.store is not None:
            self.asked_s.append(self.store.clock.monotonic())
        if isinstance(self.told, SmsDeskError):
            raise self.told
        return PartReceipt(provider_id, self.told)


class _Clients:
    def __init__(self, provider: Reporter) -> None:
        self._provider = provider

    async def client(self, account_id: int) -> Reporter:
        """The same for every account."""
        del account_id
        return self._provider


@dataclass
class Bench:
    """Polling over a real store."""

    store: Store
    provider: Reporter
    bus: Bus

    async def hand_over(self, count: int = 1, kept_until: datetime | None = None) -> None:
        """So many messages, just now; `kept_until` then by the provider."""
        store = self.store
        await store.put(plan_of(store.account.id, numbers(count)))
        now = store.clock.now()

        def accept(connection: Connection) -> None:
            found = claim_all(connection, store.account.id, now=now)
            done = [
                Settlement(
                    *(one.id, S.ACCEPTED),
                    receipts=(PartReceipt(f"id-{one.id}"),),
                    not_before=kept_until,
                )
                for one in found
            ]
            claims.settle(connection, done, desk="desk-1", now=now)

        await store.db.run(accept)
        self.bus.publish(MessagesChanged(frozenset()))

    async def pass_time(self, seconds: float, step_s: float = 5) -> None:
        """Let time pass in steps, the store's thread working between."""
        for _step in range(round(seconds / step_s)):
            await self.settle()
            await self.store.clock.advance(step_s)
        await self.settle()

    async def settle(self) -> None:
        """Until everything that was begun has come to rest."""
        for _turn in range(6):
            await self.store.db.read(lambda _connection: None)
            await asyncio.sleep(0)


@asynccontextmanager
async def bench(
    store: Store,
    *,
    minutes: Callable[[], int] = lambda: 5,
    capabilities: frozenset[Capability] = frozenset({Capability.STATUS_PULL}),
) -> AsyncIterator[Bench]:
    """Runs until the block is left."""
    errors: list[Exception] = []

    def raised(error: Exception, event: Event) -> None:
        del event
        errors.append(error)

    bus = Bus(raised)
    provider = Reporter(store=store)
    pull = StatusPull(store.db, cast("Clients", _Clients(provider)), store.clock, bus)
    info = ProviderInfo("practice", "Practice", "", "", (), capabilities)
    polling = StatusPolling(
        store.db,
        pull,
        store.clock,
        bus,
        longest_minutes=minutes,
        info=lambda _provider: info,
    )
    task = asyncio.create_task(polling.run())
    made = Bench(store, provider, bus)
    await made.settle()
    try:
        yield made
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert errors == []


async def test_first_after_ten_seconds_then_less_and_less(store: Store) -> None:
    async with bench(store) as b:
        await b.hand_over()
        await b.pass_time(3600)
        asked = b.provider.asked_s
        assert asked[0] == 10
        rests = [later - one for one, later in itertools.pairwise(asked)]
        assert all(rest >= 10 for rest in rests)
        assert rests[-1] >= 300
        assert max(rests) <= 320
        assert len(asked) < 25


async def test_what_is_settled_is_not_asked_for_again(store: Store) -> None:
    async with bench(store) as b:
        b.provider.told = D.DELIVERED
        await b.hand_over(3)
        await b.pass_time(600)
        assert len(b.provider.asked_s) == 3
        assert {message.state for message in await store.listing()} == {S.DELIVERED}


async def test_after_some_days_nothing_more_is_expected(store: Store) -> None:
    async with bench(store) as b:
        await b.hand_over()
        await b.pass_time(74 * 3600, step_s=3600)
        before = len(b.provider.asked_s)
        assert before > 0
        await b.pass_time(24 * 3600, step_s=3600)
        assert len(b.provider.asked_s) == before


@pytest.mark.parametrize("hours", [2, 100])
async def test_what_the_provider_keeps_is_asked_for_after_its_time(
    store: Store, hours: int
) -> None:
    async with bench(store) as b:
        at = store.clock.now() + timedelta(hours=hours)
        await b.hand_over(kept_until=at)
        await b.pass_time(hours * 3600 - 600, step_s=300)
        await b.pass_time(600)
        assert b.provider.asked_s == []
        await b.pass_time(3600)
        asked = b.provider.asked_s
        assert asked[0] == hours * 3600 + 10
        assert 5 < len(asked) < 25
        await b.pass_time(74 * 3600, step_s=3600)
        before = len(b.provider.asked_s)
        await b.pass_time(24 * 3600, step_s=3600)
        assert len(b.provider.asked_s) == before


async def test_errors_make_the_account_rest(store: Store) -> None:
    async with bench(store) as b:
        b.provider.told = Unavailable("down")
        await b.hand_over(20)
        await b.pass_time(300)
        # Each time the first few that were asked at once find out.
        assert len(b.provider.asked_s) <= 4 * 5
        before = len(b.provider.asked_s)
        b.provider.told = D.DELIVERED
        b.bus.publish(AccountsChanged(frozenset({store.account.id})))
        await b.pass_time(20)
        assert len(b.provider.asked_s) == before + 20


async def test_zero_never_asks(store: Store) -> None:
    async with bench(store, minutes=lambda: 0) as b:
        await b.hand_over()
        await b.pass_time(900)
        assert b.provider.asked_s == []


async def test_a_provider_that_cannot_be_asked(store: Store) -> None:
    async with bench(store, capabilities=frozenset()) as b:
        await b.hand_over()
        await b.pass_time(900)
        assert b.provider.asked_s == []
