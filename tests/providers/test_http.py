"""The wire, on real loopback sockets: what was sent, and what can be known when it fails."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gzip
import logging
import socket
import ssl
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.domain.errors import SmsDeskError
from smsdesk.providers import http
from smsdesk.providers.errors import (
    BadParameter,
    ConnectionLost,
    MaybeSent,
    NotSent,
    ProviderError,
    ReplyTimedOut,
    ReplyUnreadable,
    Unreachable,
)
from smsdesk.providers.http import (
    BadAddress,
    BadCertificateFile,
    BadProxy,
    HttpCall,
    HttpReply,
    HttpWire,
    InsecureAddress,
    WireSettings,
    check_address,
    encode_pairs,
)
from tests.support.stand_in import (
    Action,
    Exchange,
    Request,
    StandIn,
    drip,
    hang,
    raw,
    refused_url,
    reply,
    reset,
)

GET = HttpCall("GET", "/x", read_timeout_s=0.15)
POST = HttpCall("POST", "/x", json={"text": "Γειά"}, read_timeout_s=0.15)


@contextlib.asynccontextmanager
async def wire(*urls: str, **change: Any) -> AsyncIterator[HttpWire]:
    """A wire to these addresses."""
    values = WireSettings(urls, allow_http=True, connect_timeout_s=2.0)
    made = HttpWire(replace(values, **change))
    yield made
    await made.aclose()


async def error_of(made: HttpWire, call: HttpCall = POST) -> ProviderError:
    """The error that this call ends with."""
    with pytest.raises(ProviderError) as caught:
        await made.call(call)
    return caught.value


# What was certainly not sent


async def test_refused_connection() -> None:
    async with wire(refused_url()) as made:
        error = await error_of(made)
    assert isinstance(error, Unreachable)
    assert (error.step, error.detail) == ("connect", "ECONNREFUSED")


async def test_unknown_name() -> None:
    async with wire("http://sms.invalid") as made:
        error = await error_of(made)
    assert isinstance(error, Unreachable)
    assert error.step == "dns"
    assert "sms" not in str(error)


async def test_connect_timeout() -> None:
    with contextlib.ExitStack() as stack:
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        address = server.getsockname()
        for _ in range(8):  # a full queue: further SYNs are dropped
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            assert filler.connect_ex(address) == errno.EINPROGRESS
        async with wire(f"http://127.0.0.1:{address[1]}", connect_timeout_s=0.2) as made:
            error = await error_of(made)
    assert isinstance(error, Unreachable)
    assert (error.step, error.detail) == ("connect", "ETIMEDOUT")


class Certificates:
    """An authority of the test's own, and what it and others vouch for."""

    def __init__(self, folder: Path) -> None:
        self.authority = trustme.CA()
        self.file = str(folder / "authority.pem")
        self.authority.cert_pem.write_to_path(self.file)

    def context(self, *, expired: bool = False, host: str = "127.0.0.1") -> ssl.SSLContext:
        """For a server."""
        until = datetime.now(UTC) - timedelta(days=1) if expired else None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(host, not_after=until).configure_cert(context)
        return context


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(tmp_path_factory.mktemp("certificates"))


async def test_custom_authority(certificates: Certificates) -> None:
    async with StandIn(tls=certificates.context()) as server:
        server.answer(reply(200, "fine"))
        async with wire(server.url, allow_http=False, ca_file=certificates.file) as made:
            assert (await made.call(GET)).text == "fine"


async def test_the_servers_own_certificate_as_authority(tmp_path: Path) -> None:
    # An office that pins the one certificate of a badly set up server (providers.md §3.0).
    certificate = trustme.CA().issue_cert("127.0.0.1")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    file = tmp_path / "server.pem"
    file.write_bytes(certificate.cert_chain_pems[0].bytes())
    async with StandIn(tls=context) as server:
        server.answer(reply(200, "fine"))
        async with wire(server.url, ca_file=str(file)) as made:
            assert (await made.call(GET)).status == 200


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("unknown authority", "CERTIFICATE_VERIFY_FAILED: "),
        ("expired", "CERTIFICATE_VERIFY_FAILED: certificate has expired"),
        ("another host", "CERTIFICATE_VERIFY_FAILED: "),
    ],
)
async def test_certificate_refused(
    case: str, words: str, certificates: Certificates, tmp_path: Path
) -> None:
    contexts: dict[str, Callable[[], ssl.SSLContext]] = {
        "unknown authority": Certificates(tmp_path).context,
        "expired": lambda: certificates.context(expired=True),
        "another host": lambda: certificates.context(host="other.example"),
    }
    async with StandIn(tls=contexts[case]()) as server:
        async with wire(server.url, ca_file=certificates.file) as made:
            error = await error_of(made)
        assert server.requests == []
    assert isinstance(error, Unreachable)
    assert error.step == "tls"
    assert error.detail.startswith(words)


