"""A process that syncs and can be killed: the real run on a real store, as fast as it can.

Called by a zygote with the store, the practice server's address and the account's id.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from smsdesk.contacts.syncing import Syncing
from smsdesk.events import Bus, Event
from smsdesk.store.database import Database
from smsdesk.system.clock import SystemClock
from tests.support.provider import FakeClients
from tests.support.synced import AT_ONCE, isms_at


def main(arguments: Sequence[str]) -> int:
    """Sync once; 0 when all is in step."""
    file, base_url, account_id = arguments
    return asyncio.run(_sync(Path(file), base_url, int(account_id)))


async def _sync(file: Path, base_url: str, account_id: int) -> int:
    client = isms_at(base_url)
    async with await Database.open(file) as db:
        pace = replace(AT_ONCE, retry_rests_s=(0.0, 0.0))
        clients = FakeClients(client)
        syncing = Syncing(db, clients, SystemClock(), Bus(_raise), file.parent, pace=pace)
        report = await syncing.run(account_id)
    await client.aclose()
    return 0 if report.is_complete else 1


def _raise(error: Exception, event: Event) -> None:
    del event
    raise error
