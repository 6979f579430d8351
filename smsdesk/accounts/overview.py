"""An account as a list shows it, as a value, and what its secrets need from a person.

All of them are read in `overviews`; changing accounts is in `directory`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from smsdesk.accounts import inside, secrets
from smsdesk.accounts.errors import FieldProblem
from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import Balance
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.system.vault import VaultError, VaultUnusable


class Secrets(enum.Enum):
    """Whether an account can sign in."""

    READY = "ready"
    """Kept, lent for this run, or not needed."""
    MISSING = "missing"
    """The keyring has none."""
    NO_KEYRING = "no_keyring"
    """There is no usable keyring, and nobody has lent them in this run."""
    UNREADABLE = "unreadable"
    """The keyring is there and does not give them: locked, perhaps."""


@dataclass(frozen=True, slots=True)
class Overview:
    """One account with what is known about it without asking the provider."""

    account: Account
    info: ProviderInfo
    secrets: Secrets
    balance: Balance | None = None
    checked_at: datetime | None = None

    @property
    def is_inside(self) -> bool:
        """Whether it only practises."""
        return inside.is_inside(self.account)


async def secrets_of(vault: secrets.LendingVault, account: Account, info: ProviderInfo) -> Secrets:
    """What the secrets of an account need from a person."""
    needed = {field.key for field in info.secret_fields if field.required}
    if inside.is_inside(account) or not needed:
        return Secrets.READY
    try:
        found = await secrets.load(vault, account.vault_key, info)
    except VaultUnusable:
        return Secrets.NO_KEYRING
    except VaultError:
        return Secrets.UNREADABLE
    return Secrets.READY if needed <= found.keys() else Secrets.MISSING


def problem_field(error: SmsDeskError) -> str | None:
    """Which field of a form an error is about: "name", or the key of a field; None for none."""
    if isinstance(error, FieldProblem):
        return error.subject
    return _FIELDS.get(error.code)


_FIELDS = {
    "bad_name": "name",
    "name_taken": "name",
    "bad_address": "base_url",
    "insecure_address": "base_url",
    "bad_ca_file": "ca_file",
}
