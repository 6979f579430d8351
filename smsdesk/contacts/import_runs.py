"""The import that goes on behind the window, whatever page is in front, and how the last one ended.

How an import works is in `importing`; here it is only begun, followed and ended.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from smsdesk.contacts.importing import Importing, OnProgress
from smsdesk.domain.contact_import import ContactImport, ImportChoices
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.import_look import ImportProgress
from smsdesk.events import Bus, ImportRunChanged


@dataclass(frozen=True, slots=True)
class ImportRun:
    """An import of this process: under way, or ended with a result or a problem."""

    file_name: str
    progress: ImportProgress | None = None
    """None until it has begun in the store."""
    is_cancelling: bool = False
    ended: ContactImport | None = None
    problem: SmsDeskError | None = None

    @property
    def is_going_on(self) -> bool:
        """Whether it has not ended yet."""
        return self.ended is None and self.problem is None


class ImportRuns:
    """One per process. Publishes ImportRunChanged whenever `run` is another."""

    def __init__(self, importing: Importing, bus: Bus) -> None:
        self._importing = importing
        self._bus = bus
        self._task: asyncio.Task[None] | None = None
        self._cancelling: asyncio.Task[None] | None = None
        self.run: ImportRun | None = None
        """The import that goes on, or the last one until it is dismissed."""

    @property
    def is_going_on(self) -> bool:
        """Whether an import of this process goes on."""
        return self.run is not None and self.run.is_going_on

    def begin(self, file: Path, choices: ImportChoices, *, rows_all: int | None = None) -> None:
        """Import a file. While another import goes on: nothing."""
        self._start(
            file.name,
            lambda tell: self._importing.run(file, choices, rows_all=rows_all, on_progress=tell),
        )

    def resume(self, interrupted: ContactImport) -> None:
        """Go on with one that broke off. While another import goes on: nothing."""
        self._start(
            interrupted.file_name,
            lambda tell: self._importing.resume(interrupted.id, on_progress=tell),
        )

    def cancel(self) -> None:
        """Take back what the import has done so far; it ends CANCELLED."""
        if self.run is None or not self.run.is_going_on or self.run.is_cancelling:
            return
        self._show(replace(self.run, is_cancelling=True))
        self._cancel_begun()

    def dismiss(self) -> None:
        """Forget how the last one ended; it is among the recent ones all the same."""
        if self.run is not None and not self.run.is_going_on:
            self._show(None)

    async def stop(self) -> None:
        """Break off: the import is interrupted and can be resumed."""
        tasks = [one for one in (self._cancelling, self._task) if one is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(
        self,
        file_name: str,
        work: Callable[[OnProgress], Coroutine[Any, Any, ContactImport]],
    ) -> None:
        if self.is_going_on:
            return
        self._show(ImportRun(file_name))
        self._task = asyncio.create_task(self._follow(work(self._tell)), name="import")
        self._task.add_done_callback(_report_unexpected)

    async def _follow(self, work: Coroutine[Any, Any, ContactImport]) -> None:
        assert self.run is not None  # noqa: S101 - `_start` has just set it
        try:
            ended = await work
        except SmsDeskError as problem:
            self._show(replace(self.run, problem=problem))
        except BaseException:
            self._show(None)
            raise
        else:
            self._show(replace(self.run, ended=ended))

    def _tell(self, progress: ImportProgress) -> None:
        if self.run is not None and self.run.is_going_on:
            self._show(replace(self.run, progress=progress))
            self._cancel_begun()

    def _cancel_begun(self) -> None:
        """An import can be taken back as soon as it is in the store."""
        run = self.run
        if run is None or not run.is_cancelling or run.progress is None or self._is_cancelling:
            return
        work = self._importing.cancel(run.progress.import_id)
        self._cancelling = asyncio.create_task(work, name="cancel-import")
        self._cancelling.add_done_callback(_report_unexpected)

    @property
    def _is_cancelling(self) -> bool:
        return self._cancelling is not None and not self._cancelling.done()

    def _show(self, run: ImportRun | None) -> None:
        self.run = run
        self._bus.publish(ImportRunChanged())


def _report_unexpected(task: asyncio.Task[None]) -> None:
    """At once, not when the task is forgotten."""
    if not task.cancelled() and (error := task.exception()) is not None:
        told = {"message": "an import failed", "exception": error}
        task.get_loop().call_exception_handler(told)
