"""Puts the program together: the only place where objects are wired.

Importing it imports nothing heavy; each service is made, with its libraries, when it is first
asked for. What is done with them is decided by the command line and the window.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smsdesk.contact_wiring import ContactWiring
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.redaction import Redactor
from smsdesk.events import Bus, Event, SettingsChanged
from smsdesk.first_look_wiring import FirstLookWiring
from smsdesk.schedule_wiring import ScheduleWiring
from smsdesk.settings import LoadedSettings, Settings, load_settings, save_settings
from smsdesk.system.clock import Clock, SystemClock
from smsdesk.system.logs import LogHandle, log_from, set_up_logging
from smsdesk.system.paths import Profile, open_profile
from smsdesk.tasks import Work

if TYPE_CHECKING:
    from smsdesk.accounts.balances import Balances
    from smsdesk.accounts.clients import Clients
    from smsdesk.accounts.directory import Directory
    from smsdesk.accounts.overviews import Overviews
    from smsdesk.accounts.prices import Prices
    from smsdesk.accounts.refreshing import BalanceRefresh
    from smsdesk.accounts.secrets import LendingVault
    from smsdesk.accounts.trials import Trials
    from smsdesk.practice.inside import PracticeInside
    from smsdesk.receiving.polling import StatusPolling
    from smsdesk.receiving.pull import StatusPull
    from smsdesk.reports.browsing import Reports
    from smsdesk.reports.today import Today
    from smsdesk.sending.dispatcher import Dispatcher
    from smsdesk.sending.forgetting import Forgetting
    from smsdesk.sending.outbox import Outbox
    from smsdesk.sending.progress import Progress
    from smsdesk.sending.retry import RetryPolicy
    from smsdesk.store.database import Database
    from smsdesk.system.autostart import AtSignIn
    from smsdesk.system.locks import ProcessMark
    from smsdesk.system.vault import SecretStore
    from smsdesk.templates.drafts import Drafts
    from smsdesk.templates.library import Library

RECOVER_EVERY_S = 30.0
_log = logging.getLogger("smsdesk.desk")


@dataclass(frozen=True)
class Workplace:
    """A profile in use: its folder, preferences, log, and what must not be seen in it."""

    profile: Profile
    loaded: LoadedSettings
    log: LogHandle
    redactor: Redactor
    was_used: bool = False
    """Whether somebody had worked in the profile before it was opened."""

    @property
    def settings(self) -> Settings:
        """The preferences that hold."""
        return self.loaded.settings


def open_workplace(folder: Path | None = None, *, log_to_stderr: bool = True) -> Workplace:
    """Open or make a profile and begin to log into it. Raises ProfileUnusable.

    Whoever opens it calls `log.close()` at the end.
    """
    profile = open_profile(folder)
    was_used = profile.is_used
    loaded = load_settings(profile.settings)
    redactor = Redactor()
    log = set_up_logging(profile.logs, loaded.settings.log_level, redactor, log_to_stderr)
    return Workplace(profile, loaded, log, redactor, was_used)


class Desk(ContactWiring, ScheduleWiring, FirstLookWiring):
    """Everything that works on one profile, for one event loop. Made by `open_desk`."""

    def __init__(
        self,
        workplace: Workplace,
        db: Database,
        *,
        vault: SecretStore | None = None,
        policy: RetryPolicy | None = None,
    ) -> None:
        self.workplace = workplace
        self.settings = workplace.settings
        self.db = db
        self.clock: Clock = SystemClock()
        self.bus = Bus(_note_failed_handler)
        self._given_vault = vault
        self._policy = policy
        self._mark: ProcessMark | None = None
        self._saving_settings = asyncio.Lock()

    @property
    def profile(self) -> Profile:
        """The folder that all of this is in."""
        return self.workplace.profile

    @property
    def provider_clients(self) -> Clients:
        """A client for each account."""
        return self.clients

    @cached_property
    def vault(self) -> LendingVault:
        """The keyring, with what is lent for this run before it."""
        from smsdesk.accounts.secrets import LendingVault
        from smsdesk.system.vault import Vault

        redactor = self.workplace.redactor
        beneath = self._given_vault or Vault(self.workplace.profile.profile_id, redactor)
        return LendingVault(beneath, redactor)

    @cached_property
    def at_sign_in(self) -> AtSignIn:
        """Whether the system starts the window at sign-in."""
        from smsdesk.system.autostart import at_sign_in

        return at_sign_in(self.profile)

    @cached_property
    def clients(self) -> Clients:
        """A client for each account."""
        from smsdesk.accounts.clients import Clients

        return Clients(self.db, self.vault, self.practice)

    @cached_property
    def practice(self) -> PracticeInside:
        """The practice server inside this process; it starts when an account needs it."""
        from smsdesk.practice.inside import PracticeInside

        return PracticeInside()

    @cached_property
    def accounts(self) -> Directory:
        """The accounts."""
        from smsdesk.accounts.directory import Directory

        return Directory(self.db, self.vault, self.clients, self.clock, self.bus)

    @cached_property
    def overviews(self) -> Overviews:
        """The accounts as a list shows them."""
        from smsdesk.accounts.overviews import Overviews

        return Overviews(self.db, self.vault, self.clients, self.clock, self.bus)

    @cached_property
    def trials(self) -> Trials:
        """Signing in with what is not stored yet."""
        from smsdesk.accounts.trials import Trials

        return Trials(self.vault, self.clock, self.practice)

    @cached_property
    def balances(self) -> Balances:
        """What is left on them."""
        from smsdesk.accounts.balances import Balances

        return Balances(self.db, self.clients, self.clock, self.bus)

    @cached_property
    def prices(self) -> Prices:
        """What sending costs, where the provider tells beforehand."""
        from smsdesk.accounts.prices import Prices

        return Prices(self.clients, self.clock)

    @cached_property
    def balance_refresh(self) -> BalanceRefresh:
        """What asks for them by itself."""
        from smsdesk.accounts.refreshing import BalanceRefresh

        return BalanceRefresh(
            self.balances,
            self.accounts,
            self.clock,
            self.bus,
            every_minutes=lambda: self.settings.balance_refresh_minutes,
        )

    @cached_property
    def outbox(self) -> Outbox:
        """What is to go out."""
        from smsdesk.sending.outbox import Outbox

        return Outbox(self.db, self.clock, self.bus)

    @cached_property
    def dispatcher(self) -> Dispatcher:
        """What sends it; from now on this process is a desk that others see. Raises MarkRefused."""
        from smsdesk.sending.dispatcher import Dispatcher
        from smsdesk.system.locks import ProcessMark

        self._mark = ProcessMark(self.workplace.profile.locks)
        return Dispatcher(
            self.db,
            self.clients,
            self.clock,
            self.bus,
            desk=self._mark.desk_id,
            on_error=_note_unexpected,
            policy=self._policy,
        )

    @cached_property
    def today(self) -> Today:
        """The figures of the day."""
        from smsdesk.reports.today import Today

        return Today(self.db, self.clock)

    @cached_property
    def progress(self) -> Progress:
        """How far it is."""
        from smsdesk.sending.progress import Progress

        return Progress(self.db, self.clock, self.bus)

    @cached_property
    def forgetting(self) -> Forgetting:
        """What deletes old history."""
        from smsdesk.sending.forgetting import Forgetting

        return Forgetting(self.db, self.clock, self.bus, lambda: self.settings.keep_history_days)

    @cached_property
    def templates(self) -> Library:
        """The texts that are kept."""
        from smsdesk.templates.library import Library

        return Library(self.db, self.clock, self.bus)

    @cached_property
    def drafts(self) -> Drafts:
        """The message that is being written."""
        from smsdesk.templates.drafts import Drafts

        return Drafts(self.db, self.clock)

    @cached_property
    def status_pull(self) -> StatusPull:
        """What asks providers what became of messages."""
        from smsdesk.receiving.pull import StatusPull

        return StatusPull(self.db, self.clients, self.clock, self.bus)

    @cached_property
    def reports(self) -> Reports:
        """What was sent, for looking at."""
        from smsdesk.reports.browsing import Reports

        return Reports(self.workplace.profile.store, self.clock)

    @cached_property
    def status_polling(self) -> StatusPolling:
        """What asks them by itself."""
        from smsdesk.receiving.polling import StatusPolling

        return StatusPolling(
            self.db,
            self.status_pull,
            self.clock,
            self.bus,
            longest_minutes=lambda: self.settings.status_refresh_minutes,
        )

    def background(self) -> dict[str, Work]:
        """What goes on beside sending while the program runs, for a supervisor, by name."""
        return {
            "balances": self.balance_refresh.run,
            "progress": self.progress.run,
            "status": self.status_polling.run,
            "recovery": self._recover_for_ever,
            "forgetting": self.forgetting.run,
            "sweeping": self._sweep_when_open,
            **self.contact_background(),
            **self.schedule_background(),
        }

    async def change_settings(self, changes: Mapping[str, Any]) -> None:
        """Save these preferences and let them hold at once. Raises as `save_settings`, and
        AutostartNotChanged and its like."""
        file = self.workplace.profile.settings
        # One after the other: of two choices in a row the later one must hold.
        async with self._saving_settings:
            if "start_at_sign_in" in changes:
                on = bool(changes["start_at_sign_in"])
                await asyncio.to_thread(self.at_sign_in.switch, on=on)
            self.settings = await asyncio.to_thread(save_settings, file, changes)
        if "log_level" in changes:
            log_from(self.settings.log_level)
        self.bus.publish(SettingsChanged(frozenset(changes)))

    async def _sweep_when_open(self) -> None:
        """Forget orphaned secrets, once, as soon as that makes no keyring ask for a password."""
        await self.vault.opened.wait()
        await self.accounts.sweep()

    async def _recover_for_ever(self) -> None:
        while True:
            await self.clock.sleep(RECOVER_EVERY_S)
            await self.recover()

    async def recover(self) -> tuple[int, ...]:
        """Show what dead processes had under way as uncertain. Raises StoreProblem."""
        from smsdesk.sending.recovery import recover
        from smsdesk.system.locks import is_alive

        alive = partial(is_alive, self.workplace.profile.locks)
        return await recover(self.db, self.clock, self.bus, alive)

    async def aclose(self) -> None:
        """Close the clients, if there are any, and let others know that this desk has ended."""
        if "reports" in self.__dict__:
            await self.reports.close()
        await self.close_contacts()
        if "clients" in self.__dict__:
            await self.clients.aclose()
        if "practice" in self.__dict__:
            await self.practice.aclose()
        if self._mark is not None:
            self._mark.release()


@asynccontextmanager
async def open_desk(
    folder: Path | None = None,
    *,
    vault: SecretStore | None = None,
    policy: RetryPolicy | None = None,
    on_settings_problem: Callable[[SmsDeskError], None] | None = None,
    log_to_stderr: bool = True,
    first: Callable[[Desk], Awaitable[None]] | None = None,
) -> AsyncIterator[Desk]:
    """A desk on this profile, closed in order at the end. Raises ProfileUnusable, StoreProblem.

    `vault` stands for the keyring. The dispatcher must have been stopped by whoever ran it.
    `first` gets the desk before the store is opened, when only `first_…` can be asked.
    """
    from smsdesk.store.database import Database

    workplace = open_workplace(folder, log_to_stderr=log_to_stderr)
    try:
        for problem in workplace.loaded.problems:
            if on_settings_problem is not None:
                on_settings_problem(problem)
        profile = workplace.profile
        async with Database(profile.store) as db:
            desk = Desk(workplace, db, vault=vault, policy=policy)
            try:
                if first is not None:
                    await first(desk)
                await db.connect(backups=profile.backups, used=workplace.was_used)
                yield desk
            finally:
                await desk.aclose()
    finally:
        workplace.log.close()


def note_crash(folder: Path | None, error: BaseException) -> Path | None:
    """Put an error that nobody expected into the log; the log's path, or None without one."""
    with suppress(SmsDeskError, OSError):
        workplace = open_workplace(folder, log_to_stderr=False)
        try:
            _note_unexpected(error)
            return workplace.log.path
        finally:
            workplace.log.close()
    return None


def _note_unexpected(error: BaseException) -> None:
    _log.critical("unexpected %s", type(error), exc_info=error)


def _note_failed_handler(error: Exception, event: Event) -> None:
    _log.error("a handler of %s failed", type(event), exc_info=error)
