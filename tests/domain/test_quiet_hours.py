"""Nobody is woken, and what is held goes out as soon as it may."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.quiet_hours import (
    DEFAULTS,
    EVERYWHERE,
    PATTERN,
    Quiet,
    QuietTable,
    as_text,
    from_text,
)

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


CLOCKS = st.times().map(lambda one: one.replace(second=0, microsecond=0))
HOURS = st.builds(Quiet, CLOCKS, CLOCKS, st.frozensets(st.integers(0, 6), max_size=6))
LINES = st.tuples(st.sampled_from([EVERYWHERE, "GR", "FR", "US"]), st.sampled_from(MessageKind))


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)), HOURS)  # noqa: DTZ001
def test_what_it_is_over_at_is_allowed_and_not_before(wall: datetime, quiet: Quiet) -> None:
    over = quiet.over_at(wall)
    assert over >= wall
    assert not quiet.covers(over)
    assert (over - wall).days <= 7
    if over > wall:
        assert quiet.covers(wall)
        assert quiet.covers(over - timedelta(minutes=1))


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)), HOURS)  # noqa: DTZ001
def test_quiet_hours_begin_at_the_first_quiet_moment(wall: datetime, quiet: Quiet) -> None:
    begins = quiet.begins_after(wall)
    if begins is None:
        assert quiet.begin == quiet.end
        assert not quiet.days
        return
    assert begins >= wall
    assert quiet.covers(begins)
    if begins > wall:
        assert not quiet.covers(wall)
        assert not quiet.covers(max(wall, begins - timedelta(minutes=1)))


def test_hours_in_the_middle_of_the_day_and_none_at_all() -> None:
    siesta = Quiet(time(14), time(17), frozenset({6}))
    sunday = datetime.fromisoformat("2026-11-29 15:00")
    assert siesta.over_at(sunday) == datetime.fromisoformat("2026-11-30 00:00")
    none = Quiet(time(9), time(9))
    assert none.over_at(sunday) == sunday
    assert none.begins_after(sunday) is None


def test_a_week_of_quiet_days_would_have_no_end() -> None:
    with pytest.raises(ValueError, match="6"):
        Quiet(time(9), time(9), frozenset(range(7)))


def test_the_office_has_the_last_word() -> None:
    line = ("GR", MessageKind.PROMOTION)
    table = QuietTable().with_line(line, NO_SUNDAYS)
    assert table.hours("GR", MessageKind.PROMOTION).days == {6}
    assert table.hours("GR", MessageKind.REMINDER) == table.hours(None, MessageKind.REMINDER)
    assert table.is_changed(line)
    assert table.regions() == ("*", "BR", "FR", "GR", "IN", "KZ", "US")
    assert table.without("GR") == QuietTable()


def test_what_everywhere_has_holds_where_nothing_else_is_said() -> None:
    table = QuietTable().with_line((EVERYWHERE, MessageKind.REMINDER), NO_SUNDAYS)
    assert table.hours("GR", MessageKind.REMINDER) == NO_SUNDAYS
    assert table.hours(None, MessageKind.REMINDER) == NO_SUNDAYS
    assert table.hours("FR", MessageKind.REMINDER) == DEFAULTS["FR", MessageKind.REMINDER]


def test_what_equals_the_default_is_no_change() -> None:
    line = ("FR", MessageKind.PROMOTION)
    changed = QuietTable().with_line(line, NIGHT)
    assert changed.with_line(line, DEFAULTS[line]) == QuietTable()


def test_a_country_of_its_own_begins_as_everywhere() -> None:
    table = QuietTable().with_region("GR")
    for kind in MessageKind:
        assert table.hours("GR", kind) == DEFAULTS[EVERYWHERE, kind]
    assert "GR" in table.regions()


@given(st.dictionaries(LINES, HOURS))
def test_what_is_written_is_read(changed: dict[tuple[str, MessageKind], Quiet]) -> None:
    table = QuietTable(changed)
    text = as_text(table)
    assert re.fullmatch(PATTERN, text)
    assert from_text(text) == table


@pytest.mark.parametrize(
    "text",
    [
        "GR promotion 20:00",
        "gr promotion 20:00-08:00",
        "GR promotion 24:00-08:00",
        "GR news 20:00-08:00",
        "GR promotion 20:00-08:00 mon,tue,wed,thu,fri,sat,sun",
        "GR promotion 20:00-08:00;",
    ],
)
def test_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"GR|gr"):
        from_text(text)
