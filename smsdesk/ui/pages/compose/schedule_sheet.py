"""The sheet for sending later, in the place of the form: its parts, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsdesk.ui.pages.compose.schedule_model import ScheduleModel
from smsdesk.ui.pages.compose.schedule_repeat import RepeatCard
from smsdesk.ui.pages.compose.schedule_rules import KeeperCard, QuietCard
from smsdesk.ui.pages.compose.schedule_when import WhenCard
from smsdesk.ui.theme import Space
from smsdesk.ui.when_words import short_when
from smsdesk.ui.widgets.basics import button, row
from smsdesk.ui.widgets.flow import GivingRow
from smsdesk.ui.widgets.scroll_area import ScrollArea


class ScheduleSheet(QWidget):
    """`chosen` when the way on is pressed: the model has a `later` then."""

    back_asked = Signal()
    chosen = Signal()

    def __init__(self, model: ScheduleModel) -> None:
        super().__init__()
        self._model = model
        self.when = WhenCard(model)
        self.repeat = RepeatCard(model)
        self.keeper = KeeperCard(model)
        self.quiet = QuietCard(model)
        self.back = button(self.tr("Back to editing"), pressed=self.back_asked.emit)
        self.onwards = button("", "primary", pressed=self._onwards)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        for card in (self.when, self.repeat, self.keeper, self.quiet):
            layout.addWidget(card)
        layout.addStretch(1)
        self._scroll = ScrollArea(inside)
        back, onwards = QWidget(), QWidget()
        back.setLayout(row(self.back, None))
        onwards.setLayout(row(None, self.onwards))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(GivingRow(back, onwards))
        model.changed.connect(self._refresh)

    def show_now(self) -> None:
        """The sheet comes to the front."""
        self._model.open()
        self._scroll.verticalScrollBar().setValue(0)
        self.when.quick.setFocus()

    def _refresh(self) -> None:
        model = self._model
        when = short_when(model.choice.wall, model.here.date())
        self.onwards.setText(self.tr("Schedule for {when}").format(when=when))
        self.onwards.setEnabled(model.amiss is None)

    def _onwards(self) -> None:
        if self._model.later() is not None:
            self.chosen.emit()
