"""What somebody who writes a message wants to know at once: the plan, who got it before, whom
they wrote to lately. Nothing is stored here; `outbox` takes the plan when it is to go out.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from smsdesk.domain.account import Account
from smsdesk.domain.draft import Draft
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.sending.planner import plan
from smsdesk.sending.recipient_file import RecipientFile, read_recipient_file
from smsdesk.store import consents, messages
from smsdesk.store.database import Database


class Drafting:
    """Every method may be called at any time and changes nothing. All raise StoreProblem."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def info(self, account: Account) -> ProviderInfo:
        """What the account's provider declares, with the account's own limits."""
        return await asyncio.to_thread(_info, account)

    async def plan(
        self, draft: Draft, account: Account, info: ProviderInfo | None = None
    ) -> SendPlan:
        """The plan of this draft, made in a thread: big batches take their time. Whoever opted out
        by now gets nothing. `info` is that of the account's client, if there is one."""
        info = info or await self.info(account)
        draft = replace(draft, opted_out=await self._db.read(consents.all_opted_out))
        return await asyncio.to_thread(plan, draft, account.id, info)

    async def read_file(self, path: Path, *, encoding: str = "") -> RecipientFile:
        """Read a file of recipients in a thread; the encoding of a text is found out where it is
        not given. Raises FileUnreadable and its kinds, EncodingUnknown."""
        return await asyncio.to_thread(read_recipient_file, path, encoding=encoding)

    async def repeated(self, plan: SendPlan, since: datetime) -> int:
        """How many people of a plan got this very text since then."""
        numbers = [message.recipient for message in plan.messages]
        known = await self._db.read(lambda c: messages.texts_since(c, numbers, since))
        return sum((message.recipient, message.text) in known for message in plan.messages)


def _info(account: Account) -> ProviderInfo:
    # With the registry comes the HTTP client.
    from smsdesk.providers import registry

    return registry.info_for(account.provider, account.options)
