"""The first start: connect an account, practise first, or bring the people one writes to. Each
leads on to a first message."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.places import Place
from smsdesk.ui.practising import practise
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, button, column, label, let_rest, row
from smsdesk.ui.widgets.scroll_area import ScrollArea

WIDENS_FIRST = 100
"""How much more of the width the cards get than the margins, as long as they can use it."""


class WelcomePage(ScrollArea):
    """Ways to begin; the first is the one most people have come for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Welcome"))
        self.connect_account = button(
            self.tr("Choose provider"), "primary", pressed=self._choose_provider
        )
        self.open_practice = button(self.tr("Open practice"), pressed=self._practise)
        middle = QWidget()
        middle.setMaximumWidth(Size.WELCOME)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.L)
        layout.addLayout(self._heading())
        self.bring_contacts = button(self.tr("Import…"), pressed=self._import)
        for card in self._cards():
            layout.addWidget(card)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        outer.addStretch(1)
        across = row(None, None)
        across.insertWidget(1, middle, WIDENS_FIRST)
        outer.addLayout(across)
        outer.addStretch(1)
        self.setWidget(whole)

    def visit(self, place: Place) -> None:
        """The first button is where work begins."""
        del place
        self.connect_account.setFocus()

    def _heading(self) -> QVBoxLayout:
        return column(
            label(self.tr("Welcome to SMS Desk"), "welcome", wrap=True),
            _muted(
                self.tr("Two minutes to your first message. Nothing is sent until you press Send.")
            ),
            spacing=Space.XS,
        )

    def _cards(self) -> tuple[Card, ...]:
        return (
            _card(
                self.tr("Connect an account"),
                self.tr("You have a sign-in at D7, iSMS, DecisionTelecom or a bulk SMS reseller."),
                self.connect_account,
                role="cardChosen",
            ),
            _card(
                self.tr("Practise first"),
                self.tr(
                    "A pretend provider inside the program. Everything works, no phone rings,"
                    " nothing costs."
                ),
                self.open_practice,
            ),
            _card(
                self.tr("Bring your contacts"),
                self.tr("Excel, CSV or vCard, from Outlook, Google or a phone. You can undo it."),
                self.bring_contacts,
            ),
        )

    def _choose_provider(self) -> None:
        self._context.go(places.Accounts(add=True))

    def _import(self) -> None:
        self._context.go(places.ContactsImport())

    def _practise(self) -> None:
        let_rest(self.open_practice, True)
        task = self._context.bridge.spawn(practise(self._context), self)
        task.add_done_callback(lambda _task: let_rest(self.open_practice, False))


def _card(title: str, text: str, action: QPushButton, *, role: str = "card") -> Card:
    made = Card(role, margin=Space.L + Space.XS)
    action.setAccessibleDescription(f"{title}. {text}")
    action.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    line = row(spacing=Space.XL)
    line.addLayout(column(label(title, "cardTitle"), _muted(text), spacing=Space.XS), 1)
    line.addWidget(action)
    made.body.addLayout(line)
    return made


def _muted(text: str) -> QLabel:
    return label(text, "muted", wrap=True)
