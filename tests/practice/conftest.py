"""A practice server with a clock that only tests move, and a bare client for it."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import httpx
import pytest
import pytest_asyncio

from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.server import RunningPractice, running
from tests.support.practice_server import PracticeClock, Start

# Plain http only: loading the machine's certificates for every test would take most of the time.
_NO_AUTHORITIES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@pytest.fixture
def clock() -> PracticeClock:
    return PracticeClock()


@pytest_asyncio.fixture
async def start(clock: PracticeClock) -> AsyncIterator[Start]:
    """Start a server with a configuration of its own, and a client that follows no redirect."""
    async with AsyncExitStack() as stack:

        async def begin(
            config: PracticeConfig | None = None,
        ) -> tuple[RunningPractice, httpx.AsyncClient]:
            practice = await stack.enter_async_context(running(config, clock=clock))
            client = httpx.AsyncClient(
                base_url=practice.base_url, trust_env=False, timeout=5, verify=_NO_AUTHORITIES
            )
            await stack.enter_async_context(client)
            return practice, client

        yield begin


@pytest_asyncio.fixture
async def served(start: Start) -> tuple[RunningPractice, httpx.AsyncClient]:
    return await start(PracticeConfig(hang_s=0.05, slow_s=0.01))


@pytest.fixture
def practice(served: tuple[RunningPractice, httpx.AsyncClient]) -> RunningPractice:
    return served[0]


@pytest.fixture
def client(served: tuple[RunningPractice, httpx.AsyncClient]) -> httpx.AsyncClient:
    return served[1]
