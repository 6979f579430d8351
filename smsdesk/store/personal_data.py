"""Everything that the store holds on the people at a number, as plain values for a JSON document.

What is found here is what `erasing` deletes; the two belong together.
"""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from smsdesk.domain.contact import Contact
from smsdesk.domain.traces import Traces
from smsdesk.store import accounts, consents, groups, reminders
from smsdesk.store import contacts as people
from smsdesk.store import drafts as stored_drafts
from smsdesk.store.contact_tables import (
    change_sets,
    contact_changes,
    do_not_send,
    import_rejections,
    imports,
    sync_entries,
)
from smsdesk.store.erasing import of_ledgers, of_person, typed_as, without
from smsdesk.store.tables import (
    batches,
    exclusions,
    message_events,
    messages,
    provider_ids,
    schedules,
)

Document = dict[str, Any]


def personal_data(connection: Connection, person: Traces) -> Document:
    """By what it is. Times are RFC 3339 in UTC, states and reasons are codes."""
    mobile = person.mobile
    there = people.by_mobile(connection, mobile)
    ids = [one.id for one in there]
    since: datetime | None = connection.execute(
        select(do_not_send.c.since).where(do_not_send.c.mobile == mobile)
    ).scalar()
    return {
        "number": mobile,
        "contacts": _contacts(connection, there),
        "opted_out_since": _at(since),
        "consents": [
            {**asdict(one), "kind": one.kind.value, "at": _at(one.at)}
            for one in consents.records(connection, mobile)
        ],
        "messages": _messages(connection, mobile),
        "exclusions": _exclusions(connection, person),
        "changes": _changes(connection, mobile, ids),
        "import_rejections": _rejections(connection, person),
        "reminders": reminders.held(connection, mobile),
        "synced": _synced(connection, mobile, ids),
        **_drafts(connection, person, ids),
    }


def _contacts(connection: Connection, there: list[Contact]) -> list[Document]:
    names = {one.id: one.name for one in groups.listing(connection)}
    theirs = people.group_ids(connection, [one.id for one in there])
    return [
        {
            "id": one.id,
            **one.details.as_json(),
            "groups": [names[group_id] for group_id in theirs.get(one.id, ())],
            "created_at": _at(one.created_at),
            "updated_at": _at(one.updated_at),
        }
        for one in there
    ]


def _messages(connection: Connection, mobile: str) -> list[Document]:
    query = (
        select(messages, batches.c.sender)
        .join(batches)
        .where(messages.c.recipient == mobile)
        .order_by(messages.c.id)
    )
    return [_message(connection, row) for row in connection.execute(query).all()]


def _message(connection: Connection, row: Row[Any]) -> Document:
    told = select(provider_ids.c.provider_id).where(provider_ids.c.message_id == row.id)
    happened = (
        select(message_events)
        .where(message_events.c.message_id == row.id)
        .order_by(message_events.c.id)
    )
    return {
        "id": row.id,
        "batch": row.batch_id,
        "account": accounts.get(connection, row.account_id).name,
        "sender": row.sender,
        "text": row.text,
        "state": row.state,
        "created_at": _at(row.created_at),
        "updated_at": _at(row.updated_at),
        "provider_ids": list(connection.execute(told.order_by(provider_ids.c.id)).scalars()),
        "history": [
            {"at": _at(one.at), "state": one.state, "reason": one.reason, "detail": one.detail}
            for one in connection.execute(happened)
        ],
    }


def _exclusions(connection: Connection, person: Traces) -> list[Document]:
    query = (
        select(exclusions, batches.c.created_at)
        .join(batches)
        .where(typed_as(exclusions.c.number, person))
        .order_by(exclusions.c.id)
    )
    return [
        {
            "batch": row.batch_id,
            "number": row.number,
            "reason": row.exclusion,
            "at": _at(row.created_at),
        }
        for row in connection.execute(query)
        if person.in_number(row.number)
    ]


def _changes(connection: Connection, mobile: str, ids: list[int]) -> list[Document]:
    query = (
        select(contact_changes, change_sets.c.kind, change_sets.c.at)
        .join(change_sets)
        .where(of_person(mobile, ids))
        .order_by(contact_changes.c.id)
    )
    return [
        {"kind": row.kind, "at": _at(row.at), "contact": row.contact_id, "before": row.before}
        for row in connection.execute(query)
    ]


def _rejections(connection: Connection, person: Traces) -> list[Document]:
    query = (
        select(import_rejections, imports.c.file_name, imports.c.started_at)
        .join(imports)
        .order_by(import_rejections.c.id)
    )
    return [
        {
            "file": row.file_name,
            "at": _at(row.started_at),
            "row": row.row,
            "value": row.value,
            "reason": row.reason,
            "cells": row.cells,
        }
        for row in connection.execute(query)
        if person.in_texts(row.value, *row.cells)
    ]


def _synced(connection: Connection, mobile: str, ids: list[int]) -> list[Document]:
    query = select(sync_entries).where(of_ledgers(mobile, ids)).order_by(sync_entries.c.account_id)
    return [
        {
            "account": accounts.get(connection, row.account_id).name,
            "number": row.mobile,
            "surname": row.surname,
            "name": row.name,
            "comments": row.comments,
            "step": row.step,
            "reason": row.reason,
            "detail": row.detail,
            "since": _at(row.since),
        }
        for row in connection.execute(query)
    ]


def _drafts(connection: Connection, person: Traces, ids: list[int]) -> Document:
    draft = stored_drafts.load(connection)
    mentions = draft is not None and without(draft, person, ids) != draft
    scheduled = []
    for row in connection.execute(select(schedules).order_by(schedules.c.id)):
        one = stored_drafts.draft_from_json(row.draft)
        if without(one, person, ids) != one or person.in_texts(row.title):
            scheduled.append(
                {"id": row.id, "title": row.title, "state": row.state, "text": one.text}
            )
    return {
        "draft": draft.text if draft is not None and mentions else None,
        "schedules": scheduled,
    }


def _at(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()