async def test_own_authority_does_not_replace_the_others(certificates: Certificates) -> None:
    made = HttpWire(WireSettings(("https://sms.test",), ca_file=certificates.file))
    without = HttpWire(WireSettings(("https://sms.test",)))
    counts = [len(_trusted(one)) for one in (made, without)]
    assert counts[0] == counts[1] + 1
    assert counts[1] > 50
    await made.aclose()
    await without.aclose()


def _trusted(made: HttpWire) -> list[object]:
    transport = made._lanes._idle[0]._transport
    assert isinstance(transport, httpx.AsyncHTTPTransport)
    context = transport._pool._ssl_context
    assert context is not None
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    return list(context.get_ca_certs())


async def speak_plainly(exchange: Exchange) -> None:
    """Answer a TLS handshake as plain-http servers do."""
    await exchange.send(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
    exchange.close()


async def test_plain_http_at_an_https_port() -> None:
    async with StandIn(on_connect=speak_plainly) as server:
        async with wire(server.url.replace("http:", "https:")) as made:
            error = await error_of(made)
        assert server.requests == []
    assert isinstance(error, Unreachable)
    assert error.step == "tls"


@pytest.mark.parametrize("end", ["close", "reset", "nothing"])
async def test_handshake_that_never_ends(end: str) -> None:
    async def act(exchange: Exchange) -> None:
        if end == "nothing":
            await exchange.wait_closed()
        else:
            getattr(exchange, end)()

    async with StandIn(on_connect=act) as server:
        url = server.url.replace("http:", "https:")
        async with wire(url, connect_timeout_s=0.2) as made:
            error = await error_of(made)
    assert isinstance(error, Unreachable)
    assert error.step == "tls"


@pytest.mark.parametrize(
    "call",
    [
        HttpCall("G ET", "/x"),
        HttpCall("GET", "/x", headers={"X": "a\r\nY: b"}),
        HttpCall("GET", "/x", headers={"X": "naïve"}),
        HttpCall("GET", "/x", headers={"X": "blank "}),
        HttpCall("GET", "/x", query=[("text", "\ud83d")]),
        HttpCall("GET", "/x", query=[("text", "x" * 70_000)]),
        HttpCall("POST", "/x", form=[("text", "\ud83d")]),
        HttpCall("POST", "/x", json={"text": "\ud83d"}),
        HttpCall("POST", "/x", json={"amount": float("nan")}),
    ],
    ids=range(9),
)
async def test_what_no_request_can_hold(call: HttpCall) -> None:
    async with StandIn() as server:
        async with wire(server.url) as made:
            error = await error_of(made, call)
        assert server.requests == []
    assert isinstance(error, BadParameter)
    assert "naïve" not in str(error)


async def test_call_after_closing() -> None:
    async with StandIn() as server:
        async with wire(server.url) as made:
            await made.aclose()
            assert isinstance(await error_of(made), Unreachable)
        assert server.connections == 0


# What may have been sent

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (reset(), ConnectionLost),
        (raw(b"", then_close=True), ConnectionLost),
        (reset(HEAD[:9]), ConnectionLost),
        (raw(HEAD[:9], then_close=True), ConnectionLost),
        (reset(HEAD + b"ID"), ConnectionLost),
        (raw(HEAD + b"ID", then_close=True), ConnectionLost),
        (raw(CHUNKED + b"2\r\nID\r\n", then_close=True), ConnectionLost),
        (hang(), ReplyTimedOut),
        (hang(HEAD[:9]), ReplyTimedOut),
        (hang(HEAD + b"ID"), ReplyTimedOut),
        (drip(HEAD + b"ID:12", pause_s=0.03), ReplyTimedOut),
        (raw(b"SSH-2.0-x\r\n\r\n", then_close=True), ReplyUnreadable),
        (raw(CHUNKED + b"zz\r\n", then_close=True), ReplyUnreadable),
        (raw(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000, then_close=True), ReplyUnreadable),
        (reply(200, b"x" * (http.MAX_REPLY_BYTES + 1)), ReplyUnreadable),
        (reply(200, b"x", headers={"Content-Encoding": "gzip"}), ReplyUnreadable),
        (reply(200, b"x", headers={"Content-Encoding": "br"}), ReplyUnreadable),
    ],
    ids=range(17),
)
async def test_reply_that_does_not_come(action: Action, expected: type[MaybeSent]) -> None:
    async with StandIn() as server:
        server.answer(action)
        async with wire(server.url) as made:
            error = await error_of(made)
        assert type(error) is expected
        # No names of Python's: people read this.
        assert error.detail in {"", "ECONNRESET"} or expected is ReplyUnreadable
        assert len(server.requests) == 1
        assert server.requests[0].json == {"text": "Γειά"}


