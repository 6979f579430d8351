"""Asking accounts what is left, all at once, each with its own result; and the account test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from smsdesk.accounts.clients import Clients
from smsdesk.accounts.errors import NoSignInTest
from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import Balance, DayBalance
from smsdesk.events import BalanceChanged, Bus
from smsdesk.providers.base import ChecksSignIn, ReportsBalance
from smsdesk.store import accounts as stored
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock


class NoBalance(SmsDeskError):
    """The provider's interface does not tell what is left; `subject` is the account's name."""

    code = "no_balance"


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of asking one account: a balance or an error, and when."""

    account: Account
    checked_at: datetime
    balance: Balance | None = None
    error: SmsDeskError | None = None


class Balances:
    """Asks and notes. Asking is free of charge."""

    def __init__(self, db: Database, clients: Clients, clock: Clock, bus: Bus) -> None:
        self._db = db
        self._clients = clients
        self._clock = clock
        self._bus = bus

    async def ask(
        self, accounts: Sequence[Account], *, heard: Callable[[Asked], None] | None = None
    ) -> tuple[Asked, ...]:
        """One result for each account, in their order. Raises StoreProblem only.

        `heard` is called with each before others are told that the balance may have changed.
        """
        results = await asyncio.gather(*(self._ask(account) for account in accounts))
        for result in results:
            if heard is not None:
                heard(result)
            await self._note(result.account, result.balance, result.checked_at)
        return tuple(results)

    async def last(self, account_id: int) -> tuple[Balance, datetime] | None:
        """What was left when it was last asked, and when that was."""
        return await self._db.read(lambda c: stored.latest_balance(c, account_id))

    async def by_day(self, account_id: int, days: int = 30) -> tuple[DayBalance, ...]:
        """The last amount of each local day on which it was asked, from the earliest; of the last
        `days`, today included. Accounts without a limit have none. Raises StoreProblem."""
        now = self._clock.now()
        since, first = (
            now - timedelta(days=days),
            now.astimezone().date() - timedelta(days=days - 1),
        )
        noted = await self._db.read(lambda c: stored.balance_history(c, account_id, since))
        last = {at.astimezone().date(): amount for at, amount in noted}
        return tuple(DayBalance(day, amount) for day, amount in last.items() if day >= first)

    async def test(self, account: Account) -> Balance | None:
        """Sign in without sending anything; the balance, where the provider told it by the way.

        Raises NoSignInTest, ProviderError, and what making the client raises.
        """
        client = await self._clients.client(account.id)
        if not isinstance(client, ChecksSignIn):
            raise NoSignInTest(account.name)
        balance = await client.check_sign_in()
        await self._note(account, balance, self._clock.now())
        return balance

    async def take(self, asked: Asked) -> None:
        """Note what was learned otherwise: somebody signed in by hand. Raises StoreProblem."""
        await self._note(asked.account, asked.balance, asked.checked_at)

    async def _ask(self, account: Account) -> Asked:
        try:
            client = await self._clients.client(account.id)
            if not isinstance(client, ReportsBalance):
                raise NoBalance(account.name)
            balance = await client.balance()
        except SmsDeskError as error:
            return Asked(account, self._clock.now(), error=error)
        return Asked(account, self._clock.now(), balance=balance)

    async def _note(self, account: Account, balance: Balance | None, at: datetime) -> None:
        if balance is not None:
            await self._db.run(lambda c: stored.record_balance(c, account.id, balance, at))
        self._bus.publish(BalanceChanged(account.id))
