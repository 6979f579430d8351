"""Recipients that are chosen from the contact book: a person, or a group as one.

Which people a group has is looked up in `sending/people.py`; what they get is the planner's work.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from smsdesk.domain.contact import Contact
from smsdesk.domain.draft import Addressee
from smsdesk.domain.shown_name import full_name


class ChoiceKind(enum.Enum):
    """What was chosen."""

    PERSON = "person"
    GROUP = "group"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that what is typed may mean. `id` is 0 for a number that is in no book."""

    kind: ChoiceKind
    id: int
    title: str
    """Name of the person or group, or the number (E.164)."""
    number: str = ""
    """E.164 of a person."""
    size: int = 0
    """People of a group."""

    def __repr__(self) -> str:
        return f"Offer({self.kind.value}, {self.id})"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A person or group with everybody it stands for now."""

    kind: ChoiceKind
    id: int
    title: str
    addressees: tuple[Addressee, ...] = field(repr=False)

    def __repr__(self) -> str:
        return f"Chosen({self.kind.value}, {self.id}, {len(self.addressees)} addressees)"


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Who a typed number belongs to: the only person of the book that has it."""

    name: str
    fields: Mapping[str, str]

    def __repr__(self) -> str:
        return f"KnownPerson({len(self.fields)} fields)"


def shown_name(contact: Contact) -> str:
    """Name and surname, as one says it; "" for a contact without either."""
    return full_name(contact.details.name, contact.details.surname)


def addressee_of(contact: Contact) -> Addressee:
    """Somebody of the book as a recipient."""
    details = contact.details
    return Addressee(details.mobile, details.merge_values, name=shown_name(contact))
