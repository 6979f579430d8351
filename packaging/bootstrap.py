"""From a bare checkout to the running program or its tests: `python3 packaging/bootstrap.py run`.

Needs nothing but Python. This file only decides whether there is work to do, and hands over to
the Python in `.venv`; the work is in `set_up.py` and `system_packages.py`.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import NoReturn

from checkout import PYTHON, ROOT, WINDOWS, is_current, must_compile, read_stamp, write_stamp

USAGE = """usage: python3 packaging/bootstrap.py COMMAND [ARGUMENTS]

  run [ARGUMENTS]    start SMS Desk (without a display: its demonstration);
                     the arguments are those of smsdesk, see: run --help
  test [ARGUMENTS]   run all tests on all processors; with arguments, which are those
                     of pytest, in one process
  check              lint, formatting, types and import contracts

The first time, each of them also makes .venv with all that is needed.
"""

# A file of tests stays together: its tests share servers and processes. Nobody replaces a
# process that crashes: pytest-xdist gives the new one files that are done, and waits forever.
WHOLE_SUITE = ["-n", "auto", "--maxprocesses", "8", "--dist", "loadfile"]
WHOLE_SUITE += ["--max-worker-restart", "0"]
CHECKS = [
    ["-m", "ruff", "check", "."],
    ["-m", "ruff", "format", "--check", "."],
    ["-m", "mypy"],
    ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
]


def run(arguments: list[str]) -> NoReturn:
    """Start the program."""
    window = not arguments and has_display()
    provide_libraries("window" if window else "")
    provide_languages()
    if not arguments and not window:
        arguments = ["demo", "--headless", "--shots", str(ROOT / "build" / "screens")]
    # -P: whatever lies in the folder it is called from must not be taken for a module.
    hand_over(["-P", "-m", "smsdesk", *arguments])


def test(arguments: list[str]) -> NoReturn:
    """Run the tests."""
    provide_libraries("offscreen")
    provide_languages()
    os.chdir(ROOT)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    hand_over(["-m", "pytest", *(arguments or WHOLE_SUITE)])


def check(arguments: list[str]) -> int:
    """Run every check, also after one that fails."""
    import subprocess  # a second `run` must not wait for it

    if arguments:
        sys.exit("check takes no arguments")
    os.chdir(ROOT)
    return max([subprocess.call([PYTHON, *command]) for command in CHECKS])


COMMANDS = {"run": run, "test": test, "check": check}


def has_display() -> bool:
    """Whether a window could be shown."""
    if sys.platform in ("win32", "cygwin", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def provide_libraries(needed: str) -> None:
    """See that Qt finds the system's libraries; end here if those `needed` now are missing.

    `needed` is "window", "offscreen" or "" (then what is missing is only said).
    """
    stamp = read_stamp()
    if stamp["libraries"]:
        return
    import system_packages

    missing = system_packages.provide_libraries(PYTHON)
    if not missing:
        write_stamp(tuple(stamp["version"]), libraries=True)
    elif needed in missing:
        sys.exit(1)


def provide_languages() -> None:
    """Compile the catalogues of the window's languages if they have changed.

    Not a part of the set-up: the compiler is Qt's and needs the libraries of the system too.
    """
    if not must_compile():
        return
    import subprocess

    compiler = ROOT / "packaging" / "translate.py"
    if subprocess.call([PYTHON, str(compiler), "build"], stdout=sys.stderr):
        print("The translations could not be compiled; the window speaks English.", file=sys.stderr)


def hand_over(arguments: list[str]) -> NoReturn:
    """Become the Python of `.venv`; Windows cannot, so there start it and end as it ends."""
    os.environ.pop("__PYVENV_LAUNCHER__", None)
    if not WINDOWS:
        os.execv(PYTHON, [str(PYTHON), *arguments])  # noqa: S606 -- no shell is what is wanted
    import subprocess

    with subprocess.Popen([PYTHON, *arguments]) as child:
        while True:
            with contextlib.suppress(KeyboardInterrupt):  # the child gets it too, and decides
                sys.exit(child.wait())


def main(arguments: list[str]) -> int:
    """Do what the command line says and return the exit status."""
    if arguments in (["-h"], ["--help"]):
        print(USAGE, end="")
        return 0
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(USAGE, end="", file=sys.stderr)
        return 2
    try:
        if not is_current(read_stamp()):
            from set_up import set_up

            set_up()
        return command(arguments[1:])
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
