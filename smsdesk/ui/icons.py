"""Icons by their meaning, in the colours of the theme. The drawings are in `resources/icons`."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from smsdesk.system.assets import asset_text
from smsdesk.ui.theme import Palette

PIXELS = (18, 36, 54)
"""The sizes at 100, 200 and 300 %; Qt scales the nearest one down."""


class Icon(enum.Enum):
    """What an icon says; the value is the name of its drawing."""

    COMPOSE = "pencil-outline"
    MESSAGES = "message-text-outline"
    ACCOUNTS = "account-key-outline"
    SETTINGS = "cog-outline"
    TEMPLATES = "file-document-outline"
    SCHEDULED = "calendar-clock-outline"
    CONTACTS = "account-multiple-outline"
    SEARCH = "magnify"
    WARNING = "alert-outline"
    CLOSE = "close"
    REFRESH = "refresh"
    CHECK = "check"
    PREVIOUS = "chevron-left"
    BACK = "arrow-left"
    ADD = "plus"
    NEXT = "chevron-right"
    DOWN = "chevron-down"
    MORE = "dots-horizontal"
    FILE = "file-table-outline"
    PANEL = "dock-right"
    INFO = "information-outline"
    COPY = "content-copy"
    ALERT = "bell-outline"
    PRACTICE = "school-outline"
    SHOW = "eye-outline"
    HIDE = "eye-off-outline"


def icon(which: Icon, palette: Palette, *, color: str = "") -> QIcon:
    """An icon in the text colour of the palette, or in another of its colours."""
    made = QIcon()
    renderer = QSvgRenderer(asset_text(f"icons/{which.value}.svg").encode())
    for size in _sizes():
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        renderer.render(painter)
        painter.end()
        made.addPixmap(_in_color(drawn, color or palette.text), QIcon.Mode.Normal)
        made.addPixmap(_in_color(drawn, palette.border_strong), QIcon.Mode.Disabled)
    return made


def _sizes() -> tuple[int, ...]:
    """In pixels; a screen that is added later may be finer than those that are there."""
    finest = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1)
    return PIXELS if finest > 2 else PIXELS[:2]


def _in_color(drawn: QPixmap, color: str) -> QPixmap:
    """The same drawing, all of it in `color`: drawing it again would take ten times as long."""
    made = QPixmap(drawn)
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(made.rect(), QColor(color))
    painter.end()
    return made
