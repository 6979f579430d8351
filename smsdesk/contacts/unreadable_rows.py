"""Rows of a file that cannot be imported, written into a file of their own before the import.

Those of an import that was done are in `rejected_rows`, whose files look the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from itertools import islice
from pathlib import Path

from smsdesk.contacts.columns import OWN_PREFIX, people_table
from smsdesk.contacts.own_process import in_process, in_thread
from smsdesk.contacts.rejected_rows import titles_of, with_reason
from smsdesk.contacts.row_reading import ROWS_A_CHUNK, read_rows
from smsdesk.domain.contact_import import ImportChoices, RejectedRow
from smsdesk.files.sheet_writer import SheetKind, open_sheet


async def save_unreadable(
    file: Path,
    choices: ImportChoices,
    target: Path,
    heading: str,
    words: Callable[[RejectedRow], str],
    *,
    apart: bool = True,
) -> int:
    """Write the rows of `file` without a number that could be used into a .csv or .xlsx file, with
    the reason in an extra column called `heading`; how many there were. `apart`: read in a process
    of its own. Raises FileUnreadable and its kinds, FileNotWritten."""
    chunks = (in_process if apart else in_thread)(unreadable, file, choices)
    sheet = None
    written = 0
    try:
        async for titles, found in chunks:
            if sheet is None:
                headings = [*titles, f"{OWN_PREFIX}: {heading}"]
                kind = SheetKind(target.suffix.lower())
                sheet = await asyncio.to_thread(open_sheet, target, kind, headings)
            width = len(titles)
            rows = [with_reason(row, width, words(row)) for row in found]
            await asyncio.to_thread(sheet.write, rows)
            written += len(rows)
        if sheet is not None:
            await asyncio.to_thread(sheet.close)
    except BaseException:
        if sheet is not None:
            sheet.discard()
        raise
    finally:
        await chunks.aclose()
    return written


def unreadable(
    file: Path, choices: ImportChoices
) -> Generator[tuple[tuple[str, ...], list[RejectedRow]]]:
    """They, in lots, each with the titles of the columns; at least one lot. Raises FileUnreadable
    and its kinds; blocks."""
    with people_table(file, choices) as table:
        titles = titles_of(choices, table.headers)
        readings = read_rows(table, choices)
        yield titles, []
        while chunk := list(islice(readings, ROWS_A_CHUNK)):
            yield (
                titles,
                [
                    RejectedRow(one.row, one.value, one.reason, one.cells)
                    for one in chunk
                    if one.reason is not None and not one.details.mobile
                ],
            )
