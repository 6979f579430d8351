"""The list of what goes out later: the missed first, then the next first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from smsdesk.domain.schedule import RECIPIENTS_ZONE
from smsdesk.domain.wall_time import wall_time
from smsdesk.ui.context import Context
from smsdesk.ui.pages.scheduled.view_model import Entry, ScheduledModel
from smsdesk.ui.pages.scheduled.words import keeper, keeper_tone, people, title, when
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.few_rows import FewRows
from smsdesk.ui.tables.view import RowTable
from smsdesk.ui.when_words import zone_words

NAME = "scheduled"


class ScheduleRows(FewRows[Entry]):
    """Follows the model. The keys are the ids of the schedules."""

    def __init__(self, context: Context, model: ScheduledModel, parent: QObject) -> None:
        super().__init__(
            _columns(model),
            context.bridge,
            lambda: model.rows,
            changes=[model.changed],
            key=lambda entry: entry.id,
            parent=parent,
        )


class ScheduleTable(RowTable[Entry]):
    """Enter edits, Delete cancels: the page does it."""

    def __init__(self, context: Context, rows: ScheduleRows) -> None:
        super().__init__(rows, context.bridge, context.theme, context.remembered, NAME)
        self.setSelectionMode(self.SelectionMode.SingleSelection)


def _columns(model: ScheduledModel) -> tuple[Column[Entry], ...]:
    def shown_when(entry: Entry) -> str:
        zone = entry.schedule.timing.zone
        known = model.home if zone == RECIPIENTS_ZONE else zone
        return when(entry, wall_time(model.now, known).date())

    return (
        Column("when", _tr("When"), shown_when, 166, Look.STRONG, sortable=False),
        Column(
            "zone",
            _tr("Whose time"),
            lambda entry: zone_words(entry.schedule.timing.zone),
            150,
            Look.QUIET,
            sortable=False,
            dispensable=2,
        ),
        Column("what", _tr("What"), title, 150, sortable=False, stretches=True, tip=title),
        Column("to", _tr("To"), people, 100, sortable=False, dispensable=3),
        Column(
            "account",
            _tr("Account"),
            lambda entry: entry.account,
            120,
            sortable=False,
            dispensable=4,
        ),
        Column("kept", _tr("Kept by"), keeper, 138, Look.PILL, sortable=False, tone=keeper_tone),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Scheduled", text)
