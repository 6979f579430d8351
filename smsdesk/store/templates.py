"""Templates in the store."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.store.errors import NameTaken, NotFound
from smsdesk.store.tables import templates


def listing(connection: Connection) -> tuple[StoredTemplate, ...]:
    """All of them, by name."""
    rows = connection.execute(
        select(templates.c.id, templates.c.name, templates.c.text).order_by(templates.c.name)
    )
    return tuple(StoredTemplate(row.id, row.name, row.text) for row in rows)


def add(connection: Connection, name: str, text: str, now: datetime) -> StoredTemplate:
    """Keep a new one. Raises NameTaken."""
    statement = insert(templates).values(name=name, text=text, changed_at=now)
    try:
        template_id = connection.execute(statement.returning(templates.c.id)).scalar_one()
    except IntegrityError:
        raise NameTaken(name) from None
    return StoredTemplate(template_id, name, text)


def change(connection: Connection, template: StoredTemplate, now: datetime) -> None:
    """Replace name and text. Raises NotFound, NameTaken."""
    statement = (
        update(templates)
        .where(templates.c.id == template.id)
        .values(name=template.name, text=template.text, changed_at=now)
    )
    try:
        changed = connection.execute(statement).rowcount
    except IntegrityError:
        raise NameTaken(template.name) from None
    if changed == 0:
        raise NotFound(template.name)


def remove(connection: Connection, template_id: int) -> None:
    """Forget one; one that is gone already is no matter."""
    connection.execute(delete(templates).where(templates.c.id == template_id))
