"""A store that any release wrote opens for ever, says what it said then, and goes on.

The files are in `tests/data`, each beside what is in it and the script that made it.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from smsdesk.domain.message import Message, MessageState, Problem
from smsdesk.domain.outcome import PartReceipt
from smsdesk.store import accounts, claims, history, messages
from smsdesk.store.claims import Settlement
from smsdesk.store.database import Database
from smsdesk.store.migrate import REVISIONS, bring_up_to_date
from tests.support.isolation import CHECKOUT
from tests.support.store import NOW, claim_all


def revision(file: Path) -> str:
    """What the store says of itself."""
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        return found


def schema(file: Path) -> list[str]:
    """The statements that made a store."""
    with closing(sqlite3.connect(file)) as connection:
        return sorted(sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master") if sql)


def stored_files() -> list[Path]:
    """The store that each release wrote."""
    return sorted((CHECKOUT / "tests" / "data").glob("store-*.db"))


def told(opened: Connection, message: Message) -> dict[str, Any]:
    """A message as the files beside the stored ones tell it."""
    problem = message.problem or Problem()
    return {
        "id": message.id,
        "batch_id": message.batch_id,
        "recipient": message.recipient,
        "state": message.state.value,
        "encoding": message.encoding.value,
        "text": message.text,
        "tries": message.tries,
        "reason": problem.reason and problem.reason.value,
        "cause": problem.cause and problem.cause.value,
        "provider_ids": list(message.provider_ids),
        "events": [entry.state.value for entry in history.timeline(opened, message.id)],
    }


@pytest.mark.parametrize("stored", stored_files(), ids=lambda path: path.stem)
async def test_the_store_of_every_release_opens(stored: Path, tmp_path: Path) -> None:
    file = tmp_path / "smsdesk.db"
    shutil.copyfile(stored, file)
    expected = json.loads(stored.with_suffix(".json").read_text("utf-8"))
    async with await Database.open(file, backups=tmp_path / "backups") as db:
        found = await db.read(
            lambda c: [told(c, m) for m in messages.listing(c, messages.Filter())]
        )
        assert found == expected["messages"]
        by_id = await db.read(lambda c: [accounts.get(c, row[0]) for row in expected["accounts"]])
        assert [[a.id, a.name, a.paused and a.paused.value] for a in by_id] == expected["accounts"]
        excluded = await db.read(lambda c: messages.excluded(c, 1))
        assert [[e.number, e.exclusion.value, e.subject, e.row] for e in excluded] == expected[
            "exclusions"
        ]
        balance = await db.read(lambda c: accounts.latest_balance(c, 1))
        assert balance is not None
        left = balance[0]
        assert [str(left.amount), left.unit, left.messages_left] == expected["balance"]


@pytest.mark.parametrize("stored", stored_files(), ids=lambda path: path.stem)
async def test_the_store_of_every_release_can_be_worked_with(stored: Path, tmp_path: Path) -> None:
    file = tmp_path / "smsdesk.db"
    shutil.copyfile(stored, file)
    async with await Database.open(file) as db:
        assert await db.run(lambda c: claims.recover(c, {"desk-1"}, now=NOW)) == [2]
        [claimed] = await db.run(lambda c: claim_all(c, 1))
        done = [Settlement(claimed.id, MessageState.ACCEPTED, receipts=(PartReceipt("new"),))]
        await db.run(lambda c: claims.settle(c, done, desk="desk-1", now=NOW))
        found = await db.read(lambda c: messages.get(c, claimed.id))
    assert (found.state, found.provider_ids) == (MessageState.ACCEPTED, ("new",))
    assert revision(file) == REVISIONS[-1]


def test_there_is_a_stored_file() -> None:
    assert stored_files()[0].stem == "store-0001"


@pytest.mark.parametrize("stored", stored_files(), ids=lambda path: path.stem)
def test_a_revision_does_not_change_any_more(stored: Path, tmp_path: Path) -> None:
    number = REVISIONS.index(stored.stem.removeprefix("store-")) + 1
    file = tmp_path / "smsdesk.db"
    bring_up_to_date(file, None, revisions=REVISIONS[:number])
    assert schema(file) == schema(stored)
