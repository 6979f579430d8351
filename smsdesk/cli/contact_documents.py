"""The JSON documents that several commands of the contact book share, and what a person is called.

How people are named on a command line is in `contact_given`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from smsdesk.bootstrap import Desk
from smsdesk.cli.documents import rfc3339
from smsdesk.domain.contact import ConsentRecord, Contact


def contact_document(
    contact: Contact, group_names: Sequence[str], *, opted_out: bool
) -> dict[str, Any]:
    """A person with what is kept beside."""
    return {
        "id": contact.id,
        **contact.details.as_json(),
        "groups": list(group_names),
        "opted_out": opted_out,
        "created_at": rfc3339(contact.created_at),
        "updated_at": rfc3339(contact.updated_at),
    }


def record_document(record: ConsentRecord) -> dict[str, Any]:
    """A line of the record of what somebody said."""
    return {
        "kind": record.kind.value,
        "at": rfc3339(record.at),
        "source": record.source,
        "wording": record.wording,
        "by": record.recorded_by,
    }


def called(contact: Contact) -> str:
    """A person for people: name and surname, the number if there is neither."""
    details = contact.details
    return " ".join(filter(None, (details.name, details.surname))) or details.mobile


async def shown(desk: Desk, contact: Contact) -> dict[str, Any]:
    """The document of a person as it is stored now."""
    from contextlib import aclosing

    async with aclosing(desk.exporting.people([contact.id])) as lots:
        async for some in lots:
            for one in some:
                names, opted_out = one.group_names, one.opted_out
                return contact_document(one.contact, names, opted_out=opted_out)
    return contact_document(contact, (), opted_out=False)
