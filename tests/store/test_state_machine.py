"""Random sequences of everything that can happen to messages, over a real store.

Whatever the order: nothing is handed over twice without a decision in between, what is over stays
over, nobody gets lost, and each message's history tells exactly what happened to it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter, defaultdict
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from smsdesk.domain.account import PauseCause
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import FAILED_STATES, MOVES, Message, MessageState, Problem
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.receiving.folding import FOLDS_FROM, later, message_state
from smsdesk.store import accounts, claims, history, messages, outbox
from smsdesk.store.claims import Settlement
from smsdesk.store.messages import Filter
from tests.support.store import (
    NOW,
    add_account,
    add_batch,
    connected,
    migrated,
    transaction,
)

S = MessageState
DESKS = ("front", "back")
DOWN = Problem(Reason.PROVIDER_DOWN, retryable=True)
picks = st.integers(0, 10**6)


class Act(NamedTuple):
    """What a desk does next."""

    name: str
    size: int
    pick: int
    state: MessageState
    delay_s: int


acts = st.builds(
    Act,
    st.sampled_from(["claim", *["settle"] * 4, "crash"]),
    st.integers(1, 4),
    picks,
    st.sampled_from([state for state in S if state in MOVES[S.SUBMITTING]]),
    st.integers(0, 10),
)


class Office(RuleBasedStateMachine):
    """Two desks at one store with two accounts, and a person who decides."""

    def __init__(self) -> None:
        super().__init__()
        self.exits = ExitStack()
        folder = Path(tempfile.mkdtemp(prefix="smsdesk-office-"))
        self.exits.callback(shutil.rmtree, folder)
        self.opened = self.exits.enter_context(connected(migrated(folder / "smsdesk.db")))
        self.now: datetime = NOW
        self.stored: Counter[int] = Counter()
        self.held: dict[int, tuple[str, int]] = {}
        """What a desk has claimed and not settled: message -> (desk, account)."""
        self.handed_over: Counter[int] = Counter()
        self.allowed: Counter[int] = Counter()
        """How often a message may be handed over: once, and once for each decision to."""
        self.last: dict[int, MessageState] = {}

    def teardown(self) -> None:
        """Close the store."""
        self.exits.close()

    def work(self) -> ExitStack:
        """A transaction, as `Database.run` makes it."""
        stack = ExitStack()
        stack.enter_context(transaction(self.opened))
        return stack

    @initialize(counts=st.lists(st.integers(1, 4), min_size=1, max_size=3))
    def a_morning(self, counts: list[int]) -> None:
        """The accounts of the office, and what waits already: else most runs do nothing."""
        with self.work():
            self.accounts = [add_account(self.opened).id for _ in range(2)]
        for number, count in enumerate(counts):
            self.put(number % 2, count, 0)

    @rule(account=st.integers(0, 1), count=st.integers(1, 4), delay_s=st.integers(0, 20))
    def put(self, account: int, count: int, delay_s: int) -> None:
        """A person sends a batch."""
        at = self.now + timedelta(seconds=delay_s)
        with self.work():
            batch = add_batch(self.opened, self.accounts[account], count, at=at)
        self.stored[batch] = count
        for message in self.all(Filter(batch_id=batch)):
            self.allowed[message.id] = 1
            self.last[message.id] = S.QUEUED

    @rule(seconds=st.integers(1, 30))
    def time_passes(self, seconds: int) -> None:
        """And nothing else happens."""
        self.now += timedelta(seconds=seconds)

    @rule(act=acts)
    def front_desk(self, act: Act) -> None:
        """One of the desks does something."""
        self.desk_acts("front", act)

    @rule(act=acts)
    def back_desk(self, act: Act) -> None:
        """So does the other."""
        self.desk_acts("back", act)

    def desk_acts(self, desk: str, act: Act) -> None:
        """One rule for all three: rules that are left out of a run would leave the rest idle."""
        if act.name == "crash":
            self.crash(desk)
        elif act.name == "settle" and self.held:
            self.settle(desk, act)
        else:
            self.claim(desk, act.pick % 2, act.size, 2)

    def claim(self, desk: str, account: int, calls: int, most: int) -> None:
        """A desk takes messages for handing over."""
        account_id = self.accounts[account]
        with self.work():
            paused = accounts.get(self.opened, account_id).paused is not None
            due = messages.listing(
                self.opened, Filter(account_id=account_id, states=frozenset({S.QUEUED}))
            )
            expected = [m.id for m in due if m.not_before <= self.now and not paused]
            taken = claims.claim(
                self.opened,
                account_id,
                desk=desk,
                now=self.now,
                calls=calls,
                per_call=most,
                parts=1e9,
            )
        assert bool(taken) is bool(expected)
        assert {message.id for message in taken} <= set(expected)
        for message in taken:
            assert message.id not in self.held
            self.held[message.id] = (desk, account_id)
            self.handed_over[message.id] += 1
            made = messages.get(self.opened, message.id).tries
            assert made == self.handed_over[message.id]

    def settle(self, desk: str, act: Act) -> None:
        """A provider has answered; a desk that speaks of what is not its own changes nothing."""
        message_id, state = self.pick(sorted(self.held), act.pick), act.state
        mine = self.held[message_id][0] == desk
        problem = None
        if state in (S.REJECTED, S.QUEUED):
            problem = Problem(Reason.THROTTLED, retryable=True)
        elif state is S.UNCERTAIN:
            problem = Problem(cause=Cause.CONNECTION_LOST)
        attempt = self.handed_over[message_id]
        ids = tuple(PartReceipt(f"{message_id}/{attempt}/{part}") for part in range(act.size % 3))
        receipts = ids if state is S.ACCEPTED else ()
        due = self.now + timedelta(seconds=act.delay_s) if state is S.QUEUED else None
        done = Settlement(message_id, state, problem, receipts, due)
        before = messages.get(self.opened, message_id)
        with self.work():
            claims.settle(self.opened, [done], desk=desk, now=self.now)
        after = messages.get(self.opened, message_id)
        if not mine:
            assert after == before
            return
        assert after.state is state
        del self.held[message_id]
        if state is S.QUEUED:
            self.allowed[message_id] += 1  # known not to have been sent

    def crash(self, desk: str) -> None:
        """A desk dies; whoever opens the store next finds what it had under way."""
        with self.work():
            recovered = claims.recover(self.opened, {desk}, now=self.now)
        mine = {message_id for message_id, (whose, _) in self.held.items() if whose == desk}
        assert set(recovered) == mine
        for message_id in mine:
            del self.held[message_id]

    @rule(
        act=st.sampled_from(["cancel", "give up", *["resend"] * 4, *["decide"] * 4]),
        pick=picks,
        some=st.booleans(),
        state=st.sampled_from([S.ACCEPTED, S.QUEUED, S.CANCELLED]),
    )
    def person_acts(self, act: str, pick: int, some: bool, state: MessageState) -> None:
        """A person takes back, gives up, sends again what did not arrive, or settles by hand."""
        batch = self.pick(sorted(self.stored), pick)
        uncertain = self.in_state(S.UNCERTAIN)
        again: list[int] = []
        with self.work():
            if act == "cancel":
                outbox.cancel_batch(self.opened, batch, now=self.now)
            elif act == "give up":
                outbox.give_up_batch(self.opened, batch, DOWN, now=self.now)
            elif act == "decide" and uncertain:
                message_id = self.pick(uncertain, pick)
                outbox.decide(self.opened, message_id, state, now=self.now)
                self.allowed[message_id] += state is S.QUEUED
            elif act == "resend" and some:
                ids = [message.id for message in self.all(Filter(batch_id=batch))[::2]]
                again = outbox.requeue(self.opened, ids, now=self.now)
            elif act == "resend":
                again = outbox.requeue_failed(self.opened, batch, now=self.now)
        for message_id in again:
            assert self.last[message_id] in FAILED_STATES
            self.allowed[message_id] += 1

    @rule(pick=picks, told=st.sampled_from(list(DeliveryState)))
    def receipt(self, pick: int, told: DeliveryState) -> None:
        """A provider says what became of an id, of whatever attempt."""
        known = [
            (message.id, receipt)
            for message in self.all(Filter())
            for _, receipt in messages.receipts(self.opened, message.id)
        ]
        if not known:
            return
        message_id, receipt = known[pick % len(known)]
        with self.work():
            news = PartReceipt(receipt.provider_id, later(receipt.state, told))
            messages.set_receipt(self.opened, message_id, news, now=self.now)
            target = message_state(
                messages.receipts(self.opened, message_id),
                messages.newest_attempt(self.opened, message_id),
            )
            if target is not None and messages.move(
                self.opened, message_id, FOLDS_FROM[target], target, now=self.now
            ):
                history.note(self.opened, [message_id], target, self.now)

    @rule(account=st.integers(0, 1), pause=st.booleans())
    def pause_or_resume(self, account: int, pause: bool) -> None:
        """An account is stopped, or goes on."""
        with self.work():
            if pause:
                accounts.pause(self.opened, self.accounts[account], PauseCause.USER)
            else:
                accounts.resume(self.opened, self.accounts[account])

    @rule()
    def rolled_back(self) -> None:
        """Something fails in the middle of a transaction: none of it happened."""
        before = self.all(Filter())
        with transaction(self.opened, keep=False):
            for account_id in self.accounts:
                claims.claim(
                    self.opened, account_id, desk="x", now=self.now, calls=9, per_call=9, parts=9
                )
            claims.recover(self.opened, set(DESKS), now=self.now)
        assert self.all(Filter()) == before

    @invariant()
    def nobody_is_lost(self) -> None:
        """Every batch has as many messages as were put in, and says so."""
        for batch, count in self.stored.items():
            assert sum(outbox.queue_state(self.opened, batch).counts.values()) == count

    @invariant()
    def nothing_is_handed_over_without_leave(self) -> None:
        """Once, and once more for each answer or decision that allows it."""
        for message_id, times in self.handed_over.items():
            assert times <= self.allowed[message_id]

    @invariant()
    def every_change_is_a_move(self) -> None:
        """Where a message stands follows from where it stood; what is over stays over."""
        for message in self.all(Filter()):
            before = self.last[message.id]
            if message.state is not before:
                assert message.state in MOVES[before], (before, message.state)
            self.last[message.id] = message.state

    @invariant()
    def history_tells_it_all(self) -> None:
        """The last line is the state; the tries are the lines that say submitting."""
        for message in self.all(Filter()):
            told = [entry.state for entry in history.timeline(self.opened, message.id)]
            assert ([S.QUEUED, *told])[-1] is message.state
            assert told.count(S.SUBMITTING) == message.tries
            for before, after in zip([S.QUEUED, *told], told, strict=False):
                assert after in MOVES[before]

    @invariant()
    def desks_hold_what_is_under_way(self) -> None:
        """What is submitting is held by exactly one desk, and the other way round."""
        under_way = defaultdict(set)
        for message_id, (desk, _) in self.held.items():
            under_way[desk].add(message_id)
        assert set(self.in_state(S.SUBMITTING)) == set(self.held)
        assert claims.desks_at_work(self.opened) == set(under_way)

    def all(self, wanted: Filter) -> list[Message]:
        """The messages as they stand."""
        return list(messages.listing(self.opened, wanted))

    def in_state(self, state: MessageState) -> list[int]:
        """The ids of those that stand there."""
        return [message.id for message in self.all(Filter(states=frozenset({state})))]

    @staticmethod
    def pick(candidates: list[int], number: int) -> int:
        """One of them."""
        return candidates[number % len(candidates)]


Office.TestCase.settings = settings(max_examples=40, stateful_step_count=25)
TestOffice = Office.TestCase
