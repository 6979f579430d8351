"""The page of syncs: for each account what goes there, what a sync does, and how it goes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.choice_button import ChoiceButton
from smsdesk.ui.pages.contacts.syncing.choice_card import ChoiceCard
from smsdesk.ui.pages.contacts.syncing.plan_card import PlanView
from smsdesk.ui.pages.contacts.syncing.run_card import RunCard
from smsdesk.ui.pages.contacts.syncing.view_model import SyncModel
from smsdesk.ui.pages.contacts.syncing.words import only_there_sentence
from smsdesk.ui.places import Place
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, column, label, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.inline_question import InlineQuestion
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.widgets.scroll_area import ScrollArea

ASK_FROM_DELETIONS = 20
"""So many deletions at the provider are asked about: from there nothing comes back."""


class SyncPage(Page):
    """One account at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Sync contacts"))
        self.context = context
        self.model = SyncModel(context)
        self.model.setParent(self)
        self.title.hide()
        self.name = Elided(self.title.text(), "title")
        self.title_row.addWidget(self.name)
        self.account = ChoiceButton(self.tr("Account"), [("", None)])
        self.account.hide()
        self.back = button(self.tr("All contacts"), pressed=self._to_contacts)
        self.sync = button(self.tr("Sync now"), "primary", pressed=self._sync)
        for action in (self.back, self.sync):
            self.add_action(action)
        self.question = InlineQuestion()
        self.impossible = _Impossible()
        self.run = RunCard()
        self.note = _Note()
        self.choice = ChoiceCard()
        self.plan = PlanView(context, self.model)
        self._lay_out()
        self._wire()
        self._show()

    def visit(self, place: Place) -> None:
        """Show the account that the place names."""
        if isinstance(place, places.ContactsSync):
            self.question.hide()
            self.model.visit(place.account_id)

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = column(self.note, self.choice, self.plan, spacing=Space.M)
        layout.setStretch(2, 100)
        layout.addStretch(1)
        inside.setLayout(layout)
        self._area = ScrollArea(inside)
        self.body.setSpacing(Space.M)
        self.body.addLayout(row(self.account, None))
        self.body.addWidget(self.question)
        self.body.addWidget(self.run)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self.impossible)
        self.body.addStretch(0)

    def _wire(self) -> None:
        model = self.model
        model.accounts_changed.connect(self._show)
        model.choice_changed.connect(self._show_choice)
        model.groups_changed.connect(self._show_groups)
        model.plan_changed.connect(self._show_run)
        model.run_changed.connect(self._show_run)
        self.account.chosen.connect(model.visit)
        self.choice.scope_chosen.connect(model.choose_scope)
        self.choice.group_chosen.connect(model.choose_group)
        self.choice.interval_chosen.connect(model.choose_interval)
        self.plan.retry_wanted.connect(model.retry_refused)
        self.run.pause_wanted.connect(model.pause)
        self.run.resume_wanted.connect(model.resume)
        self.run.cancel_wanted.connect(model.cancel)
        self.note.read.pressed.connect(model.note_read)
        self.note.file.clicked.connect(lambda: self.context.go(places.ContactsImport()))

    # Showing

    def _show(self) -> None:
        model, account = self.model, self.model.account
        title = self.tr("Sync contacts")
        if account is not None:
            title = self.tr("Sync with {0}").format(account.name)
            self.account.set_choices([(one.name, one.id) for one in model.accounts])
            self.account.show_value(account.id)
            self.choice.show_title(account.name)
        self.name.show_full(title)
        self.setAccessibleName(title)
        self.account.setVisible(len(model.accounts) > 1)
        self._area.setVisible(model.is_possible)
        self.sync.setVisible(model.is_possible)
        self.impossible.setVisible(model.is_loaded and not model.is_possible)
        if account is not None and not model.is_possible:
            self.impossible.show_account(account.name, model.provider)
        self._show_groups()
        self._show_choice()
        self._show_run()

    def _show_choice(self) -> None:
        self.choice.show_choice(self.model.choice)
        self.note.setVisible(self.model.is_note_wanted)

    def _show_groups(self) -> None:
        self.choice.show_groups(self.model.groups, self.model.choice)

    def _show_run(self) -> None:
        model = self.model
        progress = model.progress
        if progress is not None:
            self.run.show_progress(progress)
        else:
            self.run.show_outcome(model.outcome)
        something = model.plan is not None and model.plan.calls > 0
        self.plan.setVisible(progress is None)
        self.sync.setEnabled(progress is None and something)

    # Doing

    def _sync(self) -> None:
        plan, account = self.model.plan, self.model.account
        if plan is None or account is None:
            return
        if plan.deletes < ASK_FROM_DELETIONS:
            self.model.begin()
            return
        asked = self.tr(
            "This sync deletes %Ln contact(s) at {0}. They stay here, in this book, if they are"
            " in it.",
            "",
            plan.deletes,
        ).format(account.name)
        self.question.ask(asked, self.tr("Sync now"), self.model.begin)

    def _to_contacts(self) -> None:
        self.context.go(places.Contacts())


class _Impossible(Card):
    """Said plainly of an account that keeps no contacts."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", "cardTitle", wrap=True)
        self.hint = label(
            self.tr("The contacts stay in this book, and messages go to them all the same."),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.hint)
        self.show_account("", "")

    def show_account(self, name: str, provider: str) -> None:
        """Which account."""
        if not name:
            self.sentence.setText(self.tr("There is no account to sync with."))
            return
        said = self.tr("{0} cannot be synced: the interface of {1} keeps no contacts.")
        self.sentence.setText(said.format(name, provider))


class _Note(Card):
    """What nobody's program can see; said once."""

    def __init__(self) -> None:
        super().__init__("info", margin=Space.M)
        self.sentence = label(only_there_sentence(), wrap=True)
        self.file = button(self.tr("Import an export file…"), "small")
        self.read = button(self.tr("Understood"), "small")
        buttons = QWidget()
        buttons.setLayout(row(self.file, self.read))
        self.body.addWidget(GivingRow(self.sentence, buttons))
        self.setAccessibleName(self.sentence.text())
