"""`python -m smsdesk` and the console script: commands are in `cli`, the window in `ui`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from smsdesk.cli.answer import Windows
from smsdesk.cli.main import main as run_command


def main() -> int:
    """Run the command line of this process; returns the exit status."""
    if getattr(sys, "frozen", False):
        # A packaged program is started again for what is done in a process of its own.
        from multiprocessing import freeze_support

        freeze_support()
    return run_command(windows=Windows(_open, _show_demo, _shoot))


def _open(folder: Path | None, hidden: bool) -> int:
    from smsdesk.ui.main import run

    return run(folder, hidden=hidden)


def _show_demo() -> int:
    from smsdesk.ui.demo import show

    return show()


def _shoot(folder: Path) -> Sequence[Path]:
    from smsdesk.ui.demo import shoot

    return shoot(folder)


if __name__ == "__main__":
    sys.exit(main())
