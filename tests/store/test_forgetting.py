"""Old messages go, a few at a time; what is open or needs a decision stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, func, select, update

from smsdesk.domain.message import FAILED_STATES, OPEN_STATES, MessageState
from smsdesk.store import forgetting
from smsdesk.store.tables import batches, exclusions, message_events, messages
from tests.support.store import NOW, add_account, add_batch, claim_all

S = MessageState
DAY = timedelta(days=1)
OLD = NOW - 40 * DAY
BEFORE = NOW - 30 * DAY
KEPT = OPEN_STATES | {S.UNCERTAIN}


def forget(connection: Connection, most: int = 100) -> int:
    return forgetting.forget_messages(connection, BEFORE, accepted_before=BEFORE, most=most)


def count(connection: Connection, table: object = messages) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()  # type: ignore[arg-type] # any table


def put(
    connection: Connection, state: MessageState, touched: object = OLD, *, many: int = 1
) -> int:
    """A batch of 40 days ago in this state, last touched then."""
    account = add_account(connection)
    batch = add_batch(connection, account.id, many, at=OLD)
    connection.execute(
        update(messages)
        .where(messages.c.batch_id == batch)
        .values(state=state.value, updated_at=touched)
    )
    return batch


@pytest.mark.parametrize("state", list(MessageState))
def test_which_states_are_forgotten(connection: Connection, state: MessageState) -> None:
    put(connection, state)
    assert forget(connection) == (0 if state in KEPT else 1)
    assert FAILED_STATES.isdisjoint(KEPT)


def test_what_was_touched_lately_stays(connection: Connection) -> None:
    put(connection, S.DELIVERED, NOW - DAY)
    assert forget(connection) == 0


def test_an_accepted_message_waits_longer_for_its_receipt(connection: Connection) -> None:
    put(connection, S.ACCEPTED)
    before = NOW - 50 * DAY
    assert forgetting.forget_messages(connection, BEFORE, accepted_before=before, most=9) == 0
    assert forget(connection) == 1


def test_what_the_provider_keeps_waits_until_after_its_time(connection: Connection) -> None:
    batch = put(connection, S.ACCEPTED)
    kept = update(messages).where(messages.c.batch_id == batch)
    connection.execute(kept.values(not_before=NOW + DAY))
    assert forget(connection) == 0
    connection.execute(kept.values(not_before=BEFORE - DAY))
    assert forget(connection) == 1


def test_a_few_at_a_time(connection: Connection) -> None:
    put(connection, S.DELIVERED, many=5)
    assert [forget(connection, 2) for _ in range(4)] == [2, 2, 1, 0]


def test_its_history_goes_with_it(connection: Connection) -> None:
    account = add_account(connection)
    batch = add_batch(connection, account.id, 2, at=OLD)
    claim_all(connection, account.id, now=OLD)
    assert count(connection, message_events) == 2
    connection.execute(
        update(messages)
        .where(messages.c.batch_id == batch)
        .values(state=S.DELIVERED.value, updated_at=OLD)
    )
    forget(connection)
    assert count(connection, message_events) == 0


def test_batches_without_messages(connection: Connection) -> None:
    emptied = put(connection, S.DELIVERED)
    kept = put(connection, S.UNCERTAIN)
    connection.execute(
        exclusions.insert().values(
            batch_id=emptied, number="123", exclusion="invalid_number", subject=""
        )
    )
    forget(connection)
    assert forgetting.forget_empty_batches(connection, BEFORE) == 1
    assert list(connection.execute(select(batches.c.id)).scalars()) == [kept]
    assert count(connection, exclusions) == 0
    assert forgetting.forget_empty_batches(connection, OLD - DAY) == 0
