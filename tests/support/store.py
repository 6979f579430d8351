"""A store in a test: a real file at the newest schema, a clock that stands still, one account.

`store` is the whole thing with its thread; `connection` is a bare one for what needs no thread.
Both start from a copy of one migrated file, since Alembic takes longer than most tests.
"""

from __future__ import annotations

import functools
import itertools
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from smsdesk.domain.account import Account, NewAccount
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.message import Message, MessageState, SendOptions
from smsdesk.domain.plan import Excluded, PlannedMessage, SendPlan
from smsdesk.store import accounts, claims, messages, outbox
from smsdesk.store.claims import Claimed
from smsdesk.store.database import Database
from smsdesk.store.engine import open_engine
from smsdesk.store.migrate import bring_up_to_date
from tests.support.clock import START, ManualClock

NOW = START
_names = itertools.count(1)


@dataclass
class Store:
    """What a test of something above the store needs at hand."""

    file: Path
    db: Database
    clock: ManualClock
    account: Account

    async def put(self, plan: SendPlan) -> int:
        """Store a plan that is due at once; the batch id."""
        now = self.clock.now()
        return await self.db.run(lambda c: outbox.add_batch(c, plan, now=now, not_before=now))

    async def listing(self, batch_id: int | None = None) -> Sequence[Message]:
        """The messages as they stand."""
        wanted = messages.Filter(batch_id=batch_id)
        return await self.db.read(lambda c: messages.listing(c, wanted))


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """An open store with one account."""
    file = migrated(tmp_path / "smsdesk.db")
    async with await Database.open(file) as db:
        account = await db.run(add_account)
        yield Store(file, db, ManualClock(), account)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    """A bare connection in one transaction that is rolled back at the end."""
    with connected(migrated(tmp_path / "bare.db")) as opened, transaction(opened, keep=False):
        yield opened


def migrated(file: Path) -> Path:
    """A new store at `file`, at the newest schema."""
    shutil.copyfile(_template(), file)
    return file


@contextmanager
def connected(file: Path) -> Iterator[Connection]:
    """A connection with the pragmas of the program, outside any transaction."""
    engine = open_engine(file)
    try:
        with engine.connect() as opened:
            yield opened
    finally:
        engine.dispose()


@contextmanager
def transaction(opened: Connection, *, keep: bool = True) -> Iterator[Connection]:
    """A write transaction, as `Database.run` makes it."""
    opened.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield opened
        if keep:
            opened.commit()
    finally:
        opened.rollback()


def add_account(opened: Connection, name: str = "", now: datetime = NOW) -> Account:
    """An account with a name and a vault key of its own."""
    number = next(_names)
    new = NewAccount(
        name or f"Clinic {number}", "practice", {"region": "eu"}, "Clinic", f"vault-key-{number}"
    )
    return accounts.add(opened, new, now)


def numbers(count: int, start: int = 0) -> tuple[str, ...]:
    """So many different E.164 numbers."""
    return tuple(f"+30690{number:07d}" for number in range(start, start + count))


def plan_of(
    account_id: int,
    recipients: Sequence[str],
    *,
    text: str = "Your appointment is tomorrow.",
    parts: int = 1,
    excluded: Sequence[Excluded] = (),
    options: SendOptions | None = None,
) -> SendPlan:
    """A plan of one text."""
    return SendPlan(
        account_id,
        "Clinic",
        tuple(PlannedMessage(number, text, Encoding.GSM7, parts) for number in recipients),
        tuple(excluded),
        options=options or SendOptions(),
        source_text=text,
    )


def add_batch(
    opened: Connection,
    account_id: int,
    count: int = 3,
    *,
    at: datetime = NOW,
    text: str = "Your appointment is tomorrow.",
    parts: int = 1,
) -> int:
    """A batch of `count` messages that are due at once; the batch id."""
    plan = plan_of(account_id, numbers(count), text=text, parts=parts)
    return outbox.add_batch(opened, plan, now=at, not_before=at)


def claim_all(
    opened: Connection,
    account_id: int,
    *,
    desk: str = "desk-1",
    now: datetime = NOW,
    most: int = 1000,
) -> list[Claimed]:
    """Whatever is due, as one desk takes it."""
    return claims.claim(
        opened, account_id, desk=desk, now=now, calls=most, per_call=1, parts=float("inf")
    )


def state_of(opened: Connection, message_id: int) -> MessageState:
    """Where a message stands."""
    return messages.get(opened, message_id).state


@functools.cache
def _template() -> Path:
    folder = tempfile.TemporaryDirectory(prefix="smsdesk-template-")
    _kept.append(folder)
    file = Path(folder.name) / "template.db"
    bring_up_to_date(file, None)
    return file


_kept: list[tempfile.TemporaryDirectory[str]] = []
