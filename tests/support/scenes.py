"""Every page and sheet of the window, one after the other, as a person would come to it.

For tests that look at all of them: names, keys, what is cut off.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from smsdesk.domain.contact import ConsentKind
from smsdesk.ui import places
from smsdesk.ui.dialogs.keep_running import KeepRunningDialog, Pending
from smsdesk.ui.dialogs.problem import ProblemDialog
from smsdesk.ui.pages.accounts.page import AccountsPage
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.compose.schedule_choice import Ends, Every, Whose
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.pages.scheduled.page import ScheduledPage
from smsdesk.ui.pages.templates.page import TemplatesPage
from smsdesk.ui.program import Program
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.window.keys import KeyList
from tests.support.sheet_scenes import sheets
from tests.support.window import until

TEXT = "Dear {name}, your yearly check’s due. Call us on 210 555 0100 or reply YES."
PEOPLE = ("+306912345678", "+447700900123", "12")
FIRST_BATCH = 1
NOTICE = "A sentence above the page."


@dataclass(frozen=True)
class Scene:
    """What is in front: the window with a page, or a dialog."""

    name: str
    top: QWidget


async def first_scenes(program: Program) -> AsyncIterator[Scene]:
    """Those of a profile without an account."""
    window = program.window
    yield Scene("welcome", window)
    window.go(places.Accounts(add=True))
    page = window.page
    assert isinstance(page, AccountsPage)
    assert page.choice is not None
    yield Scene("choose a provider", window)
    for card in list(page.choice.cards):
        if card.info.key == "practice":
            continue
        page.show_form(card.info)
        assert page.form is not None
        form = page.form
        await until(lambda form=form: form.model.keyring is not None)  # type: ignore[misc]
        yield Scene(f"new account: {card.info.key}", window)
        page.show_choice()


async def scenes(program: Program) -> AsyncIterator[Scene]:
    """Those of a profile that `smsdesk.demonstration` has furnished."""
    window = program.window
    window.tell(NOTICE, Tone.WARN)
    async for one in _composing(program):
        yield one
    window.go(places.Messages())
    messages = window.page
    assert isinstance(messages, MessagesPage)
    await until(lambda: messages.table.model().rowCount())
    messages.table.selectRow(0)
    await until(messages.detail.isVisible)
    yield Scene("messages", window)
    window.go(places.Messages(batch_id=FIRST_BATCH))
    await until(messages.batch.isVisible)
    yield Scene("one batch", window)
    async for one in _scheduled(program):
        yield one
    async for one in _contacts(program):
        yield one
    async for name in sheets(program):
        yield Scene(name, window)
    window.go(places.Templates())
    templates = window.page
    assert isinstance(templates, TemplatesPage)
    await until(lambda: templates.view.model().rowCount())
    yield Scene("templates", window)
    window.go(places.Accounts())
    accounts = window.page
    assert isinstance(accounts, AccountsPage)
    await until(lambda: accounts.list.cards)
    yield Scene("accounts", window)
    window.go(places.Settings())
    yield Scene("settings", window)
    for dialog in (
        KeyList(("Compose", "Messages"), window),
        ProblemDialog.unexpected("A report\nof two lines", None, window),
        KeepRunningDialog(
            Pending(2, "Friday, 9:00", 14, asks_when_late=True), window, has_tray=True
        ),
    ):
        async for one in _dialog(dialog):
            yield one


async def _composing(program: Program) -> AsyncIterator[Scene]:
    window = program.window
    window.go(places.Compose())
    page = window.page
    assert isinstance(page, ComposePage)
    await until(lambda: page.model.account is not None and page.model.loaded)
    yield Scene("compose, empty", window)
    window.go(places.Compose(text=TEXT, recipients=PEOPLE))
    await until(lambda: not page.model.plans.busy and len(page.model.recipients) == len(PEOPLE))
    QTest.mouseClick(page.form.more, Qt.MouseButton.LeftButton)
    await until(page.form.more_panel.isVisible)
    yield Scene("compose, more", window)
    page.form.editor.clear()
    page.form.editor.insertPlainText("Good day")
    await until(lambda: not page.model.plans.busy)
    QTest.mouseClick(page.foot.reviewing, Qt.MouseButton.LeftButton)
    await until(lambda: page.is_reviewing)
    yield Scene("review", window)
    QTest.mouseClick(page.sheet.later, Qt.MouseButton.LeftButton)
    await until(lambda: page.is_scheduling)
    later = page.later.model
    later.choose(whose=Whose.NAMED, zone="Europe/Kyiv", every=Every.WEEK, ends=Ends.TIMES)
    yield Scene("send later", window)
    page.later.sheet.back_asked.emit()


async def _scheduled(program: Program) -> AsyncIterator[Scene]:
    window = program.window
    window.go(places.Scheduled())
    page = window.page
    assert isinstance(page, ScheduledPage)
    await until(lambda: page.rows.rowCount() and page.model.chosen is not None)
    page.model.choose(page.model.rows[2].id)
    QTest.mouseClick(page.detail.move_button, Qt.MouseButton.LeftButton)
    yield Scene("scheduled", window)
    QTest.mouseClick(page.calendar_button, Qt.MouseButton.LeftButton)
    yield Scene("scheduled, calendar", window)
    QTest.mouseClick(page.list_button, Qt.MouseButton.LeftButton)


async def _contacts(program: Program) -> AsyncIterator[Scene]:
    window = program.window
    window.go(places.Contacts())
    page = window.page
    assert isinstance(page, ContactsPage)
    view = page.list
    await until(lambda: page.model.rows.rowCount() and page.model.groups and page.model.accounts)
    view.table.setFocus()
    view.table.selectRow(1)
    await until(lambda: page.model.person is not None)
    yield Scene("contacts", window)
    view.open_side()
    yield Scene("one contact", window)
    page.actions_.edit_current()
    await until(lambda: view.side.is_editing)
    yield Scene("edit a contact", window)
    view.leave_editor()
    view.table.selectAll()
    view.open_side()
    yield Scene("many contacts", window)
    view.close_side()
    view.table.selectRow(1)
    view.consent.ask(ConsentKind.OPT_OUT, "Somebody", lambda _source, _wording: None)
    yield Scene("opting out", window)
    view.consent.hide()
    page.show_groups()
    yield Scene("groups", window)
    page.show_duplicates()
    await until(lambda: page.duplicates is not None and page.duplicates.grid is not None)
    yield Scene("duplicates", window)
    page.show_list()


async def _dialog(dialog: QDialog) -> AsyncIterator[Scene]:
    dialog.open()
    await until(dialog.isVisible)
    yield Scene(type(dialog).__name__, dialog)
    dialog.reject()
    dialog.deleteLater()
