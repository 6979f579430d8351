"""The first part of the sheet for sending later: the time, typed in a hurry or chosen, in whose
zone, and what that means in words.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from smsdesk.domain.schedule import RECIPIENTS_ZONE
from smsdesk.domain.wall_time import Oddity, moment
from smsdesk.ui.pages.compose.schedule_choice import Whose
from smsdesk.ui.pages.compose.schedule_model import Amiss, ScheduleModel
from smsdesk.ui.theme import Space
from smsdesk.ui.when_words import city, clock, day, told
from smsdesk.ui.widgets.basics import Card, label, labelled, restyle
from smsdesk.ui.widgets.when_fields import DayField, HourField

OFFERED = 12
"""Zones below the line at once."""


class WhenCard(Card):
    """Follows the model."""

    def __init__(self, model: ScheduleModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.quick = QLineEdit()
        self.quick.setPlaceholderText(
            self.tr("such as: tomorrow 9, in 2 hours, Monday 8:30, 27/11 17:30")
        )
        self.quick.textEdited.connect(model.type_quick)
        self.reading = label("", "muted", wrap=True)
        self.date = DayField()
        self.date.dateChanged.connect(self._moved)
        self.time = HourField()
        self.time.timeChanged.connect(self._moved)
        self.whose = QComboBox()
        self.whose.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.whose.setMinimumContentsLength(8)
        for one in Whose:
            self.whose.addItem("", one)
        self.whose.activated.connect(lambda at: model.choose(whose=self.whose.itemData(at)))
        self.zone = _zone_line()
        self.zone.textChanged.connect(self._zone_typed)
        self.title = QLineEdit()
        self.title.textEdited.connect(lambda text: model.choose(title=text))
        self.result = label("", "strong", wrap=True)
        self.oddity = label("", "warn", wrap=True)
        self.problem = label("", "bad", wrap=True)
        self._lay()
        model.changed.connect(self.refresh)

    def _lay(self) -> None:
        self._zone_box = QWidget()
        named = labelled(self.tr("Time zone"), self.zone)
        named.setContentsMargins(0, 0, 0, 0)
        self._zone_box.setLayout(named)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.addLayout(labelled(self.tr("Day"), self.date), 0, 0)
        grid.addLayout(labelled(self.tr("Time"), self.time), 0, 1)
        grid.addLayout(labelled(self.tr("In whose time"), self.whose), 1, 0)
        grid.addWidget(self._zone_box, 1, 1)
        for column, stretch in enumerate((3, 2)):
            grid.setColumnStretch(column, stretch)
        self.body.addLayout(labelled(self.tr("When, in your words"), self.quick))
        self.body.addWidget(self.reading)
        self.body.addLayout(grid)
        for one in (self.result, self.oddity, self.problem):
            self.body.addWidget(one)
        self.body.addLayout(labelled(self.tr("What it is called"), self.title))

    def refresh(self) -> None:
        """What holds now."""
        model, choice = self._model, self._model.choice
        for field in (self.date, self.time, self.zone):
            field.blockSignals(True)
        self.date.setDate(QDate(choice.wall.year, choice.wall.month, choice.wall.day))
        self.time.setTime(QTime(choice.wall.hour, choice.wall.minute))
        if self.zone.text().strip() != choice.zone.strip():
            self.zone.setText(choice.zone)
        for field in (self.date, self.time, self.zone):
            field.blockSignals(False)
        if self.quick.text() != model.quick:
            self.quick.setText(model.quick)
        if self.title.text() != choice.title:
            self.title.setText(choice.title)
        self.title.setPlaceholderText(model.beginning[:80] or self.tr("The beginning of the text"))
        mine = self.tr("My own time ({city})").format(city=city(model.home))
        for at, text in enumerate(
            (mine, self.tr("Each recipient’s own time"), self.tr("Another time zone"))
        ):
            self.whose.setItemText(at, text)
        self.whose.setCurrentIndex(self.whose.findData(choice.whose))
        self._zone_box.setVisible(choice.whose is Whose.NAMED)
        self._show_reading()
        self._show_result()

    def _show_reading(self) -> None:
        model = self._model
        unread = bool(model.quick.strip()) and model.reading is None
        self.quick.setProperty("invalid", unread)
        restyle(self.quick)
        if unread:
            self.reading.setText(self.tr("This is not understood as a time."))
        elif model.reading is not None:
            read = f"{day(model.reading.date())}, {clock(model.reading)}"
            self.reading.setText(self.tr("Read as: {when}").format(when=read))
        self.reading.setVisible(bool(model.quick.strip()))

    def _show_result(self) -> None:
        model = self._model
        choice, laid, zone = model.choice, model.laid, model.zone
        known = model.amiss is not Amiss.UNKNOWN_ZONE
        self.result.setText(told(choice.wall, zone, model.home, model.now) if known else "")
        self.result.setVisible(known and model.amiss is not Amiss.PAST)
        oddity = laid.oddity if laid is not None else Oddity.NONE
        self.oddity.setText(self._odd(oddity))
        self.oddity.setVisible(oddity is not Oddity.NONE)
        some_passed = (
            laid is not None and zone == RECIPIENTS_ZONE and laid.first < model.now < laid.last
        )
        self.problem.setText(self._amiss(some_passed=some_passed))
        self.problem.setVisible(bool(self.problem.text()))

    def _odd(self, oddity: Oddity) -> str:
        model = self._model
        if oddity is Oddity.TWICE:
            return self.tr("The clock is put back then: this time comes twice. The first is meant.")
        if oddity is Oddity.MISSING:
            zone = model.home if model.zone == RECIPIENTS_ZONE else model.zone
            shown = moment(model.choice.wall, zone).shown
            return self.tr(
                "The clock is put forward then: this time does not exist. It goes out at {time}."
            ).format(time=clock(shown))
        return ""

    def _amiss(self, *, some_passed: bool) -> str:
        amiss = self._model.amiss
        if amiss is Amiss.PAST:
            return self.tr("This time has passed. Choose a later one.")
        if amiss is Amiss.UNKNOWN_ZONE:
            return self.tr("Choose a time zone, by its name such as Europe/Athens.")
        if some_passed:
            return self.tr("For some recipients this time has passed; they get it at once.")
        return ""

    def _moved(self) -> None:
        on, at = self.date.date(), self.time.time()
        wall = datetime(on.year(), on.month(), on.day(), at.hour(), at.minute())  # noqa: DTZ001 - what a clock shows
        if wall != self._model.choice.wall:
            self._model.quick = ""
            self._model.choose(wall=wall)

    def _zone_typed(self, text: str) -> None:
        self._model.choose(zone=text)


def _zone_line() -> QLineEdit:
    """Finds a zone by any part of its name."""
    made = QLineEdit()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    names = sorted(name for name in available_timezones() if "/" in name and name[0].isupper())
    completer = QCompleter([*(one for one in names if not one.startswith("Etc/")), "UTC"], made)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(OFFERED)
    made.setCompleter(completer)
    return made
