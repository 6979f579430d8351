"""A large batch does not end before quiet hours because it begins before them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.keeper import KeptBy
from smsdesk.domain.plan import PlannedMessage, SendPlan
from smsdesk.domain.provider_info import BatchLimits, Limits, ProviderInfo
from smsdesk.domain.quiet_hours import from_text
from smsdesk.domain.schedule import QuietRule, Rules
from smsdesk.sending.batch_duration import run_through
from smsdesk.sending.instants import LaidOut, OfficeTimes, lay_out
from smsdesk.sending.pace import Pace, pace_of

OFFICE = OfficeTimes("Europe/Athens")
FIVE = Pace(5.0, counts_parts=True)
MANY = 2_300


def plan(count: int = MANY, parts: int = 1, prefix: str = "+3069") -> SendPlan:
    messages = tuple(
        PlannedMessage(f"{prefix}{10_000_000 + place}", "Hello", Encoding.GSM7, parts)
        for place in range(count)
    )
    return SendPlan(1, "Clinic", messages)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def run(
    wall: str, rule: QuietRule, some: SendPlan, pace: Pace = FIVE, office: OfficeTimes = OFFICE
) -> LaidOut:
    rules = Rules(quiet=rule)
    recipients = [one.recipient for one in some.messages]
    laid = lay_out(recipients, datetime.fromisoformat(wall), office.zone, office, rules)
    return run_through(laid, some, pace, office, rules)


def test_it_is_told_until_when_it_goes_on_and_whom_it_would_reach_in_quiet_hours() -> None:
    # 2300 at 5 a second take 460 s; at 20:54 that is until 21:01:40.
    laid = run("2026-11-25 20:54", QuietRule.WARN, plan())
    assert laid.running is not None
    assert laid.running.ends == at("2026-11-25 19:01:40")
    assert laid.running.overrun == 500
    assert laid.running.quiet_from == datetime.fromisoformat("2026-11-25 21:00")
    assert laid.quiet == 0
    assert set(laid.by_recipient.values()) == {at("2026-11-25 18:54")}


def test_with_the_rule_to_hold_these_wait_and_nobody_else() -> None:
    laid = run("2026-11-25 20:54", QuietRule.HOLD, plan())
    assert laid.running is not None
    assert laid.running.overrun == 500
    waiting = [one for one in laid.by_recipient.values() if one == at("2026-11-26 06:00")]
    assert len(waiting) == 500
    assert laid.last == at("2026-11-26 06:00")
    assert laid.running.ends == at("2026-11-26 06:00") + timedelta(seconds=100)
    assert list(laid.by_recipient.values())[:1_800] == [at("2026-11-25 18:54")] * 1_800


def test_what_runs_through_the_next_day_too_waits_again() -> None:
    slow = Pace(1 / 60, counts_parts=True)
    office = OfficeTimes("Europe/Athens", from_text("* reminder 10:00-08:00"))
    laid = run("2026-11-25 09:00", QuietRule.HOLD, plan(240), slow, office)
    days = sorted({one.date().isoformat() for one in laid.by_recipient.values()})
    assert days == ["2026-11-25", "2026-11-26", "2026-11-27"]
    assert laid.running is not None
    assert laid.running.overrun == 180


def test_a_small_batch_is_through_at_once() -> None:
    laid = run("2026-11-25 20:59", QuietRule.WARN, plan(290))
    assert laid.running is None


def test_long_texts_take_longer() -> None:
    laid = run("2026-11-25 20:54", QuietRule.WARN, plan(parts=3))
    assert laid.running is not None
    assert laid.running.ends == at("2026-11-25 19:17")


def test_who_has_quiet_hours_from_the_beginning_is_not_counted_twice() -> None:
    laid = run("2026-11-25 21:30", QuietRule.WARN, plan())
    assert laid.quiet == MANY
    assert laid.running is not None
    assert laid.running.overrun == 0


def test_each_recipients_own_quiet_hours_count() -> None:
    # It is 20:54 in Athens and 18:54 in London.
    laid = run("2026-11-25 20:54", QuietRule.WARN, plan(prefix="+4474"))
    assert laid.running is not None
    assert laid.running.overrun == 0


def test_who_does_not_mind_or_lets_the_provider_keep_it_is_told_nothing() -> None:
    assert run("2026-11-25 20:54", QuietRule.IGNORE, plan()).running is None
    rules = Rules(kept_by=KeptBy.PROVIDER)
    wall = datetime.fromisoformat("2026-11-25 20:54")
    laid = lay_out([], wall, "Europe/Athens", OFFICE, rules)
    assert run_through(laid, plan(), FIVE, OFFICE, rules).running is None


def test_the_pace_is_the_accounts_rate_or_what_goes_on_at_once() -> None:
    stated = Limits(parts_per_s=20.0)
    unstated = Limits(concurrent_calls=4, batch=BatchLimits(recipients=10))
    info = ProviderInfo("x", "X", "", "", (), frozenset(), stated)
    assert pace_of(info) == Pace(20.0, counts_parts=True)
    info = ProviderInfo("x", "X", "", "", (), frozenset(), unstated)
    assert pace_of(info) == Pace(40.0, counts_parts=False)
    assert Pace(40.0, counts_parts=False).seconds(3) == 1 / 40
