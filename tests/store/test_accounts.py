"""Accounts and balances go in and come out as they were; names are unique among those in use."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from smsdesk.domain.account import Account, NewAccount, PauseCause
from smsdesk.domain.money import Balance
from smsdesk.store import accounts, claims, messages
from smsdesk.store.errors import NameTaken, NotFound
from smsdesk.store.tables import balances
from tests.support.store import NOW, add_account, add_batch, claim_all

NEW = NewAccount(
    "Ιατρείο", "d7", {"username": "clinic", "base_url": "https://…"}, "Clinic", "key-1", True
)


def test_comes_out_as_it_went_in(connection: Connection) -> None:
    added = accounts.add(connection, NEW, NOW)
    assert added == Account(
        id=added.id,
        name=NEW.name,
        provider="d7",
        options=NEW.options,
        sender="Clinic",
        vault_key="key-1",
        allow_http=True,
        paused=None,
        removed_at=None,
    )
    assert accounts.get(connection, added.id) == added
    assert accounts.by_name(connection, "Ιατρείο") == added


def test_nobody_of_that_name_or_id(connection: Connection) -> None:
    with pytest.raises(NotFound) as by_id:
        accounts.get(connection, 4711)
    with pytest.raises(NotFound) as by_name:
        accounts.by_name(connection, "Nobody")
    assert (by_id.value.subject, by_name.value.subject) == ("4711", "Nobody")


def test_a_name_in_use_is_taken(connection: Connection) -> None:
    add_account(connection, "Clinic")
    with pytest.raises(NameTaken) as caught:
        add_account(connection, "Clinic")
    assert caught.value.subject == "Clinic"


def test_a_removed_name_is_free(connection: Connection) -> None:
    first = add_account(connection, "Clinic")
    accounts.remove(connection, first.id, NOW)
    with pytest.raises(NotFound):
        accounts.by_name(connection, "Clinic")
    second = add_account(connection, "Clinic")
    assert accounts.by_name(connection, "Clinic") == second
    assert accounts.in_use(connection) == (second,)
    assert accounts.get(connection, first.id).removed_at == NOW


def test_in_use_is_in_the_order_of_adding(connection: Connection) -> None:
    added = [add_account(connection, name) for name in ("Zeta", "Alpha", "Mid")]
    assert accounts.in_use(connection) == tuple(added)


def test_change(connection: Connection) -> None:
    account = add_account(connection, "Old")
    changed = accounts.change(
        connection, account.id, name="New", options={"a": "b"}, sender="Desk", allow_http=True
    )
    assert changed == accounts.get(connection, account.id)
    assert (changed.name, changed.options, changed.sender) == ("New", {"a": "b"}, "Desk")
    assert changed.allow_http
    assert (changed.provider, changed.vault_key) == (account.provider, account.vault_key)


def test_change_to_a_name_that_is_taken(connection: Connection) -> None:
    add_account(connection, "Taken")
    account = add_account(connection, "Mine")
    with pytest.raises(NameTaken):
        accounts.change(
            connection, account.id, name="Taken", options={}, sender="", allow_http=False
        )


def test_a_removed_account_does_not_change(connection: Connection) -> None:
    account = add_account(connection, "Gone")
    accounts.remove(connection, account.id, NOW)
    with pytest.raises(NotFound):
        accounts.change(connection, account.id, name="X", options={}, sender="", allow_http=False)


def test_pause_and_resume(connection: Connection) -> None:
    account = add_account(connection)
    accounts.pause(connection, account.id, PauseCause.CREDIT)
    accounts.pause(connection, account.id, PauseCause.USER)
    assert accounts.get(connection, account.id).paused is PauseCause.CREDIT
    accounts.resume(connection, account.id)
    assert accounts.get(connection, account.id).paused is None


def test_a_removed_account_stays_removed(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 2)
    accounts.remove(connection, account.id, NOW)
    accounts.remove(connection, account.id, NOW + timedelta(days=1))
    accounts.resume(connection, account.id)
    found = accounts.get(connection, account.id)
    assert (found.paused, found.removed_at) == (PauseCause.REMOVED, NOW)
    assert claim_all(connection, account.id) == []
    assert claims.accounts_with_work(connection) == set()


def test_the_messages_of_a_removed_account_stay(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 2)
    accounts.remove(connection, account.id, NOW)
    assert len(messages.listing(connection, messages.Filter(batch_id=batch))) == 2


@pytest.mark.parametrize(
    "balance",
    [
        Balance(Decimal("3948.4700"), "EUR"),
        Balance(Decimal("99999.93999999999"), None, 999_997),
        Balance(Decimal("0"), "credits"),
        Balance(Decimal("-1.5"), "EUR"),
        Balance(None),
    ],
)
def test_a_balance_comes_back_exactly(connection: Connection, balance: Balance) -> None:
    account = add_account(connection)
    accounts.record_balance(connection, account.id, balance, NOW)
    found = accounts.latest_balance(connection, account.id)
    assert found == (balance, NOW)
    assert found is not None
    assert str(found[0].amount) == str(balance.amount)


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_money_is_kept_as_plain_decimal_text(amount: Decimal) -> None:
    assert Decimal(format(amount, "f")) == amount


def test_money_is_text_on_disk(connection: Connection) -> None:
    account = add_account(connection)
    accounts.record_balance(connection, account.id, Balance(Decimal("1E+3")), NOW)
    kind = connection.exec_driver_sql("SELECT typeof(amount), amount FROM balances").one()
    assert tuple(kind) == ("text", "1000")
    assert connection.execute(select(balances.c.amount)).scalar() == "1000"


def test_the_newest_balance(connection: Connection) -> None:
    account, other = add_account(connection), add_account(connection)
    assert accounts.latest_balance(connection, account.id) is None
    for amount, minutes in ((3, 0), (2, 10), (1, 5)):
        at = NOW + timedelta(minutes=minutes)
        accounts.record_balance(connection, account.id, Balance(Decimal(amount)), at)
    accounts.record_balance(connection, other.id, Balance(Decimal(9)), NOW + timedelta(days=1))
    assert accounts.latest_balance(connection, account.id) == (
        Balance(Decimal(2)),
        NOW + timedelta(minutes=10),
    )


def test_of_two_at_one_instant_the_later_counts(connection: Connection) -> None:
    account = add_account(connection)
    for amount in (1, 2):
        accounts.record_balance(connection, account.id, Balance(Decimal(amount)), NOW)
    assert accounts.latest_balance(connection, account.id) == (Balance(Decimal(2)), NOW)


def test_how_a_balance_went(connection: Connection) -> None:
    account = add_account(connection)
    for amount, minutes in ((None, 1), (3, 0), (2, 10), (5, -1)):
        at = NOW + timedelta(minutes=minutes)
        balance = Balance(None if amount is None else Decimal(amount))
        accounts.record_balance(connection, account.id, balance, at)
    assert accounts.balance_history(connection, account.id, NOW) == [
        (NOW, Decimal(3)),
        (NOW + timedelta(minutes=10), Decimal(2)),
    ]


def test_options_are_in_no_repr(connection: Connection) -> None:
    account = accounts.add(connection, NEW, NOW)
    assert "clinic" not in repr(account) + repr(NEW)
