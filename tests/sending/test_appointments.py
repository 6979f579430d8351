"""Rows of a file as appointments: what is read, and what is left out and why."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from smsdesk.domain.reminder import ReminderColumns, ReminderRule, ReminderSetup, Unit
from smsdesk.domain.typed_moment import DateOrder, MomentProblem
from smsdesk.domain.wall_time import Oddity
from smsdesk.files.rows import RowProblem
from smsdesk.sending.appointments import (
    Appointments,
    LeftOutRow,
    NoSuchColumn,
    fields_of,
    guessed_columns,
    read_appointments,
)
from smsdesk.sending.recipient_file import RecipientFile, read_recipient_file

EVENING = ReminderRule(1, Unit.DAYS, time(18))


def opened(folder: Path, text: str) -> RecipientFile:
    file = folder / "appointments.csv"
    file.write_text(text, encoding="utf-8")
    return read_recipient_file(file)


def setup(
    *columns: str, rule: ReminderRule = EVENING, order: DateOrder | None = None
) -> ReminderSetup:
    named = ReminderColumns(*(columns or ("mobile", "appointment")))
    return ReminderSetup("Recall", 1, "Hi", rule, named, "Europe/Athens", order=order, region="GR")


def read(folder: Path, text: str, *columns: str, rule: ReminderRule = EVENING) -> Appointments:
    return read_appointments(opened(folder, text), setup(*columns, rule=rule))


def test_a_row_is_an_appointment(tmp_path: Path) -> None:
    found = read(tmp_path, "name,mobile,appointment\nAnna,6900000100,27/11/2026 17:30\n")
    (anna,) = found.rows
    assert anna.e164 == "+306900000100"
    assert anna.starts_at == datetime(2026, 11, 27, 15, 30, tzinfo=UTC)
    assert anna.remind.instant == datetime(2026, 11, 26, 16, 0, tzinfo=UTC)
    assert dict(anna.addressee.fields) == {
        "name": "Anna",
        "appointment": "27/11/2026 17:30",
        "date": "27/11/2026",
        "time": "17:30",
    }
    assert "6900000100" not in anna.key


def test_a_change_of_the_clock_in_the_appointment_is_told(tmp_path: Path) -> None:
    times = ("29/03/2026 03:30", "25/10/2026 03:30", "29/03/2026 04:00", "29/03/2026")
    rows = "".join(f"69000001{place:02},{at}\n" for place, at in enumerate(times))
    found = read(tmp_path, f"mobile,appointment\n{rows}")
    oddities = [one.oddity for one in found.rows]
    assert oddities == [Oddity.MISSING, Oddity.TWICE, Oddity.NONE, Oddity.NONE]


def test_titles_blank_rows_and_a_time_of_its_own(tmp_path: Path) -> None:
    text = (
        "Practice\n\nmobile,day,hour\n6900000100,27.11.2026,9.15\n\n6900000101,28.11.2026,10:00\n"
    )
    found = read(tmp_path, text, "mobile", "day", "hour")
    assert [(one.addressee.row, str(one.at)) for one in found.rows] == [
        (4, "2026-11-27T09:15"),
        (6, "2026-11-28T10:00"),
    ]
    assert found.rows[0].addressee.fields["day"] == "27.11.2026"
    assert found.rows[0].addressee.fields["hour"] == "09:15"


def test_spreadsheet_cells_are_written_as_people_do(tmp_path: Path) -> None:
    file = tmp_path / "appointments.xlsx"
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(["mobile", "visit"])
    sheet.append(["6900000100", datetime(2026, 11, 27, 9, 5)])  # noqa: DTZ001
    book.save(file)
    found = read_appointments(read_recipient_file(file), setup("mobile", "visit"))
    fields = found.rows[0].addressee.fields
    assert (fields["visit"], fields["date"], fields["time"]) == (
        "27/11/2026 09:05",
        "27/11/2026",
        "09:05",
    )


def test_rows_that_are_none_say_why(tmp_path: Path) -> None:
    text = (
        "mobile,appointment\n"
        "6900000100,\n"
        "6900000101,cancelled\n"
        ",27/11/2026 9:00\n"
        '"6900000102"x,27/11/2026 9:00\n'
        "6900000103,31/02/2026 9:00\n"
    )
    found = read(tmp_path, text)
    assert found.rows == ()
    assert found.left_out == (
        LeftOutRow(2, moment=MomentProblem.EMPTY),
        LeftOutRow(3, moment=MomentProblem.UNREADABLE, shown="cancelled"),
        LeftOutRow(4),
        LeftOutRow(5, cells=RowProblem.BROKEN_QUOTES),
        LeftOutRow(6, moment=MomentProblem.IMPOSSIBLE, shown="31/02/2026 9:00"),
    )


def test_a_day_does_unless_the_rule_counts_hours(tmp_path: Path) -> None:
    text = "mobile,appointment\n6900000100,27/11/2026\n"
    assert len(read(tmp_path, text).rows) == 1
    (left,) = read(tmp_path, text, rule=ReminderRule(2, Unit.HOURS)).left_out
    assert left.moment is MomentProblem.NO_TIME


def test_the_order_may_be_said(tmp_path: Path) -> None:
    file = opened(tmp_path, "mobile,appointment\n6900000100,3/4/2027 9:00\n")
    seen = read_appointments(file, setup())
    assert (str(seen.rows[0].at), seen.order.doubtful) == ("2027-04-03T09:00", 1)
    said = read_appointments(file, setup(order=DateOrder.MONTH_FIRST))
    assert (str(said.rows[0].at), said.order.doubtful) == ("2027-03-04T09:00", 0)


def test_the_key_tells_appointments_apart(tmp_path: Path) -> None:
    head = "mobile,appointment,no\n"
    one = read(
        tmp_path, head + "6900000100,27/11/2026 9:00,A 1\n", "mobile", "appointment", "", "no"
    )
    moved = read(
        tmp_path, head + "6900000101,28/11/2026 9:00, A  1\n", "mobile", "appointment", "", "no"
    )
    assert one.rows[0].key == moved.rows[0].key
    without = read(tmp_path, head + "00306900000100,1/12/2026 9:00,B\n")
    assert without.rows[0].key == read(tmp_path, head + "6900000100,2/12/2026 9:00,C\n").rows[0].key


def test_columns_are_guessed(tmp_path: Path) -> None:
    whole = opened(tmp_path, "id,name,mobile,visit\n1,Anna,6900000100,27/11/2026 9:00\n")
    assert guessed_columns(whole) == ReminderColumns("mobile", "visit", "", "id")
    apart = opened(tmp_path, "mobile,day,at\n6900000100,27/11/2026,9:00\n")
    assert guessed_columns(apart) == ReminderColumns("mobile", "day", "at", "")
    nothing = opened(tmp_path, "who,what\nAnna,comes\n")
    assert guessed_columns(nothing) == ReminderColumns("", "", "", "")
    assert fields_of(apart, guessed_columns(apart)) == ("date", "time", "day", "at")


def test_the_column_of_the_time_is_never_the_key(tmp_path: Path) -> None:
    file = opened(tmp_path, "mobile,Appointment,ref\n6900000100,27/11/2026 9:00,17\n")
    assert guessed_columns(file) == ReminderColumns("mobile", "Appointment", "", "ref")
    alone = opened(tmp_path, "mobile,Appointment\n6900000100,27/11/2026 9:00\n")
    assert guessed_columns(alone) == ReminderColumns("mobile", "Appointment", "", "")


def test_days_that_show_midnight_have_their_times_beside_them(tmp_path: Path) -> None:
    file = opened(tmp_path, "mobile,day,at\n6900000100,2026-11-27 00:00:00,9:00\n")
    assert guessed_columns(file) == ReminderColumns("mobile", "day", "at", "")
    zoned = opened(tmp_path, "mobile,day,at\n6900000100,2026-11-27T00:00:00+02:00,9:00\n")
    assert guessed_columns(zoned) == ReminderColumns("mobile", "day", "at", "")
    late = opened(tmp_path, "mobile,day,till\n6900000100,2026-11-27 08:30:00,9:00\n")
    assert guessed_columns(late) == ReminderColumns("mobile", "day", "", "")


def test_parts_of_a_day_are_times_where_no_other_column_has_any(tmp_path: Path) -> None:
    parts = "mobile,day,from\n6900000100,27/11/2026,0.4375\n6900000101,28/11/2026,0.5\n"
    columns = guessed_columns(opened(tmp_path, parts))
    assert columns == ReminderColumns("mobile", "day", "from")
    found = read(tmp_path, parts, "mobile", "day", "from")
    assert [f"{one.at.wall:%d %H:%M}" for one in found.rows] == ["27 10:30", "28 12:00"]
    beside = "mobile,day,discount,from\n6900000100,27/11/2026,0.5,9:00\n"
    assert guessed_columns(opened(tmp_path, beside)).time == "from"


def test_a_column_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoSuchColumn) as error:
        read(tmp_path, "mobile,appointment\n1,2\n", "mobile", "termin")
    assert (error.value.subject, list(error.value.known)) == ("termin", ["mobile", "appointment"])
