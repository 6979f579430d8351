"""What the operating system must bring: a Python with venv, and the libraries that Qt needs.

As root on Debian, Ubuntu and their kin it is installed; elsewhere the one command that does it is
named. macOS and Windows need nothing beside Python. Python's packages are none of its business.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Package manager -> how to install with it.
INSTALL: dict[str, list[str]] = {
    "apt-get": ["apt-get", "install", "--no-install-recommends"],
    "dnf": ["dnf", "install"],
    "zypper": ["zypper", "install"],
    "pacman": ["pacman", "-S", "--needed"],
}

# Package manager -> what PySide6's wheels link to, but do not bring.
QT_LIBRARIES: dict[str, list[str]] = {
    "apt-get": [
        *("libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0"),
        *("libgssapi-krb5-2", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
        *("libx11-xcb1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1"),
        *("libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-sync1"),
        *("libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon-x11-0", "libxkbcommon0"),
    ],
    "dnf": [
        *("dbus-libs", "fontconfig", "glib2", "krb5-libs", "libX11-xcb", "libglvnd-egl"),
        *("libglvnd-glx", "libwayland-client", "libwayland-cursor", "libwayland-egl", "libxcb"),
        *("libxkbcommon", "libxkbcommon-x11", "xcb-util-cursor", "xcb-util-image"),
        *("xcb-util-keysyms", "xcb-util-renderutil", "xcb-util-wm", "dejavu-sans-fonts"),
    ],
    "zypper": [
        *("fontconfig", "krb5", "libEGL1", "libGL1", "libX11-xcb1", "libdbus-1-3"),
        *("libglib-2_0-0", "libgthread-2_0-0", "libwayland-client0", "libwayland-cursor0"),
        *("libwayland-egl1", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0"),
        *("libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0"),
        *("libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1", "libxkbcommon0"),
        *("libxkbcommon-x11-0", "dejavu-fonts"),
    ],
    "pacman": [
        *("dbus", "fontconfig", "glib2", "krb5", "libglvnd", "libx11", "libxcb"),
        *("libxkbcommon", "libxkbcommon-x11", "mesa", "ttf-dejavu", "wayland"),
        *("xcb-util-cursor", "xcb-util-image", "xcb-util-keysyms", "xcb-util-renderutil"),
        "xcb-util-wm",
    ],
}

# Says on one line each what cannot be loaded, after the word for what is then not possible.
PROBE = """
import ctypes, os
try:
    import PySide6
    from PySide6 import QtCore, QtDBus, QtGui, QtNetwork, QtSvg, QtWidgets
except ImportError as error:
    print("offscreen", error)
for what, plugin in (("offscreen", "libqoffscreen.so"), ("window", "libqxcb.so")):
    try:
        ctypes.CDLL(os.path.join(PySide6.__path__[0], "Qt", "plugins", "platforms", plugin))
    except OSError as error:
        print(what, error)
"""


def say(text: str) -> None:
    """Tell the person; standard output belongs to the program that is started."""
    print(text, file=sys.stderr, flush=True)


def package_manager() -> str:
    """The first known package manager that is here, or ""."""
    return next((name for name in INSTALL if shutil.which(name)), "")


def is_root() -> bool:
    """Whether packages of the system may be installed without asking."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def how_to_get_python() -> str:
    """A sentence for the platform at hand."""
    if sys.platform == "win32":
        return "Install one with: winget install Python.Python.3.13"
    if sys.platform == "darwin":
        return "Install one with: brew install python@3.13 (or from python.org)"
    commands = {
        "apt-get": "sudo apt-get install python3 python3-venv",
        "dnf": "sudo dnf install python3.13",
        "zypper": "sudo zypper install python313",
    }
    known = commands.get(package_manager())
    if known:
        return f"Install one, for example with: {known}"
    return "Install one from your distribution or from python.org."


def install(packages: list[str]) -> bool:
    """Install packages of the system if that is ours to do, else name the command; true if done."""
    manager = package_manager()
    command = [*INSTALL.get(manager, ["install"]), *packages]
    if manager != "apt-get" or not is_root():
        say(f"This installs them:\n  {'' if is_root() else 'sudo '}{' '.join(command)}")
        return False
    say(f"Installing packages of the system: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # An update that fails may still leave a list that will do.
    for step in (["apt-get", "-qq", "update"], [*command, "-qq", "-y", "-o", "Dpkg::Use-Pty=0"]):
        status = subprocess.call(
            step, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment
        )
    return status == 0


def provide_venv(interpreter: str, version: tuple[int, int]) -> None:
    """See that `interpreter` can make a virtual environment: Debian splits that off."""
    probe = [interpreter, "-c", "import venv, ensurepip"]
    if subprocess.call(probe, stderr=subprocess.DEVNULL) == 0:
        return
    say(f"{interpreter} lacks the module venv or ensurepip.")
    if package_manager() != "apt-get":
        raise SystemExit("Install the rest of that Python, then run this again.")
    # The libraries of Qt are most likely missing too: one command for all.
    if not install([f"python{version[0]}.{version[1]}-venv", *QT_LIBRARIES["apt-get"]]):
        raise SystemExit("Then run this again.")


def missing_libraries(python: Path) -> dict[str, list[str]]:
    """What is not possible ("offscreen", "window") -> the messages that say why."""
    run = subprocess.run([python, "-c", PROBE], stdout=subprocess.PIPE, check=True)
    missing: dict[str, list[str]] = {}
    for line in run.stdout.decode("utf-8", "replace").splitlines():
        what, _, why = line.partition(" ")
        missing.setdefault(what, []).append(why)
    return missing


def provide_libraries(python: Path) -> set[str]:
    """See that Qt can be loaded by `python`; returns what is still not possible."""
    if sys.platform in ("win32", "cygwin", "darwin"):
        return set()  # the wheels bring all they need
    missing = missing_libraries(python)
    packages = QT_LIBRARIES.get(package_manager())
    if missing:
        say("Qt does not find all libraries of the system that it needs:")
        say_why(missing)
        if not packages:
            say("Install the packages of your distribution that hold them.")
        elif install(packages):
            missing = missing_libraries(python)
            say_why(missing)
    return set(missing)


def say_why(missing: dict[str, list[str]]) -> None:
    """Name each missing library once."""
    for why in sorted({why for reasons in missing.values() for why in reasons}):
        say(f"  {why}")
