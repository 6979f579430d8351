"""Recent recipients and texts that were sent before, asked of a real store."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from smsdesk.sending.drafting import Drafting
from tests.support.desk import open_desk


async def test_the_same_text_to_the_same_people_is_counted(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        start = desk.clock.now()
        await desk.outbox.put(desk.plan("+306911111111", "+306922222222"))
        again = desk.plan("+306911111111", "+306933333333")
        drafting = Drafting(desk.db)
        assert await drafting.repeated(again, start) == 1
        assert await drafting.repeated(again, start + timedelta(seconds=1)) == 0
        other = desk.plan("+306911111111", text="Another")
        assert await drafting.repeated(other, start) == 0


async def test_what_was_taken_back_does_not_count(tmp_path: Path) -> None:
    async with open_desk(tmp_path) as desk:
        start = desk.clock.now()
        plan = desk.plan("+306911111111")
        await desk.outbox.cancel(await desk.outbox.put(plan))
        assert await Drafting(desk.db).repeated(plan, start) == 0
