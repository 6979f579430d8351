"""The accounts below one another, or what to do when there are none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsdesk.domain.account import Pending
from smsdesk.ui.pages.accounts.account_card import AccountCard
from smsdesk.ui.pages.accounts.view_model import AccountsModel
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Card, button, label, row
from smsdesk.ui.widgets.scroll_area import ScrollArea


class ListView(ScrollArea):
    """A card for each account, oldest first."""

    edit_asked = Signal(object)
    add_asked = Signal()
    practice_asked = Signal()

    def __init__(self, model: AccountsModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._theme = theme
        self.cards: dict[int, AccountCard] = {}
        whole = QWidget()
        self._layout = QVBoxLayout(whole)
        self._layout.setContentsMargins(0, 0, Space.XS, 0)
        self._layout.setSpacing(Space.M)
        self._empty = self._empty_card()
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self.setWidget(whole)
        model.changed.connect(self._show)
        model.tested.connect(self._show_test)
        model.pending_known.connect(self._ask_removal)

    def arrive(self) -> None:
        """Begin at the first account."""
        for card in self.cards.values():
            card.edit.setFocus()
            return
        self._begin.setFocus()

    def _empty_card(self) -> Card:
        made = Card(margin=Space.XL)
        made.body.addWidget(label(self.tr("No account yet"), "cardTitle"))
        made.body.addWidget(
            label(
                self.tr(
                    "An account is your sign-in at a provider. Add one to send messages, or"
                    " practise first: nothing is sent and nothing costs."
                ),
                "muted",
                wrap=True,
            )
        )
        self._begin = button(self.tr("Choose a provider"), pressed=self.add_asked.emit)
        practise = button(self.tr("Open practice"), pressed=self.practice_asked.emit)
        made.body.addLayout(row(self._begin, practise, None))
        made.hide()
        return made

    def _show(self) -> None:
        overviews = {one.account.id: one for one in self._model.overviews}
        self._empty.setVisible(self._model.is_loaded and not overviews)
        for gone in self.cards.keys() - overviews.keys():
            card = self.cards.pop(gone)
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, (account_id, overview) in enumerate(overviews.items()):
            shown = self.cards.get(account_id)
            if shown is None:
                made = self.cards[account_id] = AccountCard(self._model, overview, self._theme)
                made.edit_asked.connect(self.edit_asked)
                self._layout.insertWidget(place + 1, made)
            else:
                shown.show_overview(overview)

    def _show_test(self, account_id: int) -> None:
        if account_id in self.cards:
            self.cards[account_id].show_test()

    def _ask_removal(self, account_id: int, pending: Pending) -> None:
        card = self.cards.get(account_id)
        if card is not None:
            card.ask_removal(pending)
            self.ensureWidgetVisible(card)
