"""What stored messages mean to people: how each stands, and what a table shows of it.

Pure. Which messages will never be heard of again follows from what the providers declare.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from smsdesk.domain.account import Account
from smsdesk.domain.message import Message
from smsdesk.domain.phone import international
from smsdesk.domain.provider_info import Capability
from smsdesk.providers import registry
from smsdesk.providers.registry import UnknownProvider
from smsdesk.reports.rows import Row
from smsdesk.reports.statuses import Status, status_of
from smsdesk.store.briefs import Brief, Silence

SILENT_AFTER = timedelta(days=3)
"""No provider keeps trying for longer by default, so nothing more is expected after it."""


def silence(accounts_ever: Iterable[Account], now: datetime) -> Silence:
    """What will never be heard of, as things stand now."""
    silent = frozenset(one.id for one in accounts_ever if not _tells(one.provider))
    return Silence(silent, now - SILENT_AFTER, now)


def message_status(message: Brief | Message, silence: Silence) -> Status:
    """How a message stands."""
    hearing = silence.hearing(message.account_id, message.updated_at, message.not_before)
    return status_of(message.state, hearing)


def row_of(brief: Brief, silence: Silence, name: str = "") -> Row:
    """What a table shows of a message to somebody of this name."""
    return Row(
        id=brief.id,
        batch_id=brief.batch_id,
        account_id=brief.account_id,
        recipient=brief.recipient,
        number=international(brief.recipient),
        text=" ".join(brief.text.split()),
        parts=brief.parts,
        status=message_status(brief, silence),
        created_at=brief.created_at,
        name=name,
    )


def _tells(provider: str) -> bool:
    """Whether this program can learn what became of a message that the provider took."""
    try:
        return registry.info(provider).can(Capability.STATUS_PULL)
    except UnknownProvider:
        return False
