"""Tasks take turns, also where Qt works through its events within a step of one."""

from __future__ import annotations

import asyncio
from pathlib import Path

from smsdesk.ui.program import Program
from tests.support.window import application, in_window, until


def let_the_system_work() -> None:
    """As it does while it puts up a dialog of its own, or asks a screen reader."""
    application().processEvents()


def test_a_task_whose_turn_comes_within_the_step_of_another_goes_on(tmp_path: Path) -> None:
    order: list[str] = []

    async def other() -> None:
        order.append("begins")
        await asyncio.sleep(0)
        order.append("ends")

    async def act(_program: Program) -> None:
        going_on = asyncio.create_task(other())
        for _ in range(3):
            let_the_system_work()
        order.append("the step is over")
        await going_on

    assert in_window(tmp_path, act) == 0
    assert order == ["the step is over", "begins", "ends"]


def test_what_waits_for_its_turn_can_be_cancelled(tmp_path: Path) -> None:
    called: list[str] = []

    async def act(_program: Program) -> None:
        loop = asyncio.get_running_loop()
        soon, kept = (
            loop.call_soon(called.append, "soon"),
            loop.call_later(0, called.append, "kept"),
        )
        let_the_system_work()
        assert called == []
        soon.cancel()
        await until(lambda: called)
        assert not kept.cancelled()

    in_window(tmp_path, act)
    assert called == ["kept"]
