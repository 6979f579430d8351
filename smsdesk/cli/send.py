"""`smsdesk send`: plan, show, ask, store, hand over, wait, tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError, Refusal
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import fields_given, lend_from_stdin, secret_option
from smsdesk.cli.run import interruptible, on_desk
from smsdesk.cli.when import When, when_given, when_options
from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.message import SendOptions
from smsdesk.domain.plan import Exclusion, SendPlan

if TYPE_CHECKING:
    from smsdesk.accounts.prices import Cost
    from smsdesk.cli.later import Later
    from smsdesk.domain.account import Account
    from smsdesk.domain.draft import Addressee, Draft
    from smsdesk.domain.provider_info import ProviderInfo
    from smsdesk.domain.stored_draft import StoredDraft
    from smsdesk.providers.base import Provider

PATIENCE_S = 60.0  # as in `delivery`, which is loaded later


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for."""

    account: str
    to: tuple[str, ...]
    to_file: str | None
    file_encoding: str
    group: tuple[str, ...]
    sender: str | None
    encoding: str
    flash: bool
    validity: int | None
    binary: bool
    pairs: Mapping[str, str]
    region: str | None
    each: bool
    dry_run: bool
    yes: bool
    secret_stdin: bool
    patience: float
    text: str
    when: When | None


@click.command("send", cls=DeskCommand)
@click.option("--account", required=True, metavar="NAME", help="The account to send with.")
@click.option("--to", "to", multiple=True, metavar="NUMBER", help="A number, or several: 1, 2; 3")
@click.option("--to-file", metavar="FILE", help="A table with a column of numbers.")
@click.option(
    "--file-encoding", default="", metavar="NAME", help="Of FILE, if it is recognised wrongly."
)
@click.option("--group", multiple=True, metavar="NAME", help="A group of the contact book.")
@click.option("--sender", help="Instead of the account's.")
@click.option(
    "--encoding",
    type=click.Choice([choice.value for choice in EncodingChoice]),
    default="auto",
    help="gsm replaces what GSM-7 lacks; unicode takes everything as it is.",
)
@click.option("--flash", is_flag=True, help="Show it at once, keep it nowhere.")
@click.option("--validity", type=click.IntRange(min=1), metavar="MINUTES", help="Give up after.")
@click.option("--hex", "binary", is_flag=True, help="TEXT is hexadecimal octets.")
@click.option(
    "--option", "pairs", multiple=True, metavar="FIELD=VALUE", help="An option of the provider."
)
@click.option("--region", metavar="GR", help="The country of numbers written without one.")
@click.option("--each", is_flag=True, help="A number that comes twice gets both texts.")
@click.option("--dry-run", is_flag=True, help="Show what would be done; store and send nothing.")
@click.option("--yes", is_flag=True, help="Do not ask, and leave no time to undo.")
@secret_option
@click.option(
    "--patience",
    type=click.FloatRange(min=0),
    default=PATIENCE_S,
    metavar="SECONDS",
    help="Take back what waits when nothing went forward for so long.",
)
@when_options
@click.argument("text", metavar="TEXT|-")
@click.pass_obj
def send(call: Call, /, *, pairs: Sequence[str], **given: Any) -> Answer:
    """Send TEXT, or standard input (-, UTF-8, without the line end at its very end).

    Shows the plan, asks, leaves a few seconds to undo (Ctrl+C), sends, and waits until every
    message has an outcome. With --json, --yes is needed unless a terminal can be asked.

    Columns of a file besides the numbers fill {fields} of the text, and so does what the contact
    book knows of the people of a group; {name|customer} has a fallback, {{ and }} are braces.
    Whoever opted out gets nothing.

    Exit status: 0 every message was accepted (merged duplicates are fine); 1 something was
    refused, failed or excluded, or the account is paused; 2 an option is misspelt or missing;
    3 nobody knows whether a message was sent: decide with `messages resolve`.
    """
    wish = Wish(pairs=fields_given(pairs), when=when_given(given), **given)
    if not (wish.to or wish.to_file or wish.group):
        raise CallError("There are no recipients. Name them with --to, --to-file or --group.")
    if wish.file_encoding and not wish.to_file:
        raise CallError("--file-encoding goes with --to-file.")
    if call.as_json and not (wish.yes or wish.dry_run or terminal.someone_is_there()):
        raise CallError("With --json nobody can be asked here: say --yes or --dry-run.")
    return on_desk(call, lambda desk: _send(desk, wish, call))


async def _send(desk: Desk, wish: Wish, call: Call) -> Answer:
    from smsdesk.cli.review import plan_document, refusal_of_issues, review

    await desk.recover()
    account = await desk.accounts.find(wish.account)
    if account.paused is not None and not wish.dry_run:
        from smsdesk.accounts.errors import AccountPaused

        raise AccountPaused(account.name)
    if wish.secret_stdin:
        await lend_from_stdin(desk.vault, account)
    client, info = await _client(desk, account, wish)
    plan = await desk.drafting.plan(await _draft(desk, account, wish), account, info)
    if plan.issues:
        return refusal_of_issues(plan)
    cost = await _cost(client, plan)
    later = None if wish.when is None else await _later(desk, account, info, plan, wish)
    when = _now_lines(desk, plan, info) if later is None else later.lines(desk.home_zone(), info)
    shown = [*review(plan, account, info, cost), *when]
    if not plan.messages:
        document = {key: plan_document(plan, cost)[key] for key in _RESULT}
        return Answer(document, [*shown, "Nothing was sent."], REFUSED)
    if wish.dry_run:
        refused = any(one.exclusion is not Exclusion.DUPLICATE for one in plan.excluded)
        status = REFUSED if refused else DONE
        document = plan_document(plan, cost)
        if later is not None:
            document["when"] = later.document()
        return Answer(document, shown, status)
    if not (call.as_json and wish.yes):
        terminal.show(shown, as_json=call.as_json)
    if not wish.yes:
        _ask(desk, plan)
    if later is not None:
        from smsdesk.cli.later import put_for_later

        return await put_for_later(desk, account, info, plan, later)
    return await _hand_over(desk, account, plan, wish)


