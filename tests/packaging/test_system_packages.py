"""The commands that bring what the system lacks, against package managers that only take notes."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import system_packages

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs nothing of the system there")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH; `notes` beside it says what was called."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def add_program(folder: Path, name: str, status: int = 0) -> Path:
    path = folder / name
    notes = folder.parent / "notes"
    path.write_text(f'#!/bin/sh\necho "{name} $* $DEBIAN_FRONTEND" >> "{notes}"\nexit {status}\n')
    path.chmod(0o755)
    return path


def notes(folder: Path) -> list[str]:
    path = folder.parent / "notes"
    return path.read_text("utf-8").splitlines() if path.exists() else []


def become(monkeypatch: pytest.MonkeyPatch, user_id: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user_id)


@pytest.mark.parametrize("manager", list(system_packages.INSTALL))
def test_names_one_command_to_who_is_not_root(
    manager: str,
    programs: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    become(monkeypatch, 1000)
    add_program(programs, manager)
    assert not system_packages.install(["one", "two"])
    said = capsys.readouterr()
    command = " ".join(system_packages.INSTALL[manager])
    assert f"sudo {command} one two\n" in said.err
    assert said.out == ""
    assert notes(programs) == []


def test_root_on_debian_installs_without_questions(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    become(monkeypatch, 0)
    add_program(programs, "apt-get")
    assert system_packages.install(["one", "two"])
    update, install = notes(programs)
    assert update == "apt-get -qq update noninteractive"
    assert install.startswith("apt-get install --no-install-recommends one two -qq -y ")
    assert install.endswith(" noninteractive")


def test_a_failed_installation_is_noticed(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    become(monkeypatch, 0)
    add_program(programs, "apt-get", status=100)
    assert not system_packages.install(["one"])


def test_root_elsewhere_decides_alone(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    become(monkeypatch, 0)
    add_program(programs, "dnf")
    assert not system_packages.install(["one"])
    assert "  dnf install one\n" in capsys.readouterr().err
    assert notes(programs) == []


def test_a_python_without_venv_gets_the_package_of_its_version(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    become(monkeypatch, 0)
    add_program(programs, "apt-get")
    lacking = add_program(programs, "python3.12", status=1)
    system_packages.provide_venv(str(lacking), (3, 12))
    assert any("python3.12-venv" in note for note in notes(programs))


def test_a_python_without_venv_ends_the_set_up_when_it_cannot_be_had(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    become(monkeypatch, 1000)
    add_program(programs, "apt-get")
    lacking = add_program(programs, "python3.12", status=1)
    with pytest.raises(SystemExit, match="again"):
        system_packages.provide_venv(str(lacking), (3, 12))
    said = capsys.readouterr().err
    assert said.count("apt-get") == 1  # one command for this and for what Qt will need
    assert "sudo apt-get install --no-install-recommends python3.12-venv libdbus-1-3" in said


def test_a_complete_python_needs_nothing(programs: Path) -> None:
    system_packages.provide_venv(sys.executable, (3, 13))
    assert notes(programs) == []


@pytest.mark.parametrize("manager", list(system_packages.QT_LIBRARIES))
def test_library_lists_are_orderly(manager: str) -> None:
    packages = system_packages.QT_LIBRARIES[manager]
    assert packages
    assert len(packages) == len(set(packages))


def test_the_libraries_of_qt_are_found_here() -> None:
    # The tests themselves could not run otherwise, so this proves the probe, not the machine.
    assert system_packages.missing_libraries(Path(sys.executable)).get("offscreen") is None


@pytest.mark.parametrize(
    ("platform", "manager", "word"),
    [
        ("win32", "", "winget"),
        ("darwin", "", "brew"),
        ("linux", "apt-get", "apt-get install python3"),
        ("linux", "dnf", "dnf install python3.13"),
        ("linux", "zypper", "zypper install python313"),
        ("linux", "", "python.org"),
    ],
)
def test_says_how_to_get_python(
    platform: str, manager: str, word: str, programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if manager:
        add_program(programs, manager)
    monkeypatch.setattr(sys, "platform", platform)
    assert word in system_packages.how_to_get_python()
