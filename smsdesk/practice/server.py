"""Runs the practice application on loopback inside the current event loop.

uvicorn's protocol is used without its server: no signal handlers, no exit on a port in use, no
request log (query strings hold passwords), and a stop that does not wait for hanging requests.
Importing this module imports neither Starlette nor uvicorn nor httpx; `running` does.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.faults import Faults
from smsdesk.practice.network import Clock, Network
from smsdesk.practice.state import Practice

if TYPE_CHECKING:
    from uvicorn.server import ServerState

_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_BACKLOG: Final = 512
# Longer than any client keeps an idle connection: closing first would look like a fault.
_KEEP_ALIVE_S: Final = 120
_LAST_TURNS: Final = 5
_LAST_WORDS_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class RunningPractice:
    """A practice server that answers. `practice` is all of its state."""

    host: str
    port: int
    practice: Practice

    @property
    def base_url(self) -> str:
        """Where the inspection page is; the interfaces are below (README.md)."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def network(self) -> Network:
        """What arrived."""
        return self.practice.network

    @property
    def faults(self) -> Faults:
        """What is to go wrong."""
        return self.practice.faults


@asynccontextmanager
async def running(
    config: PracticeConfig | None = None,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    clock: Clock = time.time,
) -> AsyncIterator[RunningPractice]:
    """Serve until the block is left; port 0 takes a free one.

    `clock` gives seconds since the epoch. Raises `ValueError` for a host that is not loopback and
    `OSError` when the port is taken.
    """
    if host not in _LOOPBACK:
        raise ValueError(f"{host} is not loopback")
    from uvicorn.server import ServerState

    practice = Practice(config or PracticeConfig(), clock)
    tasks = ServerState()
    protocol = _protocol_factory(practice, tasks)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, host, port, backlog=_BACKLOG)
    try:
        yield RunningPractice(host, server.sockets[0].getsockname()[1], practice)
    finally:
        await _accept_no_more(server)
        server.close()
        practice.stopping.set()
        await practice.pusher.close()
        for _ in range(_LAST_TURNS):
            for transport in list(practice.transports.values()):
                transport.abort()
            # A connection may have been accepted and not been made yet; an abort takes a turn.
            await asyncio.sleep(0)
        # Handlers see both and end by themselves; uvicorn would log a cancelled one as a crash.
        if tasks.tasks:
            await asyncio.wait(tasks.tasks, timeout=_LAST_WORDS_S)
        await server.wait_closed()


async def _accept_no_more(server: asyncio.Server) -> None:
    """What has been accepted becomes a connection a turn later, and asyncio drops its socket
    unclosed when the server has been closed by then."""
    with suppress(NotImplementedError):  # Windows makes the connection at once
        for listening in server.sockets:
            server.get_loop().remove_reader(listening)
        for _ in range(_LAST_TURNS):
            await asyncio.sleep(0)


def _protocol_factory(practice: Practice, tasks: ServerState) -> Callable[[], asyncio.Protocol]:
    import uvicorn

    from smsdesk.practice.app import make_app

    config = uvicorn.Config(
        make_app(practice),
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        lifespan="off",
        ws="none",
        interface="asgi3",
        timeout_keep_alive=_KEEP_ALIVE_S,
    )
    config.load()
    inner = cast("Callable[..., asyncio.Protocol]", config.http_protocol_class)

    def make() -> asyncio.Protocol:
        return _Connection(
            inner(config=config, server_state=tasks, app_state={}), practice.transports
        )

    return make


class _Connection(asyncio.Protocol):
    """Passes everything on, and remembers the transport so that a fault can cut it."""

    def __init__(
        self, inner: asyncio.Protocol, transports: dict[tuple[str, int], asyncio.Transport]
    ) -> None:
        self._inner = inner
        self._transports = transports
        self._client: tuple[str, int] = ("", 0)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        peer = transport.get_extra_info("peername")
        self._client = (str(peer[0]), int(peer[1]))
        self._transports[self._client] = cast("asyncio.Transport", transport)
        self._inner.connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._transports.pop(self._client, None)
        self._inner.connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        return self._inner.eof_received()

    def pause_writing(self) -> None:
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        self._inner.resume_writing()
