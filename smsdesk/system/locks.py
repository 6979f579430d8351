"""The mark of a running process, by which others tell whether a desk still lives; and work that
only one may do at a time.

A desk holds an operating system's lock for as long as it lives; the system lets go of it however
the process ends. Only desks of this profile's folder can be told about, on this machine.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import filelock

from smsdesk.domain.errors import SmsDeskError

_DESK_ID = re.compile(r"[0-9a-f]{32}")
_STALE_AFTER_S = 24 * 3600.0


class MarkRefused(SmsDeskError):
    """No mark could be made, so this process must claim nothing; `subject` is the path."""

    code = "mark_refused"


class Taken(SmsDeskError):
    """Another process, or another part of this one, does this work; `subject` is its name."""

    code = "taken"


class ProcessMark:
    """This process as a desk: a random `desk_id`, and the lock that shows that it lives.

    Make it before the id is written anywhere, and release it after the last claim is settled.
    The lock is not for a child process: a forked one would keep it when its parent is gone.
    """

    def __init__(self, folder: Path) -> None:
        """Raises MarkRefused when the folder cannot be written or knows no locks."""
        _remove_stale(folder)
        self.desk_id = os.urandom(16).hex()
        self._path = _path(folder, self.desk_id)
        self._lock = _lock(self._path)
        try:
            self._lock.acquire(blocking=False)
        except (OSError, filelock.Timeout) as error:
            raise MarkRefused(str(self._path)) from error

    def release(self) -> None:
        """Say that this desk has ended. Harmless when repeated."""
        if self._lock.is_locked:
            _remove(self._path, self._lock)

    def __enter__(self) -> ProcessMark:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def is_alive(folder: Path, desk_id: str) -> bool:
    """Whether the process that made this desk's mark in this folder still runs.

    Never waits, and in doubt says yes: a living desk is never reported dead. The mark of a
    dead one is removed. Raises ValueError for what is no desk's id.
    """
    if not _DESK_ID.fullmatch(desk_id):
        raise ValueError("not a desk's id")
    return _holds(_path(folder, desk_id))


@contextlib.contextmanager
def hold(folder: Path, name: str) -> Iterator[None]:
    """Be the only one who does the work of this name, within this folder. Never waits.

    The system lets go of it however the process ends. The file stays: removing it would let two
    hold it who opened it before and after. Raises Taken; MarkRefused when the folder cannot be
    written or knows no locks.
    """
    path = folder / f"{name}.lock"
    lock = _lock(path)
    try:
        lock.acquire(blocking=False)
    except filelock.Timeout:
        raise Taken(name) from None
    except OSError as error:
        raise MarkRefused(str(path)) from error
    try:
        yield
    finally:
        lock.release()


def _path(folder: Path, desk_id: str) -> Path:
    return folder / f"{desk_id}.lock"


def _lock(path: Path) -> filelock.FileLock:
    # Made in one thread, released perhaps in another.
    return filelock.FileLock(path, thread_local=False)


def _holds(path: Path) -> bool:
    try:
        if not path.exists():
            return False
        lock = _lock(path)
        lock.acquire(blocking=False)
    except filelock.Timeout:
        # Held; or taken by somebody else who found it dead and has removed it since.
        return path.exists()
    except OSError:
        return True
    _remove(path, lock)
    return False


def _remove(path: Path, lock: filelock.FileLock) -> None:
    """Remove the file and let go of it, in the order in which the system allows it."""
    if sys.platform == "win32":
        lock.release()
        # Somebody else may just be asking whether it is held; they remove it then.
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    else:
        # While it is held, so that whoever opened it meanwhile finds it without a name.
        try:
            path.unlink(missing_ok=True)
        finally:
            lock.release()


def _remove_stale(folder: Path) -> None:
    """Remove marks that killed processes left behind with nothing claimed.

    Only old ones: between making a file and locking it a desk must not be taken for dead.
    """
    with contextlib.suppress(OSError):
        for path in folder.glob("*.lock"):
            if _DESK_ID.fullmatch(path.stem) and (
                time.time() - path.stat().st_mtime > _STALE_AFTER_S
            ):
                _holds(path)
