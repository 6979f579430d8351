"""Another language holds at once, everywhere, and nothing is lost by it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from smsdesk.accounts import offers
from smsdesk.demonstration import furnish_profile
from smsdesk.domain.secret import Secret
from smsdesk.settings import load_settings
from smsdesk.ui import places
from smsdesk.ui.pages.accounts.page import AccountsPage
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.pages.settings.page import SettingsPage
from smsdesk.ui.pages.templates.page import TemplatesPage
from smsdesk.ui.program import Program
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.widgets.page import Page
from tests.support.shown import shown_texts
from tests.support.window import find, in_window, until
from tests.ui.test_languages import english_left

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def locale_as_before() -> Iterator[None]:
    """Each window puts it back; one that broke off does not."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


def page_of(program: Program) -> Page:
    """The one in front."""
    page = program.window.page
    assert isinstance(page, Page)
    return page


async def choose(program: Program, code: str) -> None:
    """Choose a language on the Settings page, as a person would."""
    program.window.go(places.Settings())
    page = page_of(program)
    assert isinstance(page, SettingsPage)
    box = page.rows["language"].control.field
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(code.replace("_", "-")))
    box.activated.emit(box.currentIndex())
    await until(lambda: program.languages.code == code and program.window.page is not page)
    await until(lambda: program.window.page is not None)


def accounts_of(program: Program) -> AccountsPage:
    """The page of accounts, in front."""
    page = page_of(program)
    assert isinstance(page, AccountsPage)
    return page


def type_into(page: AccountsPage, key: str, text: str) -> None:
    """Type it in the place of what stands in a field of the form in front."""
    assert page.form is not None
    line = page.form.form.inputs[key].control
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)


