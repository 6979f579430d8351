"""A process that schedules around the present moment, and one that says what became of it.

Called by a zygote: `put PROFILE SEED` or `show PROFILE`; both write one JSON document.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.domain.account import Account
from smsdesk.domain.recurrence import Frequency, Repeat
from smsdesk.domain.schedule import Drawn, NewSchedule, QuietRule, Rules, Timing
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.wall_time import wall_time
from smsdesk.providers import registry
from smsdesk.store import messages

ZONE = "Europe/Athens"
PEOPLE = 6
DAILY = Repeat(Frequency.DAILY)
KINDS: Sequence[tuple[str, Repeat | None, Drawn]] = (
    ("once", None, Drawn.FIXED),
    ("daily", DAILY, Drawn.FIXED),
    ("daily anew", DAILY, Drawn.ANEW),
)
OFFSETS_S = (-9, 0, 1)
"""When they are due, counted from the present second."""


def main(arguments: Sequence[str]) -> int:
    """Do it; 0 when it is done."""
    print(json.dumps(asyncio.run(_work(arguments))))
    return 0


async def _work(arguments: Sequence[str]) -> list[dict[str, Any]]:
    what, folder, *rest = arguments
    async with open_desk(Path(folder)) as desk:
        (account,) = await desk.accounts.all()
        if what == "put":
            await _put(desk, account, int(rest[0]))
        return await _shown(desk)


async def _put(desk: Desk, account: Account, seed: int) -> None:
    present = wall_time(desk.clock.now(), ZONE).replace(microsecond=0)
    place = 0
    for title, repeat, drawn in KINDS:
        for offset in OFFSETS_S:
            numbers = tuple(f"+30690{seed:03d}{place:02d}{n:02d}" for n in range(PEOPLE))
            stored = StoredDraft(f"{title} {place}", numbers, sender=account.sender)
            plan = await desk.drafting.plan(await desk.redrawing.draft(stored), account)
            timing = Timing(present + timedelta(seconds=offset), ZONE, repeat)
            rules = Rules(drawn=drawn, quiet=QuietRule.IGNORE)
            new = NewSchedule(account.id, title, timing, rules, stored, PEOPLE, PEOPLE)
            await desk.scheduling.put(plan, new, account.name, registry.info(account.provider))
            place += 1


async def _shown(desk: Desk) -> list[dict[str, Any]]:
    found = []
    last = len(KINDS) * len(OFFSETS_S)
    for schedule_id in range(1, last + 1):
        schedule = await desk.scheduling.get(schedule_id)
        batches = []
        for batch_id in reversed(await desk.scheduling.batches(schedule_id)):
            wanted = messages.Filter(batch_id=batch_id)
            listed = await desk.db.read(lambda c, wanted=wanted: list(messages.listing(c, wanted)))  # type: ignore[misc]
            batches.append({one.recipient: one.state.value for one in listed})
        found.append(
            {
                "title": schedule.title,
                "state": schedule.state.value,
                "wall": schedule.timing.wall.isoformat(),
                "next_wall": schedule.next_wall and schedule.next_wall.isoformat(),
                "has_next": schedule.next_at is not None,
                "recipients": list(schedule.draft.recipients),
                "batches": batches,
            }
        )
    if await desk.scheduling.all() and max(s.id for s in await desk.scheduling.all()) > last:
        raise AssertionError("a schedule more than were made")
    return found
