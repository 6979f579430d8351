"""Account fields that several providers declare alike."""

from __future__ import annotations

from smsdesk.domain.keeper import KEEPER_FIELD, KeptBy
from smsdesk.domain.provider_info import Field, FieldHelp, FieldKind

CA_FILE = Field("ca_file", FieldKind.FILE, FieldHelp.CA_FILE)
USERNAME = Field("username", FieldKind.TEXT, FieldHelp.USERNAME, required=True)
PASSWORD = Field("password", FieldKind.SECRET, FieldHelp.PASSWORD, required=True)
TOKEN = Field("token", FieldKind.SECRET, FieldHelp.TOKEN, required=True)
RATE = Field(
    "rate", FieldKind.INTEGER, FieldHelp.RATE, minimum=1, maximum=1000, pattern=r"[1-9][0-9]{0,3}"
)
"""Parts a second, where the account may send faster or slower than the provider says of all."""

KEEPER = Field(
    KEEPER_FIELD,
    FieldKind.CHOICE,
    FieldHelp.KEEPER,
    default=KeptBy.HERE.value,
    choices=tuple(one.value for one in KeptBy),
)
"""Who usually keeps what is to go out later; for interfaces that can."""


def address(default: str = "") -> Field:
    """The interface's address; the interface's own paths are appended to it."""
    return Field("base_url", FieldKind.URL, FieldHelp.ADDRESS, required=True, default=default)
