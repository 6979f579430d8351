"""Nobody is woken, and what is held goes out as soon as it may."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.quiet_hours import DEFAULTS, Quiet, quiet_hours
from smsdesk.domain.schedule import MessageKind

NIGHT = Quiet(time(21), time(8))
NO_SUNDAYS = Quiet(time(20), time(8), frozenset({6}))


@pytest.mark.parametrize(
    ("wall", "allowed"),
    [
        ("2026-11-25 20:59", "2026-11-25 20:59"),
        ("2026-11-25 21:00", "2026-11-26 08:00"),
        ("2026-11-26 00:30", "2026-11-26 08:00"),
        ("2026-11-26 07:59", "2026-11-26 08:00"),
        ("2026-11-26 08:00", "2026-11-26 08:00"),
    ],
)
def test_the_night_ends_in_the_morning(wall: str, allowed: str) -> None:
    assert NIGHT.over_at(datetime.fromisoformat(wall)) == datetime.fromisoformat(allowed)


def test_saturday_evening_waits_for_monday_where_sundays_are_quiet() -> None:
    saturday = datetime.fromisoformat("2026-11-28 20:30")
    assert NO_SUNDAYS.over_at(saturday) == datetime.fromisoformat("2026-11-30 08:00")
    assert NO_SUNDAYS.covers(datetime.fromisoformat("2026-11-29 12:00"))


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),  # noqa: DTZ001
    st.sampled_from([None, "ZZ", *DEFAULTS]),
    st.sampled_from(MessageKind),
)
def test_what_it_is_over_at_is_allowed_and_not_before(
    wall: datetime, region: str | None, kind: MessageKind
) -> None:
    quiet = quiet_hours(region, kind)
    over = quiet.over_at(wall)
    assert over >= wall
    assert not quiet.covers(over)
    assert (over - wall).days <= 2


def test_the_office_has_the_last_word() -> None:
    changed = {"GR": DEFAULTS["FR"]}
    assert quiet_hours("GR", MessageKind.PROMOTION, changed).days == {6}
    assert quiet_hours("GR", MessageKind.PROMOTION).days == frozenset()
