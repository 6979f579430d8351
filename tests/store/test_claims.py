"""Nobody gets a message twice, everybody gets the right ones, and what became of them is kept."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select, update

from smsdesk.domain.account import PauseCause
from smsdesk.domain.contact import ConsentKind, ConsentRecord
from smsdesk.domain.encoding import Encoding
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MessageState, Problem, SendOptions
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.store import accounts, claims, consents, history, messages, outbox, removal
from smsdesk.store.claims import Claimed, Settlement, claim, settle
from smsdesk.store.database import Database
from smsdesk.store.tables import message_events
from smsdesk.store.tables import messages as messages_table
from tests.support.isolation import CHECKOUT
from tests.support.store import (
    NOW,
    Store,
    add_account,
    add_batch,
    claim_all,
    migrated,
    numbers,
    plan_of,
    state_of,
)

S = MessageState
LATER = NOW + timedelta(seconds=30)


def take(
    connection: Connection,
    account_id: int,
    *,
    calls: int = 100,
    per_call: int = 1,
    parts: float = float("inf"),
) -> list[int]:
    """The ids that a claim gives."""
    found = claim(
        connection, account_id, desk="d", now=NOW, calls=calls, per_call=per_call, parts=parts
    )
    return [message.id for message in found]


def put(connection: Connection, account_id: int, *texts: tuple[str, int]) -> int:
    """A batch with a message for each (text, parts)."""
    planned = (
        PlannedMessage(number, text, Encoding.GSM7, parts)
        for number, (text, parts) in zip(numbers(len(texts)), texts, strict=True)
    )
    plan = SendPlan(account_id, "Clinic", tuple(planned))
    return outbox.add_batch(connection, plan, now=NOW, not_before=NOW)


class TestClaim:
    def test_gives_everything_that_a_call_needs(self, connection: Connection) -> None:
        account = add_account(connection)
        options = SendOptions(flash=True, validity_minutes=30, extra={"tags": "a,b"})
        message = PlannedMessage("+306900000001", "Καλημέρα", Encoding.UCS2, 2)
        plan = SendPlan(account.id, "Clinic", (message,), options=options)
        batch = outbox.add_batch(connection, plan, now=NOW, not_before=NOW)
        [claimed] = claim_all(connection, account.id)
        assert claimed == Claimed(
            id=claimed.id,
            batch_id=batch,
            recipient="+306900000001",
            sender="Clinic",
            text="Καλημέρα",
            encoding=Encoding.UCS2,
            parts=2,
            options=options,
        )

    def test_marks_what_it_takes(self, connection: Connection) -> None:
        account = add_account(connection)
        batch = add_batch(connection, account.id, 3)
        [taken] = take(connection, account.id, calls=1)
        found = messages.listing(connection, messages.Filter(batch_id=batch))
        assert [(m.state, m.tries) for m in found] == [
            (S.SUBMITTING, 1),
            (S.QUEUED, 0),
            (S.QUEUED, 0),
        ]
        assert [entry.state for entry in history.timeline(connection, taken)] == [S.SUBMITTING]

    def test_notes_which_desk_took_it(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        claim_all(connection, account.id, desk="front desk")
        assert connection.execute(select(message_events.c.desk)).scalars().all() == ["front desk"]
        assert claims.desks_at_work(connection) == {"front desk"}

    def test_never_gives_the_same_twice(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 5)
        assert len(take(connection, account.id)) == 5
        assert take(connection, account.id) == []

    def test_gives_what_has_been_due_longest_first(self, connection: Connection) -> None:
        account = add_account(connection)
        second = add_batch(connection, account.id, 2, at=NOW - timedelta(minutes=1))
        first = add_batch(connection, account.id, 2, at=NOW - timedelta(minutes=2))
        third = add_batch(connection, account.id, 2)
        claimed = claim_all(connection, account.id)
        assert [m.batch_id for m in claimed] == [first, first, second, second, third, third]
        assert [m.recipient for m in claimed] == [*numbers(2)] * 3

    def test_leaves_what_is_not_due(self, connection: Connection) -> None:
        account = add_account(connection)
        later = add_batch(connection, account.id, 1, at=NOW + timedelta(microseconds=1))
        now = add_batch(connection, account.id, 1)
        assert [m.batch_id for m in claim_all(connection, account.id)] == [now]
        due = NOW + timedelta(microseconds=1)
        assert [m.batch_id for m in claim_all(connection, account.id, now=due)] == [later]

    def test_leaves_what_belongs_to_another_account(self, connection: Connection) -> None:
        one, other = add_account(connection), add_account(connection)
        add_batch(connection, one.id, 1)
        mine = add_batch(connection, other.id, 1)
        assert [m.batch_id for m in claim_all(connection, other.id)] == [mine]

    @pytest.mark.parametrize("cause", list(PauseCause))
    def test_takes_nothing_from_a_paused_account(
        self, connection: Connection, cause: PauseCause
    ) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 2)
        accounts.pause(connection, account.id, cause)
        assert take(connection, account.id) == []
        accounts.resume(connection, account.id)
        assert len(take(connection, account.id)) == 2

    def test_takes_nothing_from_a_removed_account(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 2)
        accounts.remove(connection, account.id, NOW)
        assert take(connection, account.id) == []
        accounts.resume(connection, account.id)
        assert take(connection, account.id) == []

    @pytest.mark.parametrize(("calls", "per_call", "given"), [(1, 1, 1), (2, 3, 6), (9, 9, 10)])
    def test_fills_calls(
        self, connection: Connection, calls: int, per_call: int, given: int
    ) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 10)
        assert len(take(connection, account.id, calls=calls, per_call=per_call)) == given

    def test_texts_do_not_share_a_call(self, connection: Connection) -> None:
        account = add_account(connection)
        put(connection, account.id, ("a", 1), ("a", 1), ("b", 1), ("b", 1), ("b", 1), ("c", 1))
        assert len(take(connection, account.id, calls=2, per_call=10)) == 5
        assert len(take(connection, account.id, calls=2, per_call=10)) == 1

    def test_batches_do_not_share_a_call(self, connection: Connection) -> None:
        account = add_account(connection)
        put(connection, account.id, ("a", 1), ("a", 1))
        put(connection, account.id, ("a", 1), ("a", 1))
        assert len(take(connection, account.id, calls=1, per_call=10)) == 2

    @pytest.mark.parametrize(
        ("room", "given"), [(0.5, 1), (2, 1), (2.9, 1), (3, 2), (5, 2), (6, 3), (99, 3)]
    )
    def test_stops_before_the_message_that_is_too_much(
        self, connection: Connection, room: float, given: int
    ) -> None:
        account = add_account(connection)
        put(connection, account.id, ("a", 2), ("b", 1), ("c", 3))
        assert len(take(connection, account.id, parts=room)) == given

    @pytest.mark.parametrize(("calls", "given"), [(1, 2), (2, 4), (3, 5), (4, 6), (9, 6)])
    def test_takes_no_more_of_a_text_than_its_calls_have_room_for(
        self, connection: Connection, calls: int, given: int
    ) -> None:
        account = add_account(connection)
        put(connection, account.id, *[("short", 1)] * 5, ("a long text", 1))
        taken = claim(
            connection,
            account.id,
            desk="d",
            now=NOW,
            calls=calls,
            per_call=10,
            parts=99,
            room={"short": 2, "a long text": 1}.__getitem__,
        )
        assert len(taken) == given

    def test_gives_nothing_for_no_calls(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 2)
        assert take(connection, account.id, calls=0) == []


class TestSettle:
    def test_keeps_what_became_of_it(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id)
        parts = (PartReceipt("b-2", DeliveryState.DELIVERED), PartReceipt("a-1"))
        settle(
            connection, [Settlement(mine.id, S.ACCEPTED, receipts=parts)], desk="desk-1", now=LATER
        )
        found = messages.get(connection, mine.id)
        assert (found.state, found.updated_at, found.problem) == (S.ACCEPTED, LATER, None)
        assert found.provider_ids == ("b-2", "a-1")
        assert messages.receipts(connection, mine.id) == ((1, parts[0]), (1, parts[1]))
        assert [(e.at, e.state) for e in history.timeline(connection, mine.id)] == [
            (NOW, S.SUBMITTING),
            (LATER, S.ACCEPTED),
        ]

    @pytest.mark.parametrize(
        ("state", "problem"),
        [
            (S.REJECTED, Problem(Reason.DESTINATION, detail="unknown subscriber")),
            (S.UNCERTAIN, Problem(cause=Cause.REPLY_TIMED_OUT)),
            (S.QUEUED, Problem(Reason.THROTTLED, retryable=True)),
        ],
    )
    def test_keeps_why(self, connection: Connection, state: MessageState, problem: Problem) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id)
        settle(connection, [Settlement(mine.id, state, problem)], desk="desk-1", now=LATER)
        assert messages.get(connection, mine.id).problem == problem
        assert history.timeline(connection, mine.id)[-1].problem == problem

    def test_forgets_why_when_it_went_well_after_all(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        again = Settlement(
            claim_all(connection, account.id)[0].id,
            S.QUEUED,
            Problem(Reason.THROTTLED, retryable=True, detail="slow down"),
        )
        settle(connection, [again], desk="desk-1", now=NOW)
        [mine] = claim_all(connection, account.id)
        settle(connection, [Settlement(mine.id, S.ACCEPTED)], desk="desk-1", now=NOW)
        assert messages.get(connection, mine.id).problem is None

    def test_a_message_that_goes_back_waits(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id)
        back = Settlement(mine.id, S.QUEUED, not_before=LATER)
        settle(connection, [back], desk="desk-1", now=NOW)
        assert claim_all(connection, account.id) == []
        assert claims.next_due(connection, account.id) == LATER
        [again] = claim_all(connection, account.id, now=LATER)
        assert again.id == mine.id

    def test_a_message_brings_along_why_it_went_back(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 2)
        problems = tuple(Problem(Reason.NO_ROUTE, retryable=True, detail=str(n)) for n in (1, 2))
        for problem in problems:
            [mine] = claim_all(connection, account.id, most=1)
            back = Settlement(mine.id, S.QUEUED, problem)
            settle(connection, [back], desk="desk-1", now=NOW)
        assert [one.earlier for one in claim_all(connection, account.id)] == [problems, ()]

    def test_a_person_who_queues_it_again_gives_it_new_tries(self, connection: Connection) -> None:
        account = add_account(connection)
        batch = add_batch(connection, account.id, 1)
        problem = Problem(Reason.NO_ROUTE, retryable=True)
        for state in (S.QUEUED, S.REJECTED):
            [mine] = claim_all(connection, account.id)
            settle(connection, [Settlement(mine.id, state, problem)], desk="desk-1", now=NOW)
        outbox.requeue_failed(connection, batch, now=NOW)
        [mine] = claim_all(connection, account.id)
        assert mine.earlier == ()
        settle(connection, [Settlement(mine.id, S.QUEUED, problem)], desk="desk-1", now=NOW)
        [mine] = claim_all(connection, account.id)
        assert mine.earlier == (problem,)

    def test_nothing_goes_back_for_a_number_that_opted_out(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 2)
        one, other = claim_all(connection, account.id)
        record = ConsentRecord(one.recipient, ConsentKind.OPT_OUT, NOW)
        assert consents.opt_out(connection, [record], NOW) == []
        again = Problem(Reason.PROVIDER_DOWN, retryable=True)
        back = [Settlement(x.id, S.QUEUED, again, not_before=LATER) for x in (one, other)]
        settle(connection, back, desk="desk-1", now=NOW)
        assert state_of(connection, one.id) is S.REJECTED
        assert messages.get(connection, one.id).problem == Problem(Reason.BLOCKED)
        assert state_of(connection, other.id) is S.QUEUED

    def test_nothing_goes_back_to_an_account_that_was_removed(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 2)
        first, second = claim_all(connection, account.id)
        removal.remove_account(connection, account.id, cancel=True, now=NOW)
        problem = Problem(Reason.PROVIDER_DOWN, retryable=True)
        back = [
            Settlement(first.id, S.QUEUED, problem, not_before=LATER),
            Settlement(second.id, S.ACCEPTED),
        ]
        settle(connection, back, desk="desk-1", now=NOW)
        found = messages.get(connection, first.id)
        assert (found.state, found.problem, found.not_before) == (S.REJECTED, problem, NOW)
        told = history.timeline(connection, first.id)[-1]
        assert (told.state, told.problem) == (S.REJECTED, problem)
        assert state_of(connection, second.id) is S.ACCEPTED

    def test_a_time_that_is_not_told_stays(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id, now=LATER)
        settle(connection, [Settlement(mine.id, S.ACCEPTED)], desk="desk-1", now=LATER)
        assert messages.get(connection, mine.id).not_before == NOW

    def test_ids_belong_to_their_attempt(self, connection: Connection) -> None:
        account = add_account(connection)
        batch = add_batch(connection, account.id, 1)
        for attempt in (1, 2):
            [mine] = claim_all(connection, account.id)
            receipt = PartReceipt(f"id-{attempt}", DeliveryState.FAILED)
            done = Settlement(mine.id, S.FAILED, receipts=(receipt,))
            settle(connection, [done], desk="desk-1", now=NOW)
            outbox.requeue_failed(connection, batch, now=NOW)
        assert [attempt for attempt, _ in messages.receipts(connection, mine.id)] == [1, 2]
        assert messages.get(connection, mine.id).provider_ids == ("id-2",)

    def test_leaves_what_is_another_desks(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 2)
        theirs, mine = claim_all(connection, account.id, desk="theirs", most=1)[0], None
        [mine] = claim_all(connection, account.id, desk="mine")
        done = [
            Settlement(i, S.ACCEPTED, receipts=(PartReceipt("x"),)) for i in (theirs.id, mine.id)
        ]
        settle(connection, done, desk="mine", now=LATER)
        assert state_of(connection, theirs.id) is S.SUBMITTING
        assert messages.receipts(connection, theirs.id) == ()
        assert len(history.timeline(connection, theirs.id)) == 1
        assert state_of(connection, mine.id) is S.ACCEPTED

    def test_leaves_what_was_decided_meanwhile(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id)
        claims.recover(connection, {"desk-1"}, now=NOW)
        outbox.decide(connection, mine.id, S.CANCELLED, now=NOW)
        settle(connection, [Settlement(mine.id, S.ACCEPTED)], desk="desk-1", now=LATER)
        assert state_of(connection, mine.id) is S.CANCELLED
        assert history.timeline(connection, mine.id)[-1].state is S.CANCELLED

    def test_leaves_what_it_has_claimed_anew_to_itself(self, connection: Connection) -> None:
        # The same desk again: then it is its own, and the newest answer stands.
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id)
        settle(connection, [Settlement(mine.id, S.QUEUED)], desk="desk-1", now=NOW)
        claim_all(connection, account.id)
        settle(connection, [Settlement(mine.id, S.ACCEPTED)], desk="desk-1", now=NOW)
        assert state_of(connection, mine.id) is S.ACCEPTED

    def test_nothing_to_settle_is_nothing(self, connection: Connection) -> None:
        settle(connection, [], desk="desk-1", now=NOW)
        settle(connection, [Settlement(4711, S.ACCEPTED)], desk="desk-1", now=NOW)
        assert connection.execute(select(func.count()).select_from(message_events)).scalar() == 0

    def test_more_than_a_statement_may_name(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 3000)
        taken = claim_all(connection, account.id, most=3000)
        assert len(taken) == 3000
        done = [Settlement(m.id, S.ACCEPTED, receipts=(PartReceipt(f"{m.id}"),)) for m in taken]
        settle(connection, done, desk="desk-1", now=NOW)
        found = messages.listing(connection, messages.Filter(states=frozenset({S.ACCEPTED})))
        assert [m.provider_ids for m in found] == [(f"{m.id}",) for m in found]
        assert len(found) == 3000


class TestRecover:
    def test_what_a_dead_desk_had_under_way_is_uncertain(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 3)
        dead = [m.id for m in claim_all(connection, account.id, desk="dead", most=2)]
        [alive] = claim_all(connection, account.id, desk="alive")
        assert claims.desks_at_work(connection) == {"dead", "alive"}
        assert claims.recover(connection, {"dead"}, now=LATER) == dead
        for message_id in dead:
            found = messages.get(connection, message_id)
            assert (found.state, found.problem) == (S.UNCERTAIN, Problem(cause=Cause.INTERRUPTED))
            assert history.timeline(connection, message_id)[-1].state is S.UNCERTAIN
        assert state_of(connection, alive.id) is S.SUBMITTING
        assert claims.desks_at_work(connection) == {"alive"}

    def test_nobody_is_dead(self, connection: Connection) -> None:
        account = add_account(connection)
        add_batch(connection, account.id, 1)
        [mine] = claim_all(connection, account.id)
        assert claims.recover(connection, set(), now=NOW) == []
        assert claims.recover(connection, {"somebody else"}, now=NOW) == []
        assert state_of(connection, mine.id) is S.SUBMITTING


class TestWhatIsLeft:
    def test_next_due(self, connection: Connection) -> None:
        account, other = add_account(connection), add_account(connection)
        assert claims.next_due(connection, account.id) is None
        add_batch(connection, account.id, 1, at=LATER + timedelta(hours=1))
        add_batch(connection, account.id, 1, at=LATER)
        add_batch(connection, other.id, 1)
        assert claims.next_due(connection, account.id) == LATER
        accounts.pause(connection, account.id, PauseCause.USER)
        assert claims.next_due(connection, account.id) is None

    def test_accounts_with_work(self, connection: Connection) -> None:
        waiting, paused, idle = (add_account(connection) for _ in range(3))
        add_batch(connection, waiting.id, 1, at=LATER)
        add_batch(connection, paused.id, 1)
        accounts.pause(connection, paused.id, PauseCause.CREDIT)
        add_batch(connection, idle.id, 1)
        claim_all(connection, idle.id)
        assert claims.accounts_with_work(connection) == {waiting.id}

    def test_accounts_not_done(self, connection: Connection) -> None:
        waiting, later, mine, theirs = (add_account(connection) for _ in range(4))
        add_batch(connection, waiting.id, 1)
        accounts.pause(connection, waiting.id, PauseCause.USER)
        add_batch(connection, later.id, 1, at=LATER)
        add_batch(connection, mine.id, 1)
        claim_all(connection, mine.id, desk="mine")
        add_batch(connection, theirs.id, 1)
        claim_all(connection, theirs.id, desk="theirs")
        assert claims.accounts_not_done(connection, "mine", NOW) == {waiting.id, mine.id}
        assert later.id in claims.accounts_not_done(connection, "mine", LATER)


async def test_two_connections_share_out_the_queue(store: Store) -> None:
    batch = await store.put(plan_of(store.account.id, numbers(300)))
    taken: dict[str, list[int]] = {"one": [], "two": []}

    async def work(db: Database, desk: str) -> None:
        while found := await db.run(
            lambda c: claim(c, store.account.id, desk=desk, now=NOW, calls=4, per_call=1, parts=1e9)
        ):
            taken[desk] += [message.id for message in found]
            done = [Settlement(message.id, S.ACCEPTED) for message in found]
            await db.run(partial(settle, settlements=done, desk=desk, now=NOW))

    async with await Database.open(store.file) as second:
        await asyncio.gather(work(store.db, "one"), work(second, "two"))
    everything = [message.id for message in await store.listing(batch)]
    assert sorted(taken["one"] + taken["two"]) == everything
    assert {message.tries for message in await store.listing(batch)} == {1}


CLAIMER = """
import asyncio, json, sys
from pathlib import Path
from smsdesk.store.claims import claim
from smsdesk.store.database import Database
from tests.support.clock import START

