"""The Contacts page in the real window: finding, reading, writing and deleting people."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QToolButton
from sqlalchemy import Connection, update

from smsdesk.demonstration import furnish_profile
from smsdesk.domain.account import NewAccount
from smsdesk.domain.contact import ConsentKind, ContactDetails
from smsdesk.domain.contact_sync import SyncChoice, SyncScope
from smsdesk.events import AccountsChanged
from smsdesk.settings import save_settings
from smsdesk.store import accounts, outbox, sync_choices
from smsdesk.store.tables import messages
from smsdesk.system.paths import open_profile
from smsdesk.ui import places
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.contacts.columns import USUAL_STATES
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.pages.contacts.table import CellEdit
from smsdesk.ui.pages.contacts.words import opted_out_word, sync_word
from smsdesk.ui.program import Program
from smsdesk.ui.tables.delegate import CellDelegate
from smsdesk.ui.window.main_window import FIRST, SMALLEST
from tests.support.contact_stage import COLUMNS, GERMAN, GREEK, Stage, on_stage
from tests.support.store import NOW, add_account, plan_of
from tests.support.window import find, in_window, shown_text, until

CONTROL = Qt.KeyboardModifier.ControlModifier


def search(stage: Stage, text: str) -> None:
    """Type into the search field."""
    field = stage.page.list.filters.search
    field.setFocus()
    field.selectAll()
    field.insert(text)


# Finding


def test_people_are_listed_by_surname_and_found_while_typing(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        QAbstractItemModelTester(
            stage.page.model.rows, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        assert stage.surnames == ["Müller", "Smith", "Παππά", "Παππάς"]
        search(stage, "παππα")
        await stage.shows("Παππά", "Παππάς")
        search(stage, "mull")
        await stage.shows("Müller")
        search(stage, "0691 23")
        await stage.shows("Παππά", "Παππάς")
        search(stage, "mornings")
        await stage.shows("Παππά")
        search(stage, "nobody")
        await until(lambda: stage.page.list.states.is_empty)
        assert "Nobody fits this search" in shown_text(stage.page.list.states)
        await stage.press("Clear search", stage.page.list.states)
        await stage.shows("Müller", "Smith", "Παππά", "Παππάς")

    on_stage(tmp_path, act)


def test_filters_narrow_the_list_and_a_search_becomes_a_group(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        filters = stage.page.list.filters
        await until(lambda: stage.page.model.groups)
        await stage.desk.consents.opt_out("+4915123456789", "phone")
        action = next(one for one in filters.consent.menu().actions() if one.text() == "Opted out")
        action.trigger()
        await stage.shows("Müller")
        await stage.press("Save this search as a group")
        await until(filters.found.name.hasFocus)
        stage.type("Silent")
        stage.key(Qt.Key.Key_Return)
        await until(lambda: len(stage.page.model.groups) == 2)
        await until(lambda: "Silent" in filters.group.text())
        await stage.shows("Müller")
        patients = next(one for one in filters.group.menu().actions() if "Patients" in one.text())
        patients.trigger()
        await stage.shows("Smith", "Παππά")

    on_stage(tmp_path, act)


def test_headers_sort(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        header = stage.page.list.table.horizontalHeader()
        rows = stage.page.model.rows
        for column, first in (("mobile", "Παππά"), ("name", "John")):
            place = COLUMNS.index(column)
            header.sectionClicked.emit(place)
            wanted = COLUMNS.index("surname" if column == "mobile" else "name")
            await until(lambda w=wanted, f=first: rows.index(0, w).data() == f)  # type: ignore[misc]

    on_stage(tmp_path, act)


# Looking


def test_the_pane_tells_what_is_known_of_a_person(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.desk.consents.record_consent(GREEK.mobile, "form", "I agree", "maria")
        await stage.choose("Παππά")
        await until(lambda: "I agree" in stage.text)
        for said in (
            "Ελένη Παππά",
            "+30 691 234 5678",
            "Greece · mobile",
            "Patients",
            "Prefers mornings",
            "eleni@example.org",
            "Ελληνικά",
            "44",
            "Νίκος Παππάς",
            "on a form",
            "recorded by maria",
        ):
            assert said in stage.text, said
        await stage.press("Νίκος Παππάς", stage.page.list.side)
        await until(lambda: "Ελένη Παππά" in stage.text and "mornings" not in stage.text)

    on_stage(tmp_path, act)


def test_message_goes_to_compose_with_the_people(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.choose("Smith", "Müller")
        await stage.press("Message", stage.page.list.side.bulk)
        await until(lambda: isinstance(stage.program.window.page, ComposePage))
        page = stage.program.window.page
        assert isinstance(page, ComposePage)
        await until(lambda: len(page.model.recipients) == 2)

    on_stage(tmp_path, act)


# Writing


def test_a_new_contact_is_written_beside_the_table(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        stage.key(Qt.Key.Key_N, CONTROL)
        editor = stage.page.list.side.editor
        await until(editor.isVisible)
        await until(editor.surname.line.hasFocus)
        stage.type("Jones")
        stage.key(Qt.Key.Key_Return)
        assert "needs a number" in shown_text(editor)
        await until(editor.mobile.line.hasFocus)
        stage.type("12")
        stage.key(Qt.Key.Key_Return)
        assert "too short" in shown_text(editor)
        editor.mobile.line.selectAll()
        stage.type("6912345678")
        await until(lambda: "in the book already" in shown_text(editor))
        editor.mobile.line.selectAll()
        stage.type("6987654321")
        await until(lambda: "in the book already" not in shown_text(editor))
        editor.groups.line.setFocus()
        stage.type("Neighbours")
        stage.key(Qt.Key.Key_Return)
        assert "Neighbours (new)" in shown_text(editor)
        stage.key(Qt.Key.Key_Return, CONTROL)
        await until(lambda: "Jones" in stage.surnames)
        await until(lambda: stage.text.startswith("Jones"))
        await until(lambda: "Neighbours" in stage.text)
        [stored] = await stage.desk.contacts.people_at("+306987654321")
        assert stored.details == ContactDetails("+306987654321", "Jones")

    on_stage(tmp_path, act)


def test_editing_keeps_custom_fields_and_can_be_left(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.choose("Παππά")
        await stage.press("Edit", stage.page.list.side)
        editor = stage.page.list.side.editor
        await until(editor.isVisible)
        await stage.press("Add a field", editor)
        stage.type("doctor")
        stage.key(Qt.Key.Key_Tab)
        stage.type("Pappas")
        await stage.press("Save", editor)
        await until(lambda: not editor.isVisible() and "Pappas" in stage.text)
        stored = await stage.stored("Παππά")
        assert stored.details == replace(GREEK, custom={"age": "44", "doctor": "Pappas"})
        await stage.press("Edit", stage.page.list.side)
        await until(editor.isVisible)
        editor.surname.line.selectAll()
        stage.type("Other")
        stage.key(Qt.Key.Key_Escape)
        await until(lambda: not editor.isVisible())
        assert (await stage.stored("Παππά")).details.surname == "Παππά"

    on_stage(tmp_path, act)


def test_what_somebody_else_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.choose("Smith")
        stage.page.list.table.setFocus()
        stage.key(Qt.Key.Key_Return)
        editor = stage.page.list.side.editor
        await until(editor.isVisible)
        smith = await stage.stored("Smith")
        await stage.desk.book.change(smith, replace(smith.details, comments="by another"))
        editor.name.line.setFocus()
        editor.name.line.selectAll()
        stage.type("Jack")
        await stage.press("Save", editor)
        await until(editor.problem.isVisible)
        assert editor.problem.text()
        assert (await stage.stored("Smith")).details.name == "John"

    on_stage(tmp_path, act)


def test_cells_are_edited_in_place(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        table = stage.page.list.table
        await stage.choose("Smith")
        table.setFocus()
        stage.key(Qt.Key.Key_F2)
        cell = find(table, CellEdit, "Surname")
        QTest.keyClicks(cell, "Smythe")
        QTest.keyClick(cell, Qt.Key.Key_Return)
        await until(lambda: "Smythe" in stage.surnames)
        assert not stage.page.list.side.is_editing
        assert (await stage.stored("Smith")).details.surname == "Smythe"
        row = stage.surnames.index("Smythe")
        table.setFocus()
        table.setCurrentIndex(stage.page.model.rows.index(row, COLUMNS.index("mobile")))
        stage.key(Qt.Key.Key_F2)
        cell = find(table, CellEdit, "Mobile")
        cell.clear()
        QTest.keyClicks(cell, "0691")
        assert "too short" in cell.problem
        QTest.keyClick(cell, Qt.Key.Key_Return)
        assert cell.isVisible()
        cell.clear()
        QTest.keyClicks(cell, "6987654321")
        QTest.keyClick(cell, Qt.Key.Key_Return)
        await until(lambda: not table.is_editing)
        model = stage.page.model
        await until(lambda: model.person and model.person.contact.details.mobile == "+306987654321")

    on_stage(tmp_path, act)


def test_what_a_provider_keeps_is_told_after_an_opt_out(tmp_path: Path) -> None:
    def keep(connection: Connection) -> None:
        plan = plan_of(add_account(connection).id, [GERMAN.mobile])
        outbox.add_batch(connection, plan, now=NOW, not_before=NOW)
        later = datetime(2999, 1, 2, tzinfo=UTC)
        connection.execute(update(messages).values(state="accepted", not_before=later))

    async def act(stage: Stage) -> None:
        await stage.desk.db.run(keep)
        await stage.choose("Müller")
        assert "Still to be delivered" not in stage.text
        stage.page.commands.note_consent(ConsentKind.OPT_OUT, [GERMAN.mobile], "phone", "")
        await until(lambda: "Still to be delivered" in stage.text)
        assert "1 message that cannot be taken back" in stage.text
        assert "1 message that cannot be taken back" in shown_text(stage.program.window)

    on_stage(tmp_path, act)


def test_each_of_several_accounts_can_be_asked_about(tmp_path: Path) -> None:
    def add(connection: Connection) -> list[int]:
        made = [
            accounts.add(connection, NewAccount(name, "isms", {}, "Clinic", f"key-{name}"), NOW).id
            for name in ("North", "South")
        ]
        sync_choices.choose(connection, SyncChoice(made[1], SyncScope.ALL))
        return made

    async def act(stage: Stage) -> None:
        _, south = await stage.desk.db.run(add)
        stage.desk.bus.publish(AccountsChanged(frozenset({south})))
        model, sync = stage.page.model, stage.page.list.filters.sync
        await until(lambda: len(model.accounts) == 2)
        await until(lambda: any(row.standings for row in model.rows.known()))
        place = next(n for n, one in enumerate(model.rows.columns) if one.key == "standing")
        index = model.rows.index(0, place)
        assert index.data() == "Waiting"
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        assert tip == "North: Not synced\nSouth: Waiting"
        waiting = next(one for one in sync.menu().actions() if one.text() == "South: Waiting")
        waiting.trigger()
        await until(lambda: model.shown.sync_account_id == south)
        await until(lambda: not model.rows.is_loading)
        assert model.rows.rowCount() == 4
        next(one for one in sync.menu().actions() if one.text() == "North: Waiting").trigger()
        await until(lambda: not model.rows.is_loading and not model.rows.rowCount())

    on_stage(tmp_path, act)


# Several


def test_many_are_put_into_a_group_and_that_is_taken_back(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        bulk = stage.page.list.side.bulk
        await stage.choose("Müller", "Παππάς")
        await until(bulk.isVisible)
        assert "2 contacts selected" in shown_text(bulk)
        bulk.groups.line.setFocus()
        stage.type("patients")
        await stage.press("Add to group", bulk)
        await until(stage.page.list.undo.isVisible)
        sizes = {one.group.name: one.size for one in await stage.desk.groups.all()}
        assert sizes == {"Patients": 4}
        stage.key(Qt.Key.Key_Z, CONTROL)
        await until(lambda: stage.program.window.notices.sentences)
        sizes = {one.group.name: one.size for one in await stage.desk.groups.all()}
        assert sizes == {"Patients": 2}

    on_stage(tmp_path, act)


def test_a_field_is_set_for_all_selected(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        bulk = stage.page.list.side.bulk
        await stage.choose("Müller", "Smith")
        bulk.field.setEditText("doctor")
        bulk.value.setFocus()
        stage.type("Pappas")
        stage.key(Qt.Key.Key_Return)
        await until(stage.page.list.undo.isVisible)
        for surname in ("Müller", "Smith"):
            assert (await stage.stored(surname)).details.custom == {"doctor": "Pappas"}

    on_stage(tmp_path, act)


def test_deleting_is_undone_from_the_bar_and_from_the_menu(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        for _ in range(2):
            await stage.choose("Smith", "Müller")
            page.list.table.setFocus()
            stage.key(Qt.Key.Key_Delete)
            await stage.shows("Παππά", "Παππάς")
            if page.list.undo.isVisible() and _ == 0:
                await stage.press("Undo", page.list.undo)
            else:
                QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
                menu = next(one for one in page.findChildren(QMenu) if one.title() == "Take back…")
                await until(lambda m=menu: "Deletion of 2" in m.actions()[0].text())  # type: ignore[misc]
                menu.actions()[0].trigger()
                for one in page.findChildren(QMenu):
                    one.close()
            await stage.shows("Smith", "Müller", "Παππά", "Παππάς")

    on_stage(tmp_path, act)


def test_rows_are_copied_as_text(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.choose("Smith", "Müller")
        copied: list[bool] = []
        QGuiApplication.clipboard().dataChanged.connect(lambda: copied.append(True))
        stage.page.list.table.setFocus()
        stage.key(Qt.Key.Key_C, CONTROL)
        await until(lambda: copied)
        lines = QGuiApplication.clipboard().text().splitlines()
        assert [line.split("\t")[:3] for line in lines] == [
            ["Müller", "Jürgen", "+49 1512 3456789"],
            ["Smith", "John", "+44 7700 900123"],
        ]

    on_stage(tmp_path, act)


# Consent


@pytest.mark.parametrize("several", [False, True])
def test_opting_out_asks_how_it_was_told(tmp_path: Path, several: bool) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        if several:
            await stage.choose("Smith", "Παππά")
            await stage.press("Opt out…", page.list.side.bulk)
        else:
            await stage.choose("Smith")
            page.list.side.detail.consent_wanted.emit(ConsentKind.OPT_OUT)
        form = page.list.consent
        await until(form.isVisible)
        await until(form.source.hasFocus)
        stage.key(Qt.Key.Key_Tab)
        stage.type("Stop that")
        await stage.press("Opt out", form)
        await until(lambda: stage.program.window.notices.sentences)
        [record] = await stage.desk.consents.records("+447700900123")
        assert (record.kind, record.source, record.wording) == (
            ConsentKind.OPT_OUT,
            "phone",
            "Stop that",
        )
        assert record.recorded_by
        out = await stage.desk.consents.opted_out()
        assert len(out) == (2 if several else 1)

    on_stage(tmp_path, act)


# Groups


def test_groups_are_made_renamed_and_deleted(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        await until(lambda: page.model.groups)
        page.list.filters.groups_wanted.emit()
        view = page.groups
        assert view is not None
        await until(view.isVisible)
        QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        view.name.setFocus()
        stage.type("Suppliers")
        stage.key(Qt.Key.Key_Return)
        await until(lambda: view.rows.rowCount() == 2)
        view.table.selectRow(0)
        view.table.setFocus()
        stage.key(Qt.Key.Key_F2)
        line = view.table.findChild(QLineEdit)
        assert line is not None
        line.clear()
        QTest.keyClicks(line, "Guests")
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: [one.group.name for one in view.rows.groups] == ["Guests", "Suppliers"])
        view.table.setFocus()
        view.table.selectRow(0)
        stage.key(Qt.Key.Key_Delete)
        await until(view.question.isVisible)
        await stage.press("Delete group", view.question)
        await until(lambda: [one.group.name for one in view.rows.groups] == ["Suppliers"])
        stage.key(Qt.Key.Key_Escape)
        await until(page.list.isVisible)
        await stage.shows("Smith", "Müller", "Παππά", "Παππάς")

    on_stage(tmp_path, act)


# Coming here


def test_an_empty_book_says_what_to_do_first(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        states = stage.page.list.states
        await until(lambda: states.is_empty)
        assert "No contacts yet" in shown_text(states)
        assert not stage.page.list.side.isVisible()
        primary = [
            one.text()
            for one in stage.page.findChildren(QPushButton)
            if one.property("role") == "primary" and one.isVisible()
        ]
        assert primary == ["Import contacts…"]
        await stage.press("New contact", stage.page)
        await until(stage.page.list.side.editor.isVisible)

    on_stage(tmp_path, act, people=())


def test_a_place_brings_a_number_or_a_group(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        window = stage.program.window
        (group,) = await stage.desk.groups.all()
        window.go(places.Contacts(group_id=group.group.id))
        await stage.shows("Smith", "Παππά")
        window.go(places.Contacts(add=True, mobile="+306900000123"))
        editor = stage.page.list.side.editor
        await until(editor.isVisible)
        assert editor.mobile.text == "+306900000123"

    on_stage(tmp_path, act)


def test_the_navigation_counts_contacts(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        entry = find(stage.program.window.navigation, QToolButton, "Contacts")
        await until(lambda: "4" in entry.accessibleDescription())
        await stage.desk.book.add(ContactDetails("+306900000001", "New"))
        await until(lambda: "5" in entry.accessibleDescription())
        await stage.shows("Smith", "Müller", "Παππά", "Παππάς", "New")

    on_stage(tmp_path, act)


def test_there_is_one_primary_button(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        def primaries() -> list[str]:
            return [
                one.text()
                for one in stage.page.findChildren(QPushButton)
                if one.property("role") == "primary" and one.isVisible()
            ]

        assert primaries() == ["New contact"]
        stage.key(Qt.Key.Key_N, CONTROL)
        await until(stage.page.list.side.editor.isVisible)
        assert primaries() == ["Save"]

    on_stage(tmp_path, act)


def test_several_are_at_hand_where_nothing_stands_beside_the_table(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        view = stage.page.list
        stage.program.window.dock.show()
        stage.program.window.resize(1024, 640)
        await until(lambda: not view.is_wide)
        assert not view.several.isVisible()
        await stage.choose("Müller", "Smith")
        await until(view.several.isVisible)
        assert view.several.text() == "With 2 selected contacts…"
        QTest.mouseClick(view.several, Qt.MouseButton.LeftButton)
        bulk = view.side.bulk
        await until(bulk.isVisible)
        await until(bulk.message.hasFocus)
        assert not view.several.isVisible()
        for one in (bulk.opt_out, bulk.delete):
            assert one.width() >= one.sizeHint().width()

    on_stage(tmp_path, act)


@pytest.mark.parametrize("size", [FIRST, SMALLEST])
@pytest.mark.parametrize("language", ["en", "el", "pt-BR", "ru", "uk"])
def test_what_most_states_say_fits(tmp_path: Path, language: str, size: QSize) -> None:
    save_settings(open_profile(tmp_path).settings, {"language": language})

    async def act(program: Program) -> None:
        window = program.window
        window.resize(size)
        window.go(places.Contacts())
        page = window.page
        assert isinstance(page, ContactsPage)
        table = page.list.table
        await until(lambda: page.model.rows.rowCount() and page.model.accounts)
        place = COLUMNS.index("standing")
        await until(lambda: not table.isColumnHidden(place))
        words = [*map(sync_word, USUAL_STATES), opted_out_word()]
        delegate = table.itemDelegate()
        assert isinstance(delegate, CellDelegate)
        assert table.columnWidth(place) >= delegate.width_of(words)

    in_window(tmp_path, act, prepare=furnish_profile)
