"""An import that has ended: what became of its rows, which were rejected, and taking it back."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from smsdesk.domain.contact_import import ContactImport, RejectedRow, RowOutcome
from smsdesk.ui.pages.contacts.importing.file_dialogs import ask_where_to_save, table_file
from smsdesk.ui.pages.contacts.importing.running import ImportsModel
from smsdesk.ui.pages.contacts.importing.view_model import count_of
from smsdesk.ui.pages.contacts.importing.words import (
    TONES,
    number,
    rejected_line,
    result_word,
    state_sentence,
)
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, Pill, button, column, label, row
from smsdesk.ui.widgets.flow import FlowLayout, GivingRow

MOST_LISTED = 2_000
"""More belong into a file."""


class SummaryView(QWidget):
    """`show_import` fills it."""

    left = Signal()

    def __init__(self, model: ImportsModel) -> None:
        super().__init__()
        self.model = model
        self.done: ContactImport | None = None
        self.state = label("", "strong", wrap=True)
        self.pills = {outcome: Pill("", TONES[outcome]) for outcome in RowOutcome}
        pills = QWidget()
        flow = FlowLayout(pills, gap=Space.S)
        for pill in self.pills.values():
            flow.addWidget(pill)
        self.about = label("", "muted", wrap=True)
        card = Card()
        for one in (self.state, pills, self.about):
            card.body.addWidget(one)
        self.rejected_title = label("", "section", wrap=True)
        self._lines = QStringListModel(self)
        self.rejected = QListView()
        self.rejected.setProperty("role", "list")
        self.rejected.setModel(self._lines)
        self.rejected.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rejected.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.rejected.setWordWrap(True)  # what to do about it stands last
        self.rejected.setResizeMode(QListView.ResizeMode.Adjust)
        self.rejected.setLayoutMode(QListView.LayoutMode.Batched)  # there may be many
        self.rejected.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rejected.setAccessibleName(self.tr("Rows that were not imported, and why"))
        self.back = button(self.tr("All imports"), pressed=self.left.emit)
        self.save = button(self.tr("Save these rows…"), pressed=self._ask_where)
        self.undo = button(self.tr("Undo import"), pressed=self._undo)
        left, right = QWidget(), QWidget()
        left.setLayout(row(self.back, None))
        right.setLayout(row(self.save, self.undo))
        layout = column(
            card,
            self.rejected_title,
            self.rejected,
            GivingRow(left, right),
            spacing=Space.M,
        )
        layout.setStretch(2, 1)
        layout.addStretch(0)
        self.setLayout(layout)
        model.changed.connect(self._look_again)

    def show_import(self, done: ContactImport) -> None:
        """Show this one."""
        self.done = done
        counts = done.counts
        self.state.setText(state_sentence(done))
        for outcome, pill in self.pills.items():
            count = count_of(counts, outcome)
            pill.show_as(result_word(outcome, count), TONES[outcome])
            pill.setVisible(count > 0)
        read = self.tr("%Ln row(s) were read.", "", counts.all)
        groups = ", ".join(done.choices.groups)
        if groups:
            read += " " + self.tr("These people were put into the group {0}.").format(groups)
        self.about.setText(read)
        self.undo.setVisible(self.model.can_be_undone(done))
        left_out = counts.rejected + counts.check
        self.save.setVisible(left_out > 0)
        self.rejected_title.setVisible(left_out > 0)
        self.rejected.setVisible(left_out > 0)
        if left_out:
            self.model.load_rejected(done.id, self._show_rejected)

    def _show_rejected(self, rows: tuple[RejectedRow, ...]) -> None:
        self._lines.setStringList([rejected_line(one) for one in rows[:MOST_LISTED]])
        title = self.tr("%Ln row(s) were not imported", "", len(rows))
        if len(rows) > MOST_LISTED:
            title += " · " + self.tr("the first {0} are listed").format(number(MOST_LISTED))
        self.rejected_title.setText(title)
        self.save.setVisible(bool(rows))  # after 30 days they are forgotten

    def _look_again(self) -> None:
        """It may have been taken back."""
        if self.done is not None and self.isVisible():
            self.model.load(self.done.id, self.show_import)

    def _ask_where(self) -> None:
        done = self.done
        if done is None:
            return
        name = self.tr("{0} not imported").format(done.file_name.rpartition(".")[0])
        dialog = ask_where_to_save(self, self.tr("Save rows that were not imported"), name)
        dialog.fileSelected.connect(
            lambda chosen: self.model.save_rejected(done, table_file(chosen))
        )
        dialog.open()

    def _undo(self) -> None:
        if self.done is not None:
            self.model.undo(self.done)
