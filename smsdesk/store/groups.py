"""Groups in the store: listed ones with their members, and live ones with what they look for.

Who matches a live group is found by `contact_search`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from smsdesk.domain.contact import Group, SavedSearch
from smsdesk.domain.name_key import fold
from smsdesk.store.contact_tables import contacts, groups, memberships
from smsdesk.store.contacts import lots
from smsdesk.store.errors import NameTaken, NotFound


def listing(connection: Connection) -> tuple[Group, ...]:
    """All of them, by folded name."""
    return tuple(_group(row) for row in connection.execute(_READ.order_by(groups.c.key)))


def get(connection: Connection, group_id: int) -> Group:
    """One group. Raises NotFound."""
    row = connection.execute(_READ.where(groups.c.id == group_id)).one_or_none()
    if row is None:
        raise NotFound(str(group_id))
    return _group(row)


def by_name(connection: Connection, name: str) -> Group | None:
    """The group of this name, without regard to case and accents."""
    row = connection.execute(_READ.where(groups.c.key == fold(name))).one_or_none()
    return None if row is None else _group(row)


def add(connection: Connection, name: str, search: SavedSearch | None = None) -> Group:
    """Make a group. Raises NameTaken."""
    values = {"name": name, "key": fold(name), "search": _search_json(search)}
    try:
        group_id = connection.execute(
            insert(groups).values(values).returning(groups.c.id)
        ).scalar_one()
    except IntegrityError:
        raise NameTaken(name) from None
    return Group(group_id, name, search)


def rename(connection: Connection, group_id: int, name: str) -> None:
    """Call it otherwise. Raises NotFound, NameTaken."""
    statement = update(groups).where(groups.c.id == group_id).values(name=name, key=fold(name))
    try:
        changed = connection.execute(statement).rowcount
    except IntegrityError:
        raise NameTaken(name) from None
    if not changed:
        raise NotFound(name)


def set_search(connection: Connection, group_id: int, search: SavedSearch) -> None:
    """Let a live group look for something else. Raises NotFound, also for a listed group."""
    changed = connection.execute(
        update(groups)
        .where(groups.c.id == group_id, groups.c.search.is_not(None))
        .values(search=_search_json(search))
    )
    if not changed.rowcount:
        raise NotFound(str(group_id))


def remove(connection: Connection, group_id: int) -> None:
    """Forget a group; its people stay. One that is gone already is no matter."""
    connection.execute(delete(groups).where(groups.c.id == group_id))


def put(connection: Connection, pairs: Collection[tuple[int, int]]) -> int:
    """Make people members, as pairs of group and contact; how many were not yet.

    Groups and people that are gone are passed over.
    """
    wanted = sorted(set(pairs))
    group_ids = {group_id for group_id, _ in wanted}
    listed = set(
        connection.execute(
            select(groups.c.id).where(groups.c.id.in_(group_ids), groups.c.search.is_(None))
        ).scalars()
    )
    contact_ids = sorted({contact_id for _, contact_id in wanted})
    there: set[int] = set()
    members: set[tuple[int, int]] = set()
    for some in lots(contact_ids):
        there.update(
            connection.execute(select(contacts.c.id).where(contacts.c.id.in_(some))).scalars()
        )
        found = connection.execute(
            select(memberships.c.group_id, memberships.c.contact_id).where(
                memberships.c.contact_id.in_(some)
            )
        )
        members.update((row.group_id, row.contact_id) for row in found)
    new = [
        {"group_id": group_id, "contact_id": contact_id}
        for group_id, contact_id in wanted
        if group_id in listed and contact_id in there and (group_id, contact_id) not in members
    ]
    if new:
        connection.execute(insert(memberships), new)
    return len(new)


def put_new(connection: Connection, pairs: Sequence[tuple[int, int]]) -> None:
    """As `put`, of people who were added in this transaction, each to listed groups."""
    if pairs:
        connection.execute(
            insert(memberships),
            [{"group_id": group_id, "contact_id": contact_id} for group_id, contact_id in pairs],
        )


def take_out(connection: Connection, group_id: int, contact_ids: Collection[int]) -> int:
    """End these memberships; how many there were."""
    ended = 0
    for some in lots(sorted(contact_ids)):
        statement = delete(memberships).where(
            memberships.c.group_id == group_id, memberships.c.contact_id.in_(some)
        )
        ended += connection.execute(statement).rowcount
    return ended


def sizes(connection: Connection) -> dict[int, int]:
    """How many members the listed groups have; empty ones are left out."""
    counted = select(memberships.c.group_id, func.count()).group_by(memberships.c.group_id)
    return {row[0]: row[1] for row in connection.execute(counted)}


def sizes_of(connection: Connection, group_ids: Collection[int]) -> dict[int, int]:
    """How many members these listed groups have."""
    return {
        group_id: connection.execute(
            select(func.count()).where(memberships.c.group_id == group_id)
        ).scalar_one()
        for group_id in group_ids
    }


_READ: Select[Any] = select(groups.c.id, groups.c.name, groups.c.search)


def _group(row: Row[Any]) -> Group:
    return Group(row.id, row.name, None if row.search is None else SavedSearch(**row.search))


def _search_json(search: SavedSearch | None) -> dict[str, Any] | None:
    return None if search is None else asdict(search)
