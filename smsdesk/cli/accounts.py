"""`smsdesk accounts`: what providers there are, and the accounts of this profile."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click

from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError, Refusal
from smsdesk.cli.documents import account_document, amount_of
from smsdesk.cli.errors import error_document
from smsdesk.cli.frame import DeskGroup
from smsdesk.cli.given import fields_given, lend_from_stdin, secret_option, secrets_given
from smsdesk.cli.run import on_desk
from smsdesk.cli.table import aligned
from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import Balance, plain
from smsdesk.domain.plan import PlanProblem
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.wording.declarations import PAUSES
from smsdesk.wording.errors import error_words
from smsdesk.wording.plans import issue_words

option_fields = click.option(
    "--option", "pairs", multiple=True, metavar="FIELD=VALUE", help="A field of the provider."
)


@click.group("accounts", cls=DeskGroup)
def accounts() -> None:
    """Add, list, test, edit and remove accounts."""


@accounts.command("providers")
@click.option("--markdown", is_flag=True, help="Write the table that stands in the README.")
def providers(markdown: bool) -> Answer:
    """Every provider with its fields and what its interface can do."""
    from smsdesk.cli.providers import capability_table, for_people, provider_document
    from smsdesk.providers import registry

    infos = registry.infos()
    lines = capability_table(infos) if markdown else for_people(infos)
    return Answer([provider_document(info) for info in infos], lines)


@accounts.command("add")
@click.option("--provider", required=True, metavar="KEY", help="See `accounts providers`.")
@click.option("--name", required=True, help="What you call the account.")
@option_fields
@click.option("--sender", default="", help="The sender of its messages, unless another is given.")
@click.option("--allow-http", is_flag=True, help="Accept an address that is not encrypted.")
@secret_option
@click.pass_obj
def add(
    call: Call,
    *,
    provider: str,
    name: str,
    pairs: Sequence[str],
    sender: str,
    allow_http: bool,
    secret_stdin: bool,
) -> Answer:
    """Add an account. Nothing is asked of the provider; `accounts test` does that.

    The secret goes into the keyring. Where there is none, the account is added without it (exit
    status 0), and commands that need it take it from --secret-stdin each time.
    """
    from smsdesk.accounts.form import checked_options
    from smsdesk.providers import registry

    options = fields_given(pairs)
    info = registry.info(provider)
    checked_options(info, options)  # before anybody types a secret for nothing
    _check_sender(info, sender)
    secrets = secrets_given(info, from_stdin=secret_stdin)
    added = on_desk(
        call,
        lambda desk: desk.accounts.add(
            provider,
            name,
            sender=sender,
            options=options,
            given_secrets=secrets,
            allow_http=allow_http,
        ),
    )
    document = {**account_document(added.account), "secret_kept": added.secret_kept}
    lines = [f"Added {added.account.name} ({info.name})."]
    if not added.secret_kept:
        warning = (
            "There is no usable keyring here, so the secret was not kept: every command that"
            " needs it takes it from --secret-stdin."
        )
        lines.append(warning)
        if call.as_json:
            terminal.tell(warning)
    return Answer(document, lines)


@accounts.command("list")
@click.pass_obj
def list_accounts(call: Call) -> Answer:
    """The accounts of this profile."""
    found = on_desk(call, lambda desk: desk.accounts.all())
    return Answer([account_document(one) for one in found], _rows(found))


@accounts.command("test")
@click.argument("name")
@secret_option
@click.pass_obj
def test(call: Call, name: str, secret_stdin: bool) -> Answer:
    """Sign in without sending anything, and say exactly what is wrong if it fails."""

    async def work(desk: Any) -> tuple[Account, Balance | None, SmsDeskError | None]:
        account = await desk.accounts.find(name)
        if secret_stdin:
            await lend_from_stdin(desk.vault, account)
        try:
            return account, await desk.balances.test(account), None
        except SmsDeskError as error:
            return account, None, error

    account, balance, error = on_desk(call, work)
    document = {
        "account": account.name,
        "ok": error is None,
        "balance": amount_of(balance),
        "unit": None if balance is None else balance.unit,
        "error": None if error is None else error_document(error),
    }
    if error is not None:
        sentence = f"{account.name}: {error_document(error)['message']}"
        return Answer(document, [sentence], REFUSED)
    told = f" Balance: {balance_text(balance)}." if balance is not None else ""
    return Answer(document, [f"{account.name}: signed in.{told}"], DONE)


@accounts.command("edit")
@click.argument("name")
@click.option("--pause/--resume", "pause", default=None, help="Stop sending; send again.")
@click.option("--name", "new_name", help="A new name.")
@click.option("--sender", help="A new sender; empty for none.")
@option_fields
@click.option("--allow-http/--no-allow-http", default=None, help="Accept an unencrypted address.")
@click.option("--secret", is_flag=True, help="Ask for a new secret.")
@secret_option
@click.pass_obj
def edit(
    call: Call,
    *,
    name: str,
    pause: bool | None,
    new_name: str | None,
    sender: str | None,
    pairs: Sequence[str],
    allow_http: bool | None,
    secret: bool,
    secret_stdin: bool,
) -> Answer:
    """Change an account. An option that is given empty goes back to its default.

    With --resume what waits is not sent by this command: `smsdesk agent --until-idle` does that.
    """
    from smsdesk.accounts.directory import Changes

    options = fields_given(pairs)
    asks_secret = secret or secret_stdin
    edits = asks_secret or bool(options)
    edits = edits or any(one is not None for one in (new_name, sender, allow_http))
    if not edits and pause is None:
        raise CallError("Say what to change: --pause, --name, --option …")

    async def work(desk: Any) -> Account:
        account: Account = await desk.accounts.find(name)
        secrets = {}
        if edits:
            from smsdesk.providers import registry

            info = registry.info(account.provider)
            _check_sender(info, sender or "")
            if asks_secret:
                secrets = secrets_given(info, from_stdin=secret_stdin)
            changes = Changes(new_name, sender, options, secrets, allow_http)
            account = await desk.accounts.edit(account, changes)
        if pause is not None:
            await (desk.accounts.pause if pause else desk.accounts.resume)(account)
        found: Account = await desk.accounts.find(account.name)
        return found

    account = on_desk(call, work)
    return Answer(account_document(account), _rows([account]))


@accounts.command("remove")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Cancel what waits, and do not ask.")
@click.pass_obj
def remove(call: Call, name: str, yes: bool) -> Answer:
    """Take an account out of use and forget its secret. Its messages stay in the history.

    While messages of it wait, it is refused, unless --yes says that they are to be cancelled.
    """

    async def work(desk: Any) -> Any:
        account = await desk.accounts.find(name)
        return await desk.accounts.remove(account, cancel_waiting=yes)

    removed = on_desk(call, work)
    error = removed.vault_error
    document = {
        "account": name,
        "cancelled": list(removed.cancelled),
        "kept_by_provider": removed.kept,
        "contacts_at_provider": removed.contacts,
        "error": None if error is None else error_document(error),
    }
    lines = [f"Removed {name}. Its messages stay in the history."]
    if removed.cancelled:
        lines.append(f"Cancelled messages that were waiting: {len(removed.cancelled)}.")
    if removed.kept:
        lines.append(
            f"Messages that its provider keeps for later: {removed.kept}. They go out at their"
            " time, and cannot be taken back."
        )
    if removed.contacts:
        lines.append(
            f"Contacts that were saved at its provider stay there: {removed.contacts}. Delete them"
            " on its own pages."
        )
    if error is not None:
        lines.append(f"Its secret is still in the keyring: {error_words(error)}")
    return Answer(document, lines, DONE if error is None else REFUSED)


def _check_sender(info: ProviderInfo, sender: str) -> None:
    """Refuse what every message would be refused for. None at all may still be given later."""
    from smsdesk.sending.planner import sender_issues

    for issue in sender_issues(sender.strip(), info.limits.sender):
        if issue.problem is not PlanProblem.SENDER_REQUIRED:
            raise Refusal(issue.problem.value, str(issue_words(issue)))


def balance_text(balance: Balance) -> str:
    """An amount for people."""
    if balance.amount is None:
        return "no limit"
    return f"{plain(balance.amount)} {balance.unit or ''}".rstrip()


def _rows(found: Sequence[Account]) -> Iterator[str]:
    if not found:
        yield "There are no accounts yet. `smsdesk accounts add --help` says how to add one."
        return
    rows = [
        (
            one.name,
            one.provider,
            one.sender,
            one.options.get("base_url", ""),
            "" if one.paused is None else f"paused: {PAUSES[one.paused].sentence}",
        )
        for one in found
    ]
    yield from aligned(("name", "provider", "sender", "address", "state"), rows)
