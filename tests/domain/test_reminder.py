"""When a reminder goes out, also where the clock is changed in between."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from smsdesk.domain.reminder import BadRule, ReminderRule, Unit, digest_of
from smsdesk.domain.typed_moment import TypedMoment
from smsdesk.domain.wall_time import Oddity

ATHENS = "Europe/Athens"
EVENING = ReminderRule(1, Unit.DAYS, time(18))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "appointment", "wall", "instant"),
    [
        (ReminderRule(24, Unit.HOURS), "2026-11-27T17:30", "2026-11-26T17:30", "2026-11-26T15:30"),
        (ReminderRule(90, Unit.MINUTES), "2026-11-27T09:00", "2026-11-27T07:30", None),
        (ReminderRule(2, Unit.DAYS), "2026-11-27T17:30", "2026-11-25T17:30", None),
        (EVENING, "2026-11-27T09:00", "2026-11-26T18:00", "2026-11-26T16:00"),
        (EVENING, "2026-11-27", "2026-11-26T18:00", None),
        (ReminderRule(0, Unit.DAYS, time(7)), "2026-11-27", "2026-11-27T07:00", None),
        # 29 March 2026, 03:00 becomes 04:00; 25 October 2026, 04:00 becomes 03:00.
        (ReminderRule(24, Unit.HOURS), "2026-03-29T12:00", "2026-03-28T11:00", "2026-03-28T09:00"),
        (ReminderRule(1, Unit.DAYS), "2026-03-29T12:00", "2026-03-28T12:00", "2026-03-28T10:00"),
        (ReminderRule(24, Unit.HOURS), "2026-10-25T12:00", "2026-10-24T13:00", "2026-10-24T10:00"),
        (EVENING, "2026-03-29T12:00", "2026-03-28T18:00", "2026-03-28T16:00"),
    ],
)
def test_when_it_goes_out(
    rule: ReminderRule, appointment: str, wall: str, instant: str | None
) -> None:
    found = rule.moment(TypedMoment.parse(appointment), ATHENS)
    assert found.wall == datetime.fromisoformat(wall)
    assert instant is None or found.instant == utc(instant)


def test_a_time_that_does_not_exist_or_comes_twice_is_pointed_out() -> None:
    at_half_past_three = ReminderRule(1, Unit.DAYS, time(3, 30))
    gap = at_half_past_three.moment(TypedMoment.parse("2026-03-30"), ATHENS)
    assert (gap.oddity, gap.instant) == (Oddity.MISSING, utc("2026-03-29T01:30"))
    twice = at_half_past_three.moment(TypedMoment.parse("2026-10-26"), ATHENS)
    assert (twice.oddity, twice.instant) == (Oddity.TWICE, utc("2026-10-25T00:30"))


@pytest.mark.parametrize(
    ("amount", "unit", "at"),
    [
        (0, Unit.HOURS, None),
        (-1, Unit.DAYS, time(9)),
        (1, Unit.HOURS, time(9)),
        (367, Unit.DAYS, None),
        (9000, Unit.HOURS, None),
    ],
)
def test_what_is_no_rule(amount: int, unit: Unit, at: time | None) -> None:
    with pytest.raises(BadRule):
        ReminderRule(amount, unit, at)


@pytest.mark.parametrize("rule", [EVENING, ReminderRule(90, Unit.MINUTES)])
def test_a_rule_comes_back_as_it_was_stored(rule: ReminderRule) -> None:
    assert ReminderRule.from_json(rule.as_json()) == rule


def test_a_day_alone_does_for_rules_about_days() -> None:
    assert not EVENING.needs_time
    assert not ReminderRule(1, Unit.DAYS).needs_time
    assert ReminderRule(1, Unit.HOURS).needs_time


def test_a_text_is_known_again_without_being_kept() -> None:
    assert digest_of("10:00") == digest_of("10:00") != digest_of("10:30")
    assert "Anna" not in digest_of("Anna")
