"""When providers are asked by themselves what became of messages: soon at first, then less often.

The rests grow with the age of a message (providers.md §2.5: first after 10 s, then back off to 5
minutes) and end with it, so that nothing need be remembered. Asking itself is in `pull`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from smsdesk.domain.account import Account
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.events import AccountsChanged, Bus, Event, MessagesChanged
from smsdesk.receiving.pull import Refreshed, StatusPull
from smsdesk.store import accounts, messages
from smsdesk.store.database import Database
from smsdesk.store.messages import Pending
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

FIRST_S = 10.0
LOOK_EVERY_S = 300.0
ASK_FOR = timedelta(hours=73)
"""Providers try for three days where nothing else is said; one hour more (providers.md §2.5)."""
FIRST_RETRY_S = 30.0
LAST_RETRY_S = 1800.0


class StatusPolling:
    """One per process. `run` is a background task."""

    def __init__(
        self,
        db: Database,
        pull: StatusPull,
        clock: Clock,
        bus: Bus,
        *,
        longest_minutes: Callable[[], int],
        info: Callable[[str], ProviderInfo] | None = None,
    ) -> None:
        """`longest_minutes` is asked each time: no rest is longer; 0 never asks by itself."""
        self._db = db
        self._pull = pull
        self._clock = clock
        self._longest_minutes = longest_minutes
        self._info = info or _info
        self._failures: dict[int, int] = {}
        self._rest_until_s: dict[int, float] = {}
        self._look = asyncio.Event()
        bus.subscribe(MessagesChanged, self._changed)
        bus.subscribe(AccountsChanged, self._accounts_changed)

    async def run(self) -> None:
        """Ask whatever is due, for ever. Raises StoreProblem."""
        while True:
            wait_s = await self.round()
            # What was handed over just now is due in `FIRST_S` at the earliest.
            await self._clock.sleep(min(wait_s, FIRST_S))
            if wait_s > FIRST_S:
                await first_of(self._look.wait(), self._clock.sleep(wait_s - FIRST_S))
            self._look.clear()

    async def round(self) -> float:
        """Ask for what is due now; how long until the next is. Raises StoreProblem."""
        wait_s = LOOK_EVERY_S
        if not self._longest_minutes():
            return wait_s
        for account in await self._db.read(accounts.in_use):
            if self._info(account.provider).can(Capability.STATUS_PULL):
                wait_s = min(wait_s, await self._look_after(account))
        return max(wait_s, 1.0)

    def rest_s(self, pending: Pending, now: datetime) -> float:
        """How long the provider is left alone between two questions for this id."""
        age_s = (now - pending.due_at).total_seconds()
        return min(max(FIRST_S, age_s / 2), 60.0 * self._longest_minutes())

    async def _look_after(self, account: Account) -> float:
        resting_s = self._rest_until_s.get(account.id, 0.0) - self._clock.monotonic()
        if resting_s > 0:
            return resting_s
        now = self._clock.now()
        since = now - ASK_FOR
        open_ids = await self._db.read(
            lambda c: messages.pending_ids(c, account_id=account.id, since=since)
        )
        due = {one.provider_id for one in open_ids if self._due_in_s(one, now) <= 0}
        if due:
            asked = await self._pull.refresh(
                account_id=account.id, since=since, only=lambda one: one.provider_id in due
            )
            self._learn(account.id, asked)
        later = [self._due_in_s(one, now) for one in open_ids if one.provider_id not in due]
        return min([*later, FIRST_S] if due else [*later, LOOK_EVERY_S])

    def _due_in_s(self, pending: Pending, now: datetime) -> float:
        # Of what the provider keeps until a time there is nothing to be told before.
        passed_s = (now - max(pending.checked_at, pending.due_at)).total_seconds()
        return self.rest_s(pending, now) - passed_s

    def _learn(self, account_id: int, asked: Refreshed) -> None:
        """Errors make rests that grow; any answer without one ends them."""
        if account_id not in asked.problems:
            self._failures.pop(account_id, None)
            return
        failures = self._failures[account_id] = self._failures.get(account_id, 0) + 1
        rest_s = min(FIRST_RETRY_S * 2.0 ** (failures - 1), LAST_RETRY_S)
        self._rest_until_s[account_id] = self._clock.monotonic() + rest_s

    def _changed(self, event: Event) -> None:
        del event
        self._look.set()

    def _accounts_changed(self, event: AccountsChanged) -> None:
        for account_id in event.ids:
            self._failures.pop(account_id, None)
            self._rest_until_s.pop(account_id, None)
        self._look.set()


def _info(provider: str) -> ProviderInfo:
    """Loaded late: with it comes the HTTP client."""
    from smsdesk.providers import registry

    return registry.info(provider)
