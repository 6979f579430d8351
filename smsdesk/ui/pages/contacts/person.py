"""One person with everything that the pane shows, read from the services at one go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from smsdesk.contacts.query import PastMessage
from smsdesk.domain.contact import ConsentRecord, Contact, Group
from smsdesk.domain.contact_sync import SyncStanding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from smsdesk.bootstrap import Desk
    from smsdesk.domain.account import Account

MESSAGES = 3
"""So many of the last ones are shown."""


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of one contact."""

    contact: Contact
    groups: tuple[Group, ...] = ()
    opted_out: bool = False
    standings: tuple[tuple[str, SyncStanding], ...] = ()
    """How it stands at each account that keeps contacts, by the account's name."""
    records: tuple[ConsentRecord, ...] = ()
    """Oldest first."""
    others: tuple[Contact, ...] = ()
    """Who can be reached at the same number."""
    kept: tuple[datetime, ...] = ()
    """When a provider delivers what it keeps for somebody who has opted out."""
    history: tuple[PastMessage, ...] = ()
    """The last messages to the number, newest first."""

    def __repr__(self) -> str:
        return f"Person({self.contact.id})"


async def read_person(
    desk: Desk, contact_id: int, groups: Sequence[Group], accounts: Sequence[Account]
) -> Person | None:
    """The person as they are now; None for one that is gone. Raises StoreProblem."""
    contact = await desk.contacts.get(contact_id)
    if contact is None:
        return None
    mobile = contact.details.mobile
    own = set(await desk.contacts.group_ids(contact_id))
    standings = []
    opted_out = False
    for account_id, name in [*((one.id, one.name) for one in accounts), (None, "")]:
        for row in await desk.contacts.rows(
            [contact_id], () if account_id is None else (account_id,)
        ):
            opted_out = row.opted_out
            if row.sync is not None:
                standings.append((name, row.sync))
    kept = await desk.consents.kept_by_provider([mobile]) if opted_out else ()
    return Person(
        contact=contact,
        groups=tuple(one for one in groups if one.id in own),
        opted_out=opted_out,
        standings=tuple(standings),
        records=tuple(await desk.consents.records(mobile)),
        others=tuple(one for one in await desk.contacts.people_at(mobile) if one.id != contact_id),
        kept=tuple(at for _, at in kept),
        history=tuple(await desk.contacts.history(mobile, MESSAGES)),
    )
