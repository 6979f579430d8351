"""Python's garbage is collected in the interface's thread only.

The collector runs in whatever thread allocates, and the store's thread allocates much. If it
found a cycle with a Qt object in it, Qt would be torn down in the wrong thread and crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1_000
SETTLED_AFTER_MS = 3_000
"""When the program has started, whatever it is made of stays until it ends."""


class GarbageInThisThread(QObject):
    """From its making to `stop`, the collector runs by a timer of the thread that made it."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._collect_what_is_due)
        # Looking through all that was imported takes 60 to 150 ms, a pause that can be felt.
        self._settled = QTimer(self, interval=SETTLED_AFTER_MS, singleShot=True)
        self._settled.timeout.connect(self._settle)
        self._settled.start()
        self._froze = False

    def stop(self) -> None:
        """Collect everything once more and let Python collect by itself again."""
        self._timer.stop()
        self._settled.stop()
        if self._froze:
            gc.unfreeze()
        gc.collect()
        gc.enable()

    def _settle(self) -> None:
        if gc.get_freeze_count() == 0:  # else somebody around us has done so, and will undo it
            gc.freeze()
            self._froze = True
        self._timer.start()

    def _collect_what_is_due(self) -> None:
        """Collect the oldest generation whose count has passed Python's own threshold."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
                gc.collect(generation)
                return
