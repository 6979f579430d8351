"""What is held on the people at a number, for them to see, and everything of it erased.

The rows are known to `store/erasing`; here are the files beside the store, and the bytes that a
database leaves behind where rows were.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from smsdesk.contacts.book import Book
from smsdesk.contacts.errors import MessageUnderWay
from smsdesk.contacts.import_turn import import_turn
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.traces import Traces
from smsdesk.events import (
    BatchesChanged,
    Bus,
    ContactsChanged,
    MessagesChanged,
    PersonErased,
    SchedulesChanged,
)
from smsdesk.files.rows import FileUnreadable, TableKind
from smsdesk.files.tables import read_table
from smsdesk.files.whole_files import draft_of, not_written, remove
from smsdesk.store import erasing as stored
from smsdesk.store.database import Database
from smsdesk.store.erasing import ErasedRows
from smsdesk.store.errors import StoreProblem
from smsdesk.store.personal_data import personal_data
from smsdesk.system.clock import Clock
from smsdesk.system.paths import Profile

TRY_AGAIN_S: Final = 60.0
_PIECE_BYTES: Final = 1 << 20
_log = logging.getLogger("smsdesk.contacts.erasing")


@dataclass(frozen=True, slots=True)
class Erased:
    """What there was of the people at a number, and what is left to do."""

    rows: ErasedRows
    backups: tuple[str, ...]
    """Names of the copies of the store that held something, and were deleted."""
    import_files: int
    """Copies of files of interrupted imports that held something, and were deleted; such an
    import can be taken back, but not gone on with."""
    is_swept: bool
    """False: bytes of it may be left in the files of the store, because another process used
    them. That is tried again by itself, at the next start too."""


class Erasing:
    """All methods raise StoreProblem, and those that take a number as typed NumberRefused."""

    def __init__(
        self, db: Database, profile: Profile, clock: Clock, bus: Bus, *, book: Book
    ) -> None:
        self._db = db
        self._profile = profile
        self._clock = clock
        self._bus = bus
        self._book = book
        self._unswept = profile.root / "unswept"

    async def held(self, raw_number: str) -> dict[str, Any]:
        """Everything that is held on the people at a number, for a JSON document."""
        mobile = self._book.number(raw_number)
        document = await self._db.read(lambda c: personal_data(c, stored.traces(c, mobile)))
        return {"at": self._clock.now().astimezone(UTC).isoformat(), **document}

    async def save_held(self, raw_number: str, file: Path) -> dict[str, Any]:
        """The same as a file, which is there whole or as it was. Raises FileNotWritten."""
        document = await self.held(raw_number)
        await asyncio.to_thread(_save, document, file)
        return document

    async def erase(self, raw_number: str) -> Erased:
        """Delete everything that is held on the people at a number, except that it gets nothing
        from now on. What waits for it is cancelled. It cannot be taken back.

        Raises MessageUnderWay, ImportBusy; then nothing was done.
        """
        mobile = self._book.number(raw_number)
        now = self._clock.now()

        def work(connection: Connection) -> tuple[Traces, ErasedRows]:
            sending = stored.under_way(connection, mobile)
            if sending:
                raise MessageUnderWay(", ".join(map(str, sending)))
            person = stored.traces(connection, mobile)
            return person, stored.erase(connection, person, now)

        with import_turn(self._profile):  # nobody brings back what is being erased
            person, rows = await self._run_marked(work)
            self._publish(rows)
            self._bus.publish(PersonErased(mobile))
            files = await asyncio.to_thread(_delete_files, self._profile.imports, person)
            backups = await asyncio.to_thread(_delete_backups, self._profile.backups, person)
        return Erased(rows, backups, files, await self.sweep())

    async def sweep(self) -> bool:
        """Remove the bytes that deleted rows left in the store's files, if there may be any;
        False when another process is in the way."""
        if not self._unswept.exists():
            return True
        try:
            await self._db.compact()
        except StoreProblem as problem:
            _log.warning("the store could not be swept yet: %s", problem.code)
            return False
        with suppress(OSError):
            await asyncio.to_thread(self._unswept.unlink)
        return True

    async def run(self) -> None:
        """Sweep what an earlier run had to leave, as soon as that can be done."""
        while True:
            await self.sweep()
            await self._clock.sleep(TRY_AGAIN_S)

    async def _run_marked(
        self, work: Callable[[Connection], tuple[Traces, ErasedRows]]
    ) -> tuple[Traces, ErasedRows]:
        """Should the program die behind it, the next start sweeps."""
        was_marked = self._unswept.exists()
        await asyncio.to_thread(self._unswept.touch)
        try:
            return await self._db.run(work)
        except SmsDeskError:
            if not was_marked:
                self._unswept.unlink(missing_ok=True)
            raise

    def _publish(self, rows: ErasedRows) -> None:
        if rows.messages:
            self._bus.publish(MessagesChanged(frozenset(rows.messages)))
        if rows.batches:
            self._bus.publish(BatchesChanged(rows.batches))
        if rows.drafts:
            self._bus.publish(SchedulesChanged())
        self._bus.publish(ContactsChanged())


def _save(document: dict[str, Any], file: Path) -> None:
    draft = draft_of(file)
    try:
        draft.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", "utf-8")
        draft.replace(file)
    except OSError as error:
        raise not_written(file, error) from None
    finally:
        remove(draft)


def _delete_files(folder: Path, person: Traces) -> int:
    """Copies of files that are being imported."""
    deleted = 0
    for file in [one for one in folder.rglob("*") if one.is_file()]:
        if _speaks_of(file, person):
            file.unlink(missing_ok=True)
            deleted += 1
    return deleted


def _speaks_of(file: Path, person: Traces) -> bool:
    """What cannot be read is taken to do so; and a workbook, on whose other sheets, also the
    hidden ones, there may be anything."""
    try:
        with read_table(file) as table:
            if table.origin.kind in (TableKind.XLSX, TableKind.ODS):
                return True
            header = [cell.text for cell in table.header.cells]
            return person.in_texts(*header) or any(
                person.in_texts(*(cell.text for cell in row.cells)) for row in table.rows
            )
    except FileUnreadable:
        return True


def _delete_backups(folder: Path, person: Traces) -> tuple[str, ...]:
    """Copies of the store from before a change of its schema: whole, or not at all."""
    deleted = []
    for file in sorted(one for one in folder.glob("*") if one.is_file()):
        if _holds(file, person.digits.encode()):
            file.unlink(missing_ok=True)
            deleted.append(file.name)
    return tuple(deleted)


def _holds(file: Path, sought: bytes) -> bool:
    with file.open("rb") as stream:
        kept = b""
        while piece := stream.read(_PIECE_BYTES):
            if sought in kept + piece:
                return True
            kept = piece[-len(sought) :]
    return False
