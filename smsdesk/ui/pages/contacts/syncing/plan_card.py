"""What a sync would do: a sentence, counts that filter, and the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smsdesk.domain.contact_sync import SyncAction
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.syncing.steps_table import StepRows, StepsTable
from smsdesk.ui.pages.contacts.syncing.view_model import SyncModel
from smsdesk.ui.pages.contacts.syncing.words import (
    TONES,
    counted_action,
    number,
    plan_sentence,
)
from smsdesk.ui.tables.empty_states import TableStates
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, column, label
from smsdesk.ui.widgets.flow import FlowLayout

TABLE_HEIGHT = 170


class PlanView(QWidget):
    """Follows the model."""

    retry_wanted = Signal()

    def __init__(self, context: Context, model: SyncModel) -> None:
        super().__init__()
        self._model = model
        self.sentence = label("", "strong", wrap=True)
        self.completed = label("", "muted", wrap=True)
        pills = QWidget()
        flow = FlowLayout(pills, gap=Space.S)
        self.pills: dict[SyncAction, QPushButton] = {}
        for action in SyncAction:
            pill = button("", "countPill", pressed=partial(self._pressed, action))
            pill.setProperty("pill", TONES[action].value)
            pill.setCheckable(True)
            pill.hide()
            self.pills[action] = pill
            flow.addWidget(pill)
        self.retry = button(
            self.tr("Try the refused ones again"), "link", pressed=self.retry_wanted.emit
        )
        self.retry.hide()
        flow.addWidget(self.retry)
        self.rows = StepRows(context, model, self)
        self.table = StepsTable(context, self.rows)
        self.table.setAccessibleName(self.tr("What a sync does"))
        self.states = TableStates(self.table)
        self.states.setMinimumHeight(TABLE_HEIGHT)
        self.more = label("", "muted", wrap=True)
        layout = column(
            self.sentence, pills, self.states, self.more, self.completed, spacing=Space.S
        )
        layout.setStretch(2, 100)
        layout.addStretch(1)
        self.setLayout(layout)
        model.plan_changed.connect(self._show)
        model.choice_changed.connect(self._show)
        self.rows.counted.connect(self._show_rows)

    def _show(self) -> None:
        model, plan = self._model, self._model.plan
        if plan is None:
            self.sentence.setText(self.tr("Comparing…"))
        else:
            name = model.account.name if model.account is not None else ""
            refused = len(model.refused)
            self.sentence.setText(plan_sentence(plan, model.choice, name, refused))
        for action, pill in self.pills.items():
            count = plan.actions.get(action, 0) if plan is not None else 0
            if action is SyncAction.LEAVE:
                count = len(model.refused)
            pill.setText(counted_action(action, count))
            pill.setVisible(count > 0)
            pill.setChecked(model.shown is action)
        self.retry.setVisible(bool(model.refused))
        self.completed.setText(model.completed_line)
        self.completed.setVisible(bool(model.completed_line))
        self._show_rows()

    def _show_rows(self) -> None:
        model = self._model
        rows = len(model.steps)
        self.states.setVisible(rows > 0)
        self.states.show_state(loading=False, rows=rows)
        planned = 0 if model.plan is None else model.plan.calls + len(model.refused)
        cut = model.shown is None and rows < planned
        said = self.tr("The first {0} of {1} are listed.").format(number(rows), number(planned))
        self.more.setText(said if cut else "")
        self.more.setVisible(cut)

    def _pressed(self, action: SyncAction) -> None:
        self._model.filter(action if self.pills[action].isChecked() else None)
