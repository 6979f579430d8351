"""The profile's folder: where it is, made once and privately, refused with the path in the way."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from smsdesk.system.paths import (
    Profile,
    ProfileDiskFull,
    ProfileIdBroken,
    ProfileMissing,
    ProfileNotAFolder,
    ProfileReadOnly,
    ProfileUnusable,
    open_profile,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "a" / "profile"


def test_a_profile_has_one_place_for_everything(folder: Path) -> None:
    profile = open_profile(folder)
    assert profile.root == folder
    assert re.fullmatch("[0-9a-f]{32}", profile.profile_id)
    assert profile.store == folder / "smsdesk.db"
    assert profile.settings == folder / "settings.json"
    for inner in (profile.logs, profile.locks, profile.backups):
        assert inner.is_dir()
        assert inner.parent == folder
    assert not profile.store.exists()


def test_its_id_is_for_ever_and_its_own(folder: Path) -> None:
    profile = open_profile(folder)
    assert open_profile(folder) == profile
    assert open_profile(folder, create=False) == profile
    assert open_profile(folder.with_name("other")).profile_id != profile.profile_id


def test_named_then_environment_then_platform(
    folder: Path, isolated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert open_profile(folder).root == folder
    assert open_profile().root == isolated / "profile"
    for unset in ("", None):
        if unset is None:
            monkeypatch.delenv("SMSDESK_PROFILE")
        else:
            monkeypatch.setenv("SMSDESK_PROFILE", unset)
        root = open_profile().root
        assert root.name == "smsdesk"
        assert isolated in root.parents or sys.platform == "win32"


def test_a_relative_folder_stays_the_same_when_the_program_moves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    profile = open_profile(Path("desk"))
    monkeypatch.chdir(tmp_path.parent)
    assert profile.root == tmp_path / "desk"
    assert profile.logs.is_dir()


def test_a_tilde_is_the_home(isolated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMSDESK_PROFILE", "~/desk")
    assert open_profile().root == isolated / "home" / "desk"


@posix
def test_only_this_user_may_look(folder: Path) -> None:
    profile = open_profile(folder)
    for one in (profile.root, profile.logs, profile.locks, profile.backups):
        assert stat.S_IMODE(one.stat().st_mode) == 0o700


@posix
def test_an_empty_folder_becomes_private_and_a_used_one_stays_as_it_is(tmp_path: Path) -> None:
    empty, used = tmp_path / "empty", tmp_path / "used"
    for one in (empty, used):
        one.mkdir()
        one.chmod(0o755)
    (used / "note.txt").touch()
    assert stat.S_IMODE(open_profile(empty).root.stat().st_mode) == 0o700
    assert stat.S_IMODE(open_profile(used).root.stat().st_mode) == 0o755


def test_without_create_nothing_is_made(folder: Path) -> None:
    with pytest.raises(ProfileMissing) as refusal:
        open_profile(folder, create=False)
    assert refusal.value.subject == str(folder)
    assert not folder.parent.exists()
    folder.mkdir(parents=True)
    with pytest.raises(ProfileMissing):
        open_profile(folder, create=False)
    assert not list(folder.iterdir())


@pytest.mark.parametrize("create", [True, False])
def test_a_file_in_its_place(folder: Path, create: bool) -> None:
    folder.parent.mkdir()
    folder.touch()
    with pytest.raises(ProfileNotAFolder) as refusal:
        open_profile(folder, create=create)
    assert refusal.value.subject == str(folder)


@posix
def test_a_file_in_its_path(folder: Path) -> None:
    folder.parent.touch()
    with pytest.raises(ProfileNotAFolder):
        open_profile(folder)


def test_a_file_where_an_inner_folder_should_be(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "logs").touch()
    with pytest.raises(ProfileNotAFolder) as refusal:
        open_profile(folder)
    assert refusal.value.subject == str(folder / "logs")


@pytest.mark.parametrize(
    ("number", "kind"),
    [(28, ProfileDiskFull), (13, ProfileReadOnly), (30, ProfileReadOnly), (5, ProfileUnusable)],
)
def test_what_the_disk_says_is_told_by_type(
    folder: Path, number: int, kind: type[ProfileUnusable], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fail)
        with pytest.raises(ProfileUnusable) as refusal:
            open_profile(folder)
    assert type(refusal.value) is kind
    assert str(folder) in refusal.value.subject
    assert not [one for one in folder.iterdir() if one.is_file()]
    assert open_profile(folder).profile_id


@posix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="root may do anything")
def test_a_folder_without_rights(folder: Path) -> None:
    folder.parent.mkdir()
    folder.parent.chmod(0o500)
    with pytest.raises(ProfileReadOnly):
        open_profile(folder)


@pytest.mark.parametrize("content", [b"", b"\xff" * 32, b"x" * 32, b"0" * 31, b"0" * 33])
def test_a_broken_id_is_not_replaced(folder: Path, content: bytes) -> None:
    folder.mkdir(parents=True)
    (folder / "profile-id").write_bytes(content)
    with pytest.raises(ProfileIdBroken) as refusal:
        open_profile(folder)
    assert refusal.value.subject == str(folder / "profile-id")
    assert (folder / "profile-id").read_bytes() == content


def test_an_id_written_by_an_editor_is_understood(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "profile-id").write_bytes(b"0" * 32 + b"\r\n")
    assert open_profile(folder) == Profile(folder, "0" * 32)


@pytest.mark.parametrize("name", ["a\0b", "~nobody-of-this-name/x", "n" * 5000])
def test_a_path_that_no_system_takes(name: str) -> None:
    with pytest.raises(ProfileUnusable):
        open_profile(Path(name))


def test_processes_that_start_together_get_one_id(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from smsdesk.system.paths import open_profile\n"
        "sys.stdin.read(); print(open_profile(Path(sys.argv[1])).profile_id)"
    )
    desks = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    ids = set()
    for desk in desks:
        assert desk.stdin
        desk.stdin.close()
    for desk in desks:
        assert desk.stdout
        with desk.stdout:
            ids.add(desk.stdout.read().strip())
        assert desk.wait(30) == 0
    assert ids == {open_profile(folder).profile_id}
    assert {one.name for one in folder.iterdir() if one.is_file()} == {"profile-id"}


def test_it_is_light_to_import_and_to_open_again(folder: Path) -> None:
    open_profile(folder)
    code = (
        "import sys; from pathlib import Path; from smsdesk.system.paths import open_profile\n"
        "open_profile(Path(sys.argv[1])); print(*sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True
    )
    assert not {"asyncio", "platformdirs", "filelock", "logging"} & set(run.stdout.split())
