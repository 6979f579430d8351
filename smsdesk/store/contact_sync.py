"""The comparison of what should be at an account with the ledger of what was pushed there.

It goes through the numbers in order and in lots, so that neither memory nor a transaction grows
with the book. What is written into the ledger is in `sync_ledger`.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    case,
    func,
    or_,
    select,
)

from smsdesk.domain.contact_sync import SyncAction, SyncChoice, SyncStep
from smsdesk.domain.errors import Reason
from smsdesk.store.contact_tables import contacts, sync_entries
from smsdesk.store.sync_choices import Chosen
from smsdesk.store.sync_choices import choice as stored_choice

NUMBERS_A_LOT = 5_000


class Step(enum.Enum):
    """What a number was last told to be at an account: how far that came."""

    SAVING = "saving"
    """The call may have been made; nobody knows how it ended."""
    SAVED = "saved"
    DELETING = "deleting"
    """As SAVING. What was deleted has no row any more."""
    REFUSED = "refused"
    """The save of exactly these fields."""
    NOT_DELETED = "not_deleted"
    """The deletion was refused."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the ledger."""

    step: Step
    contact_id: int | None
    surname: str
    name: str
    comments: str
    known_there: bool
    reason: Reason | None
    detail: str
    since: datetime

    def __repr__(self) -> str:
        return f"Entry({self.step.value})"

    @property
    def may_be_there(self) -> bool:
        """Whether the provider may hold the number."""
        return self.known_there or self.step is not Step.REFUSED


@dataclass(frozen=True, slots=True)
class Difference:
    """A number that is not as it should be: what goes there now, and what the ledger says."""

    mobile: str
    contact_id: int | None
    surname: str
    name: str
    comments: str
    entry: Entry | None

    def __repr__(self) -> str:
        return "Difference()"


