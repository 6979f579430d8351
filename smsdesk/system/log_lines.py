"""What a log line may say: codes, counts and where in the code, never what people wrote.

A message's arguments and an exception's words are let through by type and shape, and the
finished line is redacted. Where lines go is decided in `logs`.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import errno
import logging
import pathlib
import re
import traceback
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.redaction import Redactor

OUR_LOGGER = "smsdesk"
TEXT_MASK = "[text]"
_LONGEST_LINE = 300
# A state, a provider's key, a task, a desk's id. Not a word with a capital, a blank, a comma or
# a letter beyond ASCII, and not a number: those may be what somebody wrote.
_CODE = re.compile(r"(?=[^a-z]*[a-z])[a-z0-9_.:-]{1,40}")
_PLAIN = (bool, int, float, type(None))
_PRINTED = (
    *(datetime.date, datetime.time, datetime.timedelta),
    *(decimal.Decimal, uuid.UUID, pathlib.PurePath),
)
# Errors of these types speak of the code; all others may quote what they stumbled over.
_SPEAK_OF_CODE = (AttributeError, NameError, ImportError, TypeError, NotImplementedError)
_LONGEST_CHAIN = 8


def is_ours(record: logging.LogRecord) -> bool:
    """Whether one of this program's own loggers speaks."""
    return record.name == OUR_LOGGER or record.name.startswith(f"{OUR_LOGGER}.")


def may_pass(record: logging.LogRecord) -> bool:
    """Others speak only of trouble: httpx tells whole addresses at INFO, httpcore headers."""
    return is_ours(record) or record.levelno >= logging.WARNING


class LineFormatter(logging.Formatter):
    """One line a record, and with `tracebacks` the frames below it, all of it redacted.

    Time in UTC, level, logger, process, message. Arguments that could be text become [text].
    """

    def __init__(self, redactor: Redactor, *, tracebacks: bool) -> None:
        super().__init__()
        self._redactor = redactor
        self._tracebacks = tracebacks

    def format(self, record: logging.LogRecord) -> str:
        """The finished text; leaves the record as it is, for handlers that are not ours."""
        at = datetime.datetime.fromtimestamp(record.created, datetime.UTC)
        head = f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}Z {record.levelname}"
        lines = [f"{head} {record.name} p{record.process}: {_message(record)}"]
        if self._tracebacks and record.exc_info and record.exc_info[1]:
            lines += _chain(record.exc_info[1])
        return self._redactor.redact("\n".join(lines))


def _message(record: logging.LogRecord) -> str:
    template = record.msg if isinstance(record.msg, str) else str(_safe(record.msg))
    arguments: object = record.args
    if isinstance(arguments, Mapping) and "%(" in template:
        arguments = {key: _safe(value) for key, value in arguments.items()}
    elif isinstance(arguments, tuple):
        arguments = tuple(_safe(value) for value in arguments)
    elif arguments:
        arguments = (_safe(arguments),)  # logging unpacks a mapping that stands alone
    try:
        text = template % arguments if arguments else template
    except (TypeError, ValueError, KeyError):
        text = template  # %d for what has become [text], or a mistake of the caller
    return _one_line(text)


def _one_line(text: str) -> str:
    """The first line: asyncio for one puts the repr of an exception on the second."""
    first = next(iter(text.splitlines()), "")
    shown = "".join(char if char.isprintable() else "�" for char in first)
    return shown if len(shown) <= _LONGEST_LINE else shown[: _LONGEST_LINE - 1] + "…"


def _safe(value: object) -> object:
    """What may stand in a line for this value."""
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, _PLAIN):
        return value
    for kinds, shown in _SHOWN:
        if isinstance(value, kinds):
            return shown(value)
    return f"[{type(value).__name__}]"


def _words(error: BaseException) -> str:
    """What an exception may say of itself."""
    if isinstance(error, SmsDeskError):
        return f"{error.code}: {_safe(error.subject)}" if error.subject else error.code
    if isinstance(error, OSError) and isinstance(error.errno, int):
        return errno.errorcode.get(error.errno, str(error.errno))
    if isinstance(error, _SPEAK_OF_CODE):
        return _one_line(str(error))
    return TEXT_MASK if error.args else ""


_SHOWN: tuple[tuple[tuple[type, ...], Callable[[Any], str]], ...] = (
    ((str,), lambda text: text if _CODE.fullmatch(text) else TEXT_MASK),
    (_PRINTED, str),
    ((type,), lambda kind: kind.__qualname__),
    ((BaseException,), lambda error: f"{type(error).__name__}({_words(error)})"),
)


def _chain(error: BaseException) -> Iterator[str]:
    """Frames and words of an exception and of what led to it, the earliest first."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain and len(chain) < _LONGEST_CHAIN:
        chain.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    for link in reversed(chain):
        for frame in traceback.format_tb(link.__traceback__):
            yield frame.rstrip("\n")
        yield f"{type(link).__module__}.{type(link).__qualname__}: {_words(link)}".rstrip(": ")
        if isinstance(link, BaseExceptionGroup):
            for member in link.exceptions[:_LONGEST_CHAIN]:
                yield from (f"  | {line}" for line in _chain(member))
