"""Groups as rows of a small table: name, how many are in it, and whom a saved search looks for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smsdesk.contacts.query import GroupSize
from smsdesk.domain.contact import SavedSearch

Index = QModelIndex | QPersistentModelIndex
NAME, SIZE, RULE = range(3)


class GroupRows(QAbstractTableModel):
    """The names can be edited; `renamed` says so."""

    renamed = Signal(int, str)
    """The id of the group, and its new name."""

    def __init__(self) -> None:
        super().__init__()
        self.groups: tuple[GroupSize, ...] = ()
        self._titles = (self.tr("Group"), self.tr("Contacts"), self.tr("Who is in it"))

    def show_groups(self, groups: Sequence[GroupSize]) -> None:
        """These; where only sizes are others, rows stay where they are."""
        same = [one.group.id for one in groups] == [one.group.id for one in self.groups]
        if not same:
            self.beginResetModel()
        self.groups = tuple(groups)
        if not same:
            self.endResetModel()
        elif self.groups:
            last = self.index(len(self.groups) - 1, RULE)
            self.dataChanged.emit(self.index(0, 0), last)

    def row_of(self, group_id: int) -> int | None:
        """Where a group stands."""
        ids = [one.group.id for one in self.groups]
        return ids.index(group_id) if group_id in ids else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """So many groups; none below another."""
        return 0 if parent.isValid() else len(self.groups)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """Name, size, rule."""
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows, and what of it is edited."""
        if not index.isValid() or not 0 <= index.row() < len(self.groups):
            return None
        one = self.groups[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(one, index.column())
        if role == Qt.ItemDataRole.EditRole and index.column() == NAME:
            return one.group.name
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tell the new name; the row changes when it has been stored."""
        name = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not name:
            return False
        group = self.groups[index.row()].group
        if name == group.name:
            return False
        self.renamed.emit(group.id, name)
        return True

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(self._titles):
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, one: GroupSize, column: int) -> str:
        if column == NAME:
            return one.group.name
        if column == SIZE:
            return QLocale().toString(one.size)
        if one.group.search is None:
            return self.tr("Those who were put into it")
        return search_rule(
            one.group.search, {each.group.id: each.group.name for each in self.groups}
        )


def search_rule(search: SavedSearch, names: dict[int, str]) -> str:
    """Whom a saved search looks for: "with “papa”, in Patients, not opted out"."""
    said = []
    if search.text:
        said.append(_tr("with “{0}”").format(search.text))
    if search.group_id is not None:
        said.append(_tr("in {0}").format(names.get(search.group_id, "?")))
    if search.opted_out is not None:
        said.append(_tr("opted out") if search.opted_out else _tr("not opted out"))
    return _tr("Everybody {0}").format(", ".join(said))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)