@pytest.mark.parametrize("end", ["close", "reset"])
async def test_connection_cut_before_reading(end: str) -> None:
    async def act(exchange: Exchange) -> None:
        getattr(exchange, end)()

    async with StandIn(on_connect=act) as server, wire(server.url) as made:
        assert isinstance(await error_of(made), ConnectionLost)


async def test_server_that_does_not_read() -> None:
    big = HttpCall("POST", "/x", json="x" * 30_000_000, read_timeout_s=0.3)
    async with StandIn(on_connect=Exchange.wait_closed) as server, wire(server.url) as made:
        assert isinstance(await error_of(made, big), ReplyTimedOut)


async def test_client_certificate_demanded(certificates: Certificates) -> None:
    # In TLS 1.3 the refusal comes after the request was written.
    context = certificates.context()
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(certificates.file)
    async with (
        StandIn(tls=context) as server,
        wire(server.url, ca_file=certificates.file) as made,
    ):
        assert isinstance(await error_of(made), ConnectionLost)


async def test_closing_ends_a_call_in_flight() -> None:
    arrived = asyncio.Event()

    async def hold(exchange: Exchange, request: Request) -> None:
        del request
        arrived.set()
        await exchange.read_request()

    async with StandIn(otherwise=hold) as server, wire(server.url) as made:
        call = asyncio.create_task(made.call(replace(POST, read_timeout_s=5)))
        await arrived.wait()
        await made.aclose()
        with pytest.raises(ConnectionLost):
            await call


async def test_cancelled_call_gives_its_place_back() -> None:
    arrived = asyncio.Event()

    async def hold(exchange: Exchange, request: Request) -> None:
        del request
        arrived.set()
        await exchange.read_request()
        exchange.close()

    async with StandIn() as server, wire(server.url, connections=1) as made:
        server.answer(hold, reply(200, "fine"))
        call = asyncio.create_task(made.call(replace(POST, read_timeout_s=5)))
        await arrived.wait()
        waiting = asyncio.create_task(made.call(GET))
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (await waiting).text == "fine"
        assert len(server.requests) == 2


async def test_a_call_cancelled_at_any_moment_blocks_no_other() -> None:
    """Also while it closes what it has read: httpx itself then never frees the connection."""
    patient = replace(GET, read_timeout_s=5)
    finished = 0
    async with (
        StandIn(otherwise=reply(200, "fine")) as server,
        wire(server.url, connections=1) as made,
        asyncio.timeout(20),
    ):
        for turns in range(60):
            call = asyncio.create_task(made.call(patient))
            for _ in range(turns):
                await asyncio.sleep(0)
            call.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                finished += (await call).status == 200
            assert (await made.call(patient)).text == "fine"
    assert 0 < finished < 60


async def test_waiting_for_a_place_is_not_counted() -> None:
    # Ten calls through one connection take longer than one call may.
    async with StandIn(otherwise=slow) as server, wire(server.url, connections=1) as made:
        replies = await asyncio.gather(*(made.call(GET) for _ in range(10)))
        assert [one.text for one in replies] == ["fine"] * 10


async def slow(exchange: Exchange, request: Request) -> None:
    """Answer after a while, but soon enough."""
    await asyncio.sleep(0.03)
    await reply(200, "fine")(exchange, request)


# Kept-alive connections


