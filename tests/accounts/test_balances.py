"""Asking what is left: each account on its own, all at once, and noted."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from functools import partial

import pytest
from sqlalchemy import Connection

from smsdesk.accounts.errors import SecretMissing
from smsdesk.domain.money import Balance, DayBalance
from smsdesk.events import BalanceChanged
from smsdesk.providers.errors import BadCredentials, Unreachable
from smsdesk.store import accounts as stored
from tests.accounts.conftest import Office
from tests.support.stand_in import StandIn, json_reply


def _record(connection: Connection, account_id: int, left: Balance, at: datetime) -> None:
    stored.record_balance(connection, account_id, left, at)


async def test_each_account_has_its_own_result(office: Office) -> None:
    async with StandIn() as server:
        server.answer(json_reply(200, {"balance": "12.50", "unit": "credits"}))
        good = await office.add("good", server.url)
        office.events.clear()
        asked = await office.balances.ask([good, office.store.account])
    assert asked[0].balance is not None
    assert (asked[0].balance.amount, asked[0].balance.unit) == (Decimal("12.50"), "credits")
    assert isinstance(asked[1].error, SecretMissing)
    assert [type(event) for event in office.events] == [BalanceChanged, BalanceChanged]
    noted = await office.store.db.read(lambda c: stored.latest_balance(c, good.id))
    assert noted is not None
    assert noted[0].amount == Decimal("12.50")
    other = office.store.account.id
    assert await office.store.db.read(lambda c: stored.latest_balance(c, other)) is None


async def test_a_refused_sign_in(office: Office) -> None:
    async with StandIn() as server:
        server.answer(json_reply(401, {"error": "auth", "detail": "no"}))
        account = await office.add("desk", server.url)
        with pytest.raises(BadCredentials):
            await office.balances.test(account)


async def test_a_good_sign_in_notes_the_balance(office: Office) -> None:
    async with StandIn() as server:
        server.answer(json_reply(200, {"balance": "7", "unit": "credits"}))
        account = await office.add("desk", server.url)
        balance = await office.balances.test(account)
    assert balance is not None
    assert balance.amount == 7
    assert await office.store.db.read(lambda c: stored.latest_balance(c, account.id)) is not None


async def test_nobody_answers(office: Office) -> None:
    account = await office.add("desk", "http://nobody.invalid")
    (asked,) = await office.balances.ask([account])
    assert isinstance(asked.error, Unreachable)
    assert asked.error.step == "dns"


async def test_what_was_left_is_told_for_each_of_the_last_days(office: Office) -> None:
    account, now = office.store.account, office.store.clock.now()

    def note(hours_ago: float, amount: str | None) -> None:
        left = Balance(None if amount is None else Decimal(amount))
        notes.append((now - timedelta(hours=hours_ago), left))

    notes: list[tuple[datetime, Balance]] = []
    note(24 * 40, "99")  # too long ago
    note(48.2, "30")
    note(48, "20")
    note(24, None)  # no limit that day
    note(0, "10.5")
    for at, left in notes:
        await office.store.db.run(
            partial(_record, account_id=account.id, left=left, at=at),
        )
    days = await office.balances.by_day(account.id)
    today = now.astimezone().date()
    assert days == (
        DayBalance(today - timedelta(days=2), Decimal(20)),
        DayBalance(today, Decimal("10.5")),
    )
