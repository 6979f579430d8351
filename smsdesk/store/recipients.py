"""The contact book as Compose asks it: who begins like what is typed, and who is in a group.

Searching in full is in `contact_search`; this is what must answer between two keystrokes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, func, select

from smsdesk.domain.contact import Contact, Group
from smsdesk.domain.name_key import fold
from smsdesk.store.contact_tables import contacts, memberships
from smsdesk.store.contacts import rows

_LAST = "\U0010ffff"


def named_like(connection: Connection, typed: str, most: int) -> list[Contact]:
    """People whose surname and name, or name and surname, begin so; surnames first."""
    key = fold(typed)
    if not key:
        return []
    found: dict[int, None] = {}
    for column in (contacts.c.sort_key, contacts.c.name_key):
        found.update(dict.fromkeys(_beginning(connection, column, key, most)))
    return _in_order(connection, list(found)[:most])


def numbered_like(connection: Connection, beginnings: Sequence[str], most: int) -> list[Contact]:
    """People whose number (E.164) begins with one of these."""
    found: dict[int, None] = {}
    for beginning in beginnings:
        found.update(dict.fromkeys(_beginning(connection, contacts.c.mobile, beginning, most)))
    return _in_order(connection, list(found)[:most])


def named(connection: Connection, name: str) -> list[Contact]:
    """Everybody of exactly this name, in either order."""
    key = fold(name)
    query = select(contacts.c.id).where((contacts.c.sort_key == key) | (contacts.c.name_key == key))
    return _in_order(connection, connection.execute(query).scalars().all())


def members(connection: Connection, group: Group) -> list[Contact]:
    """The people of a listed group, by surname."""
    query = (
        select(contacts.c.id)
        .join(memberships, memberships.c.contact_id == contacts.c.id)
        .where(memberships.c.group_id == group.id)
        .order_by(contacts.c.sort_key, contacts.c.id)
    )
    return _in_order(connection, connection.execute(query).scalars().all())


def size(connection: Connection, group: Group) -> int:
    """How many people are in a listed group."""
    query = select(func.count()).where(memberships.c.group_id == group.id)
    return connection.execute(query.select_from(memberships)).scalar_one()


def _beginning(connection: Connection, column: Column[Any], key: str, most: int) -> list[int]:
    query = (
        select(contacts.c.id)
        .where(column >= key, column < key + _LAST)
        .order_by(column, contacts.c.id)
        .limit(most)
    )
    return list(connection.execute(query).scalars())


def _in_order(connection: Connection, ids: Sequence[int]) -> list[Contact]:
    found = rows(connection, ids)
    return [found[one] for one in ids if one in found]
