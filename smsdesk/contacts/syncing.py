"""Bringing a provider's list of contacts in step with the book: what is chosen, planned, done.

One run at a time for each account, in whatever process. How a run works is in `sync_run`, when
one begins by itself in `automatic`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from smsdesk.contacts.sync_errors import BeingSynced, NoContactSync
from smsdesk.contacts.sync_pace import Pace
from smsdesk.contacts.sync_plan import SyncPlan, plan
from smsdesk.contacts.sync_run import SyncProgress, SyncRun
from smsdesk.domain.account import Account
from smsdesk.domain.contact_sync import SyncChoice, SyncStanding, SyncStep
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.events import Bus, ContactSyncChanged, ContactSyncWanted
from smsdesk.providers.base import KeepsContacts
from smsdesk.providers.clients import Clients
from smsdesk.store import accounts as stored_accounts
from smsdesk.store import sync_choices, sync_ledger, sync_standings
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock
from smsdesk.system.locks import Taken, hold
from smsdesk.tasks import first_of


@dataclass(frozen=True, slots=True)
class SyncReport:
    """How a run ended."""

    account_id: int
    saved: int = 0
    deleted: int = 0
    refused: tuple[SyncStep, ...] = ()
    """All that stands refused, from earlier runs, too."""
    uncertain: tuple[SyncStep, ...] = ()
    """Calls without a known end; the next run makes them again."""
    waiting: int = 0
    """Calls that were not made."""
    stopped_by: SmsDeskError | None = None
    """What kept it from making them: a refused sign-in, an outage, a removed account."""
    cancelled: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether the list at the provider is what was wanted, but for what it refuses."""
        return not self.waiting and not self.uncertain and self.stopped_by is None


