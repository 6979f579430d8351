"""One account's HTTP connection: what was asked goes out once, and every failure says honestly
whether a byte of it was written.

Redirects are not followed, cookies not kept, replies are bounded, TLS is verified, nothing is
logged. What a reply means stands in the provider's own file.
"""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
import ssl
import time
import zlib
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from smsdesk.domain.errors import SmsDeskError
from smsdesk.providers.errors import BadParameter, ReplyUnreadable, Unreachable

if TYPE_CHECKING:
    # Loading it takes long: it is imported where it is used, as are cookies and certificates, so
    # that what a provider declares can be read without them.
    import httpx

    from smsdesk.providers.http_failures import Watch

MAX_REPLY_BYTES = 1_000_000
CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0
LONGEST_RETRY_AFTER_S = 3600.0
KEEP_ALIVE_S = 2.0
"""Shorter than any common server's own limit: a connection closed under a request that is being
written makes its outcome uncertain for nothing."""
_FALLBACK_STEPS = frozenset({"connect", "tls"})
_SILENT_LOGGERS = ("httpx", "httpcore")


class InsecureAddress(SmsDeskError):
    """A plain-http address without the user's consent: the password would travel in the clear."""

    code = "insecure_address"


class BadAddress(SmsDeskError):
    """Not an http or https address, or one with credentials, a query or a fragment in it."""

    code = "bad_address"


class BadCertificateFile(SmsDeskError):
    """The CA file of the account cannot be read or holds no certificate."""

    code = "bad_ca_file"


class BadProxy(SmsDeskError):
    """The proxy that the system names is of a kind we cannot use, or no address at all."""

    code = "bad_proxy"


@dataclass(frozen=True, slots=True)
class HttpCall:
    """One request, relative to the account's address. Its repr shows no values.

    `query` and `form` are ordered pairs, percent-encoded as UTF-8 with blanks as %20; `json` is
    sent as UTF-8. At most one of `form` and `json` is set. `read_timeout_s` runs from the first
    byte written to the last byte read.
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
    """A whole answer; of a redirect the body is not read. Its repr shows no body: bodies may
    echo passwords and texts. `headers` is blind to case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    elapsed_s: float = 0.0

    @property
    def is_redirect(self) -> bool:
        """Any 3xx."""
        return 300 <= self.status < 400

    @property
    def text(self) -> str:
        """The body as text: UTF-8 (a BOM dropped), else Windows-1253, gaps as U+FFFD."""
        try:
            return self.body.decode("utf-8-sig")
        except UnicodeDecodeError:
            return self.body.decode("cp1253", errors="replace")

    def json(self) -> Any:
        """The body as JSON, fractions as exact Decimals. Raises ReplyUnreadable."""
        try:
            return json.loads(self.text, parse_float=Decimal, parse_constant=_no_number)
        except (ValueError, ArithmeticError, RecursionError):
            raise ReplyUnreadable("not JSON") from None

    @property
    def retry_after_s(self) -> float | None:
        """The Retry-After header in seconds, a date taken relative to the reply's own Date."""
        value = self.headers.get("retry-after", "").strip()
        if value.isascii() and value.isdigit():
            return min(float(value), LONGEST_RETRY_AFTER_S)
        from email.utils import parsedate_to_datetime

        try:
            until = parsedate_to_datetime(value)
            wait_s = (until - parsedate_to_datetime(self.headers.get("date", ""))).total_seconds()
        except (ValueError, TypeError, IndexError):
            return None
        return min(max(wait_s, 0.0), LONGEST_RETRY_AFTER_S)


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
        """Raises BadAddress, InsecureAddress, BadCertificateFile or BadProxy."""
        for url in settings.base_urls:
            check_address(url, allow_http=settings.allow_http)
        self.settings = settings
        self._addresses = tuple(url.rstrip("/") for url in settings.base_urls)
        self._lanes = _Lanes(settings)

    async def call(self, call: HttpCall) -> HttpReply:
        """Send the request once. A redirect is returned like any other reply.

        With several addresses the next is tried only if nobody answers at the one before, so
        that nothing was written; the first that answers is kept. Raises Unreachable,
        BadParameter (what cannot be written as HTTP), ReplyTimedOut, ConnectionLost or
        ReplyUnreadable. Cancelled from outside, nobody knows whether it went out.
        """
        refusal = Unreachable()
        for number, address in enumerate(self._addresses):
            try:
                reply = await self._call_at(address, call)
            except Unreachable as error:
                refusal = error if number == 0 else refusal
                if error.step not in _FALLBACK_STEPS:
                    break
            else:
                self._addresses = (address,)
                return reply
        raise refusal

    async def aclose(self) -> None:
        """Close the connections; calls in flight end with ConnectionLost."""
        await self._lanes.aclose()

    async def _call_at(self, address: str, call: HttpCall) -> HttpReply:
        async with self._lanes.free() as client:
            return await self._call_by(client, address, call)

    async def _call_by(self, client: httpx.AsyncClient, address: str, call: HttpCall) -> HttpReply:
        import httpx

        from smsdesk.providers.http_failures import Watch, failure
        from smsdesk.providers.http_leftovers import close_where_more_came

        watch = Watch()
        request = self._request(client, address, call, watch)
        began = time.monotonic()
        try:
            async with asyncio.timeout(None) as limit:
                watch.expect(request.url, lambda: _begin(limit, call.read_timeout_s))
                response = await client.send(request, stream=True)
                try:
                    body = await _body(response)
                finally:
                    await response.aclose()
                    await close_where_more_came(client)
        except (httpx.HTTPError, OSError) as error:
            raise failure(error, watch) from None
        return HttpReply(response.status_code, response.headers, body, time.monotonic() - began)

    def _request(
        self, client: httpx.AsyncClient, address: str, call: HttpCall, watch: Watch
    ) -> httpx.Request:
        import httpx

        headers = dict(call.headers)
        if not all(_fits_in_a_header(value) for value in headers.values()):
            raise BadParameter("cannot be written as HTTP")
        content = None
        try:
            if call.form is not None:
                content = encode_pairs(call.form).encode()
                headers["Content-Type"] = "application/x-www-form-urlencoded"
            query = f"?{encode_pairs(call.query)}" if call.query else ""
            return client.build_request(
                call.method,
                f"{address}{call.path}{query}",
                content=content,
                json=call.json,
                headers=headers,
                timeout=httpx.Timeout(
                    None, connect=self.settings.connect_timeout_s, read=call.read_timeout_s
                ),
                extensions={"trace": watch},
            )
        except (ValueError, httpx.InvalidURL):
            # The library's own words hold the value; a lone surrogate, for one, gets here.
            raise BadParameter("cannot be written as HTTP") from None


