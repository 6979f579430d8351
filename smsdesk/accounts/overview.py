"""The accounts as a list shows them, and what the secrets of each need from a person.

Changing accounts is in `directory`.
"""

from __future__ import annotations

import enum
import uuid
from dataclasses import dataclass
from datetime import datetime

from smsdesk.accounts import inside, offers, secrets
from smsdesk.accounts.clients import Clients
from smsdesk.accounts.directory import Directory
from smsdesk.accounts.errors import FieldProblem
from smsdesk.domain.account import Account, NewAccount
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import Balance
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.secret import Secret
from smsdesk.events import AccountsChanged, Bus
from smsdesk.store import accounts as stored
from smsdesk.store import removal
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock
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


class Overviews:
    """Every method raises StoreProblem."""

    def __init__(
        self,
        db: Database,
        vault: secrets.LendingVault,
        clients: Clients,
        clock: Clock,
        bus: Bus,
    ) -> None:
        self._db = db
        self._vault = vault
        self._clients = clients
        self._clock = clock
        self._bus = bus

    async def all(self) -> tuple[Overview, ...]:
        """The accounts in use, oldest first."""
        accounts = await self._db.read(stored.in_use)
        balances = await self._db.read(
            lambda c: {one.id: stored.latest_balance(c, one.id) for one in accounts}
        )
        found = []
        for account in accounts:
            info = offers.info(account.provider)
            balance, at = balances[account.id] or (None, None)
            state = await self._secrets_of(account, info)
            found.append(Overview(account, info, state, balance, at))
        return tuple(found)

    async def keyring(self) -> str | None:
        """The name of the keyring's backend; None where there is no usable one.

        Raises VaultError for one that is there and fails.
        """
        try:
            return await self._vault.check()
        except VaultUnusable:
            return None

    async def lend(self, account: Account, field: str, secret: Secret) -> None:
        """Use this secret until the program ends; it is kept nowhere."""
        await self._vault.lend(account.vault_key, field, secret)
        await self._clients.forget(account.id)
        self._bus.publish(AccountsChanged(frozenset({account.id})))

    async def waiting(self, account: Account) -> int:
        """How many of its messages wait here, scheduled ones included."""
        return await self._db.read(lambda c: removal.waiting(c, account.id))

    async def open_practice(self, directory: Directory, name: str, sender: str) -> Account:
        """The account that practises inside, made under a free name like this if there is none."""
        accounts = await directory.all()
        for account in accounts:
            if inside.is_inside(account):
                return account
        taken = {account.name for account in accounts}
        names = [name, *(f"{name} {number}" for number in range(2, len(taken) + 3))]
        new = NewAccount(
            name=next(one for one in names if one not in taken),
            provider=inside.PROVIDER,
            options={"base_url": inside.ADDRESS},
            sender=sender,
            vault_key=uuid.uuid4().hex,
            allow_http=True,
        )
        account = await self._db.run(lambda c: stored.add(c, new, self._clock.now()))
        self._bus.publish(AccountsChanged(frozenset({account.id})))
        return account

    async def _secrets_of(self, account: Account, info: ProviderInfo) -> Secrets:
        needed = {field.key for field in info.secret_fields if field.required}
        if inside.is_inside(account) or not needed:
            return Secrets.READY
        try:
            found = await secrets.load(self._vault, account.vault_key, info)
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
