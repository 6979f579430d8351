"""`schedule reminders`: the difference shown, planned once, moved, cancelled."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import AddAccount
from tests.support.command import Ran, smsdesk
from tests.support.practice_thread import PracticeThread

ANNA, BEN = "+306900000100", "+306900000101"
HEAD = "Practice Aigli\nid,name,mobile,visit\n"
TEXT = "Dear {name}, your visit is on {date} at {time}."
A = f"1,Anna,{ANNA},27/11/2037 10:00\n"
A_LATER = f"1,Anna,{ANNA},30/11/2037 12:00\n"
B = f"2,Ben,{BEN},27/11/2037 10:00\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "visits.csv"


def taken(file: Path, rows: str, *words: str, head: str = HEAD) -> Ran:
    """Import these rows."""
    file.write_text(head + rows, encoding="utf-8")
    return smsdesk("schedule", "reminders", str(file), *words, "--json")


def first(file: Path, rows: str, *words: str) -> Ran:
    """As one says it the first time."""
    how = ("--account", "practice", "--before", "24h", "--zone", "Europe/Athens", TEXT)
    return taken(file, rows, *how, *(words or ("--yes",)))


def waiting() -> list[tuple[str, str]]:
    listed: list[dict[str, Any]] = smsdesk("messages", "--json").document
    return sorted((one["to"], one["text"]) for one in listed if one["state"] == "scheduled")


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def done(ran: Ran) -> dict[str, int]:
    counts: dict[str, int] = ran.document["counts"]
    return {change: count for change, count in counts.items() if count}


def test_a_file_is_planned_and_the_same_again_does_nothing(
    add_account: AddAccount, file: Path
) -> None:
    add_account()
    ran = first(file, A + B)
    assert ran.status == 0, ran
    assert (ran.document["applied"], done(ran), ran.document["parts"]) == (True, {"new": 2}, 2)
    (anna, _ben) = ran.document["reminders"]
    assert instant(anna.pop("remind_at")) == utc("2037-11-26T08:00")
    assert anna == {
        "change": "new",
        "row": 3,
        "to": ANNA,
        "appointment": "2037-11-27T10:00",
        "appointment_clock_change": None,
        "was": None,
        "schedule": None,
        "reason": None,
        "text": "Dear Anna, your visit is on 27/11/2037 at 10:00.",
        "encoding": "gsm-7",
        "parts": 1,
    }
    (one,) = smsdesk("schedule", "list", "--json").document
    assert (one["id"], one["title"], one["people"]) == (
        ran.document["schedules"][0],
        "Reminders",
        2,
    )
    # Nothing needs to be said again.
    again = taken(file, A + B, "--yes")
    assert (again.status, again.document["applied"], done(again)) == (0, False, {"unchanged": 2})


def test_what_moved_moves_and_what_is_gone_is_cancelled(
    add_account: AddAccount, file: Path
) -> None:
    add_account()
    first(file, A + B)
    shown = taken(file, A_LATER, "--dry-run")
    assert (shown.status, done(shown)) == (0, {"moved": 1, "cancelled": 1})
    assert shown.document["reminders"][0]["was"] == "2037-11-27T10:00"
    assert [to for to, _text in waiting()] == [ANNA, BEN]
    assert taken(file, A_LATER, "--yes").document["applied"]
    assert waiting() == [(ANNA, "Dear Anna, your visit is on 30/11/2037 at 12:00.")]


def test_one_that_went_is_not_sent_again_by_itself(
    add_account: AddAccount, file: Path, practice: PracticeThread
) -> None:
    add_account()
    (made,) = first(file, A).document["schedules"]
    assert smsdesk("schedule", "send-now", str(made), "--json").status == 0
    assert smsdesk("agent", "--until-idle", "--json").status == 0
    assert practice.arrived() == {ANNA: 1}
    assert done(taken(file, A, "--yes")) == {"unchanged": 1}
    assert done(taken(file, A_LATER, "--yes")) == {"sent_before": 1}
    assert waiting() == []
    assert done(taken(file, A_LATER, "--yes", "--again")) == {"again": 1}
    assert [to for to, _text in waiting()] == [ANNA]
    assert done(taken(file, A_LATER, "--yes", "--again")) == {"unchanged": 1}


def test_people_see_the_difference_and_are_asked(add_account: AddAccount, file: Path) -> None:
    add_account()
    first(file, A + B)
    file.write_text(HEAD + A_LATER + f"3,Cara,{BEN},tomorrow\n", encoding="utf-8")
    ran = smsdesk("schedule", "reminders", str(file))
    assert ran.status == 1
    for said in (
        "When: 24 hours before the appointment, in Europe/Athens.",
        "“id” tells them apart",
        "1 moved",
        "1 to be cancelled",
        "2037-11-30 12:00",
        "Sun 2037-11-29 12:00",
        "This is not understood as a date.",
        "Parts: 1 in all",
        "GSM-7",
        "Plan 1 reminder and cancel 1? [y/N]",
        "Nothing was stored.",
    ):
        assert said in ran.out + ran.err, said
    assert len(waiting()) == 2
    ran = smsdesk("schedule", "reminders", str(file), "--yes")
    assert (ran.status, "Planned 1, cancelled or replaced 2." in ran.out) == (1, True)


def test_an_evening_before_and_dates_that_could_mean_two_things(
    add_account: AddAccount, file: Path
) -> None:
    add_account()
    row = f"1,Anna,{ANNA},3/4/2037\n"
    how = ("--account", "practice", "--at", "18:00", "--zone", "Europe/Athens", "See you on {date}")
    ran = taken(file, row, *how, "--dry-run")
    assert instant(ran.document["reminders"][0]["remind_at"]) == utc("2037-04-02T15:00")
    assert (ran.document["date_order"], ran.document["dates_doubtful"]) == ("day_first", 1)
    ran = taken(file, row, *how, "--dry-run", "--date-order", "month-first", "--days-before", "0")
    assert instant(ran.document["reminders"][0]["remind_at"]) == utc("2037-03-04T16:00")
    assert ran.document["reminders"][0]["text"] == "See you on 03/04/2037"


def test_an_appointment_at_a_time_that_is_not_there_or_comes_twice_is_noted(
    add_account: AddAccount, file: Path
) -> None:
    add_account()
    rows = f"1,Anna,{ANNA},29/03/2037 03:30\n2,Ben,{BEN},25/10/2037 03:30\n"
    ran = first(file, rows + "3,Cara,+306900000102,27/11/2037 10:00\n", "--dry-run")
    assert ran.status == 0, ran
    changes = [one["appointment_clock_change"] for one in ran.document["reminders"]]
    assert changes == ["missing", "twice", None]
    assert ran.document["appointments_at_clock_changes"] == 2
    assert ran.document["clock_changes"] == 0
    shown = smsdesk(
        *("schedule", "reminders", str(file), "--account", "practice", "--before", "24h"),
        *("--zone", "Europe/Athens", "--dry-run", TEXT),
    )
    assert "2 of the appointments themselves are at a time that does not exist" in shown.out
    assert "(in row 3, 4)" in shown.out


def test_rows_that_are_left_out_say_why(add_account: AddAccount, file: Path) -> None:
    add_account()
    rows = A + "2,Ben,12,27/11/2037 10:00\n" + f"3,,{BEN},27/11/2037 10:00\n" + "4,Dan,,\n"
    ran = first(file, rows)
    assert (ran.status, done(ran)) == (1, {"new": 1})
    assert [(one["row"], one["reason"]) for one in ran.document["left_out"]] == [
        (4, "destination"),
        (5, "content"),
        (6, "no_number"),
    ]


def test_the_encoding_of_the_file_may_be_said(add_account: AddAccount, file: Path) -> None:
    add_account()
    file.write_bytes(f"name,mobile,visit\nΆννα,{ANNA},27/11/2037 10:00\n".encode("cp1253"))
    how = ("schedule", "reminders", str(file), "--account", "practice", "--before", "24h")
    for words, text in (((), "Άννα"), (("--file-encoding", "cp1251"), "ўннб")):
        ran = smsdesk(*how, *words, "--dry-run", "--json", "{name}")
        assert ran.document["reminders"][0]["text"] == text, ran
    unknown = smsdesk(*how, "--file-encoding", "klingon", "--dry-run", "--json", "{name}")
    assert unknown.document["error"]["code"] == "encoding_unknown"


def test_a_template_and_columns_of_ones_own(add_account: AddAccount, file: Path) -> None:
    add_account()
    how = ("--account", "practice", "--at", "18:00", "--zone", "Europe/Athens", "--yes", "{who}")
    ran = taken(
        file,
        f"Anna,{ANNA},27.11.2037,9.30\n",
        *(*how, "--number-column", "B", "--time-column", "when", "--hour-column", "clock"),
        head="who,,when,clock\n",
    )
    assert ran.status == 0, ran
    assert ran.document["reminders"][0]["appointment"] == "2037-11-27T09:30"
    assert waiting() == [(ANNA, "Anna")]


@pytest.mark.parametrize(
    ("words", "status", "code"),
    [
        (("--before", "24h", TEXT), 2, "usage"),
        (("--account", "practice", TEXT), 2, "usage"),
        (("--account", "practice", "--before", "24h"), 2, "usage"),
        (("--account", "practice", "--before", "soon", TEXT), 2, "usage"),
        (("--account", "practice", "--before", "24h", "--at", "18:00", TEXT), 2, "usage"),
        (("--account", "practice", "--days-before", "2", TEXT), 2, "usage"),
        (("--account", "practice", "--at", "18:00", "--zone", "Nowhere", TEXT), 2, "usage"),
        (("--account", "practice", "--at", "18:00", "--template", "None"), 2, "usage"),
        (("--account", "practice", "--at", "18:00", "--key-column", "no", TEXT), 2, None),
        (("--account", "else", "--at", "18:00", TEXT), 1, "unknown_account"),
        (("--account", "practice", "--at", "18:00", "Dear {name"), 1, "template_syntax"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(
    add_account: AddAccount, file: Path, words: tuple[str, ...], status: int, code: str | None
) -> None:
    add_account()
    ran = taken(file, A, *words, "--yes")
    assert (ran.status, ran.error["code"]) == (status, code or "no_such_column")
    assert smsdesk("schedule", "list", "--json").document == []


def test_an_empty_file_cancels_nothing(add_account: AddAccount, file: Path) -> None:
    add_account()
    first(file, A + B)
    ran = taken(file, "", "--yes", head="id,name,mobile,visit\n")
    assert (ran.status, ran.error["code"]) == (1, "no_appointments")
    assert len(waiting()) == 2


def test_a_script_must_say_yes(add_account: AddAccount, file: Path) -> None:
    add_account()
    ran = first(file, A, "--zone", "Europe/Athens")
    assert (ran.status, ran.error["code"]) == (2, "usage")
