"""The Contacts page in the real window on a small book, and what a person does there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from smsdesk.bootstrap import Desk
from smsdesk.domain.contact import Contact, ContactDetails
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.program import Program
from tests.support.window import find, in_window, shown_text, until

W = TypeVar("W", bound=QAbstractButton)
GREEK = ContactDetails(
    "+306912345678", "Παππά", "Ελένη", "Prefers mornings", "eleni@example.org", "el", {"age": "44"}
)
BRITISH = ContactDetails("+447700900123", "Smith", "John")
FAMILY = ContactDetails("+306912345678", "Παππάς", "Νίκος")
GERMAN = ContactDetails("+4915123456789", "Müller", "Jürgen")
PEOPLE = (GREEK, BRITISH, FAMILY, GERMAN)
COLUMNS = ("tick", "surname", "name", "mobile", "groups", "standing", "comments")


@dataclass
class Stage:
    """The page in front, with the people by their surnames."""

    program: Program
    desk: Desk
    people: dict[str, Contact] = field(default_factory=dict)

    @property
    def page(self) -> ContactsPage:
        """The page, which must be in front."""
        page = self.program.window.page
        assert isinstance(page, ContactsPage)
        return page

    @property
    def surnames(self) -> list[str]:
        """What the table shows, from the top; "…" while a row is on its way."""
        rows = self.page.model.rows
        return [
            str(rows.index(row, COLUMNS.index("surname")).data() or "…")
            for row in range(rows.rowCount())
        ]

    async def shows(self, *surnames: str) -> None:
        """Until the table shows these, in any order."""
        try:
            await until(lambda: sorted(self.surnames) == sorted(surnames))
        except TimeoutError:
            raise AssertionError(f"{self.surnames} instead of {surnames}") from None

    async def choose(self, *surnames: str) -> None:
        """Click on the row of the first, tick the others."""
        table, rows = self.page.list.table, self.page.model.rows
        for number, surname in enumerate(surnames):
            await until(lambda one=surname: one in self.surnames)  # type: ignore[misc]
            column = "surname" if number == 0 else "tick"
            index = rows.index(self.surnames.index(surname), COLUMNS.index(column))
            middle = table.visualRect(index).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        if len(surnames) == 1:
            wanted = self.people[surnames[0]].id
            model = self.page.model
            await until(lambda: model.person is not None and model.person.contact.id == wanted)
        else:
            await until(lambda: table.selected_count() == len(surnames))

    async def press(self, text: str, within: QWidget | None = None) -> None:
        """Press a button that must be there to be pressed."""
        button = find(within or self.page, QPushButton, text)
        await until(lambda: button.isVisible() and button.isEnabled())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        window = self.program.window
        QTest.keyClick(window.focusWidget() or window, key, held)

    def type(self, text: str) -> None:
        """Type where the focus is; each letter must be of the keyboard of a test."""
        window = self.program.window
        QTest.keyClicks(window.focusWidget() or window, text)

    @property
    def text(self) -> str:
        """What can be read beside the table."""
        return shown_text(self.page.list.side)

    async def stored(self, surname: str) -> Contact:
        """The person as the store has them."""
        return await self.desk.book.get(self.people[surname].id)


def on_stage(
    folder: Path,
    act: Callable[[Stage], Awaitable[None]],
    people: tuple[ContactDetails, ...] = PEOPLE,
) -> None:
    """Run `act` on the page with these people, two of whom are in the group Patients."""
    desks: list[Desk] = []
    found: dict[str, Contact] = {}

    async def prepare(desk: Desk) -> None:
        desks.append(desk)
        await desk.change_settings({"default_region": "GR"})
        for details in people:
            found[details.surname] = await desk.book.add(details)
        if people:
            group = await desk.groups.add("Patients")
            await desk.groups.put(group.id, [one.id for one in list(found.values())[:2]])

    async def drive(program: Program) -> None:
        stage = Stage(program, desks[0], found)
        program.window.dock.hide()
        program.window.go(places.Contacts())
        await until(lambda: stage.page.model.total is not None)
        await until(lambda: "…" not in stage.surnames and len(stage.surnames) == len(people))
        await act(stage)

    in_window(folder, drive, prepare=prepare)
