"""Every page and sheet by keyboard and for a screen reader: names, order, focus, keys, news."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from smsdesk.bootstrap import Desk
from smsdesk.demonstration import furnish_profile
from smsdesk.settings import WhenClosing
from smsdesk.ui import places
from smsdesk.ui.pages.compose.page import ComposePage
from smsdesk.ui.pages.messages.page import MessagesPage
from smsdesk.ui.program import Program
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.window.keys import KeyList
from smsdesk.ui.window.status_panel import StatusPanel
from tests.support.scenes import Scene, first_scenes, scenes
from tests.support.window import application, find, in_window, until

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TAB_FOCUS = Qt.FocusPolicy.TabFocus.value
MOST_STEPS = 200
SETTLED_S = 0.02
"""Layouts and polishing come with the next turns of the loop."""
BESIDE_PX = 14
"""A caption stands at most so far above its field."""
Check = Callable[[Scene], list[str]]


def at_every_scene(tmp_path: Path, check: Check) -> None:
    """Raise with all that `check` complains of, by scene."""
    complaints: list[str] = []

    async def walk(found: AsyncIterator[Scene]) -> None:
        async for scene in found:
            await asyncio.sleep(SETTLED_S)
            complaints.extend(f"{scene.name}: {one}" for one in check(scene))

    async def first(program: Program) -> None:
        await walk(first_scenes(program))

    async def second(program: Program) -> None:
        await walk(scenes(program))

    in_window(tmp_path / "first", first)
    in_window(tmp_path / "second", second, prepare=furnish_profile)
    if complaints:
        raise AssertionError("\n" + "\n".join(complaints))


# What is on a page


def controls(top: QWidget) -> list[QWidget]:
    """What Tab should come to: seen, usable, and taking part."""
    found = []
    for one in top.findChildren(QWidget):
        if one.window() is not top or not one.isVisible() or not one.isEnabled():
            continue
        if one.focusPolicy().value & TAB_FOCUS and one.focusProxy() is None:
            found.append(one)
    return found


def said(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def called(widget: QWidget) -> str:
    """How a complaint calls it."""
    return f"{type(widget).__name__} {said(widget)!r}"


def place(widget: QWidget) -> QRect:
    """Where it is in its window, and where it would be had nothing been scrolled."""
    at = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            at.translate(0, around.verticalScrollBar().value())
        around = around.parentWidget()
    return at


def beside(one: QWidget, other: QWidget) -> QRect:
    """Where the eye finds it, coming from the other: of what is scrolled, where that scrolls."""
    around = one.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and not around.isAncestorOf(other):
            return place(around)
        around = around.parentWidget()
    return place(one)


def tabbed(top: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where Tab leads, from where the focus is, until it comes by the same control again."""
    start = top.focusWidget()
    if start is None or not start.isVisible():
        controls(top)[0].setFocus()
        start = top.focusWidget()
    assert start is not None
    order: list[QWidget] = []
    now = start
    for _ in range(MOST_STEPS):
        order.append(now)
        QTest.keyClick(now, key, SHIFT if key is Qt.Key.Key_Backtab else NONE)
        after = top.focusWidget()
        assert after is not None, called(now)
        if after in order:
            break
        now = after
    return order


# Names


def nameless(scene: Scene) -> list[str]:
    return [
        f"{type(one).__name__} at {place(one)} has no name: {said(one)!r}"
        for one in controls(scene.top)
        if not any(letter.isalnum() for letter in said(one))
    ]


def test_every_control_has_a_name(tmp_path: Path) -> None:
    at_every_scene(tmp_path, nameless)


def captions_without_field(scene: Scene) -> list[str]:
    """Captions right above a field that is not their buddy."""
    fields = [
        one
        for one in controls(scene.top)
        if isinstance(one, QLineEdit | QComboBox | QPlainTextEdit | QTextEdit)
        and not isinstance(one.parentWidget(), QComboBox)
    ]
    found = []
    for label in scene.top.findChildren(QLabel):
        if label.property("role") != "label" or not label.isVisible() or label.buddy() is not None:
            continue
        at = place(label)
        for field in fields:
            there = place(field)
            gap = there.top() - at.bottom()
            if 0 <= gap <= BESIDE_PX and abs(there.left() - at.left()) <= BESIDE_PX:
                found.append(f"{label.text()!r} is no buddy of {called(field)}")
    return found


def test_captions_belong_to_their_fields(tmp_path: Path) -> None:
    at_every_scene(tmp_path, captions_without_field)


# Reaching


