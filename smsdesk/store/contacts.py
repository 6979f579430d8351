"""People in the store: added, changed, deleted, read by id or by number, one or many at once.

Which people a search finds is in `contact_search`, how changes are taken back in
`contact_changes`. The index that searches go through follows by itself (triggers).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update

from smsdesk.domain.contact import Contact, ContactDetails
from smsdesk.store.contact_tables import contact_changes, contacts, memberships
from smsdesk.store.errors import NotFound
from smsdesk.store.moments import microseconds
from smsdesk.store.tables import IDS_A_QUERY, storable

T = TypeVar("T")
_PLAIN = (
    *("id", "surname", "name", "mobile", "comments", "email", "language"),
    *("sort_key", "name_key", "words", "custom", "created_at", "updated_at"),
)
"""The columns of a person, in the order of `_plain_values`."""
_REST = ("id", "comments", "email", "language", "words", "custom", "updated_at")
"""Without those that say who it is."""
_TICK = timedelta(microseconds=1)
_FEWEST = 50
"""People who are worth a statement of their own making."""
_A_BLOCK = 500
"""People a statement at most, with up to 13 values each; SQLite takes 32,766, and before 3.34 it
cannot search for parts of numbers anyway."""


def add(connection: Connection, details: ContactDetails, now: datetime) -> Contact:
    """Store a new person."""
    [contact_id] = add_many(connection, [details], now)
    return Contact(contact_id, details, now, now)


def add_many(
    connection: Connection, details: Sequence[ContactDetails], now: datetime
) -> Sequence[int]:
    """Store new people; their ids, in the same order."""
    if not details:
        return ()
    first = _next_id(connection)
    _insert(connection, [Contact(first + at, one, now, now) for at, one in enumerate(details)])
    return range(first, first + len(details))


def put_back(connection: Connection, gone: Sequence[Contact]) -> None:
    """Store deleted people again as they were, under their old ids."""
    _insert(connection, gone)


def change(
    connection: Connection, contact: Contact, details: ContactDetails, now: datetime
) -> Contact:
    """Replace what is written down about a person who was just read."""
    [changed] = change_many(connection, [(contact, details)], now)
    return changed


def change_many(
    connection: Connection, changes: Sequence[tuple[Contact, ContactDetails]], now: datetime
) -> list[Contact]:
    """Replace what is written down about people who were read in this transaction."""
    changed = [
        Contact(one.id, details, one.created_at, later(one, now)) for one, details in changes
    ]
    overwrite(connection, [one for one, _ in changes], changed)
    return changed


def later(contact: Contact, now: datetime) -> datetime:
    """The `updated_at` of a change made now: never one that the contact had before, whatever
    the clock says, so that two states of a contact can be told apart by it."""
    return max(now, contact.updated_at + _TICK)


def overwrite(connection: Connection, before: Iterable[Contact], after: Sequence[Contact]) -> None:
    """Store these people as they are given, their `updated_at` included; `before`: as they were
    read in this transaction, in the same order."""
    known: list[Contact] = []
    others: list[Contact] = []
    for was, one in zip(before, after, strict=True):
        (known if _known_by(was) == _known_by(one) else others).append(one)
    left = [
        *_in_blocks(connection, _changing_rest, known, _REST),
        *_in_blocks(connection, _changing, others),
    ]
    if left:
        rows = [
            {"contact": one.id, "updated_at": one.updated_at, **_values(one.details)}
            for one in left
        ]
        connection.execute(_CHANGE, rows)


def _known_by(contact: Contact) -> tuple[str, str, str]:
    """What the indexes hold of a person. To write it anew unchanged takes SQLite as long as to
    change it, which is most of the time of changing a comment."""
    return contact.details.mobile, contact.details.surname, contact.details.name


def remove_many(connection: Connection, ids: Collection[int]) -> None:
    """Delete these people, their memberships with them; those that are gone are no matter."""
    for some in lots(sorted(ids)):
        connection.execute(delete(contacts).where(contacts.c.id.in_(some)))


def get(connection: Connection, contact_id: int) -> Contact:
    """One person. Raises NotFound."""
    found = rows(connection, [contact_id]).get(contact_id)
    if found is None:
        raise NotFound(str(contact_id))
    return found


def rows(connection: Connection, ids: Collection[int]) -> dict[int, Contact]:
    """These people by id; those that are gone are left out."""
    found: dict[int, Contact] = {}
    for some in lots(list(ids)):
        for row in connection.execute(_BY_ID, {"ids": some}):
            found[row.id] = _contact(row)
    return found


def by_mobile(connection: Connection, mobile: str) -> list[Contact]:
    """The people who can be reached at a number (E.164), by id."""
    return matches(connection, [mobile]).get(mobile, [])


def matches(connection: Connection, mobiles: Iterable[str]) -> dict[str, list[Contact]]:
    """The people who can be reached at these numbers, by number and id; numbers that nobody
    has are left out."""
    found: dict[str, list[Contact]] = {}
    for some in lots(list(dict.fromkeys(mobiles))):
        for row in connection.execute(_BY_MOBILE, {"mobiles": some}):
            found.setdefault(row.mobile, []).append(_contact(row))
    for people in found.values():
        people.sort(key=lambda one: one.id)
    return found


def group_ids(connection: Connection, ids: Collection[int]) -> dict[int, tuple[int, ...]]:
    """The listed groups of these people, ascending; people in none are left out."""
    found: dict[int, list[int]] = {}
    for some in lots(list(ids)):
        for contact_id, group_id in connection.execute(_GROUPS_OF, {"ids": some}):
            found.setdefault(contact_id, []).append(group_id)
    return {contact_id: tuple(sorted(theirs)) for contact_id, theirs in found.items()}


def total(connection: Connection) -> int:
    """How many people there are."""
    return connection.execute(select(func.count()).select_from(contacts)).scalar_one()


def lots(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many values at a time as a statement takes."""
    for start in range(0, len(values), IDS_A_QUERY):
        yield values[start : start + IDS_A_QUERY]