async def test_connection_is_kept() -> None:
    async with StandIn(otherwise=reply(200)) as server, wire(server.url) as made:
        for _ in range(3):
            await made.call(GET)
        assert (server.connections, len(server.requests)) == (1, 3)


@pytest.mark.parametrize("end", ["close", "reset"])
async def test_connection_that_the_server_ended_is_not_used(end: str) -> None:
    ended = asyncio.Event()

    async def act(exchange: Exchange, request: Request) -> None:
        await reply(200, "fine")(exchange, request)
        getattr(exchange, end)()
        await exchange.wait_closed()
        ended.set()

    async with StandIn(otherwise=act) as server, wire(server.url) as made:
        for number in range(5):
            assert (await made.call(POST)).text == "fine"
            await ended.wait()
            ended.clear()
            assert server.connections == number + 1


@pytest.mark.parametrize(
    "more", [b"\r\n", b"x", b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong"]
)
@pytest.mark.parametrize("secure", [False, True])
async def test_connection_on_which_more_came_than_the_reply_is_not_used(
    more: bytes, secure: bool, certificates: Certificates
) -> None:
    answer = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfine" + more)
    tls, trusted = (certificates.context(), certificates.file) if secure else (None, "")
    async with (
        StandIn(tls=tls, otherwise=answer) as server,
        wire(server.url, ca_file=trusted) as made,
    ):
        for number in range(3):
            assert (await made.call(POST)).text == "fine"
            assert server.connections == number + 1


async def test_tls_connection_that_the_server_ended_is_not_used(
    certificates: Certificates,
) -> None:
    answered, ended = asyncio.Event(), asyncio.Event()

    async def act(exchange: Exchange, request: Request) -> None:
        await reply(200, "fine")(exchange, request)
        await answered.wait()
        exchange.close()
        ended.set()

    async with (
        StandIn(tls=certificates.context(), otherwise=act) as server,
        wire(server.url, ca_file=certificates.file) as made,
    ):
        for number in range(5):
            assert (await made.call(POST)).text == "fine"
            answered.set()
            await ended.wait()
            answered.clear()
            ended.clear()
            assert server.connections == number + 1


async def test_connection_is_not_kept_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "KEEP_ALIVE_S", -1.0)
    async with StandIn(otherwise=reply(200)) as server, wire(server.url) as made:
        for _ in range(3):
            await made.call(GET)
        assert server.connections == 3


# Replies


async def test_redirect_is_not_followed() -> None:
    async with StandIn() as elsewhere, StandIn() as server, wire(server.url) as made:
        body = b"x" * (http.MAX_REPLY_BYTES + 1)
        for status in (301, 302, 303, 307, 308):
            server.answer(reply(status, body, headers={"Location": elsewhere.url}))
            got = await made.call(replace(POST, headers={"Authorization": "Basic x"}))
            assert (got.status, got.is_redirect, got.body) == (status, True, b"")
        assert elsewhere.connections == 0
        assert len(server.requests) == 5


async def test_redirect_that_breaks_off() -> None:
    head = b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 5\r\n\r\n"
    async with StandIn() as server, wire(server.url) as made:
        server.answer(raw(head, then_close=True))
        assert (await made.call(POST)).status == 302


async def test_no_cookie_is_kept() -> None:
    async with StandIn() as server, wire(server.url) as made:
        server.otherwise = reply(200, headers={"Set-Cookie": "PHPSESSID=1; Path=/"})
        for _ in range(2):
            await made.call(GET)
        assert "cookie" not in server.requests[1].headers


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        ("gzip", gzip.compress(b"ID:1", mtime=0)),
        ("x-gzip", gzip.compress(b"ID:1", mtime=0)),
        ("deflate", zlib.compress(b"ID:1")),
        ("GZIP", gzip.compress(b"ID:1", mtime=0)),
        ("identity", b"ID:1"),
        ("", b"ID:1"),
    ],
)
async def test_compressed_although_not_asked(coding: str, packed: bytes) -> None:
    async with StandIn() as server, wire(server.url) as made:
        server.answer(reply(200, packed, headers={"Content-Encoding": coding}))
        assert (await made.call(GET)).text == "ID:1"
        assert server.requests[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("packed", [False, True])
async def test_longest_reply(packed: bool) -> None:
    body = b"x" * http.MAX_REPLY_BYTES
    headers = {"Content-Encoding": "gzip"} if packed else {}
    async with StandIn() as server, wire(server.url) as made:
        server.answer(reply(200, gzip.compress(body, mtime=0) if packed else body, headers=headers))
        assert len((await made.call(GET)).body) == http.MAX_REPLY_BYTES


async def test_interim_replies_and_empty_ones() -> None:
    async with StandIn() as server, wire(server.url) as made:
        server.answer(
            raw(b"HTTP/1.1 100 Continue\r\n\r\n" + HEAD + b"ID:12"),
            raw(b"HTTP/1.1 204 No Content\r\n\r\n"),
        )
        assert (await made.call(GET)).text == "ID:12"
        assert (await made.call(GET)).body == b""


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Γειά".encode(), "Γειά"),
        (b"\xef\xbb\xbfID:1", "ID:1"),
        ("Γειά".encode("cp1253"), "Γειά"),
        (b"\xff\xd2", "\ufffd" + b"\xd2".decode("cp1253", "replace")),
        (b"", ""),
    ],
)
def test_text_of_a_reply(body: bytes, text: str) -> None:
    assert HttpReply(200, {}, body).text == text


