"""People for tests of the contact book."""

from __future__ import annotations

from collections.abc import Mapping

from smsdesk.domain.contact import ConsentKind, ConsentRecord, ContactDetails
from tests.support.store import NOW


def person(
    mobile: str,
    surname: str = "",
    name: str = "",
    *,
    comments: str = "",
    email: str = "",
    custom: Mapping[str, str] | None = None,
) -> ContactDetails:
    """What is written down about somebody."""
    return ContactDetails(
        mobile, surname, name, comments=comments, email=email, custom=custom or {}
    )


def opted_out(mobile: str) -> ConsentRecord:
    """Somebody's wish to get nothing."""
    return ConsentRecord(mobile, ConsentKind.OPT_OUT, NOW, "phone", "no more please", "Maria")
