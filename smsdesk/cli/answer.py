"""What a command gives back, the ways in which a call can be wrong or refused, and exit statuses.

Exit status: 0 everything asked for was done; 1 something was refused or failed (being
interrupted is failing); 2 the call itself is wrong, so nothing was tried; 3 at least one message
needs a decision, with or without failures beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

DONE, REFUSED, WRONG_CALL, UNDECIDED = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole result of a command: a document for `--json`, lines for people."""

    document: Any
    lines: Iterable[str] = ()
    status: int = DONE


class CallError(Exception):
    """The call itself is wrong. The sentence never holds a value that might be a secret."""

    status = WRONG_CALL
    code = "usage"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class Refusal(Exception):
    """Something was refused by this program: a code for scripts, a sentence for people."""

    status = REFUSED

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class Windows:
    """What has a window; the command line itself knows no Qt. Given by `__main__`."""

    open: Callable[[Path | None, bool], int]
    """The window on a profile, hidden in the tray if there is one and that is asked for; returns
    the exit status when it has been left."""
    show_demo: Callable[[], int]
    """The window on a throw-away profile."""
    shoot: Callable[[Path], Sequence[Path]]
    """Pictures of every page into a folder, without a screen."""


@dataclass(slots=True)
class Call:
    """What holds for a whole call: how to answer, and which profile to work on."""

    as_json: bool = False
    profile: str | None = None
    windows: Windows | None = None
    document_written: bool = field(default=False)
    """Streams write their documents themselves; an error must not add another then."""
