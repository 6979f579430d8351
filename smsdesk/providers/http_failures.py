"""How far a call came, and what its failure therefore means: not sent, or maybe sent.

Knows httpx, httpcore and the system's errors; the calls themselves are in `http`.
"""

from __future__ import annotations

import errno
import ssl
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import httpcore
import httpx

from smsdesk.providers.errors import (
    BadParameter,
    ConnectionLost,
    ProviderError,
    ReplyTimedOut,
    ReplyUnreadable,
    Unreachable,
)

_BROKEN_OFF = ("Server disconnected", "peer closed connection")
"""How httpcore and h11 begin to say that the connection ended, as opposed to being garbled."""


class Watch:
    """Follows one call through httpcore's trace: how far it came, whether a byte was written.

    A request to a proxy to open a tunnel is no byte of ours.
    """

    def __init__(self) -> None:
        self.started = False
        self.step = "connect"
        self._target = ("", 0)
        self._on_start: Callable[[], None] = lambda: None

    def expect(self, url: httpx.URL, on_start: Callable[[], None]) -> None:
        """Tell where the call should connect to, and what to do when it begins to be written."""
        port = url.port or (443 if url.scheme == "https" else 80)
        self._target = (url.raw_host.decode("ascii"), port)
        self._on_start = on_start

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """What httpcore calls at each step."""
        part, _, what = event.partition(".")
        if what == "connect_tcp.started":
            self.step = "connect" if (info["host"], info["port"]) == self._target else "proxy"
        elif what == "start_tls.started" and (part == "proxy" or self.step == "connect"):
            self.step = "tls"
        elif what == "setup_socks5_connection.started":
            self.step = "proxy"
        elif what == "send_request_headers.started":
            if info["request"].method == b"CONNECT":
                self.step = "proxy"
            elif not self.started:
                self.started = True
                self._on_start()
        elif what == "send_request_headers.failed" and isinstance(
            info["exception"], httpcore.LocalProtocolError
        ):
            self.started = False  # refused while it was put together, before any byte


def failure(error: Exception, watch: Watch) -> ProviderError:
    """The typed error for one of httpx or of the system; details are the names of things."""
    if isinstance(error, httpx.LocalProtocolError) and not watch.started:
        return BadParameter("cannot be written as HTTP")
    if not watch.started:
        return _unreachable(error, watch.step)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return ReplyTimedOut()
    if isinstance(error, httpx.RemoteProtocolError) and not str(error).startswith(_BROKEN_OFF):
        return ReplyUnreadable("not HTTP")
    return ConnectionLost(type(error).__name__)


def _unreachable(error: BaseException | None, step: str) -> Unreachable:
    """Name the step that failed and why, without the address (it may hold more than a host)."""
    detail = type(error).__name__
    while error is not None:
        if isinstance(error, ssl.SSLError):
            words = [getattr(error, "reason", None), getattr(error, "verify_message", None)]
            return Unreachable(": ".join(filter(None, words)), step=step)
        if isinstance(error, OSError):
            with suppress(KeyError, TypeError):
                detail = errno.errorcode[error.errno or 0]
            if type(error).__name__ == "gaierror":
                return Unreachable(step="dns" if step == "connect" else step)
        error = error.__cause__ or error.__context__
    return Unreachable(detail, step=step)
