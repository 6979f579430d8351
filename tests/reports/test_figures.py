"""The last days as the person at the desk counts them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from smsdesk.domain.message import MessageState
from smsdesk.reports.figures import Count, Day, Figures, figures, midnight
from smsdesk.reports.statuses import Status, hearing_of, states_of, status_of, statuses_of
from smsdesk.store.briefs import Hearing

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
S = MessageState


def count(state: MessageState, number: int, days_back: int = 0, parts: int = 0) -> Count:
    """So many messages."""
    return Count(NOW - timedelta(days=days_back), state, number, parts or number)


def test_days_up_to_today() -> None:
    told = figures(
        [
            count(S.DELIVERED, 90, 0, parts=180),
            count(S.ACCEPTED, 5),
            count(S.FAILED, 10, 1),
            count(S.REJECTED, 3, 1),
            count(S.QUEUED, 7),
            count(S.DELIVERED, 1, 30),
        ],
        NOW,
        3,
    )
    assert told.days == (
        Day(date(2026, 3, 8)),
        Day(date(2026, 3, 9), sent=0, failed=13),
        Day(date(2026, 3, 10), sent=95, failed=0),
    )
    assert (told.sent, told.parts) == (105, 195)
    assert told.delivered_share == 0.9


def test_without_a_known_fate_there_is_no_share() -> None:
    assert Figures().delivered_share is None
    assert figures([count(S.ACCEPTED, 3)], NOW, 1).delivered_share is None


def test_days_begin_at_midnight() -> None:
    assert midnight(NOW).astimezone().strftime("%H:%M:%S") == "00:00:00"
    assert midnight(NOW, 2).astimezone().date() == date(2026, 3, 8)


@pytest.mark.parametrize("state", S)
def test_every_state_has_a_status_that_stands_for_it(state: MessageState) -> None:
    for hearing in Hearing:
        assert state in states_of({status_of(state, hearing)})
        if hearing is not Hearing.LATER:
            assert status_of(state, hearing) in statuses_of({state})


def test_hearing() -> None:
    later, still, silent = Hearing.LATER, Hearing.OPEN, Hearing.SILENT
    assert status_of(S.ACCEPTED, silent) is Status.NO_REPORT
    assert status_of(S.ACCEPTED, later) is Status.SCHEDULED
    assert hearing_of({Status.NO_REPORT, Status.FAILED}) == frozenset({silent})
    assert hearing_of({Status.ON_THE_WAY}) == frozenset({still})
    assert hearing_of({Status.SCHEDULED, Status.NO_REPORT}) == frozenset({later, silent})
    assert hearing_of({Status.SCHEDULED, Status.ON_THE_WAY, Status.NO_REPORT}) is None
    assert hearing_of({Status.FAILED}) is None
