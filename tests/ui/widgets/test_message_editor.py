"""Only the lines that a key has changed are painted, and what is seen is as if all were."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication

from smsdesk.ui.widgets.message_editor import MessageEditor
from tests.support.composing import Composing, in_compose

BACKSPACE = Qt.Key.Key_Backspace
FIELDS = "Dear {name|customer}, come to {place} [10:30] or call {phone}. "
TEXTS = {
    "GSM": ("Your appointment is on Monday [10:30] €. " * 25, "wide words"),
    "Greek": ("Καλημέρα σας, το ραντεβού σας είναι αύριο. " * 24, "και ένα"),
    "curly": ("It’s on Monday. " + "Plain words follow here. " * 30, "x’y"),
    "emoji": ("See you 🎂 on Monday 🎉 at ten 😀! " * 25, "a😀 b"),
    "fields": (FIELDS * 14, "a {field} b"),
    "paragraphs": ("One short line.\n\nAnother, with {name}.\n" * 4, "ab [c"),
    "long": ("Many words that must be scrolled to be seen. " * 60, "ab c d"),
    "piled": ("Plain words all around. " * 30, "a\u0301\u0302\u0303\u0304 b"),
    "Hebrew": ("שלום לכם, התור שלכם ביום שני. " * 20, "אבג"),
    "empty": ("", "a’"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_each_key_leaves_what_a_whole_paint_would(tmp_path: Path, name: str) -> None:
    text, typed = TEXTS[name]

    async def act(at: Composing) -> None:
        editor = at.page.form.editor
        editor.setPlainText(text)
        await at.planned()
        editor.setFocus()
        for place in (0, len(text) // 2, len(text)):
            cursor = editor.textCursor()
            # What was deleted before may have been a whole field.
            cursor.setPosition(min(place, editor.document().characterCount() - 1))
            editor.setTextCursor(cursor)
            QApplication.sendPostedEvents()
            for key in (*typed, *([BACKSPACE] * len(typed)), Qt.Key.Key_Delete, "é"):
                press(editor, key)
                assert seen(at, editor) == whole(editor), f"{key!r} at {place}"

    in_compose(tmp_path, act)


def press(editor: MessageEditor, key: str | Qt.Key) -> None:
    """A key, and all that it brings about."""
    code, text = (Qt.Key.Key_unknown, key) if isinstance(key, str) else (key, "")
    event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(editor, event)
    QApplication.sendPostedEvents()


def seen(at: Composing, editor: MessageEditor) -> QImage:
    """What stands on the screen where the text is."""
    window, viewport = at.program.window, editor.viewport()
    corner = viewport.mapTo(window, QPoint(0, 0))
    size = viewport.size()
    shot = window.screen().grabWindow(
        window.winId(), corner.x(), corner.y(), size.width(), size.height()
    )
    return shot.toImage().convertToFormat(QImage.Format.Format_RGB32)


def whole(editor: MessageEditor) -> QImage:
    """What all of it looks like, painted anew."""
    return editor.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


class Painted(QObject):
    """How high the parts are that were painted, in pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.heights: list[int] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's."""
        if isinstance(event, QPaintEvent):
            self.heights.append(event.rect().height())
        return False


def test_a_key_at_the_end_paints_one_line(tmp_path: Path) -> None:
    async def act(at: Composing) -> None:
        editor, painted = at.page.form.editor, Painted()
        editor.setPlainText("Many words. " * 80)
        await at.planned()
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        QApplication.sendPostedEvents()
        editor.viewport().installEventFilter(painted)
        press(editor, "a")
        lines = editor.document().firstBlock().layout().lineCount()
        assert lines > 5
        assert 0 < sum(painted.heights) < 3 * editor.fontMetrics().lineSpacing()
        painted.heights.clear()
        press(editor, "’")
        assert max(painted.heights) == editor.viewport().height()

    in_compose(tmp_path, act)
