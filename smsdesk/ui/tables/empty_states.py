"""A table, or what stands in its place: that it is loading, or that there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, row

LOADING_AFTER_MS = 150
"""What comes sooner needs no word that it is coming."""


class TableStates(Card):
    """Shows the table while it has rows. `say_empty` says what is shown when it has none."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(margin=0, spacing=0)
        self.body.setContentsMargins(1, 1, 1, 1)
        self._table = table
        self._sentence = label("", "cardTitle", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = label("", "muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._act: Callable[[], object] = lambda: None
        self._button = button("", "primary", pressed=self._press)
        self._loading = label(self.tr("Loading…"), "muted")
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._empty = self._empty_place()
        # First of all: a stack without a parent shows its first widget as a window of its own.
        self.body.addLayout(self._stack)
        for place in (table, self._empty, self._loading):
            self._stack.addWidget(place)
        self._soon = QTimer(self, interval=LOADING_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(lambda: self._stack.setCurrentWidget(self._loading))

    def say_empty(
        self, sentence: str, hint: str, do: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """What an empty table says, and what can be done about it."""
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._button.setText(do)
        self._button.setVisible(bool(do))
        self._act = act if act is not None else lambda: None

    def show_state(self, *, loading: bool, rows: int) -> None:
        """Loading is shown after a moment only; rows that are there stay meanwhile."""
        if loading and not rows:
            if self._stack.currentWidget() is not self._loading:
                self._soon.start()
            return
        self._soon.stop()
        self._stack.setCurrentWidget(self._table if rows or loading else self._empty)

    @property
    def is_empty(self) -> bool:
        """Whether it says that there is nothing."""
        return self._stack.currentWidget() is self._empty

    def _press(self) -> None:
        self._act()

    def _empty_place(self) -> QWidget:
        place = QWidget()
        layout = QVBoxLayout(place)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.setSpacing(Space.S)
        layout.addStretch(1)
        layout.addWidget(self._sentence)
        layout.addWidget(self._hint)
        layout.addSpacing(Space.S)
        layout.addLayout(row(None, self._button, None))
        layout.addStretch(2)
        return place
