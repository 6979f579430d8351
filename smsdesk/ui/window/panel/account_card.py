"""The card of one account: how it stands, what is left, when it was asked, what is wrong.

It shows what it is told and says what was pressed; asking is the view model's.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QToolButton, QWidget

from smsdesk.accounts.overview import Secrets
from smsdesk.accounts.standing import Standing
from smsdesk.domain.account import PauseCause
from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.theme import Size, Space, Theme
from smsdesk.ui.widgets.amounts import amount_text
from smsdesk.ui.widgets.basics import Card, Pill, button, label, let_rest, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.window.panel import words
from smsdesk.ui.window.panel.alert_editor import AlertEditor
from smsdesk.ui.window.panel.view_model import AccountView
from smsdesk.ui.wording import error_sentence, translated
from smsdesk.wording.declarations import PAUSES

ALL_THE_ROOM = 100
"""A stretch that leaves the other ones nothing."""
MENDABLE = frozenset({Standing.SIGN_IN_FAILED, Standing.SIGN_IN_NEEDED, Standing.OFFLINE})


class AccountCard(Card):
    """One account."""

    refresh_wanted = Signal()
    fix_wanted = Signal()
    resume_wanted = Signal()
    alert_chosen = Signal(object)
    """A Decimal, or None for no alert."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(margin=Space.M, spacing=Space.XS)
        self._theme = theme
        self._view: AccountView | None = None
        self.name = Elided("", "cardTitle")
        self.pill = Pill()
        self.practice = label(self.tr("Practice: nothing is really sent"), "muted", wrap=True)
        self.amount = label("", "big")
        self.unit = label("", "muted")
        self.unit.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.checked = label("", "muted", wrap=True)
        self.alert = _tool(self.tr("Alert when the balance is low"))
        self.refresh = _tool(self.tr("Ask for the balance now"))
        self.editor = AlertEditor()
        self.problem = label("", "muted", wrap=True)
        self.fix = button(self.tr("Fix"), "link", pressed=self.fix_wanted.emit)
        self.resume = button(self.tr("Resume"), "link", pressed=self.resume_wanted.emit)
        self._lay_out()
        self.alert.clicked.connect(self._edit_alert)
        self.refresh.clicked.connect(self.refresh_wanted.emit)
        self.editor.chosen.connect(self._alert_chosen)
        self.editor.left.connect(self._alert_left)
        theme.changed.connect(self._recolor)
        self._recolor()

    def show_view(self, view: AccountView, now: datetime) -> None:
        """The account as it stands."""
        before, self._view = self._view, view
        word = words.standing_word(view.standing)
        self.name.show_full(view.account.name)
        self.setAccessibleName(f"{view.account.name}: {word}")
        self.pill.show_as(word, words.TONES[view.standing])
        self.practice.setVisible(view.overview.is_inside)
        self._show_balance(view)
        self._show_problem(view)
        let_rest(self.refresh, view.asking)
        for tool in (self.alert, self.refresh):
            tool.setVisible(view.tells_balance)
            tool.setAccessibleDescription(view.account.name)
        for link in (self.fix, self.resume):
            link.setAccessibleDescription(view.account.name)
        self.tick(now)
        if before is not None and before.standing is not view.standing:
            # In the window's name: the panel may be hidden, and what is hidden says nothing.
            event = QAccessibleAnnouncementEvent(self.window(), self.accessibleName())
            QAccessible.updateAccessibility(event)

    @property
    def tab_stops(self) -> tuple[QWidget, ...]:
        """What the focus stops at, in the order the eye goes."""
        return (self.fix, self.resume, self.alert, self.refresh, *self.editor.tab_stops)

    def tick(self, now: datetime) -> None:
        """Time has passed."""
        if self._view is not None:
            line = self._line(self._view, now)
            if line != self.checked.text():
                self.checked.setText(line)

    def _lay_out(self) -> None:
        self.body.addLayout(row(self.name, None, self.pill))
        self.body.addWidget(self.practice)
        self.body.addLayout(row(self.amount, self.unit, None, spacing=Space.S - 2))
        self.body.addWidget(self.problem)
        line = row(self.checked, self.fix, self.resume, None, self.alert, self.refresh, spacing=0)
        line.setStretch(0, ALL_THE_ROOM)
        self.body.addLayout(line)
        self.body.addWidget(self.editor)
        self.editor.hide()

    def _show_balance(self, view: AccountView) -> None:
        balance = view.balance
        shown = balance is not None and view.standing not in (
            Standing.SIGN_IN_FAILED,
            Standing.SIGN_IN_NEEDED,
        )
        self.amount.setVisible(shown)
        self.unit.setVisible(shown)
        if balance is None:
            return
        if balance.amount is None:
            self.amount.setText(self.tr("No limit"))
            self.unit.setText("")
            return
        self.amount.setText(amount_text(balance.amount))
        unit = balance.unit or ""
        self.unit.setText(self.tr("credits") if unit == "credits" else unit)

    def _show_problem(self, view: AccountView) -> None:
        sentence = self._sentence(view)
        self.problem.setText(sentence)
        self.problem.setToolTip("" if view.error is None else error_sentence(view.error))
        self.problem.setVisible(bool(sentence))
        self.checked.setVisible(not sentence or view.asking)
        self.fix.setVisible(bool(sentence) and view.account.paused is not PauseCause.USER)
        self.resume.setVisible(view.account.paused is not None)

    def _sentence(self, view: AccountView) -> str:
        paused = view.account.paused
        if paused is not None:
            return translated(PAUSES[paused]).sentence
        if view.overview.secrets is Secrets.NO_KEYRING:
            return self.tr("There is no keyring, so it asks for its password at each start.")
        if view.overview.secrets is not Secrets.READY:
            return self.tr("Its password or key is not in the keyring.")
        if view.standing in MENDABLE and view.error is not None:
            return words.what_happened(view.error)
        if view.standing is Standing.OFFLINE:
            return self.tr("The provider cannot be reached. Sending goes on when it answers.")
        return ""

    def _line(self, view: AccountView, now: datetime) -> str:
        if not view.tells_balance:
            return self.tr("This provider does not tell the balance.")
        if view.asking and view.asks_in_s > 1:
            return self.tr("Asks again in {time}").format(time=words.duration(view.asks_in_s))
        if view.asking:
            return self.tr("Asking…")
        if view.standing is Standing.LOW and view.account.low_balance is not None:
            return self.tr("Below your alert of {amount}").format(
                amount=amount_text(view.account.low_balance)
            )
        if view.checked_at is None:
            return self.tr("Not checked yet")
        return words.checked(view.checked_at, now)

    def _edit_alert(self) -> None:
        if self._view is not None:
            self.editor.open_with(self._view.account.low_balance)

    def _alert_chosen(self, alert: Decimal | None) -> None:
        self.alert_chosen.emit(alert)
        self._alert_left()

    def _alert_left(self) -> None:
        self.editor.hide()
        self.alert.setFocus()

    def _recolor(self) -> None:
        palette = self._theme.palette
        self.alert.setIcon(icon(Icon.ALERT, palette, color=palette.muted))
        self.refresh.setIcon(icon(Icon.REFRESH, palette, color=palette.muted))


def _tool(name: str) -> QToolButton:
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setProperty("role", "quiet")
    made.setIconSize(QSize(Size.ICON_SMALL, Size.ICON_SMALL))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
