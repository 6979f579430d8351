"""`messages resolve` and `messages resend`: what a person decides about messages that did not
simply go out. Sending them again goes the way of `send`."""

from __future__ import annotations

from collections.abc import Sequence

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import Answer, Call, CallError, Refusal
from smsdesk.cli.delivery import PATIENCE_S, deliver, report
from smsdesk.cli.documents import listed_message
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import RECORD_ID, lend_from_stdin, secret_option
from smsdesk.cli.messages import account_names, existing_batch, existing_message
from smsdesk.cli.run import interruptible, on_desk
from smsdesk.domain.account import Account
from smsdesk.domain.message import FAILED_STATES, Message
from smsdesk.sending.decision import Decision
from smsdesk.store import accounts as stored_accounts
from smsdesk.store import messages as stored
from smsdesk.store import outbox as stored_outbox
from smsdesk.store.errors import WrongState
from smsdesk.wording.outcomes import STATES

patience_option = click.option(
    "--patience",
    type=click.FloatRange(min=0),
    default=PATIENCE_S,
    metavar="SECONDS",
    help="Stop waiting when nothing went forward for so long.",
)


@click.command("resolve", cls=DeskCommand)
@click.argument("message_id", type=RECORD_ID, metavar="ID")
@click.argument("decision", type=click.Choice([one.value for one in Decision]))
@patience_option
@secret_option
@click.pass_obj
def resolve(
    call: Call, *, message_id: int, decision: str, patience: float, secret_stdin: bool
) -> Answer:
    """Settle a message whose outcome is uncertain.

    sent: it counts as sent. drop: it is not sent again. resend: it is sent again now, as `send`
    does it; if that cannot be finished, it waits for `smsdesk agent`.
    """

    async def work(desk: Desk) -> Answer:
        await desk.recover()
        message = await existing_message(desk, message_id)
        account = None
        if Decision(decision) is Decision.RESEND:
            account = await _usable_account(desk, message.account_id, secret_stdin)
        try:
            await desk.outbox.decide(message_id, Decision(decision))
        except WrongState:
            raise Refusal("wrong_state", _not_uncertain(message)) from None
        if account is not None:
            return await _send_again(
                desk, message.batch_id, account, {message_id}, patience_s=patience, take_back=False
            )
        return await _answer(desk, message_id)

    return on_desk(call, work)


@click.command("resend", cls=DeskCommand)
@click.option("--batch", type=RECORD_ID, required=True, metavar="ID")
@click.option("--failed", is_flag=True, help="What is known not to have arrived.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@patience_option
@secret_option
@click.pass_obj
def resend(
    call: Call, *, batch: int, failed: bool, yes: bool, patience: float, secret_stdin: bool
) -> Answer:
    """Send again, now, what of a batch failed, expired or was refused. Asks at a terminal.

    What the provider was to keep for a time that is still to come is handed over for it again;
    once it has passed, it goes now.
    """
    if not failed:
        raise CallError("Say --failed: only what is known not to have arrived is sent again.")

    async def work(desk: Desk) -> Answer:
        await desk.recover()
        await existing_batch(desk, batch)
        wanted = stored.Filter(batch_id=batch, states=FAILED_STATES)
        found = await desk.db.read(lambda c: stored.listing(c, wanted))
        if not found:
            document = {"batch": batch, "excluded": [], "messages": []}
            return Answer(document, ["Nothing of this batch has failed."])
        account_id = await desk.db.read(lambda c: stored_outbox.account_of(c, batch))
        account = await _usable_account(desk, account_id, secret_stdin)
        if not yes and terminal.someone_is_there():
            _ask(found)
        ids = set(await desk.outbox.resend_failed(batch))
        return await _send_again(desk, batch, account, ids, patience_s=patience, take_back=True)

    return on_desk(call, work)


async def _usable_account(desk: Desk, account_id: int, secret_stdin: bool) -> Account:
    """The account, when it can send: in use, not paused, with its secret. Raises otherwise."""
    from smsdesk.accounts.errors import AccountPaused, UnknownAccount

    account = await desk.db.read(lambda c: stored_accounts.get(c, account_id))
    if account.removed_at is not None:
        raise UnknownAccount(account.name)
    if account.paused is not None:
        raise AccountPaused(account.name)
    if secret_stdin:
        await lend_from_stdin(desk.vault, account)
    await desk.clients.client(account.id)
    return account


async def _send_again(
    desk: Desk,
    batch_id: int,
    account: Account,
    ids: set[int],
    *,
    patience_s: float,
    take_back: bool,
) -> Answer:
    """Without `take_back` what cannot go now waits: of an uncertain message nobody may say later
    that it was never sent."""
    with interruptible() as interruption:
        ended = await deliver(
            desk,
            batch_id,
            account,
            patience_s=patience_s,
            interruption=interruption,
            take_back=take_back,
        )
        return await report(desk, batch_id, account, (), ended, only=frozenset(ids))


async def _answer(desk: Desk, message_id: int) -> Answer:
    message = await existing_message(desk, message_id)
    names = await account_names(desk, [message])
    line = f"Message {message.id}: {STATES[message.state].sentence}."
    return Answer(listed_message(message, names[message.account_id]), [line])


def _not_uncertain(message: Message) -> str:
    state = STATES[message.state].sentence
    return f"Message {message.id} needs no decision: its state is “{state}”. Nothing was done."


def _ask(found: Sequence[Message]) -> None:
    count, parts = len(found), sum(message.parts for message in found)
    answer = terminal.ask(f"Send {count} again ({parts} parts)? [y/N]")
    if answer is None or answer.lower() not in ("y", "yes"):
        raise Refusal("not_confirmed", "Nothing was sent.")
