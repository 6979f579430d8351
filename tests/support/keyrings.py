"""Keyrings for tests: the real `keyring` library runs, no real keyring is touched.

The file lies in the home folder that `tests/support/isolation.py` gives to each test, so a child
process of a test sees the same secrets and another test sees none.
"""

from __future__ import annotations

import json
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError


class FileKeyring(KeyringBackend):
    """Secrets in `keyring.json` in the test's home folder, plain, for anyone to look at."""

    priority = 1.0

    @property
    def path(self) -> Path:
        """Where the file is for the test that runs now."""
        return Path.home() / "keyring.json"

    def _read(self) -> dict[str, dict[str, str]]:
        if not self.path.exists():
            return {}
        secrets: dict[str, dict[str, str]] = json.loads(self.path.read_text("utf-8"))
        return secrets

    def _write(self, secrets: dict[str, dict[str, str]]) -> None:
        self.path.write_text(json.dumps(secrets), "utf-8")

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        return self._read().get(service, {}).get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep the secret."""
        secrets = self._read()
        secrets.setdefault(service, {})[username] = password
        self._write(secrets)

    def delete_password(self, service: str, username: str) -> None:
        """Forget the secret; `PasswordDeleteError` if there is none."""
        secrets = self._read()
        if secrets.get(service, {}).pop(username, None) is None:
            raise PasswordDeleteError(username)
        self._write(secrets)
