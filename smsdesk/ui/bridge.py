"""Between Qt's slots and asyncio's tasks: the only importer of qasync beside `main`.

A slot spawns a coroutine that belongs to an object and ends with it; errors nobody caught end in
one funnel; what changes often is handed on at most ten times a second.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from types import TracebackType
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog

from smsdesk.events import Bus, Event

T = TypeVar("T")
E = TypeVar("E", bound=Event)
HAND_ON_EVERY_MS = 100
SETTLED_AFTER_S = 0.05
ErrorFunnel = Callable[[BaseException], None]


class Bridge:
    """One per window. `on_error` gets every error that nobody else caught, known ones too."""

    def __init__(self, on_error: ErrorFunnel) -> None:
        self._on_error = on_error
        self._tasks: dict[asyncio.Task[Any], QObject] = {}
        self._hook_before: Callable[..., Any] | None = None
        self._stopped = False
        self._released = asyncio.Event()
        self._released.set()
        self._held: set[asyncio.Task[Any]] = set()

    def hold(self) -> None:
        """From now on what is spawned waits for `release`, if it was not spawned to run at once."""
        self._released.clear()

    def release(self) -> None:
        """Let run what waits, and everything from now on."""
        self._held.clear()
        self._released.set()

    def spawn(
        self,
        work: Coroutine[Any, Any, T],
        owner: QObject,
        name: str = "",
        *,
        at_once: bool = False,
    ) -> asyncio.Task[T]:
        """Run `work` until it ends or `owner` is destroyed, which cancels it.

        After `stop` nothing is begun any more: what is returned has been cancelled.
        """
        if self._stopped:
            # A timer may still fire before the loop is gone.
            work.close()
            never = asyncio.get_event_loop().create_future()
            never.cancel()
            return cast("asyncio.Task[T]", never)
        held = not self._released.is_set() and not at_once
        begun = self._when_released(work) if held else work
        task = asyncio.get_event_loop().create_task(begun, name=name or None)
        if held:
            self._held.add(task)
            # What was cancelled while it waited has never begun.
            task.add_done_callback(lambda _task: work.close())
        self._tasks[task] = owner
        owner.destroyed.connect(lambda _owner: task.cancel())
        task.add_done_callback(self._ended)
        return task

    async def _when_released(self, work: Coroutine[Any, Any, T]) -> T:
        await self._released.wait()
        return await work

    async def settle(self, owners: Collection[QObject], timeout_s: float) -> None:
        """Wait, bounded, for what belongs to these objects or to their children."""
        theirs = {one for owner in owners for one in (owner, *owner.findChildren(QObject))}
        tasks = [task for task, owner in self._tasks.items() if owner in theirs]
        if tasks:
            await asyncio.wait(tasks, timeout=timeout_s)

    async def rest(self, at_most_s: float) -> None:
        """Wait until nothing runs any more of what was spawned and is not held, or for so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(at_most_s):
                while True:
                    # What an answer brings about is begun by timers and paints: look once more.
                    if running := self._tasks.keys() - self._held:
                        await asyncio.wait(running)
                    await asyncio.sleep(SETTLED_AFTER_S)
                    if not self._tasks.keys() - self._held:
                        return

    async def ask(self, dialog: QDialog) -> int:
        """Open a dialog and wait for its answer without a loop of its own; then it is deleted."""
        answered: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def finished(result: int) -> None:
            if not answered.done():
                answered.set_result(result)

        dialog.finished.connect(finished)
        dialog.open()
        try:
            return await answered
        finally:
            dialog.deleteLater()

    def coalesce(
        self, bus: Bus, kind: type[E], handler: Callable[[list[E]], None], owner: QObject
    ) -> None:
        """Hand events of this type on in lots, at most ten a second, while `owner` lives."""
        waiting: list[E] = []
        timer = QTimer(owner, interval=HAND_ON_EVERY_MS, singleShot=True)

        def hand_on() -> None:
            lot, waiting[:] = list(waiting), []
            handler(lot)

        def came(event: E) -> None:
            waiting.append(event)
            if not timer.isActive():
                timer.start()

        timer.timeout.connect(hand_on)
        unsubscribe = bus.subscribe(kind, came)
        owner.destroyed.connect(lambda _owner: unsubscribe())

    def report(self, error: BaseException) -> None:
        """Give an error to the funnel."""
        self._on_error(error)

    def catch_strays(self, loop: asyncio.AbstractEventLoop) -> None:
        """From now on also what slots raise and what tasks leave behind ends in the funnel."""

        def slot_raised(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            del kind, trace
            self._on_error(error)

        def task_raised(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
            del loop
            error = context.get("exception")
            self._on_error(error if error is not None else RuntimeError(context.get("message")))

        self._hook_before = sys.excepthook
        sys.excepthook = slot_raised
        loop.set_exception_handler(task_raised)

    async def stop(self) -> None:
        """Cancel what still runs and wait until it has ended; strays are Python's own again."""
        if self._hook_before is not None:
            sys.excepthook = self._hook_before
        self._stopped = True
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.pop(task, None)
        self._held.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)
