"""The profile: the one folder that holds the store, the settings, the logs, the locks.

Which folder it is, what is where in it, and the id that keeps its secrets apart from those of
every other profile. What the files hold is decided elsewhere.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from smsdesk.domain.errors import SmsDeskError

VARIABLE = "SMSDESK_PROFILE"
_ID = re.compile(r"[0-9a-f]{32}")
_PRIVATE = 0o700
_LOCK_TIMEOUT_S = 10.0


class ProfileUnusable(SmsDeskError):
    """The folder cannot be used; `subject` is the path that stood in the way."""

    code = "profile_unusable"


class ProfileMissing(ProfileUnusable):
    """There is no profile in this folder, and none was to be made."""

    code = "profile_missing"


class ProfileNotAFolder(ProfileUnusable):
    """Something that is not a folder stands where the folder or a part of its path should."""

    code = "profile_not_a_folder"


class ProfileReadOnly(ProfileUnusable):
    """It may not be read or written by this user, or the medium is read-only."""

    code = "profile_read_only"


class ProfileDiskFull(ProfileUnusable):
    """The disk or the quota is full."""

    code = "profile_disk_full"


class ProfileIdBroken(ProfileUnusable):
    """The file of the profile's id holds no id; a new one would lose all stored passwords."""

    code = "profile_id_broken"


_BY_ERRNO: dict[int | None, type[ProfileUnusable]] = {
    errno.EACCES: ProfileReadOnly,
    errno.EPERM: ProfileReadOnly,
    errno.EROFS: ProfileReadOnly,
    errno.ENOSPC: ProfileDiskFull,
    errno.EDQUOT: ProfileDiskFull,
    errno.ENOTDIR: ProfileNotAFolder,
    errno.EEXIST: ProfileNotAFolder,
}


@dataclass(frozen=True, slots=True)
class Profile:
    """A folder that is there, and the id (32 hex digits) that it bears for ever."""

    root: Path
    profile_id: str

    @property
    def store(self) -> Path:
        """The database."""
        return self.root / "smsdesk.db"

    @property
    def settings(self) -> Path:
        """The preferences."""
        return self.root / "settings.json"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.root / "logs"

    @property
    def locks(self) -> Path:
        """The folder of the marks of running processes."""
        return self.root / "locks"

    @property
    def backups(self) -> Path:
        """The folder of copies of the store."""
        return self.root / "backups"

    @property
    def imports(self) -> Path:
        """The folder of files that are being imported; there only while it is needed."""
        return self.root / "imports"

    @property
    def is_used(self) -> bool:
        """Whether somebody has worked here before: there are preferences, a copy or a log."""
        return self.settings.exists() or any(
            any(folder.glob(pattern))
            for folder, pattern in ((self.backups, "*"), (self.logs, "*.log*"))
        )


def open_profile(folder: Path | None = None, *, create: bool = True) -> Profile:
    """The profile in `folder`, else in SMSDESK_PROFILE, else in the platform's own place.

    With `create` whatever is missing is made, readable by this user only; otherwise
    ProfileMissing is raised where there is none. Two processes that start at the same moment
    get the same id. Raises ProfileUnusable and its kinds.
    """
    root = _root(folder)
    with _typed(root):
        if root.exists() and not root.is_dir():
            raise ProfileNotAFolder(str(root))
        profile_id = _read_id(root)
        if profile_id is None:
            if not create:
                raise ProfileMissing(str(root))
            profile_id = _make(root)
        profile = Profile(root, profile_id)
        if create:
            for inner in (profile.logs, profile.locks, profile.backups):
                inner.mkdir(mode=_PRIVATE, exist_ok=True)
    return profile


def default_root() -> Path:
    """The platform's own place for the profile that nobody named."""
    # Costs more than the rest of this module; a named profile does not need it.
    import platformdirs

    return platformdirs.user_data_path("smsdesk", appauthor=False)


def _root(folder: Path | None) -> Path:
    named = folder or (Path(os.environ[VARIABLE]) if os.environ.get(VARIABLE) else None)
    if named is None:
        return default_root()
    try:
        return named.expanduser().absolute()
    except RuntimeError:  # no such user, or nobody's home is known
        raise ProfileUnusable(str(named)) from None


def _make(root: Path) -> str:
    """Make the folder private and give it an id, once, however many do so at the same time."""
    existed = root.is_dir()
    root.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    if existed and not any(root.iterdir()):
        # Made a moment ago for this purpose; some media know no modes.
        with contextlib.suppress(OSError):
            root.chmod(_PRIVATE)
    locks = root / "locks"
    locks.mkdir(mode=_PRIVATE, exist_ok=True)

    import filelock

    try:
        with filelock.FileLock(locks / "profile-id.lock", timeout=_LOCK_TIMEOUT_S):
            return _read_id(root) or _write_id(root)
    except filelock.Timeout:
        raise ProfileUnusable(str(locks)) from None


def _read_id(root: Path) -> str | None:
    path = root / "profile-id"
    try:
        text = path.read_bytes().decode("ascii", "replace").strip()
    except FileNotFoundError:
        return None
    if not _ID.fullmatch(text):
        raise ProfileIdBroken(str(path))
    return text


def _write_id(root: Path) -> str:
    """Under the lock. Nobody ever sees a file that is there and not whole."""
    profile_id = os.urandom(16).hex()
    written = root / f".profile-id.{os.urandom(8).hex()}.new"
    try:
        with written.open("xb") as file:
            file.write(profile_id.encode("ascii") + b"\n")
            file.flush()
            os.fsync(file.fileno())
        written.replace(root / "profile-id")
    finally:
        written.unlink(missing_ok=True)
    return profile_id


@contextlib.contextmanager
def _typed(root: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        kind = _BY_ERRNO.get(error.errno, ProfileUnusable)
        raise kind(str(error.filename or root)) from error
    except ValueError as error:  # a NUL in the path
        raise ProfileUnusable(str(root)) from error
