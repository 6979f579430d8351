"""The tables in code are the tables on disk, and columns give back what they were given."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.exc import StatementError

from smsdesk.domain.errors import Reason
from smsdesk.domain.message import MessageState, Problem
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.domain.plan import Excluded, Exclusion
from smsdesk.store import accounts, outbox
from smsdesk.store import messages as stored
from smsdesk.store.claims import Settlement, settle
from smsdesk.store.contact_tables import contacts
from smsdesk.store.tables import UtcTime, Words, messages
from tests.support.store import (
    NOW,
    add_account,
    add_batch,
    claim_all,
    connected,
    migrated,
    numbers,
    plan_of,
)

SQLITE = SQLiteDialect_pysqlite()


def described(connection: Connection) -> dict[str, list[str]]:
    """What could differ: columns, keys and constraints of each table, the words of each index."""
    inspector = inspect(connection)
    found = {
        name: sorted(
            [
                *(f"column {column}" for column in inspector.get_columns(name)),
                f"primary key {inspector.get_pk_constraint(name)}",
                *(f"foreign key {key}" for key in inspector.get_foreign_keys(name)),
                *(f"unique {unique}" for unique in inspector.get_unique_constraints(name)),
            ]
        )
        for name in inspector.get_table_names()
        if name != "alembic_version"
    }
    indexes = text("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
    return found | {row.name: [row.sql] for row in connection.execute(indexes)}


def test_the_migrations_make_what_the_code_declares(tmp_path: Path) -> None:
    declared = create_engine(f"sqlite:///{tmp_path / 'declared.db'}")
    contacts.metadata.create_all(declared)
    with declared.connect() as made, connected(migrated(tmp_path / "migrated.db")) as found:
        assert described(found) == described(made)
    declared.dispose()


def test_the_comparison_bites(tmp_path: Path) -> None:
    with connected(migrated(tmp_path / "a.db")) as one, connected(migrated(tmp_path / "b.db")) as b:
        b.execute(text("ALTER TABLE messages ADD COLUMN colour TEXT"))
        b.execute(text("DROP INDEX ix_messages_recipient"))
        assert described(one)["messages"] != described(b)["messages"]
        assert described(one).keys() - described(b).keys() == {"ix_messages_recipient"}


@given(st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29)), st.integers(-1439, 1439))  # noqa: DTZ001
def test_times_come_back_exactly_and_in_utc(naive: datetime, offset_minutes: int) -> None:
    given_time = naive.replace(tzinfo=timezone(timedelta(minutes=offset_minutes)))
    kept = UtcTime().process_bind_param(given_time, SQLITE)
    back = UtcTime().process_result_value(kept, SQLITE)
    assert back == given_time
    assert back is not None
    assert back.tzinfo is UTC


@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_times_are_stored_in_their_order(one: datetime, other: datetime) -> None:
    kept = [UtcTime().process_bind_param(moment, SQLITE) for moment in (one, other)]
    assert kept[0] is not None
    assert kept[1] is not None
    assert (kept[0] < kept[1]) == (one < other)


def test_a_naive_time_is_refused(connection: Connection) -> None:
    account = add_account(connection)
    with pytest.raises(StatementError, match="offset-naive"):
        add_batch(connection, account.id, at=datetime(2026, 3, 2))  # noqa: DTZ001


def test_nothing_as_a_time_stays_nothing() -> None:
    assert UtcTime().process_bind_param(None, SQLITE) is None
    assert UtcTime().process_result_value(None, SQLITE) is None


def test_what_the_server_fills_in_is_what_the_code_expects(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 1)
    row = connection.execute(messages.select()).one()
    assert row.tries == 0
    assert row.retryable is False
    assert row.detail == ""
    assert row.state == MessageState.QUEUED.value
    assert row.created_at == NOW


@given(st.text(st.characters(exclude_categories=[]), max_size=20))
def test_words_can_be_stored_whatever_they_are(given_words: str) -> None:
    kept = Words().process_bind_param(given_words, SQLITE)
    assert kept is not None
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert "\0" not in kept
    assert len(kept) == len(given_words)
    if "\0" not in given_words and not any("\ud800" <= char <= "\udfff" for char in given_words):
        assert kept == given_words


HALF = "half \ud83d and \0"
MENDED = "half \ufffd and \ufffd"


def test_no_words_keep_a_batch_from_being_stored(connection: Connection) -> None:
    account = add_account(connection, HALF)
    assert accounts.by_name(connection, HALF).name == MENDED
    excluded = Excluded(HALF, Exclusion.MISSING_FIELD, HALF, 3)
    plan = plan_of(account.id, numbers(1), excluded=[excluded])
    plan = replace(plan, source_text=HALF)
    batch = outbox.add_batch(connection, plan, now=NOW, not_before=NOW)
    mended = Excluded(MENDED, Exclusion.MISSING_FIELD, MENDED, 3)
    assert stored.excluded(connection, batch) == (mended,)


def test_no_words_of_a_provider_keep_an_outcome_from_being_recorded(
    connection: Connection,
) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 2)
    one, other = claim_all(connection, account.id)
    refused = Settlement(one.id, MessageState.REJECTED, Problem(Reason.CONTENT, detail=HALF))
    taken = Settlement(other.id, MessageState.ACCEPTED, receipts=(PartReceipt(HALF),))
    settle(connection, [refused, taken], desk="desk-1", now=NOW)
    assert stored.get(connection, one.id).problem == Problem(Reason.CONTENT, detail=MENDED)
    told = PartReceipt(HALF, DeliveryState.DELIVERED)
    stored.set_receipt(connection, other.id, told, now=NOW)
    [(_, receipt)] = stored.receipts(connection, other.id)
    assert receipt == PartReceipt(MENDED, DeliveryState.DELIVERED)
