"""The list of pages at the left: icon, name, and a count where something waits."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.places import (
    Contacts,
    ContactsImport,
    ContactsSync,
    Place,
    Reminders,
    Scheduled,
)
from smsdesk.ui.theme import Size, Space, Theme
from smsdesk.ui.widgets.basics import label

_BELONGS_TO: dict[type[Place], type[Place]] = {
    ContactsImport: Contacts,
    ContactsSync: Contacts,
    Reminders: Scheduled,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the navigation; `low` ones stand at the bottom."""

    place: Place
    text: str
    icon: Icon
    low: bool = False


class Navigation(QFrame):
    """Shows the entries; `chosen` carries the place of the one that was pressed."""

    chosen = Signal(object)

    def __init__(self, entries: tuple[Entry, ...], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setAccessibleName(self.tr("Pages"))
        self.setFixedWidth(Size.NAVIGATION)
        self._theme = theme
        self._entries = entries
        self._group = QButtonGroup(self)
        self._buttons: dict[type[Place], _EntryButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SIDE, 0, Space.SIDE, Space.M)
        layout.setSpacing(Space.XXS)
        name = label("SMS Desk")
        name.setObjectName("programName")
        layout.addWidget(name)
        for entry in (e for e in entries if not e.low):
            layout.addWidget(self._button(entry))
        layout.addStretch(1)
        for entry in (e for e in entries if e.low):
            layout.addWidget(self._button(entry))
        theme.changed.connect(self._recolor)
        self._recolor()

    def show_place(self, place: Place) -> None:
        """Mark the entry of this place, or of the one it belongs to; none when it has no entry."""
        kind = type(place)
        button = self._buttons.get(_BELONGS_TO.get(kind, kind))
        if button is not None:
            button.setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
        self._recolor()

    def show_count(self, kind: type[Place], count: str, meaning: str) -> None:
        """Show how much waits at a place, "" for nothing; `meaning` says it to a screen reader."""
        self._buttons[kind].show_count(count, meaning)

    def _button(self, entry: Entry) -> QToolButton:
        button = _EntryButton(entry.text)
        button.clicked.connect(lambda: self.chosen.emit(entry.place))
        self._group.addButton(button)
        self._buttons[type(entry.place)] = button
        return button

    def _recolor(self) -> None:
        palette = self._theme.palette
        for entry in self._entries:
            button = self._buttons[type(entry.place)]
            color = palette.accent_text if button.isChecked() else palette.muted
            button.setIcon(icon(entry.icon, palette, color=color))


class _EntryButton(QToolButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText("  " + text)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(Size.ICON, Size.ICON))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self._name = text
        self._count = QLabel(self)
        self._count.setObjectName("navigationCount")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_count(self, count: str, meaning: str) -> None:
        self._count.setText(count)
        self._count.adjustSize()
        self._place()
        self.setAccessibleDescription(meaning)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        right = self.width() - self._count.width() - Space.M
        self._count.move(right, (self.height() - self._count.height()) // 2)
