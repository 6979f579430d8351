"""`smsdesk schedule`: what goes out later; moving it, cancelling it, sending it now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import table
from smsdesk.cli.answer import Answer, Call, CallError
from smsdesk.cli.documents import rfc3339
from smsdesk.cli.frame import DeskCommand, DeskGroup, Listed
from smsdesk.cli.given import RECORD_ID
from smsdesk.cli.run import on_desk
from smsdesk.cli.when import read_at
from smsdesk.domain.recurrence import as_json
from smsdesk.domain.schedule import RECIPIENTS_ZONE, MissedAnswer, Schedule, ScheduleState
from smsdesk.domain.wall_time import UnknownZone, zone_named
from smsdesk.store.errors import NotFound

TITLE_WIDTH = 30


@click.group(
    "schedule",
    cls=DeskGroup,
    listed={
        "reminders": Listed(
            "smsdesk.cli.reminders:reminders", "Plan appointment reminders from a file."
        )
    },
)
def schedule() -> None:
    """What goes out later."""


@schedule.command("list", cls=DeskCommand)
@click.pass_obj
def list_schedules(call: Call) -> Answer:
    """List what is to come, what was missed and waits for an answer, and what came due while
    its account was paused."""

    async def work(desk: Desk) -> Answer:
        names = {one.id: one.name for one in await desk.accounts.ever()}
        held = await desk.scheduling.held()
        to_come = await desk.scheduling.all()
        found = {one.id: one for one in (*(one for one, _count in held), *to_come)}.values()
        counts = {one.id: count for one, count in held}
        documents = [
            schedule_document(one, names.get(one.account_id, ""), counts.get(one.id, 0))
            for one in found
        ]
        if not documents:
            return Answer(documents, ["Nothing is scheduled."])
        rows = [_row(*pair) for pair in zip(found, documents, strict=True)]
        headings = ("ID", "STATE", "AT", "ZONE", "WHAT", "PEOPLE", "ACCOUNT")
        return Answer(documents, [*table.aligned(headings, rows), *_held_lines(documents)])

    return on_desk(call, work)


def _row(one: Schedule, document: dict[str, Any]) -> tuple[str, ...]:
    has_ended = one.state is ScheduleState.ENDED
    return (
        *(str(one.id), "held" if has_ended else one.state.value),
        *(document["at"] or document["wall"] or "", one.timing.zone),
        *(table.shortened(one.title, TITLE_WIDTH), str(one.people), document["account"]),
    )


def _held_lines(documents: Iterable[dict[str, Any]]) -> Iterator[str]:
    for one in documents:
        if count := one["held"]:
            yield (
                f"{one['id']}: {count} {'message waits' if count == 1 else 'messages wait'} because"
                f" the account is paused. What waits goes out after `smsdesk accounts edit"
                f" {one['account']} --resume` with `smsdesk agent --until-idle`."
            )


@schedule.command("cancel", cls=DeskCommand)
@click.argument("schedule_id", type=RECORD_ID, metavar="ID")
@click.pass_obj
def cancel(call: Call, *, schedule_id: int) -> Answer:
    """Nothing more comes of it. What the provider keeps cannot be cancelled from here."""
    return _change(
        call, schedule_id, lambda desk: desk.scheduling.cancel(schedule_id), "Cancelled."
    )


@schedule.command("send-now", cls=DeskCommand)
@click.argument("schedule_id", type=RECORD_ID, metavar="ID")
@click.pass_obj
def send_now(call: Call, *, schedule_id: int) -> Answer:
    """Do not wait for its time: the window or `smsdesk agent` sends it at once."""
    return _change(
        call, schedule_id, lambda desk: desk.scheduling.send_now(schedule_id), "It goes out now."
    )


@schedule.command("drop", cls=DeskCommand)
@click.argument("schedule_id", type=RECORD_ID, metavar="ID")
@click.pass_obj
def drop(call: Call, *, schedule_id: int) -> Answer:
    """Do not send one that was missed."""
    return _change(
        call,
        schedule_id,
        lambda desk: desk.scheduling.answer(schedule_id, MissedAnswer.DROP),
        "Dropped.",
    )


@schedule.command("edit", cls=DeskCommand)
@click.argument("schedule_id", type=RECORD_ID, metavar="ID")
@click.option("--at", required=True, metavar="WHEN", help="As with `send --at`.")
@click.option("--zone", metavar="NAME", help="Instead of the one it has.")
@click.pass_obj
def edit(call: Call, *, schedule_id: int, at: str, zone: str | None) -> Answer:
    """Give it another time, also when it was missed."""

    async def move(desk: Desk) -> None:
        found = await desk.scheduling.get(schedule_id)
        wanted = _checked(zone or found.timing.zone)
        home = desk.home_zone() if wanted == RECIPIENTS_ZONE else wanted
        wall = read_at(at, desk.clock.now(), home)
        await desk.scheduling.move(schedule_id, replace(found.timing, wall=wall, zone=wanted))

    return _change(call, schedule_id, move, "Moved.")


def schedule_document(one: Schedule, account: str, held: int = 0) -> dict[str, Any]:
    """A schedule as it is listed. `held` counts the messages that came due and wait because the
    account is paused."""
    timing, rules = one.timing, one.rules
    return {
        "id": one.id,
        "state": one.state.value,
        "at": None if one.next_at is None else rfc3339(one.next_at),
        "wall": None if one.next_wall is None else one.next_wall.isoformat(),
        "zone": timing.zone,
        "repeat": None if timing.repeat is None else as_json(timing.repeat),
        "keep": rules.kept_by.value,
        "anew": rules.drawn.value == "anew",
        "quiet": rules.quiet.value,
        "late_minutes": rules.late_minutes,
        "account": account,
        "title": one.title,
        "people": one.people,
        "parts": one.parts,
        "batch": one.batch_id,
        "held": held,
    }


def _change(
    call: Call, schedule_id: int, change: Callable[[Desk], Awaitable[None]], done: str
) -> Answer:
    async def work(desk: Desk) -> Answer:
        try:
            await change(desk)
            found = await desk.scheduling.get(schedule_id)
        except NotFound:
            raise CallError(f"There is no schedule {schedule_id}.") from None
        names = {one.id: one.name for one in await desk.accounts.ever()}
        document = schedule_document(found, names.get(found.account_id, ""))
        return Answer(document, [done])

    return on_desk(call, work)


def _checked(zone: str) -> str:
    if zone != RECIPIENTS_ZONE:
        try:
            zone_named(zone)
        except UnknownZone:
            raise CallError(
                f"There is no time zone named “{zone}”. They are named like Europe/Athens."
            ) from None
    return zone
