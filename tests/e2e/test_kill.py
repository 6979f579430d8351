"""kill -9 at any instant while messages go out: none twice, none lost, every state true.

The program runs as real processes against the practice server, which counts what arrives. Each
seed kills `send` at another moment, then lets `agent` finish what is left, as an office would
after a power cut. `SMSDESK_KILLS` sets how many seeds there are.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.practice_process import PracticeProcess, practice_process
from tests.support.seeds import seeds
from tests.support.zygote import KILLED, Zygote, zygote

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the program")

KILLS = int(os.environ.get("SMSDESK_KILLS", "40"))
PEOPLE = 40
KINDS = ("d7", "bulksms")
"""One recipient a call, and many recipients a call."""
WHEN: dict[str, tuple[str, ...]] = {
    "now": (),
    # A time for which the practice server keeps them.
    "kept": ("--at", "2030-03-29T12:30", "--keep", "provider", "--quiet", "ignore"),
}
KEPT_KILLS = KILLS // 4
"""The way to the provider is the same; what is kept there must be so, too."""
LONGER = 1.3
"""What a kill before anything was stored makes of the span from which the next are taken."""
BASE_PATHS = {"d7": "/d7", "bulksms": "/bulksms"}
SENT = {"accepted", "delivered", "failed", "expired"}
NOT_SENT = {"rejected", "cancelled"}
UNKNOWN = {"uncertain"}


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeProcess]:
    with practice_process() as server:
        yield server


@pytest.fixture(scope="module")
def program() -> Iterator[Zygote]:
    with zygote() as forking:
        yield forking


@pytest.fixture(scope="module")
def template(practice: PracticeProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with an account of each kind, to be copied for each seed."""
    profile = tmp_path_factory.mktemp("template")
    for kind in KINDS:
        subprocess.run(
            [
                *(sys.executable, "-m", "smsdesk", "--profile", str(profile)),
                *("accounts", "add", "--provider", kind, "--name", kind, "--allow-http"),
                *("--option", f"base_url={practice.base_url}{BASE_PATHS[kind]}"),
                *("--option", "username=practice", "--sender", "Clinic", "--secret-stdin"),
            ],
            input="practice\n",
            text=True,
            check=True,
            capture_output=True,
        )
    return profile


def _numbers(seed: int) -> list[str]:
    return [f"+3069{seed % 100_000:05d}{n:03d}" for n in range(PEOPLE)]


def _arrivals(practice: PracticeProcess, seed: int, when: str) -> Counter[str]:
    """What came to the provider, which has let out what was for now and nothing else."""
    arrived = httpx.get(f"{practice.base_url}/arrivals.json", trust_env=False).json()
    httpx.delete(f"{practice.base_url}/control/arrivals", trust_env=False)
    wanted = f"3069{seed % 100_000:05d}"
    assert not arrived["arrivals" if when == "kept" else "scheduled"]
    listed = arrived["scheduled" if when == "kept" else "arrivals"]
    found = (a["recipient"].lstrip("+") for a in listed)
    return Counter("+" + number for number in found if number.startswith(wanted))


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("kind", KINDS)
def test_none_twice_none_lost_every_state_true(
    *,
    kind: str,
    when: str,
    practice: PracticeProcess,
    program: Zygote,
    template: Path,
    tmp_path: Path,
) -> None:
    wanted = tmp_path / "people.csv"
    whole_s = 0.0
    ends: Counter[str] = Counter()
    # The first seed runs to its end: it gives the span from which the others take their moment.
    kills = KILLS if when == "now" else KEPT_KILLS
    for seed in seeds(kills // len(KINDS) + 1, lambda: _have_hit(ends)):
        profile = tmp_path / f"profile-{seed}"
        shutil.copytree(template, profile)
        people = _numbers(seed)
        wanted.write_text("number\n" + "\n".join(people) + "\n", "utf-8")
        base = ("--profile", str(profile), "--json")
        moment = random.Random(f"{kind}-{seed}").random() * whole_s if seed else None
        sent = program.run(
            *(*base, "send", "--account", kind, "--to-file", str(wanted), "--yes"),
            *(*WHEN[when], "Good day"),
            kill_after_s=moment,
        )
        if seed == 0:
            assert sent.status == 0, sent.output
        ends["killed" if sent.status == KILLED else "ended"] += 1
        after = program.run(*base, "messages").document
        # A busy machine is slow now and fast later: the span follows what it does now.
        if sent.status != KILLED:
            whole_s = sent.elapsed_s
        elif not after:
            whole_s *= LONGER
        assert all(m["state"] != "submitting" for m in after), (seed, after)
        finished = program.run(*base, "agent", "--until-idle")
        listed = program.run(*base, "messages").document
        arrived = _arrivals(practice, seed, when)
        _judge(listed, arrived, people, f"{kind}, seed {seed}, killed after {moment}")
        states = Counter(m["state"] for m in listed)
        assert finished.status == (3 if states["uncertain"] else 0), (seed, finished.output)
        ends.update(f"left {state}" for state in states)
        shutil.rmtree(profile)
    # The kills must have hit: before anything was stored, in the middle of calls, and after.
    assert _have_hit(ends), ends


def _have_hit(ends: Counter[str]) -> bool:
    return ends["killed"] > ends["ended"] and ends["left uncertain"] > 0


def _judge(
    listed: list[dict[str, Any]], arrived: Counter[str], people: list[str], where: str
) -> None:
    assert not [number for number, times in arrived.items() if times > 1], where
    if not listed:
        assert not arrived, where
        return
    assert sorted(m["to"] for m in listed) == sorted(people), where
    for message in listed:
        times, state = arrived[message["to"]], message["state"]
        if state in SENT:
            assert times == 1, (where, json.dumps(message))
        elif state in NOT_SENT:
            assert times == 0, (where, json.dumps(message))
        else:
            assert state in UNKNOWN, (where, json.dumps(message))
