"""`send --at` and `schedule`: stored for its time, listed, moved, cancelled, let out."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smsdesk.cli.when import read_at
from smsdesk.domain.wall_time import wall_time
from smsdesk.settings import save_settings
from tests.cli.conftest import AddAccount
from tests.support.command import Ran, smsdesk
from tests.support.practice_thread import PracticeThread

GOOD = "+306900000100"
OTHER = "+306900000101"


def later(*words: str) -> Ran:
    """`send --at` with the practice account."""
    return smsdesk(
        "send", "--account", "practice", "--to", GOOD, "--json", "--yes", *words, "Hello"
    )


def listed() -> list[dict[str, object]]:
    ran = smsdesk("schedule", "list", "--json")
    assert ran.status == 0
    assert isinstance(ran.document, list)
    return ran.document


def test_it_waits_is_listed_and_cancelled(
    add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    ran = later("--at", "2h", "--to", OTHER)
    assert ran.status == 0, ran
    assert [one["state"] for one in ran.document["messages"]] == ["scheduled"] * 2
    assert ran.document["excluded"] == []
    [one] = listed()
    assert (one["id"], one["state"], one["keep"]) == (ran.document["schedule"], "active", "here")
    assert (one["people"], one["parts"], one["account"]) == (2, 2, "practice")
    when = datetime.fromisoformat(str(one["at"]))
    assert abs(when - datetime.now().astimezone() - timedelta(hours=2)) < timedelta(minutes=2)
    assert smsdesk("schedule", "cancel", str(one["id"]), "--json").status == 0
    assert listed() == []
    states = {m["state"] for m in smsdesk("messages", "--json").document}
    assert states == {"cancelled"}
    again = smsdesk("schedule", "cancel", str(one["id"]), "--json")
    assert (again.status, again.document["error"]["code"]) == (1, "schedule_not_waiting")
    assert practice.arrived() == {}


def test_it_is_let_out_by_the_agent_when_its_time_has_come(
    add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    made = later("--at", "1h").document["schedule"]
    assert smsdesk("agent", "--until-idle", "--json").status == 0
    assert practice.arrived() == {}
    assert smsdesk("schedule", "send-now", str(made), "--json").status == 0
    assert smsdesk("agent", "--until-idle", "--json").status == 0
    assert smsdesk("agent", "--until-idle", "--json").status == 0
    assert practice.arrived() == {GOOD: 1}
    assert listed() == []


def test_what_comes_due_while_its_account_is_paused_stays_in_the_list(
    add_account: AddAccount, practice: PracticeThread
) -> None:
    add_account()
    made = later("--at", "1h", "--to", OTHER).document["schedule"]
    assert [one["held"] for one in listed()] == [0]
    assert smsdesk("accounts", "edit", "practice", "--pause", "--json").status == 0
    assert smsdesk("schedule", "send-now", str(made), "--json").status == 0
    smsdesk("agent", "--until-idle", "--json")
    states = [one["state"] for one in smsdesk("messages", "--json").document]
    assert states == ["queued", "queued"]
    [one] = listed()
    assert (one["id"], one["state"], one["held"], one["at"]) == (made, "ended", 2, None)
    shown = smsdesk("schedule", "list").out
    assert "held" in shown
    assert "2 messages wait because the account is paused" in shown
    assert "smsdesk accounts edit practice --resume" in shown
    assert smsdesk("accounts", "edit", "practice", "--resume", "--json").status == 0
    assert smsdesk("agent", "--until-idle", "--json").status == 0
    assert practice.arrived() == {GOOD: 1, OTHER: 1}
    assert listed() == []


def test_it_is_moved_in_its_own_zone(add_account: AddAccount) -> None:
    add_account()
    made = later("--at", "2037-01-31T17:30", "--zone", "Europe/Kyiv").document["schedule"]
    assert str(listed()[0]["wall"]) == "2037-01-31T17:30:00"
    ran = smsdesk("schedule", "edit", str(made), "--at", "2037-07-31T09:00", "--json")
    assert ran.status == 0, ran
    [one] = listed()
    assert (one["wall"], one["zone"]) == ("2037-07-31T09:00:00", "Europe/Kyiv")
    at = datetime.fromisoformat(str(one["at"]))
    assert at == datetime.fromisoformat("2037-07-31T06:00:00+00:00")


def test_a_repeat_is_read_and_shown(add_account: AddAccount) -> None:
    add_account()
    ran = later("--at", "2037-01-05T08:30", "--repeat", "weekly:mon,thu", "--times", "4")
    assert ran.status == 0, ran
    [one] = listed()
    assert one["repeat"] == {
        "frequency": "weekly",
        "interval": 1,
        "weekdays": [0, 3],
        "month_day": None,
        "nth": None,
        "until": None,
        "count": 4,
    }


@pytest.mark.parametrize(
    ("words", "keeper"),
    [
        ((), "provider"),
        (("--keep", "here"), "here"),
        (("--repeat", "daily"), "here"),
        (("--anew",), "here"),
    ],
)
def test_who_usually_keeps_it_is_the_accounts_affair(
    add_account: AddAccount, words: tuple[str, ...], keeper: str
) -> None:
    add_account("d7", "--option", "keep=provider")
    ran = smsdesk(
        *("send", "--account", "d7", "--to", GOOD, "--json", "--yes", "--at", "2h"),
        *(*words, "Hello"),
    )
    assert ran.status == 0, ran
    assert ran.document["when"]["keep"] == keeper
    assert [one["keep"] for one in listed()] == [keeper]


@pytest.mark.parametrize(("provider", "silent"), [("d7", True), ("bulksms", True), ("isms", False)])
def test_what_a_provider_tells_of_what_it_keeps_is_said_before(
    add_account: AddAccount, provider: str, *, silent: bool
) -> None:
    add_account(provider)
    ran = smsdesk(
        *("send", "--account", provider, "--to", GOOD, "--dry-run", "--at", "2h"),
        *("--keep", "provider", "Hello"),
    )
    assert ran.status == 0, ran
    assert "it cannot be changed or taken back" in ran.out
    assert ("not whether each number is right" in ran.out) is silent


@pytest.mark.usefixtures("add_account")
def test_where_the_provider_cannot_keep_it_there_is_no_such_option() -> None:
    ran = smsdesk(
        *("accounts", "add", "--provider", "decisiontelecom", "--name", "DT", "--json"),
        *("--option", "keep=provider", "--secret-stdin"),
        stdin="secret\n",
    )
    assert ran.status != 0


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("--at", "2020-01-01T09:00"), 1, "time_passed"),
        (("--at", "sometime"), 2, "usage"),
        (("--at", "2037-01-01"), 2, "usage"),
        (("--at", "2h", "--zone", "Nowhere/Land"), 2, "usage"),
        (("--at", "2h", "--repeat", "hourly"), 2, "usage"),
        (("--at", "2h", "--keep", "provider"), 1, "provider_keeps_nothing"),
        (("--at", "2h", "--keep", "provider", "--dry-run"), 1, "provider_keeps_nothing"),
        (
            ("--at", "2037-01-05T09:00", "--repeat", "daily", "--until", "2037-01-04"),
            *(2, "usage"),
        ),
        (("--zone", "Europe/Kyiv"), 2, "usage"),
        (("--repeat", "daily"), 2, "usage"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(
    add_account: AddAccount, words: tuple[str, ...], status: int, code: str
) -> None:
    add_account()
    ran = later(*words)
    assert (ran.status, ran.document["error"]["code"]) == (status, code), ran
    assert listed() == []
    assert smsdesk("messages", "--json").document == []


def test_a_dry_run_says_when_and_stores_nothing(add_account: AddAccount) -> None:
    add_account()
    ran = smsdesk(
        *("send", "--account", "practice", "--to", GOOD, "--dry-run"),
        *("--at", "2037-03-29T03:30", "--zone", "Europe/Athens", "Hello"),
    )
    assert ran.status == 0, ran
    assert "2037-03-29 04:30 in Europe/Athens" in ran.out
    assert "does not exist" in ran.out
    assert "quiet hours" in ran.out
    assert listed() == []


def test_a_dry_run_says_when_to_programs_too(add_account: AddAccount) -> None:
    add_account()
    words = ("--at", "2037-03-29T03:30", "--zone", "Europe/Athens")
    dry = later(*words, "--dry-run")
    assert dry.status == 0, dry
    assert listed() == []
    when = dry.document["when"]
    assert datetime.fromisoformat(when["at"]) == datetime(2037, 3, 29, 1, 30, tzinfo=UTC)
    assert (when["clock_change"], when["keep"]) == ("missing", "here")
    assert later(*words).document["when"] == when
    sent_now = smsdesk("send", "--account", "practice", "--to", GOOD, "--dry-run", "--json", "Hi")
    assert "when" not in sent_now.document


@pytest.mark.parametrize("keeper", ["here", "provider"])
def test_when_it_goes_out_is_said_once(add_account: AddAccount, keeper: str) -> None:
    add_account("d7")
    ran = smsdesk(
        *("send", "--account", "d7", "--to", GOOD, "--yes", "--at", "2h", "--keep", keeper),
        "Hello",
    )
    assert ran.status == 0, ran
    assert ran.out.count("Goes out: ") == 1
    assert ("It waits as schedule 1." in ran.out) is (keeper == "here")


def test_a_large_batch_that_would_run_into_quiet_hours_is_told_before(
    add_account: AddAccount, tmp_path: Path
) -> None:
    add_account("d7", "--option", "rate=2")
    numbers = tmp_path / "numbers.csv"
    numbers.write_text("phone\n" + "".join(f"+3069{12_000_000 + one}\n" for one in range(150)))
    ran = smsdesk(
        *("send", "--account", "d7", "--to-file", str(numbers), "--dry-run", "--quiet", "hold"),
        *("--at", "2037-01-30T20:59", "--zone", "Europe/Athens", "Hello"),
    )
    assert ran.status == 0, ran
    assert "150 messages at about 2 a second go on until about 2037-01-31" in ran.out
    assert "Quiet hours begin at 21:00 for 30 of them. They get it when these are over." in ran.out


def test_a_large_batch_that_is_sent_now_is_told_of_quiet_hours_too(
    add_account: AddAccount, tmp_path: Path
) -> None:
    add_account("d7", "--option", "rate=1")
    soon = wall_time(datetime.now(UTC), "Europe/Athens") + timedelta(minutes=2)
    quiet = f"GR reminder {soon:%H:%M}-{soon + timedelta(hours=2):%H:%M}"
    file = Path(os.environ["SMSDESK_PROFILE"]) / "settings.json"
    save_settings(file, {"quiet_hours": quiet, "time_zone": "Europe/Athens"})
    numbers = tmp_path / "numbers.csv"
    numbers.write_text("phone\n" + "".join(f"+3069{12_000_000 + one}\n" for one in range(240)))
    ran = smsdesk("send", "--account", "d7", "--to-file", str(numbers), "--dry-run", "Hello")
    assert ran.status == 0, ran
    assert "240 messages at about 1 a second go on until about" in ran.out
    assert f"Quiet hours begin at {soon:%H:%M} for" in ran.out


def test_who_is_written_to_at_a_late_hour_is_told(add_account: AddAccount) -> None:
    add_account()
    here = wall_time(datetime.now(UTC), "Europe/Athens")
    since, until = here - timedelta(hours=1), here + timedelta(hours=1)
    file = Path(os.environ["SMSDESK_PROFILE"]) / "settings.json"
    zone = {"time_zone": "Europe/Athens"}
    how = ("send", "--account", "practice", "--to", "+306912345678", "--dry-run", "Hello")
    save_settings(file, {**zone, "quiet_hours": f"GR reminder {since:%H:%M}-{until:%H:%M}"})
    assert "1 person is in quiet hours now" in smsdesk(*how).out
    later = here + timedelta(hours=3)
    save_settings(file, {**zone, "quiet_hours": f"GR reminder {until:%H:%M}-{later:%H:%M}"})
    assert "quiet hours" not in smsdesk(*how).out


@pytest.mark.parametrize("unknown", ["cancel", "send-now", "drop"])
def test_a_schedule_that_is_not_there(add_account: AddAccount, unknown: str) -> None:
    add_account()
    ran = smsdesk("schedule", unknown, "7", "--json")
    assert (ran.status, ran.document["error"]["code"]) == (2, "usage")


def test_times_are_read_as_documented() -> None:
    now = datetime.fromisoformat("2026-11-25T12:00:00+00:00")
    readings = {
        "2026-11-27T17:30+02:00": "2026-11-27T16:30",
        "2026-11-27T17:30": "2026-11-27T17:30",
        "2026-11-27 17:30": "2026-11-27T17:30",
        "2h": "2026-11-25T15:00",
        "90min": "2026-11-25T14:30",
        "tomorrow 9": "2026-11-26T09:00",
    }
    for text, meant in readings.items():
        assert f"{read_at(text, now, 'Europe/Rome'):%Y-%m-%dT%H:%M}" == meant
    just_after = now + timedelta(seconds=1)
    assert f"{read_at('2h', just_after, 'Europe/Rome'):%H:%M:%S}" == "15:01:00"
    assert f"{read_at('90s', just_after, 'Europe/Rome'):%H:%M:%S}" == "13:01:31"
