"""The command line as tests call it: in this process, with streams of its own, or as a process.

In this process is twenty times as fast; a process of its own is for signals and for what is
imported.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any
from unittest import mock

from smsdesk.cli.main import main


@dataclass(frozen=True)
class Ran:
    """How a command line ended and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Standard output, which must be one JSON document and nothing else."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """The error of the document, which must hold nothing else."""
        document = self.document
        assert list(document) == ["error"], document
        error: dict[str, Any] = document["error"]
        return error


def smsdesk(*arguments: str, stdin: str | bytes = b"") -> Ran:
    """Run a command line in this process, where nobody sits at a terminal."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    out, err = (io.TextIOWrapper(io.BytesIO(), "ascii", newline="\n") for _ in range(2))
    source = io.TextIOWrapper(io.BytesIO(given), "ascii")
    with mock.patch.multiple(sys, stdin=source, stdout=out, stderr=err):
        status = main(arguments)
        out.flush()
        err.flush()
    ran = Ran(status, _text(out), _text(err))
    source.close()
    return ran


def smsdesk_process(*arguments: str, stdin: str = "", timeout_s: float = 60) -> Ran:
    """Run a command line as a process."""
    ended = subprocess.run(
        [sys.executable, "-m", "smsdesk", *arguments],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=timeout_s,
    )
    return Ran(ended.returncode, ended.stdout, ended.stderr)


def _text(stream: io.TextIOWrapper) -> str:
    buffer = stream.detach()
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")
