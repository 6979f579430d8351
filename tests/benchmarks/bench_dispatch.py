"""Messages a second through the whole pipeline, beside a bare httpx loop doing the same calls.

Run it as `python tests/benchmarks/bench_dispatch.py [messages] [rounds]`. The practice server
runs in a process of its own. Claims and outcomes are committed durably; the loop keeps nothing.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

import httpx

from smsdesk.domain.account import NewAccount
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.message import MessageState
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.secret import Secret
from smsdesk.events import Bus
from smsdesk.practice.config import PRACTICE_WORD
from smsdesk.providers.base import AccountSettings, Provider
from smsdesk.providers.d7 import D7
from smsdesk.sending.dispatcher import Dispatcher, Finish
from smsdesk.sending.outbox import Outbox
from smsdesk.store import accounts, messages
from smsdesk.store.database import Database
from smsdesk.system.clock import SystemClock

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.support.practice_process import practice_process

CONNECTIONS = 16
TEXT = "Dear customer, your parcel has arrived and waits for you at the counter."


class FastD7(D7):
    """D7's client with as many connections as the loop it is compared with."""

    info = replace(D7.info, limits=replace(D7.info.limits, concurrent_calls=CONNECTIONS))


class _Clients:
    def __init__(self, provider: Provider) -> None:
        self.provider = provider

    async def client(self, account_id: int) -> Provider:
        del account_id
        return self.provider

    async def parts_per_s(self, account_id: int) -> float | None:
        del account_id
        return None


def numbers(count: int) -> list[str]:
    """So many recipients."""
    return [f"+30690{n:07d}" for n in range(count)]


async def pipeline(base_url: str, count: int) -> float:
    """Seconds that the pipeline takes for so many messages."""
    options = {field.key: field.default for field in D7.info.fields} | {
        "base_url": base_url + "/d7",
        "username": PRACTICE_WORD,
    }
    settings = AccountSettings(options, {"password": Secret(PRACTICE_WORD)}, allow_http=True)
    provider, clock, bus = FastD7(settings), SystemClock(), Bus(_fail)
    with tempfile.TemporaryDirectory() as folder:
        async with await Database.open(Path(folder) / "store.db") as db:
            new = NewAccount("d7", "d7", {}, "Shop", "key", allow_http=True)
            account = await db.run(lambda c: accounts.add(c, new, clock.now()))
            planned = tuple(PlannedMessage(n, TEXT, Encoding.GSM7, 1) for n in numbers(count))
            batch = await Outbox(db, clock, bus).put(SendPlan(account.id, "Shop", planned))
            dispatcher = Dispatcher(
                db, _Clients(provider), clock, bus, desk="bench", on_error=_broke
            )
            started = time.perf_counter()
            task = asyncio.create_task(dispatcher.run())
            finish = await dispatcher.finish(batch, patience_s=60)
            elapsed = time.perf_counter() - started
            await dispatcher.stop(timeout_s=30)
            await task
            done = messages.Filter(batch_id=batch, states=frozenset({MessageState.ACCEPTED}))
            accepted = len(await db.read(lambda c: messages.listing(c, done)))
            if finish is not Finish.DONE or accepted != count:
                raise SystemExit(f"only {accepted} of {count} were accepted: {finish}")
    await provider.aclose()
    return elapsed


async def bare_loop(base_url: str, count: int) -> float:
    """Seconds that the same requests take with httpx alone."""
    limits = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)
    queue = iter(numbers(count))
    async with httpx.AsyncClient(limits=limits, auth=(PRACTICE_WORD, PRACTICE_WORD)) as client:

        async def work() -> None:
            for number in queue:
                body = {"to": number[1:], "from": "Shop", "content": TEXT, "coding": 0}
                reply = await client.post(base_url + "/d7/secure/send", json=body)
                reply.raise_for_status()

        started = time.perf_counter()
        await asyncio.gather(*(work() for _ in range(CONNECTIONS)))
        return time.perf_counter() - started


def _fail(error: Exception, event: object) -> None:
    raise SystemExit(f"{event}: {error}")


def _broke(error: BaseException) -> None:
    raise SystemExit(repr(error))


def main() -> None:
    """Print messages a second and the ratio, medians of the rounds."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    with practice_process() as practice:
        base_url = practice.base_url
        pairs = [
            (asyncio.run(pipeline(base_url, count)), asyncio.run(bare_loop(base_url, count)))
            for _ in range(rounds)
        ]
    ours, theirs = median(p for p, _ in pairs), median(b for _, b in pairs)
    ratio = median(b / p for p, b in pairs)
    print(f"{count} messages, {CONNECTIONS} connections, median of {rounds} rounds")
    print(f"pipeline   {count / ours:8.0f} messages a second")
    print(f"bare httpx {count / theirs:8.0f} messages a second")
    print(f"ratio      {ratio:8.2f}  (target at least 0.7)")


if __name__ == "__main__":
    main()
