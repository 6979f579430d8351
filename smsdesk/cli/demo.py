"""`smsdesk demo`: the window on made-up messages; headless, a guided run that checks itself.

Works on a throw-away profile with secrets kept in memory: no keyring, no network but loopback,
nothing left behind. What each account sends is a table below.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError
from smsdesk.cli.documents import message_document
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.table import aligned, shortened
from smsdesk.domain.account import Account
from smsdesk.domain.draft import Addressee, Draft
from smsdesk.domain.errors import Reason
from smsdesk.domain.message import Message, MessageState, Problem
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.faults import BY_KIND, FaultKind
from smsdesk.practice.interfaces import INTERFACES
from smsdesk.practice.server import RunningPractice, running
from smsdesk.providers import registry
from smsdesk.sending.dispatcher import Finish
from smsdesk.sending.planner import plan
from smsdesk.sending.retry import RetryPolicy
from smsdesk.store import messages as stored
from smsdesk.system.vault import SessionVault
from smsdesk.wording.outcomes import STATES

TEXTS = (
    "Your appointment is on Monday at 10:30. See you then!",
    "Καλημέρα! Το ραντεβού σας είναι τη Δευτέρα στις 10:30.",
    "Добрий день! Ваш запис на понеділок о 10:30.",
    "صباح الخير! موعدك يوم الاثنين الساعة 10:30.",
    "Happy birthday! 🎂🎉 10 % off this week",
    "The practice is closed from 24 December to 6 January. In urgent cases please call the"
    " emergency service; prescriptions can be ordered until 22 December {by letter, by telephone"
    " or at the desk} and are ready on the next working day. We wish you a good new year!",
)
FAULTS: dict[str, tuple[FaultKind, ...]] = {
    "d7": (FaultKind.SERVER_ERROR, FaultKind.CUT_SENT, FaultKind.NO_ROUTE, FaultKind.EXPIRES),
    "isms": (FaultKind.EMPTY, FaultKind.REDIRECT, FaultKind.UNKNOWN, FaultKind.SENDER),
    "decisiontelecom": (
        *(FaultKind.BLOCKED, FaultKind.TRUNCATED, FaultKind.STUCK, FaultKind.CONTENT),
        FaultKind.SERVER_ERROR_SENT,
    ),
    "bulksms": (FaultKind.CUT_LOST, FaultKind.HTML, FaultKind.WRONG_CHARSET),
    "practice": (
        *(FaultKind.DESTINATION, FaultKind.THROTTLED, FaultKind.HANG, FaultKind.HUGE),
        *(FaultKind.FAILS, FaultKind.SLOW),
    ),
}
"""Faults that concern one message."""
LAST_FAULTS: dict[str, FaultKind] = {
    "isms": FaultKind.CREDENTIALS,
    "decisiontelecom": FaultKind.PERMISSION,
    "bulksms": FaultKind.NO_CREDIT,
    "practice": FaultKind.PROVIDER_DOWN,
}
"""Faults that stop an account: sent at the end; where it is paused, the next message waits."""

TRUE_ARRIVALS = {
    MessageState.ACCEPTED: {1},
    MessageState.DELIVERED: {1},
    MessageState.FAILED: {0, 1},
    MessageState.EXPIRED: {0, 1},
    MessageState.UNCERTAIN: {0, 1},
    MessageState.REJECTED: {0},
    MessageState.CANCELLED: {0},
    MessageState.QUEUED: {0},
}
"""How often a message in a state may have reached the network for the state to be true."""

PATIENCE_S = 3.0
SETTLED_AFTER_S = 0.6
CONFIG = PracticeConfig(
    hang_s=1.5,
    slow_s=0.5,
    retry_after_s=1,
    huge_bytes=2_000_000,
    timing=Timing(on_the_way_after_s=0.2, settled_after_s=SETTLED_AFTER_S),
)
POLICY = RetryPolicy(outage_delays_s=(0.3, 0.6, 1.0), message_delays_s=(0.2, 0.4))
_TIMES = {0: "never", 1: "once"}


@click.command("demo", cls=DeskCommand)
@click.option("--headless", is_flag=True, help="Without the window: a guided run, checked.")
@click.option(
    "--shots",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="With --headless: save a picture of every page there, light and dark.",
)
@click.pass_obj
def demo(call: Call, headless: bool, shots: Path | None) -> Answer | int:
    """Show what SMS Desk does, on a throw-away profile against the practice providers.

    Headless, the exit status is 0 if the state of every message is true, by what the practice
    network received.
    """
    windows = call.windows
    if windows is None or (not headless and not terminal.has_display()):
        raise CallError("There is no display to open the window on. Say --headless.")
    if not headless:
        if shots is not None:
            raise CallError("--shots goes with --headless.")
        return windows.show_demo()
    answer = run_demo()
    if shots is None:
        return answer
    terminal.tell("Taking pictures of every page.")
    saved = [str(path) for path in windows.shoot(shots)]
    document = {**answer.document, "shots": saved}
    return Answer(
        document, [*answer.lines, f"{len(saved)} pictures are in {shots}."], answer.status
    )


def run_demo() -> Answer:
    """The whole run."""
    return asyncio.run(_run())


@dataclass(frozen=True, slots=True)
class Fate:
    """A message, what it was an example of, and how often it arrived."""

    provider: str
    subject: str
    message: Message
    arrived: int

    @property
    def is_true(self) -> bool:
        """Whether its state fits what arrived."""
        return self.arrived in TRUE_ARRIVALS.get(self.message.state, set())


async def _run() -> Answer:
    with tempfile.TemporaryDirectory(prefix="smsdesk-demo-") as folder:
        async with (
            running(CONFIG) as server,
            open_desk(
                Path(folder), vault=SessionVault(), policy=POLICY, log_to_stderr=False
            ) as desk,
        ):
            accounts = await _add_accounts(desk, server)
            subjects = await _send_everything(desk, accounts)
            await desk.clock.sleep(SETTLED_AFTER_S)
            terminal.tell("Asking the providers what became of the messages.")
            await desk.status_pull.refresh()
            found = await desk.db.read(lambda c: stored.listing(c, stored.Filter()))
            keys = {account.id: account.provider for account in accounts}
            fates = _fates(found, keys, subjects, server)
    return _answer(fates)


async def _add_accounts(desk: Desk, server: RunningPractice) -> list[Account]:
    accounts = []
    for key, (path, options, secret) in INTERFACES.items():
        info = registry.info(key)
        terminal.tell(f"Adding an account at {info.name} (practice).")
        added = await desk.accounts.add(
            key,
            info.name,
            sender="Practice",
            options={**options, "base_url": server.base_url + path},
            given_secrets={info.secret_fields[0].key: Secret(secret)},
            allow_http=True,
        )
        accounts.append(added.account)
    return accounts


async def _send_everything(desk: Desk, accounts: Sequence[Account]) -> dict[str, str]:
    """Send both rounds. Returns what each recipient's message is an example of."""
    subjects: dict[str, str] = {}
    dispatching = asyncio.create_task(desk.dispatcher.run())
    try:
        terminal.tell("Sending Greek, Cyrillic, Arabic, emoji and long texts, and meeting faults.")
        await _round(desk, accounts, subjects, _campaign)
        terminal.tell("Meeting faults that stop a whole account, and sending behind them.")
        await _round(desk, accounts, subjects, _last_straw)
        await _round(desk, accounts, subjects, _behind_it)
    finally:
        await desk.dispatcher.stop(timeout_s=CONFIG.hang_s + 1)
        await asyncio.gather(dispatching, return_exceptions=True)
    return subjects


