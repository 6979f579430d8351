"""A sign-in at a provider, without its secrets: those are in the vault under `vault_key`."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal


class PauseCause(enum.Enum):
    """Who or what stopped this account from sending. Its queue is kept."""

    USER = "user"
    AUTH = "auth"
    PERMISSION = "permission"
    CREDIT = "credit"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Account:
    """One account. `options` holds the provider's declared fields other than secrets."""

    id: int
    name: str
    provider: str
    options: Mapping[str, str] = field(repr=False)
    sender: str
    vault_key: str
    allow_http: bool = False
    paused: PauseCause | None = None
    removed_at: datetime | None = None
    low_balance: Decimal | None = None
    """Below it the balance is told as low; None tells nothing."""


@dataclass(frozen=True, slots=True)
class NewAccount:
    """What is asked to be stored; the store gives the id and the vault key stands already."""

    name: str
    provider: str
    options: Mapping[str, str] = field(repr=False)
    sender: str
    vault_key: str
    allow_http: bool = False


@dataclass(frozen=True, slots=True)
class Pending:
    """What removing an account would concern: messages that are still to go out, contacts."""

    waiting: int
    """Here, now or later: they would be cancelled with it."""
    kept: int
    """By its provider: they go out whatever becomes of the account here."""
    contacts: int = 0
    """That were saved at its provider: they stay there, and no sync can delete them any more."""
