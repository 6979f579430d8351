"""Asking what is left: each account on its own, all at once, and noted."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smsdesk.accounts.errors import SecretMissing
from smsdesk.events import BalanceChanged
from smsdesk.providers.errors import BadCredentials, Unreachable
from smsdesk.store import accounts as stored
from tests.accounts.conftest import Office
from tests.support.stand_in import StandIn, json_reply


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
