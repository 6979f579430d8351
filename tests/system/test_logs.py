"""Where log lines go, with real files, processes and a disk that is really full."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from smsdesk.domain.redaction import MASK, Redactor
from smsdesk.domain.secret import Secret
from smsdesk.settings import LogLevel
from smsdesk.system import logs
from smsdesk.system.logs import LogHandle, install_excepthooks, set_up_logging

TEXT = "Dear Μαρία, your code is ready"
log = logging.getLogger("smsdesk.test")

full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")


class Told:
    """Handles to be closed, and what the hooks said."""

    def __init__(self) -> None:
        self.handles: list[LogHandle] = []
        self.errors: list[tuple[str, Path]] = []

    def set_up(
        self, folder: Path, level: LogLevel = LogLevel.INFO, *, stderr: bool = False
    ) -> LogHandle:
        """Begin to log."""
        self.handles.append(set_up_logging(folder, level, Redactor([Secret("hunter22")]), stderr))
        return self.handles[-1]

    def tell(self, error: BaseException, path: Path) -> None:
        """What cli would put into words."""
        self.errors.append((type(error).__name__, path))


@pytest.fixture
def told() -> Iterator[Told]:
    """Whatever the test sets up is closed after it."""
    told = Told()
    yield told
    for handle in told.handles:
        handle.close()


def lines(path: Path) -> list[str]:
    """Messages of a log file, without their heads."""
    return [line.partition(": ")[2] for line in path.read_text("utf-8").splitlines()]


def test_lines_go_to_the_file_redacted(tmp_path: Path, told: Told) -> None:
    handle = told.set_up(tmp_path)
    log.info("claimed %d for %s with hunter22", 3, TEXT)
    log.debug("not asked for")
    assert handle.path == tmp_path / "smsdesk.log"
    assert lines(handle.path) == [f"claimed 3 for [text] with {MASK}"]


def test_what_logs_nothing_leaves_nothing(tmp_path: Path, told: Told) -> None:
    told.set_up(tmp_path).close()
    assert not list(tmp_path.iterdir())


def test_a_log_goes_on_from_run_to_run(tmp_path: Path, told: Told) -> None:
    for number in (1, 2):
        handle = told.set_up(tmp_path)
        log.info("run %d", number)
        handle.close()
    assert lines(tmp_path / "smsdesk.log") == ["run 1", "run 2"]


def test_close_puts_everything_back(tmp_path: Path, told: Told) -> None:
    root, ours = logging.getLogger(), logging.getLogger("smsdesk")
    before = (list(root.handlers), root.level, ours.level)
    handle = told.set_up(tmp_path, LogLevel.DEBUG, stderr=True)
    assert (list(root.handlers), root.level, ours.level) != before
    handle.close()
    handle.close()
    assert (list(root.handlers), root.level, ours.level) == before


@pytest.mark.parametrize("level", LogLevel)
def test_the_level_is_the_one_of_the_setting(tmp_path: Path, told: Told, level: LogLevel) -> None:
    handle = told.set_up(tmp_path, level)
    for one in LogLevel:
        if one in (LogLevel.DEBUG, LogLevel.INFO):  # others would fail the test by themselves
            log.log(logging.getLevelNamesMapping()[one.name], "at %s", one)
    shown = lines(handle.path) if handle.path.exists() else []
    assert shown == {
        LogLevel.DEBUG: ["at debug", "at info"],
        LogLevel.INFO: ["at info"],
    }.get(level, [])


async def test_the_request_log_of_httpx_never_gets_in(
    tmp_path: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    handle = told.set_up(tmp_path, LogLevel.DEBUG, stderr=True)
    # Even if somebody opens these loggers on purpose.
    opened = [logging.getLogger(name) for name in ("httpx", "httpcore", "hpack", "asyncio")]
    for logger in opened:
        logger.setLevel(logging.DEBUG)
    try:
        transport = httpx.MockTransport(lambda _: httpx.Response(200))
        async with httpx.AsyncClient(transport=transport) as client:
            await client.get("http://localhost/send", params={"password": "p4ss", "text": TEXT})
        logging.getLogger("httpcore.http11").debug("send_request_headers")
    finally:
        for logger in opened:
            logger.setLevel(logging.NOTSET)
    log.info("sent")
    assert lines(handle.path) == ["sent"]
    assert capsys.readouterr().err.count("\n") == 1


def test_others_are_heard_when_there_is_trouble(
    tmp_path: Path, told: Told, expect_log: Callable[..., Any]
) -> None:
    expect_log("pool", logger="sqlalchemy")
    handle = told.set_up(tmp_path, LogLevel.ERROR)
    logging.getLogger("sqlalchemy.pool").warning("pool of %s", TEXT)
    assert lines(handle.path) == ["pool of [text]"]


def test_standard_error_has_the_line_and_not_the_traceback(
    tmp_path: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    handle = told.set_up(tmp_path, stderr=True)
    log.info("failed", exc_info=ValueError(TEXT))
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.endswith(f"smsdesk.test p{os.getpid()}: failed\n")
    assert lines(handle.path)[-1] == "[text]"
    assert TEXT not in handle.path.read_text("utf-8")


def test_without_standard_error_there_is_no_crash(
    tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    handle = told.set_up(tmp_path / "gone", stderr=True)
    log.info("nowhere to go")
    handle.close()


def test_files_are_rotated_and_the_oldest_go(
    tmp_path: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 500)
    handle = told.set_up(tmp_path)
    for number in range(200):
        log.info("line %d", number)
    files = sorted(path.name for path in tmp_path.iterdir() if not path.name.startswith("."))
    assert files == ["smsdesk.log", *(f"smsdesk.log.{number}" for number in range(1, 5))]
    assert all(path.stat().st_size <= 500 for path in tmp_path.iterdir())
    assert lines(handle.path)[-1] == "line 199"
    assert lines(tmp_path / "smsdesk.log.1")[-1] == f"line {199 - len(lines(handle.path))}"


def test_two_processes_at_once_have_a_file_each(tmp_path: Path, told: Told) -> None:
    code = """
