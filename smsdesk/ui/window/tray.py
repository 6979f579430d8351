"""The icon in the system's tray: a tooltip and a menu with what goes out next.

When it is there, and whether the window hides in it, is decided in `keeping`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.theme import Theme


def has_tray() -> bool:
    """Whether the desktop shows icons of programs now; that may change at any moment."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Not shown at first. Its menu belongs to the window, as Qt does not take it."""

    open_asked = Signal()
    next_asked = Signal()
    """Show what goes out next."""
    quit_asked = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.menu = QMenu(window)
        # Its own children: those that a menu makes itself are gone for Python now and then.
        self._open, self._next, self._quit = (QAction(self) for _ in range(3))
        self.menu.addActions([self._open, self._next])
        self.menu.addSeparator()
        self.menu.addAction(self._quit)
        self._open.triggered.connect(self.open_asked)
        self._next.triggered.connect(self.next_asked)
        self._quit.triggered.connect(self.quit_asked)
        self.menu.setDefaultAction(self._open)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        theme.changed.connect(self._draw)
        self._draw()
        self.tell("")

    def tell(self, upcoming: str) -> None:
        """What goes out next in words, "" for nothing; all words in the language that holds."""
        said = self.tr("Next: {when}").format(when=upcoming) if upcoming else self.tr("Next: —")
        self._open.setText(self.tr("Open SMS Desk"))
        self._next.setText(said)
        self._next.setEnabled(bool(upcoming))
        self._quit.setText(self.tr("Quit"))
        idle = self.tr("Nothing is scheduled here.")
        self.icon.setToolTip(f"SMS Desk\n{said if upcoming else idle}")

    def show(self, shown: bool) -> None:
        """Put it into the tray, or take it out."""
        if self.icon.isVisible() != shown:
            self.icon.setVisible(shown)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
            QSystemTrayIcon.ActivationReason.MiddleClick,
        ):
            self.open_asked.emit()

    def _draw(self) -> None:
        palette = self._theme.palette
        # The accent can be told from light and dark bars alike, which need not be ours.
        self.icon.setIcon(icon(Icon.MESSAGES, palette, color=palette.accent))
