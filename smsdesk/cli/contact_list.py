"""`smsdesk contacts list` and `export`: people out of the book, however many there are.

They are written as they are read, so that memory does not grow with the book.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from smsdesk.bootstrap import Desk
from smsdesk.cli import terminal
from smsdesk.cli.answer import DONE, REFUSED, Answer, Call, CallError
from smsdesk.cli.contact_documents import contact_document
from smsdesk.cli.contact_given import (
    group_named,
    group_option,
    search_option,
)
from smsdesk.cli.frame import DeskCommand
from smsdesk.cli.run import interruptible, on_desk
from smsdesk.cli.table import GAP, shortened, width
from smsdesk.contacts.query import Query
from smsdesk.domain.contact import ContactSort

if TYPE_CHECKING:
    from smsdesk.store.contact_export import Exported

HEADINGS = ("id", "surname", "name", "mobile", "groups", "", "comments")
TEXT_WIDTH = 40
TOLD_EVERY = 100_000


@click.command("list", cls=DeskCommand)
@search_option
@group_option
@click.option("--opted-out", is_flag=True, help="Those who want no messages.")
@click.pass_obj
def list_contacts(call: Call, *, search: str, group: str | None, opted_out: bool) -> int:
    """List people: with --search the best matches first, otherwise by surname."""

    async def work(desk: Desk) -> None:
        query = await _query(desk, search, group, opted_out=opted_out or None)
        async with aclosing(desk.exporting.people(query)) as lots:
            await (_write_documents if call.as_json else _write_table)(call, lots)

    on_desk(call, work)
    return DONE


@click.command("export", cls=DeskCommand)
@click.argument("file", metavar="FILE")
@search_option
@group_option
@click.option("--opted-out", is_flag=True, help="Those who want no messages.")
@click.option(
    "--delimiter",
    type=click.Choice(["comma", "semicolon", "tab"]),
    default="comma",
    help="What stands between the cells of CSV.",
)
@click.pass_obj
def export(
    call: Call, *, file: str, search: str, group: str | None, opted_out: bool, delimiter: str
) -> Answer:
    """Write people into FILE: CSV, XLSX or vCard (.csv, .xlsx, .vcf).

    An import of such a file finds everybody unchanged. Ctrl+C leaves no file behind.
    """
    target = Path(file)
    if target.suffix.lower() not in _suffixes():
        raise CallError("FILE needs a name that ends in .csv, .xlsx or .vcf.")

    def progress(done: int, of: int) -> None:
        if done % TOLD_EVERY == 0:
            terminal.tell(f"{done} of {of} …")

    async def work(desk: Desk) -> int | None:
        query = await _query(desk, search, group, opted_out=opted_out or None)
        with interruptible() as interruption:
            return await interruption.or_done(
                desk.exporting.export(
                    query, target, delimiter=_DELIMITERS[delimiter], progress=progress
                )
            )

    written = on_desk(call, work)
    if written is None:
        return Answer({"file": file, "contacts": 0}, ["Stopped; no file was written."], REFUSED)
    return Answer({"file": file, "contacts": written}, [f"Wrote {written} contacts to {file}."])


_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t"}


def _suffixes() -> Sequence[str]:
    from smsdesk.contacts.exporting import SUFFIXES

    return SUFFIXES


async def _query(desk: Desk, search: str, group: str | None, *, opted_out: bool | None) -> Query:
    """Raises UnknownGroup."""
    group_id = None if group is None else (await group_named(desk, group)).id
    return Query(search, group_id, opted_out, order=ContactSort.BEST)


async def _write_documents(call: Call, lots: AsyncGenerator[list[Exported]]) -> None:
    """One array, a person a line."""
    before = "["
    async for people in lots:
        call.document_written = True
        documents = (
            contact_document(one.contact, one.group_names, opted_out=one.opted_out)
            for one in people
        )
        if not terminal.write_piece(before + ",\n".join(map(terminal.json_of, documents))):
            return
        before = ",\n"
    call.document_written = True
    terminal.write_piece("[]\n" if before == "[" else "]\n")


async def _write_table(call: Call, lots: AsyncGenerator[list[Exported]]) -> None:
    """In columns as wide as the first thousand need."""
    del call
    widths: Sequence[int] = [width(heading) for heading in HEADINGS]
    is_first = True
    async for people in lots:
        rows = [_cells(one) for one in people]
        columns = zip(*rows, strict=True)
        widths = [
            max(before, *map(width, column)) for before, column in zip(widths, columns, strict=True)
        ]
        shown = [HEADINGS, *rows] if is_first else rows
        if not terminal.write_piece("".join(f"{_aligned(row, widths)}\n" for row in shown)):
            return
        is_first = False
    if is_first:
        terminal.write_line("There are no such contacts.")


def _cells(one: Exported) -> tuple[str, ...]:
    details = one.contact.details
    cells = (
        str(one.contact.id),
        details.surname,
        details.name,
        details.mobile,
        ", ".join(one.group_names),
        "opted out" if one.opted_out else "",
        details.comments,
    )
    return tuple(terminal.harmless(shortened(cell, TEXT_WIDTH)) for cell in cells)


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True))
    return GAP.join(cells).rstrip()