def test_json_of_a_reply() -> None:
    assert HttpReply(200, {}, b'{"a": [0.1, 1, "x"]}').json() == {"a": [Decimal("0.1"), 1, "x"]}
    for body in (
        b"",
        b"{",
        b"NaN",
        b"[" * 100_000,
        b"9" * 10_000,
        b"\0",
        b"1e99999999999999999999",
    ):
        with pytest.raises(ReplyUnreadable):
            HttpReply(200, {}, body).json()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": " 3 "}, 3.0),
        ({"retry-after": "99999999"}, http.LONGEST_RETRY_AFTER_S),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "٣"}, None),
        (
            {
                "retry-after": "Wed, 21 Oct 2026 07:28:30 GMT",
                "date": "Wed, 21 Oct 2026 07:28:00 GMT",
            },
            30.0,
        ),
        (
            {
                "retry-after": "Wed, 21 Oct 2026 07:27:30 GMT",
                "date": "Wed, 21 Oct 2026 07:28:00 GMT",
            },
            0.0,
        ),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT"}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert HttpReply(429, headers, b"").retry_after_s == seconds


# What goes over the wire

PAIRS = [("to", "+30 691,2"), ("text", "Γειά & 'x'=1%~\n"), ("to", ""), ("", "🙂")]
WRITTEN = (
    "to=%2B30%20691%2C2&text=%CE%93%CE%B5%CE%B9%CE%AC%20%26%20%27x%27%3D1%25~%0A&to=&=%F0%9F%99%82"
)


async def test_query_and_form_byte_for_byte() -> None:
    async with StandIn(otherwise=reply(200)) as server, wire(server.url + "/api/") as made:
        await made.call(HttpCall("GET", "/send.php", query=PAIRS))
        await made.call(HttpCall("POST", "/send.php", form=PAIRS))
        await made.call(HttpCall("POST", "/send.php", query=PAIRS, json={"ά": "\u200b"}))
    query, form, both = server.requests
    assert query.target == f"/api/send.php?{WRITTEN}"
    assert form.target == "/api/send.php"
    assert form.body == WRITTEN.encode()
    assert form.headers["content-type"] == "application/x-www-form-urlencoded"
    assert both.target == f"/api/send.php?{WRITTEN}"
    assert both.body == '{"ά":"\u200b"}'.encode()
    assert both.headers["content-type"] == "application/json"
    assert query.headers["user-agent"] == "smsdesk"


PAIR = st.tuples(st.text(max_size=10), st.text(max_size=30))


@settings(max_examples=40)
@given(st.lists(PAIR, min_size=1, max_size=5))
def test_pairs_are_read_back(pairs: list[tuple[str, str]]) -> None:
    written = encode_pairs(pairs)
    assert written.isascii()
    assert not set(written) & set("+ ,\"'<>\r\n")
    url = httpx.URL(f"http://127.0.0.1/x?{written}")
    assert url.raw_path == f"/x?{written}".encode()
    assert parse_qsl(written, keep_blank_values=True) == pairs


# Several addresses


