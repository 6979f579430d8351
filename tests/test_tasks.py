"""The supervisor: restarts with back-off, an orderly stop, and no exception gets lost."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from smsdesk.tasks import HEALTHY_AFTER_S, LONGEST_WAIT_S, Supervisor
from tests.support.clock import ManualClock, settle


class Desk:
    """A supervisor on a manual clock, and what it was told."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.errors: list[tuple[str, str]] = []
        self.supervisor = Supervisor(self.clock.sleep, self.clock.monotonic, self.on_error)

    def on_error(self, name: str, error: Exception) -> None:
        """Keep what was funnelled."""
        self.errors.append((name, str(error)))


@pytest.fixture
def desk() -> Desk:
    """A supervisor with nothing to do yet."""
    return Desk()


async def test_work_that_returns_is_not_run_again(desk: Desk) -> None:
    runs = 0

    async def work() -> None:
        nonlocal runs
        runs += 1
        await desk.clock.sleep(5)

    desk.supervisor.start("work", work)
    assert desk.supervisor.running == ("work",)
    await desk.clock.advance(4)
    assert desk.supervisor.running == ("work",)
    await desk.clock.advance(1000)
    assert (runs, desk.errors) == (1, [])
    assert not desk.supervisor.running


async def test_work_that_fails_is_run_again_ever_later(desk: Desk) -> None:
    starts: list[float] = []

    async def work() -> None:
        starts.append(desk.clock.monotonic())
        raise ValueError(str(len(starts)))

    desk.supervisor.start("work", work)
    await desk.clock.advance(200)
    waits = [later - earlier for earlier, later in itertools.pairwise(starts)]
    assert waits == [1, 2, 4, 8, 16, 32, LONGEST_WAIT_S, LONGEST_WAIT_S]
    assert desk.errors == [("work", str(number)) for number in range(1, len(starts) + 1)]
    assert await desk.supervisor.stop(1) == ()


async def test_work_that_was_sound_for_long_starts_again_soon(desk: Desk) -> None:
    starts: list[float] = []
    lasting = [0.0, 0.0, 0.0, HEALTHY_AFTER_S, 0.0]

    async def work() -> None:
        starts.append(desk.clock.monotonic())
        if len(starts) > len(lasting):
            return
        await desk.clock.sleep(lasting[len(starts) - 1])
        raise ValueError

    desk.supervisor.start("work", work)
    await desk.clock.advance(1000)
    waits = [b - a - how_long for a, b, how_long in zip(starts, starts[1:], lasting, strict=False)]
    assert waits == [1, 2, 4, 1, 2]


async def test_without_restart_a_failure_is_told_once(desk: Desk) -> None:
    async def work() -> None:
        raise ValueError("once")

    desk.supervisor.start("work", work, restart=False)
    await desk.clock.advance(1000)
    assert desk.errors == [("work", "once")]
    assert desk.supervisor.running == ()
    desk.supervisor.start("work", work, restart=False)
    await settle()
    assert len(desk.errors) == 2


async def test_stop_waits_for_clean_up(desk: Desk) -> None:
    ended: list[str] = []

    async def work(name: str, clean_up_s: float) -> None:
        try:
            await desk.clock.sleep(1e9)
        finally:
            await desk.clock.sleep(clean_up_s)
            ended.append(name)

    desk.supervisor.start("slow", lambda: work("slow", 3))
    desk.supervisor.start("quick", lambda: work("quick", 1))
    await settle()
    stopping = asyncio.create_task(desk.supervisor.stop(10))
    await desk.clock.advance(2)
    assert not stopping.done()
    await desk.clock.advance(1)
    assert stopping.done()
    assert await stopping == ()
    assert ended == ["quick", "slow"]
    assert (desk.supervisor.running, desk.clock.sleepers, desk.errors) == ((), 0, [])


async def test_stop_names_stragglers_and_leaves_them_to_run_out(desk: Desk) -> None:
    async def work() -> None:
        try:
            await desk.clock.sleep(1e9)
        finally:
            await desk.clock.sleep(100)

    async def quick() -> None:
        await desk.clock.sleep(1e9)

    desk.supervisor.start("straggler", work)
    desk.supervisor.start("quick", quick)
    await settle()
    stopping = asyncio.create_task(desk.supervisor.stop(10))
    await desk.clock.advance(10)
    assert await stopping == ("straggler",)
    assert desk.supervisor.running == ("straggler",)
    await desk.clock.advance(100)
    assert not desk.supervisor.running


async def test_a_task_between_two_attempts_can_be_stopped(desk: Desk) -> None:
    async def work() -> None:
        raise ValueError

    desk.supervisor.start("work", work)
    await settle()
    assert await desk.supervisor.stop(1) == ()
    assert len(desk.errors) == 1


async def test_a_failure_of_the_clean_up_is_told_and_ends_the_task(desk: Desk) -> None:
    async def work() -> None:
        try:
            await desk.clock.sleep(1e9)
        finally:
            raise ValueError("while cleaning up")

    desk.supervisor.start("work", work)
    await settle()
    assert await desk.supervisor.cancel("work", 1)
    assert desk.errors == [("work", "while cleaning up")]
    assert desk.clock.sleepers == 0


async def test_one_task_can_be_ended_alone(desk: Desk) -> None:
    async def work() -> None:
        await desk.clock.sleep(1e9)

    for name in ("a", "b"):
        desk.supervisor.start(name, work)
    await settle()
    assert await desk.supervisor.cancel("a", 1)
    assert await desk.supervisor.cancel("a", 1)
    assert desk.supervisor.running == ("b",)
    desk.supervisor.start("a", work)
    assert await desk.supervisor.stop(1) == ()


async def test_a_task_may_stop_the_others(desk: Desk) -> None:
    async def work() -> None:
        await desk.clock.sleep(1e9)

    stragglers: list[tuple[str, ...]] = []

    async def last() -> None:
        stragglers.append(await desk.supervisor.stop(1))

    desk.supervisor.start("work", work)
    desk.supervisor.start("last", last)
    await desk.clock.advance(2)
    assert stragglers == [()]
    assert desk.supervisor.running == ()


async def test_mistakes_of_the_caller(desk: Desk) -> None:
    async def work() -> None:
        await desk.clock.sleep(1e9)

    desk.supervisor.start("work", work)
    with pytest.raises(RuntimeError, match="runs already"):
        desk.supervisor.start("work", work)
    await desk.supervisor.stop(1)
    with pytest.raises(RuntimeError, match="stopped"):
        desk.supervisor.start("work", work)
