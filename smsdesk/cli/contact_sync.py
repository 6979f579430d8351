"""`smsdesk contacts sync`: a provider's own list of contacts, brought in step with the book."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError
from smsdesk.cli.errors import error_document
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import lend_from_stdin, secret_option
from smsdesk.cli.run import interruptible, on_desk
from smsdesk.contacts.sync_plan import SyncPlan
from smsdesk.contacts.syncing import SyncReport
from smsdesk.domain.account import Account
from smsdesk.domain.contact_sync import SyncAction, SyncChoice, SyncScope, SyncStep
from smsdesk.wording.contact_sync import ACTIONS, ONLY_THERE, refusal_words

_CHOSEN = {
    SyncScope.NONE: "Chosen: no contacts.",
    SyncScope.ALL: "Chosen: all contacts.",
    SyncScope.GROUPS: "Chosen: groups of contacts.",
}


@click.command("sync", cls=DeskCommand)
@click.option("--account", "account_name", required=True, metavar="NAME")
@click.option("--groups", multiple=True, metavar="GROUP", help="From now on these go there.")
@click.option("--all", "everybody", is_flag=True, help="From now on all contacts go there.")
@click.option("--dry-run", is_flag=True, help="Only say what it would do.")
@click.option("--retry-refused", is_flag=True, help="Try once more what the provider refused.")
@secret_option
@click.pass_obj
def sync(
    call: Call,
    *,
    account_name: str,
    groups: Sequence[str],
    everybody: bool,
    dry_run: bool,
    retry_refused: bool,
    secret_stdin: bool,
) -> Answer:
    """Bring the provider's list in step: what is new or changed is saved, what is gone deleted.

    Which contacts go there is remembered; the first time, and until another choice is made, all
    of them do. Only what this program has saved there is ever deleted. Exit status 1 if something
    was refused or is left.
    """
    if everybody and groups:
        raise CallError("--all and --groups exclude one another.")

    async def work(desk: Desk) -> Answer:
        account = await desk.accounts.find(account_name)
        first = await desk.syncing.stored_choice(account.id) is None
        choice = await _choice(desk, account.id, groups, everybody=everybody)
        if dry_run:
            return _plan_answer(account, await desk.syncing.plan(account.id, choice), choice)
        await desk.syncing.choose(choice)
        if retry_refused:
            await desk.syncing.retry_refused(account.id)
        if secret_stdin:
            await lend_from_stdin(desk.vault, account)
        report = await _run(desk, account.id)
        return _report_answer(account, report, choice, first=first)

    return on_desk(call, work)


async def _choice(
    desk: Desk, account_id: int, names: Sequence[str], *, everybody: bool
) -> SyncChoice:
    """What was asked for, else what is stored, else all."""
    stored = await desk.syncing.stored_choice(account_id)
    every = None if stored is None else stored.every_minutes
    if names:
        ids = frozenset({await _group_id(desk, name) for name in names})
        return SyncChoice(account_id, SyncScope.GROUPS, ids, every)
    if everybody or stored is None:
        return SyncChoice(account_id, SyncScope.ALL, every_minutes=every)
    return stored


async def _group_id(desk: Desk, name: str) -> int:
    from smsdesk.store import groups

    found = await desk.db.read(lambda c: groups.by_name(c, name))
    if found is None:
        raise CallError(f"There is no group named “{name}”. `smsdesk contacts groups` lists them.")
    return found.id


async def _run(desk: Desk, account_id: int) -> SyncReport:
    """Until it is done; Ctrl+C ends it in order."""
    with interruptible() as interruption:
        running = asyncio.ensure_future(desk.syncing.run(account_id))
        asked = asyncio.ensure_future(interruption.wait())
        try:
            await asyncio.wait({running, asked}, return_when=asyncio.FIRST_COMPLETED)
            desk.syncing.cancel(account_id)
            return await running
        finally:
            running.cancel()
            asked.cancel()
            await asyncio.gather(running, asked, return_exceptions=True)


def _plan_answer(account: Account, plan: SyncPlan, choice: SyncChoice) -> Answer:
    document = {
        "account": account.name,
        "dry_run": True,
        "chosen": choice.scope.value,
        "save": plan.saves,
        "delete": plan.deletes,
        "again": plan.retries,
        "in_step": plan.in_step,
        "refused": [_refused(one) for one in plan.steps if one.action is SyncAction.LEAVE],
        "steps": [
            {
                "action": one.action.value,
                "mobile": one.mobile,
                "surname": one.surname,
                "name": one.name,
            }
            for one in plan.steps
            if one.action is not SyncAction.LEAVE
        ],
    }
    return Answer(document, _plan_lines(plan, choice))


def _plan_lines(plan: SyncPlan, choice: SyncChoice) -> Iterator[str]:
    yield _CHOSEN[choice.scope]
    yield (
        f"Would save {plan.saves} and delete {plan.deletes}; {plan.in_step} are in step,"
        f" {plan.refused} stay refused."
    )
    for step in plan.steps:
        yield f"{ACTIONS[step.action]}: {step.mobile} {step.surname} {step.name}".rstrip()
    if plan.calls > len(plan.steps):
        yield "…"


def _report_answer(
    account: Account, report: SyncReport, choice: SyncChoice, *, first: bool
) -> Answer:
    document: dict[str, Any] = {
        "account": account.name,
        "chosen": choice.scope.value,
        "saved": report.saved,
        "deleted": report.deleted,
        "refused": [_refused(one) for one in report.refused],
        "uncertain": [
            {"mobile": one.mobile, "action": one.action.value} for one in report.uncertain
        ],
        "waiting": report.waiting,
    }
    if report.stopped_by is not None:
        document["stopped"] = error_document(report.stopped_by)
    done = report.is_complete and not report.refused
    return Answer(document, _report_lines(report, choice, first=first), DONE if done else REFUSED)


def _report_lines(report: SyncReport, choice: SyncChoice, *, first: bool) -> Iterator[str]:
    if first:
        yield f"{_CHOSEN[choice.scope]} Choose others with --groups GROUP or --all."
        yield str(ONLY_THERE)
    yield f"Saved {report.saved}, deleted {report.deleted}."
    for step in report.refused:
        yield f"{step.mobile}: {refusal_words(step)}"
    if report.refused:
        yield "What was refused is tried again when it changes, or with --retry-refused."
    if report.uncertain:
        yield f"{len(report.uncertain)} without a clear answer; the next sync does them again."
    if report.waiting:
        yield f"{report.waiting} still to do."
    if report.stopped_by is not None:
        yield str(error_document(report.stopped_by)["message"])
    elif report.cancelled:
        yield "Interrupted; the next sync goes on."


def _refused(step: SyncStep) -> dict[str, str | None]:
    return {
        "mobile": step.mobile,
        "reason": None if step.reason is None else step.reason.value,
        "message": str(refusal_words(step)),
    }
