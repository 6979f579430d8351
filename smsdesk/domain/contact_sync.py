"""How contacts stand with a provider's own list, which can be added to and deleted from only.

The ledger of what was pushed is in `store/sync_ledger.py`; the work in `contacts/syncing.py`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime

from smsdesk.domain.errors import Reason


class SyncState(enum.Enum):
    """What is known of a contact at the provider."""

    NOT_CHOSEN = "not_chosen"
    WAITING = "waiting"
    IN_STEP = "in_step"
    DELETING = "deleting"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"


class SyncScope(enum.Enum):
    """Which contacts go to an account."""

    NONE = "none"
    ALL = "all"
    GROUPS = "groups"


@dataclass(frozen=True, slots=True)
class SyncChoice:
    """What the user chose for an account."""

    account_id: int
    scope: SyncScope = SyncScope.NONE
    group_ids: frozenset[int] = frozenset()
    every_minutes: int | None = None
    """None: only when asked to; 0: soon after each change; else every so often."""


@dataclass(frozen=True, slots=True)
class SyncStanding:
    """How one number stands at one account."""

    state: SyncState
    since: datetime | None = None
    reason: Reason | None = None
    detail: str = ""
    """The provider's words, redacted."""


class SyncAction(enum.Enum):
    """What a comparison of the book with the ledger finds to do for a number."""

    ADD = "add"
    CHANGE = "change"
    """Saving over what is there: the interface knows no other way."""
    DELETE = "delete"
    SAVE_AGAIN = "save_again"
    """An earlier save has no known end. Saving twice is harmless."""
    DELETE_AGAIN = "delete_again"
    LEAVE = "leave"
    """Refused as it is: nothing is tried until it changes or somebody asks."""


@dataclass(frozen=True, slots=True)
class SyncStep:
    """One number of a comparison."""

    action: SyncAction
    mobile: str
    surname: str = ""
    name: str = ""
    reason: Reason | None = None
    """Why it was refused; of `LEAVE` only."""
    detail: str = ""

    def __repr__(self) -> str:
        return f"SyncStep({self.action.value})"
