"""The program as outsiders run it: as a process, from nothing to a message that arrived."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from smsdesk.cli.main import COMMANDS
from tests.cli.conftest import AddAccount
from tests.support.command import smsdesk, smsdesk_process
from tests.support.practice_thread import PracticeThread

SECRET = "practice"
START_LIMIT_S = 0.25
NOT_TO_LIST = {"httpx", "keyring", "alembic", "starlette", "uvicorn", "openpyxl", "PySide6"}


def test_from_nothing_to_a_message_that_arrived(practice: PracticeThread, isolated: Path) -> None:
    text = "Το ραντεβού σας: 10:30 🎂"
    add = ("accounts", "add", "--provider", "practice", "--name", "Office", "--sender", "Clinic")
    address = ("--option", f"base_url={practice.base_url}/practice", "--allow-http")
    steps = [
        smsdesk_process(*add, *address, "--secret-stdin", stdin=f"{SECRET}\n"),
        smsdesk_process("accounts", "test", "Office", "--json"),
        smsdesk_process("balance", "--json"),
        smsdesk_process("segments", "--json", "-", stdin=text),
        smsdesk_process(
            *("send", "--account", "Office", "--to", "+306900000100", "--yes", "--json", "-"),
            stdin=text,
        ),
        smsdesk_process("messages", "--refresh", "--json"),
    ]
    assert [ran.status for ran in steps] == [0] * len(steps), steps
    assert [one.text for one in practice.arrivals()] == [text]
    assert steps[-1].document[0]["state"] == "delivered"
    assert all(not ran.err for ran in steps)
    assert isolated in Path(os.environ["SMSDESK_PROFILE"]).parents


def test_the_secret_is_nowhere_but_in_the_keyring(practice: PracticeThread, isolated: Path) -> None:
    secret = "f4ncy-wr0ng-s3cr"
    add = ("accounts", "add", "--provider", "d7", "--name", "d7", "--option", "username=practice")
    address = ("--option", f"base_url={practice.base_url}/d7", "--allow-http")
    ran = [
        smsdesk_process(*add, *address, "--secret-stdin", stdin=f"{secret}\n"),
        smsdesk_process("accounts", "test", "d7"),
        smsdesk_process("balance", "--json"),
        # The gateway's error quotes the password.
        smsdesk_process(
            *("send", "--account", "d7", "--to", "+306900000005", "--sender", "A", "--yes", "Hi")
        ),
        smsdesk_process("messages", "--json"),
    ]
    said = "".join(one.out + one.err for one in ran)
    assert secret not in said
    kept = [path for path in isolated.rglob("*") if path.is_file()]
    holding = [path.name for path in kept if secret.encode() in path.read_bytes()]
    assert holding == ["keyring.json"]


def test_errors_that_quote_the_password_are_redacted(
    add_account: AddAccount, isolated: Path
) -> None:
    # D7's 500 bodies hold the address of its back end with user and password.
    add_account("d7")
    ran = smsdesk_process(
        *("send", "--account", "d7", "--to", "+306900000005,+306900000021", "--yes", "--json"),
        *("--patience", "0.5", "Hi"),
    )
    assert ran.status == 3
    assert "password=practice" not in ran.out + ran.err
    store = (isolated / "profile" / "smsdesk.db").read_bytes()
    assert b"password=practice" not in store


def test_segments_starts_in_no_time() -> None:
    command = [sys.executable, "-m", "smsdesk", "segments", "--json", "hello"]
    best_s = min(_elapsed_s(command) for _ in range(5))
    assert best_s < START_LIMIT_S


def _elapsed_s(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


@pytest.mark.parametrize(
    "words", [["accounts", "list"], ["messages"], ["messages", "--state", "uncertain"]]
)
def test_what_only_lists_loads_nothing_heavy(words: list[str]) -> None:
    assert smsdesk(*words).status == 0  # makes the store, which needs Alembic once
    assert not imported(*words) & NOT_TO_LIST


@pytest.mark.parametrize("name", sorted(COMMANDS.keys() - {"demo"}))
def test_no_command_loads_qt(name: str) -> None:
    loaded = imported(name, "--help")
    assert "smsdesk" in loaded
    assert not {one for one in loaded if one.startswith(("PySide6", "shiboken6", "qasync"))}


def imported(*words: str) -> set[str]:
    """Every module that a command line loads."""
    ended = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "smsdesk", *words],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(re.findall(r"^import time:[ \d|]+\| +([\w.]+)$", ended.stderr, re.MULTILINE))


def test_output_that_nobody_reads_any_more_ends_quietly(add_account: AddAccount) -> None:
    add_account()
    people = ",".join(f"+3069000{number:05d}" for number in range(100, 400))
    assert smsdesk("send", "--account", "practice", "--to", people, "--yes", "Hi").status in (
        0,
        1,
        3,
    )
    reader = subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdin.readline()"],
        stdin=subprocess.PIPE,
    )
    ended = subprocess.run(
        [sys.executable, "-m", "smsdesk", "messages"],
        stdout=reader.stdin,
        stderr=subprocess.PIPE,
        check=False,
        encoding="utf-8",
    )
    assert reader.stdin is not None
    reader.stdin.close()
    reader.wait()
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs file modes")
def test_a_store_that_may_not_be_written(add_account: AddAccount) -> None:
    add_account()
    profile = Path(os.environ["SMSDESK_PROFILE"])
    paths = [*profile.glob("smsdesk.db*"), profile]
    for path in paths:
        path.chmod(path.stat().st_mode & ~0o222)
    try:
        send = ("send", "--account", "practice", "--to", "+306900000100", "--yes", "--json", "Hi")
        ran = smsdesk_process(*send)
    finally:
        for path in paths:
            path.chmod(path.stat().st_mode | 0o200)
    assert ran.status == 1
    assert ran.error["code"].endswith("read_only")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_standard_output_on_a_full_disk_is_said() -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "smsdesk", "segments", "--json", "hello"],
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="closes descriptors with a shell")
@pytest.mark.parametrize(
    ("closed", "arguments", "status"),
    [
        (">&-", ("segments", "--json", "hello"), 0),
        ("<&-", ("segments", "--json", "-"), 0),
        ("<&-", ("segments", "--lines"), 0),
        ("2>&-", ("segments", "--nonsense"), 2),
        ("<&- >&- 2>&-", ("messages",), 0),
    ],
)
def test_a_closed_stream_leads_nowhere(
    closed: str, arguments: tuple[str, ...], status: int, isolated: Path
) -> None:
    program = [sys.executable, "-m", "smsdesk", *arguments]
    shell = ["sh", "-c", f'exec "$0" "$@" {closed}', *program]
    ended = subprocess.run(shell, capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == status, ended
    assert "mistake" not in ended.stderr
    for log in isolated.rglob("*.log*"):
        assert "Traceback" not in log.read_text("utf-8")


def test_bytes_of_another_encoding_on_the_command_line_are_refused() -> None:
    ended = subprocess.run(
        [sys.executable.encode(), b"-m", b"smsdesk", b"segments", b"--json", b"caf\xe9"],
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 2
    assert json.loads(ended.stdout)["error"]["code"] == "usage"
