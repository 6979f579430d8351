"""Outcomes: what pauses an account, and how the states of parts become one (providers.md §0)."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.errors import Cause, Reason
from smsdesk.domain.outcome import (
    FINAL_DELIVERY_STATES,
    Accepted,
    DeliveryState,
    PartReceipt,
    Rejected,
    Uncertain,
    aggregate,
)

PENDING, DELIVERED = DeliveryState.PENDING, DeliveryState.DELIVERED
FAILED, EXPIRED, UNKNOWN = DeliveryState.FAILED, DeliveryState.EXPIRED, DeliveryState.UNKNOWN


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ((), PENDING),
        ((PENDING,), PENDING),
        ((DELIVERED,), DELIVERED),
        ((UNKNOWN,), UNKNOWN),
        ((DELIVERED, DELIVERED), DELIVERED),
        ((UNKNOWN, UNKNOWN), UNKNOWN),
        ((DELIVERED, PENDING), PENDING),
        ((DELIVERED, UNKNOWN), PENDING),
        ((PENDING, UNKNOWN), PENDING),
        ((DELIVERED, FAILED), FAILED),
        ((UNKNOWN, FAILED), FAILED),
        ((DELIVERED, EXPIRED), EXPIRED),
        ((PENDING, EXPIRED), EXPIRED),
        ((EXPIRED, FAILED), FAILED),
    ],
)
def test_aggregate(parts: tuple[DeliveryState, ...], whole: DeliveryState) -> None:
    for order in permutations(parts):
        assert aggregate(order) is whole


@given(st.lists(st.sampled_from(DeliveryState), min_size=1))
def test_whole_is_final_only_when_it_must_be(parts: list[DeliveryState]) -> None:
    whole = aggregate(parts)
    bad = {FAILED, EXPIRED} & set(parts)
    assert (whole is DELIVERED) == all(part is DELIVERED for part in parts)
    assert whole.is_final == bool(bad or whole is DELIVERED)
    assert aggregate([*parts, *parts]) is whole


def test_final_states() -> None:
    assert {state for state in DeliveryState if state.is_final} == FINAL_DELIVERY_STATES
    assert not UNKNOWN.is_final


def test_accepted() -> None:
    accepted = Accepted((PartReceipt("1", DELIVERED), PartReceipt("2")))
    assert accepted.ids == ("1", "2")
    assert accepted.state is PENDING
    assert (Accepted(batch_id="b").ids, Accepted().state) == ((), PENDING)


def test_what_pauses_an_account() -> None:
    pausing = {reason for reason in Reason if Rejected(reason).pauses_account}
    assert pausing == {Reason.AUTH, Reason.CREDIT}
    assert Rejected(Reason.PERMISSION, account_wide=True).pauses_account


def test_outcomes_compare_by_value() -> None:
    assert Rejected(Reason.AUTH) == Rejected(Reason.AUTH, detail="")
    assert Uncertain(Cause.INTERRUPTED) != Uncertain(Cause.NOT_IN_REPLY)
