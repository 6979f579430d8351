"""The bus: right handlers, right order, and no handler can silence another."""

from __future__ import annotations

import pytest

from smsdesk.events import (
    AccountsChanged,
    BalanceChanged,
    BatchesChanged,
    Bus,
    Event,
    MessagesChanged,
    SettingsChanged,
)

ONE = MessagesChanged(frozenset({1}))


@pytest.fixture
def errors() -> list[tuple[Exception, Event]]:
    """What went into the funnel."""
    return []


@pytest.fixture
def bus(errors: list[tuple[Exception, Event]]) -> Bus:
    """A bus with a funnel that keeps."""
    return Bus(lambda error, event: errors.append((error, event)))


def test_events_are_values() -> None:
    assert MessagesChanged(frozenset({1})) == ONE
    assert len({ONE, MessagesChanged(frozenset({1})), BatchesChanged(frozenset({1}))}) == 2


def test_each_type_reaches_its_own_handlers_in_order(bus: Bus) -> None:
    seen: list[tuple[str, Event]] = []
    bus.subscribe(MessagesChanged, lambda event: seen.append(("first", event)))
    bus.subscribe(BalanceChanged, lambda event: seen.append(("balance", event)))
    bus.subscribe(MessagesChanged, lambda event: seen.append(("second", event)))
    for event in (
        ONE,
        AccountsChanged(frozenset()),
        BalanceChanged(7),
        SettingsChanged(frozenset()),
    ):
        bus.publish(event)
    assert seen == [("first", ONE), ("second", ONE), ("balance", BalanceChanged(7))]


def test_a_handler_that_raises_stops_nobody(
    bus: Bus, errors: list[tuple[Exception, Event]]
) -> None:
    seen: list[Event] = []
    failure = ValueError("broken")

    def fail(_: Event) -> None:
        raise failure

    bus.subscribe(MessagesChanged, fail)
    bus.subscribe(MessagesChanged, seen.append)
    bus.publish(ONE)
    assert seen == [ONE]
    assert errors == [(failure, ONE)]


def test_what_ends_the_program_is_no_error(bus: Bus, errors: list[tuple[Exception, Event]]) -> None:
    def interrupt(_: Event) -> None:
        raise KeyboardInterrupt

    bus.subscribe(MessagesChanged, interrupt)
    with pytest.raises(KeyboardInterrupt):
        bus.publish(ONE)
    assert not errors


def test_unsubscribing_ends_one_subscription_only(bus: Bus) -> None:
    seen: list[Event] = []
    leave = bus.subscribe(MessagesChanged, seen.append)
    bus.subscribe(MessagesChanged, seen.append)
    bus.publish(ONE)
    assert len(seen) == 2
    leave()
    leave()
    bus.publish(ONE)
    assert len(seen) == 3


def test_a_handler_may_unsubscribe_others_and_itself(bus: Bus) -> None:
    seen: list[str] = []

    def first(_: Event) -> None:
        seen.append("first")
        leave_first()
        leave_second()

    leave_first = bus.subscribe(MessagesChanged, first)
    leave_second = bus.subscribe(MessagesChanged, lambda _: seen.append("second"))
    bus.subscribe(MessagesChanged, lambda _: seen.append("third"))
    bus.publish(ONE)
    bus.publish(ONE)
    assert seen == ["first", "third", "third"]


def test_a_subscription_made_while_handling_begins_with_the_next_event(bus: Bus) -> None:
    seen: list[str] = []

    def subscribe(_: Event) -> None:
        seen.append("first")
        bus.subscribe(MessagesChanged, lambda _: seen.append("late"))

    leave = bus.subscribe(MessagesChanged, subscribe)
    bus.publish(ONE)
    leave()
    assert seen == ["first"]
    bus.publish(ONE)
    assert seen == ["first", "late"]


def test_a_handler_may_publish(bus: Bus) -> None:
    seen: list[Event] = []
    changed = BatchesChanged(frozenset({3}))
    bus.subscribe(MessagesChanged, lambda _: bus.publish(changed))
    bus.subscribe(MessagesChanged, seen.append)
    bus.subscribe(BatchesChanged, seen.append)
    bus.publish(ONE)
    assert seen == [changed, ONE]
