"""Starting at sign-in: the real files in a home of the test's own, and a registry that is none."""

from __future__ import annotations

import plistlib
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.system import autostart
from smsdesk.system.autostart import (
    AtSignIn,
    AutostartNotChanged,
    AutostartPointless,
    AutostartUnknown,
    LaunchAgent,
    NeverAtSignIn,
    RunKey,
    XdgEntry,
    at_sign_in,
    desktop_command,
    own_command,
)
from smsdesk.system.paths import open_profile

COMMAND = ("/opt/SMS Desk/smsdesk", "--profile", "/home/anna/50 % $HOME", "--hidden")
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


class Key:
    """An open key."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values

    def __enter__(self) -> Key:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Nothing is held."""


class FakeRegistry:
    """The part of `winreg` that is used, with its errors."""

    HKEY_CURRENT_USER = "HKCU"
    REG_SZ = 1
    KEY_SET_VALUE = 2

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, Any]] = {}
        self.denies = False

    def CreateKeyEx(self, key: Any, sub_key: str, reserved: int, access: int) -> Key:  # noqa: N802
        assert (key, reserved, access) == (self.HKEY_CURRENT_USER, 0, self.KEY_SET_VALUE)
        if self.denies:
            raise PermissionError(5, "Access is denied")
        return Key(self.keys.setdefault(sub_key, {}))

    def OpenKey(self, key: Any, sub_key: str, reserved: int = 0, access: int = 1) -> Key:  # noqa: N802
        assert (key, reserved) == (self.HKEY_CURRENT_USER, 0)
        if self.denies and access == self.KEY_SET_VALUE:
            raise PermissionError(5, "Access is denied")
        if sub_key not in self.keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return Key(self.keys[sub_key])

    def QueryValueEx(self, key: Key, value_name: str) -> tuple[Any, int]:  # noqa: N802
        if value_name not in key.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return key.values[value_name], self.REG_SZ

    def SetValueEx(  # noqa: N802
        self, key: Key, value_name: str, reserved: Any, kind: int, value: str
    ) -> None:
        assert (reserved, kind) == (0, self.REG_SZ)
        key.values[value_name] = value

    def DeleteValue(self, key: Key, value: str) -> None:  # noqa: N802
        if value not in key.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        del key.values[value]


# Linux and the like


def exec_line(file: Path) -> str:
    """The value of Exec."""
    (line,) = [one for one in file.read_text("utf-8").splitlines() if one.startswith("Exec=")]
    return line.removeprefix("Exec=")


def parsed(value: str) -> list[str]:
    """What a desktop makes of Exec, read after the specification and not after our writing."""
    escapes = {"\\": "\\", "n": "\n", "t": "\t", "s": " ", "r": "\r"}
    text, found = iter(value), ""
    for char in text:
        found += escapes[next(text)] if char == "\\" else char
    arguments, inside = [], ""
    quoted, chars = False, iter(found)
    for char in chars:
        if char == '"':
            if quoted:
                arguments.append(inside)
            inside, quoted = "", not quoted
        elif quoted and char == "\\":
            inside += next(chars)
        elif char == "%":
            assert next(chars) == "%"
            inside += "%"
        elif quoted:
            inside += char
        else:
            assert char == " "
    assert not quoted
    return arguments


def test_switching_writes_and_removes_the_real_file(isolated: Path, tmp_path: Path) -> None:
    profile = open_profile(tmp_path / "a profile")
    made = at_sign_in(profile, "linux")
    made.switch(on=False)
    assert not made.is_on()
    made.switch(on=True)
    (file,) = (isolated / "home" / "config" / "autostart").iterdir()
    assert file.name == f"smsdesk-{profile.profile_id[:8]}.desktop"
    assert parsed(exec_line(file)) == list(made.command)
    assert made.command[-3:] == ("--profile", str(profile.root), "--hidden")
    assert made.is_on()
    made.switch(on=False)
    assert not list(file.parent.iterdir())


