"""What the reminders say: the series, the account, the sender, the text with its counter."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QMenu

from smsdesk.domain.encoding import Encoding
from smsdesk.sending.planner import sender_issues
from smsdesk.ui.context import Context
from smsdesk.ui.pages.scheduled.reminders.view_model import RemindersModel
from smsdesk.ui.pages.scheduled.reminders.words import number
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, labelled, row
from smsdesk.ui.widgets.choice_boxes import ChoiceBox
from smsdesk.ui.widgets.costly import forcing_count
from smsdesk.ui.widgets.counter_bar import CounterBar
from smsdesk.ui.widgets.message_editor import MessageEditor
from smsdesk.ui.widgets.sender_field import SenderField
from smsdesk.ui.wording import issue_words

MOST_CHARACTERS = 80
"""Of a series' name."""


class MessageCard(Card):
    """Follows the model."""

    def __init__(self, context: Context, model: RemindersModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.series = QComboBox()
        self.series_line = QLineEdit()
        """Where the name of the series is typed."""
        self.series.setLineEdit(self.series_line)
        self.series.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.account = ChoiceBox(self._choose_account)
        self.sender_field = SenderField()
        self.editor = MessageEditor(context.theme)
        self.counter = CounterBar(context.theme)
        self.field_menu, self.template_menu = QMenu(self), QMenu(self)
        self.fields = button(self.tr("Merge field"), "link")
        self.fields.setMenu(self.field_menu)
        self.template = button(self.tr("Template"), "link")
        self.template.setMenu(self.template_menu)
        self.problem = label("", "bad", wrap=True)
        self._lay()
        self._wire()
        self._show()

    def _lay(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.addLayout(labelled(self.tr("Series"), self.series), 0, 0)
        grid.addLayout(labelled(self.tr("From account"), self.account), 0, 1)
        grid.addLayout(labelled(self.tr("Sender name"), self.sender_field), 0, 2)
        grid.addWidget(self.sender_field.problem, 1, 2)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        self.series_line.setMaxLength(MOST_CHARACTERS)
        self.series_line.setAccessibleName(self.tr("Series"))
        self.series.setToolTip(
            self.tr(
                "Which reminders this file is about: those of the same series are moved and"
                " cancelled with it, others are left alone."
            )
        )
        heading = label(self.tr("Message"), "label")
        heading.setBuddy(self.editor)
        self.body.addWidget(label(self.tr("What it says"), "cardTitle"))
        self.body.addLayout(grid)
        self.body.addLayout(row(heading, None, self.template, self.fields, spacing=Space.M))
        self.body.addWidget(self.editor)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.counter)

    def _wire(self) -> None:
        model = self._model
        self.series.textActivated.connect(model.choose_series)
        self.series_line.editingFinished.connect(
            lambda: model.choose_series(self.series_line.text().strip())
        )
        self.sender_field.textChanged.connect(lambda text: model.choose(sender=text.strip()))
        self.editor.edited.connect(lambda text: model.choose(text=text))
        self.field_menu.aboutToShow.connect(self._fill_fields)
        self.template_menu.aboutToShow.connect(self._fill_templates)
        for signal in (model.opened, model.changed, model.looked):
            signal.connect(self._show)

    def _show(self) -> None:
        model, setup = self._model, self._model.setup
        if setup is None:
            return
        names = list(dict.fromkeys([*(one.series for one in model.stored), setup.series]))
        if [self.series.itemText(n) for n in range(self.series.count())] != names:
            self.series.clear()
            self.series.addItems(names)
        if not self.series_line.hasFocus() or not self.series_line.isModified():
            self.series.setCurrentText(setup.series)
        paused = self.tr("{account} (paused)")
        accounts = [
            (one.name if one.paused is None else paused.format(account=one.name), one.id)
            for one in model.accounts
        ]
        self.account.offer(accounts, setup.account_id)
        if self.sender_field.text().strip() != setup.sender:
            self.sender_field.setText(setup.sender)
        self.editor.show_text(setup.text)
        self.editor.know_fields(model.fields)
        self.template.setVisible(bool(model.templates))
        self._check_sender()
        self._show_problem()
        self._show_count()

    def _check_sender(self) -> None:
        info, typed = self._model.info, self.sender_field.text().strip()
        if info is None:
            return
        rules = info.limits.sender
        digits = typed.lstrip("+").isdecimal()
        most = rules.digits_max if digits else rules.alphanumeric_max
        self.sender_field.show_limit(len(typed.lstrip("+") if digits else typed), most)
        words = (str(issue_words(issue)) for issue in sender_issues(typed, rules))
        self.sender_field.show_problem(" ".join(words))

    def _show_problem(self) -> None:
        found, setup = self._model.difference, self._model.setup
        issues = () if found is None or setup is None else found.plan.issues
        about_sender = {"sender_required", "sender_too_long", "sender_characters"}
        words = [
            str(issue_words(issue)) for issue in issues if issue.problem.value not in about_sender
        ]
        self.problem.setText(" ".join(words))
        self.problem.setVisible(bool(words))

    def _show_count(self) -> None:
        now = self._model.count
        self.editor.show_encoding(now.encoding)
        gsm = now.encoding is Encoding.GSM7
        if gsm:
            reason = self.tr("every character fits")
        else:
            reason = self.tr("because of %Ln characters", "", forcing_count(now.text))
        self.counter.show_text_count(
            "GSM-7" if gsm else "Unicode",
            reason,
            number(now.units),
            f" / {number(now.capacity)} · ",
            self.tr("%Ln parts", "", now.parts),
        )
        self.counter.bar.show_fills(now.fills)
        found = self._model.difference
        parts = 0 if found is None else found.plan.parts
        batch = self.tr(" each · %Ln parts in all", "", parts) if parts else ""
        self.counter.show_batch(batch)

    def _choose_account(self, account_id: int) -> None:
        for one in self._model.accounts:
            if one.id == account_id:
                self._model.choose_account(one)

    def _fill_fields(self) -> None:
        self.field_menu.clear()
        for name in self._model.fields:
            self.field_menu.addAction(name, partial(self.editor.insert_field, name))
        if self.field_menu.isEmpty():
            hint = self.tr("Choose the columns first")
            self.field_menu.addAction(hint).setEnabled(False)

    def _fill_templates(self) -> None:
        self.template_menu.clear()
        for one in self._model.templates:
            self.template_menu.addAction(one.name, partial(self.editor.put_text, one.text))
