"""Drafts that survive, new messages that can be undone, templates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from smsdesk.ui.places import Compose, Settings
from tests.support.composing import CONTROL, Composing, in_compose, press
from tests.support.window import find, until


def test_a_draft_is_there_again_at_the_next_start(tmp_path: Path) -> None:
    async def write(at: Composing) -> None:
        await at.send_to("6912345678, 12")
        at.type("Hello there")
        at.page.form.more_panel.flash.click()
        await until(lambda: at.page.saved.text() == "Draft saved")

    async def look(at: Composing) -> None:
        assert at.page.form.editor.text == "Hello there"
        assert at.page.model.recipients.typed == ["6912345678", "12"]
        assert at.page.form.more_panel.flash.isChecked()
        assert at.page.saved.text() == "Draft saved"

    in_compose(tmp_path, write)
    in_compose(tmp_path, look)


def test_leaving_at_once_keeps_what_was_typed_last(tmp_path: Path) -> None:
    async def write(at: Composing) -> None:
        at.type("Hello")

    async def look(at: Composing) -> None:
        assert at.page.form.editor.text == "Hello"

    in_compose(tmp_path, write)
    in_compose(tmp_path, look)


def test_a_file_of_people_survives_without_the_file(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,mobile\nAnna,6912345678\nBen,6912345679\n", encoding="utf-8")

    async def write(at: Composing) -> None:
        at.page.model.file.open(file)
        await until(lambda: len(at.page.model.recipients) == 2)
        await at.write("Dear {name}")
        await until(lambda: at.page.model.keeper.is_saved)

    async def look(at: Composing) -> None:
        await at.planned()
        assert at.page.form.to.chips[0].text == "people.csv"
        assert at.page.model.recipients.fields == ("name",)
        assert at.page.foot.preview_line.name.text() == "Anna"

    in_compose(tmp_path, write)
    file.unlink()
    in_compose(tmp_path, look)


def test_a_new_message_can_be_taken_back(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        await at.send_to("6912345678")
        at.type("Hello")
        QTest.keyClick(at.page.form.editor, Qt.Key.Key_N, CONTROL)
        assert at.page.form.editor.text == ""
        assert at.page.model.sender_text == "Clinic"
        assert at.page.cleared.isVisible()
        press(find(at.page.cleared, QPushButton, "Undo"))
        assert at.page.form.editor.text == "Hello"
        assert at.page.model.recipients.typed == ["6912345678"]
        assert at.page.cleared.isHidden()

    in_compose(tmp_path, act)


def test_a_text_becomes_a_template_and_comes_back(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        page, editor = at.page, at.page.form.editor
        at.type("See you at ten")
        page.template_menu.aboutToShow.emit()
        page.template_menu.actions()[-1].trigger()
        QTest.keyClicks(page.template_name.line, "Ten")
        QTest.keyClick(page.template_name.line, Qt.Key.Key_Return)
        await until(lambda: page.model.templates)
        editor.setPlainText("Something else")
        page.template_menu.aboutToShow.emit()
        page.template_menu.actions()[0].trigger()
        assert editor.text == "See you at ten"
        QTest.keyClick(editor, Qt.Key.Key_Z, CONTROL)
        assert editor.text == "Something else"

    in_compose(tmp_path, act)


def test_a_place_may_bring_text_and_people(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        at.program.window.go(Settings())
        at.program.window.go(Compose(text="Hello again", recipients=("+306912345678",)))
        await at.planned()
        assert at.page.form.editor.text == "Hello again"
        assert at.page.form.to.chips[0].text == "+30 691 234 5678"

    in_compose(tmp_path, act)
