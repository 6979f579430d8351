"""`smsdesk balance`: what is left, of some accounts or of all, asked at once."""

from __future__ import annotations

from collections.abc import Sequence

import click

from smsdesk.accounts.balances import Asked
from smsdesk.bootstrap import Desk
from smsdesk.cli.accounts import balance_text
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError
from smsdesk.cli.documents import balance_document
from smsdesk.cli.errors import error_document
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import lend_from_stdin, secret_option
from smsdesk.cli.run import on_desk
from smsdesk.cli.table import aligned


@click.command("balance", cls=DeskCommand)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@secret_option
@click.pass_obj
def balance(call: Call, names: Sequence[str], secret_stdin: bool) -> Answer:
    """Ask what is left on the named accounts, or on all; exit status 1 if one cannot tell."""
    if secret_stdin and len(names) != 1:
        raise CallError("--secret-stdin goes with one account: name it.")

    async def work(desk: Desk) -> tuple[Asked, ...]:
        wanted = [await desk.accounts.find(name) for name in dict.fromkeys(names)]
        if secret_stdin:
            await lend_from_stdin(desk.vault, wanted[0])
        return await desk.balances.ask(wanted or await desk.accounts.all())

    asked = on_desk(call, work)
    rows = [
        (
            one.account.name,
            balance_text(one.balance) if one.balance else "",
            "" if one.error is None else error_document(one.error)["message"],
        )
        for one in asked
    ]
    failed = any(one.error is not None for one in asked)
    return Answer(
        [balance_document(one) for one in asked],
        aligned(("account", "balance", "problem"), rows),
        REFUSED if failed else DONE,
    )
