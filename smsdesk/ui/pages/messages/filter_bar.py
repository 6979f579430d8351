"""The line above the table: searching, and filters as buttons that say what they let through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsdesk.reports.rows import AccountName, BatchReport
from smsdesk.reports.statuses import Status
from smsdesk.ui.moments import moment
from smsdesk.ui.pages.messages.view_model import DAYS, PERIODS, Shown
from smsdesk.ui.pages.messages.words import status_word
from smsdesk.ui.tables.filters import FilterButton, FilterChip, SearchField
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import column, row
from smsdesk.ui.widgets.flow import GivingRow

SEARCH_WIDTH = 180


class FilterBar(QWidget):
    """`narrowed` carries what of `Shown` shall change, by name."""

    narrowed = Signal(dict)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Name, number or text"), theme)
        self.chip = FilterChip(theme)
        self.account = FilterButton(self.tr("Account"), [(self.tr("Any account"), None)])
        self.status = FilterButton(self.tr("Status"), self._statuses())
        self.period = FilterButton(self.tr("Period"), self._periods(), usual=DAYS)
        self.search.setMinimumWidth(SEARCH_WIDTH)
        choices = QWidget()
        choices.setLayout(row(self.chip, self.account, self.status, self.period, None))
        self.setLayout(column(GivingRow(self.search, choices, gap=Space.S)))
        self.search.searched.connect(lambda text: self.narrowed.emit({"search": text}))
        self.chip.removed.connect(lambda: self.narrowed.emit({"batch_id": None}))
        self.account.chosen.connect(lambda value: self.narrowed.emit({"account_id": value}))
        self.status.chosen.connect(lambda value: self.narrowed.emit({"statuses": value}))
        self.period.chosen.connect(lambda value: self.narrowed.emit({"days": value, "since": None}))

    def show_accounts(self, accounts: Sequence[AccountName]) -> None:
        """Offer these."""
        named = [
            (self.tr("{0} (removed)").format(one.name) if one.removed else one.name, one.id)
            for one in accounts
        ]
        self.account.set_choices([(self.tr("Any account"), None), *named])

    def show_filters(self, shown: Shown) -> None:
        """What holds now."""
        if not self.search.is_typing and self.search.text().strip() != shown.search:
            self.search.show_text(shown.search)
        self.account.show_value(shown.account_id, "…")
        words = [status_word(one) for one in Status if one in (shown.statuses or ())]
        self.status.show_value(shown.statuses, ", ".join(words))
        if shown.since is not None and shown.days is None:
            said = self.tr("Since {0}").format(moment(shown.since))
            self.period.show_value(shown.since, said)
        else:
            self.period.show_value(shown.days)

    def show_batch(self, batch_id: int | None, batch: BatchReport | None) -> None:
        """The chip of the batch that the table is narrowed to."""
        # A batch goes out by one account at one time.
        self.account.setVisible(batch_id is None)
        self.period.setVisible(batch_id is None)
        if batch_id is None:
            self.chip.show_text("")
        elif batch is None:
            self.chip.show_text(self.tr("One batch"))
        else:
            self.chip.show_text(self.tr("Batch of {0}").format(moment(batch.created_at)))

    def _statuses(self) -> list[tuple[str, frozenset[Status] | None]]:
        each = [(status_word(one), frozenset({one})) for one in Status]
        return [(self.tr("Any status"), None), *each]

    def _periods(self) -> list[tuple[str, int | None]]:
        named = [
            (self.tr("Today") if days == 1 else self.tr("Last %n day(s)", "", days), days)
            for days in PERIODS
        ]
        return [(self.tr("Any time"), None), *named]
