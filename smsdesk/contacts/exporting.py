"""Putting people into a file (CSV, XLSX, vCard), in lots, without holding up anything.

What is written comes back unchanged when the file is imported. How the files are written is in
`files`, which columns an import knows as ours in `header_names`.
"""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Protocol

from smsdesk.contacts.browsing import wanted_of
from smsdesk.contacts.header_names import EXPORTED
from smsdesk.contacts.query import Query
from smsdesk.files.sheet_writer import Cell, Sheet, SheetKind, open_sheet
from smsdesk.files.vcard_writer import Card, CardFile
from smsdesk.files.vcards import BETWEEN_GROUPS
from smsdesk.store import contact_export, contact_search
from smsdesk.store.contact_export import Exported
from smsdesk.store.reader import Reader

PEOPLE_A_READ = 1_000
VCARD_SUFFIXES = (".vcf", ".vcard")
SUFFIXES = (*(kind.value for kind in SheetKind), *VCARD_SUFFIXES)
"""What names the kind of a file."""
_YES = "yes"
Progress = Callable[[int, int], None]
"""Told how many of how many are done."""


class _Writer(Protocol):
    """Called in a thread."""

    def write(self, people: Sequence[Exported]) -> None: ...

    def close(self) -> None: ...

    def discard(self) -> None: ...


class Exporting:
    """All methods raise StoreProblem. What is being exported holds up nobody else's reading."""

    def __init__(self, store_file: Path) -> None:
        self._store_file = store_file

    async def export(
        self,
        which: Query | Sequence[int],
        file: Path,
        *,
        delimiter: str = ",",
        progress: Progress | None = None,
    ) -> int:
        """Write these people, in their order, into `file`, whose suffix says its kind (one of
        SUFFIXES); how many there were. `Query()` is everybody; `delimiter` is for CSV.

        A cancelled or failed export leaves no file behind, and one that was there as it was.
        Raises FileNotWritten, and ValueError for another suffix.
        """
        async with self._reading() as reader:
            ids = await _ids(reader, which)
            is_card = file.suffix.lower() in VCARD_SUFFIXES
            custom = [] if is_card else await _custom_names(reader, ids)
            writer = await asyncio.to_thread(_opened, file, custom, delimiter)
            written = 0
            try:
                async with aclosing(_lots(reader, ids)) as lots:
                    async for people in lots:
                        await asyncio.to_thread(writer.write, people)
                        written += len(people)
                        if progress is not None:
                            progress(written, len(ids))
                await asyncio.to_thread(writer.close)
            except BaseException:
                writer.discard()
                raise
        return written

    async def people(self, which: Query | Sequence[int]) -> AsyncGenerator[list[Exported]]:
        """These people in their order, in lots, with their groups and whether they opted out."""
        async with self._reading() as reader:
            ids = await _ids(reader, which)
            async with aclosing(_lots(reader, ids)) as lots:
                async for people in lots:
                    yield people

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[Reader]:
        reader = Reader(self._store_file)
        try:
            yield reader
        finally:
            await reader.close()


async def _ids(reader: Reader, which: Query | Sequence[int]) -> Sequence[int]:
    if not isinstance(which, Query):
        return which
    found: array[int] = array("q")
    query = which
    await reader.keys_in_stages(
        lambda c: contact_search.queries(c, wanted_of(c, query)), found.extend
    )
    return found


async def _lots(reader: Reader, ids: Sequence[int]) -> AsyncGenerator[list[Exported]]:
    names = await reader.read(contact_export.group_names)
    for start in range(0, len(ids), PEOPLE_A_READ):
        some = ids[start : start + PEOPLE_A_READ]
        yield await reader.read(partial(contact_export.rows, ids=some, names=names))


async def _custom_names(reader: Reader, ids: Sequence[int]) -> list[str]:
    """The fields that the file needs columns for, by name."""
    found: set[str] = set()
    for start in range(0, len(ids), PEOPLE_A_READ * 10):
        some = ids[start : start + PEOPLE_A_READ * 10]
        found.update(await reader.read(partial(contact_export.custom_names, ids=some)))
    return sorted(found)


def _opened(file: Path, custom: Sequence[str], delimiter: str) -> _Writer:
    if file.suffix.lower() in VCARD_SUFFIXES:
        return _Cards(CardFile(file))
    kind = SheetKind(file.suffix.lower())
    headings = (*EXPORTED, *custom)
    return _Table(open_sheet(file, kind, headings, delimiter=delimiter), custom)


class _Table:
    """People as rows of a spreadsheet."""

    def __init__(self, sheet: Sheet, custom: Sequence[str]) -> None:
        self._sheet = sheet
        self._custom = custom
        self.close = sheet.close
        self.discard = sheet.discard

    def write(self, people: Sequence[Exported]) -> None:
        self._sheet.write([self._cells(one) for one in people])

    def _cells(self, one: Exported) -> Sequence[Cell]:
        details = one.contact.details
        return (
            *(details.surname, details.name, details.mobile, details.comments, details.email),
            *(details.language, _joined(one.group_names), _YES if one.opted_out else ""),
            *(details.custom.get(name, "") for name in self._custom),
        )


class _Cards:
    """People as vCards."""

    def __init__(self, file: CardFile) -> None:
        self._file = file
        self.close = file.close
        self.discard = file.discard

    def write(self, people: Sequence[Exported]) -> None:
        self._file.write(map(_card, people))


def _card(one: Exported) -> Card:
    details = one.contact.details
    return Card(
        details.mobile,
        details.surname,
        details.name,
        details.comments,
        details.email,
        details.language,
        one.group_names,
        one.opted_out,
        details.custom,
    )


def _joined(names: Sequence[str]) -> str:
    """As an import takes them apart again."""
    if not any({",", ";", "|"} & set(name) for name in names):
        return ", ".join(names)
    joined = BETWEEN_GROUPS.join(names)
    return joined if len(names) > 1 else joined + BETWEEN_GROUPS
