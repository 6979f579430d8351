"""The keyring through the real `keyring` library, with backends that work and that do not."""

from __future__ import annotations

import asyncio
import inspect
import json
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.core
import pytest

from smsdesk.domain.redaction import MASK, Redactor
from smsdesk.domain.secret import Secret
from smsdesk.system import vault as vault_module
from smsdesk.system.vault import (
    SecretNotKept,
    SecretStore,
    SessionVault,
    Vault,
    VaultDenied,
    VaultError,
    VaultLocked,
    VaultRefused,
    VaultUnreachable,
    VaultUnusable,
)
from tests.support.broken_keyrings import MemoryKeyring

PROFILE = "a" * 32
SECRET = Secret("s3cret of the house, λ")
BROKEN = "tests.support.broken_keyrings."
OF_ANOTHER_SYSTEM = (
    "keyring.backends.Windows.WinVaultKeyring"
    if sys.platform == "darwin"
    else "keyring.backends.macOS.Keyring"
)


@pytest.fixture(autouse=True)
def fresh_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """keyring keeps the backend it found; each test has its own."""
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    MemoryKeyring.forget_all()
    yield
    MemoryKeyring.forget_all()


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    """The backend that the test asks for by parameter."""
    name: str = request.param
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    return name


def with_backend(name: str) -> pytest.MarkDecorator:
    """Run with this one."""
    full = name if "." in name else BROKEN + name
    return pytest.mark.parametrize("backend", [full], indirect=True, ids=[name])


@pytest.fixture(params=["keyring", "session"])
def store(request: pytest.FixtureRequest) -> SecretStore:
    """Either kind."""
    return Vault(PROFILE) if request.param == "keyring" else SessionVault()


async def test_what_is_put_is_got_until_it_is_forgotten(store: SecretStore) -> None:
    assert await store.check()
    assert await store.get("key", "password") is None
    await store.put("key", "password", SECRET)
    await store.put("key", "token", Secret("other"))
    await store.put("key2", "password", Secret("of key2"))
    assert await store.get("key", "password") == SECRET
    await store.put("key", "password", Secret("changed"))
    assert await store.get("key", "password") == Secret("changed")
    await store.forget("key", ["password", "token", "never"])
    await store.forget("key", ["password"])
    assert await store.get("key", "password") is None
    assert await store.get("key", "token") is None
    assert await store.get("key2", "password") == Secret("of key2")


async def test_an_empty_secret_is_none(store: SecretStore) -> None:
    await store.put("key", "password", Secret(""))
    assert await store.get("key", "password") is None
    await store.put("key", "password", SECRET)
    await store.put("key", "password", Secret(""))
    assert await store.get("key", "password") is None


async def test_two_profiles_never_see_each_other(isolated: Path) -> None:
    one, two = Vault(PROFILE), Vault("b" * 32)
    await one.put("key", "password", SECRET)
    assert await two.get("key", "password") is None
    await two.put("key", "password", Secret("two"))
    await two.forget("key", ["password"])
    assert await Vault(PROFILE).get("key", "password") == SECRET
    (service,) = [
        service
        for service, users in json.loads((isolated / "home" / "keyring.json").read_text()).items()
        if users
    ]
    assert PROFILE in service


async def test_two_sessions_share_nothing() -> None:
    one, two = SessionVault(), SessionVault()
    await one.put("key", "password", SECRET)
    assert await two.get("key", "password") is None


async def test_another_process_sees_the_same() -> None:
    code = (
        "import asyncio; from smsdesk.system.vault import *; from smsdesk.domain.secret import *\n"
        f"asyncio.run(Vault({PROFILE!r}).put('key', 'password', Secret('from afar')))"
    )
    await asyncio.to_thread(subprocess.run, [sys.executable, "-c", code], check=True)
    assert await Vault(PROFILE).get("key", "password") == Secret("from afar")


async def test_secrets_that_pass_are_masked_in_the_log_from_then_on() -> None:
    first, second = Redactor(), Redactor()
    await Vault(PROFILE, first).put("key", "password", SECRET)
    await Vault(PROFILE, second).get("key", "password")
    for redactor in (first, second):
        assert redactor.secrets_only(f"x {SECRET.reveal()} y") == f"x {MASK} y"


