"""Which people a search finds, and in which order. The queries are made for a million people: a
result is ids alone, in stages that are asked one after the other, so that the best come at once.

What is stored about a person stands in `contacts`. SQLite answers from its indexes of words and
of threes of digits; another database would compare row by row, with the same result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    exists,
    false,
    func,
    or_,
    select,
    true,
)

from smsdesk.domain.contact import ContactSort, Group
from smsdesk.domain.contact_query import TextQuery, has_word
from smsdesk.domain.name_key import fold, words
from smsdesk.store import groups as stored_groups
from smsdesk.store.contact_tables import contacts, do_not_send, memberships
from smsdesk.store.errors import NotFound
from smsdesk.store.typed_text import TypedText, is_member

FEW = 50_000
"""A group or list of so many is looked through whole; of more, one in twenty of a million is a
member, and walking through all in order comes upon them soon."""
MANY = 10_000
"""So many matches take longer to sort than to be come upon when walking through all in order."""
_COLUMNS: dict[ContactSort, ColumnElement[Any]] = {
    ContactSort.BEST: contacts.c.sort_key,
    ContactSort.SORT_KEY: contacts.c.sort_key,
    ContactSort.NAME_KEY: contacts.c.name_key,
    ContactSort.MOBILE: contacts.c.mobile,
    ContactSort.UPDATED: contacts.c.updated_at,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which people, in which order; every part that is given must match."""

    text: str = ""
    """As typed."""
    group_id: int | None = None
    """Listed or live. A group that is gone has nobody."""
    opted_out: bool | None = None
    condition: ColumnElement[bool] | None = None
    """Anything else that can be said of `contacts`, such as how they stand with a provider."""
    by_group: bool = True
    """Whether the names of their groups count as words of theirs."""
    sort: ContactSort = ContactSort.BEST
    descending: bool = False
    """The best matches come first in any case."""


def queries(connection: Connection, wanted: Wanted) -> Iterator[Select[Any]]:
    """The queries for the ids of these people: one after the other they give each person once,
    in order. Asks the store which groups there are and, when a query is come to, how many people
    would have to be sorted for it.
    """
    parts = _Parts(connection, wanted)
    if parts.nobody:
        return
    texts = [TypedText(connection, text, by_group=wanted.by_group) for text in parts.texts]
    best_first = wanted.sort is ContactSort.BEST and _is_search(wanted.text)
    few = parts.few(connection)
    person = select(contacts.c.id).where(*parts.conditions)
    if few is not None:
        query = person.where(few, *(text.holds() for text in texts))
        yield query.order_by(*(texts[0].order() if best_first else _sorted(wanted)))
    elif not texts:
        yield person.order_by(*_by(_COLUMNS[wanted.sort], descending=wanted.descending))
    else:
        first, *others = texts
        conditions = [*parts.conditions, *(text.holds() for text in others)]
        if best_first:
            for stage in first.stages():
                yield stage.where(*conditions)
        else:
            everybody = first.everybody()
            query = person.where(*(text.holds() for text in others))
            if _up_to(connection, everybody, MANY) < MANY:
                yield query.where(contacts.c.id.in_(everybody)).order_by(*_sorted(wanted))
            else:
                key = _COLUMNS[wanted.sort]
                query = query.where((contacts.c.id + 0).in_(everybody))
                yield query.order_by(*_by(key, descending=wanted.descending))


def condition(connection: Connection, wanted: Wanted) -> ColumnElement[bool]:
    """Whether a row of `contacts` is wanted, read from the row. Asks the store which groups
    there are."""
    parts = _Parts(connection, wanted)
    if parts.nobody:
        return false()
    return and_(
        true(), *parts.conditions, *(TypedText(connection, text).holds() for text in parts.texts)
    )


def ids(connection: Connection, wanted: Wanted, *, most: int | None = None) -> list[int]:
    """The ids of these people, in order; the first `most`."""
    found: list[int] = []
    for query in queries(connection, wanted):
        room = None if most is None else most - len(found)
        if room is not None and room <= 0:
            break
        found += connection.execute(query.limit(room)).scalars()
    return found


def count(connection: Connection, wanted: Wanted) -> int:
    """How many people these are."""
    return sum(
        connection.execute(
            select(func.count()).select_from(query.order_by(None).subquery())
        ).scalar_one()
        for query in queries(connection, wanted)
    )


