"""What an import leaves behind besides contacts: groups that it made, consents and opt-outs. Noted
as it happens, and taken back when its change set has been.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, exists, select, update

from smsdesk.domain.contact import ConsentKind
from smsdesk.domain.contact_import import ImportState
from smsdesk.store.contact_tables import (
    consents,
    do_not_send,
    groups,
    import_rejections,
    imports,
    memberships,
)

_MADE_GROUPS = "made_groups"
_TITLES = "titles"


def note_groups(connection: Connection, import_id: int, made: Collection[int]) -> None:
    """Remember that these groups were made by this import."""
    if made:
        known = _options(connection, import_id).get(_MADE_GROUPS, ())
        _note(connection, import_id, _MADE_GROUPS, [*known, *sorted(made)])


def note_titles(connection: Connection, import_id: int, titles: Sequence[str]) -> None:
    """Remember what the columns are called, for the file of rejected rows."""
    _note(connection, import_id, _TITLES, list(titles))


def titles(connection: Connection, import_id: int) -> tuple[str, ...]:
    """What the columns are called."""
    return tuple(_options(connection, import_id).get(_TITLES, ()))


def _options(connection: Connection, import_id: int) -> dict[str, Any]:
    query = select(imports.c.options).where(imports.c.id == import_id)
    options: dict[str, Any] = connection.execute(query).scalar_one()
    return options


def _note(connection: Connection, import_id: int, key: str, value: object) -> None:
    options = {**_options(connection, import_id), key: value}
    connection.execute(update(imports).where(imports.c.id == import_id).values(options=options))


def begin_taking_back(connection: Connection, set_id: int) -> int | None:
    """Before the contacts of a set are taken back: the id of the import that made it, or None. One
    that has not ended is not gone on with, whatever happens meanwhile."""
    connection.execute(
        update(imports)
        .where(imports.c.set_id == set_id, imports.c.state == ImportState.RUNNING.value)
        .values(state=ImportState.CANCELLING.value)
    )
    import_id: int | None = connection.execute(
        select(imports.c.id).where(imports.c.set_id == set_id)
    ).scalar_one_or_none()
    return import_id


def take_back_set(connection: Connection, set_id: int, now: datetime) -> None:
    """After the contacts of a set were taken back: if an import made it, also the rest. Opt-outs
    that others have repeated stay, groups that have got members too."""
    row = connection.execute(
        select(imports.c.id, imports.c.options, imports.c.state).where(imports.c.set_id == set_id)
    ).one_or_none()
    if row is None:
        return
    _take_back_opt_outs(connection, row.id)
    connection.execute(delete(consents).where(consents.c.import_id == row.id))
    has_members = exists().where(memberships.c.group_id == groups.c.id)
    connection.execute(
        delete(groups).where(
            groups.c.id.in_(row.options.get(_MADE_GROUPS, ())),
            groups.c.search.is_(None),
            ~has_members,
        )
    )
    is_cancelled = row.state != ImportState.DONE.value
    if is_cancelled:
        connection.execute(delete(import_rejections).where(import_rejections.c.import_id == row.id))
    state = ImportState.CANCELLED if is_cancelled else ImportState.UNDONE
    connection.execute(
        update(imports).where(imports.c.id == row.id).values(state=state.value, ended_at=now)
    )


def _take_back_opt_outs(connection: Connection, import_id: int) -> None:
    """Those of this import that were new then and that nobody has repeated since."""
    ours, others = consents.alias("ours"), consents.alias("others")
    is_ours = exists().where(
        ours.c.mobile == do_not_send.c.mobile,
        ours.c.import_id == import_id,
        ours.c.kind == ConsentKind.OPT_OUT.value,
        ours.c.at == do_not_send.c.since,
    )
    is_repeated = exists().where(
        others.c.mobile == do_not_send.c.mobile,
        others.c.kind == ConsentKind.OPT_OUT.value,
        others.c.at >= do_not_send.c.since,
        others.c.import_id.is_distinct_from(import_id),
    )
    connection.execute(delete(do_not_send).where(is_ours, ~is_repeated))
