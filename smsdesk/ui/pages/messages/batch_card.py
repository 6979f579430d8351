"""The card above the table when it shows one batch: how it stands, and who was left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QSizePolicy, QWidget

from smsdesk.reports.rows import BatchReport
from smsdesk.reports.statuses import Status
from smsdesk.ui.moments import moment
from smsdesk.ui.pages.messages.words import TONES, status_word
from smsdesk.ui.theme import Space, Theme
from smsdesk.ui.widgets.basics import Card, button, column, label, row
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.stacked_bar import Share, StackedBar
from smsdesk.ui.wording import exclusion_words

if TYPE_CHECKING:
    from smsdesk.domain.plan import Excluded

ORDER = (
    Status.DELIVERED,
    Status.ON_THE_WAY,
    Status.NO_REPORT,
    Status.SENDING,
    Status.WAITING,
    Status.SCHEDULED,
    Status.CANCELLED,
    Status.NEEDS_DECISION,
    Status.FAILED,
)
NAME_CHARACTERS = 40
LISTED_ROWS = 3
LISTED_ROW = 24
CAN_BE_TAKEN_BACK = (Status.WAITING, Status.SCHEDULED)


class BatchCard(Card):
    """Shows a `BatchReport`; the buttons are there when there is something for them to do."""

    resend_wanted = Signal()
    cancel_wanted = Signal()
    unfolded = Signal()
    """The list of those who got nothing was opened or closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Batch"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._name = label("", "cardTitle")
        self._about = label("", "muted")
        self._bar = StackedBar(theme, self.tr("How the batch stands"))
        self._resend = button("", "small", pressed=self.resend_wanted.emit)
        self._cancel = button("", "small", pressed=self.cancel_wanted.emit)
        self._open = button("", "link", pressed=self._toggle)
        self._excluded = QListWidget()
        self._excluded.setAccessibleName(self.tr("Who got nothing, and why"))
        self._excluded.setWordWrap(True)
        self._excluded.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._excluded.hide()
        name, buttons = QWidget(), QWidget()
        name.setLayout(column(self._name, self._about, spacing=Space.XS))
        buttons.setLayout(row(None, self._resend, self._cancel))
        self.body.addWidget(GivingRow(name, buttons))
        self.body.addWidget(self._bar)
        self.body.addLayout(row(self._open, None))
        self.body.addWidget(self._excluded)

    def show_batch(self, batch: BatchReport, excluded: Sequence[Excluded]) -> None:
        """How it stands now."""
        name = " ".join(batch.source_text.split())
        cut = name[:NAME_CHARACTERS].rstrip()
        self._name.setText(f"{cut}…" if cut != name else name)
        messages = self.tr("%Ln message(s)", "", batch.messages)
        self._about.setText(f"{moment(batch.created_at)} · {batch.account} · {messages}")
        locale = QLocale()
        self._bar.show_shares(
            [
                Share(
                    batch.counts.get(status, 0),
                    f"{status_word(status)} {locale.toString(batch.counts.get(status, 0))}",
                    TONES[status],
                )
                for status in ORDER
            ]
        )
        failed = batch.counts.get(Status.FAILED, 0)
        waiting = sum(batch.counts.get(status, 0) for status in CAN_BE_TAKEN_BACK)
        self._resend.setText(self.tr("Resend failed only (%Ln)", "", failed))
        self._resend.setVisible(bool(failed))
        self._cancel.setText(self.tr("Cancel the %Ln waiting", "", waiting))
        self._cancel.setVisible(bool(waiting))
        self._open.setText(self.tr("%Ln got nothing: who and why", "", batch.excluded))
        self._open.setVisible(bool(batch.excluded))
        self._show_excluded(excluded)

    def _show_excluded(self, excluded: Sequence[Excluded]) -> None:
        if self._excluded.count() != len(excluded):
            self._excluded.clear()
            self._excluded.addItems([self._said(one) for one in excluded])
            rows = min(len(excluded), LISTED_ROWS)
            self._excluded.setFixedHeight(rows * LISTED_ROW + Space.M)
        if not excluded:
            self._excluded.hide()

    def _said(self, one: Excluded) -> str:
        where = self.tr("row {0}").format(one.row) if one.row is not None else ""
        who = " · ".join(part for part in (one.number, where) if part)
        return f"{who}: {exclusion_words(one)}"

    def _toggle(self) -> None:
        self._excluded.setVisible(self._excluded.isHidden())
        self.unfolded.emit()

    @property
    def is_unfolded(self) -> bool:
        """Whether the list of those who got nothing is open."""
        return self.isVisible() and not self._excluded.isHidden()
