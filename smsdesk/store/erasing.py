"""Deleting everything that the store holds on the people at a number.

The number itself stays in two places: where it says that nothing may be sent to it, and where it
is still to be deleted from a provider's list. Files beside the store are not known here.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from smsdesk.domain.message import MessageState
from smsdesk.domain.schedule import ScheduleState
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.domain.traces import Traces
from smsdesk.store import contacts as people
from smsdesk.store import drafts as stored_drafts
from smsdesk.store import import_results, reminders, sync_ledger
from smsdesk.store.contact_tables import (
    consents,
    contact_changes,
    contacts,
    do_not_send,
    import_rejections,
    imports,
    sync_entries,
)
from smsdesk.store.tables import batches, exclusions, messages, schedules

_SUBMITTING = MessageState.SUBMITTING.value
_WAITING = (ScheduleState.ACTIVE.value, ScheduleState.MISSED.value)
_MERGE_INDEXES = (
    "INSERT INTO contact_words(contact_words) VALUES ('optimize')",
    "INSERT INTO contact_numbers(contact_numbers) VALUES ('optimize')",
)
_SEPARATORS = " -().+/\u00a0"


@dataclass(frozen=True, slots=True)
class ErasedRows:
    """How much there was, and which messages and batches are not what they were."""

    contacts: int = 0
    consents: int = 0
    messages: tuple[int, ...] = ()
    batches: frozenset[int] = frozenset()
    changes: int = 0
    rejections: int = 0
    exclusions: int = 0
    drafts: int = 0
    """The draft, and schedules, that spoke of the person."""
    to_delete_at: int = 0
    """Accounts from whose lists the number is still to be deleted."""


def traces(connection: Connection, mobile: str) -> Traces:
    """What gives the people at this number away: those who are, and those who were."""
    there = people.by_mobile(connection, mobile)
    names = [one.details.sort_key for one in there]
    for before in connection.execute(
        select(contact_changes.c.before).where(
            of_person(mobile, [one.id for one in there]), contact_changes.c.before.is_not(None)
        )
    ).scalars():
        names.append(f"{before['surname']} {before['name']}")
    return Traces.of(mobile, names)


def under_way(connection: Connection, mobile: str) -> list[int]:
    """The messages that are being handed over just now."""
    found = connection.execute(
        select(messages.c.id, messages.c.state).where(messages.c.recipient == mobile)
    )
    return [row.id for row in found if row.state == _SUBMITTING]


def erase(connection: Connection, person: Traces, now: datetime) -> ErasedRows:
    """Delete it all. Nothing may be `under_way`."""
    mobile = person.mobile
    ids = [one.id for one in people.by_mobile(connection, mobile)]
    changes = connection.execute(delete(contact_changes).where(of_person(mobile, ids))).rowcount
    to_delete_at = _erase_from_ledgers(connection, mobile, ids)
    drafts = _erase_from_drafts(connection, person, ids, now)
    reminders.erase(connection, person)
    excluded, their_batches = _erase_exclusions(connection, person)
    message_ids, batch_ids = _erase_messages(connection, mobile)
    rejections = _erase_rejections(connection, person)
    people.remove_many(connection, ids)
    recorded = connection.execute(delete(consents).where(consents.c.mobile == mobile)).rowcount
    if (
        connection.execute(select(do_not_send).where(do_not_send.c.mobile == mobile)).first()
        is None
    ):
        connection.execute(insert(do_not_send).values(mobile=mobile, since=now))
    _forget_words(connection)
    return ErasedRows(
        len(ids),
        recorded,
        tuple(message_ids),
        frozenset(batch_ids | their_batches),
        changes,
        rejections,
        excluded,
        drafts,
        to_delete_at,
    )


def without(draft: StoredDraft, person: Traces, contact_ids: Collection[int]) -> StoredDraft:
    """A draft that does not speak of the person: neither as a recipient, nor in its text."""
    clean = replace(
        draft,
        text="" if person.in_texts(draft.text) else draft.text,
        recipients=tuple(one for one in draft.recipients if not person.in_texts(one)),
        rows=tuple(
            (row, number, fields)
            for row, number, fields in draft.rows
            if not person.in_texts(number, *fields.values())
        ),
        file_name="" if person.in_texts(draft.file_name) else draft.file_name,
        contact_ids=tuple(one for one in draft.contact_ids if one not in set(contact_ids)),
        left_out=tuple(one for one in draft.left_out if not person.in_number(one)),
    )
    # What was written for this person alone says something about them.
    return replace(clean, text="") if clean != draft and not _has_people(clean) else clean


def _has_people(draft: StoredDraft) -> bool:
    return bool(draft.recipients or draft.rows or draft.group_ids or draft.contact_ids)


def of_person(mobile: str, ids: Collection[int]) -> ColumnElement[bool]:
    """Changes of these contacts and of those who had the number when they were changed; of
    contacts that are gone also what they were before they had it."""
    had = select(contact_changes.c.contact_id).where(contact_changes.c.mobile == mobile)
    gone = had.where(contact_changes.c.contact_id.not_in(select(contacts.c.id)))
    return or_(
        contact_changes.c.mobile == mobile,
        contact_changes.c.contact_id.in_(sorted(ids)),
        contact_changes.c.contact_id.in_(gone),
    )


def of_ledgers(mobile: str, ids: Collection[int]) -> ColumnElement[bool]:
    """What was pushed of the number and of these contacts, at numbers they had before too."""
    return or_(sync_entries.c.mobile == mobile, sync_entries.c.contact_id.in_(sorted(ids)))


def typed_as(column: ColumnElement[str], person: Traces) -> ColumnElement[bool]:
    """Whether a text may be the number as somebody typed it; `person.in_number` says it surely."""
    plain: Any = column
    for separator in _SEPARATORS:
        plain = func.replace(plain, separator, "")
    may_be: ColumnElement[bool] = plain.contains(person.digits)
    return may_be


def _erase_from_ledgers(connection: Connection, mobile: str, ids: Collection[int]) -> int:
    """Also at numbers that the person had before, and that are still to be deleted there."""
    query = select(sync_entries.c.mobile).where(of_ledgers(mobile, ids)).distinct()
    numbers = sorted(connection.execute(query).scalars())
    return sum(sync_ledger.erase_number(connection, number) for number in numbers)


def _erase_from_drafts(
    connection: Connection, person: Traces, ids: Collection[int], now: datetime
) -> int:
    erased = 0
    draft = stored_drafts.load(connection)
    if draft is not None and (clean := without(draft, person, ids)) != draft:
        erased += 1
        if clean.is_empty:
            stored_drafts.clear(connection)
        else:
            stored_drafts.save(connection, clean, now)
    for row in connection.execute(select(schedules)).all():
        draft = stored_drafts.draft_from_json(row.draft)
        clean = without(draft, person, ids)
        title = "" if person.in_texts(row.title) else row.title
        if (clean, title) == (draft, row.title):
            continue
        erased += 1
        values: dict[str, Any] = {
            "draft": stored_drafts.draft_json(clean),
            "title": title,
            "updated_at": now,
        }
        if row.state in _WAITING and not (_has_people(clean) and clean.text):
            cancelled = ScheduleState.CANCELLED.value
            values.update(state=cancelled, next_at=None, next_wall=None)
        connection.execute(update(schedules).where(schedules.c.id == row.id).values(values))
    return erased


def _erase_messages(connection: Connection, mobile: str) -> tuple[list[int], set[int]]:
    """What was written for this person alone goes with the batch."""
    theirs = messages.c.recipient == mobile
    found = connection.execute(select(messages.c.id, messages.c.batch_id).where(theirs)).all()
    connection.execute(delete(messages).where(theirs))
    batch_ids = {row.batch_id for row in found}
    empty = ~exists().where(messages.c.batch_id == batches.c.id)
    needed = or_(
        exists().where(exclusions.c.batch_id == batches.c.id),
        exists().where(schedules.c.batch_id == batches.c.id),
    )
    for some in people.lots(sorted(batch_ids)):
        here = and_(batches.c.id.in_(some), empty)
        connection.execute(delete(batches).where(here, ~needed))
        connection.execute(update(batches).where(here).values(source_text=""))
    return [row.id for row in found], batch_ids


def _erase_exclusions(connection: Connection, person: Traces) -> tuple[int, set[int]]:
    """Numbers are kept as they were typed."""
    rows = connection.execute(
        select(exclusions.c.id, exclusions.c.batch_id, exclusions.c.number).where(
            typed_as(exclusions.c.number, person)
        )
    )
    found = [row for row in rows if person.in_number(row.number)]
    for some in people.lots([row.id for row in found]):
        connection.execute(delete(exclusions).where(exclusions.c.id.in_(some)))
    return len(found), {row.batch_id for row in found}


def _erase_rejections(connection: Connection, person: Traces) -> int:
    """Rows of files that did not get into the book, and what the files were called."""
    rows = connection.execute(
        select(import_rejections.c.id, import_rejections.c.value, import_rejections.c.cells)
    )
    found = [row.id for row in rows if person.in_texts(row.value, *row.cells)]
    for some in people.lots(found):
        connection.execute(delete(import_rejections).where(import_rejections.c.id.in_(some)))
    for row in connection.execute(select(imports.c.id, imports.c.file_name)).all():
        if person.in_texts(row.file_name):
            connection.execute(update(imports).where(imports.c.id == row.id).values(file_name=""))
        if person.in_texts(*import_results.titles(connection, row.id)):
            import_results.note_titles(connection, row.id, ())
    return len(found)


def _forget_words(connection: Connection) -> None:
    """Search indexes keep the words of deleted rows until they are merged."""
    if connection.dialect.name == "sqlite":
        for merge in _MERGE_INDEXES:
            connection.exec_driver_sql(merge)
