"""Searching and filtering above a table: a field that searches as one types, buttons with choices,
and chips for what was filtered by elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton

from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import label, restyle

SEARCH_AFTER_MS = 200
"""Typing goes on for that long between two letters."""


class SearchField(QLineEdit):
    """`searched` comes when typing pauses, or at once with Enter. Escape empties the field."""

    searched = Signal(str)
    left_downwards = Signal()
    """The down arrow: on to the table."""

    def __init__(self, hint: str, theme: Theme) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self._theme = theme
        self._sign = self.addAction(
            icon(Icon.SEARCH, theme.palette), QLineEdit.ActionPosition.LeadingPosition
        )
        theme.changed.connect(self._recolor)
        self._timer = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(lambda _text: self._timer.start())
        self.returnPressed.connect(self._search)
        self._searched = ""

    @property
    def is_typing(self) -> bool:
        """Whether what stands there has not been searched for yet."""
        return self._timer.isActive()

    def show_text(self, text: str) -> None:
        """Put a text into the field without searching for it."""
        self.setText(text)  # Qt's cross to empty the field listens, so nobody may be kept from it
        self._searched = text.strip()
        self._timer.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape empties, the down arrow leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self._timer.stop()
        if self.text().strip() != self._searched:
            self._searched = self.text().strip()
            self.searched.emit(self._searched)

    def _recolor(self) -> None:
        self._sign.setIcon(icon(Icon.SEARCH, self._theme.palette))


class FilterButton(QPushButton):
    """One of several choices. One that is neither the first, which lets everything through, nor
    the usual one makes the button stand out."""

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[str, Any]], *, usual: Any = None) -> None:
        super().__init__()
        self._name = name
        self._usual = usual
        self.setAutoDefault(False)
        self.setProperty("role", "filter")
        self.setMenu(QMenu(self))
        self._group = QActionGroup(self)
        self._widest: Any = None
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer these; the value stays chosen if it is still among them."""
        chosen = self._group.checkedAction()
        value = chosen.data() if chosen is not None else choices[0][1]
        self._widest = choices[0][1]
        menu = self.menu()
        menu.clear()
        for old in self._group.actions():
            self._group.removeAction(old)
            old.deleteLater()
        for text, choice in choices:
            action = QAction(text, menu, checkable=True)
            action.setData(choice)
            action.triggered.connect(lambda _on, one=choice, said=text: self._choose(one, said))
            self._group.addAction(action)
            menu.addAction(action)
        self.show_value(value)

    def show_value(self, value: Any, text: str = "") -> None:
        """Show a choice without telling; `text` for a value that is none of the choices."""
        checked = self._group.checkedAction()
        if checked is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        for action in self._group.actions():
            if action.data() == value:
                action.setChecked(True)
                text = action.text()
        self.setText(f"{text} ▾")
        self.setAccessibleName(f"{self._name}: {text}")
        on = value not in (self._widest, self._usual)
        if self.property("on") != on:
            self.setProperty("on", on)
            restyle(self)

    def _choose(self, value: Any, text: str) -> None:
        self.show_value(value, text)
        self.chosen.emit(value)


class FilterChip(QFrame):
    """A filter that was set by coming here with it; `removed` when its cross is pressed."""

    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "chip")
        self._theme = theme
        self._text = label("", "chip")
        self._cross = QToolButton()
        self._cross.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, 0, Space.XS, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._text)
        layout.addWidget(self._cross)
        theme.changed.connect(self._recolor)
        self._recolor()

    def show_text(self, text: str) -> None:
        """What is filtered by; "" hides the chip."""
        self._text.setText(text)
        self._cross.setAccessibleName(self.tr("Remove the filter “{0}”").format(text))
        self._cross.setToolTip(self._cross.accessibleName())
        self.setVisible(bool(text))

    def _recolor(self) -> None:
        palette = self._theme.palette
        self._cross.setIcon(icon(Icon.CLOSE, palette, color=palette.accent_text))