class _Lanes:
    """As many clients as there may be connections, each with one of its own.

    httpx looks through all connections of a client at every call, so that sixteen in one client
    are slower than one alone; sixteen clients with one each are three times as fast.
    """

    def __init__(self, settings: WireSettings) -> None:
        """Raises BadCertificateFile or BadProxy."""
        self._settings = settings
        self._tls = _tls(settings)
        # Made at once: what is wrong with the settings must show before anything is sent.
        self._idle = [_client(settings, self._tls)]
        self._all = list(self._idle)
        self._gate = asyncio.Semaphore(settings.connections)
        self._closed = False

    @asynccontextmanager
    async def free(self) -> AsyncIterator[httpx.AsyncClient]:
        """The client used last of those that are free: its connection is likeliest to be open.

        One in which a call broke off is not used again: cancelled while it closes the reply,
        httpx keeps its one connection taken for good, and the next call would wait for ever.
        """
        async with self._gate:
            if self._closed:
                raise Unreachable("closed")
            client = self._idle.pop() if self._idle else self._another()
            try:
                yield client
            except BaseException:
                await client.aclose()
                self._all.remove(client)
                raise
            self._idle.append(client)

    async def aclose(self) -> None:
        """Close all of them, also those in use."""
        self._closed = True
        for client in list(self._all):
            await client.aclose()

    def _another(self) -> httpx.AsyncClient:
        client = _client(self._settings, self._tls)
        self._all.append(client)
        return client


def check_address(url: str, *, allow_http: bool) -> None:
    """Raise BadAddress or InsecureAddress unless this address may be used."""
    import httpx

    try:
        parts = urlsplit(url)
        httpx.URL(url)
        host, _port = parts.hostname, parts.port
    except (ValueError, httpx.InvalidURL):
        raise BadAddress("base_url") from None
    extra = " " in url or parts.username or parts.password or parts.query or parts.fragment
    if parts.scheme not in ("http", "https") or not host or extra or not url.isprintable():
        raise BadAddress("base_url")
    if parts.scheme == "http" and not allow_http:
        raise InsecureAddress("base_url")


def encode_pairs(pairs: Sequence[tuple[str, str]]) -> str:
    """Write ordered pairs for a query or a form: UTF-8, blanks as %20, commas as %2C."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)


def _client(settings: WireSettings, tls: ssl.SSLContext) -> httpx.AsyncClient:
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    import httpx

    for name in _SILENT_LOGGERS:
        # They write addresses with their queries, and those hold passwords and texts.
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL)
        logger.propagate = False
    try:
        return httpx.AsyncClient(
            verify=tls,
            follow_redirects=False,
            trust_env=not all(_is_loopback(url) for url in settings.base_urls),
            limits=httpx.Limits(
                max_connections=1,
                max_keepalive_connections=1,
                keepalive_expiry=KEEP_ALIVE_S,
            ),
            # A session cookie would make some servers answer one call after the other.
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            headers={"User-Agent": "smsdesk", "Accept-Encoding": "identity"},
        )
    except (ValueError, ImportError, httpx.InvalidURL):
        raise BadProxy("proxy") from None


def _tls(settings: WireSettings) -> ssl.SSLContext:
    if not settings.ca_file and all(url.startswith("http:") for url in settings.base_urls):
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody; loading takes a while
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    if settings.ca_file:
        try:
            context.load_verify_locations(cafile=settings.ca_file)
        except (OSError, ValueError):
            raise BadCertificateFile(settings.ca_file) from None
        # So that the server's own certificate may stand in the file, and an office's home-made
        # authority need not have every extension that Python 3.13 asks for.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    return context


def _fits_in_a_header(value: str) -> bool:
    return value.isascii() and value.isprintable() and value == value.strip()


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _begin(limit: asyncio.Timeout, seconds: float) -> None:
    limit.reschedule(asyncio.get_running_loop().time() + seconds)


async def _body(response: httpx.Response) -> bytes:
    """The bounded body. We ask for no compression; a server that compresses anyway is read."""
    if 300 <= response.status_code < 400:
        return b""
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk
        if len(body) > MAX_REPLY_BYTES:
            raise ReplyUnreadable("too long")
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding in ("", "identity") or not body:
        return bytes(body)
    if coding not in ("gzip", "x-gzip", "deflate"):
        raise ReplyUnreadable("compressed")
    return _unpacked(bytes(body))


def _unpacked(body: bytes) -> bytes:
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)  # gzip or zlib, by its header
    try:
        unpacked = unpacker.decompress(body, MAX_REPLY_BYTES)
    except zlib.error:
        raise ReplyUnreadable("compressed wrongly") from None
    if not unpacker.eof:
        raise ReplyUnreadable("too long or cut when unpacked")
    return unpacked


def _no_number(name: str) -> float:
    raise ValueError(name)
