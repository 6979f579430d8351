"""Whom a row of an import concerns, and what becomes of it: pure decisions on people at hand.

People are read and written by `importing`, or read and imagined by `preview`; both decide here,
so that the preview says what the import does.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from smsdesk.contacts.row_reading import NameFrom, Reading
from smsdesk.domain.contact import Contact, ContactDetails
from smsdesk.domain.contact_import import (
    Existing,
    ImportChoices,
    RowOutcome,
    RowReason,
    SamePerson,
)
from smsdesk.domain.name_key import fold


@dataclass(slots=True)
class Person:
    """Somebody in the book, or about to be: changes as rows are decided."""

    details: ContactDetails
    groups: set[int] = field(default_factory=set)
    """Ids of listed groups."""
    contact: Contact | None = None
    """As stored; None for somebody new."""
    is_from_here: bool = False
    """Added by an earlier row of the same file."""
    is_changed: bool = False

    def __repr__(self) -> str:
        return f"Person({self.contact})"


class Decision(NamedTuple):
    """What becomes of a row, and whom it concerns."""

    outcome: RowOutcome
    reason: RowReason | None = None
    person: Person | None = None


class Matching:
    """Decides rows one after the other, each knowing what became of those before it."""

    def __init__(self, choices: ImportChoices) -> None:
        self._choices = choices

    def decide(
        self,
        reading: Reading,
        there: list[Person],
        groups: Collection[int],
        *,
        is_opted_out: bool = False,
    ) -> Decision:
        """`there` are the people with this number, and gets whoever is added; `groups` those that
        the row puts people into; `is_opted_out` whether the number gets nothing already."""
        if not reading.details.mobile:
            return Decision(RowOutcome.REJECT, reading.reason)
        is_accepted = reading.row in self._choices.accepted_rows
        if reading.reason is not None and not (is_accepted or self._choices.accept_guesses):
            return Decision(RowOutcome.CHECK, reading.reason)
        reading = _as_known(reading, there)
        matching = self._matching(reading, there)
        if matching is None:
            return Decision(RowOutcome.REJECT, RowReason.SEVERAL_PEOPLE)
        if not matching:
            return self._newcomer(reading, there, groups, is_accepted=is_accepted)
        [person] = matching
        return self._existing(
            person,
            reading,
            groups,
            is_accepted=is_accepted,
            opts_out=reading.is_opt_out and not is_opted_out,
        )

    def _newcomer(
        self,
        reading: Reading,
        there: list[Person],
        groups: Collection[int],
        *,
        is_accepted: bool,
    ) -> Decision:
        is_by_number = self._choices.same_person is SamePerson.NUMBER
        if len(there) > 1 and is_by_number and not (reading.is_another or is_accepted):
            # A new name at a number that is there: asked about, or left, as with one person.
            if self._choices.existing is Existing.ASK:
                return Decision(RowOutcome.CHECK, RowReason.ALREADY_THERE)
            if self._choices.existing is Existing.SKIP and not reading.is_opt_out:
                return Decision(RowOutcome.UNCHANGED)
        person = Person(reading.details, set(groups), is_from_here=True)
        there.append(person)
        return Decision(RowOutcome.ADD, person=person)

    def _existing(
        self,
        person: Person,
        reading: Reading,
        groups: Collection[int],
        *,
        is_accepted: bool,
        opts_out: bool,
    ) -> Decision:
        existing = Existing.UPDATE if person.is_from_here else self._choices.existing
        if existing is Existing.SKIP and not opts_out:
            return Decision(RowOutcome.UNCHANGED, person=person)
        if existing is not Existing.SKIP:
            merged = merge(
                person.details, reading.details, is_whole=reading.name_from is NameFrom.WHOLE
            )
            is_same = merged == person.details and person.groups.issuperset(groups)
            if is_same and not opts_out:
                return Decision(RowOutcome.UNCHANGED, person=person)
            if existing is Existing.ASK and not is_accepted:
                return Decision(RowOutcome.CHECK, RowReason.ALREADY_THERE)
            if not is_same:
                person.details = merged
                person.groups.update(groups)
                person.is_changed = True
        return Decision(RowOutcome.UPDATE, person=person)

    def _matching(self, reading: Reading, there: list[Person]) -> list[Person] | None:
        """One, none, or None where nobody can tell which of several."""
        details = reading.details
        named = [person for person in there if _is_called(person.details, details)]
        nameless = [person for person in there if not person.details.sort_key]
        if named or not there:
            return named[:1]
        if not details.sort_key and (nameless or reading.is_another):
            return nameless[:1]  # of a family, too, somebody may have no name
        if details.sort_key and reading.is_another:
            return []
        if details.sort_key and self._choices.same_person is SamePerson.NUMBER_AND_NAME:
            return nameless[:1]
        if len(there) > 1 and details.sort_key:
            return [one for one in there if _may_be_called(one.details, details)][:1]
        return there if len(there) == 1 else None


def _as_known(reading: Reading, there: list[Person]) -> Reading:
    """Without the name of a company where people with names have the number."""
    details = reading.details
    is_new = not any(person.details.sort_key for person in there)
    if reading.name_from is not NameFrom.COMPANY or reading.is_another or is_new:
        return reading
    if any(_is_called(person.details, details) for person in there):
        return reading
    return reading._replace(details=replace(details, surname="", name=""))


def merge(before: ContactDetails, row: ContactDetails, *, is_whole: bool = False) -> ContactDetails:
    """What is filled in the row counts; what is empty leaves what was there. `is_whole`: its name
    holds all parts of somebody's name."""
    surname, name = _names(before, row, is_whole=is_whole)
    return replace(
        before,
        surname=surname,
        name=name,
        comments=row.comments or before.comments,
        email=row.email or before.email,
        language=row.language or before.language,
        custom=_joined(before.custom, row.custom),
    )


def _names(before: ContactDetails, row: ContactDetails, *, is_whole: bool) -> tuple[str, str]:
    """Surname and name. Of the same name in other parts, that with both parts counts whole:
    parts of both together would be another name, whom the next import would not know."""
    parts = row.name.split()
    if is_whole and len(parts) > 1 and not _is_called(before, row):
        # Beside the surname of before it would name that twice, or somebody who is not.
        surnames = fold(before.surname).split()
        folded = [fold(part) for part in parts]
        if surnames and all(one in folded for one in surnames):
            rest = [part for part in parts if fold(part) not in surnames]
            return before.surname, " ".join(rest) or before.name
        return "", row.name
    same_parts = _may_be_called(before, row)
    if _is_called(before, row) and not same_parts:
        whole = row if row.surname and row.name else before
        return whole.surname, whole.name
    return row.surname or before.surname, row.name or before.name


def _joined(before: Mapping[str, str], row: Mapping[str, str]) -> Mapping[str, str]:
    return {**before, **row} if row else before


def _is_called(one: ContactDetails, other: ContactDetails) -> bool:
    """Whether both have the same name, whichever part of it comes first."""
    wanted = other.sort_key
    if not wanted or (one.surname, one.name) == (other.surname, other.name):
        return bool(wanted)
    return wanted in (one.sort_key, one.name_key)


def _may_be_called(one: ContactDetails, row: ContactDetails) -> bool:
    """Whether the parts of the name that are filled in the row are those of `one`."""
    pairs = ((row.surname, one.surname), (row.name, one.name))
    return all(mine == other or fold(mine) == fold(other) for mine, other in pairs if mine)
