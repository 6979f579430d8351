"""Counting what was sent: the last days as figures, a day as the person at the desk counts it.

Pure. The tallies come from the store by quarters of an hour in UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from smsdesk.domain.message import FAILED_STATES, MessageState

_HANDED_OVER = frozenset({MessageState.ACCEPTED, MessageState.DELIVERED})
_SENT = _HANDED_OVER | {MessageState.FAILED, MessageState.EXPIRED}
"""Taken by the provider, and so billed, whatever became of them."""


@dataclass(frozen=True, slots=True)
class Count:
    """So many messages of some moment in a state, and their parts."""

    at: datetime
    state: MessageState
    messages: int
    parts: int


@dataclass(frozen=True, slots=True)
class Day:
    """One local day. `sent` have not failed so far; `failed` did, or were refused."""

    day: date
    sent: int = 0
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Some days up to today."""

    days: tuple[Day, ...] = ()
    sent: int = 0
    """Messages that a provider took."""
    parts: int = 0
    """Theirs."""
    states: dict[MessageState, int] = field(default_factory=dict)

    @property
    def delivered_share(self) -> float | None:
        """Of the messages whose fate is known, 0 to 1; None while no fate is known."""
        delivered = self.states.get(MessageState.DELIVERED, 0)
        lost = sum(self.states.get(s, 0) for s in (MessageState.FAILED, MessageState.EXPIRED))
        return delivered / (delivered + lost) if delivered + lost else None


@dataclass(frozen=True, slots=True)
class TodaysFigures:
    """Messages stored since `since`, the last local midnight."""

    since: datetime
    delivered: int = 0
    on_the_way: int = 0
    """Without what the provider keeps for a time to come: that is scheduled."""
    failed: int = 0
    uncertain: int = 0
    """Those that need a decision, however old: they do not become less urgent at midnight."""


def midnight(now: datetime, days_back: int = 0) -> datetime:
    """The beginning of the local day `days_back` days before that of `now`."""
    day = now.astimezone().date() - timedelta(days=days_back)
    return datetime.combine(day, time()).astimezone()


def figures(counts: Iterable[Count], now: datetime, days: int) -> Figures:
    """The last `days` local days, today the last of them."""
    today = now.astimezone().date()
    dates = [today - timedelta(days=back) for back in reversed(range(days))]
    sent = dict.fromkeys(dates, 0)
    failed = dict.fromkeys(dates, 0)
    states: dict[MessageState, int] = {}
    parts = 0
    for count in counts:
        day = count.at.astimezone().date()
        if day not in sent:
            continue
        states[count.state] = states.get(count.state, 0) + count.messages
        if count.state in _HANDED_OVER:
            sent[day] += count.messages
        elif count.state in FAILED_STATES:
            failed[day] += count.messages
        if count.state in _SENT:
            parts += count.parts
    return Figures(
        tuple(Day(day, sent[day], failed[day]) for day in dates),
        sum(number for state, number in states.items() if state in _SENT),
        parts,
        states,
    )


def todays_figures(
    since: datetime, states: Mapping[MessageState, int], *, kept: int, uncertain: int
) -> TodaysFigures:
    """From how many messages stored since then stand in each state, how many of the accepted ones
    the provider keeps for later, and all that are uncertain."""
    return TodaysFigures(
        since,
        delivered=states.get(MessageState.DELIVERED, 0),
        on_the_way=states.get(MessageState.ACCEPTED, 0) - kept,
        failed=sum(states.get(state, 0) for state in FAILED_STATES),
        uncertain=uncertain,
    )