async def test_next_address_if_nobody_answers() -> None:
    async with (
        StandIn(otherwise=reply(200, "fine")) as server,
        wire(refused_url(), server.url) as made,
    ):
        replies = await asyncio.gather(*(made.call(POST) for _ in range(6)))
        assert [one.text for one in replies] == ["fine"] * 6
        assert len(server.requests) == 6
        assert made._addresses == (server.url,)


async def test_first_address_that_answers_is_kept() -> None:
    async with StandIn(otherwise=reply(200)) as server, StandIn() as other:
        async with wire(server.url, other.url) as made:
            await made.call(POST)
            assert made._addresses == (server.url,)
        assert other.connections == 0


@pytest.mark.parametrize("action", [reset(), hang(), raw(b"?", then_close=True)])
async def test_never_again_at_the_next_address(action: Action) -> None:
    async with StandIn(otherwise=action) as server, StandIn() as other:
        async with wire(server.url, other.url) as made:
            assert isinstance(await error_of(made), MaybeSent)
        assert other.connections == 0


async def test_unknown_name_is_not_tried_elsewhere() -> None:
    async with StandIn() as other, wire("http://sms.invalid", other.url) as made:
        error = await error_of(made)
        assert isinstance(error, Unreachable)
        assert error.step == "dns"
        assert other.connections == 0


async def test_tells_why_the_first_address_failed() -> None:
    async with StandIn(on_connect=speak_plainly) as server:
        secure = server.url.replace("http:", "https:")
        async with wire(secure, refused_url()) as made:
            error = await error_of(made)
            assert isinstance(error, Unreachable)
            assert error.step == "tls"
            assert len(made._addresses) == 2  # both may work again


# Proxies


