"""`smsdesk contacts held` and `erase`: what is held on the people at a number, and its end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError, Refusal
from smsdesk.cli.contact_documents import called
from smsdesk.cli.contact_given import (
    number_of,
    region_option,
)
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.run import on_desk

if TYPE_CHECKING:
    from smsdesk.contacts.erasing import Erased


@click.command("held", cls=DeskCommand)
@click.argument("number")
@click.argument("file", required=False)
@region_option
@click.pass_obj
def held(call: Call, *, number: str, file: str | None, region: str | None) -> Answer:
    """Everything that is held on the people at NUMBER, as JSON, into FILE if one is named."""

    async def work(desk: Desk) -> dict[str, Any]:
        mobile = number_of(desk, number, region)
        if file is None:
            return await desk.erasing.held(mobile)
        return await desk.erasing.save_held(mobile, Path(file))

    document = on_desk(call, work)
    if file is not None:
        return Answer(document, [f"Wrote what is held on {document['number']} to {file}."])
    return Answer(document, json.dumps(document, ensure_ascii=False, indent=2).splitlines())


@click.command("erase", cls=DeskCommand)
@click.argument("number")
@click.option("--yes", is_flag=True, help="Do not ask.")
@region_option
@click.pass_obj
def erase(call: Call, *, number: str, yes: bool, region: str | None) -> Answer:
    """Delete everything that is held on the people at NUMBER. It cannot be taken back.

    Contacts, messages, consents and every copy of them go. The number alone stays among those
    that get nothing, so that an old list does not bring it back.
    """
    if not yes and not terminal.someone_is_there():
        raise CallError("Say --yes: there is nobody to ask, and it cannot be taken back.")

    async def work(desk: Desk) -> tuple[str, Erased]:
        mobile = number_of(desk, number, region)
        if not yes:
            names = ", ".join(map(called, await desk.contacts.people_at(mobile))) or "nobody"
            question = f"Erase everything on {mobile} ({names} in the book)? [y/N]"
            if (terminal.ask(question) or "").lower() not in ("y", "yes"):
                raise Refusal("not_confirmed", "Nothing was erased.")
        return mobile, await desk.erasing.erase(mobile)

    mobile, erased = on_desk(call, work)
    rows = erased.rows
    document = {
        "mobile": mobile,
        "contacts": rows.contacts,
        "messages": len(rows.messages),
        "consents": rows.consents,
        "changes": rows.changes,
        "rejections": rows.rejections,
        "exclusions": rows.exclusions,
        "drafts": rows.drafts,
        "to_delete_at": rows.to_delete_at,
        "backups": list(erased.backups),
        "import_files": erased.import_files,
        "swept": erased.is_swept,
    }
    return Answer(document, _lines(mobile, erased), DONE if erased.is_swept else REFUSED)


def _lines(mobile: str, erased: Erased) -> Iterator[str]:
    rows = erased.rows
    yield (
        f"Erased: {rows.contacts} contacts, {len(rows.messages)} messages, {rows.consents} records"
        " of consent."
    )
    yield f"{mobile} stays among the numbers that get nothing."
    if rows.to_delete_at:
        yield (
            f"It is still to be deleted from the lists of {rows.to_delete_at} accounts:"
            " `smsdesk contacts sync` does that."
        )
    if erased.backups:
        yield f"Copies of the store that held something were deleted: {', '.join(erased.backups)}."
    if erased.import_files:
        yield (
            f"Copies of files of interrupted imports were deleted: {erased.import_files}. Such an"
            " import can be taken back, but not gone on with."
        )
    if not erased.is_swept:
        yield (
            "Bytes of it may be left in the files of the store, because another process uses them."
            " That is tried again by itself, at the next start of the window or the agent too."
        )
