"""What the status panel knows and does: accounts, today's figures, what is being sent now.

It follows the events of the services and asks no provider itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.accounts.overview import Overview
from smsdesk.accounts.standing import Health, Standing, standing
from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import Balance
from smsdesk.domain.provider_info import Capability
from smsdesk.events import (
    AccountsChanged,
    BalanceChanged,
    BatchesChanged,
    MessagesChanged,
    ProgressChanged,
)
from smsdesk.reports.figures import TodaysFigures
from smsdesk.ui.context import Context

if TYPE_CHECKING:
    from smsdesk.sending.progress import Running

FRESH_FOR = timedelta(minutes=30)
"""How long an answer at least says that the provider is there."""
COUNT_EVERY_MS = 1_000
"""Today's figures are counted at most so often while messages move."""


@dataclass(frozen=True, slots=True)
class AccountView:
    """One account as its card shows it."""

    overview: Overview
    standing: Standing
    error: SmsDeskError | None = None
    """Why the last question failed, if that is what its standing comes from."""
    asking: bool = False
    asks_in_s: float = 0.0
    """How long the provider is to be left alone before it may be asked again."""

    @property
    def account(self) -> Account:
        """The account."""
        return self.overview.account

    @property
    def balance(self) -> Balance | None:
        """What was left when it was last asked."""
        return self.overview.balance

    @property
    def checked_at(self) -> datetime | None:
        """When that was."""
        return self.overview.checked_at

    @property
    def tells_balance(self) -> bool:
        """Whether its provider can be asked."""
        return self.overview.info.can(Capability.BALANCE)


