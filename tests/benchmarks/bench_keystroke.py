"""Keystroke to updated counter and underlines in a text of 1,000 characters, in milliseconds.

Each key goes through Qt to the editor on the real page in the real window, offscreen; the clock
stops when all that the key has changed in the window has been laid out and painted, editor and
counter among it. Words are typed and taken back at the start, in the middle and at the end.
Prints p50 and p99 for GSM, Greek, emoji, twenty parts (3,060 characters) and a text with a dozen
merge fields, by the clock and by the processor (on a busy machine the clock says more about the
others). Run:
QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_keystroke.py
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2]))

from smsdesk.ui.widgets.message_editor import MessageEditor
from tests.support.composing import Composing, in_compose

LENGTH = 1_000
TWENTY_PARTS = 3_060
ROUNDS = 10
"""So often a word is typed and taken back at each place."""
TARGET_MS = 4.0
FIELDS = "".join(f"Dear {{field {n}|friend}}, your visit is on Monday; " for n in range(12))
ORDINARY = "Your appointment is on Monday [10:30] €. "
TEXTS = {
    "GSM": (ORDINARY, LENGTH, "and then a"),
    "Greek": ("Καλημέρα σας, το ραντεβού σας είναι τη Δευτέρα. ", LENGTH, "και μετά τα"),
    "emoji": ("See you 🎂 on Monday 🎉 at ten 😀! ", LENGTH, "and then a"),
    "parts": (ORDINARY, TWENTY_PARTS, "and then a"),
    "fields": (FIELDS + ORDINARY * LENGTH, LENGTH, "and then a"),
}


class Painted(QObject):
    """Sees whether its widgets are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[QObject] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's."""
        if event.type() is QEvent.Type.Paint:
            self.seen.add(watched)
        return False


async def measure(at: Composing) -> None:
    """Type into each text and print what it took."""
    editor, counter = at.page.form.editor, at.page.foot.counter
    painted = Painted()
    watched: set[QObject] = {editor.viewport(), counter.used}
    for one in watched:
        one.installEventFilter(painted)
    for name, (piece, length, word) in TEXTS.items():
        editor.setPlainText((piece * length)[:length])
        await at.planned()
        wall, cpu = [], []
        gc.collect()
        for place in (0, length // 2, length - 1):
            cursor = editor.textCursor()
            cursor.setPosition(place)
            editor.setTextCursor(cursor)
            editor.setFocus()
            QApplication.sendPostedEvents()
            for key in (list(word) + [""] * len(word)) * ROUNDS:
                before = counter.sentence
                painted.seen.clear()
                start, start_cpu = time.perf_counter(), time.thread_time()
                strike(editor, key)
                QApplication.sendPostedEvents()
                cpu.append((time.thread_time() - start_cpu) * 1_000)
                wall.append((time.perf_counter() - start) * 1_000)
                if counter.sentence == before or painted.seen != watched:
                    raise AssertionError("the counter does not follow")
        print(f"{name:6} {percentiles(wall)}   processor {percentiles(cpu)}   target {TARGET_MS}")


def percentiles(times: list[float]) -> str:
    """The two that matter, in milliseconds."""
    p50, p99 = statistics.median(times), statistics.quantiles(times, n=100)[98]
    return f"p50 {p50:5.2f} p99 {p99:5.2f} ms"


def strike(editor: MessageEditor, text: str) -> None:
    """One key, pressed and released; no text: Backspace."""
    key = Qt.Key.Key_unknown if text else Qt.Key.Key_Backspace
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(editor, event)


def main() -> None:
    """Measure in a throw-away profile."""
    with tempfile.TemporaryDirectory() as folder:
        in_compose(Path(folder), measure)


if __name__ == "__main__":
    main()
