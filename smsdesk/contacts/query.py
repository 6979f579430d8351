"""What is asked of the contact book and what comes back, as values. Reading is in `browsing`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smsdesk.domain.contact import ChangeKind, Contact, ContactSort, Group
from smsdesk.domain.contact_sync import SyncStanding, SyncState
from smsdesk.domain.message import MessageState


@dataclass(frozen=True, slots=True)
class Query:
    """Which people, in which order; every part that is given must match."""

    text: str = ""
    """As typed: words, or part of a number."""
    group_id: int | None = None
    opted_out: bool | None = None
    sync_account_id: int | None = None
    sync_states: frozenset[SyncState] = frozenset()
    """How they stand at that account; empty for any."""
    order: ContactSort = ContactSort.BEST
    descending: bool = False


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One person in a table."""

    contact: Contact
    number: str
    """As it is written abroad, with blanks."""
    group_names: tuple[str, ...]
    """Of the listed groups, in their order."""
    opted_out: bool
    sync: SyncStanding | None = None
    """Of several accounts the one that needs looking at most; None where none was asked about."""
    standings: tuple[tuple[int, SyncStanding], ...] = ()
    """By id of the account, in the order in which they were asked about."""

    def __repr__(self) -> str:
        return f"ContactRow({self.contact.id})"


@dataclass(frozen=True, slots=True)
class PastMessage:
    """A message that went to a number, or is to."""

    id: int
    batch_id: int
    account_id: int
    text: str
    """Its beginning."""
    state: MessageState
    created_at: datetime
    updated_at: datetime

    def __repr__(self) -> str:
        return f"PastMessage({self.id}, {self.state.value})"


@dataclass(frozen=True, slots=True)
class GroupSize:
    """A group and how many people are in it now."""

    group: Group
    size: int


@dataclass(frozen=True, slots=True)
class Found:
    """What completes a beginning: a group or a person."""

    group: Group | None = None
    size: int | None = None
    """Of a listed group; who is in a live one is not counted at each letter."""
    contact: Contact | None = None
    opted_out: bool = False


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes that can be taken back together."""

    id: int
    kind: ChangeKind
    count: int
    """People that were changed."""
    at: datetime


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking back a set came to, in people."""

    restored: int
    kept: int
    """Left alone, because somebody has edited or deleted them since."""
