"""The columns of the Messages table."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.reports.rows import Row
from smsdesk.reports.statuses import Status
from smsdesk.ui.moments import full_moment, short_moment, told_moment
from smsdesk.ui.pages.messages.words import TONES, status_word, whom
from smsdesk.ui.tables.columns import Column, Look

NUMBER = "+380 99 009 0000"
"""About as long as they are."""


def message_columns() -> tuple[Column[Row], ...]:
    """In the language that holds now. Their keys are what the reports can be sorted by."""
    return (
        Column(
            "sent",
            _tr("Sent"),
            lambda row: short_moment(row.created_at),
            108,
            least=_widest_time(),
            tip=lambda row: told_moment(row.created_at),
            copied=lambda row: full_moment(row.created_at),
            descends_first=True,
        ),
        *_recipient_columns(),
        Column(
            "text",
            _tr("Message"),
            lambda row: row.text,
            200,
            # Of a million texts SQLite would have to sort every one, at each press.
            sortable=False,
            stretches=True,
            tip=lambda row: row.text,
        ),
        Column(
            "parts",
            _tr("Parts"),
            lambda row: QLocale().toString(row.parts),
            62,
            sortable=False,
            dispensable=2,
        ),
        Column(
            "state",
            _tr("Status"),
            lambda row: status_word(row.status),
            172,
            words=tuple(map(status_word, Status)),
            look=Look.PILL,
            tone=lambda row: TONES[row.status],
        ),
    )


def _widest_time() -> str:
    return short_moment(datetime.now().astimezone().replace(hour=10, minute=58, second=58))


def _recipient_columns() -> tuple[Column[Row], Column[Row]]:
    """Who it is, as far as that is known, and the number beside it."""
    return (
        Column(
            "to",
            _tr("To"),
            lambda row: row.name or row.number,
            150,
            least=NUMBER,
            # Names stand in the contact book, by which SQLite would have to sort every message.
            sortable=False,
            tip=lambda row: whom(row.name, row.number),
            copied=lambda row: row.name,
        ),
        Column(
            "number",
            _tr("Number"),
            lambda row: row.number if row.name else "",
            150,
            least=NUMBER,
            copied=lambda row: row.number,
            dispensable=1,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
