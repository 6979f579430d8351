"""The window: one page at a time between navigation and status panel, remembered shape, keys.

It is painted empty first, since making the rest takes longer than a bare window; `put_up` makes
the frame (see `frame`), `fill` puts in what has been loaded. Pages are their own affair. Qt's own
namespace is imported where it is needed: PySide makes a hundred enumerations of it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLocale, QSettings, QSize, Signal
from PySide6.QtWidgets import QMainWindow

from smsdesk.ui.theme import Size

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QDockWidget, QWidget

    from smsdesk.ui.places import Place
    from smsdesk.ui.theme import Theme
    from smsdesk.ui.widgets.basics import Tone
    from smsdesk.ui.window.navigation import Entry

SMALLEST = QSize(1024, 640)
FIRST = QSize(1280, 800)
ROOM = 0.94
"""Of the screen, so that the frame of a new window is on it, too."""


class MainWindow(QMainWindow):
    """Made and shown before anything else is; then `put_up`, `give_panel_its_width` and `fill`."""

    closing = Signal()
    """The user wants to close the window; it stays until whoever listens hides it."""
    leaving = Signal()
    """The user wants to end the program."""
    shown = Signal()
    language_changed = Signal()

    def __init__(self, remembered: QSettings) -> None:
        super().__init__()
        self.setWindowTitle("SMS Desk")
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST.boundedTo(self.screen().availableSize() * ROOM))
        self.remembered = remembered
        self._pages: dict[type[Place], QWidget] = {}
        self._seen: set[type[Place]] = set()
        """Those of the pages that have been gone to."""
        self._typed: dict[type[Place], object] = {}
        """What stood in pages that are to be made anew, until they are."""
        self._makers: dict[type[Place], Callable[[], QWidget]] = {}
        self._ready: Collection[type[Place]] | None = None
        self._asked_for: Place | None = None
        self._may_close = False
        self._is_turning = False
        """Whether another page comes to the front, which takes the focus of the one before: Qt
        would first look for another place for it."""
        geometry = remembered.value("geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def put_up(self, entries: tuple[Entry, ...], theme: Theme) -> None:
        """Make navigation, notices, the place of the pages, the panel's dock, and the keys."""
        self._frame(entries, theme, None)
        state = self.remembered.value("state")
        if isinstance(state, QByteArray):
            self.restoreState(state)

    def give_panel_its_width(self) -> None:
        """When the frame was laid out once. Qt brings back the panel's place, but in a window that
        is on the screen before its parts are, it gives the panel all the width."""
        from PySide6.QtCore import Qt

        width = self.remembered.value("panel", Size.PANEL, type=int)
        if isinstance(width, int):
            self.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)

    def put_up_anew(self, entries: tuple[Entry, ...], theme: Theme) -> None:
        """The same again in the language that holds now; what stood there is deleted, but for the
        dock, whose place and width are the user's, and for what was typed and not stored."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QShortcut

        for kind, page in self._pages.items():
            if (typed := getattr(page, "typed", None)) is not None:
                self._typed[kind] = typed
        self._pages.clear()
        self._seen.clear()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for key in self.findChildren(QShortcut, options=direct):
            key.setEnabled(False)
            key.deleteLater()
        self._frame(entries, theme, self.dock)

    def _frame(self, entries: tuple[Entry, ...], theme: Theme, dock: QDockWidget | None) -> None:
        from smsdesk.ui.window.frame import Frame

        self.setLocale(QLocale())  # the window is older than the choice of a language
        frame = Frame(self, entries, theme, dock)
        self.navigation, self.notices, self.dock = frame.navigation, frame.notices, frame.dock
        self._stack = frame.stack
        self.navigation.chosen.connect(self.go)

    def fill(
        self,
        makers: Mapping[type[Place], Callable[[], QWidget]],
        panel: QWidget,
        ready: Collection[type[Place]] | None = None,
    ) -> None:
        """Put in the panel, and what makes a page when it is first gone to. With `ready` these
        alone can be gone to until `all_ready`."""
        self._makers, self._ready = dict(makers), ready
        if (before := self.dock.widget()) is not None:
            before.deleteLater()
        self.dock.setWidget(panel)

    def offers(self, kind: type[Place]) -> bool:
        """Whether there is a page for such a place."""
        return kind in self._makers

    def all_ready(self) -> None:
        """Every place can be gone to, and what was asked for last meanwhile is."""
        self._ready = None
        if self._asked_for is not None:
            self.go(self._asked_for)

    def make(self, kind: type[Place]) -> None:
        """Make a page before it is first gone to, if it can be gone to."""
        if kind in self._makers and (self._ready is None or kind in self._ready):
            self._page_of(kind)

    def go(self, place: Place) -> None:
        """Show a place; nothing happens while there are no pages yet."""
        if type(place) not in self._makers:
            return
        self.navigation.show_place(place)
        if self._ready is not None and type(place) not in self._ready:
            self._asked_for = place
            return
        self._asked_for = None
        is_new = type(place) not in self._seen
        self._seen.add(type(place))
        page = self._page_of(type(place))
        self._is_turning = True
        self._stack.setCurrentWidget(page)
        self._is_turning = False
        arrive, visit = getattr(page, "arrive", None), getattr(page, "visit", None)
        if is_new and arrive is not None:
            # Or the focus would be on whatever was made first there, such as "Back to defaults".
            arrive()
        if visit is not None:
            visit(place)

    def _page_of(self, kind: type[Place]) -> QWidget:
        page = self._pages.get(kind)
        if page is None:
            page = self._pages[kind] = self._makers[kind]()
            self._stack.addWidget(page)
            take_up, typed = getattr(page, "take_up", None), self._typed.pop(kind, None)
            if take_up is not None and typed is not None:
                take_up(typed)
        return page

    def tell(self, sentence: str, tone: Tone) -> None:
        """Show a sentence above the page."""
        self.notices.tell(sentence, tone)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """Those that have been made."""
        return tuple(self._pages.values())

    @property
    def place(self) -> Place | None:
        """The place in front, without what it was gone to with."""
        return next((kind() for kind, page in self._pages.items() if page is self.page), None)

    @property
    def page(self) -> QWidget | None:
        """The page in front."""
        return self._stack.currentWidget()

    def let_close(self) -> None:
        """From now on closing is not asked about: the program is leaving."""
        self._may_close = True

    def raise_to_front(self) -> None:
        """Come back from wherever the window is: a second start asks for it."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab goes from the pages' list to the notices, the page, its last part, and the panel."""
        if self._is_turning:
            return True
        from smsdesk.ui.window.tab_order import next_control

        last = getattr(self.page, "last_part", None)
        page = (self._stack,) if last is None else (self._stack, last)
        regions = (self.navigation, self.notices, *page, self.dock)
        found = next_control(self, regions, forwards=forwards)
        if found is None:
            return super().focusNextPrevChild(forwards)
        from PySide6.QtCore import Qt

        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        found.setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that the page in front has no use of its own for."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QKeySequence

        from smsdesk.ui.places import Compose

        if event.matches(QKeySequence.StandardKey.New):
            self.go(Compose())
        elif event.key() == Qt.Key.Key_F5:
            ask_again = getattr(self.dock.widget(), "ask_again", None)
            if ask_again is not None:
                ask_again()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the shape; then it is for the program to leave in order."""
        self._remember()
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.closing.emit()

    def leave(self) -> None:
        """Remember the shape and ask for the end of the program."""
        self._remember()
        self.leaving.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Tell whoever has hidden it."""
        super().showEvent(event)
        self.shown.emit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell of another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.language_changed.emit()

    def _remember(self) -> None:
        self.remembered.setValue("geometry", self.saveGeometry())
        self.remembered.setValue("state", self.saveState())
        if not self.dock.isHidden():
            self.remembered.setValue("panel", self.dock.width())
        for kind, page in self._pages.items():
            if page is self.page:
                self.remembered.setValue("page", kind.__name__)
