"""The keyring: where passwords and tokens are kept, under the id of the profile they belong to.

Nothing else imports `keyring`. Which secrets an account has is known elsewhere; a backend that
cannot keep them is a state with a type, never a secret in a message.
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import dataclasses
import os
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.redaction import Redactor
from smsdesk.domain.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")


class VaultError(SmsDeskError):
    """The keyring did not do what was asked; `subject` is the backend, where it is known."""

    code = "vault_error"


class VaultUnusable(VaultError):
    """There is no keyring here, or one that keeps nothing: secrets must be asked for anew."""

    code = "vault_unusable"


class VaultRefused(VaultError):
    """The keyring is there and failed; trying again may help."""

    code = "vault_refused"


class VaultLocked(VaultRefused):
    """It is locked and was not unlocked, perhaps because the question was dismissed."""

    code = "vault_locked"


class VaultUnreachable(VaultRefused):
    """It could not be opened: its service does not answer or has not been set up."""

    code = "vault_unreachable"


class VaultDenied(VaultRefused):
    """It would not store or delete this entry."""

    code = "vault_denied"


class SecretNotKept(VaultRefused):
    """It took the secret and gave back another, or none: too long for it, perhaps."""

    code = "secret_not_kept"


# Names in the ancestry of what backends raise: keyring's own errors and SecretStorage's, which
# keyring lets through. Anything else is VaultRefused.
_BY_NAME: dict[str, type[VaultError]] = {
    "NoKeyringError": VaultUnusable,
    "KeyringLocked": VaultLocked,
    "LockedException": VaultLocked,
    "PromptDismissedException": VaultLocked,
    "InitError": VaultUnreachable,
    "SecretServiceNotAvailableException": VaultUnreachable,
    "PasswordSetError": VaultDenied,
    "PasswordDeleteError": VaultDenied,
}
# Backends that never keep anything.
_KEEP_NOTHING = {"keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"}
_CHAIN = "keyring.backends.chainer.ChainerBackend"


class SecretStore(Protocol):
    """Where the secrets of accounts are, by vault key and declared field."""

    async def check(self) -> str:
        """The name of what keeps the secrets. Raises VaultUnusable when nothing does."""

    async def get(self, vault_key: str, field: str) -> Secret | None:
        """The secret, or None when there is none. Raises VaultError."""

    async def put(self, vault_key: str, field: str, secret: Secret) -> None:
        """Keep it; an empty one is forgotten. Raises VaultError, and then what was there stays."""

    async def forget(self, vault_key: str, fields: Iterable[str]) -> None:
        """Delete these, if they are there. Raises VaultError."""


class SessionVault:
    """Secrets for this run only: read from standard input, or asked for at each start."""

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], Secret] = {}

    async def check(self) -> str:
        """Always usable."""
        return "session"

    async def get(self, vault_key: str, field: str) -> Secret | None:
        """The secret, or None."""
        return self._secrets.get((vault_key, field))

    async def put(self, vault_key: str, field: str, secret: Secret) -> None:
        """Keep it until the program ends."""
        if secret:
            self._secrets[vault_key, field] = secret
        else:
            await self.forget(vault_key, [field])

    async def forget(self, vault_key: str, fields: Iterable[str]) -> None:
        """Delete these."""
        for field in fields:
            self._secrets.pop((vault_key, field), None)


class Vault:
    """The user's keyring, through whichever backend `keyring` chooses.

    A backend may wait for a person to unlock it, so calls run beside the event loop, strictly
    one after the other; a call that is cancelled is still finished there. Entries are named
    `smsdesk/<profile id>/<vault key>/<field>`: a name each, because some backends move entries
    about when several users share one. A secret that leaves is made known to `redactor`.
    """

    def __init__(self, profile_id: str, redactor: Redactor | None = None) -> None:
        self._profile_id = profile_id
        self._redactor = redactor or Redactor()
        self._calls = _OneByOne()

    async def check(self) -> str:
        """The name of the backend. Raises VaultUnusable."""
        return await self._run(_name)

    async def get(self, vault_key: str, field: str) -> Secret | None:
        """The secret, or None when there is none. Raises VaultError."""
        service = self._service(vault_key, field)
        value = await self._run(lambda backend: backend.get_password(service, field))
        if not value:
            return None
        secret = Secret(value)
        self._redactor.learn(secret)
        return secret

    async def put(self, vault_key: str, field: str, secret: Secret) -> None:
        """Keep it and read it back; an empty one is forgotten.

        Raises VaultError; SecretNotKept when something else came back, and then the entry is
        as it was before.
        """
        if not secret:
            await self.forget(vault_key, [field])
            return
        self._redactor.learn(secret)
        service = self._service(vault_key, field)
        if not await self._run(lambda backend: _keep(backend, service, field, secret.reveal())):
            raise SecretNotKept(await self.check())

    async def forget(self, vault_key: str, fields: Iterable[str]) -> None:
        """Delete these, if they are there. Raises VaultError."""
        for field in fields:
            await self._delete(self._service(vault_key, field), field)

    async def _delete(self, service: str, field: str) -> None:
        def delete(backend: KeyringBackend) -> None:
            if backend.get_password(service, field) is not None:
                backend.delete_password(service, field)

        await self._run(delete)

    def _service(self, vault_key: str, field: str) -> str:
        return f"smsdesk/{self._profile_id}/{vault_key}/{field}"

    async def _run(self, work: Callable[[KeyringBackend], T]) -> T:
        """Do it in the thread. The error is raised here, with no backend's error behind it:
        a backend's message may quote the secret."""
        outcome = await self._calls.run(lambda: _attempt(work))
        if isinstance(outcome, VaultError):
            raise outcome
        return outcome.value


