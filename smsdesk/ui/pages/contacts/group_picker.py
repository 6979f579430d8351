"""Choosing groups: a chip for each, and a line that completes names and makes new groups."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QWidget

from smsdesk.domain.contact import Group
from smsdesk.domain.name_key import fold
from smsdesk.ui.tables.filters import FilterChip
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import column, labelled
from smsdesk.ui.widgets.flow import FlowLayout

LONGEST = 80


@dataclass(frozen=True, slots=True)
class Chosen:
    """The groups by id, and the names of those that do not exist yet."""

    ids: frozenset[int] = frozenset()
    new: tuple[str, ...] = ()


class GroupPicker(QWidget):
    """Saved searches cannot be chosen: who belongs to them is found, not said."""

    rearranged = Signal()
    """There are other controls now."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._groups: tuple[Group, ...] = ()
        self._ids: list[int] = []
        self._new: list[str] = []
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=Space.XS)
        self._chips.hide()
        self.line = _GroupLine()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(self.tr("Group; Enter adds it"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._completed, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(completer)
        self.line.entered.connect(self.take_typed)
        self.setLayout(column(labelled(name, self.line), self._chips, spacing=Space.XS))
        self.setFocusProxy(self.line)

    def offer(self, groups: Sequence[Group]) -> None:
        """These exist."""
        self._groups = tuple(one for one in groups if one.search is None)
        known = {one.id for one in self._groups}
        self._ids = [one for one in self._ids if one in known]
        self._show()

    def choose(self, ids: Collection[int]) -> None:
        """Show these as chosen."""
        self._ids, self._new = [one.id for one in self._groups if one.id in ids], []
        self.line.clear()
        self._show()

    @property
    def chosen(self) -> Chosen:
        """What is chosen now; what stands in the line counts."""
        self.take_typed()
        return Chosen(frozenset(self._ids), tuple(self._new))

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the focus stops at, as the eye goes."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        chips = (item.widget() for item in items if item is not None)
        return [self.line, *(chip.cross for chip in chips if isinstance(chip, _GroupChip))]

    @property
    def peek(self) -> tuple[Chosen, str]:
        """What is chosen, and what stands in the line, as they are."""
        return Chosen(frozenset(self._ids), tuple(self._new)), self.line.text()

    def take_up(self, chosen: Chosen, typed: str) -> None:
        """Begin with what another one had, groups that do not exist yet included."""
        self._ids, self._new = list(chosen.ids), list(chosen.new)
        self.line.setText(typed)
        self._show()

    def take_typed(self) -> None:
        """What stands in the line becomes a chip."""
        name = " ".join(self.line.text().split())
        self.line.clear()
        if not name:
            return
        key = fold(name)
        found = next((one for one in self._groups if fold(one.name) == key), None)
        if found is not None:
            if found.id not in self._ids:
                self._ids.append(found.id)
        elif key not in (fold(one) for one in self._new):
            self._new.append(name)
        self._show()

    def _completed(self, _text: str) -> None:
        self.take_typed()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        names = {one.id: one.name for one in self._groups}
        for group_id in self._ids:
            self._add_chip(names[group_id], lambda one=group_id: self._drop(one))
        for name in self._new:
            self._add_chip(self.tr("{0} (new)").format(name), lambda one=name: self._drop_new(one))
        self._chips.setVisible(bool(self._ids or self._new))
        left = [one.name for one in self._groups if one.id not in self._ids]
        self._names.setStringList(left)
        self._flow.invalidate()
        self.rearranged.emit()

    def _add_chip(self, text: str, removed: object) -> None:
        chip = _GroupChip(self._theme)
        self._flow.addWidget(chip)  # first: shown without a parent it would be a window
        chip.show_text(text)
        chip.removed.connect(removed)

    def _drop(self, group_id: int) -> None:
        self._ids.remove(group_id)
        self._dropped()

    def _drop_new(self, name: str) -> None:
        self._new.remove(name)
        self._dropped()

    def _dropped(self) -> None:
        self._show()
        self.line.setFocus()


class _GroupChip(FilterChip):
    @property
    def cross(self) -> QToolButton:
        """What takes the group out again."""
        return self._cross

    def show_text(self, text: str) -> None:
        """Another group."""
        super().show_text(text)
        self._cross.setAccessibleName(self.tr("Take out of the group “{0}”").format(text))
        self._cross.setToolTip(self._cross.accessibleName())


class _GroupLine(QLineEdit):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and a comma end a name; Enter on an empty line is for the form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (enter and self.text().strip()) or event.text() in (",", ";"):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
