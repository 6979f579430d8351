"""Work that takes the processor, in a process of its own, so that the window never waits for it.

What is done there is a generator function of its callers; what it yields arrives here.
"""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from multiprocessing.connection import Connection
from typing import Any, TypeVar

from smsdesk.domain.errors import SmsDeskError

T = TypeVar("T")
_ENDED, _YIELDED, _RAISED = range(3)


class HelperDied(SmsDeskError):
    """The process that did the work has ended before it was done: killed, or out of memory."""

    code = "helper_died"


async def in_process(
    work: Callable[..., Iterator[T]], *arguments: object
) -> AsyncGenerator[T, None]:
    """What `work(*arguments)` yields in another process, which ends when this is closed.

    `work` is a function of a module, arguments and results are pickled. Raises what it raises of
    SmsDeskError, and HelperDied.
    """
    # Not forked: a copy of a process with threads, a loop and an open store is not sound.
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(there, work, arguments), daemon=True)
    step: asyncio.Future[Any] = asyncio.ensure_future(asyncio.to_thread(process.start))
    try:
        await asyncio.shield(step)
        there.close()
        while True:
            step = asyncio.ensure_future(asyncio.to_thread(_next, here))
            kind, content = await asyncio.shield(step)
            if kind == _ENDED:
                return
            if kind == _RAISED:
                raise _rebuilt(*content)
            yield content
    finally:
        await asyncio.shield(_end(process, step, here, there))


async def _end(
    process: Any, step: asyncio.Future[Any], here: Connection, there: Connection
) -> None:
    """Let nothing remain: neither the process, nor the thread that waits for it."""
    if process.pid is None:
        await asyncio.wait({step})  # it is just being started
    process.kill()
    there.close()
    await asyncio.wait({step})
    step.exception()  # looked at: that it found the end is no news
    await asyncio.to_thread(process.join)
    process.close()
    here.close()


async def in_thread(
    work: Callable[..., Generator[T]], *arguments: object
) -> AsyncGenerator[T, None]:
    """What `work(*arguments)` yields, each step in a thread of this process."""
    generator = work(*arguments)
    step: asyncio.Future[Any] | None = None
    try:
        while True:
            step = asyncio.ensure_future(asyncio.to_thread(_step, generator))
            done, item = await asyncio.shield(step)
            if done:
                return
            yield item
    finally:
        await asyncio.shield(_close(generator, step))


async def _close(generator: Generator[Any], step: asyncio.Future[Any] | None) -> None:
    """After the step that is being made: a generator cannot be closed while it works."""
    if step is not None:
        await asyncio.wait({step})
        step.exception()  # looked at: who was cancelled meanwhile has no use for it
    await asyncio.to_thread(generator.close)


def _step(generator: Iterator[Any]) -> tuple[bool, Any]:
    try:
        return False, next(generator)
    except StopIteration:
        return True, None


def _next(pipe: Connection) -> tuple[int, Any]:
    try:
        told: tuple[int, Any] = pipe.recv()
    except (EOFError, OSError):
        raise HelperDied from None
    return told


def _serve(pipe: Connection, work: Callable[..., Iterator[Any]], arguments: Any) -> None:
    """In the other process."""
    try:
        for item in work(*arguments):
            pipe.send((_YIELDED, item))
        pipe.send((_ENDED, None))
    except SmsDeskError as error:
        pipe.send((_RAISED, (type(error), error.args, vars(error))))
    except BrokenPipeError:
        pass  # nobody waits for it any more


def _rebuilt(kind: type[SmsDeskError], arguments: Any, values: dict[str, Any]) -> SmsDeskError:
    """Errors take other arguments than they keep, so pickling them would change them."""
    error = kind.__new__(kind)
    error.args = arguments
    vars(error).update(values)
    return error