@dataclass(frozen=True, slots=True)
class Lot:
    """Some differences, and after which number to go on; None at the end."""

    differences: tuple[Difference, ...]
    after: str | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many numbers of a lot come to which action, and the first of them."""

    actions: Mapping[SyncAction, int]
    in_step: int
    steps: tuple[SyncStep, ...]
    after: str | None


class Comparison:
    """Wanted against pushed for one account. For one transaction; `wanted` stands for the
    stored choice."""

    def __init__(
        self, connection: Connection, account_id: int, wanted: SyncChoice | None = None
    ) -> None:
        self._connection = connection
        self.account_id = account_id
        found = wanted or stored_choice(connection, account_id)
        self.chosen = Chosen(connection, found or SyncChoice(account_id))

    def to_delete(self, after: str, most: int) -> Lot:
        """Numbers behind `after` that should not be there any more, in their order."""
        where, until = self._entries_behind(after)
        query: Select[Any] = select(*_ENTRY_COLUMNS).where(where, self.needs_deleting())
        rows = self._connection.execute(query.order_by(sync_entries.c.mobile).limit(most))
        return _lot(rows.all(), most, until)

    def to_save(self, after: str, most: int) -> Lot:
        """Numbers behind `after` that are not there as they should be, in their order."""
        where, until = self._contacts_behind(after)
        query = self.saves().where(where).order_by(contacts.c.mobile).limit(most)
        return _lot(self._connection.execute(query).all(), most, until)

    def saves(self) -> Select[Any]:
        """Chosen contacts whose number is not there as it should be, with what the ledger says."""
        return self._chosen_numbers(*_CONTACT_COLUMNS, *_ENTRY_COLUMNS).where(_NEEDS_SAVING)

    def wanted(self, mobiles: Sequence[str]) -> Select[Any]:
        """The contacts that go there for these numbers, with what the ledger says."""
        query = self._chosen_numbers(*_CONTACT_COLUMNS, *_ENTRY_COLUMNS)
        return query.where(contacts.c.mobile.in_(mobiles))

    def needs_deleting(self, entries: FromClause = sync_entries) -> ColumnElement[bool]:
        """Whether this row of the ledger, or of an alias of it, is of a number that should go."""
        there = entries.c.step.in_((Step.SAVED.value, Step.SAVING.value)) | (
            (entries.c.step == Step.REFUSED.value) & entries.c.known_there
        )
        deleting = entries.c.step == Step.DELETING.value
        return deleting | (there & ~self.chosen.wants(entries.c.mobile))

    def count_saves(self, after: str, list_most: int) -> Count:
        """What of the numbers behind `after` is to be saved, left alone, or in step."""
        where, until = self._contacts_behind(after)
        action = _SAVE_ACTION.label("action")
        counted = self._chosen_numbers(action, func.count()).where(where).group_by("action")
        counts: dict[str, int] = {row[0]: row[1] for row in self._connection.execute(counted)}
        listed: list[SyncStep] = []
        if list_most and counts.keys() - {_IN_STEP}:
            query = self._chosen_numbers(action, *_CONTACT_COLUMNS, *_ENTRY_COLUMNS)
            query = query.where(where, _SAVE_ACTION != _IN_STEP).order_by(contacts.c.mobile)
            rows = self._connection.execute(query.limit(list_most))
            listed = [_step(row.action, difference_of(row)) for row in rows]
        return _count(counts, listed, until)

    def count_deletes(self, after: str, list_most: int) -> Count:
        """What of the ledger behind `after` is to be deleted, or cannot be."""
        where, until = self._entries_behind(after)
        stuck = _IS_STUCK & ~self.chosen.wants(sync_entries.c.mobile)
        action = _DELETE_ACTION.label("action")
        query: Select[Any] = select(action, *_ENTRY_COLUMNS)
        query = query.where(where, self.needs_deleting() | stuck)
        counts: dict[str, int] = {}
        listed: list[SyncStep] = []
        for row in self._connection.execute(query.order_by(sync_entries.c.mobile)):
            counts[row.action] = counts.get(row.action, 0) + 1
            if len(listed) < list_most:
                listed.append(_step(row.action, difference_of(row)))
        return _count(counts, listed, until)

    def _chosen_numbers(self, *columns: ColumnElement[Any]) -> Select[Any]:
        """Each chosen number with the contact that speaks for it and its row of the ledger."""
        joined = contacts.outerjoin(
            sync_entries,
            (sync_entries.c.account_id == self.account_id)
            & (sync_entries.c.mobile == contacts.c.mobile),
        )
        speaks = self.chosen.speaks_for_number()
        return select(*columns).select_from(joined).where(speaks)

    def _contacts_behind(self, after: str) -> tuple[ColumnElement[bool], str | None]:
        return self._bounded(contacts.c.mobile > after, contacts.c.mobile)

    def _entries_behind(self, after: str) -> tuple[ColumnElement[bool], str | None]:
        of_account = sync_entries.c.account_id == self.account_id
        return self._bounded(of_account & (sync_entries.c.mobile > after), sync_entries.c.mobile)

    def _bounded(
        self, behind: ColumnElement[bool], mobile: ColumnElement[str]
    ) -> tuple[ColumnElement[bool], str | None]:
        """Bound by the number at its end, so that a lot without differences takes no longer."""
        end = select(mobile).where(behind).order_by(mobile).limit(1).offset(NUMBERS_A_LOT)
        until = self._connection.execute(end).scalar_one_or_none()
        return (behind if until is None else behind & (mobile <= until)), until


def entries_of(connection: Connection, account_id: int, mobiles: Sequence[str]) -> dict[str, Entry]:
    """The ledger of a few numbers; those without a row are left out."""
    query: Select[Any] = select(*_ENTRY_COLUMNS).where(
        sync_entries.c.account_id == account_id, sync_entries.c.mobile.in_(mobiles)
    )
    found = map(difference_of, connection.execute(query))
    return {one.mobile: one.entry for one in found if one.entry is not None}


def difference_of(row: Row[Any]) -> Difference:
    """From a row of `Comparison.saves`, or of the ledger alone."""
    told = row._mapping
    entry = None
    if told["step"] is not None:
        entry = Entry(
            Step(row.step),
            row.pushed_id,
            row.pushed_surname,
            row.pushed_name,
            row.pushed_comments,
            row.known_there,
            None if row.reason is None else Reason(row.reason),
            row.detail,
            row.since,
        )
    if "contact_id" not in told:
        return Difference(row.pushed_mobile, None, "", "", "", entry)
    return Difference(row.mobile, row.contact_id, row.surname, row.name, row.comments, entry)


def _lot(rows: Sequence[Row[Any]], most: int, until: str | None) -> Lot:
    found = tuple(map(difference_of, rows))
    return Lot(found, found[-1].mobile if len(found) == most else until)


def _count(counts: Mapping[str, int], listed: Sequence[SyncStep], until: str | None) -> Count:
    in_step = counts.get(_IN_STEP, 0)
    actions = {SyncAction(word): number for word, number in counts.items() if word != _IN_STEP}
    return Count(actions, in_step, tuple(listed), until)


def _step(action: str, found: Difference) -> SyncStep:
    entry = found.entry
    surname, name = found.surname, found.name
    if found.contact_id is None and entry is not None:
        surname, name = entry.surname, entry.name
    if action != SyncAction.LEAVE.value or entry is None:
        return SyncStep(SyncAction(action), found.mobile, surname, name)
    return SyncStep(SyncAction.LEAVE, found.mobile, surname, name, entry.reason, entry.detail)


def differs(people: FromClause, entries: FromClause) -> ColumnElement[bool]:
    """Whether the fields of a contact are not those that were pushed."""
    pairs = ((people.c[name], entries.c[name]) for name in ("surname", "name", "comments"))
    return or_(*(mine != pushed for mine, pushed in pairs))


def needs_saving(people: FromClause, entries: FromClause) -> ColumnElement[bool]:
    """Whether the number of a chosen contact is to be saved, where no deletion is under way."""
    step, other = entries.c.step, differs(people, entries)
    return or_(
        step.is_(None),
        step.in_((Step.SAVING.value, Step.NOT_DELETED.value)),
        (step == Step.SAVED.value) & (other | entries.c.contact_id.is_(None)),
        (step == Step.REFUSED.value) & other,
    )


_CONTACT_COLUMNS = (
    contacts.c.id.label("contact_id"),
    contacts.c.mobile,
    contacts.c.surname,
    contacts.c.name,
    contacts.c.comments,
)
_ENTRY_COLUMNS = (
    sync_entries.c.mobile.label("pushed_mobile"),
    sync_entries.c.contact_id.label("pushed_id"),
    sync_entries.c.surname.label("pushed_surname"),
    sync_entries.c.name.label("pushed_name"),
    sync_entries.c.comments.label("pushed_comments"),
    sync_entries.c.step,
    sync_entries.c.known_there,
    sync_entries.c.reason,
    sync_entries.c.detail,
    sync_entries.c.since,
)
_NEEDS_SAVING = needs_saving(contacts, sync_entries)
_IS_STUCK = sync_entries.c.step == Step.NOT_DELETED.value
_IN_STEP = ""
_SAVE_ACTION = case(
    (sync_entries.c.step.is_(None), SyncAction.ADD.value),
    # It is deleted first.
    (sync_entries.c.step == Step.DELETING.value, SyncAction.ADD.value),
    (sync_entries.c.step == Step.SAVING.value, SyncAction.SAVE_AGAIN.value),
    (_NEEDS_SAVING & (sync_entries.c.known_there | _IS_STUCK), SyncAction.CHANGE.value),
    (_NEEDS_SAVING, SyncAction.ADD.value),
    (sync_entries.c.step == Step.REFUSED.value, SyncAction.LEAVE.value),
    else_=_IN_STEP,
)
_DELETE_ACTION = case(
    (_IS_STUCK, SyncAction.LEAVE.value),
    (sync_entries.c.step == Step.DELETING.value, SyncAction.DELETE_AGAIN.value),
    else_=SyncAction.DELETE.value,
)
