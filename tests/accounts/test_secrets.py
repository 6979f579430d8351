"""Secrets of an account are kept together, put back together, and lent for one run."""

from __future__ import annotations

import pytest

from smsdesk.accounts.secrets import LendingVault, load, replace, restore
from smsdesk.domain.redaction import Redactor
from smsdesk.domain.secret import Secret
from smsdesk.providers import registry
from smsdesk.system.vault import SessionVault, VaultDenied

A, B = Secret("alpha-secret"), Secret("beta-secret")


class DenyingVault(SessionVault):
    """Keeps everything but one field."""

    def __init__(self, denied: str) -> None:
        super().__init__()
        self.denied = denied

    async def put(self, vault_key: str, field: str, secret: Secret) -> None:
        if field == self.denied:
            raise VaultDenied("test")
        await super().put(vault_key, field, secret)


async def test_all_or_none() -> None:
    vault = DenyingVault("second")
    await vault.put("key", "first", A)
    before = {"first": A}
    with pytest.raises(VaultDenied):
        await replace(vault, "key", before, {"first": B, "third": B, "second": B})
    assert await vault.get("key", "first") == A
    assert await vault.get("key", "third") is None


async def test_a_vault_is_open_once_it_has_given_a_secret_of_its_own() -> None:
    beneath = SessionVault()
    vault = LendingVault(beneath, Redactor())
    await vault.lend("key", "token", A)
    assert await vault.get("key", "token") == A
    assert await vault.get("key", "password") is None
    assert not vault.opened.is_set()
    await beneath.put("key", "password", B)
    assert await vault.get("key", "password") == B
    assert vault.opened.is_set()


async def test_restore_forgets_what_was_not_there() -> None:
    vault = SessionVault()
    await replace(vault, "key", {}, {"first": A})
    await restore(vault, "key", {}, {"first": A})
    assert await vault.get("key", "first") is None


async def test_load_gives_what_is_there() -> None:
    vault = SessionVault()
    info = registry.info("practice")
    assert await load(vault, "key", info) == {}
    await vault.put("key", "token", A)
    assert await load(vault, "key", info) == {"token": A}


async def test_what_is_lent_comes_first_and_goes_nowhere() -> None:
    beneath = SessionVault()
    await beneath.put("key", "token", A)
    redactor = Redactor()
    vault = LendingVault(beneath, redactor)
    assert await vault.get("key", "token") == A
    await vault.lend("key", "token", B)
    assert await vault.get("key", "token") == B
    assert await beneath.get("key", "token") == A
    assert "beta-secret" not in redactor.redact("it was beta-secret")
    await vault.forget("key", ["token"])
    assert await vault.get("key", "token") is None
    assert await beneath.get("key", "token") is None


async def test_what_is_kept_is_kept_beneath() -> None:
    beneath = SessionVault()
    vault = LendingVault(beneath, Redactor())
    await vault.put("key", "token", A)
    assert await beneath.get("key", "token") == A
    assert await vault.check() == await beneath.check()