async def _round(
    desk: Desk,
    accounts: Sequence[Account],
    subjects: dict[str, str],
    addressees_of: Callable[[str, int], Iterator[Addressee]],
) -> None:
    batches = []
    for place, account in enumerate(accounts):
        addressees = tuple(addressees_of(account.provider, place))
        if not addressees:
            continue
        client = await desk.clients.client(account.id)
        draft = Draft("{text}", addressees, sender=account.sender)
        made = plan(draft, account.id, client.info)
        subjects |= {f"+{one.number.lstrip('+')}": one.fields["text"] for one in addressees}
        batches.append(await desk.outbox.put(made))
    desk.dispatcher.wake()
    finish = desk.dispatcher.finish
    ends = await asyncio.gather(*(finish(batch, patience_s=PATIENCE_S) for batch in batches))
    for batch, end in zip(batches, ends, strict=True):
        if end is Finish.STALLED:
            await desk.outbox.give_up(batch, Problem(Reason.PROVIDER_DOWN, retryable=True))


def _campaign(provider: str, place: int) -> Iterator[Addressee]:
    """Numbers whose last three digits choose the fault; from 100 on there is none."""
    for number, text in enumerate(TEXTS):
        yield _addressee(place, number, f"1{number:02d}", text)
    for number, kind in enumerate(FAULTS[provider], start=len(TEXTS)):
        yield _addressee(place, number, BY_KIND[kind].digits, BY_KIND[kind].meaning)


