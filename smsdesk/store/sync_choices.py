"""Which contacts go to which account: the choices as rows, and as conditions on contacts.

What differs from the ledger is found in `contact_sync`.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Exists,
    FromClause,
    delete,
    exists,
    false,
    insert,
    or_,
    select,
    true,
    update,
)

from smsdesk.domain.contact_sync import SyncChoice, SyncScope
from smsdesk.store.contact_search import Wanted, condition
from smsdesk.store.contact_tables import contacts, sync_choices
from smsdesk.store.tables import accounts


def choice(connection: Connection, account_id: int) -> SyncChoice | None:
    """What was chosen for an account; None when nothing ever was."""
    row = connection.execute(
        select(sync_choices).where(sync_choices.c.account_id == account_id)
    ).one_or_none()
    return None if row is None else _choice(row)


def choices(connection: Connection) -> tuple[SyncChoice, ...]:
    """Those of all accounts in use, by account."""
    in_use = select(accounts.c.id).where(accounts.c.removed_at.is_(None))
    query = (
        select(sync_choices)
        .where(sync_choices.c.account_id.in_(in_use))
        .order_by(sync_choices.c.account_id)
    )
    return tuple(map(_choice, connection.execute(query)))


def choose(connection: Connection, wanted: SyncChoice) -> None:
    """Store a choice in the place of an earlier one."""
    values = {
        "scope": wanted.scope.value,
        "every_minutes": wanted.every_minutes,
        "group_ids": sorted(wanted.group_ids),
    }
    of_account = sync_choices.c.account_id == wanted.account_id
    if not connection.execute(update(sync_choices).where(of_account).values(values)).rowcount:
        connection.execute(insert(sync_choices).values(account_id=wanted.account_id, **values))


def forget(connection: Connection, account_id: int) -> None:
    """Nothing is chosen any more."""
    connection.execute(delete(sync_choices).where(sync_choices.c.account_id == account_id))


def note_complete(connection: Connection, account_id: int, now: datetime) -> None:
    """A sync has left nothing waiting."""
    of_account = sync_choices.c.account_id == account_id
    connection.execute(update(sync_choices).where(of_account).values(synced_at=now))


def completed_at(connection: Connection, account_id: int) -> datetime | None:
    """When a sync last left nothing waiting."""
    query = select(sync_choices.c.synced_at).where(sync_choices.c.account_id == account_id)
    found: datetime | None = connection.execute(query).scalar_one_or_none()
    return found


class Chosen:
    """A choice as conditions. Made anew for each transaction: groups change."""

    def __init__(self, connection: Connection, wanted: SyncChoice) -> None:
        self._scope = wanted.scope
        self._groups = [
            condition(connection, Wanted(group_id=group_id))
            for group_id in (sorted(wanted.group_ids) if self._scope is SyncScope.GROUPS else ())
        ]

    @property
    def is_everybody(self) -> bool:
        """Whether every contact is chosen."""
        return self._scope is SyncScope.ALL

    def holds(self, table: FromClause = contacts) -> ColumnElement[bool]:
        """Whether a row of `contacts`, or of an alias of it, is chosen."""
        if self._scope is not SyncScope.GROUPS:
            return true() if self._scope is SyncScope.ALL else false()
        in_a_group = or_(false(), *self._groups)
        if table is contacts:
            return in_a_group
        # The conditions speak of `contacts` itself.
        member = exists().where(contacts.c.id == table.c.id, in_a_group)
        return member.correlate_except(contacts)

    def speaks_for_number(self, table: FromClause = contacts) -> ColumnElement[bool]:
        """Whether a row is the one that goes there for its number: of several chosen people who
        share it the one with the lowest id."""
        earlier = contacts.alias()
        before = exists().where(
            earlier.c.mobile == table.c.mobile, earlier.c.id < table.c.id, self.holds(earlier)
        )
        before = before.correlate_except(earlier)
        return self.holds(table) & ~before

    def wants(self, mobile: ColumnElement[str]) -> Exists:
        """Whether anybody with this number is chosen."""
        anybody = contacts.alias()
        found = exists().where(anybody.c.mobile == mobile, self.holds(anybody))
        return found.correlate_except(anybody)


def _choice(row: Any) -> SyncChoice:
    return SyncChoice(
        row.account_id, SyncScope(row.scope), frozenset(row.group_ids), row.every_minutes
    )
