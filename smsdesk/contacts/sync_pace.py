"""How fast a provider is asked to keep contacts, and when it is left alone or given up.

Which calls are made is decided in `sync_run`.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsdesk.domain.errors import SmsDeskError
from smsdesk.providers.errors import AccountProblem, NotSent, ProviderError
from smsdesk.store.sync_ledger import End


@dataclass(frozen=True, slots=True)
class Pace:
    """How hard a provider is asked, and how patiently. None states a rate for this."""

    calls_per_s: float | None = 20.0
    """None: no bound."""
    connections: int = 3
    rests_s: tuple[float, ...] = (2, 5, 15, 30)
    """After the first, second, … outage in a row; after one more the run stops."""
    retry_rests_s: tuple[float, ...] = (1, 5)
    """Before calls without a known end are made again; then they are left for the next run."""
    doubts: int = 10
    """So many unknown ends in a row are an outage, too."""


class Patience:
    """What a run has learned of its provider. `now_s` is a clock that only goes forward."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._outages = 0
        self._doubts = 0
        self._rest_until_s = 0.0
        self._next_call_s = 0.0
        self.trouble: SmsDeskError | None = None
        """Why it rests; None after any clear answer."""
        self.given_up: SmsDeskError | None = None
        """Why nothing more is to be asked."""

    def learn(self, end: End, error: ProviderError | None, now_s: float) -> None:
        """A call has ended."""
        if isinstance(error, AccountProblem):
            self.given_up = self.trouble = error
            return
        if error is None or end in (End.DONE, End.REFUSED):
            self._outages = self._doubts = 0
            self.trouble = None
            return
        self.trouble = error
        self._doubts += 1
        # Calls that were under way when it began are the same outage.
        outage = isinstance(error, NotSent) or self._doubts >= self._pace.doubts
        if outage and now_s >= self._rest_until_s:
            self._note_outage(error, now_s)

    def allows(self, calling: int, now_s: float) -> int:
        """How many calls may begin now, beside those that are being made."""
        if self.given_up is not None or now_s < self._rest_until_s:
            return 0
        # After an outage one call finds out whether it is over.
        free = (1 if self._outages else self._pace.connections) - calling
        if self._pace.calls_per_s is None or free <= 0:
            return max(0, free)
        return 1 if now_s >= self._next_call_s else 0

    def begin(self, calls: int, now_s: float) -> None:
        """So many calls begin."""
        if self._pace.calls_per_s is not None:
            self._next_call_s = max(self._next_call_s, now_s) + calls / self._pace.calls_per_s

    def wait_s(self, now_s: float) -> float:
        """How long until rest and rate allow a call."""
        return max(0.0, self._rest_until_s - now_s, self._next_call_s - now_s)

    def is_resting(self, now_s: float) -> bool:
        """Whether an outage is being sat out."""
        return now_s < self._rest_until_s

    def rest(self, seconds: float, now_s: float) -> None:
        """Ask nothing for so long."""
        self._rest_until_s = max(self._rest_until_s, now_s + seconds)

    def go_on(self) -> None:
        """End a rest."""
        self._rest_until_s = 0.0

    def _note_outage(self, error: ProviderError, now_s: float) -> None:
        if self._outages >= len(self._pace.rests_s):
            self.given_up = error
            return
        self.rest(error.retry_after_s or self._pace.rests_s[self._outages], now_s)
        self._outages += 1
