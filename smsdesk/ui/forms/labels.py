"""Short names of what a form asks for, and of the choices there are.

The sentences that explain a field are in `smsdesk.wording`.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from smsdesk.domain.provider_info import Field, FieldHelp
from smsdesk.ui.wording import QT_TRANSLATE_NOOP

_LABELS: Mapping[FieldHelp, str] = {
    FieldHelp.ADDRESS: QT_TRANSLATE_NOOP("Fields", "Address"),
    FieldHelp.USERNAME: QT_TRANSLATE_NOOP("Fields", "User name"),
    FieldHelp.PASSWORD: QT_TRANSLATE_NOOP("Fields", "Password"),
    FieldHelp.ACCESS_KEY: QT_TRANSLATE_NOOP("Fields", "Access key"),
    FieldHelp.TOKEN: QT_TRANSLATE_NOOP("Fields", "Token"),
    FieldHelp.CA_FILE: QT_TRANSLATE_NOOP("Fields", "Certificate authority (file)"),
    FieldHelp.KEY_FORM: QT_TRANSLATE_NOOP("Fields", "How the key is written"),
    FieldHelp.HTTP_METHOD: QT_TRANSLATE_NOOP("Fields", "How requests are sent"),
    FieldHelp.EXTRA_PARAMETERS: QT_TRANSLATE_NOOP("Fields", "Further parameters"),
    FieldHelp.CALLBACK_URL: QT_TRANSLATE_NOOP("Fields", "Called when a batch worked"),
    FieldHelp.ERRBACK_URL: QT_TRANSLATE_NOOP("Fields", "Called when a batch failed"),
    FieldHelp.RECEIPTS: QT_TRANSLATE_NOOP("Fields", "Delivery receipts"),
    FieldHelp.RECEIPT_URL: QT_TRANSLATE_NOOP("Fields", "Receipts go to"),
    FieldHelp.RECEIPT_LEVEL: QT_TRANSLATE_NOOP("Fields", "Which receipts"),
    FieldHelp.SUBMIT_MODE: QT_TRANSLATE_NOOP("Fields", "How messages go out"),
    FieldHelp.PRIORITY: QT_TRANSLATE_NOOP("Fields", "Priority"),
    FieldHelp.TAGS: QT_TRANSLATE_NOOP("Fields", "Tags"),
    FieldHelp.CODING: QT_TRANSLATE_NOOP("Fields", "Coding"),
    FieldHelp.DELIVERY_TIME: QT_TRANSLATE_NOOP("Fields", "Delivery time"),
    FieldHelp.MESSAGE_TYPE: QT_TRANSLATE_NOOP("Fields", "Kind of message"),
    FieldHelp.PUSH_URL: QT_TRANSLATE_NOOP("Fields", "Address to open"),
    FieldHelp.RATE: QT_TRANSLATE_NOOP("Fields", "Parts a second, at most"),
    FieldHelp.KEEPER: QT_TRANSLATE_NOOP("Fields", "Who keeps scheduled messages"),
    FieldHelp.SCHEDULE_PARAMETERS: QT_TRANSLATE_NOOP("Fields", "How times are called"),
}
_CHOICES: Mapping[tuple[FieldHelp, str], str] = {
    (FieldHelp.HTTP_METHOD, "get"): QT_TRANSLATE_NOOP("Fields", "In the address (GET)"),
    (FieldHelp.HTTP_METHOD, "post"): QT_TRANSLATE_NOOP("Fields", "As a form (POST)"),
    (FieldHelp.RECEIPTS, "1"): QT_TRANSLATE_NOOP("Fields", "Ask for them"),
    (FieldHelp.RECEIPTS, "0"): QT_TRANSLATE_NOOP("Fields", "Do not ask"),
    (FieldHelp.RECEIPT_LEVEL, "1"): QT_TRANSLATE_NOOP("Fields", "From the network"),
    (FieldHelp.RECEIPT_LEVEL, "2"): QT_TRANSLATE_NOOP("Fields", "From the handset"),
    (FieldHelp.RECEIPT_LEVEL, "3"): QT_TRANSLATE_NOOP("Fields", "From both"),
    (FieldHelp.SUBMIT_MODE, "one-by-one"): QT_TRANSLATE_NOOP("Fields", "One by one"),
    (FieldHelp.SUBMIT_MODE, "batch"): QT_TRANSLATE_NOOP("Fields", "Many in a call"),
    (FieldHelp.SCHEDULE_PARAMETERS, "date"): QT_TRANSLATE_NOOP("Fields", "date and time"),
    (FieldHelp.SCHEDULE_PARAMETERS, "scheduledate"): QT_TRANSLATE_NOOP(
        "Fields", "scheduledate and scheduletime"
    ),
    (FieldHelp.KEEPER, "here"): QT_TRANSLATE_NOOP("Fields", "SMS Desk keeps them"),
    (FieldHelp.KEEPER, "provider"): QT_TRANSLATE_NOOP("Fields", "The provider keeps them"),
    (FieldHelp.KEY_FORM, "auto"): QT_TRANSLATE_NOOP("Fields", "Find out"),
    (FieldHelp.KEY_FORM, "plain"): QT_TRANSLATE_NOOP("Fields", "Plain"),
    (FieldHelp.KEY_FORM, "encoded"): QT_TRANSLATE_NOOP("Fields", "Already base64"),
}


def field_label(field: Field) -> str:
    """What stands above the field."""
    return _tr(_LABELS[field.help])


def choice_label(field: Field, value: str) -> str:
    """How a choice is called; itself where it has no other name."""
    known = _CHOICES.get((field.help, value))
    return _tr(known) if known else value


def _tr(text: str) -> str:
    return QCoreApplication.translate("Fields", text)
