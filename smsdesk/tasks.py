"""The supervisor of named background tasks: restart with back-off, orderly stop; and waiting for
whichever comes first.

What a task does is not known here, nor is the clock: the caller brings `sleep` and `monotonic`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

Work = Callable[[], Coroutine[Any, Any, None]]
ErrorFunnel = Callable[[str, Exception], None]
"""Told of a task's name and of the exception that ended its work; must not raise."""

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 60.0
"""A restart waits 1, 2, 4, … at most 60 seconds."""
HEALTHY_AFTER_S = 120.0
"""Work that lasted this long was sound: the next restart waits as the first one does."""


class Supervisor:
    """Keeps background tasks alive and ends them together. For one event loop."""

    def __init__(
        self,
        sleep: Callable[[float], Awaitable[None]],
        monotonic: Callable[[], float],
        on_error: ErrorFunnel,
    ) -> None:
        """Take the clock's `sleep(seconds)` and `monotonic()`."""
        self._sleep = sleep
        self._monotonic = monotonic
        self._on_error = on_error
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._stopping = False

    @property
    def running(self) -> tuple[str, ...]:
        """Names of the tasks that have not ended, in the order they were started."""
        return tuple(self._tasks)

    def start(self, name: str, work: Work, *, restart: bool = True) -> None:
        """Run `work()`; if it raises, tell `on_error` and, with `restart`, run it again later.

        Work that returns has ended and is not run again. Raises RuntimeError when a task of
        this name runs, or after `stop`: both are mistakes of the caller.
        """
        if self._stopping:
            raise RuntimeError(f"{name}: the supervisor has been stopped")
        if name in self._tasks:
            raise RuntimeError(f"{name}: runs already")
        task = asyncio.get_running_loop().create_task(self._keep(name, work, restart), name=name)
        self._tasks[name] = task
        task.add_done_callback(lambda done: self._forget(name, done))

    async def cancel(self, name: str, timeout_s: float) -> bool:
        """End one task; True when it has ended (or never ran), False when it takes longer."""
        return not await self._end([name], timeout_s)

    async def stop(self, timeout_s: float) -> tuple[str, ...]:
        """Cancel all tasks at once, wait for their clean-up, and take no new ones.

        Returns the names of those that did not end in time; they are left to run out. A task
        that calls this is not cancelled by it.
        """
        self._stopping = True
        return await self._end(list(self._tasks), timeout_s)

    async def _end(self, names: list[str], timeout_s: float) -> tuple[str, ...]:
        caller = asyncio.current_task()
        tasks = {self._tasks[name] for name in names if name in self._tasks} - {caller}
        for task in tasks:
            task.cancel()
        if tasks:
            await self._wait(tasks, timeout_s)
        return tuple(task.get_name() for task in tasks if not task.done())

    async def _wait(self, tasks: set[asyncio.Task[None]], timeout_s: float) -> None:
        async def pause() -> None:
            await self._sleep(timeout_s)

        timer = asyncio.create_task(pause(), name="supervisor timeout")
        ended = asyncio.create_task(_all(tasks), name="supervisor wait")
        try:
            await asyncio.wait({timer, ended}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            ended.cancel()
            await asyncio.gather(timer, ended, return_exceptions=True)

    def _forget(self, name: str, task: asyncio.Task[None]) -> None:
        if self._tasks.get(name) is task:
            del self._tasks[name]

    async def _keep(self, name: str, work: Work, restart: bool) -> None:
        wait_s = FIRST_WAIT_S
        while True:
            started = self._monotonic()
            try:
                await work()
            except Exception as error:  # noqa: BLE001 -- handed on, whatever it is
                self._on_error(name, error)
            else:
                return
            if not restart or _is_being_cancelled():
                return
            if self._monotonic() - started >= HEALTHY_AFTER_S:
                wait_s = FIRST_WAIT_S
            await self._sleep(wait_s)
            wait_s = min(2 * wait_s, LONGEST_WAIT_S)


def _is_being_cancelled() -> bool:
    """Whether somebody asked this task to end and its work raised something else instead."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _all(tasks: set[asyncio.Task[None]]) -> None:
    """Wait for all, without cancelling them when this is cancelled and without their errors."""
    await asyncio.wait(tasks)


async def first_of(*waits: Coroutine[Any, Any, Any]) -> None:
    """Return when the first of them returns; the others are cancelled and have ended by then."""
    tasks = [asyncio.create_task(wait) for wait in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
