"""`send --at`: storing a plan for later, and saying when it goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
from smsdesk.domain.plan import SendPlan
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.domain.schedule import RECIPIENTS_ZONE, KeptBy, NewSchedule, QuietRule
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.wall_time import Oddity, wall_time
from smsdesk.sending.instants import LaidOut, Running
from smsdesk.store import messages as stored

if TYPE_CHECKING:
    from smsdesk.sending.scheduling import Put


def new_schedule(
    desk: Desk, account: Account, plan: SendPlan, draft: StoredDraft, when: When
) -> NewSchedule:
    """What is to be stored. Raises CallError."""
    return NewSchedule(
        account_id=account.id,
        title=plan.source_text,
        timing=timing_of(desk, when),
        rules=rules_of(desk, account, when),
        draft=draft,
        people=len(plan.messages),
        parts=plan.parts,
    )


def when_document(new: NewSchedule, laid: LaidOut) -> dict[str, Any]:
    """When it goes out, and what is worth knowing about it."""
    return {
        "at": rfc3339(laid.first),
        "last_at": rfc3339(laid.last),
        "zone": new.timing.zone,
        "keep": new.rules.kept_by.value,
        "in_quiet_hours": laid.quiet,
        **running_document(laid.running),
        "guessed_zones": laid.guessed,
        "clock_change": None if laid.oddity is Oddity.NONE else laid.oddity.value,
    }


def when_lines(new: NewSchedule, laid: LaidOut, home: str, info: ProviderInfo) -> list[str]:
    """The same for people."""
    timing, rules = new.timing, new.rules
    if timing.zone == RECIPIENTS_ZONE:
        line = f"Goes out: {timing.wall:%Y-%m-%d %H:%M} in each recipient's own time"
    else:
        shown = wall_time(laid.first, timing.zone)
        line = f"Goes out: {shown:%A %Y-%m-%d %H:%M} in {timing.zone}"
    lines = [f"{line} ({rfc3339(laid.first)}), {_KEEPERS[rules.kept_by]}."]
    if rules.kept_by is KeptBy.PROVIDER and not info.can(Capability.STATUS_PULL):
        lines.append(
            f"{info.name} answers only that it has taken the messages, not whether each number is"
            " right, and cannot be asked later."
        )
    if timing.repeat is not None:
        lines.append("It is repeated.")
    if laid.oddity is Oddity.MISSING:
        lines.append("That time does not exist there: the clock is put forward. It goes out then.")
    elif laid.oddity is Oddity.TWICE:
        lines.append("That time comes twice there: the clock is put back. The first is meant.")
    if laid.quiet:
        held = " They get it when these are over." if rules.quiet is QuietRule.HOLD else ""
        lines.append(f"{laid.quiet} would get it in their quiet hours.{held}")
    if laid.running is not None:
        holds = rules.quiet is QuietRule.HOLD
        lines += running_lines(laid.running, new.people, home, held=holds)
    if laid.guessed:
        lines.append(f"The time zones of {laid.guessed} are guesses by their numbers.")
    return lines


def running_document(running: Running | None) -> dict[str, Any]:
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


_KEEPERS = {
    KeptBy.HERE: "kept here: this program (the window or `smsdesk agent`) must run then",
    KeptBy.PROVIDER: "kept by the provider: it cannot be changed or taken back any more",
}


async def put_for_later(
    desk: Desk, account: Account, info: ProviderInfo, plan: SendPlan, new: NewSchedule
) -> Answer:
    """Store it; hand it over where the provider keeps it."""
    put = await desk.scheduling.put(plan, new, account.name, info)
    if new.rules.kept_by is KeptBy.PROVIDER:
        return await _handed_over(desk, account, info, plan, put=put, new=new)
    document: dict[str, Any] = {
        "batch": put.batch_id,
        "schedule": put.schedule_id,
        "when": when_document(new, put.laid_out),
        "excluded": [excluded_document(one) for one in plan.excluded],
        "messages": [],
    }
    if put.batch_id is not None:
        wanted = stored.Filter(batch_id=put.batch_id)
        found = await desk.db.read(lambda c: stored.listing(c, wanted))
        document["messages"] = [message_document(one) for one in found]
    lines = [f"Schedule {put.schedule_id}.", *when_lines(new, put.laid_out, desk.home_zone(), info)]
    if plan.excluded:
        lines += exclusion_rows(plan.excluded)
    return Answer(document, lines, status_of_excluded(plan.excluded))


async def _handed_over(
    desk: Desk,
    account: Account,
    info: ProviderInfo,
    plan: SendPlan,
    *,
    new: NewSchedule,
    put: Put,
) -> Answer:
    batch_id = put.batch_id or 0
    with interruptible() as interruption:
        ended = await deliver(
            desk, batch_id, account, patience_s=PATIENCE_S, interruption=interruption
        )
        answer = await report(desk, batch_id, account, plan.excluded, ended)
    document: Any = answer.document
    document = {
        **document,
        "schedule": put.schedule_id,
        "when": when_document(new, put.laid_out),
    }
    return Answer(
        document,
        [*answer.lines, *when_lines(new, put.laid_out, desk.home_zone(), info)],
        answer.status,
    )
