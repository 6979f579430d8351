"""What importing a file of appointments again would change: which reminders are new, which move,
which are cancelled, and which stay as they are. Pure; done by `sending/reminders`.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from smsdesk.domain.reminder import KnownReminder, Late, Standing, WantedReminder


class Change(enum.Enum):
    """What becomes of one reminder."""

    NEW = "new"
    MOVED = "moved"
    """The appointment, or the rule, is another: the reminder that waits moves."""
    CHANGED = "changed"
    """Same time, but another text, number or sender."""
    AGAIN = "again"
    """One more, because somebody asked for it: the appointment moved after its reminder."""
    CANCELLED = "cancelled"
    """The appointment is not in the file any more."""
    SENT_BEFORE = "sent_before"
    """The appointment moved after its reminder was sent; nothing is done."""
    TOO_LATE = "too_late"
    STAYS_CANCELLED = "stays_cancelled"
    """Somebody cancelled the reminder, and the appointment is what it was."""
    UNCHANGED = "unchanged"


PLANS = frozenset({Change.NEW, Change.MOVED, Change.CHANGED, Change.AGAIN})
"""With these a reminder is stored."""
_OPEN = frozenset({Standing.WAITING, Standing.CANCELLED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One reminder: as the file wants it, as it stood before, and what becomes of it."""

    change: Change
    wanted: WantedReminder | None = None
    known: KnownReminder | None = None

    @property
    def plans(self) -> bool:
        """Whether a reminder is stored."""
        return self.change in PLANS

    @property
    def withdraws(self) -> bool:
        """Whether one that waits is cancelled, or replaced."""
        known = self.known
        if known is None or known.standing not in _OPEN:
            return False
        moved_too_late = self.change is Change.TOO_LATE and known.standing is Standing.WAITING
        return self.plans or moved_too_late or self.change is Change.CANCELLED


def compare(
    wanted: Sequence[WantedReminder],
    known: Sequence[KnownReminder],
    *,
    again: bool = False,
    reworked: bool = False,
    account_gone: bool = False,
) -> tuple[Entry, ...]:
    """Hold the file against what is stored. With `again`, those whose appointment moved after
    their reminder get another; `reworked` says that sender or rules are others, so that whatever
    waits is written anew; with `account_gone` also what was cancelled, since removing the account
    that it was to go out by cancels it. The order is the file's, then what is not in it."""
    by_key: dict[str, tuple[list[WantedReminder], list[KnownReminder]]] = {}
    for one in wanted:
        by_key.setdefault(one.key, ([], []))[0].append(one)
    for stored in known:
        by_key.setdefault(stored.key, ([], []))[1].append(stored)
    entries: list[Entry] = []
    for ours, theirs in by_key.values():
        for want, have in _paired(ours, theirs):
            entry = _judged(want, have, again=again, reworked=reworked)
            if entry is not None:
                revived = account_gone and entry.change is Change.STAYS_CANCELLED
                entries.append(_revived(entry) if revived else entry)
    return tuple(sorted(entries, key=_place))


def _paired(
    wanted: Iterable[WantedReminder], known: Iterable[KnownReminder]
) -> Iterable[tuple[WantedReminder | None, KnownReminder | None]]:
    """Who comes twice under one key has two appointments: those that are what they were go
    together first, then those at the same time, then the others in the order of their times, what
    waits before what went."""
    left = sorted(known, key=lambda one: (one.standing is Standing.SENT, one.appointment.wall))
    over = sorted(wanted, key=lambda one: one.appointment.wall)
    for alike in (_is_same, _is_same_time):
        apart: list[WantedReminder] = []
        for want in over:
            found = next((have for have in left if alike(want, have)), None)
            if found is None:
                apart.append(want)
            else:
                left.remove(found)
                yield want, found
        over = apart
    # An appointment that is over is no place that one moves to.
    past = [want for want in over if want.late is Late.OVER]
    yield from ((want, None) for want in past)
    yield from zip_longest((want for want in over if want.late is not Late.OVER), left)


def _revived(entry: Entry) -> Entry:
    late = entry.wanted is not None and entry.wanted.late is not None
    return replace(entry, change=Change.TOO_LATE if late else Change.CHANGED)


def _is_same(want: WantedReminder, have: KnownReminder) -> bool:
    return _is_same_time(want, have) and have.recipient == want.recipient


def _is_same_time(want: WantedReminder, have: KnownReminder) -> bool:
    return have.appointment == want.appointment


def _judged(
    want: WantedReminder | None, have: KnownReminder | None, *, again: bool, reworked: bool
) -> Entry | None:
    if want is None:
        waits = have is not None and have.standing is Standing.WAITING
        return Entry(Change.CANCELLED, None, have) if waits else None
    if have is None:
        return Entry(Change.NEW if want.late is None else Change.TOO_LATE, want)
    same = _is_same(want, have)
    if have.standing is Standing.WAITING:
        return Entry(_of_waiting(want, have, same=same, reworked=reworked), want, have)
    if same:
        cancelled = have.standing is Standing.CANCELLED
        return Entry(Change.STAYS_CANCELLED if cancelled else Change.UNCHANGED, want, have)
    if want.late is not None:
        change = Change.TOO_LATE
    elif have.standing is Standing.SENT:
        change = Change.AGAIN if again else Change.SENT_BEFORE
    else:
        change = Change.MOVED
    return Entry(change, want, have)


def _of_waiting(want: WantedReminder, have: KnownReminder, *, same: bool, reworked: bool) -> Change:
    if want.late is not None:
        # One that is overdue and still waits is for the list of what was missed.
        return Change.UNCHANGED if same else Change.TOO_LATE
    if have.appointment != want.appointment or have.remind_wall != want.remind.wall:
        return Change.MOVED
    if reworked or have.recipient != want.recipient or have.digest != want.digest:
        return Change.CHANGED
    return Change.UNCHANGED


def _place(entry: Entry) -> tuple[bool, int]:
    if entry.wanted is not None:
        return (False, entry.wanted.row)
    return (True, entry.known.id if entry.known is not None else 0)
