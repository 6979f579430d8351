"""What every page has: a title row with its actions on the right, and the content below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import label
from smsdesk.ui.widgets.focus_chain import focus_chain


class Page(QWidget):
    """Base of the pages. Fill `body`; put actions into the title row with `add_action`."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.title = label(title, "title")
        self._actions = QHBoxLayout()
        self._actions.setSpacing(Space.S)
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(Space.S)
        self.title_row.addWidget(self.title)
        top = QHBoxLayout()
        top.addLayout(self.title_row)
        top.addStretch(1)
        top.addLayout(self._actions)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.PAGE, Space.PAGE_TOP, Space.PAGE, Space.PAGE_TOP)
        outer.setSpacing(Space.M)
        outer.addLayout(top)
        outer.addLayout(self.body, 1)

    def add_action(self, action: QWidget) -> None:
        """A button, or a quiet word, at the right of the title."""
        action.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._actions.addWidget(action)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way here that only this page can end or undo, so that it must
        not be made anew now."""
        return False

    @property
    def typed(self) -> object | None:
        """What is typed here and stored nowhere, for `take_up` of the page that comes in this one's
        place. It may hold secrets and is never written anywhere; None where there is nothing."""
        return None

    def take_up(self, typed: object) -> None:
        """Begin with what was `typed` on the page whose place this one takes."""

    @property
    def search_field(self) -> QLineEdit | None:
        """Where Ctrl+F leads on this page; None where nothing is searched."""
        return None

    @property
    def last_part(self) -> QWidget | None:
        """What stands below everything else on the page, if anything does: Tab comes there last,
        whatever was made after it."""
        return None

    def arrive(self) -> None:
        """The page has come to the front for the first time: put the focus where work begins, on
        the first control below the title."""
        first = next(filter(self._works_below_title, focus_chain(self)), None)
        if first is not None:
            first.setFocus()

    def _works_below_title(self, one: QWidget) -> bool:
        takes_tab = bool(one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        there = self.isAncestorOf(one) and one.isVisibleTo(self) and one.isEnabled()
        return takes_tab and there and self._actions.indexOf(one) < 0
