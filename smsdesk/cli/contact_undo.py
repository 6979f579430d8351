"""`smsdesk contacts undo`: what was done to many contacts at once, listed and taken back."""

from __future__ import annotations

from collections.abc import Sequence

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli.answer import Answer, Call, Refusal
from smsdesk.cli.documents import rfc3339
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import RECORD_ID
from smsdesk.cli.run import on_desk
from smsdesk.cli.table import aligned
from smsdesk.contacts.query import ChangeSet


@click.command("undo", cls=DeskCommand)
@click.argument("change_id", type=RECORD_ID, required=False, metavar="[ID]")
@click.option("--list", "only_list", is_flag=True, help="List what can be taken back.")
@click.pass_obj
def undo(call: Call, *, change_id: int | None, only_list: bool) -> Answer:
    """Take back the last deletion, merging, edit or import of contacts, or the one of this id.

    Contacts that were edited since are kept as they are.
    """

    async def listed(desk: Desk) -> Sequence[ChangeSet]:
        return await desk.contact_undo.sets()

    async def work(desk: Desk) -> Answer:
        wanted = change_id
        if wanted is None:
            sets = await desk.contact_undo.sets()
            if not sets:
                raise Refusal("nothing_to_undo", "There is nothing to take back.")
            wanted = sets[0].id
        undone = await desk.contact_undo.undo(wanted)
        lines = [f"Took back {undone.restored} contacts."]
        if undone.kept:
            lines.append(f"Kept as they are, because they were changed since: {undone.kept}.")
        document = {"id": wanted, "restored": undone.restored, "kept": undone.kept}
        return Answer(document, lines)

    if only_list:
        return _sets(on_desk(call, listed))
    return on_desk(call, work)


def _sets(found: Sequence[ChangeSet]) -> Answer:
    documents = [
        {"id": one.id, "kind": one.kind.value, "contacts": one.count, "at": rfc3339(one.at)}
        for one in found
    ]
    rows = [tuple(str(value) for value in one.values()) for one in documents]
    return Answer(documents, aligned(("id", "what", "contacts", "when"), rows))