def out_of_reach(scene: Scene) -> list[str]:
    """Controls that Tab does not come to, in one round and once, and traps."""
    order = tabbed(scene.top)
    wanted = controls(scene.top)
    found = [f"Tab never comes to {called(one)}" for one in wanted if one not in order]
    found += [
        f"Tab comes to {called(one)}, which is not there" for one in order if one not in wanted
    ]
    QTest.keyClick(order[-1], Qt.Key.Key_Tab)
    back = scene.top.focusWidget()
    if len(order) > 1 and back is order[-1]:
        found.append(f"Tab stays in {called(order[-1])}")
    return found


def test_tab_comes_to_every_control_and_is_never_trapped(tmp_path: Path) -> None:
    at_every_scene(tmp_path, out_of_reach)


def backwards(scene: Scene) -> list[str]:
    """Steps that lead up again or to the left within a row."""
    order = tabbed(scene.top)
    first = min(range(len(order)), key=lambda n: (place(order[n]).left(), place(order[n]).top()))
    order = order[first:] + order[:first]
    found = []
    for one, other in pairwise(order):
        here, there = beside(one, other), beside(other, one)
        if here.contains(there) or there.contains(here):
            continue
        same_row = there.top() <= here.center().y() <= there.bottom() or (
            here.top() <= there.center().y() <= here.bottom()
        )
        wrong = (
            there.right() <= here.left()
            if same_row
            else (there.bottom() <= here.top() and there.left() < here.right())
        )
        if wrong:
            found.append(f"{called(one)} {here.getRect()} -> {called(other)} {there.getRect()}")
    return found


def test_tab_follows_the_eye(tmp_path: Path) -> None:
    at_every_scene(tmp_path, backwards)


def unreachable_buttons(scene: Scene) -> list[str]:
    """Buttons and actions that only a mouse can press."""
    found = []
    for one in scene.top.findChildren(QAbstractButton):
        if one.window() is not scene.top or not one.isVisible() or not one.isEnabled():
            continue
        group = one.group()
        chosen_by_arrows = one.autoExclusive() or (group is not None and group.exclusive())
        part_of_line = isinstance(one.parentWidget(), QLineEdit) and not said(one)
        reached = one.focusPolicy().value & TAB_FOCUS or chosen_by_arrows or part_of_line
        if not reached:
            found.append(f"{called(one)} at {place(one).getRect()} cannot be reached")
    for action in scene.top.findChildren(QAction):
        in_menu = any(isinstance(owner, QMenu) for owner in action.associatedObjects())
        offered = in_menu or not action.shortcut().isEmpty() or _belongs_to_qt(action)
        if action.isVisible() and action.text() and not offered:
            found.append(f"action {action.text()!r} has neither menu nor key")
    return found


def _belongs_to_qt(action: QAction) -> bool:
    owners = (*action.associatedObjects(), action.parent())
    return any(isinstance(owner, QLineEdit | QScrollBar | QTextEdit) for owner in owners) or any(
        type(owner).__name__ == "QDockWidget" for owner in owners
    )


def test_every_button_can_be_pressed_without_a_mouse(tmp_path: Path) -> None:
    at_every_scene(tmp_path, unreachable_buttons)


def invisible_focus(scene: Scene) -> list[str]:
    """Controls that look the same with the focus and without."""
    found = []
    wanted = controls(scene.top)
    for one, other in zip(wanted, wanted[1:] + wanted[:1], strict=True):
        if one is other or (isinstance(one, QAbstractScrollArea) and not _is_filled(one)):
            continue
        scene.top.activateWindow()
        seen = one.parentWidget() or one
        other.setFocus(Qt.FocusReason.TabFocusReason)
        without = seen.grab().toImage()
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if seen.grab().toImage() == without and not one.visibleRegion().isEmpty():
            found.append(f"{called(one)} does not show the focus")
    return found


def _is_filled(area: QAbstractScrollArea) -> bool:
    return not isinstance(area, QAbstractItemView) or area.model().rowCount() > 0


def test_focus_can_be_seen(tmp_path: Path) -> None:
    at_every_scene(tmp_path, invisible_focus)


