"""The import page in the real window, files to import, and what a person does there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from sqlalchemy import Connection, select

from smsdesk.bootstrap import Desk
from smsdesk.domain.contact import ContactDetails
from smsdesk.domain.contact_import import ContactImport, ImportChoices
from smsdesk.domain.import_look import ImportProgress
from smsdesk.store.contact_tables import contacts
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.importing.page import ImportPage
from smsdesk.ui.pages.contacts.page import ContactsPage
from smsdesk.ui.program import Program
from tests.support.window import find, in_window, until

W = TypeVar("W", bound=QWidget)
HEADER = "Surname;Name;Mobile;Comments"
KNOWN = ContactDetails("+306941112233", "Οικονόμου", "Μαρία")
ROWS = (
    "Παππά;Ελένη;6912345678;",
    "Οικονόμου;Μαρία;0030 694 1112233;new",
    "Excel;Sheet;3.06912E+11;",
    "Smith;John;7400123456;",
    "Κανένας;;12;",
    "Müller;Jürgen;+49 1512 3456789;",
)
"""One to update, three to add, one of them guessed; two that cannot be read."""


class Died(Exception):
    """What ends an import in the middle."""


@dataclass
class ImportStage:
    """The window with its desk."""

    program: Program
    desk: Desk

    @property
    def page(self) -> ImportPage:
        """The import page, which must be in front."""
        page = self.program.window.page
        assert isinstance(page, ImportPage)
        return page

    @property
    def contacts(self) -> ContactsPage:
        """The Contacts page, which must be in front."""
        page = self.program.window.page
        assert isinstance(page, ContactsPage)
        return page

    async def open(self, file: Path) -> ImportPage:
        """Come with a file, until the whole of it is previewed."""
        self.program.window.go(places.ContactsImport(file))
        await self.previewed()
        return self.page

    async def previewed(self) -> None:
        """Until all of the file is known with the choices that hold now."""
        model = self.page.model
        await until(lambda: model.preview.is_whole and not model.is_reading)

    def cells(self, column: int) -> list[str]:
        """What a column of the preview shows."""
        rows = self.page.sheet.rows
        return [str(rows.index(row, column).data() or "") for row in range(rows.rowCount())]

    async def shows(self, column: int, *texts: str) -> None:
        """Until a column of the preview shows these."""
        try:
            await until(lambda: self.cells(column) == list(texts))
        except TimeoutError:
            raise AssertionError(f"{self.cells(column)} instead of {texts}") from None

    async def press(self, text: str, within: QWidget | None = None) -> None:
        """Press a button that must be there to be pressed."""
        page = within or self.program.window.page
        assert page is not None
        found = find(page, QPushButton, text)
        await until(lambda: found.isVisible() and found.isEnabled())
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    async def imported(self) -> ContactImport:
        """Until the running import has ended."""
        runs = self.desk.import_runs
        await until(lambda: runs.run is not None and not runs.is_going_on)
        assert runs.run is not None
        assert runs.run.ended is not None, runs.run.problem
        return runs.run.ended

    async def surnames(self) -> list[str]:
        """Of everybody in the book."""
        found = await self.desk.db.read(_everybody)
        return sorted(found)


def choose(button: QPushButton, text: str) -> None:
    """Choose from the menu of a button."""
    menu = button.menu()
    assert menu is not None
    actions: list[QAction] = [one for one in menu.actions() if one.text() == text]
    assert len(actions) == 1, [one.text() for one in menu.actions()]
    actions[0].trigger()


def pick(box: QComboBox, text: str) -> None:
    """Choose from a box by keyboard."""
    wanted = box.findText(text)
    assert wanted >= 0, text
    box.setFocus()
    while box.currentIndex() != wanted:
        key = Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up
        QTest.keyClick(box, key)


def people_file(
    folder: Path,
    rows: Sequence[str] = ROWS,
    *,
    name: str = "patients.csv",
    header: str = HEADER,
    encoding: str = "utf-8",
) -> Path:
    """A list of people."""
    file = folder / name
    lines = [header, *rows] if header else list(rows)
    file.write_bytes("\r\n".join(lines).encode(encoding))
    return file


def many(count: int) -> list[str]:
    """So many people with numbers of their own."""
    return [f"Many {place};Somebody;69{place:08d};" for place in range(count)]


def _everybody(connection: Connection) -> list[str]:
    return list(connection.execute(select(contacts.c.surname)).scalars())


async def interrupt(desk: Desk, file: Path, rows_all: int) -> None:
    """Begin to import a file and die after the first rows."""

    def dying(progress: ImportProgress) -> None:
        if progress.rows_done:
            raise Died

    look = await desk.importing.look(file)
    with suppress(Died):
        await desk.importing.run(
            file, ImportChoices(look.guess, region="GR"), rows_all=rows_all, on_progress=dying
        )


def on_import_stage(
    folder: Path,
    act: Callable[[ImportStage], Awaitable[None]],
    *,
    prepare: Callable[[Desk], Awaitable[None]] | None = None,
    apart: bool = False,
) -> None:
    """Run `act` in the window; one person is in the book. `apart`: read files in a process of its
    own, as people have it."""
    desks: list[Desk] = []

    async def prepared(desk: Desk) -> None:
        desks.append(desk)
        desk.importing.apart = apart
        await desk.change_settings({"default_region": "GR"})
        if not await desk.db.read(_everybody):
            await desk.book.add(KNOWN)
        if prepare is not None:
            await prepare(desk)

    async def drive(program: Program) -> None:
        program.window.dock.hide()
        await act(ImportStage(program, desks[0]))

    in_window(folder, drive, prepare=prepared)
