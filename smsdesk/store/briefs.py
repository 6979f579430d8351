"""What a list shows of a message, and what is still to be heard of it, as values.

Reading them is in `browsing`, and at the start of the window in `first_look`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from smsdesk.domain.message import MessageState

SHOWN_CHARACTERS = 240
"""Of a text, in a row."""


class Hearing(enum.Enum):
    """What is to be heard of an accepted message."""

    LATER = "later"
    """The provider keeps it until a time that has not come."""
    OPEN = "open"
    SILENT = "silent"
    """Nothing more."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Which accepted messages will never be heard of: those of accounts that tell nothing, and
    those of which nothing new was heard since `since`. Of none before it was due, `now`."""

    account_ids: frozenset[int]
    since: datetime
    now: datetime

    def hearing(self, account_id: int, updated_at: datetime, due_at: datetime) -> Hearing:
        """Of an accepted message."""
        if due_at > self.now:
            return Hearing.LATER
        silent = account_id in self.account_ids or max(updated_at, due_at) < self.since
        return Hearing.SILENT if silent else Hearing.OPEN


@dataclass(frozen=True, slots=True)
class Brief:
    """What a row shows of a message."""

    id: int
    batch_id: int
    account_id: int
    recipient: str
    """E.164."""
    text: str
    """Its first `SHOWN_CHARACTERS`."""
    parts: int
    state: MessageState
    created_at: datetime
    updated_at: datetime
    not_before: datetime

    def __repr__(self) -> str:
        return f"Brief({self.id}, {self.state.value})"
