"""Wall-clock times keep their meaning over every change of the clock in 2026 and 2027."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smsdesk.domain.wall_time import Oddity, UnknownZone, moment, wall_time

CHANGES = {
    "Europe/Athens": [(2026, 3, 29), (2026, 10, 25), (2027, 3, 28), (2027, 10, 31)],
    "Europe/Kyiv": [(2026, 3, 29), (2026, 10, 25), (2027, 3, 28), (2027, 10, 31)],
    "Europe/Lisbon": [(2026, 3, 29), (2026, 10, 25), (2027, 3, 28), (2027, 10, 31)],
    "America/New_York": [(2026, 3, 8), (2026, 11, 1), (2027, 3, 14), (2027, 11, 7)],
    "America/Sao_Paulo": [],
}
"""Sao Paulo has kept its clock since 2019."""
DAYS = [(zone, datetime(*day)) for zone, days in CHANGES.items() for day in days]  # noqa: DTZ001


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_nine_o_clock_stays_nine_o_clock(zone: str, day: datetime) -> None:
    shown = {
        wall_time(moment(day + timedelta(days=n, hours=9), zone).instant, zone).hour
        for n in (-1, 0, 1)
    }
    assert shown == {9}


@pytest.mark.parametrize(("zone", "day"), DAYS)
def test_each_minute_of_the_day_of_a_change(zone: str, day: datetime) -> None:
    spring = day.month < 6
    odd = [
        moment(day + timedelta(minutes=minute), zone)
        for minute in range(24 * 60)
        if moment(day + timedelta(minutes=minute), zone).oddity is not Oddity.NONE
    ]
    assert len(odd) == 60
    assert {one.oddity for one in odd} == {Oddity.MISSING if spring else Oddity.TWICE}
    for one in odd:
        if spring:
            assert one.shown == one.wall + timedelta(hours=1)
        else:
            assert one.shown == one.wall
            assert wall_time(one.instant + timedelta(hours=1), zone) == one.wall


def test_without_changes_nothing_is_odd() -> None:
    start = datetime(2026, 1, 1)  # noqa: DTZ001
    hours = (start + timedelta(hours=n) for n in range(2 * 365 * 24))
    assert all(moment(hour, "America/Sao_Paulo").oddity is Oddity.NONE for hour in hours)


def test_what_it_means_in_another_zone() -> None:
    kyiv = moment(datetime(2026, 11, 27, 17, 30), "Europe/Kyiv")  # noqa: DTZ001
    assert kyiv.instant == datetime(2026, 11, 27, 15, 30, tzinfo=UTC)
    assert wall_time(kyiv.instant, "Europe/Lisbon") == datetime(2026, 11, 27, 15, 30)  # noqa: DTZ001


@pytest.mark.parametrize("name", ["Nowhere/Nothing", "", "../etc/passwd", "Europe"])
def test_a_zone_that_is_none(name: str) -> None:
    with pytest.raises(UnknownZone):
        moment(datetime(2026, 1, 1), name)  # noqa: DTZ001
