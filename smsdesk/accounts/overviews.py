"""The accounts as a list shows them. What one of them is stands in `overview`."""

from __future__ import annotations

import uuid

from smsdesk.accounts import inside, offers, secrets
from smsdesk.accounts.clients import Clients
from smsdesk.accounts.directory import Directory
from smsdesk.accounts.overview import Overview, secrets_of
from smsdesk.domain.account import Account, NewAccount, Pending
from smsdesk.domain.secret import Secret
from smsdesk.events import AccountsChanged, Bus
from smsdesk.store import accounts as stored
from smsdesk.store import removal
from smsdesk.store.database import Database
from smsdesk.system.clock import Clock
from smsdesk.system.vault import VaultUnusable


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
            state = await secrets_of(self._vault, account, info)
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

    async def pending(self, account: Account) -> Pending:
        """Its messages that are still to go out, here and at its provider."""
        now = self._clock.now()
        return await self._db.read(lambda c: removal.pending(c, account.id, now))

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
