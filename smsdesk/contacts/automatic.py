"""When providers' lists are brought in step by themselves: after changes, or every so often.

A run that did not do everything is repeated after rests that grow; after a refused sign-in only
when the account has been changed. How a run works is in `syncing`.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from smsdesk.contacts.syncing import Syncing, SyncReport
from smsdesk.domain.account import Account
from smsdesk.domain.contact_sync import SyncChoice
from smsdesk.domain.errors import SmsDeskError
from smsdesk.events import (
    AccountsChanged,
    Bus,
    ContactsChanged,
    ContactSyncWanted,
    Event,
    GroupsChanged,
)
from smsdesk.providers.errors import AccountProblem
from smsdesk.store import accounts as stored_accounts
from smsdesk.store import sync_choices
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

SETTLED_AFTER_S = 10.0
"""After a change, for as long as no other follows."""
LATEST_AFTER_S = 120.0
"""After a change, however many follow."""
CHOSEN_AFTER_S = 60.0
"""After something else was chosen: it may mean deletions, and be only half chosen yet."""
LOOK_EVERY_S = 60.0
"""How often to look at what is chosen, and at the time."""
FIRST_RETRY_S = 60.0
LAST_RETRY_S = 3600.0


@dataclass(slots=True)
class _Memory:
    """What is remembered of an account; times are those of the clock that only goes forward."""

    changed_s: float | None
    """The first change since its last run began."""
    not_before_s: float = 0.0
    failures: int = 0
    rest_until_s: float = 0.0
    is_refused: bool = False
    is_stopped: bool = False
    """The last run could not go on, so that another would not either."""


class AutomaticSync:
    """One per process. `run` is a background task."""

    def __init__(self, db: Database, syncing: Syncing, clock: Clock, bus: Bus) -> None:
        self._db = db
        self._syncing = syncing
        self._clock = clock
        # The book may have been changed while nobody listened.
        self._last_change_s = self._first_seen_s = clock.monotonic()
        self._memories: dict[int, _Memory] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._failure: BaseException | None = None
        self._look = asyncio.Event()
        bus.subscribe(ContactsChanged, self._book_changed)
        bus.subscribe(GroupsChanged, self._book_changed)
        bus.subscribe(ContactSyncWanted, self._wanted)
        bus.subscribe(AccountsChanged, self._accounts_changed)

    async def run(self) -> None:
        """Begin whatever is due, for ever. Raises StoreProblem."""
        try:
            while True:
                wait_s = await self.round()
                await first_of(self._look.wait(), self._clock.sleep(wait_s))
                self._look.clear()
        finally:
            for task in self._tasks.values():
                task.cancel()
            await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def round(self) -> float:
        """Begin the runs that are due; how long until the next one is. Raises StoreProblem."""
        if self._failure is not None:
            failure, self._failure = self._failure, None
            raise failure
        wait_s = LOOK_EVERY_S
        choices = await self._db.read(sync_choices.choices)
        accounts = {one.id: one for one in await self._db.read(stored_accounts.in_use)}
        for choice in choices:
            due_in_s = await self._due_in_s(choice, accounts.get(choice.account_id))
            if due_in_s is None:
                continue
            if due_in_s <= 0:
                self._begin(choice.account_id)
            else:
                wait_s = min(wait_s, due_in_s)
        return wait_s

    async def _due_in_s(self, choice: SyncChoice, account: Account | None) -> float | None:
        """None: not before something else happens."""
        memory = self._memory(choice.account_id)
        busy = choice.account_id in self._tasks or memory.is_refused
        if choice.every_minutes is None or account is None or account.paused or busy:
            return None
        due_in_s = await self._wish_due_in_s(choice, memory)
        if due_in_s is None:
            return None
        return max(due_in_s, memory.not_before_s - self._clock.monotonic())

    async def _wish_due_in_s(self, choice: SyncChoice, memory: _Memory) -> float | None:
        changed = None if choice.every_minutes else self._until_settled_s(memory)
        if memory.failures:
            rest_s = memory.rest_until_s - self._clock.monotonic()
            # Others need not wait for a few whose calls have no clear end.
            return rest_s if memory.is_stopped or changed is None else min(rest_s, changed)
        if choice.every_minutes:
            return await self._until_next_s(choice.account_id, choice.every_minutes)
        return changed

    def _until_settled_s(self, memory: _Memory) -> float | None:
        if memory.changed_s is None:
            return None
        settled_s = self._last_change_s + SETTLED_AFTER_S
        return min(settled_s, memory.changed_s + LATEST_AFTER_S) - self._clock.monotonic()

    async def _until_next_s(self, account_id: int, every_minutes: int) -> float:
        completed = await self._syncing.completed_at(account_id)
        if completed is None:
            return 0.0
        return (completed + timedelta(minutes=every_minutes) - self._clock.now()).total_seconds()

    def _begin(self, account_id: int) -> None:
        self._memory(account_id).changed_s = None
        task = asyncio.create_task(self._sync(account_id), name=f"sync-account-{account_id}")
        self._tasks[account_id] = task
        task.add_done_callback(lambda ended: self._ended(account_id, ended))

    async def _sync(self, account_id: int) -> None:
        memory = self._memory(account_id)
        try:
            report = await self._syncing.run(account_id)
        except SmsDeskError:
            # Another process does it, there is no keyring, the store is locked: it is shown
            # where the user looks, and tried again.
            done, memory.is_stopped = False, True
        else:
            done, memory.is_stopped = _is_done(report), report.stopped_by is not None
            memory.is_refused = isinstance(report.stopped_by, AccountProblem)
        memory.failures = 0 if done else memory.failures + 1
        rest_s = min(FIRST_RETRY_S * 2.0 ** (memory.failures - 1), LAST_RETRY_S)
        memory.rest_until_s = self._clock.monotonic() + rest_s

    def _ended(self, account_id: int, task: asyncio.Task[None]) -> None:
        self._tasks.pop(account_id, None)
        if not task.cancelled():
            self._failure = task.exception() or self._failure
        self._look.set()

    def _memory(self, account_id: int) -> _Memory:
        return self._memories.setdefault(account_id, _Memory(self._first_seen_s))

    def _book_changed(self, event: Event) -> None:
        del event
        now_s = self._last_change_s = self._clock.monotonic()
        for memory in self._memories.values():
            if memory.changed_s is None:
                memory.changed_s = now_s
        self._look.set()

    def _wanted(self, event: ContactSyncWanted) -> None:
        """What goes there is a change, too: nobody should have to edit somebody for it."""
        now_s = self._clock.monotonic()
        memory = self._memory(event.account_id)
        memory.not_before_s = now_s + CHOSEN_AFTER_S
        if memory.changed_s is None:
            memory.changed_s = now_s
        self._look.set()

    def _accounts_changed(self, event: AccountsChanged) -> None:
        for account_id in event.ids & self._memories.keys():
            memory = self._memories[account_id]
            memory.is_refused = False
            memory.failures = 0
            memory.rest_until_s = 0.0
            memory.changed_s = memory.changed_s or self._clock.monotonic()
        self._look.set()


def _is_done(report: SyncReport) -> bool:
    """A run that somebody cancelled is not begun again before the next change."""
    return report.cancelled or report.is_complete
