"""Balances that refresh by themselves, on a clock that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

from smsdesk.accounts.balances import Balances
from smsdesk.accounts.clients import Clients
from smsdesk.accounts.directory import Directory
from smsdesk.accounts.refreshing import BalanceRefresh
from smsdesk.domain.account import PauseCause
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import Balance
from smsdesk.domain.provider_info import Capability, Limits, ProviderInfo
from smsdesk.events import AccountsChanged, BatchFinished, Bus, Event
from smsdesk.providers.errors import BadCredentials, Unreachable
from smsdesk.store import accounts
from smsdesk.system.vault import SessionVault
from tests.support.provider import FakeProvider
from tests.support.store import Store

EVERY_S = 60.0
MINUTE_S = 60.0


@dataclass
class Telling(FakeProvider):
    """A provider that tells the balance, or raises what the test scripts."""

    answers: list[Balance | SmsDeskError] = field(default_factory=list)
    asked_s: list[float] = field(default_factory=list)
    store: Store | None = None

    def __post_init__(self) -> None:
        super().__init__()

    async def balance(self) -> Balance:
        """The next answer; the last one stays."""
        if self.store is not None:
            self.asked_s.append(self.store.clock.monotonic())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, SmsDeskError):
            raise answer
        return answer


@dataclass
class Bench:
    """A refresh over a real store."""

    store: Store
    provider: Telling
    refresh: BalanceRefresh
    bus: Bus

    async def pass_time(self, seconds: float) -> None:
        """Let time pass in steps, the store's thread working between."""
        for _step in range(round(seconds / 10)):
            await self.settle()
            await self.store.clock.advance(10)
        await self.settle()

    async def settle(self) -> None:
        """Until everything that was begun has come to rest."""
        for _turn in range(8):
            await self.store.db.read(lambda _connection: None)
            await asyncio.sleep(0)


class _Clients:
    def __init__(self, provider: Telling) -> None:
        self._provider = provider

    async def client(self, account_id: int) -> Telling:
        """The same for every account."""
        del account_id
        return self._provider


@asynccontextmanager
async def bench(
    store: Store, answers: Sequence[Balance | SmsDeskError], *, minutes: int = 15
) -> AsyncIterator[Bench]:
    """Runs until the block is left."""
    errors: list[Exception] = []

    def raised(error: Exception, event: Event) -> None:
        del event
        errors.append(error)

    bus = Bus(raised)
    provider = Telling(list(answers), store=store)
    clients = cast("Clients", _Clients(provider))
    info = ProviderInfo(
        "practice",
        "Practice",
        "",
        "",
        (),
        frozenset({Capability.BALANCE}),
        Limits(balance_every_s=EVERY_S),
    )
    directory = Directory(store.db, SessionVault(), clients, store.clock, bus)
    refresh = BalanceRefresh(
        Balances(store.db, clients, store.clock, bus),
        directory,
        store.clock,
        bus,
        every_minutes=lambda: minutes,
        info=lambda _provider: info,
    )
    task = asyncio.create_task(refresh.run())
    made = Bench(store, provider, refresh, bus)
    await made.settle()
    try:
        yield made
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert errors == []


SOME = Balance(Decimal(12), "credits")


async def test_at_the_start_and_then_every_so_often(store: Store) -> None:
    async with bench(store, [SOME]) as b:
        assert b.provider.asked_s == [0]
        await b.pass_time(31 * MINUTE_S)
        assert b.provider.asked_s == [0, 15 * MINUTE_S, 30 * MINUTE_S]
        asked = b.refresh.last[store.account.id]
        assert asked.balance == SOME


async def test_no_more_often_than_the_provider_allows(store: Store) -> None:
    async with bench(store, [SOME]) as b:
        for _time in range(3):
            b.refresh.ask_soon(store.account.id)
            await b.pass_time(10)
        assert b.provider.asked_s == [0]
        assert b.refresh.allowed_in_s(store.account) == EVERY_S - 30
        await b.pass_time(60)
        assert b.provider.asked_s == [0, EVERY_S]


async def test_another_process_asked_a_moment_ago(store: Store) -> None:
    now = store.clock.now()
    await store.db.run(lambda c: accounts.record_balance(c, store.account.id, SOME, now))
    async with bench(store, [SOME]) as b:
        assert b.provider.asked_s == []
        await b.pass_time(EVERY_S)
        assert b.provider.asked_s == [EVERY_S]


async def test_after_each_batch(store: Store) -> None:
    async with bench(store, [SOME]) as b:
        await b.pass_time(2 * MINUTE_S)
        b.bus.publish(BatchFinished(1, store.account.id))
        await b.settle()
        assert b.provider.asked_s == [0, 2 * MINUTE_S]


async def test_errors_make_the_rests_longer(store: Store) -> None:
    error = Unreachable("dns")
    async with bench(store, [error]) as b:
        await b.pass_time(32 * MINUTE_S)
        assert [s / MINUTE_S for s in b.provider.asked_s] == [0, 1, 3, 7, 15, 31]
        assert b.refresh.last[store.account.id].error is error


async def test_an_answer_ends_the_long_rests(store: Store) -> None:
    async with bench(store, [Unreachable("dns"), SOME]) as b:
        await b.pass_time(17 * MINUTE_S)
        assert [s / MINUTE_S for s in b.provider.asked_s] == [0, 1, 16]


async def test_what_only_a_person_mends_is_not_tried_again(store: Store) -> None:
    async with bench(store, [BadCredentials("no"), SOME]) as b:
        await b.pass_time(60 * MINUTE_S)
        assert b.provider.asked_s == [0]
        b.bus.publish(AccountsChanged(frozenset({store.account.id})))
        await b.settle()
        assert b.provider.asked_s == [0, 60 * MINUTE_S]


async def test_a_refused_account_is_left_alone_until_it_is_asked_for(store: Store) -> None:
    async with bench(store, [SOME]) as b:
        await store.db.run(lambda c: accounts.pause(c, store.account.id, PauseCause.AUTH))
        await b.pass_time(60 * MINUTE_S)
        assert b.provider.asked_s == [0]
        b.refresh.ask_soon(store.account.id)
        await b.settle()
        assert len(b.provider.asked_s) == 2


async def test_zero_asks_only_when_a_person_wants(store: Store) -> None:
    async with bench(store, [SOME], minutes=0) as b:
        b.bus.publish(BatchFinished(1, store.account.id))
        await b.pass_time(60 * MINUTE_S)
        assert b.provider.asked_s == []
        b.refresh.ask_soon(store.account.id)
        await b.settle()
        assert len(b.provider.asked_s) == 1
        assert not b.refresh.is_asking(store.account.id)
