"""`smsdesk agent`: the window's background work without a window."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, UNDECIDED, Answer, Call, CallError
from smsdesk.cli.delivery import PATIENCE_S, STOP_TIMEOUT_S
from smsdesk.cli.errors import error_document
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import lend_from_stdin, secret_option
from smsdesk.cli.run import Interruption, interruptible, on_desk, while_running
from smsdesk.domain.message import MessageState
from smsdesk.events import AccountsChanged
from smsdesk.receiving.pull import Refreshed
from smsdesk.sending.dispatcher import Finish
from smsdesk.store import messages as stored
from smsdesk.store.errors import StoreProblem
from smsdesk.tasks import Supervisor
from smsdesk.wording.declarations import PAUSES

_log = logging.getLogger("smsdesk.agent")
_OPEN = frozenset({MessageState.QUEUED, MessageState.SUBMITTING, MessageState.UNCERTAIN})


@click.command("agent", cls=DeskCommand)
@click.option("--until-idle", is_flag=True, help="End when nothing that is due is left.")
@click.option(
    "--patience",
    type=click.FloatRange(min=0),
    default=PATIENCE_S,
    metavar="SECONDS",
    help="With --until-idle: end when nothing went forward for so long.",
)
@click.option(
    "--account", "names", multiple=True, metavar="NAME", help="Whose secret is on standard input."
)
@secret_option
@click.pass_obj
def agent(
    call: Call, *, until_idle: bool, patience: float, names: Sequence[str], secret_stdin: bool
) -> Answer:
    """Send what is due and ask what became of messages, until Ctrl+C or SIGTERM.

    A clean end has exit status 0. With --until-idle: 0 nothing is left, 1 something is stuck (a
    paused account, a provider that cannot be reached; it stays queued), 3 a message needs a
    decision. --secret-stdin takes a line for each --account, in their order; with one account
    in the profile it need not be named.
    """

    async def work(desk: Desk) -> Answer:
        if secret_stdin:
            await _lend(desk, names)
        await desk.recover()
        with interruptible() as interruption:
            if until_idle:
                return await _until_idle(desk, patience, interruption)
            return await _for_ever(desk, interruption)

    return on_desk(call, work)


async def _lend(desk: Desk, names: Sequence[str]) -> None:
    accounts = [await desk.accounts.find(name) for name in names] or await desk.accounts.all()
    if not names and len(accounts) != 1:
        raise CallError("Say whose secrets they are: --account NAME, once for each line.")
    for account in accounts:
        await lend_from_stdin(desk.vault, account)


async def _until_idle(desk: Desk, patience_s: float, interruption: Interruption) -> Answer:
    async def work() -> Finish:
        await desk.scheduler.step()
        return await desk.dispatcher.idle(patience_s=patience_s)

    finish = await _dispatching(desk, interruption, work)
    asked = Refreshed()
    if finish is not None:
        asked = await interruption.or_done(desk.status_pull.refresh()) or asked
    if desk.vault.opened.is_set():
        await desk.accounts.sweep()
    return await _account_of_it(desk, finish, asked)


async def _for_ever(desk: Desk, interruption: Interruption) -> Answer:
    terminal.tell("Working. Ctrl+C ends.")
    clock = desk.clock
    supervisor = Supervisor(clock.sleep, clock.monotonic, _note)
    told: set[tuple[int, str]] = set()

    def note_unusable(event: AccountsChanged) -> None:
        for account_id in event.ids:
            error = desk.dispatcher.unusable(account_id)
            if error is not None and (account_id, error.code) not in told:
                told.add((account_id, error.code))
                _log.warning("account %d cannot send: %s", account_id, error.code)

    desk.bus.subscribe(AccountsChanged, note_unusable)
    for name, work in desk.background().items():
        supervisor.start(name, work)
    try:
        await _dispatching(desk, interruption, interruption.wait)
    finally:
        await supervisor.stop(STOP_TIMEOUT_S)
    return Answer({"ended": True}, ["Ended."])


async def _dispatching(
    desk: Desk, interruption: Interruption, work: Callable[[], Awaitable[Any]]
) -> Any:
    """What `work` gives while the dispatcher runs; None when interrupted. Raises StoreProblem."""
    dispatcher = desk.dispatcher
    running = asyncio.create_task(dispatcher.run())

    try:
        found = await interruption.or_done(while_running(running, work))
        if interruption.asked:
            terminal.tell("Ending: waiting for calls under way.")
            interruption.again = lambda: terminal.tell(
                f"Still waiting for calls under way, at most {STOP_TIMEOUT_S:.0f} s."
            )
        return found
    finally:
        await dispatcher.stop(timeout_s=STOP_TIMEOUT_S)
        await asyncio.gather(running, return_exceptions=True)


async def _account_of_it(desk: Desk, finish: Finish | None, asked: Refreshed) -> Answer:
    found = await desk.db.read(lambda c: stored.listing(c, stored.Filter(states=_OPEN)))
    states = Counter(message.state for message in found)
    now = desk.clock.now()
    stuck = [one for one in found if one.state is MessageState.QUEUED and one.not_before <= now]
    if finish is Finish.DONE:
        stuck = []  # stored by another process since then, which sends them itself
    uncertain = [one.id for one in found if one.state is MessageState.UNCERTAIN]
    names = {one.id: one for one in await desk.accounts.all()}
    problems = {
        names[one].name: error_document(error)
        for one, error in asked.problems.items()
        if one in names
    }
    document = {
        "idle": finish is Finish.DONE,
        "uncertain": uncertain,
        "waiting": [message.id for message in stuck],
        "refreshed": len(asked.changed),
        "problems": problems,
    }
    lines = [
        f"Waiting: {states[MessageState.QUEUED]}. Needs your decision: {len(uncertain)}."
        f" Changed by asking: {len(asked.changed)}."
    ]
    for account in {one.account_id: names.get(one.account_id) for one in stuck}.values():
        if account is None:
            continue
        if account.paused is not None:
            lines.append(f"{account.name} is paused: {PAUSES[account.paused]}")
        elif (error := desk.dispatcher.unusable(account.id)) is not None:
            problems.setdefault(account.name, error_document(error))
    lines += [f"{name}: {error['message']}" for name, error in problems.items()]
    interrupted = finish is None
    if uncertain and not interrupted:
        return Answer(document, lines, UNDECIDED)
    return Answer(document, lines, REFUSED if stuck and not interrupted else DONE)


def _note(name: str, error: Exception) -> None:
    if isinstance(error, StoreProblem):
        _log.warning("%s: %s", name, error.code)
    else:
        _log.critical("%s failed", name, exc_info=error)
