"""The syncs that somebody has asked for in the window, and how the last one of each account ended.

How a run works is in `syncing`; those that begin by themselves are in `automatic`.
"""

from __future__ import annotations

import asyncio

from smsdesk.contacts.syncing import Syncing, SyncReport
from smsdesk.domain.errors import SmsDeskError
from smsdesk.events import Bus, ContactSyncChanged


class SyncRuns:
    """One per process. A run goes on whatever page is in front."""

    def __init__(self, syncing: Syncing, bus: Bus) -> None:
        self._syncing = syncing
        self._bus = bus
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._outcomes: dict[int, SyncReport | SmsDeskError] = {}

    def begin(self, account_id: int) -> None:
        """Bring this account's list in step. While that is being done: nothing."""
        if account_id in self._tasks:
            return
        self._outcomes.pop(account_id, None)
        task = asyncio.create_task(self._run(account_id), name=f"sync-{account_id}")
        self._tasks[account_id] = task
        task.add_done_callback(lambda ended: self._ended(account_id, ended))

    def is_going_on(self, account_id: int) -> bool:
        """Whether a run goes on that somebody has asked for here."""
        return account_id in self._tasks

    def cancel(self, account_id: int) -> None:
        """End the run in order; one that has not begun to compare yet does not begin."""
        if self._syncing.progress(account_id) is None and account_id in self._tasks:
            self._tasks[account_id].cancel()
        self._syncing.cancel(account_id)

    def outcome(self, account_id: int) -> SyncReport | SmsDeskError | None:
        """How the last one ended, or what stood in its way; None before the first and while one
        goes on."""
        return self._outcomes.get(account_id)

    async def stop(self) -> None:
        """Break off; the next run goes on."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, account_id: int) -> None:
        try:
            self._outcomes[account_id] = await self._syncing.run(account_id)
        except SmsDeskError as problem:
            self._outcomes[account_id] = problem

    def _ended(self, account_id: int, task: asyncio.Task[None]) -> None:
        del self._tasks[account_id]
        if not task.cancelled() and (error := task.exception()) is not None:
            told = {"message": "a sync failed", "exception": error}
            task.get_loop().call_exception_handler(told)
        self._bus.publish(ContactSyncChanged(account_id))
