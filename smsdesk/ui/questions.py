"""What a view model has asked the services and waits for: of each kind only the newest matters.

What is asked, and what becomes of the answer, is the view model's affair.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject

from smsdesk.ui.bridge import Bridge


class Questions:
    """Those of one object, with which they end."""

    def __init__(self, bridge: Bridge, owner: QObject) -> None:
        self._bridge = bridge
        self._owner = owner
        self._asked: dict[str, asyncio.Task[None]] = {}

    def ask(self, what: str, work: Coroutine[Any, Any, None]) -> None:
        """Ask, instead of whatever was asked under this name and is not answered yet."""
        self.drop(what)
        self._asked[what] = self._bridge.spawn(work, owner=self._owner)

    def drop(self, what: str) -> None:
        """Nobody wants to know any more."""
        if (asked := self._asked.pop(what, None)) is not None:
            asked.cancel()
