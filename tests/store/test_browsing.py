"""Which messages a list holds, in what order, and what is counted of them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, update

from smsdesk.domain.message import MessageState
from smsdesk.store import browsing
from smsdesk.store.briefs import SHOWN_CHARACTERS, Hearing, Silence
from smsdesk.store.browsing import Order, SortBy, Wanted
from smsdesk.store.errors import NotFound
from smsdesk.store.reader import FIRST_KEYS, Reader
from smsdesk.store.tables import messages
from tests.support.store import NOW, Store, add_account, add_batch, plan_of
from tests.support.store import numbers as numbers_of

NOBODY = Silence(frozenset(), NOW - timedelta(days=3), NOW)


def found(
    opened: Connection, wanted: Wanted, order: Order | None = None, silence: Silence = NOBODY
) -> list[int]:
    """The ids of a list."""
    query = browsing.ids(wanted, order or Order(), silence)
    return list(opened.execute(query).scalars())


def put(opened: Connection, message_id: int, **values: object) -> None:
    """Give a message other values."""
    opened.execute(update(messages).where(messages.c.id == message_id).values(**values))


def states(opened: Connection, *in_order: MessageState) -> int:
    """A batch of messages in these states; the account."""
    account = add_account(opened)
    add_batch(opened, account.id, len(in_order))
    for message_id, state in enumerate(in_order, start=1):
        put(opened, message_id, state=state.value)
    return account.id


def test_the_newest_come_first(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 2, at=NOW - timedelta(hours=1))
    add_batch(connection, account.id, 2, at=NOW)
    assert found(connection, Wanted()) == [4, 3, 2, 1]
    assert found(connection, Wanted(), Order(SortBy.SENT, descending=False)) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("by", "values"),
    [
        (SortBy.NUMBER, {"recipient": ["+3", "+1", "+2"]}),
        (SortBy.TEXT, {"text": ["c", "a", "b"]}),
        (SortBy.PARTS, {"parts": [3, 1, 2]}),
        (SortBy.STATE, {"state": ["queued", "accepted", "failed"]}),
    ],
)
def test_every_column_sorts(
    connection: Connection, by: SortBy, values: dict[str, Sequence[object]]
) -> None:
    add_batch(connection, add_account(connection).id, 3)
    for name, column in values.items():
        for message_id, value in enumerate(column, start=1):
            put(connection, message_id, **{name: value})
    assert found(connection, Wanted(), Order(by, descending=False)) == [2, 3, 1]
    assert found(connection, Wanted(), Order(by, descending=True)) == [1, 3, 2]


def test_filters_let_through_what_they_say(connection: Connection) -> None:
    first, second = add_account(connection), add_account(connection)
    early = NOW - timedelta(days=2)
    add_batch(connection, first.id, 2, at=early)
    batch = add_batch(connection, second.id, 2)
    assert found(connection, Wanted(account_id=first.id)) == [2, 1]
    assert found(connection, Wanted(batch_id=batch)) == [4, 3]
    assert found(connection, Wanted(since=NOW)) == [4, 3]
    put(connection, 4, state="failed")
    assert found(connection, Wanted(states=frozenset({MessageState.FAILED}))) == [4]


def heard(
    opened: Connection, *hearing: Hearing, states: frozenset[MessageState], silence: Silence
) -> list[int]:
    """The ids of a list."""
    return found(opened, Wanted(states=states, hearing=frozenset(hearing)), silence=silence)


def test_silence_divides_accepted_messages(connection: Connection) -> None:
    accepted, delivered = MessageState.ACCEPTED, MessageState.DELIVERED
    account_id = states(connection, accepted, accepted, delivered, accepted, accepted)
    long_ago, tomorrow = NOW - timedelta(days=4), NOW + timedelta(days=1)
    put(connection, 1, updated_at=long_ago, not_before=long_ago)
    # Kept by the provider: until tomorrow, and until a moment ago.
    put(connection, 4, updated_at=long_ago, not_before=tomorrow)
    put(connection, 5, updated_at=long_ago, not_before=NOW)
    mute = Silence(frozenset({account_id}), NOBODY.since, NOW)
    both = frozenset({accepted, delivered})
    later, still, silent = Hearing.LATER, Hearing.OPEN, Hearing.SILENT
    for silence, wanted, ids in (
        (NOBODY, {silent}, [3, 1]),
        (NOBODY, {still}, [5, 3, 2]),
        (NOBODY, {later}, [4, 3]),
        (NOBODY, {later, silent}, [4, 3, 1]),
        (NOBODY, {still, silent}, [5, 3, 2, 1]),
        (mute, {silent}, [5, 3, 2, 1]),
        (mute, {still}, [3]),
        (mute, {later}, [4, 3]),
    ):
        assert heard(connection, *wanted, states=both, silence=silence) == ids
        for brief in browsing.briefs(connection, range(1, 6)):
            told = silence.hearing(brief.account_id, brief.updated_at, brief.not_before)
            assert brief.state is delivered or (told in wanted) == (brief.id in ids)
    counts = browsing.batch_counts(connection, 1, NOBODY)
    assert {(state, hearing): number for state, hearing, number, _ in counts} == {
        (accepted, later): 1,
        (accepted, still): 2,
        (accepted, silent): 1,
        (delivered, still): 1,
    }


@pytest.mark.parametrize(
    ("search", "matches"),
    [
        ("5678", [1]),
        ("+30 691 234-56", [1]),
        ("0030691", [1]),
        ("07700", [2]),
        ("завтра", [3]),
        ("ЗАВТРА", [3]),
        ("tomorrow reminder", [2]),
        ("reminder yesterday", []),
        ("100%", [1]),
        ("10_", []),
        ("10:30", [2]),
        ("  ", [3, 2, 1]),
    ],
)
def test_search(connection: Connection, search: str, matches: list[int]) -> None:
    add_batch(connection, add_account(connection).id, 3)
    put(connection, 1, recipient="+306912345678", text="100% off")
    put(connection, 2, recipient="+447700900123", text="Reminder: tomorrow at 10:30")
    put(connection, 3, recipient="+380632132121", text="Завтра о десятій")
    assert found(connection, Wanted(search=search)) == matches


def test_rows_are_short(connection: Connection) -> None:
    add_batch(connection, add_account(connection).id, 2, text="x" * 1000, parts=7)
    (brief,) = browsing.briefs(connection, [2, 99])
    assert (brief.id, brief.parts, brief.state) == (2, 7, MessageState.QUEUED)
    assert len(brief.text) == SHOWN_CHARACTERS
    assert brief.created_at == NOW
    assert "x" not in repr(brief)


def test_tallies_are_by_quarter_and_state(connection: Connection) -> None:
    account = add_account(connection)
    quarter = datetime(2026, 1, 5, 10, 15, tzinfo=NOW.tzinfo)
    for minutes in (0, 14, 15):
        add_batch(connection, account.id, 1, at=quarter + timedelta(minutes=minutes), parts=2)
    add_batch(connection, account.id, 1, at=quarter - timedelta(days=1))
    tallies = browsing.tallies(connection, quarter)
    told = {(one.begin, one.state, one.messages, one.parts) for one in tallies}
    later = quarter + browsing.QUARTER
    queued = MessageState.QUEUED
    assert told == {(quarter, queued, 2, 4), (later, queued, 1, 2)}


def test_batches_are_counted_by_state(connection: Connection) -> None:
    states(connection, MessageState.ACCEPTED, MessageState.FAILED, MessageState.FAILED)
    counts = browsing.batch_counts(connection, 1, NOBODY)
    assert sorted(counts, key=str) == [
        (MessageState.ACCEPTED, Hearing.OPEN, 1, 1),
        (MessageState.FAILED, Hearing.OPEN, 2, 2),
    ]
    assert browsing.batch(connection, 1).source_text
    with pytest.raises(NotFound):
        browsing.batch(connection, 2)


def test_undecided_and_newest(connection: Connection) -> None:
    assert browsing.newest(connection) == 0
    states(connection, MessageState.UNCERTAIN, MessageState.QUEUED)
    assert (browsing.uncertain(connection), browsing.newest(connection)) == (1, 2)


def test_counting_looks_at_the_index_alone(connection: Connection) -> None:
    silence = Silence(frozenset(), NOW, NOW)
    query = browsing.ids(Wanted(since=NOW), Order(), silence)
    compiled = query.compile(connection, compile_kwargs={"literal_binds": True})
    plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}")
    steps = " ".join(row[-1] for row in plan)
    assert "COVERING INDEX ix_messages_shown" in steps
    # What came at the same moment, a batch, is put into the order of its ids; no more than that.
    assert "TEMP B-TREE FOR ORDER BY" not in steps


async def test_a_reader_hands_on_long_lists_in_order_and_in_lots(store: Store) -> None:
    count = FIRST_KEYS * 100
    await store.put(plan_of(store.account.id, numbers_of(count)))
    reader = Reader(store.file)
    lots: list[array[int]] = []
    for by in (SortBy.SENT, SortBy.TEXT):
        lots.clear()
        await reader.keys(browsing.ids(Wanted(), Order(by), NOBODY), lots.append)
        assert [key for lot in lots for key in lot] == list(range(count, 0, -1))
        assert len(lots) > 2
        assert len(lots[0]) == FIRST_KEYS
    await reader.close()
    await reader.close()


async def test_a_reader_writes_nothing_and_sees_what_is_committed(store: Store) -> None:
    reader = Reader(store.file)
    assert await reader.read(browsing.newest) == 0
    await store.put(plan_of(store.account.id, numbers_of(2)))
    assert await reader.read(browsing.newest) == 2
    with pytest.raises(Exception, match="store"):
        await reader.read(lambda c: put(c, 1, text="other"))
    await reader.close()
