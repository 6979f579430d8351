"""Both clocks: the machine's, and the one that tests move by hand."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest

from smsdesk.system.clock import Clock, SystemClock
from tests.support.clock import START, ManualClock, settle


async def test_the_machine_s_clock_is_aware_and_runs_forward() -> None:
    clock: Clock = SystemClock()
    now, monotonic = clock.now(), clock.monotonic()
    await clock.sleep(0)
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)
    assert clock.monotonic() >= monotonic


async def test_the_manual_clock_stands_still() -> None:
    clock: Clock = ManualClock()
    await settle()
    assert (clock.now(), clock.monotonic()) == (START, 0)
    assert ManualClock(datetime(2026, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))).now() == (
        datetime(2026, 1, 1, tzinfo=UTC)
    )


async def test_sleepers_wake_in_order_at_their_own_time() -> None:
    clock = ManualClock()
    woken: list[tuple[str, float]] = []

    async def sleep(name: str, *naps_s: float) -> None:
        for nap_s in naps_s:
            await clock.sleep(nap_s)
            woken.append((name, clock.monotonic()))

    tasks = [
        asyncio.create_task(sleep("late", 3)),
        asyncio.create_task(sleep("naps", 1, 1, 1)),
        asyncio.create_task(sleep("never", 100)),
        asyncio.create_task(sleep("at once", 0)),
    ]
    await clock.advance(3)
    # At three seconds the earlier one to lie down wakes first.
    expected = [("at once", 0), ("naps", 1), ("naps", 2), ("late", 3), ("naps", 3)]
    assert woken == expected
    assert (clock.monotonic(), clock.now(), clock.sleepers) == (3, START + timedelta(seconds=3), 1)
    tasks[2].cancel()
    await settle()
    assert clock.sleepers == 0
    await clock.advance(1000)
    assert woken == expected


async def test_fractions_add_up() -> None:
    clock = ManualClock()
    task = asyncio.create_task(clock.sleep(0.8))
    for _ in range(8):
        await clock.advance(0.1)
    assert task.done()


async def test_until_sleeping_waits_for_work_in_threads() -> None:
    clock = ManualClock()

    async def work() -> None:
        await asyncio.to_thread(sum, range(1000))
        await clock.sleep(1)

    tasks = [asyncio.create_task(work()) for _ in range(3)]
    await clock.until_sleeping(3)
    await clock.until_sleeping()
    assert clock.sleepers == 3
    await clock.advance(1)
    assert all(task.done() for task in tasks)


async def test_the_wall_clock_may_be_set_without_time_passing() -> None:
    clock = ManualClock()
    await clock.advance(10)
    clock.set_wall_clock(START - timedelta(hours=1))
    await clock.advance(5)
    assert clock.now() == START - timedelta(hours=1) + timedelta(seconds=5)
    assert clock.monotonic() == 15


async def test_a_task_that_never_waits_is_named_as_a_mistake() -> None:
    async def spin() -> None:
        while clock.monotonic() < 1:  # noqa: ASYNC110 -- that is the mistake
            await asyncio.sleep(0)

    clock = ManualClock()
    task = asyncio.create_task(spin())
    with pytest.raises(AssertionError, match="never waits"):
        await clock.advance(1)
    task.cancel()


async def test_mistakes_of_the_test() -> None:
    with pytest.raises(ValueError, match="aware"):
        ManualClock(datetime(2026, 1, 1))  # noqa: DTZ001 -- that is the mistake
    with pytest.raises(ValueError, match="backwards"):
        await ManualClock().advance(-1)
