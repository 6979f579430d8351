"""How long a large batch goes on, and whom it would reach in quiet hours that it began before.

Pure, and an estimate: one message after the other, at the account's pace, in the plan's order.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.number_zone import zone_of
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.quiet_hours import Quiet
from smsdesk.domain.schedule import QuietRule, Rules
from smsdesk.domain.wall_time import wall_time
from smsdesk.sending.instants import LaidOut, OfficeTimes, Running, allowed_at, region_of
from smsdesk.sending.pace import Pace


@dataclass(frozen=True, slots=True)
class _Reached:
    """A recipient, what they take, and when they are left in peace."""

    recipient: str
    takes_s: float
    instant: datetime
    zone: str
    hours: Quiet

    def over_at(self, instant: datetime) -> datetime:
        """The first instant from this one on at which it may be sent."""
        return allowed_at(self.hours, instant, self.zone)

    @property
    def quiet_from(self) -> datetime | None:
        """When it would have had to be through, in the recipient's time."""
        return self.hours.begins_after(wall_time(self.instant, self.zone))


def run_through(
    laid: LaidOut, plan: SendPlan, pace: Pace, office: OfficeTimes, rules: Rules
) -> LaidOut:
    """The same with how a large batch goes on; a small one as it is. With HOLD, whom it would
    reach in quiet hours gets it when these are over."""
    kept_here = rules.kept_by is KeptBy.HERE
    if rules.quiet is QuietRule.IGNORE or not kept_here or not pace.is_large(plan):
        return laid
    waiting = [
        (one.instant, place, one)
        for place, one in enumerate(_everybody(laid, plan, pace, office, rules))
    ]
    heapq.heapify(waiting)
    instants = dict(laid.by_recipient)
    free = laid.first
    late: list[_Reached] = []
    while waiting:
        instant, place, one = heapq.heappop(waiting)
        begins = max(free, instant)
        over = one.over_at(begins)
        if over != begins and one.over_at(instant) == instant:
            if instant == one.instant:
                late.append(one)
            if rules.quiet is QuietRule.HOLD:
                instants[one.recipient] = over
                heapq.heappush(waiting, (over, place, one))
                continue
        free = begins + timedelta(seconds=one.takes_s)
    quiet_from = late[0].quiet_from if late else None
    running = Running(pace.per_s, free, len(late), quiet_from)
    return replace(laid, by_recipient=instants, last=max(instants.values()), running=running)


def _everybody(
    laid: LaidOut, plan: SendPlan, pace: Pace, office: OfficeTimes, rules: Rules
) -> list[_Reached]:
    return [
        _Reached(
            one.recipient,
            pace.seconds(one.parts),
            laid.by_recipient[one.recipient],
            zone_of(one.recipient).zone or office.zone,
            office.quiet.hours(region_of(one.recipient), rules.kind),
        )
        for one in plan.messages
    ]
