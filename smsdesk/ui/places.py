"""Where one can go in the window, and with what in hand. Pages ask for a place, not for a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from smsdesk.domain.message import MessageState


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in the window."""


@dataclass(frozen=True, slots=True)
class Welcome(Place):
    """The first start: no account yet."""


@dataclass(frozen=True, slots=True)
class Compose(Place):
    """Write a message, perhaps with a text or recipients to begin with; change a scheduled one, or
    write it again."""

    text: str = ""
    recipients: tuple[str, ...] = ()
    later: bool = False
    """It is to be scheduled."""
    schedule_id: int | None = None
    again: bool = False
    """Another one like it, instead of changing it."""


@dataclass(frozen=True, slots=True)
class Messages(Place):
    """The messages, perhaps only some of them, perhaps one in particular."""

    states: frozenset[MessageState] | None = None
    batch_id: int | None = None
    account_id: int | None = None
    since: datetime | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class Scheduled(Place):
    """What goes out later, perhaps one in particular."""

    schedule_id: int | None = None


@dataclass(frozen=True, slots=True)
class Reminders(Place):
    """Plan reminders of the appointments in a file, perhaps one that is chosen already."""

    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Contacts(Place):
    """The contact book, perhaps only some of it, perhaps with a new contact to be written."""

    search: str = ""
    group_id: int | None = None
    add: bool = False
    mobile: str = ""
    """Of the new contact, as typed."""


@dataclass(frozen=True, slots=True)
class ContactsImport(Place):
    """Bring contacts in from a file, perhaps one that is chosen already; or what became of an
    import."""

    path: Path | None = None
    import_id: int | None = None


@dataclass(frozen=True, slots=True)
class ContactsSync(Place):
    """Keep the contacts at an account in step with the book; without one, at the first."""

    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class Templates(Place):
    """The stored texts."""


@dataclass(frozen=True, slots=True)
class Accounts(Place):
    """The accounts: the list, a new one, or one to be mended."""

    add: bool = False
    account_id: int | None = None


@dataclass(frozen=True, slots=True)
class Settings(Place):
    """The preferences, perhaps one in particular."""

    key: str = ""


Go = Callable[[Place], None]
"""Goes there."""