import logging, sys
from pathlib import Path
from smsdesk.domain.redaction import Redactor
from smsdesk.settings import LogLevel
from smsdesk.system.logs import set_up_logging
handle = set_up_logging(Path(sys.argv[1]), LogLevel.INFO, Redactor(), False)
logging.getLogger("smsdesk.other").info("here")
print(handle.path.name, flush=True)
sys.stdin.read()
"""
    command = [sys.executable, "-c", code, str(tmp_path)]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    names = []
    with subprocess.Popen(command, **pipes) as one, subprocess.Popen(command, **pipes) as two:
        for process in (one, two):
            assert process.stdout
            names.append(process.stdout.readline().strip())
        handle = told.set_up(tmp_path)
        log.info("third")
        names.append(handle.path.name)
        assert sorted(names) == ["smsdesk-2.log", "smsdesk-3.log", "smsdesk.log"]
        one.kill()
        two.kill()
    # A killed process's name is free again.
    fourth = told.set_up(tmp_path)
    log.info("fourth")
    assert fourth.path.name in names[:2]
    for name in names[:2]:
        assert lines(tmp_path / name)[0] == "here"


def test_a_log_that_cannot_be_written_is_said_once(
    tmp_path: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "logs"
    folder.touch()
    handle = told.set_up(folder)
    for _ in range(3):
        log.info("x %s", TEXT)
    handle.close()
    assert capsys.readouterr().err == f"log_unwritable: {folder / 'smsdesk.log'}\n"


@full_disk
def test_a_full_disk_is_said_once(
    tmp_path: Path, told: Told, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "smsdesk.log").symlink_to("/dev/full")
    handle = told.set_up(tmp_path)
    for _ in range(3):
        log.info("x %s", TEXT)
    handle.close()
    assert capsys.readouterr().err == f"log_unwritable: {tmp_path / 'smsdesk.log'}\n"


@full_disk
def test_a_program_on_a_full_disk_ends_as_if_nothing_were(tmp_path: Path) -> None:
    (tmp_path / "smsdesk.log").symlink_to("/dev/full")
    code = """
import logging, sys
from pathlib import Path
from smsdesk.domain.redaction import Redactor
from smsdesk.settings import LogLevel
from smsdesk.system.logs import set_up_logging
set_up_logging(Path(sys.argv[1]), LogLevel.INFO, Redactor(), False)
logging.getLogger("smsdesk.other").info("here")
"""
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0
    assert run.stderr == f"log_unwritable: {tmp_path / 'smsdesk.log'}\n"


def test_a_log_comes_back_when_the_folder_does(tmp_path: Path, told: Told) -> None:
    folder = tmp_path / "logs"
    folder.touch()
    handle = told.set_up(folder)
    log.info("lost")
    folder.unlink()
    folder.mkdir()
    log.info("kept")
    assert lines(handle.path) == ["kept"]


@pytest.fixture
def hooks(tmp_path: Path, told: Told) -> Iterator[LogHandle]:
    """A log, and the hooks installed for the test."""
    handle = told.set_up(tmp_path)
    restore = install_excepthooks(handle, told.tell)
    yield handle
    restore()


def test_an_uncaught_exception_is_told_and_its_frames_are_logged(
    hooks: LogHandle, told: Told, expect_log: Callable[..., Any], capsys: pytest.CaptureFixture[str]
) -> None:
    expect_log("uncaught", logger="smsdesk.uncaught")
    try:
        raise ValueError(TEXT)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert told.errors == [("ValueError", hooks.path)]
    text = hooks.path.read_text("utf-8")
    assert "uncaught ValueError" in text
    assert __file__ in text
    assert TEXT not in text
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "")


def test_an_uncaught_exception_of_a_thread(
    hooks: LogHandle, told: Told, expect_log: Callable[..., Any]
) -> None:
    expect_log("uncaught", logger="smsdesk.uncaught")

    def fail() -> None:
        raise ValueError(TEXT)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert told.errors == [("ValueError", hooks.path)]
    assert "in fail" in hooks.path.read_text("utf-8")


def test_what_a_finalizer_raises_is_only_logged(
    hooks: LogHandle, told: Told, expect_log: Callable[..., Any]
) -> None:
    expect_log("unraisable", logger="smsdesk.uncaught")

    class Fails:
        def __del__(self) -> None:
            raise ValueError(TEXT)

    Fails()
    assert told.errors == []
    assert "unraisable ValueError" in hooks.path.read_text("utf-8")


@pytest.mark.parametrize("error", [KeyboardInterrupt(), SystemExit(2)])
def test_what_ends_the_program_on_purpose_says_nothing(
    hooks: LogHandle, told: Told, error: BaseException
) -> None:
    sys.excepthook(type(error), error, None)
    assert told.errors == []
    assert not hooks.path.exists()


def test_restoring_brings_back_what_was_there(tmp_path: Path, told: Told) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    restore = install_excepthooks(told.set_up(tmp_path), told.tell)
    assert sys.excepthook is not before[0]
    restore()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
