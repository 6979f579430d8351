"""The bar at the foot of Contacts, what broke off, what has ended, and taking it back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from smsdesk.bootstrap import Desk
from smsdesk.contacts.query import Query
from smsdesk.contacts.row_reading import ROWS_A_CHUNK
from smsdesk.domain.contact_import import ImportChoices, ImportState
from smsdesk.events import ImportRunChanged
from smsdesk.files.rows import FileMissing
from smsdesk.ui import places
from smsdesk.ui.window.main_window import SMALLEST
from tests.support.import_stage import (
    ImportStage,
    interrupt,
    many,
    on_import_stage,
    people_file,
)
from tests.support.window import find, shown_text, until


def test_the_bar_tells_how_far_it_is_and_what_came_of_it(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        await stage.open(people_file(tmp_path, [*many(2_100), "Nobody;;12;"]))
        seen: list[str] = []
        await stage.press("Import 2,100 contacts")
        bar = stage.contacts.import_bar
        stage.desk.bus.subscribe(ImportRunChanged, lambda _event: seen.append(bar.far.full))
        await until(lambda: bar.isVisible() and bar.name.full == "Importing patients.csv")
        assert bar.cancel.isVisible()
        await stage.imported()
        await until(lambda: bar.name.full == "Imported patients.csv")
        assert bar.far.full == "2,100 added · 0 updated · 1 not imported"
        # How many of its steps are shown depends on how busy the computer is.
        assert {f"{done:,} of 2,101" for done in range(500, 2_101, 500)} & set(seen)
        assert bar.accessibleName() == f"{bar.name.full}. {bar.far.full}"
        stage.program.window.dock.show()
        stage.program.window.resize(SMALLEST)
        await until(lambda: bar.far.text() == bar.far.full)  # how many were not is not cut
        await stage.press("Close", bar)
        await until(lambda: not bar.isVisible())

    on_import_stage(tmp_path, act)


def test_cancelling_takes_everything_back(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        await stage.open(people_file(tmp_path, many(3_000)))
        await stage.press("Import 3,000 contacts")
        bar = stage.contacts.import_bar
        await stage.press("Cancel", bar)
        done = await stage.imported()
        assert done.state is ImportState.CANCELLED
        await until(lambda: "was cancelled" in bar.name.full)
        assert bar.far.full == "Nothing of it was kept."
        assert await stage.surnames() == ["Οικονόμου"]

    on_import_stage(tmp_path, act)


def test_it_goes_on_while_one_is_elsewhere(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        await stage.open(people_file(tmp_path, many(1_500)))
        await stage.press("Import 1,500 contacts")
        stage.program.window.go(places.Messages())
        stage.program.window.go(places.ContactsImport())
        assert stage.page.front is stage.page.start
        await stage.imported()
        stage.program.window.go(places.Contacts())
        await until(stage.contacts.import_bar.open.isVisible)
        assert len(await stage.surnames()) == 1_501

    on_import_stage(tmp_path, act)


def test_while_one_goes_on_no_other_can_be_begun(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        runs = stage.desk.import_runs
        file = people_file(tmp_path, many(3_000), name="first.csv")
        look = await stage.desk.importing.look(file)
        page = await stage.open(people_file(tmp_path))
        runs.begin(file, ImportChoices(look.guess, region="GR"))
        await until(lambda: not page.sheet.start.isEnabled())
        assert "Another import goes on" in page.sheet.start.toolTip()
        await stage.imported()
        await until(page.sheet.start.isEnabled)

    on_import_stage(tmp_path, act)


def test_what_broke_off_is_there_after_a_restart_and_goes_on(tmp_path: Path) -> None:
    file = people_file(tmp_path, many(2_500))

    async def prepare(desk: Desk) -> None:
        await interrupt(desk, file, 2_500)

    async def act(stage: ImportStage) -> None:
        stage.program.window.go(places.Contacts())
        bar = stage.contacts.import_bar
        await until(bar.resume.isVisible)
        assert bar.name.full == "The import of patients.csv broke off"
        assert bar.far.full == f"{ROWS_A_CHUNK} of 2,500"
        file.unlink()
        await stage.press("Resume", bar)
        done = await stage.imported()
        assert (done.state, done.counts.added) == (ImportState.DONE, 2_500)
        assert len(await stage.surnames()) == 2_501

    on_import_stage(tmp_path, act, prepare=prepare)


def test_what_broke_off_can_be_taken_back(tmp_path: Path) -> None:
    async def prepare(desk: Desk) -> None:
        await interrupt(desk, people_file(tmp_path, many(2_000)), 2_000)

    async def act(stage: ImportStage) -> None:
        stage.program.window.go(places.ContactsImport())
        page = stage.page
        await until(lambda: f"Interrupted after {ROWS_A_CHUNK} rows" in shown_text(page.start))
        await stage.press("Take back", page.start)
        await until(lambda: "Interrupted" not in shown_text(page.start))
        assert await stage.surnames() == ["Οικονόμου"]
        assert "patients.csv was taken back" in " ".join(stage.program.window.notices.sentences)

    on_import_stage(tmp_path, act, prepare=prepare)


def test_leaving_the_program_interrupts(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    file = people_file(tmp_path, many(4_000))

    async def leave(stage: ImportStage) -> None:
        await stage.open(file)
        await stage.press("Import 4,000 contacts")
        run = stage.desk.import_runs
        await until(lambda: run.run and run.run.progress and run.run.progress.rows_done)

    async def come_back(stage: ImportStage) -> None:
        stage.program.window.go(places.Contacts())
        await until(stage.contacts.import_bar.resume.isVisible)
        assert len(await stage.surnames()) > ROWS_A_CHUNK

    on_import_stage(folder, leave)
    on_import_stage(folder, come_back)


def test_the_summary_lists_what_was_rejected_and_takes_back(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        await stage.open(people_file(tmp_path))
        await stage.press("Import 3 contacts")
        await stage.imported()
        bar = stage.contacts.import_bar
        await stage.press("Show", bar)
        page = stage.page
        summary = page.summary
        await until(lambda: page.front is summary and summary.rejected.model().rowCount() == 3)
        lines = [
            str(summary.rejected.model().index(row, 0).data())
            for row in range(summary.rejected.model().rowCount())
        ]
        assert lines[2] == "Row 6 · “12” · The number is too short."
        # Each is read to its end, where it says what to do.
        summary.rejected.window().resize(SMALLEST)
        await until(
            lambda: (
                summary.rejected.visualRect(summary.rejected.model().index(0, 0)).height()
                > summary.rejected.fontMetrics().height() * 2
            )
        )
        target = tmp_path / "rejected.xlsx"
        assert summary.done is not None
        page.imports.save_rejected(summary.done, target)
        await until(target.exists)
        await stage.press("Undo import", summary)
        await until(lambda: "Taken back" in shown_text(summary))
        assert await stage.surnames() == ["Οικονόμου"]
        assert not summary.undo.isVisible()
        await stage.press("All imports", summary)
        await until(lambda: "Taken back" in shown_text(page.start))
        show = find(page.start, QPushButton, "Show")
        assert show.accessibleDescription() == "patients.csv"

    on_import_stage(tmp_path, act)


def test_who_was_edited_since_is_kept_and_told(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        await stage.open(people_file(tmp_path))
        await stage.press("Import 3 contacts")
        await stage.imported()
        ids: list[int] = []
        await stage.desk.contacts.ids(Query(), ids.extend)
        rows = await stage.desk.contacts.rows(ids)
        edited = next(row.contact for row in rows if row.contact.details.surname == "Müller")
        await stage.desk.book.change(edited, replace(edited.details, comments="called"))
        await stage.press("Undo import", stage.contacts.import_bar)
        told = stage.program.window.notices
        await until(lambda: told.sentences)
        assert "1 contact was edited since and stays as it is." in " ".join(told.sentences)
        assert await stage.surnames() == ["Müller", "Οικονόμου"]

    on_import_stage(tmp_path, act)


def test_a_file_that_is_gone_is_told_in_the_bar(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        file = people_file(tmp_path)
        await stage.open(file)
        file.unlink()
        await stage.press("Import 3 contacts")
        bar = stage.contacts.import_bar
        await until(lambda: bar.name.full == "patients.csv was not imported")
        assert "There is no such file: patients.csv" in bar.far.full
        run = stage.desk.import_runs.run
        assert run is not None
        assert isinstance(run.problem, FileMissing)
        assert await stage.surnames() == ["Οικονόμου"]

    on_import_stage(tmp_path, act)
