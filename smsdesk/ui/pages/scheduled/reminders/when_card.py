"""When the reminders go out: so long before, or at an hour of an earlier day; in whose time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QSignalBlocker, QTime
from PySide6.QtWidgets import QGridLayout, QWidget

from smsdesk.domain.reminder import BadRule, ReminderRule, Unit
from smsdesk.domain.schedule import QuietRule
from smsdesk.ui.pages.scheduled.reminders.view_model import RemindersModel
from smsdesk.ui.pages.scheduled.reminders.words import rule_sentence, unit_word
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.when_words import zone_words
from smsdesk.ui.widgets.basics import Card, label, labelled
from smsdesk.ui.widgets.choice_boxes import NARROWEST, ChoiceBox, NumberBox
from smsdesk.ui.widgets.when_fields import HourField

MOST_AMOUNT = 999
MOST_DAYS = 60
EVENING = time(18)
A_DAY_BEFORE = ReminderRule(24, Unit.HOURS)


class WhenCard(Card):
    """Follows the model."""

    def __init__(self, model: RemindersModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.way = ChoiceBox(self._choose_way)
        self.amount = NumberBox(1, MOST_AMOUNT, lambda _value: self._count())
        self.unit = ChoiceBox(lambda _unit: self._count())
        self.hour = HourField()
        self.hour.setFixedHeight(Size.CONTROL)
        self.hour.setMinimumWidth(NARROWEST)
        self.hour.timeChanged.connect(lambda _time: self._clock())
        self.days = NumberBox(0, MOST_DAYS, lambda _value: self._clock())
        self.days.setSpecialValueText(self.tr("the same day"))
        self.zone = ChoiceBox(lambda zone: model.choose(zone=zone))
        self.quiet = ChoiceBox(lambda rule: model.choose(quiet=rule))
        self.sentence = label("", "muted", wrap=True)
        self._before, self._at = QWidget(), QWidget()
        self._lay()
        for signal in (model.opened, model.changed):
            signal.connect(self._show)
        self._show()

    def _lay(self) -> None:
        for holder, parts in (
            (
                self._before,
                ((self.tr("How long"), self.amount), (self.tr("Counted in"), self.unit)),
            ),
            (self._at, ((self.tr("At"), self.hour), (self.tr("Days before"), self.days))),
        ):
            inside = QGridLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setHorizontalSpacing(Space.M)
            for place, (name, field) in enumerate(parts):
                inside.addLayout(labelled(name, field), 0, place)
                inside.setColumnStretch(place, 2 + place)  # words stand in the second
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.addLayout(labelled(self.tr("The reminder goes out"), self.way), 0, 0)
        grid.addWidget(self._before, 0, 1)
        grid.addWidget(self._at, 0, 1)
        grid.addLayout(labelled(self.tr("The file’s times are"), self.zone), 1, 0)
        grid.addLayout(labelled(self.tr("In quiet hours"), self.quiet), 1, 1)
        grid.setColumnStretch(0, 4)
        grid.setColumnStretch(1, 5)
        self.body.addWidget(label(self.tr("When"), "cardTitle"))
        self.body.addLayout(grid)
        self.body.addWidget(self.sentence)

    def _show(self) -> None:
        setup = self._model.setup
        if setup is None:
            return
        rule = setup.rule
        ways = [
            (self.tr("so long before"), False),
            (self.tr("at a set hour"), True),
        ]
        self.way.offer(ways, rule.at is not None)
        self._before.setVisible(rule.at is None)
        self._at.setVisible(rule.at is not None)
        if rule.at is None:
            self.amount.show_number(rule.amount)
            self.unit.offer([(unit_word(unit), unit) for unit in Unit], rule.unit)
        else:
            self.days.show_number(rule.amount)
            with QSignalBlocker(self.hour):
                self.hour.setTime(QTime(rule.at.hour, rule.at.minute))
        self.zone.offer(_zones(self._model.home, setup.zone), setup.zone)
        rules = [
            (self.tr("send, and warn here"), QuietRule.WARN),
            (self.tr("wait until they end"), QuietRule.HOLD),
            (self.tr("send"), QuietRule.IGNORE),
        ]
        self.quiet.offer(rules, setup.quiet)
        self.sentence.setText(rule_sentence(rule))

    def _choose_way(self, at_an_hour: bool) -> None:
        rule = ReminderRule(1, Unit.DAYS, EVENING) if at_an_hour else A_DAY_BEFORE
        self._model.choose(rule=rule)

    def _count(self) -> None:
        self._take(self.amount.value(), self.unit.currentData(), None)

    def _clock(self) -> None:
        shown = self.hour.time()
        self._take(self.days.value(), Unit.DAYS, time(shown.hour(), shown.minute()))

    def _take(self, amount: int, unit: Unit, at: time | None) -> None:
        try:
            rule = ReminderRule(amount, unit, at)
        except BadRule:
            # Longer than a year before: as far as it goes.
            rule = ReminderRule(1, Unit.DAYS, at)
        self._model.choose(rule=rule)


def _zones(home: str, chosen: str) -> Sequence[tuple[str, str]]:
    """This office's first, then by name."""
    first = dict.fromkeys((home, chosen))
    return [
        *((zone_words(name), name) for name in first),
        *((name.replace("_", " "), name) for name in _names() if name not in first),
    ]


@cache
def _names() -> tuple[str, ...]:
    """Asking for them reads the disk."""
    named = (one for one in available_timezones() if "/" in one and one[0].isupper())
    return (*sorted(one for one in named if not one.startswith("Etc/")), "UTC")
