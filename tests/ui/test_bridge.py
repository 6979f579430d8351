"""What the bridge holds back, lets go, and drops."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from smsdesk.ui.bridge import Bridge
from tests.support.window import application


@pytest.fixture
def owner() -> Iterator[QObject]:
    """What everything belongs to."""
    application()
    made = QObject()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def fail(error: BaseException) -> None:
    raise AssertionError from error


async def noted(name: str, notes: list[str]) -> str:
    notes.append(name)
    return name


async def test_what_is_held_runs_in_its_order_when_it_is_released(owner: QObject) -> None:
    errors: list[BaseException] = []
    bridge, notes = Bridge(errors.append), list[str]()
    bridge.hold()
    held = [bridge.spawn(noted(name, notes), owner) for name in "ab"]
    await bridge.spawn(noted("at once", notes), owner, at_once=True)
    await bridge.rest(1.0)
    assert notes == ["at once"]
    bridge.release()
    assert await asyncio.gather(*held) == ["a", "b"]
    assert await bridge.spawn(noted("c", notes), owner) == "c"
    assert notes == ["at once", "a", "b", "c"]
    assert not errors


async def test_what_is_given_up_while_it_is_held_never_begins(owner: QObject) -> None:
    bridge, notes = Bridge(fail), list[str]()
    bridge.hold()
    given_up, kept = (bridge.spawn(noted(name, notes), owner) for name in ("given up", "kept"))
    given_up.cancel()
    bridge.release()
    assert await kept == "kept"
    assert given_up.cancelled()
    assert notes == ["kept"]


async def test_what_is_held_ends_with_its_owner(owner: QObject) -> None:
    bridge, notes = Bridge(fail), list[str]()
    bridge.hold()
    child = QObject(owner)
    held = bridge.spawn(noted("held", notes), child)
    child.deleteLater()
    QCoreApplication.sendPostedEvents(child, QEvent.Type.DeferredDelete)
    with pytest.raises(asyncio.CancelledError):
        await held
    bridge.release()
    assert not notes


async def test_stopping_drops_what_is_held(owner: QObject) -> None:
    bridge, notes = Bridge(fail), list[str]()
    bridge.hold()
    held = bridge.spawn(noted("held", notes), owner)
    await bridge.stop()
    assert held.cancelled()
    assert not notes


async def test_what_was_held_and_fails_ends_in_the_funnel(owner: QObject) -> None:
    errors: list[BaseException] = []
    bridge = Bridge(errors.append)

    async def break_down() -> None:
        raise RuntimeError("held")

    bridge.hold()
    held = bridge.spawn(break_down(), owner)
    bridge.release()
    await asyncio.wait([held])
    assert [str(error) for error in errors] == ["held"]
