"""People who are in the book twice: found by what they share, and made one again.

That two are the same person is a guess, and the decision somebody's; merging can be taken back.
"""

from __future__ import annotations

import enum
from array import array
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Collection,
    Iterable,
    Iterator,
    Sequence,
)
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from smsdesk.contacts.book import Book
from smsdesk.contacts.errors import UnknownContact
from smsdesk.contacts.query import ChangeSet
from smsdesk.domain.contact import ChangeKind, Contact, ContactDetails, ContactField
from smsdesk.events import Bus, ContactsChanged, MessagesChanged
from smsdesk.store import consents, contact_changes, duplicates, groups
from smsdesk.store import contacts as people
from smsdesk.store.contact_changes import Change
from smsdesk.store.database import Database
from smsdesk.store.reader import Reader
from smsdesk.system.clock import Clock

PEOPLE_A_READ: Final = 1_000
ALIKE: Final = 0.85
"""Names at one number that are spelt so much alike (of 1) are taken for one."""
MOST_TOGETHER: Final = 50
"""So many people at one number are compared; more are a list of somebody's and no family."""
_MOBILE: Final = "Mobile"
"""With a number behind it the field for another number, as address books call it."""


class Shared(enum.Enum):
    """Why people are thought to be the same."""

    NUMBER = "number"
    """One number, and the same or a similar name."""
    EMAIL = "email"
    """One address, and different numbers."""
    NAME = "name"
    """One name, and different numbers."""


@dataclass(frozen=True, slots=True)
class Alike:
    """People who may be one, at least two, by id."""

    shared: Shared
    people: tuple[Contact, ...]

    def __repr__(self) -> str:
        return f"Alike({self.shared.value}, {len(self.people)})"


class Duplicates:
    """All methods raise StoreProblem."""

    def __init__(
        self, db: Database, store_file: Path, clock: Clock, bus: Bus, *, book: Book
    ) -> None:
        self._db = db
        self._store_file = store_file
        self._clock = clock
        self._bus = bus
        self._book = book

    async def find(self) -> AsyncGenerator[Alike]:
        """People who may be the same, as they are found: by number, by address, by name.

        The same people may come again for another reason. Whoever stops early closes it
        (`contextlib.aclosing`).
        """
        async with _reading(self._store_file) as reader:
            for shared, way in _WAYS.items():
                ids: array[int] = array("q")
                await reader.keys(way.query(), ids.extend)
                async with aclosing(_together(reader, ids, way.key)) as lots:
                    async for some in lots:
                        for same in way.judge(some):
                            yield Alike(shared, tuple(same))

    async def group_ids(self, contact_ids: Collection[int]) -> frozenset[int]:
        """The listed groups that any of these people is in."""
        found = await self._db.read(lambda c: people.group_ids(c, contact_ids))
        return frozenset(group_id for theirs in found.values() for group_id in theirs)

    async def merge(
        self,
        keep_id: int,
        other_ids: Collection[int],
        details: ContactDetails,
        group_ids: Collection[int],
    ) -> ChangeSet:
        """Let this person be written down so and be in these listed groups, and delete the others,
        in one transaction that `Undo` takes back, opt-outs aside: if one of them has opted out, the
        person who is left has. Others that are gone already are no matter.
        Raises UnknownContact, NumberRefused."""
        clean = self._book.clean(details)
        now = self._clock.now()
        gone = set(other_ids) - {keep_id}
        merged = partial(_merge, keep_id=keep_id, gone=gone, group_ids=set(group_ids))
        done, cancelled = await self._db.run(lambda c: merged(c, details=clean, now=now))
        if cancelled:
            self._bus.publish(MessagesChanged(frozenset(cancelled)))
        self._bus.publish(ContactsChanged())
        return done


def proposal(keep: Contact, others: Sequence[Contact]) -> ContactDetails:
    """What somebody who merges these is likely to want: what is filled in of the first, else of
    the next; comments one below the other; other numbers as further fields."""
    every = [one.details for one in (keep, *others)]
    first = {
        field.value: next(filter(None, (getattr(one, field.value) for one in every)), "")
        for field in ContactField
    }
    comments = dict.fromkeys(one.comments for one in every if one.comments)
    custom: dict[str, str] = {}
    for one in every:
        custom.update({name: text for name, text in one.custom.items() if name not in custom})
    known = {every[0].mobile, *custom.values()}
    number = 2
    for mobile in dict.fromkeys(one.mobile for one in every if one.mobile not in known):
        while f"{_MOBILE} {number}" in custom:
            number += 1
        custom[f"{_MOBILE} {number}"] = mobile
    return ContactDetails(**{**first, "comments": "\n".join(comments)}, custom=custom)


