"""Asking providers what became of the messages they have, where their interface can be asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from sqlalchemy import Connection

from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.outcome import PartReceipt
from smsdesk.events import Bus, MessagesChanged
from smsdesk.providers.base import ReportsStatus
from smsdesk.providers.clients import Clients
from smsdesk.providers.errors import AccountProblem, NotSent
from smsdesk.receiving.folding import FOLDS_FROM, later, message_state
from smsdesk.store import accounts, history, messages
from smsdesk.store.database import Database
from smsdesk.store.messages import Pending
from smsdesk.system.clock import Clock

QUESTIONS_AT_ONCE = 4
STOPS = (AccountProblem, NotSent)
"""After one of these the other questions would get the same answer, or lock the account."""
RECORD_EVERY = 50
"""Answers are stored in lots: a stop in the middle loses no more than a few questions."""


@dataclass(slots=True)
class Refreshed:
    """What asking brought."""

    asked: int = 0
    changed: set[int] = field(default_factory=set)
    """Messages whose state moved."""
    problems: dict[int, SmsDeskError] = field(default_factory=dict)
    """Why an account's questions could not all be asked: the first error that stopped them."""
    cannot_tell: set[int] = field(default_factory=set)
    """Accounts with open messages whose provider cannot be asked."""


class StatusPull:
    """Asks once for each id whose fate is open. Asking is free of charge and may be repeated."""

    def __init__(self, db: Database, clients: Clients, clock: Clock, bus: Bus) -> None:
        self._db = db
        self._clients = clients
        self._clock = clock
        self._bus = bus

    async def refresh(
        self,
        *,
        batch_id: int | None = None,
        account_id: int | None = None,
        since: datetime | None = None,
        only: Callable[[Pending], bool] | None = None,
    ) -> Refreshed:
        """Ask for every open id (of a batch, of an account, of messages that were due since
        then), or only for those that `only` chooses; never for what the provider still keeps.
        Raises StoreProblem only."""
        result, now = Refreshed(), self._clock.now()
        for account in await self._db.read(accounts.in_use):
            if account_id is None or account.id == account_id:
                query = partial(
                    messages.pending_ids, account_id=account.id, batch_id=batch_id, since=since
                )
                pending = await self._db.read(query)
                due = (one for one in pending if one.due_at <= now)
                chosen = [one for one in due if only is None or only(one)]
                await self._refresh_account(account, chosen, result)
        return result

    async def _refresh_account(
        self, account: Account, pending: Sequence[Pending], result: Refreshed
    ) -> None:
        if not pending:
            return
        try:
            provider = await self._clients.client(account.id)
        except SmsDeskError as error:
            result.problems[account.id] = error
            return
        if not isinstance(provider, ReportsStatus):
            result.cannot_tell.add(account.id)
            return
        for start in range(0, len(pending), RECORD_EVERY):
            lot = pending[start : start + RECORD_EVERY]
            answers, refusal = await _ask(provider, lot)
            result.asked += len(answers)
            await self._record(answers, result)
            if refusal is not None:
                result.problems.setdefault(account.id, refusal)
                if isinstance(refusal, STOPS):
                    return

    async def _record(
        self, answers: Sequence[tuple[Pending, PartReceipt]], result: Refreshed
    ) -> None:
        if not answers:
            return
        changed = await self._db.run(lambda connection: self._fold(connection, answers))
        if changed:
            result.changed |= changed
            self._bus.publish(MessagesChanged(frozenset(changed)))

    def _fold(
        self, connection: Connection, answers: Sequence[tuple[Pending, PartReceipt]]
    ) -> set[int]:
        now = self._clock.now()
        changed: set[int] = set()
        for pending, told in answers:
            known = {
                receipt.provider_id: receipt.state
                for _attempt, receipt in messages.receipts(connection, pending.message_id)
            }
            state = later(known.get(pending.provider_id, told.state), told.state)
            messages.set_receipt(
                connection, pending.message_id, PartReceipt(pending.provider_id, state), now=now
            )
            target = message_state(
                messages.receipts(connection, pending.message_id),
                messages.newest_attempt(connection, pending.message_id),
            )
            if target is None:
                continue
            origins = FOLDS_FROM[target]
            if messages.move(connection, pending.message_id, origins, target, now=now):
                history.note(connection, [pending.message_id], target, now)
                changed.add(pending.message_id)
        return changed


async def _ask(
    provider: ReportsStatus, lot: Sequence[Pending]
) -> tuple[list[tuple[Pending, PartReceipt]], SmsDeskError | None]:
    """The answers that came, and the error that stopped the rest, else the first that came."""
    stopped: list[SmsDeskError] = []
    gate = asyncio.Semaphore(QUESTIONS_AT_ONCE)

    async def one(pending: Pending) -> PartReceipt | SmsDeskError | None:
        async with gate:
            if stopped:
                return None
            try:
                return await provider.status(pending.provider_id, pending.recipient)
            except STOPS as error:
                stopped.append(error)
                return error
            except SmsDeskError as error:
                return error

    replies = await asyncio.gather(*(one(pending) for pending in lot))
    answers = [
        (pending, reply)
        for pending, reply in zip(lot, replies, strict=True)
        if isinstance(reply, PartReceipt)
    ]
    errors = [*stopped, *(reply for reply in replies if isinstance(reply, SmsDeskError))]
    return answers, errors[0] if errors else None
