"""Ctrl+C and SIGTERM while commands work: a clean end, and a true state for every message."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from smsdesk.practice.config import PracticeConfig
from smsdesk.practice.faults import FaultKind
from tests.cli.conftest import AddAccount
from tests.support.command import smsdesk
from tests.support.practice_thread import QUICK, PracticeThread, practice_thread

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

PEOPLE = [f"+30690000{number:04d}" for number in range(100, 1000) if number % 1000 > 99][:60]
ENOUGH_S = 60


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """A command as a process, ended with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "smsdesk", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        # A terminal signals the whole group; here only the command shall get it.
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def until_told(process: subprocess.Popen[str], words: str) -> str:
    """Read standard error until it says so."""
    assert process.stderr is not None
    for line in process.stderr:
        if words in line:
            return line
    raise AssertionError(f"it ended without saying: {words}")


def messages() -> list[dict[str, Any]]:
    document: list[dict[str, Any]] = smsdesk("messages", "--json").document
    return document


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_in_the_time_to_undo_everything_is_taken_back(
    number: int, add_account: AddAccount, practice: PracticeThread, isolated: Path
) -> None:
    (isolated / "profile" / "settings.json").write_text('{"undo_seconds": 30}', "utf-8")
    add_account()
    with started("send", "--account", "practice", "--to", ",".join(PEOPLE[:3]), "Hi") as process:
        assert process.stdin is not None
        process.stdin.write("y\n")
        process.stdin.flush()
        until_told(process, "takes everything back")
        process.send_signal(number)
        out, _ = process.communicate(timeout=ENOUGH_S)
    assert process.returncode == 1
    assert "Nothing was sent." in out
    assert {one["state"] for one in messages()} == {"cancelled"}
    assert not practice.arrivals()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_while_sending_what_was_not_handed_over_is_taken_back(
    number: int, add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    practice.order(FaultKind.SLOW, count=len(PEOPLE))
    words = ("send", "--account", "practice", "--to", ",".join(PEOPLE), "--yes", "--json", "Hi")
    with started(*words) as process:
        practice.until_arrived(3)
        process.send_signal(number)
        out, err = process.communicate(timeout=ENOUGH_S)
    document = json.loads(out)
    states = {one["to"]: one["state"] for one in document["messages"]}
    assert process.returncode == 1, err
    assert set(states.values()) == {"accepted", "cancelled"}
    assert practice.arrived() == {to: 1 for to, state in states.items() if state == "accepted"}
    assert {one["to"]: one["state"] for one in messages()} == states
    assert "Traceback" not in err
    # Nothing goes out later.
    assert smsdesk("agent", "--until-idle").status == 0
    assert len(practice.arrivals()) == list(states.values()).count("accepted")


def test_a_second_ctrl_c_only_says_what_is_waited_for() -> None:
    slow = PracticeConfig(hang_s=2.0, timing=QUICK.timing)
    with practice_thread(slow) as practice:
        address = f"base_url={practice.base_url}/practice"
        smsdesk(
            *("accounts", "add", "--provider", "practice", "--name", "p", "--sender", "A"),
            *("--option", address, "--allow-http", "--secret-stdin"),
            stdin="practice\n",
        )
        words = ("send", "--account", "p", "--to", "+306900000006", "--yes", "--json", "Hi")
        with started(*words) as process:
            practice.until_arrived(1)
            process.send_signal(signal.SIGINT)
            until_told(process, "waiting for calls under way")
            process.send_signal(signal.SIGINT)
            until_told(process, "Still waiting")
            process.send_signal(signal.SIGINT)
            out, _ = process.communicate(timeout=ENOUGH_S)
        assert process.returncode == 3
        (one,) = json.loads(out)["messages"]
        assert one["state"] == "uncertain"
        assert [message["state"] for message in messages()] == ["uncertain"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_agent_ends_cleanly(
    number: int, add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    with started("agent", "--json") as process:
        until_told(process, "Working.")
        process.send_signal(number)
        out, err = process.communicate(timeout=ENOUGH_S)
    assert (process.returncode, json.loads(out)) == (0, {"ended": True}), err
    locks = Path(os.environ["SMSDESK_PROFILE"]) / "locks"
    assert not [path for path in locks.iterdir() if len(path.stem) == 32]  # its mark
    assert not practice.arrivals()


def test_the_agent_sends_what_another_process_left(
    add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    practice.order(FaultKind.NO_CREDIT)
    send = ("send", "--account", "practice", "--to", ",".join(PEOPLE[:12]), "--yes", "Hi")
    assert smsdesk(*send).status == 1
    with started("agent") as process:
        until_told(process, "Working.")
        before = len(practice.arrivals())
        assert smsdesk("accounts", "edit", "practice", "--resume").status == 0
        practice.until_arrived(11)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=ENOUGH_S)
    assert process.returncode == 0
    assert before < 11
    assert set(practice.arrived().values()) == {1}


def test_a_question_to_a_provider_that_hangs_can_be_broken_off() -> None:
    with practice_thread(PracticeConfig(hang_s=60)) as practice:
        smsdesk(
            *("accounts", "add", "--provider", "practice", "--name", "p", "--allow-http"),
            *("--option", f"base_url={practice.base_url}/practice", "--secret-stdin"),
            stdin="practice\n",
        )
        practice.order(FaultKind.HANG, call="balance")
        with started("balance", "--json") as process:
            practice.until_asked("practice", "balance")
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=ENOUGH_S)
    assert (process.returncode, err.strip()) == (1, "")
    assert json.loads(out)["error"]["code"] == "interrupted"


def test_a_secret_is_asked_for_without_showing_it() -> None:
    import pty

    ours, theirs = pty.openpty()
    add = ("accounts", "add", "--provider", "practice", "--name", "p", "--json", "--allow-http")
    with subprocess.Popen(
        [sys.executable, "-m", "smsdesk", *add],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        asked = process.stderr.read(len("Token that the provider gave you. "))
        os.write(ours, b"typed-in-secret\n")
        out, err = process.communicate(timeout=ENOUGH_S)
    shown, _, _ = select.select([ours], [], [], 0)
    echoed = os.read(ours, 1000) if shown else b""
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 0, err
    assert asked == "Token that the provider gave you. "
    assert b"typed-in-secret" not in echoed
    assert "typed-in-secret" not in out + err
    assert "typed-in-secret" in (Path.home() / "keyring.json").read_text("utf-8")


def test_the_practice_server_serves_until_ctrl_c() -> None:
    with started("practice", "--port", "0", "--json") as process:
        assert process.stdout is not None
        document = json.loads(process.stdout.readline())
        assert document["page"].startswith("http://127.0.0.1:")
        assert {one["provider"] for one in document["providers"]} == {
            *("d7", "isms", "decisiontelecom", "bulksms", "practice"),
        }
        for one in document["providers"]:
            options = [f"--option={k}={one[k]}" for k in ("base_url", "username") if k in one]
            key = one["provider"]
            add = ("accounts", "add", "--provider", key, "--name", key, "--allow-http")
            assert smsdesk(*add, *options, "--secret-stdin", stdin=one["secret"]).status == 0
        assert smsdesk("balance").status == 0
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=ENOUGH_S)
    assert (process.returncode, out, err) == (0, "", "")


def test_a_port_that_is_taken_is_said(practice: PracticeThread) -> None:
    port = practice.base_url.rpartition(":")[2]
    ran = smsdesk("practice", "--port", port, "--json")
    assert (ran.status, ran.error["code"]) == (1, "port_taken")
    assert port in ran.error["message"]
