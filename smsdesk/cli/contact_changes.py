"""`smsdesk contacts duplicates`, `merge` and `undo`: people who are in the book twice, and taking
back what was done to many."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, Answer, Call, Refusal
from smsdesk.cli.contact_documents import called, contact_document, shown
from smsdesk.cli.documents import rfc3339
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import RECORD_ID
from smsdesk.cli.run import on_desk
from smsdesk.cli.table import aligned
from smsdesk.contacts.query import ChangeSet

if TYPE_CHECKING:
    from smsdesk.contacts.duplicates import Alike

_WHY = {
    "number": "One number, and a similar name",
    "email": "One e-mail address",
    "name": "One name, different numbers",
}


@click.command("duplicates", cls=DeskCommand)
@click.pass_obj
def duplicates(call: Call) -> int:
    """List people who may be in the book twice; `merge` makes one of them."""

    async def work(desk: Desk) -> None:
        count = 0
        async with aclosing(desk.duplicates.find()) as found:
            async for alike in found:
                if call.as_json:
                    document = terminal.json_of(await _document(desk, alike))
                    call.document_written = True
                    terminal.write_piece((",\n" if count else "[") + document)
                else:
                    _tell(alike)
                count += 1
        if call.as_json:
            call.document_written = True
            terminal.write_piece("]\n" if count else "[]\n")
        elif not count:
            terminal.write_line("Nobody seems to be in the book twice.")

    on_desk(call, work)
    return DONE


@click.command("merge", cls=DeskCommand)
@click.argument("keep_id", type=RECORD_ID, metavar="ID")
@click.argument("other_ids", type=RECORD_ID, nargs=-1, required=True, metavar="ID…")
@click.pass_obj
def merge(call: Call, *, keep_id: int, other_ids: Sequence[int]) -> Answer:
    """Make the first of these contacts what all of them say, and delete the others."""

    async def work(desk: Desk) -> tuple[dict[str, Any], ChangeSet]:
        from smsdesk.contacts.duplicates import proposal

        keep = await desk.book.get(keep_id)
        others = [await desk.book.get(one) for one in dict.fromkeys(other_ids) if one != keep_id]
        if not others:
            raise Refusal("nothing_to_merge", "That is one contact: name another one too.")
        ids = [one.id for one in others]
        group_ids = await desk.duplicates.group_ids([keep_id, *ids])
        done = await desk.duplicates.merge(keep_id, ids, proposal(keep, others), group_ids)
        return await shown(desk, await desk.book.get(keep_id)), done

    document, done = on_desk(call, work)
    lines = [f"Merged {done.count} contacts. `smsdesk contacts undo` takes it back, for 30 days."]
    if document["opted_out"]:
        lines.append(f"{document['mobile']} gets no messages: one of them has opted out.")
    return Answer({"contact": document, "change": done.id}, lines)


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


async def _document(desk: Desk, alike: Alike) -> dict[str, Any]:
    people = []
    async with aclosing(desk.exporting.people([one.id for one in alike.people])) as lots:
        async for some in lots:
            people += [
                contact_document(one.contact, one.group_names, opted_out=one.opted_out)
                for one in some
            ]
    return {"shared": alike.shared.value, "contacts": people}


def _tell(alike: Alike) -> None:
    terminal.write_line(_WHY[alike.shared.value])
    for one in alike.people:
        terminal.write_line(f"  {one.id}  {called(one)}  {one.details.mobile}")
