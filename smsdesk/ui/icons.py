"""Icons by their meaning, in the colours of the theme."""

from __future__ import annotations

import enum

from PySide6.QtGui import QIcon

from smsdesk.ui.theme import Palette


class Icon(enum.Enum):
    """What an icon says; the value is its name in Material Design Icons."""

    COMPOSE = "mdi6.pencil-outline"
    MESSAGES = "mdi6.message-text-outline"
    ACCOUNTS = "mdi6.account-key-outline"
    SETTINGS = "mdi6.cog-outline"
    TEMPLATES = "mdi6.file-document-outline"
    SEARCH = "mdi6.magnify"
    WARNING = "mdi6.alert-outline"
    CLOSE = "mdi6.close"
    REFRESH = "mdi6.refresh"
    CHECK = "mdi6.check"
    PREVIOUS = "mdi6.chevron-left"
    NEXT = "mdi6.chevron-right"
    DOWN = "mdi6.chevron-down"
    MORE = "mdi6.dots-horizontal"
    FILE = "mdi6.file-table-outline"
    PANEL = "mdi6.dock-right"
    INFO = "mdi6.information-outline"
    COPY = "mdi6.content-copy"
    ALERT = "mdi6.bell-outline"
    PRACTICE = "mdi6.school-outline"
    SHOW = "mdi6.eye-outline"
    HIDE = "mdi6.eye-off-outline"


def icon(which: Icon, palette: Palette, *, color: str = "") -> QIcon:
    """An icon in the text colour of the palette, or in another of its colours."""
    # It loads a dozen fonts: after the first paint that is soon enough.
    import qtawesome

    made: QIcon = qtawesome.icon(
        which.value, color=color or palette.text, color_disabled=palette.border_strong
    )
    return made
