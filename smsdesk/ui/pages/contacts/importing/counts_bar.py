"""How many rows become what, live; each count shows only its rows when it is pressed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smsdesk.domain.contact_import import RowCounts, RowOutcome
from smsdesk.ui.pages.contacts.importing.view_model import count_of
from smsdesk.ui.pages.contacts.importing.words import TONES, counted_outcome, outcome_word
from smsdesk.ui.tables.filters import FilterButton
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import button, column, row
from smsdesk.ui.widgets.flow import FlowLayout, GivingRow


class CountsBar(QWidget):
    """`filtered` carries a RowOutcome, or None for all."""

    filtered = Signal(object)
    guesses_wanted = Signal(bool)
    """Accept them, or leave them out."""

    def __init__(self) -> None:
        super().__init__()
        self.pills: dict[RowOutcome, QPushButton] = {}
        left = QWidget()
        flow = FlowLayout(left, gap=Space.S)
        for outcome in RowOutcome:
            pill = button("", "countPill", pressed=partial(self._pressed, outcome))
            pill.setProperty("pill", TONES[outcome].value)
            pill.setCheckable(True)
            self.pills[outcome] = pill
            flow.addWidget(pill)
        self.guesses = button("", "link", pressed=self._take_guesses)
        self.guesses.hide()
        flow.addWidget(self.guesses)
        self._accepted = False
        shown = [(self.tr("Show: {0}").format(outcome_word(one)), one) for one in RowOutcome]
        self.show_ = FilterButton(self.tr("Show"), [(self.tr("Show: all"), None), *shown])
        self.show_.setProperty("role", "quietFilter")
        self.show_.chosen.connect(self.filtered)
        right = QWidget()
        right.setLayout(row(self.show_, None))
        self.setLayout(column(GivingRow(left, right, gap=Space.S)))

    def show_counts(self, counts: RowCounts) -> None:
        """So many of each."""
        for outcome, pill in self.pills.items():
            pill.setText(counted_outcome(outcome, count_of(counts, outcome)))

    def show_filter(self, shown: RowOutcome | None) -> None:
        """Only these rows are shown."""
        for outcome, pill in self.pills.items():
            pill.setChecked(outcome is shown)
        self.show_.show_value(shown)

    def show_guesses(self, count: int, *, accepted: bool) -> None:
        """So many rows are guesses that may be accepted; or they were."""
        self._accepted = accepted
        if accepted:
            self.guesses.setText(self.tr("Leave the guesses out again"))
        else:
            self.guesses.setText(self.tr("Accept the %Ln guess(es)", "", count))
        self.guesses.setVisible(accepted or count > 0)

    def _pressed(self, outcome: RowOutcome) -> None:
        checked = self.pills[outcome].isChecked()
        self.filtered.emit(outcome if checked else None)

    def _take_guesses(self) -> None:
        self.guesses_wanted.emit(not self._accepted)
