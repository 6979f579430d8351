"""The list of what a sync would do, and of what the provider refused."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from smsdesk.domain.contact_sync import SyncAction, SyncStep
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.numbers import international
from smsdesk.ui.pages.contacts.syncing.view_model import SyncModel
from smsdesk.ui.pages.contacts.syncing.words import TONES, action_word, refusal_sentence
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.few_rows import FewRows
from smsdesk.ui.tables.view import RowTable

NAME = "contacts-sync"
REASON = "reason"
Index = QModelIndex | QPersistentModelIndex


class StepRows(FewRows[SyncStep]):
    """Follows the plan. The keys are places in it."""

    def __init__(self, context: Context, model: SyncModel, parent: QObject | None = None) -> None:
        super().__init__(
            _columns(model),
            context.bridge,
            lambda: model.steps,
            changes=[model.plan_changed],
            parent=parent,
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A reason is longer than its column."""
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self.loaded(index.row())
            column = self.columns[index.column()]
            return column.text(row) if row is not None and column.key == REASON else None
        return super().data(index, role)


class StepsTable(RowTable[SyncStep]):
    """Nothing is done by opening a row."""

    def __init__(self, context: Context, rows: StepRows) -> None:
        super().__init__(rows, context.bridge, context.theme, context.remembered, NAME)


def _columns(model: SyncModel) -> tuple[Column[SyncStep], ...]:
    def reason(step: SyncStep) -> str:
        refused = model.refusal(step.mobile) if step.action is SyncAction.LEAVE else None
        return refusal_sentence(refused) if refused is not None else ""

    return (
        Column(
            "action",
            _tr("What is done"),
            lambda step: action_word(step.action),
            120,
            Look.PILL,
            sortable=False,
            words=tuple(map(action_word, SyncAction)),
            tone=lambda step: TONES[step.action],
        ),
        Column(
            "surname", _tr("Surname"), lambda step: step.surname, 150, sortable=False, dispensable=1
        ),
        Column("name", _tr("Name"), lambda step: step.name, 120, sortable=False, dispensable=2),
        Column(
            "mobile", _tr("Mobile"), lambda step: international(step.mobile), 150, sortable=False
        ),
        Column(REASON, _tr("Why"), reason, 220, sortable=False, stretches=True),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactsSync", text)
