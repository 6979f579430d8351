"""`smsdesk messages`: what was sent and what became of it; settling, sending again, taking back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError, Refusal
from smsdesk.cli.documents import (
    HOW_TO_DECIDE,
    listed_message,
    problem_document,
    rfc3339,
    what_happened,
)
from smsdesk.cli.errors import error_document
from smsdesk.cli.frame import DeskGroup, Listed
from smsdesk.cli.given import RECORD_ID, instant, lend_from_stdin, secret_option
from smsdesk.cli.run import on_desk
from smsdesk.cli.table import aligned, shortened
from smsdesk.domain.message import Message, MessageState, TimelineEntry
from smsdesk.store import accounts as stored_accounts
from smsdesk.store import history
from smsdesk.store import messages as stored
from smsdesk.store.errors import NotFound
from smsdesk.wording.outcomes import STATES

TEXT_WIDTH = 40
LISTED = {
    "resolve": Listed("smsdesk.cli.again:resolve", "Settle one whose outcome is uncertain."),
    "resend": Listed("smsdesk.cli.again:resend", "Send again what of a batch did not arrive."),
}


@click.group("messages", cls=DeskGroup, listed=LISTED, invoke_without_command=True)
@click.option("--batch", type=RECORD_ID, metavar="ID", help="Of this batch.")
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice([state.value for state in MessageState]),
    help="In this state; may be repeated.",
)
@click.option("--since", metavar="T", help="Stored since then: 2026-03-02, 2026-03-02T09:00Z, 2h.")
@click.option("--account", metavar="NAME", help="Of this account.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="The newest N.")
@click.option("--refresh", is_flag=True, help="First ask the providers that can be asked.")
@secret_option
@click.pass_context
def messages(context: click.Context, /, **given: Any) -> Answer | None:
    """List messages, oldest first, or do something with them."""
    call: Call = context.obj
    if context.invoked_subcommand is not None:
        if any(given.values()):
            raise CallError(
                f"Write the options of `{context.command_path} {context.invoked_subcommand}`"
                " after it."
            )
        return None
    return _list(call, **given)


def _list(
    call: Call,
    *,
    batch: int | None,
    states: Sequence[str],
    since: str | None,
    account: str | None,
    limit: int | None,
    refresh: bool,
    secret_stdin: bool,
) -> Answer:
    from_then = instant(since, datetime.now(UTC)) if since else None
    if secret_stdin and not account:
        raise CallError("--secret-stdin goes with one account: name it with --account.")

    async def work(desk: Desk) -> tuple[list[Message], dict[int, str], bool]:
        await desk.recover()
        account_id = None
        if account is not None:
            found_account = await desk.accounts.find(account)
            account_id = found_account.id
            if secret_stdin:
                await lend_from_stdin(desk.vault, found_account)
        if batch is not None:
            await existing_batch(desk, batch)
        complete = not refresh or await _refresh(desk, batch, account_id)
        wanted = stored.Filter(
            batch_id=batch,
            account_id=account_id,
            states=frozenset(map(MessageState, states)) or None,
            since=from_then,
        )
        found = await desk.db.read(lambda c: stored.listing(c, wanted, most=limit))
        await _tell_who_is_paused(desk, found)
        return list(found), await account_names(desk, found), complete

    found, names, complete = on_desk(call, work)
    documents = [listed_message(one, names[one.account_id]) for one in found]
    return Answer(documents, _rows(found, documents), DONE if complete else REFUSED)


@messages.command("show")
@click.argument("message_id", type=RECORD_ID, metavar="ID")
@click.pass_obj
def show(call: Call, message_id: int) -> Answer:
    """Everything about one message, with its history."""

    async def work(desk: Desk) -> tuple[Message, str, tuple[TimelineEntry, ...]]:
        await desk.recover()
        message = await existing_message(desk, message_id)
        entries = await desk.db.read(lambda c: history.timeline(c, message_id))
        return message, (await account_names(desk, [message]))[message.account_id], entries

    message, account, entries = on_desk(call, work)
    document = listed_message(message, account)
    document["timeline"] = [
        {
            "at": rfc3339(entry.at),
            "state": entry.state.value,
            "error": None
            if entry.problem is None
            else problem_document(entry.problem, entry.state),
        }
        for entry in entries
    ]
    return Answer(document, _story(message, document, entries))


@messages.command("cancel")
@click.option("--batch", type=RECORD_ID, required=True, metavar="ID")
@click.pass_obj
def cancel(call: Call, batch: int) -> Answer:
    """Take back what of a batch has not been handed over. Exit status 1 if that is nothing."""

    async def work(desk: Desk) -> tuple[int, ...]:
        await existing_batch(desk, batch)
        return await desk.outbox.cancel(batch)

    ids = on_desk(call, work)
    line = f"Cancelled: {len(ids)}." if ids else "Nothing of this batch waits any more."
    return Answer({"batch": batch, "cancelled": list(ids)}, [line], DONE if ids else REFUSED)


async def existing_message(desk: Desk, message_id: int) -> Message:
    """The message of this id, or a refusal in words."""
    try:
        return await desk.db.read(lambda c: stored.get(c, message_id))
    except NotFound:
        raise Refusal("not_found", f"There is no message {message_id}.") from None


async def existing_batch(desk: Desk, batch_id: int) -> None:
    """A refusal in words, unless there is this batch."""
    if not await desk.db.read(lambda c: stored.batch_exists(c, batch_id)):
        raise Refusal("not_found", f"There is no batch {batch_id}.")


async def account_names(desk: Desk, found: Sequence[Message]) -> dict[int, str]:
    """The names of the accounts of these messages, removed ones included."""
    ids = {message.account_id for message in found}
    return await desk.db.read(lambda c: {i: stored_accounts.get(c, i).name for i in ids})


async def _tell_who_is_paused(desk: Desk, found: Sequence[Message]) -> None:
    """Why messages whose time has come are still here."""
    waiting = Counter(one.account_id for one in found if one.state is MessageState.QUEUED)
    for account in await desk.accounts.all() if waiting else ():
        if account.paused is not None and waiting[account.id]:
            terminal.tell(
                f"{account.name} is paused: {waiting[account.id]} waiting here go out when it is"
                " resumed (`smsdesk accounts edit NAME --resume`)."
            )


async def _refresh(desk: Desk, batch_id: int | None, account_id: int | None) -> bool:
    """Ask, and tell on standard error who could not be asked. Whether everybody could."""
    asked = await desk.status_pull.refresh(batch_id=batch_id, account_id=account_id)
    names = {one.id: one.name for one in await desk.accounts.all()}
    for one, error in asked.problems.items():
        terminal.tell(f"{names[one]}: not asked. {error_document(error)['message']}")
    for one in sorted(asked.cannot_tell):
        terminal.tell(f"{names[one]}: this provider cannot be asked what became of a message.")
    return not asked.problems


def _rows(found: Sequence[Message], documents: Sequence[dict[str, Any]]) -> Iterator[str]:
    if not found:
        yield "There are no such messages."
        return
    rows = [
        (
            str(message.id),
            str(message.batch_id),
            _local(message.created_at),
            document["account"],
            message.recipient,
            STATES[message.state].sentence,
            shortened(message.text, TEXT_WIDTH),
            what_happened(message.state, document),
        )
        for message, document in zip(found, documents, strict=True)
    ]
    headings = ("id", "batch", "stored", "account", "to", "state", "text", "what happened")
    yield from aligned(headings, rows)
    if any(message.state is MessageState.UNCERTAIN for message in found):
        yield HOW_TO_DECIDE


def _story(
    message: Message, document: dict[str, Any], entries: Sequence[TimelineEntry]
) -> Iterator[str]:
    state = STATES[message.state]
    yield f"Message {message.id} of batch {message.batch_id}, account {document['account']}"
    parts = f"{message.parts} parts, {message.encoding.value}"
    yield f"To {message.recipient}, sender {message.sender}, {parts}"
    yield f"{state.sentence}. {state.hint}"
    if document["error"] is not None:
        yield str(document["error"]["message"])
    if message.provider_ids:
        yield f"The provider's ids: {', '.join(message.provider_ids)}"
    yield message.text
    rows = [
        (
            _local(entry.at),
            STATES[entry.state].sentence,
            "" if told["error"] is None else str(told["error"]["message"]),
        )
        for entry, told in zip(entries, document["timeline"], strict=True)
    ]
    yield from aligned(("when", "state", "what happened"), rows)


def _local(at: datetime) -> str:
    return at.astimezone().isoformat(sep=" ", timespec="seconds")[:19]
