"""No more parts than the rate allows in any second, none wasted, and waiting has an end."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.sending.parts_bucket import BURST_S, PartsBucket

rates = st.floats(0.01, 1000)
starts = st.floats(0, 1e6)
sizes = st.lists(st.integers(1, 5), min_size=1, max_size=60)


def send_all(bucket: PartsBucket, parts: list[int], now_s: float) -> list[tuple[float, int]]:
    """When each message goes if the sender waits as it is told: (time, parts)."""
    sent = []
    for size in parts:
        turns = 0
        while bucket.available(now_s) < 1:
            now_s += bucket.wait_s(now_s)
            turns += 1
            assert turns < 5, "waiting as told is not enough"
        bucket.take(size)
        sent.append((now_s, size))
    return sent


@pytest.mark.parametrize("rate", [0, -1])
def test_a_rate_that_would_never_send_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="above zero"):
        PartsBucket(rate, 0)


def test_no_limit() -> None:
    bucket = PartsBucket(None, 0)
    bucket.take(10**9)
    assert bucket.available(0) == math.inf
    assert bucket.wait_s(0) == 0


def test_the_first_goes_at_once() -> None:
    bucket = PartsBucket(0.5, 100)
    assert bucket.available(100) == 1
    assert bucket.wait_s(100) == 0
    bucket.take(1)
    assert bucket.wait_s(100) == 2


def test_a_long_message_is_paid_for_afterwards() -> None:
    bucket = PartsBucket(2, 0)
    assert bucket.available(0) == 1
    bucket.take(5)
    assert bucket.available(0) == -4
    assert bucket.wait_s(0) == 2.5
    assert bucket.available(2.5) == 1


def test_a_pause_saves_up_little() -> None:
    bucket = PartsBucket(100, 0)
    bucket.take(1)
    assert bucket.available(3600) == 100 * BURST_S


def test_a_clock_that_does_not_move_gives_nothing_anew() -> None:
    bucket = PartsBucket(5, 0)
    bucket.take(1)
    left = bucket.available(0.1)
    assert bucket.available(0.1) == left


@given(rates, starts, sizes)
def test_waiting_as_told_is_enough(rate: float, start_s: float, parts: list[int]) -> None:
    send_all(PartsBucket(rate, start_s), parts, start_s)


@given(st.floats(1, 500), sizes)
def test_no_second_holds_much_more_than_the_rate(rate: float, parts: list[int]) -> None:
    sent = send_all(PartsBucket(rate, 0), parts, 0)
    for begin_s, _ in sent:
        within = [size for at_s, size in sent if begin_s <= at_s < begin_s + 1]
        # What was saved up, and the rest of the message that went last.
        assert sum(within) <= rate * (1 + BURST_S) + 1 + max(parts) + 1e-6


@given(st.floats(1, 500))
def test_the_rate_is_reached(rate: float) -> None:
    count = 200
    sent = send_all(PartsBucket(rate, 0), [1] * count, 0)
    assert sent[-1][0] <= count / rate + 1e-6
