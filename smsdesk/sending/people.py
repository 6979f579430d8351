"""Recipients out of the contact book: what typing may mean, whom a group stands for, whose a number
is. Nothing is stored here, and who may get a message is the planner's judgement.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from sqlalchemy import Connection

from smsdesk.domain.contact import Contact, ContactSort, Group
from smsdesk.domain.draft import Addressee
from smsdesk.domain.errors import SmsDeskError
from smsdesk.domain.name_key import fold, words
from smsdesk.domain.recipient import (
    ChoiceKind,
    Chosen,
    KnownPerson,
    Offer,
    addressee_of,
    shown_name,
)
from smsdesk.store import contact_search, contacts, groups, messages
from smsdesk.store.contact_search import Wanted
from smsdesk.store.database import Database
from smsdesk.store.errors import NotFound

PEOPLE_A_READ = 2_000
"""Asked about in one go, so that sending need not wait for long."""
NAMESAKES_MOST = 20


class NoSuchGroup(SmsDeskError):
    """No group has this name; `known` are those there are."""

    code = "no_such_group"

    def __init__(self, subject: str, known: Sequence[str]) -> None:
        super().__init__(subject)
        self.known = tuple(known)


class People:
    """Every method only reads. All raise StoreProblem."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def offers(self, typed: str, region: str | None, most: int) -> tuple[Offer, ...]:
        """What this may mean: groups, people, and numbers written to lately; best first."""
        if not typed.strip():
            return ()
        found = list(await self._db.read(lambda c: _offers(c, typed, most)))
        if len(found) < most and not any(char.isalpha() for char in typed):
            people = {offer.number for offer in found}
            numbers = await self.recents(typed, region, most)
            found += [Offer(ChoiceKind.NUMBER, 0, one) for one in numbers if one not in people]
        return tuple(found[:most])

    async def named(self, name: str) -> Offer | None:
        """The group of this name, or the only person; None when there is none or it is not
        certain."""
        return await self._db.read(lambda c: _named(c, name))

    async def chosen(self, kind: ChoiceKind, choice_id: int) -> Chosen | None:
        """Everybody that a person or a group stands for now; None when it is gone."""
        if kind is ChoiceKind.GROUP:
            group = await self._db.read(lambda c: _found_group(c, choice_id))
            return None if group is None else await self._everybody(group)
        return await self._db.read(lambda c: _person(c, choice_id))

    async def group(self, name: str) -> Chosen:
        """The group of this name. Raises NoSuchGroup."""
        found = await self._db.read(lambda c: groups.by_name(c, name))
        if found is None:
            every = await self._db.read(groups.listing)
            raise NoSuchGroup(name, [one.name for one in every])
        return await self._everybody(found)

    async def _everybody(self, group: Group) -> Chosen:
        wanted = Wanted(group_id=group.id, sort=ContactSort.SORT_KEY)
        ids = await self._db.read(lambda c: contact_search.ids(c, wanted))
        people: list[Addressee] = []
        for start in range(0, len(ids), PEOPLE_A_READ):
            read = partial(_addressees, ids=ids[start : start + PEOPLE_A_READ])
            people += await self._db.read(read)
        return Chosen(ChoiceKind.GROUP, group.id, group.name, tuple(people))

    async def known(self, numbers: Sequence[str]) -> Mapping[str, KnownPerson]:
        """Whose these numbers (E.164) are, where it is one person's alone."""
        found: dict[str, KnownPerson] = {}
        for start in range(0, len(numbers), PEOPLE_A_READ):
            look = partial(contacts.matches, mobiles=numbers[start : start + PEOPLE_A_READ])
            for number, people in (await self._db.read(look)).items():
                if len(people) == 1:
                    one = people[0]
                    found[number] = KnownPerson(shown_name(one), one.details.merge_values)
        return found

    async def typed(self, raws: Sequence[str], region: str | None) -> list[Addressee]:
        """Typed numbers with what the book knows of their owners."""
        from smsdesk.domain.phone import BadNumber, parse

        numbers: list[str] = []
        for raw in raws:
            try:
                numbers.append(parse(raw, region).e164)
            except BadNumber:
                numbers.append("")
        known = await self.known([number for number in numbers if number])
        found = []
        for raw, number in zip(raws, numbers, strict=True):
            person = known.get(number)
            fields = {} if person is None else person.fields
            found.append(Addressee(raw, fields, name="" if person is None else person.name))
        return found

    async def recents(self, typed: str, region: str | None, most: int) -> tuple[str, ...]:
        """Numbers written to lately that begin like what was typed, newest first, E.164."""
        digits = "".join(char for char in typed if char.isdecimal() or char == "+")
        found: dict[str, None] = {}
        for beginning in _beginnings(digits, region):
            look = partial(messages.recent_recipients, beginning=beginning, most=most)
            found.update(dict.fromkeys(await self._db.read(look)))
        return tuple(found)[:most]


def _offers(connection: Connection, typed: str, most: int) -> list[Offer]:
    found = [
        Offer(ChoiceKind.GROUP, one.id, one.name, size=_size(connection, one))
        for one in contact_search.groups_named(connection, typed)[:most]
    ]
    people = _people(connection, typed, most - len(found))
    if found:
        # The search also finds the members of these groups, who are not what was typed.
        people = [one for one in people if _answers_to(one, typed)]
    return [*found, *map(_person_offer, people)]


def _answers_to(contact: Contact, typed: str) -> bool:
    own = contact.details.search_words.split()
    return all(any(word.startswith(part) for word in own) for part in words(typed))


def _people(connection: Connection, typed: str, most: int) -> list[Contact]:
    ids = contact_search.ids(connection, Wanted(text=typed), most=most)
    found = contacts.rows(connection, ids)
    return [found[one] for one in ids if one in found]


def _size(connection: Connection, group: Group) -> int:
    return contact_search.count(connection, Wanted(group_id=group.id))


def _person_offer(contact: Contact) -> Offer:
    number = contact.details.mobile
    return Offer(ChoiceKind.PERSON, contact.id, shown_name(contact) or number, number)


def _named(connection: Connection, name: str) -> Offer | None:
    group = groups.by_name(connection, name)
    if group is not None:
        return Offer(ChoiceKind.GROUP, group.id, group.name)
    wanted = fold(name)
    exactly = [
        one
        for one in _people(connection, name, NAMESAKES_MOST)
        if wanted in (one.details.sort_key, one.details.name_key)
    ]
    return _person_offer(exactly[0]) if len(exactly) == 1 else None


def _person(connection: Connection, contact_id: int) -> Chosen | None:
    contact = contacts.rows(connection, [contact_id]).get(contact_id)
    if contact is None:
        return None
    name = shown_name(contact)
    return Chosen(ChoiceKind.PERSON, contact.id, name, (addressee_of(contact),))


def _found_group(connection: Connection, group_id: int) -> Group | None:
    try:
        return groups.get(connection, group_id)
    except NotFound:
        return None


def _addressees(connection: Connection, ids: Sequence[int]) -> list[Addressee]:
    found = contacts.rows(connection, ids)
    return [addressee_of(found[one]) for one in ids if one in found]


def _beginnings(digits: str, region: str | None) -> tuple[str, ...]:
    """How the E.164 form may begin of what begins so."""
    if digits.startswith("+"):
        return (digits,)
    if digits.startswith("00"):
        return ("+" + digits[2:],)
    if not digits:
        return ("",)
    from smsdesk.domain.phone import calling_code

    code = calling_code(region)
    national = digits.removeprefix("0")
    return ("+" + digits, *([f"+{code}{national}"] if code else []))
