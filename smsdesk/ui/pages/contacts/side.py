"""What stands beside the table: nothing chosen, one person, several, or one being written."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.pages.contacts.bulk import BulkPane
from smsdesk.ui.pages.contacts.detail import DetailPane
from smsdesk.ui.pages.contacts.editor import EditorPane
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Card, button, column, label, row

P = TypeVar("P", BulkPane, EditorPane)


class SidePane(QWidget):
    """One of its panes at a time. The editor stays until it is saved or left."""

    closed = Signal()
    """Back to the table, which it stands in the place of."""
    made = Signal(object)
    """A pane that was needed for the first time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.detail = DetailPane(theme)
        self.back = button(self.tr("All contacts"), "link", pressed=self.closed.emit)
        self.back.hide()
        nothing = Card()
        hint = label(self.tr("Choose a contact to see it here."), "muted", wrap=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing.body.addStretch(1)
        nothing.body.addWidget(hint)
        nothing.body.addStretch(2)
        self._nothing = nothing
        self._stack = QStackedWidget()
        for pane in (self._nothing, self.detail):
            self._stack.addWidget(pane)
        self.setLayout(column(row(self.back, None), self._stack, spacing=Space.XS))
        theme.changed.connect(self._recolor)
        self._recolor()

    @cached_property
    def bulk(self) -> BulkPane:
        """What can be done with several."""
        return self._make(BulkPane(self._theme))

    @cached_property
    def editor(self) -> EditorPane:
        """Where one is written."""
        return self._make(EditorPane(self._theme))

    def show_nothing(self) -> None:
        """Nobody is chosen."""
        self._stack.setCurrentWidget(self._nothing)

    def show_detail(self) -> None:
        """One person."""
        self._stack.setCurrentWidget(self.detail)

    def show_bulk(self) -> None:
        """Several."""
        self._stack.setCurrentWidget(self.bulk)

    def show_editor(self) -> None:
        """One that is being written."""
        self._stack.setCurrentWidget(self.editor)

    @property
    def is_editing(self) -> bool:
        """Whether the editor is in front."""
        return isinstance(self._stack.currentWidget(), EditorPane)

    @property
    def is_empty(self) -> bool:
        """Whether nobody is chosen."""
        return self._stack.currentWidget() is self._nothing

    def take_focus(self) -> None:
        """To what can be done with what is shown."""
        shown = self._stack.currentWidget()
        if isinstance(shown, DetailPane | BulkPane | EditorPane):
            shown.take_focus()

    def _make(self, pane: P) -> P:
        self._stack.addWidget(pane)
        self.made.emit(pane)
        return pane

    def _recolor(self) -> None:
        palette = self._theme.palette
        self.back.setIcon(icon(Icon.BACK, palette, color=palette.accent_text))
