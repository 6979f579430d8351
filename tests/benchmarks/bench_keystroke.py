"""Keystroke to updated counter and underlines in a text of 1,000 characters, in milliseconds.

Each key goes through Qt to the editor on the real page in the real window, offscreen; the clock
stops when counter and text have been painted. Prints p50 and p99 for GSM, Greek and emoji, by the
clock and by the processor (on a busy machine the clock says more about the others). Run:
QT_QPA_PLATFORM=offscreen python tests/benchmarks/bench_keystroke.py
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[2]))

from smsdesk.ui.widgets.message_editor import MessageEditor
from tests.support.composing import Composing, in_compose

LENGTH = 1_000
KEYS = 400
TARGET_MS = 4.0
TEXTS = {
    "GSM": ("Your appointment is on Monday [10:30] €. ", "a"),
    "Greek": ("Καλημέρα σας, το ραντεβού σας είναι τη Δευτέρα. ", "α"),
    "emoji": ("See you 🎂 on Monday 🎉 at ten 😀! ", "a"),
}


async def measure(at: Composing) -> None:
    """Type into each text, in its middle, and print what it took."""
    editor, counter = at.page.form.editor, at.page.foot.counter
    for name, (piece, key) in TEXTS.items():
        text = (piece * LENGTH)[:LENGTH]
        editor.setPlainText(text)
        await at.planned()
        cursor = editor.textCursor()
        cursor.setPosition(LENGTH // 2)
        editor.setTextCursor(cursor)
        editor.setFocus()
        wall, cpu = [], []
        gc.collect()
        for number in range(KEYS):
            before = counter.sentence
            start, start_cpu = time.perf_counter(), time.thread_time()
            strike(editor, "" if number % 2 else key)
            editor.viewport().repaint()
            counter.repaint()
            cpu.append((time.thread_time() - start_cpu) * 1_000)
            wall.append((time.perf_counter() - start) * 1_000)
            if counter.sentence == before:
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
