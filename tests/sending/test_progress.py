"""How far batches are, how fast they go, and the news that one has ended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from smsdesk.domain.message import MessageState
from smsdesk.domain.provider_info import Limits
from smsdesk.events import BatchFinished, ProgressChanged
from smsdesk.sending.progress import AT_MOST_EVERY_S, Progress
from smsdesk.store import claims
from smsdesk.store.claims import Settlement
from tests.support.desk import Desk, numbers, open_desk
from tests.support.provider import one_call_each

S = MessageState


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path) as opened:
        yield opened


async def hand_over(desk: Desk, most: int) -> None:
    """So many are accepted."""
    claimed = await desk.db.run(
        lambda c: claims.claim(
            c,
            desk.account_id,
            desk="desk-1",
            now=desk.clock.now(),
            calls=most,
            per_call=1,
            parts=float("inf"),
        )
    )
    done = [Settlement(one.id, S.ACCEPTED) for one in claimed]
    await desk.db.run(lambda c: claims.settle(c, done, desk="desk-1", now=desk.clock.now()))


async def test_rate_and_time_left(desk: Desk) -> None:
    progress = Progress(desk.db, desk.clock, desk.bus)
    batch = await desk.outbox.put(desk.plan(*numbers(100), text="May\n recall"))
    await progress.look()
    (running,) = progress.running
    assert (running.batch_id, running.text) == (batch, "May recall")
    assert (running.done, running.total, running.per_s, running.left_s) == (0, 100, None, None)
    await hand_over(desk, 40)
    await desk.clock.advance(4)
    await progress.look()
    (running,) = progress.running
    assert (running.done, running.per_s, running.left_s) == (40, 10.0, 6.0)


async def test_the_rate_is_that_of_the_last_seconds(desk: Desk) -> None:
    progress = Progress(desk.db, desk.clock, desk.bus)
    await desk.outbox.put(desk.plan(*numbers(200)))
    for _second in range(30):
        await progress.look()
        await desk.clock.advance(1)
    for _second in range(12):
        await hand_over(desk, 5)
        await progress.look()
        await desk.clock.advance(1)
    assert progress.running[0].per_s == pytest.approx(5.0)


async def test_it_tells_when_a_batch_has_ended_and_once(desk: Desk) -> None:
    told: list[BatchFinished] = []
    desk.bus.subscribe(BatchFinished, told.append)
    progress = Progress(desk.db, desk.clock, desk.bus)
    batch = await desk.outbox.put(desk.plan(*numbers(3)))
    await progress.look()
    assert told == []
    await hand_over(desk, 3)
    await progress.look()
    await progress.look()
    assert told == [BatchFinished(batch, desk.account_id)]
    assert progress.running == ()


async def test_a_batch_that_came_and_went_between_two_looks(desk: Desk) -> None:
    told: list[BatchFinished] = []
    desk.bus.subscribe(BatchFinished, told.append)
    progress = Progress(desk.db, desk.clock, desk.bus)
    batch = await desk.outbox.put(desk.plan(*numbers(1)))
    await hand_over(desk, 1)
    await progress.look()
    assert told == [BatchFinished(batch, desk.account_id)]


async def test_a_batch_for_later_has_not_ended(desk: Desk) -> None:
    told: list[BatchFinished] = []
    desk.bus.subscribe(BatchFinished, told.append)
    progress = Progress(desk.db, desk.clock, desk.bus)
    await desk.outbox.put(desk.plan(*numbers(1)), undo_s=3600)
    await progress.look()
    assert (told, progress.running) == ([], ())


async def test_a_held_batch_stays_without_a_pace_and_is_not_ended(desk: Desk) -> None:
    told: list[BatchFinished] = []
    desk.bus.subscribe(BatchFinished, told.append)
    progress = Progress(desk.db, desk.clock, desk.bus)
    batch = await desk.outbox.put(desk.plan(*numbers(100)))
    await progress.look()
    await hand_over(desk, 40)
    await desk.outbox.hold(batch)
    await desk.clock.advance(4)
    await progress.look()
    (running,) = progress.running
    assert (running.held, running.done, running.per_s, running.left_s) == (True, 40, None, None)
    assert told == []
    await desk.clock.advance(100)
    await progress.look()
    await desk.outbox.let_go(batch)
    await hand_over(desk, 30)
    await desk.clock.advance(3)
    await progress.look()
    (running,) = progress.running
    assert (running.held, running.per_s) == (False, 10.0)


async def test_it_looks_by_itself_and_rests_when_nothing_happens(tmp_path: Path) -> None:
    limits: Limits = one_call_each()
    async with open_desk(tmp_path, limits) as desk:
        finished = asyncio.Event()
        looks: list[ProgressChanged] = []
        desk.bus.subscribe(BatchFinished, lambda _event: finished.set())
        desk.bus.subscribe(ProgressChanged, looks.append)
        progress = Progress(desk.db, desk.clock, desk.bus)
        task = asyncio.create_task(progress.run())
        await desk.clock.until_sleeping()
        await desk.clock.advance(AT_MOST_EVERY_S)
        assert desk.clock.sleepers == 0
        desk.dispatcher()
        await desk.outbox.put(desk.plan(*numbers(20)))
        await desk.passing(finished.wait())
        assert progress.running == ()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
