"""The pretend mobile network behind all practice interfaces: arrivals, their states, the money.

No HTTP here and no sleeping: time is a callable that returns seconds since the epoch, and states
are worked out when somebody asks.
"""

from __future__ import annotations

import enum
import heapq
import itertools
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from smsdesk.practice.config import PROVIDERS, PracticeConfig

Clock = Callable[[], float]


class Fate(enum.StrEnum):
    """What the network will make of a message."""

    DELIVERED = "delivered"
    FAILED = "failed"
    EXPIRED = "expired"
    STUCK = "stuck"
    UNKNOWN = "unknown"
    REJECTED = "rejected"


class State(enum.StrEnum):
    """Where a message is now."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"
    EXPIRED = "expired"
    UNKNOWN = "unknown"
    REJECTED = "rejected"


_SETTLED = {
    Fate.DELIVERED: State.DELIVERED,
    Fate.FAILED: State.FAILED,
    Fate.EXPIRED: State.EXPIRED,
    Fate.STUCK: State.SENT,
    Fate.UNKNOWN: State.UNKNOWN,
    Fate.REJECTED: State.REJECTED,
}


@dataclass(slots=True, eq=False, kw_only=True)
class Arrival:
    """One message for one handset.

    `recipient` is digits without `+`; `text` is what the handset shows; `cost` is in the provider's
    own unit; `ids` are the provider's (one a part where it counts so), `keys` what its status calls
    look it up by.
    """

    provider: str
    sender: str
    recipient: str
    text: str
    encoding: str
    parts: int = 1
    flash: bool = False
    cost: Decimal = Decimal(0)
    ids: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    fate: Fate = Fate.DELIVERED
    validity_minutes: int | None = None
    due_at: float = 0.0
    number: int = 0


@dataclass(slots=True, order=True)
class Scheduled:
    """Something that happens at its time; `preview` is what an onlooker may see of it."""

    due_at: float
    number: int
    action: Callable[[], None] = field(compare=False)
    preview: Arrival = field(compare=False)


class Network:
    """Takes messages, keeps the newest `keep_arrivals` of them, knows states and balances."""

    def __init__(self, config: PracticeConfig, clock: Clock) -> None:
        self._timing = config.timing
        self._prices = config.prices
        self._keep = config.keep_arrivals
        self.clock = clock
        self.balances = dict.fromkeys(PROVIDERS, config.balance)
        self.lost: deque[Arrival] = deque(maxlen=1000)
        """Answered with success, yet never given to the network (providers.md §1.9)."""
        self._arrived: deque[Arrival] = deque()
        self._index: dict[tuple[str, str], Arrival] = {}
        self._waiting: list[Scheduled] = []
        self._numbers = itertools.count(1)
        self._settling = False

    def price(self, provider: str, parts: int) -> Decimal:
        """The cost of so many parts."""
        return self._prices[provider] * parts

    def charge(self, provider: str, cost: Decimal) -> bool:
        """Take the cost off the balance; False, and nothing taken, when it is not there."""
        if cost > self.balances[provider]:
            return False
        self.balances[provider] -= cost
        return True

    def submit(self, arrival: Arrival) -> None:
        """Take a message now, or keep it until `due_at` when that is later."""
        now = self.clock()
        arrival.number = next(self._numbers)
        arrival.due_at = max(arrival.due_at, now)
        for key in arrival.keys or arrival.ids:
            self._index[arrival.provider, key] = arrival
        if arrival.fate is Fate.REJECTED:
            return
        if arrival.due_at > now:
            self.later(arrival.due_at, lambda: self._arrive(arrival), arrival)
        else:
            self.settle()
            self._arrive(arrival)

    def later(self, due_at: float, action: Callable[[], None], preview: Arrival) -> None:
        """Do something at its time; `settle` runs what is due."""
        heapq.heappush(self._waiting, Scheduled(due_at, next(self._numbers), action, preview))

    def settle(self) -> None:
        """Run everything that has become due, in order of time."""
        if self._settling:
            return
        self._settling = True
        try:
            while self._waiting and self._waiting[0].due_at <= self.clock():
                heapq.heappop(self._waiting).action()
        finally:
            self._settling = False

    def _arrive(self, arrival: Arrival) -> None:
        self._arrived.append(arrival)
        if len(self._arrived) > self._keep:
            oldest = self._arrived.popleft()
            for key in oldest.keys or oldest.ids:
                self._index.pop((oldest.provider, key), None)

    def arrivals(self) -> tuple[Arrival, ...]:
        """What has reached the network, oldest first."""
        self.settle()
        return tuple(self._arrived)

    def newest(self) -> Iterator[Arrival]:
        """What has reached the network, newest first."""
        self.settle()
        return reversed(self._arrived)

    def scheduled(self) -> list[Arrival]:
        """What waits for its time, the next one first."""
        self.settle()
        return [entry.preview for entry in sorted(self._waiting)]

    def find(self, provider: str, key: str) -> Arrival | None:
        """The message behind a provider's id (or id and number, where the provider asks so)."""
        self.settle()
        return self._index.get((provider, key))

    def state(self, arrival: Arrival) -> State:
        """Where the message is at this moment."""
        if arrival.fate is Fate.REJECTED:
            return State.REJECTED
        age_s = self.clock() - arrival.due_at
        if age_s < 0:
            return State.SCHEDULED
        if age_s < self._timing.on_the_way_after_s:
            return State.QUEUED
        if age_s < self._timing.settled_after_s:
            return State.SENT
        return _SETTLED[arrival.fate]

    def on_the_way_at(self, arrival: Arrival) -> float:
        """When the message leaves the queue, in seconds since the epoch."""
        return arrival.due_at + self._timing.on_the_way_after_s

    def settled_at(self, arrival: Arrival) -> float:
        """When its last state is reached, in seconds since the epoch."""
        return arrival.due_at + self._timing.settled_after_s

    def clear(self) -> None:
        """Forget every message; balances stay."""
        self._arrived.clear()
        self._index.clear()
        self._waiting.clear()
        self.lost.clear()

    def describe(self, arrival: Arrival) -> dict[str, Any]:
        """All of it as JSON values: time in RFC 3339, cost as a decimal string."""
        return {
            "number": arrival.number,
            "time": datetime.fromtimestamp(arrival.due_at, UTC).isoformat(timespec="milliseconds"),
            "provider": arrival.provider,
            "sender": arrival.sender,
            "recipient": arrival.recipient,
            "text": arrival.text,
            "encoding": arrival.encoding,
            "parts": arrival.parts,
            "flash": arrival.flash,
            "cost": str(arrival.cost),
            "ids": list(arrival.ids),
            "validity_minutes": arrival.validity_minutes,
            "state": self.state(arrival).value,
        }