class _Shown(QObject):
    """Notes what becomes a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is not QEvent.Type.Show or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and not isinstance(watched, QDialog | QMainWindow):
            self.windows.append(called(watched))
        return False


def test_nothing_flashes_up_as_a_window_and_takes_the_focus(tmp_path: Path) -> None:
    shown = _Shown()
    application().installEventFilter(shown)
    try:
        at_every_scene(tmp_path, lambda _scene: [])
    finally:
        application().removeEventFilter(shown)
    assert not shown.windows


# Keys


def _stroke(program: Program, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(program.window.focusWidget() or program.window, key, held)


async def _front(program: Program, name: str) -> None:
    await until(lambda: type(program.window.page).__name__ == f"{name}Page")


def test_the_keys_of_the_list_do_what_it_says(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        names = (
            *("Compose", "Messages", "Scheduled", "Contacts", "Templates"),
            *("Accounts", "Settings"),
        )
        for number, name in enumerate(names, start=1):
            _stroke(program, Qt.Key(Qt.Key.Key_0.value + number), CONTROL)
            await _front(program, name)
        _stroke(program, Qt.Key.Key_B, CONTROL)
        assert not window.dock.isVisible()
        _stroke(program, Qt.Key.Key_B, CONTROL)
        assert window.dock.isVisible()
        for key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
            find(window.navigation, QToolButton, "Settings").setFocus()
            window.activateWindow()
            await until(window.isActiveWindow)
            _stroke(program, key)
            await until(lambda: window.findChildren(KeyList))
            (keys,) = window.findChildren(KeyList)
            QTest.keyClick(keys, Qt.Key.Key_Escape)
            await until(lambda: not window.findChildren(KeyList))
        _stroke(program, Qt.Key.Key_Q, CONTROL)

    async def prepare(desk: Desk) -> None:
        await furnish_profile(desk)
        # What is scheduled here would be asked about on leaving.
        await desk.change_settings({"when_closing": WhenClosing.LEAVE.value})

    assert in_window(tmp_path, act, prepare=prepare) == 0


def test_the_keys_for_rows_and_searching(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        _stroke(program, Qt.Key.Key_2, CONTROL)
        page = window.page
        assert isinstance(page, MessagesPage)
        await until(lambda: page.table.model().rowCount() > 1)
        page.table.setFocus()
        _stroke(program, Qt.Key.Key_F, CONTROL)
        assert window.focusWidget() is page.filters.search
        _stroke(program, Qt.Key.Key_Down)
        assert window.focusWidget() is page.table
        await until(page.detail.isVisible)
        assert page.table.selected_keys()
        copied: list[bool] = []
        application().clipboard().dataChanged.connect(lambda: copied.append(True))
        _stroke(program, Qt.Key.Key_C, CONTROL)
        await until(lambda: copied)
        assert "\t" in application().clipboard().text()
        _stroke(program, Qt.Key.Key_Return)
        await until(lambda: page.detail.isAncestorOf(window.focusWidget() or page))
        _stroke(program, Qt.Key.Key_Escape)
        assert window.focusWidget() is page.table
        _stroke(program, Qt.Key.Key_F5)
        _stroke(program, Qt.Key.Key_Delete)
        await until(lambda: page.question.isVisible() or window.notices.sentences)

    in_window(tmp_path, act, prepare=furnish_profile)


def test_a_new_message_and_asking_again_work_from_every_page(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        window = program.window
        panel = window.dock.widget()
        assert isinstance(panel, StatusPanel)
        for place_ in (places.Messages(), places.Templates(), places.Accounts()):
            window.go(place_)
            _stroke(program, Qt.Key.Key_N, CONTROL)
            await _front(program, "Compose")
        window.go(places.Settings())
        asked: list[bool] = []
        panel.model.refresh_all = lambda: asked.append(True)  # type: ignore[method-assign]
        _stroke(program, Qt.Key.Key_F5)
        assert asked

    in_window(tmp_path, act, prepare=furnish_profile)


def test_ctrl_enter_reviews_and_ctrl_n_begins_anew(tmp_path: Path) -> None:
    async def act(program: Program) -> None:
        program.window.go(places.Compose(text="Good day", recipients=("+306912345678",)))
        page = program.window.page
        assert isinstance(page, ComposePage)
        await until(lambda: page.model.account is not None and not page.model.plans.busy)
        page.form.editor.setFocus()
        _stroke(program, Qt.Key.Key_Return, CONTROL)
        await until(lambda: page.is_reviewing)
        _stroke(program, Qt.Key.Key_Escape)
        assert not page.is_reviewing
        _stroke(program, Qt.Key.Key_N, CONTROL)
        await until(lambda: not page.form.editor.text)

    in_window(tmp_path, act, prepare=furnish_profile)


# News for a screen reader


def test_the_counter_and_notices_are_announced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
        elif event.type() is QAccessible.Event.Alert:
            interface = event.accessibleInterface()
            heard.append(interface.text(QAccessible.Text.Name) if interface is not None else "")

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)

    async def act(program: Program) -> None:
        program.window.tell("It is saved.", Tone.GOOD)
        assert heard == ["It is saved."]
        page = program.window.page
        assert isinstance(page, ComposePage)
        await until(lambda: page.model.loaded)
        page.form.editor.setFocus()
        page.form.editor.insertPlainText("Γειά σου")
        await until(lambda: any("Unicode" in one for one in heard))

    in_window(tmp_path, act, prepare=furnish_profile)
