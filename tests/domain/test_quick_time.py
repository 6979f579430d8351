"""What people type in a hurry is read as they mean it, or not at all."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.quick_time import NoTime, read_quick_time

NOW = datetime(2026, 11, 25, 14, 5, 33)  # noqa: DTZ001 -- a Wednesday
READINGS = {
    "tomorrow 9": "2026-11-26 09:00",
    "tomorrow": "2026-11-26 09:00",
    "tomorrow at 9:15 pm": "2026-11-26 21:15",
    "9:00 tomorrow": "2026-11-26 09:00",
    "today 18": "2026-11-25 18:00",
    "day after tomorrow 7.45": "2026-11-27 07:45",
    "in 2 hours": "2026-11-25 16:05",
    "2h": "2026-11-25 16:05",
    "30 min": "2026-11-25 14:35",
    "in 3 days": "2026-11-28 14:05",
    "1 week": "2026-12-02 14:05",
    "Monday 8:30": "2026-11-30 08:30",
    "next Monday 8:30": "2026-11-30 08:30",
    "Friday 10": "2026-11-27 10:00",
    "next Friday 10": "2026-12-04 10:00",
    "wednesday 10": "2026-12-02 10:00",
    "17:30": "2026-11-25 17:30",
    "9:00": "2026-11-26 09:00",
    "12 am": "2026-11-26 00:00",
    "12 pm": "2026-11-26 12:00",
    "27/11 17:30": "2026-11-27 17:30",
    "27.11.2026": "2026-11-27 09:00",
    "1/2 8:00": "2027-02-01 08:00",
    "2026-11-27 17:30": "2026-11-27 17:30",
    "2026-11-27T17:30": "2026-11-27 17:30",
    "αύριο 9": "2026-11-26 09:00",
    "ΑΥΡΙΟ ΣΤΙΣ 9:30": "2026-11-26 09:30",
    "σε 2 ώρες": "2026-11-25 16:05",
    "επόμενη Δευτέρα 8:30": "2026-11-30 08:30",
    "Παρασκευή 5 μμ": "2026-11-27 17:00",
    "9 μ.μ.": "2026-11-25 21:00",
    "αύριο 9:30 π.μ.": "2026-11-26 09:30",
    "Παρασκευή 5Μ.Μ": "2026-11-27 17:00",
    "9 p.m. tomorrow": "2026-11-26 21:00",
    "amanhã às 9": "2026-11-26 09:00",
    "daqui a 2 horas": "2026-11-25 16:05",
    "próxima segunda 8:30": "2026-11-30 08:30",
    "завтра в 9": "2026-11-26 09:00",
    "через 2 часа": "2026-11-25 16:05",
    "в понедельник 8:30": "2026-11-30 08:30",
    "в следующую пятницу 8:30": "2026-12-04 08:30",
    "завтра о 9:15": "2026-11-26 09:15",
    "через 30 хвилин": "2026-11-25 14:35",
    "наступний понеділок 8:30": "2026-11-30 08:30",
    "in an hour": "2026-11-25 15:05",
    "in two hours": "2026-11-25 16:05",
    "in half an hour": "2026-11-25 14:35",
    "in an hour and a half": "2026-11-25 15:35",
    "σε μία ώρα": "2026-11-25 15:05",
    "σε μια ώρα": "2026-11-25 15:05",
    "σε δύο ώρες": "2026-11-25 16:05",
    "ΣΕ ΤΡΕΙΣ ΜΕΡΕΣ": "2026-11-28 14:05",
    "σε δεκαπέντε λεπτά": "2026-11-25 14:20",
    "σε σαράντα πέντε λεπτά": "2026-11-25 14:50",
    "σε μισή ώρα": "2026-11-25 14:35",
    "σε μιάμιση ώρα": "2026-11-25 15:35",
    "σε μία εβδομάδα": "2026-12-02 14:05",
    "em uma hora": "2026-11-25 15:05",
    "daqui a duas horas": "2026-11-25 16:05",
    "dentro de meia hora": "2026-11-25 14:35",
    "daqui a uma hora e meia": "2026-11-25 15:35",
    "em quarenta e cinco minutos": "2026-11-25 14:50",
    "через час": "2026-11-25 15:05",
    "через один час": "2026-11-25 15:05",
    "через два часа": "2026-11-25 16:05",
    "через полчаса": "2026-11-25 14:35",
    "через полтора часа": "2026-11-25 15:35",
    "через неделю": "2026-12-02 14:05",
    "через пять дней": "2026-11-30 14:05",
    "за годину": "2026-11-25 15:05",
    "через дві години": "2026-11-25 16:05",
    "через п’ять хвилин": "2026-11-25 14:10",
    "за півгодини": "2026-11-25 14:35",
    "через тиждень": "2026-12-02 14:05",
    "через 2 год.": "2026-11-25 16:05",
}


@pytest.mark.parametrize("text", list(READINGS))
def test_it_is_read_as_meant(text: str) -> None:
    assert f"{read_quick_time(text, NOW):%Y-%m-%d %H:%M}" == READINGS[text]


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "25:00", "tomorrow 9:75", "31/2", "in hours", "99/99", "13 pm"),
        *("tomorrow maybe", "2026-13-01", "0 am", "monday tuesday"),
        # "In two years", and what may be every second day as well.
        *("через 2 года", "через два года", "через день", "час", "hours", "in some hours"),
    ],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(NoTime):
        read_quick_time(text, NOW)


@given(st.text(max_size=30))
def test_nothing_else_happens_whatever_is_typed(text: str) -> None:
    try:
        found = read_quick_time(text, NOW)
    except NoTime:
        return
    assert found.tzinfo is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2029, 1, 1)))  # noqa: DTZ001
def test_a_weekday_is_ahead_and_within_a_week(now: datetime) -> None:
    found = read_quick_time("Friday 10", now)
    assert found.weekday() == 4
    assert 1 <= (found.date() - now.date()).days <= 7
