"""The sheet of one file: how it is understood, what is chosen, what would become of it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QWidget,
)

from smsdesk.domain.contact_import import RowOutcome
from smsdesk.domain.import_look import PreviewRow
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.importing.counts_bar import CountsBar
from smsdesk.ui.pages.contacts.importing.file_dialogs import ask_where_to_save, table_file
from smsdesk.ui.pages.contacts.importing.mapping import Mapping
from smsdesk.ui.pages.contacts.importing.notes import Notes
from smsdesk.ui.pages.contacts.importing.options import Options
from smsdesk.ui.pages.contacts.importing.preview_table import PreviewRows, PreviewTable
from smsdesk.ui.pages.contacts.importing.view_model import ImportModel
from smsdesk.ui.pages.contacts.importing.words import number
from smsdesk.ui.tables.empty_states import TableStates
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, column, label, row
from smsdesk.ui.widgets.elided import Elided
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.scroll_area import ScrollArea

LONGEST_WORDING = 500
TABLE_HEIGHT = 132
"""At least: the header and three rows."""


class ImportSheet(QWidget):
    """Layout and wiring; the model does everything."""

    left = Signal()
    """Without importing."""
    started = Signal()
    other_file_wanted = Signal()

    def __init__(self, context: Context, model: ImportModel) -> None:
        super().__init__()
        self._context = context
        self.model = model
        self.notes = Notes()
        self.mapping = Mapping()
        self.options = Options()
        self.counts = CountsBar()
        self.rows = PreviewRows(context, model, self)
        self.table = PreviewTable(context, self.rows)
        self.table.setAccessibleName(self.tr("The first rows as they will be"))
        self.states = TableStates(self.table)
        self.more = label("", "muted", wrap=True)
        self.accept = button("", "small", pressed=self._accept_selected)
        self.agreed = QCheckBox(self.tr("These people agreed to get messages from us"))
        self.wording = QLineEdit()
        self.wording.setMaxLength(LONGEST_WORDING)
        self.wording.setPlaceholderText(self.tr("What they agreed to, in your words"))
        self.wording.setAccessibleName(self.wording.placeholderText())
        self.undo_note = Elided(
            self.tr(
                "You can undo this import for 30 days. Rows that cannot be read can be saved with"
                " their reasons."
            ),
            "muted",
        )
        self.cancel = button(self.tr("Cancel"), pressed=self.left.emit)
        self.save = button(self.tr("Save unreadable rows…"), pressed=self._ask_where)
        self.start = button("", "primary", pressed=self._start)
        self._announced = -1
        self._lay_out()
        self._wire()

    def take_focus(self) -> None:
        """To the first thing to be chosen."""
        first = next(iter(self.mapping.choosers.values()), None)
        (self.cancel if first is None else first.box).setFocus()

    # Layout

    def _lay_out(self) -> None:
        self.undo_note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        agreed = QWidget()
        agreed.setLayout(row(self.agreed, None))
        consent = GivingRow(agreed, self.undo_note)
        self.wording.hide()
        self._body = QWidget()
        below = row(self.more, self.accept)
        below.setStretch(0, 1)
        # The table takes what is left; where that is too little, everything scrolls. A minimum of
        # its own would not count, as it asks for no height itself.
        rows = row(self.states)
        rows.addStrut(TABLE_HEIGHT)
        self.states.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        body = column(
            self.mapping,
            self.options,
            self.counts,
            rows,
            below,
            column(consent, self.wording, spacing=Space.XS),
            spacing=Space.M,
        )
        body.setStretch(3, 1)
        self._body.setLayout(body)
        area = ScrollArea(self._body)
        left, right = QWidget(), QWidget()
        left.setLayout(row(self.cancel, None))
        right.setLayout(row(self.save, self.start))
        whole = column(self.notes, area, GivingRow(left, right), spacing=Space.M)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _wire(self) -> None:
        model = self.model
        model.looked.connect(self._show_look)
        model.chosen.connect(self._show_choices)
        model.previewed.connect(self._show_preview)
        model.opened.connect(self._show_look)
        model.groups_changed.connect(self._show_groups)
        model.busy_changed.connect(self._show_start)
        self.rows.counted.connect(self._show_rows)
        self.notes.other_file_wanted.connect(self.other_file_wanted)
        self.mapping.chosen.connect(model.take_column)
        self.options.region_chosen.connect(model.choose_region)
        self.options.group_chosen.connect(model.choose_group)
        self.options.existing_chosen.connect(model.choose_existing)
        self.options.same_person_chosen.connect(model.choose_same_person)
        self.counts.filtered.connect(model.filter)
        self.counts.guesses_wanted.connect(model.accept_guesses)
        self.table.opened.connect(self._turn_row)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.selection_counted.connect(lambda _count: self._show_accept())
        self.agreed.toggled.connect(self._agree)
        self.wording.textChanged.connect(self._word)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Showing

    def _show_look(self) -> None:
        model, look = self.model, self.model.look
        self._body.setVisible(look is not None)
        self.save.setVisible(look is not None)
        self.start.setVisible(look is not None)
        self.notes.show_notes(model)
        self.agreed.setChecked(model.agreed)
        self.wording.setText(model.wording)
        if look is not None:
            self.mapping.show_columns(look.columns, model.choices.columns)
            self._order_tabs()
            self._show_groups()
        self._show_preview()

    def _order_tabs(self) -> None:
        """The choosers were made later than what stands below them."""
        boxes = [chooser.box for chooser in self.mapping.choosers.values()]
        for before, after in pairwise([self.notes.other, *boxes, self.options.region]):
            QWidget.setTabOrder(before, after)

    def _show_groups(self) -> None:
        self.options.show_groups(self.model.groups)
        self.options.show_choices(self.model.choices)

    def _show_choices(self) -> None:
        model = self.model
        self.mapping.show_choices(model.choices.columns)
        self.options.show_choices(model.choices)
        self.notes.show_notes(model)
        self._show_guesses()

    def _show_preview(self) -> None:
        model = self.model
        self.counts.show_counts(model.preview.counts)
        self.counts.show_filter(model.shown)
        self.notes.show_notes(model)
        self._show_guesses()
        self._show_rows()
        self._show_start()
        self._announce()

    def _show_guesses(self) -> None:
        self.counts.show_guesses(self.model.guesses, accepted=self.model.choices.accept_guesses)

    def _show_rows(self) -> None:
        model = self.model
        if not model.has_numbers:
            sentence = self.tr("Choose the column that holds the numbers")
        elif model.shown is not None and model.preview.counts.all:
            sentence = self.tr("No such row")
        else:
            sentence = self.tr("There is nobody in this file")
        self.states.say_empty(sentence, "")
        loading = model.has_numbers and model.is_reading and not model.rows
        self.states.show_state(loading=loading, rows=len(model.rows))
        listed, all_ = len(model.rows), model.rows_to_show
        cut = listed < all_
        self.more.setText(
            self.tr("The first {0} of {1} rows are shown.").format(number(listed), number(all_))
            if cut
            else ""
        )
        self._show_accept()

    def _show_accept(self) -> None:
        """Single rows can be accepted, and left out again."""
        rows = self._turnable()
        accepted = bool(rows) and all(row.row in self.model.choices.accepted_rows for row in rows)
        self.accept.setVisible(bool(rows))
        if accepted:
            self.accept.setText(self.tr("Leave %Ln row(s) out again", "", len(rows)))
        else:
            self.accept.setText(self.tr("Accept %Ln row(s)", "", len(rows)))

    def _show_start(self) -> None:
        model = self.model
        self.start.setText(self.tr("Import %Ln contact(s)", "", model.to_import))
        self.start.setEnabled(model.can_start)
        self.save.setEnabled(model.preview.counts.rejected > 0)
        busy = self.tr("Another import goes on. Wait until it has ended, or cancel it.")
        self.start.setToolTip(busy if model.is_busy else "")
        self.start.setAccessibleDescription(self.start.toolTip())

    def _announce(self) -> None:
        """Once, when all of the file is known."""
        model = self.model
        if not model.preview.is_whole or model.to_import == self._announced:
            return
        self._announced = model.to_import
        texts = [pill.text() for pill in self.counts.pills.values()]
        said = QAccessibleAnnouncementEvent(self, ", ".join(texts))
        QAccessible.updateAccessibility(said)

    # Doing

    def _turnable(self) -> list[PreviewRow]:
        accepted = self.model.choices.accepted_rows
        return [
            row
            for row in self.table.selected_rows
            if row.outcome is RowOutcome.CHECK or row.row in accepted
        ]

    def _accept_selected(self) -> None:
        rows = self._turnable()
        accepted = self.model.choices.accepted_rows
        turn = not all(row.row in accepted for row in rows)
        self.model.accept_rows([row.row for row in rows], turn)

    def _turn_row(self, _key: int) -> None:
        if self._turnable():
            self._accept_selected()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._turnable():
            menu.addAction(self.accept.text(), self._accept_selected)
            menu.addSeparator()
        menu.addAction(self.tr("Copy\tCtrl+C"), self.table.copy)
        menu.popup(place)

    def _agree(self, agreed: bool) -> None:
        self.model.agreed = agreed
        self.wording.setVisible(agreed)

    def _word(self, text: str) -> None:
        self.model.wording = text

    def _ask_where(self) -> None:
        file = self.model.file
        name = self.tr("{0} unreadable").format(file.stem if file is not None else "")
        dialog: QFileDialog = ask_where_to_save(self, self.tr("Save unreadable rows"), name)
        dialog.fileSelected.connect(lambda chosen: self.model.save_unreadable(table_file(chosen)))
        dialog.open()

    def _start(self) -> None:
        if self.model.can_start:
            self.model.start()
            self.started.emit()
