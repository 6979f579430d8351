"""The longest stall of the window while 5,000 messages go out with the table open.

Run it as `python tests/benchmarks/bench_stall.py [messages]`, under a display or offscreen. The
practice server is a process of its own. A timer of 5 ms notes how late it is called: the target
for the longest stall is below 50 ms.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

sys.path.insert(0, str(Path(__file__).parents[2]))

from smsdesk.bootstrap import Desk
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.secret import Secret
from smsdesk.practice.interfaces import INTERFACES
from smsdesk.sending.dispatcher import Finish
from smsdesk.sending.planner import plan
from smsdesk.system.vault import SessionVault
from smsdesk.ui import places
from smsdesk.ui.main import run
from smsdesk.ui.program import Program
from tests.support.practice_process import practice_process

TICK_MS = 5
TEXT = "Dear customer, your parcel has arrived and waits for you at the counter."


async def prepare(base_url: str, desk: Desk) -> None:
    """One account at the practice server."""
    path, options, secret = INTERFACES["d7"]
    await desk.accounts.add(
        "d7",
        "D7",
        sender="Shop",
        options={**options, "base_url": base_url + path, "rate": "1000"},
        given_secrets={"password": Secret(secret)},
        allow_http=True,
    )


async def drive(count: int, gaps_ms: list[float], program: Program) -> None:
    """Send with the table open, and note how late the timer is called."""
    desk = program.desk
    (account,) = await desk.accounts.all()
    people = tuple(Addressee(f"+30690{number:07d}") for number in range(count))
    info = (await desk.clients.client(account.id)).info
    made = plan(Draft(TEXT, people, sender="Shop"), account.id, info)
    program.window.go(places.Messages())
    await asyncio.sleep(1.0)
    batch = await desk.outbox.put(made)
    desk.dispatcher.wake()
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps_ms.append((now - last) * 1000 - TICK_MS)
        last = now

    timer = QTimer(program.window, interval=TICK_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start()
    began = time.perf_counter()
    finish = await desk.dispatcher.finish(batch, patience_s=120)
    elapsed = time.perf_counter() - began
    timer.stop()
    program.leave()
    if finish is not Finish.DONE:
        raise SystemExit(f"the batch ended as {finish}")
    print(f"{count} messages in {elapsed:.1f} s, {count / elapsed:.0f} a second")


def main() -> None:
    """Print the stalls."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    if "DISPLAY" not in os.environ:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gaps_ms: list[float] = []
    with practice_process() as practice, tempfile.TemporaryDirectory() as folder:
        run(
            Path(folder),
            vault=SessionVault(),
            prepare=partial(prepare, practice.base_url),
            drive=partial(drive, count, gaps_ms),
        )
    gaps_ms.sort()
    print(f"stalls: median {statistics.median(gaps_ms):5.1f} ms")
    print(f"        p99    {gaps_ms[int(len(gaps_ms) * 0.99)]:5.1f} ms")
    print(f"        longest {gaps_ms[-1]:4.1f} ms (target below 50 ms)")


if __name__ == "__main__":
    main()
