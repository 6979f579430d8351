"""The practice server in a process of its own, for tests and benchmarks that must not share one."""

from __future__ import annotations

import asyncio
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.server import running


@dataclass(frozen=True)
class PracticeProcess:
    """Where it listens."""

    base_url: str


def _serve(pipe: Connection) -> None:
    async def serve() -> None:
        async with running(PracticeConfig(faults_by_number=False)) as practice:
            pipe.send(practice.base_url)
            await asyncio.get_running_loop().run_in_executor(None, pipe.recv)

    asyncio.run(serve())


@contextmanager
def practice_process() -> Iterator[PracticeProcess]:
    """A practice server without faults by number, gone at the end."""
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(theirs,))
    process.start()
    try:
        yield PracticeProcess(ours.recv())
    finally:
        ours.send(None)
        process.join()
        process.close()
        ours.close()
        theirs.close()
