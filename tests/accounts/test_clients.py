"""One client for an account, as long as it fits the account."""

from __future__ import annotations

import pytest

from smsdesk.accounts.clients import Clients
from smsdesk.accounts.directory import Changes
from smsdesk.accounts.errors import SecretMissing
from smsdesk.providers.base import ChecksSignIn
from smsdesk.providers.errors import Unreachable
from smsdesk.providers.http import BadCertificateFile
from tests.accounts.conftest import Office
from tests.support.stand_in import StandIn


async def test_the_client_is_kept(office: Office) -> None:
    account = await office.add()
    assert await office.clients.client(account.id) is await office.clients.client(account.id)


async def test_no_secret_no_client(office: Office) -> None:
    with pytest.raises(SecretMissing) as caught:
        await office.clients.client(office.store.account.id)
    assert caught.value.subject == office.store.account.name


async def test_what_another_process_changed_is_noticed(office: Office) -> None:
    account = await office.add()
    other = Clients(office.store.db, office.vault)
    before = await other.client(account.id)
    await office.directory.edit(account, Changes(options={"base_url": "https://b.example"}))
    after = await other.client(account.id)
    assert after is not before
    await other.aclose()


async def test_after_a_pause_the_secret_is_read_anew(office: Office) -> None:
    account = await office.add()
    other = Clients(office.store.db, office.vault)
    before = await other.client(account.id)
    await office.directory.pause(account)
    await other.client(account.id)
    await office.directory.resume(account)
    assert await other.client(account.id) is not before
    await other.aclose()


async def test_a_file_that_has_gone_is_said(office: Office) -> None:
    account = await office.add()
    options = {**account.options, "ca_file": "/nowhere/ca.pem"}
    from smsdesk.store import accounts as stored

    await office.store.db.run(
        lambda c: stored.change(
            c,
            account.id,
            name=account.name,
            options=options,
            sender=account.sender,
            allow_http=False,
        )
    )
    with pytest.raises(BadCertificateFile):
        await office.clients.client(account.id)


async def test_the_rate_is_the_accounts(office: Office) -> None:
    account = await office.add()
    client = await office.clients.client(account.id)
    assert await office.clients.parts_per_s(account.id) == client.info.limits.parts_per_s


async def test_closing_closes_the_retired_ones_too(office: Office) -> None:
    async with StandIn() as server:
        account = await office.add("Open", server.url)
        first = await office.clients.client(account.id)
        await office.clients.forget(account.id)
        second = await office.clients.client(account.id)
        await office.clients.aclose()
        for client in (first, second):
            assert isinstance(client, ChecksSignIn)
            with pytest.raises(Unreachable):
                await client.check_sign_in()
        assert not server.requests
