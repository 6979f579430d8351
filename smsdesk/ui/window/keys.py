"""The list of keys that F1 shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, label, row


class KeyList(QDialog):
    """Keys and what they do, in two columns. `searches`: whether the page in front has a search."""

    def __init__(self, pages: tuple[str, ...], parent: QWidget, *, searches: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keys = [(f"Ctrl+{number}", page) for number, page in enumerate(pages, start=1)]
        keys += [
            ("Ctrl+Enter", self.tr("Review the message, then send it")),
            ("Ctrl+N", self.tr("New message; on the Contacts page, new contact")),
            *([("Ctrl+F", self.tr("Search on this page"))] if searches else []),
            ("F5", self.tr("Ask again what became of the messages")),
            ("Shift+F5", self.tr("Ask again what is left on each account")),
            ("Delete", self.tr("Remove what is selected")),
            ("Enter", self.tr("Open what is selected")),
            ("F2, Ctrl+E", self.tr("Edit the selected contact: in the table, beside it")),
            ("Ctrl+C", self.tr("Copy the selected rows as text")),
            ("Ctrl+B", self.tr("Show or hide the status panel")),
            ("Ctrl+Q", self.tr("Leave the program")),
            ("F1, ?", self.tr("This list")),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        for number, (key, meaning) in enumerate(keys):
            grid.addWidget(label(key, "strong"), number, 0)
            grid.addWidget(label(meaning), number, 1)
        close = button(self.tr("Close"), "primary", pressed=self.accept)
        close.setDefault(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        outer.setSpacing(Space.L)
        outer.addWidget(label(self.tr("Keys"), "title"))
        outer.addLayout(grid)
        outer.addLayout(row(None, close))
