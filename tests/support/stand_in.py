"""A provider's server for tests: a raw loopback socket that does exactly what the test scripts.

It can send any bytes, hang, answer slowly, or cut the connection before reading, after reading
and in the middle of a reply; it keeps every request byte for byte. It knows no provider.

    async with StandIn() as server:
        server.answer(reply(200, "ID:1"), reset())      # one per request, in this order
        ...                                             # talk to server.url
        assert server.requests[0].query["to"] == "306912345678"

When the script is used up, `server.otherwise` answers (at first: a test failure).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import ssl
import struct
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    """One request as it came over the wire."""

    raw: bytes
    method: str
    target: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes

    @property
    def path(self) -> str:
        """The target without its query."""
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        """The query, decoded; of repeated names the last."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        """A form body, decoded."""
        return dict(parse_qsl(self.body.decode("ascii"), keep_blank_values=True))

    @property
    def json(self) -> Any:
        """A JSON body."""
        return json.loads(self.body)

    def holds(self, text: str) -> bool:
        """Whether these characters stand anywhere in the request as it was sent."""
        return text.encode() in self.raw


class Exchange:
    """One accepted connection, in the hands of an action."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.open = True

    async def read_request(self) -> Request | None:
        """The next request, or None when the client closed instead."""
        try:
            head = await self._reader.readuntil(b"\r\n\r\n")
            first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
            headers = {
                name.lower(): value.strip()
                for name, _, value in (line.partition(":") for line in lines)
            }
            body = await self._reader.readexactly(int(headers.get("content-length", "0")))
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            return None
        method, target, _version = first.split(" ")
        return Request(head + body, method, target, headers, body)

    async def send(self, data: bytes) -> None:
        """Write bytes; a client that has left is no error."""
        try:
            self._writer.write(data)
            await self._writer.drain()
        except ConnectionError:
            self.open = False

    async def wait_closed(self) -> None:
        """Wait until the connection is gone, without reading."""
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            await self._writer.wait_closed()

    def close(self) -> None:
        """End the connection in the orderly way (FIN)."""
        self.open = False
        self._writer.close()

    def reset(self) -> None:
        """Break the connection (RST)."""
        self.open = False
        sock: socket.socket = self._writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()

    async def start_tls(self, context: ssl.SSLContext) -> None:
        """Go on in TLS, as a proxy's tunnel does."""
        await self._writer.start_tls(context)


Action = Callable[[Exchange, Request], Awaitable[None]]
"""What to do after a request was read."""


def reply(
    status: int,
    body: str | bytes = b"",
    *,
    content_type: str = "text/plain; charset=utf-8",
    headers: Mapping[str, str] | None = None,
) -> Action:
    """A well-formed answer, after which the connection stays open."""
    content = body.encode() if isinstance(body, str) else body
    lines = {"Content-Type": content_type, "Content-Length": str(len(content)), **(headers or {})}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return raw(f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode("latin-1") + content)


def json_reply(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Action:
    """A JSON answer."""
    text = json.dumps(body, ensure_ascii=False)
    return reply(status, text, content_type="application/json", headers=headers)


def raw(data: bytes, *, then_close: bool = False) -> Action:
    """Exactly these bytes, well-formed or not."""

    async def act(exchange: Exchange, request: Request) -> None:  # noqa: ARG001 -- an Action
        await exchange.send(data)
        if then_close:
            exchange.close()

    return act


def reset(after: bytes = b"") -> Action:
    """Break the connection, after sending these bytes of an answer."""

    async def act(exchange: Exchange, request: Request) -> None:  # noqa: ARG001 -- an Action
        await exchange.send(after)
        exchange.reset()

    return act


def hang(after: bytes = b"") -> Action:
    """Say nothing more, after sending these bytes, until the client leaves or the test ends."""

    async def act(exchange: Exchange, request: Request) -> None:  # noqa: ARG001 -- an Action
        await exchange.send(after)
        await exchange.read_request()
        exchange.close()

    return act


def drip(data: bytes, *, pause_s: float) -> Action:
    """These bytes, one at a time, with a pause after each."""

    async def act(exchange: Exchange, request: Request) -> None:  # noqa: ARG001 -- an Action
        for number in range(len(data)):
            if exchange.open:
                await exchange.send(data[number : number + 1])
                await asyncio.sleep(pause_s)

    return act


def computed(make: Callable[[Request], Action]) -> Action:
    """An answer that depends on the request."""

    async def act(exchange: Exchange, request: Request) -> None:
        await make(request)(exchange, request)

    return act


def _unscripted(request: Request) -> Action:
    return reply(599, f"the test has no answer for {request.method} {request.path}")


@dataclass
class StandIn:
    """The server. With `tls` it speaks TLS; `on_connect` may cut a connection before reading."""

    tls: ssl.SSLContext | None = None
    on_connect: Callable[[Exchange], Awaitable[None]] | None = None
    otherwise: Action = field(default_factory=lambda: computed(_unscripted))
    requests: list[Request] = field(default_factory=list)
    connections: int = 0
    _script: deque[Action] = field(default_factory=deque)
    _open: dict[asyncio.Task[None], asyncio.StreamWriter] = field(default_factory=dict)
    _server: asyncio.Server | None = None

    def answer(self, *actions: Action) -> None:
        """Append to the script: one action per request."""
        self._script.extend(actions)

    @property
    def port(self) -> int:
        """The port on 127.0.0.1."""
        assert self._server is not None
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """The address without a path."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", 0, ssl=self.tls, backlog=128
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        for writer in self._open.values():
            writer.transport.abort()
        await asyncio.gather(*self._open)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._open[task] = writer
        exchange = Exchange(reader, writer)
        try:
            if self.on_connect is not None:
                await self.on_connect(exchange)
            while exchange.open and (request := await exchange.read_request()):
                self.requests.append(request)
                action = self._script.popleft() if self._script else self.otherwise
                await action(exchange, request)
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError, ssl.SSLError):
                await writer.wait_closed()
            del self._open[task]


def refused_url() -> str:
    """An address on loopback at which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"
