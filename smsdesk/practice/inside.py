"""The practice server inside the program, started when an account first needs it.

What an account that practises inside is, is known to `accounts`; this only answers it. Nothing
leaves the computer, and what arrived is forgotten when the program ends.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from importlib import import_module

from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.server import RunningPractice, running

PATH = "/practice"
SLOW_IMPORTS = ("uvicorn", "smsdesk.practice.app")
"""Loaded in a thread, so that a window goes on working meanwhile."""
# Numbers are made up by whoever practises: none of them may meet a fault by its last digits.
CONFIG = PracticeConfig(faults_by_number=False)


class PracticeInside:
    """At most one server, on a free loopback port, for one event loop."""

    def __init__(self, config: PracticeConfig = CONFIG) -> None:
        self._config = config
        self._stack = AsyncExitStack()
        self._turn = asyncio.Lock()
        self._server: RunningPractice | None = None

    @property
    def server(self) -> RunningPractice | None:
        """What runs; None while nobody has needed it."""
        return self._server

    async def open(self) -> tuple[str, Secret]:
        """The address of the plain interface and the token that opens it. Raises OSError."""
        async with self._turn:
            if self._server is None:
                for module in SLOW_IMPORTS:
                    await asyncio.to_thread(import_module, module)
                self._server = await self._stack.enter_async_context(running(self._config))
            return self._server.base_url + PATH, Secret(self._config.practice_token)

    async def aclose(self) -> None:
        """Stop it, if it runs."""
        async with self._turn:
            self._server = None
            await self._stack.aclose()
