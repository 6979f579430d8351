"""The file that is being looked at: how it is understood, what is chosen, what would become of it.

The import itself goes on behind the window (`contacts.import_runs`); what is seen of that is in
`running`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Coroutine
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.contact import Group
from smsdesk.domain.contact_import import (
    ColumnUse,
    Existing,
    ImportChoices,
    RejectedRow,
    RowCounts,
    RowOutcome,
    RowReason,
    SamePerson,
)
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.import_look import FileLook, PreviewRow, PreviewState
from smsdesk.domain.name_key import fold
from smsdesk.events import GroupsChanged, ImportRunChanged
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.importing import words
from smsdesk.ui.pages.contacts.importing.mapping_rules import has_numbers, with_use
from smsdesk.ui.pages.contacts.numbers import usual_region
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import marked
from smsdesk.wording.imports import REASON_HEADING

PREVIEW_MS = 60
"""So long a further choice is waited for, before the file is read again."""
NO_GUESSES = (RowReason.ALREADY_THERE, RowReason.SEVERAL_PEOPLE)
NOTHING = PreviewState(RowCounts(), (), {})


class ImportModel(QObject):
    """Does nothing until `open`."""

    opened = Signal()
    """Another file is being looked at, or none any more."""
    looked = Signal()
    """It is understood now, or otherwise than before."""
    chosen = Signal()
    """Something else is chosen."""
    previewed = Signal()
    """More is known of what would become of it."""
    groups_changed = Signal()
    busy_changed = Signal()
    """Another import goes on, or no longer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._desk = context.desk
        self.file: Path | None = None
        self.look: FileLook | None = None
        self.problem: SmsDeskError | None = None
        """Why nothing can be seen of the file."""
        self.choices = ImportChoices(())
        self._taken: dict[int, ColumnUse] = {}
        """What somebody has taken columns for, the latest last."""
        self.preview = NOTHING
        self.is_reading = False
        """Whether more of the preview is to come."""
        self.shown: RowOutcome | None = None
        """Only such rows are shown; None for all."""
        self.agreed = False
        self.wording = ""
        self.groups: tuple[Group, ...] = ()
        self._looking: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None
        self._soon = QTimer(self, interval=PREVIEW_MS, singleShot=True)
        self._soon.timeout.connect(self._read)
        bridge, bus = context.bridge, context.desk.bus
        bridge.coalesce(bus, GroupsChanged, lambda _events: self._ask_groups(), self)
        bridge.coalesce(bus, ImportRunChanged, lambda _events: self.busy_changed.emit(), self)

    # The file

    def open(self, file: Path) -> None:
        """Look at a file; what was chosen for another is forgotten."""
        self.close()
        self.file = file
        region = usual_region(self._desk.settings.default_region)
        self.choices = ImportChoices((), region=region)
        self.opened.emit()
        self._ask_groups()
        self._look_at(file)

    def close(self) -> None:
        """Look at nothing."""
        for task in (self._looking, self._reading):
            if task is not None:
                task.cancel()
        self._soon.stop()
        self.file = self.look = self.problem = None
        self.preview, self.is_reading, self.shown = NOTHING, False, None
        self.agreed, self.wording, self._taken = False, "", {}
        self.opened.emit()

    def understand(
        self, *, encoding: str | None = None, separator: str | None = None, sheet: str | None = None
    ) -> None:
        """Read it in another encoding, with other separators, or another sheet of it."""
        if self.file is None:
            return
        choices = self.choices
        self.choices = replace(
            choices,
            encoding=choices.encoding if encoding is None else encoding,
            separator=choices.separator if separator is None else separator,
            sheet=choices.sheet if sheet is None else sheet,
            accepted_rows=choices.accepted_rows if sheet is None else frozenset(),
        )
        self._look_at(self.file)

    def _look_at(self, file: Path) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._spawn(self._load_look(file))

    async def _load_look(self, file: Path) -> None:
        choices = self.choices
        try:
            look = await self._desk.importing.look(
                file, encoding=choices.encoding, separator=choices.separator, sheet=choices.sheet
            )
        except SmsDeskError as problem:
            self.look, self.problem = None, problem
            self.preview, self.is_reading = NOTHING, False
            self.looked.emit()
            return
        same_columns = self.look is not None and self._titles(self.look) == self._titles(look)
        if not same_columns:
            self._taken = {}
        columns = self.choices.columns if same_columns else look.guess
        self.look, self.problem = look, None
        self.choices = replace(self.choices, columns=columns, has_header=look.has_header)
        self.looked.emit()
        self._changed()

    # What is chosen

    @property
    def titles(self) -> tuple[str, ...]:
        """Of the columns."""
        return self._titles(self.look) if self.look is not None else ()

    @property
    def has_numbers(self) -> bool:
        """Whether a column for the numbers is chosen."""
        return has_numbers(self.choices.columns)

    def take_column(self, place: int, use: ColumnUse) -> None:
        """Take a column for something. What that did to other columns is undone when it is taken
        for something else again: by keyboard one comes past every use."""
        if self.look is None:
            return
        self._taken.pop(place, None)
        self._taken[place] = use
        columns = self.look.guess
        for taken, wanted in self._taken.items():
            columns = with_use(columns, self.titles, taken, wanted)
        self._choose(columns=columns)

    def choose_region(self, region: str | None) -> None:
        """The country of numbers without one."""
        self._choose(region=region)

    def choose_group(self, name: str) -> None:
        """Everybody joins the group of this name; "" for none."""
        known = next((one.name for one in self.groups if fold(one.name) == fold(name)), name)
        self._choose(groups=(known,) if known else ())

    def choose_existing(self, existing: Existing) -> None:
        """What is done with people who are in the book."""
        self._choose(existing=existing)

    def choose_same_person(self, same: SamePerson) -> None:
        """Whom a row with a known number is taken for."""
        self._choose(same_person=same)

    def accept_guesses(self, accepted: bool) -> None:
        """Take all numbers that could only be guessed."""
        self._choose(accept_guesses=accepted)

    def accept_rows(self, rows: Collection[int], accepted: bool) -> None:
        """Take these rows, or leave them out again."""
        before = self.choices.accepted_rows
        self._choose(accepted_rows=before | set(rows) if accepted else before - set(rows))

    def filter(self, outcome: RowOutcome | None) -> None:
        """Show only such rows."""
        self.shown = outcome
        self.previewed.emit()

    def _choose(self, **changes: Any) -> None:
        choices = replace(self.choices, **changes)
        if choices != self.choices:
            self.choices = choices
            self._changed()

    def _changed(self) -> None:
        self.is_reading = True
        self.chosen.emit()
        self._soon.start()

    # The preview

    @property
    def rows(self) -> tuple[PreviewRow, ...]:
        """Those to be shown: the first ones of the kind that is wanted."""
        if self.shown is None:
            return self.preview.rows
        return self.preview.by_outcome.get(self.shown, ())

    @property
    def rows_to_show(self) -> int:
        """How many there are of that kind in the whole file, as far as it is read."""
        counts = self.preview.counts
        return counts.all if self.shown is None else count_of(counts, self.shown)

    @property
    def guesses(self) -> int:
        """How many rows would be taken if guesses were accepted."""
        checked = self.preview.by_outcome.get(RowOutcome.CHECK, ())
        others = sum(row.reason in NO_GUESSES for row in checked)
        return max(0, self.preview.counts.check - others)

    @property
    def to_import(self) -> int:
        """How many people get into the book, as far as the file is read."""
        return words.added(self.preview.counts)

    @property
    def is_busy(self) -> bool:
        """Whether another import goes on."""
        return self._desk.import_runs.is_going_on

    @property
    def can_start(self) -> bool:
        """Whether there is something to import, and nothing in its way."""
        broken = self.problem is not None or self.preview.problem is not None
        return self.has_numbers and self.to_import > 0 and not broken and not self.is_busy

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        if self.file is None or self.look is None:
            return
        if not self.has_numbers:
            self.preview, self.is_reading = NOTHING, False
            self.previewed.emit()
            return
        self._reading = self._spawn(self._load_preview(self.file, self.choices))

    async def _load_preview(self, file: Path, choices: ImportChoices) -> None:
        stream: Any = self._desk.importing.preview(file, choices)
        async with aclosing(stream):
            async for state in stream:
                self.preview = state
                self.is_reading = not state.is_whole and state.problem is None
                self.previewed.emit()

    # Doing

    def start(self) -> None:
        """Import it, behind the window."""
        if self.file is None or not self.can_start:
            return
        wording = self.wording.strip() or self.tr("They agreed to get messages from us.")
        choices = replace(self.choices, consent=wording if self.agreed else "")
        whole = self.preview.is_whole
        self._desk.import_runs.begin(
            self.file, choices, rows_all=self.preview.counts.all if whole else None
        )
        self.close()

    def save_unreadable(self, target: Path) -> None:
        """Write the rows that cannot be read into a file, with the reasons."""
        if self.file is not None:
            self._spawn(self._save_unreadable(self.file, self.choices, target))

    async def _save_unreadable(self, file: Path, choices: ImportChoices, target: Path) -> None:
        from smsdesk.contacts.unreadable_rows import save_unreadable

        written = await save_unreadable(
            file,
            choices,
            target,
            marked(REASON_HEADING),
            reason_of,
            apart=self._desk.importing.apart,
        )
        told = self.tr("%Ln row(s) were saved in {0}.", "", written).format(target.name)
        self._context.tell(told, Tone.GOOD)

    # Groups

    def _ask_groups(self) -> None:
        if self.file is not None:
            self._spawn(self._load_groups())

    async def _load_groups(self) -> None:
        found = await self._desk.groups.listing()
        self.groups = tuple(one for one in found if one.search is None)
        self.groups_changed.emit()

    def _titles(self, look: FileLook) -> tuple[str, ...]:
        return tuple(column.title for column in look.columns)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return self._context.bridge.spawn(work, owner=self)


def count_of(counts: RowCounts, outcome: RowOutcome) -> int:
    """How many rows became that."""
    return {
        RowOutcome.ADD: counts.added,
        RowOutcome.UPDATE: counts.updated,
        RowOutcome.UNCHANGED: counts.unchanged,
        RowOutcome.CHECK: counts.check,
        RowOutcome.REJECT: counts.rejected,
    }[outcome]


def reason_of(row: RejectedRow) -> str:
    """Why a row was not imported, for a file."""
    return words.reason_sentence(row.reason)
