"""Reading what is given with a call: FIELD=VALUE options, secrets, moments; values stay unseen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any, TypeVar

import click

from smsdesk.accounts.secrets import LendingVault
from smsdesk.cli import terminal
from smsdesk.cli.answer import CallError
from smsdesk.domain.account import Account
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.secret import Secret
from smsdesk.wording.declarations import FIELDS

RECORD_ID = click.IntRange(1, 2**63 - 1)
"""The id of a message or a batch, as far as any store can hold one."""

F = TypeVar("F", bound=Callable[..., Any])


def secret_option(function: F) -> F:
    """`--secret-stdin`, for every command that needs a secret."""
    return click.option(
        "--secret-stdin",
        is_flag=True,
        help="Read the secret from standard input, one line, before anything else there.",
    )(function)


def fields_given(pairs: Iterable[str]) -> dict[str, str]:
    """FIELD=VALUE of each `--option`. Raises CallError, which shows no value."""
    given: dict[str, str] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            raise CallError("Write --option FIELD=VALUE, with the name of a field before the =.")
        if key in given:
            raise CallError(f"--option {key}=… is there twice.")
        given[key] = value
    return given


def secrets_given(info: ProviderInfo, *, from_stdin: bool) -> dict[str, Secret]:
    """The secrets of a provider's account: a line each from standard input, or asked for."""
    given = {}
    for field in info.secret_fields:
        if from_stdin:
            given[field.key] = Secret(terminal.read_secret_line())
        elif terminal.someone_is_there():
            given[field.key] = Secret(terminal.ask_secret(FIELDS[field.help].sentence))
        else:
            raise CallError(
                f"The secret ({field.key}) is needed: say --secret-stdin and write it to standard"
                " input, or call this in a terminal and be asked for it."
            )
    return given


async def lend_from_stdin(vault: LendingVault, account: Account) -> None:
    """Use the secret on standard input for this account, for this run only. Raises FieldProblem."""
    from smsdesk.accounts.form import checked_secrets
    from smsdesk.providers import registry

    info = registry.info(account.provider)
    given = checked_secrets(info, secrets_given(info, from_stdin=True))
    for key, secret in given.items():
        await vault.lend(account.vault_key, key, secret)


def instant(text: str, now: datetime) -> datetime:
    """A moment: RFC 3339, a local date or date and time, or how long ago (30min, 2h, 3d)."""
    ago = _AGO.fullmatch(text.strip())
    try:
        if ago is not None:
            return now - timedelta(seconds=int(ago["count"]) * _UNIT_S[ago["unit"]])
        moment = datetime.fromisoformat(text.strip())
        return moment if moment.tzinfo is not None else moment.astimezone()
    except (ValueError, OverflowError):
        raise CallError(
            "A time is written like 2026-03-02, 2026-03-02T09:00+02:00, or 2h for so long ago."
        ) from None


_UNIT_S = {"s": 1, "min": 60, "h": 3600, "d": 86400, "w": 604800}
_AGO = re.compile(r"(?P<count>[0-9]{1,9})(?P<unit>s|min|h|d|w)")
