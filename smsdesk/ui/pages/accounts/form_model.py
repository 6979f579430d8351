"""What happens while an account is filled in: what is known around it, the test, the saving.

Knows no widgets. What is wrong with single fields is in `ui/forms/checks`.
"""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from smsdesk.accounts import offers
from smsdesk.accounts.directory import Changes
from smsdesk.accounts.inside import is_inside
from smsdesk.accounts.trials import Given, SignedIn
from smsdesk.domain.account import Account
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.ui.context import Context
from smsdesk.ui.forms.checks import Around, FormValues

_FALLS_BACK_AFTER = frozenset({"connect", "tls"})


@dataclass(frozen=True, slots=True)
class Attempt:
    """What was tried; another attempt is needed once any of it has changed."""

    values: FormValues
    allow_http: bool


class AccountFormModel(QObject):
    """One account being added, or `account` being edited. `changed` says: look at me again."""

    changed = Signal()
    saved = Signal(object)
    """The account, when it has been stored."""
    refused = Signal(object)
    """The error, when it has not; nothing was changed."""

    def __init__(self, context: Context, info: ProviderInfo, account: Account | None) -> None:
        super().__init__()
        self._context = context
        self.account = account
        self.is_inside = account is not None and is_inside(account)
        self.info = replace(info, fields=()) if self.is_inside else info
        self.around = Around(keeps_secrets=account is not None)
        self.keyring: str | None = ""
        """The backend's name; "" while it is not known; None where there is no usable one."""
        stored_address = "" if account is None else account.options.get("base_url", "")
        # Consent for this computer's own address is none for another one.
        self.allow_http = (
            account is not None and account.allow_http and not _is_local(stored_address)
        )
        self.asks_each_start = False
        self.is_busy = False
        self.result: SignedIn | SmsDeskError | None = None
        self._attempt: Attempt | None = None
        self._falls_back = offers.goes_on_without_tls(info.key)
        self._may_fall_back = self.allow_http and self._falls_back

    def look_around(self) -> None:
        """Find out which names are taken and where secrets are kept."""
        self._context.bridge.spawn(self._look_around(), self)

    def needs_consent(self, values: FormValues) -> bool:
        """Whether the address itself says that the password travels unprotected."""
        return not self.is_inside and offers.travels_unprotected(self._address(values))

    def offers_http(self, values: FormValues) -> bool:
        """Whether plain http is a question at all: asked for, or the only thing left to try."""
        if self.is_inside or _is_local(self._address(values)):
            return False
        return self._may_fall_back or self.needs_consent(values)

    def needs_asking(self, values: FormValues) -> bool:
        """Whether there is a secret and no keyring to keep it in."""
        return self.keyring is None and bool(self.info.secret_fields) and bool(values.secrets)

    def edited(self, values: FormValues) -> None:
        """Something was typed: a result of other values is no result."""
        if self.result is not None and Attempt(values, self.allow_http) != self._attempt:
            self.result = None
        self.changed.emit()

    def test(self, values: FormValues) -> None:
        """Sign in without storing anything; `result` has what came of it."""
        self._begin(self._test(values))

    def save(self, values: FormValues) -> None:
        """Store it if the sign-in works, trying that first where it was not."""
        self._begin(self._save(values))

    def save_anyway(self, values: FormValues) -> None:
        """Store it although the sign-in does not work now."""
        self._begin(self._store(values))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        """One thing at a time: a second press while the first is at work does nothing."""
        if self.is_busy:
            work.close()
            return
        self._set_busy(busy=True)
        self._context.bridge.spawn(self._ended(work), self)

    async def _ended(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            self._set_busy(busy=False)

    async def _look_around(self) -> None:
        desk = self._context.desk
        names = {one.name for one in await desk.accounts.all()}
        if self.account is not None:
            names.discard(self.account.name)
        self.around = replace(self.around, taken_names=frozenset(names))
        try:
            self.keyring = await desk.overviews.keyring()
        except SmsDeskError:
            # It is there and does not answer: what it says when it is needed is shown then.
            self.keyring = ""
        self.changed.emit()

    async def _test(self, values: FormValues) -> None:
        given = Given(
            self.info.key,
            self._options(values),
            values.secrets,
            self._allows_http(values),
            self.account,
        )
        try:
            self.result = await self._context.desk.trials.sign_in(given)
        except SmsDeskError as error:
            self.result = error
            step = getattr(error, "step", "")
            if self._falls_back and step in _FALLS_BACK_AFTER:
                self._may_fall_back = True
        self._attempt = Attempt(values, self.allow_http)

    async def _save(self, values: FormValues) -> None:
        tried = self._attempt == Attempt(values, self.allow_http)
        if not tried or not isinstance(self.result, SignedIn):
            await self._test(values)
        if isinstance(self.result, SignedIn):
            await self._store(values)

    async def _store(self, values: FormValues) -> None:
        try:
            edited = self.account
            account = await (self._add(values) if edited is None else self._edit(edited, values))
        except SmsDeskError as error:
            self.refused.emit(error)
        else:
            self.saved.emit(account)

    async def _add(self, values: FormValues) -> Account:
        desk = self._context.desk
        added = await desk.accounts.add(
            self.info.key,
            values.name,
            sender=values.sender,
            options=self._options(values),
            given_secrets=values.secrets,
            allow_http=self._allows_http(values),
        )
        if not added.secret_kept:
            await self._lend(added.account, values)
        return added.account

    async def _edit(self, edited: Account, values: FormValues) -> Account:
        lends = self.keyring is None
        changes = Changes(
            name=values.name,
            sender=values.sender,
            options=self._options(values),
            secrets={} if lends else values.secrets,
            allow_http=self._allows_http(values),
        )
        account = await self._context.desk.accounts.edit(edited, changes)
        if lends:
            await self._lend(account, values)
        self._context.desk.dispatcher.wake()
        return account

    async def _lend(self, account: Account, values: FormValues) -> None:
        for key, secret in values.secrets.items():
            await self._context.desk.overviews.lend(account, key, secret)

    def _options(self, values: FormValues) -> dict[str, str]:
        stored = {} if self.account is None else dict(self.account.options)
        return {**stored, **values.options}

    def _allows_http(self, values: FormValues) -> bool:
        """Consent, or an address on this very computer, where nobody listens on the way."""
        return self.allow_http or _is_local(self._address(values))

    def _address(self, values: FormValues) -> str:
        return self._options(values).get("base_url", "")

    def _set_busy(self, *, busy: bool) -> None:
        self.is_busy = busy
        self.changed.emit()


def _is_local(address: str) -> bool:
    return offers.is_plain_http(address) and not offers.travels_unprotected(address)
