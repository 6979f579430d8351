"""The table of quiet hours as it is shown and changed: each change is saved at once. No widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time

from PySide6.QtCore import QObject, Signal

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.quiet_hours import DEFAULTS, EVERYWHERE, WEEK, Line, Quiet, QuietTable
from smsdesk.domain.quiet_hours import as_text as quiet_text
from smsdesk.domain.quiet_hours import from_text as quiet_table
from smsdesk.events import SettingsChanged
from smsdesk.ui.context import Context

KEY = "quiet_hours"
_KINDS = tuple(MessageKind)


@dataclass(frozen=True, slots=True)
class QuietEntry:
    """A line of the table. `id` is its place."""

    id: int
    line: Line
    hours: Quiet
    changed: bool
    added: bool
    """The country has no defaults of its own."""

    @property
    def region(self) -> str:
        """ISO 3166, or EVERYWHERE."""
        return self.line[0]

    @property
    def kind(self) -> MessageKind:
        """Which messages."""
        return self.line[1]


class QuietHoursModel(QObject):
    """One per view. `changed` follows each change, also by another window's hand."""

    changed = Signal()
    refused = Signal(object)
    """The SmsDeskError that kept a change from being saved."""
    undoable = Signal()
    """Lines were put back or taken away: `undo` brings them again."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._before: QuietTable | None = None
        self._saving = 0
        self.line: Line = (EVERYWHERE, MessageKind.REMINDER)
        self.wanted = self.table
        context.bridge.coalesce(context.desk.bus, SettingsChanged, self._moved, self)

    @property
    def table(self) -> QuietTable:
        """What is saved."""
        return quiet_table(self._context.desk.settings.quiet_hours)

    @property
    def entries(self) -> tuple[QuietEntry, ...]:
        """Every line: everywhere first, then the countries."""
        table = self.wanted
        lines = [(region, kind) for region in table.regions() for kind in _KINDS]
        return tuple(
            QuietEntry(
                *(place, line, table.hours(*line), table.is_changed(line)),
                added=line not in DEFAULTS,
            )
            for place, line in enumerate(lines)
        )

    @property
    def chosen(self) -> QuietEntry:
        """The line that is changed."""
        entries = self.entries
        return next((one for one in entries if one.line == self.line), entries[0])

    def choose(self, place: int) -> None:
        """Change this line."""
        entries = self.entries
        if 0 <= place < len(entries) and entries[place].line != self.line:
            self.line = entries[place].line
            self.changed.emit()

    def set_hours(self, begin: time, end: time) -> None:
        """Other hours for the chosen line."""
        self._change(lambda hours: replace(hours, begin=begin, end=end))

    def set_day(self, day: int, *, quiet: bool) -> None:
        """A day on which nothing is sent, or is again; one day of the week has to stay."""
        days = self.chosen.hours.days
        days = days | {day} if quiet else days - {day}
        if len(days) < WEEK:
            self._change(lambda hours: replace(hours, days=days))
        else:
            self.changed.emit()

    def add(self, region: str) -> None:
        """Lines of its own for a country, as everywhere to begin with; or go to those it has."""
        self.line = (region, self.line[1])
        if region in self.wanted.regions():
            self.changed.emit()
        else:
            self._save(self.wanted.with_region(region))

    def back(self) -> None:
        """The chosen line as it was supplied; a country that was added goes away."""
        self._before = self.wanted
        chosen = self.chosen
        table = self.wanted
        if chosen.added:
            self._save(table.without(chosen.region))
        else:
            self._save(table.with_line(chosen.line, DEFAULTS[chosen.line]))
        self.undoable.emit()

    def all_back(self) -> None:
        """Every line as it was supplied."""
        self._before = self.wanted
        self._save(QuietTable())
        self.undoable.emit()

    def undo(self) -> None:
        """What was there before."""
        if self._before is not None:
            self._save(self._before)
            self._before = None

    def _change(self, change: Callable[[Quiet], Quiet]) -> None:
        chosen = self.chosen
        hours = change(chosen.hours)
        if hours != chosen.hours:
            self._save(self.wanted.with_line(chosen.line, hours))

    def _save(self, table: QuietTable) -> None:
        self.wanted = table
        self._saving += 1
        self.changed.emit()
        self._context.bridge.spawn(self._saved(quiet_text(table)), owner=self)

    async def _saved(self, text: str) -> None:
        try:
            await self._context.desk.change_settings({KEY: text})
        except SmsDeskError as error:
            self.wanted = self.table
            self.changed.emit()
            self.refused.emit(error)
        finally:
            self._saving -= 1

    def _moved(self, events: list[SettingsChanged]) -> None:
        # What is still being saved is newer than what has just been told.
        if self._saving or not any(KEY in event.keys for event in events):
            return
        if self.wanted != self.table:
            self.wanted = self.table
            self.changed.emit()