def test_every_text_changes_at_once(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        seen: set[str] = set()
        every = (
            places.Compose(),
            places.Messages(),
            places.Templates(),
            places.Accounts(),
            places.Settings(),
        )
        for place in every:
            window.go(place)  # made, and to be made anew
        window.tell("Written in English.", Tone.WARN)
        await choose(program, "el")
        settings = page_of(program)
        assert isinstance(settings, SettingsPage)
        assert settings.title.text() == "Ρυθμίσεις"
        await until(settings.rows["language"].control.field.hasFocus)
        assert "Written in English." not in window.notices.sentences
        # What stood there is deleted in the next turns of the loop.
        await until(lambda: not english_left("el", shown_texts(window)))
        for place in every:
            window.go(place)
            page = page_of(program)
            if isinstance(page, MessagesPage):
                await until(lambda page=page: page.table.model().rowCount())  # type: ignore[misc] # a default binds it
            seen |= shown_texts(window)
        await until(lambda: "Σε σύνδεση" in shown_texts(window.dock))
        assert len(seen) > 60
        assert english_left("el", seen) == set()
        assert window.locale().name() == QLocale().name() == "el_GR"

    in_window(tmp_path, act, prepare=furnish_profile)


def test_what_is_written_is_kept(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.go(places.Compose())
        page = page_of(program)
        assert isinstance(page, ComposePage)
        await until(lambda: page.model.loaded)
        page.form.editor.insertPlainText("Half a thought")
        window.go(places.Templates())
        templates = page_of(program)
        assert isinstance(templates, TemplatesPage)
        await until(lambda: templates.model.open is not None)
        templates.editor.name.setFocus()
        templates.editor.name.setText("Another name")
        templates.editor.name.textEdited.emit("Another name")
        await choose(program, "ru")
        window.go(places.Compose())
        anew = page_of(program)
        assert isinstance(anew, ComposePage)
        assert anew is not page
        await until(lambda: anew.model.loaded)
        assert anew.form.editor.toPlainText() == "Half a thought"
        assert "Another name" in [one.name for one in await program.desk.templates.all()]

    in_window(tmp_path, act, prepare=furnish_profile)


def test_a_form_that_is_filled_in_stays_filled_in(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.go(places.Accounts(add=True))
        page = accounts_of(program)
        page.show_form(offers.info("isms"))
        type_into(page, "name", "Our new one")
        type_into(page, "username", "clinic")
        type_into(page, "password", "unsaid word")
        type_into(page, "sender", "no such sender name")
        await choose(program, "el")
        assert "unsaid word" not in (tmp_path / "settings.json").read_text()
        await choose(program, "ru")  # not looked at in between
        window.go(places.Accounts())
        anew = accounts_of(program)
        assert anew is not page
        assert anew.form is not None
        form = anew.form.form
        values = form.values()
        assert (values.name, values.options["username"]) == ("Our new one", "clinic")
        assert values.secrets == {"password": Secret("unsaid word")}
        assert "unsaid word" not in repr(anew.typed)
        assert form.inputs["sender"].problem
        assert not form.inputs["base_url"].was_edited
        anew.form.back.emit()
        anew.show_form(offers.info("isms"))
        assert form.values() == values
        anew.show_list()
        assert anew.typed is not None

    in_window(tmp_path, act)


def test_an_account_that_is_edited_stays_so(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.go(places.Accounts())
        account = next(one for one in await program.desk.accounts.all() if one.name == "D7 Clinic")
        accounts_of(program).show_edit(account)
        type_into(accounts_of(program), "name", "D7 upstairs")
        await choose(program, "el")
        window.go(places.Accounts())
        page = accounts_of(program)
        assert page.form is not None
        assert page.form.model.account == account
        assert page.form.form.values().name == "D7 upstairs"
        page.form.model.save_anyway(page.form.form.values())
        assert page.is_busy
        await until(lambda: page.form is None and not page.is_busy)
        assert page.typed is None
        names = {one.name for one in await program.desk.accounts.all()}
        assert "D7 upstairs" in names
        assert "D7 Clinic" not in names

    in_window(tmp_path, act, prepare=furnish_profile)


def test_a_contact_that_is_being_written_stays(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.go(places.Contacts(add=True))
        page = page_of(program)
        assert isinstance(page, ContactsPage)
        await until(lambda: page.model.listed_groups and page.list.is_editing)
        editor = page.list.side.editor
        editor.surname.line.setText("Half")
        editor.mobile.line.setText("+30 691 2")
        editor.groups.line.setText("Not there yet")
        editor.groups.take_typed()
        editor.comments.setPlainText("A thought")
        written = editor.details, editor.mobile.text, editor.groups.peek
        await choose(program, "el")
        window.go(places.Contacts())
        anew = page_of(program)
        assert isinstance(anew, ContactsPage)
        assert anew is not page
        assert anew.list.is_editing
        editor = anew.list.side.editor
        assert editor.is_dirty
        await until(lambda: anew.model.listed_groups)
        assert (editor.details, editor.mobile.text, editor.groups.peek) == written
        assert editor.title.text() == "Νέα επαφή"

    in_window(tmp_path, act, prepare=furnish_profile)


def test_the_window_stays_as_it_is_and_its_keys_work_once(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.activateWindow()
        await until(window.isActiveWindow)
        window.resize(QSize(1100, 700))
        window.resizeDocks([window.dock], [310], Qt.Orientation.Horizontal)
        await until(lambda: window.dock.width() == 310)
        await choose(program, "pt_BR")
        await asyncio.sleep(0.1)
        assert window.dock.width() == 310
        window.dock.hide()
        await choose(program, "uk")
        assert window.size() == QSize(1100, 700)
        assert window.dock.isHidden()
        QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
        await until(window.dock.isVisible)
        QTest.keyClick(window, Qt.Key.Key_2, CONTROL)
        await until(lambda: isinstance(window.page, MessagesPage))
        await choose(program, "en")
        assert window.dock.isVisible()
        QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
        await until(lambda: not window.dock.isVisible())

    in_window(tmp_path, act, prepare=furnish_profile)


def test_nothing_of_the_old_window_is_left(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Messages())
        await choose(program, "el")
        program.window.go(places.Messages())
        await asyncio.sleep(0)
        counts = []
        for code in ("ru", "el"):
            await choose(program, code)
            program.window.go(places.Messages())
            await asyncio.sleep(0.3)
            counts.append(len(QApplication.allWidgets()))
        assert counts[1] <= counts[0] + 5
        assert len(list(program.window.findChildren(QWidget, "statusPanel"))) == 1

    in_window(tmp_path, act, prepare=furnish_profile)


def test_it_waits_for_what_can_still_be_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.go(places.Compose())
        page = page_of(program)
        assert isinstance(page, ComposePage)
        monkeypatch.setattr(type(page), "is_busy", property(lambda _page: busy))
        busy = True
        await program.desk.change_settings({"language": "el"})
        await asyncio.sleep(0.4)
        assert window.page is page
        assert find(window.navigation, QWidget, "Compose")
        busy = False
        await until(lambda: program.languages.code == "el")
        await until(lambda: isinstance(window.page, ComposePage) and window.page is not page)

    in_window(tmp_path, act, prepare=furnish_profile)


def test_choosing_to_and_fro_ends_where_it_began(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        for language in ("el", "ru", "en"):
            await program.desk.change_settings({"language": language})
        await asyncio.sleep(0.3)
        assert program.languages.code == "en"
        await choose(program, "pt_BR")

    in_window(tmp_path, act, prepare=furnish_profile)
    assert load_settings(tmp_path / "settings.json").settings.language == "pt-BR"
