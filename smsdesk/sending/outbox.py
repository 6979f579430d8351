"""The outbox as people use it: put a plan in, take back what has not gone, settle what is open."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import Connection

from smsdesk.domain.message import MessageState, Problem
from smsdesk.domain.plan import SendPlan
from smsdesk.events import BatchesChanged, Bus, MessagesChanged
from smsdesk.sending.decision import Decision
from smsdesk.store import figures, holds
from smsdesk.store import outbox as stored
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock

_STATE_AFTER = {
    Decision.SENT: MessageState.ACCEPTED,
    Decision.RESEND: MessageState.QUEUED,
    Decision.DROP: MessageState.CANCELLED,
}


_IDS_A_STATEMENT = 500
"""SQLite before 3.32 takes 999 parameters."""


class _MoveSome(Protocol):
    def __call__(
        self, connection: Connection, ids: Collection[int], *, now: datetime
    ) -> list[int]: ...


class Outbox:
    """Every method is one transaction. All raise StoreProblem, and then nothing was done."""

    def __init__(self, db: Database, clock: Clock, bus: Bus) -> None:
        self._db = db
        self._clock = clock
        self._bus = bus

    async def put(self, plan: SendPlan, *, undo_s: float = 0.0) -> int:
        """Store a plan as it is; nothing of it goes out for `undo_s` seconds. Returns the batch.

        Raises ValueError for a plan with issues: the caller must have shown them. Raises
        AccountRemoved when another process has removed the account meanwhile.
        """
        if not plan.sendable:
            raise ValueError("the plan cannot be sent")
        now = self._clock.now()
        not_before = now + timedelta(seconds=undo_s)
        batch_id = await self._db.run(
            lambda connection: stored.add_batch(connection, plan, now=now, not_before=not_before)
        )
        self._bus.publish(BatchesChanged(frozenset({batch_id})))
        return batch_id

    async def cancel(self, batch_id: int) -> tuple[int, ...]:
        """Take back what of a batch has not been handed over. Returns the message ids."""

        def cancel(connection: Connection) -> list[int]:
            moved = stored.cancel_batch(connection, batch_id, now=self._clock.now())
            holds.let_go(connection, batch_id)  # or what is resent later would wait unseen
            return moved

        return await self._move(cancel)

    async def to_go_out(self) -> int:
        """How many messages wait for nobody: they go out by themselves while something runs."""
        return await self._db.read(figures.to_go_out)

    async def hold(self, batch_id: int) -> None:
        """Hand over nothing more of a batch until `let_go`, also after a restart.

        Nothing happens to one of which nothing waits. What is under way goes on.
        """
        now = self._clock.now()
        if await self._db.run(lambda connection: holds.hold(connection, batch_id, now=now)):
            self._bus.publish(BatchesChanged(frozenset({batch_id})))

    async def let_go(self, batch_id: int) -> None:
        """Let a held batch go out; the dispatcher should be woken."""
        if await self._db.run(lambda connection: holds.let_go(connection, batch_id)):
            self._bus.publish(BatchesChanged(frozenset({batch_id})))

    async def give_up(self, batch_id: int, problem: Problem) -> tuple[int, ...]:
        """Reject what of a batch still waits: nothing will try it by itself any more.

        Stop the dispatcher first, or a probe that is under way is left out and may be queued anew.
        """
        return await self._move(
            lambda connection: stored.give_up_batch(
                connection, batch_id, problem, now=self._clock.now()
            )
        )

    async def resend_failed(self, batch_id: int) -> tuple[int, ...]:
        """Queue again what of a batch is known not to have arrived, unless its account was
        removed."""
        return await self._move(
            lambda connection: stored.requeue_failed(connection, batch_id, now=self._clock.now())
        )

    async def resend(self, ids: Collection[int]) -> tuple[int, ...]:
        """Queue again those of these messages that are known not to have arrived."""
        return await self._move_lots(stored.requeue, ids)

    async def cancel_messages(self, ids: Collection[int]) -> tuple[int, ...]:
        """Take back those of these messages that have not been handed over."""
        return await self._move_lots(stored.cancel, ids)

    async def decide(self, message_id: int, decision: Decision) -> None:
        """Settle an uncertain message. Raises NotFound, WrongState; AccountRemoved to RESEND."""
        state = _STATE_AFTER[decision]
        now = self._clock.now()
        await self._db.run(lambda connection: stored.decide(connection, message_id, state, now=now))
        self._bus.publish(MessagesChanged(frozenset({message_id})))

    async def _move_lots(self, move: _MoveSome, ids: Collection[int]) -> tuple[int, ...]:
        wanted = sorted(ids)

        def move_all(connection: Connection) -> list[int]:
            now = self._clock.now()
            moved: list[int] = []
            for start in range(0, len(wanted), _IDS_A_STATEMENT):
                lot = wanted[start : start + _IDS_A_STATEMENT]
                moved += move(connection, lot, now=now)
            return moved

        return await self._move(move_all)

    async def _move(self, move: Callable[[Connection], list[int]]) -> tuple[int, ...]:
        ids = await self._db.run(move)
        if ids:
            self._bus.publish(MessagesChanged(frozenset(ids)))
        return tuple(ids)
