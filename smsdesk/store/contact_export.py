"""Reading people in lots with everything that goes into a file: groups, opt-outs, custom fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, Text, bindparam, cast, func, select, true

from smsdesk.domain.contact import Contact
from smsdesk.store import consents, groups
from smsdesk.store import contacts as people
from smsdesk.store.contact_tables import contacts
from smsdesk.store.contacts import lots


@dataclass(frozen=True, slots=True)
class Exported:
    """One person with what is kept beside."""

    contact: Contact
    group_names: tuple[str, ...]
    """Of the listed groups, by name."""
    opted_out: bool

    def __repr__(self) -> str:
        return f"Exported({self.contact.id})"


def group_names(connection: Connection) -> dict[int, str]:
    """The listed groups, in the order of their names."""
    return {one.id: one.name for one in groups.listing(connection) if one.search is None}


def rows(connection: Connection, ids: Sequence[int], names: Mapping[int, str]) -> list[Exported]:
    """These people in this order; those that are gone are left out. `names` are all groups."""
    found = people.rows(connection, ids)
    theirs = people.group_ids(connection, ids)
    refused = consents.opted_out_among(connection, (one.details.mobile for one in found.values()))
    exported = []
    for contact_id in ids:
        contact = found.get(contact_id)
        if contact is None:
            continue
        own = set(theirs.get(contact_id, ()))
        exported.append(
            Exported(
                contact,
                tuple(name for group_id, name in names.items() if group_id in own) if own else (),
                contact.details.mobile in refused,
            )
        )
    return exported


def custom_names(connection: Connection, ids: Sequence[int]) -> list[str]:
    """The names of the custom fields of these people, each once, as they come."""
    found: dict[str, None] = {}
    for some in lots(ids):
        for custom in connection.execute(_CUSTOM, {"ids": some}).scalars():
            if custom:
                found.update(dict.fromkeys(custom))
    return list(found)


def every_custom_name(connection: Connection) -> list[str]:
    """The names of all custom fields in the book, in the order of the alphabet. A million people
    take some tenths of a second."""
    each = func.json_each if connection.dialect.name == "sqlite" else func.json_each_text
    named = each(contacts.c.custom).table_valued("key")
    told = cast(contacts.c.custom, Text) != "{}"
    query = select(named.c.key).select_from(contacts.join(named, true())).where(told).distinct()
    return sorted(connection.execute(query).scalars())


_CUSTOM: Select[Any] = select(contacts.c.custom).where(
    contacts.c.id.in_(bindparam("ids", expanding=True))
)
