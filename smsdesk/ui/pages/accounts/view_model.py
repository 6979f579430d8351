"""The list of accounts: what stands in it, and what is done with one of them.

Knows no widgets. Adding and editing are in `form_model`.
"""

from __future__ import annotations

import enum
from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject, Signal

from smsdesk.accounts.overview import Overview, Secrets
from smsdesk.accounts.standing import is_low
from smsdesk.accounts.trials import SignedIn
from smsdesk.domain.account import Account, PauseCause, Pending
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.money import DayBalance
from smsdesk.events import AccountsChanged, BalanceChanged
from smsdesk.ui.context import Context

Ended = SignedIn | SmsDeskError


class State(enum.Enum):
    """What is said of an account at a glance."""

    ONLINE = "online"
    LOW = "low"
    UNTESTED = "untested"
    PAUSED = "paused"
    SIGN_IN_FAILED = "sign_in_failed"
    TEST_FAILED = "test_failed"
    OFFLINE = "offline"
    NO_KEYRING = "no_keyring"
    SECRET_MISSING = "secret_missing"
    KEYRING_LOCKED = "keyring_locked"


_BY_SECRETS = {
    Secrets.NO_KEYRING: State.NO_KEYRING,
    Secrets.MISSING: State.SECRET_MISSING,
    Secrets.UNREADABLE: State.KEYRING_LOCKED,
}


class AccountsModel(QObject):
    """`changed` after anything in `overviews` or about one of them is another."""

    changed = Signal()
    tested = Signal(int)
    """The id of an account whose test has begun or ended."""
    pending_known = Signal(int, Pending)
    """An account's id and how many messages wait for it: asked before it is removed."""
    removed = Signal(str, int)
    """The name of an account that is gone, and how many messages were cancelled."""
    kept_secret = Signal(object)
    """The error because of which the keyring still has the secrets of a removed account."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.overviews: tuple[Overview, ...] = ()
        self.is_loaded = False
        self._trends: dict[int, tuple[DayBalance, ...]] = {}
        self._results: dict[int, Ended] = {}
        self._testing: set[int] = set()
        bridge, bus = context.bridge, context.desk.bus
        bridge.coalesce(bus, AccountsChanged, self._accounts_changed, self)
        bridge.coalesce(bus, BalanceChanged, lambda _events: self.load(), self)

    def load(self) -> None:
        """Read the accounts anew."""
        self._spawn(self._load())

    def overview(self, account_id: int) -> Overview | None:
        """One of them, if it is there."""
        return next((one for one in self.overviews if one.account.id == account_id), None)

    def state(self, overview: Overview) -> State:
        """What is said of it at a glance."""
        account = overview.account
        result = self._results.get(account.id)
        if overview.secrets in _BY_SECRETS:
            return _BY_SECRETS[overview.secrets]
        failure = self.failure(overview)
        errors = [one for one in (result, failure) if isinstance(one, SmsDeskError)]
        refused = any(one.code == "bad_credentials" for one in errors)
        if account.paused is PauseCause.AUTH or refused:
            return State.SIGN_IN_FAILED
        if account.paused is not None:
            return State.PAUSED
        if errors:
            return State.TEST_FAILED if errors[0] is result else State.OFFLINE
        if is_low(account, overview.balance):
            return State.LOW
        knows = result is not None or overview.checked_at is not None
        return State.ONLINE if knows else State.UNTESTED

    def failure(self, overview: Overview) -> SmsDeskError | None:
        """Why it could not be asked what is left, if that is what was tried last."""
        return self._context.desk.balance_refresh.failure(overview)

    def trend(self, account_id: int) -> tuple[DayBalance, ...]:
        """What was left on each of the last days, from the earliest; none where nobody knows."""
        return self._trends.get(account_id, ())

    def result(self, account_id: int) -> Ended | None:
        """How the last test of an account in this run ended."""
        return self._results.get(account_id)

    def is_testing(self, account_id: int) -> bool:
        """Whether a test is under way."""
        return account_id in self._testing

    def test(self, account: Account) -> None:
        """Sign in without sending anything."""
        if account.id not in self._testing:
            self._spawn(self._test(account))

    def pause(self, account: Account) -> None:
        """Let it send nothing more."""
        self._spawn(self._context.desk.accounts.pause(account))

    def resume(self, account: Account) -> None:
        """Let it send again."""
        self._results.pop(account.id, None)
        self._spawn(self._resume(account))

    def ask_pending(self, account: Account) -> None:
        """Find out what removing would concern; `pending_known` follows."""
        self._spawn(self._ask_pending(account))

    def remove(self, account: Account) -> None:
        """Take it out of use, cancelling what waits."""
        self._spawn(self._remove(account))

    def note_result(self, account: Account, result: SignedIn) -> None:
        """A test that was made elsewhere: in the form."""
        self._results[account.id] = result
        self._spawn(self._context.desk.balance_refresh.signed_in(account, result.balance))
        self.changed.emit()

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        self._context.bridge.spawn(work, self)

    def _accounts_changed(self, _events: list[AccountsChanged]) -> None:
        self.load()

    async def _load(self) -> None:
        desk = self._context.desk
        self.overviews = await desk.overviews.all()
        self._trends = {
            one.account.id: await desk.balances.by_day(one.account.id) for one in self.overviews
        }
        self.is_loaded = True
        self.changed.emit()

    async def _test(self, account: Account) -> None:
        self._testing.add(account.id)
        self.tested.emit(account.id)
        desk = self._context.desk
        clock, began_s = desk.clock, desk.clock.monotonic()
        try:
            balance = await desk.balances.test(account)
            self._results[account.id] = SignedIn(balance, clock.monotonic() - began_s)
            await desk.balance_refresh.signed_in(account, balance)
        except SmsDeskError as error:
            self._results[account.id] = error
        finally:
            self._testing.discard(account.id)
            self.changed.emit()

    async def _resume(self, account: Account) -> None:
        await self._context.desk.accounts.resume(account)
        self._context.desk.dispatcher.wake()

    async def _ask_pending(self, account: Account) -> None:
        pending = await self._context.desk.overviews.pending(account)
        self.pending_known.emit(account.id, pending)

    async def _remove(self, account: Account) -> None:
        done = await self._context.desk.accounts.remove(account, cancel_waiting=True)
        self.removed.emit(account.name, len(done.cancelled))
        if done.vault_error is not None:
            self.kept_secret.emit(done.vault_error)
