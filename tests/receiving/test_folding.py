"""Receipts may come late, twice and in any order: what stands in the end is the same."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.message import MOVES, MessageState
from smsdesk.domain.outcome import DeliveryState, PartReceipt
from smsdesk.receiving.folding import FOLDS_FROM, later, message_state

S = MessageState
D = DeliveryState
Told = tuple[str, DeliveryState]

states = st.sampled_from(list(D))
told = st.lists(st.tuples(st.sampled_from(["part 1", "part 2", "part 3"]), states), max_size=8)


def receipts(*found: DeliveryState, attempt: int = 1) -> list[tuple[int, PartReceipt]]:
    """A receipt for each part of an attempt."""
    return [(attempt, PartReceipt(f"{attempt}-{i}", state)) for i, state in enumerate(found)]


def fold(news: Sequence[Told], parts: Sequence[str]) -> MessageState:
    """Where an accepted message stands after all this was told of its parts."""
    known = dict.fromkeys(parts, D.PENDING)
    state = S.ACCEPTED
    for part, what in news:
        if part in known:
            known[part] = later(known[part], what)
        target = message_state([(1, PartReceipt(p, s)) for p, s in known.items()], 1)
        if target is not None and state in FOLDS_FROM[target]:
            state = target
    return state


@pytest.mark.parametrize(
    ("known", "what", "stands"),
    [
        (D.PENDING, D.DELIVERED, D.DELIVERED),
        (D.PENDING, D.FAILED, D.FAILED),
        (D.PENDING, D.EXPIRED, D.EXPIRED),
        (D.PENDING, D.UNKNOWN, D.PENDING),
        (D.UNKNOWN, D.PENDING, D.PENDING),
        (D.DELIVERED, D.FAILED, D.DELIVERED),
        (D.FAILED, D.DELIVERED, D.DELIVERED),
        (D.EXPIRED, D.FAILED, D.FAILED),
        (D.FAILED, D.EXPIRED, D.FAILED),
        (D.DELIVERED, D.PENDING, D.DELIVERED),
    ],
)
def test_the_higher_rank_stands(
    known: DeliveryState, what: DeliveryState, stands: DeliveryState
) -> None:
    assert later(known, what) is stands


@given(states, states, states)
def test_ranks_fold_in_any_grouping(a: DeliveryState, b: DeliveryState, c: DeliveryState) -> None:
    assert later(a, b) is later(b, a)
    assert later(later(a, b), c) is later(a, later(b, c))
    assert later(a, a) is a


@pytest.mark.parametrize(
    ("found", "state"),
    [
        ([], None),
        ([D.PENDING], None),
        ([D.UNKNOWN], None),
        ([D.DELIVERED], S.DELIVERED),
        ([D.DELIVERED, D.DELIVERED], S.DELIVERED),
        ([D.DELIVERED, D.PENDING], None),
        ([D.DELIVERED, D.UNKNOWN], None),
        ([D.FAILED, D.PENDING], S.FAILED),
        ([D.DELIVERED, D.FAILED], S.FAILED),
        ([D.DELIVERED, D.EXPIRED], S.EXPIRED),
        ([D.EXPIRED, D.FAILED], S.FAILED),
    ],
)
def test_parts_make_a_message(found: list[DeliveryState], state: MessageState | None) -> None:
    for order in itertools.permutations(receipts(*found)):
        assert message_state(order, 1) is state


class TestAttempts:
    def test_the_newest_speaks(self) -> None:
        found = [*receipts(D.FAILED), *receipts(D.PENDING, attempt=2)]
        assert message_state(found, 2) is None
        found = [*receipts(D.FAILED), *receipts(D.EXPIRED, attempt=2)]
        assert message_state(found, 2) is S.EXPIRED

    def test_an_earlier_one_that_was_delivered_counts(self) -> None:
        found = [*receipts(D.DELIVERED), *receipts(D.PENDING, attempt=2)]
        assert message_state(found, 2) is S.DELIVERED
        found = [*receipts(D.DELIVERED), *receipts(D.FAILED, attempt=2)]
        assert message_state(found, 2) is S.DELIVERED

    def test_half_of_an_earlier_one_does_not(self) -> None:
        found = [*receipts(D.DELIVERED, D.FAILED), *receipts(D.PENDING, attempt=2)]
        assert message_state(found, 2) is None

    @pytest.mark.parametrize("state", [D.FAILED, D.EXPIRED, D.PENDING, D.UNKNOWN])
    def test_an_earlier_one_says_nothing_of_a_newest_without_ids(
        self, state: DeliveryState
    ) -> None:
        # Else a late failure of the first would call the second failed, which may be on its way.
        assert message_state(receipts(state), 2) is None

    def test_a_newest_without_ids_may_have_been_delivered_before(self) -> None:
        assert message_state(receipts(D.DELIVERED), 2) is S.DELIVERED


def test_every_move_by_a_receipt_is_allowed() -> None:
    for target, origins in FOLDS_FROM.items():
        assert {origin for origin in S if target in MOVES[origin]} - origins <= {S.SUBMITTING}
        assert all(target in MOVES[origin] for origin in origins)


def test_receipts_move_nothing_that_is_on_its_way_or_over() -> None:
    for origins in FOLDS_FROM.values():
        assert not origins & {S.QUEUED, S.SUBMITTING, S.SCHEDULED, S.DELIVERED, S.CANCELLED}
        assert S.REJECTED not in origins


@given(told, st.randoms(use_true_random=False))
def test_order_does_not_matter_once_all_has_been_told(news: list[Told], random: Random) -> None:
    parts = sorted({part for part, _ in news}) or ["part 1"]
    final = [(part, D.FAILED) for part in parts if not _is_final(news, part)]
    everything = [*news, *final]
    shuffled = list(everything)
    random.shuffle(shuffled)
    assert fold(everything, parts) is fold(shuffled, parts)


def _is_final(news: Sequence[Told], part: str) -> bool:
    return any(p == part and state.is_final for p, state in news)


@given(told)
def test_repeating_changes_nothing(news: list[Told]) -> None:
    parts = ["part 1", "part 2", "part 3"]
    once = fold(news, parts)
    assert fold([*news, *news], parts) is once
    assert fold([n for n in news for _ in range(2)], parts) is once


@given(told)
def test_a_delivered_message_stays_delivered(news: list[Told]) -> None:
    parts = ["part 1", "part 2"]
    delivered = [(part, D.DELIVERED) for part in parts]
    assert fold([*delivered, *news], parts) is S.DELIVERED
    assert fold([*news, *delivered], parts) is S.DELIVERED
