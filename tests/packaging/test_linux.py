"""What is shipped for Linux can be read by those who read it: systemd, and desktops."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from smsdesk.cli.delivery import STOP_TIMEOUT_S
from smsdesk.ui.languages import LANGUAGES
from tests.support.isolation import CHECKOUT

FOLDER = CHECKOUT / "packaging" / "linux"
UNIT = FOLDER / "smsdesk-agent.service"
DROP_IN = FOLDER / "agent-secret.conf"
ENTRY = FOLDER / "smsdesk.desktop"


def read(file: Path) -> configparser.ConfigParser:
    """The sections of a file; keys as they are written."""
    parser = configparser.ConfigParser(
        delimiters=("=",), comment_prefixes=("#",), interpolation=None, strict=False
    )
    parser.optionxform = str  # type: ignore[assignment, method-assign] # as its documentation says
    parser.read_string(file.read_text("utf-8"))
    return parser


def test_the_unit_starts_the_agent_and_ends_it_in_order() -> None:
    unit = read(UNIT)
    service = unit["Service"]
    assert service["ExecStart"].split()[1:] == ["agent"]
    assert service["Restart"] == "on-failure"
    assert service["RestartPreventExitStatus"] == "2"
    # Killed before its calls have come back, it would leave messages that nobody is sure of.
    assert float(service["TimeoutStopSec"].removesuffix("s")) > STOP_TIMEOUT_S
    assert unit["Install"]["WantedBy"] == "default.target"
    # These would hide the profile, or the bus that the keyring is reached over.
    assert not {"ProtectHome", "PrivateUsers", "InaccessiblePaths"} & set(service)


def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    tool = shutil.which("systemd-analyze")
    if tool is None:
        pytest.skip("no systemd here")
    program = tmp_path / "smsdesk"
    program.symlink_to(sys.executable)
    for source in (UNIT, DROP_IN):
        text = source.read_text("utf-8").replace("%h/.local/bin/smsdesk", str(program))
        name = "secret.conf" if source is DROP_IN else UNIT.name
        target = tmp_path / name if source is UNIT else tmp_path / f"{UNIT.name}.d" / name
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, "utf-8")
        done = subprocess.run(
            [tool, "verify", "--user", "--man=no", "--recursive-errors=no", tmp_path / UNIT.name],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert not done.stderr.strip(), done.stderr


def test_the_secret_comes_by_standard_input_only(tmp_path: Path) -> None:
    program = tmp_path / "smsdesk"
    program.write_text('#!/bin/sh\necho "$@"\nread line\necho "$line"\n')
    program.chmod(0o755)
    (tmp_path / "clinic").write_text("s3cret\n")
    command = DROP_IN.read_text("utf-8").rpartition("ExecStart=/bin/sh -c ")[2].strip()
    script, _, start = command[1:].rpartition("'")
    done = subprocess.run(
        ["/bin/sh", "-c", script, start.strip().replace("%h/.local/bin", str(tmp_path))],
        env={"CREDENTIALS_DIRECTORY": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["agent --account Clinic --secret-stdin", "s3cret"]


def test_the_entry_of_the_menu() -> None:
    entry = read(ENTRY)["Desktop Entry"]
    assert entry["Type"] == "Application"
    assert entry["Exec"].split() == ["smsdesk"]
    assert (FOLDER / f"{entry['Icon']}.svg").exists()
    assert entry["Categories"].endswith(";")
    for code in LANGUAGES:
        if code != "en":
            assert entry[f"Comment[{code}]"]
            assert entry[f"GenericName[{code}]"]
    if (tool := shutil.which("desktop-file-validate")) is not None:
        subprocess.run([tool, ENTRY], check=True)


def test_the_icon_can_be_drawn() -> None:
    assert ElementTree.parse(FOLDER / "smsdesk.svg").getroot().tag.endswith("svg")  # noqa: S314 -- ours
