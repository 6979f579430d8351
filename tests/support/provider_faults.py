"""What the conformance suite throws at a provider, as values: replies, ills, faults, echoes.

Also the search for secrets, numbers and texts in what a person may read, written without the
program's own redaction so that the two check each other.
"""

from __future__ import annotations

import base64
import gzip
import html
import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, quote_plus

from smsdesk.domain.errors import Cause
from smsdesk.domain.outcome import Outcome
from tests.support.stand_in import (
    Action,
    Exchange,
    Request,
    computed,
    drip,
    hang,
    raw,
    reply,
    reset,
)

REDIRECTS = (300, 301, 302, 303, 304, 305, 307, 308, 399)


@dataclass(frozen=True)
class Canned:
    """One recorded reply, as a value."""

    status: int
    body: str | bytes = b""
    content_type: str = "application/json"
    headers: Mapping[str, str] | None = None

    @property
    def content(self) -> bytes:
        """The body in bytes."""
        return self.body.encode() if isinstance(self.body, str) else self.body

    def action(self) -> Action:
        """The stand-in's action that sends it."""
        kind, headers = self.content_type, self.headers
        return reply(self.status, self.content, content_type=kind, headers=headers)

    def on_the_wire(self, length: int | None = None) -> bytes:
        """Head and body as bytes; `length` overrules the true one."""
        declared = len(self.content) if length is None else length
        head = f"HTTP/1.1 {self.status} Whatever\r\nContent-Type: {self.content_type}\r\n"
        return f"{head}Content-Length: {declared}\r\n\r\n".encode() + self.content


@dataclass(frozen=True)
class Row:
    """One row of a provider's table: a reply and what it means, an outcome per recipient."""

    name: str
    canned: Canned
    expected: tuple[Outcome, ...]


@dataclass(frozen=True)
class Fault:
    """One way for a connection to fail after it was made, and what can be known then."""

    cause: Cause
    act: Callable[[Canned], Action]
    on_connect: Callable[[Exchange], Awaitable[None]] | None = None


HTML = """<!DOCTYPE html>
<html><head><title>Welcome to our hotel</title></head>
<body><h1>ID:1234567 Success "OK" 1701|</h1><p>Please sign in to use the WLAN.</p></body></html>
"""
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def _page(status: int) -> Callable[[Canned], Action]:
    return lambda _: reply(status, HTML, content_type="text/html")


def _body(body: bytes, status: int = 200) -> Callable[[Canned], Action]:
    return lambda good: reply(status, body, content_type=good.content_type)


def _bytes(data: bytes) -> Callable[[Canned], Action]:
    return lambda _: raw(data, then_close=True)


def _gzip(body: bytes) -> Callable[[Canned], Action]:
    return lambda good: reply(
        200, body, content_type=good.content_type, headers={"Content-Encoding": "gzip"}
    )