def test_the_profile_that_nobody_named_has_the_plain_name(
    isolated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SMSDESK_PROFILE")
    made = at_sign_in(open_profile(), "linux")
    made.switch(on=True)
    assert "--profile" not in made.command
    assert (isolated / "home" / "config" / "autostart" / "smsdesk.desktop").exists()


def test_the_command_starts_this_program(tmp_path: Path) -> None:
    # A folder of this name where it is started must not be taken for the program.
    (tmp_path / "smsdesk").mkdir()
    (tmp_path / "smsdesk" / "__main__.py").write_text("print('stranger')")
    found = subprocess.run(
        [*own_command(), "--version"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip()[0].isdigit()


def test_a_bundle_starts_itself() -> None:
    assert own_command({}, frozen=True) == (sys.executable,)
    assert own_command({"APPIMAGE": "/home/a/S.AppImage"}, frozen=True) == ("/home/a/S.AppImage",)


@given(st.lists(st.text(st.characters(exclude_characters="\r\0", codec="utf-8"), min_size=1)))
def test_any_argument_comes_through_exec(arguments: list[str]) -> None:
    line = desktop_command(arguments)
    assert "\n" not in line
    assert parsed(line) == arguments


@pytest.mark.parametrize("off", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, off: str) -> None:
    file = tmp_path / "smsdesk.desktop"
    made = AtSignIn(XdgEntry(file), COMMAND)
    made.switch(on=True)
    key = off.partition("=")[0]
    kept = [one for one in file.read_text().splitlines() if not one.startswith(key)]
    file.write_text("\n".join([*kept, off]))
    assert not made.is_on()
    made.switch(on=True)
    assert made.is_on()


# macOS


def test_a_launch_agent_of_the_user(isolated: Path, tmp_path: Path) -> None:
    made = at_sign_in(open_profile(tmp_path / "profile"), "darwin")
    made.switch(on=True)
    (file,) = (isolated / "home" / "Library" / "LaunchAgents").iterdir()
    found = plistlib.loads(file.read_bytes())
    assert found["Label"] == file.stem
    assert found["ProgramArguments"] == list(made.command)
    assert found["RunAtLoad"] is True
    assert made.is_on()
    file.write_bytes(plistlib.dumps({**found, "Disabled": True}))
    assert not made.is_on()
    made.switch(on=False)
    made.switch(on=False)
    assert not file.exists()


# Windows


def test_the_run_key() -> None:
    registry = FakeRegistry()
    made = AtSignIn(RunKey(registry, "SMS Desk"), ("C:\\SMS Desk\\smsdesk.exe", "--hidden"))
    made.switch(on=False)
    assert not made.is_on()
    made.switch(on=True)
    assert registry.keys[RUN] == {"SMS Desk": '"C:\\SMS Desk\\smsdesk.exe" --hidden'}
    assert made.is_on()
    made.switch(on=False)
    assert registry.keys[RUN] == {}


@pytest.mark.parametrize(
    ("mark", "on"), [(b"\x02" + bytes(11), True), (b"\x03" + bytes(11), False)]
)
def test_the_task_manager_has_the_last_word(mark: bytes, on: bool) -> None:
    registry = FakeRegistry()
    made = AtSignIn(RunKey(registry, "SMS Desk"), COMMAND)
    made.switch(on=True)
    registry.keys[APPROVED] = {"SMS Desk": mark}
    assert made.is_on() is on
    made.switch(on=True)
    assert made.is_on()


def test_a_registry_that_refuses() -> None:
    registry = FakeRegistry()
    made = AtSignIn(RunKey(registry, "SMS Desk"), COMMAND)
    made.switch(on=True)
    registry.denies = True
    for on in (True, False):
        with pytest.raises(AutostartNotChanged) as caught:
            made.switch(on=on)
        assert "CurrentVersion" in str(caught.value.subject)


# Everywhere


def entries(folder: Path) -> list[autostart.Entry]:
    """One of each kind, in the same folder."""
    return [
        XdgEntry(folder / "smsdesk.desktop"),
        LaunchAgent(folder / "smsdesk.plist"),
        RunKey(FakeRegistry(), "SMS Desk"),
    ]


@pytest.mark.parametrize("kind", range(3))
def test_an_entry_for_where_the_program_was_is_mended(tmp_path: Path, kind: int) -> None:
    entry = entries(tmp_path)[kind]
    AtSignIn(entry, ("/old/place/smsdesk", "--hidden")).switch(on=True)
    now = AtSignIn(entry, COMMAND)
    assert entry.is_on(COMMAND) is None
    assert now.is_on()
    assert entry.is_on(COMMAND) is True


@pytest.mark.parametrize("kind", range(2))
def test_a_broken_file_is_replaced(tmp_path: Path, kind: int) -> None:
    entry = entries(tmp_path)[kind]
    for name in ("smsdesk.desktop", "smsdesk.plist"):
        (tmp_path / name).write_bytes(b"\xff\x00 broken")
    assert AtSignIn(entry, COMMAND).is_on()
    assert entry.is_on(COMMAND) is True


@pytest.mark.parametrize("kind", range(2))
def test_what_stands_in_the_way_is_told(tmp_path: Path, kind: int) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    made = AtSignIn(entries(blocked)[kind], COMMAND)
    with pytest.raises(AutostartNotChanged) as caught:
        made.switch(on=True)
    assert str(blocked) in str(caught.value.subject)
    assert blocked.read_text() == "in the way"


def test_a_failed_write_leaves_the_entry_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "smsdesk.desktop"
    AtSignIn(XdgEntry(file), COMMAND).switch(on=True)
    before = file.read_bytes()

    def full(_self: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(AutostartNotChanged):
        AtSignIn(XdgEntry(file), ("other",)).switch(on=True)
    assert file.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["smsdesk.desktop"]


def test_nothing_is_promised_where_it_is_not_known_or_pointless(tmp_path: Path) -> None:
    unknown = at_sign_in(open_profile(tmp_path / "profile"), "emscripten")
    for made, error in ((unknown, AutostartUnknown), (NeverAtSignIn(), AutostartPointless)):
        with pytest.raises(error):
            made.switch(on=True)
        made.switch(on=False)
        assert not made.is_on()


def test_no_other_system_is_needed_to_import_it() -> None:
    code = "import sys, smsdesk.system.autostart; print('winreg' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"
