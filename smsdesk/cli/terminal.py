"""Standard input, output and error as the commands use them: UTF-8 whatever the locale.

Standard output carries the answer; questions, progress and log lines go to standard error. What
is shown to people is made harmless first: no escape sequence of a message reaches the terminal.
"""

from __future__ import annotations

import io
import json
import os
import signal
import sys
import threading
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

from smsdesk.cli.answer import CallError

BYTE_ORDER_MARK = "\ufeff"


class OutputLost(Exception):
    """Standard output cannot be written: a full disk, for instance."""


def use_utf8() -> None:
    """Read and write UTF-8; half a character is written as its escape, which JSON allows.

    A stream that the caller has closed leads nowhere from now on, as if it were the null device.
    """
    # In the order of the descriptors: the store or the log, opened next, must not become one.
    sys.stdin = sys.stdin or _nowhere(os.O_RDONLY, "rb")
    sys.stdout = sys.stdout or _nowhere(os.O_WRONLY, "wb")
    sys.stderr = sys.stderr or _nowhere(os.O_WRONLY, "wb")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def write_document(document: Any) -> None:
    """One JSON document on standard output."""
    write_piece(json_of(document) + "\n")


def json_of(document: Any) -> str:
    """A document as it is written."""
    return json.dumps(document, ensure_ascii=False)


def write_piece(text: str) -> bool:
    """A piece of an answer that is too long to be held in memory. False when nobody reads it any
    more, so that the rest need not be made."""
    return _write(sys.stdout, text)


def write_line(line: str) -> None:
    """One line for people on standard output."""
    _write(sys.stdout, harmless(line) + "\n")


def tell(line: str) -> None:
    """One line for people on standard error: progress, warnings, what went wrong."""
    _write(sys.stderr, harmless(line) + "\n")


def show(lines: Iterable[str], *, as_json: bool) -> None:
    """Lines for people while a command goes on; on standard error where standard output is to
    carry a document."""
    for line in lines:
        (tell if as_json else write_line)(line)


def ask(question: str) -> str | None:
    """The answer to a question, stripped; None at the end of standard input, or on Ctrl+C."""
    _write(sys.stderr, harmless(question) + " ")
    try:
        line = _read_line()
    except KeyboardInterrupt:
        _write(sys.stderr, "\n")
        return None
    return None if line is None else line.strip()


def someone_is_there() -> bool:
    """Whether a person could answer a question."""
    return sys.stdin is not None and sys.stdin.isatty()


def read_secret_line() -> str:
    """The first line of standard input without its line end; everything else of it counts."""
    line = _read_line()
    if not line:
        raise CallError("There is no secret on standard input: one line with it was expected.")
    return line


def ask_secret(question: str) -> str:
    """Ask without echo."""
    import getpass

    with _breakable():
        return getpass.getpass(harmless(question) + " ", stream=sys.stderr)


def read_text() -> str:
    """Standard input to its end as UTF-8, without one line end at its end."""
    with _breakable():
        data = sys.stdin.buffer.read()
    text = _decoded(data).removeprefix(BYTE_ORDER_MARK)
    return _without_line_end(text)


def harmless(text: str) -> str:
    """One line that a terminal shows as it is: control characters become visible escapes."""
    if text.isprintable():
        return text
    return "".join(_visible(char) for char in text)


def _nowhere(flags: int, mode: str) -> TextIO:
    octets = os.fdopen(os.open(os.devnull, flags), mode, closefd=False)
    return io.TextIOWrapper(octets, encoding="utf-8")


def _visible(char: str) -> str:
    # Unassigned, control, surrogate; and marks that turn the writing direction of what follows.
    if unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") or char in _DIRECTION:
        return char.encode("unicode_escape").decode("ascii")
    return char


_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _read_line() -> str | None:
    with _breakable():
        data = sys.stdin.buffer.readline()
    return _without_line_end(_decoded(data)) if data else None


@contextmanager
def _breakable() -> Iterator[None]:
    """Let Ctrl+C break off a read: an event loop only notes it, and the read would go on."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise CallError("What stands on standard input is not UTF-8.") from None


def _without_line_end(text: str) -> str:
    return text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text


def _write(stream: TextIO, text: str) -> bool:
    """Write at once; False when the reader has just gone away (`| head`), which must not end work
    that is under way. Nor may anything that is only told; an answer that cannot be written for
    another reason raises OutputLost."""
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        # What is left in the buffer would be tried, and complained about, again at the end.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
        if stream is sys.stdout and not isinstance(error, BrokenPipeError):
            raise OutputLost(error.strerror or "") from None
        return False
    return True


def has_display() -> bool:
    """Whether a window could be opened, as far as the environment tells."""
    if sys.platform in ("win32", "darwin"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)
