"""The third step of adding an account: it is there; what next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsdesk.accounts.trials import SignedIn
from smsdesk.domain.account import Account
from smsdesk.ui.pages.accounts.result import Result
from smsdesk.ui.pages.accounts.sign_in_words import signed_in_words
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, Tone, button, label, row


class DoneView(QWidget):
    """Compose, another account, or the list."""

    compose = Signal()
    another = Signal()
    all_accounts = Signal()

    def __init__(self) -> None:
        super().__init__()
        card = Card(margin=Space.L + Space.XS, spacing=Space.M)
        self._heading = label("", "cardTitle", wrap=True)
        self._result = Result()
        self._untested = label(
            self.tr(
                "The sign-in has not worked yet. Messages wait until it does; test the account on"
                " the Accounts page."
            ),
            "warn",
            wrap=True,
        )
        self.write = button(self.tr("Write a message"), "primary", pressed=self.compose.emit)
        self._another = button(self.tr("Add another account"), pressed=self.another.emit)
        self._all = button(self.tr("Show all accounts"), pressed=self.all_accounts.emit)
        for part in (self._heading, self._result, self._untested):
            card.body.addWidget(part)
        card.body.addLayout(row(self.write, self._another, self._all, None))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        layout.addStretch(1)

    def show_account(self, account: Account, result: SignedIn | None) -> None:
        """Say which account is there and whether it works."""
        self._heading.setText(self.tr("{account} is ready.").format(account=account.name))
        if result is None:
            self._heading.setText(self.tr("{account} is stored.").format(account=account.name))
            self._result.hide()
        else:
            self._result.tell(Tone.GOOD, *signed_in_words(result))
        self._untested.setVisible(result is None)
        self.write.setFocus()
