"""The table of the preview: the first rows of a file as they will be."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from smsdesk.domain.import_look import PreviewRow
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.importing.view_model import ImportModel
from smsdesk.ui.pages.contacts.importing.words import TONES, becomes, number, outcome_word, why
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.few_rows import FewRows
from smsdesk.ui.tables.view import RowTable

NAME = "contacts-import"
RESULT = "result"
Index = QModelIndex | QPersistentModelIndex


class PreviewRows(FewRows[PreviewRow]):
    """Follows the preview without losing place or selection."""

    def __init__(self, context: Context, model: ImportModel, parent: QObject | None = None) -> None:
        super().__init__(
            _columns(),
            context.bridge,
            lambda: model.rows,
            changes=[model.previewed, model.opened],
            key=lambda row: row.row,
            parent=parent,
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A screen reader is also told why."""
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            row = self.loaded(index.row())
            if row is not None and self.columns[index.column()].key == RESULT:
                return why(row)
        return super().data(index, role)


class PreviewTable(RowTable[PreviewRow]):
    """`opened` carries the number of the row that is to be accepted or not."""

    def __init__(self, context: Context, rows: PreviewRows) -> None:
        super().__init__(rows, context.bridge, context.theme, context.remembered, NAME)

    @property
    def selected_rows(self) -> list[PreviewRow]:
        """Those that are selected and known."""
        chosen = set(self.selected_keys())
        return [row for row in self.rows.known() if row.row in chosen]


def _columns() -> tuple[Column[PreviewRow], ...]:
    return (
        Column(
            "row",
            _tr("Row"),
            lambda row: number(row.row),
            64,
            Look.QUIET,
            sortable=False,
            dispensable=1,
        ),
        Column(
            "surname", _tr("Surname"), lambda row: row.surname, 124, sortable=False, dispensable=2
        ),
        Column("name", _tr("Name"), lambda row: row.name, 92, sortable=False, dispensable=3),
        Column("value", _tr("In the file"), lambda row: row.value, 150, sortable=False),
        Column("mobile", _tr("Becomes"), becomes, 130, sortable=False, stretches=True),
        Column(
            RESULT,
            _tr("Result"),
            lambda row: outcome_word(row.outcome),
            128,
            Look.PILL,
            sortable=False,
            tone=lambda row: TONES[row.outcome],
            tip=why,
            copied=why,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactsImport", text)
