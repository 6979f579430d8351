"""The table of contacts: rows that can be edited in place, with what is wrong said at the cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from smsdesk.contacts.query import ContactRow
from smsdesk.domain.contact import ContactField
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.columns import EDITABLE, STANDING, contact_columns
from smsdesk.ui.pages.contacts.numbers import Checked
from smsdesk.ui.pages.contacts.words import sync_word
from smsdesk.ui.tables.delegate import CellDelegate
from smsdesk.ui.tables.model import RowModel
from smsdesk.ui.tables.view import RowTable
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import label, restyle

Index = QModelIndex | QPersistentModelIndex
Check = Callable[[str], Checked]
MOST_CHARACTERS = 500
MOST_OF_COMMENTS = 2_000


class ContactRows(RowModel[ContactRow]):
    """`edited` when somebody has written something else into a cell."""

    edited = Signal(int, object, str)
    """Key of the row, ContactField, what stands there now."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(contact_columns(), context.bridge, parent)
        self._standing_title = ""
        self._accounts: Mapping[int, str] = {}

    def name_accounts(self, names: Mapping[int, str]) -> None:
        """The names of the accounts that keep contacts, by id."""
        self._accounts = names

    def call_standing(self, title: str) -> None:
        """The title of the column of standings: the provider's name; "" for the usual one."""
        self._standing_title = title
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def field(self, column: int) -> ContactField | None:
        """What is edited in this column; None where nothing is."""
        return EDITABLE.get(self.columns[column].key)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Some cells of rows that are there can be edited."""
        flags = super().flags(index)
        if index.isValid() and self.field(index.column()) and self.loaded(index.row()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Besides what is shown, the text to be edited."""
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self._edit_text(index)
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            row = self.loaded(index.row())
            if row is not None and self.columns[index.column()].key == STANDING:
                return self._standings(row)
        return super().data(index, role)

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tell what was written; the row changes when it has been stored."""
        field = self.field(index.column()) if index.isValid() else None
        if role != Qt.ItemDataRole.EditRole or field is None:
            return False
        text = str(value).strip()
        if text == self._edit_text(index):
            return False
        self.edited.emit(self.key(index.row()), field, text)
        return True

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The column of standings is called after the provider."""
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        known = shown and 0 <= section < len(self.columns)
        if known and self._standing_title and self.columns[section].key == STANDING:
            return self._standing_title
        return super().headerData(section, orientation, role)

    def _standings(self, row: ContactRow) -> str:
        """How a number stands at each account, where there are several: the column has room for
        the one that needs looking at most."""
        if len(row.standings) < 2:
            return ""
        return "\n".join(
            f"{self._accounts.get(account_id, '')}: {sync_word(standing.state)}"
            for account_id, standing in row.standings
        )

    def _edit_text(self, index: Index) -> str:
        row, field = self.loaded(index.row()), self.field(index.column())
        if row is None or field is None:
            return ""
        if field is ContactField.MOBILE:
            return row.number
        return str(getattr(row.contact.details, field.value))


class ContactTable(RowTable[ContactRow]):
    """F2 edits the cell with the focus; Enter opens the person."""

    def __init__(self, rows: ContactRows, context: Context, name: str, check: Check) -> None:
        super().__init__(rows, context.bridge, context.theme, context.remembered, name)
        self.setItemDelegate(_EditingDelegate(context, rows, self, check))
        self._contact_rows = rows

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being edited."""
        return self.state() is QAbstractItemView.State.EditingState

    def edit_in_place(self) -> None:
        """Edit the current cell, or the surname where that one cannot be."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if self._contact_rows.field(index.column()) is None:
            keys = [one.key for one in self.rows.columns]
            index = index.siblingAtColumn(keys.index("surname"))
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """F2 edits. What a cell that is edited has no use for is for nobody."""
        if self.is_editing:
            event.accept()
            return
        if event.key() == Qt.Key.Key_F2:
            self.edit_in_place()
            event.accept()
            return
        super().keyPressEvent(event)


class _EditingDelegate(CellDelegate):
    def __init__(
        self, context: Context, rows: ContactRows, view: ContactTable, check: Check
    ) -> None:
        super().__init__(context.theme, rows, view)
        self._contact_rows = rows
        self._check = check

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A line over the cell."""
        del option
        field = self._contact_rows.field(index.column())
        check = self._check if field is ContactField.MOBILE else None
        title = self._contact_rows.columns[index.column()].title
        most = MOST_OF_COMMENTS if field is ContactField.COMMENTS else MOST_CHARACTERS
        return CellEdit(parent, title, most, check)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """The text as it is."""
        if isinstance(editor, CellEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: Any, index: Index
    ) -> None:
        """What was written, if it can be stored."""
        if isinstance(editor, CellEdit) and not editor.problem:
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Exactly over the cell."""
        del index
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, 0, 0, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """What cannot be stored is not left by Enter or Tab; leaving it otherwise drops it."""
        if not isinstance(editor, CellEdit):
            return super().eventFilter(editor, event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ending = event.key() in (
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
                Qt.Key.Key_Tab,
                Qt.Key.Key_Backtab,
            )
            if ending and editor.problem:
                editor.show_problem()
                return True
        if event.type() is QEvent.Type.FocusOut and editor.problem:
            hint = QAbstractItemDelegate.EndEditHint.RevertModelCache
            self.closeEditor.emit(editor, hint)
            return True
        return super().eventFilter(editor, event)


class CellEdit(QLineEdit):
    """A line over a cell; what is wrong with a number stands below it while it is typed."""

    def __init__(self, parent: QWidget, name: str, most: int, check: Check | None) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setAccessibleName(name)
        self.setMaxLength(most)
        self._check = check
        self._around = parent
        self.problem = ""
        self._bubble = label("", "bubble", wrap=True)
        self._bubble.setParent(parent)
        self._bubble.hide()
        self.textEdited.connect(self._look)
        self.destroyed.connect(self._bubble.deleteLater)

    def show_problem(self) -> None:
        """Say below the cell what is wrong."""
        self._bubble.setText(self.problem)
        self._bubble.setVisible(bool(self.problem))
        self.setProperty("invalid", bool(self.problem))
        self.setAccessibleDescription(self.problem)
        restyle(self)
        if not self.problem:
            return
        width = max(self.width(), 28 * self.fontMetrics().averageCharWidth())
        self._bubble.setFixedWidth(width)
        height = self._bubble.heightForWidth(width)
        below = self.geometry().bottom() + Space.XXS
        room = self._around.height()
        top = below if below + height <= room else self.geometry().top() - height - Space.XXS
        left = min(self.geometry().left(), self._around.width() - width)
        self._bubble.setGeometry(max(left, 0), top, width, height)
        self._bubble.raise_()

    def hideEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """The sentence goes with the line."""
        self._bubble.hide()
        super().hideEvent(event)

    def _look(self, text: str) -> None:
        if self._check is not None:
            self.problem = self._check(text).problem
            self.show_problem()