@pytest.fixture
async def proxy(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[StandIn]:
    """A proxy that the system names for everything."""
    async with StandIn() as server:
        monkeypatch.setenv("HTTP_PROXY", server.url)
        monkeypatch.setenv("HTTPS_PROXY", server.url)
        yield server


async def test_plain_http_through_a_proxy(proxy: StandIn) -> None:
    proxy.answer(reply(200, "fine"), reset())
    async with wire("http://sms.test") as made:
        assert (await made.call(GET)).text == "fine"
        assert isinstance(await error_of(made), ConnectionLost)
    assert proxy.requests[0].target == "http://sms.test/x"


async def test_tunnel(proxy: StandIn, certificates: Certificates) -> None:
    context = certificates.context(host="sms.test")

    async def open_tunnel(exchange: Exchange, request: Request) -> None:
        assert (request.method, request.target) == ("CONNECT", "sms.test:443")
        await exchange.send(b"HTTP/1.1 200 Open\r\n\r\n")
        await exchange.start_tls(context)

    proxy.answer(open_tunnel, reply(200, "fine"), reset())
    async with wire("https://sms.test", ca_file=certificates.file) as made:
        assert (await made.call(GET)).text == "fine"
        assert isinstance(await error_of(made), ConnectionLost)


async def test_tunnel_to_the_wrong_server(proxy: StandIn, certificates: Certificates) -> None:
    async def open_tunnel(exchange: Exchange, request: Request) -> None:
        del request
        await exchange.send(b"HTTP/1.1 200 Open\r\n\r\n")
        with contextlib.suppress(ssl.SSLError, ConnectionError):
            await exchange.start_tls(certificates.context(host="other.example"))

    proxy.answer(open_tunnel)
    async with wire("https://sms.test", ca_file=certificates.file) as made:
        error = await error_of(made)
    assert isinstance(error, Unreachable)
    assert error.step == "tls"


@pytest.mark.parametrize(
    "action",
    [
        reply(403),
        reply(407, headers={"Proxy-Authenticate": "Basic"}),
        reply(502),
        reset(),
        raw(b"", then_close=True),
        raw(b"?\r\n\r\n", then_close=True),
        hang(),
    ],
    ids=range(7),
)
async def test_no_tunnel(action: Action, proxy: StandIn) -> None:
    proxy.answer(action)
    async with wire("https://sms.test") as made:
        error = await error_of(made)
    assert isinstance(error, Unreachable)
    assert error.step == "proxy"
    assert [request.method for request in proxy.requests] == ["CONNECT"]


@pytest.mark.parametrize("url", ["http://sms.test", "https://sms.test"])
async def test_proxy_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", refused_url().replace("//", "//user:s3cret@"))
    async with wire(url) as made:
        error = await error_of(made)
    assert isinstance(error, Unreachable)
    assert error.step == "proxy"
    assert "s3cret" not in f"{error!r}{error}"


async def test_loopback_and_exceptions_need_no_proxy(
    proxy: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with StandIn(otherwise=reply(200)) as server:
        for host in ("127.0.0.1", "localhost"):
            async with wire(server.url.replace("127.0.0.1", host)) as made:
                await made.call(GET)
        monkeypatch.setenv("NO_PROXY", "sms.invalid")
        async with wire("http://sms.invalid") as made:
            await error_of(made)
    assert proxy.connections == 0


@pytest.mark.parametrize("value", ["ftp://127.0.0.1", "socks4://127.0.0.1", "://"])
def test_proxy_that_cannot_be_used(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", value)
    with pytest.raises(BadProxy):
        HttpWire(WireSettings(("https://sms.test",)))


# Settings


@pytest.mark.parametrize(
    "url",
    [
        *("", "sms.test", "ftp://sms.test", "https://", "https:///x", "https://[", "https://a b"),
        *("https://user@sms.test", "https://user:pw@sms.test", "https://:pw@sms.test"),
        *("https://sms.test:99999", "https://sms.test:x", "https://sms.test/?a=1"),
        *("https://sms.test/#a", "https://sms.test/\r\nx", "https://s\0ms.test", "file:///etc"),
        "https://" + "x" * 70_000,
    ],
)
def test_bad_address(url: str) -> None:
    with pytest.raises(BadAddress) as caught:
        check_address(url, allow_http=True)
    assert "pw" not in str(caught.value)


def test_plain_http_needs_consent() -> None:
    for url in ("http://sms.test", "HTTP://sms.test", "http://127.0.0.1:8750/practice"):
        with pytest.raises(InsecureAddress):
            check_address(url, allow_http=False)
        check_address(url, allow_http=True)
    for url in ("https://sms.test", "https://sms.test:8443/api", "https://[::1]:1", "HTTPS://x.gr"):
        check_address(url, allow_http=False)


@pytest.mark.parametrize("kind", ["absent", "folder", "empty", "no certificate", "NUL"])
def test_bad_certificate_file(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    if kind == "empty":
        file.touch()
    elif kind == "no certificate":
        file.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    path = {"folder": str(tmp_path), "NUL": "\0"}.get(kind, str(file))
    with pytest.raises(BadCertificateFile):
        HttpWire(WireSettings(("https://sms.test",), ca_file=path))


def test_errors_tell_whether_it_was_sent() -> None:
    assert issubclass(Unreachable, NotSent)
    assert not issubclass(MaybeSent, NotSent)
    assert issubclass(BadProxy, SmsDeskError)


# Silence


class Ear(logging.Handler):
    """Hears what reaches the root, as a log file of ours does."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.heard.append(record)


@pytest.fixture
def ear() -> Iterator[Ear]:
    """At the root, which lets everything pass; `quiet` puts the root's level back."""
    made, root = Ear(), logging.getLogger()
    root.addHandler(made)
    root.setLevel(logging.DEBUG)
    loggers = [logging.getLogger(name) for name in ("httpx", "httpcore")]
    levels = [logger.level for logger in loggers]
    yield made
    root.removeHandler(made)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


async def test_nothing_is_logged(ear: Ear) -> None:
    query = [("password", "s3cret"), ("message", "Γειά")]
    async with StandIn(otherwise=reply(200)) as server, wire(server.url) as made:
        for logger in ("httpx", "httpcore"):
            logging.getLogger(logger).setLevel(logging.DEBUG)  # set up by somebody else, later
        await made.call(HttpCall("GET", "/x", query=query))
        server.otherwise = reset()
        await error_of(made, HttpCall("GET", "/x", query=query))
    assert not [one for one in ear.heard if one.name.startswith(("httpx", "httpcore"))]
    assert not [one for one in ear.heard if "s3cret" in one.getMessage()]


async def test_nothing_is_shown() -> None:
    call = HttpCall(
        "POST",
        "/x",
        query=[("password", "s3cret")],
        form=[("password", "s3cret")],
        json={"password": "s3cret"},
        headers={"Authorization": "s3cret"},
    )
    got = HttpReply(200, {"x": "s3cret"}, b"s3cret")
    assert "s3cret" not in f"{call!r}{call}{got!r}{got}"
