"""A command that only counts starts fast, because it imports nothing heavy."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from tests.support.isolation import CHECKOUT

# What a keystroke in a shell must not wait for, from the measurements behind ARCHITECTURE.md.
HEAVY = {
    *("PySide6", "qasync", "sqlalchemy", "alembic", "httpx", "keyring", "phonenumbers"),
    *("starlette", "uvicorn", "openpyxl", "python_calamine", "dateutil", "asyncio", "ssl"),
}


@pytest.fixture(scope="module")
def run() -> subprocess.CompletedProcess[str]:
    """`smsdesk segments`, saying on standard error what it imports."""
    command = [sys.executable, "-X", "importtime", "-m", "smsdesk", "segments", "--json", "hello"]
    return subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False, timeout=60
    )


def test_segments_counts(run: subprocess.CompletedProcess[str]) -> None:
    said = [line for line in run.stderr.splitlines() if not line.startswith("import time:")]
    assert (run.returncode, said) == (0, [])
    assert json.loads(run.stdout)["parts"] == 1


def test_segments_imports_nothing_heavy(run: subprocess.CompletedProcess[str]) -> None:
    imported = set(re.findall(r"^import time:[ \d|]+\| +([\w.]+)$", run.stderr, re.MULTILINE))
    assert "smsdesk" in imported
    assert not sorted(HEAVY & imported)
