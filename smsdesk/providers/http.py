"""One account's HTTP connection: what was asked goes out once, and every failure says honestly
whether a byte of it was written.

Redirects are not followed, replies are bounded, TLS is verified, nothing is logged. What a reply
means stands in the provider's own file.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import certifi
import httpx

from smsdesk.domain.errors import SmsDeskError
from smsdesk.providers.errors import (
    ConnectionLost,
    NotSent,
    ReplyTimedOut,
    ReplyUnreadable,
    Unreachable,
)

MAX_REPLY_BYTES = 1_000_000
CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0
KEEP_ALIVE_S = 2.0
"""Shorter than any common server's own limit: a connection closed under a request that is being
written makes its outcome uncertain for nothing."""
_REQUEST_STARTED = frozenset(
    {"http11.send_request_headers.started", "http2.send_request_headers.started"}
)


class InsecureAddress(SmsDeskError):
    """A plain-http address without the user's consent: the password would travel in the clear."""

    code = "insecure_address"


class BadAddress(SmsDeskError):
    """Not an http or https address."""

    code = "bad_address"


class BadCertificateFile(SmsDeskError):
    """The CA file of the account cannot be read or holds no certificate."""

    code = "bad_ca_file"


@dataclass(frozen=True, slots=True)
class HttpCall:
    """One request, relative to the account's address. Its repr shows no values.

    `query` and `form` are ordered pairs, percent-encoded as UTF-8 with blanks as %20; `json` is
    sent as UTF-8. At most one of `form`, `json` and `content` is set.
    """

    method: str
    path: str
    query: Sequence[tuple[str, str]] = field(default=(), repr=False)
    form: Sequence[tuple[str, str]] | None = field(default=None, repr=False)
    json: Any = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    read_timeout_s: float = READ_TIMEOUT_S


@dataclass(frozen=True, slots=True)
class HttpReply:
    """A whole answer. Its repr shows no body: bodies may echo passwords and texts."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    elapsed_s: float = 0.0

    @property
    def text(self) -> str:
        """The body as text: UTF-8 (a BOM dropped), else Windows-1253 and what that lacks as U+FFFD."""
        try:
            return self.body.decode("utf-8-sig")
        except UnicodeDecodeError:
            return self.body.decode("cp1253", errors="replace")


@dataclass(frozen=True, slots=True)
class WireSettings:
    """Where and how to connect. Addresses are tried in their order until one connects."""

    base_urls: tuple[str, ...]
    allow_http: bool = False
    ca_file: str = ""
    connections: int = 16
    connect_timeout_s: float = CONNECT_TIMEOUT_S


class HttpWire:
    """A long-lived client of one account. Not for use from several event loops."""

    def __init__(self, settings: WireSettings) -> None:
        """Raises BadAddress, InsecureAddress or BadCertificateFile."""
        for url in settings.base_urls:
            check_address(url, allow_http=settings.allow_http)
        self._base_urls = [url.rstrip("/") for url in settings.base_urls]
        self._client = httpx.AsyncClient(
            verify=_tls(settings.ca_file),
            follow_redirects=False,
            timeout=httpx.Timeout(READ_TIMEOUT_S, connect=settings.connect_timeout_s),
            limits=httpx.Limits(
                max_connections=settings.connections,
                max_keepalive_connections=settings.connections,
                keepalive_expiry=KEEP_ALIVE_S,
            ),
            headers={"User-Agent": "smsdesk"},
        )

    async def call(self, call: HttpCall) -> HttpReply:
        """Send the request once. Raises Unreachable, ReplyTimedOut, ConnectionLost or
        ReplyUnreadable; a redirect is returned like any other reply.

        With several addresses the next is tried only while none has connected yet and nothing
        was written.
        """
        while True:
            try:
                reply = await self._call_at(self._base_urls[0], call)
            except NotSent:
                if len(self._base_urls) == 1:
                    raise
                self._base_urls.pop(0)
            else:
                del self._base_urls[1:]
                return reply

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _call_at(self, base_url: str, call: HttpCall) -> HttpReply:
        request, watch = self._request(base_url, call)
        started = time.monotonic()
        try:
            response = await self._client.send(request, stream=True)
            try:
                body = await _read_bounded(response)
            finally:
                await response.aclose()
        except httpx.TimeoutException as error:
            raise (ReplyTimedOut() if watch.started else _unreachable(error)) from None
        except (httpx.DecodingError, httpx.TooManyRedirects) as error:
            raise ReplyUnreadable(type(error).__name__) from None
        except httpx.HTTPError as error:
            if watch.started:
                raise ConnectionLost(type(error).__name__) from None
            raise _unreachable(error) from None
        return HttpReply(
            response.status_code, response.headers, body, time.monotonic() - started
        )

    def _request(self, base_url: str, call: HttpCall) -> tuple[httpx.Request, _Watch]:
        watch = _Watch()
        # httpx writes blanks as "+" in a query; %20 means the same to everybody.
        query = str(httpx.QueryParams(list(call.query))).replace("+", "%20")
        url = f"{base_url}{call.path}{'?' + query if query else ''}"
        request = self._client.build_request(
            call.method,
            url,
            data=dict(call.form) if call.form is not None else None,
            json=call.json,
            headers=dict(call.headers),
            timeout=httpx.Timeout(
                READ_TIMEOUT_S,
                connect=self._client.timeout.connect,
                pool=None,
                read=call.read_timeout_s,
            ),
            extensions={"trace": watch},
        )
        return request, watch


class _Watch:
    """Notes that the first byte of the request is about to be written."""

    def __init__(self) -> None:
        self.started = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        del info
        if event in _REQUEST_STARTED:
            self.started = True


def check_address(url: str, *, allow_http: bool) -> None:
    """Raise BadAddress or InsecureAddress unless this address may be used."""
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise BadAddress("base_url") from None
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.password:
        raise BadAddress("base_url")
    if parts.scheme == "http" and not allow_http:
        raise InsecureAddress("base_url")


async def _read_bounded(response: httpx.Response) -> bytes:
    chunks: list[bytes] = []
    size = 0
    async for chunk in response.aiter_bytes():
        size += len(chunk)
        if size > MAX_REPLY_BYTES:
            raise ReplyUnreadable("reply too long")
        chunks.append(chunk)
    return b"".join(chunks)


def _tls(ca_file: str) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError):
            raise BadCertificateFile(ca_file) from None
    return context


def _unreachable(error: httpx.HTTPError) -> Unreachable:
    """Name the step that failed, without the address (it may hold more than a host)."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return Unreachable(getattr(cause, "reason", "") or "", step="tls")
        if isinstance(cause, OSError) and type(cause).__name__ == "gaierror":
            return Unreachable(step="dns")
        cause = cause.__cause__ or cause.__context__
    step = "proxy" if isinstance(error, httpx.ProxyError) else "connect"
    return Unreachable(type(error).__name__, step=step)
