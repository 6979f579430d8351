"""What goes out later in the demonstration: one of each kind. The rest is in `demonstration`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from smsdesk.bootstrap import Desk
from smsdesk.domain.account import Account
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.recurrence import Frequency, Repeat
from smsdesk.domain.schedule import (
    RECIPIENTS_ZONE,
    Drawn,
    NewSchedule,
    Rules,
    Timing,
)
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.wall_time import moment
from smsdesk.store import schedules
from smsdesk.store.schedules import Next

CHECK = "Dear patient, your yearly check is due. Call 210 555 0100 and we will book you in."


@dataclass(frozen=True, slots=True)
class _Later:
    """What goes out later."""

    title: str
    text: str
    provider: str
    group: str
    at: time
    zone: str = "Europe/Athens"
    days: int = 1
    weekday: int | None = None
    """The next one; Monday is 0."""
    kept_by: KeptBy = KeptBy.HERE
    repeat: Repeat | None = None


LATER = (
    _Later(
        *("May recall", CHECK, "isms", "Recall in spring", time(9)),
        kept_by=KeptBy.PROVIDER,
    ),
    _Later(
        *("Weekend hours", "On Saturday we are open from 10 to 14.", "decisiontelecom", "VIP"),
        *(time(17, 30), "Europe/Kyiv"),
        weekday=4,
    ),
    _Later(
        *("Stock letter", "The new price list is here: ask us for it.", "d7", "Suppliers"),
        *(time(8), RECIPIENTS_ZONE, 8),
    ),
    _Later(
        *("Staff rota", "The rota of the week hangs in the kitchen.", "bulksms", "Staff"),
        time(8, 30),
        weekday=0,
        repeat=Repeat(Frequency.WEEKLY, weekdays=frozenset({0})),
    ),
)


async def schedule_some(desk: Desk, accounts: Mapping[str, Account], sender: str) -> None:
    """What goes out later: one that a provider keeps, one in another zone, one in each
    recipient's own time, one every week. `accounts` by provider. Raises SmsDeskError."""
    now = desk.clock.now()
    listed = {one.group.name: one for one in await desk.groups.all()}

    def add(connection: Connection) -> None:
        for one in LATER:
            group = listed[one.group]
            days = one.days if one.weekday is None else (one.weekday - now.weekday() - 1) % 7 + 1
            wall = datetime.combine((now + timedelta(days=days)).date(), one.at)
            rules = Rules(one.kept_by, Drawn.FIXED if one.title == "May recall" else Drawn.ANEW)
            zone = "Europe/Athens" if one.zone == RECIPIENTS_ZONE else one.zone
            account = accounts[one.provider]
            draft = StoredDraft(text=one.text, sender=sender, group_ids=(group.group.id,))
            new = NewSchedule(
                *(account.id, one.title, Timing(wall, one.zone, one.repeat), rules, draft),
                *(group.size, group.size),
            )
            schedules.add(connection, new, Next(wall, moment(wall, zone).instant), now)

    await desk.db.run(add)
