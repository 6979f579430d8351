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
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    union,
)

from smsdesk.domain.contact import ContactSort, Group
from smsdesk.domain.contact_query import TextQuery, has_word
from smsdesk.domain.name_key import fold
from smsdesk.store import groups as stored_groups
from smsdesk.store.contact_tables import contacts, do_not_send, memberships
from smsdesk.store.errors import NotFound

SORTED_AT_ONCE = 2_000
"""So many people are read and sorted in some ten milliseconds; more matches of the last kind
come by their ids."""
FEW = 50_000
"""A group or list of so many is looked through whole; of more, one in twenty of a million is a
member, and walking through all in order comes upon them soon."""
_LAST = "\U0010ffff"
_beside = MetaData()
_words_index = Table(
    "contact_words", _beside, Column("rowid", BigInteger), Column("contact_words", Text)
)
_numbers_index = Table(
    "contact_numbers", _beside, Column("rowid", BigInteger), Column("contact_numbers", Text)
)
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
    sort: ContactSort = ContactSort.BEST
    descending: bool = False
    """The best matches come first in any case."""


def queries(connection: Connection, wanted: Wanted) -> list[Select[Any]]:
    """The queries for the ids of these people: one after the other they give each person once,
    in order. Asks the store which groups there are and how many people would have to be sorted.
    """
    parts = _Parts(connection, wanted)
    if parts.nobody:
        return []
    column = _COLUMNS[wanted.sort]
    texts = [_Text(connection, text) for text in parts.texts]
    best_first = bool(texts) and wanted.sort is ContactSort.BEST and bool(fold(wanted.text))
    few = parts.few(connection)
    if few is not None:
        matching = [text.holds() for text in texts]
        query = select(contacts.c.id).where(few, *parts.conditions, *matching)
        if best_first:
            return [query.order_by(texts[0].rank(), *texts[0].key_by_rank())]
        return [query.order_by(*_by(_unindexed(column), descending=wanted.descending))]
    if not texts:
        query = select(contacts.c.id).where(*parts.conditions)
        return [query.order_by(*_by(column, descending=wanted.descending))]
    conditions = [*parts.conditions, *(text.holds() for text in texts[1:])]
    stages = [stage.where(*conditions) for stage in texts[0].stages()]
    if best_first:
        return stages
    found = union(*(stage.order_by(None) for stage in stages)).subquery()
    query = select(contacts.c.id).where(contacts.c.id.in_(select(found.c.id)))
    return [query.order_by(*_by(_unindexed(column), descending=wanted.descending))]


