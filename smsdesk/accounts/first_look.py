"""The accounts as a list shows them, before the store can be asked: what `overviews` says, by the
same rules. It answers again when it can.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

from smsdesk.accounts import offers
from smsdesk.accounts.overview import Overview, secrets_of
from smsdesk.accounts.secrets import LendingVault
from smsdesk.domain.account import Account
from smsdesk.domain.money import Balance
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.providers.registry import UnknownProvider
from smsdesk.store import first_look
from smsdesk.store.first_look import NoFirstLook

_Stored = list[tuple[Account, ProviderInfo, tuple[Balance, datetime] | None]]


class FirstOverviews:
    """Whatever is odd about the store: none, and the ordinary way finds out and tells."""

    def __init__(self, store_file: Path, vault: LendingVault) -> None:
        self._file = store_file
        self._vault = vault

    async def any(self) -> bool:
        """Whether an account is in use."""
        return bool(await asyncio.to_thread(self._stored))

    async def all(self) -> tuple[Overview, ...]:
        """The accounts in use, oldest first."""
        found = []
        for account, info, known in await asyncio.to_thread(self._stored):
            state = await secrets_of(self._vault, account, info)
            found.append(Overview(account, info, state, *(known or (None, None))))
        return tuple(found)

    def _stored(self) -> _Stored:
        try:
            with first_look.looking(self._file) as connection:
                return [
                    (
                        account,
                        offers.info(account.provider),
                        first_look.latest_balance(connection, account.id),
                    )
                    for account in first_look.in_use(connection)
                ]
        except (NoFirstLook, UnknownProvider):
            return []
