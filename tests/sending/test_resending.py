"""What the provider refused to keep, sent again: for its time while that is to come, else now."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from smsdesk.domain.errors import Reason
from smsdesk.domain.message import MessageState, SendOptions
from smsdesk.domain.outcome import Rejected
from smsdesk.sending.dispatcher import Dispatcher
from smsdesk.store import schedules
from tests.support.desk import Desk, numbers, open_desk

S = MessageState
PAST = Rejected(Reason.SCHEDULE, detail="past")


async def refused(desk: Desk, dispatcher: Dispatcher, count: int = 2) -> int:
    """A batch for the provider to keep for an hour, which it refuses."""
    at = desk.clock.now() + timedelta(hours=1)
    plan = replace(desk.plan(*numbers(count)), options=SendOptions(deliver_at=at))
    desk.provider.always = PAST
    batch = await desk.outbox.put(plan)
    await desk.passing(dispatcher.finish(batch, patience_s=60))
    assert await desk.states(batch) == {S.REJECTED: count}
    desk.provider.always = None
    desk.provider.submissions.clear()
    return batch


@pytest.mark.parametrize("by", ["batch", "ids"])
@pytest.mark.parametrize("passed", [False, True])
async def test_it_is_sent_again_for_its_time_or_at_once(
    tmp_path: Path, by: str, *, passed: bool
) -> None:
    async with open_desk(tmp_path) as desk:
        dispatcher = desk.dispatcher()
        batch = await refused(desk, dispatcher)
        at = desk.clock.now() + timedelta(minutes=58)
        if passed:
            await desk.clock.advance(3700)
        if by == "batch":
            await desk.outbox.resend_failed(batch)
        else:
            await desk.outbox.resend([one.id for one in await desk.messages(batch)])
        await desk.passing(dispatcher.finish(batch, patience_s=60))
        assert await desk.states(batch) == {S.ACCEPTED: 2}
        times = {one.options.deliver_at for one in desk.provider.submissions}
        if passed:
            assert times == {None}
        else:
            (time,) = times
            assert time is not None
            assert time > at
        assert sum(len(one.recipients) for one in desk.provider.submissions) == 2


async def test_what_waits_since_before_does_not_go_late_because_another_is_sent_again(
    tmp_path: Path,
) -> None:
    async with open_desk(tmp_path) as desk:
        batch = await refused(desk, desk.dispatcher())
        first, second = await desk.messages(batch)
        await desk.outbox.hold(batch)
        await desk.outbox.resend([first.id])  # while its time is to come
        await desk.clock.advance(3700)
        await desk.outbox.resend([second.id])
        options = (await desk.db.read(lambda c: schedules.plan_of(c, batch))).options
        assert options.deliver_at is not None
