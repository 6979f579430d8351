"""How far a call came, and what its failure therefore means: not sent, or maybe sent.

Knows httpx, httpcore and the system's errors; the calls themselves are in `http`.
"""

from __future__ import annotations

import errno
import logging
import ssl
from collections.abc import Callable, Iterator, Mapping
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


_log = logging.getLogger("smsdesk.providers")


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
    _log.info("a connection was lost: %s", type(error))
    return ConnectionLost(_number_of(error))


def _unreachable(error: BaseException, step: str) -> Unreachable:
    """Name the step that failed and why, without the address (it may hold more than a host)."""
    for one in _chain(error):
        if isinstance(one, ssl.SSLError):
            words = [getattr(one, "reason", None), getattr(one, "verify_message", None)]
            return Unreachable(": ".join(filter(None, words)), step=step)
        if type(one).__name__ == "gaierror":
            return Unreachable(step="dns" if step == "connect" else step)
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return Unreachable("ETIMEDOUT", step=step)
    _log.info("nothing was reached: %s", type(error))
    return Unreachable(_number_of(error), step=step)


def _number_of(error: BaseException) -> str:
    """The system's name for what went wrong, such as ECONNRESET; "" where it has none."""
    found = ""
    for one in _chain(error):
        if isinstance(one, OSError):
            found = errno.errorcode.get(one.errno or 0, found)
    return found


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error and what is behind it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
