"""A store with messages in every state and of every age, of accounts of every kind."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from itertools import product

from sqlalchemy import Connection, insert

from smsdesk.domain.account import NewAccount, PauseCause
from smsdesk.domain.contact import ConsentKind, ConsentRecord, ContactDetails
from smsdesk.domain.message import MessageState
from smsdesk.domain.money import Balance
from smsdesk.store import accounts, consents, contacts, holds
from smsdesk.store.database import Database
from smsdesk.store.tables import batches, messages

TEXTS = ("Hello\n  there", "Υπενθύμιση: αύριο", "x" * 300, "")
OPTED_OUT = "+306912000003"
"""Its waiting messages are cancelled, as opting out does."""
PEOPLE = (
    ContactDetails("+306912000001", "Παππάς", "Νίκος"),
    ContactDetails("+306912000001", "Παππά", "Ελένη"),
    ContactDetails("+306912000002", "O'Neil"),
    ContactDetails("+306912000004"),
    ContactDetails("+306912000003", "", "Ada", "opted out"),
)
"""Two share a number, one has no name."""
_AGES = (timedelta(), timedelta(hours=30), timedelta(days=5), timedelta(days=40))
_LATER = (timedelta(), timedelta(days=1))


async def furnish(db: Database, account_id: int, now: datetime) -> None:
    """Every state, lately and long ago, due and kept for later, held and not, of accounts that
    tell what became of messages, do not, are paused, are gone, or are of no provider."""

    def fill(connection: Connection) -> None:
        of = (account_id, *_more_accounts(connection, now))
        held = set()
        for number, case in enumerate(product(MessageState, of, _AGES, _LATER)):
            batch_id = _add(connection, number, case, now)
            if number % 5 == 0:
                held.add(batch_id)
        for batch_id in held:
            holds.hold(connection, batch_id, now=now)
        consents.opt_out(
            connection, [ConsentRecord(OPTED_OUT, ConsentKind.OPT_OUT, now, "reply")], now
        )

        contacts.add_many(connection, PEOPLE, now)

    await db.run(fill)


def _more_accounts(connection: Connection, now: datetime) -> list[int]:
    made = [
        accounts.add(connection, NewAccount(name, provider, {"a": "ü"}, name, name), now).id
        for name, provider in (
            ("Mute", "d7"),
            ("Gone", "isms"),
            ("Broke", "bulksms"),
        )
    ]
    accounts.remove(connection, made[1], now)
    accounts.pause(connection, made[2], PauseCause.CREDIT)
    accounts.set_low_balance(connection, made[0], Decimal("12.50"))
    for amount, minutes in (("1.20", 5), ("3.45", 1), (None, 9)):
        balance = Balance(None if amount is None else Decimal(amount), "EUR", 7)
        accounts.record_balance(connection, made[0], balance, now - timedelta(minutes=minutes))
    odd = accounts.add(connection, NewAccount("Odd", "no-such-provider", {}, "", "odd"), now).id
    accounts.remove(connection, odd, now)  # or nothing could be shown of it
    return [*made, odd]


def _add(
    connection: Connection,
    number: int,
    case: tuple[MessageState, int, timedelta, timedelta],
    now: datetime,
) -> int:
    state, account_id, age, later = case
    batch_id: int = connection.execute(
        insert(batches)
        .values(account_id=account_id, sender="", source_text="", options={}, created_at=now)
        .returning(batches.c.id)
    ).scalar_one()
    connection.execute(
        insert(messages).values(
            batch_id=batch_id,
            account_id=account_id,
            recipient=f"+306912{number % 7:06d}",
            text=TEXTS[number % len(TEXTS)],
            encoding="gsm-7",
            parts=1 + number % 3,
            state=state.value,
            not_before=now - age + later,
            created_at=now - age,
            updated_at=now - age,
        )
    )
    return batch_id
