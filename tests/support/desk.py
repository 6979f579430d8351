"""A desk in a test: a store, a manual clock, a scripted provider and a dispatcher over them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from smsdesk.domain.account import NewAccount
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.message import Message, MessageState
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.provider_info import Limits
from smsdesk.events import Bus, Event
from smsdesk.sending.dispatcher import Dispatcher
from smsdesk.sending.outbox import Outbox
from smsdesk.store import accounts, messages
from smsdesk.store.database import Database
from tests.support.clock import ManualClock
from tests.support.provider import FakeClients, FakeProvider

T = TypeVar("T")
STEP_S = 0.25


@dataclass
class Desk:
    """What a test of the pipeline needs at hand."""

    db: Database
    clock: ManualClock
    bus: Bus
    provider: FakeProvider
    clients: FakeClients
    outbox: Outbox
    account_id: int
    errors: list[BaseException] = field(default_factory=list)
    dispatchers: list[tuple[Dispatcher, asyncio.Task[None]]] = field(default_factory=list)

    def dispatcher(self, desk: str = "desk-1", only_account: int | None = None) -> Dispatcher:
        """Start one more dispatcher, as another process would."""
        made = Dispatcher(
            self.db, self.clients, self.clock, self.bus, desk=desk, on_error=self.errors.append
        )
        self.dispatchers.append((made, asyncio.create_task(made.run(only_account=only_account))))
        return made

    def plan(self, *recipients: str, text: str = "Hello", parts: int = 1) -> SendPlan:
        """A plan of one text."""
        planned = (PlannedMessage(number, text, Encoding.GSM7, parts) for number in recipients)
        return SendPlan(self.account_id, "Clinic", tuple(planned), source_text=text)

    async def passing(self, work: Coroutine[Any, Any, T]) -> T:
        """Let time pass while `work`, which waits on the clock, is under way."""
        task = asyncio.create_task(work)
        while not task.done():
            asleep = asyncio.create_task(self.clock.until_sleeping())
            await asyncio.wait({task, asleep}, return_when=asyncio.FIRST_COMPLETED)
            asleep.cancel()
            # Time must not pass while the store's thread is at work, or patience runs out.
            await self.db.read(lambda _connection: None)
            if not task.done():
                await self.clock.advance(STEP_S)
        return await task

    async def messages(self, batch_id: int | None = None) -> list[Message]:
        """What the store says now."""
        wanted = messages.Filter(batch_id=batch_id)
        return list(await self.db.read(lambda c: messages.listing(c, wanted)))

    async def states(self, batch_id: int | None = None) -> Counter[MessageState]:
        """How many messages stand in each state."""
        return Counter(message.state for message in await self.messages(batch_id))

    async def resume(self) -> None:
        """Let the account send again."""
        await self.db.run(lambda c: accounts.resume(c, self.account_id))


@asynccontextmanager
async def open_desk(folder: Path, limits: Limits | None = None) -> AsyncIterator[Desk]:
    """A desk with one account; its dispatchers are stopped at the end."""
    clock = ManualClock()
    errors: list[BaseException] = []

    def raised(error: Exception, event: Event) -> None:
        del event
        errors.append(error)

    bus = Bus(raised)
    async with await Database.open(folder / "store.db") as db:
        new = NewAccount("Clinic", "fake", {}, "Clinic", "vault-key")
        account = await db.run(lambda c: accounts.add(c, new, clock.now()))
        provider = FakeProvider(limits)
        outbox = Outbox(db, clock, bus)
        desk = Desk(db, clock, bus, provider, FakeClients(provider), outbox, account.id, errors)
        try:
            yield desk
        finally:
            for dispatcher, task in desk.dispatchers:
                await dispatcher.stop(timeout_s=5)
                await asyncio.gather(task, return_exceptions=True)


def numbers(count: int) -> tuple[str, ...]:
    """So many different E.164 numbers."""
    return tuple(f"+30690{n:07d}" for n in range(count))
