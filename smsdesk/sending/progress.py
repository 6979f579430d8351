"""What is being sent now: how far each batch is, how fast it goes, how long it will take.

Watches the store while something is under way and tells when a batch has ended. Sending itself
is the dispatcher's.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from datetime import timedelta

from smsdesk.events import (
    AccountsChanged,
    BatchesChanged,
    BatchFinished,
    Bus,
    Event,
    MessagesChanged,
    ProgressChanged,
)
from smsdesk.store import figures, outbox
from smsdesk.store.database import Database
from smsdesk.store.errors import NotFound
from smsdesk.store.figures import BatchUnderWay
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

AT_MOST_EVERY_S = 0.5
WHILE_SENDING_S = 1.0
"""The time left is told anew so often, also when nothing goes forward."""
RATE_OVER_S = 10.0
SOON = timedelta(seconds=60)
"""What becomes due within this is under way: the seconds to undo, the rest after an outage."""


@dataclass(frozen=True, slots=True)
class Running:
    """One batch that is being handed over."""

    batch_id: int
    account_id: int
    text: str
    """The beginning of what was written."""
    total: int
    done: int
    """Handed over, or never to be."""
    per_s: float | None
    """Messages a second over the last seconds; None while nothing has gone yet, or it is held."""
    held: bool = False
    """Whether a person has stopped it for now."""

    @property
    def left_s(self) -> float | None:
        """Until the last one is handed over at this rate; None while there is none."""
        return (self.total - self.done) / self.per_s if self.per_s else None

    def __repr__(self) -> str:
        return f"Running({self.batch_id}, {self.done} of {self.total})"


class Progress:
    """One per process. `run` is a background task; `running` holds what it last saw."""

    def __init__(self, db: Database, clock: Clock, bus: Bus) -> None:
        self._db = db
        self._clock = clock
        self._bus = bus
        self._running: tuple[Running, ...] = ()
        self._samples: dict[int, deque[tuple[float, int]]] = {}
        self._put_in: set[int] = set()
        self._look = asyncio.Event()
        bus.subscribe(BatchesChanged, self._batches_changed)
        bus.subscribe(MessagesChanged, self._changed)
        bus.subscribe(AccountsChanged, self._changed)

    @property
    def running(self) -> tuple[Running, ...]:
        """Oldest first."""
        return self._running

    async def run(self) -> None:
        """Look whenever something changes, at most twice a second. Raises StoreProblem."""
        while True:
            self._look.clear()
            await self.look()
            await self._clock.sleep(AT_MOST_EVERY_S)
            if self._running:
                rest_s = WHILE_SENDING_S - AT_MOST_EVERY_S
                await first_of(self._look.wait(), self._clock.sleep(rest_s))
            else:
                await self._look.wait()

    async def look(self) -> None:
        """Read what is under way now, and tell what has changed. Raises StoreProblem."""
        due_by = self._clock.now() + SOON
        found = await self._db.read(lambda c: figures.under_way(c, due_by))
        before = {one.batch_id: one for one in self._running}
        self._running = tuple(self._measured(batch) for batch in found)
        now = {one.batch_id for one in self._running}
        if self._running or before:
            self._bus.publish(ProgressChanged())
        for batch_id in before.keys() - now:
            del self._samples[batch_id]
        # A small batch may have come and gone between two looks.
        ended = (before.keys() | self._put_in) - now
        self._put_in.clear()
        for batch_id in sorted(ended):
            await self._tell_if_finished(batch_id)

    async def _tell_if_finished(self, batch_id: int) -> None:
        """It may as well have been put off, or been deleted."""
        try:
            account_id, state = await self._db.read(
                lambda c: (outbox.account_of(c, batch_id), outbox.queue_state(c, batch_id))
            )
        except NotFound:
            return
        if not state.open:
            self._bus.publish(BatchFinished(batch_id, account_id))

    def _measured(self, batch: BatchUnderWay) -> Running:
        now_s = self._clock.monotonic()
        samples = self._samples.setdefault(batch.batch_id, deque())
        if batch.held:
            samples.clear()  # once let go, its pace is that from then on
        samples.append((now_s, batch.settled))
        while len(samples) > 2 and samples[1][0] <= now_s - RATE_OVER_S:
            samples.popleft()
        since_s, settled = samples[0]
        rate = None
        if now_s > since_s and batch.settled > settled:
            rate = (batch.settled - settled) / (now_s - since_s)
        return Running(
            batch.batch_id,
            batch.account_id,
            " ".join(batch.text.split()),
            batch.total,
            batch.settled,
            rate,
            batch.held,
        )

    def _batches_changed(self, event: BatchesChanged) -> None:
        self._put_in |= event.ids
        self._look.set()

    def _changed(self, event: Event) -> None:
        del event
        self._look.set()
