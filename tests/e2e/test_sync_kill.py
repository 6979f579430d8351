"""kill -9 at any instant while contacts are synced: no false state is shown, one more sync
brings the provider's list in step.

Each seed edits the book at random, kills a sync at some moment, judges what is shown by what the
provider holds, and does so again. `SMSDESK_SYNC_KILLS` sets how many seeds there are.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Connection

from smsdesk.domain.account import NewAccount
from smsdesk.domain.contact_sync import SyncChoice, SyncScope, SyncState
from smsdesk.store import accounts, contacts, sync_choices
from tests.support.clock import START
from tests.support.practice_process import PracticeProcess, practice_process
from tests.support.seeds import seeds
from tests.support.store import connected, migrated, transaction
from tests.support.synced import Fields, check_in_step, check_true, held, person, states_of
from tests.support.zygote import KILLED, Ran, Zygote, zygote

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the program")

KILLS = int(os.environ.get("SMSDESK_SYNC_KILLS", "8"))
PEOPLE = 24
CHILD = "tests.support.sync_child"
LATE = (
    "anyio._backends._asyncio",
    "httpcore",
    "smsdesk.providers.http_failures",
    "smsdesk.providers.http_leftovers",
)
"""What the program loads at its first call."""
WANTED = (SyncState.UNCERTAIN, SyncState.WAITING, SyncState.DELETING, SyncState.IN_STEP)


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeProcess]:
    with practice_process() as server:
        yield server


@pytest.fixture(scope="module")
def program() -> Iterator[Zygote]:
    with zygote(CHILD, *LATE) as forking:
        yield forking


@pytest.fixture
def template(tmp_path: Path) -> tuple[Path, int]:
    """A store with an account to which everybody goes, and the account's id."""
    file = migrated(tmp_path / "template.db")
    with connected(file) as opened, transaction(opened):
        account = accounts.add(opened, NewAccount("iSMS", "isms", {}, "", "vault-key"), START)
        sync_choices.choose(opened, SyncChoice(account.id, SyncScope.ALL))
        contacts.add_many(opened, [person(place) for place in range(PEOPLE)], START)
    return file, account.id


def test_no_false_state_and_always_in_step_in_the_end(
    practice: PracticeProcess, program: Zygote, template: tuple[Path, int], tmp_path: Path
) -> None:
    file, account_id = template
    seen: Counter[str] = Counter()
    whole_s = 0.0
    for seed in seeds(KILLS + 1, lambda: _have_hit(seen)):
        chance = random.Random(seed)
        folder = tmp_path / f"seed-{seed}"
        folder.mkdir()
        store = Path(shutil.copyfile(file, folder / "smsdesk.db"))
        httpx.delete(f"{practice.base_url}/control/contacts", trust_env=False)

        def sync(kill_after_s: float | None = None, store: Path = store) -> Ran:
            told = (str(store), practice.base_url, str(account_id))
            return program.run(*told, kill_after_s=kill_after_s, entry=CHILD)

        # The first seed gives the span from which the others take their moments.
        for _ in range(2 if seed else 0):
            ran = sync(chance.random() * whole_s)
            seen["killed" if ran.status == KILLED else "ended"] += 1
            if ran.status != KILLED:  # a busy machine was slower before than it is now
                whole_s = min(whole_s, ran.elapsed_s)
            remote = _remote(practice)
            with connected(store) as opened, transaction(opened):
                check_true(opened, account_id, remote)
                seen.update(s.value for s in set(states_of(opened, account_id, remote).values()))
                _edit(opened, chance)
                check_true(opened, account_id, remote)
        ended = sync()
        assert ended.status == 0, (seed, ended)
        whole_s = whole_s or ended.elapsed_s
        with connected(store) as opened, transaction(opened):
            check_in_step(opened, account_id, _remote(practice))
        shutil.rmtree(folder)
    assert _have_hit(seen), seen


def _have_hit(seen: Counter[str]) -> bool:
    return seen["killed"] > seen["ended"] and all(seen[state.value] for state in WANTED)


def _remote(practice: PracticeProcess) -> dict[str, Fields]:
    answer = httpx.get(f"{practice.base_url}/contacts.json", trust_env=False)
    return held(answer.json()["contacts"])


def _edit(connection: Connection, chance: random.Random) -> None:
    """What an office does between two syncs."""
    ids = range(1, contacts.total(connection) + 40)
    there = list(contacts.rows(connection, ids).values())
    for one in chance.sample(there, min(8, len(there))):
        what = chance.randrange(4)
        if what == 0:
            contacts.remove_many(connection, [one.id])
        elif what == 1:
            details = replace(one.details, mobile=person(chance.randrange(PEOPLE * 2)).mobile)
            contacts.change(connection, one, details, START)
        elif what == 2:
            details = replace(one.details, name=f"Άννα {chance.randrange(3)}")
            contacts.change(connection, one, details, START)
        else:
            place = chance.randrange(PEOPLE * 2)
            contacts.add(connection, person(place, name=f"New {place}"), START)
