"""What became of handing one message to a provider: accepted, rejected or uncertain.

These are the only three answers the pipeline knows (providers.md §0). Which provider code means
which stands in the provider's own table.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from smsdesk.domain.errors import Cause, Reason


class DeliveryState(enum.Enum):
    """What a provider or its receipt says of a message it has (providers.md §0)."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    EXPIRED = "expired"
    UNKNOWN = "unknown"

    @property
    def is_final(self) -> bool:
        """Delivered, failed and expired do not change any more."""
        return self in FINAL_DELIVERY_STATES


FINAL_DELIVERY_STATES = frozenset(
    {DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.EXPIRED}
)


@dataclass(frozen=True, slots=True)
class PartReceipt:
    """One id the provider gave (per message, or per part) and the state it stands in."""

    provider_id: str
    state: DeliveryState = DeliveryState.PENDING


@dataclass(frozen=True, slots=True)
class Accepted:
    """The provider has it. `parts` may be empty when it gives no id for this recipient."""

    parts: tuple[PartReceipt, ...] = ()
    batch_id: str | None = None
    """The id of a whole call (D7 `batchId`), when no id of this message is told."""

    @property
    def ids(self) -> tuple[str, ...]:
        """The provider's ids as it spelt them."""
        return tuple(part.provider_id for part in self.parts)

    @property
    def state(self) -> DeliveryState:
        """The state of the whole message."""
        return aggregate(part.state for part in self.parts)


@dataclass(frozen=True, slots=True)
class Rejected:
    """Known not to have been handed on."""

    reason: Reason
    retryable: bool = False
    """Sending the same again later may work, without anybody changing anything."""
    retry_after_s: float | None = None
    max_tries: int | None = None
    """How often the provider's documentation lets us try in all; None leaves it to policy."""
    account_wide: bool = False
    """A missing right that holds for every message; wrong sign-in and no credit always do."""
    detail: str = ""
    """The provider's own words or code, redacted; never a secret, a number or message text."""

    @property
    def pauses_account(self) -> bool:
        """Whether the account must stop sending until a person mends it."""
        return self.account_wide or self.reason in (Reason.AUTH, Reason.CREDIT)


@dataclass(frozen=True, slots=True)
class Uncertain:
    """It may have been sent. Never handed over again without a person's decision."""

    cause: Cause
    detail: str = ""


Outcome = Accepted | Rejected | Uncertain


def aggregate(states: Iterable[DeliveryState]) -> DeliveryState:
    """Fold the states of a message's parts into one (providers.md §0).

    Failed or expired as soon as one part is; delivered when every part is; unknown when no part
    says more than that; otherwise pending. No parts at all are pending.
    """
    seen = set(states)
    if DeliveryState.FAILED in seen:
        return DeliveryState.FAILED
    if DeliveryState.EXPIRED in seen:
        return DeliveryState.EXPIRED
    if seen in ({DeliveryState.DELIVERED}, {DeliveryState.UNKNOWN}):
        return seen.pop()
    return DeliveryState.PENDING