@dataclasses.dataclass(frozen=True, slots=True)
class _Done(Generic[T]):
    value: T = dataclasses.field(repr=False)


def _attempt(work: Callable[[KeyringBackend], T]) -> _Done[T] | VaultError:
    try:
        # With its backend it takes longer to import than the rest of a command that lists.
        import keyring

        backend = keyring.get_keyring()
        if _keeps_nothing(backend):
            return VaultUnusable(_name(backend))
    except Exception:  # noqa: BLE001 -- a wrong setting of keyring's raises anything
        return VaultUnusable(os.environ.get("PYTHON_KEYRING_BACKEND", ""))
    try:
        return _Done(work(backend))
    except Exception as error:  # noqa: BLE001 -- backends let through whatever is below them
        names = [kind.__name__ for kind in type(error).__mro__]
        kinds = [_BY_NAME[name] for name in names if name in _BY_NAME]
        return (kinds or [VaultRefused])[0](_name(backend))


def _name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _keeps_nothing(backend: KeyringBackend) -> bool:
    name = _name(backend)
    return name in _KEEP_NOTHING or (name == _CHAIN and not getattr(backend, "backends", ()))


def _keep(backend: KeyringBackend, service: str, field: str, value: str) -> bool:
    """Write, read back, and put back what was there if something else comes back."""
    before = backend.get_password(service, field)
    backend.set_password(service, field, value)
    kept = backend.get_password(service, field)
    if kept == value:
        return True
    if before is not None:
        backend.set_password(service, field, before)
    elif kept is not None:
        backend.delete_password(service, field)
    return False


class _OneByOne:
    """Runs calls in a thread in the order in which they were made, never two at a time.

    The thread is a daemon and ends when there is nothing to do: a keyring that waits for a
    person does not keep the program from ending, as the loop's own executor would.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: collections.deque[Callable[[], None]] = collections.deque()
        self._is_running = False

    async def run(self, work: Callable[[], T]) -> T:
        """What `work` returns; cancelling does not undo the call, it only stops waiting."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def deliver(settle: Callable[[Any], None], outcome: T | BaseException) -> None:
            if not answer.cancelled():
                settle(outcome)

        def call() -> None:
            settle: Callable[[Any], None] = answer.set_result
            try:
                outcome: T | BaseException = work()
            except BaseException as error:  # noqa: BLE001 -- raised where it is awaited
                settle, outcome = answer.set_exception, error
            with contextlib.suppress(RuntimeError):  # the loop has been closed meanwhile
                loop.call_soon_threadsafe(deliver, settle, outcome)

        with self._lock:
            self._waiting.append(call)
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._drain, name="vault", daemon=True).start()
        return await answer

    def _drain(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._is_running = False
                    return
                call = self._waiting.popleft()
            call()
