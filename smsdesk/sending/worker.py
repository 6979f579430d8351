"""One account's sending: claim, call, record, round after round, as fast as its limits allow.

A round is one transaction that records what has come back and claims what may go next; the
calls of a claim start only after it is committed. No transaction spans a call.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import groupby

from sqlalchemy import Connection

from smsdesk.domain.errors import Cause
from smsdesk.domain.message import MessageState, Problem, Submission
from smsdesk.domain.outcome import Outcome, Uncertain
from smsdesk.domain.provider_info import BatchLimits
from smsdesk.events import AccountsChanged, Bus, MessagesChanged
from smsdesk.providers.base import Provider
from smsdesk.sending.parts_bucket import PartsBucket
from smsdesk.sending.retry import RetryPolicy, Verdict, judge
from smsdesk.store import accounts as stored_accounts
from smsdesk.store import claims
from smsdesk.store.claims import Claimed, Settlement
from smsdesk.store.database import Database
from smsdesk.store.errors import StoreProblem
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

URL_RESERVE_BYTES = 400
"""Left for the address, the sign-in and the other parameters when a URL's length is bounded."""
BYTES_A_NUMBER = 19
"""A recipient in a URL: 15 digits and an encoded comma."""
STORE_DELAYS_S = (0.5, 1.0, 2.0, 4.0)
"""Rests between tries to record an outcome while the store is locked or full."""


@dataclass(frozen=True, slots=True)
class _Done:
    """A message that came back from its call."""

    message: Claimed
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class _Round:
    """What one transaction gave."""

    claimed: list[Claimed]
    next_due_s: float | None
    """Seconds until the next waiting message may go; None when none waits."""