_RESULT = ("batch", "excluded", "messages")


async def _later(
    desk: Desk, account: Account, info: ProviderInfo, plan: SendPlan, wish: Wish
) -> Later:
    from smsdesk.cli.later import look_later

    if wish.when is None:
        raise ValueError("there is no time")
    draft = await _stored_draft(desk, account, plan, wish)
    return look_later(desk, account, info, plan, draft=draft, when=wish.when)


async def _stored_draft(desk: Desk, account: Account, plan: SendPlan, wish: Wish) -> StoredDraft:
    """What is drawn up anew when the time comes; groups by what they are, not by who is in."""
    from smsdesk.domain.stored_draft import StoredDraft
    from smsdesk.sending.addressees import addressees_in

    rows = _in_file(wish)
    return StoredDraft(
        text=plan.source_text,
        recipients=tuple(one.number for text in wish.to for one in addressees_in(text)),
        account_id=account.id,
        sender=plan.sender,
        encoding=EncodingChoice(wish.encoding),
        flash=wish.flash,
        binary=wish.binary,
        validity_minutes=wish.validity,
        extra=wish.pairs,
        rows=tuple((one.row or 0, one.number, one.fields) for one in rows),
        group_ids=tuple([(await desk.people.group(name)).id for name in wish.group]),
        one_per_number=not wish.each,
    )


def _now_lines(desk: Desk, plan: SendPlan, info: ProviderInfo) -> list[str]:
    """Whom it would reach at a late hour if it was sent now, and how a large batch goes on where it
    would run into quiet hours."""
    from smsdesk.cli.later import quiet_lines, running_lines

    lines = quiet_lines(desk.scheduling.quiet_now(plan))
    running = desk.scheduling.outlook(plan, info)
    if running is not None and running.overrun:
        lines += running_lines(running, len(plan.messages), desk.home_zone(), held=False)
    return lines


async def _client(desk: Desk, account: Account, wish: Wish) -> tuple[Provider | None, ProviderInfo]:
    """The client, made before anything is stored; a dry run does without a secret."""
    from smsdesk.accounts.errors import SecretMissing
    from smsdesk.providers import registry
    from smsdesk.system.vault import VaultError

    try:
        client = await desk.clients.client(account.id)
    except (SecretMissing, VaultError):
        if wish.dry_run:
            return None, registry.info(account.provider)
        raise
    return client, client.info


async def _draft(desk: Desk, account: Account, wish: Wish) -> Draft:
    from smsdesk.domain.draft import Draft

    text = terminal.read_text() if wish.text == "-" else wish.text
    return Draft(
        text="".join(text.split()) if wish.binary else text,
        addressees=await _addressees(desk, wish),
        sender=account.sender if wish.sender is None else wish.sender.strip(),
        encoding=EncodingChoice(wish.encoding),
        binary=wish.binary,
        default_region=wish.region or desk.settings.default_region or None,
        options=SendOptions(wish.flash, wish.validity, wish.pairs),
        one_per_number=not wish.each,
    )


async def _addressees(desk: Desk, wish: Wish) -> tuple[Addressee, ...]:
    from smsdesk.sending.addressees import addressees_in

    everybody = [one for text in wish.to for one in addressees_in(text)]
    for name in wish.group:
        everybody += (await desk.people.group(name)).addressees
    return (*everybody, *_in_file(wish))


def _in_file(wish: Wish) -> tuple[Addressee, ...]:
    from smsdesk.sending.addressees import recipients_in_file

    if wish.to_file is None:
        return ()
    return recipients_in_file(Path(wish.to_file), encoding=wish.file_encoding).addressees


async def _cost(client: Provider | None, plan: SendPlan) -> Cost | None:
    from smsdesk.accounts.prices import quote

    return None if client is None else await quote(client, plan)


def _ask(desk: Desk, plan: SendPlan) -> None:
    """Raises Refusal unless the answer is yes."""
    settings = desk.settings
    if 0 < settings.confirm_above_parts >= plan.parts:
        return
    count = len(plan.messages)
    if 0 < settings.type_count_above_parts < plan.parts:
        wanted = {str(count)}
        question = f"Type the number of messages ({count}) to send them:"
    else:
        wanted = {"y", "yes"}
        question = f"Send {count} {'message' if count == 1 else 'messages'}? [y/N]"
    answer = terminal.ask(question)
    if answer is None or answer.lower() not in wanted:
        raise Refusal("not_confirmed", "Nothing was sent.")


async def _hand_over(desk: Desk, account: Account, plan: SendPlan, wish: Wish) -> Answer:
    from smsdesk.cli.delivery import Ended, deliver, report

    undo_s = 0 if wish.yes else desk.settings.undo_seconds
    with interruptible() as interruption:
        batch_id = await desk.outbox.put(plan, undo_s=undo_s)
        if undo_s:
            terminal.tell(f"Sending in {undo_s} s. Ctrl+C takes everything back.")
            await interruption.or_done(desk.clock.sleep(undo_s))
        if interruption.asked:
            await desk.outbox.cancel(batch_id)
            ended = Ended()
        else:
            ended = await deliver(
                desk, batch_id, account, patience_s=wish.patience, interruption=interruption
            )
        return await report(desk, batch_id, account, plan.excluded, ended)
