"""This checkout and its `.venv`: where things are, and the stamp of a finished set-up.

Loaded at every start, so it looks at a few small files and starts no process. Making the `.venv`
is in `set_up.py`. Python 3.8 must be able to read all files in this folder, so that it can say
which Python is needed.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

SUITABLE = [(3, 13), (3, 12), (3, 11)]  # in the order in which they are looked for

WINDOWS = sys.platform == "win32"
ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"  # smsdesk_el.ts, and compiled smsdesk_el.qm
LOCK_FILE = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
STAMP = VENV / "smsdesk-stamp.json"  # what was installed, all of it
UNFINISHED = VENV / "smsdesk-unfinished"  # there from the first step to the last
TURN = VENV / "smsdesk-turn"  # locked by the process that sets up


def digest(version: tuple[int, int]) -> str:
    """All that a finished `.venv` depends on; when it changes there is work to do."""
    found = hashlib.sha256(f"1 {version[0]}.{version[1]}".encode())
    for path in (LOCK_FILE, ROOT / "pyproject.toml"):
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def read_stamp() -> dict[str, Any]:
    """The stamp of a finished `.venv` that still stands where it was made and can run, or {}."""
    try:
        stamp: dict[str, Any] = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    # An upgrade of the system may have put another Python behind the links in the .venv.
    runs = PYTHON.exists() and stamp.get("interpreter") == str(PYTHON.resolve())
    return stamp if runs and stamp.get("venv") == str(VENV) and not UNFINISHED.exists() else {}


def is_current(stamp: dict[str, Any]) -> bool:
    """Whether the `.venv` of `stamp` is up to date, and of the Python this was called with."""
    if not stamp:
        return False
    mine = sys.version_info[:2]
    version = mine if mine in SUITABLE else tuple(stamp["version"])
    return bool(stamp["digest"] == digest(version))


def write_stamp(version: tuple[int, int], *, libraries: bool) -> None:
    """Say that all is installed; `libraries`: those of the system that Qt needs are there too."""
    stamp = {
        "digest": digest(version),
        "version": version,
        "venv": str(VENV),
        "interpreter": str(PYTHON.resolve()),
        "libraries": libraries,
    }
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(stamp), "utf-8")
    fresh.replace(STAMP)
    with contextlib.suppress(FileNotFoundError):
        UNFINISHED.unlink()


def must_compile() -> bool:
    """Whether a catalogue of the window's languages is newer than what was compiled from it."""
    for source in CATALOGUES.glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            return True
    return False
