"""Imports in the store: what was chosen, how far they are, what they rejected.

The contacts they add and change stand in `contacts` and `contact_changes`; what else they leave
behind, and how that is taken back, in `import_results`.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from smsdesk.domain.contact import ChangeKind
from smsdesk.domain.contact_import import (
    ColumnChoice,
    ColumnUse,
    ContactImport,
    Existing,
    ImportChoices,
    ImportState,
    RejectedRow,
    RowCounts,
    RowReason,
    SamePerson,
)
from smsdesk.store.contact_changes import open_set
from smsdesk.store.contact_tables import import_rejections, imports
from smsdesk.store.errors import NotFound


def start(
    connection: Connection,
    file_name: str,
    fingerprint: str,
    choices: ImportChoices,
    *,
    now: datetime,
    rows_all: int | None = None,
) -> ContactImport:
    """Begin an import, with a change set of its own."""
    import_id = connection.execute(
        insert(imports)
        .values(
            set_id=open_set(connection, ChangeKind.IMPORT, now),
            file_name=file_name,
            fingerprint=fingerprint,
            options=choices_json(choices),
            state=ImportState.RUNNING.value,
            started_at=now,
            rows_all=rows_all,
        )
        .returning(imports.c.id)
    ).scalar_one()
    return get(connection, import_id)


def get(connection: Connection, import_id: int) -> ContactImport:
    """One import. Raises NotFound."""
    row = connection.execute(select(imports).where(imports.c.id == import_id)).one_or_none()
    if row is None:
        raise NotFound(str(import_id))
    return _import(row)


def unfinished(connection: Connection) -> tuple[ContactImport, ...]:
    """Those that run, or were interrupted; oldest first."""
    states = [ImportState.RUNNING.value, ImportState.CANCELLING.value]
    query = select(imports).where(imports.c.state.in_(states)).order_by(imports.c.id)
    return tuple(map(_import, connection.execute(query)))


def since(connection: Connection, moment: datetime) -> tuple[ContactImport, ...]:
    """Those that began since then, newest first."""
    query = select(imports).where(imports.c.started_at >= moment).order_by(imports.c.id.desc())
    return tuple(map(_import, connection.execute(query)))


def advance(
    connection: Connection, running: ContactImport, rows_done: int, counts: RowCounts
) -> None:
    """Note that so many rows have their result in the store, with the results themselves in the
    same transaction."""
    connection.execute(
        update(imports)
        .where(imports.c.id == running.id)
        .values(
            rows_done=rows_done,
            added=counts.added,
            updated=counts.updated,
            unchanged=counts.unchanged,
            rejected=counts.rejected,
        )
    )


def set_state(
    connection: Connection, import_id: int, state: ImportState, ended_at: datetime | None = None
) -> None:
    """How it stands from now on; a finished one knows all of its rows."""
    values: dict[str, Any] = {"state": state.value, "ended_at": ended_at}
    if state is ImportState.DONE:
        values["rows_all"] = imports.c.rows_done
    connection.execute(update(imports).where(imports.c.id == import_id).values(values))


def reject(connection: Connection, import_id: int, rows: Collection[RejectedRow]) -> None:
    """Keep what did not get into the book."""
    if rows:
        connection.execute(
            insert(import_rejections),
            [
                {
                    "import_id": import_id,
                    "row": one.row,
                    "value": one.value,
                    "reason": one.reason.value,
                    "cells": list(one.cells),
                }
                for one in rows
            ],
        )


def rejected(
    connection: Connection, import_id: int, *, after: int = 0, most: int | None = None
) -> Sequence[tuple[int, RejectedRow]]:
    """The rejected rows in the order of the file, each with a mark from which to go on."""
    query = (
        select(import_rejections)
        .where(import_rejections.c.import_id == import_id, import_rejections.c.id > after)
        .order_by(import_rejections.c.id)
        .limit(most)
    )
    return [
        (row.id, RejectedRow(row.row, row.value, RowReason(row.reason), tuple(row.cells)))
        for row in connection.execute(query)
    ]


def forget_rejected(connection: Connection, before: datetime) -> int:
    """Delete the rejected rows of imports of before then; how many."""
    old = select(imports.c.id).where(imports.c.started_at < before)
    return connection.execute(
        delete(import_rejections).where(import_rejections.c.import_id.in_(old))
    ).rowcount


def choices_json(choices: ImportChoices) -> dict[str, Any]:
    """As they are stored; the same choices give the same."""
    return {
        "columns": [[choice.use.value, choice.custom] for choice in choices.columns],
        "has_header": choices.has_header,
        "encoding": choices.encoding,
        "separator": choices.separator,
        # Only where one was chosen: imports that are there already have no such entry.
        **({"sheet": choices.sheet} if choices.sheet else {}),
        "region": choices.region,
        "groups": list(choices.groups),
        "existing": choices.existing.value,
        "same_person": choices.same_person.value,
        "accept_guesses": choices.accept_guesses,
        "accepted_rows": sorted(choices.accepted_rows),
        "consent": choices.consent,
    }


def _choices(stored: dict[str, Any]) -> ImportChoices:
    return ImportChoices(
        columns=tuple(ColumnChoice(ColumnUse(use), custom) for use, custom in stored["columns"]),
        has_header=stored["has_header"],
        encoding=stored["encoding"],
        separator=stored["separator"],
        sheet=stored.get("sheet", ""),
        region=stored["region"],
        groups=tuple(stored["groups"]),
        existing=Existing(stored["existing"]),
        same_person=SamePerson(stored["same_person"]),
        accept_guesses=stored["accept_guesses"],
        accepted_rows=frozenset(stored["accepted_rows"]),
        consent=stored["consent"],
    )


def _import(row: Row[Any]) -> ContactImport:
    return ContactImport(
        id=row.id,
        set_id=row.set_id,
        file_name=row.file_name,
        fingerprint=row.fingerprint,
        choices=_choices(row.options),
        state=ImportState(row.state),
        started_at=row.started_at,
        ended_at=row.ended_at,
        rows_done=row.rows_done,
        rows_all=row.rows_all,
        counts=RowCounts(row.added, row.updated, row.unchanged, 0, row.rejected),
    )
