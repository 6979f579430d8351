"""The secrets of an account: read, kept and forgotten together, or lent for one run.

How a keyring is talked to is in `system/vault`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from contextlib import suppress

from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.redaction import Redactor
from smsdesk.domain.secret import Secret
from smsdesk.system.vault import SecretStore, SessionVault, VaultError


class LendingVault:
    """The vault beneath, and before it what somebody typed in for this run only."""

    def __init__(self, beneath: SecretStore, redactor: Redactor) -> None:
        self._beneath = beneath
        self._lent = SessionVault()
        self._redactor = redactor
        self.opened = asyncio.Event()
        """Set once the vault beneath has given a secret: it is unlocked and asks for nothing."""

    async def lend(self, vault_key: str, field: str, secret: Secret) -> None:
        """Use this one until the program ends, whatever the vault has."""
        self._redactor.learn(secret)
        await self._lent.put(vault_key, field, secret)

    async def check(self) -> str:
        """Of the vault beneath."""
        return await self._beneath.check()

    async def get(self, vault_key: str, field: str) -> Secret | None:
        """What was lent, else what is kept."""
        found = await self._lent.get(vault_key, field)
        if not found:
            found = await self._beneath.get(vault_key, field)
            if found is not None:
                self.opened.set()
        if found is not None:
            self._redactor.learn(found)
        return found

    async def put(self, vault_key: str, field: str, secret: Secret) -> None:
        """Into the vault beneath."""
        self._redactor.learn(secret)
        await self._beneath.put(vault_key, field, secret)

    async def forget(self, vault_key: str, fields: Iterable[str]) -> None:
        """From both."""
        fields = tuple(fields)
        await self._lent.forget(vault_key, fields)
        await self._beneath.forget(vault_key, fields)


async def load(vault: SecretStore, vault_key: str, info: ProviderInfo) -> dict[str, Secret]:
    """What the vault has, by field. Raises VaultError."""
    found = {}
    for field in info.secret_fields:
        secret = await vault.get(vault_key, field.key)
        if secret is not None:
            found[field.key] = secret
    return found


async def replace(
    vault: SecretStore,
    vault_key: str,
    before: Mapping[str, Secret],
    after: Mapping[str, Secret],
) -> None:
    """Put `after` in the place of `before`, or leave everything as it was. Raises VaultError."""
    try:
        for key, secret in after.items():
            await vault.put(vault_key, key, secret)
    except BaseException:
        await restore(vault, vault_key, before, after)
        raise


async def restore(
    vault: SecretStore,
    vault_key: str,
    before: Mapping[str, Secret],
    after: Mapping[str, Secret],
) -> None:
    """Undo `replace` as far as the vault lets us: its own error comes second to the first."""
    for key in after:
        with suppress(VaultError):
            if key in before:
                await vault.put(vault_key, key, before[key])
            else:
                await vault.forget(vault_key, [key])
