"""The import sheet: what is seen of a file, what can be chosen, and that it then happens so."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smsdesk.contacts.query import Query
from smsdesk.domain.contact_import import Existing, ImportState, RowOutcome
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.importing.page import ImportPage
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.tables.empty_states import TableStates
from tests.support.import_stage import (
    ImportStage,
    choose,
    many,
    on_import_stage,
    people_file,
    pick,
)
from tests.support.window import shown_text, until

BECOMES, RESULT = 4, 5


def test_a_file_is_seen_as_it_will_be(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        tester = QAbstractItemModelTester(
            page.sheet.rows, QAbstractItemModelTester.FailureReportingMode.Warning
        )
        await stage.shows(0, "2", "3", "4", "5", "6", "7")
        await stage.shows(
            BECOMES,
            "+30 691 234 5678",
            "+30 694 111 2233",
            "digits lost",
            "+44 7400 123456?",
            "too short",
            "+49 1512 3456789",
        )
        await stage.shows(RESULT, "Add", "Update", "Cannot read", "Check", "Cannot read", "Add")
        assert page.name.full == "Import patients.csv"
        assert page.heading.rows.text() == "6 rows"
        texts = {outcome: pill.text() for outcome, pill in page.sheet.counts.pills.items()}
        assert texts == {
            RowOutcome.ADD: "2 to add",
            RowOutcome.UPDATE: "1 to update",
            RowOutcome.UNCHANGED: "0 without change",
            RowOutcome.CHECK: "1 to check",
            RowOutcome.REJECT: "2 cannot be read",
        }
        assert page.sheet.start.text() == "Import 3 contacts"
        await until(page.sheet.mapping.choosers[0].box.hasFocus)
        del tester

    on_import_stage(tmp_path, act)


def test_the_whole_way_with_a_process_of_its_own(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        QTest.mouseClick(page.sheet.agreed, Qt.MouseButton.LeftButton)
        page.sheet.wording.setFocus()
        QTest.keyClicks(page.sheet.wording, "Form of May")
        await stage.press("Import 3 contacts")
        assert isinstance(stage.program.window.page, ContactsPage)
        done = await stage.imported()
        assert done.state is ImportState.DONE
        assert (done.counts.added, done.counts.updated, done.counts.rejected) == (2, 1, 3)
        assert done.choices.consent == "Form of May"
        assert done.rows_all == 6
        assert await stage.surnames() == ["Müller", "Οικονόμου", "Παππά"]

    on_import_stage(tmp_path, act, apart=True)


def test_reasons_are_told_to_the_eye_and_to_the_ear(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        await stage.shows(0, "2", "3", "4", "5", "6", "7")
        index = page.sheet.rows.index(4, RESULT)
        reason = "Cannot read. The number is too short."
        assert index.data(Qt.ItemDataRole.ToolTipRole) == reason
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == reason

    on_import_stage(tmp_path, act)


def test_counts_are_filters(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        pill = page.sheet.counts.pills[RowOutcome.REJECT]
        QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
        await stage.shows(0, "4", "6")
        assert page.sheet.counts.show_.accessibleName() == "Show: Show: Cannot read"
        QTest.mouseClick(pill, Qt.MouseButton.LeftButton)
        await stage.shows(0, "2", "3", "4", "5", "6", "7")
        choose(page.sheet.counts.show_, "Show: Check")
        await stage.shows(0, "5")
        choose(page.sheet.counts.show_, "Show: No change")
        await stage.shows(0)
        (states,) = page.sheet.findChildren(TableStates)
        await until(lambda: states.is_empty)

    on_import_stage(tmp_path, act)


def test_guesses_are_accepted_together(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        await stage.open(people_file(tmp_path))
        await stage.press("Accept the 1 guess")
        await stage.previewed()
        await stage.shows(RESULT, "Add", "Update", "Cannot read", "Add", "Cannot read", "Add")
        await stage.press("Leave the guesses out again")
        await stage.previewed()
        assert stage.page.model.preview.counts.check == 1

    on_import_stage(tmp_path, act)


def test_rows_are_accepted_one_by_one(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        choose(page.sheet.options.existing, "Already there: ask")
        await stage.previewed()
        assert page.model.choices.existing is Existing.ASK
        await stage.shows(RESULT, "Add", "Check", "Cannot read", "Check", "Cannot read", "Add")
        page.sheet.table.setFocus()
        page.sheet.table.selectRow(1)
        QTest.keyClick(page.sheet.table, Qt.Key.Key_Return)
        await stage.previewed()
        await stage.shows(RESULT, "Add", "Update", "Cannot read", "Check", "Cannot read", "Add")
        assert page.sheet.accept.text() == "Leave 1 row out again"
        QTest.mouseClick(page.sheet.accept, Qt.MouseButton.LeftButton)
        await stage.previewed()
        await stage.shows(RESULT, "Add", "Check", "Cannot read", "Check", "Cannot read", "Add")

    on_import_stage(tmp_path, act)


def test_columns_are_chosen(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        rows = ("1;Παππά;Ελένη;6912345678", "2;Smith;John;6912345679")
        page = await stage.open(people_file(tmp_path, rows, header="No.;A;B;Mobile"))
        pick(page.sheet.mapping.choosers[1].box, "Surname")
        pick(page.sheet.mapping.choosers[2].box, "Name")
        await stage.previewed()
        await stage.shows(1, "Παππά", "Smith")
        await stage.shows(2, "Ελένη", "John")
        pick(page.sheet.mapping.choosers[2].box, "Full name")
        await stage.previewed()
        await stage.shows(2, "Ελένη", "John")
        await stage.shows(1, "", "")

    on_import_stage(tmp_path, act)


def test_without_a_column_for_numbers_nothing_can_be_imported(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        file = people_file(tmp_path, ("Παππά;Ελένη", "Smith;John"), header="Surname;Name")
        stage.program.window.go(places.ContactsImport(file))
        page = stage.page
        await until(lambda: page.model.look is not None and page.sheet.notes.isVisible())
        assert "Choose it." in page.sheet.notes.sentence.text()
        assert not page.sheet.start.isEnabled()
        assert "Choose the column that holds the numbers" in shown_text(page.sheet)

    on_import_stage(tmp_path, act)


def test_another_sheet_of_a_workbook_can_be_chosen(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        book = Workbook()
        for name, numbers in (("Staff", ["6912345678"]), ("Patients", ["6987654321", "x"])):
            sheet = book.create_sheet(name)
            for row in (["Surname", "Mobile"], *([name, number] for number in numbers)):
                sheet.append(row)
        file = tmp_path / "office.xlsx"
        book.save(file)
        page = await stage.open(file)
        await stage.shows(1, "Staff")
        assert page.heading.sheet.text() == "Staff ▾"
        assert not page.heading.encoding.isVisible()
        choose(page.heading.sheet, "Patients")
        await stage.shows(1, "Patients", "Patients")
        assert page.heading.sheet.text() == "Patients ▾"

    on_import_stage(tmp_path, act)


def test_encoding_and_separator_can_be_changed(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        file = people_file(tmp_path, encoding="cp1253", rows=("Παππά;Ελένη;6912345678;",))
        page = await stage.open(file)
        await stage.shows(1, "Παππά")
        assert page.heading.encoding.text() == "Greek (Windows-1253) ▾"
        assert page.heading.separator.text() == "semicolons ▾"
        choose(page.heading.encoding, "Cyrillic (Windows-1251)")
        await until(lambda: "Παππά" not in stage.cells(1) and stage.cells(1) not in ([], ["…"]))
        assert page.heading.encoding.text() == "Cyrillic (Windows-1251) ▾"
        choose(page.heading.encoding, "Greek (Windows-1253)")
        await stage.shows(1, "Παππά")
        choose(page.heading.separator, "commas")
        await until(lambda: len(page.sheet.mapping.choosers) == 1)

    on_import_stage(tmp_path, act)


def test_country_group_and_people_who_share_a_phone(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        rows = ("Smith;John;07400123456;", "Smithson;Ann;07400123456;")
        page = await stage.open(people_file(tmp_path, rows))
        options = page.sheet.options
        choose(options.region, "Numbers without country: United Kingdom +44")
        await stage.previewed()
        await stage.shows(BECOMES, "+44 7400 123456", "+44 7400 123456")
        await stage.shows(RESULT, "Add", "Add")
        choose(options.same_person, "Same number, other name: another person")
        await stage.previewed()
        await stage.shows(RESULT, "Add", "Add")
        choose(options.group, "New group…")
        await until(options.new_group.line.hasFocus)
        QTest.keyClicks(options.new_group.line, "Patients")
        QTest.keyClick(options.new_group.line, Qt.Key.Key_Return)
        await stage.previewed()
        assert options.group.text() == "Into group: Patients ▾"
        await stage.press("Import 2 contacts")
        await stage.imported()
        group = await stage.desk.groups.by_name("Patients")
        assert [one.size for one in await stage.desk.groups.all() if one.group == group] == [2]

    on_import_stage(tmp_path, act)


def test_unreadable_rows_are_saved_with_their_reasons(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        assert page.sheet.save.isEnabled()
        target = tmp_path / "unreadable.csv"
        page.model.save_unreadable(target)
        await until(lambda: stage.program.window.notices.sentences)
        assert "2 rows were saved in unreadable.csv." in stage.program.window.notices.sentences
        with target.open(encoding="utf-8-sig", newline="") as opened:
            saved = list(csv.reader(opened))
        assert saved[0][:4] == ["Surname", "Name", "Mobile", "Comments"]
        assert [row[0] for row in saved[1:]] == ["Excel", "Κανένας"]
        assert saved[2][4] == "The number is too short."

    on_import_stage(tmp_path, act)


def test_leaving_changes_nothing(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        QTest.keyClick(page.sheet.mapping.choosers[0].box, Qt.Key.Key_Escape)
        assert isinstance(stage.program.window.page, ContactsPage)
        assert await stage.surnames() == ["Οικονόμου"]
        stage.program.window.go(places.ContactsImport())
        assert stage.page.front is stage.page.start

    on_import_stage(tmp_path, act)


def test_the_sheet_is_still_there_when_one_comes_back(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path))
        stage.program.window.go(places.Messages())
        stage.program.window.go(places.ContactsImport())
        assert page.front is page.sheet
        await stage.shows(0, "2", "3", "4", "5", "6", "7")

    on_import_stage(tmp_path, act)


def test_only_the_first_rows_of_a_long_file_are_held(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        page = await stage.open(people_file(tmp_path, many(1_200)))
        await until(lambda: page.sheet.rows.rowCount() == 1_000)
        assert page.sheet.more.text() == "The first 1,000 of 1,200 rows are shown."
        assert page.sheet.start.text() == "Import 1,200 contacts"

    on_import_stage(tmp_path, act)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "There is nothing in the file: empty.csv"),
        ("picture.csv", b"%PDF-1.7\n\0\0", "The file is neither text nor a spreadsheet"),
        ("broken.xlsx", b"PK\x03\x04" + b"\0" * 300, "damaged"),
    ],
)
def test_files_that_cannot_be_read_are_told_in_words(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    async def act(stage: ImportStage) -> None:
        file = tmp_path / name
        file.write_bytes(content)
        stage.program.window.go(places.ContactsImport(file))
        page = stage.page
        await until(lambda: page.model.problem is not None)
        assert said in page.sheet.notes.sentence.text()
        assert not page.sheet.start.isVisible()
        assert page.sheet.notes.other.isVisible()

    on_import_stage(tmp_path, act)


def test_a_file_may_be_dropped_on_contacts(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        window = stage.program.window
        window.go(places.Contacts())
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(people_file(tmp_path)))])
        window.page.dropEvent(  # type: ignore[union-attr] # the page in front
            QDropEvent(
                QPointF(9, 9),
                Qt.DropAction.CopyAction,
                data,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )
        assert isinstance(window.page, ImportPage)
        await stage.previewed()
        assert stage.page.model.titles == ("Surname", "Name", "Mobile", "Comments")

    on_import_stage(tmp_path, act)


def test_ctrl_i_leads_there_from_contacts(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        window = stage.program.window
        window.go(places.Contacts())
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_I, control)
        assert isinstance(window.page, ImportPage)
        await until(window.page.start.choose.hasFocus)

    on_import_stage(tmp_path, act)


def test_a_column_may_say_who_wants_no_messages(tmp_path: Path) -> None:
    async def act(stage: ImportStage) -> None:
        header = "Surname;Mobile;Do not send"
        page = await stage.open(people_file(tmp_path, ("Smith;6912345678;yes",), header=header))
        assert page.sheet.mapping.choosers[2].box.currentText() == "Wants no messages"
        await stage.press("Import 1 contact")
        await stage.imported()
        out: list[int] = []
        await stage.desk.contacts.ids(Query(opted_out=True), out.extend)
        assert len(out) == 1

    on_import_stage(tmp_path, act)
