"""From one list of keys to another in steps."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from smsdesk.ui.tables.differences import MOST_DIFFERENT, STRIDE, steps_between


def walked(old: list[int], new: list[int]) -> list[int] | None:
    """The old list after the steps to the new one; None without steps."""
    steps = steps_between(array("q", old), array("q", new))
    if steps is None:
        return None
    keys = list(old)
    for first, last in steps.removals:
        del keys[first : last + 1]
    for first, some in steps.insertions:
        keys[first:first] = some
    return keys


@given(st.lists(st.integers(0, 60), unique=True), st.sets(st.integers(0, 60)), st.data())
def test_steps_lead_to_the_new_list(old: list[int], lost: set[int], data: st.DataObject) -> None:
    new = [key for key in old if key not in lost]
    for key in data.draw(st.lists(st.integers(100, 140), unique=True, max_size=8)):
        new.insert(data.draw(st.integers(0, len(new))), key)
    assert walked(old, new) == new


@given(st.lists(st.integers(0, 9), unique=True), st.lists(st.integers(0, 9), unique=True))
def test_any_two_lists(old: list[int], new: list[int]) -> None:
    assert walked(old, new) in (None, new)


def test_another_order_starts_anew() -> None:
    assert walked([1, 2, 3], [3, 2, 1]) is None


def test_much_that_is_new_starts_anew() -> None:
    assert walked([], list(range(MOST_DIFFERENT + 1))) is None


def test_a_long_list_with_little_that_is_different() -> None:
    old = list(range(5 * STRIDE))
    new = [-1, *old[: 2 * STRIDE], *old[2 * STRIDE + 3 :]]
    assert walked(old, new) == new
    assert walked(old, old) == old
