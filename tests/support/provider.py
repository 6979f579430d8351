"""A provider that does what the test scripts, and remembers what it was handed.

It stands for the whole of a provider client: what goes over a wire is tested in tests/providers.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from typing import ClassVar

from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.message import Submission
from smsdesk.domain.outcome import Accepted, Outcome, PartReceipt
from smsdesk.domain.provider_info import BatchLimits, Limits, ProviderInfo
from smsdesk.providers.base import Provider


def info(limits: Limits | None = None) -> ProviderInfo:
    """A provider without fields and capabilities."""
    return ProviderInfo("fake", "Fake", "", "", (), frozenset(), limits or Limits())


class FakeProvider:
    """Answers each recipient with its script, then with acceptance."""

    info: ClassVar[ProviderInfo] = info()

    def __init__(self, limits: Limits | None = None) -> None:
        self.info = info(limits)  # type: ignore[misc] # each test has its own limits
        self.script: defaultdict[str, deque[Outcome]] = defaultdict(deque)
        """Outcomes by recipient, first to last."""
        self.always: Outcome | None = None
        """An outcome for everybody, while set."""
        self.submissions: list[Submission] = []
        self.before: Callable[[Submission], Awaitable[None]] | None = None
        """Awaited in every call, after it is noted and before it answers."""
        self.closed = False

    async def submit(self, submission: Submission) -> tuple[Outcome, ...]:
        """One outcome per recipient."""
        self.submissions.append(submission)
        if self.before is not None:
            await self.before(submission)
        await asyncio.sleep(0)
        return tuple(self._outcome(recipient) for recipient in submission.recipients)

    async def aclose(self) -> None:
        """Note it."""
        self.closed = True

    def times(self, recipient: str) -> int:
        """How often this recipient was handed over."""
        return sum(s.recipients.count(recipient) for s in self.submissions)

    def _outcome(self, recipient: str) -> Outcome:
        if self.always is not None:
            return self.always
        if self.script[recipient]:
            return self.script[recipient].popleft()
        return Accepted((PartReceipt(f"id-{recipient}"),))


class FakeClients:
    """Gives the same provider for every account, or the error that stands in its place."""

    def __init__(self, provider: Provider, parts_per_s: float | None = None) -> None:
        self.provider = provider
        self.rate = parts_per_s
        self.error: SmsDeskError | None = None

    async def client(self, account_id: int) -> Provider:
        """Raises the error, while there is one."""
        del account_id
        if self.error is not None:
            raise self.error
        return self.provider

    async def parts_per_s(self, account_id: int) -> float | None:
        """The rate of every account."""
        del account_id
        return self.rate


def one_call_each(concurrent_calls: int = 4) -> Limits:
    """A provider that takes one recipient a call."""
    return Limits(concurrent_calls=concurrent_calls)


def lots_of(recipients: int, concurrent_calls: int = 2) -> Limits:
    """A provider that takes several recipients a call."""
    return Limits(batch=BatchLimits(recipients), concurrent_calls=concurrent_calls)
