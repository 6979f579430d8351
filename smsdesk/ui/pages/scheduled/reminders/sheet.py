"""The sheet of a file of appointments: how it is read, when, what, what will happen; and the way
on, which says how much is planned and what it costs.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smsdesk.ui.context import Context
from smsdesk.ui.pages.scheduled.reminders.file_card import FileCard
from smsdesk.ui.pages.scheduled.reminders.message_card import MessageCard
from smsdesk.ui.pages.scheduled.reminders.outcome_card import OutcomeCard
from smsdesk.ui.pages.scheduled.reminders.view_model import RemindersModel
from smsdesk.ui.pages.scheduled.reminders.when_card import WhenCard
from smsdesk.ui.pages.scheduled.reminders.words import number
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.amounts import amount_text
from smsdesk.ui.widgets.basics import button, column, label, row
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.scroll_area import ScrollArea


class Sheet(QWidget):
    """Follows the model."""

    left = Signal()

    def __init__(self, context: Context, model: RemindersModel) -> None:
        super().__init__()
        self._model = model
        self.file_card = FileCard(model)
        self.when = WhenCard(model)
        self.message = MessageCard(context, model)
        self.outcome = OutcomeCard(context, model)
        self.cancel = button(self.tr("Cancel"), pressed=self.left.emit)
        self.cost = label("", "muted")
        self.type_count = label("", "muted")
        self.typed_count = QLineEdit()
        self.typed_count.setMaximumWidth(3 * Size.CONTROL + Space.XXL)
        self.plan = button("", "primary", pressed=model.apply)
        self._lay()
        self.typed_count.textChanged.connect(self._may_plan)
        for signal in (model.opened, model.changed, model.looked):
            signal.connect(self._show)
        self._show()

    def take_focus(self) -> None:
        """To the first thing to be chosen."""
        self._area.verticalScrollBar().setValue(0)
        self.file_card.number.setFocus()

    def show_outcome(self) -> None:
        """Scroll to what becomes of each."""
        self._area.ensureWidgetVisible(self.outcome)

    def _lay(self) -> None:
        inside = QWidget()
        cards = (self.file_card, self.when, self.message, self.outcome)
        inside.setLayout(column(*cards, None, spacing=Space.M))
        self._area = ScrollArea(inside)
        left, right = QWidget(), QWidget()
        left.setLayout(row(self.cancel, None))
        parts = (self.cost, self.type_count, self.typed_count, self.plan)
        right.setLayout(row(None, *parts))
        whole = column(self._area, self.outcome.counts, GivingRow(left, right), spacing=Space.M)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _show(self) -> None:
        model, found = self._model, self._model.difference
        planned = 0 if found is None else len(found.planned)
        gone = 0
        if found is not None:
            gone = sum(one.withdraws and not one.plans for one in found.entries)
        if found is not None and planned:
            parts = self.tr("%Ln parts", "", found.plan.parts)
            said = self.tr("Plan %Ln reminders", "", planned)
            self.plan.setText(f"{said} · {parts}")
        elif gone:
            self.plan.setText(self.tr("Cancel %Ln reminders", "", gone))
        else:
            self.plan.setText(self.tr("Nothing to do"))
        cost = model.cost if planned else None
        if cost is None:
            self.cost.setText("")
        else:
            unit = self.tr("credits") if cost.unit == "credits" else cost.unit or ""
            amount = f"{amount_text(cost.amount)} {unit}".rstrip()
            self.cost.setText(self.tr("about {cost}").format(cost=amount))
        self._ask_for_count()
        self._may_plan()

    def _ask_for_count(self) -> None:
        count = self._model.count_to_type
        for one in (self.type_count, self.typed_count):
            one.setVisible(count is not None)
        if count is not None:
            said = self.tr("Type {count} to plan so many:").format(count=number(count))
            self.type_count.setText(said)
            self.typed_count.setAccessibleName(said)

    def _may_plan(self) -> None:
        count = self._model.count_to_type
        typed = count is None or self.typed_count.text().strip() in (str(count), number(count))
        self.plan.setEnabled(self._model.can_apply and typed)
