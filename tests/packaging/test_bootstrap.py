"""`packaging/bootstrap.py` from a bare checkout on: real venv and pip, tiny project, no network."""

from __future__ import annotations

import ast
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import bootstrap
import pytest
import set_up

from tests.support.isolation import CHECKOUT
from tests.support.small_checkout import SmallCheckout, make_checkout

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the false programs are scripts")

ROOT_USER = hasattr(os, "geteuid") and os.geteuid() == 0


# Takes notes instead of compiling.
COMPILER = """
import os, pathlib, sys
folder = pathlib.Path(__file__).parent.parent
with open(folder / "compiled", "a") as file:
    file.write(" ".join(sys.argv[1:]))
if "FAKE_COMPILER" in os.environ:
    sys.exit(1)
(folder / "resources" / "translations" / "smsdesk_el.qm").touch()
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> SmallCheckout:
    """A checkout whose first set-up was killed in its middle."""
    small = make_checkout(tmp_path_factory.mktemp("bare"))
    begun = small.root / ".venv" / "pyvenv.cfg"
    with subprocess.Popen(
        small.command("run"),
        env=small.environment(),
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as child:
        deadline = time.monotonic() + 60
        while not begun.exists() and child.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        os.killpg(child.pid, signal.SIGKILL)
    assert begun.exists()
    assert not (small.root / ".venv" / "smsdesk-stamp.json").exists()
    return small


@pytest.fixture(scope="module")
def small(bare: SmallCheckout) -> SmallCheckout:
    """The same checkout, set up again."""
    (bare.root / ".venv" / "left-over").touch()
    run = bare.run("run", "--version")
    if not ROOT_USER:  # who may not install is told how, so do it for them
        assert "sudo apt-get install" in run.stderr
        subprocess.run([bare.programs / "apt-get", "install"], check=True)
        run = bare.run("run", "--version")
    assert run.returncode == 0, run.stderr
    assert told(run)["arguments"] == ["--version"]
    return bare


def told(run: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """What the program said of how it was started."""
    answer: dict[str, Any] = json.loads(run.stdout)
    return answer


def test_a_set_up_that_was_killed_is_made_anew(small: SmallCheckout) -> None:
    assert not (small.root / ".venv" / "left-over").exists()
    assert not (small.root / ".venv" / "smsdesk-unfinished").exists()


@pytest.mark.skipif(not ROOT_USER, reason="only root installs packages of the system")
def test_root_gets_the_libraries_of_qt(small: SmallCheckout) -> None:
    calls = (small.root.parent / "apt-notes").read_text("utf-8").splitlines()
    assert calls[0] == "-qq update"
    assert "libxcb-cursor0" in calls[1]


def test_a_second_run_does_no_work(small: SmallCheckout) -> None:
    before = small.installations
    started = time.perf_counter()
    run = small.run("run", "a b", "γ")
    took_s = time.perf_counter() - started
    assert told(run)["arguments"] == ["a b", "γ"]
    assert run.stderr == ""
    assert small.installations == before
    assert took_s < 3  # a set-up takes longer; the real figure is a few hundredths


@pytest.mark.parametrize(
    ("variables", "arguments"),
    [
        ({}, ["demo", "--headless", "--shots"]),
        ({"DISPLAY": ":0"}, []),
        ({"WAYLAND_DISPLAY": "wayland-0"}, []),
    ],
)
@pytest.mark.skipif(sys.platform == "darwin", reason="there is always a display")
def test_run_shows_the_demonstration_only_without_display(
    variables: dict[str, str], arguments: list[str], small: SmallCheckout
) -> None:
    assert told(small.run("run", **variables))["arguments"][:3] == arguments


def test_run_stays_in_the_folder_it_is_called_from(small: SmallCheckout) -> None:
    folder = small.root.parent
    (folder / "smsdesk.py").write_text("raise SystemExit('the wrong one')", "utf-8")
    assert told(small.run("run", "x"))["folder"] == str(folder)


def test_test_runs_pytest_in_the_checkout_without_a_window(small: SmallCheckout) -> None:
    answer = told(small.run("test", "-k", "one or two", QT_QPA_PLATFORM="xcb"))
    assert answer["started"] == "__main__"
    assert answer["arguments"] == ["-k", "one or two"]
    assert answer["folder"] == str(small.root)
    assert answer["platform"] == "offscreen"


def test_the_whole_suite_uses_all_processors(small: SmallCheckout) -> None:
    assert told(small.run("test"))["arguments"] == bootstrap.WHOLE_SUITE


@pytest.mark.parametrize("command", ["run", "test"])
def test_the_exit_status_is_that_of_the_program(command: str, small: SmallCheckout) -> None:
    assert small.run(command, "x", FAKE_STATUS="3").returncode == 3


def test_control_c_reaches_the_program(small: SmallCheckout) -> None:
    with subprocess.Popen(
        small.command("run", "wait"), env=small.environment(), stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"waiting\n"
        child.send_signal(signal.SIGINT)
        assert child.wait(10) == 7


def test_a_changed_project_is_brought_up_to_date(small: SmallCheckout) -> None:
    kept = small.root / ".venv" / "kept"
    kept.touch()
    before = small.installations
    with (small.root / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert small.run("run", "x").returncode == 0
    assert small.installations == before + 1
    assert kept.exists()


def test_a_package_with_another_hash_is_refused(small: SmallCheckout) -> None:
    lock = small.root / "packaging" / "requirements.lock"
    text = lock.read_text("utf-8")
    lock.write_text(text.replace("locked==1.0", "other==1.0"), "utf-8")
    stamp = small.root / ".venv" / "smsdesk-stamp.json"
    before = stamp.read_text("utf-8")
    try:
        run = small.run("run", "x")
    finally:
        lock.write_text(text, "utf-8")
        (small.root / ".venv" / "smsdesk-unfinished").unlink()
    assert run.returncode == 1
    assert run.stdout == ""
    assert "Could not install the packages" in run.stderr
    assert stamp.read_text("utf-8") == before


def test_the_wrong_call_is_explained(bare: SmallCheckout) -> None:
    for arguments in ([], ["start"], ["--fast"]):
        run = bare.run(*arguments)
        assert (run.returncode, run.stdout) == (2, "")
        assert "usage:" in run.stderr
    assert bare.run("--help").stdout.startswith("usage:")


def test_only_one_sets_up_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "turn"
    with path.open("w") as one, path.open("w") as other:
        assert set_up.take(one, wait=False)
        assert not set_up.take(other, wait=False)
        one.close()
        assert set_up.take(other, wait=False)


@pytest.mark.parametrize("name", ["bootstrap", "checkout", "set_up", "system_packages"])
def test_an_old_python_can_read_what_it_needs(name: str) -> None:
    text = (CHECKOUT / "packaging" / f"{name}.py").read_text("utf-8")
    ast.parse(text, feature_version=(3, 8))


def test_an_unsuitable_python_looks_for_a_suitable_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for version in ("3.12", "3.11"):
        path = tmp_path / f"python{version}"
        path.write_text(f'#!/bin/sh\necho "/opt/{version}/python"\necho {version}\n', "utf-8")
        path.chmod(0o755)
    broken = tmp_path / "python3.13"  # as the shims of version managers are
    broken.write_text("#!/bin/sh\necho not installed >&2\nexit 127\n", "utf-8")
    broken.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "version_info", (3, 14, 0, "final", 0))
    assert set_up.find_python() == ("/opt/3.12/python", (3, 12))


def test_an_unsuitable_python_alone_says_what_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "version_info", (3, 8, 18, "final", 0))
    with pytest.raises(
        SystemExit, match=r"needs Python 3\.11, 3\.12 or 3\.13.*This is Python 3\.8"
    ):
        set_up.find_python()


def test_languages_are_compiled_when_a_catalogue_is_newer(small: SmallCheckout) -> None:
    catalogues = small.root / "resources" / "translations"
    catalogues.mkdir(parents=True)
    (catalogues / "smsdesk_el.ts").touch()
    (small.root / "packaging" / "translate.py").write_text(COMPILER, "utf-8")
    compiled = small.root / "compiled"
    try:
        run = small.run("run", "x", FAKE_COMPILER="broken")
        assert told(run)["arguments"] == ["x"]
        assert "speaks English" in run.stderr
        assert told(small.run("run", "x"))["arguments"] == ["x"]
        assert told(small.run("test", "x"))["arguments"] == ["x"]
        assert compiled.read_text("utf-8") == "build" * 2
        an_hour_ago = time.time() - 3600
        os.utime(catalogues / "smsdesk_el.qm", (an_hour_ago, an_hour_ago))
        small.run("test", "x")
        assert compiled.read_text("utf-8") == "build" * 3
    finally:
        (catalogues / "smsdesk_el.ts").unlink()
