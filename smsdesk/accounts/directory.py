"""The accounts of a profile: add, edit, pause, resume, remove. Vault and store change together.

Asking a provider anything is in `balances`.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from functools import partial
from types import ModuleType

from smsdesk.accounts import secrets
from smsdesk.accounts.clients import Clients
from smsdesk.accounts.errors import QueueNotEmpty, UnknownAccount
from smsdesk.accounts.form import checked_name, checked_options, checked_secrets
from smsdesk.domain.account import Account, NewAccount, PauseCause
from smsdesk.domain.secret import Secret
from smsdesk.events import AccountsChanged, Bus, MessagesChanged
from smsdesk.store import accounts as stored
from smsdesk.store import removal
from smsdesk.store.database import Database
from smsdesk.store.errors import NameTaken, NotFound, StoreProblem
from smsdesk.system.clock import Clock
from smsdesk.system.vault import SecretStore, VaultError, VaultLocked, VaultUnusable

LONGEST_ADD = timedelta(minutes=10)
"""A keyring may wait so long for a person to unlock it while an account is added."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What an edit changes; None and absent keys leave a thing as it is.

    An option that is given empty goes back to its default.
    """

    name: str | None = None
    sender: str | None = None
    options: Mapping[str, str] = field(default_factory=dict, repr=False)
    secrets: Mapping[str, Secret] = field(default_factory=dict)
    allow_http: bool | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """The new account, and whether its secrets are in the vault."""

    account: Account
    secret_kept: bool


@dataclass(frozen=True, slots=True)
class Removed:
    """The messages that were cancelled, and why the vault still has the secrets, if it has."""

    cancelled: tuple[int, ...]
    vault_error: VaultError | None = None
    kept: int = 0
    """So many more its provider keeps for a later time; they go out."""
    contacts: int = 0
    """So many were saved at its provider, and stay there."""


class Directory:
    """Every method raises StoreProblem and VaultError, and then nothing was changed."""

    def __init__(
        self, db: Database, vault: SecretStore, clients: Clients, clock: Clock, bus: Bus
    ) -> None:
        self._db = db
        self._vault = vault
        self._clients = clients
        self._clock = clock
        self._bus = bus

    async def all(self) -> tuple[Account, ...]:
        """The accounts in use, oldest first."""
        return await self._db.read(stored.in_use)

    async def ever(self) -> tuple[Account, ...]:
        """All there ever were, removed ones included, oldest first."""
        return await self._db.read(stored.ever)

    async def find(self, name: str) -> Account:
        """The account in use of this name. Raises UnknownAccount."""
        try:
            return await self._db.read(lambda c: stored.by_name(c, name))
        except NotFound:
            raise UnknownAccount(name) from None

    async def add(
        self,
        provider: str,
        name: str,
        *,
        sender: str = "",
        options: Mapping[str, str],
        given_secrets: Mapping[str, Secret],
        allow_http: bool = False,
    ) -> Added:
        """Check everything, put the secrets into the vault and the account into the store.

        Where the vault cannot be used, the account is stored without its secrets. Raises
        UnknownProvider, BadName, NameTaken, FieldProblem and its kinds, and what the client's
        maker raises (BadAddress, InsecureAddress, BadCertificateFile, BadProxy).
        """
        info = _registry().info(provider)
        new = NewAccount(
            name=checked_name(name),
            provider=provider,
            options=checked_options(info, options),
            sender=sender.strip(),
            vault_key=uuid.uuid4().hex,
            allow_http=allow_http,
        )
        kept = checked_secrets(info, given_secrets)
        await self._check_free(new.name)
        await _check_client(provider, new.options, kept, allow_http=allow_http)
        try:
            await self._vault.check()
        except VaultUnusable:
            kept = {}
        else:
            await self.sweep(new.name)
        # Known to the store before the vault has anything: killed in between, `sweep` finds it.
        announced = await self._db.run(lambda c: stored.announce(c, new, self._clock.now()))
        try:
            await secrets.replace(self._vault, new.vault_key, {}, kept)
            account = await self._db.run(lambda c: stored.put_in_use(c, announced.id))
        except BaseException as error:
            await secrets.restore(self._vault, new.vault_key, {}, kept)
            with suppress(StoreProblem):
                await self._db.run(lambda c: stored.withdraw(c, announced.id))
            if isinstance(error, NotFound):  # another process adds one of this name
                raise NameTaken(new.name) from None
            raise
        self._changed(account.id)
        return Added(account, secret_kept=bool(kept) or not info.secret_fields)

    async def edit(self, account: Account, changes: Changes) -> Account:
        """Change what is given. Raises as `add`, and UnknownAccount."""
        info = _registry().info(account.provider)
        name = account.name if changes.name is None else checked_name(changes.name)
        sender = account.sender if changes.sender is None else changes.sender.strip()
        allow_http = account.allow_http if changes.allow_http is None else changes.allow_http
        options = checked_options(info, {**account.options, **changes.options})
        before = {}
        if changes.secrets:
            before = await secrets.load(self._vault, account.vault_key, info)
        after = {**before, **changes.secrets}
        if changes.secrets:
            checked_secrets(info, after)
        await _check_client(account.provider, options, after, allow_http=allow_http)
        await secrets.replace(self._vault, account.vault_key, before, changes.secrets)
        try:
            changed = await self._db.run(
                lambda c: stored.change(
                    c,
                    account.id,
                    name=name,
                    options=options,
                    sender=sender,
                    allow_http=allow_http,
                )
            )
        except BaseException as error:
            await secrets.restore(self._vault, account.vault_key, before, changes.secrets)
            if isinstance(error, NotFound):
                raise UnknownAccount(account.name) from None
            raise
        await self._clients.forget(account.id)
        self._changed(account.id)
        return changed

    async def pause(self, account: Account) -> None:
        """Let it send nothing more until it is resumed; what waits is kept."""
        await self._db.run(lambda c: stored.pause(c, account.id, PauseCause.USER))
        self._changed(account.id)

    async def resume(self, account: Account) -> None:
        """Let it send again, with its secrets read anew."""
        await self._db.run(lambda c: stored.resume(c, account.id))
        await self._clients.forget(account.id)
        self._changed(account.id)

    async def set_alert(self, account: Account, alert: Decimal | None) -> None:
        """From which balance on it is told as low; None never tells."""
        await self._db.run(lambda c: stored.set_low_balance(c, account.id, alert))
        self._changed(account.id)

    async def remove(self, account: Account, *, cancel_waiting: bool) -> Removed:
        """Take it out of use and forget its secrets; its history stays. Raises QueueNotEmpty.

        A vault that fails changes nothing of that: the account is gone, and so says the result.
        """
        now = self._clock.now()
        done = await self._db.run(
            lambda c: removal.remove_account(c, account.id, cancel=cancel_waiting, now=now)
        )
        if not done.removed:
            raise QueueNotEmpty(str(done.waiting))
        await self._clients.forget(account.id)
        self._changed(account.id)
        if done.cancelled:
            self._bus.publish(MessagesChanged(frozenset(done.cancelled)))
        info = _registry().info(account.provider)
        try:
            await self._vault.forget(account.vault_key, [one.key for one in info.secret_fields])
        except VaultUnusable:
            pass  # it never had them
        except VaultError as error:
            return Removed(done.cancelled, error, done.kept, done.contacts)
        return Removed(done.cancelled, kept=done.kept, contacts=done.contacts)

    async def sweep(self, name: str = "") -> None:
        """Forget the secrets of what is no account (any more): an `add` or a `remove` was killed.

        An account that is being added is spared, unless it bears this name: of two that add the
        same one, the later wins. Talks to the vault: to be called when that is unlocked.
        """
        long_ago = self._clock.now() - LONGEST_ADD
        for one, announced in await self._db.read(stored.not_in_use):
            under_way = one.removed_at is not None and one.removed_at > long_ago
            if announced and under_way and one.name != name:
                continue
            fields = _registry().info(one.provider).secret_fields
            try:
                await self._vault.forget(one.vault_key, [field.key for field in fields])
            except VaultLocked:
                return  # one question that was dismissed is enough
            except VaultError:
                continue  # stays for the next time
            if announced:
                await self._db.run(partial(stored.withdraw, account_id=one.id))

    async def _check_free(self, name: str) -> None:
        try:
            await self.find(name)
        except UnknownAccount:
            return
        raise NameTaken(name)

    def _changed(self, account_id: int) -> None:
        self._bus.publish(AccountsChanged(frozenset({account_id})))


async def _check_client(
    provider: str,
    options: Mapping[str, str],
    given_secrets: Mapping[str, Secret],
    *,
    allow_http: bool,
) -> None:
    """Raise what making the client raises; nothing is asked of the provider."""
    from smsdesk.providers.base import AccountSettings

    settings = AccountSettings(options, given_secrets, allow_http=allow_http)
    client = _registry().create(provider, settings)
    await client.aclose()


def _registry() -> ModuleType:
    """Loaded late: with it comes the HTTP client, which listing accounts does not need."""
    from smsdesk.providers import registry

    return registry
