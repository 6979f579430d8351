"""What holds for every test: its own environment, no network, no stray log line, no leak.

Sockets other than loopback are closed by pytest-socket and random order comes from
pytest-randomly (both set in `pyproject.toml`); the rest is here and in `tests/support/`.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import signal
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.support import qt_messages
from tests.support.isolation import DROPPED, environment, guarded_getaddrinfo
from tests.support.quiet import ExpectedLog, UnexpectedLogs

_logs = pytest.StashKey[UnexpectedLogs]()
_folder = pytest.StashKey[tempfile.TemporaryDirectory[str]]()
_of_workers = pytest.StashKey[list[str]]()
LATE_COMPLAINTS = "smsdesk_late_complaints"

# CI must give the same answer twice; at a desk each run tries something new.
settings.register_profile("desk", deadline=None, print_blob=True)
settings.register_profile(
    "ci", settings.get_profile("desk"), derandomize=True, database=None, max_examples=50
)
settings.register_profile("thorough", settings.get_profile("desk"), max_examples=5_000)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if "CI" in os.environ else "desk")
)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Isolate what is read while test modules are imported, and listen to the log from now on."""
    folder = config.stash[_folder] = tempfile.TemporaryDirectory(
        prefix="smsdesk-tests-", ignore_cleanup_errors=True
    )
    if config.option.basetemp is None:
        # pytest's own place is shared by all its runs: at its end each would remove, for minutes,
        # what an earlier one has left, and fall over another one that does the same.
        config.option.basetemp = str(Path(folder.name, "pytest"))
    for name in DROPPED:
        os.environ.pop(name, None)
    os.environ.update(environment(Path(folder.name)))
    if hasattr(time, "tzset"):
        time.tzset()
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # A shell lets what it runs in the background ignore Ctrl+C, and so would our processes.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    config.stash[_of_workers] = []
    logs = config.stash[_logs] = UnexpectedLogs()
    logging.getLogger().addHandler(logs)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the folder of the session."""
    config.stash[_folder].cleanup()


def pytest_collection_finish() -> None:
    """Listen to Qt, and take what the imports made out of the garbage collector's sight.

    Each test ends with a full collection, so that a leak fails the test that made it; that is
    affordable only if it has little to look at.
    """
    qt_messages.listen()
    gc.collect()
    gc.freeze()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Judge what was logged after the last test, by objects that died late for instance."""
    gc.collect()
    qt_messages.stop()
    complaints = session.config.stash[_logs].verdict()
    told = getattr(session.config, "workeroutput", None)
    if told is not None:  # one of several processes: the first of them judges
        told[LATE_COMPLAINTS] = complaints
        return
    of_workers = session.config.stash[_of_workers]
    complaints.extend(of_workers)
    if complaints:
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            reporter.write_line("\n" + "\n".join(complaints), red=True)
        session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what a process complained of when its tests were over (pytest-xdist)."""
    told = getattr(node, "workeroutput", {})  # a process that crashed has none
    node.config.stash[_of_workers].extend(told.get(LATE_COMPLAINTS, ()))


@pytest.fixture(autouse=True)
def quiet(request: pytest.FixtureRequest) -> Iterator[UnexpectedLogs]:
    """Fail the test for log records at WARNING or above that it did not announce."""
    logs = request.config.stash[_logs]
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    if logs not in handlers:
        root.addHandler(logs)
    before = logs.verdict()
    yield logs
    gc.collect()
    root.handlers[:] = handlers
    root.setLevel(level)
    complaints = before + logs.verdict()
    if complaints:
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(quiet: UnexpectedLogs) -> Callable[..., ExpectedLog]:
    """Announce log records: `expect_log(r"pattern", logger="smsdesk.sending")`.

    At least one matching record must come; `logger` covers its children, "" covers all.
    """
    return quiet.expect


@pytest.fixture(autouse=True)
def isolated(
    quiet: UnexpectedLogs,  # noqa: ARG001 -- set up before and judged after everything else
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Path]:
    """A folder of the test's own, to which HOME, XDG_* and SMSDESK_PROFILE point."""
    folder = tmp_path_factory.mktemp("desk")
    for name in DROPPED:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment(folder).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
