"""Asking what became of messages: every open id once, answers kept, errors told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from smsdesk.domain.account import Account
from smsdesk.domain.errors import Cause, SmsDeskError
from smsdesk.domain.message import MessageState, Problem
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.events import Bus, Event, MessagesChanged
from smsdesk.providers.base import Provider
from smsdesk.providers.errors import (
    BadCredentials,
    ProviderError,
    ReplyTimedOut,
    Unavailable,
    UnexpectedReply,
)
from smsdesk.receiving.pull import RECORD_EVERY, Refreshed, StatusPull
from smsdesk.store import claims, history, messages, outbox
from smsdesk.store.claims import Settlement
from smsdesk.store.messages import Pending
from tests.support.provider import FakeProvider
from tests.support.store import NOW, Store, add_account, claim_all, numbers, plan_of

S = MessageState
D = DeliveryState
Answer = DeliveryState | BaseException


@dataclass
class Reporter(FakeProvider):
    """A provider that can be asked; each id has its answers, the last of which stays."""

    told: dict[str, list[Answer]] = field(default_factory=dict)
    otherwise: Answer = D.PENDING
    asked: list[tuple[str, str]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0
    while_asked: Callable[[str], None] | None = None

    def __post_init__(self) -> None:
        super().__init__()

    async def status(self, provider_id: str, recipient: str) -> PartReceipt:
        """The next answer for this id."""
        self.asked.append((provider_id, recipient))
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        if self.while_asked is not None:
            self.while_asked(provider_id)
        answers = self.told.get(provider_id, [self.otherwise])
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if isinstance(answer, BaseException):
            raise answer
        return PartReceipt(f"as the provider spells {provider_id}", answer)


@dataclass
class ClientsOf:
    """Clients by account, or the error in place of one."""

    by_account: dict[int, Provider | SmsDeskError]

    async def client(self, account_id: int) -> Provider:
        """Raises the error."""
        found = self.by_account[account_id]
        if isinstance(found, SmsDeskError):
            raise found
        return found

    async def parts_per_s(self, account_id: int) -> float | None:
        """Nobody asks here."""
        raise AssertionError(account_id)


class Pull:
    """A store with accepted messages, a provider to ask, and what was published."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.provider = Reporter()
        self.clients = ClientsOf({store.account.id: self.provider})
        self.published: list[frozenset[int]] = []
        bus = Bus(_unexpected)
        bus.subscribe(MessagesChanged, lambda event: self.published.append(event.ids))
        self.pull = StatusPull(store.db, self.clients, store.clock, bus)

    async def accepted(
        self, *ids: Sequence[str], account: Account | None = None
    ) -> tuple[int, list[int]]:
        """A batch with a message for each of `ids`, which the provider gave it."""
        account = account or self.store.account
        batch = await self.store.put(plan_of(account.id, numbers(len(ids))))
        mine = await self.store.db.run(lambda c: claim_all(c, account.id))
        done = [
            Settlement(message.id, S.ACCEPTED, receipts=tuple(map(PartReceipt, given)))
            for message, given in zip(mine, ids, strict=True)
        ]
        await self.store.db.run(lambda c: claims.settle(c, done, desk="desk-1", now=NOW))
        return batch, [message.id for message in mine]

    async def refresh(self) -> Refreshed:
        """Ask for everything."""
        return await self.pull.refresh()

    async def states(self) -> list[MessageState]:
        """Of all messages."""
        return [message.state for message in await self.store.listing()]


def _unexpected(error: Exception, event: Event) -> None:
    raise AssertionError(event) from error


@pytest.fixture
def pull(store: Store) -> Pull:
    return Pull(store)


async def test_answers_move_messages(pull: Pull) -> None:
    _, ids = await pull.accepted(["a"], ["b"], ["c"], ["d"], ["e"])
    pull.provider.told = {
        "a": [D.DELIVERED],
        "b": [D.FAILED],
        "c": [D.EXPIRED],
        "d": [D.PENDING],
        "e": [D.UNKNOWN],
    }
    await pull.store.clock.advance(60)
    result = await pull.refresh()
    assert await pull.states() == [S.DELIVERED, S.FAILED, S.EXPIRED, S.ACCEPTED, S.ACCEPTED]
    assert (result.asked, result.changed) == (5, set(ids[:3]))
    assert (result.problems, result.cannot_tell) == ({}, set())
    assert pull.published == [frozenset(ids[:3])]
    [*_, last] = await pull.store.db.read(lambda c: history.timeline(c, ids[0]))
    assert (last.state, last.at) == (S.DELIVERED, NOW + timedelta(seconds=60))


