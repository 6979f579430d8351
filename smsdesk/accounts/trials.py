"""Trying a sign-in with what stands in a form, before anything of it is stored.

The test of a stored account is in `balances`.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from smsdesk.accounts import inside, secrets
from smsdesk.accounts.errors import NoSignInTest
from smsdesk.accounts.form import checked_options, checked_secrets
from smsdesk.domain.account import Account
from smsdesk.domain.money import Balance
from smsdesk.domain.secret import Secret
from smsdesk.system.clock import Clock
from smsdesk.system.vault import SecretStore, VaultUnusable


@dataclass(frozen=True, slots=True)
class Given:
    """What stands in the form; of an `account` that is edited, absent secrets are the kept ones."""

    provider: str
    options: Mapping[str, str] = field(repr=False)
    secrets: Mapping[str, Secret]
    allow_http: bool = False
    account: Account | None = None


@dataclass(frozen=True, slots=True)
class SignedIn:
    """It worked: what is left, where the provider told it, and how long the answer took."""

    balance: Balance | None
    elapsed_s: float


class Trials:
    """Asks once and keeps nothing. Asking is free of charge."""

    def __init__(self, vault: SecretStore, clock: Clock, door: inside.Door | None = None) -> None:
        self._vault = vault
        self._clock = clock
        self._door = door

    async def sign_in(self, given: Given) -> SignedIn:
        """Sign in with a client of its own, closed at the end.

        Raises FieldProblem and its kinds, BadAddress, InsecureAddress, BadCertificateFile,
        BadProxy, VaultError, NoSignInTest, ProviderError, PracticeUnavailable.
        """
        from smsdesk.providers import registry
        from smsdesk.providers.base import AccountSettings, ChecksSignIn

        info = registry.info(given.provider)
        options = checked_options(info, given.options)
        if inside.marks_inside(given.provider, options):
            way = await inside.way_in(self._door, options)
            settings = AccountSettings(way.options, way.secrets, allow_http=True)
        else:
            kept = {}
            if given.account is not None:
                # Without a keyring what was typed must do.
                with suppress(VaultUnusable):
                    kept = await secrets.load(self._vault, given.account.vault_key, info)
            found = checked_secrets(info, {**kept, **given.secrets})
            settings = AccountSettings(options, found, allow_http=given.allow_http)
        client = registry.create(given.provider, settings)
        try:
            if not isinstance(client, ChecksSignIn):
                raise NoSignInTest(info.name)
            began_s = self._clock.monotonic()
            balance = await client.check_sign_in()
            return SignedIn(balance, self._clock.monotonic() - began_s)
        finally:
            await client.aclose()
