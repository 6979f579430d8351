"""Imports beside the sheet: the one that goes on, those that broke off, those of the last days."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smsdesk.contacts.import_runs import ImportRun
from smsdesk.domain.contact_import import ContactImport, ImportState, RejectedRow
from smsdesk.domain.errors import SmsDeskError
from smsdesk.events import ImportChanged, ImportRunChanged
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.importing import words
from smsdesk.ui.pages.contacts.importing.view_model import reason_of
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import error_sentence, marked
from smsdesk.wording.imports import REASON_HEADING


class ImportsModel(QObject):
    """Follows what happens by itself, from `look` on."""

    run_changed = Signal()
    changed = Signal()
    """Recent or interrupted ones."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._desk = context.desk
        self.recent: tuple[ContactImport, ...] = ()
        self.interrupted: tuple[ContactImport, ...] = ()
        self._looking: asyncio.Task[None] | None = None
        self._looks_again = False
        bridge, bus = context.bridge, context.desk.bus
        bridge.coalesce(bus, ImportRunChanged, lambda _events: self._run_changed(), self)
        bridge.coalesce(bus, ImportChanged, lambda _events: self._seen_change(), self)

    @property
    def run(self) -> ImportRun | None:
        """The import that goes on, or the last one until it is dismissed."""
        return self._desk.import_runs.run

    def look(self) -> None:
        """Find out what there is; also again."""
        if self._looking is not None and not self._looking.done():
            self._looks_again = True
            return
        self._looking = self._spawn(self._load())

    def can_be_undone(self, done: ContactImport) -> bool:
        """Whether it is finished and not too old."""
        return done.can_be_undone(self._desk.clock.now())

    # Doing

    def resume(self, interrupted: ContactImport) -> None:
        """Go on with it."""
        self._desk.import_runs.resume(interrupted)

    def cancel(self) -> None:
        """Take back what the running import has done so far."""
        self._desk.import_runs.cancel()

    def dismiss(self) -> None:
        """How the last one ended has been read."""
        self._desk.import_runs.dismiss()

    def take_back(self, interrupted: ContactImport) -> None:
        """Undo what an interrupted import has done."""
        self._spawn(self._take_back(interrupted))

    def undo(self, done: ContactImport) -> None:
        """Take a finished one back."""
        self._spawn(self._undo(done))

    def load(self, import_id: int, then: Callable[[ContactImport], object]) -> None:
        """Read one."""
        self._spawn(self._load_one(import_id, then))

    def load_rejected(
        self, import_id: int, then: Callable[[tuple[RejectedRow, ...]], object]
    ) -> None:
        """Read its rejected rows."""
        self._spawn(self._load_rejected(import_id, then))

    def save_rejected(self, done: ContactImport, target: Path) -> None:
        """Write its rejected rows into a file, with the reasons."""
        self._spawn(self._save_rejected(done, target))

    # How

    async def _load(self) -> None:
        importing = self._desk.importing
        while True:
            self._looks_again = False
            interrupted: tuple[ContactImport, ...] = ()
            if not self._desk.import_runs.is_going_on:
                interrupted = tuple(
                    one for one in await importing.interrupted() if one.state is ImportState.RUNNING
                )
            self.interrupted = interrupted
            self.recent = tuple(await importing.recent())
            self.changed.emit()
            if not self._looks_again:
                return

    async def _take_back(self, interrupted: ContactImport) -> None:
        await self._desk.importing.cancel(interrupted.id)
        said = self.tr("{0} was taken back: nothing of it is in the contact book.")
        self._context.tell(said.format(interrupted.file_name), Tone.GOOD)

    async def _undo(self, done: ContactImport) -> None:
        try:
            undone = await self._desk.importing.undo(done.id)
        except SmsDeskError as problem:
            self._context.tell(error_sentence(problem), Tone.BAD)
            self.look()
            return
        run = self.run
        if run is not None and run.ended is not None and run.ended.id == done.id:
            self.dismiss()
        self._context.tell(words.undone_sentence(undone.restored, undone.kept), Tone.GOOD)

    async def _load_one(self, import_id: int, then: Callable[[ContactImport], object]) -> None:
        then(await self._desk.importing.get(import_id))

    async def _load_rejected(
        self, import_id: int, then: Callable[[tuple[RejectedRow, ...]], object]
    ) -> None:
        then(tuple(await self._desk.importing.rejected(import_id)))

    async def _save_rejected(self, done: ContactImport, target: Path) -> None:
        written = await self._desk.importing.save_rejected(
            done.id, target, marked(REASON_HEADING), reason_of
        )
        told = self.tr("%Ln row(s) were saved in {0}.", "", written).format(target.name)
        self._context.tell(told, Tone.GOOD)

    def _run_changed(self) -> None:
        self.run_changed.emit()
        if not self._desk.import_runs.is_going_on:
            self.look()

    def _seen_change(self) -> None:
        if not self._desk.import_runs.is_going_on:
            self.look()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return self._context.bridge.spawn(work, owner=self)
