"""Imports and syncs that go on behind the window: begun once, ended in order, remembered."""

from __future__ import annotations

import csv
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from smsdesk.bootstrap import Desk, open_desk
from smsdesk.contacts.sync_runs import SyncRuns
from smsdesk.contacts.syncing import SyncReport
from smsdesk.contacts.unreadable_rows import save_unreadable
from smsdesk.domain.contact_import import ImportChoices, ImportState, RejectedRow
from smsdesk.events import Event, ImportRunChanged
from smsdesk.files.rows import FileMissing
from smsdesk.system.vault import SessionVault
from tests.support.import_stage import ROWS, many, people_file
from tests.support.synced import synced_office


@asynccontextmanager
async def desk_in(folder: Path) -> AsyncIterator[Desk]:
    """A desk that reads files in threads."""
    async with open_desk(folder, vault=SessionVault(), log_to_stderr=False) as desk:
        desk.importing.apart = False
        yield desk


async def choices(desk: Desk, file: Path) -> ImportChoices:
    """What is guessed, for Greece."""
    return ImportChoices((await desk.importing.look(file)).guess, region="GR")


async def ended(desk: Desk) -> None:
    """Until no import goes on."""
    while desk.import_runs.is_going_on:
        await desk.db.read(lambda _connection: None)


async def test_an_import_is_begun_once_and_remembered(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "profile") as desk:
        told: list[Event] = []
        desk.bus.subscribe(ImportRunChanged, told.append)
        file = people_file(tmp_path, ROWS)
        wanted = await choices(desk, file)
        runs = desk.import_runs
        runs.begin(file, wanted, rows_all=len(ROWS))
        runs.begin(tmp_path / "other.csv", wanted)
        await ended(desk)
        assert runs.run is not None
        assert runs.run.ended is not None
        assert runs.run.ended.file_name == file.name
        assert runs.run.ended.state is ImportState.DONE
        assert told
        runs.dismiss()
        assert runs.run is None


async def test_a_file_that_is_gone_is_a_problem_of_the_run(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "profile") as desk:
        file = people_file(tmp_path, ROWS)
        wanted = await choices(desk, file)
        file.unlink()
        desk.import_runs.begin(file, wanted)
        await ended(desk)
        assert desk.import_runs.run is not None
        assert isinstance(desk.import_runs.run.problem, FileMissing)


async def test_a_cancel_before_the_first_row_holds(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "profile") as desk:
        file = people_file(tmp_path, many(1_500))
        runs = desk.import_runs
        runs.begin(file, await choices(desk, file))
        runs.cancel()
        assert runs.run is not None
        assert runs.run.is_cancelling
        await ended(desk)
        assert runs.run.ended is not None
        assert runs.run.ended.state is ImportState.CANCELLED


async def test_closing_the_desk_interrupts_and_the_next_one_resumes(tmp_path: Path) -> None:
    file = people_file(tmp_path, many(4_000))
    async with desk_in(tmp_path / "profile") as desk:
        runs = desk.import_runs
        runs.begin(file, await choices(desk, file))
        while not (runs.run and runs.run.progress and runs.run.progress.rows_done):
            await desk.db.read(lambda _connection: None)
    async with desk_in(tmp_path / "profile") as desk:
        (broken,) = await desk.importing.interrupted()
        desk.import_runs.resume(broken)
        await ended(desk)
        run = desk.import_runs.run
        assert run is not None
        assert run.ended is not None
        assert run.ended.counts.added == 4_000


async def test_unreadable_rows_are_saved_before_the_import(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "profile") as desk:
        file = people_file(tmp_path, ROWS)
        wanted = await choices(desk, file)

        def words(row: RejectedRow) -> str:
            return row.reason.value

        target = tmp_path / "left.csv"
        written = await save_unreadable(file, wanted, target, "why", words, apart=False)
        with target.open(encoding="utf-8-sig", newline="") as opened:
            rows = list(csv.reader(opened))
        assert written == 2
        assert rows[0][-1] == "SMS Desk: why"
        assert [row[-1] for row in rows[1:]] == ["lost_digits", "too_short"]


async def test_a_sync_is_remembered_until_the_next(tmp_path: Path) -> None:
    async with synced_office(tmp_path) as office:
        await office.add_some(3)
        await office.choose()
        runs = SyncRuns(office.syncing, office.bus)
        account_id = office.account.id
        runs.begin(account_id)
        runs.begin(account_id)
        assert runs.is_going_on(account_id)
        assert runs.outcome(account_id) is None
        await office.until(lambda: not runs.is_going_on(account_id))
        report = runs.outcome(account_id)
        assert isinstance(report, SyncReport)
        assert report.saved == 3
        runs.begin(account_id)
        runs.cancel(account_id)
        await office.until(lambda: not runs.is_going_on(account_id))
        assert runs.outcome(account_id) is None
        await runs.stop()
