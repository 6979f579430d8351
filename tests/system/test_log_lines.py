"""What a log line may say: nothing that somebody wrote, whatever a caller does wrong."""

from __future__ import annotations

import asyncio
import datetime
import decimal
import enum
import logging
import re
import uuid
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message import MessageState
from smsdesk.domain.redaction import MASK, Redactor
from smsdesk.domain.secret import Secret
from smsdesk.system.log_lines import TEXT_MASK, LineFormatter, may_pass

TEXT = "Dear Μαρία, your code is ready"
NUMBER = "+306912345678"
PASSWORD = "hunter2-of-the-house"

formatter = LineFormatter(Redactor([Secret(PASSWORD)]), tracebacks=True)


class Colour(enum.Enum):
    """An enum whose values are no codes."""

    WORDS = TEXT
    NUMBER = 3


class Broken(SmsDeskError):
    """One of ours."""

    code = "broken"


def record(
    message: object,
    *args: Any,
    name: str = "smsdesk.sending",
    level: int = logging.INFO,
    error: BaseException | None = None,
) -> logging.LogRecord:
    """What a logger would hand to a handler."""
    info = (type(error), error, error.__traceback__) if error is not None else None
    return logging.getLogger(name).makeRecord(
        name,
        level,
        "file.py",
        1,
        message,
        args,
        info,
    )


def said(message: object, *args: Any, **more: Any) -> str:
    """The line without its head."""
    return formatter.format(record(message, *args, **more)).partition(": ")[2]


def raised(error: Exception, cause: Exception | None = None) -> Exception:
    """The error with frames, as it is caught."""
    try:
        raise error from cause
    except type(error) as caught:
        return caught


def test_a_line_has_time_level_logger_and_process() -> None:
    one = record("claimed %d", 3)
    one.created, one.process = 1_764_000_000.25, 4194303
    line = formatter.format(one)
    assert line == "2025-11-24T16:00:00.250Z INFO smsdesk.sending p4194303: claimed 3"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (7, "7"),
        (2.5, "2.5"),
        (True, "True"),
        (None, "None"),
        ("decisiontelecom", "decisiontelecom"),
        ("reply_timed_out", "reply_timed_out"),
        ("0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcdef"),
        (MessageState.ACCEPTED, "accepted"),
        (Colour.NUMBER, "3"),
        (Colour.WORDS, TEXT_MASK),
        (datetime.timedelta(seconds=90), "0:01:30"),
        (decimal.Decimal("3948.47"), "3948.47"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (PurePosixPath("/desk/smsdesk.db"), "/desk/smsdesk.db"),
        (ValueError, "ValueError"),
        (Broken("smsdesk.db"), "Broken(broken: smsdesk.db)"),
        (Broken(TEXT), f"Broken(broken: {TEXT_MASK})"),
        (Broken(), "Broken(broken)"),
        (ValueError(TEXT), f"ValueError({TEXT_MASK})"),
        (FileNotFoundError(2, TEXT, TEXT), "FileNotFoundError(ENOENT)"),
        (OSError(TEXT), f"OSError({TEXT_MASK})"),
        (TypeError("'int' object is not callable"), "TypeError('int' object is not callable)"),
        (TEXT, TEXT_MASK),
        ("Μαρία", TEXT_MASK),
        ("Hello", TEXT_MASK),
        ("two words", TEXT_MASK),
        ("two\nlines", TEXT_MASK),
        ("123456", TEXT_MASK),
        ("", TEXT_MASK),
        (NUMBER, TEXT_MASK),
        (int(NUMBER), "[number]"),
        (b"bytes", "[bytes]"),
        ([TEXT], "[list]"),
        ({"text": TEXT}, "[dict]"),
        (Secret(PASSWORD), "[Secret]"),
    ],
)
def test_what_an_argument_may_say(value: object, shown: str) -> None:
    assert said("x %s y", value) == f"x {shown} y"
    assert said("%s %s", 1, value) == f"1 {shown}"


def test_arguments_by_name() -> None:
    assert said("%(state)s of %(text)s", {"state": "accepted", "text": TEXT}) == (
        f"accepted of {TEXT_MASK}"
    )


@pytest.mark.parametrize(
    ("message", "args", "shown"),
    [
        ("%d messages", (TEXT,), "%d messages"),
        ("%s and %s", (TEXT,), "%s and %s"),
        ("no place", (TEXT,), "no place"),
        ("100%", (), "100%"),
        ("%(gone)s", ({"text": TEXT},), "%(gone)s"),
    ],
)
def test_a_mistake_of_the_caller_shows_no_arguments(
    message: str, args: tuple[object, ...], shown: str
) -> None:
    assert said(message, *args) == shown


