"""Accounts are added, edited and removed in vault and store together, or not at all."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from smsdesk.accounts import secrets
from smsdesk.accounts.directory import LONGEST_ADD, Changes
from smsdesk.accounts.errors import BadName, QueueNotEmpty, UnknownAccount
from smsdesk.domain.account import PauseCause
from smsdesk.domain.message import MessageState
from smsdesk.domain.secret import Secret
from smsdesk.events import AccountsChanged, MessagesChanged
from smsdesk.providers.http import InsecureAddress
from smsdesk.store import accounts as stored
from smsdesk.store.errors import NameTaken, StoreFull
from smsdesk.system.vault import VaultDenied, VaultLocked, VaultUnusable
from tests.accounts.conftest import TOKEN, Office
from tests.support.store import numbers, plan_of

NEW = Secret("a-new-token")


async def kept(office: Office, vault_key: str) -> Secret | None:
    return await office.vault.get(vault_key, "token")


async def test_add(office: Office) -> None:
    account = await office.add()
    assert account.options == {"base_url": "https://sms.example"}
    assert await kept(office, account.vault_key) == TOKEN["token"]
    assert await office.directory.find("Desk") == account
    assert office.events == [AccountsChanged(frozenset({account.id}))]


async def test_every_account_has_a_vault_key_of_its_own(office: Office) -> None:
    assert (await office.add("a")).vault_key != (await office.add("b")).vault_key


async def test_a_name_that_is_taken_leaves_the_vault_alone(office: Office) -> None:
    await office.add()
    before = dict(office.vault._secrets)
    with pytest.raises(NameTaken):
        await office.add()
    assert office.vault._secrets == before


async def test_consent_to_http_is_asked_for(office: Office) -> None:
    with pytest.raises(InsecureAddress):
        await office.directory.add(
            "practice", "x", options={"base_url": "http://a.example"}, given_secrets=TOKEN
        )
    assert not office.vault._secrets


async def test_a_store_that_fails_leaves_no_secret(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreFull("smsdesk.db")

    monkeypatch.setattr(stored, "put_in_use", full)
    with pytest.raises(StoreFull):
        await office.add()
    assert not office.vault._secrets
    assert not await office.store.db.read(stored.not_in_use)


class Killed(BaseException):
    """Stands for `kill -9`: nothing more of what was under way is done."""


@pytest.fixture
def killed(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Whoever undoes an addition is dead."""

    async def dead(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(secrets, "restore", dead)
    return monkeypatch


def _die(*_: object) -> None:
    raise Killed


async def _killed_while_adding(office: Office, killed: pytest.MonkeyPatch, name: str) -> None:
    with killed.context() as then:
        then.setattr(stored, "put_in_use", _die)
        with pytest.raises(Killed):
            await office.add(name)


async def test_an_addition_that_was_killed_leaves_no_half_account_and_no_secret_for_long(
    office: Office, killed: pytest.MonkeyPatch
) -> None:
    await _killed_while_adding(office, killed, "Desk")
    assert len(office.vault._secrets) == 1
    assert "Desk" not in {one.name for one in await office.directory.all()}
    added = await office.add("Desk")
    assert [key for key, _ in office.vault._secrets] == [added.vault_key]
    assert not await office.store.db.read(stored.not_in_use)


async def test_what_was_killed_is_swept_without_another_addition(
    office: Office, killed: pytest.MonkeyPatch
) -> None:
    kept = await office.add("kept")
    gone = await office.add("gone")
    await _killed_while_adding(office, killed, "Desk")
    with killed.context() as then:
        then.setattr(office.vault, "forget", _die)
        with pytest.raises(Killed):
            await office.directory.remove(gone, cancel_waiting=False)
    await office.store.clock.advance(LONGEST_ADD.total_seconds() + 1)
    assert len(office.vault._secrets) == 3
    await office.directory.sweep()
    assert [key for key, _ in office.vault._secrets] == [kept.vault_key]


async def test_a_sweep_asks_a_locked_vault_once(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def locked(vault_key: str, _fields: Iterable[str]) -> None:
        asked.append(vault_key)
        raise VaultLocked("test")

    for name in ("a", "b"):
        await office.directory.remove(await office.add(name), cancel_waiting=False)
    monkeypatch.setattr(office.vault, "forget", locked)
    await office.directory.sweep()
    assert len(asked) == 1


async def test_an_addition_that_is_under_way_elsewhere_is_spared(
    office: Office, killed: pytest.MonkeyPatch
) -> None:
    await _killed_while_adding(office, killed, "Desk")
    await office.add("other")
    assert len(office.vault._secrets) == 2
    await office.store.clock.advance(LONGEST_ADD.total_seconds() + 1)
    await office.add("third")
    assert len(office.vault._secrets) == 2
    assert not await office.store.db.read(stored.not_in_use)


async def test_of_two_that_add_the_same_name_the_later_wins(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = office.vault.put

    async def slow(vault_key: str, field: str, secret: Secret) -> None:
        monkeypatch.setattr(office.vault, "put", put)
        await office.add("Desk")
        await put(vault_key, field, secret)

    monkeypatch.setattr(office.vault, "put", slow)
    with pytest.raises(NameTaken):
        await office.add("Desk")
    assert await kept(office, (await office.directory.find("Desk")).vault_key) == TOKEN["token"]
    assert len(office.vault._secrets) == 1


async def test_the_secret_of_a_removal_that_was_killed_goes_with_the_next_addition(
    office: Office,
) -> None:
    account = await office.add("Desk")
    await office.store.db.run(lambda c: stored.remove(c, account.id, office.store.clock.now()))
    added = await office.add("other")
    assert [key for key, _ in office.vault._secrets] == [added.vault_key]


async def test_a_vault_that_fails_leaves_no_account(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def denied(*_: object) -> None:
        raise VaultDenied("test")

    before = await office.directory.all()
    monkeypatch.setattr(office.vault, "put", denied)
    with pytest.raises(VaultDenied):
        await office.add()
    assert await office.directory.all() == before


async def test_without_a_keyring_the_account_is_stored_without_its_secret(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unusable() -> str:
        raise VaultUnusable("none")

    monkeypatch.setattr(office.vault, "check", unusable)
    added = await office.directory.add(
        "practice", "x", options={"base_url": "https://a.example"}, given_secrets=TOKEN
    )
    assert not added.secret_kept
    assert not office.vault._secrets


async def test_edit_keeps_what_is_not_named(office: Office) -> None:
    account = await office.add()
    edited = await office.directory.edit(account, Changes(sender=" Desk "))
    assert (edited.name, edited.sender, edited.options) == ("Desk", "Desk", account.options)
    assert await kept(office, account.vault_key) == TOKEN["token"]


async def test_edit_changes_secrets_and_the_client(office: Office) -> None:
    account = await office.add()
    before = await office.clients.client(account.id)
    await office.directory.edit(account, Changes(secrets={"token": NEW}))
    assert await kept(office, account.vault_key) == NEW
    assert await office.clients.client(account.id) is not before


async def test_an_edit_that_fails_puts_the_secret_back(office: Office) -> None:
    account = await office.add("a")
    await office.add("b")
    with pytest.raises(NameTaken):
        await office.directory.edit(account, Changes(name="b", secrets={"token": NEW}))
    assert await kept(office, account.vault_key) == TOKEN["token"]


async def test_an_edit_that_is_refused_changes_nothing(office: Office) -> None:
    account = await office.add()
    for changes in (
        Changes(name=""),
        Changes(options={"base_url": "http://a.example"}, secrets={"token": NEW}),
    ):
        with pytest.raises((BadName, InsecureAddress)):
            await office.directory.edit(account, changes)
    assert await office.directory.find("Desk") == account
    assert await kept(office, account.vault_key) == TOKEN["token"]


async def test_editing_what_was_removed_meanwhile(office: Office) -> None:
    account = await office.add()
    await office.directory.remove(account, cancel_waiting=False)
    with pytest.raises(UnknownAccount):
        await office.directory.edit(account, Changes(sender="x", secrets={"token": NEW}))
    assert await kept(office, account.vault_key) is None


async def test_pause_and_resume(office: Office) -> None:
    account = await office.add()
    await office.directory.pause(account)
    assert (await office.directory.find("Desk")).paused is PauseCause.USER
    await office.directory.resume(account)
    assert (await office.directory.find("Desk")).paused is None


async def test_remove_forgets_the_secret(office: Office) -> None:
    account = await office.add()
    removed = await office.directory.remove(account, cancel_waiting=False)
    assert (removed.cancelled, removed.vault_error) == ((), None)
    assert not office.vault._secrets
    with pytest.raises(UnknownAccount):
        await office.directory.find("Desk")
    with pytest.raises(UnknownAccount):
        await office.clients.client(account.id)


async def test_remove_does_not_throw_a_queue_away_unasked(office: Office) -> None:
    account = await office.add()
    await office.store.put(plan_of(account.id, numbers(3)))
    with pytest.raises(QueueNotEmpty) as caught:
        await office.directory.remove(account, cancel_waiting=False)
    assert caught.value.subject == "3"
    assert await kept(office, account.vault_key) == TOKEN["token"]
    removed = await office.directory.remove(account, cancel_waiting=True)
    listing = await office.store.listing()
    assert {message.id for message in listing} == set(removed.cancelled)
    assert {message.state for message in listing} == {MessageState.CANCELLED}
    assert MessagesChanged(frozenset(removed.cancelled)) in office.events


async def test_a_vault_that_fails_does_not_keep_an_account(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def denied(*_: object) -> None:
        raise VaultDenied("test")

    account = await office.add()
    monkeypatch.setattr(office.vault, "forget", denied)
    removed = await office.directory.remove(account, cancel_waiting=False)
    assert isinstance(removed.vault_error, VaultDenied)
    assert account not in await office.directory.all()
