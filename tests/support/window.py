"""The real window in a test, offscreen, on a profile of its own, driven by the test.

def test_something(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        ...press real buttons, await what follows...
    in_window(tmp_path, act)
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from smsdesk.system.vault import SecretStore, SessionVault
from smsdesk.ui.main import run
from smsdesk.ui.program import Prepare, Program

W = TypeVar("W", bound=QObject)
PATIENCE_S = 20.0
"""Bounds a test that waits for what never happens."""


def in_window(
    folder: Path,
    act: Callable[[Program], Awaitable[None]],
    *,
    prepare: Prepare | None = None,
    vault: SecretStore | None = None,
    hidden: bool = False,
) -> int:
    """Open the window, let `act` use it, leave in order; raises what `act` raised. `hidden` starts
    it into the tray."""
    failures: list[BaseException] = []
    application().setDoubleClickInterval(0)  # a test presses once, and at once

    async def drive(program: Program) -> None:
        try:
            async with asyncio.timeout(PATIENCE_S):
                await act(program)
        except BaseException as error:  # noqa: BLE001 - raised again below
            failures.append(error)
        finally:
            program.leave()

    status = run(folder, vault=vault or SessionVault(), prepare=prepare, drive=drive, hidden=hidden)
    if failures:
        raise failures[0]
    return status


async def until(condition: Callable[[], object]) -> None:
    """Let the window work until something is so; the test's own time-out bounds it."""
    # Qt has no event for every condition.
    while not condition():  # noqa: ASYNC110
        await asyncio.sleep(0.005)


async def settled(window: QWidget) -> None:
    """Until it shows the same twice. `processEvents` would do for a test without tasks: among
    tasks it runs a step of another one within this one's, which asyncio refuses, and loses."""
    before: object = None
    while True:
        await asyncio.sleep(0.03)
        now = [(one.geometry(), one.isVisible()) for one in window.findChildren(QWidget)]
        now_texts = [one.text() for one in window.findChildren(QLabel)]
        if (now, now_texts) == before:
            return
        before = (now, now_texts)


def find(parent: QWidget, kind: type[W], accessible_name: str) -> W:
    """The one visible or hidden child of this kind with this accessible name or text."""
    found = [
        child
        for child in parent.findChildren(kind)
        if accessible_name
        in (_read(child, "accessibleName"), _read(child, "text").replace("&", ""))
    ]
    if len(found) != 1:
        raise AssertionError(f"{len(found)} {kind.__name__}s are called {accessible_name!r}")
    return found[0]


def shown_text(widget: QWidget) -> str:
    """Every text of the labels in a widget that are shown, for looking into as a person would."""
    labels = [child for child in widget.findChildren(QWidget) if child.isVisibleTo(widget)]
    return "\n".join(text for child in labels if (text := _read(child, "text")))


def application() -> QApplication:
    """The application, made when there is none."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def _read(child: QObject, name: str) -> str:
    value = getattr(child, name, None)
    text = value() if callable(value) else ""
    return text if isinstance(text, str) else ""
