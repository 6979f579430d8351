"""The first step of adding an account: which provider."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.ui.pages.accounts.words import country, in_a_line
from smsdesk.ui.practising import provider_name
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, column, label, row
from smsdesk.ui.widgets.scroll_area import ScrollArea


class ChooseView(ScrollArea):
    """A card for each provider; the whole card can be pressed."""

    chosen = Signal(object)
    back = Signal()

    def __init__(self, infos: tuple[ProviderInfo, ...]) -> None:
        super().__init__()
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, Space.XS, 0)
        layout.setSpacing(Space.M)
        self.cards = [_ProviderCard(info) for info in infos]
        for card in self.cards:
            card.pressed.connect(self.chosen)
            layout.addWidget(card)
        self.back_button = button(self.tr("Back"), pressed=self.back.emit)
        layout.addLayout(row(self.back_button, None))
        layout.addStretch(1)
        self.setWidget(whole)

    def arrive(self) -> None:
        """Begin at the first."""
        self.cards[0].choose.setFocus()


class _ProviderCard(Card):
    pressed = Signal(object)

    def __init__(self, info: ProviderInfo) -> None:
        super().__init__()
        self.info = info
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.choose = button(self.tr("Choose"), pressed=self._press)
        name = provider_name(info)
        self.choose.setAccessibleName(self.tr("Choose {provider}").format(provider=name))
        self.choose.setAccessibleDescription(in_a_line(info))
        if info.website:
            place = f"{country(info)} · {info.website.removeprefix('https://')}"
        else:
            place = self.tr("Inside this program: nothing is sent, nothing costs")
        texts = column(
            label(name, "cardTitle", wrap=True),
            label(place, "muted", wrap=True),
            label(in_a_line(info), "muted", wrap=True),
            spacing=Space.XS,
        )
        line = row(spacing=Space.L)
        line.addLayout(texts, 1)
        line.addWidget(self.choose)
        self.body.addLayout(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The card is as good as its button."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._press()

    def _press(self) -> None:
        self.pressed.emit(self.info)
