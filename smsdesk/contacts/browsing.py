"""Browsing the contact book: which people, by pages, and what is known of one.

Reads through connections of its own: one for lists, one for what somebody is looking at, one for
what is counted, so that none of them waits for another, and none holds up sending.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from smsdesk.contacts.query import ContactRow, Found, GroupSize, PastMessage, Query
from smsdesk.domain.contact import Contact, ContactSort, Group, SavedSearch
from smsdesk.domain.contact_sync import SyncStanding, SyncState
from smsdesk.domain.phone import international
from smsdesk.store import browsing as stored_messages
from smsdesk.store import consents, contact_export, contact_search, groups, sync_standings
from smsdesk.store import contacts as people
from smsdesk.store.contact_search import Wanted
from smsdesk.store.reader import Reader

T = TypeVar("T")
_URGENCIES = (
    SyncState.NOT_CHOSEN,
    SyncState.IN_STEP,
    SyncState.WAITING,
    SyncState.DELETING,
    SyncState.UNCERTAIN,
    SyncState.REFUSED,
)


class Contacts:
    """Every method raises StoreProblem. A cancelled question is dropped by the store."""

    def __init__(
        self,
        store_file: Path,
        under_way: Callable[[int], Collection[str]] = lambda _account_id: (),
    ) -> None:
        """`under_way` tells which numbers a sync of this account is about just now."""
        self._under_way = under_way
        self._searching = Reader(store_file)
        self._looking = Reader(store_file)
        self._counting = Reader(store_file)

    async def ids(self, query: Query, on_chunk: Callable[[array[int]], None]) -> None:
        """Hand on the ids of these people, in order and in lots."""
        await self._searching.keys_in_stages(
            lambda c: contact_search.queries(c, wanted_of(c, query)), on_chunk
        )

    async def rows(
        self, ids: Collection[int], sync_account_ids: Sequence[int] = ()
    ) -> list[ContactRow]:
        """What a table shows of these people, in the order of `ids`, at most a few hundred;
        those that are gone are left out. With accounts: how their numbers stand there."""
        under_way = {one: frozenset(self._under_way(one)) for one in sync_account_ids}
        return await self._looking.read(lambda c: _rows(c, ids, under_way))

    async def count(self, query: Query) -> int:
        """How many people these are."""
        return await self._counting.read(lambda c: contact_search.count(c, wanted_of(c, query)))

    async def total(self) -> int:
        """How many people are in the book."""
        return await self._counting.read(people.total)

    async def get(self, contact_id: int) -> Contact | None:
        """One person, None if gone."""
        found = await self._looking.read(lambda c: people.rows(c, [contact_id]))
        return found.get(contact_id)

    async def group_ids(self, contact_id: int) -> tuple[int, ...]:
        """The listed groups a person is in."""
        found = await self._looking.read(lambda c: people.group_ids(c, [contact_id]))
        return found.get(contact_id, ())

    async def people_at(self, mobile: str) -> list[Contact]:
        """Everybody who can be reached at a number (E.164), by id."""
        return await self._looking.read(lambda c: people.by_mobile(c, mobile))

    async def names_at(self, mobiles: Iterable[str]) -> dict[str, list[Contact]]:
        """The people behind numbers, for showing who they are; unknown numbers are left out."""
        wanted = list(mobiles)
        return await self._looking.read(lambda c: people.matches(c, wanted))

    async def history(self, mobile: str, most: int) -> list[PastMessage]:
        """The last messages to a number, newest first."""
        briefs = await self._looking.read(lambda c: stored_messages.last_to(c, mobile, most))
        return [
            PastMessage(
                one.id,
                one.batch_id,
                one.account_id,
                one.text,
                one.state,
                one.created_at,
                one.updated_at,
            )
            for one in briefs
        ]

    async def field_names(self) -> tuple[str, ...]:
        """The names of all custom fields that anybody has."""
        return tuple(await self._counting.read(contact_export.every_custom_name))

    async def groups(self) -> tuple[Group, ...]:
        """All groups, by name."""
        return await self._looking.read(groups.listing)

    async def group_sizes(self) -> tuple[GroupSize, ...]:
        """All groups by name, with how many people are in each."""

        def read(connection: Connection) -> tuple[GroupSize, ...]:
            sizes = groups.sizes(connection)
            return tuple(
                GroupSize(
                    group,
                    sizes.get(group.id, 0)
                    if group.search is None
                    else contact_search.count(connection, Wanted(group_id=group.id)),
                )
                for group in groups.listing(connection)
            )

        return await self._counting.read(read)

    async def find(self, text: str, most: int) -> list[Found]:
        """What completes a beginning, groups before people, the best first."""

        def read(connection: Connection) -> list[Found]:
            return _found(connection, text, most)

        return await self._looking.read(read)

    async def members(self, which: int | SavedSearch) -> list[Contact]:
        """The people of a group, or those a search finds, by surname."""

        def read(connection: Connection) -> list[Contact]:
            wanted = Wanted(sort=ContactSort.SORT_KEY)
            if isinstance(which, SavedSearch):
                wanted = replace(
                    wanted,
                    text=which.text,
                    group_id=which.group_id,
                    opted_out=which.opted_out,
                )
            else:
                wanted = replace(wanted, group_id=which)
            ids = contact_search.ids(connection, wanted)
            found = people.rows(connection, ids)
            return [found[contact_id] for contact_id in ids if contact_id in found]

        return await self._counting.read(read)

    async def close(self) -> None:
        """Close the connections. May be called again."""
        for reader in (self._searching, self._looking, self._counting):
            await reader.close()


def wanted_of(connection: Connection, query: Query) -> Wanted:
    """What is asked of the store. Asks it who stands how at the account in question."""
    condition = None
    if query.sync_account_id is not None and query.sync_states:
        condition = sync_standings.in_state(connection, query.sync_account_id, query.sync_states)
    return Wanted(
        text=query.text,
        group_id=query.group_id,
        opted_out=query.opted_out,
        condition=condition,
        sort=query.order,
        descending=query.descending,
    )


def _rows(
    connection: Connection,
    ids: Collection[int],
    under_way: Mapping[int, frozenset[str]],
) -> list[ContactRow]:
    found = people.rows(connection, ids)
    theirs = people.group_ids(connection, ids)
    listed = groups.listing(connection)
    mobiles = {one.details.mobile for one in found.values()}
    refused = consents.opted_out_among(connection, mobiles)
    there = {
        account_id: sync_standings.standings(connection, account_id, mobiles, numbers)
        for account_id, numbers in under_way.items()
    }
    rows = []
    for contact in (found[contact_id] for contact_id in ids if contact_id in found):
        own = set(theirs.get(contact.id, ()))
        mobile = contact.details.mobile
        standings = tuple(
            (account_id, found_there[mobile])
            for account_id, found_there in there.items()
            if mobile in found_there
        )
        rows.append(
            ContactRow(
                contact,
                international(mobile),
                tuple(group.name for group in listed if group.id in own),
                mobile in refused,
                max((one for _, one in standings), key=_urgency, default=None),
                standings,
            )
        )
    return rows


def _urgency(standing: SyncStanding) -> int:
    return _URGENCIES.index(standing.state)


def _found(connection: Connection, text: str, most: int) -> list[Found]:
    named = contact_search.groups_named(connection, text)[:most]
    sizes = groups.sizes_of(connection, [group.id for group in named if group.search is None])
    found = [Found(group=group, size=sizes.get(group.id)) for group in named]
    ids = contact_search.ids(connection, Wanted(text=text, by_group=False), most=most - len(found))
    there = people.rows(connection, ids)
    refused = consents.opted_out_among(connection, (one.details.mobile for one in there.values()))
    for contact_id in ids:
        if contact_id in there:
            contact = there[contact_id]
            opted_out = contact.details.mobile in refused
            found.append(Found(contact=contact, opted_out=opted_out))
    return found
