"""Sends whatever is due, for every account, with a worker each; and says when it is done.

How one account sends is in `worker`; in which words a failure is told is decided elsewhere.
"""

from __future__ import annotations

import asyncio
import enum
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message import Problem
from smsdesk.events import AccountsChanged, Bus
from smsdesk.providers.clients import Clients
from smsdesk.sending.parts_bucket import PartsBucket
from smsdesk.sending.retry import RetryPolicy
from smsdesk.sending.worker import AccountWorker
from smsdesk.store import accounts, claims, holds, outbox
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

LOOK_EVERY_S = 2.0
"""How often to look for messages that another process has queued or an account it has resumed."""
TRY_CLIENT_EVERY_S = 30.0
"""How often to try an account again whose client could not be made (no keyring, bad address)."""
CHECK_EVERY_S = 0.25
"""How often a waiting caller counts what is left, besides whenever a worker ends."""


class Finish(enum.Enum):
    """How waiting for a batch, or for everything, ended."""

    DONE = "done"
    HELD = "held"
    """What is left belongs to held batches, to paused accounts, or to accounts without a usable
    client."""
    STALLED = "stalled"
    """Nothing has got an outcome for as long as the caller is patient; the rest still waits."""


@dataclass(frozen=True, slots=True)
class _Running:
    worker: AccountWorker
    task: asyncio.Task[None]


@dataclass(frozen=True, slots=True)
class _Left:
    """The accounts that have not done what is waited for, and those that do nothing for it."""

    waiting: set[int]
    resting: set[int]


@dataclass(frozen=True, slots=True)
class _Unusable:
    error: SmsDeskError
    until_s: float


class Dispatcher:
    """One per process. `run` is a background task; everything else is called beside it."""

    def __init__(
        self,
        db: Database,
        clients: Clients,
        clock: Clock,
        bus: Bus,
        *,
        desk: str,
        on_error: Callable[[BaseException], None],
        policy: RetryPolicy | None = None,
    ) -> None:
        """`desk` marks this process's claims; `on_error` gets what nobody expected."""
        self._db = db
        self._clients = clients
        self._clock = clock
        self._bus = bus
        self._desk = desk
        self._on_error = on_error
        self._policy = policy or RetryPolicy()
        self._running: dict[int, _Running] = {}
        self._buckets: dict[int, PartsBucket] = {}
        self._unusable: dict[int, _Unusable] = {}
        self._look = asyncio.Event()
        self._ended = asyncio.Event()
        self._stopping = False
        self._failure: BaseException | None = None

    async def run(self, *, only_account: int | None = None) -> None:
        """Send until `stop`. Raises StoreProblem when the store can no longer be used.

        With `only_account` nothing of another account goes out: a command sends what it was told.
        """
        self._failure = None
        while not self._stopping:
            self._look.clear()
            if self._failure is not None:
                raise self._failure
            for account_id in await self._db.read(claims.accounts_with_work):
                if only_account in (None, account_id):
                    await self._look_after(account_id)
            await first_of(self._look.wait(), self._clock.sleep(LOOK_EVERY_S))

    def wake(self) -> None:
        """Look again now: something was queued, resumed, mended or undone."""
        self._unusable.clear()
        self._look.set()
        for running in self._running.values():
            running.worker.wake()

    async def stop(self, *, timeout_s: float) -> None:
        """Claim nothing more, wait so long for the calls in flight, record them; `run` returns.

        A call that takes longer is cut off, and its messages are uncertain.
        """
        self._stopping = True
        self._look.set()
        running = list(self._running.values())
        await asyncio.gather(*(r.worker.stop(timeout_s) for r in running))
        await asyncio.gather(*(r.task for r in running), return_exceptions=True)

    async def finish(self, batch_id: int, *, patience_s: float) -> Finish:
        """Wait until every message of a batch has an outcome. Raises StoreProblem, NotFound."""
        account_id = await self._db.read(lambda c: outbox.account_of(c, batch_id))

        def left(connection: Connection) -> _Left:
            state = outbox.queue_state(connection, batch_id)
            if state.open == state.waiting and holds.is_held(connection, batch_id):
                resting = {account_id}
            else:
                resting = accounts.paused(connection)
            return _Left({account_id} if state.open else set(), resting)

        return await self._until_nothing(left, patience_s)

    async def idle(self, *, patience_s: float) -> Finish:
        """Wait until nothing that is due by now is left. Raises StoreProblem."""

        def left(connection: Connection) -> _Left:
            waiting = claims.accounts_not_done(connection, self._desk, self._clock.now())
            return _Left(waiting, waiting - claims.accounts_with_work(connection))

        return await self._until_nothing(left, patience_s)

    def trouble(self, account_id: int) -> Problem | None:
        """Why an account rests at the moment; None when it does not."""
        running = self._running.get(account_id)
        return None if running is None else running.worker.trouble

    def unusable(self, account_id: int) -> SmsDeskError | None:
        """Why no client could be made for an account; None when one could."""
        found = self._unusable.get(account_id)
        return None if found is None else found.error

    async def _look_after(self, account_id: int) -> None:
        if account_id in self._running:
            return
        now_s = self._clock.monotonic()
        found = self._unusable.get(account_id)
        if found is not None and now_s < found.until_s:
            return
        try:
            provider = await self._clients.client(account_id)
        except SmsDeskError as error:
            self._unusable[account_id] = _Unusable(error, now_s + TRY_CLIENT_EVERY_S)
            self._bus.publish(AccountsChanged(frozenset({account_id})))
            return
        self._unusable.pop(account_id, None)
        rate = await self._clients.parts_per_s(account_id)
        if self._stopping:
            return
        bucket = self._buckets.get(account_id)
        if bucket is None or bucket.parts_per_s != rate:
            bucket = self._buckets[account_id] = PartsBucket(rate, now_s)
        worker = AccountWorker(
            account_id,
            provider,
            db=self._db,
            clock=self._clock,
            bus=self._bus,
            desk=self._desk,
            policy=self._policy,
            bucket=bucket,
            on_error=self._on_error,
        )
        task = asyncio.create_task(worker.run(), name=f"send-account-{account_id}")
        self._running[account_id] = _Running(worker, task)
        task.add_done_callback(lambda ended: self._worker_ended(account_id, ended))

    def _worker_ended(self, account_id: int, task: asyncio.Task[None]) -> None:
        del self._running[account_id]
        error = None if task.cancelled() else task.exception()
        if error is not None:
            # What cannot be recorded must not be followed by more: nothing is sent from here on.
            self._failure = error
        self._look.set()
        # Set and cleared: everyone who waits at this moment is woken, later ones wait anew.
        self._ended.set()
        self._ended.clear()

    async def _until_nothing(
        self, left: Callable[[Connection], _Left], patience_s: float
    ) -> Finish:
        """Wait while accounts in `left` make progress, or are in trouble for less than that."""
        started_s = self._clock.monotonic()
        while True:
            if self._failure is not None:
                raise self._failure
            # One look at both: between two, a worker might record its last message and end.
            found = await self._db.read(left)
            if not found.waiting:
                return Finish.DONE
            workers = [self._running[a].worker for a in found.waiting if a in self._running]
            if not workers and found.waiting <= found.resting | self._unusable.keys():
                return Finish.HELD
            progress_s = max([started_s, *(w.last_progress_s for w in workers)])
            patient = self._clock.monotonic() - progress_s < patience_s
            if not patient and not any(w.is_waiting_for_answers for w in workers):
                return Finish.STALLED
            await first_of(self._ended.wait(), self._clock.sleep(CHECK_EVERY_S))
