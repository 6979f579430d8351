"""A short panel with a list of entries that one may remove or correct."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, button, label, row

ROWS = 6
"""So many are seen at once."""


class EntryList(Card):
    """The entries are texts; signals carry their place in the list."""

    removed = Signal(int)
    corrected = Signal(int, str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(margin=Space.M)
        self.title = label("", "strong", wrap=True)
        self._model = QStringListModel(self)
        self.view = _View()
        self.view.setModel(self._model)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.removing.connect(self._remove)
        self.view.selectionModel().selectionChanged.connect(self._chosen)
        self.correction = QLineEdit()
        self.correction.setAccessibleName(self.tr("Corrected number"))
        self.correction.setPlaceholderText(self.tr("Corrected number"))
        self.correction.returnPressed.connect(self._correct)
        self.correcting = button(self.tr("Correct"), "small", pressed=self._correct)
        self.removing = button(self.tr("Remove"), "small", pressed=self._remove)
        self.closing = button(self.tr("Close"), "small", pressed=self.closed.emit)
        self._correction_row = QWidget()
        self._correction_row.setLayout(row(self.correction, self.correcting))
        self.body.addWidget(self.title)
        self.body.addWidget(self.view)
        self.body.addLayout(row(self._correction_row, self.removing, None, self.closing))

    def show_entries(
        self, title: str, entries: Sequence[str], *, correctable: bool, removable: bool = True
    ) -> None:
        """These; the place stays where it was, as far as there is one."""
        place = max(self.view.currentIndex().row(), 0)
        self.title.setText(title)
        self.view.setAccessibleName(title)
        self._model.setStringList(list(entries))
        self._correction_row.setVisible(correctable)
        self.removing.setVisible(removable)
        high = max(self.view.sizeHintForRow(0), Size.ICON)
        self.view.setFixedHeight(min(max(len(entries), 1), ROWS) * high + 2 * Space.XS)
        if entries:
            self.view.setCurrentIndex(self._model.index(min(place, len(entries) - 1)))
        self._chosen()

    @property
    def entries(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(self._model.stringList())

    def _chosen(self, *_: QItemSelection) -> None:
        chosen = self.view.currentIndex().isValid()
        self.removing.setEnabled(chosen)
        self.correcting.setEnabled(chosen)
        self.correction.clear()

    def _remove(self) -> None:
        place = self.view.currentIndex().row()
        if place >= 0 and not self.removing.isHidden():
            self.removed.emit(place)

    def _correct(self) -> None:
        place, text = self.view.currentIndex().row(), self.correction.text().strip()
        if place >= 0 and text:
            self.corrected.emit(place, text)


class _View(QListView):
    removing = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete removes."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removing.emit()
            return
        super().keyPressEvent(event)
