"""What tests of commands share: a practice server, and accounts at it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smsdesk.practice.interfaces import INTERFACES
from tests.support.command import smsdesk
from tests.support.practice_thread import PracticeThread, practice_thread
from tests.support.store import migrated

AddAccount = Callable[..., None]


@pytest.fixture
def practice() -> Iterator[PracticeThread]:
    """A practice server with faults by number."""
    with practice_thread() as server:
        yield server


@pytest.fixture
def add_account(practice: PracticeThread) -> AddAccount:
    """Adds an account at the practice server: `add_account("d7")`, named as its provider."""

    store = Path(os.environ["SMSDESK_PROFILE"]) / "smsdesk.db"
    if not store.exists():
        migrated(store)  # much faster than the program makes one

    def add(provider: str = "practice", *more: str, name: str = "", secret: str = "") -> None:
        path, options, right_secret = INTERFACES[provider]
        given = [f"--option={key}={value}" for key, value in options.items()]
        ran = smsdesk(
            *("accounts", "add", "--provider", provider, "--name", name or provider),
            *("--option", f"base_url={practice.base_url}{path}", *given),
            *("--allow-http", "--secret-stdin", "--sender", "Clinic", *more),
            stdin=f"{secret or right_secret}\n",
        )
        assert ran.status == 0, ran

    return add
