"""The file of appointments that is being looked at: how it is read, when and what is sent, and what
importing it would change. No widgets.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.accounts.prices import Cost
from smsdesk.domain.account import Account
from smsdesk.domain.encoding import STANDARD
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.domain.reminder import (
    DEFAULT_SERIES,
    ReminderColumns,
    ReminderRule,
    ReminderSetup,
    Unit,
)
from smsdesk.domain.stored_template import StoredTemplate
from smsdesk.domain.wall_time import wall_time
from smsdesk.events import AccountsChanged, TemplatesChanged
from smsdesk.sending.appointments import columns_for, fields_of
from smsdesk.sending.recipient_file import RecipientFile
from smsdesk.sending.reminders import Difference, DifferenceOutdated
from smsdesk.ui.context import Context
from smsdesk.ui.pages.scheduled.reminders.counting import Count, count

LOOK_MS = 150
"""So long a further choice is waited for, before the difference is made again."""


class RemindersModel(QObject):
    """Does nothing until `open`. Without a `setup` no file is being looked at."""

    opened = Signal()
    """Another file, or none any more."""
    changed = Signal()
    """Something else is chosen, or may be."""
    looked = Signal()
    """What would change is known anew."""
    done = Signal(object)
    """An `Applied`: what was done."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self.file: RecipientFile | None = None
        self.file_name = ""
        self._path: Path | None = None
        self.problem: SmsDeskError | None = None
        self.setup: ReminderSetup | None = None
        self.accounts: tuple[Account, ...] = ()
        self.templates: tuple[StoredTemplate, ...] = ()
        self.stored: tuple[ReminderSetup, ...] = ()
        """The series there are, the one imported last first."""
        self.info: ProviderInfo | None = None
        self.difference: Difference | None = None
        self.cost: Cost | None = None
        self.again = False
        self.is_applying = False
        self.outdated = False
        """Something changed meanwhile, so what was shown last was not done."""
        self._looking: asyncio.Task[None] | None = None
        self._looked_again = False
        """With which `again` the difference was made."""
        self._soon = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        bridge, bus = context.bridge, context.desk.bus
        for kind in (AccountsChanged, TemplatesChanged):
            bridge.coalesce(bus, kind, lambda _events: self._know_again(), self)

    # What there is

    @property
    def account(self) -> Account | None:
        """The one the reminders go out by."""
        setup = self.setup
        if setup is None:
            return None
        return next((one for one in self.accounts if one.id == setup.account_id), None)

    @property
    def today(self) -> date:
        """In the zone of the file."""
        zone = self.setup.zone if self.setup is not None else self._desk.home_zone()
        return wall_time(self._desk.clock.now(), zone).date()

    @property
    def home(self) -> str:
        """The zone of this office."""
        return self._desk.home_zone()

    @property
    def fields(self) -> tuple[str, ...]:
        """The merge fields of the file."""
        if self.file is None or self.setup is None or not self._has_columns(self.setup):
            return ()
        return fields_of(self.file, self.setup.columns)

    @property
    def count(self) -> Count:
        """Of the text at hand, for the first appointment."""
        setup = self.setup
        sizes = STANDARD if self.info is None else self.info.limits.parts
        if setup is None:
            raise LookupError
        return count(setup.text, self._sample(), sizes, setup.encoding)

    @property
    def count_to_type(self) -> int | None:
        """The number of reminders, where so many parts are planned that it has to be typed."""
        limit = self._desk.settings.type_count_above_parts
        found = self.difference
        if found is None or not 0 < limit < found.plan.parts:
            return None
        return len(found.planned)

    @property
    def is_settled(self) -> bool:
        """Whether what is shown is of what is chosen."""
        found = self.difference
        same = found is not None and found.setup == self.setup
        return same and self._looked_again == self.again

    @property
    def can_apply(self) -> bool:
        """Whether what is shown is what was chosen, and there is something to do."""
        found = self.difference
        ready = self.is_settled and not self.is_applying
        return ready and found is not None and found.can_apply

    # The file

    def open(self, file: Path) -> None:
        """Look at a file."""
        self.close()
        self._path, self.file_name = file, file.name
        self._spawn(self._open(file))

    def understand(self, encoding: str) -> None:
        """Read the file in another encoding; what was chosen otherwise stays."""
        if self._path is not None:
            self._spawn(self._read_again(self._path, encoding))

    async def _read_again(self, file: Path, encoding: str) -> None:
        try:
            read = await self._desk.drafting.read_file(file, encoding=encoding)
        except SmsDeskError as problem:
            self.close()
            self.problem = problem
            self.opened.emit()
            return
        if self._path == file and self.setup is not None:
            self.file = read
            self.setup = self._fitting(self.setup)
            # Also where the columns are called the same, nothing that was shown holds any more.
            self.difference = None
            self.opened.emit()
            self._later()

    def close(self) -> None:
        """Look at nothing."""
        if self._looking is not None:
            self._looking.cancel()
        self._soon.stop()
        self.file = self.setup = self.problem = self.difference = self.cost = None
        self._path = None
        self.file_name, self.again, self.outdated = "", False, False
        self.opened.emit()

    async def _open(self, file: Path) -> None:
        try:
            read = await self._desk.drafting.read_file(file)
            await self._know()
        except SmsDeskError as problem:
            self.problem = problem
            self.opened.emit()
            return
        if self._path != file:
            return
        self.file = read
        last = self.stored[0] if self.stored else self._first()
        self.setup = self._fitting(last)
        await self._know_info()
        self.opened.emit()
        self._later()

    def _first(self) -> ReminderSetup:
        """How the first series begins."""
        settings = self._desk.settings
        account = next((one for one in self.accounts if one.paused is None), None)
        return ReminderSetup(
            series=DEFAULT_SERIES,
            account_id=0 if account is None else account.id,
            text=self.tr("Reminder: your appointment is on {date} at {time}."),
            rule=ReminderRule(24, Unit.HOURS),
            columns=ReminderColumns("", ""),
            zone=self.home,
            sender="" if account is None else account.sender,
            late_minutes=settings.late_minutes or None,
            region=settings.default_region,
        )

    def _fitting(self, setup: ReminderSetup) -> ReminderSetup:
        """With the columns of this file, and an account that is there."""
        if self.file is None:
            return setup
        setup = replace(setup, columns=columns_for(self.file, setup.columns))
        if self.accounts and setup.account_id not in {one.id for one in self.accounts}:
            one = self.accounts[0]
            setup = replace(setup, account_id=one.id, sender=one.sender)
        return setup

    # Choosing

    def choose(self, **changes: Any) -> None:
        """Other values of the setup."""
        if self.setup is None:
            return
        chosen = replace(self.setup, **changes)
        if chosen != self.setup:
            self.setup, self.outdated = chosen, False
            self.changed.emit()
            self._later()

    def choose_columns(self, **changes: str) -> None:
        """Other columns."""
        if self.setup is not None:
            self.choose(columns=replace(self.setup.columns, **changes))

    def choose_series(self, name: str) -> None:
        """Another series; one that is there brings what it was imported with last."""
        if self.setup is None or name == self.setup.series:
            return
        known = next((one for one in self.stored if one.series == name), None)
        if known is None:
            self.choose(series=name)
            return
        self.setup = self._fitting(known)
        self._spawn(self._account_known())

    def choose_account(self, account: Account) -> None:
        """Another account, with its sender."""
        if self.setup is not None and account.id != self.setup.account_id:
            self.setup = replace(self.setup, account_id=account.id, sender=account.sender)
            self._spawn(self._account_known())

    def choose_again(self, again: bool) -> None:
        """Whether those whose appointment moved after their reminder get another."""
        if again != self.again:
            self.again = again
            self._later()

    # Doing

    def apply(self) -> None:
        """Do what is shown."""
        if self.can_apply and self.difference is not None:
            self.is_applying = True
            self.changed.emit()
            self._spawn(self._apply(self.difference))

    async def _apply(self, difference: Difference) -> None:
        try:
            done = await self._desk.reminders.apply(difference)
        except DifferenceOutdated:
            self.outdated = True
        else:
            self.done.emit(done)
        finally:
            # Whatever it was, it is looked at again if it is still there.
            self.is_applying = False
            self._later()

    # Looking

    def _later(self) -> None:
        if self.setup is not None and not self.is_applying:
            self._soon.start()
            self.changed.emit()

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        if self.setup is not None:
            self._looking = self._spawn(self._make_difference(self.setup))

    async def _make_difference(self, setup: ReminderSetup) -> None:
        file, account = self.file, self.account
        ready = self._has_columns(setup) and bool(setup.series.strip())
        if file is None or account is None or not ready:
            self.difference = None
            self.looked.emit()
            return
        again = self.again
        found = await self._desk.reminders.look(file, setup, account, info=self.info, again=again)
        self.difference, self._looked_again, self.cost = found, again, None
        self.looked.emit()
        if found.plan.messages and not found.plan.issues:
            self.cost = await self._desk.prices.cost(found.plan)
            self.looked.emit()

    def _has_columns(self, setup: ReminderSetup) -> bool:
        return bool(setup.columns.number and setup.columns.day)

    def _sample(self) -> Mapping[str, str]:
        found = self.difference
        if found is None:
            return {}
        wanted = [one.wanted for one in (*found.planned, *found.entries) if one.wanted is not None]
        return wanted[0].fields if wanted else {}

    # What is known

    async def _know(self) -> None:
        self.accounts = tuple(await self._desk.accounts.all())
        self.templates = await self._desk.templates.all()
        self.stored = tuple(one.setup for one in await self._desk.reminders.series())

    def _know_again(self) -> None:
        if self.setup is not None:
            self._spawn(self._known_again())

    async def _known_again(self) -> None:
        await self._know()
        if self.setup is not None:
            self.setup = self._fitting(self.setup)
            await self._account_known()

    async def _account_known(self) -> None:
        await self._know_info()
        self.changed.emit()
        self._later()

    async def _know_info(self) -> None:
        account = self.account
        self.info = None if account is None else await self._desk.drafting.info(account)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        return self._context.bridge.spawn(work, owner=self)
