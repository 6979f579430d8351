"""Starting the window at sign-in: one entry of this user's, where the system looks for such.

A file of the XDG autostart folder, a LaunchAgent of macOS, or a value of Windows' Run key, with
the command that starts this installation. Whether it is wanted is a preference, kept elsewhere.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from smsdesk.domain.errors import SmsDeskError
from smsdesk.system.paths import Profile, default_root

HIDDEN = "--hidden"
"""Starts the window in the tray, where there is one."""
_LABEL = "io.smsdesk.SmsDesk"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class AutostartNotChanged(SmsDeskError):
    """The entry could not be written, removed or read; `subject` is where it is."""

    code = "autostart_not_changed"


class AutostartUnknown(SmsDeskError):
    """It is not known how this system starts programs; `subject` is its name."""

    code = "autostart_unknown"


class AutostartPointless(SmsDeskError):
    """This profile is a throw-away one, and would be gone at the next sign-in."""

    code = "autostart_pointless"


class Entry(Protocol):
    """Where a system keeps one program that it starts at sign-in. All raise AutostartNotChanged."""

    def write(self, command: Sequence[str]) -> None:
        """Let this command be started, also when the user had switched it off elsewhere."""

    def remove(self) -> None:
        """Let it be started no more; nothing happens when there is no entry."""

    def is_on(self, command: Sequence[str]) -> bool | None:
        """Whether this command is started; None when another is (one that was moved)."""


class AtSignIn:
    """The entry of one profile."""

    def __init__(self, entry: Entry, command: Sequence[str]) -> None:
        self._entry = entry
        self.command = tuple(command)

    def switch(self, *, on: bool) -> None:
        """Write or remove it. Raises AutostartNotChanged and its like."""
        if on:
            self._entry.write(self.command)
        else:
            self._entry.remove()

    def is_on(self) -> bool:
        """Whether the system starts it; an entry for where the program was before is mended.

        The system's own settings may have switched it off: they have the last word. Raises
        AutostartNotChanged.
        """
        on = self._entry.is_on(self.command)
        if on is None:
            self._entry.write(self.command)
            return True
        return on


class NeverAtSignIn(AtSignIn):
    """That of a profile that is thrown away."""

    def __init__(self) -> None:
        super().__init__(_Nowhere(AutostartPointless()), ())


class XdgEntry:
    """A desktop entry in the autostart folder (freedesktop.org, Desktop Application Autostart)."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def write(self, command: Sequence[str]) -> None:
        """Let this command be started."""
        _put(self._file, _desktop_entry(command).encode("utf-8"))

    def remove(self) -> None:
        """Let it be started no more."""
        _delete(self._file)

    def is_on(self, command: Sequence[str]) -> bool | None:
        """Desktops switch an entry off with a key of theirs and leave it there."""
        found = _read(self._file)
        if found is None:
            return False
        lines = found.decode("utf-8", "replace").splitlines()
        keys = {
            key.strip(): value.strip() for key, _, value in (one.partition("=") for one in lines)
        }
        if keys.get("Hidden") == "true" or keys.get("X-GNOME-Autostart-enabled") == "false":
            return False
        return True if keys.get("Exec") == desktop_command(command) else None


