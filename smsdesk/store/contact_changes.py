"""Sets of changes that can be taken back together: what each contact was, and how the set left it.

A set grows transaction by transaction and is taken back the same way, newest change first, so
that a crash in between leaves nothing that could not be taken back or is taken back twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from smsdesk.domain.contact import ChangeKind, Contact, ContactDetails
from smsdesk.store import contacts as people
from smsdesk.store import groups, import_results
from smsdesk.store.contact_tables import change_sets, contact_changes, imports
from smsdesk.store.errors import NotFound


@dataclass(frozen=True, slots=True)
class Change:
    """What a set did to one contact: added it (`before` is None), deleted it (`after` is None)
    or made it another. The group ids are of listed groups."""

    before: Contact | None
    after: Contact | None
    groups_before: tuple[int, ...] = ()
    groups_after: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredSet:
    """A set as a list shows it."""

    id: int
    kind: ChangeKind
    at: datetime
    count: int
    """Changes that have not been taken back."""


@dataclass(slots=True)
class Undone:
    """What taking back has come to: ids of contacts as they were again, and of those that were
    left alone because somebody has changed them since."""

    restored: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)


def open_set(connection: Connection, kind: ChangeKind, now: datetime) -> int:
    """Begin a set; its id."""
    set_id: int = connection.execute(
        insert(change_sets).values(kind=kind.value, at=now).returning(change_sets.c.id)
    ).scalar_one()
    return set_id


def note(connection: Connection, set_id: int, changes: Iterable[Change]) -> None:
    """Add to a set what is being done in this transaction, in the order in which it is done."""
    rows = [_row(set_id, one) for one in changes]
    if rows:
        connection.execute(insert(contact_changes), rows)


def added_by(connection: Connection, set_id: int, contact_ids: Sequence[int]) -> set[int]:
    """Which of these people a set added."""
    found: set[int] = set()
    for some in people.lots(contact_ids):
        query = select(contact_changes.c.contact_id, contact_changes.c.set_id).where(
            contact_changes.c.contact_id.in_(some), contact_changes.c.before.is_(None)
        )
        found.update(row.contact_id for row in connection.execute(query) if row.set_id == set_id)
    return found


def listing(connection: Connection) -> tuple[StoredSet, ...]:
    """The sets that can be taken back, newest first; a crash may have left one half undone."""
    counted = (
        select(change_sets.c.id, change_sets.c.kind, change_sets.c.at, func.count())
        .join(contact_changes, contact_changes.c.set_id == change_sets.c.id)
        .where(change_sets.c.undone_at.is_(None))
        .group_by(change_sets.c.id, change_sets.c.kind, change_sets.c.at)
        .order_by(change_sets.c.id.desc())
    )
    return tuple(
        StoredSet(row[0], ChangeKind(row[1]), row[2], row[3]) for row in connection.execute(counted)
    )


def get(connection: Connection, set_id: int) -> StoredSet:
    """One set. Raises NotFound, also for one that was taken back."""
    row = connection.execute(
        select(change_sets.c.kind, change_sets.c.at).where(
            change_sets.c.id == set_id, change_sets.c.undone_at.is_(None)
        )
    ).one_or_none()
    if row is None:
        raise NotFound(str(set_id))
    counted = select(func.count()).where(contact_changes.c.set_id == set_id)
    return StoredSet(set_id, ChangeKind(row.kind), row.at, connection.execute(counted).scalar_one())


def take_back(
    connection: Connection, set_id: int, undone: Undone, *, most: int, now: datetime
) -> bool:
    """Take back the newest `most` changes of a set and forget them, adding to `undone`; whether
    there are more. The set counts as undone when none is left."""
    found = list(
        connection.execute(
            select(contact_changes)
            .where(contact_changes.c.set_id == set_id)
            .order_by(contact_changes.c.id.desc())
            .limit(most)
        )
    )
    for lot in _each_contact_once(found):
        _take_back_lot(connection, lot, undone)
    undone.restored -= undone.kept
    if found:
        connection.execute(
            delete(contact_changes).where(
                contact_changes.c.set_id == set_id, contact_changes.c.id >= found[-1].id
            )
        )
    if len(found) == most:
        return True
    connection.execute(update(change_sets).where(change_sets.c.id == set_id).values(undone_at=now))
    import_results.take_back_set(connection, set_id, now)
    return False


def forget(connection: Connection, before: datetime, *, most: int) -> int:
    """Delete up to `most` changes of sets of before then, and sets that have none left. Returns
    how many changes."""
    old = (
        select(contact_changes.c.id)
        .join(change_sets, contact_changes.c.set_id == change_sets.c.id)
        .where(change_sets.c.at < before)
        .limit(most)
    )
    forgotten = connection.execute(
        delete(contact_changes).where(contact_changes.c.id.in_(old))
    ).rowcount
    if forgotten < most:
        spoken_of = exists().where(contact_changes.c.set_id == change_sets.c.id)
        # An import is remembered for what it did, also when it can no longer be taken back.
        imported = exists().where(imports.c.set_id == change_sets.c.id)
        connection.execute(
            delete(change_sets).where(change_sets.c.at < before, ~spoken_of, ~imported)
        )
        connection.execute(
            update(change_sets)
            .where(change_sets.c.at < before, change_sets.c.undone_at.is_(None))
            .values(undone_at=before)
        )
    return forgotten


def _each_contact_once(found: Sequence[Row[Any]]) -> Iterable[list[Row[Any]]]:
    """In lots that name no contact twice, so that each can be done at one stroke."""
    lot: dict[int, Row[Any]] = {}
    for row in found:
        if row.contact_id in lot:
            yield list(lot.values())
            lot = {}
        lot[row.contact_id] = row
    if lot:
        yield list(lot.values())


def _take_back_lot(connection: Connection, lot: Sequence[Row[Any]], undone: Undone) -> None:
    ids = [row.contact_id for row in lot]
    now_there = people.rows(connection, ids)
    now_in = people.group_ids(connection, ids)
    gone: list[Contact] = []
    added: list[int] = []
    changed: list[Contact] = []
    joins: list[tuple[int, int]] = []
    leaves: dict[int, list[int]] = {}
    for row in lot:
        there = now_there.get(row.contact_id)
        if there is None and row.before is None:
            continue  # added by the set, deleted by somebody since: as it would be
        if (None if there is None else there.updated_at) != row.applied_at:
            undone.kept.add(row.contact_id)
            continue
        undone.restored.add(row.contact_id)
        if row.before is None:
            added.append(row.contact_id)
            continue
        (gone if there is None else changed).append(_contact(row.contact_id, row.before))
        was, left = set(row.before["groups"]), set(row.before["groups_left"])
        joins += [(group, row.contact_id) for group in was - left]
        for group in (left - was) & set(now_in.get(row.contact_id, ())):
            leaves.setdefault(group, []).append(row.contact_id)
    people.remove_many(connection, added)
    people.put_back(connection, gone)
    people.overwrite(connection, [now_there[one.id] for one in changed], changed)
    if joins:
        groups.put(connection, joins)
    for group, ids_out in leaves.items():
        groups.take_out(connection, group, ids_out)


def _row(set_id: int, change: Change) -> dict[str, Any]:
    known = change.before or change.after
    if known is None:
        raise ValueError("nothing before and nothing after")
    return {
        "set_id": set_id,
        "contact_id": known.id,
        "mobile": known.details.mobile,
        "before": None if change.before is None else _snapshot(change, change.before),
        "applied_at": None if change.after is None else change.after.updated_at,
    }


def _snapshot(change: Change, before: Contact) -> dict[str, Any]:
    return {
        **before.details.as_json(),
        "created_at": before.created_at.isoformat(),
        "updated_at": before.updated_at.isoformat(),
        "groups": list(change.groups_before),
        "groups_left": list(change.groups_after),
    }


def _contact(contact_id: int, before: dict[str, Any]) -> Contact:
    details = ContactDetails(
        before["mobile"],
        before["surname"],
        before["name"],
        before["comments"],
        before["email"],
        before["language"],
        before["custom"],
    )
    created_at, updated_at = (
        datetime.fromisoformat(before[name]) for name in ("created_at", "updated_at")
    )
    return Contact(contact_id, details, created_at, updated_at)
