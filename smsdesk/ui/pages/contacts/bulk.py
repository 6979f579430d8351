"""The pane beside the table when several contacts are selected: what can be done with them all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from smsdesk.domain.contact import ContactField, Group
from smsdesk.ui.pages.contacts.group_picker import GroupPicker
from smsdesk.ui.pages.contacts.tab_stops import in_order
from smsdesk.ui.pages.contacts.words import field_word
from smsdesk.ui.theme import Size, Space, Theme
from smsdesk.ui.widgets.basics import Card, button, label, labelled, row
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.widgets.scroll_area import ScrollArea

FIELDS = (ContactField.COMMENTS, ContactField.LANGUAGE, ContactField.SURNAME, ContactField.NAME)
"""What several people may well have in common."""
LONGEST = 500


class BulkPane(Card):
    """Says what is wanted; with whom is the table's selection."""

    message_wanted = Signal()
    put_wanted = Signal(object)
    """Into the `Chosen` groups."""
    take_out_wanted = Signal(object)
    field_wanted = Signal(object, str)
    """A ContactField or the name of a custom field, and its value, "" to empty it."""
    opt_out_wanted = Signal()
    removal_wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(spacing=Space.M)
        self.setAccessibleName(self.tr("The selected contacts"))
        self.title = label("", "cardTitle", wrap=True)
        self.message = button(self.tr("Message"), pressed=self.message_wanted.emit)
        self.groups = GroupPicker(theme, self.tr("Groups"))
        self.put = button(self.tr("Add to group"), "small", pressed=self._put)
        self.take_out = button(self.tr("Remove from group"), "small", pressed=self._take_out)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.setMinimumHeight(Size.CONTROL)
        self.field.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.value = QLineEdit()
        self.value.setMaxLength(LONGEST)
        self.value.setPlaceholderText(self.tr("Empty: clear the field"))
        self.value.returnPressed.connect(self._set)
        self.set = button(self.tr("Set for all"), "small", pressed=self._set)
        self.opt_out = button(self.tr("Opt out…"), pressed=self.opt_out_wanted.emit)
        self.delete = button(self.tr("Delete"), "danger", pressed=self.removal_wanted.emit)
        self._lay_out()
        self.groups.rearranged.connect(self._order_tabs)
        self.know_fields(())

    def show_count(self, count: int) -> None:
        """So many are selected."""
        self.title.setText(self.tr("%Ln contact(s) selected", "", count))

    def offer_groups(self, groups: Sequence[Group]) -> None:
        """These exist."""
        self.groups.offer(groups)

    def know_fields(self, names: Sequence[str]) -> None:
        """The custom fields there are."""
        typed = self.field.currentText()
        self.field.clear()
        for one in FIELDS:
            self.field.addItem(field_word(one), one)
        for name in names:
            self.field.addItem(name, name)
        if typed:
            self.field.setCurrentText(typed)

    def take_focus(self) -> None:
        """To the first thing that can be done."""
        self.message.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """It was done: the next wish starts anew."""
        self.groups.choose(())
        self.value.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape goes back to the table."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        inner = QWidget()
        parts = QVBoxLayout(inner)
        parts.setContentsMargins(0, 0, Space.XS, 0)
        parts.setSpacing(Space.S)
        parts.addLayout(row(self.message, None))
        parts.addSpacing(Space.S)
        parts.addWidget(self.groups)
        parts.addWidget(self.put)
        parts.addWidget(self.take_out)
        parts.addSpacing(Space.S)
        parts.addLayout(labelled(self.tr("Set a field"), self.field))
        parts.addLayout(labelled(self.tr("Value"), self.value))
        parts.addWidget(self.set)
        parts.addStretch(1)
        scroll = ScrollArea(inner)
        self.body.addWidget(self.title)
        self.body.addWidget(scroll, 1)
        last = QWidget()
        last.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        flow = FlowLayout(last, gap=Space.S)  # the first of them is long in some languages
        flow.addWidget(self.opt_out)
        flow.addWidget(self.delete)
        self.body.addWidget(last)

    def _order_tabs(self) -> None:
        last = (self.field, self.value, self.set, self.opt_out, self.delete)
        in_order([self.message, *self.groups.tab_stops, self.put, self.take_out, *last])

    def _put(self) -> None:
        chosen = self.groups.chosen
        if chosen.ids or chosen.new:
            self.put_wanted.emit(chosen)
        else:
            self.groups.line.setFocus()

    def _take_out(self) -> None:
        chosen = self.groups.chosen
        if chosen.ids:
            self.take_out_wanted.emit(chosen)
        else:
            self.groups.line.setFocus()

    def _set(self) -> None:
        text = " ".join(self.field.currentText().split())
        place = self.field.findText(text)
        field = self.field.itemData(place) if place >= 0 else text
        if field:
            self.field_wanted.emit(field, self.value.text().strip())