HOSTILE: Mapping[str, Callable[[Canned], Action]] = {
    "html": _page(200),
    "html 500": _page(500),
    "html 502": _page(502),
    "html 504": _page(504),
    "empty": _body(b""),
    "blanks": _body(b" \r\n\t\xef\xbb\xbf "),
    "empty 500": _body(b"", 500),
    "204": lambda _: raw(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "null": _body(b"null"),
    "an empty list": _body(b"[]"),
    "an empty object": _body(b"{}"),
    "a number": _body(b"7"),
    "not a number": _body(b'{"data": NaN, "id": Infinity}'),
    "nested deep": _body(b"[" * 100_000 + b"]" * 100_000),
    "a number of 10,000 digits": _body(b'{"id":' + b"9" * 10_000 + b"}"),
    "NULs": _body(b"\0" * 1000),
    "NUL before": lambda good: reply(
        good.status, b"\0" + good.content, content_type=good.content_type
    ),
    "wrong charset": lambda good: reply(
        good.status, good.content.decode().encode("utf-16"), content_type=good.content_type
    ),
    "control bytes": _body(bytes(range(256)) * 4),
    "10 MB": _body(b"x" * 10_000_000),
    "10 MB of blanks": lambda good: reply(200, good.content + b" " * 10_000_000),
    "10 MB chunked": _bytes(CHUNKED + (b"ffff\r\n" + b"x" * 0xFFFF + b"\r\n") * 160),
    "wrong chunks": _bytes(CHUNKED + b"zz\r\nOK\r\n"),
    "cut chunks": _bytes(CHUNKED + b"5\r\nID:"),
    "cut body": lambda good: raw(good.on_the_wire(len(good.content) + 1), then_close=True),
    "two lengths": lambda good: raw(
        good.on_the_wire().replace(b"\r\n\r\n", b"\r\nContent-Length: 3\r\n\r\n", 1),
        then_close=True,
    ),
    "not gzip": _gzip(b"ID:1234567"),
    "cut gzip": _gzip(gzip.compress(b"ID:1234567" * 100)[:-20]),
    "gzip bomb": _gzip(gzip.compress(bytes(50_000_000))),
    "unknown compression": lambda good: reply(
        good.status, good.content, headers={"Content-Encoding": "br"}
    ),
    "not HTTP": _bytes(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "HTTP/0.9": _bytes(b"ID:1234567\r\n"),
    "huge headers": _bytes(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 300_000 + b"\r\n\r\n"),
    "many headers": _bytes(b"HTTP/1.1 200 OK\r\n" + b"X-Y: z\r\n" * 50_000 + b"\r\n"),
    "switching protocols": _bytes(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
    "interim replies only": _bytes(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 1000),
}
"""Replies after which nobody can say whether the message went out."""


async def _close(exchange: Exchange) -> None:
    exchange.close()


async def _reset(exchange: Exchange) -> None:
    exchange.reset()


async def _read_and_close(exchange: Exchange) -> None:
    await exchange.read_request()
    exchange.close()


FAULTS: Mapping[str, Fault] = {
    "closed before reading": Fault(Cause.CONNECTION_LOST, Canned.action, _close),
    "reset before reading": Fault(Cause.CONNECTION_LOST, Canned.action, _reset),
    "closed after reading": Fault(Cause.CONNECTION_LOST, Canned.action, _read_and_close),
    "reset after reading": Fault(Cause.CONNECTION_LOST, lambda _: reset()),
    "reset within the head": Fault(
        Cause.CONNECTION_LOST, lambda good: reset(good.on_the_wire()[:20])
    ),
    "closed within the head": Fault(
        Cause.CONNECTION_LOST, lambda good: raw(good.on_the_wire()[:20], then_close=True)
    ),
    "closed within the body": Fault(
        Cause.CONNECTION_LOST, lambda good: raw(good.on_the_wire()[:-1], then_close=True)
    ),
    "no answer": Fault(Cause.REPLY_TIMED_OUT, lambda _: hang()),
    "no end of the head": Fault(Cause.REPLY_TIMED_OUT, lambda good: hang(good.on_the_wire()[:20])),
    "no end of the body": Fault(Cause.REPLY_TIMED_OUT, lambda good: hang(good.on_the_wire()[:-1])),
    "a byte now and then": Fault(
        Cause.REPLY_TIMED_OUT, lambda good: drip(good.on_the_wire(), pause_s=0.04)
    ),
}

ECHO_SHAPES = ("bytes", "page", "json", "error line", "codes")


def echo(status: int, shape: str) -> Action:
    """A reply that repeats the whole request in one of the ways servers do."""
    return computed(lambda request: _echo(request, status, shape))


def _echo(request: Request, status: int, shape: str) -> Action:
    said = request.raw.decode("utf-8", "replace")
    if shape == "page":
        page = f"<html><body><h1>Error</h1><pre>{html.escape(said)}</pre></body></html>"
        return reply(status, page, content_type="text/html")
    if shape == "json":
        keys = ("message", "detail", "description", "title", "error", "name", "data")
        body = json.dumps({**dict.fromkeys(keys, said), "code": 1, "status": status})
        return reply(status, body, content_type="application/json")
    if shape == "error line":
        return reply(status, "Error: " + " ".join(said.split()))
    if shape == "codes":
        return reply(status, "1706|" + "|".join(said.split()))
    return reply(status, said)


def spellings(value: str) -> set[str]:
    """How a value may stand in what a person reads."""
    coded = value.encode()
    return {
        value,
        quote(value, safe=""),
        quote(value),
        quote_plus(value),
        json.dumps(value)[1:-1],
        html.escape(value),
        base64.b64encode(coded).decode().rstrip("="),
        coded.hex(),
        value.encode("utf-16-be").hex(),
    }


def forbidden(
    seen: str, secrets: Iterable[str], user: str, text: str, numbers: Iterable[str]
) -> list[str]:
    """Which secrets, texts and numbers stand in `seen`; named, not shown."""
    found = []
    for secret in secrets:
        both = spellings(secret) | spellings(f"{user}:{secret}") | spellings(f"{secret}:")
        found += ["a secret" for one in both if one.lower() in seen.lower()]
    found += ["the text" for one in spellings(text) if one.lower() in seen.lower()]
    found += ["a number" for number in numbers if number.removeprefix("+") in seen]
    return found
