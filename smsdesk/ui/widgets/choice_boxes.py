"""Choosers that give way where a page is narrow, and leave the turning of the wheel to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox

from smsdesk.ui.theme import Size, Space

MOST_SEEN = 14
NARROWEST = 3 * Size.CONTROL


class ChoiceBox(QComboBox):
    """Offers words, each with its value."""

    def __init__(self, chosen: Callable[[Any], object]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFixedHeight(Size.CONTROL)
        # What stands in an empty one would count, too.
        self.setMinimumWidth(NARROWEST)
        self.setMaxVisibleItems(MOST_SEEN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _place: chosen(self.currentData()))

    def offer(self, choices: Sequence[tuple[str, Any]], value: object) -> None:
        """These words, and which of them holds; none when it is none of them."""
        with QSignalBlocker(self):
            if [(self.itemText(n), self.itemData(n)) for n in range(self.count())] != list(choices):
                self.clear()
                for text, data in choices:
                    self.addItem(text, data)
            values = [data for _text, data in choices]
            self.setCurrentIndex(values.index(value) if value in values else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()


class NumberBox(QSpinBox):
    """A number within bounds."""

    def __init__(self, least: int, most: int, chosen: Callable[[int], object]) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setFixedHeight(Size.CONTROL)
        self.setMinimumWidth(2 * Size.CONTROL)
        self.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(chosen)

    def show_number(self, value: int) -> None:
        """Without telling anybody."""
        with QSignalBlocker(self):
            self.setValue(value)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave it to the page."""
        event.ignore()
