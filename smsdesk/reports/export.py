"""Putting the messages that a table shows into a file, in lots, without holding up anything."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from smsdesk.domain.message import Message
from smsdesk.files.sheet_writer import Cell, SheetKind, open_sheet
from smsdesk.reports.browsing import MESSAGES_A_READ, Reports
from smsdesk.reports.rows import Query
from smsdesk.reports.statuses import Status


@dataclass(frozen=True, slots=True)
class Layout:
    """What stands in the file: headings, and the cells of a message and of who has its number, ""
    where nobody is known. Called in a thread."""

    headings: Sequence[str]
    cells: Callable[[Message, Status, str], Sequence[Cell]]
    delimiter: str = ","


async def export(
    reports: Reports,
    query: Query,
    file: Path,
    layout: Layout,
    *,
    progress: Callable[[int, int], None] | None = None,
) -> int:
    """Write the messages of a query into `file`, whose suffix says its kind; how many there were.

    `progress` is told how many of how many are written. A cancelled or failed export leaves no
    file behind. Raises StoreProblem, FileNotWritten, and ValueError for another suffix.
    """
    kind = SheetKind(file.suffix.lower())
    wanted: array[int] = array("q")
    await reports.ids(query, wanted.extend)
    sheet = await asyncio.to_thread(
        open_sheet, file, kind, layout.headings, delimiter=layout.delimiter
    )
    written = 0
    try:
        for start in range(0, len(wanted), MESSAGES_A_READ):
            found = await reports.messages(wanted[start : start + MESSAGES_A_READ])
            await asyncio.to_thread(_write, sheet.write, layout, found)
            written += len(found)
            if progress is not None:
                progress(written, len(wanted))
        await asyncio.to_thread(sheet.close)
    except BaseException:
        sheet.discard()
        raise
    return written


def _write(
    write: Callable[[Sequence[Sequence[Cell]]], None],
    layout: Layout,
    found: Sequence[tuple[Message, Status, str]],
) -> None:
    write([layout.cells(*one) for one in found])
