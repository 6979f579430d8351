"""Keyrings that do what real ones do on a bad day, to be named in PYTHON_KEYRING_BACKEND.

They keep secrets in memory, in the class, so that each test starts with `forget_all`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import ClassVar

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError, PasswordSetError


class MemoryKeyring(KeyringBackend):
    """A sound one; the others are made from it. Notices calls that run at the same time."""

    priority = 1.0
    entries: ClassVar[dict[tuple[str, str], str]] = {}
    collisions: ClassVar[list[str]] = []
    pause: ClassVar[Callable[[], object] | None] = None
    _one_at_a_time: ClassVar[threading.Lock] = threading.Lock()

    @classmethod
    def forget_all(cls) -> None:
        """As new."""
        MemoryKeyring.entries.clear()
        MemoryKeyring.collisions.clear()
        MemoryKeyring.pause = None

    def _enter(self, name: str) -> None:
        if not self._one_at_a_time.acquire(blocking=False):
            self.collisions.append(name)
            return
        try:
            pause = MemoryKeyring.pause
            if pause is not None:
                pause()
        finally:
            self._one_at_a_time.release()

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        self._enter("get")
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        self._enter("set")
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret."""
        self._enter("delete")
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


class TruncatingKeyring(MemoryKeyring):
    """Keeps the first eight characters."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a part."""
        super().set_password(service, username, password[:8])


class SwallowingKeyring(MemoryKeyring):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""


class LockedKeyring(MemoryKeyring):
    """The person dismissed the question."""

    def get_password(self, service: str, username: str) -> str | None:
        """Never."""
        raise KeyringLocked(f"Failed to unlock {service} {username}!")


class UnreachableKeyring(MemoryKeyring):
    """The service does not answer."""

    def get_password(self, service: str, username: str) -> str | None:
        """Never."""
        raise InitError(f"Failed to create a collection for {service} {username}")


class DenyingKeyring(MemoryKeyring):
    """Reads, but stores and deletes nothing; quotes the secret in what it says."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Never."""
        raise PasswordSetError(f"cannot store {service} {username} {password}")

    def delete_password(self, service: str, username: str) -> None:
        """Never."""
        raise PasswordDeleteError(f"cannot delete {self.entries[service, username]}")


class LeakyKeyring(MemoryKeyring):
    """Fails as a backend that calls a program: with the whole command line."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Never."""
        try:
            raise OSError(f"pass insert {service} {username} {password}")
        except OSError as error:
            raise ValueError(f"command failed: {password}") from error
