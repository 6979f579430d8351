"""Who stands beside whom when looking for people who are in the book twice: the ids of those who
share a number, an address or a name, in an order in which they come together.

Whether they are the same person is judged in `contacts/duplicates.py`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, func, select

from smsdesk.store.contact_tables import contacts

Ids = Select[Any]
"""A query for ids."""
FEW = 8
"""A name or an address that more people share says nothing about who they are."""
_ADDRESS = func.lower(contacts.c.email)


def sharing_numbers() -> Ids:
    """Ids, those of one number together."""
    shared = select(contacts.c.mobile).group_by(contacts.c.mobile).having(func.count() > 1)
    return (
        select(contacts.c.id)
        .where(contacts.c.mobile.in_(shared))
        .order_by(contacts.c.mobile, contacts.c.id)
    )


def sharing_addresses() -> Ids:
    """Ids, those of one e-mail address together."""
    shared = (
        select(_ADDRESS)
        .where(contacts.c.email != "")
        .group_by(_ADDRESS)
        .having(func.count().between(2, FEW))
    )
    return select(contacts.c.id).where(_ADDRESS.in_(shared)).order_by(_ADDRESS, contacts.c.id)


def sharing_names() -> Ids:
    """Ids, those of one folded name together."""
    shared = (
        select(contacts.c.sort_key)
        .where(contacts.c.sort_key != "")
        .group_by(contacts.c.sort_key)
        .having(func.count().between(2, FEW))
    )
    return (
        select(contacts.c.id)
        .where(contacts.c.sort_key.in_(shared))
        .order_by(contacts.c.sort_key, contacts.c.id)
    )
