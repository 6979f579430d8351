"""The list of quiet hours: a line for each country and kind of message."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTime

from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.quiet_hours import EVERYWHERE
from smsdesk.ui.context import Context
from smsdesk.ui.pages.settings.controls import country_name
from smsdesk.ui.pages.settings.quiet_model import QuietEntry, QuietHoursModel
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.tables.few_rows import FewRows
from smsdesk.ui.tables.view import RowTable
from smsdesk.ui.when_words import weekday_name
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import marked
from smsdesk.wording.quiet_hours import ADDED, OWN, SOURCES

NAME = "quiet_hours"


class QuietRows(FewRows[QuietEntry]):
    """Follows the model. The keys are the places of the lines."""

    def __init__(self, context: Context, model: QuietHoursModel, parent: QObject) -> None:
        super().__init__(
            _columns(),
            context.bridge,
            lambda: model.entries,
            changes=[model.changed],
            key=lambda entry: entry.id,
            parent=parent,
        )


class QuietTableView(RowTable[QuietEntry]):
    """One line at a time; Delete puts it back."""

    def __init__(self, context: Context, rows: QuietRows) -> None:
        super().__init__(rows, context.bridge, context.theme, context.remembered, NAME)
        self.setSelectionMode(self.SelectionMode.SingleSelection)


def country(entry: QuietEntry) -> str:
    """The country by its name."""
    return _tr("Elsewhere") if entry.region == EVERYWHERE else country_name(entry.region)


def kind(entry: QuietEntry) -> str:
    """Which messages."""
    return _tr("Reminders") if entry.kind is MessageKind.REMINDER else _tr("Promotions")


def source(entry: QuietEntry) -> str:
    """Where the line comes from."""
    if entry.added:
        return marked(ADDED)
    return marked(OWN) if entry.changed else marked(SOURCES[entry.region])


def supplied(entry: QuietEntry) -> str:
    """Where the default comes from."""
    return "" if entry.added else marked(SOURCES[entry.region])


def hour(one: time) -> str:
    """As the language writes it."""
    return QLocale().toString(QTime(one.hour, one.minute), QLocale.FormatType.ShortFormat)


def _origin(entry: QuietEntry) -> str:
    if entry.added:
        return _tr("Added here")
    return _tr("Set here") if entry.changed else _tr("Default")


def _origin_tone(entry: QuietEntry) -> Tone:
    return Tone.INFO if entry.changed or entry.added else Tone.PLAIN


def _hours(entry: QuietEntry) -> str:
    hours = entry.hours
    if hours.begin == hours.end:
        return _tr("none")
    return _tr("{from} to {until}").format(**{"from": hour(hours.begin), "until": hour(hours.end)})


def _days(entry: QuietEntry) -> str:
    return ", ".join(weekday_name(day) for day in sorted(entry.hours.days))


def _columns() -> tuple[Column[QuietEntry], ...]:
    return (
        Column("country", _tr("Country"), country, 120, Look.STRONG, False, stretches=True),
        Column("kind", _tr("Messages"), kind, 108, sortable=False),
        Column("hours", _tr("Quiet"), _hours, 164, sortable=False),
        Column("days", _tr("Whole days"), _days, 84, sortable=False),
        Column(
            "source",
            _tr("Where from"),
            _origin,
            124,
            Look.PILL,
            sortable=False,
            dispensable=1,
            tone=_origin_tone,
            tip=source,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuietHours", text)
