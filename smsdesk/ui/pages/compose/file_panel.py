"""What was found in a file of recipients: which column holds the numbers, what is left out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from smsdesk.files.rows import RowProblem
from smsdesk.sending.recipient_file import BadRow
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.words import number
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, labelled, row
from smsdesk.ui.widgets.entry_list import EntryList


class FilePanel(Card):
    """Opens after a file was read, and from its chip."""

    closed = Signal()

    def __init__(self, model: ComposeModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.title = label("", "strong", wrap=True)
        self.columns = QComboBox()
        self.columns.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.columns.setMinimumContentsLength(8)
        self.columns.activated.connect(self._chosen)
        self.fields = label("", "muted", wrap=True)
        self.left_out = EntryList()
        self.left_out.hide()
        self.left_out.closed.connect(self.left_out.hide)
        self.bad = button("", "link", pressed=self._show_bad)
        self.bad.setProperty("tone", "bad")
        close = button(self.tr("Done"), "small", pressed=self._close)
        self.body.addLayout(row(self.title, close))
        self.body.addLayout(labelled(self.tr("Column with the numbers"), self.columns))
        self.body.addWidget(self.fields)
        self.body.addLayout(row(self.bad, None))
        self.body.addWidget(self.left_out)
        self.hide()
        model.file_read.connect(self._opened)
        model.recipients_changed.connect(self._refresh)

    def ask(self) -> None:
        """Show it again, if the file is still at hand."""
        if self._model.recipients.file is not None:
            self._opened()

    def _opened(self) -> None:
        file = self._model.recipients.file
        if file is None:
            return
        self.columns.clear()
        self.columns.addItems(list(file.titles))
        column = self._model.recipients.column
        self.columns.setCurrentIndex(-1 if column is None else column)
        if column is None:
            self.columns.setPlaceholderText(self.tr("Choose the column with the numbers"))
        self.left_out.hide()
        self._refresh()
        self.show()
        self.columns.setFocus()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _refresh(self) -> None:
        recipients = self._model.recipients
        file, column = recipients.file, recipients.column
        if file is None:
            self.hide()
            return
        count = self.tr("%Ln people", "", len(recipients.rows))
        self.title.setText(f"{file.name}: {count}")
        fields = ", ".join(recipients.fields)
        self.fields.setText(self.tr("Merge fields: {fields}").format(fields=fields))
        self.fields.setVisible(bool(fields))
        bad = file.bad_rows(column) if column is not None else ()
        self.bad.setText(self.tr("%Ln rows left out", "", len(bad)))
        self.bad.setVisible(bool(bad))

    def _chosen(self, column: int) -> None:
        self._model.choose_column(column)

    def _show_bad(self) -> None:
        recipients = self._model.recipients
        if recipients.file is None or recipients.column is None:
            return
        bad = recipients.file.bad_rows(recipients.column)
        lines = [self._line(one) for one in bad]
        title = self.tr("%Ln rows left out", "", len(bad))
        self.left_out.show_entries(title, lines, correctable=False, removable=False)
        self.left_out.show()

    def _line(self, one: BadRow) -> str:
        where = self.tr("Row {row}").format(row=number(one.number))
        return f"{where} · {self._why(one.problem)}"

    def _why(self, problem: RowProblem | None) -> str:
        if problem is None:
            return self.tr("there is no number in it")
        return {
            RowProblem.BROKEN_QUOTES: self.tr("its quotes do not fit together"),
            RowProblem.UNREADABLE_BYTES: self.tr("characters in it cannot be read"),
            RowProblem.LOST_DIGITS: self.tr("the spreadsheet has lost digits of a number"),
            RowProblem.BROKEN_CARD: self.tr("the card is broken off or holds strange lines"),
            RowProblem.NO_RESULT: self.tr("a formula in it has no result"),
            RowProblem.ERROR_CELL: self.tr("a cell in it shows an error"),
        }.get(problem, problem.value)
