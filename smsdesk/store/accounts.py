"""Accounts and their balances in the store. Secrets are not here: `vault_key` finds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, exists, insert, select, update
from sqlalchemy.exc import IntegrityError

from smsdesk.domain.account import Account, NewAccount, PauseCause
from smsdesk.domain.money import Balance
from smsdesk.store.errors import NameTaken, NotFound
from smsdesk.store.tables import accounts, balances, batches

# What is removed is paused for that reason; what is only announced never was.
_ANNOUNCED = and_(accounts.c.removed_at.is_not(None), accounts.c.paused.is_(None))


def add(connection: Connection, new: NewAccount, now: datetime) -> Account:
    """Store an account. Raises NameTaken."""
    try:
        row = connection.execute(insert(accounts).values(_values(new, now)).returning(accounts))
        return _account(row.one())
    except IntegrityError:
        raise NameTaken(new.name) from None


def announce(connection: Connection, new: NewAccount, now: datetime) -> Account:
    """Note that an account is being added: not in use yet, but its vault key is known."""
    values = {**_values(new, now), "removed_at": now}
    return _account(connection.execute(insert(accounts).values(values).returning(accounts)).one())


def put_in_use(connection: Connection, account_id: int) -> Account:
    """Begin to use what was announced. Raises NameTaken; NotFound if it was withdrawn."""
    statement = update(accounts).where(accounts.c.id == account_id, _ANNOUNCED)
    try:
        row = connection.execute(statement.values(removed_at=None).returning(accounts))
        account = row.one_or_none()
    except IntegrityError:
        raise NameTaken(get(connection, account_id).name) from None
    if account is None:
        raise NotFound(str(account_id))
    return _account(account)


def withdraw(connection: Connection, account_id: int) -> None:
    """Forget what was announced and never used."""
    used = [exists().where(other.c.account_id == accounts.c.id) for other in (batches, balances)]
    connection.execute(
        delete(accounts).where(accounts.c.id == account_id, _ANNOUNCED, ~used[0], ~used[1])
    )


def not_in_use(connection: Connection) -> tuple[tuple[Account, bool], ...]:
    """Those that are removed, and those that are merely announced (True)."""
    announced = _ANNOUNCED.label("announced")
    rows = connection.execute(
        select(accounts, announced)
        .where(accounts.c.removed_at.is_not(None))
        .order_by(accounts.c.id)
    )
    return tuple((_account(row), bool(row.announced)) for row in rows)


def get(connection: Connection, account_id: int) -> Account:
    """An account by its id, removed ones included. Raises NotFound."""
    row = connection.execute(select(accounts).where(accounts.c.id == account_id)).one_or_none()
    if row is None:
        raise NotFound(str(account_id))
    return _account(row)


def by_name(connection: Connection, name: str) -> Account:
    """The account in use of this name. Raises NotFound."""
    found = connection.execute(
        select(accounts).where(accounts.c.name == name, accounts.c.removed_at.is_(None))
    ).one_or_none()
    if found is None:
        raise NotFound(name)
    return _account(found)


def in_use(connection: Connection) -> tuple[Account, ...]:
    """All accounts that are not removed, by id."""
    rows = connection.execute(
        select(accounts).where(accounts.c.removed_at.is_(None)).order_by(accounts.c.id)
    )
    return tuple(_account(row) for row in rows)


def ever(connection: Connection) -> tuple[Account, ...]:
    """All accounts, removed ones included, by id."""
    rows = connection.execute(select(accounts).order_by(accounts.c.id))
    return tuple(_account(row) for row in rows)


def change(
    connection: Connection,
    account_id: int,
    *,
    name: str,
    options: Mapping[str, str],
    sender: str,
    allow_http: bool,
) -> Account:
    """Replace what a person may edit. Raises NotFound, NameTaken."""
    statement = (
        update(accounts)
        .where(accounts.c.id == account_id, accounts.c.removed_at.is_(None))
        .values(name=name, options=dict(options), sender=sender, allow_http=allow_http)
        .returning(accounts)
    )
    try:
        row = connection.execute(statement).one_or_none()
    except IntegrityError:
        raise NameTaken(name) from None
    if row is None:
        raise NotFound(name)
    return _account(row)


def pause(connection: Connection, account_id: int, cause: PauseCause) -> None:
    """Stop sending for this account; its queue stays. A pause that stands keeps its cause."""
    connection.execute(
        update(accounts)
        .where(accounts.c.id == account_id, accounts.c.paused.is_(None))
        .values(paused=cause.value)
    )


def paused(connection: Connection) -> set[int]:
    """The accounts that do not send at the moment, removed ones included."""
    found = connection.execute(select(accounts.c.id).where(accounts.c.paused.is_not(None)))
    return set(found.scalars())


def resume(connection: Connection, account_id: int) -> None:
    """Let it send again, unless it was removed: then what waits for it stays where it is."""
    connection.execute(
        update(accounts)
        .where(accounts.c.id == account_id, accounts.c.removed_at.is_(None))
        .values(paused=None)
    )


def set_low_balance(connection: Connection, account_id: int, alert: Decimal | None) -> None:
    """From which balance on the account is told as low; None never tells."""
    connection.execute(
        update(accounts)
        .where(accounts.c.id == account_id)
        .values(low_balance=None if alert is None else format(alert, "f"))
    )


def remove(connection: Connection, account_id: int, now: datetime) -> None:
    """Take an account out of use. Its messages keep pointing at it; its name is free again."""
    connection.execute(
        update(accounts)
        .where(accounts.c.id == account_id, accounts.c.removed_at.is_(None))
        .values(removed_at=now, paused=PauseCause.REMOVED.value)
    )


def record_balance(
    connection: Connection, account_id: int, balance: Balance, now: datetime
) -> None:
    """Note what an account had left at this moment."""
    amount = None if balance.amount is None else format(balance.amount, "f")
    connection.execute(
        insert(balances).values(
            account_id=account_id,
            checked_at=now,
            amount=amount,
            unit=balance.unit,
            messages_left=balance.messages_left,
        )
    )


def latest_balance(connection: Connection, account_id: int) -> tuple[Balance, datetime] | None:
    """The newest note of what an account had left, and when it was taken."""
    row = connection.execute(
        select(balances)
        .where(balances.c.account_id == account_id)
        .order_by(balances.c.checked_at.desc(), balances.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    amount = None if row.amount is None else Decimal(row.amount)
    return Balance(amount, row.unit, row.messages_left), row.checked_at


def balance_history(
    connection: Connection, account_id: int, since: datetime
) -> Sequence[tuple[datetime, Decimal]]:
    """The noted amounts since then, oldest first."""
    rows = connection.execute(
        select(balances.c.checked_at, balances.c.amount)
        .where(
            balances.c.account_id == account_id,
            balances.c.checked_at >= since,
            balances.c.amount.is_not(None),
        )
        .order_by(balances.c.checked_at, balances.c.id)
    )
    return [(row.checked_at, Decimal(row.amount)) for row in rows]


def _values(new: NewAccount, now: datetime) -> dict[str, Any]:
    return {
        "name": new.name,
        "provider": new.provider,
        "options": dict(new.options),
        "sender": new.sender,
        "vault_key": new.vault_key,
        "allow_http": new.allow_http,
        "created_at": now,
    }


def _account(row: Row[Any]) -> Account:
    return Account(
        id=row.id,
        name=row.name,
        provider=row.provider,
        options=dict(row.options),
        sender=row.sender,
        vault_key=row.vault_key,
        allow_http=row.allow_http,
        paused=None if row.paused is None else PauseCause(row.paused),
        removed_at=row.removed_at,
        low_balance=None if row.low_balance is None else Decimal(row.low_balance),
    )
