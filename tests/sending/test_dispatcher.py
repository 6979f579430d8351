"""The dispatcher over a real store, a scripted provider and a clock that the test moves."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsdesk.domain.account import NewAccount, PauseCause
from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.message import MessageState, Problem, SendOptions, Submission
from smsdesk.domain.outcome import (
    Accepted,
    DeliveryState,
    Outcome,
    PartReceipt,
    Rejected,
    Uncertain,
)
from smsdesk.domain.provider_info import BatchLimits, Limits
from smsdesk.providers.errors import BadCredentials
from smsdesk.sending.dispatcher import Finish
from smsdesk.store import accounts, claims, holds
from smsdesk.store.errors import StoreFull, StoreProblem
from tests.support.desk import Desk, numbers, open_desk
from tests.support.provider import lots_of, one_call_each

S = MessageState
DOWN = Rejected(Reason.PROVIDER_DOWN, retryable=True)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path) as opened:
        yield opened


async def test_every_message_is_handed_over_once(desk: Desk) -> None:
    batch = await desk.outbox.put(desk.plan(*numbers(50)))
    finish = await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
    assert finish is Finish.DONE
    assert await desk.states() == {S.ACCEPTED: 50}
    assert [s.recipients for s in desk.provider.submissions] == [(n,) for n in numbers(50)]
    assert (await desk.messages())[0].provider_ids == (f"id-{numbers(1)[0]}",)


async def test_the_attempt_is_on_disk_before_the_provider_is_called(
    desk: Desk, tmp_path: Path
) -> None:
    seen: list[tuple[str, int]] = []

    async def look(submission: Submission) -> None:
        with closing(sqlite3.connect(tmp_path / "store.db")) as other:
            seen.append(
                other.execute(
                    "SELECT m.state, count(e.id) FROM messages m JOIN message_events e"
                    " ON e.message_id = m.id WHERE m.recipient = ? AND e.state = 'submitting'",
                    submission.recipients,
                ).fetchone()
            )

    desk.provider.before = look
    batch = await desk.outbox.put(desk.plan(*numbers(9)))
    await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
    assert seen == [("submitting", 1)] * 9


async def test_no_more_calls_at_once_than_the_provider_takes(tmp_path: Path) -> None:
    at_once: list[int] = []
    async with open_desk(tmp_path, one_call_each(concurrent_calls=3)) as desk:
        under_way = 0

        async def count(submission: Submission) -> None:
            del submission
            nonlocal under_way
            under_way += 1
            at_once.append(under_way)
            await asyncio.sleep(0)
            under_way -= 1

        desk.provider.before = count
        batch = await desk.outbox.put(desk.plan(*numbers(40)))
        await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
    assert max(at_once) == 3


async def test_a_call_carries_one_text_of_one_batch(tmp_path: Path) -> None:
    async with open_desk(tmp_path, lots_of(20)) as desk:
        first = await desk.outbox.put(desk.plan(*numbers(45)))
        second = await desk.outbox.put(desk.plan(*numbers(5)))
        third = await desk.outbox.put(desk.plan(*numbers(3), text="Another"))
        dispatcher = desk.dispatcher()
        for batch in (first, second, third):
            await desk.passing(dispatcher.finish(batch, patience_s=60))
        sizes = [len(s.recipients) for s in desk.provider.submissions]
    assert sizes == [20, 20, 5, 5, 3]


async def test_a_long_text_leaves_room_for_fewer_recipients_in_a_url(tmp_path: Path) -> None:
    limits = Limits(batch=BatchLimits(recipients=100, url_bytes=4000))
    async with open_desk(tmp_path, limits) as desk:
        batch = await desk.outbox.put(desk.plan(*numbers(100), text="x" * 900))
        await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
        sizes = [len(s.recipients) for s in desk.provider.submissions]
    assert sum(sizes) == 100
    assert max(sizes) == (4000 - 400 - 2700) // 19


async def test_what_may_have_been_sent_is_never_sent_again(desk: Desk) -> None:
    desk.provider.script[numbers(2)[1]].append(Uncertain(Cause.CONNECTION_LOST))
    batch = await desk.outbox.put(desk.plan(*numbers(3)))
    dispatcher = desk.dispatcher()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.DONE
    await desk.clock.advance(3600)
    await desk.passing(dispatcher.idle(patience_s=60))
    assert desk.provider.times(numbers(2)[1]) == 1
    uncertain = (await desk.messages())[1]
    assert uncertain.state is S.UNCERTAIN
    assert uncertain.problem == Problem(cause=Cause.CONNECTION_LOST)


async def test_throttling_is_waited_out_as_long_as_the_provider_says(desk: Desk) -> None:
    number = numbers(1)[0]
    told = Rejected(Reason.THROTTLED, retryable=True, retry_after_s=7.0)
    desk.provider.script[number].extend([told, told])
    at: list[float] = []

    async def note(submission: Submission) -> None:
        del submission
        at.append(desk.clock.monotonic())

    desk.provider.before = note
    batch = await desk.outbox.put(desk.plan(number))
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    assert await desk.states() == {S.ACCEPTED: 1}
    assert len(at) == 3
    assert at[1] - at[0] >= 7
    assert at[2] - at[1] >= 7


async def test_an_outage_rests_the_account_and_burns_no_message(desk: Desk) -> None:
    desk.provider.always = DOWN
    batch = await desk.outbox.put(desk.plan(*numbers(100)))
    dispatcher = desk.dispatcher()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.STALLED
    assert await desk.states() == {S.QUEUED: 100}
    trouble = dispatcher.trouble(desk.account_id)
    assert trouble == Problem(Reason.PROVIDER_DOWN, retryable=True)
    # Four at first, then one probe after 1, 2, 4, 8, 15 and 30 seconds.
    assert len(desk.provider.submissions) <= 4 + 7
    desk.provider.always = None
    assert await desk.passing(dispatcher.finish(batch, patience_s=120)) is Finish.DONE
    assert await desk.states() == {S.ACCEPTED: 100}


async def test_what_stalls_can_be_given_up_and_is_then_known_not_to_be_sent(desk: Desk) -> None:
    desk.provider.always = DOWN
    batch = await desk.outbox.put(desk.plan(*numbers(10)))
    dispatcher = desk.dispatcher()
    await desk.passing(dispatcher.finish(batch, patience_s=20))
    problem = dispatcher.trouble(desk.account_id)
    assert problem is not None
    await dispatcher.stop(timeout_s=30)
    assert len(await desk.outbox.give_up(batch, problem)) == 10
    assert await desk.states() == {S.REJECTED: 10}
    assert {m.problem for m in await desk.messages()} == {problem}


async def test_a_held_batch_waits_and_others_go_on(desk: Desk) -> None:
    held = await desk.outbox.put(desk.plan(*numbers(30), text="Held"))
    await desk.outbox.hold(held)
    other = await desk.outbox.put(desk.plan(*numbers(5)))
    dispatcher = desk.dispatcher()
    assert await desk.passing(dispatcher.finish(other, patience_s=60)) is Finish.DONE
    assert await desk.passing(dispatcher.finish(held, patience_s=60)) is Finish.HELD
    assert await desk.passing(dispatcher.idle(patience_s=60)) is Finish.HELD
    assert await desk.states(held) == {S.QUEUED: 30}
    assert {s.text for s in desk.provider.submissions} == {"Hello"}
    await desk.outbox.let_go(held)
    dispatcher.wake()
    assert await desk.passing(dispatcher.finish(held, patience_s=60)) is Finish.DONE
    assert await desk.states(held) == {S.ACCEPTED: 30}
    assert len(desk.provider.submissions) == 35


async def test_holding_while_it_is_sent_lets_what_is_under_way_end(desk: Desk) -> None:
    batch = await desk.outbox.put(desk.plan(*numbers(60)))
    calls = 0

    async def hold_soon(submission: Submission) -> None:
        nonlocal calls
        del submission
        calls += 1
        if calls == 10:
            await desk.outbox.hold(batch)

    desk.provider.before = hold_soon
    dispatcher = desk.dispatcher()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.HELD
    states = await desk.states()
    assert states.keys() == {S.ACCEPTED, S.QUEUED}
    assert 10 <= states[S.ACCEPTED] < 30
    assert len(desk.provider.submissions) == states[S.ACCEPTED]


async def test_what_is_resent_of_a_held_and_cancelled_batch_goes_out(desk: Desk) -> None:
    desk.provider.always = Rejected(Reason.BLOCKED)
    batch = await desk.outbox.put(desk.plan(*numbers(3)))
    dispatcher = desk.dispatcher()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.DONE
    desk.provider.always = None
    await desk.outbox.resend_failed(batch)
    await desk.outbox.hold(batch)
    assert len(await desk.outbox.cancel(batch)) == 3
    more = await desk.outbox.put(desk.plan(*numbers(1)))
    dispatcher.wake()
    assert await desk.passing(dispatcher.finish(more, patience_s=60)) is Finish.DONE
    assert not await desk.db.read(lambda c: holds.is_held(c, batch))


@pytest.mark.parametrize(
    ("refusal", "cause"),
    [
        (Rejected(Reason.AUTH), PauseCause.AUTH),
        (Rejected(Reason.CREDIT), PauseCause.CREDIT),
        (Rejected(Reason.PERMISSION, account_wide=True), PauseCause.PERMISSION),
    ],
)
async def test_an_account_problem_pauses_the_account_and_keeps_its_queue(
    desk: Desk, refusal: Rejected, cause: PauseCause
) -> None:
    desk.provider.always = refusal
    batch = await desk.outbox.put(desk.plan(*numbers(20)))
    dispatcher = desk.dispatcher()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.HELD
    states = await desk.states()
    assert states[S.REJECTED] <= 4
    assert states[S.QUEUED] == 20 - states[S.REJECTED]
    account = await desk.db.read(lambda c: accounts.get(c, desk.account_id))
    assert account.paused is cause

    desk.provider.always = None
    await desk.resume()
    dispatcher.wake()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.DONE
    assert (await desk.states())[S.ACCEPTED] == states[S.QUEUED]


async def test_a_missing_right_for_one_message_does_not_pause_the_account(desk: Desk) -> None:
    desk.provider.script[numbers(1)[0]].append(Rejected(Reason.PERMISSION))
    batch = await desk.outbox.put(desk.plan(*numbers(3)))
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    assert await desk.states() == {S.REJECTED: 1, S.ACCEPTED: 2}


async def test_documented_tries_are_kept_to(desk: Desk) -> None:
    number = numbers(1)[0]
    desk.provider.script[number].extend(
        [Rejected(Reason.PROVIDER_DOWN, retryable=True, max_tries=3, detail="1709")] * 5
    )
    batch = await desk.outbox.put(desk.plan(number))
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    assert desk.provider.times(number) == 3
    (message,) = await desk.messages()
    assert message.state is S.REJECTED
    assert message.problem == Problem(Reason.PROVIDER_DOWN, retryable=True, detail="1709")


async def test_a_fate_told_at_once_is_recorded_at_once(desk: Desk) -> None:
    number = numbers(1)[0]
    parts = (PartReceipt("1", DeliveryState.DELIVERED), PartReceipt("2", DeliveryState.FAILED))
    desk.provider.script[number].append(Accepted(parts))
    batch = await desk.outbox.put(desk.plan(number))
    await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
    (message,) = await desk.messages()
    assert message.state is S.FAILED
    assert message.provider_ids == ("1", "2")


async def test_the_rate_counts_parts(desk: Desk) -> None:
    desk.clients.rate = 10
    at: list[float] = []

    async def note(submission: Submission) -> None:
        del submission
        at.append(desk.clock.monotonic())

    desk.provider.before = note
    batch = await desk.outbox.put(desk.plan(*numbers(40), parts=2))
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    # 80 parts at 10 a second, of which the first second's worth may go at once.
    assert at[-1] - at[0] >= (80 - 10 - 2) / 10


async def test_nothing_goes_while_it_can_be_undone(desk: Desk) -> None:
    dispatcher = desk.dispatcher()
    batch = await desk.outbox.put(desk.plan(*numbers(5)), undo_s=5)
    dispatcher.wake()
    await desk.clock.advance(4.9)
    assert desk.provider.submissions == []
    assert len(await desk.outbox.cancel(batch)) == 5
    await desk.clock.advance(10)
    assert await desk.passing(dispatcher.finish(batch, patience_s=5)) is Finish.DONE
    assert desk.provider.submissions == []
    assert await desk.states() == {S.CANCELLED: 5}


async def test_after_the_time_to_undo_it_goes(desk: Desk) -> None:
    dispatcher = desk.dispatcher()
    batch = await desk.outbox.put(desk.plan(*numbers(5)), undo_s=5)
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.DONE
    assert await desk.states() == {S.ACCEPTED: 5}


async def test_one_account_can_be_sent_for_alone(desk: Desk) -> None:
    new = NewAccount("Other", "fake", {}, "Other", "other-key")
    other = await desk.db.run(lambda c: accounts.add(c, new, desk.clock.now()))
    theirs = replace(desk.plan(*numbers(3)), account_id=other.id)
    left = await desk.outbox.put(theirs)
    batch = await desk.outbox.put(desk.plan(*numbers(3)))
    dispatcher = desk.dispatcher(only_account=desk.account_id)
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.DONE
    assert await desk.states(left) == {S.QUEUED: 3}


async def test_two_processes_never_take_the_same_message(tmp_path: Path) -> None:
    async with open_desk(tmp_path, lots_of(7)) as desk:
        batch = await desk.outbox.put(desk.plan(*numbers(300)))
        first, second = desk.dispatcher("desk-1"), desk.dispatcher("desk-2")

        async def both() -> None:
            await asyncio.gather(
                first.finish(batch, patience_s=60), second.finish(batch, patience_s=60)
            )

        await desk.passing(both())
        assert await desk.states() == {S.ACCEPTED: 300}
        sent = [n for s in desk.provider.submissions for n in s.recipients]
    assert sorted(sent) == sorted(numbers(300))


async def test_stopping_waits_for_the_calls_in_flight(desk: Desk) -> None:
    called, answer = asyncio.Event(), asyncio.Event()

    async def wait(submission: Submission) -> None:
        del submission
        called.set()
        await answer.wait()

    desk.provider.before = wait
    await desk.outbox.put(desk.plan(*numbers(20)))
    dispatcher = desk.dispatcher()
    await called.wait()
    stopping = asyncio.create_task(dispatcher.stop(timeout_s=30))
    await asyncio.sleep(0)
    answer.set()
    await stopping
    states = await desk.states()
    assert states[S.ACCEPTED] == len(desk.provider.submissions)
    assert states[S.QUEUED] == 20 - states[S.ACCEPTED]


async def test_a_call_that_outlasts_the_stop_is_uncertain(desk: Desk) -> None:
    called = asyncio.Event()

    async def hang(submission: Submission) -> None:
        del submission
        called.set()
        await asyncio.Event().wait()

    desk.provider.before = hang
    await desk.outbox.put(desk.plan(numbers(1)[0]))
    dispatcher = desk.dispatcher()
    await called.wait()
    await dispatcher.stop(timeout_s=0)
    (message,) = await desk.messages()
    assert message.state is S.UNCERTAIN
    assert message.problem == Problem(cause=Cause.INTERRUPTED)


async def test_a_bug_in_a_provider_is_told_and_its_message_is_uncertain(desk: Desk) -> None:
    async def break_down(submission: Submission) -> None:
        raise RuntimeError(submission.sender)

    desk.provider.before = break_down
    batch = await desk.outbox.put(desk.plan(*numbers(2)))
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    assert await desk.states() == {S.UNCERTAIN: 2}
    assert [type(error) for error in desk.errors] == [RuntimeError, RuntimeError]


async def test_an_answer_of_the_wrong_length_says_nothing(desk: Desk) -> None:
    async def one_too_many(submission: Submission) -> tuple[Outcome, ...]:
        del submission
        return (Accepted(), Accepted())

    desk.provider.submit = one_too_many  # type: ignore[method-assign] # a provider with a bug
    batch = await desk.outbox.put(desk.plan(*numbers(2)))
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    assert await desk.states() == {S.UNCERTAIN: 2}


async def test_nothing_more_is_sent_when_outcomes_cannot_be_recorded(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = await desk.outbox.put(desk.plan(*numbers(60)))

    def broken(*given: object, **named: object) -> None:
        del given, named
        raise RuntimeError("a bug")

    monkeypatch.setattr(claims, "settle", broken)
    with pytest.raises(RuntimeError):
        await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
    assert len(desk.provider.submissions) <= desk.provider.info.limits.concurrent_calls
    monkeypatch.undo()
    states = await desk.states()
    assert states[S.SUBMITTING] == len(desk.provider.submissions)


async def test_an_account_without_a_client_is_held_until_it_is_mended(desk: Desk) -> None:
    desk.clients.error = BadCredentials()
    batch = await desk.outbox.put(desk.plan(numbers(1)[0]))
    dispatcher = desk.dispatcher()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.HELD
    assert isinstance(dispatcher.unusable(desk.account_id), BadCredentials)
    desk.clients.error = None
    dispatcher.wake()
    assert await desk.passing(dispatcher.finish(batch, patience_s=60)) is Finish.DONE


async def test_an_outcome_survives_a_store_that_is_full_for_a_while(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, failures = desk.db.run, iter([StoreFull("store.db"), StoreFull("store.db")])
    batch = await desk.outbox.put(desk.plan(numbers(1)[0]))

    async def failing(work):  # type: ignore[no-untyped-def] # stands in for a generic method
        if desk.provider.submissions:
            for error in failures:
                raise error
        return await real(work)

    monkeypatch.setattr(desk.db, "run", failing)
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    assert await desk.states() == {S.ACCEPTED: 1}
    assert desk.provider.times(numbers(1)[0]) == 1


async def test_a_store_that_stays_full_ends_the_sending_with_its_error(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = desk.db.run
    batch = await desk.outbox.put(desk.plan(*numbers(9)))

    async def failing(work):  # type: ignore[no-untyped-def] # stands in for a generic method
        if desk.provider.submissions:
            raise StoreFull("store.db")
        return await real(work)

    monkeypatch.setattr(desk.db, "run", failing)
    with pytest.raises(StoreProblem):
        await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
    # What was under way stands as such and is recovered by whoever opens the store next.
    states = await desk.states()
    assert states[S.SUBMITTING] == len(desk.provider.submissions)
    assert states[S.QUEUED] == 9 - states[S.SUBMITTING]


OUTCOMES: st.SearchStrategy[Outcome] = st.sampled_from(
    [
        Accepted((PartReceipt("x"),)),
        Accepted(),
        Rejected(Reason.DESTINATION),
        Rejected(Reason.THROTTLED, retryable=True, retry_after_s=3),
        Rejected(Reason.NO_ROUTE, retryable=True),
        DOWN,
        Uncertain(Cause.REPLY_TIMED_OUT),
    ]
)


async def test_what_the_provider_keeps_goes_there_at_once_and_is_due_at_its_time(
    tmp_path: Path,
) -> None:
    async with open_desk(tmp_path, lots_of(10)) as desk:
        at = desk.clock.now() + timedelta(days=3)
        plan = replace(desk.plan(*numbers(25)), options=SendOptions(deliver_at=at))
        batch = await desk.outbox.put(plan)
        assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
        assert [len(s.recipients) for s in desk.provider.submissions] == [10, 10, 5]
        assert {s.options.deliver_at for s in desk.provider.submissions} == {at}
        found = await desk.messages()
        assert {(m.state, m.not_before) for m in found} == {(S.ACCEPTED, at)}


async def test_times_that_passed_in_an_outage_are_refused_for_good(desk: Desk) -> None:
    at = desk.clock.now() + timedelta(seconds=5)

    async def down_until_it_has_passed(submission: Submission) -> None:
        del submission
        passed = desk.clock.now() >= at
        desk.provider.always = Rejected(Reason.SCHEDULE, detail="past") if passed else DOWN

    desk.provider.before = down_until_it_has_passed
    batch = await desk.outbox.put(
        replace(desk.plan(*numbers(1)), options=SendOptions(deliver_at=at))
    )
    assert await desk.passing(desk.dispatcher().finish(batch, patience_s=60)) is Finish.DONE
    [message] = await desk.messages()
    assert message.state is S.REJECTED
    assert message.problem == Problem(Reason.SCHEDULE, detail="past")


async def test_uncertain_stays_uncertain_whatever_time_it_was_for(desk: Desk) -> None:
    at = desk.clock.now() + timedelta(hours=1)
    desk.provider.always = Uncertain(Cause.REPLY_TIMED_OUT)
    batch = await desk.outbox.put(
        replace(desk.plan(*numbers(1)), options=SendOptions(deliver_at=at))
    )
    await desk.passing(desk.dispatcher().finish(batch, patience_s=60))
    assert await desk.states() == {S.UNCERTAIN: 1}
    assert desk.provider.times(numbers(1)[0]) == 1


SCRIPTS = st.lists(st.lists(OUTCOMES, max_size=6), min_size=1, max_size=12)


@settings(max_examples=30)
@given(scripts=SCRIPTS, per_call=st.integers(1, 5))
def test_only_what_was_not_sent_is_tried_again(
    scripts: list[list[Outcome]], per_call: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async def run() -> None:
        folder = tmp_path_factory.mktemp("desk")
        async with open_desk(folder, lots_of(per_call)) as desk:
            for number, script in zip(numbers(len(scripts)), scripts, strict=True):
                desk.provider.script[number].extend(script)
            batch = await desk.outbox.put(desk.plan(*numbers(len(scripts))))
            finish = await desk.passing(desk.dispatcher().finish(batch, patience_s=600))
            assert finish is Finish.DONE
            for message, script in zip(await desk.messages(), scripts, strict=True):
                tries = desk.provider.times(message.recipient)
                assert message.tries == tries
                told = [*script, Accepted()][:tries]
                assert all(isinstance(o, Rejected) and o.retryable for o in told[:-1])
                last = told[-1]
                if isinstance(last, Accepted):
                    assert message.state is S.ACCEPTED
                elif isinstance(last, Uncertain):
                    assert message.state is S.UNCERTAIN
                else:
                    assert message.state is S.REJECTED

    asyncio.run(run())
