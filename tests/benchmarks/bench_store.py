"""How fast the store hands out messages and takes their outcomes: figures and ratios.

Run it with the project's Python: `python tests/benchmarks/bench_store.py`. A round is what a
worker does in one durable transaction: settle what came back, claim what goes next. Beside it
stands plain `sqlite3` with the same statements on the same schema. The disk's share is the same
for both and differs between runs more than anything else, so the ratio is that of processor time.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from smsdesk.domain.message import MessageState
from smsdesk.domain.outcome import PartReceipt
from smsdesk.store import claims, messages, outbox
from smsdesk.store.claims import Claimed, Settlement
from smsdesk.store.database import Database
from tests.support.store import NOW, add_account, migrated, numbers, plan_of

ROUNDS = 300
WAITING = 20_000
NOW_US = int(NOW.timestamp()) * 1_000_000
PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "cache_size=-32000")

DUE = """
SELECT m.id, m.batch_id, m.recipient, m.text, m.encoding, m.parts, m.tries, b.sender, b.options
FROM messages m JOIN batches b ON b.id = m.batch_id JOIN accounts a ON a.id = m.account_id
WHERE m.account_id = ? AND m.state = 'queued' AND m.not_before <= ? AND a.paused IS NULL
ORDER BY m.not_before, m.id LIMIT ?"""
TAKE = """
UPDATE messages SET state = 'submitting', desk = ?, tries = tries + 1, updated_at = ?
WHERE id = ? AND state = 'queued'"""
EVENT = "INSERT INTO message_events (message_id, at, state, desk) VALUES (?, ?, 'submitting', ?)"
CLAIMED = "SELECT id, account_id, tries, not_before, state, desk FROM messages WHERE id IN ({})"
SETTLE = """
UPDATE messages SET state = ?, desk = NULL, updated_at = ?, not_before = ?, reason = ?,
cause = ?, retryable = ?, detail = ? WHERE id = ? AND state = 'submitting' AND desk = ?"""
SETTLED = """
INSERT INTO message_events (message_id, at, state, reason, cause, retryable, detail)
VALUES (?, ?, ?, ?, ?, ?, ?)"""
IDS = """
INSERT INTO provider_ids (message_id, account_id, provider_id, attempt, state, updated_at)
VALUES (?, ?, ?, ?, 'pending', ?)"""


def ours(
    connection: Connection, done: Sequence[Claimed], account_id: int, most: int
) -> list[Claimed]:
    """A round as the worker makes it."""
    settlements = [
        Settlement(m.id, MessageState.ACCEPTED, receipts=(PartReceipt(f"id-{m.id}"),)) for m in done
    ]
    claims.settle(connection, settlements, desk="desk", now=NOW)
    return claims.claim(
        connection, account_id, desk="desk", now=NOW, calls=most, per_call=1, parts=1e9
    )


def plain(
    connection: sqlite3.Connection, done: Sequence[int], account_id: int, most: int
) -> list[int]:
    """The same in the fewest layers Python has. Returns the claimed ids."""
    connection.execute("BEGIN IMMEDIATE")
    if done:
        rows = connection.execute(CLAIMED.format(",".join("?" * len(done))), done)
        mine = [row[:4] for row in rows if row[4:] == ("submitting", "desk")]
        connection.executemany(
            SETTLE,
            [("accepted", NOW_US, due, None, None, 0, "", i, "desk") for i, _, _, due in mine],
        )
        connection.executemany(
            SETTLED, [(i, NOW_US, "accepted", None, None, 0, "") for i, *_ in mine]
        )
        connection.executemany(IDS, [(i, a, f"id-{i}", tries, NOW_US) for i, a, tries, _ in mine])
    due = [row[0] for row in connection.execute(DUE, (account_id, NOW_US, most))]
    connection.executemany(TAKE, [("desk", NOW_US, i) for i in due])
    connection.executemany(EVENT, [(i, NOW_US, "desk") for i in due])
    connection.execute("COMMIT")
    return due


@dataclass(frozen=True)
class Cost:
    """What a round took, in milliseconds."""

    wall_ms: float
    cpu_ms: float


class Watch:
    """Measures `ROUNDS` rounds."""

    def __enter__(self) -> Watch:
        self._wall_s, self._cpu_s = time.perf_counter(), time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        per_round = 1000 / ROUNDS
        self.cost = Cost(
            (time.perf_counter() - self._wall_s) * per_round,
            (time.process_time() - self._cpu_s) * per_round,
        )


async def our_cost(file: Path, account_id: int, most: int) -> Cost:
    """Through `Database.run`."""
    async with await Database.open(file) as db:
        done: list[Claimed] = []
        with Watch() as watch:
            for _ in range(ROUNDS):
                done = await db.run(partial(ours, done=done, account_id=account_id, most=most))
        return watch.cost


def plain_cost(file: Path, account_id: int, most: int) -> Cost:
    """Through `sqlite3` in the caller's thread."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").close()
        done: list[int] = []
        with Watch() as watch:
            for _ in range(ROUNDS):
                done = plain(connection, done, account_id, most)
        return watch.cost


