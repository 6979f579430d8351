"""Groups of contacts: listed ones, into which people are put, and live ones, which are searches."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from sqlalchemy import Connection

from smsdesk.contacts.browsing import Contacts
from smsdesk.contacts.errors import (
    EndlessSearch,
    GroupIsListed,
    GroupNameRefused,
    GroupNameTaken,
    UnknownGroup,
)
from smsdesk.contacts.id_lots import lots
from smsdesk.contacts.import_errors import GroupIsLive
from smsdesk.contacts.query import GroupSize
from smsdesk.domain.contact import Group, SavedSearch
from smsdesk.domain.name_key import fold
from smsdesk.events import Bus, ContactsChanged, GroupsChanged
from smsdesk.store import groups as stored
from smsdesk.store.database import Database
from smsdesk.store.errors import NameTaken, NotFound

MOST_CHARACTERS = 80


class Groups:
    """All methods raise StoreProblem."""

    def __init__(self, db: Database, browsing: Contacts, bus: Bus) -> None:
        self._db = db
        self._browsing = browsing
        self._bus = bus

    async def all(self) -> tuple[GroupSize, ...]:
        """All of them by name, with how many people are in each now."""
        return await self._browsing.group_sizes()

    async def listing(self) -> tuple[Group, ...]:
        """All of them by name, uncounted."""
        return await self._browsing.groups()

    async def get(self, group_id: int) -> Group:
        """One group. Raises UnknownGroup."""
        return await self._db.read(lambda c: _existing(c, group_id))

    async def by_name(self, name: str) -> Group:
        """The group of this name, whatever its case and accents. Raises UnknownGroup."""
        found = await self._db.read(lambda c: stored.by_name(c, name))
        if found is None:
            raise UnknownGroup(name)
        return found

    async def add(self, name: str, search: SavedSearch | None = None) -> Group:
        """Make a group; with a search a live one. Raises GroupNameRefused, GroupNameTaken."""
        clean = _clean(name)
        try:
            made = await self._db.run(lambda c: stored.add(c, clean, search))
        except NameTaken:
            raise GroupNameTaken(clean) from None
        self._bus.publish(GroupsChanged())
        return made

    async def rename(self, group_id: int, name: str) -> None:
        """Call it otherwise. Raises GroupNameRefused, GroupNameTaken, UnknownGroup."""
        clean = _clean(name)
        try:
            await self._db.run(lambda c: stored.rename(c, group_id, clean))
        except NameTaken:
            raise GroupNameTaken(clean) from None
        except NotFound:
            raise UnknownGroup(clean) from None
        self._bus.publish(GroupsChanged())

    async def set_search(self, group_id: int, search: SavedSearch) -> None:
        """Let a live group look for something else. Raises UnknownGroup, GroupIsListed;
        EndlessSearch when it would look among its own members."""

        def work(connection: Connection) -> None:
            group = _existing(connection, group_id)
            if group.search is None:
                raise GroupIsListed(group.name)
            _check_end(connection, group, search)
            stored.set_search(connection, group_id, search)

        await self._db.run(work)
        self._bus.publish(GroupsChanged())

    async def remove(self, group_id: int) -> None:
        """Forget a group. Its people stay; one that is gone already is no matter."""
        await self._db.run(lambda c: stored.remove(c, group_id))
        self._bus.publish(GroupsChanged())

    async def put(self, group_id: int, ids: Collection[int]) -> int:
        """Put people into a listed group; how many were not in it. Raises UnknownGroup,
        GroupIsLive."""
        group = await self.get(group_id)
        if group.search is not None:
            raise GroupIsLive(group.name)
        added = 0
        for some in await lots(ids):
            pairs = [(group_id, contact_id) for contact_id in some]
            added += await self._db.run(partial(stored.put, pairs=pairs))
        self._bus.publish(ContactsChanged())
        return added

    async def take_out(self, group_id: int, ids: Collection[int]) -> int:
        """Take people out of a listed group; how many were in it."""
        ended = 0
        for some in await lots(ids):
            ended += await self._db.run(
                partial(stored.take_out, group_id=group_id, contact_ids=some)
            )
        self._bus.publish(ContactsChanged())
        return ended


def _existing(connection: Connection, group_id: int) -> Group:
    try:
        return stored.get(connection, group_id)
    except NotFound:
        raise UnknownGroup from None


def _check_end(connection: Connection, group: Group, search: SavedSearch) -> None:
    inner: SavedSearch | None = search
    seen: set[int] = set()
    while inner is not None and inner.group_id is not None and inner.group_id not in seen:
        if inner.group_id == group.id:
            raise EndlessSearch(group.name)
        seen.add(inner.group_id)
        inner = _existing(connection, inner.group_id).search


def _clean(name: str) -> str:
    clean = " ".join(name.split())
    if not fold(clean) or len(clean) > MOST_CHARACTERS:
        raise GroupNameRefused(clean[:MOST_CHARACTERS])
    return clean