class AccountWorker:
    """Sends for one account until nothing waits or it is paused. Made anew when work appears."""

    def __init__(
        self,
        account_id: int,
        provider: Provider,
        *,
        db: Database,
        clock: Clock,
        bus: Bus,
        desk: str,
        policy: RetryPolicy,
        bucket: PartsBucket,
        on_error: Callable[[BaseException], None],
    ) -> None:
        self.account_id = account_id
        self._provider = provider
        self._limits = provider.info.limits
        self._db = db
        self._clock = clock
        self._bus = bus
        self._desk = desk
        self._policy = policy
        self._bucket = bucket
        self._on_error = on_error
        self._calls: set[asyncio.Task[None]] = set()
        self._done: list[_Done] = []
        self._signal = asyncio.Event()
        self._stopping = False
        self._outages = 0
        self._rest_until_s = 0.0
        self.last_progress_s = clock.monotonic()
        """When a message last got an outcome, by the clock's `monotonic`."""
        self.trouble: Problem | None = None
        """Why the account rests, while it does."""

    async def run(self) -> None:
        """Raises StoreProblem when the store cannot be written; what was under way then stands
        as `submitting` and is recovered as uncertain by whoever opens the store next."""
        try:
            while True:
                turn = await self._turn()
                self._start(turn.claimed)
                idle = not self._calls and not self._done
                if idle and (self._stopping or turn.next_due_s is None):
                    return
                if not self._done:
                    await self._wait(self._pause_s(turn))
        finally:
            for call in self._calls:
                call.cancel()

    @property
    def is_waiting_for_answers(self) -> bool:
        """Whether calls are under way, or have come back and are not recorded yet."""
        return bool(self._calls or self._done)

    def wake(self) -> None:
        """Look again now: something was queued, resumed or undone."""
        self._signal.set()

    async def stop(self, timeout_s: float) -> None:
        """Claim nothing more; calls that take longer than this are cut off and uncertain."""
        self._stopping = True
        self._signal.set()
        calls = set(self._calls)
        if calls:
            _finished, late = await asyncio.wait(calls, timeout=timeout_s)
            for call in late:
                call.cancel()

    async def _turn(self) -> _Round:
        """Record what has come back and claim what may go, in one transaction."""
        done, self._done = self._done, []
        verdicts = [judge(d.outcome, d.message.earlier, self._policy) for d in done]
        self._learn(verdicts)
        now_s = self._clock.monotonic()
        free, parts = self._free_calls(now_s), self._bucket.available(now_s)
        if not done and free <= 0:
            return await self._db.read(lambda c: _Round([], self._next_due_s(c)))
        turn = await self._patiently(lambda c: self._transact(c, done, verdicts, free, parts))
        self._publish(done, verdicts, turn)
        return turn

    async def _patiently(self, work: Callable[[Connection], _Round]) -> _Round:
        """Try again for a while when the store is in trouble: outcomes must not be lost."""
        for delay_s in STORE_DELAYS_S:
            try:
                return await self._db.run(work)
            except StoreProblem:
                await self._clock.sleep(delay_s)
        return await self._db.run(work)

    def _transact(
        self,
        connection: Connection,
        done: Sequence[_Done],
        verdicts: Sequence[Verdict],
        free: int,
        parts: float,
    ) -> _Round:
        now = self._clock.now()
        settlements = [
            Settlement(
                d.message.id,
                v.state,
                v.problem,
                v.receipts,
                _due(d.message, v, now),
            )
            for d, v in zip(done, verdicts, strict=True)
        ]
        claims.settle(connection, settlements, desk=self._desk, now=now)
        for cause in {v.pause for v in verdicts if v.pause is not None}:
            stored_accounts.pause(connection, self.account_id, cause)
        claimed: list[Claimed] = []
        if free > 0:
            claimed = claims.claim(
                connection,
                self.account_id,
                desk=self._desk,
                now=now,
                calls=free,
                per_call=self._limits.batch.recipients,
                parts=parts,
                room=partial(_recipients_a_call, batch=self._limits.batch),
            )
        # With something claimed the next round looks again anyway.
        return _Round(claimed, 0.0 if claimed else self._next_due_s(connection))

    def _next_due_s(self, connection: Connection) -> float | None:
        at = claims.next_due(connection, self.account_id)
        return None if at is None else max(0.0, (at - self._clock.now()).total_seconds())

    def _free_calls(self, now_s: float) -> int:
        if self._stopping or now_s < self._rest_until_s or self._bucket.available(now_s) < 1:
            return 0
        return self._most_calls() - len(self._calls)

    def _most_calls(self) -> int:
        """After an outage one call finds out whether it is over; the others wait for its answer."""
        return 1 if self._outages else self._limits.concurrent_calls

    def _start(self, claimed: Sequence[Claimed]) -> None:
        for group in grouped(claimed, self._limits.batch):
            self._bucket.take(sum(message.parts for message in group))
            call = asyncio.create_task(self._call(group), name=f"submit-{group[0].id}")
            self._calls.add(call)
            call.add_done_callback(self._called)

    def _called(self, call: asyncio.Task[None]) -> None:
        self._calls.discard(call)
        if not call.cancelled() and (error := call.exception()) is not None:
            self._on_error(error)

    async def _call(self, group: Sequence[Claimed]) -> None:
        first = group[0]
        submission = Submission(
            sender=first.sender,
            recipients=tuple(message.recipient for message in group),
            text=first.text,
            encoding=first.encoding,
            parts=first.parts,
            options=first.options,
        )
        outcomes: Sequence[Outcome] = (Uncertain(Cause.INTERRUPTED),) * len(group)
        try:
            answered = await self._provider.submit(submission)
            if len(answered) == len(group):
                outcomes = answered
        finally:
            # Also when the call was cut off or the provider's code broke: it may have been sent.
            self._done += [_Done(m, o) for m, o in zip(group, outcomes, strict=True)]
            self._signal.set()

    def _learn(self, verdicts: Sequence[Verdict]) -> None:
        """Let an outage rest the account, and any other answer end the outage."""
        if not verdicts:
            return
        now_s = self._clock.monotonic()
        outages = [v for v in verdicts if v.outage]
        if len(outages) < len(verdicts):
            self._outages = 0
            self.trouble = None
            self.last_progress_s = now_s
        if outages:
            delays = self._policy.outage_delays_s
            asked = max((v.retry_after_s or 0.0 for v in outages), default=0.0)
            rest_s = asked or delays[min(self._outages, len(delays) - 1)]
            self._outages += 1
            self._rest_until_s = max(self._rest_until_s, now_s + rest_s)
            self.trouble = outages[0].problem

    def _publish(self, done: Sequence[_Done], verdicts: Sequence[Verdict], turn: _Round) -> None:
        ids = {d.message.id for d in done} | {message.id for message in turn.claimed}
        if ids:
            self._bus.publish(MessagesChanged(frozenset(ids)))
        if any(v.pause for v in verdicts):
            self._bus.publish(AccountsChanged(frozenset({self.account_id})))

    def _pause_s(self, turn: _Round) -> float | None:
        """How long to wait for something to happen; None: until a call comes back."""
        if self._stopping or turn.next_due_s is None or len(self._calls) >= self._most_calls():
            return None
        now_s = self._clock.monotonic()
        return max(turn.next_due_s, self._rest_until_s - now_s, self._bucket.wait_s(now_s))

    async def _wait(self, timeout_s: float | None) -> None:
        if timeout_s is None:
            await self._signal.wait()
        elif timeout_s > 0:
            await first_of(self._signal.wait(), self._clock.sleep(timeout_s))
        self._signal.clear()


def _due(message: Claimed, verdict: Verdict, now: datetime) -> datetime | None:
    """When the message is due from now on; None leaves it."""
    if verdict.state is MessageState.QUEUED:
        return now + timedelta(seconds=verdict.delay_s)
    # What the provider keeps is due when it goes from there: nothing is heard of it before.
    return message.options.deliver_at if verdict.state is MessageState.ACCEPTED else None


def grouped(claimed: Sequence[Claimed], batch: BatchLimits) -> Iterator[Sequence[Claimed]]:
    """Split a claim into calls: same batch and text together, as many as one call may carry."""
    for _key, same in groupby(claimed, key=lambda m: (m.batch_id, m.encoding, m.text)):
        members = list(same)
        size = _recipients_a_call(members[0].text, batch)
        for start in range(0, len(members), size):
            yield members[start : start + size]


def _recipients_a_call(text: str, batch: BatchLimits) -> int:
    if batch.url_bytes is None:
        return batch.recipients
    # The longest way a text stands in a URL: three characters for each byte of its UTF-8.
    room = batch.url_bytes - URL_RESERVE_BYTES - 3 * len(text.encode("utf-8", "replace"))
    return max(1, min(batch.recipients, room // BYTES_A_NUMBER))
