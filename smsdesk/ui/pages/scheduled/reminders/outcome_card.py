"""What importing the file would do: counts, and a line for each reminder and each row left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from smsdesk.domain.plan import PlanWarning
from smsdesk.domain.reminder_difference import Change
from smsdesk.domain.schedule import QuietRule
from smsdesk.ui.context import Context
from smsdesk.ui.pages.scheduled.reminders.view_model import RemindersModel
from smsdesk.ui.pages.scheduled.reminders.words import (
    TONES,
    Line,
    counted_change,
    lines,
    number,
)
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.empty_states import TableStates
from smsdesk.ui.tables.few_rows import FewRows
from smsdesk.ui.tables.view import RowTable
from smsdesk.ui.theme import Size, Space
from smsdesk.ui.widgets.basics import Card, Pill, Tone, label
from smsdesk.ui.widgets.flow import FlowLayout
from smsdesk.ui.wording import translated
from smsdesk.wording.plans import WARNINGS

NAME = "reminders"
ROWS_SEEN = 8


class OutcomeCard(Card):
    """Follows the model."""

    def __init__(self, context: Context, model: RemindersModel) -> None:
        super().__init__(margin=Space.M)
        self._model = model
        self.lines: tuple[Line, ...] = ()
        self.pills: dict[Change | None, Pill] = {}
        """By what is counted; None counts the rows left out."""
        self.counts = QWidget()
        """The pills in a row, for where they are always seen."""
        flow = FlowLayout(self.counts, gap=Space.S)
        for change in (*Change, None):
            pill = Pill("", Tone.BAD if change is None else TONES[change])
            pill.hide()
            self.pills[change] = pill
            flow.addWidget(pill)
        self.rows = FewRows(
            _columns(), context.bridge, lambda: self.lines, changes=[model.looked], parent=self
        )
        self.table = _table(context, self.rows)
        self.table.setAccessibleName(self.tr("What becomes of each appointment"))
        self.states = TableStates(self.table)
        self.states.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.again = QCheckBox()
        self.again.toggled.connect(model.choose_again)
        self.about_again = label(
            self.tr("Their appointments moved after the reminder was sent."), "muted", wrap=True
        )
        self.notes = label("", "warn", wrap=True)
        self.body.addWidget(label(self.tr("What will happen"), "cardTitle"))
        self.body.addWidget(self.states)
        self.body.addWidget(self.again)
        self.body.addWidget(self.about_again)
        self.body.addWidget(self.notes)
        for signal in (model.opened, model.looked):
            signal.connect(self._show)
        self.rows.counted.connect(self._fit)
        self._show()

    def _show(self) -> None:
        model, found = self._model, self._model.difference
        shown = found if found is not None and not found.plan.issues else None
        self.lines = () if shown is None else lines(shown, model.today)
        counts = {} if shown is None else shown.counts
        for change, pill in self.pills.items():
            if change is None:
                count = 0 if shown is None else len(shown.left_out)
                pill.setText(self.tr("%Ln left out", "", count))
            else:
                count = counts.get(change, 0)
                pill.setText(counted_change(change, count))
            pill.setVisible(bool(count))
        self.counts.setVisible(bool(self.lines))
        moved = counts.get(Change.SENT_BEFORE, 0) + counts.get(Change.AGAIN, 0)
        self.again.setText(self.tr("Remind %Ln people again", "", moved))
        self.again.setChecked(model.again)
        for one in (self.again, self.about_again):
            one.setVisible(bool(moved))
        self._show_notes()
        if found is None:
            sentence = self.tr("Choose the columns with the numbers and the appointments")
        elif shown is None:
            sentence = self.tr("The message cannot be sent as it stands")
        else:
            sentence = self.tr("There is nobody in this file")
        self.states.say_empty(sentence, "")
        self._fit()

    def _show_notes(self) -> None:
        found = self._model.difference
        said = []
        if self._model.outdated:
            said.append(self.tr("Something changed meanwhile, so nothing was done. Look again."))
        if found is not None and found.quiet:
            held = found.setup.quiet is QuietRule.HOLD
            said.append(
                self.tr("%Ln wait until the recipients’ quiet hours are over.", "", found.quiet)
                if held
                else self.tr("%Ln go out in the recipients’ quiet hours.", "", found.quiet)
            )
        if found is not None and found.odd:
            said.append(
                self.tr(
                    "%Ln fall on a change of the clock: of a time that does not exist the clock’s"
                    " new time is meant, of one that comes twice the first.",
                    "",
                    found.odd,
                )
            )
        if found is not None and found.odd_appointments:
            said.append(
                self.tr(
                    "%Ln of the appointments themselves are at a time that does not exist that"
                    " day, or that comes twice: their reminders say what the file says.",
                    "",
                    len(found.odd_appointments),
                )
            )
        if found is not None and found.planned:
            warnings = [one for one in PlanWarning if one in found.plan.warnings]
            said += [str(translated(WARNINGS[one])) for one in warnings]
        self.notes.setText(" ".join(said))
        self.notes.setVisible(bool(said))

    def _fit(self) -> None:
        """As high as its rows, up to a few; more are scrolled."""
        count = len(self.lines)
        self.states.show_state(loading=False, rows=count)
        self.states.setFixedHeight(Size.ROW * (min(max(count, 2), ROWS_SEEN) + 1) + 2 * Space.XXS)


def _table(context: Context, rows: FewRows[Line]) -> RowTable[Line]:
    made = RowTable[Line](rows, context.bridge, context.theme, context.remembered, NAME)
    made.setSelectionMode(made.SelectionMode.SingleSelection)
    return made


def _columns() -> tuple[Column[Line], ...]:
    def row(line: Line) -> str:
        return "" if line.row is None else number(line.row)

    def why(line: Line) -> str:
        return line.why or line.word

    return (
        Column("row", _tr("Row"), row, 52, Look.QUIET, sortable=False, dispensable=2),
        Column("who", _tr("To"), lambda line: line.who, 132, sortable=False),
        Column(
            "appointment",
            _tr("Appointment"),
            lambda line: line.appointment,
            150,
            sortable=False,
            stretches=True,
            tip=lambda line: line.appointment,
        ),
        Column(
            "reminder",
            _tr("Reminder"),
            lambda line: line.reminder,
            192,
            Look.STRONG,
            sortable=False,
            dispensable=1,
        ),
        Column(
            "word",
            _tr("What"),
            lambda line: line.word,
            128,
            Look.PILL,
            sortable=False,
            tone=lambda line: line.tone,
            tip=why,
            copied=why,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reminders", text)
