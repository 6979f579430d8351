"""Quiet hours in the place of the other preferences: the table, and the chosen line to change."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.quiet_hours import WEEK, QuietTable
from smsdesk.ui.context import Context
from smsdesk.ui.pages.settings.controls import ChoiceControl, countries, here
from smsdesk.ui.pages.settings.quiet_model import QuietHoursModel
from smsdesk.ui.pages.settings.quiet_table import (
    QuietRows,
    QuietTableView,
    country,
    kind,
    source,
    supplied,
)
from smsdesk.ui.tables.empty_states import TableStates
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.when_words import weekday_name
from smsdesk.ui.widgets.basics import Card, button, label, labelled, row
from smsdesk.ui.widgets.flow import FlowLayout, GivingRow
from smsdesk.ui.widgets.undo_notice import UndoNotice
from smsdesk.ui.widgets.when_fields import HourField
from smsdesk.ui.wording import error_sentence

ROWS_SHOWN = 4


class QuietHoursView(QWidget):
    """Made when it is first wanted."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.model = QuietHoursModel(context, self)
        self.rows = QuietRows(context, self.model, self)
        self.table = QuietTableView(context, self.rows)
        self.table.setAccessibleName(self.tr("Quiet hours"))
        self.states = TableStates(self.table)
        self.leaving = button(self.tr("Back to the settings"), pressed=self.left.emit)
        self.all_back = button(self.tr("All as supplied"), pressed=self.model.all_back)
        self.country = ChoiceControl(countries())
        place = self.country.box.findData(context.desk.settings.default_region or here())
        self.country.box.setCurrentIndex(max(place, 0))
        self.country.field.setAccessibleName(self.tr("Country to add"))
        self.adding = button(self.tr("Add this country"), pressed=self._add)
        self.undoing = UndoNotice()
        self.editor = LineEditor(self.model)
        self._lay_out()
        self.model.changed.connect(self._show)
        self.model.refused.connect(self._refused)
        self.model.undoable.connect(self._tell_undo)
        self.undoing.undone.connect(self.model.undo)
        self.table.current_changed.connect(self._row_chosen)
        self.table.removal_wanted.connect(self.model.back)
        self.rows.counted.connect(self._show)
        self._show()

    def arrive(self) -> None:
        """It comes to the front."""
        self.table.setFocus()
        self.table.select_key(self.model.chosen.id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        adding = QWidget()
        adding.setLayout(row(self.country, self.adding))
        self.country.setFixedWidth(Size.PREFERENCE)
        going = QWidget()
        going.setLayout(row(self.leaving, self.all_back, None))
        self.problem = label("", "bad", wrap=True)
        self.problem.hide()
        self.states.setMinimumHeight(Size.ROW * (ROWS_SHOWN + 1))
        layout.addWidget(GivingRow(going, adding))
        layout.addWidget(
            label(
                self.tr(
                    "In the time of whoever gets the message. Cautious defaults, no legal advice:"
                    " look up what holds for you."
                ),
                "muted",
                wrap=True,
            )
        )
        for part in (self.undoing, self.problem):
            layout.addWidget(part)
        layout.addWidget(self.states, 1)
        layout.addWidget(self.editor)

    def _show(self) -> None:
        self.problem.hide()
        self.states.show_state(loading=False, rows=len(self.model.entries))
        self.table.select_key(self.model.chosen.id)
        self.all_back.setEnabled(self.model.wanted != QuietTable())
        self.editor.refresh()

    def _row_chosen(self, key: int | None) -> None:
        if key is not None:
            self.model.choose(key)

    def _add(self) -> None:
        self.model.add(str(self.country.box.currentData()))
        self.editor.begin.setFocus()

    def _tell_undo(self) -> None:
        self.undoing.tell(self.tr("The quiet hours are as they were supplied."))

    def _refused(self, error: SmsDeskError) -> None:
        self.problem.setText(error_sentence(error))
        self.problem.show()


class LineEditor(Card):
    """The chosen line. Follows the model."""

    def __init__(self, model: QuietHoursModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.name = label("", "strong", wrap=True)
        self.source = label("", "muted", wrap=True)
        self.begin, self.end = HourField(), HourField()
        for field in (self.begin, self.end):
            # While one types 21:30, 2:00 is not meant.
            field.setKeyboardTracking(False)
            field.timeChanged.connect(self._hours_changed)
        self.days = tuple(QCheckBox() for _ in range(WEEK))
        for day, box in enumerate(self.days):
            box.setText(weekday_name(day))
            box.setAccessibleName(
                self.tr("Nothing on {day}").format(day=weekday_name(day, short=False))
            )
            box.clicked.connect(lambda on, day=day: model.set_day(day, quiet=on))
        self.none = label(
            self.tr("From and until are the same: no hours are quiet."), "muted", wrap=True
        )
        self.back = button("", "small", pressed=model.back)
        self._lay()
        self.refresh()

    def _lay(self) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, gap=Space.M)
        for box in self.days:
            flow.addWidget(box)
        hours = row(
            labelled(self.tr("Quiet from"), self.begin),
            labelled(self.tr("Until"), self.end),
            None,
            spacing=Space.L,
        )
        heading = row(self.name, self.back)
        heading.setStretch(0, 1)
        self.body.addLayout(heading)
        self.body.addLayout(hours)
        self.body.addWidget(label(self.tr("Nothing on these days"), "label"))
        self.body.addWidget(holder)
        self.body.addWidget(self.none)
        self.body.addWidget(self.source)

    def refresh(self) -> None:
        """What holds now."""
        chosen = self._model.chosen
        hours = chosen.hours
        self.name.setText(
            self.tr("{country}: {messages}").format(country=country(chosen), messages=kind(chosen))
        )
        for field, value in ((self.begin, hours.begin), (self.end, hours.end)):
            with QSignalBlocker(field):
                field.setTime(QTime(value.hour, value.minute))
        for day, box in enumerate(self.days):
            box.setChecked(day in hours.days)
        self.none.setVisible(hours.begin == hours.end)
        self.back.setText(
            self.tr("Remove this country") if chosen.added else self.tr("Back to default")
        )
        self.back.setEnabled(chosen.changed)
        said = source(chosen)
        if chosen.changed and not chosen.added:
            said = self.tr("{own} Default: {supplied}").format(own=said, supplied=supplied(chosen))
        self.source.setText(said)

    def _hours_changed(self) -> None:
        self._model.set_hours(_time(self.begin), _time(self.end))


def _time(field: HourField) -> time:
    shown = field.time()
    return time(shown.hour(), shown.minute())
