"""The second part of the sheet for sending later: whether it is repeated, and when that ends."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QSizePolicy,
    QWidget,
)

from smsdesk.domain.recurrence import LAST, WEEK
from smsdesk.ui.pages.compose.schedule_choice import Ends, Every
from smsdesk.ui.pages.compose.schedule_model import Amiss, ScheduleModel
from smsdesk.ui.theme import Space
from smsdesk.ui.when_words import day, month_day_words, nth_words, weekday_name
from smsdesk.ui.widgets.basics import Card, label, labelled
from smsdesk.ui.widgets.choice_boxes import NumberBox
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.widgets.when_fields import DayField

TIMES_MOST = 999


class RepeatCard(Card):
    """Follows the model."""

    def __init__(self, model: ScheduleModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.every = _narrow(QComboBox())
        self.every.activated.connect(lambda at: model.choose(every=self.every.itemData(at)))
        self.ends = _narrow(QComboBox())
        for one, text in (
            (Ends.NEVER, self.tr("Never")),
            (Ends.UNTIL, self.tr("On a day")),
            (Ends.TIMES, self.tr("After some times")),
        ):
            self.ends.addItem(text, one)
        self.ends.activated.connect(lambda at: model.choose(ends=self.ends.itemData(at)))
        self.until = DayField()
        self.until.dateChanged.connect(
            lambda one: model.choose(until=one.toPython()) if one.isValid() else None
        )
        self.times = NumberBox(1, TIMES_MOST, lambda count: model.choose(times=count))
        self.days: tuple[QCheckBox, ...] = tuple(QCheckBox() for _ in range(WEEK))
        for weekday, box in enumerate(self.days):
            box.setText(weekday_name(weekday))
            box.setAccessibleName(weekday_name(weekday, short=False))
            box.toggled.connect(self._days_changed)
        self.next = label("", "muted", wrap=True)
        self.problem = label("", "bad", wrap=True)
        self._lay()
        model.changed.connect(self.refresh)

    def _lay(self) -> None:
        self._ends_box, self._until_box, self._times_box = QWidget(), QWidget(), QWidget()
        for box, name, field in (
            (self._ends_box, self.tr("Ends"), self.ends),
            (self._until_box, self.tr("Last day"), self.until),
            (self._times_box, self.tr("How many times"), self.times),
        ):
            inside = labelled(name, field)
            inside.setContentsMargins(0, 0, 0, 0)
            box.setLayout(inside)
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.addLayout(labelled(self.tr("Repeat"), self.every), 0, 0)
        grid.addWidget(self._ends_box, 1, 0)
        grid.addWidget(self._until_box, 1, 1)
        grid.addWidget(self._times_box, 1, 1)
        for column in range(2):
            grid.setColumnStretch(column, 1)
        self._days_box = QWidget()
        flow = FlowLayout(self._days_box, gap=Space.M)
        for one in self.days:
            flow.addWidget(one)
        self.body.addLayout(grid)
        self.body.addWidget(self._days_box)
        self.body.addWidget(self.next)
        self.body.addWidget(self.problem)

    def refresh(self) -> None:
        """What holds now."""
        choice = self._model.choice
        fields = (self.until, self.times, *self.days)
        for field in fields:
            field.blockSignals(True)
        self.every.clear()
        for one in choice.offers():
            self.every.addItem(self._named(one), one)
        self.every.setCurrentIndex(self.every.findData(choice.every))
        self.ends.setCurrentIndex(self.ends.findData(choice.ends))
        self.until.setMinimumDate(QDate(choice.wall.year, choice.wall.month, choice.wall.day))
        self.until.setDate(QDate(choice.until.year, choice.until.month, choice.until.day))
        self.times.setValue(choice.times)
        for weekday, box in enumerate(self.days):
            box.setChecked(weekday in choice.weekdays)
        for field in fields:
            field.blockSignals(False)
        repeats = choice.every is not Every.ONCE
        self._ends_box.setVisible(repeats)
        self._until_box.setVisible(repeats and choice.ends is Ends.UNTIL)
        self._times_box.setVisible(repeats and choice.ends is Ends.TIMES)
        self._days_box.setVisible(choice.every is Every.WEEK)
        self._show_next()

    def _show_next(self) -> None:
        times = self._model.next_times()
        never = self._model.amiss is Amiss.NO_REPEAT or (
            self._model.choice.every is not Every.ONCE and not times
        )
        shown = " · ".join(day(one.date()) for one in times)
        self.next.setText(self.tr("Next: {days}").format(days=shown))
        self.next.setVisible(bool(times) and not never)
        self.problem.setText(self.tr("So it would never go out."))
        self.problem.setVisible(never)

    def _named(self, every: Every) -> str:
        wall = self._model.choice.wall
        if every is Every.MONTH_DAY:
            return month_day_words(wall.day)
        if every is Every.MONTH_NTH:
            return nth_words(self._model.choice.nth, wall.weekday())
        if every is Every.MONTH_LAST:
            return nth_words(LAST, wall.weekday())
        return {
            Every.ONCE: self.tr("Does not repeat"),
            Every.DAY: self.tr("Every day"),
            Every.WEEK: self.tr("Every week on…"),
        }.get(every, month_day_words(LAST))

    def _days_changed(self) -> None:
        chosen = frozenset(at for at, box in enumerate(self.days) if box.isChecked())
        self._model.choose(weekdays=chosen)


def _narrow(box: QComboBox) -> QComboBox:
    """As wide as there is room, however long its choices are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
