"""The window: navigation, one page at a time, the status panel, notices, keys, remembered shape.

What a page shows is its own affair; which pages there are is decided in `window/pages.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smsdesk.ui.places import Place
from smsdesk.ui.theme import Size, Theme
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.window.keys import KeyList
from smsdesk.ui.window.navigation import Entry, Navigation
from smsdesk.ui.window.notices import Notices

SMALLEST = QSize(1024, 640)
FIRST = QSize(1280, 800)


class Visitable(Protocol):
    """What the window asks of a page."""

    def visit(self, place: Place) -> None:
        """The user has come here with this in hand."""


class MainWindow(QMainWindow):
    """Made before anything is loaded, so that it can be painted at once; `fill` follows."""

    closing = Signal()
    """The user wants to close the window; it stays until whoever listens hides it."""

    def __init__(self, entries: tuple[Entry, ...], theme: Theme, remembered: QSettings) -> None:
        super().__init__()
        self.setWindowTitle("SMS Desk")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST)
        self.remembered = remembered
        self._pages: dict[type[Place], QWidget] = {}
        self._makers: dict[type[Place], Callable[[], QWidget]] = {}
        self._entries = entries
        self._may_close = False
        self.navigation = Navigation(entries, theme)
        self.notices = Notices(theme)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.notices)
        middle.addWidget(self._stack, 1)
        whole = QWidget()
        whole.setObjectName("pages")
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        layout.addLayout(middle, 1)
        self.setCentralWidget(whole)
        self.dock = self._dock()
        self.navigation.chosen.connect(self.go)
        self._add_keys()
        self._restore()

    def fill(self, makers: Mapping[type[Place], Callable[[], QWidget]], panel: QWidget) -> None:
        """Put in the panel, and what makes a page when it is first gone to."""
        self._makers = dict(makers)
        self.dock.setWidget(panel)

    def go(self, place: Place) -> None:
        """Show a place; nothing happens while its page is not there yet."""
        if type(place) not in self._makers:
            return
        page = self._page_of(type(place))
        self._stack.setCurrentWidget(page)
        self.navigation.show_place(place)
        visit = getattr(page, "visit", None)
        if visit is not None:
            visit(place)

    def _page_of(self, kind: type[Place]) -> QWidget:
        page = self._pages.get(kind)
        if page is None:
            page = self._pages[kind] = self._makers[kind]()
            self._stack.addWidget(page)
        return page

    def tell(self, sentence: str, tone: Tone) -> None:
        """Show a sentence above the page."""
        self.notices.tell(sentence, tone)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._stack.currentWidget()

    def let_close(self) -> None:
        """From now on closing is not asked about: the program is leaving."""
        self._may_close = True

    def raise_to_front(self) -> None:
        """Come back from wherever the window is: a second start asks for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the shape; then it is for the program to leave in order."""
        self.remembered.setValue("geometry", self.saveGeometry())
        self.remembered.setValue("state", self.saveState())
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def _dock(self) -> QDockWidget:
        dock = QDockWidget(self.tr("Status panel"), self)
        dock.setObjectName("statusDock")
        dock.setTitleBarWidget(QWidget())
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        dock.setMinimumWidth(Size.PANEL_MIN)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        self.resizeDocks([dock], [Size.PANEL], Qt.Orientation.Horizontal)
        return dock

    def _add_keys(self) -> None:
        for number, entry in enumerate(self._entries, start=1):
            self._key(f"Ctrl+{number}", lambda place=entry.place: self.go(place))
        self._key("Ctrl+B", lambda: self.dock.setVisible(not self.dock.isVisible()))
        for key in ("F1", "?"):
            self._key(key, self.show_keys)
        self._key("Ctrl+Q", self.close)

    def show_keys(self) -> None:
        """The list of keys."""
        KeyList(tuple(entry.text for entry in self._entries), self).open()

    def _key(self, key: str, pressed: object) -> None:
        QShortcut(QKeySequence(key), self, pressed)  # type: ignore[call-overload] # a callable

    def _restore(self) -> None:
        geometry, state = self.remembered.value("geometry"), self.remembered.value("state")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        if isinstance(state, QByteArray):
            self.restoreState(state)
