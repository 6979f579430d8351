"""Rejected rows of an import as a file: as they stood there, with the reason in words beside them,
so that they can be mended and imported again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from smsdesk.contacts.columns import OWN_PREFIX
from smsdesk.domain.contact_import import ColumnUse, ContactImport, ImportChoices, RejectedRow
from smsdesk.files.rows import column_letters
from smsdesk.files.sheet_writer import SheetKind, open_sheet
from smsdesk.store import import_results, imports
from smsdesk.store.database import Database

ROWS_A_READ = 1_000
_NAMED = (ColumnUse.CUSTOM, ColumnUse.PHONE)


def titles_of(choices: ImportChoices, headers: Sequence[str]) -> tuple[str, ...]:
    """Names for the columns of such a file, by which they are known again: those of the file, or
    what they were taken for."""
    if choices.has_header:
        return tuple(headers)
    titles = []
    for place, choice in enumerate(choices.columns):
        name = choice.use.value
        if choice.use is ColumnUse.IGNORE:
            name = column_letters(place)
        elif choice.use in _NAMED and choice.custom:
            name = choice.custom
        titles.append(name)
    return tuple(titles)


async def save_rejected(
    db: Database,
    done: ContactImport,
    file: Path,
    heading: str,
    words: Callable[[RejectedRow], str],
) -> int:
    """Write them into a file whose suffix says its kind; how many there were. Raises StoreProblem,
    FileNotWritten, and ValueError for another suffix."""
    kind = SheetKind(file.suffix.lower())
    titles = await db.read(lambda c: import_results.titles(c, done.id))
    width = len(titles)
    headings = [*titles, f"{OWN_PREFIX}: {heading}"]
    sheet = await asyncio.to_thread(open_sheet, file, kind, headings)
    written, mark = 0, 0
    try:
        while True:
            found = await db.read(
                partial(imports.rejected, import_id=done.id, after=mark, most=ROWS_A_READ)
            )
            rows = [with_reason(row, width, words(row)) for _, row in found]
            await asyncio.to_thread(sheet.write, rows)
            written += len(rows)
            if len(found) < ROWS_A_READ:
                break
            mark = found[-1][0]
        await asyncio.to_thread(sheet.close)
    except BaseException:
        sheet.discard()
        raise
    return written


def with_reason(row: RejectedRow, width: int, reason: str) -> list[str]:
    """The cells of a row of a table so wide. The reason stands under its heading; cells beyond the
    header come after it."""
    cells = [*row.cells, *[""] * (width - len(row.cells))]
    return [*cells[:width], reason, *cells[width:]]