@pytest.mark.parametrize("message", [ValueError(TEXT), [TEXT], b"bytes"])
def test_a_message_that_is_no_text(message: object) -> None:
    assert TEXT not in said(message)


def test_the_finished_line_is_redacted() -> None:
    line = said(f"asked https://host/send?user=me&text={TEXT} with {PASSWORD} for {NUMBER}")
    assert PASSWORD not in line
    assert NUMBER not in line
    assert "user=me" not in line
    assert MASK in line


def test_only_the_first_line_of_a_message() -> None:
    line = said(f"Task exception was never retrieved\nfuture: {TEXT}", name="asyncio")
    assert line == "Task exception was never retrieved"
    assert said("a\x1b[31mb\tc") == "a�[31mb�c"
    assert len(said("x" * 5000)) <= 300


def test_a_traceback_has_frames_and_no_words() -> None:
    error = raised(ValueError(f"{TEXT} {NUMBER}"), cause=raised(KeyError(TEXT)))
    lines = said("uncaught %s", type(error), error=error).splitlines()
    assert lines[0] == "uncaught ValueError"
    assert lines.index(f"builtins.KeyError: {TEXT_MASK}") < lines.index(
        f"builtins.ValueError: {TEXT_MASK}"
    )
    assert any(__file__ in line and "in raised" in line for line in lines)
    assert not any(TEXT in line or NUMBER in line for line in lines)


def test_a_context_that_was_set_aside_stays_aside() -> None:
    try:
        try:
            raise KeyError(TEXT)
        except KeyError:
            raise Broken("here") from None
    except Broken as error:
        text = said("x", error=error)
    assert "KeyError" not in text
    assert text.endswith(".Broken: broken: here")


def test_notes_and_groups() -> None:
    member = raised(TypeError("unsupported operand"))
    member.add_note(TEXT)
    text = said("x", error=ExceptionGroup(TEXT, [member, ValueError(TEXT)]))
    assert "  | builtins.TypeError: unsupported operand" in text.splitlines()
    assert f"  | builtins.ValueError: {TEXT_MASK}" in text.splitlines()
    assert TEXT not in text


def test_a_chain_that_bites_its_tail_ends() -> None:
    one, two = ValueError("1"), ValueError("2")
    one.__cause__, two.__cause__ = two, one
    assert said("x", error=one).count("ValueError") == 2


def test_without_tracebacks() -> None:
    bare = LineFormatter(Redactor(), tracebacks=False)
    one = record("x", error=raised(Broken("y")))
    assert len(bare.format(one).splitlines()) == 1
    # Another handler may have left its own rendering in the record.
    one.exc_text = TEXT
    assert TEXT not in formatter.format(one)
    assert one.exc_text == TEXT


@pytest.mark.parametrize(
    ("name", "level", "passes"),
    [
        ("smsdesk", logging.DEBUG, True),
        ("smsdesk.providers.d7", logging.DEBUG, True),
        ("smsdeskx", logging.INFO, False),
        ("httpx", logging.INFO, False),
        ("httpcore.http11", logging.DEBUG, False),
        ("asyncio", logging.WARNING, True),
    ],
)
def test_who_may_speak(name: str, level: int, passes: bool) -> None:
    assert may_pass(record("x", name=name, level=level)) is passes


@given(text=st.text(min_size=1), name=st.sampled_from(["smsdesk.sending", "sqlalchemy.pool"]))
def test_text_never_gets_in(text: str, name: str) -> None:
    marked = f"Ω{text}"
    shown = said("%s %r %s", marked, [marked], ValueError(marked), name=name)
    assert shown == f"{TEXT_MASK} '[list]' ValueError({TEXT_MASK})"


def test_what_asyncio_says_of_a_failed_task_is_one_line(expect_log: Any) -> None:
    expect_log("never retrieved", logger="asyncio")
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(formatter.format(record))  # type: ignore[method-assign]  # smallest listener
    logging.getLogger("asyncio").addHandler(handler)

    async def fail() -> None:
        raise ValueError(TEXT)

    async def main() -> None:
        task = asyncio.create_task(fail())
        await asyncio.wait([task])

    try:
        asyncio.run(main())
    finally:
        logging.getLogger("asyncio").removeHandler(handler)
    (text,) = lines
    assert re.search(r"asyncio p\d+: Task exception was never retrieved\n", text)
    assert TEXT not in text
    assert "in fail" in text
