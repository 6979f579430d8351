"""From a reply to bytes on the socket, and the ways in which a fault spoils them.

Everything here is the same for all interfaces. What a provider says stands in its own file.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from smsdesk.practice.faults import Effect, Fault, FaultKind
from smsdesk.practice.state import Practice

JSON: Final = b"application/json"
TEXT: Final = b"text/plain; charset=UTF-8"
HTML: Final = b"text/html; charset=UTF-8"

Headers = tuple[tuple[bytes, bytes], ...]


@dataclass(slots=True)
class Reply:
    """What an interface answers; a spoiling `fault` is applied when it goes out."""

    body: bytes
    status: int = 200
    content_type: bytes = JSON
    headers: Headers = ()
    fault: Fault | None = None

    def spoil(self, fault: Fault | None) -> None:
        """Let a fault spoil this reply, if it is of that kind; the first one given wins."""
        if self.fault is None and fault is not None and fault.effect is Effect.SPOILED_REPLY:
            self.fault = fault


def json_reply(value: Any, status: int = 200, headers: Headers = ()) -> Reply:
    """A JSON body as the providers' PHP and Python write it: ASCII only."""
    return Reply(json.dumps(value).encode(), status, JSON, headers)


def text_reply(text: str, status: int = 200, content_type: bytes = TEXT) -> Reply:
    """A plain body in UTF-8."""
    return Reply(text.encode(), status, content_type)


class Call(Request):
    """A request whose body has been read; `content` is that body."""

    content: bytes = b""


_ABOUT_A_NUMBER: Final = frozenset({"send", "save_contact", "delete_contact"})
Handler = Callable[[Call], Reply]
Refuse = Callable[[Fault], Reply | None]


class Endpoint:
    """An ASGI application around a handler that knows nothing of sockets.

    Calls about a number see to their faults themselves. The others have none: only ordered faults
    meet them, and `refuse` gives the provider's own words for those that are refusals.
    """

    def __init__(
        self, practice: Practice, provider: str, call: str, handler: Handler, refuse: Refuse
    ) -> None:
        self._practice = practice
        self._provider = provider
        self._call = call
        self._handler = handler
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Call(scope, receive)
        try:
            request.content = await request.body()
        except ClientDisconnect:
            return
        practice = self._practice
        practice.calls[self._provider, self._call] += 1
        fault = None
        if self._call not in _ABOUT_A_NUMBER:
            fault = practice.faults.ordered(self._provider, self._call)
        reply = self._refuse(fault) if fault and fault.effect is Effect.REFUSAL else None
        reply = reply or self._handler(request)
        if fault:
            reply.spoil(fault)
        await give(Exchange(practice, reply, scope, receive, send))


@dataclass(slots=True)
class Exchange:
    """One reply on its way, and the connection it goes out on."""

    practice: Practice
    reply: Reply
    scope: Scope
    receive: Receive
    send: Send

    async def start(self, length: int) -> None:
        """Send the status line and the headers."""
        reply = self.reply
        await self.send(
            {
                "type": "http.response.start",
                "status": reply.status,
                "headers": [
                    (b"content-type", reply.content_type),
                    (b"content-length", b"%d" % length),
                    *reply.headers,
                ],
            }
        )

    async def write(self, body: bytes, *, more: bool = False) -> None:
        """Send a piece of the body."""
        await self.send({"type": "http.response.body", "body": body, "more_body": more})

    async def wait(self, seconds: float) -> None:
        """Until the time is over, the client gone, or the server about to stop."""
        waiting = {
            asyncio.ensure_future(self.receive()),
            asyncio.ensure_future(self.practice.stopping.wait()),
        }
        _, pending = await asyncio.wait(
            waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED
        )
        for task in pending:
            task.cancel()
        await asyncio.gather(*pending, return_exceptions=True)

    async def cut(self, *, reset: bool) -> None:
        """Close the connection without (the rest of) an answer, with a TCP reset if asked."""
        transport = self.practice.transports.get(self.scope["client"])
        if transport is not None and reset:
            connection: socket.socket = transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            transport.abort()
        elif transport is not None:
            transport.close()
        # uvicorn takes a missing answer for our mistake unless it has seen the connection end.
        await self.receive()


_NO_LINGER: Final = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


async def give(exchange: Exchange) -> None:
    """Answer, spoiled if the reply bears a fault."""
    fault = exchange.reply.fault
    if fault is None:
        await _give_whole(exchange)
    else:
        await _SPOILT[fault.kind](exchange)


async def _give_whole(exchange: Exchange) -> None:
    body = exchange.reply.body
    await exchange.start(len(body))
    await exchange.write(body)


async def _hang(exchange: Exchange) -> None:
    await exchange.wait(exchange.practice.config.hang_s)
    await exchange.cut(reset=False)


async def _slow(exchange: Exchange) -> None:
    await exchange.wait(exchange.practice.config.slow_s)
    await _give_whole(exchange)


async def _cut_sent(exchange: Exchange) -> None:
    await exchange.cut(reset=True)


async def _cut_lost(exchange: Exchange) -> None:
    await exchange.cut(reset=False)


async def _html(exchange: Exchange) -> None:
    exchange.reply = Reply(_HTML_PAGE, 200, HTML)
    await _give_whole(exchange)


async def _empty(exchange: Exchange) -> None:
    exchange.reply.body = b""
    await _give_whole(exchange)


async def _truncated(exchange: Exchange) -> None:
    """Half a JSON document in a whole answer; half of a plain answer, then the connection ends."""
    reply = exchange.reply
    half = reply.body[: len(reply.body) // 2]
    if reply.content_type == JSON:
        reply.body = half
        await _give_whole(exchange)
        return
    await exchange.start(len(reply.body))
    await exchange.write(half, more=True)
    await exchange.cut(reset=False)


async def _huge(exchange: Exchange) -> None:
    left = exchange.practice.config.huge_bytes
    await exchange.start(left)
    while left > 0 and not exchange.practice.stopping.is_set():
        piece = min(left, len(_FILLER))
        left -= piece
        await exchange.write(_FILLER[:piece], more=left > 0)


async def _wrong_charset(exchange: Exchange) -> None:
    exchange.reply.body = _GREEK_BYTES
    await _give_whole(exchange)


async def _redirect(exchange: Exchange) -> None:
    port = exchange.scope["server"][1]
    location = f"http://localhost:{port}{STRAY_PATH}".encode()
    exchange.reply = Reply(b"", 307, HTML, ((b"location", location),))
    await _give_whole(exchange)


STRAY_PATH: Final = "/stray"
_HTML_PAGE: Final = (
    b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
    b"<body><h1>Bad Gateway</h1><script>alert('no')</script></body></html>"
)
_FILLER: Final = b"A" * 65536
_GREEK_BYTES: Final = "Επιτυχία".encode("cp1253")

_SPOILT: Final[dict[FaultKind, Callable[[Exchange], Awaitable[None]]]] = {
    FaultKind.HANG: _hang,
    FaultKind.CUT_SENT: _cut_sent,
    FaultKind.CUT_LOST: _cut_lost,
    FaultKind.HTML: _html,
    FaultKind.EMPTY: _empty,
    FaultKind.TRUNCATED: _truncated,
    FaultKind.HUGE: _huge,
    FaultKind.WRONG_CHARSET: _wrong_charset,
    FaultKind.REDIRECT: _redirect,
    FaultKind.SLOW: _slow,
}
