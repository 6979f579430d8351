"""One run of bringing a provider's list in step: deletions first, a few calls at a time.

Each step is committed before its call, and no transaction spans a call. What is to be done is
found anew in each pass; who may run, and when, is decided in `syncing` and `automatic`.
"""

from __future__ import annotations

import asyncio
import enum
from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from smsdesk.contacts.sync_pace import Pace, Patience
from smsdesk.domain.errors import SmsDeskError
from smsdesk.providers.base import KeepsContacts
from smsdesk.providers.errors import AccountProblem, NotDone, NotSent, ProviderError
from smsdesk.store import sync_ledger
from smsdesk.store.contact_sync import Comparison, Lot
from smsdesk.store.database import Database
from smsdesk.store.errors import AccountRemoved
from smsdesk.store.sync_ledger import End, Ended, Push
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

LOOKED_AT = 200
"""So many differences are read at once."""


class SyncPhase(enum.Enum):
    """What a run is doing."""

    COMPARING = "comparing"
    WORKING = "working"
    RESTING = "resting"
    """After an outage, or before calls are repeated; `trouble` says why."""
    PAUSED = "paused"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a run is, in calls. `total` grows when people edit meanwhile."""

    phase: SyncPhase
    total: int = 0
    saved: int = 0
    deleted: int = 0
    refused: int = 0
    uncertain: int = 0
    left_s: float | None = None
    """Seconds; None while nobody can tell."""
    trouble: SmsDeskError | None = None

    @property
    def done(self) -> int:
        """Calls that were answered clearly."""
        return self.saved + self.deleted + self.refused


class SyncRun:
    """`work` does it; the rest may be called beside it."""

    def __init__(
        self,
        account_id: int,
        provider: KeepsContacts,
        *,
        db: Database,
        clock: Clock,
        pace: Pace,
        on_change: Callable[[], None],
    ) -> None:
        """`on_change` is told whenever something has moved."""
        self.account_id = account_id
        self._provider = provider
        self._db = db
        self._clock = clock
        self._pace = pace
        self._patience = Patience(pace)
        self._total: int | None = None
        self._on_change = on_change
        self._calls: dict[asyncio.Task[None], str] = {}
        self._ended: list[Ended] = []
        self._signal = asyncio.Event()
        self._tries: Counter[str] = Counter()
        self._paused = False
        self._stopped_by: SmsDeskError | None = None
        self._failure: BaseException | None = None
        self._worked_s = 0.0
        self._mark_s = clock.monotonic()
        self.saved = 0
        self.deleted = 0
        self.refused = 0
        self.cancelled = False
        self.is_complete = False
        """Whether the last look at everything found nothing to do."""

    @property
    def under_way(self) -> frozenset[str]:
        """The numbers whose call is being made."""
        return frozenset(self._calls.values())

    @property
    def stopped_by(self) -> SmsDeskError | None:
        """What kept it from doing everything."""
        return self._stopped_by or self._patience.given_up

    def pause(self) -> None:
        """Begin no call; those being made come to their end."""
        self._paused = True
        self._signal.set()

    def resume(self) -> None:
        """Go on; a rest that was being taken ends, too."""
        self._paused = False
        self._patience.go_on()
        self._signal.set()

    def cancel(self) -> None:
        """Begin no call and end; what is left is found by the next run."""
        self.cancelled = True
        self._signal.set()

    def progress(self) -> SyncProgress:
        """How far it is."""
        done = self.saved + self.deleted + self.refused
        total = max(self._total or 0, done)
        left_s = (total - done) * self._worked_s / done if done and self._worked_s else None
        return SyncProgress(
            self._phase(),
            total,
            self.saved,
            self.deleted,
            self.refused,
            sum(map(bool, self._tries.values())),
            left_s,
            self._patience.trouble,
        )

    async def work(self, expected: int) -> None:
        """Work until nothing can be done any more, or `cancel`. So many calls are `expected`.
        Raises StoreProblem."""
        self._total = expected
        self._mark_s = self._now_s()
        try:
            await self._db.run(lambda c: sync_ledger.drop_needless(c, self.account_id))
            passes = 0
            while await self._pass():
                if any(map(self._may_repeat, self._tries)):
                    rests = self._pace.retry_rests_s
                    self._patience.rest(rests[min(passes, len(rests) - 1)], self._now_s())
                    passes += 1
        except AccountRemoved as error:
            self._stopped_by = error
        finally:
            await self._break_off()
        if self._failure is not None:
            raise self._failure

    async def _pass(self) -> bool:
        """Look at everything once; whether any call was made, so that another look is needed.

        Deletions first: an addition may wait for that of the contact's old number.
        """
        found = made = 0
        for deletes in (True, False):
            after: str | None = ""
            while after is not None and not self._is_over:
                lot = await self._db.read(partial(self._look, after, deletes))
                found += len(lot.differences)
                made += await self._push([one.mobile for one in lot.differences], deletes=deletes)
                after = lot.after
            await self._settle_all()
        self.is_complete = not found and not self._is_over
        return made > 0 and not self._is_over

    def _look(self, after: str, deletes: bool, connection: Connection) -> Lot:
        comparison = Comparison(connection, self.account_id)
        look = comparison.to_delete if deletes else comparison.to_save
        return look(after, LOOKED_AT)

    async def _push(self, mobiles: Iterable[str], *, deletes: bool) -> int:
        """Make a call for each that still needs one; how many were made."""
        queue = deque(one for one in mobiles if not self._tries[one] or self._may_repeat(one))
        made = 0
        while queue and not self._is_over:
            free = self._free_calls()
            if free:
                some = [queue.popleft() for _ in range(min(free, len(queue)))]
                made += await self._turn(some, deletes=deletes)
                continue
            if self._ended:
                await self._turn([], deletes=deletes)
            await self._wait()
        return made

    async def _turn(self, mobiles: Sequence[str], *, deletes: bool) -> int:
        """Record what has ended and begin what is noted, in one transaction."""
        ended, self._ended = self._ended, []
        now = self._clock.now()

        def transact(connection: Connection) -> list[Push]:
            sync_ledger.settle(connection, self.account_id, ended, now)
            if not mobiles:
                return []
            claim = sync_ledger.claim_deletes if deletes else sync_ledger.claim_saves
            return claim(connection, self.account_id, mobiles, now)

        pushes = await self._db.run(transact)
        self._count(ended)
        self._patience.begin(len(pushes), self._now_s())
        for push in pushes:
            call = asyncio.create_task(self._call(push), name="sync-contact")
            self._calls[call] = push.mobile
            call.add_done_callback(self._called)
        self._on_change()
        return len(pushes)

    async def _call(self, push: Push) -> None:
        # Also when the call is cut off: it may have been done.
        ended = Ended(push, End.UNSURE)
        error: ProviderError | None = None
        try:
            if push.deletes:
                await self._provider.delete_contact(push.mobile)
            else:
                await self._provider.save_contact(
                    surname=push.surname,
                    name=push.name,
                    mobile=push.mobile,
                    comments=push.comments,
                )
            ended = Ended(push, End.DONE)
        except ProviderError as caught:
            error = caught
            ended = judge(push, caught)
        finally:
            self._ended.append(ended)
            self._patience.learn(ended.end, error, self._now_s())

    def _called(self, call: asyncio.Task[None]) -> None:
        del self._calls[call]
        if not call.cancelled() and (error := call.exception()) is not None:
            self._failure = error
        self._signal.set()

    def _count(self, ended: Iterable[Ended]) -> None:
        for one in ended:
            mobile = one.push.mobile
            if one.end is End.UNSURE:
                self._tries[mobile] += 1
            elif one.end is not End.NOT_SENT:
                self._tries.pop(mobile, None)
            self.refused += one.end is End.REFUSED
            self.deleted += one.end is End.DONE and one.push.deletes
            self.saved += one.end is End.DONE and not one.push.deletes

    def _may_repeat(self, mobile: str) -> bool:
        return self._tries[mobile] <= len(self._pace.retry_rests_s)

    async def _settle_all(self) -> None:
        """Wait for the calls that are being made and record them."""
        while self._calls:
            await self._signal.wait()
            self._signal.clear()
        if self._ended:
            await self._turn([], deletes=False)

    async def _break_off(self) -> None:
        """At an end that nobody wished for, cut the calls off; what is known of them is kept."""
        for call in list(self._calls):
            call.cancel()
        await asyncio.gather(*self._calls, return_exceptions=True)
        if self._ended:
            await self._turn([], deletes=False)

    async def _wait(self) -> None:
        # As of the moment at which no call was allowed: later there might be nothing to wait for.
        wait_s = self._patience.wait_s(self._mark_s)
        if self._is_over:
            return
        if self._paused or not wait_s:
            await self._signal.wait()
        else:
            await first_of(self._signal.wait(), self._clock.sleep(wait_s))
        self._signal.clear()

    def _free_calls(self) -> int:
        now_s = self._now_s()
        if not self._paused and not self._patience.is_resting(now_s):
            self._worked_s += now_s - self._mark_s
        self._mark_s = now_s
        return 0 if self._paused else self._patience.allows(len(self._calls), now_s)

    @property
    def _is_over(self) -> bool:
        return self.cancelled or self.stopped_by is not None or self._failure is not None

    def _phase(self) -> SyncPhase:
        if self._is_over:
            return SyncPhase.STOPPING
        if self._total is None:
            return SyncPhase.COMPARING
        if self._paused:
            return SyncPhase.PAUSED
        resting = self._patience.is_resting(self._now_s())
        return SyncPhase.RESTING if resting else SyncPhase.WORKING

    def _now_s(self) -> float:
        return self._clock.monotonic()


def judge(push: Push, error: ProviderError) -> Ended:
    """What an error says of a contact. Saving twice is harmless, and so is deleting twice: a
    call without a known end is made again, now or in the next run."""
    if isinstance(error, NotSent | AccountProblem):
        return Ended(push, End.NOT_SENT)
    if error.reason is None:
        return Ended(push, End.UNSURE, detail=error.detail)
    if isinstance(error, NotDone) and push.deletes and push.repeats:
        # An earlier call, whose answer never came, has most likely deleted it.
        return Ended(push, End.DONE)
    return Ended(push, End.REFUSED, error.reason, error.detail)