class PanelModel(QObject):
    """Loads by itself when it is made."""

    accounts_changed = Signal()
    figures_changed = Signal()
    running_changed = Signal()
    went_low = Signal(object)
    """An AccountView, once for each time its balance falls below its alert."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self.accounts: tuple[AccountView, ...] = ()
        self.figures: TodaysFigures | None = None
        self._overviews: tuple[Overview, ...] = ()
        self._told_low: set[int] = set()
        self._wished: set[int] = set()
        self._reading = asyncio.Lock()
        self._counting = QTimer(self, interval=COUNT_EVERY_MS, singleShot=True)
        self._counting.timeout.connect(lambda: self._spawn(self._count()))
        bus, bridge = self._desk.bus, context.bridge
        bridge.coalesce(bus, AccountsChanged, self._accounts_moved, self)
        bridge.coalesce(bus, BalanceChanged, self._balances_moved, self)
        bridge.coalesce(bus, MessagesChanged, self._messages_moved, self)
        bridge.coalesce(bus, BatchesChanged, self._messages_moved, self)
        bridge.coalesce(bus, ProgressChanged, self._progress_moved, self)
        if not self._desk.is_open:
            context.bridge.spawn(self._look_first(), owner=self, at_once=True)
        self._spawn(self._read_accounts())
        self._spawn(self._count())

    @property
    def running(self) -> tuple[Running, ...]:
        """What is being sent now."""
        return self._desk.progress.running if self._desk.is_open else ()

    @property
    def now(self) -> datetime:
        """By the clock of the program."""
        return self._desk.clock.now()

    def account(self, account_id: int) -> AccountView | None:
        """One of the accounts; None when it is not there any more."""
        return next((one for one in self.accounts if one.account.id == account_id), None)

    # Commands

    def refresh(self, account_id: int) -> None:
        """Ask what is left, as soon as the provider allows."""
        self._desk.balance_refresh.ask_soon(account_id)
        self._wished.add(account_id)
        self._show_accounts()

    def refresh_all(self) -> None:
        """Ask every account that can be asked."""
        for one in self.accounts:
            if one.tells_balance:
                self.refresh(one.account.id)

    def set_alert(self, account_id: int, alert: Decimal | None) -> None:
        """From which balance on it is told as low; None never tells."""
        if (found := self.account(account_id)) is not None:
            self._told_low.discard(account_id)
            self._spawn(self._desk.accounts.set_alert(found.account, alert))

    def hold(self, batch_id: int) -> None:
        """Let the rest of this batch wait until it is let go."""
        self._spawn(self._desk.outbox.hold(batch_id))

    def let_go(self, batch_id: int) -> None:
        """Let the rest of it go out."""
        self._spawn(self._let_go(batch_id))

    def resume(self, account_id: int) -> None:
        """Let this account send again."""
        if (found := self.account(account_id)) is not None:
            self._spawn(self._resumed(found.account))

    # What follows from events

    def _accounts_moved(self, events: list[AccountsChanged]) -> None:
        del events
        self._spawn(self._read_accounts())

    def _balances_moved(self, events: list[BalanceChanged]) -> None:
        self._spawn(self._read_balances({event.account_id for event in events}))

    def _messages_moved(self, events: list[Any]) -> None:
        del events
        if not self._counting.isActive():
            self._counting.start()

    def _progress_moved(self, events: list[ProgressChanged]) -> None:
        del events
        self.running_changed.emit()
        self._show_accounts()

    async def _look_first(self) -> None:
        """Show what can be read before the store is open."""
        self._overviews = await self._desk.first_overviews.all()
        self._show_accounts()
        figures = await self._desk.first_reports.todays_figures()
        if figures is not None:
            self.figures = figures
            self.figures_changed.emit()

    async def _read_accounts(self) -> None:
        async with self._reading:
            self._overviews = await self._desk.overviews.all()
        self._show_accounts()
        self.running_changed.emit()  # a pause shows there, too

    async def _read_balances(self, account_ids: set[int]) -> None:
        async with self._reading:
            for account_id in account_ids:
                last = await self._desk.balances.last(account_id)
                if last is not None:
                    self._overviews = tuple(
                        replace(one, balance=last[0], checked_at=last[1])
                        if one.account.id == account_id
                        else one
                        for one in self._overviews
                    )
        self._wished -= account_ids
        self._show_accounts()

    async def _count(self) -> None:
        figures = await self._desk.today.figures()
        if figures != self.figures:
            self.figures = figures
            self.figures_changed.emit()

    async def _let_go(self, batch_id: int) -> None:
        await self._desk.outbox.let_go(batch_id)
        self._desk.dispatcher.wake()

    async def _resumed(self, account: Account) -> None:
        await self._desk.accounts.resume(account)
        self._desk.dispatcher.wake()

    def _show_accounts(self) -> None:
        shown = tuple(self._view(one) for one in self._overviews)
        if shown == self.accounts:
            return
        self.accounts = shown
        self.accounts_changed.emit()
        for one in shown:
            if one.standing is not Standing.LOW:
                self._told_low.discard(one.account.id)
            elif one.account.id not in self._told_low:
                self._told_low.add(one.account.id)
                self.went_low.emit(one)

    def _view(self, overview: Overview) -> AccountView:
        account = overview.account
        if not self._desk.is_open:
            # Nobody has asked or sent yet.
            health = Health(answered=self._is_fresh(overview.checked_at))
            return AccountView(overview, standing(overview, health))
        refresh = self._desk.balance_refresh
        error = refresh.failure(overview) or self._desk.dispatcher.unusable(account.id)
        health = Health(
            error,
            self._desk.dispatcher.trouble(account.id),
            answered=self._is_fresh(overview.checked_at),
        )
        waits = account.id in self._wished and not refresh.is_asking(account.id)
        return AccountView(
            overview,
            standing(overview, health),
            error,
            asking=account.id in self._wished,
            asks_in_s=refresh.allowed_in_s(account) if waits else 0.0,
        )

    def _is_fresh(self, checked_at: datetime | None) -> bool:
        """Whether an answer is recent enough to say that the provider is there."""
        if checked_at is None:
            return False
        every = timedelta(minutes=2 * self._desk.settings.balance_refresh_minutes)
        return self.now - checked_at <= max(FRESH_FOR, every)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.bridge.spawn(work, owner=self)