async def filled(file: Path, count: int) -> int:
    """A store with so many waiting messages; the account's id."""
    async with await Database.open(migrated(file)) as db:
        account = await db.run(add_account)
        plan = plan_of(account.id, numbers(count))
        start = time.perf_counter()
        await db.run(lambda c: outbox.add_batch(c, plan, now=NOW, not_before=NOW))
        if count >= 100_000:
            print(f"Storing a batch of {count:,}: {time.perf_counter() - start:.2f} s")
        return account.id


async def rounds(folder: Path) -> None:
    """Print a line for each size of a round."""
    print("a round   rounds/s  messages/s   ms (processor)   sqlite3: ms (processor)   ratio")
    for most in (1, 4, 16):
        ours_in, plain_in = folder / f"ours-{most}.db", folder / f"plain-{most}.db"
        mine = await our_cost(ours_in, await filled(ours_in, WAITING), most)
        theirs = plain_cost(plain_in, await filled(plain_in, WAITING), most)
        print(f"{most:7} {1000 / mine.wall_ms:10.0f} {1000 * most / mine.wall_ms:11.0f}", end=" ")
        print(f"{mine.wall_ms:8.2f} ({mine.cpu_ms:5.2f})", end=" ")
        print(f"{theirs.wall_ms:16.2f} ({theirs.cpu_ms:5.2f})", end=" ")
        print(f"{mine.cpu_ms / theirs.cpu_ms:10.1f}")


def fsync_ms(folder: Path) -> float:
    """What the disk takes for one durable write of a page: the floor of any commit."""
    descriptor = os.open(folder / "sync", os.O_CREAT | os.O_WRONLY)
    start = time.perf_counter()
    for _ in range(50):
        os.write(descriptor, bytes(4096))
        os.fsync(descriptor)
    os.close(descriptor)
    return (time.perf_counter() - start) / 50 * 1000


async def reading(folder: Path) -> None:
    """Print what looking at 100,000 messages takes."""
    file = folder / "listing.db"
    await filled(file, 100_000)
    newest = messages.Filter()
    looks: dict[str, Callable[[Connection], object]] = {
        "listing the newest 1,000 of 100,000": lambda c: messages.listing(c, newest, most=1000),
        "listing all 100,000": lambda c: messages.listing(c, newest),
        "how far a batch of 100,000 is": lambda c: outbox.queue_state(c, 1),
        "which accounts have work": claims.accounts_with_work,
    }
    async with await Database.open(file) as db:
        for name, look in looks.items():
            times = []
            for _ in range(3):
                start = time.perf_counter()
                await db.read(look)
                times.append(time.perf_counter() - start)
            print(f"{name}: {min(times) * 1000:.1f} ms")


def main() -> None:
    """Print everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(f"One write and fsync of a page: {fsync_ms(folder):.2f} ms")
        asyncio.run(rounds(folder))
        asyncio.run(reading(folder))


if __name__ == "__main__":
    main()
