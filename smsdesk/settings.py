"""Every preference, declared once: key, type, default and what is allowed; and the file of them.

The key is also the code of the words that explain a preference. What belongs to one account, and
how a window looked when it was closed, is kept elsewhere.
"""

from __future__ import annotations

import enum
import json
import os
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.quiet_hours import PATTERN as QUIET_HOURS


class Theme(enum.Enum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TrayIcon(enum.Enum):
    """When the icon in the tray is there; it always is while the window is hidden in it."""

    NEEDED = "needed"
    """While something is scheduled here."""
    ALWAYS = "always"
    NEVER = "never"


class WhenClosing(enum.Enum):
    """What closing the window means while something is still to go out."""

    ASK = "ask"
    KEEP_RUNNING = "keep_running"
    LEAVE = "leave"


class LogLevel(enum.Enum):
    """From which level on something is written to the log."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class SettingInvalid(SmsDeskError):
    """No such preference, or a value it may not have; `subject` is the key."""

    code = "setting_invalid"


class SettingsUnreadable(SmsDeskError):
    """The file is there and cannot be read, so the defaults hold; `subject` is its path."""

    code = "settings_unreadable"


class SettingsBroken(SmsDeskError):
    """The file is no JSON object, so the defaults hold; `subject` is where it was kept aside."""

    code = "settings_broken"


class SettingsNotSaved(SmsDeskError):
    """The file could not be written and is as it was; `subject` is its path."""

    code = "settings_not_saved"


@dataclass(frozen=True, slots=True)
class Preference:
    """One declaration: what forms, checks and documentation are made from."""

    key: str
    default: str | int | bool | enum.Enum
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[str, ...] = ()
    pattern: str = ""
    """What a text must match as a whole."""

    def read(self, stored: object) -> Any:
        """The typed value of what JSON or a form holds. Raises SettingInvalid."""
        kind = type(self.default)
        if isinstance(self.default, enum.Enum) and stored in self.choices:
            return kind(stored)
        if type(stored) is kind and self._allows(stored):  # to isinstance, True is an int
            return stored
        raise SettingInvalid(self.key)

    def _allows(self, value: object) -> bool:
        if isinstance(value, str):
            return re.fullmatch(self.pattern, value) is not None
        if self.minimum is None or self.maximum is None or not isinstance(value, int):
            return True
        return self.minimum <= value <= self.maximum


def _whole(default: int, minimum: int, maximum: int) -> int:
    metadata = {"minimum": minimum, "maximum": maximum}
    value: int = field(default=default, metadata=metadata)
    return value


def _text(pattern: str) -> str:
    value: str = field(default="", metadata={"pattern": pattern})
    return value


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences as they hold now. Minutes and days are whole; 0 switches off or never."""

    language: str = _text(r"|[a-z]{2,3}(-[A-Z]{2})?")
    """A language tag such as "el"; empty follows the system."""
    theme: Theme = Theme.SYSTEM
    default_region: str = _text(r"|[A-Z]{2}")
    """ISO 3166 country of numbers written without one; empty follows the system's locale."""
    time_zone: str = _text(r"|[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*")
    """The time zone of this office by its IANA name; empty follows the system."""
    late_minutes: int = _whole(0, 0, 10_080)
    """What was scheduled goes out without asking when at most so late; 0 always asks."""
    quiet_hours: str = _text(QUIET_HOURS)
    """What the office has changed in the table of quiet hours (`domain/quiet_hours`)."""
    own_number: str = _text(r"|\+[0-9]{7,15}")
    """The user's own number (E.164), to which tests are sent; empty until it was asked for."""
    undo_seconds: int = _whole(5, 0, 30)
    """How long a batch waits after Send, so that it can be taken back."""
    confirm_above_parts: int = _whole(0, 0, 100_000)
    """Show what a batch of more parts than this will do, and ask; 0 always asks."""
    type_count_above_parts: int = _whole(500, 0, 1_000_000)
    """Ask to type the number of messages of a batch of more parts than this; 0 never asks."""
    tray_icon: TrayIcon = TrayIcon.NEEDED
    when_closing: WhenClosing = WhenClosing.ASK
    start_at_sign_in: bool = False
    """Whether this user's system starts the window, hidden in the tray, at sign-in."""
    balance_refresh_minutes: int = _whole(15, 0, 1440)
    status_refresh_minutes: int = _whole(5, 0, 1440)
    """How often providers that can only be asked are asked what became of messages."""
    keep_history_days: int = _whole(0, 0, 3650)
    """How long sent messages are kept; 0 keeps them for ever."""
    log_level: LogLevel = LogLevel.INFO


def preferences() -> tuple[Preference, ...]:
    """Every preference, in the order in which they are declared and shown."""
    return tuple(
        Preference(
            key=one.name,
            default=one.default,
            minimum=one.metadata.get("minimum"),
            maximum=one.metadata.get("maximum"),
            choices=tuple(choice.value for choice in type(one.default))
            if isinstance(one.default, enum.Enum)
            else (),
            pattern=one.metadata.get("pattern", ""),
        )
        for one in fields(Settings)
    )


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The preferences that hold, and what was wrong with the file."""

    settings: Settings
    problems: tuple[SmsDeskError, ...] = ()


def load_settings(path: Path) -> LoadedSettings:
    """Read the file; whatever is wrong with it becomes a default and a problem, never a crash.

    No file is no problem. Problems are SettingsUnreadable, SettingsBroken (the broken file was
    kept aside, beside it) and one SettingInvalid a key whose value is not allowed.
    """
    try:
        stored = _read(path)
    except SettingsBroken as problem:
        return LoadedSettings(Settings(), (_keep_aside(path, problem),))
    except SettingsUnreadable as problem:
        return LoadedSettings(Settings(), (problem,))
    values: dict[str, Any] = {}
    problems = []
    for preference in preferences():
        if preference.key in stored:
            try:
                values[preference.key] = preference.read(stored[preference.key])
            except SettingInvalid as problem:
                problems.append(problem)
    return LoadedSettings(Settings(**values), tuple(problems))


def save_settings(path: Path, changes: Mapping[str, Any]) -> Settings:
    """Change these keys in the file, at once or not at all, and return what holds now.

    The file is read again first: keys that others changed meanwhile, that a newer program
    wrote, or whose values are not understood, stay as they are. Raises SettingInvalid (nothing
    is written), SettingsUnreadable, SettingsBroken (load first) and SettingsNotSaved.
    """
    by_key = {preference.key: preference for preference in preferences()}
    stored = _read(path)
    for key, value in changes.items():
        if key not in by_key:
            raise SettingInvalid(key)
        typed = by_key[key].read(value)
        stored[key] = typed.value if isinstance(typed, enum.Enum) else typed
    text = json.dumps(stored, indent=2) + "\n"
    _replace(path, text.encode("ascii"))
    return load_settings(path).settings


def _read(path: Path) -> dict[str, Any]:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise SettingsUnreadable(str(path)) from error
    try:
        stored = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        stored = None
    if not isinstance(stored, dict):
        raise SettingsBroken(str(path))
    return stored


def _keep_aside(path: Path, problem: SettingsBroken) -> SettingsBroken:
    """Give the broken file a name made from its content, and say which."""
    try:
        aside = path.with_name(f"{path.stem}.broken-{zlib.crc32(path.read_bytes()):08x}.json")
        path.replace(aside)
    except OSError:
        return problem  # it stays where it is, unharmed, and is named as it is
    return SettingsBroken(str(aside))


def _replace(path: Path, data: bytes) -> None:
    """Write beside the file, force it to the disk, and take its place in one step."""
    written = path.with_name(f".{path.name}.{os.urandom(8).hex()}.new")
    try:
        try:
            with written.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            written.replace(path)
        finally:
            written.unlink(missing_ok=True)
    except OSError as error:
        raise SettingsNotSaved(str(path)) from error
