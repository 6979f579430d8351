"""Running a command's coroutine on a desk, and stopping it in order when somebody says so."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import Call
from smsdesk.domain.errors import SmsDeskError
from smsdesk.wording.errors import error_words

T = TypeVar("T")
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def on_desk(call: Call, work: Callable[[Desk], Awaitable[T]]) -> T:
    """Do `work` on the desk of the call's profile."""

    async def run() -> T:
        folder = Path(call.profile) if call.profile else None
        with woken_by_signals():
            async with open_desk(folder, on_settings_problem=_warn) as desk:
                return await work(desk)

    return asyncio.run(run())


@contextmanager
def woken_by_signals() -> Iterator[None]:
    """In this block a signal wakes the loop, wherever it comes.

    `asyncio.run` handles Ctrl+C in Python, which has to run for that: a signal that comes just
    before the loop begins to wait, or to another thread, would be seen only at its next event.
    """
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield  # the loop of Windows does so itself, and signals are handled in the main thread
        return
    loop = asyncio.get_running_loop()
    reader, writer = socket.socketpair()
    with reader, writer:
        reader.setblocking(False)
        writer.setblocking(False)
        loop.add_reader(reader, _drain, reader)
        before = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            loop.remove_reader(reader)


def _drain(reader: socket.socket) -> None:
    with suppress(BlockingIOError):
        reader.recv(4096)


class Interruption:
    """Whether somebody asked to stop (Ctrl+C, SIGTERM), as an event instead of an exception."""

    def __init__(self) -> None:
        self._asked = asyncio.Event()
        self.again: Callable[[], None] | None = None
        """Called when somebody asks once more."""

    @property
    def asked(self) -> bool:
        """Whether it was asked."""
        return self._asked.is_set()

    async def wait(self) -> None:
        """Until it is asked."""
        await self._asked.wait()

    async def or_done(self, work: Awaitable[T]) -> T | None:
        """What `work` returns; None when it was interrupted, and then `work` was cancelled."""
        task = asyncio.ensure_future(work)
        stop = asyncio.ensure_future(self.wait())
        try:
            await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            return None
        finally:
            for one in (task, stop):
                one.cancel()
            await asyncio.gather(task, stop, return_exceptions=True)

    def ask(self) -> None:
        """Somebody asks."""
        if self.asked and self.again is not None:
            self.again()
        self._asked.set()


@contextmanager
def interruptible() -> Iterator[Interruption]:
    """From here to the end of the block the signals ask instead of breaking off."""
    interruption = Interruption()
    loop = asyncio.get_running_loop()
    before = {number: signal.getsignal(number) for number in STOP_SIGNALS}

    def asked(*_: object) -> None:
        loop.call_soon_threadsafe(interruption.ask)

    for number in STOP_SIGNALS:
        try:
            loop.add_signal_handler(number, interruption.ask)
        except (NotImplementedError, RuntimeError, ValueError):
            # Windows, or a loop that is not in the main thread.
            _set(number, asked)
    try:
        yield interruption
    finally:
        for number in STOP_SIGNALS:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.remove_signal_handler(number)
            _set(number, before[number])


async def while_running(running: asyncio.Task[None], work: Callable[[], Awaitable[T]]) -> T:
    """What `work()` gives, as long as `running` goes on; raises why that ended before its time."""
    task = asyncio.ensure_future(work())
    try:
        await asyncio.wait({task, running}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            await running
        return await task
    finally:
        task.cancel()


def _set(number: int, handler: object) -> None:
    with suppress(ValueError, TypeError):
        signal.signal(number, handler)  # type: ignore[arg-type] # what getsignal gave


def _warn(problem: SmsDeskError) -> None:
    terminal.tell(str(error_words(problem)))
