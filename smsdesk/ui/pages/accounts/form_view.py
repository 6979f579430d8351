"""The second step of adding an account, and editing one: the form, the test, what to expect.

What happens on each press is in `form_model`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smsdesk.accounts.overview import problem_field
from smsdesk.accounts.trials import SignedIn
from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.ui.context import Context
from smsdesk.ui.forms.account_form import AccountForm, Typed
from smsdesk.ui.pages.accounts.expectations import Expectations
from smsdesk.ui.pages.accounts.form_model import AccountFormModel
from smsdesk.ui.pages.accounts.result import Result
from smsdesk.ui.pages.accounts.sign_in_words import failed_words, signed_in_words
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, Tone, button, label, let_rest, row
from smsdesk.ui.widgets.scroll_area import ScrollArea
from smsdesk.ui.wording import error_sentence

SIDE_BY_SIDE_FROM = 720
"""Width in pixels from which the expectations stand beside the form, not below it."""

WIDEST = 16_777_215
"""Qt's own number for "no limit"."""


@dataclass(frozen=True, slots=True)
class TypedForm:
    """What stands in a form and is stored nowhere."""

    provider: str
    account: Account | None
    fields: Typed
    allow_http: bool
    asks_each_start: bool


class FormView(ScrollArea):
    """One form; kept while its steps are gone back and forth."""

    back = Signal()
    saved = Signal(object, object)
    """The account, and the SignedIn of the test or None."""

    def __init__(self, context: Context, info: ProviderInfo, account: Account | None) -> None:
        super().__init__()
        self.model = AccountFormModel(context, info, account)
        self.model.setParent(self)
        self.form = AccountForm(
            self.model.info, context.theme, address_note=self._address_note(info)
        )
        if account is not None:
            self.form.fill(account.name, account.sender, account.options)
            self._say_kept()
        self.consent = QCheckBox()
        self._consent_row = self._consent()
        self.each_start = QCheckBox(self.tr("Ask me for it at each start of SMS Desk"))
        self._keyring_row = self._keyring()
        self.result = Result()
        self.test = button(self.tr("Test"), pressed=self._test)
        self.next = button(self._next_text(), "primary", pressed=self._next)
        self.anyway = button(self.tr("Save without signing in"), pressed=self._anyway)
        self.anyway.hide()
        self._expectations = Expectations(self.model.info, is_inside=self.model.is_inside)
        self._lay_out()
        self._wire()
        self._show()

    @property
    def typed(self) -> TypedForm:
        """All that stands here, for the form that takes this one's place."""
        model = self.model
        return TypedForm(
            model.info.key, model.account, self.form.typed, model.allow_http, model.asks_each_start
        )

    def take_up(self, typed: TypedForm) -> None:
        """Begin with what was typed into another form of the same provider."""
        self.form.take_up(typed.fields)
        self.consent.setChecked(typed.allow_http)
        self.each_start.setChecked(typed.asks_each_start)

    def arrive(self) -> None:
        """Look at names and keyring anew and begin at the first field."""
        self.model.look_around()
        self.form.go_to("name")

    def begin_at_secret(self) -> None:
        """Begin at the password: it is what must be mended."""
        secrets = self.model.info.secret_fields
        if secrets:
            self.form.go_to(secrets[0].key)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Beside one another where there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= SIDE_BY_SIDE_FROM
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        # Below one another, nothing is stretched but the space at the end.
        self._columns.setStretch(0, 1 if wide else 0)
        self._columns.setStretch(1, 0 if wide else 1)
        self._expectations.setMaximumWidth(Size.PANEL + Space.XL if wide else WIDEST)

    def _lay_out(self) -> None:
        card = Card(margin=Space.L + Space.XS, spacing=Space.M)
        buttons = row(self._back_button(), None, self.anyway, self.test, self.next)
        for part in (self.form, self._consent_row, self._keyring_row, self.result):
            card.body.addWidget(part)
        card.body.addLayout(buttons)
        left = QVBoxLayout()
        left.addWidget(card)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._expectations)
        right.addStretch(1)
        whole = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(Space.L + Space.XS)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right)
        self.setWidget(whole)

    def _wire(self) -> None:
        self.form.changed.connect(self._edited)
        self.form.submitted.connect(self._next)
        self.model.changed.connect(self._show)
        self.model.refused.connect(self._refused)
        self.model.saved.connect(self._saved)
        self.consent.toggled.connect(self._consented)
        self.each_start.toggled.connect(self._chose_asking)

    def _back_button(self) -> QPushButton:
        text = self.tr("Back") if self.model.account is None else self.tr("Cancel")
        made = button(text, pressed=self.back.emit)
        self.back_button = made
        return made

    def _next_text(self) -> str:
        return self.tr("Next") if self.model.account is None else self.tr("Save")

    def _address_note(self, info: ProviderInfo) -> str:
        if info.key == "isms":
            return self.tr(
                "The provider's own papers give http://. SMS Desk tries https first, so that your"
                " password is not sent in the clear."
            )
        return ""

    def _say_kept(self) -> None:
        for field in self.model.info.secret_fields:
            line = self.form.inputs[field.key].control
            line.setProperty("placeholderText", self.tr("Unchanged"))

    def _consent(self) -> QFrame:
        self.consent.setText(self.tr("Send it unprotected all the same"))
        self.consent.setChecked(self.model.allow_http)
        return _question(
            self.tr(
                "Plain http: the password and every message travel unprotected. Anybody on the way"
                " can read them."
            ),
            self.consent,
        )

    def _keyring(self) -> QFrame:
        self._look_again = button(
            self.tr("Look for a keyring again"), "link", pressed=self.model.look_around
        )
        return _question(
            self.tr(
                "This computer has no usable keyring, and SMS Desk never writes a password into a"
                " file. It can only be used until the program is closed."
            ),
            self.each_start,
            self._look_again,
        )

    def _show(self) -> None:
        values = self.form.values()
        self.form.set_around(self.model.around)
        self._consent_row.setVisible(self.model.offers_http(values))
        self._keyring_row.setVisible(self.model.needs_asking(values))
        self._expectations.show_keyring(self.model.keyring)
        busy = self.model.is_busy
        let_rest(self.next, busy)
        let_rest(self.test, busy)
        again = self.model.result is not None and not busy
        self.test.setText(self.tr("Test again") if again else self.tr("Test"))
        self._show_result()

    def _show_result(self) -> None:
        result = self.model.result
        failed = isinstance(result, SmsDeskError) and problem_field(result) is None
        failed = failed and not self.model.is_busy
        self.anyway.setVisible(failed)
        if self.model.is_busy:
            self.result.tell(Tone.INFO, self.tr("Signing in…"))
        elif isinstance(result, SignedIn):
            self.result.tell(Tone.GOOD, *signed_in_words(result))
        elif isinstance(result, SmsDeskError):
            self._show_error(result)
        else:
            self.result.hide()

    def _show_error(self, error: SmsDeskError) -> None:
        key = problem_field(error)
        if key in self.form.inputs and key is not None:
            self.result.hide()
            self.form.show_problem(key, error_sentence(error))
        else:
            self.result.tell(Tone.BAD, *failed_words(error))
            self._scroll_to_result()

    def _scroll_to_result(self) -> None:
        # When the layout has made room for it.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.result))

    def _edited(self) -> None:
        self.model.edited(self.form.values())

    def _consented(self, agreed: bool) -> None:
        self.model.allow_http = agreed
        self._edited()

    def _chose_asking(self, agreed: bool) -> None:
        self.model.asks_each_start = agreed

    def _may_go_on(self, *, storing: bool) -> bool:
        """Whether everything is filled in and agreed to; if not, the first gap is shown."""
        if not self.form.check():
            return False
        values = self.form.values()
        if self.model.needs_consent(values) and not self.model.allow_http:
            self._gap(self.consent, self.tr("Agree to plain http, or write https:// instead."))
            return False
        if storing and self.model.needs_asking(values) and not self.model.asks_each_start:
            self._gap(self.each_start, self.tr("Agree to be asked, or set up a keyring first."))
            return False
        return True

    def _gap(self, at: QCheckBox, sentence: str) -> None:
        self.result.tell(Tone.WARN, sentence)
        at.setFocus()
        self._scroll_to_result()

    def _test(self) -> None:
        if self._may_go_on(storing=False):
            self.model.test(self.form.values())

    def _next(self) -> None:
        if self._may_go_on(storing=True):
            self.model.save(self.form.values())

    def _anyway(self) -> None:
        if self._may_go_on(storing=True):
            self.model.save_anyway(self.form.values())

    def _refused(self, error: SmsDeskError) -> None:
        self._show_error(error)

    def _saved(self, account: Account) -> None:
        result = self.model.result
        self.form.forget_secrets()
        self.saved.emit(account, result if isinstance(result, SignedIn) else None)


def _question(sentence: str, *answers: QWidget) -> QFrame:
    """A warning with what can be chosen about it."""
    made = Card("warn", margin=Space.M, spacing=Space.XS)
    made.body.addWidget(label(sentence, wrap=True))
    for answer in answers:
        made.body.addWidget(answer)
        answer.setAccessibleDescription(sentence)
    made.hide()
    return made
