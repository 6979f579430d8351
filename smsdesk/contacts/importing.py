"""The import of a file into the contact book: looked at, previewed, done in chunks, taken back.

A chunk is one transaction (`import_writing`) and knows how far the file is then: whatever happens,
the import goes on from there with the same result, or is taken back as a whole.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path

from sqlalchemy import Connection

from smsdesk.contacts.columns import look_at, people_table
from smsdesk.contacts.errors import NothingToUndo
from smsdesk.contacts.import_book import known_groups
from smsdesk.contacts.import_errors import (
    GroupIsLive,
    ImportBusy,
    ImportInterrupted,
    ImportNoColumn,
)
from smsdesk.contacts.import_files import KeptFiles
from smsdesk.contacts.import_turn import import_turn
from smsdesk.contacts.import_writing import Written, write_chunk
from smsdesk.contacts.own_process import in_process, in_thread
from smsdesk.contacts.preview import preview
from smsdesk.contacts.query import Undone
from smsdesk.contacts.rejected_rows import save_rejected, titles_of
from smsdesk.contacts.row_reading import ROWS_A_CHUNK, Reading, read_rows
from smsdesk.contacts.undo import Undo
from smsdesk.domain.contact_import import (
    UNDO_FOR,
    ColumnUse,
    ContactImport,
    ImportChoices,
    ImportState,
    RejectedRow,
)
from smsdesk.domain.import_look import FileLook, ImportProgress, PreviewState
from smsdesk.events import Bus, ContactsChanged, GroupsChanged, ImportChanged, MessagesChanged
from smsdesk.files.rows import FileUnreadable
from smsdesk.store import import_results, imports
from smsdesk.store.database import Database
from smsdesk.store.errors import StoreProblem
from smsdesk.system.clock import Clock
from smsdesk.system.paths import Profile

OnProgress = Callable[[ImportProgress], None]
_UNFINISHED = (ImportState.RUNNING, ImportState.CANCELLING)
_NUMBERS = (ColumnUse.MOBILE, ColumnUse.PHONE)


@dataclass(frozen=True, slots=True)
class _Running:
    """An import of this process."""

    stop: asyncio.Event
    ended: asyncio.Event


class Importing:
    """One import at a time in a profile. All methods raise StoreProblem."""

    def __init__(
        self, db: Database, profile: Profile, clock: Clock, bus: Bus, *, apart: bool = True
    ) -> None:
        """`apart`: read files in a process of its own, as a window needs it."""
        self._db = db
        self._profile = profile
        self._clock = clock
        self._bus = bus
        self.apart = apart
        self._kept = KeptFiles(profile.imports)
        self._undo = Undo(db, clock, bus)
        self._running: dict[int, _Running] = {}

    async def look(
        self,
        file: Path,
        *,
        encoding: str = "",
        separator: str = "",
        sheet: str = "",
        has_header: bool | None = None,
    ) -> FileLook:
        """How the file is understood, with guessed columns; what is given is not guessed. Raises
        FileUnreadable and kinds."""
        look = partial(look_at, encoding=encoding, separator=separator, sheet=sheet)
        return await asyncio.to_thread(look, file, has_header=has_header)

    def preview(self, file: Path, choices: ImportChoices) -> AsyncIterator[PreviewState]:
        """First the first rows, then ever more of the whole file; the last has `is_whole` or a
        `problem`. Works in a process of its own (`apart`), which ends with the iterator."""
        return preview(self._profile.store, file, choices, apart=self.apart)

    async def run(
        self,
        file: Path,
        choices: ImportChoices,
        *,
        rows_all: int | None = None,
        on_progress: OnProgress | None = None,
    ) -> ContactImport:
        """Import it, going on where an interrupted import of the same file with the same choices
        stopped. Ends DONE or, after `cancel`, CANCELLED.

        When the caller's task is cancelled, or the program dies, it is interrupted. A file that
        turns out to be broken is taken back. Raises FileUnreadable, ImportBusy, ImportNoColumn,
        GroupIsLive, ImportNotKept, ImportInterrupted.
        """
        if not any(choice.use in _NUMBERS for choice in choices.columns):
            raise ImportNoColumn(file.name)
        with import_turn(self._profile):
            await self._finish_cancelled()
            fingerprint, kept = await asyncio.to_thread(self._kept.keep, file)
            begin = partial(
                _begin,
                file_name=file.name,
                fingerprint=fingerprint,
                choices=choices,
                now=self._clock.now(),
                rows_all=rows_all,
            )
            return await self._go_on(await self._db.run(begin), kept, on_progress)

    async def resume(
        self, import_id: int, *, on_progress: OnProgress | None = None
    ) -> ContactImport:
        """Go on with an interrupted import, from the copy of its file. Raises as `run`, and
        NotFound, FileMissing."""
        with import_turn(self._profile):
            await self._finish_cancelled()
            running = await self._get(import_id)
            if running.state is not ImportState.RUNNING:
                return running
            kept = self._kept.find(running.fingerprint, running.file_name)
            return await self._go_on(running, kept, on_progress)

    async def cancel(self, import_id: int) -> None:
        """Take back everything of a running or interrupted import; returns when that is done.
        One that has ended is left as it is. Raises NotFound, ImportBusy."""
        here = self._running.get(import_id)
        if here is not None:
            here.stop.set()
            await here.ended.wait()
            return
        with import_turn(self._profile):
            if (await self._get(import_id)).state is ImportState.RUNNING:
                await self._take_back(import_id)
            await self._finish_cancelled()

    async def interrupted(self) -> Sequence[ContactImport]:
        """Imports that neither finished nor run anywhere."""
        if self._running:
            return ()
        with suppress(ImportBusy), import_turn(self._profile):
            await self._finish_cancelled()
            return await self._db.read(imports.unfinished)
        return ()

    async def recent(self) -> Sequence[ContactImport]:
        """The imports of the last 30 days, newest first."""
        since = self._clock.now() - UNDO_FOR
        return await self._db.read(lambda c: imports.since(c, since))

    async def get(self, import_id: int) -> ContactImport:
        """One import. Raises NotFound."""
        return await self._get(import_id)

    async def undo(self, import_id: int) -> Undone:
        """Take back a finished or interrupted import; contacts edited since are kept. Raises
        NotFound, NothingToUndo, ImportBusy."""
        done = await self._get(import_id)
        if done.state in _UNFINISHED:
            return await self._undo_interrupted(done)
        if not done.can_be_undone(self._clock.now()):
            raise NothingToUndo
        return await self._undo_set(done)

    async def _undo_interrupted(self, broken: ContactImport) -> Undone:
        with import_turn(self._profile):
            if (await self._get(broken.id)).state is ImportState.RUNNING:
                cancelling = ImportState.CANCELLING
                await self._db.run(lambda c: imports.set_state(c, broken.id, cancelling))
            undone = await self._undo_set(broken)
            await self._forget_files()
            return undone

    async def rejected(self, import_id: int) -> Sequence[RejectedRow]:
        """Its rejected rows, in the file's order."""
        found = await self._db.read(lambda c: imports.rejected(c, import_id))
        return [row for _, row in found]

    async def save_rejected(
        self, import_id: int, file: Path, heading: str, words: Callable[[RejectedRow], str]
    ) -> int:
        """Write them to a .csv or .xlsx file with the reason in an extra column called `heading`,
        which an import of that file passes over. Returns how many. Raises NotFound,
        FileNotWritten."""
        done = await self._get(import_id)
        return await save_rejected(self._db, done, file, heading, words)

    async def _go_on(
        self, running: ContactImport, kept: Path, on_progress: OnProgress | None
    ) -> ContactImport:
        here = self._running[running.id] = _Running(asyncio.Event(), asyncio.Event())
        try:
            await self._read_and_write(running, kept, here.stop, on_progress)
        except (FileUnreadable, GroupIsLive):
            await self._take_back(running.id)
            raise
        except StoreProblem as problem:
            raise ImportInterrupted(running.id, problem.code) from problem
        finally:
            del self._running[running.id]
            here.ended.set()
        ended = await self._get(running.id)
        await self._forget_files()
        return ended

    async def _read_and_write(
        self,
        running: ContactImport,
        kept: Path,
        stop: asyncio.Event,
        on_progress: OnProgress | None,
    ) -> None:
        await self._db.read(lambda c: _refuse_live(c, running.choices))
        progress = _Progress(running, self._clock.monotonic, on_progress)
        progress.tell(running.rows_done, running)
        chunks = self._chunks(kept, running.choices, running.rows_done)
        has_new_groups = told = False
        try:
            async for titles, readings in chunks:
                now = self._clock.now()
                if not told:
                    await self._db.run(
                        partial(import_results.note_titles, import_id=running.id, titles=titles)
                    )
                    told = True
                written = await self._db.run(
                    partial(write_chunk, import_id=running.id, readings=readings, now=now)
                )
                if written.is_stopped or stop.is_set():
                    break
                has_new_groups |= written.has_new_groups
                self._publish(running.id, written)
                progress.tell(written.rows_done, written)
        finally:
            await chunks.aclose()
        if stop.is_set():
            await self._take_back(running.id)
            return
        ended = self._clock.now()
        await self._db.run(partial(_finish, import_id=running.id, now=ended))
        if has_new_groups:
            self._bus.publish(GroupsChanged())
        self._bus.publish(ContactsChanged())
        self._bus.publish(ImportChanged(running.id))

    def _chunks(
        self, kept: Path, choices: ImportChoices, skipped: int
    ) -> AsyncGenerator[tuple[tuple[str, ...], list[Reading]], None]:
        run = in_process if self.apart else in_thread
        return run(read_chunks, kept, choices, skipped)

    def _publish(self, import_id: int, written: Written) -> None:
        if written.cancelled_messages:
            self._bus.publish(MessagesChanged(frozenset(written.cancelled_messages)))
        self._bus.publish(ImportChanged(import_id))

    async def _take_back(self, import_id: int) -> None:
        cancelling = ImportState.CANCELLING
        await self._db.run(lambda c: imports.set_state(c, import_id, cancelling))
        await self._finish_cancelled()

    async def _finish_cancelled(self) -> None:
        """Also what a crash left half taken back."""
        before = self._clock.now() - UNDO_FOR
        for one in await self._db.read(imports.unfinished):
            if one.state is ImportState.CANCELLING:
                await self._undo_set(one)
        await self._db.run(lambda c: imports.forget_rejected(c, before))
        await self._forget_files()

    async def _undo_set(self, one: ContactImport) -> Undone:
        return await self._undo.undo(one.set_id)

    async def _forget_files(self) -> None:
        unfinished = await self._db.read(imports.unfinished)
        needed = {one.fingerprint for one in unfinished if one.state is ImportState.RUNNING}
        await asyncio.to_thread(self._kept.forget, needed)

    async def _get(self, import_id: int) -> ContactImport:
        return await self._db.read(lambda c: imports.get(c, import_id))


