"""Loading a page's code before it is first gone to, outside the window's thread.

The Contacts page brings a hundred modules with it: loaded when it is asked for, they hold the
window up for longer than all of its widgets. Which pages there are is in `contents`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from importlib import import_module

AFTER_S = 1.5
"""Seconds: what was begun by opening the window comes first."""


async def preload(modules: Sequence[str], rest: Callable[[float], Awaitable[None]]) -> None:
    """Load these, one after the other. Python hands on to the window every few milliseconds."""
    await rest(AFTER_S)
    for name in modules:
        await asyncio.to_thread(import_module, name)
