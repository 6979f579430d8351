"""What somebody typed to find people, as conditions on a row of `contacts` and as queries that
find them by SQLite's indexes of words and of threes of digits.

Groups, consent and order are added in `contact_search`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    union_all,
)

from smsdesk.domain.contact_query import TextQuery, has_word
from smsdesk.store import groups as stored_groups
from smsdesk.store.contact_tables import contacts, memberships

SORTED_AT_ONCE = 2_000
"""So many people are read and sorted in some ten milliseconds; more matches of the last kinds
come by their ids."""
FEW_TO_READ = 1_000
"""So many people are read in a few milliseconds."""
COUNTED = 50_000
"""Counting further would take too long; of more, one in twenty of a million is found."""
_LAST = "\U0010ffff"
_THREE = 3
_beside = MetaData()
_words_index = Table(
    "contact_words", _beside, Column("rowid", BigInteger), Column("contact_words", Text)
)
_numbers_index = Table(
    "contact_numbers", _beside, Column("rowid", BigInteger), Column("contact_numbers", Text)
)


@dataclass(frozen=True, slots=True)
class _Way:
    """A query for the ids of some people, among whom are all who are looked for."""

    found: Select[Any]
    key: ColumnElement[int]
    """Its one column. SQLite gives the ids in its order without sorting."""


class TypedText:
    """One text. For one transaction: it asks which groups there are, and counts."""

    def __init__(self, connection: Connection, text: str, *, by_group: bool = True) -> None:
        """Without `by_group` the names of groups do not count."""
        self._connection = connection
        self._indexed = connection.dialect.name == "sqlite"
        self._query = TextQuery.of(text)
        every = stored_groups.listing(connection) if by_group else ()
        listed = [one for one in every if one.search is None]
        self._groups = {
            word: [group.id for group in listed if has_word(group.name, word)]
            for word in self._query.words
        }
        self._by_surname = _starts(contacts.c.sort_key, self._query.folded)
        self._by_name = _starts(contacts.c.name_key, self._query.folded)
        self._by_number = contacts.c.mobile.contains(self._query.digits)

    def holds(self) -> ColumnElement[bool]:
        """Whether it matches a person, read from the row."""
        ways = [self._by_surname, self._by_name]
        if self._query.digits:
            ways.append(self._by_number)
        if self._query.words:
            ways.append(_each(self._told(word) for word in self._query.words))
        return or_(*ways)

    def order(self) -> tuple[ColumnElement[Any], ...]:
        """The best matches first, among few."""
        ways = [(self._by_surname, 0), (self._by_name, 1)]
        if self._query.digits:
            ways.append((self._by_number, 2))
        if self._query.words:
            ways.append((self._said_all(), 3))
            ways.append((self._in_person(), 4))
        kind = case(*ways, else_=5)
        own_key = [(kind == 1, contacts.c.name_key)]
        if self._is_short_number:
            own_key.append((kind == 2, contacts.c.mobile))
        return kind, case(*own_key, else_=contacts.c.sort_key), contacts.c.id

    def stages(self) -> Iterator[Select[Any]]:
        """Queries that together find everybody it matches, each person once, the best first. A
        stage is planned when it is come to."""
        before: list[ColumnElement[bool]] = []
        for stage, holds in self._kinds():
            yield stage.where(*before)
            before.append(not_(holds))

    def everybody(self) -> Select[Any]:
        """A query for the ids of all whom it matches, in no order, some more than once."""
        kinds = self._kinds(with_rows=False)
        found = union_all(*(stage.order_by(None) for stage, _ in kinds)).subquery()
        return select(found.c.id)

    def _kinds(
        self, *, with_rows: bool = True
    ) -> Iterator[tuple[Select[Any], ColumnElement[bool]]]:
        """Each kind of match, the best first: who matches so, and whether a row does. Without
        rows nothing more can be asked of `contacts`, and they need not be gone to."""
        person = select(contacts.c.id)
        by_surname, by_name = contacts.c.sort_key, contacts.c.name_key
        yield person.where(self._by_surname).order_by(by_surname, contacts.c.id), self._by_surname
        yield person.where(self._by_name).order_by(by_name, contacts.c.id), self._by_name
        if self._query.digits:
            yield self._with_number(), self._by_number
        if not self._query.words:
            return
        yield self._saying_all(with_rows=with_rows), self._said_all()
        if self._query.numbers:
            yield self._through(self._telling(), self._in_person()), self._in_person()
        if any(self._groups.values()):
            # Each leaves out whom the one before it has found; nothing comes after them.
            yield from ((stage, false()) for stage in self._by_groups())

    def _with_number(self) -> Select[Any]:
        if self._is_short_number or not self._indexed:
            by_number = (contacts.c.mobile, contacts.c.id)
            return select(contacts.c.id).where(self._by_number).order_by(*by_number)
        return self._through(self._holding(self._query.digits), self._by_number)

    def _saying_all(self, *, with_rows: bool) -> Select[Any]:
        way = self._saying(self._query.words)
        if way is not None and not with_rows:
            return way.found
        # The index has looked at every word; the row need not be.
        return self._through(way, self._said_all() if way is None else true())

    @property
    def _is_short_number(self) -> bool:
        """Too short for the index; nearly everybody has it."""
        return 0 < len(self._query.digits) < _THREE

    def _telling(self) -> _Way | None:
        """By the words and by what must be in the number: the only one of these that is not said
        in words. Of several numbers each could be the one that is."""
        saying = self._saying(word for word in self._query.words if word not in self._query.numbers)
        if len(self._query.numbers) > 1:
            return saying
        (digits,) = self._query.numbers.values()
        return self._together(saying, self._holding(digits))

    def _by_groups(self) -> Iterator[Select[Any]]:
        """Those who are found with the help of a group's name."""
        told = _each(self._told(word) for word in self._query.words)
        sure = [
            word
            for word in self._query.words
            if not self._groups[word] and word not in self._query.numbers
        ]
        group_ids = sorted({one for some in self._groups.values() for one in some})
        if sure and (saying := self._saying(sure)) is not None:
            listed = select(memberships.c.contact_id).where(memberships.c.group_id.in_(group_ids))
            theirs = _Way(listed, memberships.c.contact_id)
            way = self._together(saying, theirs)
            if way is not theirs:
                yield self._through(way, told)
                return
        for at, group_id in enumerate(group_ids):
            members = select(memberships.c.contact_id).where(memberships.c.group_id == group_id)
            stage = self._through(_Way(members, memberships.c.contact_id), told)
            yield stage.where(not_(is_member(*group_ids[:at]))) if at else stage

    def _through(self, way: _Way | None, holds: ColumnElement[bool]) -> Select[Any]:
        """The people found that way for whom it also holds, by surname if they are not many."""
        person = select(contacts.c.id).where(holds)
        if way is None:
            return person.order_by(contacts.c.sort_key, contacts.c.id)
        there = way.found.subquery()
        key = there.c[0]
        joined = person.join(there, contacts.c.id == key)
        few = self._count(way, SORTED_AT_ONCE) < SORTED_AT_ONCE
        # A plain sort key would have SQLite walk through everybody in its order.
        order = (func.coalesce(contacts.c.sort_key, ""), contacts.c.id) if few else (key,)
        return joined.order_by(*order)

    def _saying(self, words: Iterable[str]) -> _Way | None:
        """Those in whom every word is the beginning of one."""
        if not self._indexed:
            return None
        sought = " ".join(f'"{word}"*' for word in words)
        rowid = _words_index.c.rowid
        return _Way(select(rowid).where(_words_index.c.contact_words.op("MATCH")(sought)), rowid)

    def _holding(self, digits: str) -> _Way | None:
        """Those whose numbers have every three of these digits that stand side by side."""
        if not self._indexed:
            return None
        threes = dict.fromkeys(digits[at : at + _THREE] for at in range(len(digits) - _THREE + 1))
        sought = " ".join(f'"{three}"' for three in threes)
        rowid = _numbers_index.c.rowid
        return _Way(
            select(rowid).where(_numbers_index.c.contact_numbers.op("MATCH")(sought)), rowid
        )

    def _together(self, one: _Way | None, other: _Way | None) -> _Way | None:
        """A way on which all are whom both find: both at once where that leaves much fewer to
        read than either, and neither has so many that enough are soon come upon."""
        if one is None or other is None:
            return None
        ones, others = self._count(one, COUNTED), self._count(other, COUNTED)
        if min(ones, others) < FEW_TO_READ or max(ones, others) == COUNTED:
            return one if ones <= others else other
        key = contacts.c.id
        both = _both(one, other)
        ids = list(self._connection.execute(both.found.limit(FEW_TO_READ)).scalars())
        return both if len(ids) == FEW_TO_READ else _Way(select(key).where(key.in_(ids)), key)

    def _count(self, way: _Way, most: int) -> int:
        """How many it finds, counted no further than `most`."""
        some = select(func.count()).select_from(way.found.limit(most).subquery())
        return self._connection.execute(some).scalar_one()

    def _said_all(self) -> ColumnElement[bool]:
        return _each(_said(word) for word in self._query.words)

    def _in_person(self) -> ColumnElement[bool]:
        return _each(self._own(word) for word in self._query.words)

    def _own(self, word: str) -> ColumnElement[bool]:
        if word not in self._query.numbers:
            return _said(word)
        return or_(_said(word), contacts.c.mobile.contains(self._query.numbers[word]))

    def _told(self, word: str) -> ColumnElement[bool]:
        group_ids = self._groups[word]
        return or_(self._own(word), is_member(*group_ids)) if group_ids else self._own(word)


def _both(one: _Way, other: _Way) -> _Way:
    """Those whom both find: the other's ids are listed once, the one is walked through. Of a
    plain key SQLite would ask the one's index anew for each id."""
    return _Way(one.found.where((one.key + 0).in_(other.found)), one.key)


def is_member(*group_ids: int) -> ColumnElement[bool]:
    """Whether a person is in one of these listed groups."""
    return exists().where(
        memberships.c.contact_id == contacts.c.id, memberships.c.group_id.in_(group_ids)
    )


def _said(word: str) -> ColumnElement[bool]:
    return (literal(" ") + contacts.c.words).contains(f" {word}")


def _each(conditions: Iterable[ColumnElement[bool]]) -> ColumnElement[bool]:
    return and_(*conditions)


def _starts(key: ColumnElement[str], folded: str) -> ColumnElement[bool]:
    """A range, which an index answers. Keys are compared by code points."""
    return and_(key >= folded, key < folded + _LAST)
