"""Dates and times as they stand in tables: what is read, what is refused, which order is meant."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.typed_moment import (
    DateOrder,
    MomentProblem,
    NoMoment,
    TypedMoment,
    order_of,
    read_moment,
    read_time,
)
from smsdesk.files.numbers import plain_number

ATHENS = "Europe/Athens"
DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST
P = MomentProblem


def read(
    text: str, hour: str | None = None, order: DateOrder = DAY, *, needs_time: bool = True
) -> str:
    return str(read_moment(text, hour, order, ATHENS, needs_time=needs_time))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-11-27 17:30:00", "2026-11-27T17:30"),
        ("2026-11-27T09:05", "2026-11-27T09:05"),
        ("2026-11-27T15:30+00:00", "2026-11-27T17:30"),
        ("2026-11-27T17:30:00+02:00", "2026-11-27T17:30"),
        ("27/11/2026 17:30", "2026-11-27T17:30"),
        ("7/3/2026 9:05", "2026-03-07T09:05"),
        ("27-11-2026 17h30", "2026-11-27T17:30"),
        ("27.11.26, 9.30", "2026-11-27T09:30"),
        ("27.11.2026 9 Uhr", "2026-11-27T09:00"),
        ("27.11.2026 г. 17:30", "2026-11-27T17:30"),
        ("Fri 27/11/2026 5:30 pm", "2026-11-27T17:30"),
        ("Παρασκευή, 27/11/2026 5:30 μ.μ.", "2026-11-27T17:30"),
        ("27/11/2026 10:15 π.μ.", "2026-11-27T10:15"),
        ("27/11/2026 12:00 am", "2026-11-27T00:00"),
        ("27/11/2026 12:00 PM", "2026-11-27T12:00"),
    ],
)
def test_what_is_read(text: str, found: str) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", P.EMPTY),
        ("  ", P.EMPTY),
        ("cancelled", P.UNREADABLE),
        ("17:30", P.UNREADABLE),
        ("202-11-27", P.UNREADABLE),
        ("27/11/2026", P.NO_TIME),
        ("31.02.2026 10:00", P.IMPOSSIBLE),
        ("27/13/2026 10:00", P.IMPOSSIBLE),
        ("27/11/2026 25:00", P.IMPOSSIBLE),
        ("27/11/2026 13:00 pm", P.IMPOSSIBLE),
        ("27/11/2026 9", P.TIME_UNREADABLE),
        ("27/11/2026 in the morning", P.TIME_UNREADABLE),
    ],
)
def test_what_is_refused(text: str, problem: MomentProblem) -> None:
    with pytest.raises(NoMoment) as error:
        read(text)
    assert error.value.problem is problem


def test_a_day_alone_does_where_no_time_is_needed() -> None:
    assert read("27/11/2026", needs_time=False) == "2026-11-27"


def test_the_time_may_stand_in_a_column_of_its_own() -> None:
    assert read("27/11/2026", "17:30:00") == "2026-11-27T17:30"
    assert read("2026-11-27 00:00:00", "9.15") == "2026-11-27T09:15"
    assert read("27/11/2026 8:00", "") == "2026-11-27T08:00"
    assert read_time("1899-12-31 17:30:00") == time(17, 30)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("0.4375", "10:30"),
        ("0,4375", "10:30"),
        (".4375", "10:30"),
        ("0.5", "12:00"),
        ("0.75", "18:00"),
        ("0.375", "09:00"),
        ("0.416666666666667", "10:00"),
        ("0.4167", "10:00"),
        ("0.30", "00:30"),
    ],
)
def test_a_part_of_a_day_is_a_time_that_lost_its_format(cell: str, found: str) -> None:
    assert f"{read_time(cell):%H:%M}" == found
    assert read("27/11/2026", cell) == f"2026-11-27T{found}"


@pytest.mark.parametrize("cell", ["0.25", "0.3", "0.417", "0.12345", "0.99999999", "1.5"])
def test_a_part_of_a_day_that_is_not_certain_is_refused(cell: str) -> None:
    with pytest.raises(NoMoment):
        read_time(cell)


@given(st.integers(0, 24 * 60 - 1))
def test_every_minute_that_a_spreadsheet_writes_as_a_number_is_read_or_refused(minute: int) -> None:
    cell = plain_number(Decimal(minute) / 1440)
    with suppress(NoMoment):
        assert read_time(cell) == time(*divmod(minute, 60))


@pytest.mark.parametrize(
    "day",
    [
        "2026-11-27 00:00:00",
        "27/11/2026 12:00:00 π.μ.",
        "2026-11-27T00:00:00+02:00",
        "2026-11-26T22:00:00Z",
        "2026-11-27T00:00:00.000Z",
    ],
)
def test_a_day_that_shows_midnight_takes_the_time_of_the_other_column(day: str) -> None:
    assert read(day, "9:05") == "2026-11-27T09:05"


@pytest.mark.parametrize(
    "day", ["2026-11-27 00:00:00", "2026-11-27T00:00:00+02:00", "2026-11-26T22:00:00Z"]
)
def test_midnight_beside_an_empty_time_is_a_day_alone(day: str) -> None:
    assert read(day, "", needs_time=False) == "2026-11-27"
    with pytest.raises(NoMoment) as error:
        read(day, " ")
    assert error.value.problem is P.NO_TIME
    assert read(day) == "2026-11-27T00:00"


def test_a_date_written_at_midnight_elsewhere_stays_that_date() -> None:
    found = read_moment("2026-11-27T00:00:00Z", "9:05", DAY, "America/New_York", needs_time=True)
    assert str(found) == "2026-11-27T09:05"


def test_the_order_is_that_of_the_file() -> None:
    assert read("3/4/2026 9:00", order=DAY) == "2026-04-03T09:00"
    assert read("3/4/2026 9:00", order=MONTH) == "2026-03-04T09:00"
    assert read("3.4.2026 9:00", order=MONTH) == "2026-04-03T09:00"


@pytest.mark.parametrize(
    ("cells", "order", "doubtful", "contradicting"),
    [
        (["3/4/2026", "27/11/2026"], DAY, 0, 0),
        (["3/4/2026", "11/27/2026 9:00"], MONTH, 0, 0),
        (["3/4/2026", "5/5/2026"], DAY, 1, 0),
        (["27/11/2026", "28/11/2026", "11/27/2026"], DAY, 0, 1),
        (["3.4.2026", "2026-04-03", "nobody", ""], DAY, 0, 0),
        ([], DAY, 0, 0),
    ],
)
def test_the_order_is_seen_from_all_cells(
    cells: list[str], order: DateOrder, doubtful: int, contradicting: int
) -> None:
    seen = order_of(cells)
    assert (seen.order, seen.doubtful, seen.contradicting) == (order, doubtful, contradicting)


def test_days_are_written_as_the_file_writes_them() -> None:
    on = date(2026, 4, 3)
    assert order_of(["27.11.2026"]).written(on) == "03.04.2026"
    assert order_of(["11/27/2026"]).written(on) == "04/03/2026"
    assert order_of(["2026-11-27"]).written(on) == "03/04/2026"


@given(st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2099, 12, 31)))  # noqa: DTZ001
def test_every_usual_way_of_writing_means_the_same(wall: datetime) -> None:
    wall = wall.replace(second=0, microsecond=0)
    for shape, order in (
        ("%Y-%m-%d %H:%M:%S", DAY),
        ("%d/%m/%Y %H:%M", DAY),
        ("%m/%d/%Y %H:%M", MONTH),
        ("%d.%m.%y %H.%M", DAY),
        ("%d-%m-%Y, %I:%M %p", DAY),
    ):
        found = read_moment(wall.strftime(shape), None, order, ATHENS, needs_time=True)
        assert found == TypedMoment(wall, has_time=True)
        assert TypedMoment.parse(str(found)) == found


@given(st.text())
def test_anything_is_read_or_refused(text: str) -> None:
    with suppress(NoMoment):
        read_moment(text, None, DAY, ATHENS, needs_time=False)
