"""Numbers on the Contacts page: checked as one types, and shown with their country and kind."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.ui.wording import marked
from smsdesk.wording.plans import NUMBER_PROBLEMS

AFTER_CYRILLIC = 0x0530
"""Names in other scripts would make Qt load a font each."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A number as typed, and what it is: `mobile` is E.164, "" where there is a problem."""

    raw: str
    mobile: str = ""
    problem: str = ""
    """A sentence."""
    doubt: str = ""
    """It can be stored, but may be mistyped: a sentence."""


def checked(raw: str, region: str | None) -> Checked:
    """Look at a number that somebody typed."""
    from smsdesk.domain import phone

    if not raw.strip():
        return Checked(raw, problem=_tr("A contact needs a number."))
    try:
        found = phone.parse(raw, region)
    except phone.BadNumber as bad:
        reason = marked(NUMBER_PROBLEMS.get(bad.reason.value, bad.reason.value))
        return Checked(raw, problem=_tr("This number cannot be used: {0}.").format(reason))
    doubt = ""
    if not found.known:
        doubt = _tr("This number is in no known range. Is it typed right?")
    elif phone.kind(found.e164) is phone.NumberKind.LANDLINE:
        doubt = _tr("This is a landline; most cannot receive messages.")
    return Checked(raw, found.e164, doubt=doubt)


def international(e164: str) -> str:
    """As written abroad."""
    from smsdesk.domain import phone

    return phone.international(e164)


def about(e164: str) -> str:
    """Country and kind: "Greece · mobile"."""
    from smsdesk.domain import phone

    try:
        region = phone.parse(e164, None).region
    except phone.BadNumber:
        region = None
    words = {
        phone.NumberKind.MOBILE: _tr("mobile"),
        phone.NumberKind.LANDLINE: _tr("landline"),
        phone.NumberKind.EITHER: _tr("mobile or landline"),
    }
    parts = (country(region) if region else "", words.get(phone.kind(e164), ""))
    return " · ".join(part for part in parts if part)


def country(code: str) -> str:
    """A country by its ISO 3166 code: in English for English, else as it calls itself.

    Qt knows no other names.
    """
    territory = QLocale.codeToTerritory(code)
    english = QLocale.territoryToString(territory)
    if QLocale().language() is QLocale.Language.English:
        return english
    own = QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()
    readable = own and all(ord(char) < AFTER_CYRILLIC for char in own)
    return own if readable else english


def usual_region(chosen: str | None) -> str | None:
    """The country of numbers written without one: the preference, else the system's."""
    if chosen:
        return chosen
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if len(code) == 2 and code != "ZZ" else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)
