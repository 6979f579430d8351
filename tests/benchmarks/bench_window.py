"""The window: start beside a bare QMainWindow, memory, and the longest stall while sending.

Run it as `python tests/benchmarks/bench_window.py [rounds]`, under a display or offscreen. Each
start is a process of its own on a profile with 100,000 messages that was left on Messages; times
count from the spawn. Compiled bytecode is kept, as it is for everybody who starts a program a
second time; the first start of each kind is not counted. "shown" is when the table has rows and
the panel its account and figures.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

MESSAGES = 100_000
TARGETS = {"painted": 1.8, "shown": 4.0}

_PROLOGUE = """
import json, os, resource, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class FirstPaint(QObject):
    at = None
    def eventFilter(self, watched, event):
        if self.at is None and event.type() == QEvent.Type.Paint:
            self.at = time.time()
            # For a filter on everything PySide would go on making Python's side of everything.
            app.removeEventFilter(self)
        return False

def rss_mb():
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize() / 1e6

app = QApplication(sys.argv[:1])
first = FirstPaint()
app.installEventFilter(first)
began = float(os.environ["BEGAN"])
"""
BARE = (
    _PROLOGUE
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
print(json.dumps({"painted": first.at - began, "rss": rss_mb()}))
"""
)
OURS = (
    _PROLOGUE
    + """
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QTableView
from smsdesk.system.vault import SessionVault
from smsdesk.ui.main import run

class Shown:
    # Both are painted: the table with a row, the panel with what it knows.
    at = None
    def look(self):
        for window in app.topLevelWidgets() if self.at is None else ():
            table, panel = window.findChild(QTableView), window.findChild(QFrame, "statusPanel")
            if table is None or panel is None or table.model() is None:
                continue
            rows, known = table.model(), panel.model
            if rows.rowCount() and rows.loaded(0) is not None and known.accounts and known.figures:
                window.repaint()
                self.at = time.time()

async def drive(program):
    import asyncio
    while shown.at is None:
        await asyncio.sleep(0.002)
    await asyncio.sleep(0.5)
    whole = program.window.page.findChild(QTableView).model().rowCount()
    print(json.dumps({
        "painted": first.at - began, "shown": shown.at - began, "rows": whole, "rss": rss_mb()
    }))
    program.leave()

shown = Shown()
poll = QTimer(interval=2)
poll.timeout.connect(shown.look)
poll.start()
run(Path(sys.argv[1]), vault=SessionVault(), drive=drive)
"""
)


def start(script: str, *arguments: str) -> dict[str, float]:
    """What one start measured, in seconds and megabytes."""
    environment = {**os.environ, "BEGAN": repr(time.time())}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ran = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        check=True,
        capture_output=True,
        timeout=15,
        text=True,
        env=environment,
    )
    measured: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return measured


def profile_with_messages(folder: Path) -> None:
    """A profile with one account and its history."""
    sys.path.insert(0, str(Path(__file__).parents[2]))
    import asyncio

    from tests.support.history import fill_history

    asyncio.run(fill_history(folder, MESSAGES))
    (folder / "window.ini").write_text("[General]\npage=Messages\n", "utf-8")


def middle(runs: list[dict[str, float]], name: str) -> float:
    """The median of one figure."""
    return statistics.median(run[name] for run in runs)


def main() -> None:
    """Print medians and ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen" if "DISPLAY" not in os.environ else "")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        profile_with_messages(folder / "profile")
        pairs: list[tuple[dict[str, Any], dict[str, Any]]] = [
            (start(BARE), start(OURS, str(folder / "profile"))) for _ in range(rounds + 1)
        ]
    bare, ours = [pair[0] for pair in pairs[1:]], [pair[1] for pair in pairs[1:]]
    base = middle(bare, "painted")
    print(
        f"{MESSAGES} messages, median of {rounds} rounds, {os.environ['QT_QPA_PLATFORM'] or 'xcb'}"
    )
    print(f"bare QMainWindow painted {base:6.3f} s, {middle(bare, 'rss'):5.0f} MB")
    for name, target in TARGETS.items():
        found, best = middle(ours, name), min(run[name] for run in ours)
        print(
            f"SMS Desk {name:15} {found:6.3f} s  x{found / base:.2f} (target below {target});"
            f" best {best:.3f} s, x{best / min(run['painted'] for run in bare):.2f}"
        )
    memory = middle(ours, "rss")
    print(f"SMS Desk memory          {memory:5.0f} MB  x{memory / middle(bare, 'rss'):.2f}")


if __name__ == "__main__":
    main()
