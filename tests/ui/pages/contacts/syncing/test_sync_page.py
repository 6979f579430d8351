"""The sync page: choosing, what a sync does, the run, how it ended, what cannot be synced."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smsdesk.domain.contact_sync import SyncAction, SyncScope
from smsdesk.domain.secret import Secret
from smsdesk.practice.config import PRACTICE_WORD
from smsdesk.system.locks import hold
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.importing.page import ImportPage
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.pages.contacts.syncing.view_model import SyncModel
from smsdesk.ui.tables.delegate import CellDelegate
from tests.support.sync_stage import REFUSED, SyncStage, on_sync_stage, person
from tests.support.window import shown_text, until

SOME = tuple(person(place) for place in range(3))


def test_nothing_goes_there_until_it_is_chosen(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        page = await stage.open()
        assert page.name.full == "Sync with iSMS Athens"
        assert page.choice.scopes[SyncScope.NONE].isChecked()
        assert not page.sync.isEnabled()
        assert "Nothing goes to iSMS Athens yet." in page.plan.sentence.text()

    on_sync_stage(tmp_path, act, SOME)


def test_all_go_there(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        page = await stage.open()
        stage.tick(page.choice.scopes[SyncScope.ALL])
        await stage.planned(3)
        assert page.plan.sentence.text() == "3 contacts will be brought in step."
        assert page.plan.pills[SyncAction.ADD].text() == "3 to add"
        tester = QAbstractItemModelTester(
            page.plan.rows, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        await until(lambda: page.plan.rows.rowCount() == 3)
        await stage.press("Sync now")
        await stage.ended()
        assert stage.remote == {one.details.mobile for one in stage.people}
        assert page.run.title.text() == "Everything is in step"
        assert page.run.far.text() == "3 contacts saved."
        await stage.planned(0)
        assert page.plan.sentence.text() == "Everything is in step: 3 contacts at iSMS Athens."
        assert page.plan.completed.text().startswith("Last complete sync: ")
        assert not page.sync.isEnabled()
        # Something is to be done again: above it nobody reads that all is in step.
        stage.tick(page.choice.scopes[SyncScope.NONE])
        await stage.planned(3)
        assert not page.run.isVisible()
        stage.tick(page.choice.scopes[SyncScope.ALL])
        await stage.planned(0)
        assert page.run.isVisible()
        del tester

    on_sync_stage(tmp_path, act, SOME)


def test_only_some_groups_go_there_and_by_themselves(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        group = await stage.desk.groups.add("Patients")
        await stage.desk.groups.put(group.id, [stage.people[0].id])
        page = await stage.open()
        stage.tick(page.choice.scopes[SyncScope.GROUPS])
        await until(lambda: page.choice.boxes)
        await until(lambda: "Nothing goes to iSMS Athens yet." in page.plan.sentence.text())
        stage.tick(page.choice.boxes[group.id])
        await stage.planned(1)
        page.choice.interval.setFocus()
        QTest.keyClick(page.choice.interval, Qt.Key.Key_End)
        await until(lambda: page.model.choice.every_minutes == 1_440)
        stored = await stage.desk.syncing.choice(stage.account_id)
        assert stored.group_ids == {group.id}
        assert stored.scope is SyncScope.GROUPS

    on_sync_stage(tmp_path, act, SOME)


def test_deletions_and_changes_are_told_apart_and_listed(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        await stage.desk.syncing.run(stage.account_id)
        await stage.desk.book.remove([stage.people[0].id])
        page = await stage.open()
        await stage.planned(1)
        pill = page.plan.pills[SyncAction.DELETE]
        assert pill.text() == "1 to delete"
        QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
        await until(lambda: page.plan.rows.rowCount() == 1)
        assert page.plan.rows.index(0, 0).data() in ("Delete", None)
        await until(lambda: page.plan.rows.index(0, 0).data() == "Delete")
        await stage.press("Sync now")
        await stage.ended()
        assert len(stage.remote) == 2
        assert page.run.far.text() == "1 contact deleted."

    on_sync_stage(tmp_path, act, SOME, choice=SyncScope.ALL)


def test_many_deletions_are_asked_about(tmp_path: Path) -> None:
    people = [person(place) for place in range(21)]

    async def act(stage: SyncStage) -> None:
        await stage.desk.syncing.run(stage.account_id)
        page = await stage.open()
        stage.tick(page.choice.scopes[SyncScope.NONE])
        await stage.planned(21)
        QTest.mouseClick(page.sync, Qt.MouseButton.LeftButton)
        assert page.question.isVisible()
        assert "deletes 21 contacts at iSMS Athens" in shown_text(page.question)
        await stage.press("Leave it as it is", page.question)
        assert len(stage.remote) == 21

    on_sync_stage(tmp_path, act, people, choice=SyncScope.ALL)


def test_a_run_is_paused_resumed_and_cancelled(tmp_path: Path) -> None:
    people = [person(place) for place in range(40)]

    async def act(stage: SyncStage) -> None:
        page = await stage.open()
        await stage.press("Sync now")
        await stage.press("Pause", page.run)
        await until(lambda: page.run.title.text() == "Paused")
        assert " of 40" in page.run.far.text()
        before = page.model.progress
        stage.program.window.go(places.Messages())
        stage.program.window.go(places.ContactsSync())
        await stage.press("Resume", page.run)
        await until(
            lambda: page.model.progress and before and page.model.progress.done > before.done + 1
        )
        assert "left" in page.run.far.text()
        await stage.press("Cancel", page.run)
        await stage.ended()
        assert page.run.title.text() == "The sync was cancelled"
        assert "still wait" in page.run.far.text()

    on_sync_stage(tmp_path, act, people, choice=SyncScope.ALL)


def test_what_was_refused_has_its_reason_and_can_be_tried_again(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        page = await stage.open()
        await stage.press("Sync now")
        await stage.ended()
        assert page.run.title.text() == "In step, but for what was refused"
        await until(page.plan.pills[SyncAction.LEAVE].isVisible)
        said = "In step, but for what was refused: 3 contacts at iSMS Athens."
        assert page.plan.sentence.text() == said
        rows = page.plan.rows
        await until(lambda: rows.rowCount() == 1 and rows.index(0, 4).data())
        delegate = page.plan.table.itemDelegate()
        assert isinstance(delegate, CellDelegate)
        assert page.plan.table.columnWidth(0) >= delegate.width_of(("Leave as refused",))
        assert "The provider does not take this number." in rows.index(0, 4).data()
        assert rows.index(0, 4).data(Qt.ItemDataRole.ToolTipRole) == rows.index(0, 4).data()
        await stage.press("Try the refused ones again")
        await stage.planned(1)
        assert page.plan.pills[SyncAction.ADD].text() == "1 to add"

    on_sync_stage(tmp_path, act, [*SOME, person(9, REFUSED)], choice=SyncScope.ALL)


def test_an_account_that_is_being_synced_elsewhere_is_told_in_words(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        page = await stage.open()
        with hold(stage.desk.profile.locks, f"sync-{stage.account_id}"):
            await stage.press("Sync now")
            await stage.ended()
        assert page.run.title.text() == "Nothing was synced"
        assert "iSMS Athens" in page.run.far.text()
        assert stage.remote == set()

    on_sync_stage(tmp_path, act, SOME, choice=SyncScope.ALL)


def test_accounts_without_contacts_are_told_so(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        added = await stage.desk.accounts.add(
            "practice",
            "Practice clinic",
            sender="Clinic",
            options={"base_url": f"{stage.practice.base_url}/practice"},
            given_secrets={"token": Secret(PRACTICE_WORD)},
            allow_http=True,
        )
        page = await stage.open(added.account.id)
        await until(page.impossible.isVisible)
        assert "Practice clinic cannot be synced" in page.impossible.sentence.text()
        assert not page.sync.isVisible()
        (other,) = (one for one in page.account.menu().actions() if one.text() == "iSMS Athens")
        other.trigger()
        await until(page.sync.isVisible)
        assert not page.impossible.isVisible()

    on_sync_stage(tmp_path, act, SOME)


def test_what_only_the_provider_has_is_said_once(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        page = await stage.open()
        assert "cannot be seen by any program" in page.note.sentence.text()
        await stage.press("Import an export file…", page.note)
        assert isinstance(stage.program.window.page, ImportPage)
        await stage.open()
        await stage.press("Understood", page.note)
        await until(lambda: not page.note.isVisible())
        assert not SyncModel(page.context).is_note_wanted

    on_sync_stage(tmp_path, act, SOME)


def test_contacts_leads_there_and_back(tmp_path: Path) -> None:
    async def act(stage: SyncStage) -> None:
        window = stage.program.window
        window.go(places.Contacts())
        contacts = window.page
        assert isinstance(contacts, ContactsPage)
        await until(lambda: contacts.sync.text() == "Sync with iSMS Athens")
        QTest.mouseClick(contacts.sync, Qt.MouseButton.LeftButton)
        await until(lambda: stage.page.model.account is not None)
        await stage.press("All contacts")
        assert window.page is contacts

    on_sync_stage(tmp_path, act, SOME)
