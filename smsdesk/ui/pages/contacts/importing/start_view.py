"""Where an import begins: a file is chosen or dropped. Below it imports that broke off, and those
of the last 30 days.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsdesk.domain.contact_import import ContactImport, ImportState
from smsdesk.ui.pages.contacts.importing.running import ImportsModel
from smsdesk.ui.pages.contacts.importing.words import result_line, state_sentence
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, column, label, line, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.scroll_area import ScrollArea


class StartView(QWidget):
    """Shows what `ImportsModel` knows."""

    choose_wanted = Signal()
    opened = Signal(object)
    """A ContactImport whose summary is wanted."""

    def __init__(self, model: ImportsModel) -> None:
        super().__init__()
        self.model = model
        self.choose = button(self.tr("Choose a file…"), "primary", pressed=self.choose_wanted.emit)
        drop = Card(margin=Space.XL)
        for text in self._words():
            drop.body.addWidget(text)
        drop.body.addSpacing(Space.S)
        drop.body.addLayout(row(None, self.choose, None))
        self._broken = Card("warn", margin=Space.M)
        self._recent = Card()
        self._recent_title = label(self.tr("Imports of the last 30 days"), "section")
        inside = QWidget()
        inside.setLayout(
            column(self._broken, drop, self._recent_title, self._recent, None, spacing=Space.M)
        )
        area = ScrollArea(inside)
        self.setLayout(column(area))
        model.changed.connect(self._show)
        self._show()

    def _words(self) -> list[QWidget]:
        title = label(self.tr("Drop a file here, or choose one"), "cardTitle", wrap=True)
        kinds = label(
            self.tr(
                "CSV, text, Excel (XLSX), OpenDocument (ODS) or vCard, also as Google, Outlook,"
                " iCloud and Thunderbird export them. You see what will happen before anything"
                " is changed."
            ),
            "muted",
            wrap=True,
        )
        for one in (title, kinds):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return [title, kinds]

    def _show(self) -> None:
        broken, recent = self.model.interrupted, self._finished()
        _fill(self._broken, [self._broken_line(one) for one in broken])
        self._broken.setVisible(bool(broken))
        _fill(self._recent, [self._recent_line(one) for one in recent])
        self._recent.setVisible(bool(recent))
        self._recent_title.setVisible(bool(recent))

    def _finished(self) -> list[ContactImport]:
        broken = {one.id for one in self.model.interrupted}
        return [
            one
            for one in self.model.recent
            if one.id not in broken and one.state is not ImportState.RUNNING
        ]

    def _broken_line(self, one: ContactImport) -> QWidget:
        resume = button(self.tr("Resume"), "small", pressed=lambda: self.model.resume(one))
        back = button(self.tr("Take back"), "small", pressed=lambda: self.model.take_back(one))
        for made in (resume, back):
            made.setAccessibleDescription(one.file_name)
        return _line(one, state_sentence(one), resume, back)

    def _recent_line(self, one: ContactImport) -> QWidget:
        show = button(self.tr("Show"), "small", pressed=lambda: self.opened.emit(one))
        undo = button(self.tr("Undo import"), "small", pressed=lambda: self.model.undo(one))
        buttons = (show, undo) if self.model.can_be_undone(one) else (show,)
        for made in buttons:
            made.setAccessibleDescription(one.file_name)
        said = f"{state_sentence(one)} · {result_line(one.counts)}"
        return _line(one, said, *buttons)


def _line(one: ContactImport, said: str, *buttons: QWidget) -> QWidget:
    name, about = Elided(one.file_name, "strong"), Elided(said, "small")
    text = column(name, about, spacing=Space.XXS)
    made = QWidget()
    across = row(text, *buttons)
    across.setStretch(0, 1)
    made.setLayout(across)
    return made


def _fill(card: Card, lines: Sequence[QWidget]) -> None:
    layout: QVBoxLayout = card.body
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for place, one in enumerate(lines):
        if place:
            layout.addWidget(line())
        layout.addWidget(one)
