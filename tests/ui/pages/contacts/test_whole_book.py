"""The Contacts page and the book as a whole: files, duplicates, erasing, dropped files."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton

from smsdesk.contacts import id_lots
from smsdesk.contacts.query import Query
from smsdesk.domain.contact import ContactDetails
from smsdesk.ui import places
from smsdesk.ui.pages.contacts.change_bar import ChangeBar
from tests.support.contact_stage import BRITISH, GREEK, PEOPLE, Stage, on_stage
from tests.support.dropping import drop
from tests.support.window import find, shown_text, until

TWICE = ContactDetails(GREEK.mobile, "Παππα", "Ελενη", email="other@example.org")


def test_what_is_shown_is_exported(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        page.model.narrow(search="παππ")
        await stage.shows("Παππά", "Παππάς")
        file = tmp_path / "people.csv"
        page.export.write(page.model.query, str(file))
        await until(lambda: stage.program.window.notices.sentences)
        assert "2 contacts are in the file people.csv." in stage.program.window.notices.sentences
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.reader(lines))
        assert [row[0] for row in rows[1:]] == ["Παππά", "Παππάς"]
        book = tmp_path / "everybody"
        page.export.write(Query(), str(book))
        await until(book.with_name("everybody.xlsx").exists)
        await until(lambda: page.export_button.text() == "Export…")

    on_stage(tmp_path, act)


def test_duplicates_are_merged_field_by_field_and_that_is_taken_back(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        page.show_duplicates()
        view = page.duplicates
        assert view is not None
        await until(lambda: view.grid is not None)
        grid = view.grid
        assert grid is not None
        assert "They share a number" in shown_text(view)
        find(grid, QRadioButton, "E-mail: other@example.org").click()
        await stage.press("Merge into one", view)
        await until(view.undo.isVisible)
        merged = await stage.desk.book.get(stage.people["Παππά"].id)
        assert merged.details == replace(GREEK, email="other@example.org")
        assert await stage.desk.contacts.total() == len(PEOPLE)
        stage.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: stage.program.window.notices.sentences)
        again = await stage.desk.book.get(stage.people["Παππά"].id)
        assert again.details == GREEK

    on_stage(tmp_path, act, people=(*PEOPLE, TWICE))


def test_the_keyboard_begins_at_the_first_duplicate(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        page.more.setFocus()
        page.show_duplicates()
        view = page.duplicates
        assert view is not None
        await until(page.back.hasFocus)
        await until(view.list.hasFocus)
        page.show_list()
        page.show_duplicates()
        await until(view.list.hasFocus)

    on_stage(tmp_path, act, people=(*PEOPLE, TWICE))


def test_different_people_are_left_alone(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        page.show_duplicates()
        view = page.duplicates
        assert view is not None
        await until(lambda: view.grid is not None and "1" in view.state.text())
        await stage.press("Different people", view)
        await until(lambda: "Nobody seems to be" in view.state.text())
        stage.key(Qt.Key.Key_Escape)
        await until(page.list.isVisible)
        assert await stage.desk.contacts.total() == len(PEOPLE) + 1

    on_stage(tmp_path, act, people=(*PEOPLE, TWICE))


def test_a_person_is_erased_after_a_question(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        await stage.choose("Smith")
        page.list.side.detail.erasure_wanted.emit()
        await until(page.list.question.isVisible)
        assert "John Smith" in shown_text(page.list.question)
        await stage.press("Leave it as it is", page.list.question)
        assert "Smith" in stage.surnames
        page.list.side.detail.erasure_wanted.emit()
        await stage.press("Erase for good", page.list.question)
        await stage.shows("Müller", "Παππά", "Παππάς")
        await until(lambda: stage.program.window.notices.sentences)
        assert await stage.desk.consents.opted_out() == {BRITISH.mobile}

    on_stage(tmp_path, act)


def test_all_that_is_held_on_a_person_is_exported(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        await stage.choose("Παππά")
        file = tmp_path / "held.json"
        stage.page.commands.save_held(GREEK.mobile, str(file))
        await until(lambda: stage.program.window.notices.sentences)
        assert "Prefers mornings" in json.dumps(json.loads(file.read_text("utf-8")))

    on_stage(tmp_path, act)


@pytest.mark.parametrize(
    ("name", "taken"),
    [("people.vcf", True), ("old.XLS", True), ("offer.docx", True), ("photo.png", False)],
)
def test_files_with_contacts_can_be_dropped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, taken: bool
) -> None:
    file = tmp_path / name
    file.write_text("")

    async def act(stage: Stage) -> None:
        page = stage.page
        went: list[places.Place] = []
        context = replace(page._context, go=went.append, offers=lambda _kind: True)
        monkeypatch.setattr(page, "_context", context)
        assert drop(page, file) == taken
        assert went == ([places.ContactsImport(file)] if taken else [])

    on_stage(tmp_path, act)


def test_actions_without_room_are_in_the_menu(tmp_path: Path) -> None:
    async def act(stage: Stage) -> None:
        page = stage.page
        shown = [one for one in page.findChildren(QPushButton) if one.text() == "Export…"]
        assert shown[0].isVisible()
        stage.program.window.resize(1024, 640)
        stage.program.window.dock.show()
        await until(lambda: page.width() < 620)
        assert page.new.isVisible()
        right = page.new.mapTo(page, page.new.rect().topRight()).x()
        assert right <= page.width()

    on_stage(tmp_path, act)


def test_a_long_change_says_how_far_it_is_and_can_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(id_lots.lots, "__defaults__", (1,))

    async def act(stage: Stage) -> None:
        page = stage.page
        await stage.shows(*stage.people)
        commands = page.commands
        seen: list[str] = []

        def look(_done: int, of: int) -> None:
            bars = page.findChildren(ChangeBar)
            seen.extend(one.far.text() for one in bars if not one.isHidden() and of)
            if len(seen) == 2:
                find(bars[0], QPushButton, "Stop").click()

        commands.progressed.connect(look)
        commands.remove([one.id for one in stage.people.values()])
        await until(page.list.undo.isVisible)
        assert seen == ["1 of 4 contacts done", "2 of 4 contacts done"]
        assert not [one for one in page.findChildren(ChangeBar) if not one.isHidden()]
        assert page.list.undo.sentence.text() == "2 contacts were deleted."
        assert await stage.desk.contacts.total() == 2
        await stage.press("Undo", page.list.undo)
        await stage.shows(*stage.people)

    on_stage(tmp_path, act)
