"""States by the clock, schedules, money and the bounded memory of the pretend network."""

from __future__ import annotations

from decimal import Decimal

import pytest

from smsdesk.practice.config import PracticeConfig, Timing
from smsdesk.practice.network import Arrival, Fate, Network, State
from tests.support.practice_server import PracticeClock


def message(*, text: str = "hi", fate: Fate = Fate.DELIVERED, due_at: float = 0.0) -> Arrival:
    return Arrival(
        provider="isms",
        sender="Desk",
        recipient="306912345678",
        text=text,
        encoding="gsm-7",
        ids=(text,),
        fate=fate,
        due_at=due_at,
    )


@pytest.mark.parametrize(
    ("fate", "last"),
    [
        (Fate.DELIVERED, State.DELIVERED),
        (Fate.FAILED, State.FAILED),
        (Fate.EXPIRED, State.EXPIRED),
        (Fate.STUCK, State.SENT),
        (Fate.UNKNOWN, State.UNKNOWN),
    ],
)
def test_states_move_with_the_clock(clock: PracticeClock, fate: Fate, last: State) -> None:
    network = Network(PracticeConfig(timing=Timing(1, 3)), clock)
    arrival = message(fate=fate)
    network.submit(arrival)
    assert network.state(arrival) is State.QUEUED
    clock.advance(1)
    assert network.state(arrival) is State.SENT
    clock.advance(2)
    assert network.state(arrival) is last
    clock.advance(1e9)
    assert network.state(arrival) is last


def test_what_is_rejected_can_be_asked_for_but_never_arrives(clock: PracticeClock) -> None:
    network = Network(PracticeConfig(), clock)
    network.submit(message(fate=Fate.REJECTED))
    found = network.find("isms", "hi")
    assert found is not None
    assert network.state(found) is State.REJECTED
    assert network.arrivals() == ()


def test_scheduled_messages_arrive_at_their_time_in_order(clock: PracticeClock) -> None:
    network = Network(PracticeConfig(), clock)
    network.submit(message(text="late", due_at=clock() + 60))
    network.submit(message(text="soon", due_at=clock() + 10))
    network.submit(message(text="now"))
    late = network.find("isms", "late")
    assert late is not None
    assert network.state(late) is State.SCHEDULED
    assert [entry.text for entry in network.scheduled()] == ["soon", "late"]
    assert [entry.text for entry in network.arrivals()] == ["now"]
    clock.advance(60)
    assert [entry.text for entry in network.arrivals()] == ["now", "soon", "late"]
    assert network.state(late) is State.QUEUED
    assert network.scheduled() == []


def test_the_oldest_are_forgotten(clock: PracticeClock) -> None:
    network = Network(PracticeConfig(keep_arrivals=2), clock)
    for text in ("a", "b", "c"):
        network.submit(message(text=text))
    assert [entry.text for entry in network.arrivals()] == ["b", "c"]
    assert [entry.text for entry in network.newest()] == ["c", "b"]
    assert network.find("isms", "a") is None
    assert network.find("isms", "b") is not None


def test_charging_takes_all_or_nothing(clock: PracticeClock) -> None:
    network = Network(PracticeConfig(balance=Decimal(2)), clock)
    assert not network.charge("isms", Decimal(3))
    assert network.charge("isms", Decimal(2))
    assert network.balances["isms"] == 0
    assert network.balances["d7"] == 2


def test_description_is_complete_and_in_utc(clock: PracticeClock) -> None:
    network = Network(PracticeConfig(), clock)
    arrival = message()
    network.submit(arrival)
    assert network.describe(arrival) == {
        "number": 1,
        "time": "2026-11-22T14:00:00.000+00:00",
        "provider": "isms",
        "sender": "Desk",
        "recipient": "306912345678",
        "text": "hi",
        "encoding": "gsm-7",
        "parts": 1,
        "flash": False,
        "cost": "0",
        "ids": ["hi"],
        "validity_minutes": None,
        "state": "queued",
    }


def test_configuration_shows_no_secret() -> None:
    shown = repr(PracticeConfig(decisiontelecom_key="k3y", practice_token="t0ken"))
    assert "k3y" not in shown
    assert "t0ken" not in shown
    assert "password" not in shown
