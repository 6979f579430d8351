"""The Accounts page: the list, and the steps of adding or editing one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from smsdesk.accounts import inside, offers
from smsdesk.accounts.overview import Secrets
from smsdesk.accounts.trials import SignedIn
from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.accounts.choose_view import ChooseView
from smsdesk.ui.pages.accounts.done_view import DoneView
from smsdesk.ui.pages.accounts.form_view import FormView, TypedForm
from smsdesk.ui.pages.accounts.list_view import ListView
from smsdesk.ui.pages.accounts.view_model import AccountsModel
from smsdesk.ui.places import Place
from smsdesk.ui.practising import practise
from smsdesk.ui.widgets.basics import Tone, button, label
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.wording import error_sentence

STEPS = 3


@dataclass(frozen=True, slots=True)
class TypedForms:
    """What is filled in and not stored: new accounts, and one that is edited."""

    new: tuple[TypedForm, ...]
    edited: TypedForm | None
    in_front: str
    """The provider of the new account that is being filled in; "" where another view is shown."""


class AccountsPage(Page):
    """One of its views at a time; Esc and Back lead towards the list."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Accounts"))
        self._context = context
        self.model = AccountsModel(context)
        self.model.setParent(self)
        self._forms: dict[str, FormView] = {}
        self._wanted: int | None = None
        self._step = label("", "muted")
        self.title_row.addWidget(self._step)
        self.add = button(self.tr("Add account"), "primary", pressed=self.show_choice)
        self.add_action(self.add)
        self.list = ListView(self.model, context.theme)
        self.choice: ChooseView | None = None
        self.done = DoneView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.done)
        self.body.addWidget(self._stack, 1)
        self._wire()
        self.show_list()

    def visit(self, place: Place) -> None:
        """The list, a new account, or one that is to be mended."""
        self._wanted = None
        if isinstance(place, places.Accounts) and place.account_id is not None:
            self._wanted = place.account_id
            self.model.load()
        elif isinstance(place, places.Accounts) and place.add:
            self.show_choice()
        else:
            self.model.load()
            if self._stack.currentWidget() in (self.done, self.choice):
                self.show_list()  # nothing is typed there that could be lost

    @property
    def is_busy(self) -> bool:
        """While a form signs in or stores: the end of that is for the form."""
        return any(one.model.is_busy for one in self.findChildren(FormView))

    @property
    def typed(self) -> TypedForms | None:
        """The forms that are filled in."""
        new = {key: one.typed for key, one in self._forms.items()}
        in_front = next((key for key, one in self._forms.items() if one is self.form), "")
        edited = self.form.typed if self.form is not None and not in_front else None
        return TypedForms((*new.values(),), edited, in_front) if new or edited else None

    def take_up(self, typed: object) -> None:
        """Fill in the forms again."""
        if not isinstance(typed, TypedForms):
            return
        for one in typed.new:
            self._form_of_new(offers.info(one.provider)).take_up(one)
        if typed.in_front:
            self.show_form(offers.info(typed.in_front))
        elif typed.edited is not None and typed.edited.account is not None:
            self.show_edit(typed.edited.account)
            if self.form is not None:
                self.form.take_up(typed.edited)

    @property
    def form(self) -> FormView | None:
        """The form in front."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, FormView) else None

    def show_list(self) -> None:
        """All accounts."""
        self._put_in_front(self.list, self.tr("Accounts"))
        self.model.load()
        self.list.arrive()

    def show_choice(self) -> None:
        """The first step of adding one."""
        if self.choice is None:
            self.choice = ChooseView(offers.infos())
            self.choice.chosen.connect(self._choose)
            self.choice.back.connect(self._cancel)
            self._stack.addWidget(self.choice)
        self._put_in_front(self.choice, self.tr("Add an account"), 1)
        self.choice.arrive()

    def show_form(self, info: ProviderInfo) -> None:
        """The second step; what was typed before a step back is still there."""
        form = self._form_of_new(info)
        self._put_in_front(form, self.tr("Add an account"), 2)
        form.arrive()

    def show_edit(self, account: Account, *, at_secret: bool = False) -> None:
        """The form of an account that exists."""
        form = self._new_form(offers.info(account.provider), account)
        form.back.connect(self._cancel)
        form.saved.connect(self._edited)
        self._put_in_front(form, self.tr("Edit {account}").format(account=account.name))
        form.arrive()
        if at_secret:
            form.begin_at_secret()

    def _wire(self) -> None:
        self.model.changed.connect(self._open_wanted)
        self.model.removed.connect(self._removed)
        self.model.kept_secret.connect(self._kept_secret)
        self.list.edit_asked.connect(self._edit)
        self.list.add_asked.connect(self.show_choice)
        self.list.practice_asked.connect(self._practise)
        self.done.compose.connect(lambda: self._leave_to(places.Compose()))
        self.done.another.connect(self.show_choice)
        self.done.all_accounts.connect(self.show_list)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._cancel)

    def _put_in_front(self, view: QWidget, title: str, step: int = 0) -> None:
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(view)
        if isinstance(before, FormView) and before is not view:
            self._let_go(before)
        self.title.setText(title)
        self.setAccessibleName(title)
        self._step.setVisible(bool(step))
        self._step.setText(self.tr("Step {step} of {steps}").format(step=step, steps=STEPS))
        self.add.setVisible(view is self.list)

    def _form_of_new(self, info: ProviderInfo) -> FormView:
        form = self._forms.get(info.key)
        if form is None:
            form = self._forms[info.key] = self._new_form(info, None)
            form.back.connect(self.show_choice)
            form.saved.connect(self._added)
        return form

    def _new_form(self, info: ProviderInfo, account: Account | None) -> FormView:
        form = FormView(self._context, info, account)
        self._stack.addWidget(form)
        return form

    def _let_go(self, form: FormView) -> None:
        """A form that no step leads back to is forgotten, with what was typed into it."""
        if form in self._forms.values():
            return
        self._stack.removeWidget(form)
        form.deleteLater()

    def _cancel(self) -> None:
        """Leave everything as it was."""
        if self._stack.currentWidget() is self.list:
            return
        forms, self._forms = list(self._forms.values()), {}
        self.show_list()
        for form in forms:
            form.form.forget_secrets()
            self._let_go(form)
        if not self.model.overviews:
            self.add.setFocus()

    def _choose(self, info: ProviderInfo) -> None:
        if info.key == inside.PROVIDER:
            self._practise()
        else:
            self.show_form(info)

    def _practise(self) -> None:
        self.show_list()
        self._context.bridge.spawn(practise(self._context), self)

    def _edit(self, account: Account) -> None:
        overview = self.model.overview(account.id)
        ready = overview is None or overview.secrets is Secrets.READY
        self.show_edit(account, at_secret=not ready)

    def _open_wanted(self) -> None:
        """The account that a link asked for, as soon as it is known."""
        if self._wanted is None:
            return
        overview = self.model.overview(self._wanted)
        self._wanted = None
        if overview is not None:
            self._edit(overview.account)

    def _added(self, account: Account, result: SignedIn | None) -> None:
        form = self._forms.pop(account.provider, None)
        if result is not None:
            self.model.note_result(account, result)
        self._put_in_front(self.done, self.tr("Add an account"), STEPS)
        self.done.show_account(account, result)
        self.model.load()
        if form is not None and self._stack.indexOf(form) >= 0:
            self._let_go(form)

    def _edited(self, account: Account, result: SignedIn | None) -> None:
        if result is not None:
            self.model.note_result(account, result)
        self.show_list()
        told = self.tr("{account} is saved.").format(account=account.name)
        if account.paused is not None:
            told = self.tr("{account} is saved. It is still paused: resume it when it shall send.")
            told = told.format(account=account.name)
        self._context.tell(told, Tone.GOOD)

    def _removed(self, name: str, cancelled: int) -> None:
        told = [self.tr("{account} is removed. Its history stays.").format(account=name)]
        if cancelled:
            told.append(self.tr("%Ln message(s) cancelled.", "", cancelled))
        self._context.tell(" ".join(told), Tone.GOOD)
        self.add.setFocus()

    def _kept_secret(self, error: SmsDeskError) -> None:
        told = self.tr("Its password is still in the keyring: {why}")
        self._context.tell(told.format(why=error_sentence(error)), Tone.WARN)

    def _leave_to(self, place: Place) -> None:
        self.show_list()
        self._context.go(place)
