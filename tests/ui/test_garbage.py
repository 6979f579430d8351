"""What the program is made of is looked through once, not at each collection."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from smsdesk.ui.garbage import GarbageInThisThread
from tests.support.window import application


@pytest.fixture
def collecting() -> Iterator[GarbageInThisThread]:
    """One in charge, in a process where nothing is frozen yet."""
    application()
    gc.unfreeze()
    made = GarbageInThisThread()
    yield made
    gc.freeze()


def settle(collecting: GarbageInThisThread) -> None:
    """Let the time pass after which the program counts as started."""
    collecting._settled.timeout.emit()


def test_what_was_there_when_it_settled_is_left_alone_until_the_end(
    collecting: GarbageInThisThread,
) -> None:
    assert not gc.isenabled()
    assert gc.get_freeze_count() == 0
    settle(collecting)
    assert gc.get_freeze_count() > 10_000
    collecting.stop()
    assert gc.get_freeze_count() == 0
    assert gc.isenabled()


def test_what_others_have_frozen_stays_so(collecting: GarbageInThisThread) -> None:
    gc.freeze()
    frozen = gc.get_freeze_count()
    settle(collecting)
    collecting.stop()
    assert gc.get_freeze_count() >= frozen - 100
