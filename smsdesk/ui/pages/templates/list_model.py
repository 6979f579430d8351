"""The templates as a list for Qt: names, with the beginning of the text below."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smsdesk.domain.stored_template import StoredTemplate

_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
TEMPLATE = Qt.ItemDataRole.UserRole


class TemplateList(QAbstractListModel):
    """By name. One template is one row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._templates: tuple[StoredTemplate, ...] = ()

    @property
    def templates(self) -> tuple[StoredTemplate, ...]:
        """As they are listed."""
        return self._templates

    def show_templates(self, templates: tuple[StoredTemplate, ...]) -> None:
        """Others, or the same with other names; the view's selection must be set anew unless the
        rows are the same ones."""
        ids = [one.id for one in self._templates]
        if ids == [one.id for one in templates]:
            self._templates = templates
            if templates:
                self.dataChanged.emit(self.index(0), self.index(len(templates) - 1))
            return
        self.beginResetModel()
        self._templates = templates
        self.endResetModel()

    def place(self, template_id: int) -> QModelIndex:
        """Where a template stands; an invalid index where it does not."""
        for row, one in enumerate(self._templates):
            if one.id == template_id:
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Qt's."""
        return 0 if parent.isValid() else len(self._templates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's."""
        if not index.isValid() or index.row() >= len(self._templates):
            return None
        template = self._templates[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return template.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return template.text
        return template if role == TEMPLATE else None
