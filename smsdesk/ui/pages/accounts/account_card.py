"""One account in the list: what it is, how it does, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Signal
from PySide6.QtWidgets import QLabel, QWidget

from smsdesk.accounts.overview import Overview
from smsdesk.accounts.trials import SignedIn
from smsdesk.domain.account import Account, Pending
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.pages.accounts.balance_trend import BalanceTrend
from smsdesk.ui.pages.accounts.result import Result
from smsdesk.ui.pages.accounts.sign_in_words import failed_words, signed_in_words
from smsdesk.ui.pages.accounts.view_model import AccountsModel, State
from smsdesk.ui.practising import provider_name
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.amounts import balance_text
from smsdesk.ui.widgets.basics import Card, Pill, Tone, button, column, label, let_rest, row
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.wording import QT_TRANSLATE_NOOP, error_sentence, translated
from smsdesk.wording.declarations import PAUSES

_STATES: Mapping[State, tuple[str, Tone]] = {
    State.ONLINE: (QT_TRANSLATE_NOOP("AccountCard", "Online"), Tone.GOOD),
    State.LOW: (QT_TRANSLATE_NOOP("AccountCard", "Low"), Tone.WARN),
    State.UNTESTED: (QT_TRANSLATE_NOOP("AccountCard", "Not tested"), Tone.PLAIN),
    State.PAUSED: (QT_TRANSLATE_NOOP("AccountCard", "Paused"), Tone.WARN),
    State.SIGN_IN_FAILED: (QT_TRANSLATE_NOOP("AccountCard", "Sign-in failed"), Tone.BAD),
    State.OFFLINE: (QT_TRANSLATE_NOOP("AccountCard", "Offline"), Tone.BAD),
    State.TEST_FAILED: (QT_TRANSLATE_NOOP("AccountCard", "Test failed"), Tone.BAD),
    State.NO_KEYRING: (QT_TRANSLATE_NOOP("AccountCard", "No keyring"), Tone.WARN),
    State.SECRET_MISSING: (QT_TRANSLATE_NOOP("AccountCard", "Password missing"), Tone.BAD),
    State.KEYRING_LOCKED: (QT_TRANSLATE_NOOP("AccountCard", "Keyring locked"), Tone.WARN),
}
_EXPLAINED: Mapping[State, str] = {
    State.NO_KEYRING: QT_TRANSLATE_NOOP(
        "AccountCard",
        "There is no usable keyring on this computer, so the password was not kept. Enter it for"
        " this run; until then its messages wait.",
    ),
    State.SECRET_MISSING: QT_TRANSLATE_NOOP(
        "AccountCard", "The keyring has no password for it. Enter it; until then its messages wait."
    ),
    State.KEYRING_LOCKED: QT_TRANSLATE_NOOP(
        "AccountCard", "The keyring does not give the password. Unlock it, then test the account."
    ),
}


class AccountCard(Card):
    """`edit_asked` carries the account; everything else goes to the model."""

    edit_asked = Signal(object)

    def __init__(self, model: AccountsModel, overview: Overview, theme: Theme) -> None:
        super().__init__(spacing=Space.S)
        self._model = model
        self._overview = overview
        self._name = label("", "cardTitle")
        self._pill = Pill()
        self._practice = Pill(self.tr("Practice: nothing is sent"), Tone.INFO)
        self._about = label("", "muted", wrap=True)
        self._balance = label("", "strong")
        self._checked = label("", "muted")
        self._why = label("", "warn", wrap=True)
        self._result = Result()
        self.trend = BalanceTrend(theme)
        self.edit = button(self.tr("Edit"), "small", pressed=self._edit)
        self.enter = button(self.tr("Enter the password"), "small", pressed=self._edit)
        self.pause = button("", "small", pressed=self._pause)
        self.test = button("", "small", pressed=self._test)
        self.remove = button(self.tr("Remove"), "small", pressed=self._ask_removal)
        self._removal = self._removal_card()
        self._lay_out()
        self.show_overview(overview)

    @property
    def account(self) -> Account:
        """The account that is shown."""
        return self._overview.account

    def show_overview(self, overview: Overview) -> None:
        """Show it as it is now."""
        self._overview = overview
        account = overview.account
        state = self._model.state(overview)
        self.setAccessibleName(account.name)
        self._name.setText(account.name)
        word, tone = _STATES[state]
        self._pill.show_as(_tr(word), tone)
        self._practice.setVisible(overview.is_inside)
        self._about.setText(self._about_text())
        self._show_balance()
        self.trend.show_days(
            account.name, self._model.trend(account.id), datetime.now().astimezone().date()
        )
        why = self._why_text(state, self._model.failure(overview))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.pause.setText(self.tr("Resume") if account.paused else self.tr("Pause"))
        self.enter.setVisible(state in (State.NO_KEYRING, State.SECRET_MISSING))
        for one in (self.edit, self.enter, self.pause, self.remove):
            one.setAccessibleName(f"{one.text()}: {account.name}")
        self.show_test()

    def show_test(self) -> None:
        """Show how the test goes, or how it ended."""
        testing = self._model.is_testing(self.account.id)
        result = self._model.result(self.account.id)
        let_rest(self.test, testing)
        self.test.setText(self.tr("Test again") if result is not None else self.tr("Test"))
        self.test.setAccessibleName(f"{self.test.text()}: {self.account.name}")
        if testing:
            self._result.tell(Tone.INFO, self.tr("Signing in…"))
        elif isinstance(result, SignedIn):
            self._result.tell(Tone.GOOD, *signed_in_words(result))
        elif isinstance(result, SmsDeskError):
            self._result.tell(Tone.BAD, *failed_words(result))
        else:
            self._result.hide()

    def ask_removal(self, pending: Pending) -> None:
        """Say what removing would do and ask."""
        waiting, kept = pending.waiting, pending.kept
        told = [self.tr("Remove {account}?").format(account=self.account.name)]
        if waiting:
            told.append(self.tr("%Ln waiting message(s) will be cancelled.", "", waiting))
        if kept:
            told.append(
                self.tr(
                    "%Ln message(s) that the provider keeps will go out all the same.", "", kept
                )
            )
        if pending.contacts:
            told.append(
                self.tr(
                    "%Ln contact(s) saved at the provider stay there; sync can no longer delete"
                    " them.",
                    "",
                    pending.contacts,
                )
            )
        told.append(
            self.tr("Its history stays.")
            if self._overview.is_inside
            else self.tr("Its history stays; its password is forgotten.")
        )
        self._question.setText(" ".join(told))
        self.confirm.setText(
            self.tr("Remove and cancel %n message(s)", "", waiting)
            if waiting
            else self.tr("Remove the account")
        )
        self._removal.show()
        self.keep.setFocus()

    def _lay_out(self) -> None:
        right = column(row(None, self._balance), row(None, self._checked), spacing=Space.HAIR)
        heading = row(self._name, self._pill, self._practice, None)
        top = row(spacing=Space.L)
        top.addLayout(column(heading, self._about, spacing=Space.XS), 1)
        top.addLayout(right)
        self.body.addLayout(top)
        self.body.addWidget(self._why)
        self.body.addWidget(self._result)
        buttons = QWidget()
        buttons.setLayout(row(self.enter, self.edit, self.pause, self.test, self.remove, None))
        self.body.addWidget(GivingRow(buttons, self.trend))
        self.body.addWidget(self._removal)

    def _removal_card(self) -> Card:
        made = Card("warn", margin=Space.M)
        self._question: QLabel = label("", wrap=True)
        self.confirm = button("", "danger", pressed=self._remove)
        self.keep = button(self.tr("Keep it"), pressed=self._keep)
        made.body.addWidget(self._question)
        made.body.addLayout(row(self.keep, self.confirm, None))
        made.hide()
        return made

    def _about_text(self) -> str:
        account, info = self._overview.account, self._overview.info
        parts = [provider_name(info)]
        if account.sender:
            parts.append(self.tr("Sender {sender}").format(sender=account.sender))
        else:
            parts.append(self.tr("No sender"))
        return " · ".join(parts)

    def _show_balance(self) -> None:
        balance, at = self._overview.balance, self._overview.checked_at
        self._balance.setText("" if balance is None else balance_text(balance))
        self._checked.setText(
            self.tr("Never checked")
            if at is None
            else self.tr("Checked {time}").format(time=_when(at))
        )

    def _why_text(self, state: State, failure: SmsDeskError | None) -> str:
        if state in _EXPLAINED:
            return _tr(_EXPLAINED[state])
        if state is State.OFFLINE and failure is not None:
            return error_sentence(failure)
        cause = self.account.paused
        return "" if cause is None else str(translated(PAUSES[cause]))

    def _edit(self) -> None:
        self.edit_asked.emit(self.account)

    def _test(self) -> None:
        self._model.test(self.account)

    def _pause(self) -> None:
        act = self._model.resume if self.account.paused else self._model.pause
        act(self.account)

    def _ask_removal(self) -> None:
        self._model.ask_pending(self.account)

    def _remove(self) -> None:
        self._removal.hide()
        self._model.remove(self.account)

    def _keep(self) -> None:
        self._removal.hide()
        self.remove.setFocus()


def _when(at: datetime) -> str:
    """The time of today, else the date with it."""
    local = QDateTime.fromSecsSinceEpoch(int(at.replace(tzinfo=at.tzinfo or UTC).timestamp()))
    short = QLocale.FormatType.ShortFormat
    if local.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(local.time(), short)
    return QLocale().toString(local, short)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountCard", text)
