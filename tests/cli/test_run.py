"""Breaking off what a command waits for."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
import time

import pytest

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import Call
from smsdesk.cli.run import on_desk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
LONG_S = 20


def test_a_signal_that_comes_to_another_thread_is_seen_at_once() -> None:
    """As one is that comes just before the loop begins to wait: neither ends the waiting."""
    began = time.monotonic()

    async def work(_desk: Desk) -> None:
        async with asyncio.timeout(LONG_S):
            await asyncio.Event().wait()

    def interrupt() -> None:
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)

    loop_sleeps = threading.Timer(1.0, interrupt)
    loop_sleeps.start()
    with pytest.raises(KeyboardInterrupt):
        on_desk(Call(as_json=True, windows=None), work)
    loop_sleeps.join()
    assert time.monotonic() - began < LONG_S