class LaunchAgent:
    """A property list that launchd reads when the user signs in (launchd.plist(5))."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def write(self, command: Sequence[str]) -> None:
        """Let this command be started."""
        content = {
            "Label": self._file.stem,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        _put(self._file, plistlib.dumps(content))

    def remove(self) -> None:
        """Let it be started no more."""
        _delete(self._file)

    def is_on(self, command: Sequence[str]) -> bool | None:
        """Whether this command is started."""
        data = _read(self._file)
        if data is None:
            return False
        try:
            found = plistlib.loads(data)
        except Exception:  # noqa: BLE001 -- plistlib raises whatever the parser of XML does
            return None
        if not isinstance(found, dict) or found.get("Disabled") is True:
            return False
        return True if found.get("ProgramArguments") == list(command) else None


class Registry(Protocol):
    """What of the module `winreg` is needed."""

    HKEY_CURRENT_USER: Any
    REG_SZ: int
    KEY_SET_VALUE: int

    def CreateKeyEx(self, key: Any, sub_key: str, reserved: int, access: int) -> Any:  # noqa: N802
        """Open a key, made when there is none, as a context manager."""

    def OpenKey(self, key: Any, sub_key: str, reserved: int = 0, access: int = ...) -> Any:  # noqa: N802
        """Open a key as a context manager. Raises FileNotFoundError."""

    def QueryValueEx(self, key: Any, value_name: str) -> tuple[Any, int]:  # noqa: N802
        """A value and its type. Raises FileNotFoundError."""

    def SetValueEx(  # noqa: N802
        self, key: Any, value_name: str, reserved: Any, kind: int, value: str
    ) -> None:
        """Store a value."""

    def DeleteValue(self, key: Any, value: str) -> None:  # noqa: N802
        """Remove a value. Raises FileNotFoundError."""


class RunKey:
    """A value of the user's Run key; the task manager switches it off in a key beside it."""

    def __init__(self, registry: Registry, name: str) -> None:
        self._registry = registry
        self._name = name

    def write(self, command: Sequence[str]) -> None:
        """Let this command be started."""
        registry = self._registry
        with self._typed():
            with registry.CreateKeyEx(
                registry.HKEY_CURRENT_USER, _RUN, 0, registry.KEY_SET_VALUE
            ) as key:
                line = subprocess.list2cmdline(command)
                registry.SetValueEx(key, self._name, 0, registry.REG_SZ, line)
            self._delete(_APPROVED)

    def remove(self) -> None:
        """Let it be started no more."""
        with self._typed():
            self._delete(_RUN)
            self._delete(_APPROVED)

    def is_on(self, command: Sequence[str]) -> bool | None:
        """Whether this command is started."""
        with self._typed():
            line = self._value(_RUN)
            approved = self._value(_APPROVED)
        # Its first byte is even when it may start, odd when the user switched it off.
        if line is None or (isinstance(approved, bytes) and approved[:1] and approved[0] % 2):
            return False
        return True if line == subprocess.list2cmdline(command) else None

    def _value(self, sub_key: str) -> Any:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, sub_key) as key:
                return self._registry.QueryValueEx(key, self._name)[0]
        except FileNotFoundError:
            return None

    def _delete(self, sub_key: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(
                registry.HKEY_CURRENT_USER, sub_key, 0, registry.KEY_SET_VALUE
            ) as key:
                registry.DeleteValue(key, self._name)
        except FileNotFoundError:
            return

    @contextmanager
    def _typed(self) -> Iterator[None]:
        with _typed(f"HKEY_CURRENT_USER\\{_RUN}"):
            yield


class _Nowhere:
    """Refuses to be switched on."""

    def __init__(self, why: SmsDeskError) -> None:
        self._why = why

    def write(self, command: Sequence[str]) -> None:
        """Raises why."""
        del command
        raise self._why

    def remove(self) -> None:
        """There is nothing."""

    def is_on(self, command: Sequence[str]) -> bool | None:
        """Never."""
        del command
        return False


def at_sign_in(profile: Profile, platform: str = sys.platform) -> AtSignIn:
    """The entry of this profile on this system; the default profile's has the plain name."""
    is_default = profile.root == default_root()
    given = () if is_default else ("--profile", str(profile.root))
    suffix = "" if is_default else f"-{profile.profile_id[:8]}"
    entry = _ENTRIES.get(platform, _unix)(suffix)
    return AtSignIn(entry, (*own_command(), *given, HIDDEN))


def own_command(
    environment: Mapping[str, str] = os.environ, *, frozen: bool | None = None
) -> tuple[str, ...]:
    """What starts this program: the bundle itself, or its Python with the installed package."""
    bundled = getattr(sys, "frozen", False) if frozen is None else frozen
    if bundled:
        # An AppImage is mounted somewhere else at each start; this is the file itself.
        return (environment.get("APPIMAGE") or sys.executable,)
    python = Path(sys.executable)
    windowed = python.with_name("pythonw.exe")  # opens no console
    # -P: a folder "smsdesk" where the system starts programs must not be taken for the package.
    return (str(windowed if windowed.exists() else python), "-P", "-m", "smsdesk")


def desktop_command(command: Sequence[str]) -> str:
    """As the key Exec of a desktop entry has it (Desktop Entry Specification, "The Exec key")."""
    return " ".join(_quoted(one) for one in command)


def _quoted(argument: str) -> str:
    inside = argument
    for char in ("\\", '"', "`", "$"):
        inside = inside.replace(char, f"\\{char}")
    inside = inside.replace("%", "%%")
    # Then once more as any text of such a file.
    inside = inside.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    return f'"{inside}"'


def _desktop_entry(command: Sequence[str]) -> str:
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Version=1.0",
        "Name=SMS Desk",
        f"Exec={desktop_command(command)}",
        "Icon=smsdesk",
        "Terminal=false",
        "StartupNotify=false",
        "X-GNOME-Autostart-enabled=true",
    )
    return "\n".join(lines) + "\n"


def _unix(suffix: str) -> Entry:
    from platformdirs.unix import Unix

    return XdgEntry(Unix().user_config_path / "autostart" / f"smsdesk{suffix}.desktop")


def _mac(suffix: str) -> Entry:
    return LaunchAgent(Path.home() / "Library" / "LaunchAgents" / f"{_LABEL}{suffix}.plist")


def _windows(suffix: str) -> Entry:
    return RunKey(cast("Registry", import_module("winreg")), f"SMS Desk{suffix}")


def _nowhere(suffix: str) -> Entry:
    del suffix
    return _Nowhere(AutostartUnknown(sys.platform))


_ENTRIES: Mapping[str, Callable[[str], Entry]] = {
    "win32": _windows,
    "darwin": _mac,
    "cygwin": _nowhere,
    "emscripten": _nowhere,
    "wasi": _nowhere,
}
"""Every other system is a Unix."""


def _put(file: Path, data: bytes) -> None:
    """Write beside it and take its place in one step."""
    written = file.with_name(f".{file.name}.{os.urandom(4).hex()}.new")
    with _typed(str(file)):
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            written.write_bytes(data)
            written.replace(file)
        finally:
            written.unlink(missing_ok=True)


def _delete(file: Path) -> None:
    with _typed(str(file)):
        file.unlink(missing_ok=True)


def _read(file: Path) -> bytes | None:
    with _typed(str(file)):
        try:
            return file.read_bytes()
        except FileNotFoundError:
            return None


@contextmanager
def _typed(where: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise AutostartNotChanged(where) from error
