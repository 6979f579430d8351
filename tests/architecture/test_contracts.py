"""The import contracts of `.importlinter`, kept by the package and broken by a tree that sins.

The second half matters as much: most packages come later, and a contract that cannot break yet
would not be missed if it were wrong.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.isolation import CHECKOUT

CONFIG = CHECKOUT / ".importlinter"

# A module of a small smsdesk -> what it imports although it must not.
SINS = {
    "domain/phone.py": ["smsdesk.events", "asyncio"],
    "events.py": ["smsdesk.tasks"],
    "store/contacts.py": ["smsdesk.system.clock", "smsdesk.sending.planner"],
    "system/vault.py": ["keyring"],
    "system/clock.py": ["PySide6.QtCore"],
    "accounts/adding.py": ["keyring", "smsdesk.contacts.importing", "alembic"],
    "contacts/importing.py": [],
    "sending/planner.py": ["smsdesk.bootstrap"],
    "practice/d7.py": ["smsdesk.providers.d7"],
    "providers/base.py": ["smsdesk.providers.d7"],
    "providers/d7.py": ["smsdesk.providers.base", "smsdesk.providers.isms"],
    "providers/isms.py": ["smsdesk.providers.registry"],
    "providers/registry.py": ["smsdesk.providers.d7", "smsdesk.providers.isms"],
    "bootstrap.py": ["smsdesk.cli.main"],
    "tasks.py": ["qasync"],
    "cli/main.py": ["smsdesk.ui.main"],
    "helping/hand.py": [],
    "ui/main.py": ["qasync", "PySide6.QtWidgets", "httpx"],
    "ui/bridge.py": ["qasync"],
    "ui/theme.py": ["qasync", "smsdesk.store.contacts", "smsdesk.bootstrap"],
    "ui/pages/inbox/page.py": ["smsdesk.ui.pages.contacts.page"],
    "ui/pages/contacts/page.py": ["smsdesk.providers.isms"],
    "ui/widgets/badge.py": ["smsdesk.ui.pages.contacts.page"],
}

BREAKS = [
    "smsdesk.domain is not allowed to import smsdesk.events",
    "smsdesk.domain is not allowed to import asyncio",
    "smsdesk.events is not allowed to import smsdesk.tasks",
    "smsdesk.store is not allowed to import smsdesk.system",
    "smsdesk.store is not allowed to import smsdesk.sending",
    "smsdesk.sending is not allowed to import smsdesk.bootstrap",
    "smsdesk.accounts is not allowed to import smsdesk.contacts",
    "smsdesk.bootstrap is not allowed to import smsdesk.cli",
    "smsdesk.cli is not allowed to import smsdesk.ui",
    "smsdesk.accounts.adding -> keyring",
    "smsdesk.accounts.adding -> alembic",
    "smsdesk.system.clock -> PySide6",
    "smsdesk.practice.d7 is not allowed to import smsdesk.providers.d7",
    "smsdesk.providers.d7 is not allowed to import smsdesk.providers.isms",
    "smsdesk.providers.base is not allowed to import smsdesk.providers.d7",
    "smsdesk.providers.isms is not allowed to import smsdesk.providers.registry",
    "smsdesk.tasks -> qasync",
    "smsdesk.ui.theme -> qasync",
    "smsdesk.ui.main is not allowed to import httpx",
    "smsdesk.ui.theme is not allowed to import smsdesk.store.contacts",
    "smsdesk.ui.pages is not allowed to import smsdesk.providers.isms",
    "smsdesk.ui.pages.inbox is not allowed to import smsdesk.ui.pages.contacts",
    "smsdesk.ui.widgets is not allowed to import smsdesk.ui.pages",
    # A package that has no place in the layers.
    "- smsdesk.helping",
]

KEEPS = [
    "smsdesk.system.vault -> keyring",
    "smsdesk.ui.main -> qasync",
    "smsdesk.ui.bridge -> qasync",
    "smsdesk.ui.main -> PySide6",
    "smsdesk.providers.d7 is not allowed to import smsdesk.providers.base",
    "smsdesk.providers.registry is not allowed to import",
    "smsdesk.ui is not allowed to import smsdesk.bootstrap",
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Judge the `smsdesk` that lies in `folder` by the contracts of the checkout."""
    code = "import sys; from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache", "--config", str(CONFIG)],
        cwd=folder,
        env=dict(os.environ, COLUMNS="500"),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )


def test_contracts_are_kept() -> None:
    run = lint_imports(CHECKOUT)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said of the tree that sins."""
    folder = tmp_path_factory.mktemp("sins")
    for name, imports in SINS.items():
        path = folder / "smsdesk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"import {one}\n" for one in imports), "utf-8")
        for parent in [path.parent, *path.parent.parents]:
            if folder in parent.parents:
                (parent / "__init__.py").touch()
    run = lint_imports(folder)
    assert run.returncode == 1, run.stdout + run.stderr
    report = run.stdout[run.stdout.index("Broken contracts") :]
    return "\n".join(" ".join(line.split()) for line in report.splitlines())


@pytest.mark.parametrize("sentence", BREAKS)
def test_contracts_bite(sentence: str, broken: str) -> None:
    assert sentence in broken


@pytest.mark.parametrize("sentence", KEEPS)
def test_contracts_do_not_bite_the_innocent(sentence: str, broken: str) -> None:
    assert sentence not in broken
