"""A profile with a history: many messages of the last weeks, written straight into the store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, insert

from smsdesk.domain.account import NewAccount
from smsdesk.domain.message import MessageState
from smsdesk.store import accounts
from smsdesk.store.database import Database
from smsdesk.store.tables import batches, messages
from smsdesk.system.paths import open_profile

TEXTS = (
    "Reminder: tomorrow at 10:30 with Dr Pappas.",
    "Υπενθύμιση: αύριο στις 10:30 στο ιατρείο.",
    "Нагадування: завтра о 10:30 у лікаря.",
    "Lembrete: amanhã às 8:30.",
)
STATES = (*(MessageState.DELIVERED,) * 17, MessageState.ACCEPTED, MessageState.FAILED)
PER_BATCH = 1_000


async def fill_history(folder: Path, count: int, *, days: int = 60) -> None:
    """Make the profile and put in so many messages, spread over the last `days` days."""
    profile = open_profile(folder)
    async with await Database.open(profile.store) as db:
        now = datetime.now(UTC)
        new = NewAccount("Clinic", "isms", {"base_url": "https://127.0.0.1:9"}, "Clinic", "k")
        account = await db.run(lambda c: accounts.add(c, new, now))
        for first in range(0, count, PER_BATCH):
            size = min(PER_BATCH, count - first)
            at = now - timedelta(days=days) * (1 - (first + size) / count)
            await db.run(partial(_batch, account_id=account.id, first=first, size=size, at=at))


def _batch(connection: Connection, *, account_id: int, first: int, size: int, at: datetime) -> None:
    text = TEXTS[first // PER_BATCH % len(TEXTS)]
    batch = connection.execute(
        insert(batches)
        .values(
            account_id=account_id,
            sender="Clinic",
            source_text=text,
            options={"flash": False, "validity_minutes": None, "extra": {}},
            created_at=at,
        )
        .returning(batches.c.id)
    ).scalar_one()
    rows = [
        {
            "batch_id": batch,
            "account_id": account_id,
            "recipient": f"+30690{number:07d}",
            "text": text,
            "encoding": "gsm-7" if text.isascii() else "ucs-2",
            "parts": 1,
            "state": STATES[number % len(STATES)].value,
            "not_before": at,
            "tries": 1,
            "created_at": at + timedelta(milliseconds=number - first),
            "updated_at": at,
        }
        for number in range(first, first + size)
    ]
    connection.execute(insert(messages), rows)
