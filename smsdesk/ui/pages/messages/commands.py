"""What can be done with messages: decide, send again, take back, ask the providers, export.

Nothing here asks whether it is meant; the page does before it calls.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal

from smsdesk.reports.rows import AccountName, Query
from smsdesk.reports.statuses import Status
from smsdesk.sending.decision import Decision
from smsdesk.ui.context import Context
from smsdesk.ui.moments import full_moment
from smsdesk.ui.pages.messages.words import meaning, status_word
from smsdesk.ui.widgets.basics import Tone
from smsdesk.ui.wording import error_sentence

if TYPE_CHECKING:
    from smsdesk.domain.message import Message
    from smsdesk.files.sheet_writer import Cell
    from smsdesk.receiving.pull import Refreshed
    from smsdesk.reports.export import Layout

LOOKED_AT = 200
"""Messages a question when a selection is weighed."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What of a selection can be sent again or taken back, and what that takes."""

    failed: tuple[int, ...] = ()
    failed_parts: int = 0
    waiting: tuple[int, ...] = ()


class MessageCommands(QObject):
    """Tells above the page what was done."""

    refreshing = Signal(bool)
    """Providers are being asked."""
    exporting = Signal(int, int)
    """So many of so many messages are in the file; (0, 0) when it is done or given up."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._export: asyncio.Task[None] | None = None
        self._refresh: asyncio.Task[None] | None = None

    def decide(self, message_id: int, decision: Decision) -> None:
        """Settle a message whose outcome is unknown."""
        self._spawn(self._decide(message_id, decision))

    def send_again(self, ids: Collection[int]) -> None:
        """Queue failed ones of these messages once more."""
        self._spawn(self._resent(self._desk.outbox.resend(ids)))

    def send_failed_again(self, batch_id: int) -> None:
        """Queue what failed of a batch once more."""
        self._spawn(self._resent(self._desk.outbox.resend_failed(batch_id)))

    def cancel(self, ids: Collection[int]) -> None:
        """Take back what of these messages still waits."""
        self._spawn(self._taken_back(self._desk.outbox.cancel_messages(ids)))

    def cancel_batch(self, batch_id: int) -> None:
        """Take back what of a batch still waits."""
        self._spawn(self._taken_back(self._desk.outbox.cancel(batch_id)))

    def weigh(self, ids: Sequence[int], then: Callable[[Weighed], None]) -> None:
        """Find out what of these messages can be sent again or taken back, then go on."""
        self._spawn(self._weigh(ids, then))

    def say_nothing_waits(self) -> None:
        """Nothing of what was chosen can be taken back."""
        said = self.tr("None of these messages is waiting, so none can be cancelled.")
        self._context.tell(said, Tone.INFO)

    def refresh_status(self, batch_id: int | None) -> None:
        """Ask the providers what became of the messages they have; once at a time."""
        if self._refresh is None or self._refresh.done():
            self._refresh = self._spawn(self._ask_providers(batch_id))

    def export(self, query: Query, file: Path) -> None:
        """Write what is shown into a file; an earlier export that still runs is given up."""
        self.stop_export()
        self._export = self._spawn(self._write(query, file))

    @property
    def is_exporting(self) -> bool:
        """Whether a file is being written."""
        return self._export is not None and not self._export.done()

    def stop_export(self) -> None:
        """Give up the export that runs; it leaves no file behind."""
        if self._export is not None:
            self._export.cancel()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return self._context.bridge.spawn(work, owner=self)

    async def _decide(self, message_id: int, decision: Decision) -> None:
        await self._desk.outbox.decide(message_id, decision)
        if decision is Decision.RESEND:
            self._desk.dispatcher.wake()

    async def _resent(self, moving: Coroutine[Any, Any, tuple[int, ...]]) -> None:
        moved = len(await moving)
        self._desk.dispatcher.wake()
        if moved:
            self._context.tell(self.tr("%Ln message(s) are sent again.", "", moved), Tone.GOOD)
        else:
            self._context.tell(self.tr("There was nothing to send again."), Tone.INFO)

    async def _taken_back(self, moving: Coroutine[Any, Any, tuple[int, ...]]) -> None:
        moved = len(await moving)
        if moved:
            said = self.tr("%Ln message(s) were cancelled; nothing was sent.", "", moved)
            self._context.tell(said, Tone.GOOD)
        else:
            said = self.tr("Nothing was waiting any more, so nothing was cancelled.")
            self._context.tell(said, Tone.INFO)

    async def _weigh(self, ids: Sequence[int], then: Callable[[Weighed], None]) -> None:
        failed: list[int] = []
        waiting: list[int] = []
        parts = 0
        for start in range(0, len(ids), LOOKED_AT):
            for row in (await self._desk.reports.rows(ids[start : start + LOOKED_AT])).values():
                if row.status is Status.FAILED:
                    failed.append(row.id)
                    parts += row.parts
                elif row.status in (Status.WAITING, Status.SCHEDULED):
                    waiting.append(row.id)
        then(Weighed(tuple(failed), parts, tuple(waiting)))

    async def _ask_providers(self, batch_id: int | None) -> None:
        self.refreshing.emit(True)
        try:
            result = await self._desk.status_pull.refresh(batch_id=batch_id)
        finally:
            self.refreshing.emit(False)
        accounts = await self._desk.reports.account_names()
        self._tell_refreshed(result, {account.id: account.name for account in accounts})

    def _tell_refreshed(self, result: Refreshed, names: dict[int, str]) -> None:
        for account_id, error in result.problems.items():
            name = names.get(account_id, "")
            self._context.tell(f"{name}: {error_sentence(error)}", Tone.BAD)
        silent = sorted(names.get(account_id, "") for account_id in result.cannot_tell)
        if silent:
            said = self.tr("{0} cannot be asked what became of a message.")
            self._context.tell(said.format(", ".join(silent)), Tone.INFO)
        if result.asked:
            asked = self.tr("Asked about %Ln message(s).", "", result.asked)
            news = self.tr("%Ln of them changed.", "", len(result.changed))
            self._context.tell(f"{asked} {news}", Tone.GOOD)
        elif not silent and not result.problems:
            self._context.tell(self.tr("Nothing is on the way: nothing to ask about."), Tone.INFO)

    async def _write(self, query: Query, file: Path) -> None:
        from smsdesk.reports.export import export

        self.exporting.emit(0, 1)
        try:
            layout = self._layout(await self._desk.reports.account_names())
            written = await export(
                self._desk.reports, query, file, layout, progress=self.exporting.emit
            )
        finally:
            self.exporting.emit(0, 0)
        said = self.tr("%Ln message(s) are in the file {0}.", "", written)
        self._context.tell(said.format(file.name), Tone.GOOD)

    def _layout(self, accounts: Sequence[AccountName]) -> Layout:
        from smsdesk.reports.export import Layout

        names = {account.id: account.name for account in accounts}
        headings = (
            self.tr("Sent"),
            self.tr("Account"),
            self.tr("Sender"),
            self.tr("Name"),
            self.tr("Number"),
            self.tr("Message"),
            self.tr("Parts"),
            self.tr("Status"),
            self.tr("Explanation"),
            self.tr("Ids at the provider"),
            self.tr("Batch"),
        )

        def cells(message: Message, status: Status, name: str) -> Sequence[Cell]:
            return (
                full_moment(message.created_at),
                names.get(message.account_id, ""),
                message.sender,
                name,
                message.recipient,
                message.text,
                message.parts,
                status_word(status),
                meaning(message, status) if message.problem is not None else "",
                " ".join(message.provider_ids),
                message.batch_id,
            )

        # Where the comma divides whole from hundredths, spreadsheets expect a semicolon.
        return Layout(headings, cells, ";" if QLocale().decimalPoint() == "," else ",")
