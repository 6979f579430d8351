"""Every preference on the Settings page: there, explained, saved at once, put back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QScrollArea, QSpinBox

from smsdesk.settings import LogLevel, Settings, preferences
from smsdesk.ui import places
from smsdesk.ui.languages import LANGUAGES
from smsdesk.ui.pages.settings.controls import ChoiceControl, NumberControl
from smsdesk.ui.pages.settings.groups import groups
from smsdesk.ui.pages.settings.page import SettingsPage
from smsdesk.ui.program import Program
from smsdesk.wording.settings import CHOICES, PREFERENCES, UNITS, ZEROS
from tests.support.window import find, in_window, until

LEFT = Qt.MouseButton.LeftButton
KEYS = [one.key for one in preferences()]


def opened(program: Program) -> SettingsPage:
    """The page."""
    program.window.go(places.Settings())
    page = program.window.page
    assert isinstance(page, SettingsPage)
    return page


@pytest.mark.parametrize("key", KEYS)
def test_every_preference_has_words(key: str) -> None:
    words = PREFERENCES[key]
    assert words.sentence
    assert words.hint.endswith(".")


def test_words_for_every_choice_and_number() -> None:
    for one in preferences():
        for choice in one.choices:
            assert CHOICES[f"{one.key}.{choice}"]
        if type(one.default) is int:
            assert "{number}" in UNITS[one.key]
            assert ZEROS[one.key]


def test_every_preference_is_on_the_page_once() -> None:
    shown = [one.key for _title, declared in groups() for one in declared]
    assert sorted(shown) == sorted(KEYS)


def test_no_key_puts_everything_back_by_accident(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.activateWindow()
        await until(program.window.isActiveWindow)
        await program.desk.change_settings({"undo_seconds": 9})
        page = opened(program)
        await until(page.defaults.isEnabled)
        QTest.keyClick(program.window.focusWidget(), Qt.Key.Key_Space)
        assert not page.undoing.isVisible()
        assert not page.defaults.hasFocus()

    in_window(tmp_path, act)


def test_every_preference_is_reached_named_and_explained(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        assert set(page.rows) == set(KEYS)
        for key, row in page.rows.items():
            field = row.control.field
            assert row.name.text() == PREFERENCES[key].sentence
            assert row.sentence.text() == PREFERENCES[key].hint
            assert field.accessibleName() == row.name.text()
            assert field.accessibleDescription() == row.sentence.text()
            assert field.focusPolicy() & Qt.FocusPolicy.TabFocus
            field.setFocus()
            await until(field.hasFocus)

    in_window(tmp_path, act)


def test_a_choice_is_saved_at_once_and_the_theme_holds_live(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        box = find(page, QComboBox, "Colours")
        assert not page.defaults.isEnabled()
        assert not program.theme.is_dark
        QTest.keyClick(box, Qt.Key.Key_End)
        await until(lambda: program.theme.is_dark)
        assert json.loads((tmp_path / "settings.json").read_text())["theme"] == "dark"
        await until(page.defaults.isEnabled)
        QTest.mouseClick(page.defaults, LEFT)
        await until(lambda: not page.defaults.isEnabled())
        assert box.currentText() == "As the system"
        assert program.desk.settings == Settings()
        await until(page.undoing.undo.hasFocus)
        QTest.keyClick(page.undoing.undo, Qt.Key.Key_Space)
        await until(lambda: program.theme.is_dark)
        assert page.undoing.isHidden()

    in_window(tmp_path, act)


def test_a_number_with_its_words(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        box = find(page, QSpinBox, "Time to undo")
        assert box.text() == "5 seconds"
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, "12")
        QTest.keyClick(box, Qt.Key.Key_Return)
        await until(lambda: program.desk.settings.undo_seconds == 12)
        for _step in range(3):
            QTest.keyClick(box, Qt.Key.Key_PageDown)
        await until(lambda: program.desk.settings.undo_seconds == 0)
        assert box.text() == "No time to undo"
        control = page.rows["undo_seconds"].control
        assert isinstance(control, NumberControl)
        assert (box.minimum(), box.maximum()) == (0, 30)

    in_window(tmp_path, act)


def test_the_language_is_kept_as_a_tag(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        control = page.rows["language"].control
        assert isinstance(control, ChoiceControl)
        assert control.box.count() == len(LANGUAGES) + 1
        control.box.setFocus()
        control.box.setCurrentIndex(control.box.findText("Ελληνικά"))
        QTest.keyClick(control.box, Qt.Key.Key_Down)
        await until(lambda: program.desk.settings.language == "pt-BR")
        await until(lambda: program.languages.code == "pt_BR")

    async def look(program: Program) -> None:
        assert program.languages.code == "pt_BR"

    before = QLocale()
    try:
        in_window(tmp_path, act)
        in_window(tmp_path, look)
    finally:
        QLocale.setDefault(before)


def test_a_number_that_is_none_is_refused_beside_it(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        row = page.rows["own_number"]
        field = find(page, QLineEdit, "Your own number")
        field.setFocus()
        QTest.keyClicks(field, "12")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(row.problem.isVisible)
        assert field.text() == "12"
        assert program.desk.settings.own_number == ""
        field.clear()
        QTest.keyClicks(field, "+30 691 234 5678")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await until(lambda: program.desk.settings.own_number == "+306912345678")
        await until(lambda: not row.problem.isVisible())
        # A number of one's own is no matter of taste.
        page.model.back_to_defaults()
        assert program.desk.settings.own_number == "+306912345678"

    in_window(tmp_path, act)


def test_a_file_that_cannot_be_written_is_told_beside_it(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        file = program.desk.workplace.profile.settings
        file.mkdir()
        box = find(page, QSpinBox, "Time to undo")
        QTest.keyClick(box, Qt.Key.Key_Up)
        row = page.rows["undo_seconds"]
        await until(row.problem.isVisible)
        assert program.desk.settings.undo_seconds == 5
        file.rmdir()

    in_window(tmp_path, act)


def test_the_log_level_holds_at_once(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        box = find(page, QComboBox, "Log")
        QTest.keyClick(box, Qt.Key.Key_Down)
        await until(lambda: program.desk.settings.log_level is LogLevel.WARNING)

    in_window(tmp_path, act)


def test_the_data_folder_is_shown_and_copied(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        QTest.mouseClick(find(page, QPushButton, "Copy path"), LEFT)
        assert QGuiApplication.clipboard().text() == str(tmp_path)
        assert program.window.notices.sentences == ("The path was copied.",)

    in_window(tmp_path, act)


def test_what_another_part_of_the_program_changes_is_shown(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        await program.desk.change_settings({"undo_seconds": 9})
        box = find(page, QSpinBox, "Time to undo")
        await until(lambda: box.value() == 9)

    in_window(tmp_path, act)


def test_long_words_cut_nothing_off_in_the_smallest_window(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        page = opened(program)
        program.window.resize(1024, 640)
        for row in page.rows.values():
            row.name.setText(f"{row.name.text()} {row.name.text()}")
        area = page.findChild(QScrollArea)
        assert isinstance(area, QScrollArea)
        inside = area.widget()
        assert inside is not None
        await until(lambda: page.width() < 700)
        assert inside.minimumSizeHint().width() <= area.viewport().width()

    in_window(tmp_path, act)


def test_one_of_a_unit_is_said_as_one_also_when_it_is_shown_first(tmp_path: Path) -> None:
    async def drive(program: Program) -> None:
        await program.desk.change_settings({"type_count_above_parts": 1})
        box = opened(program).rows["type_count_above_parts"].control.findChild(QSpinBox)
        assert isinstance(box, QSpinBox)
        assert box.text() == "Above 1 part"

    in_window(tmp_path, drive)