class Syncing:
    """One per process."""

    def __init__(
        self,
        db: Database,
        clients: Clients,
        clock: Clock,
        bus: Bus,
        locks: Path,
        *,
        info: Callable[[str], ProviderInfo] | None = None,
        pace: Pace | None = None,
    ) -> None:
        """`locks` is the profile's folder for them."""
        self._db = db
        self._clients = clients
        self._clock = clock
        self._bus = bus
        self._locks = locks
        self._info = info or _info
        self._pace = pace or Pace()
        self._runs: dict[int, SyncRun] = {}
        self._idle = asyncio.Event()

    # What may be chosen, and what is

    async def accounts(self) -> tuple[Account, ...]:
        """The accounts in use whose provider keeps contacts, by id. Raises StoreProblem."""
        found = await self._db.read(stored_accounts.in_use)
        return tuple(one for one in found if self._can(one))

    async def choice(self, account_id: int) -> SyncChoice:
        """What goes to an account; nothing, until something is chosen. Raises StoreProblem."""
        found = await self.stored_choice(account_id)
        return found or SyncChoice(account_id)

    async def stored_choice(self, account_id: int) -> SyncChoice | None:
        """The same; None when nothing was ever chosen. Raises StoreProblem."""
        return await self._db.read(lambda c: sync_choices.choice(c, account_id))

    async def choose(self, choice: SyncChoice) -> None:
        """Let this go there, from the next run on. Raises NoContactSync, NotFound, StoreProblem."""
        await self._account(choice.account_id)
        await self._db.run(lambda c: sync_choices.choose(c, choice))
        self._bus.publish(ContactSyncChanged(choice.account_id))
        self._bus.publish(ContactSyncWanted(choice.account_id))

    async def completed_at(self, account_id: int) -> datetime | None:
        """When a run last left nothing waiting. Raises StoreProblem."""
        return await self._db.read(lambda c: sync_choices.completed_at(c, account_id))

    # How contacts stand

    async def plan(self, account_id: int, choice: SyncChoice | None = None) -> SyncPlan:
        """What a run would do now; with `choice`, if that were chosen. A million contacts take
        some seconds. Raises NoContactSync, NotFound, StoreProblem."""
        await self._account(account_id)
        return await plan(self._db, account_id, choice, calls_per_s=self._pace.calls_per_s)

    async def standings(self, account_id: int, mobiles: Collection[str]) -> dict[str, SyncStanding]:
        """How these E.164 numbers stand there. Raises StoreProblem."""
        under_way = self.under_way(account_id)
        return await self._db.read(
            lambda c: sync_standings.standings(c, account_id, mobiles, under_way)
        )

    def under_way(self, account_id: int) -> frozenset[str]:
        """The numbers whose call is being made by this process just now."""
        run = self._runs.get(account_id)
        return frozenset() if run is None else run.under_way

    async def refused(self, account_id: int) -> tuple[SyncStep, ...]:
        """What the provider does not take, by number; the action says what was asked (ADD or
        DELETE). Raises StoreProblem."""
        return await self._db.read(lambda c: sync_standings.refused(c, account_id))

    async def retry_refused(self, account_id: int, mobiles: Collection[str] | None = None) -> int:
        """Let the next run try these, or all that was refused, once more; how many there were.

        Raises StoreProblem."""
        count = await self._db.run(lambda c: sync_ledger.retry_refused(c, account_id, mobiles))
        self._bus.publish(ContactSyncChanged(account_id))
        self._bus.publish(ContactSyncWanted(account_id))
        return count

    # Runs

    async def run(self, account_id: int) -> SyncReport:
        """Bring the provider's list in step and say how that went; `progress` tells on the way.

        Raises NoContactSync, BeingSynced, StoreProblem, and what keeps a client from being made
        (SecretMissing, VaultError, BadAddress and others). Cancelled, it breaks off: the states
        stay true, and the next run goes on.
        """
        account = await self._account(account_id)
        client = await self._clients.client(account_id)
        if not isinstance(client, KeepsContacts):
            raise NoContactSync(account.name)
        try:
            with hold(self._locks, f"sync-{account_id}"):
                return await self._run(account_id, client)
        except Taken:
            raise BeingSynced(account.name) from None

    def pause(self, account_id: int) -> None:
        """Begin no call until `resume`. Without a run: nothing."""
        self._tell(account_id, SyncRun.pause)

    def resume(self, account_id: int) -> None:
        """Go on, also from a rest after an outage. Without a run: nothing."""
        self._tell(account_id, SyncRun.resume)

    def cancel(self, account_id: int) -> None:
        """End the run in order: calls that are being made come to their end. Without a run:
        nothing."""
        self._tell(account_id, SyncRun.cancel)

    def progress(self, account_id: int) -> SyncProgress | None:
        """How far the run of this process is; None without one."""
        run = self._runs.get(account_id)
        return None if run is None else run.progress()

    async def stop(self, *, timeout_s: float) -> None:
        """End all runs in order, and wait so long for them."""
        running = list(self._runs)
        for account_id in running:
            self.cancel(account_id)
        if running:
            await first_of(self._idle.wait(), self._clock.sleep(timeout_s))

    async def _run(self, account_id: int, client: KeepsContacts) -> SyncReport:
        def changed() -> None:
            self._bus.publish(ContactSyncChanged(account_id))

        run = SyncRun(
            account_id, client, db=self._db, clock=self._clock, pace=self._pace, on_change=changed
        )
        self._runs[account_id] = run
        self._idle.clear()
        try:
            changed()
            planned = await self.plan(account_id)
            await run.work(planned.calls)
            return await self._report(run)
        finally:
            del self._runs[account_id]
            if not self._runs:
                self._idle.set()
            changed()

    async def _report(self, run: SyncRun) -> SyncReport:
        account_id = run.account_id
        waiting = 0
        if not run.is_complete:
            planned = await plan(self._db, account_id, listed=0)
            waiting = planned.calls - planned.retries
        refused, uncertain = await self._db.read(lambda c: _left(c, account_id))
        report = SyncReport(
            account_id,
            run.saved,
            run.deleted,
            refused,
            uncertain,
            waiting,
            run.stopped_by,
            run.cancelled,
        )
        if report.is_complete:
            now = self._clock.now()
            await self._db.run(lambda c: sync_choices.note_complete(c, account_id, now))
        return report

    def _tell(self, account_id: int, what: Callable[[SyncRun], None]) -> None:
        run = self._runs.get(account_id)
        if run is not None:
            what(run)
            self._bus.publish(ContactSyncChanged(account_id))

    async def _account(self, account_id: int) -> Account:
        """An account that contacts can go to."""
        account = await self._db.read(lambda c: stored_accounts.get(c, account_id))
        if not self._can(account):
            raise NoContactSync(account.name)
        return account

    def _can(self, account: Account) -> bool:
        return self._info(account.provider).can(Capability.CONTACTS)


def _left(
    connection: Connection, account_id: int
) -> tuple[tuple[SyncStep, ...], tuple[SyncStep, ...]]:
    refused = sync_standings.refused(connection, account_id)
    return refused, sync_standings.uncertain(connection, account_id)


def _info(provider: str) -> ProviderInfo:
    """Loaded late: with it comes the HTTP client."""
    from smsdesk.providers import registry

    return registry.info(provider)
