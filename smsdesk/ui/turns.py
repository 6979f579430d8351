"""One step of one task at a time, also where Qt works through its events within a step.

Nothing of ours does that, but the system may: while it puts up a dialog of its own, asks a screen
reader, or lets something be dragged. Then the loop would begin a step of another task; asyncio
refuses, and that task would never go on, with a message handed over and never settled.
"""

from __future__ import annotations

import asyncio
from typing import Any

AGAIN_S = 0.01
"""How soon a step that came too early is tried again."""


class TakesTurns:
    """What a loop of qasync needs besides; stands before it among the bases."""

    def call_later(
        self, delay: float, callback: Any, *args: Any, context: Any = None
    ) -> asyncio.Handle:
        """asyncio's; all that qasync calls soon, later or at a time comes by here."""
        loop: Any = self
        handle = _InTurn(callback, args, loop, context)
        loop._add_callback(handle, delay)
        return handle


class _InTurn(asyncio.Handle):
    """Waits while a task is within its step. It stays itself, so that it can be cancelled."""

    __slots__ = ()
    _loop: Any

    def _run(self) -> None:
        if asyncio.current_task(self._loop) is None:
            super()._run()
        else:
            self._loop._add_callback(self, AGAIN_S)
