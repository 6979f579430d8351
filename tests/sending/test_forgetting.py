"""History that is forgotten once a day, while sending goes on."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, update

from smsdesk.domain.message import MessageState
from smsdesk.sending.forgetting import EVERY_S, FIRST_AFTER_S, Forgetting
from smsdesk.store.tables import messages
from tests.support.desk import Desk, numbers, open_desk

S = MessageState


async def deliver(desk: Desk, count: int) -> None:
    """So many that arrived just now."""
    batch = await desk.outbox.put(desk.plan(*numbers(count)))

    def move(connection: Connection) -> None:
        connection.execute(
            update(messages)
            .where(messages.c.batch_id == batch)
            .values(state=S.DELIVERED.value, updated_at=desk.clock.now())
        )

    await desk.db.run(move)


async def test_it_keeps_for_ever_by_default(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        await deliver(desk, 3)
        await desk.clock.advance(400 * EVERY_S)
        forgetting = Forgetting(desk.db, desk.clock, desk.bus, lambda: 0)
        assert await forgetting.forget() == 0
        assert len(await desk.messages()) == 3


async def test_it_forgets_in_lots_what_is_older(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        await deliver(desk, 1_200)
        await desk.clock.advance(31 * EVERY_S)
        await deliver(desk, 2)
        forgetting = Forgetting(desk.db, desk.clock, desk.bus, lambda: 30)
        assert await desk.passing(forgetting.forget()) == 1_200
        assert len(await desk.messages()) == 2


async def test_it_runs_daily_with_the_setting_of_the_day(tmp_path: Path) -> None:
    days = [0]
    async with open_desk(tmp_path) as desk:
        await deliver(desk, 1)
        forgetting = Forgetting(desk.db, desk.clock, desk.bus, lambda: days[0])
        task = asyncio.create_task(forgetting.run())
        await desk.clock.until_sleeping()
        await desk.clock.advance(FIRST_AFTER_S)
        for _day in range(3):
            await desk.clock.until_sleeping()
            await desk.clock.advance(EVERY_S)
        assert len(await desk.messages()) == 1
        days[0] = 2
        await desk.clock.until_sleeping()
        await desk.clock.advance(EVERY_S)
        await desk.clock.until_sleeping()
        assert await desk.messages() == []
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_an_accepted_message_is_kept_a_week_at_least(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        batch = await desk.outbox.put(desk.plan(*numbers(1)))
        await desk.db.run(
            lambda c: c.execute(update(messages).values(state=S.ACCEPTED.value)).rowcount
        )
        forgetting = Forgetting(desk.db, desk.clock, desk.bus, lambda: 1)
        await desk.clock.advance(timedelta(days=6).total_seconds())
        assert await forgetting.forget() == 0
        await desk.clock.advance(timedelta(days=2).total_seconds())
        assert await forgetting.forget() == 1
        assert await desk.messages(batch) == []