async def test_each_id_is_asked_for_its_recipient_once(pull: Pull) -> None:
    await pull.accepted(["a1", "a2"], ["b"], [])
    await pull.refresh()
    first, second, _ = numbers(3)
    assert sorted(pull.provider.asked) == [("a1", first), ("a2", first), ("b", second)]


async def test_what_is_final_is_not_asked_again(pull: Pull) -> None:
    await pull.accepted(["a1", "a2"], ["b"])
    pull.provider.told = {"a1": [D.DELIVERED], "b": [D.FAILED]}
    await pull.refresh()
    pull.provider.asked.clear()
    await pull.refresh()
    assert [provider_id for provider_id, _ in pull.provider.asked] == ["a2"]


async def test_parts_make_the_message(pull: Pull) -> None:
    await pull.accepted(["a1", "a2"])
    pull.provider.told = {"a1": [D.DELIVERED], "a2": [D.PENDING, D.DELIVERED]}
    assert (await pull.refresh()).changed == set()
    assert await pull.states() == [S.ACCEPTED]
    assert pull.published == []
    assert len((await pull.refresh()).changed) == 1
    assert await pull.states() == [S.DELIVERED]


async def test_no_step_back(pull: Pull) -> None:
    _, [message] = await pull.accepted(["a1", "a2"])
    pull.provider.told = {"a1": [D.PENDING, D.UNKNOWN]}
    await pull.refresh()
    await pull.refresh()
    receipts = await pull.store.db.read(lambda c: messages.receipts(c, message))
    assert [receipt.state for _, receipt in receipts] == [D.PENDING, D.PENDING]


async def test_only_the_batch_that_is_meant(pull: Pull) -> None:
    batch, _ = await pull.accepted(["a"])
    await pull.accepted(["b"])
    await pull.pull.refresh(batch_id=batch)
    assert [provider_id for provider_id, _ in pull.provider.asked] == ["a"]


async def test_only_the_account_that_is_meant(pull: Pull) -> None:
    other = await pull.store.db.run(add_account)
    pull.clients.by_account[other.id] = theirs = Reporter()
    await pull.accepted(["a"])
    await pull.accepted(["b"], account=other)
    await pull.pull.refresh(account_id=other.id)
    assert (pull.provider.asked, [i for i, _ in theirs.asked]) == ([], ["b"])
    await pull.refresh()
    assert len(pull.provider.asked) == 1


async def test_nothing_open_needs_no_client(pull: Pull) -> None:
    pull.clients.by_account.clear()
    result = await pull.refresh()
    assert result == Refreshed()


async def test_a_provider_that_cannot_be_asked(pull: Pull) -> None:
    pull.clients.by_account[pull.store.account.id] = FakeProvider()
    await pull.accepted(["a"])
    result = await pull.refresh()
    assert result.cannot_tell == {pull.store.account.id}
    assert (result.asked, result.problems) == (0, {})


async def test_an_account_without_a_client_does_not_keep_the_others(pull: Pull) -> None:
    other = await pull.store.db.run(add_account)
    error = BadCredentials()
    pull.clients.by_account = {pull.store.account.id: error, other.id: pull.provider}
    await pull.accepted(["a"])
    await pull.accepted(["b"], account=other)
    pull.provider.otherwise = D.DELIVERED
    result = await pull.refresh()
    assert result.problems == {pull.store.account.id: error}
    assert await pull.states() == [S.ACCEPTED, S.DELIVERED]


async def test_an_error_about_one_id_does_not_keep_the_others(pull: Pull) -> None:
    await pull.accepted(*([f"{n}"] for n in range(10)))
    error = ReplyTimedOut()
    pull.provider.told = {"3": [error], "7": [UnexpectedReply()]}
    pull.provider.otherwise = D.DELIVERED
    result = await pull.refresh()
    assert result.problems == {pull.store.account.id: error}
    assert result.asked == 8
    states = await pull.states()
    assert [n for n, state in enumerate(states) if state is S.ACCEPTED] == [3, 7]
    pull.provider.told.clear()
    await pull.refresh()
    assert await pull.states() == [S.DELIVERED] * 10


