"""The window's shape: small, scaled and in long languages; remembered; one for each profile."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QStyleHints
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from smsdesk import settings
from smsdesk.demonstration import furnish_profile
from smsdesk.settings import save_settings
from smsdesk.system.paths import open_profile
from smsdesk.ui import places
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.program import Program
from smsdesk.ui.theme import DARK, LIGHT, Size
from smsdesk.ui.widgets.basics import Card, Tone
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.window.main_window import ROOM, SMALLEST
from tests.support.scenes import Scene, first_scenes, scenes
from tests.support.window import application, in_window, until

SETTLED_S = 0.03
SLACK_PX = 1
LANGUAGES = ("en", "el", "ru")


def cut_off(scene: Scene) -> list[str]:
    """Words that do not fit where they stand, and pages to be scrolled sideways."""
    found = []
    for one in scene.top.findChildren(QWidget):
        if not one.isVisible() or one.window() is not scene.top:
            continue
        if isinstance(one, QAbstractScrollArea) and one.horizontalScrollBar().isVisible():
            found.append(f"{type(one).__name__} {one.accessibleName()!r} scrolls sideways")
        if isinstance(one, QComboBox) and _is_choice_cut(one):
            found.append(f"the choice {one.currentText()!r} does not fit")
        if isinstance(one, QLabel | QAbstractButton) and _is_cut(one):
            need, has = one.sizeHint(), one.size()
            found.append(
                f"{type(one).__name__} {one.text()!r} needs {need.width()}x{need.height()},"
                f" has {has.width()}x{has.height()}"
            )
    return found


def overlapping(scene: Scene) -> list[str]:
    """Things of one card or sheet that stand on one another."""
    found = []
    for around in scene.top.findChildren(QWidget):
        if type(around) not in (QWidget, QFrame) and not isinstance(around, Card):
            continue
        inside = [one for one in around.children() if isinstance(one, QWidget) and _shows(one)]
        found += [
            f"{one.geometry().getRect()} of {type(one).__name__} {one.accessibleName()!r} and"
            f" {other.geometry().getRect()} of {type(other).__name__} {other.accessibleName()!r}"
            for one, other in combinations(inside, 2)
            if one.geometry().intersects(other.geometry())
        ]
    return found


def _shows(one: QWidget) -> bool:
    return one.isVisible() and not one.isWindow() and not one.size().isEmpty()


def _is_choice_cut(one: QComboBox) -> bool:
    need = one.fontMetrics().horizontalAdvance(one.currentText())
    option = QStyleOptionComboBox()
    one.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return need > one.style().subControlRect(control, option, part, one).width()


def _is_cut(one: QLabel | QAbstractButton) -> bool:
    if not one.text() or isinstance(one, Elided):
        return False
    if isinstance(one, QLabel) and one.wordWrap():
        return one.heightForWidth(one.width()) > one.height() + SLACK_PX
    if one.sizePolicy().horizontalPolicy() is one.sizePolicy().Policy.Ignored:
        return False
    return one.sizeHint().width() > one.width() + SLACK_PX


async def _walk(found: AsyncIterator[Scene], complaints: list[str]) -> None:
    async for scene in found:
        await asyncio.sleep(SETTLED_S)
        complaints.extend(f"{scene.name}: {one}" for one in cut_off(scene) + overlapping(scene))


def look_at_all(folder: Path, language: str) -> list[str]:
    """What is cut off anywhere, in the smallest window."""
    complaints: list[str] = []

    async def first(program: Program) -> None:
        program.window.resize(SMALLEST)
        await _walk(first_scenes(program), complaints)

    async def second(program: Program) -> None:
        program.window.resize(SMALLEST)
        await _walk(scenes(program), complaints)
        need = program.window.minimumSizeHint()
        if SMALLEST.expandedTo(need) != SMALLEST:
            complaints.append(f"the window needs {need.width()}x{need.height()}")

    for name, drive, prepare in (("a", first, None), ("b", second, furnish_profile)):
        save_settings(open_profile(folder / name).settings, {"language": language})
        in_window(folder / name, drive, prepare=prepare)
    return complaints


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_in_the_smallest_window(tmp_path: Path, language: str) -> None:
    complaints = look_at_all(tmp_path, language)
    assert not complaints, "\n" + "\n".join(complaints)


def test_nothing_is_cut_off_at_200_percent(tmp_path: Path) -> None:
    script = (
        "import importlib.util, sys; from pathlib import Path;"
        f"spec = importlib.util.spec_from_file_location('shape', {str(__file__)!r});"
        "shape = importlib.util.module_from_spec(spec); spec.loader.exec_module(shape);"
        f"print('\\n'.join(shape.look_at_all(Path({str(tmp_path)!r}), 'el')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stdout.strip(), done.stdout


# Remembered


def test_shape_panel_and_columns_are_remembered(tmp_path: Path) -> None:
    size = QSize(SMALLEST.width(), 700)  # the offscreen screen is 800 pixels high
    seen: list[object] = []

    async def first(program: Program) -> None:
        window = program.window
        window.resize(size)
        window.dock.hide()
        window.go(places.Messages())
        page = window.page
        assert isinstance(page, MessagesPage)
        page.table.setColumnWidth(1, 233)
        await until(lambda: page.table.memory.widths().get("to") == 233)
        window.close()

    async def second(program: Program) -> None:
        window = program.window
        window.go(places.Messages())
        page = window.page
        assert isinstance(page, MessagesPage)
        seen.extend([window.size(), window.dock.isVisible(), page.table.columnWidth(1)])

    in_window(tmp_path, first, prepare=furnish_profile)
    in_window(tmp_path, second)
    assert seen == [size, False, 233]


def test_a_first_window_fits_on_a_small_screen(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        room = window.screen().availableSize()  # 800 by 800 offscreen
        assert window.size() == QSize(SMALLEST.width(), round(room.height() * ROOM))

    in_window(tmp_path, act)


@pytest.mark.parametrize("width", [Size.PANEL, 330])
def test_the_panel_keeps_its_width_at_every_start(tmp_path: Path, width: int) -> None:
    seen: list[int] = []

    async def first(program: Program) -> None:
        window = program.window
        window.resizeDocks([window.dock], [width], Qt.Orientation.Horizontal)
        await until(lambda: window.dock.width() == width)
        window.close()

    async def later(program: Program) -> None:
        await asyncio.sleep(SETTLED_S)
        seen.append(program.window.dock.width())
        program.window.close()

    in_window(tmp_path, first)
    in_window(tmp_path, later)
    in_window(tmp_path, later)
    assert seen == [width, width]


def test_a_second_start_raises_the_first_and_ends(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.showMinimized()
        second = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "smsdesk",
            env={**os.environ, "SMSDESK_PROFILE": str(tmp_path)},
        )
        assert await second.wait() == 0
        await until(lambda: not program.window.isMinimized())
        assert program.window.isVisible()

    in_window(tmp_path, act)


# Theme


def test_another_theme_repaints_everything_at_once(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        window.tell("A sentence above the page.", Tone.WARN)
        (close,) = window.notices.findChildren(QAbstractButton)
        window.go(places.Settings())
        for choice, palette in ((settings.Theme.DARK, DARK), (settings.Theme.LIGHT, LIGHT)):
            program.theme.choose(choice)
            await asyncio.sleep(SETTLED_S)
            image = window.grab().toImage()
            left = window.navigation.mapTo(window, window.navigation.rect().center())
            assert image.pixelColor(left) == QColor(palette.sidebar)
            icon = close.icon().pixmap(16).toImage()
            inks = {
                icon.pixelColor(x, y).lightness()
                for x in range(icon.width())
                for y in range(icon.height())
                if icon.pixelColor(x, y).alpha() > 200
            }
            assert inks
            assert (min(inks) > 128) == (palette is DARK)

    in_window(tmp_path, act, prepare=furnish_profile)


def test_the_system_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def act(program: Program) -> None:
        hints = application().styleHints()
        for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
            # The offscreen platform has no scheme to be set.
            monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints, now=scheme: now)
            hints.colorSchemeChanged.emit(scheme)
            assert program.theme.is_dark == (scheme is Qt.ColorScheme.Dark)
            ground = application().palette().window().color()
            assert ground == QColor(program.theme.palette.window)

    in_window(tmp_path, act)
