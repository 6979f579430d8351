"""`smsdesk contacts duplicates` and `merge`: people who are in the book twice."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, Answer, Call, Refusal
from smsdesk.cli.contact_documents import called, contact_document, shown
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.given import RECORD_ID
from smsdesk.cli.run import on_desk
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
