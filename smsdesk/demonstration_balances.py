"""What the accounts of the demonstration had left in the last weeks. The rest is in
`demonstration`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import Connection

from smsdesk.domain.account import Account
from smsdesk.domain.money import Balance
from smsdesk.store import accounts as stored

DAYS = 29
_SHARES = (8, 11, 6, 14, 9, 0, 2)
"""Of what is left now, in thousandths: what is spent on the days of a week."""
_TOPPED_UP = {"isms": 17, "bulksms": 9}
"""So many days ago, by provider; others only spend."""


def note_balances(
    connection: Connection,
    accounts: Iterable[Account],
    left: Mapping[str, Decimal],
    now: datetime,
) -> None:
    """A note for each day before today, so that it ends at what is `left` (by provider)."""
    for account in accounts:
        if account.provider not in left or account.provider == "practice":
            continue
        amount = left[account.provider]
        topped_up = _TOPPED_UP.get(account.provider)
        for back in range(1, DAYS + 1):
            at = now - timedelta(days=back)
            stored.record_balance(connection, account.id, Balance(round(amount, 2)), at)
            amount += left[account.provider] * _SHARES[at.weekday()] / 1_000
            if back == topped_up:
                amount /= 4
