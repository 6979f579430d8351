"""Everybody gets it at the time that was meant, in the zone that was meant."""

from __future__ import annotations

from datetime import UTC, datetime

from smsdesk.domain.message_kind import MessageKind
from smsdesk.domain.quiet_hours import from_text
from smsdesk.domain.schedule import RECIPIENTS_ZONE, QuietRule, Rules
from smsdesk.domain.wall_time import Oddity
from smsdesk.sending.instants import OfficeTimes, lay_out

ATHENS, KYIV, LONDON = "+306912345678", "+380632132121", "+447400123456"
IGNORE = Rules(quiet=QuietRule.IGNORE)
OFFICE = OfficeTimes("UTC")


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_one_instant_for_all_in_a_named_zone() -> None:
    laid = lay_out([ATHENS, LONDON], wall("2026-11-27 17:30"), "Europe/Kyiv", OFFICE, IGNORE)
    assert set(laid.by_recipient.values()) == {datetime(2026, 11, 27, 15, 30, tzinfo=UTC)}
    assert laid.first == laid.last


def test_each_in_their_own_time() -> None:
    laid = lay_out([ATHENS, LONDON], wall("2026-07-01 09:00"), RECIPIENTS_ZONE, OFFICE, IGNORE)
    assert laid.by_recipient[ATHENS] == datetime(2026, 7, 1, 6, 0, tzinfo=UTC)
    assert laid.by_recipient[LONDON] == datetime(2026, 7, 1, 8, 0, tzinfo=UTC)
    assert (laid.first, laid.guessed) == (laid.by_recipient[ATHENS], 1)


def test_a_number_without_a_zone_is_taken_to_be_at_home() -> None:
    laid = lay_out(
        ["+88316000000"],
        wall("2026-07-01 09:00"),
        RECIPIENTS_ZONE,
        OfficeTimes("Asia/Tokyo"),
        IGNORE,
    )
    assert laid.first == datetime(2026, 7, 1, 0, 0, tzinfo=UTC)


def test_quiet_hours_are_those_of_the_recipient() -> None:
    late = wall("2026-11-25 20:30")
    warned = lay_out([ATHENS, LONDON], late, "Europe/London", OFFICE, Rules(quiet=QuietRule.WARN))
    assert (warned.quiet, warned.first) == (1, warned.last)
    held = lay_out([ATHENS, LONDON], late, "Europe/London", OFFICE, Rules(quiet=QuietRule.HOLD))
    assert held.by_recipient[LONDON] == datetime(2026, 11, 25, 20, 30, tzinfo=UTC)
    assert held.by_recipient[ATHENS] == datetime(2026, 11, 26, 6, 0, tzinfo=UTC)
    promotion = Rules(quiet=QuietRule.HOLD, kind=MessageKind.PROMOTION)
    both = lay_out([ATHENS, LONDON], late, "Europe/London", OFFICE, promotion)
    assert both.quiet == 2


def test_the_office_has_the_last_word_on_quiet_hours() -> None:
    evening = wall("2026-11-25 22:30")
    own = from_text("GR reminder 23:00-07:00")
    rules = Rules(quiet=QuietRule.HOLD)
    usual = lay_out([ATHENS], evening, "Europe/Athens", OFFICE, rules)
    changed = lay_out([ATHENS], evening, "Europe/Athens", OfficeTimes("UTC", own), rules)
    assert (usual.quiet, changed.quiet) == (1, 0)
    assert changed.first == datetime(2026, 11, 25, 20, 30, tzinfo=UTC)


def test_a_time_that_does_not_exist_is_pointed_out() -> None:
    laid = lay_out([ATHENS], wall("2026-03-29 03:30"), "Europe/Athens", OFFICE, IGNORE)
    assert laid.oddity is Oddity.MISSING
    assert laid.first == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_nobody_is_nobody() -> None:
    laid = lay_out([], wall("2026-03-30 03:30"), "Europe/Athens", OFFICE, IGNORE)
    assert not laid.by_recipient
    assert laid.first == datetime(2026, 3, 30, 0, 30, tzinfo=UTC)
