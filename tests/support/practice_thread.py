"""The practice server in a thread of the test's own process, beside commands that run a loop.

Faults by number are on; everything is quick. What is read from it comes from its own loop.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.faults import FaultKind
from smsdesk.practice.network import Arrival
from smsdesk.practice.server import RunningPractice, running

T = TypeVar("T")
QUICK = PracticeConfig(
    hang_s=0.3,
    slow_s=0.3,
    retry_after_s=1,
    huge_bytes=1_500_000,
    timing=Timing(on_the_way_after_s=0.0, settled_after_s=0.0),
)


@dataclass(frozen=True)
class PracticeThread:
    """A server that answers."""

    base_url: str
    _loop: asyncio.AbstractEventLoop
    _server: RunningPractice

    def arrivals(self) -> tuple[Arrival, ...]:
        """What reached the network."""
        return self._do(self._server.network.arrivals)

    def arrived(self) -> Counter[str]:
        """How often each E.164 number got a message."""
        return Counter(f"+{one.recipient}" for one in self.arrivals())

    def calls(self) -> Counter[tuple[str, str]]:
        """How often each (provider, call) was asked."""
        return self._do(lambda: Counter(self._server.practice.calls))

    def order(
        self, kind: FaultKind, *, call: str = "send", count: int = 1, to: str | None = None
    ) -> None:
        """Let the next calls meet a fault; with `to`, those about this E.164 number."""
        recipient = None if to is None else to.removeprefix("+")
        order = self._server.faults.order
        self._do(lambda: order(kind, call=call, count=count, recipient=recipient))

    def clear_faults(self) -> None:
        """Let nothing go wrong any more."""
        self._do(self._server.faults.clear)

    def set_balance(self, provider: str, amount: str) -> None:
        """What is left there."""
        self._do(lambda: self._server.network.balances.update({provider: Decimal(amount)}))

    def until_arrived(self, count: int, timeout_s: float = 30) -> None:
        """Return when so many messages have reached the network."""
        self._until(lambda: len(self.arrivals()) >= count, timeout_s)

    def until_asked(self, provider: str, call: str, timeout_s: float = 30) -> None:
        """Return when this call has come in."""
        self._until(lambda: self.calls()[provider, call] > 0, timeout_s)

    def _until(self, condition: Callable[[], bool], timeout_s: float) -> None:
        deadline_s = time.monotonic() + timeout_s
        pause = threading.Event()
        while not condition():
            if time.monotonic() > deadline_s:
                raise TimeoutError
            pause.wait(0.01)

    def _do(self, work: Callable[[], T]) -> T:
        async def run() -> T:
            return work()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(timeout=10)


@contextmanager
def practice_thread(config: PracticeConfig = QUICK) -> Iterator[PracticeThread]:
    """A practice server, gone at the end."""
    started: Future[PracticeThread] = Future()
    stop = threading.Event()

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        ended = asyncio.Event()
        async with running(config) as server:
            started.set_result(PracticeThread(server.base_url, loop, server))
            waiter = loop.run_in_executor(None, stop.wait)
            waiter.add_done_callback(lambda _: ended.set())
            await ended.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), name="practice")
    thread.start()
    try:
        yield started.result(timeout=20)
    finally:
        stop.set()
        thread.join(timeout=20)
