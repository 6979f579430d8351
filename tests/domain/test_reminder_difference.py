"""What importing a file of appointments again changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.domain.encoding import Encoding
from smsdesk.domain.plan import PlannedMessage
from smsdesk.domain.reminder import (
    KnownReminder,
    Late,
    ReminderRule,
    Standing,
    Unit,
    WantedReminder,
    digest_of,
)
from smsdesk.domain.reminder_difference import Change, Entry, compare
from smsdesk.domain.typed_moment import TypedMoment

ATHENS = "Europe/Athens"
RULE = ReminderRule(24, Unit.HOURS)
ANNA = "+306900000100"
BEN = "+306900000101"
C, S = Change, Standing


def want(
    at: str,
    *,
    key: str = "1",
    to: str = ANNA,
    text: str = "Come",
    row: int = 2,
    late: Late | None = None,
) -> WantedReminder:
    appointment = TypedMoment.parse(at)
    remind = RULE.moment(appointment, ATHENS)
    message = PlannedMessage(to, text, Encoding.GSM7, 1)
    starts_at = remind.instant + timedelta(hours=24)
    return WantedReminder(row, key, appointment, starts_at, remind, message, late=late)


def have(
    at: str,
    standing: Standing = S.WAITING,
    *,
    key: str = "1",
    to: str = ANNA,
    text: str = "Come",
    number: int = 7,
) -> KnownReminder:
    appointment = TypedMoment.parse(at)
    wall = RULE.moment(appointment, ATHENS).wall
    return KnownReminder(number, key, appointment, wall, to, digest_of(text), 3, standing)


TEN, ELEVEN = "2026-11-27T10:00", "2026-11-27T11:00"


@pytest.mark.parametrize(
    ("wanted", "known", "change", "withdraws"),
    [
        (want(TEN), None, C.NEW, False),
        (want(TEN, late=Late.PASSED), None, C.TOO_LATE, False),
        (None, have(TEN), C.CANCELLED, True),
        (want(TEN), have(TEN), C.UNCHANGED, False),
        (want(ELEVEN), have(TEN), C.MOVED, True),
        (want(TEN, text="Else"), have(TEN), C.CHANGED, True),
        (want(TEN, to=BEN), have(TEN), C.CHANGED, True),
        (want(ELEVEN, late=Late.PASSED), have(TEN), C.TOO_LATE, True),
        (want(TEN, late=Late.PASSED), have(TEN), C.UNCHANGED, False),
        (want(TEN), have(TEN, S.SENT), C.UNCHANGED, False),
        (want(TEN, text="Else"), have(TEN, S.SENT), C.UNCHANGED, False),
        (want(ELEVEN), have(TEN, S.SENT), C.SENT_BEFORE, False),
        (want(ELEVEN, late=Late.PASSED), have(TEN, S.SENT), C.TOO_LATE, False),
        (want(TEN), have(TEN, S.CANCELLED), C.STAYS_CANCELLED, False),
        (want(ELEVEN), have(TEN, S.CANCELLED), C.MOVED, True),
        (want(TEN), have(TEN, S.FAILED), C.UNCHANGED, False),
        (want(ELEVEN), have(TEN, S.FAILED), C.MOVED, False),
    ],
)
def test_one_appointment(
    wanted: WantedReminder | None, known: KnownReminder | None, change: Change, withdraws: bool
) -> None:
    ours = [] if wanted is None else [wanted]
    theirs = [] if known is None else [known]
    (entry,) = compare(ours, theirs)
    assert (entry.change, entry.withdraws) == (change, withdraws)


@pytest.mark.parametrize("standing", [S.SENT, S.FAILED, S.CANCELLED])
def test_what_is_gone_and_does_not_wait_is_no_matter(standing: Standing) -> None:
    assert compare([], [have(TEN, standing)]) == ()


def test_another_goes_out_only_when_asked_for() -> None:
    (entry,) = compare([want(ELEVEN)], [have(TEN, S.SENT)], again=True)
    assert (entry.change, entry.plans, entry.withdraws) == (C.AGAIN, True, False)


def test_another_sender_writes_anew_what_waits() -> None:
    (entry,) = compare([want(TEN)], [have(TEN)], reworked=True)
    assert entry.change is C.CHANGED
    (entry,) = compare([want(TEN)], [have(TEN, S.SENT)], reworked=True)
    assert entry.change is C.UNCHANGED


def test_what_was_cancelled_with_its_account_comes_back() -> None:
    (entry,) = compare([want(TEN)], [have(TEN, S.CANCELLED)], account_gone=True)
    assert (entry.change, entry.withdraws) == (C.CHANGED, True)
    late = want(TEN, late=Late.PASSED)
    (entry,) = compare([late], [have(TEN, S.CANCELLED)], account_gone=True)
    assert (entry.change, entry.withdraws) == (C.TOO_LATE, False)
    (entry,) = compare([want(TEN)], [have(TEN, S.SENT)], account_gone=True)
    assert entry.change is C.UNCHANGED


def test_two_appointments_under_one_key_stay_apart() -> None:
    known = [have(TEN, number=1), have("2026-12-01T10:00", number=2)]
    moved = [want("2026-12-01T10:00", row=2), want(ELEVEN, row=3)]
    found = {entry.wanted.row: entry for entry in compare(moved, known) if entry.wanted}
    assert found[2].change is C.UNCHANGED
    assert found[3].change is C.MOVED
    assert found[3].known == known[0]


def test_an_appointment_that_is_over_takes_nobodys_place() -> None:
    """The file still lists last week; the reminder of the next appointment stays."""
    past = want("2026-11-20T10:00", late=Late.OVER)
    changes = [entry.change for entry in compare([past], [have(TEN)])]
    assert changes == [C.TOO_LATE, C.CANCELLED]
    both = compare([past, want(ELEVEN, row=3)], [have(TEN)])
    assert [entry.change for entry in both] == [C.TOO_LATE, C.MOVED]


KEYS = st.sampled_from(["1", "2"])
TIMES = st.integers(0, 5).map(
    lambda n: (datetime(2026, 11, 27, 9, tzinfo=UTC) + timedelta(hours=n)).strftime(
        "%Y-%m-%dT%H:%M"
    )
)
WANTED = st.lists(st.tuples(KEYS, TIMES, st.sampled_from([ANNA, BEN])), max_size=5, unique=True)
KNOWN = st.lists(st.tuples(KEYS, TIMES, st.sampled_from(S)), max_size=5)


@given(WANTED, KNOWN, st.booleans())
def test_nothing_is_lost_or_doubled(
    rows: Sequence[tuple[str, str, str]], stored: Sequence[tuple[str, str, Standing]], again: bool
) -> None:
    wanted = [want(at, key=key, to=to, row=row) for row, (key, at, to) in enumerate(rows, 2)]
    known = [have(at, standing, key=key, number=n) for n, (key, at, standing) in enumerate(stored)]
    entries = compare(wanted, known, again=again)
    assert sorted(one.wanted.row for one in entries if one.wanted) == [one.row for one in wanted]
    judged = [one.known.id for one in entries if one.known]
    assert len(judged) == len(set(judged))
    for entry in entries:
        if entry.plans and entry.known is not None and entry.known.standing is S.SENT:
            assert again
    left = [one for one in known if one.standing is S.WAITING and one.id not in judged]
    assert not left
    assert not _undone(compare(wanted, _after(known, entries), again=again))


def _after(known: Sequence[KnownReminder], entries: Sequence[Entry]) -> list[KnownReminder]:
    """What is stored once this has been done."""
    gone = {one.known.id for one in entries if one.known and (one.plans or one.withdraws)}
    kept = [one for one in known if one.id not in gone]
    made = [
        have(
            str(one.wanted.appointment), key=one.wanted.key, to=one.wanted.recipient, number=100 + n
        )
        for n, one in enumerate(entries)
        if one.plans and one.wanted
    ]
    return [*kept, *made]


def _undone(entries: Sequence[Entry]) -> list[Entry]:
    return [one for one in entries if one.plans or one.withdraws]