@pytest.mark.parametrize("error", [BadCredentials(), Unavailable()])
async def test_an_error_about_the_account_ends_the_asking(pull: Pull, error: ProviderError) -> None:
    await pull.accepted(*([f"{n}"] for n in range(RECORD_EVERY * 2)))
    pull.provider.told = {"0": [D.DELIVERED], "1": [ReplyTimedOut()], "2": [error]}
    result = await pull.refresh()
    assert result.problems == {pull.store.account.id: error}
    # Those that were under way are waited for; nobody is locked out by fifty wrong passwords.
    assert len(pull.provider.asked) < 10
    assert (await pull.states())[0] is S.DELIVERED


async def test_a_few_questions_at_once(pull: Pull) -> None:
    await pull.accepted(*([f"{n}"] for n in range(30)))
    await pull.refresh()
    assert pull.provider.most_at_once == 4


async def test_answers_are_kept_as_they_come(pull: Pull) -> None:
    await pull.accepted(*([f"{n}"] for n in range(RECORD_EVERY + 1)))
    pull.provider.otherwise = D.DELIVERED
    pull.provider.told = {f"{RECORD_EVERY}": [asyncio.CancelledError()]}
    with pytest.raises(asyncio.CancelledError):
        await pull.refresh()
    assert (await pull.states()).count(S.DELIVERED) == RECORD_EVERY


async def test_a_bug_of_ours_is_not_taken_for_an_answer(pull: Pull) -> None:
    await pull.accepted(["a"])
    pull.provider.told = {"a": [ZeroDivisionError()]}
    with pytest.raises(ZeroDivisionError):
        await pull.refresh()
    assert await pull.states() == [S.ACCEPTED]


async def test_an_answer_that_comes_when_it_is_being_sent_again_waits(pull: Pull) -> None:
    _, [message] = await pull.accepted(["a"])
    await pull.refresh()
    pending = [Pending(message, pull.store.account.id, numbers(1)[0], "a", NOW, NOW)]

    def fail_and_resend(opened: Connection) -> None:
        messages.move(opened, message, {S.ACCEPTED}, S.EXPIRED, now=NOW)
        outbox.requeue(opened, [message], now=NOW)
        claim_all(opened, pull.store.account.id)

    await pull.store.db.run(fail_and_resend)
    answer = [(pending[0], PartReceipt("a", D.FAILED))]
    await pull.store.db.run(lambda c: pull.pull._fold(c, answer))
    assert await pull.states() == [S.SUBMITTING]
    unsure = Settlement(message, S.UNCERTAIN, Problem(cause=Cause.CONNECTION_LOST))
    await pull.store.db.run(lambda c: claims.settle(c, [unsure], desk="desk-1", now=NOW))
    # The first attempt failed; what became of the second nobody knows, so nobody may resend it.
    await pull.store.db.run(lambda c: pull.pull._fold(c, answer))
    assert await pull.states() == [S.UNCERTAIN]
    answer = [(pending[0], PartReceipt("a", D.DELIVERED))]
    await pull.store.db.run(lambda c: pull.pull._fold(c, answer))
    assert await pull.states() == [S.DELIVERED]


async def test_an_answer_for_a_message_that_is_gone_is_nothing(pull: Pull) -> None:
    await pull.accepted(["a"])
    gone = Pending(4711, pull.store.account.id, numbers(1)[0], "a", NOW, NOW)
    answers = [(gone, PartReceipt("a", D.DELIVERED))]
    assert await pull.store.db.run(lambda c: pull.pull._fold(c, answers)) == set()
    assert await pull.states() == [S.ACCEPTED]


async def test_what_brings_nothing_writes_nothing(pull: Pull) -> None:
    await pull.accepted(["a"])
    pull.provider.otherwise = Unavailable()
    await pull.store.db.read(lambda c: c.exec_driver_sql("PRAGMA query_only=ON").close())
    assert (await pull.refresh()).asked == 0