def condition(connection: Connection, wanted: Wanted) -> ColumnElement[bool]:
    """Whether a row of `contacts` is wanted, read from the row. Asks the store which groups
    there are."""
    parts = _Parts(connection, wanted)
    if parts.nobody:
        return false()
    return and_(
        true(), *parts.conditions, *(_Text(connection, text).holds() for text in parts.texts)
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
        self.texts = [wanted.text] if fold(wanted.text) else []
        self._listed: list[int] = []
        self._opted_out = set() if wanted.opted_out is None else {wanted.opted_out}
        self._take_apart(connection, wanted.group_id)
        self.conditions = [_is_member(group_id) for group_id in self._listed]
        for opted_out in self._opted_out:
            refused = exists().where(do_not_send.c.mobile == contacts.c.mobile)
            self.conditions.append(refused if opted_out else not_(refused))
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
            if fold(group.search.text):
                self.texts.append(group.search.text)
            if group.search.opted_out is not None:
                self._opted_out.add(group.search.opted_out)
            group_id = group.search.group_id


class _Text:
    """What was typed, as conditions on a person and as queries that find people by an index."""

    def __init__(self, connection: Connection, text: str) -> None:
        self._connection = connection
        self._query = TextQuery.of(text)
        listed = [one for one in stored_groups.listing(connection) if one.search is None]
        self._groups = {
            word: [group.id for group in listed if has_word(group.name, word)]
            for word in self._query.words
        }
        self._by_surname = _starts(contacts.c.sort_key, self._query.folded)
        self._by_name = _starts(contacts.c.name_key, self._query.folded)

    def holds(self) -> ColumnElement[bool]:
        """Whether it matches a person, read from the row."""
        ways = [self._by_surname, self._by_name]
        if self._query.digits:
            ways.append(contacts.c.mobile.contains(self._query.digits))
        if self._query.words:
            ways.append(and_(*(self._told(word) for word in self._query.words)))
        return or_(*ways)

    def rank(self) -> ColumnElement[int]:
        """0 for the best matches."""
        ways = [(self._by_surname, 0), (self._by_name, 1)]
        if self._query.digits:
            ways.append((contacts.c.mobile.contains(self._query.digits), 2))
        if self._query.words:
            ways.append((self._in_person(), 3))
        return case(*ways, else_=4)

    def key_by_rank(self) -> tuple[ColumnElement[Any], ...]:
        """What comes first among matches of the same rank."""
        by_name = and_(not_(self._by_surname), self._by_name)
        key = case((by_name, contacts.c.name_key), else_=contacts.c.sort_key)
        return key, contacts.c.id

    def stages(self) -> Iterator[Select[Any]]:
        """Queries that together find everybody it matches, each person once, the best first."""
        person = select(contacts.c.id)
        yield person.where(self._by_surname).order_by(contacts.c.sort_key, contacts.c.id)
        before: list[ColumnElement[bool]] = [not_(self._by_surname)]
        yield person.where(self._by_name, *before).order_by(contacts.c.name_key, contacts.c.id)
        before.append(not_(self._by_name))
        if self._query.digits:
            yield self._numbers().where(*before)
            before.append(not_(contacts.c.mobile.contains(self._query.digits)))
        if not self._query.words:
            return
        yield self._persons().where(*before)
        group_ids = sorted({one for some in self._groups.values() for one in some})
        if group_ids:
            members = select(memberships.c.contact_id.label("id"))
            members = members.where(memberships.c.group_id.in_(group_ids))
            told = [self._told(word) for word in self._query.words]
            yield self._sorted(members).where(not_(self._in_person()), *told, *before)

    def _numbers(self) -> Select[Any]:
        digits = self._query.digits
        holding = contacts.c.mobile.contains(digits)
        if len(digits) < 3 or not self._indexed:
            # Nearly everybody has so short a part.
            by_number = (contacts.c.mobile, contacts.c.id)
            return select(contacts.c.id).where(holding).order_by(*by_number)
        threes = dict.fromkeys(digits[at : at + 3] for at in range(len(digits) - 2))
        sought = " ".join(f'"{three}"' for three in threes)
        found = select(_numbers_index.c.rowid.label("id")).where(
            _numbers_index.c.contact_numbers.op("MATCH")(sought)
        )
        return self._sorted(found).where(holding)

    def _persons(self) -> Select[Any]:
        if not self._indexed:
            order = (contacts.c.sort_key, contacts.c.id)
            return select(contacts.c.id).where(self._in_person()).order_by(*order)
        sure = [word for word in self._query.words if word not in self._query.numbers]
        sought = " ".join(f'"{word}"*' for word in sure)
        found = select(_words_index.c.rowid.label("id")).where(
            _words_index.c.contact_words.op("MATCH")(sought)
        )
        return self._sorted(found).where(*(self._own(word) for word in self._query.numbers))

    def _sorted(self, found: Select[Any]) -> Select[Any]:
        """The people found, by surname if they are not too many."""
        few = _up_to(self._connection, found, SORTED_AT_ONCE) < SORTED_AT_ONCE
        there = found.subquery()
        joined = select(contacts.c.id).join(there, contacts.c.id == there.c.id)
        order = (_unindexed(contacts.c.sort_key), contacts.c.id) if few else (contacts.c.id,)
        return joined.order_by(*order)

    def _in_person(self) -> ColumnElement[bool]:
        return and_(*(self._own(word) for word in self._query.words))

    def _own(self, word: str) -> ColumnElement[bool]:
        said = (literal(" ") + contacts.c.words).contains(f" {word}")
        if word not in self._query.numbers:
            return said
        return or_(said, contacts.c.mobile.contains(self._query.numbers[word]))

    def _told(self, word: str) -> ColumnElement[bool]:
        own = self._own(word)
        group_ids = self._groups[word]
        return or_(own, _is_member(*group_ids)) if group_ids else own

    @property
    def _indexed(self) -> bool:
        return self._connection.dialect.name == "sqlite"


def _is_member(*group_ids: int) -> ColumnElement[bool]:
    return exists().where(
        memberships.c.contact_id == contacts.c.id, memberships.c.group_id.in_(group_ids)
    )


def _starts(key: ColumnElement[str], folded: str) -> ColumnElement[bool]:
    """A range, which an index answers. Keys are compared by code points."""
    return and_(key >= folded, key < folded + _LAST)


def _unindexed(key: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same for sorting; SQLite would otherwise walk through everybody in this order."""
    return func.coalesce(key, "")


def _by(key: ColumnElement[Any], *, descending: bool) -> tuple[ColumnElement[Any], ...]:
    if descending:
        return key.desc(), contacts.c.id.desc()
    return key, contacts.c.id


def _up_to(connection: Connection, found: Select[Any], most: int) -> int:
    """How many there are, counted no further than `most`."""
    some = found.order_by(None).limit(most).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one()
