"""The draft that is being written, kept so that a crash loses nothing. There is one a store."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from smsdesk.domain.encoding import EncodingChoice
from smsdesk.domain.stored_draft import StoredDraft
from smsdesk.store.tables import drafts

_THE_ONE = 1


def load(connection: Connection) -> StoredDraft | None:
    """The draft, if there is one."""
    content: dict[str, Any] | None = connection.execute(
        select(drafts.c.content).where(drafts.c.id == _THE_ONE)
    ).scalar_one_or_none()
    return None if content is None else draft_from_json(content)


def save(connection: Connection, draft: StoredDraft, now: datetime) -> None:
    """Keep the draft in place of the one before."""
    values = {"content": draft_json(draft), "saved_at": now}
    saved = connection.execute(update(drafts).where(drafts.c.id == _THE_ONE).values(values))
    if saved.rowcount == 0:
        connection.execute(insert(drafts).values(id=_THE_ONE, **values))


def draft_json(draft: StoredDraft) -> dict[str, Any]:
    """A draft for a JSON column."""
    return {**asdict(draft), "encoding": draft.encoding.value}


def draft_from_json(content: dict[str, Any]) -> StoredDraft:
    """As it was stored; drafts of the first releases know no contacts."""
    return StoredDraft(
        **{
            **content,
            "recipients": tuple(content["recipients"]),
            "group_ids": tuple(content.get("group_ids", ())),
            "contact_ids": tuple(content.get("contact_ids", ())),
            "left_out": tuple(content.get("left_out", ())),
            "encoding": EncodingChoice(content["encoding"]),
            "rows": tuple((row, number, fields) for row, number, fields in content["rows"]),
        }
    )


def clear(connection: Connection) -> None:
    """There is nothing to take up again."""
    connection.execute(delete(drafts))
