"""`send --at`: storing a plan for later, and saying when it goes out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import Answer
from smsdesk.cli.delivery import (
    PATIENCE_S,
    deliver,
    exclusion_rows,
    report,
    status_of_excluded,
)
from smsdesk.cli.documents import excluded_document, message_document, rfc3339
from smsdesk.cli.run import interruptible
from smsdesk.cli.when import When, rules_of, timing_of
from smsdesk.domain.account import Account
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.domain.schedule import RECIPIENTS_ZONE, NewSchedule, QuietRule, Timing
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.wall_time import Oddity, wall_time
from smsdesk.sending.instants import LaidOut, Running
from smsdesk.sending.pace import pace_of
from smsdesk.sending.scheduling import check_keeper
from smsdesk.store import messages as stored

_KEEPERS = {
    KeptBy.HERE: "kept here: this program (the window or `smsdesk agent`) must run then",
    KeptBy.PROVIDER: "kept by the provider: it cannot be changed or taken back any more",
}
_ODDITIES = {
    Oddity.MISSING: "That time does not exist there: the clock is put forward. It goes out then.",
    Oddity.TWICE: "That time comes twice there: the clock is put back. The first is meant.",
}


@dataclass(frozen=True, slots=True)
class Later:
    """What is to be stored, and when each recipient would get it: as it is shown beforehand."""

    new: NewSchedule
    laid_out: LaidOut

    def document(self) -> dict[str, Any]:
        """When it goes out, and what is worth knowing about it."""
        laid = self.laid_out
        return {
            "at": rfc3339(laid.first),
            "last_at": rfc3339(laid.last),
            "zone": self.new.timing.zone,
            "keep": self.new.rules.kept_by.value,
            "in_quiet_hours": laid.quiet,
            **_running_document(laid.running),
            "guessed_zones": laid.guessed,
            "clock_change": None if laid.oddity is Oddity.NONE else laid.oddity.value,
        }

    def lines(self, home: str, info: ProviderInfo) -> list[str]:
        """The same for people; `home` is the zone of this office."""
        timing, rules, laid = self.new.timing, self.new.rules, self.laid_out
        lines = [_when_line(timing, rules.kept_by, laid.first)]
        if rules.kept_by is KeptBy.PROVIDER and not info.can(Capability.STATUS_PULL):
            lines.append(
                f"{info.name} answers only that it has taken the messages, not whether each number"
                " is right, and cannot be asked later."
            )
        if timing.repeat is not None:
            lines.append("It is repeated.")
        if laid.oddity in _ODDITIES:
            lines.append(_ODDITIES[laid.oddity])
        holds = rules.quiet is QuietRule.HOLD
        if laid.quiet:
            held = " They get it when these are over." if holds else ""
            lines.append(f"{laid.quiet} would get it in their quiet hours.{held}")
        if laid.running is not None:
            lines += running_lines(laid.running, self.new.people, home, held=holds)
        if laid.guessed:
            lines.append(f"The time zones of {laid.guessed} are guesses by their numbers.")
        return lines


def _when_line(timing: Timing, kept_by: KeptBy, first: datetime) -> str:
    if timing.zone == RECIPIENTS_ZONE:
        line = f"Goes out: {timing.wall:%Y-%m-%d %H:%M} in each recipient's own time"
    else:
        line = f"Goes out: {wall_time(first, timing.zone):%A %Y-%m-%d %H:%M} in {timing.zone}"
    return f"{line} ({rfc3339(first)}), {_KEEPERS[kept_by]}."


def look_later(
    desk: Desk,
    account: Account,
    info: ProviderInfo,
    plan: SendPlan,
    *,
    draft: StoredDraft,
    when: When,
) -> Later:
    """What a plan would become; nothing is stored. Raises CallError, TimePassed,
    ProviderKeepsNothing, ProviderKeepsOnce."""
    new = NewSchedule(
        account_id=account.id,
        title=plan.source_text,
        timing=timing_of(desk, when),
        rules=rules_of(desk, account, when),
        draft=draft,
        people=len(plan.messages),
        parts=plan.parts,
    )
    check_keeper(new, account.name, info)
    return Later(new, desk.scheduling.lay_out(plan, new, pace_of(info)))


def _running_document(running: Running | None) -> dict[str, Any]:
    """How a large batch goes on; nothing is known of a small one."""
    return {
        "ends_at": None if running is None else rfc3339(running.ends),
        "runs_into_quiet_hours": 0 if running is None else running.overrun,
    }


def running_lines(running: Running, count: int, home: str, *, held: bool) -> list[str]:
    """The same for people: until when, and whom it would reach in quiet hours."""
    ends = wall_time(running.ends, home)
    lines = [
        f"{count} messages at about {running.per_s:g} a second go on until about"
        f" {ends:%Y-%m-%d %H:%M}."
    ]
    if running.overrun and running.quiet_from is not None:
        after = " They get it when these are over." if held else ""
        lines.append(
            f"Quiet hours begin at {running.quiet_from:%H:%M} for {running.overrun} of them.{after}"
        )
    return lines


def quiet_lines(people: int) -> list[str]:
    """That it is late or very early for so many."""
    if not people:
        return []
    whom = "1 person is" if people == 1 else f"{people} people are"
    return [f"{whom} in quiet hours now: it is late or very early there. --at sends it later."]


async def put_for_later(
    desk: Desk, account: Account, info: ProviderInfo, plan: SendPlan, shown: Later
) -> Answer:
    """Store it; hand it over where the provider keeps it. When it goes out was `shown`, and is
    said again only if that is another time by now."""
    put = await desk.scheduling.put(plan, shown.new, account.name, info)
    stored_as = replace(shown, laid_out=put.laid_out)
    moved = [] if stored_as == shown else stored_as.lines(desk.home_zone(), info)
    if shown.new.rules.kept_by is KeptBy.PROVIDER:
        answer = await _handed_over(desk, put.batch_id or 0, account, plan)
        document: Any = answer.document
        added = {"schedule": put.schedule_id, "when": stored_as.document()}
        return Answer({**document, **added}, [*answer.lines, *moved], answer.status)
    document = {
        "batch": put.batch_id,
        "schedule": put.schedule_id,
        "when": stored_as.document(),
        "excluded": [excluded_document(one) for one in plan.excluded],
        "messages": [],
    }
    if put.batch_id is not None:
        wanted = stored.Filter(batch_id=put.batch_id)
        found = await desk.db.read(lambda c: stored.listing(c, wanted))
        document["messages"] = [message_document(one) for one in found]
    lines = [f"It waits as schedule {put.schedule_id}.", *moved]
    if plan.excluded:
        lines += exclusion_rows(plan.excluded)
    return Answer(document, lines, status_of_excluded(plan.excluded))


async def _handed_over(desk: Desk, batch_id: int, account: Account, plan: SendPlan) -> Answer:
    with interruptible() as interruption:
        ended = await deliver(
            desk, batch_id, account, patience_s=PATIENCE_S, interruption=interruption
        )
        return await report(desk, batch_id, account, plan.excluded, ended)
