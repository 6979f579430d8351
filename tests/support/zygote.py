"""A process that has the program loaded and forks a fresh one for each command line.

Starting Python anew costs most of a second; a fork costs milliseconds, so that a test can start,
kill and restart the program hundreds of times. Runs as a script: one JSON request a line on
standard input, one JSON answer a line on standard output. POSIX only.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KILLED = -signal.SIGKILL


@dataclass(frozen=True)
class Ran:
    """How a command line ended, and what it wrote to standard output."""

    status: int
    """The exit status, or minus the signal that ended it."""
    output: str
    elapsed_s: float

    @property
    def document(self) -> Any:
        """The JSON document it wrote."""
        return json.loads(self.output)


class Zygote:
    """The parent's end."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def run(
        self, *arguments: str, kill_after_s: float | None = None, entry: str = "smsdesk.cli.main"
    ) -> Ran:
        """Run a command line to its end, or kill it with SIGKILL after so long.

        `entry` is the module whose `main` is given the arguments.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        request = {"arguments": arguments, "kill_after_s": kill_after_s, "entry": entry}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the zygote died")
        return Ran(**json.loads(line))


@contextlib.contextmanager
def zygote(*preloaded: str) -> Iterator[Zygote]:
    """A zygote in this environment, gone at the end; it loads these modules, too."""
    root = Path(__file__).parents[2]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.support.zygote", *preloaded],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
    )
    try:
        yield Zygote(process)
    finally:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.wait(timeout=30)
        process.stdout.close()


def _serve() -> None:
    from importlib import import_module

    for name in (*_PRELOADED, *sys.argv[1:]):
        import_module(name)
    for line in sys.stdin:
        request = json.loads(line)
        answer = _fork(request["entry"], request["arguments"], request["kill_after_s"])
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


_PRELOADED = (
    "smsdesk.cli.main",
    "smsdesk.cli.send",
    "smsdesk.cli.messages",
    "smsdesk.cli.agent",
    "smsdesk.accounts.clients",
    "smsdesk.accounts.directory",
    "smsdesk.providers.d7",
    "smsdesk.providers.bulksms",
    "smsdesk.receiving.pull",
    "smsdesk.sending.dispatcher",
    "smsdesk.sending.outbox",
    "smsdesk.sending.planner",
    "smsdesk.sending.recovery",
    "smsdesk.store.database",
    "smsdesk.system.locks",
    "smsdesk.system.vault",
    "keyring",
)


def _fork(entry: str, arguments: list[str], kill_after_s: float | None) -> dict[str, Any]:
    reader, writer = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reader)
        _become_the_program(writer, entry, arguments)
    os.close(writer)
    deadline = None if kill_after_s is None else started + kill_after_s
    output = _read_until_closed(reader, child, deadline)
    os.close(reader)
    _, ended = os.waitpid(child, 0)
    return {
        "status": os.waitstatus_to_exitcode(ended),
        "output": output,
        "elapsed_s": time.monotonic() - started,
    }


def _read_until_closed(reader: int, child: int, deadline: float | None) -> str:
    chunks: list[bytes] = []
    while True:
        left = None if deadline is None else max(0.0, deadline - time.monotonic())
        ready, _, _ = select.select([reader], [], [], left)
        if not ready:
            os.kill(child, signal.SIGKILL)
            deadline = None
            continue
        chunk = os.read(reader, 65536)
        if not chunk:
            return b"".join(chunks).decode("utf-8")
        chunks.append(chunk)


def _become_the_program(writer: int, entry: str, arguments: list[str]) -> None:
    """Never returns: what is left of the parent must not run on in the child."""
    status = 70
    try:
        os.dup2(writer, 1)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        from importlib import import_module

        status = import_module(entry).main(arguments)
        sys.stdout.flush()
    finally:
        os._exit(status)


if __name__ == "__main__":
    _serve()
