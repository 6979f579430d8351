"""Calls from a provider to its customer: receipts and batch callbacks, each at its time.

The background task lives only while something waits. Pushes go to loopback addresses only: a
practice server must never call a stranger.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from smsdesk.practice.config import PracticeConfig

if TYPE_CHECKING:
    import httpx

_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_POLL_S: Final = 0.02


@dataclass(slots=True, order=True)
class Push:
    """One call and the tries it has left; `expects` is the body that ends the tries, if any."""

    at: float
    number: int
    url: str = field(compare=False)
    method: str = field(compare=False)
    fields: Mapping[str, str] = field(compare=False)
    tries: int = field(compare=False, default=1)
    expects: str | None = field(compare=False, default=None)


class Pusher:
    """Keeps pushes until their time, by the practice clock, and repeats those not acknowledged."""

    def __init__(
        self, config: PracticeConfig, clock: Callable[[], float], settle: Callable[[], None]
    ) -> None:
        self._config = config
        self._clock = clock
        self._settle = settle
        self._waiting: list[Push] = []
        self._numbers = itertools.count()
        self._task: asyncio.Task[None] | None = None
        self._running: set[asyncio.Task[None]] = set()
        self._awaited_jobs = 0

    def add(
        self,
        url: str,
        method: str,
        fields: Mapping[str, str],
        *,
        at: float,
        expects: str | None = None,
    ) -> None:
        """Call `url` at that time; with `expects`, again until the answer is this text.

        An address that is not on loopback is passed over.
        """
        if not _is_loopback(url):
            return
        tries = self._config.push_tries if expects is not None else 1
        push = Push(at, next(self._numbers), url, method.upper(), fields, tries, expects)
        heapq.heappush(self._waiting, push)
        self._wake()

    def watch_jobs(self) -> None:
        """Keep the background task running for a job that the network will do later."""
        self._awaited_jobs += 1
        self._wake()

    def job_done(self) -> None:
        """The counterpart of `watch_jobs`."""
        self._awaited_jobs -= 1

    def _wake(self) -> None:
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._run(), name="practice pushes")

    async def _run(self) -> None:
        import httpx

        timeout = httpx.Timeout(self._config.push_timeout_s)
        async with httpx.AsyncClient(timeout=timeout, trust_env=False) as client:
            while self._waiting or self._running or self._awaited_jobs:
                self._settle()
                while self._waiting and self._waiting[0].at <= self._clock():
                    push = heapq.heappop(self._waiting)
                    task = asyncio.create_task(self._call(client, push))
                    self._running.add(task)
                    task.add_done_callback(self._running.discard)
                await asyncio.sleep(_POLL_S)

    async def _call(self, client: httpx.AsyncClient, push: Push) -> None:
        import httpx

        try:
            if push.method == "GET":
                url = httpx.URL(push.url).copy_merge_params(dict(push.fields))
                answer = await client.get(url)
            else:
                answer = await client.post(push.url, data=dict(push.fields))
            acknowledged = answer.status_code == 200 and answer.text.strip() == push.expects
        except (httpx.HTTPError, httpx.InvalidURL):
            acknowledged = False
        push.tries -= 1
        if not acknowledged and push.tries > 0:
            push.at = self._clock() + self._config.push_retry_s
            heapq.heappush(self._waiting, push)

    @property
    def next_at(self) -> float | None:
        """When the next push is due, in seconds since the epoch; None when nothing waits."""
        return self._waiting[0].at if self._waiting else None

    async def answered(self) -> None:
        """Wait for the calls under way; what they must repeat then waits for its time."""
        await asyncio.gather(*self._running)

    async def drained(self) -> None:
        """Wait until nothing is left to push, ever; the clock must bring it about."""
        if self._task is not None:
            await self._task

    async def close(self) -> None:
        """Drop what waits and end the calls under way."""
        self._waiting.clear()
        tasks = [*self._running, *([self._task] if self._task else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _is_loopback(url: str) -> bool:
    try:
        return urlsplit(url).hostname in _LOOPBACK
    except ValueError:
        return False