def is_similar(one: ContactDetails, other: ContactDetails) -> bool:
    """Whether two names at one number may be one person's: the same words in any order, one
    part of the other, initials, or spelt nearly so."""
    mine, theirs = one.sort_key.split(), other.sort_key.split()
    if len(mine) > len(theirs):
        mine, theirs = theirs, mine
    if _covers(mine, theirs):
        return True
    left, right = " ".join(sorted(mine)), " ".join(sorted(theirs))
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _covers(fewer: Sequence[str], more: Sequence[str]) -> bool:
    """Whether each of the fewer words is one of the others, as an initial too."""
    left = list(more)
    for word in sorted(fewer, key=len, reverse=True):
        found = next((one for one in left if _stands_for(word, one)), None)
        if found is None:
            return False
        left.remove(found)
    return True


def _stands_for(word: str, other: str) -> bool:
    return word == other or (min(len(word), len(other)) == 1 and word[0] == other[0])


def _with_one_name(together: Sequence[Contact]) -> Iterator[list[Contact]]:
    """People at one number: those whose names are alike. Who has no name joins the first."""
    clusters: list[list[Contact]] = []
    nameless = []
    for person in together[:MOST_TOGETHER]:
        if not person.details.sort_key:
            nameless.append(person)
            continue
        for cluster in clusters:
            if any(is_similar(person.details, one.details) for one in cluster):
                cluster.append(person)
                break
        else:
            clusters.append([person])
    if nameless:
        clusters = [[*clusters[0], *nameless], *clusters[1:]] if clusters else [nameless]
    for cluster in clusters:
        if len(cluster) > 1:
            yield sorted(cluster, key=lambda one: one.id)


def _at_other_numbers(together: Sequence[Contact]) -> Iterator[list[Contact]]:
    """All of them; but who shares a number has been judged by that."""
    if len({one.details.mobile for one in together}) > 1:
        yield list(together)


def _with_other_addresses(together: Sequence[Contact]) -> Iterator[list[Contact]]:
    """As before; but who shares an address has been told for that."""
    addresses = {one.details.email.lower() for one in together}
    if len(addresses) > 1 or "" in addresses:
        yield from _at_other_numbers(together)


@dataclass(frozen=True, slots=True)
class _Way:
    """How people are found who share something: those who may, what it is, and who is meant."""

    query: Callable[[], duplicates.Ids]
    key: Callable[[ContactDetails], str]
    judge: Callable[[Sequence[Contact]], Iterable[list[Contact]]]


_WAYS: Final = {
    Shared.NUMBER: _Way(duplicates.sharing_numbers, lambda one: one.mobile, _with_one_name),
    Shared.EMAIL: _Way(
        duplicates.sharing_addresses, lambda one: one.email.lower(), _at_other_numbers
    ),
    Shared.NAME: _Way(duplicates.sharing_names, lambda one: one.sort_key, _with_other_addresses),
}


async def _together(
    reader: Reader, ids: Sequence[int], key: Callable[[ContactDetails], str]
) -> AsyncGenerator[list[Contact]]:
    """The people of these ids, which are in the order of the key, by key."""
    kept: list[Contact] = []
    for start in range(0, len(ids), PEOPLE_A_READ):
        some = ids[start : start + PEOPLE_A_READ]
        found = await reader.read(partial(people.rows, ids=some))
        kept += (found[contact_id] for contact_id in some if contact_id in found)
        lots = [list(same) for _, same in groupby(kept, lambda one: key(one.details))]
        is_last = start + PEOPLE_A_READ >= len(ids)
        kept = [] if is_last or not lots else lots.pop()
        for together in lots:
            yield together


@asynccontextmanager
async def _reading(store_file: Path) -> AsyncIterator[Reader]:
    reader = Reader(store_file)
    try:
        yield reader
    finally:
        await reader.close()


def _merge(
    connection: Connection,
    *,
    keep_id: int,
    gone: Collection[int],
    details: ContactDetails,
    group_ids: set[int],
    now: datetime,
) -> tuple[ChangeSet, list[int]]:
    there = people.rows(connection, [keep_id, *gone])
    is_in = people.group_ids(connection, list(there))
    if keep_id not in there:
        raise UnknownContact(str(keep_id))
    before = there.pop(keep_id)
    after = people.change(connection, before, details, now)
    was_in = is_in.get(keep_id, ())
    groups.put(connection, [(one, keep_id) for one in group_ids.difference(was_in)])
    for one in set(was_in) - group_ids:
        groups.take_out(connection, one, [keep_id])
    now_in = people.group_ids(connection, [keep_id]).get(keep_id, ())
    people.remove_many(connection, list(there))
    set_id = contact_changes.open_set(connection, ChangeKind.MERGE, now)
    changes = [
        Change(before, after, was_in, now_in),
        *(Change(one, None, is_in.get(one.id, ())) for one in there.values()),
    ]
    contact_changes.note(connection, set_id, changes)
    moves = [(one.details.mobile, details.mobile) for one in (before, *there.values())]
    cancelled = consents.follow(connection, moves, now)
    return ChangeSet(set_id, ChangeKind.MERGE, len(changes), now), cancelled
