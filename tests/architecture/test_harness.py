"""The promises of `tests/conftest.py`, each seen to break: a harness nobody tests guards nothing.

The samples run in a pytest of their own, with this project's settings and fixtures.
"""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap

import pytest

from tests.support.isolation import CHECKOUT

SAMPLES = """
import asyncio, gc, logging, os, socket, sys
import httpx, keyring, pytest, uvicorn
from hypothesis import given, strategies as st

def test_passes_quiet():
    logging.getLogger("smsdesk.x").info("all is well")

def test_breaks_on_a_warning_in_the_log():
    logging.getLogger("smsdesk.x").warning("stray")

def test_passes_announced(expect_log):
    expect_log("of disk", logger="smsdesk")
    logging.getLogger("smsdesk.x").error("out %s", "of disk")

def test_breaks_on_another_logger(expect_log):
    expect_log("of disk", logger="smsdesk.store")
    logging.getLogger("smsdesk.stores").error("out of disk")

def test_breaks_on_a_log_that_never_comes(expect_log):
    expect_log("of disk")

def test_passes_with_a_handler_left_behind():
    logging.getLogger().handlers.clear()

def test_breaks_on_the_resource_warning():
    box = [open(os.devnull)]
    box.append(box)

async def test_breaks_on_a_task_that_failed_unseen():
    async def fail():
        raise ValueError("unseen")
    task = asyncio.get_running_loop().create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)

def test_breaks_on_connecting_outside():
    with socket.socket() as out:
        out.settimeout(1)
        out.connect(("192.0.2.1", 80))

def test_breaks_on_a_look_up():
    socket.getaddrinfo("www.python.org", 443)

def test_passes_no_such_host():
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nowhere.invalid", 443)

async def test_passes_uvicorn_on_loopback():
    async def app(scope, receive, send):
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"here"})
    server = uvicorn.Server(
        uvicorn.Config(app, port=0, log_config=None, lifespan="off", ws="none")
    )
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0)
    port = server.servers[0].sockets[0].getsockname()[1]
    async with httpx.AsyncClient() as client:
        for host in ("127.0.0.1", "localhost"):
            assert (await client.get(f"http://{host}:{port}/")).text == "here"
    server.should_exit = True
    await serving

@pytest.mark.skipif(sys.platform == "win32", reason="no unix sockets")
def test_passes_unix_socket():
    a, b = socket.socketpair()
    a.close(), b.close()

def test_passes_keyring_of_its_own(isolated):
    keyring.set_password("desk", "one", "secret")
    assert "secret" in (isolated / "home" / "keyring.json").read_text()

def test_passes_environment(isolated):
    for name in ("HOME", "XDG_DATA_HOME", "SMSDESK_PROFILE"):
        assert os.environ[name].startswith(str(isolated))
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "https_proxy" not in os.environ and "DISPLAY" not in os.environ

@given(st.integers())
def test_passes_hypothesis_with_the_fixtures(number):
    assert number == int(str(number))
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """Sample test -> what became of it (an error while tearing down counts as ERROR)."""
    folder = tmp_path_factory.mktemp("samples")
    (folder / "test_samples.py").write_text(textwrap.dedent(SAMPLES), "utf-8")
    command = [sys.executable, "-m", "pytest", "-rA", "--tb=short", "-p", "tests.conftest"]
    command += ["-c", str(CHECKOUT / "pyproject.toml"), f"--rootdir={folder}"]
    run = subprocess.run(
        [*command, "-o", "cache_dir=" + str(folder / "cache"), str(folder / "test_samples.py")],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    found: dict[str, set[str]] = {}
    for outcome, name in re.findall(
        r"^(PASSED|FAILED|ERROR) .*?test_samples\.py::(\w+)", run.stdout, re.MULTILINE
    ):
        found.setdefault(name, set()).add(outcome)
    assert found, run.stdout + run.stderr
    return found


NAMES = re.findall(r"^(?:async )?def (test_\w+)\(", SAMPLES, re.MULTILINE)


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("test_passes")])
def test_what_is_allowed_passes(name: str, outcomes: dict[str, set[str]]) -> None:
    assert outcomes[name] == {"PASSED"}


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("test_breaks")])
def test_what_is_forbidden_breaks(name: str, outcomes: dict[str, set[str]]) -> None:
    assert outcomes[name] & {"FAILED", "ERROR"}


def test_every_sample_is_judged(outcomes: dict[str, set[str]]) -> None:
    assert set(outcomes) == set(NAMES)
    assert all(name.startswith(("test_passes", "test_breaks")) for name in NAMES)
