"""What is asked of the messages and what comes back, as values. Reading them is in `browsing`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from smsdesk.domain.message import Message, TimelineEntry
from smsdesk.reports.statuses import Status


@dataclass(frozen=True, slots=True)
class Query:
    """Which messages, in which order; None and "" mean any."""

    batch_id: int | None = None
    account_id: int | None = None
    statuses: frozenset[Status] | None = None
    since: datetime | None = None
    search: str = ""
    sort: str = "sent"
    """sent, number, text, parts or state."""
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One message in a table."""

    id: int
    batch_id: int
    account_id: int
    recipient: str
    """E.164."""
    number: str
    """As it is written abroad, with blanks."""
    text: str
    """Its beginning, on one line."""
    parts: int
    status: Status
    created_at: datetime
    name: str = ""
    """Whose number it is in the contact book; "" where nobody is known."""

    def __repr__(self) -> str:
        return f"Row({self.id}, {self.status.value})"


@dataclass(frozen=True, slots=True)
class Detail:
    """One message in full."""

    message: Message
    number: str
    status: Status
    account: str
    """The account's name."""
    provider: str
    """The provider's name."""
    timeline: tuple[TimelineEntry, ...]
    """What happened to it, oldest first; that it was stored comes first."""
    ids: tuple[str, ...]
    """Every id a provider gave it, those of earlier tries too."""
    name: str = ""
    """Whose number it is in the contact book; "" where nobody is known."""


@dataclass(frozen=True, slots=True)
class BatchReport:
    """One press of Send, as it stands."""

    id: int
    account: str
    source_text: str
    created_at: datetime
    counts: dict[Status, int] = field(default_factory=dict)
    parts: dict[Status, int] = field(default_factory=dict)
    excluded: int = 0
    """People who got nothing because the plan left them out."""

    def __repr__(self) -> str:
        return f"BatchReport({self.id})"

    @property
    def messages(self) -> int:
        """All of it."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class AccountName:
    """An account to filter by. Removed ones are there for their messages."""

    id: int
    name: str
    removed: bool = False