def _next_id(connection: Connection) -> int:
    """Never one that a change which can be taken back still speaks of."""
    highest = [
        connection.execute(select(func.max(column))).scalar() or 0
        for column in (contacts.c.id, contact_changes.c.contact_id)
    ]
    return max(highest) + 1


def _insert(connection: Connection, people: Sequence[Contact]) -> None:
    left = _in_blocks(connection, _adding, people)
    if left:
        rows = [
            {
                "id": one.id,
                "created_at": one.created_at,
                "updated_at": one.updated_at,
                **_values(one.details),
            }
            for one in left
        ]
        connection.execute(_ADD, rows)


def _in_blocks(
    connection: Connection,
    statement: Callable[[int], str],
    people: Sequence[Contact],
    columns: Sequence[str] = _PLAIN,
) -> Sequence[Contact]:
    """Give these columns of people in blocks to a statement of SQLite's for so many; who is left
    over.

    Between statements SQLite would write what its search index has gathered to the disk, person
    by person. Past SQLAlchemy, because it takes twice as long.
    """
    if connection.dialect.name != "sqlite":
        return people
    wanted = itemgetter(*(_PLAIN.index(name) for name in columns))
    start = 0
    while len(people) - start >= _FEWEST:
        block = [wanted(_plain_values(one)) for one in people[start : start + _A_BLOCK]]
        connection.exec_driver_sql(statement(len(block)), tuple(chain.from_iterable(block)))
        start += len(block)
    return people[start:]


def _plain_values(contact: Contact) -> tuple[Any, ...]:
    """In the order of `_PLAIN`, as the types of the columns would give them to SQLite."""
    details = contact.details
    texts = (
        *(details.surname, details.name, details.mobile, details.comments, details.email),
        *(details.language, *details.keys),
    )
    return (
        contact.id,
        *storable(texts),
        json.dumps(dict(details.custom)) if details.custom else "{}",
        microseconds(contact.created_at),
        microseconds(contact.updated_at),
    )


def _values(details: ContactDetails) -> dict[str, Any]:
    sort_key, name_key, words = details.keys
    return {
        **details.as_json(),
        "sort_key": sort_key,
        "name_key": name_key,
        "words": words,
    }


def _contact(row: Row[Any]) -> Contact:
    custom: Mapping[str, str] = row.custom
    details = ContactDetails(
        row.mobile, row.surname, row.name, row.comments, row.email, row.language, custom
    )
    return Contact(row.id, details, row.created_at, row.updated_at)


_READ: Select[Any] = select(
    contacts.c.id,
    contacts.c.mobile,
    contacts.c.surname,
    contacts.c.name,
    contacts.c.comments,
    contacts.c.email,
    contacts.c.language,
    contacts.c.custom,
    contacts.c.created_at,
    contacts.c.updated_at,
)
_BY_ID = _READ.where(contacts.c.id.in_(bindparam("ids", expanding=True)))
_BY_MOBILE = _READ.where(contacts.c.mobile.in_(bindparam("mobiles", expanding=True)))
_GROUPS_OF: Select[Any] = select(memberships.c.contact_id, memberships.c.group_id).where(
    memberships.c.contact_id.in_(bindparam("ids", expanding=True))
)
# Asked for the ids, which are known, SQLAlchemy too puts many people into one statement.
_ADD = insert(contacts).returning(contacts.c.id)


def _block(people: int, columns: Sequence[str] = _PLAIN) -> str:
    return ", ".join([f"({', '.join('?' * len(columns))})"] * people)


@lru_cache(maxsize=8)
def _adding(people: int) -> str:
    return " ".join(("INSERT INTO contacts (", ", ".join(_PLAIN), ") VALUES", _block(people)))


@lru_cache(maxsize=8)
def _changing(people: int) -> str:
    return _setting(_PLAIN, people)


@lru_cache(maxsize=8)
def _changing_rest(people: int) -> str:
    return _setting(_REST, people)


def _setting(columns: Sequence[str], people: int) -> str:
    """`columns`: the id, and what is to be set."""
    setting = ", ".join(f"{name} = given.column{at}" for at, name in enumerate(columns[1:], 2))
    return " ".join(
        (
            *("UPDATE contacts SET", setting, "FROM (VALUES", _block(people, columns)),
            ") AS given WHERE contacts.id = given.column1",
        )
    )


_CHANGE = (
    update(contacts)
    .where(contacts.c.id == bindparam("contact"))
    .values(
        {
            name: bindparam(name)
            for name in (
                *("surname", "name", "mobile", "comments", "email", "language", "custom"),
                *("sort_key", "name_key", "words", "updated_at"),
            )
        }
    )
)
