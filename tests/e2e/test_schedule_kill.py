"""kill -9 while schedules come due: none twice, none lost, and every repeat has one next time.

Each seed schedules around the present second, kills an agent at a random instant, perhaps the next
one, too, and lets another finish. `SMSDESK_SCHEDULE_KILLS` sets how many seeds there are.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.practice_process import PracticeProcess, practice_process
from tests.support.schedule_child import KINDS
from tests.support.seeds import seeds
from tests.support.zygote import KILLED, Zygote, zygote

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the program")

SEEDS = int(os.environ.get("SMSDESK_SCHEDULE_KILLS", "12"))
CHILD = "tests.support.schedule_child"
LATE = (
    "anyio._backends._asyncio",
    "httpcore",
    "smsdesk.providers.http_failures",
    "smsdesk.providers.http_leftovers",
    "smsdesk.sending.scheduler",
    "smsdesk.sending.redrawing",
    "smsdesk.sending.drafting",
    "smsdesk.sending.people",
    "smsdesk.receiving.polling",
    "smsdesk.accounts.refreshing",
    "phonenumbers",
)
"""What the program loads when it comes to it."""
SPAN_S = 1.3
"""An agent starts in a quarter of a second; the last ones are due a second after they were put."""
MOST_RUNS = 40
SENT = {"accepted", "delivered"}


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeProcess]:
    with practice_process() as server:
        yield server


@pytest.fixture(scope="module")
def program() -> Iterator[Zygote]:
    with zygote(CHILD, *LATE) as forking:
        yield forking


@pytest.fixture(scope="module")
def template(practice: PracticeProcess, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with an account, to be copied for each seed."""
    profile = tmp_path_factory.mktemp("template")
    subprocess.run(
        [
            *(sys.executable, "-m", "smsdesk", "--profile", str(profile)),
            *("accounts", "add", "--provider", "d7", "--name", "d7", "--allow-http"),
            *("--option", f"base_url={practice.base_url}/d7"),
            *("--option", "username=practice", "--sender", "Clinic", "--secret-stdin"),
        ],
        input="practice\n",
        text=True,
        check=True,
        capture_output=True,
    )
    return profile


def test_killed_around_the_due_time(
    practice: PracticeProcess, program: Zygote, template: Path, tmp_path: Path
) -> None:
    ends: Counter[str] = Counter()
    for seed in seeds(SEEDS, lambda: _have_hit(ends)):
        chance = random.Random(seed)
        profile = tmp_path / f"profile-{seed}"
        shutil.copytree(template, profile)
        put = program.run("put", str(profile), str(seed), entry=CHILD)
        assert put.status == 0, put.output
        for _ in range(1 + seed % 2):
            ran = program.run(
                *("--profile", str(profile), "agent"), kill_after_s=chance.random() * SPAN_S
            )
            assert ran.status == KILLED, (seed, ran)
            ends.update(_left(program.run("show", str(profile), entry=CHILD).document))
        shown = _finish(program, profile, seed)
        arrived = _arrivals(practice)
        for one in shown:
            _judge(one, arrived, f"seed {seed}: {one}")
        ends.update(f"in the end {state}" for one in shown for state in _states(one))
        assert sum(arrived.values()) == sum(arrived[n] for one in shown for n in one["recipients"])
        shutil.rmtree(profile)
    # The kills must have hit before, while and after it was let out and handed over.
    assert _have_hit(ends), ends


def _have_hit(ends: Counter[str]) -> bool:
    return all(ends[f"left {state}"] for state in ("scheduled", "queued", "submitting", "accepted"))


def _left(shown: list[dict[str, Any]]) -> set[str]:
    """In which states a kill has left the messages that were due."""
    first = (one["batches"][0] for one in shown if one["batches"])
    return {f"left {state}" for batch in first for state in batch.values()}


def _finish(program: Zygote, profile: Path, seed: int) -> list[dict[str, Any]]:
    """Let it work as long as there is something to do: some may not be due yet."""
    for _ in range(MOST_RUNS):
        ended = program.run("--profile", str(profile), "agent", "--until-idle")
        assert ended.status in (0, 3), (seed, ended)
        shown: list[dict[str, Any]] = program.run("show", str(profile), entry=CHILD).document
        if all(_has_gone_on(one) for one in shown):
            return shown
    raise AssertionError(f"seed {seed}: {shown}")


def _has_gone_on(one: dict[str, Any]) -> bool:
    past = one["batches"][:1]
    is_out = bool(past) and not {"scheduled", "queued", "submitting"} & set(past[0].values())
    return is_out and (one["state"] == "ended" or one["next_wall"] != one["wall"])


def _judge(one: dict[str, Any], arrived: Counter[str], where: str) -> None:
    """It went out once to each, as the states say, and what repeats has one next time."""
    gone, *to_come = one["batches"]
    assert sorted(gone) == sorted(one["recipients"]), where
    for number, state in gone.items():
        if state in SENT:
            assert arrived[number] == 1, where
        else:
            assert state == "uncertain", where
            assert arrived[number] <= 1, where
    if one["title"] == "once":
        assert (one["state"], one["has_next"], to_come) == ("ended", False, []), where
        return
    tomorrow = datetime.fromisoformat(one["wall"]) + timedelta(days=1)
    assert one["state"] == "active", where
    assert one["has_next"], where
    assert one["next_wall"] == tomorrow.isoformat(), where
    fixed = dict.fromkeys(one["recipients"], "scheduled")
    assert to_come == ([fixed] if one["title"] == "daily" else []), where
    assert one["title"] in {title for title, _, _ in KINDS}


def _states(one: dict[str, Any]) -> set[str]:
    return set(one["batches"][0].values())


def _arrivals(practice: PracticeProcess) -> Counter[str]:
    """What came to the provider since it was last asked."""
    arrived = httpx.get(f"{practice.base_url}/arrivals.json", trust_env=False).json()
    httpx.delete(f"{practice.base_url}/control/arrivals", trust_env=False)
    return Counter("+" + a["recipient"].lstrip("+") for a in arrived["arrivals"])
