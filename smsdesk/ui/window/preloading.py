"""Loading the code of the large pages, and making the largest, before they are first gone to.

It takes longer than making all of their widgets. What needs no Qt is loaded in a thread; Qt's
types are made at their first use, which must not happen in two threads at once, so what needs
them is loaded in the window's, in small steps. Which pages there are is in `contents`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from importlib import import_module

AFTER_S = 1.5
"""What was begun by opening the window comes first."""
BETWEEN_S = 0.02
"""Keys and clicks go before the next step."""
WITHOUT_QT = (
    "smsdesk.contacts.import_runs",
    "smsdesk.contacts.duplicates",
    "smsdesk.wording.imports",
)
STEPS = (
    *("smsdesk.ui.pages.contacts.bulk", "smsdesk.ui.tables.delegate", "smsdesk.ui.tables.model"),
    *("smsdesk.ui.tables.view", "smsdesk.ui.pages.contacts.view_model"),
    *("smsdesk.ui.pages.contacts.editor", "smsdesk.ui.pages.contacts.list_view"),
    *("smsdesk.ui.pages.contacts.groups_view", "smsdesk.ui.pages.contacts.importing.running_bar"),
    *("smsdesk.ui.pages.contacts.page", "smsdesk.ui.pages.messages.filter_bar"),
    *("smsdesk.ui.pages.messages.batch_card", "smsdesk.ui.pages.messages.page"),
)
"""Each brings with it what the ones before have left, about 10 ms of it."""


async def preload(
    rest: Callable[[float], Awaitable[None]],
    make: Callable[[], None],
    without_qt: Sequence[str] = WITHOUT_QT,
    steps: Sequence[str] = STEPS,
) -> None:
    """Load these, one after the other, and `make` a page of it."""
    await rest(AFTER_S)
    for name in without_qt:
        await asyncio.to_thread(import_module, name)
    for name in steps:
        import_module(name)
        await rest(BETWEEN_S)
    make()
