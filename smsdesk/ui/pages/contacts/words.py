"""What the Contacts page calls things: how contacts stand at an account, consent, changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.domain.contact import (
    ChangeKind,
    ConsentKind,
    ConsentRecord,
    ContactDetails,
    ContactField,
)
from smsdesk.domain.contact_sync import SyncStanding, SyncState
from smsdesk.domain.message import MessageState
from smsdesk.ui.moments import moment, short_moment
from smsdesk.ui.pages.contacts.numbers import international
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import marked
from smsdesk.wording.outcomes import STATES

SYNC_TONES = {
    SyncState.IN_STEP: Tone.GOOD,
    SyncState.WAITING: Tone.INFO,
    SyncState.DELETING: Tone.WARN,
    SyncState.REFUSED: Tone.BAD,
    SyncState.UNCERTAIN: Tone.WARN,
    SyncState.NOT_CHOSEN: Tone.PLAIN,
}
MOST_TIMES = 5
SOURCES = ("phone", "in_person", "form", "letter", "e_mail", "sms")
"""Kept as they are; what a language calls them may change."""
_SIGNS = {
    MessageState.DELIVERED: "✓✓",
    MessageState.ACCEPTED: "✓",
    MessageState.FAILED: "✕",
    MessageState.REJECTED: "✕",
    MessageState.EXPIRED: "✕",
    MessageState.UNCERTAIN: "?",
}


def sync_word(state: SyncState) -> str:
    """The word in the pill."""
    return {
        SyncState.IN_STEP: _tr("Synced"),
        SyncState.WAITING: _tr("Waiting"),
        SyncState.DELETING: _tr("Deleting"),
        SyncState.REFUSED: _tr("Refused"),
        SyncState.UNCERTAIN: _tr("Needs another try"),
        SyncState.NOT_CHOSEN: _tr("Not synced"),
    }[state]


def opted_out_word() -> str:
    """The word in the pill of somebody who gets nothing."""
    return _tr("Opted out")


def sync_sentence(standing: SyncStanding) -> str:
    """How a contact stands at an account, for the pane."""
    since = moment(standing.since) if standing.since is not None else ""
    said = {
        SyncState.IN_STEP: _tr("In step since {0}").format(since) if since else _tr("In step"),
        SyncState.WAITING: _tr("Waits for the next sync."),
        SyncState.DELETING: _tr("Is deleted there with the next sync."),
        SyncState.REFUSED: _tr("The provider refused it. Correct it, and it is tried again."),
        SyncState.UNCERTAIN: _tr("The last try had no clear end. It is saved again; no harm done."),
        SyncState.NOT_CHOSEN: _tr("Is not among the contacts that go there."),
    }[standing.state]
    return f"{said} “{standing.detail}”" if standing.detail else said


def full_name(details: ContactDetails) -> str:
    """Name and surname; the number of somebody without either."""
    named = " ".join(part for part in (details.name, details.surname) if part)
    return named or international(details.mobile)


def source_word(source: str) -> str:
    """How something was told: a known way in the language, else the office's own words."""
    known = {
        "phone": _tr("by phone"),
        "in_person": _tr("in person"),
        "form": _tr("on a form"),
        "letter": _tr("by letter"),
        "e_mail": _tr("by e-mail"),
        "sms": _tr("by text message"),
        "inbox": _tr("by text message"),
        "import": _tr("with an import"),
        "number_changed": _tr("with a change of the number"),
        "contacts-page": _tr("in this window"),
        "cli": _tr("on the command line"),
    }
    return known.get(source, source)


def consent_line(record: ConsentRecord) -> str:
    """One line of the record: "12 Nov, 14:02: opted out by phone, recorded by maria"."""
    what = {
        ConsentKind.CONSENT: _tr("agreed"),
        ConsentKind.OPT_OUT: _tr("opted out"),
        ConsentKind.OPT_IN: _tr("opted in again"),
    }[record.kind]
    said = f"{moment(record.at)}: {what}"
    if record.source:
        said += f" {source_word(record.source)}"
    if record.wording:
        said += f", “{record.wording}”"
    if record.recorded_by:
        said += " · " + _tr("recorded by {0}").format(record.recorded_by)
    return said


def kept_line(times: Sequence[datetime]) -> str:
    """What a provider keeps and delivers in spite of an opt-out: how many, and when."""
    said = _n("The provider keeps %Ln message(s) that cannot be taken back:", len(times))
    shown = ", ".join(moment(at) for at in times[:MOST_TIMES])
    return f"{said} {shown}{', …' if len(times) > MOST_TIMES else ''}"


def message_line(state: MessageState, at: datetime, text: str) -> str:
    """One message in a line: "✓✓ Delivered · 3 Nov · “Reminder: …”"."""
    word = marked(STATES[state].sentence)
    signed = f"{_SIGNS[state]} {word}" if state in _SIGNS else word
    return f"{signed} · {short_moment(at)} · “{' '.join(text.split())}”"


def field_word(field: ContactField) -> str:
    """What a field is called."""
    return {
        ContactField.SURNAME: _tr("Surname"),
        ContactField.NAME: _tr("Name"),
        ContactField.MOBILE: _tr("Mobile"),
        ContactField.COMMENTS: _tr("Comments"),
        ContactField.EMAIL: _tr("E-mail"),
        ContactField.LANGUAGE: _tr("Language"),
    }[field]


def language_word(code: str) -> str:
    """A language by its ISO code, as its speakers call it; the code where Qt knows none."""
    locale = QLocale(code.replace("-", "_"))
    if locale.language() is QLocale.Language.C:
        return code
    own = locale.nativeLanguageName()
    return own[:1].upper() + own[1:] if own else code


def change_line(kind: ChangeKind, at: datetime, count: int) -> str:
    """A set of changes in the list of those that can be taken back."""
    said = {
        ChangeKind.IMPORT: _n("Import of %Ln contact(s)", count),
        ChangeKind.EDIT: _n("Change of %Ln contact(s)", count),
        ChangeKind.DELETE: _n("Deletion of %Ln contact(s)", count),
        ChangeKind.MERGE: _n("Merging of %Ln contact(s)", count),
    }[kind]
    return f"{said} · {moment(at)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)


def _n(text: str, count: int) -> str:
    return QCoreApplication.translate("Contacts", text, None, count)
