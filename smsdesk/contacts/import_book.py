"""The contact book as an import sees it: the people at the numbers of a chunk of rows, the groups
by name; and the decisions on such a chunk, the same for the preview and the import.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from smsdesk.contacts.matching import Decision, Matching, Person
from smsdesk.contacts.row_reading import Reading
from smsdesk.domain.contact import Group
from smsdesk.domain.contact_import import ImportChoices
from smsdesk.domain.name_key import fold
from smsdesk.store import consents, contact_changes, contacts, groups

People = dict[str, list[Person]]
"""By number."""


class Decided(NamedTuple):
    """A row with its decision."""

    reading: Reading
    decision: Decision


class GroupNames:
    """Ids of groups by name. Groups that are not there have made-up ids, below zero; live groups
    have none, since nobody can be put into them."""

    def __init__(self, known: Iterable[Group]) -> None:
        self._ids: dict[str, int | None] = {
            fold(group.name): group.id if group.search is None else None for group in known
        }
        self.missing: dict[int, str] = {}
        """Names by made-up id."""

    def ids(self, names: Iterable[str]) -> set[int]:
        """The groups of these names."""
        return {found for name in names if (found := self._id(name)) is not None}

    def is_live(self, name: str) -> bool:
        """Whether a live group has this name."""
        return self._ids.get(fold(name), 0) is None

    def made(self, made_up: int, real: int) -> None:
        """The group is there now."""
        self._ids[fold(self.missing.pop(made_up))] = real

    def _id(self, name: str) -> int | None:
        folded = fold(name)
        if folded not in self._ids:
            made_up = -len(self._ids) - 1
            self._ids[folded] = made_up
            self.missing[made_up] = name
        return self._ids[folded]


def people_at(
    connection: Connection, mobiles: Collection[str], set_id: int | None = None
) -> People:
    """Who is in the book at these numbers, and who of them was added by this change set."""
    found = contacts.matches(connection, mobiles)
    ids = [one.id for ones in found.values() for one in ones]
    theirs = contacts.group_ids(connection, ids)
    added = set() if set_id is None else contact_changes.added_by(connection, set_id, ids)
    return {
        mobile: [
            Person(one.details, set(theirs.get(one.id, ())), one, is_from_here=one.id in added)
            for one in ones
        ]
        for mobile, ones in found.items()
    }


def decide(
    connection: Connection,
    readings: Sequence[Reading],
    people: People,
    names: GroupNames,
    choices: ImportChoices,
) -> tuple[list[Decided], frozenset[str]]:
    """What becomes of these rows, in their order; and which of their numbers get nothing.

    `people` is changed to what will be.
    """
    matching = Matching(choices)
    opted_out = consents.opted_out_among(connection, mobiles_of(readings))
    into = names.ids(choices.groups)
    joined: dict[tuple[str, ...], set[int]] = {}
    decided = []
    for reading in readings:
        mobile = reading.details.mobile
        there = people.setdefault(mobile, []) if mobile else []
        if reading.groups not in joined:
            joined[reading.groups] = into | names.ids(reading.groups)
        decision = matching.decide(
            reading, there, joined[reading.groups], is_opted_out=mobile in opted_out
        )
        decided.append(Decided(reading, decision))
    return decided, opted_out


def mobiles_of(readings: Iterable[Reading]) -> list[str]:
    """The numbers that were found, each once."""
    return list(dict.fromkeys(one.details.mobile for one in readings if one.details.mobile))


def known_groups(connection: Connection) -> GroupNames:
    """All groups that are there."""
    return GroupNames(groups.listing(connection))