async def main(file, account_id, desk):
    taken = []
    async with await Database.open(Path(file)) as db:
        while found := await db.run(lambda c: claim(
            c, int(account_id), desk=desk, now=START, calls=3, per_call=1, parts=1e9)):
            if not taken:
                print("under way", flush=True)
                sys.stdin.readline()
            taken += [message.id for message in found]
    print(json.dumps(taken))

asyncio.run(main(*sys.argv[1:]))
"""


def test_two_processes_share_out_the_queue(tmp_path: Path) -> None:
    file = migrated(tmp_path / "smsdesk.db")
    everything, account_id = asyncio.run(_fill(file, 600))
    desks = [
        subprocess.Popen(
            [sys.executable, "-c", CLAIMER, file, str(account_id), desk],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for desk in ("one", "two")
    ]
    for desk in desks:
        assert desk.stdout is not None
        assert desk.stdout.readline() == "under way\n"
    taken = []
    for desk in desks:
        assert desk.stdin is not None
        desk.stdin.write("go\n")
        desk.stdin.flush()
    for desk in desks:
        said, _ = desk.communicate(timeout=60)
        assert desk.returncode == 0
        taken.append(json.loads(said))
    assert all(taken)
    assert sorted(taken[0] + taken[1]) == everything


async def _fill(file: Path, count: int) -> tuple[list[int], int]:
    async with await Database.open(file) as db:
        account = await db.run(add_account)
        await db.run(lambda c: add_batch(c, account.id, count))
        found = await db.read(lambda c: messages.listing(c, messages.Filter()))
    return [message.id for message in found], account.id


def test_a_claim_in_another_state_is_not_taken(connection: Connection) -> None:
    # What two connections cannot do on SQLite, a shared store could: it is in the statement.
    account = add_account(connection)
    add_batch(connection, account.id, 1)
    connection.execute(update(messages_table).values(state=S.CANCELLED.value))
    connection.execute(claims._TAKE, [{"message": 1, "by_desk": "late", "now": NOW}])
    connection.execute(
        claims._SETTLE,
        [
            {"message": 1, "by_desk": "late", "to_state": "accepted", "now": NOW, "due": NOW}
            | history.problem_values(None)
        ],
    )
    assert state_of(connection, 1) is S.CANCELLED


def test_reprs_hold_no_text_and_no_number(connection: Connection) -> None:
    account = add_account(connection)
    add_batch(connection, account.id, 1, text="Your test was positive")
    [claimed] = claim_all(connection, account.id)
    found = messages.get(connection, claimed.id)
    pending = messages.Pending(1, 1, claimed.recipient, "id-1", NOW, NOW)
    shown = repr([claimed, found, pending, Settlement(claimed.id, S.ACCEPTED), account])
    assert claimed.recipient not in shown
    assert "positive" not in shown
