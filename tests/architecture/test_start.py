"""Commands start fast, because they import nothing heavy that they do not need: one that only
counts nothing at all, one that lists what the store needs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.isolation import CHECKOUT
from tests.support.store import migrated

# What a keystroke in a shell must not wait for, from the measurements behind ARCHITECTURE.md.
HEAVY = {
    *("PySide6", "qasync", "sqlalchemy", "alembic", "httpx", "keyring", "phonenumbers"),
    *("starlette", "uvicorn", "openpyxl", "python_calamine", "dateutil", "asyncio", "ssl"),
}
NEEDED_BY_THE_STORE = {"sqlalchemy", "asyncio", "ssl", "phonenumbers"}
_IMPORTED = re.compile(r"^import time:[ \d|]+\| +([\w.]+)$", re.MULTILINE)


def smsdesk(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A command, saying on standard error what it imports."""
    command = [sys.executable, "-X", "importtime", "-m", "smsdesk", *arguments]
    return subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False, timeout=60
    )


@pytest.fixture(scope="module")
def run() -> subprocess.CompletedProcess[str]:
    """`smsdesk segments`."""
    return smsdesk("segments", "--json", "hello")


def test_segments_counts(run: subprocess.CompletedProcess[str]) -> None:
    said = [line for line in run.stderr.splitlines() if not line.startswith("import time:")]
    assert (run.returncode, said) == (0, [])
    assert json.loads(run.stdout)["parts"] == 1


def test_segments_imports_nothing_heavy(run: subprocess.CompletedProcess[str]) -> None:
    imported = set(_IMPORTED.findall(run.stderr))
    assert "smsdesk" in imported
    assert not sorted(HEAVY & imported)


def test_contacts_list_imports_neither_a_window_nor_the_network() -> None:
    migrated(Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db")
    listed = smsdesk("contacts", "list", "--json")
    imported = set(_IMPORTED.findall(listed.stderr))
    assert (listed.returncode, listed.stdout) == (0, "[]\n")
    assert "smsdesk.cli.contact_documents" in imported
    assert not sorted((HEAVY - NEEDED_BY_THE_STORE) & imported)
