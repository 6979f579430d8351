"""The text as one person gets it, stepping through everybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from smsdesk.domain.draft import Addressee
from smsdesk.domain.plan import PlannedMessage
from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Card, button, label, let_rest


def person(message: PlannedMessage, addressee: Addressee | None) -> str:
    """How somebody is named: as in the contact book, else by the first field with something in
    it, else by the number."""
    from smsdesk.domain.phone import international

    if addressee is not None and addressee.name:
        return addressee.name
    values = addressee.fields.values() if addressee is not None else ()
    name = next((value.strip() for value in values if value.strip()), "")
    return name or international(message.recipient)


class Stepper(QWidget):
    """‹ and ›, with something between or before them."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.back = QToolButton()
        self.back.setAccessibleName(self.tr("Previous person"))
        self.back.setToolTip(self.tr("Previous person"))
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on = QToolButton()
        self.on.setAccessibleName(self.tr("Next person"))
        self.on.setToolTip(self.tr("Next person"))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.back)
        self._layout.addWidget(self.on)
        theme.changed.connect(self._recolor)
        self._recolor()

    def put_between(self, middle: QLabel) -> None:
        """Something between the arrows."""
        self._layout.insertWidget(1, middle)

    def show_place(self, place: int, count: int) -> None:
        """Which of how many, from 0."""
        let_rest(self.back, place <= 0)
        let_rest(self.on, place >= count - 1)
        self.setVisible(count > 1)

    def _recolor(self) -> None:
        palette = self._theme.palette
        self.back.setIcon(icon(Icon.PREVIOUS, palette, color=palette.muted))
        self.on.setIcon(icon(Icon.NEXT, palette, color=palette.muted))


class PreviewLine(QWidget):
    """At the foot of the page: for whom the text is counted; opens the text itself."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.caption = label(self.tr("Preview for"), "muted")
        self.name = button("", "link", pressed=self.opened.emit)
        self.name.setToolTip(self.tr("Show the text as this person gets it"))
        self.stepper = Stepper(theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.caption)
        layout.addWidget(self.name)
        layout.addWidget(self.stepper)
        layout.addStretch(1)

    def show_person(self, name: str, place: int, count: int) -> None:
        """Nobody: nothing is shown."""
        for part in (self.caption, self.name):
            part.setVisible(bool(name))
        shown = self.name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 160)
        self.name.setText(shown)
        self.name.setAccessibleName(self.tr("Preview for {name}").format(name=name))
        self.stepper.show_place(place, count)


class PreviewPanel(Card):
    """The text in a bubble, and its parts."""

    def __init__(self) -> None:
        super().__init__(margin=Space.M)
        self.text = label("", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setAccessibleName(self.tr("Text as this person gets it"))
        bubble = Card("info", margin=Space.M)
        bubble.body.addWidget(self.text)
        self.parts = label("", "muted", wrap=True)
        self.body.addWidget(bubble)
        self.body.addWidget(self.parts)
        self.hide()
