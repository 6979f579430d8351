"""The panel at the right: a card per account, today's figures, what is being sent now."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.amounts import balance_text
from smsdesk.ui.widgets.basics import Tone, button, label
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.window.panel.account_card import AccountCard
from smsdesk.ui.window.panel.figures_card import FiguresCard
from smsdesk.ui.window.panel.running_card import RunningCard
from smsdesk.ui.window.panel.view_model import AccountView, PanelModel

TICK_MS = 1_000


class StatusPanel(QFrame):
    """Cards below one another, scrolled when there is no room."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("statusPanel")
        self.setAccessibleName(self.tr("Status panel"))
        self._context = context
        self.model = PanelModel(context, self)
        self._cards: dict[int, AccountCard] = {}
        self._batches: dict[int, RunningCard] = {}
        self.figures = FiguresCard()
        self.add = button(
            self.tr("Add an account"), "link", pressed=lambda: context.go(places.Accounts(add=True))
        )
        self._accounts_box = _box(Space.M)
        self._running_box = _box(Space.M)
        self._sending = _section(self.tr("Sending now"))
        self._lay_out()
        self.figures.chosen.connect(context.go)
        self.model.accounts_changed.connect(self._show_accounts)
        self.model.figures_changed.connect(self._show_figures)
        self.model.running_changed.connect(self._show_running)
        self.model.went_low.connect(self._tell_low)
        self._ticker = QTimer(self, interval=TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start()
        QShortcut(QKeySequence("Shift+F5"), self, self.ask_again)
        self._show_accounts()
        self._show_running()

    def ask_again(self) -> None:
        """Ask every account for its balance, as soon as its provider allows."""
        self.model.refresh_all()

    def card(self, account_id: int) -> AccountCard | None:
        """The card of an account, if it has one by now."""
        return self._cards.get(account_id)

    def running_card(self, batch_id: int) -> RunningCard | None:
        """The card of a batch that is being sent."""
        return self._batches.get(batch_id)

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(Space.M + 2, Space.L, Space.M + 2, Space.L)
        inner.setSpacing(Space.M)
        parts: list[QWidget | QVBoxLayout] = [
            label(self.tr("Accounts"), "section"),
            self._accounts_box,
            self.add,
            _section(self.tr("Today")),
            self.figures,
            self._sending,
            self._running_box,
        ]
        for part in parts:
            if isinstance(part, QWidget):
                inner.addWidget(part)
            else:
                inner.addLayout(part)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea(content)
        outer.addWidget(self._scroll)

    def _order_tabs(self) -> None:
        """Cards come and go, and Qt puts the newest last."""
        cards: list[AccountCard | FiguresCard | RunningCard] = [
            *self._cards.values(),
            self.figures,
            *self._batches.values(),
        ]
        before: QWidget = self.add
        for stop in (stop for card in cards for stop in card.tab_stops):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _show_accounts(self) -> None:
        shown = {one.account.id: one for one in self.model.accounts}
        before = tuple(self._cards)
        for gone in self._cards.keys() - shown.keys():
            self._cards.pop(gone).deleteLater()
        for account_id, view in shown.items():
            if account_id not in self._cards:
                self._cards[account_id] = self._new_card(account_id)
                self._accounts_box.addWidget(self._cards[account_id])
            self._cards[account_id].show_view(view, self.model.now)
        self.add.setVisible(not shown)
        if before != tuple(self._cards):
            self._order_tabs()

    def _new_card(self, account_id: int) -> AccountCard:
        card = AccountCard(self._context.theme)
        card.refresh_wanted.connect(lambda: self.model.refresh(account_id))
        card.alert_chosen.connect(lambda alert: self.model.set_alert(account_id, alert))
        card.resume_wanted.connect(lambda: self.model.resume(account_id))
        card.fix_wanted.connect(lambda: self._context.go(places.Accounts(account_id=account_id)))
        return card

    def _show_figures(self) -> None:
        if self.model.figures is not None:
            self.figures.show_figures(self.model.figures)

    def _show_running(self) -> None:
        shown = {one.batch_id: one for one in self.model.running}
        before = tuple(self._batches)
        for gone in self._batches.keys() - shown.keys():
            self._batches.pop(gone).deleteLater()
        for batch_id, running in shown.items():
            if batch_id not in self._batches:
                self._batches[batch_id] = self._new_running(batch_id, running.account_id)
                self._running_box.addWidget(self._batches[batch_id])
            found = self.model.account(running.account_id)
            self._batches[batch_id].show_running(running, found.account if found else None)
        self._sending.setVisible(bool(shown))
        if before != tuple(self._batches):
            self._order_tabs()
        if shown.keys() - set(before):
            QTimer.singleShot(0, self, self._show_newest)

    def _show_newest(self) -> None:
        """With many accounts what has just begun to be sent stands below what can be seen."""
        focus = QApplication.focusWidget()
        if self._batches and not (focus is not None and self.isAncestorOf(focus)):
            newest = self._batches[max(self._batches)]
            self._scroll.ensureWidgetVisible(newest, 0, Space.L)

    def _new_running(self, batch_id: int, account_id: int) -> RunningCard:
        card = RunningCard()
        card.opened.connect(lambda: self._context.go(places.Messages(batch_id=batch_id)))
        card.pause_wanted.connect(lambda: self.model.hold(batch_id))
        card.resume_wanted.connect(lambda: self.model.let_go(batch_id))
        card.account_resume_wanted.connect(lambda: self.model.resume(account_id))
        return card

    def _tell_low(self, view: AccountView) -> None:
        if view.balance is not None:
            sentence = self.tr("“{account}” is low: {balance} left.")
            self._context.tell(
                sentence.format(account=view.account.name, balance=balance_text(view.balance)),
                Tone.WARN,
            )
        QApplication.alert(self.window())

    def _tick(self) -> None:
        if self.isVisible():
            for card in self._cards.values():
                card.tick(self.model.now)


def _box(spacing: int) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(spacing)
    return made


def _section(text: str) -> QLabel:
    made = label(text, "section")
    made.setContentsMargins(0, Space.S, 0, 0)
    return made