def _last_straw(provider: str, place: int) -> Iterator[Addressee]:
    if provider in LAST_FAULTS:
        fault = BY_KIND[LAST_FAULTS[provider]]
        yield _addressee(place, 90, fault.digits, fault.meaning)


def _behind_it(provider: str, place: int) -> Iterator[Addressee]:
    if provider in LAST_FAULTS:
        yield _addressee(place, 91, "191", f"after that: {TEXTS[0]}")


def _addressee(place: int, number: int, digits: str, text: str) -> Addressee:
    return Addressee(f"+30694{place}{number:03d}{digits}", {"text": text})


def _fates(
    found: Sequence[Message],
    providers: dict[int, str],
    subjects: dict[str, str],
    server: RunningPractice,
) -> list[Fate]:
    arrived = Counter((one.provider, one.recipient) for one in server.network.arrivals())
    return [
        Fate(
            providers[one.account_id],
            subjects[one.recipient],
            one,
            arrived[providers[one.account_id], one.recipient.lstrip("+")],
        )
        for one in found
    ]


def _answer(fates: Sequence[Fate]) -> Answer:
    true = all(fate.is_true for fate in fates)
    documents = [_document(fate) for fate in fates]
    lines = [*_table(fates, documents), _conclusion(fates, true)]
    return Answer({"true": true, "messages": documents}, lines, DONE if true else REFUSED)


def _document(fate: Fate) -> dict[str, Any]:
    return {
        **message_document(fate.message),
        "provider": fate.provider,
        "text": fate.message.text,
        "arrived": fate.arrived,
        "true": fate.is_true,
    }


def _table(fates: Sequence[Fate], documents: Sequence[dict[str, Any]]) -> Iterator[str]:
    rows = [
        (
            fate.provider,
            fate.message.recipient,
            shortened(fate.subject, 40),
            str(fate.message.parts),
            STATES[fate.message.state].sentence,
            _TIMES.get(fate.arrived, f"{fate.arrived} times"),
            "yes" if fate.is_true else "NO",
            "" if told["error"] is None else shortened(str(told["error"]["message"]), 80),
        )
        for fate, told in zip(fates, documents, strict=True)
    ]
    headings = ("provider", "to", "text", "parts", "state", "arrived", "true", "what happened")
    yield from aligned(headings, rows)


def _conclusion(fates: Sequence[Fate], true: bool) -> str:
    twice = sum(fate.arrived > 1 for fate in fates)
    doubtful = sum(fate.message.state is MessageState.UNCERTAIN for fate in fates)
    if not true:
        wrong = sum(not fate.is_true for fate in fates)
        return f"{len(fates)} messages, {wrong} of them in a state that is not true."
    return (
        f"{len(fates)} messages: {twice or 'none'} arrived twice, none was lost, every state is"
        f" true. {doubtful} would need your decision; none of them was sent again."
    )
