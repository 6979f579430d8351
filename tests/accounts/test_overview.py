"""What a list shows of accounts, practice inside, and trials of what is not stored, on a desk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from smsdesk.accounts import inside, offers
from smsdesk.accounts.directory import Changes
from smsdesk.accounts.errors import FieldRequired
from smsdesk.accounts.inside import PracticeUnavailable
from smsdesk.accounts.overview import Secrets, problem_field
from smsdesk.accounts.trials import Given, Trials
from smsdesk.bootstrap import Desk, open_desk
from smsdesk.domain.account import Account
from smsdesk.domain.secret import Secret
from smsdesk.practice.server import running
from smsdesk.providers.errors import BadCredentials
from smsdesk.providers.http import BadAddress, InsecureAddress
from smsdesk.system.vault import SecretStore, SessionVault, VaultLocked, VaultUnusable

OPTIONS = {"username": "practice"}
PASSWORD = Secret("practice")


class _Broken(SessionVault):
    """Raises the same at every question."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    async def check(self) -> str:
        raise self.error

    async def get(self, vault_key: str, field: str) -> Secret | None:
        del vault_key, field
        raise self.error


@asynccontextmanager
async def _desk(folder: Path, vault: SecretStore | None = None) -> AsyncIterator[Desk]:
    async with open_desk(folder, vault=vault or SessionVault(), log_to_stderr=False) as desk:
        yield desk


async def _add(desk: Desk, address: str = "http://127.0.0.1:1/api") -> Account:
    added = await desk.accounts.add(
        "isms",
        "Athens",
        options={**OPTIONS, "base_url": address},
        given_secrets={"password": PASSWORD},
        allow_http=True,
    )
    return added.account


async def test_an_account_with_its_secret_is_ready(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        account = await _add(desk)
        (shown,) = await desk.overviews.all()
        assert (shown.account.id, shown.info.key, shown.secrets) == (
            account.id,
            "isms",
            Secrets.READY,
        )
        assert await desk.overviews.keyring() == "session"
        await desk.vault.forget(account.vault_key, ["password"])
        (shown,) = await desk.overviews.all()
        assert shown.secrets is Secrets.MISSING


@pytest.mark.parametrize(
    ("error", "expected"),
    [(VaultUnusable(), Secrets.NO_KEYRING), (VaultLocked("a"), Secrets.UNREADABLE)],
)
async def test_a_keyring_that_gives_nothing_is_told_apart(
    tmp_path: Path, error: Exception, expected: Secrets
) -> None:
    async with _desk(tmp_path) as desk:
        await _add(desk)
    async with _desk(tmp_path, _Broken(error)) as desk:
        (shown,) = await desk.overviews.all()
        assert shown.secrets is expected
        await desk.overviews.lend(shown.account, "password", PASSWORD)
        (shown,) = await desk.overviews.all()
        assert shown.secrets is Secrets.READY


async def test_practice_needs_no_keyring_and_no_address(tmp_path: Path) -> None:
    runs = []
    for _start in range(2):
        async with _desk(tmp_path, _Broken(VaultUnusable())) as desk:
            account = await desk.overviews.open_practice(desk.accounts, "Practice", "Practice")
            runs.append(desk.practice.server is not None)
            (shown,) = await desk.overviews.all()
            assert shown.is_inside
            assert shown.secrets is Secrets.READY
            assert await desk.balances.test(account) is not None
            runs.append(desk.practice.server is not None)
        runs.append(desk.practice.server is not None)
    assert runs == [False, True, False] * 2, "it starts when it is needed"


async def test_practice_takes_another_name_when_its_own_is_taken(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        await desk.accounts.edit(await _add(desk), Changes(name="Practice"))
        account = await desk.overviews.open_practice(desk.accounts, "Practice", "Practice")
        assert account.name == "Practice 2"
        await desk.accounts.remove(account, cancel_waiting=False)
        again = await desk.overviews.open_practice(desk.accounts, "Practice", "Practice")
        assert again.id != account.id


async def test_a_process_without_a_practice_server_says_so(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk:
        trials = Trials(desk.vault, desk.clock)
        with pytest.raises(PracticeUnavailable):
            await trials.sign_in(Given("practice", {"base_url": inside.ADDRESS}, {}))


async def test_a_trial_signs_in_and_keeps_nothing(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk, running() as server:
        options = {**OPTIONS, "base_url": f"{server.base_url}/isms/api/http"}
        given = Given("isms", options, {"password": PASSWORD}, allow_http=True)
        result = await desk.trials.sign_in(given)
        assert result.balance is not None
        assert result.elapsed_s > 0
        assert await desk.accounts.all() == ()
        with pytest.raises(BadCredentials):
            await desk.trials.sign_in(
                Given("isms", options, {"password": Secret("wrong")}, allow_http=True)
            )
        assert "practice" not in repr(given)


async def test_a_trial_of_an_edit_uses_the_secret_that_is_kept(tmp_path: Path) -> None:
    async with _desk(tmp_path) as desk, running() as server:
        account = await _add(desk, f"{server.base_url}/isms/api/http")
        given = Given("isms", account.options, {}, allow_http=True, account=account)
        assert (await desk.trials.sign_in(given)).balance is not None
        with pytest.raises(FieldRequired):
            await desk.trials.sign_in(Given("isms", account.options, {}, allow_http=True))


@pytest.mark.parametrize(
    ("address", "unprotected"),
    [
        ("http://sms.example.com/api", True),
        ("HTTP://sms.example.com", True),
        ("https://sms.example.com", False),
        ("http://127.0.0.1:8750", False),
        ("http://localhost:8750", False),
        ("http://[::1]:8750", False),
        ("http://[::1", False),
        ("sms.example.com", False),
        ("", False),
    ],
)
def test_what_travels_unprotected(address: str, unprotected: bool) -> None:
    assert offers.travels_unprotected(address) is unprotected


def test_addresses_are_judged_without_a_client() -> None:
    assert offers.address_problem("sms.example.com/api") is None
    assert offers.address_problem("http://sms.example.com/api") is None
    assert isinstance(offers.address_problem("https://a@sms.example.com"), BadAddress)
    assert offers.goes_on_without_tls("isms")
    assert not offers.goes_on_without_tls("d7")


def test_errors_know_their_field() -> None:
    assert problem_field(FieldRequired("username")) == "username"
    assert problem_field(BadAddress("base_url")) == "base_url"
    assert problem_field(InsecureAddress("base_url")) == "base_url"
    assert problem_field(BadCredentials()) is None
