"""The fields that an office invents: name and value, as many as wanted, in the editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from smsdesk.ui.icons import Icon, icon
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import button, label, row

LONGEST_NAME = 60
LONGEST_VALUE = 500


class CustomFields(QWidget):
    """Rows of name and value; one of them is dropped when its name and its value are empty."""

    submitted = Signal()
    rearranged = Signal()
    """There are other controls now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_Row] = []
        self._names = QStringListModel(self)
        self._caption = label(self.tr("Other fields"), "muted")
        self.add = button(self.tr("Add a field"), "link", pressed=self._add_empty)
        self.add.setToolTip(self.tr("It becomes a merge field, too: {its name} in a message."))
        self._box = QVBoxLayout()
        self._box.setSpacing(Space.XS)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.XS)
        outer.addWidget(self._caption)
        outer.addLayout(self._box)
        outer.addLayout(row(self.add, None))

    def know(self, names: Sequence[str]) -> None:
        """Complete these names, which other contacts have."""
        self._names.setStringList(list(names))

    def show_fields(self, fields: Mapping[str, str]) -> None:
        """Other ones."""
        for old in list(self._rows):
            self._remove(old)
        for name, value in fields.items():
            self._add(name, value)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the focus stops at, as the eye goes."""
        return [*(stop for one in self._rows for stop in one.stops), self.add]

    @property
    def fields(self) -> dict[str, str]:
        """Those with a name and a value."""
        pairs = ((one.name.text().strip(), one.value.text().strip()) for one in self._rows)
        return {name: value for name, value in pairs if name and value}

    @property
    def is_half(self) -> bool:
        """Whether a value has no name, so that it would be lost."""
        return any(one.value.text().strip() and not one.name.text().strip() for one in self._rows)

    def take_focus_where_half(self) -> None:
        """To the name that is missing."""
        for one in self._rows:
            if one.value.text().strip() and not one.name.text().strip():
                one.name.setFocus()
                return

    def _add_empty(self) -> None:
        self._add("", "").name.setFocus()

    def _add(self, name: str, value: str) -> _Row:
        made = _Row(self._theme, self._names)
        made.name.setText(name)
        made.value.setText(value)
        made.removed.connect(lambda: self._remove(made))
        made.value.returnPressed.connect(self.submitted)
        self._rows.append(made)
        self._box.addWidget(made)
        made.show()
        self.rearranged.emit()
        return made

    def _remove(self, one: _Row) -> None:
        had_focus = one.isAncestorOf(self.window().focusWidget() or self)
        self._rows.remove(one)
        self._box.removeWidget(one)
        one.hide()
        one.deleteLater()
        if had_focus:
            self.add.setFocus()


class _Row(QWidget):
    removed = Signal()

    def __init__(self, theme: Theme, names: QStringListModel) -> None:
        super().__init__()
        self._theme = theme
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Field"))
        self.name.setAccessibleName(self.tr("Name of the field"))
        completer = QCompleter(names, self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.value = QLineEdit()
        self.value.setMaxLength(LONGEST_VALUE)
        self.value.setPlaceholderText(self.tr("Value"))
        self.value.setAccessibleName(self.tr("Value of the field"))
        self.cross = QToolButton()
        self.cross.setAccessibleName(self.tr("Remove this field"))
        self.cross.setToolTip(self.cross.accessibleName())
        self.cross.clicked.connect(self.removed)
        line = row(self.name, self.value, self.cross, spacing=Space.XS)
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        self.setLayout(line)
        self.stops = (self.name, self.value, self.cross)
        theme.changed.connect(self._recolor)
        self._recolor()

    def _recolor(self) -> None:
        self.cross.setIcon(icon(Icon.CLOSE, self._theme.palette))
