"""kill -9 while a file of appointments is imported again: the whole difference is done, or nothing.

Each seed imports a file, then another version of it in which some appointments have moved, changed
or gone and others are new, and kills that import at a random instant, perhaps twice. What is
waiting then is what the one file wants or what the other does; the import done again leaves what
the second wants, and each reminder arrives once. `SMSDESK_REMINDER_KILLS` sets how many seeds
there are.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.practice_process import PracticeProcess, practice_process
from tests.support.seeds import seeds
from tests.support.zygote import KILLED, Zygote, zygote

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the program")

SEEDS = int(os.environ.get("SMSDESK_REMINDER_KILLS", "8"))
LATE = (
    "anyio._backends._asyncio",
    "httpcore",
    "phonenumbers",
    "smsdesk.cli.reminders",
    "smsdesk.cli.reminder_review",
    "smsdesk.cli.schedule",
    "smsdesk.providers.http_failures",
    "smsdesk.providers.http_leftovers",
    "smsdesk.sending.reminders",
    "smsdesk.sending.scheduler",
    "smsdesk.receiving.polling",
)
"""What the program loads when it comes to it."""
PEOPLE = 40
SENT_EVERY = 8
"""So many seeds let one arrive: sending takes longer than all the rest."""
FIRST = datetime(2037, 3, 2, 9)  # noqa: DTZ001 -- the file's times have no zone
TEXT = "Dear {name}, your visit: {date} {time}"
SETUP = ("--account", "d7", "--before", "24h", "--zone", "Europe/Athens", "--quiet", "ignore", TEXT)

Waiting = list[tuple[str, str]]
"""Whom what waits for, by number (E.164) and text."""


@dataclass(frozen=True)
class Visit:
    """A row of the file."""

    id: int
    name: str
    mobile: str
    at: datetime

    def row(self) -> str:
        """As it stands there."""
        return f"{self.id},{self.name},{self.mobile},{self.at:%d/%m/%Y %H:%M}\n"


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeProcess]:
    with practice_process() as server:
        yield server


@pytest.fixture(scope="module")
def program() -> Iterator[Zygote]:
    with zygote("smsdesk.cli.main", *LATE) as forking:
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


class Office:
    """A profile, and the file that is imported into it."""

    def __init__(self, program: Zygote, folder: Path, template: Path) -> None:
        self._program = program
        self._profile = str(shutil.copytree(template, folder / "profile"))
        self._file = folder / "visits.csv"

    def run(self, *words: str, kill_after_s: float | None = None) -> Any:
        """A command to its end, or its death."""
        return self._program.run("--profile", self._profile, *words, kill_after_s=kill_after_s)

    def take(self, visits: Sequence[Visit], *words: str, kill_after_s: float | None = None) -> Any:
        """Import a file of these."""
        rows = "".join(visit.row() for visit in visits)
        self._file.write_text(f"id,name,mobile,visit\n{rows}", encoding="utf-8")
        said = words or ("--yes",)
        reminders = ("schedule", "reminders", str(self._file), *SETUP, *said, "--json")
        return self.run(*reminders, kill_after_s=kill_after_s)

    def left(self, visits: Sequence[Visit]) -> Counter[str]:
        """What an import of these would still do."""
        counts = self.take(visits, "--dry-run").document["counts"]
        return Counter({change: count for change, count in counts.items() if count})

    def waiting(self) -> Waiting:
        """Who gets what, by what the store says."""
        found = self.run("messages", "--state", "scheduled", "--json").document
        return sorted((one["to"], one["text"]) for one in found)


def test_killed_while_a_file_is_imported_again(
    practice: PracticeProcess, program: Zygote, template: Path, tmp_path: Path
) -> None:
    ends: Counter[str] = Counter()
    for seed in seeds(SEEDS, lambda: _have_hit(ends)):
        chance = random.Random(seed)
        before, after = _files(seed, chance)
        folder = tmp_path / f"seed-{seed}"
        folder.mkdir()
        office = Office(program, folder, template)
        whole = office.take(before)
        assert whole.status == 0, (seed, whole)
        assert office.waiting() == _wanted(before), seed
        shown = office.left(after)
        for _ in range(1 + seed % 2):
            ran = office.take(after, kill_after_s=chance.uniform(0.5, 1.05) * whole.elapsed_s)
            assert ran.status in (KILLED, 0), (seed, ran)
            left = office.left(after)
            is_done = not set(left) - {"unchanged"}
            assert is_done or left == shown, (seed, left, shown)
            assert office.waiting() == _wanted(after if is_done else before), seed
            how = "killed" if ran.status == KILLED else "ended"
            ends[f"{how}, {'all' if is_done else 'nothing'}"] += 1
        again = office.take(after)
        assert again.status == 0, (seed, again)
        assert office.left(after) == {"unchanged": len(after)}, seed
        assert office.waiting() == _wanted(after), seed
        if seed % SENT_EVERY == 0:
            _send_all(office)
            assert _arrivals(practice) == Counter(to for to, _text in _wanted(after)), seed
            assert office.waiting() == [], seed
        shutil.rmtree(folder)
    # The kills must have hit before it was done, and some so late that it was.
    assert _have_hit(ends), ends


def _have_hit(ends: Counter[str]) -> bool:
    return bool(ends["killed, nothing"] and (ends["killed, all"] or ends["ended, all"]))


def _files(seed: int, chance: random.Random) -> tuple[list[Visit], list[Visit]]:
    """One day's file, and the next day's."""
    before, after = [], []
    for place in range(PEOPLE):
        at = FIRST + timedelta(days=chance.randrange(2), hours=chance.randrange(2))
        visit = Visit(place, f"Anna {place}", f"+30691{seed % 1000:03d}{place:04d}", at)
        change = chance.choice(("moved", "renamed", "gone", "new", "same", "same"))
        if change != "new":
            before.append(visit)
        if change == "moved":
            visit = replace(visit, at=at + timedelta(days=1, minutes=30))
        elif change == "renamed":
            visit = replace(visit, name=f"Ben {place}")
        if change != "gone":
            after.append(visit)
    return before, after


def _wanted(visits: Sequence[Visit]) -> Waiting:
    return sorted(
        (one.mobile, f"Dear {one.name}, your visit: {one.at:%d/%m/%Y} {one.at:%H:%M}")
        for one in visits
    )


def _send_all(office: Office) -> None:
    for one in office.run("schedule", "list", "--json").document:
        assert office.run("schedule", "send-now", str(one["id"]), "--json").status == 0, one
    ran = office.run("agent", "--until-idle", "--json")
    assert ran.status == 0, ran


def _arrivals(practice: PracticeProcess) -> Counter[str]:
    """What came to the provider since it was last asked."""
    arrived = httpx.get(f"{practice.base_url}/arrivals.json", trust_env=False).json()
    httpx.delete(f"{practice.base_url}/control/arrivals", trust_env=False)
    return Counter("+" + a["recipient"].lstrip("+") for a in arrived["arrivals"])
