"""Words of the Accounts page for what is data elsewhere: countries, capabilities, keyrings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.ui.wording import QT_TRANSLATE_NOOP, translated
from smsdesk.wording.declarations import CAPABILITIES

_COUNTRIES: Mapping[str, str] = {
    "AE": QT_TRANSLATE_NOOP("Accounts", "United Arab Emirates"),
    "GR": QT_TRANSLATE_NOOP("Accounts", "Greece"),
    "UA": QT_TRANSLATE_NOOP("Accounts", "Ukraine"),
    "": QT_TRANSLATE_NOOP("Accounts", "Many countries"),
}
_LINES: Mapping[Capability, str] = {
    Capability.FLASH: QT_TRANSLATE_NOOP("Accounts", "Flash messages"),
    Capability.BINARY: QT_TRANSLATE_NOOP("Accounts", "Binary messages"),
    Capability.VALIDITY: QT_TRANSLATE_NOOP("Accounts", "Give up after a time"),
    Capability.SCHEDULE: QT_TRANSLATE_NOOP("Accounts", "Schedule at the provider"),
    Capability.STATUS_PULL: QT_TRANSLATE_NOOP("Accounts", "Delivery status"),
    Capability.BALANCE: QT_TRANSLATE_NOOP("Accounts", "Balance"),
    Capability.PRICE: QT_TRANSLATE_NOOP("Accounts", "Price before sending"),
    Capability.CONTACTS: QT_TRANSLATE_NOOP("Accounts", "Contact sync"),
    Capability.HLR: QT_TRANSLATE_NOOP("Accounts", "Number lookup (HLR)"),
    Capability.INBOUND: QT_TRANSLATE_NOOP("Accounts", "Receive messages"),
}
"""What a person would ask about, in the order of asking; the others are for the pipeline."""
_KEYRINGS: Mapping[str, str] = {
    "SecretService": "GNOME Keyring",
    "libsecret": "GNOME Keyring",
    "kwallet": "KWallet",
    "Windows": "Windows Credential Locker",
    "macOS": "macOS Keychain",
}
"""By the module of the backend."""


@dataclass(frozen=True, slots=True)
class Ability:
    """One line of what a provider can do here."""

    text: str
    meaning: str
    is_there: bool


def country(info: ProviderInfo) -> str:
    """Where the provider sits."""
    known = _COUNTRIES.get(info.country)
    if known is not None:
        return _tr(known)
    return QLocale.territoryToString(QLocale.codeToTerritory(info.country))


def abilities(info: ProviderInfo) -> Iterator[Ability]:
    """What it can do and what it cannot, what it can first."""
    yield Ability(_tr("Send, long and Unicode"), "", is_there=True)
    ordered = sorted(_LINES.items(), key=lambda item: not info.can(item[0]))
    for capability, line in ordered:
        meaning = translated(CAPABILITIES[capability]).hint
        yield Ability(_tr(line), meaning, is_there=info.can(capability))


def in_a_line(info: ProviderInfo) -> str:
    """What it can do, in a line."""
    return " · ".join(one.text for one in abilities(info) if one.is_there)


def deliveries(info: ProviderInfo) -> str:
    """The honest remark on delivery reports; "" where asking for them works."""
    if info.can(Capability.STATUS_PULL):
        return ""
    return _tr(
        "Deliveries: this provider cannot be asked what became of a message. It only pushes"
        " receipts to a web address, and SMS Desk has none; so messages stay at “No report”."
    )


def keyring_name(backend: str) -> str:
    """How people call what keeps their passwords."""
    parts = backend.split(".")
    for part in parts:
        if part in _KEYRINGS:
            return _KEYRINGS[part]
    return parts[-2] if len(parts) > 1 else backend


def _tr(text: str) -> str:
    return QCoreApplication.translate("Accounts", text)
