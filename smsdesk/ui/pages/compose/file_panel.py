"""What was found in a file of recipients: which column holds the numbers, what is left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsdesk.files.rows import RowProblem
from smsdesk.sending.recipient_file import BadRow
from smsdesk.ui.file_encodings import encoding_choices, usual_encoding
from smsdesk.ui.pages.compose.view_model import ComposeModel
from smsdesk.ui.pages.compose.words import number
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, button, label, labelled, row
from smsdesk.ui.widgets.choice_boxes import ChoiceBox
from smsdesk.ui.widgets.entry_list import EntryList


class FilePanel(Card):
    """Opens after a file was read, and from its chip."""

    closed = Signal()

    def __init__(self, model: ComposeModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.title = label("", "strong", wrap=True)
        self.columns = ChoiceBox(model.choose_column)
        self.columns.setPlaceholderText(self.tr("Choose the column with the numbers"))
        self.encoding = ChoiceBox(model.file.understand)
        self.fields = label("", "muted", wrap=True)
        self.left_out = EntryList()
        self.left_out.hide()
        self.left_out.closed.connect(self.left_out.hide)
        self.bad = button("", "link", pressed=self._show_bad)
        self.bad.setProperty("tone", "bad")
        close = button(self.tr("Done"), "small", pressed=self._close)
        self.body.addLayout(row(self.title, close))
        # Spreadsheets have none.
        self._text_file = QWidget()
        self._text_file.setLayout(labelled(self.tr("Encoding of the file"), self.encoding))
        how = row(labelled(self.tr("Column with the numbers"), self.columns), self._text_file)
        for place in range(how.count()):
            how.setStretch(place, 1)
        self.body.addLayout(how)
        self.body.addWidget(self.fields)
        self.body.addLayout(row(self.bad, None))
        self.body.addWidget(self.left_out)
        self.hide()
        model.file.opened.connect(self._opened)
        model.file.refused.connect(self._refresh)
        model.recipients_changed.connect(self._refresh)

    def ask(self) -> None:
        """Show it again, if the file is still at hand."""
        if self._model.recipients.file is not None:
            self._opened()

    def _opened(self) -> None:
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
        self.columns.offer([(title, n) for n, title in enumerate(file.titles)], column)
        self._text_file.setVisible(bool(file.encoding))
        self.encoding.offer(encoding_choices(file.encoding), usual_encoding(file.encoding))
        count = self.tr("%Ln people", "", len(recipients.rows))
        self.title.setText(f"{file.name}: {count}")
        fields = ", ".join(recipients.fields)
        self.fields.setText(self.tr("Merge fields: {fields}").format(fields=fields))
        self.fields.setVisible(bool(fields))
        bad = file.bad_rows(column) if column is not None else ()
        self.bad.setText(self.tr("%Ln rows left out", "", len(bad)))
        self.bad.setVisible(bool(bad))
        if not self.left_out.isHidden():
            self._list(bad)

    def _show_bad(self) -> None:
        recipients = self._model.recipients
        if recipients.file is None or recipients.column is None:
            return
        self._list(recipients.file.bad_rows(recipients.column))

    def _list(self, bad: Sequence[BadRow]) -> None:
        title = self.tr("%Ln rows left out", "", len(bad))
        lines = [self._line(one) for one in bad]
        self.left_out.show_entries(title, lines, correctable=False, removable=False)
        self.left_out.setVisible(bool(bad))

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
