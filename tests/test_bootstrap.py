"""The wiring of a desk: what happens once when a profile is opened."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from smsdesk.bootstrap import open_desk
from smsdesk.domain.secret import Secret
from smsdesk.store import removal
from smsdesk.store.errors import StoreEmptied
from smsdesk.system.paths import Profile, open_profile
from smsdesk.system.vault import SessionVault

TOKEN = {"token": Secret("a-token")}


def _saved_settings(profile: Profile) -> None:
    profile.settings.write_text(json.dumps({}), "utf-8")


def _kept_a_copy(profile: Profile) -> None:
    (profile.backups / "smsdesk-0001.db").touch()


def _logged(profile: Profile) -> None:
    (profile.logs / "smsdesk.log").write_text("a line\n", "utf-8")


@pytest.mark.parametrize("left", [_saved_settings, _kept_a_copy, _logged])
async def test_an_emptied_store_is_no_new_profile(
    tmp_path: Path, left: Callable[[Profile], None]
) -> None:
    profile = open_profile(tmp_path)
    left(profile)
    profile.store.touch()
    with pytest.raises(StoreEmptied):
        async with open_desk(tmp_path, vault=SessionVault(), log_to_stderr=False):
            pass
    assert profile.store.read_bytes() == b""


async def test_a_new_profile_begins_even_with_an_empty_store(tmp_path: Path) -> None:
    open_profile(tmp_path).store.touch()
    async with open_desk(tmp_path, vault=SessionVault(), log_to_stderr=False) as desk:
        assert await desk.accounts.all() == ()
    async with open_desk(tmp_path, vault=SessionVault(), log_to_stderr=False) as desk:
        assert await desk.accounts.all() == ()


async def test_orphaned_secrets_go_once_the_vault_is_open_and_not_before(tmp_path: Path) -> None:
    vault = SessionVault()
    async with open_desk(tmp_path, vault=vault, log_to_stderr=False) as desk:
        used, gone = [
            (
                await desk.accounts.add(
                    "practice",
                    name,
                    options={"base_url": "https://sms.example"},
                    given_secrets=TOKEN,
                )
            ).account
            for name in ("used", "gone")
        ]
        # As a `remove` that is killed before it comes to the vault.
        now = desk.clock.now()
        await desk.db.run(lambda c: removal.remove_account(c, gone.id, cancel=False, now=now))
        sweeping = asyncio.create_task(desk.background()["sweeping"]())
        await desk.accounts.all()
        assert await vault.get(gone.vault_key, "token") is not None
        await desk.clients.client(used.id)
        await sweeping
        assert await vault.get(gone.vault_key, "token") is None
        assert await vault.get(used.vault_key, "token") is not None
