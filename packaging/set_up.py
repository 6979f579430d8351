"""Makes `.venv` from the locked packages, repairs it, or brings it up to date.

Loaded only when `checkout.py` found work to do. An error that a person can mend ends the program
with a sentence (`SystemExit`). What the operating system must bring is in `system_packages.py`.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from typing import IO, TYPE_CHECKING

import checkout
import system_packages
from system_packages import say

if TYPE_CHECKING:
    from collections.abc import Iterator

# Variables that would send packages elsewhere or start another Python.
STRAYS = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")


def set_up() -> None:
    """Make `.venv`, or bring it up to date; write the stamp."""
    interpreter, version = find_python()
    with my_turn():
        if checkout.is_current(checkout.read_stamp()):  # somebody else has just done it
            return
        keep = can_be_kept(version)
        checkout.UNFINISHED.touch()
        if not keep:
            make_venv(interpreter, version)
        install_packages()
        checkout.write_stamp(version, libraries=False)


def find_python() -> tuple[str, tuple[int, int]]:
    """A suitable interpreter and its version: this one, or another on the path."""
    mine = sys.version_info[:2]
    if mine in checkout.SUITABLE:
        return getattr(sys, "_base_executable", None) or sys.executable, mine
    for version in checkout.SUITABLE:
        name = f"{version[0]}.{version[1]}"
        launchers = [["py", f"-{name}"]] if checkout.WINDOWS else []
        for launcher in [*launchers, [f"python{name}"]]:
            found = ask_for_version(launcher)
            if found[1:] == [name]:
                return found[0], version
    raise SystemExit(
        "SMS Desk needs Python 3.11, 3.12 or 3.13."
        f" This is Python {mine[0]}.{mine[1]}, and none of those was found.\n"
        + system_packages.how_to_get_python()
    )


def ask_for_version(launcher: list[str]) -> list[str]:
    """Path and version of the Python that `launcher` starts; empty if it starts none."""
    if not shutil.which(launcher[0]):
        return []
    tell = "import sys; print(sys.executable, '%d.%d' % sys.version_info[:2], sep='\\n')"
    run = subprocess.run(
        [*launcher, "-c", tell], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False
    )
    return os.fsdecode(run.stdout).splitlines() if run.returncode == 0 else []


@contextlib.contextmanager
def my_turn() -> Iterator[None]:
    """Wait until no other process sets up this checkout, and keep others waiting."""
    checkout.VENV.mkdir(exist_ok=True)
    with checkout.TURN.open("w", encoding="utf-8") as file:
        if not take(file, wait=False):
            say("Another set-up of this checkout is running; waiting for it.")
            take(file, wait=True)
        yield


def take(file: IO[str], *, wait: bool) -> bool:
    """Lock `file` for as long as it is open; false if somebody else has it."""
    if sys.platform == "win32":
        import msvcrt

        while True:  # LK_LOCK gives up after ten seconds
            with contextlib.suppress(OSError):
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
                return True
            if not wait:
                return False
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    return True


def can_be_kept(version: tuple[int, int]) -> bool:
    """Whether the `.venv` that is there can be brought up to date instead of made anew."""
    if checkout.UNFINISHED.exists() or not checkout.PYTHON.exists():
        return False
    probe = f"import pip, sys; sys.exit(sys.version_info[:2] != {tuple(version)})"
    if subprocess.call([checkout.PYTHON, "-c", probe], stderr=subprocess.DEVNULL):
        return False
    try:
        made_in = json.loads(checkout.STAMP.read_text("utf-8"))["venv"]
    except (OSError, ValueError, KeyError):
        return True  # made by hand
    return bool(made_in == str(checkout.VENV))  # one that was moved has the old place in it


def make_venv(interpreter: str, version: tuple[int, int]) -> None:
    """Make `.venv` anew, empty but for pip."""
    say(f"Making .venv with Python {version[0]}.{version[1]}")
    empty_venv()
    system_packages.provide_venv(interpreter, version)
    command = [interpreter, "-m", "venv", str(checkout.VENV)]
    call(command, "Could not make .venv: see the message above.")


def empty_venv() -> None:
    """Remove what is in `.venv`, but for the files by which a set-up that dies is recognised."""
    for path in checkout.VENV.iterdir():
        if path in (checkout.UNFINISHED, checkout.TURN):
            continue
        try:
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        except OSError as error:
            raise SystemExit(
                f"Cannot remove {path} ({error.strerror})."
                " Close the programs that use it, then try again."
            ) from error


def install_packages() -> None:
    """Install exactly what the lock file names, then the project itself from its folder."""
    say("Installing the packages of packaging/requirements.lock into .venv")
    pip = [str(checkout.PYTHON), "-m", "pip", "install", "--no-deps"]
    if not sys.stderr.isatty():
        pip.append("-qq")
    call(
        [*pip, "--require-hashes", "-r", str(checkout.LOCK_FILE)],
        "Could not install the packages: see the message above (most often it is the network)."
        " Then run the same command again.",
    )
    call(
        [*pip, "--no-build-isolation", "--editable", str(checkout.ROOT)],
        "Could not install smsdesk itself: see the message above.",
    )


def call(command: list[str], problem: str) -> None:
    """Run one step; `problem` is what to say when it fails."""
    environment = {name: value for name, value in os.environ.items() if name not in STRAYS}
    # Somebody's pip configuration stays in force, but the "user" scheme cannot work in a .venv.
    environment.update(PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_NO_INPUT="1")
    if subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, env=environment):
        raise SystemExit(problem)
