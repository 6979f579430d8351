"""How fast an account sends, as far as that can be said beforehand.

It is an estimate for telling people; what keeps the rate is `parts_bucket`.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from smsdesk.domain.plan import SendPlan
from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.store import accounts

CALL_S = 1.0
"""What a call is taken to last where the provider states no rate."""
SOON = 60.0
"""A batch that is through in so many seconds is not large."""


@dataclass(frozen=True, slots=True)
class Pace:
    """So many a second."""

    per_s: float
    counts_parts: bool
    """Parts, where the provider's rate counts them; else messages."""

    def seconds(self, parts: int) -> float:
        """What a message of so many parts takes."""
        return (parts if self.counts_parts else 1) / self.per_s

    def is_large(self, plan: SendPlan) -> bool:
        """Whether a plan takes long enough to think of what the clock shows at its end."""
        return sum(self.seconds(message.parts) for message in plan.messages) > SOON


def pace_of(info: ProviderInfo) -> Pace:
    """By the account's rate; without one, by how much goes on at once."""
    limits = info.limits
    if limits.parts_per_s is not None:
        return Pace(limits.parts_per_s, counts_parts=True)
    return Pace(limits.concurrent_calls * limits.batch.recipients / CALL_S, counts_parts=False)


def account_pace(connection: Connection, account_id: int) -> Pace | None:
    """Of an account in the store; None when this program does not know its provider. Raises
    NotFound."""
    # With the registry comes the HTTP client.
    from smsdesk.providers import registry

    account = accounts.get(connection, account_id)
    try:
        return pace_of(registry.info_for(account.provider, account.options))
    except registry.UnknownProvider:
        return None