def numbers_of(connection: Connection, name: str) -> list[Select[Any]]:
    """Queries for the numbers (E.164) of people with a name of words that begin with these."""
    said = words(name)
    if not said:
        return []
    key = contacts.c.sort_key
    called = [
        or_(key.startswith(word, autoescape=True), key.contains(f" {word}", autoescape=True))
        for word in said
    ]
    return [
        select(contacts.c.mobile).where(contacts.c.id.in_(found.order_by(None)), *called)
        for found in queries(connection, Wanted(text=name, by_group=False))
    ]


def groups_named(connection: Connection, text: str) -> list[Group]:
    """The groups whose name begins with this text, or has words that begin with its words."""
    query = TextQuery.of(text)
    named = [
        group
        for group in stored_groups.listing(connection)
        if query.words and all(has_word(group.name, word) for word in query.words)
    ]
    return sorted(named, key=lambda group: not fold(group.name).startswith(query.folded))


class _Parts:
    """What is wanted, with live groups taken apart into what they look for."""

    def __init__(self, connection: Connection, wanted: Wanted) -> None:
        self.nobody = False
        self.texts = [wanted.text] if _is_search(wanted.text) else []
        self._listed: list[int] = []
        self._opted_out = set() if wanted.opted_out is None else {wanted.opted_out}
        self._take_apart(connection, wanted.group_id)
        self.conditions = [is_member(group_id) for group_id in self._listed]
        for opted_out in self._opted_out:
            refused = exists().where(do_not_send.c.mobile == contacts.c.mobile)
            self.conditions.append(refused if opted_out else _is_not_refused(connection))
        if wanted.condition is not None:
            self.conditions.append(wanted.condition)
        self.nobody = self.nobody or len(self._opted_out) > 1

    def few(self, connection: Connection) -> ColumnElement[bool] | None:
        """The condition that leaves few people to look through, if there is one."""
        for group_id in self._listed:
            members = select(memberships.c.contact_id).where(memberships.c.group_id == group_id)
            if _up_to(connection, members, FEW) < FEW:
                return contacts.c.id.in_(members)
        if True in self._opted_out:
            refused = select(do_not_send.c.mobile)
            if _up_to(connection, refused, FEW) < FEW:
                return contacts.c.mobile.in_(refused)
        return None

    def _take_apart(self, connection: Connection, group_id: int | None) -> None:
        seen: set[int] = set()
        while group_id is not None and group_id not in seen:
            seen.add(group_id)
            try:
                group = stored_groups.get(connection, group_id)
            except NotFound:
                self.nobody = True
                return
            if group.search is None:
                self._listed.append(group_id)
                return
            if _is_search(group.search.text):
                self.texts.append(group.search.text)
            if group.search.opted_out is not None:
                self._opted_out.add(group.search.opted_out)
            group_id = group.search.group_id


def _is_not_refused(connection: Connection) -> ColumnElement[bool]:
    """Whether nobody has opted out at this number. Of a list that is not long the ids are found
    first: an index that is walked in order has them, and not the numbers, for each of which
    SQLite would go to its row."""
    if _up_to(connection, select(do_not_send.c.mobile), FEW) < FEW:
        people = contacts.alias()
        on_list = people.c.mobile.in_(select(do_not_send.c.mobile))
        return contacts.c.id.not_in(select(people.c.id).where(on_list))
    return ~exists().where(do_not_send.c.mobile == contacts.c.mobile)


def _sorted(wanted: Wanted) -> tuple[ColumnElement[Any], ...]:
    """By a value that no index has; SQLite would otherwise walk through everybody in its order."""
    return _by(func.coalesce(_COLUMNS[wanted.sort], ""), descending=wanted.descending)


def _is_search(text: str) -> bool:
    return not TextQuery.of(text).is_empty


def _by(key: ColumnElement[Any], *, descending: bool) -> tuple[ColumnElement[Any], ...]:
    if descending:
        return key.desc(), contacts.c.id.desc()
    return key, contacts.c.id


def _up_to(connection: Connection, found: Select[Any], most: int) -> int:
    """How many there are, counted no further than `most`."""
    some = found.order_by(None).limit(most).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one()