@pytest.mark.parametrize(
    "backend",
    [
        "keyring.backends.fail.Keyring",
        "keyring.backends.null.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "no.such.module.Keyring",
        "keyring.backends.null.NoSuchClass",
        "nodots",
        OF_ANOTHER_SYSTEM,
    ],
    indirect=True,
)
async def test_no_keyring_is_a_state_with_a_type(
    backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The backends of the machine that runs this must not matter to the chain.
    monkeypatch.setattr("keyring.backend.get_all_keyring", list)
    vault = Vault(PROFILE)
    for call in (
        vault.check(),
        vault.get("key", "password"),
        vault.put("key", "password", SECRET),
        vault.forget("key", ["password"]),
    ):
        with pytest.raises(VaultUnusable) as refusal:
            await call
        assert refusal.value.subject == backend


async def test_the_backend_has_a_name() -> None:
    assert await Vault(PROFILE).check() == "tests.support.keyrings.FileKeyring"
    assert await SessionVault().check() == "session"


@with_backend("TruncatingKeyring")
@pytest.mark.usefixtures("backend")
async def test_a_truncated_secret_is_noticed_and_taken_back() -> None:
    vault = Vault(PROFILE)
    await vault.put("key", "password", Secret("short"))
    for field in ("password", "token"):
        with pytest.raises(SecretNotKept) as refusal:
            await vault.put("key", field, SECRET)
        assert refusal.value.subject == BROKEN + "TruncatingKeyring"
    assert await vault.get("key", "password") == Secret("short")
    assert list(MemoryKeyring.entries.values()) == ["short"]


@with_backend("SwallowingKeyring")
@pytest.mark.usefixtures("backend")
async def test_a_secret_that_was_not_kept_at_all_is_noticed() -> None:
    with pytest.raises(SecretNotKept):
        await Vault(PROFILE).put("key", "password", SECRET)


@pytest.mark.parametrize(
    ("backend", "kind"),
    [
        (BROKEN + "LockedKeyring", VaultLocked),
        (BROKEN + "UnreachableKeyring", VaultUnreachable),
        (BROKEN + "DenyingKeyring", VaultDenied),
        (BROKEN + "LeakyKeyring", VaultRefused),
    ],
    indirect=["backend"],
)
async def test_a_refusal_has_a_type_and_quotes_nothing(
    backend: str, kind: type[VaultError]
) -> None:
    vault = Vault(PROFILE)
    with pytest.raises(VaultError) as refusal:
        await vault.put("key", "password", SECRET)
    error = refusal.value
    assert type(error) is kind
    assert error.subject == backend
    assert (error.__cause__, error.__context__) == (None, None)
    said = "".join(traceback.format_exception(error))
    assert SECRET.reveal() not in said
    assert "command failed" not in said
    assert vault_module.__file__ in said


@with_backend("DenyingKeyring")
@pytest.mark.usefixtures("backend")
async def test_what_cannot_be_deleted_is_told() -> None:
    MemoryKeyring.entries[f"smsdesk/{PROFILE}/key/password", "password"] = "old"
    vault = Vault(PROFILE)
    with pytest.raises(VaultDenied):
        await vault.forget("key", ["password"])
    assert await vault.get("key", "password") == Secret("old")


@with_backend("MemoryKeyring")
@pytest.mark.usefixtures("backend")
async def test_calls_run_beside_the_loop_one_by_one_and_in_order() -> None:
    vault = Vault(PROFILE)
    threads: set[int] = set()
    MemoryKeyring.pause = lambda: threads.add(threading.get_ident())
    await asyncio.gather(*(vault.put("key", "password", Secret(str(n))) for n in range(20)))
    assert await vault.get("key", "password") == Secret("19")
    assert not MemoryKeyring.collisions
    assert threading.get_ident() not in threads


@with_backend("MemoryKeyring")
@pytest.mark.usefixtures("backend")
async def test_a_keyring_that_waits_for_a_person_stops_nothing_else() -> None:
    vault = Vault(PROFILE)
    unlocked = threading.Event()
    MemoryKeyring.pause = unlocked.wait
    putting = asyncio.create_task(vault.put("key", "password", SECRET))
    getting = asyncio.create_task(vault.get("key", "password"))
    await asyncio.sleep(0)
    putting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await putting
    assert not getting.done()
    unlocked.set()
    # The cancelled call was still finished, and before the one that came after it.
    assert await getting == SECRET


async def test_a_program_ends_although_the_keyring_still_waits() -> None:
    code = """
import asyncio, os, threading
os.environ["PYTHON_KEYRING_BACKEND"] = "tests.support.broken_keyrings.MemoryKeyring"
from smsdesk.system.vault import Vault
from tests.support.broken_keyrings import MemoryKeyring
MemoryKeyring.pause = threading.Event().wait
async def main():
    task = asyncio.create_task(Vault("p").get("key", "password"))
    await asyncio.sleep(0)
    task.cancel()
asyncio.run(main())
print("ended")
"""
    run = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert (run.stdout, run.stderr) == ("ended\n", "")


def test_importing_it_does_not_import_keyring() -> None:
    code = "import sys, smsdesk.system.vault; sys.exit('keyring' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_both_kinds_have_the_same_methods() -> None:
    for name, function in inspect.getmembers(SecretStore, inspect.isfunction):
        if not name.startswith("_"):
            for kind in (Vault, SessionVault):
                assert inspect.signature(getattr(kind, name)) == inspect.signature(function)
