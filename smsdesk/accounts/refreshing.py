"""Balances that refresh by themselves: at the start, every so often, after each batch.

No provider is asked more often than it allows, errors make the rests longer, and what only a
person can mend is not tried again. Asking itself is in `balances`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from smsdesk.accounts import offers
from smsdesk.accounts.balances import Asked, Balances
from smsdesk.accounts.directory import Directory
from smsdesk.accounts.overview import Overview
from smsdesk.domain.account import Account, PauseCause
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import Balance
from smsdesk.domain.provider_info import Capability, ProviderInfo
from smsdesk.events import AccountsChanged, BatchFinished, Bus
from smsdesk.system.clock import Clock
from smsdesk.tasks import first_of

FIRST_RETRY_S = 60.0
LAST_RETRY_S = 1800.0
"""After an error the rests are 1, 2, 4, … at most 30 minutes."""
LOOK_EVERY_S = 300.0
"""How long nothing is looked at when nothing is due: clocks and settings may have changed."""
ONLY_A_PERSON_MENDS = frozenset(
    {"bad_credentials", "no_permission", "secret_missing", "unknown_provider", "insecure_address"}
)
"""Codes of errors after which asking again by itself would only do harm."""
SIGN_IN_PAUSES = frozenset({PauseCause.AUTH, PauseCause.PERMISSION})


@dataclass(slots=True)
class _Known:
    """What is known of one account. Seconds are the clock's `monotonic`."""

    wanted: bool
    asked_s: float | None = None
    failures: int = 0
    hopeless: bool = False
    asking: bool = False


class BalanceRefresh:
    """One per process. `run` is a background task; everything else may be called beside it."""

    def __init__(
        self,
        balances: Balances,
        directory: Directory,
        clock: Clock,
        bus: Bus,
        *,
        every_minutes: Callable[[], int],
        info: Callable[[str], ProviderInfo] = offers.info,
    ) -> None:
        """`every_minutes` is asked each time; 0 asks only when a person wants it."""
        self._balances = balances
        self._directory = directory
        self._clock = clock
        self._every_minutes = every_minutes
        self._info = info
        self._known: dict[int, _Known] = {}
        self._last: dict[int, Asked] = {}
        self._look = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._failure: BaseException | None = None
        bus.subscribe(AccountsChanged, self._accounts_changed)
        bus.subscribe(BatchFinished, self._batch_finished)

    @property
    def last(self) -> Mapping[int, Asked]:
        """What came of asking each account the last time, in this run."""
        return MappingProxyType(self._last)

    def failure(self, overview: Overview) -> SmsDeskError | None:
        """Why asking an account failed the last time; None where it did not, or where somebody
        else, its test for instance, has had more luck since."""
        asked = self._last.get(overview.account.id)
        if asked is None or asked.error is None:
            return None
        newer = overview.checked_at is not None and overview.checked_at > asked.checked_at
        return None if newer else asked.error

    def is_asking(self, account_id: int) -> bool:
        """Whether an answer is being waited for."""
        known = self._known.get(account_id)
        return known is not None and known.asking

    def ask_soon(self, account_id: int) -> None:
        """A person wants to know: ask as soon as the provider allows."""
        self._known.setdefault(account_id, _Known(wanted=True)).wanted = True
        self._look.set()

    async def signed_in(self, account: Account, balance: Balance | None) -> None:
        """A person has just signed in by hand: that is as good as having asked, and newer.

        Raises StoreProblem.
        """
        known = self._known.setdefault(account.id, _Known(wanted=balance is None))
        known.asked_s = self._clock.monotonic()
        if balance is not None:
            known.wanted = False
        asked = Asked(account, self._clock.now(), balance=balance)
        self._heard(asked)
        await self._balances.take(asked)

    def allowed_in_s(self, account: Account) -> float:
        """How long until the provider may be asked again; 0 when it may be asked now."""
        known = self._known.get(account.id)
        if known is None or known.asked_s is None:
            return 0.0
        every_s = self._info(account.provider).limits.balance_every_s
        return max(0.0, known.asked_s + every_s - self._clock.monotonic())

    async def run(self) -> None:
        """Ask whatever is due, for ever. Raises StoreProblem."""
        self._failure = None
        try:
            while True:
                self._look.clear()
                wait_s = await self._round()
                await first_of(self._look.wait(), self._clock.sleep(wait_s))
                if self._failure is not None:
                    raise self._failure
        finally:
            tasks = list(self._tasks)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _round(self) -> float:
        """Begin to ask what is due; how long until the next is."""
        wait_s = LOOK_EVERY_S
        for account in await self._directory.all():
            if not self._info(account.provider).can(Capability.BALANCE):
                continue
            known = await self._looked_up(account)
            due_s = self._due_in_s(account, known)
            if due_s is None:
                continue
            if due_s <= 0:
                self._begin(account, known)
            else:
                wait_s = min(wait_s, due_s)
        return wait_s

    async def _looked_up(self, account: Account) -> _Known:
        known = self._known.get(account.id)
        if known is None:
            known = self._known[account.id] = _Known(wanted=self._every_minutes() > 0)
        if known.asked_s is None:
            # Another process, or this one before it was started anew, may have asked just now.
            last = await self._balances.last(account.id)
            if last is not None:
                age_s = (self._clock.now() - last[1]).total_seconds()
                known.asked_s = self._clock.monotonic() - max(0.0, age_s)
        return known

    def _due_in_s(self, account: Account, known: _Known) -> float | None:
        if known.asking:
            return None
        earliest_s = self.allowed_in_s(account)
        if known.wanted:
            return earliest_s
        minutes = self._every_minutes()
        if not minutes or known.hopeless or account.paused in SIGN_IN_PAUSES:
            return None
        rest_s = 60.0 * minutes
        if known.failures:
            rest_s = min(FIRST_RETRY_S * 2.0 ** (known.failures - 1), LAST_RETRY_S)
        asked_s = known.asked_s if known.asked_s is not None else -rest_s
        return max(earliest_s, asked_s + rest_s - self._clock.monotonic())

    def _begin(self, account: Account, known: _Known) -> None:
        known.asking, known.wanted = True, False
        known.asked_s = self._clock.monotonic()
        task = asyncio.create_task(self._ask(account, known), name=f"balance-{account.id}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _ask(self, account: Account, known: _Known) -> None:
        try:
            # What came of it is noted before the bus tells of it.
            await self._balances.ask([account], heard=self._heard)
        except SmsDeskError as error:
            self._failure = error
        finally:
            known.asking = False
            self._look.set()

    def _heard(self, asked: Asked) -> None:
        known = self._known[asked.account.id]
        known.asking = False
        self._last[asked.account.id] = asked
        known.failures = 0 if asked.error is None else known.failures + 1
        known.hopeless = asked.error is not None and asked.error.code in ONLY_A_PERSON_MENDS

    def _accounts_changed(self, event: AccountsChanged) -> None:
        """What failed may work now, and there may be new ones."""
        for account_id in event.ids:
            known = self._known.get(account_id)
            if known is not None and (known.failures or known.hopeless):
                known.failures, known.hopeless, known.wanted = 0, False, True
        self._look.set()

    def _batch_finished(self, event: BatchFinished) -> None:
        if self._every_minutes():
            self.ask_soon(event.account_id)
