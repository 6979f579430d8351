"""The columns of the Contacts table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsdesk.contacts.query import ContactRow
from smsdesk.domain.contact import ContactField, ContactSort
from smsdesk.domain.contact_sync import SyncState
from smsdesk.ui.pages.contacts.words import SYNC_TONES, opted_out_word, sync_word
from smsdesk.ui.tables.columns import Column, Look
from smsdesk.ui.widgets.basics import Tone

ORDERS = {
    "surname": ContactSort.SORT_KEY,
    "name": ContactSort.NAME_KEY,
    "mobile": ContactSort.MOBILE,
}
"""What can be sorted by, by the key of its column."""
EDITABLE = {
    "surname": ContactField.SURNAME,
    "name": ContactField.NAME,
    "mobile": ContactField.MOBILE,
    "comments": ContactField.COMMENTS,
}
"""What can be edited in place."""
STANDING = "standing"
USUAL_STATES = (SyncState.IN_STEP, SyncState.WAITING, SyncState.NOT_CHOSEN)
"""What most pills say: these are read whole also where there is little room."""
NAME = "António"
NUMBER = "+55 11 90009-0000"
"""About as long as they are."""


def contact_columns() -> tuple[Column[ContactRow], ...]:
    """In the language that holds now."""
    return (
        Column("tick", "", lambda _row: "", 36, look=Look.TICK, sortable=False),
        Column(
            "surname",
            _tr("Surname"),
            lambda row: row.contact.details.surname,
            96,
            stretches=True,
        ),
        Column("name", _tr("Name"), lambda row: row.contact.details.name, 86, least=NAME),
        Column("mobile", _tr("Mobile"), lambda row: row.number, 156, least=NUMBER),
        Column(
            "groups",
            _tr("Groups"),
            lambda row: ", ".join(row.group_names),
            140,
            sortable=False,
            stretches=True,
            dispensable=2,
            tip=lambda row: ", ".join(row.group_names),
        ),
        Column(
            STANDING,
            _tr("Status"),
            _standing_word,
            104,
            words=(*map(sync_word, SyncState), opted_out_word()),
            least=max((*map(sync_word, USUAL_STATES), opted_out_word()), key=len),
            look=Look.PILL,
            sortable=False,
            tone=_standing_tone,
            dispensable=1,
        ),
        Column(
            "comments",
            _tr("Comments"),
            lambda row: " ".join(row.contact.details.comments.split()),
            140,
            look=Look.QUIET,
            sortable=False,
            stretches=True,
            dispensable=3,
            tip=lambda row: row.contact.details.comments,
        ),
    )


def _standing_word(row: ContactRow) -> str:
    if row.opted_out:
        return opted_out_word()
    return "" if row.sync is None else sync_word(row.sync.state)


def _standing_tone(row: ContactRow) -> Tone:
    if row.opted_out or row.sync is None:
        return Tone.PLAIN
    return SYNC_TONES[row.sync.state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)
