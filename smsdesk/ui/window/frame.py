"""What stands around the pages: navigation, notices above them, the panel's dock, the keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smsdesk.ui.theme import Size, Theme
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.window.keys import KeyList
from smsdesk.ui.window.navigation import Entry, Navigation
from smsdesk.ui.window.notices import Notices

if TYPE_CHECKING:
    from smsdesk.ui.window.main_window import MainWindow


class Frame:
    """Puts its parts into the window, which owns them from then on."""

    def __init__(
        self,
        window: MainWindow,
        entries: tuple[Entry, ...],
        theme: Theme,
        dock: QDockWidget | None = None,
    ) -> None:
        """`dock` is one that is there already."""
        self.navigation = Navigation(entries, theme)
        self.notices = Notices(theme)
        self.stack = QStackedWidget()
        self.stack.setObjectName("pages")
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._window = window
        self._names = tuple(entry.text for entry in entries)
        self._put_in(self._middle())
        self.dock = dock or self._dock()
        self.dock.setWindowTitle(QCoreApplication.translate("MainWindow", "Status panel"))
        for number, entry in enumerate(entries, start=1):
            self._key(f"Ctrl+{number}", partial(window.go, entry.place))
        self._key("Ctrl+B", lambda: self.dock.setVisible(not self.dock.isVisible()))
        for key in ("F1", "?"):
            self._key(key, self._show_keys)
        self._key(QKeySequence.StandardKey.Find, self._search)
        self._key("Ctrl+Q", window.leave)

    def _put_in(self, middle: QWidget) -> None:
        """In the place of what is there. The central widget itself stays: without one, the dock
        would take all the room for ever."""
        holder = self._window.centralWidget()
        if holder is None:
            holder = QWidget()
            QHBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self._window.setCentralWidget(holder)
        layout = holder.layout()
        before = layout.takeAt(0) if layout is not None else None
        if before is not None and (old := before.widget()) is not None:
            old.hide()
            old.deleteLater()
        if layout is not None:
            layout.addWidget(middle)

    def _middle(self) -> QWidget:
        pages = QVBoxLayout()
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        pages.addWidget(self.notices)
        pages.addWidget(self.stack, 1)
        whole = QWidget()
        whole.setObjectName("pages")
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addLayout(pages, 1)
        return whole

    def _dock(self) -> QDockWidget:
        dock = QDockWidget(self._window)
        dock.setObjectName("statusDock")
        dock.setTitleBarWidget(QWidget())
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        dock.setMinimumWidth(Size.PANEL_MIN)
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self._window.resizeDocks([dock], [Size.PANEL], Qt.Orientation.Horizontal)
        return dock

    def _show_keys(self) -> None:
        searches = self._search_field() is not None
        KeyList(self._names, self._window, searches=searches).open()

    def _search(self) -> None:
        field = self._search_field()
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def _search_field(self) -> QLineEdit | None:
        page = self.stack.currentWidget()
        return page.search_field if isinstance(page, Page) else None

    def _key(self, key: str | QKeySequence.StandardKey, pressed: Callable[[], object]) -> None:
        QShortcut(QKeySequence(key), self._window).activated.connect(pressed)