class _Progress:
    """Says how far it is, and from the speed so far how long it will take."""

    def __init__(
        self,
        running: ContactImport,
        monotonic: Callable[[], float],
        tell: OnProgress | None,
    ) -> None:
        self._running = running
        self._monotonic = monotonic
        self._tell = tell
        self._started = monotonic()

    def tell(self, rows_done: int, so_far: ContactImport | Written) -> None:
        if self._tell is None:
            return
        here, rows_all = rows_done - self._running.rows_done, self._running.rows_all
        left = None
        if here and rows_all is not None:
            left = (self._monotonic() - self._started) / here * max(rows_all - rows_done, 0)
        self._tell(ImportProgress(self._running.id, rows_done, rows_all, so_far.counts, left))


def read_chunks(
    file: Path, choices: ImportChoices, skipped: int
) -> Generator[tuple[tuple[str, ...], list[Reading]], None, None]:
    """Everybody in a file, in chunks of one transaction, each with the titles of the columns."""
    with people_table(file, choices) as table:
        titles = titles_of(choices, table.headers)
        readings = read_rows(table, choices, skipped=skipped)
        while chunk := list(islice(readings, ROWS_A_CHUNK)):
            yield titles, chunk


def _begin(
    connection: Connection,
    *,
    file_name: str,
    fingerprint: str,
    choices: ImportChoices,
    now: datetime,
    rows_all: int | None,
) -> ContactImport:
    """The interrupted import of the same, or a new one."""
    for one in imports.unfinished(connection):
        if (one.fingerprint, one.choices) == (fingerprint, choices):
            return one
    return imports.start(connection, file_name, fingerprint, choices, now=now, rows_all=rows_all)


def _finish(connection: Connection, import_id: int, now: datetime) -> None:
    if imports.get(connection, import_id).state is ImportState.RUNNING:
        imports.set_state(connection, import_id, ImportState.DONE, now)


def _refuse_live(connection: Connection, choices: ImportChoices) -> None:
    names = known_groups(connection)
    for name in choices.groups:
        if names.is_live(name):
            raise GroupIsLive(name)
