"""Repeats happen when a calendar says so."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.recurrence import (
    LAST,
    BadRepeat,
    Frequency,
    Repeat,
    as_json,
    following,
    from_json,
    occurrences,
    preview,
)

MONDAY = datetime(2026, 11, 23, 8, 30)  # noqa: DTZ001
WEEKLY, MONTHLY, DAILY = Frequency.WEEKLY, Frequency.MONTHLY, Frequency.DAILY


def days(repeat: Repeat, most: int = 4, first: datetime = MONDAY) -> list[str]:
    """The first days, as written by hand."""
    return [one.strftime("%a %d %b %Y") for one in preview(first, repeat, most)]


def test_every_monday_and_thursday() -> None:
    repeat = Repeat(WEEKLY, weekdays=frozenset({0, 3}))
    assert days(repeat, 3) == ["Mon 23 Nov 2026", "Thu 26 Nov 2026", "Mon 30 Nov 2026"]


def test_every_other_week() -> None:
    assert days(Repeat(WEEKLY, interval=2), 2) == ["Mon 23 Nov 2026", "Mon 07 Dec 2026"]


def test_the_last_day_of_the_month() -> None:
    repeat = Repeat(MONTHLY, month_day=LAST)
    assert days(repeat, 4) == [
        "Mon 30 Nov 2026",
        "Thu 31 Dec 2026",
        "Sun 31 Jan 2027",
        "Sun 28 Feb 2027",
    ]


def test_a_month_without_the_day_is_passed_over() -> None:
    repeat = Repeat(MONTHLY, month_day=31)
    assert days(repeat, 3) == ["Thu 31 Dec 2026", "Sun 31 Jan 2027", "Wed 31 Mar 2027"]


def test_the_second_tuesday_and_the_last_friday() -> None:
    second = Repeat(MONTHLY, weekdays=frozenset({1}), nth=2)
    assert days(second, 2) == ["Tue 08 Dec 2026", "Tue 12 Jan 2027"]
    last = Repeat(MONTHLY, weekdays=frozenset({4}), nth=LAST)
    assert days(last, 2) == ["Fri 27 Nov 2026", "Fri 25 Dec 2026"]


def test_it_ends_by_a_day_included_or_by_a_number() -> None:
    until = Repeat(DAILY, until=date(2026, 11, 25))
    assert days(until, 9) == ["Mon 23 Nov 2026", "Tue 24 Nov 2026", "Wed 25 Nov 2026"]
    assert len(days(Repeat(DAILY, count=3), 9)) == 3


def test_what_follows() -> None:
    repeat = Repeat(DAILY, count=2)
    assert following(MONDAY, repeat, MONDAY) == datetime(2026, 11, 24, 8, 30)  # noqa: DTZ001
    assert following(MONDAY, repeat, datetime(2026, 11, 24, 8, 30)) is None  # noqa: DTZ001


@pytest.mark.parametrize(
    "given_fields",
    [
        {"frequency": DAILY, "interval": 0},
        {"frequency": DAILY, "count": 0},
        {"frequency": DAILY, "count": 2, "until": date(2027, 1, 1)},
        {"frequency": DAILY, "month_day": 3},
        {"frequency": WEEKLY, "weekdays": frozenset({7})},
        {"frequency": MONTHLY},
        {"frequency": MONTHLY, "month_day": 3, "nth": 2, "weekdays": frozenset({1})},
        {"frequency": MONTHLY, "nth": 2},
        {"frequency": MONTHLY, "nth": 6, "weekdays": frozenset({1})},
        {"frequency": MONTHLY, "month_day": 32},
    ],
)
def test_a_repeat_that_makes_no_sense(given_fields: dict[str, object]) -> None:
    with pytest.raises(BadRepeat):
        Repeat(**given_fields)  # type: ignore[arg-type] # that is what is tested


REPEATS = st.one_of(
    st.builds(
        Repeat,
        st.sampled_from([DAILY, WEEKLY]),
        interval=st.integers(1, 6),
        weekdays=st.frozensets(st.integers(0, 6), max_size=7),
        count=st.none() | st.integers(1, 20),
    ),
    st.builds(Repeat, st.just(MONTHLY), month_day=st.integers(1, 31), interval=st.integers(1, 5)),
    st.builds(
        Repeat,
        st.just(MONTHLY),
        nth=st.sampled_from([1, 2, 3, 4, LAST]),
        weekdays=st.integers(0, 6).map(lambda day: frozenset({day})),
        until=st.none() | st.dates(date(2026, 12, 1), date(2030, 1, 1)),
    ),
)


@given(REPEATS)
def test_they_come_back_from_the_store(repeat: Repeat) -> None:
    assert from_json(as_json(repeat)) == repeat


@given(REPEATS)
def test_each_is_later_than_the_one_before_and_at_the_same_time(repeat: Repeat) -> None:
    found = preview(MONDAY, repeat, 12)
    assert list(found) == sorted(set(found))
    assert {one.time() for one in found} <= {MONDAY.time()}
    assert all(one >= MONDAY for one in found)
    assert tuple(occurrences(MONDAY, repeat))[:3] == found[:3] if repeat.count else True
