"""One long-lived client for each account, made from store, vault and registry when first needed."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from smsdesk.accounts import inside, secrets
from smsdesk.accounts.errors import SecretMissing, UnknownAccount
from smsdesk.domain.account import Account
from smsdesk.store import accounts as stored
from smsdesk.store.database import Database
from smsdesk.system.vault import SecretStore

if TYPE_CHECKING:
    from smsdesk.providers.base import Provider


@dataclass(frozen=True, slots=True)
class _Made:
    account: Account
    client: Provider


class Clients:
    """For one event loop. A client that no longer fits its account is replaced, not closed: it
    may have calls in flight, which closing would make uncertain. All are closed by `aclose`."""

    def __init__(self, db: Database, vault: SecretStore, door: inside.Door | None = None) -> None:
        """`door` opens the practice server inside the program, for accounts that use it."""
        self._db = db
        self._vault = vault
        self._door = door
        self._made: dict[int, _Made] = {}
        self._retired: list[Provider] = []
        self._turn = asyncio.Lock()

    async def client(self, account_id: int) -> Provider:
        """The client of an account as it stands in the store now.

        Raises UnknownAccount, SecretMissing, BadAddress, InsecureAddress, BadCertificateFile,
        BadProxy, PracticeUnavailable, StoreProblem, VaultError.
        """
        async with self._turn:
            account = await self._db.read(lambda c: stored.get(c, account_id))
            made = self._made.get(account_id)
            if made is not None and _same(made.account, account):
                return made.client
            self._retire(account_id)
            client = await self._make(account)
            self._made[account_id] = _Made(account, client)
            return client

    async def parts_per_s(self, account_id: int) -> float | None:
        """Parts a second that the account may send; None for no limit. Raises as `client`."""
        return (await self.client(account_id)).info.limits.parts_per_s

    async def forget(self, account_id: int) -> None:
        """Make a new client the next time: options or secrets have changed."""
        async with self._turn:
            self._retire(account_id)

    async def aclose(self) -> None:
        """Close all. To be called when no call is in flight any more."""
        async with self._turn:
            for account_id in list(self._made):
                self._retire(account_id)
            retired, self._retired = self._retired, []
            for client in retired:
                await client.aclose()

    async def _make(self, account: Account) -> Provider:
        if account.removed_at is not None:
            raise UnknownAccount(account.name)
        # Providers load the HTTP client, which a command that only lists does not need.
        from smsdesk.providers import registry
        from smsdesk.providers.base import AccountSettings

        if inside.is_inside(account):
            way = await inside.way_in(self._door, account.options)
            return registry.create(
                account.provider, AccountSettings(way.options, way.secrets, allow_http=True)
            )
        info = registry.info(account.provider)
        found = await secrets.load(self._vault, account.vault_key, info)
        if any(field.required and field.key not in found for field in info.secret_fields):
            raise SecretMissing(account.name)
        return registry.create(
            account.provider,
            AccountSettings(account.options, found, allow_http=account.allow_http),
        )

    def _retire(self, account_id: int) -> None:
        made = self._made.pop(account_id, None)
        if made is not None:
            self._retired.append(made.client)


def _same(one: Account, other: Account) -> bool:
    """Whether a client made for one serves the other, too.

    A pause that came or went counts as a change: it is how a refused password gets mended by
    another process.
    """
    return (
        dict(one.options) == dict(other.options)
        and one.allow_http == other.allow_http
        and one.paused == other.paused
        and one.removed_at == other.removed_at
    )
