"""Quiet hours are shown, changed by line, added to, put back; and hold at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.quiet_hours import DEFAULTS, EVERYWHERE, QuietTable
from smsdesk.settings import load_settings, save_settings
from smsdesk.ui import places
from smsdesk.ui.pages.settings.controls import OpenControl
from smsdesk.ui.pages.settings.page import SettingsPage
from smsdesk.ui.pages.settings.quiet_view import QuietHoursView
from smsdesk.ui.program import Program
from smsdesk.wording.quiet_hours import SOURCES
from tests.support.window import in_window, until

PROMOTION, REMINDER = MessageKind.PROMOTION, MessageKind.REMINDER


async def opened(program: Program) -> QuietHoursView:
    """The table, reached by its button."""
    program.window.go(places.Settings("quiet_hours"))
    page = program.window.page
    assert isinstance(page, SettingsPage)
    control = page.rows["quiet_hours"].control
    assert isinstance(control, OpenControl)
    assert control.button.hasFocus()
    QTest.keyClick(control.button, Qt.Key.Key_Space)
    view = page.quiet
    await until(lambda: view.isVisible() and view.rows.is_complete)
    return view


async def choose(view: QuietHoursView, region: str, kind: MessageKind) -> None:
    """Go to this line in the table."""
    (entry,) = [one for one in view.model.entries if one.line == (region, kind)]
    await until(lambda: view.table.select_key(entry.id))
    assert view.model.chosen.line == (region, kind)


def stored(folder: Path) -> str:
    """What the settings file says of it."""
    return load_settings(folder / "settings.json").settings.quiet_hours


def test_every_default_says_where_it_comes_from() -> None:
    assert set(SOURCES) == {region for region, _kind in DEFAULTS}


def test_the_hours_of_a_line_are_changed_and_put_back(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        view = await opened(program)
        QAbstractItemModelTester(view.rows)
        await until(view.table.hasFocus)
        assert not view.all_back.isEnabled()
        await choose(view, "FR", PROMOTION)
        assert "Customary" in view.editor.source.text()
        assert view.editor.days[6].isChecked()
        view.editor.begin.setTime(QTime(19, 30))
        await until(lambda: program.desk.settings.quiet_hours == "FR promotion 19:30-08:00 sun")
        hours = program.desk.office().quiet.hours("FR", PROMOTION)
        assert (hours.begin.hour, hours.begin.minute) == (19, 30)
        assert "Set in this office" in view.editor.source.text()
        assert stored(tmp_path) == program.desk.settings.quiet_hours
        QTest.mouseClick(view.editor.back, Qt.MouseButton.LeftButton)
        await until(lambda: program.desk.settings.quiet_hours == "")
        await until(view.undoing.undo.hasFocus)
        QTest.keyClick(view.undoing.undo, Qt.Key.Key_Space)
        await until(lambda: program.desk.settings.quiet_hours == "FR promotion 19:30-08:00 sun")
        assert view.editor.begin.time() == QTime(19, 30)

    in_window(tmp_path, act)


def test_days_by_the_space_bar_but_never_the_whole_week(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        view = await opened(program)
        await choose(view, EVERYWHERE, REMINDER)
        for box in view.editor.days:
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Space)
        await until(lambda: "mon,tue,wed,thu,fri,sat" in program.desk.settings.quiet_hours)
        assert not view.editor.days[6].isChecked()
        assert len(program.desk.office().quiet.hours(None, REMINDER).days) == 6

    in_window(tmp_path, act)


def test_a_country_is_added_and_removed(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        view = await opened(program)
        view.country.box.setCurrentIndex(view.country.box.findData("GR"))
        QTest.keyClick(view.adding, Qt.Key.Key_Space)
        await until(lambda: "GR" in program.desk.settings.quiet_hours)
        await until(view.editor.begin.hasFocus)
        assert view.model.chosen.region == "GR"
        view.editor.end.setTime(QTime(9, 0))
        await until(lambda: "09:00" in program.desk.settings.quiet_hours)
        assert view.editor.back.text() == "Remove this country"
        QTest.mouseClick(view.editor.back, Qt.MouseButton.LeftButton)
        await until(lambda: program.desk.settings.quiet_hours == "")
        assert "GR" not in view.model.wanted.regions()

    in_window(tmp_path, act)


def test_everything_back_and_back_to_the_settings(tmp_path: Path) -> None:
    save_settings(tmp_path / "settings.json", {"quiet_hours": "GR reminder 22:00-07:00"})

    async def act(program: Program) -> None:
        view = await opened(program)
        page = program.window.page
        assert isinstance(page, SettingsPage)
        QTest.mouseClick(view.all_back, Qt.MouseButton.LeftButton)
        await until(lambda: program.desk.settings.quiet_hours == "")
        assert program.desk.office().quiet == QuietTable()
        assert page.is_busy
        QTest.mouseClick(view.leaving, Qt.MouseButton.LeftButton)
        assert view.isHidden()
        await until(page.rows["quiet_hours"].control.field.hasFocus)

    in_window(tmp_path, act)


def test_no_hours_at_all_is_said(tmp_path: Path) -> None:
    save_settings(tmp_path / "settings.json", {"quiet_hours": "US reminder 19:00-19:00"})

    async def act(program: Program) -> None:
        view = await opened(program)
        await choose(view, "US", REMINDER)
        assert view.editor.none.isVisible()

    in_window(tmp_path, act)
