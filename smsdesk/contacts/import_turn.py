"""One at a time: while somebody imports into a profile, or erases a person from it, no other
process does either.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import filelock

from smsdesk.contacts.import_errors import ImportBusy
from smsdesk.system.paths import Profile


@contextmanager
def import_turn(profile: Profile) -> Iterator[None]:
    """Raises ImportBusy at once when it is somebody else's turn."""
    lock = filelock.FileLock(profile.locks / "import.lock", thread_local=False)
    try:
        lock.acquire(blocking=False)
    except (filelock.Timeout, OSError):
        raise ImportBusy from None
    try:
        yield
    finally:
        lock.release()
