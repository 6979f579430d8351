"""The contact book as people use it: look somebody up, add, change, and do the same to many.

Browsing is in `browsing`, groups and consent in their own files, taking back in `undo`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection

from smsdesk.contacts.browsing import Contacts
from smsdesk.contacts.errors import EditedMeanwhile, NumberRefused, UnknownContact
from smsdesk.contacts.id_lots import GoOn, lots, to_the_end
from smsdesk.contacts.query import ChangeSet, Found, Undone
from smsdesk.contacts.undo import Undo
from smsdesk.domain.contact import (
    ChangeKind,
    Contact,
    ContactDetails,
    ContactField,
    SavedSearch,
)
from smsdesk.domain.phone import BadNumber, parse
from smsdesk.events import Bus, ContactsChanged, MessagesChanged
from smsdesk.store import consents, contact_changes, groups
from smsdesk.store import contacts as people
from smsdesk.store.contact_changes import Change
from smsdesk.store.database import Database
from smsdesk.store.errors import NotFound
from smsdesk.system.clock import Clock


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """What is to become of many people alike. A name that is no `ContactField` is a custom one.

    Raises ValueError for the number, which no two people of a list are given alike.
    """

    set_fields: Mapping[str, str] = field(default_factory=dict)
    clear_fields: frozenset[str] = frozenset()
    add_group_ids: frozenset[int] = frozenset()
    remove_group_ids: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        """Refuse what makes no sense."""
        if ContactField.MOBILE.value in {*self.set_fields, *self.clear_fields}:
            raise ValueError("the number is set one by one")


class Book:
    """All methods raise StoreProblem. Those that change many do it in several transactions, tied
    together by the set by which all of it can be taken back."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        bus: Bus,
        *,
        browsing: Contacts,
        undo: Undo,
        default_region: Callable[[], str] = str,
    ) -> None:
        """`default_region` is asked each time; "" for none."""
        self._db = db
        self._browsing = browsing
        self._undo = undo
        self._clock = clock
        self._bus = bus
        self._default_region = default_region

    def number(self, raw: str) -> str:
        """E.164 of what somebody typed. Raises NumberRefused."""
        try:
            return parse(raw, self._default_region() or None).e164
        except BadNumber as bad:
            raise NumberRefused(raw, bad.reason) from None

    async def get(self, contact_id: int) -> Contact:
        """One person. Raises UnknownContact."""
        found = await self._browsing.get(contact_id)
        if found is None:
            raise UnknownContact(str(contact_id))
        return found

    async def by_number(self, raw: str) -> list[Contact]:
        """Everybody who can be reached at a number, by id. Raises NumberRefused."""
        return await self._browsing.people_at(self.number(raw))

    async def find(self, text: str, most: int = 8) -> list[Found]:
        """What completes a beginning: groups, then people, the best first."""
        return await self._browsing.find(text, most)

    async def members(self, which: int | SavedSearch) -> list[Contact]:
        """The people of a group (listed or live), or those a search finds, by surname."""
        return await self._browsing.members(which)

    async def add(self, details: ContactDetails, group_ids: Collection[int] = ()) -> Contact:
        """Enter a person; `details.mobile` as typed. Raises NumberRefused."""
        clean = self.clean(details)
        now = self._clock.now()

        def work(connection: Connection) -> Contact:
            added = people.add(connection, clean, now)
            groups.put(connection, [(group_id, added.id) for group_id in group_ids])
            return added

        added = await self._db.run(work)
        self._bus.publish(ContactsChanged())
        return added

    async def change(
        self,
        contact: Contact,
        details: ContactDetails,
        group_ids: Collection[int] | None = None,
    ) -> Contact:
        """Replace what is written down about a person as it was read, and, if given, the listed
        groups. Who has opted out stays so under another number. Raises NumberRefused,
        UnknownContact, EditedMeanwhile."""
        clean = self.clean(details)
        now = self._clock.now()

        def work(connection: Connection) -> tuple[Contact, list[int]]:
            there = _existing(connection, contact.id)
            if there.updated_at != contact.updated_at:
                raise EditedMeanwhile(str(contact.id))
            changed = people.change(connection, there, clean, now)
            if group_ids is not None:
                is_in = set(people.group_ids(connection, [contact.id]).get(contact.id, ()))
                wanted = set(group_ids)
                groups.put(connection, [(one, contact.id) for one in wanted - is_in])
                for one in is_in - wanted:
                    groups.take_out(connection, one, [contact.id])
            moved = [(there.details.mobile, clean.mobile)]
            return changed, consents.follow(connection, moved, now)

        changed, cancelled = await self._db.run(work)
        if cancelled:
            self._bus.publish(MessagesChanged(frozenset(cancelled)))
        self._bus.publish(ContactsChanged())
        return changed

    async def remove(self, ids: Collection[int], *, go_on: GoOn = to_the_end) -> ChangeSet:
        """Delete these people. Those that are gone already are passed over."""

        def delete(
            connection: Connection, lot: Sequence[Contact], is_in: Mapping[int, tuple[int, ...]]
        ) -> list[Change]:
            people.remove_many(connection, [one.id for one in lot])
            return [Change(one, None, is_in.get(one.id, ())) for one in lot]

        return await self._in_lots(ChangeKind.DELETE, ids, delete, go_on)

    async def edit_many(
        self, ids: Collection[int], edit: BulkEdit, *, go_on: GoOn = to_the_end
    ) -> ChangeSet:
        """Do the same to all of these people. Who is so already is left alone."""
        now = self._clock.now()

        def apply(
            connection: Connection, lot: Sequence[Contact], is_in: Mapping[int, tuple[int, ...]]
        ) -> list[Change]:
            return _edit_lot(connection, lot, is_in, edit, now)

        return await self._in_lots(ChangeKind.EDIT, ids, apply, go_on)

    async def undo(self, set_id: int, *, go_on: GoOn = to_the_end) -> Undone:
        """Take back a set of changes. Raises NothingToUndo."""
        return await self._undo.undo(set_id, go_on=go_on)

    async def _in_lots(
        self,
        kind: ChangeKind,
        ids: Collection[int],
        work: Callable[
            [Connection, Sequence[Contact], Mapping[int, tuple[int, ...]]], list[Change]
        ],
        go_on: GoOn,
    ) -> ChangeSet:
        now = self._clock.now()
        in_lots = await lots(ids)
        set_id = await self._db.run(lambda c: contact_changes.open_set(c, kind, now))
        count = done = 0
        of = sum(map(len, in_lots))
        try:
            for some in in_lots:

                def one_lot(connection: Connection, some: Sequence[int] = some) -> int:
                    lot = list(people.rows(connection, some).values())
                    changes = work(connection, lot, people.group_ids(connection, some))
                    contact_changes.note(connection, set_id, changes)
                    return len(changes)

                count += await self._db.run(one_lot)
                done += len(some)
                if not go_on(done, of):
                    break
        finally:
            self._bus.publish(ContactsChanged())
        return ChangeSet(set_id, kind, count, now)

    def clean(self, details: ContactDetails) -> ContactDetails:
        """As it is stored: the number in E.164, one line where there is one, nothing around.
        Raises NumberRefused."""
        texts = {
            one.value: " ".join(str(getattr(details, one.value)).split())
            for one in ContactField
            if one not in (ContactField.MOBILE, ContactField.COMMENTS)
        }
        custom = {key.strip(): value.strip() for key, value in details.custom.items()}
        return replace(
            details,
            **texts,
            mobile=self.number(details.mobile),
            comments=details.comments.strip(),
            custom={key: value for key, value in custom.items() if key and value},
        )


def _existing(connection: Connection, contact_id: int) -> Contact:
    try:
        return people.get(connection, contact_id)
    except NotFound:
        raise UnknownContact(str(contact_id)) from None


def _edit_lot(
    connection: Connection,
    lot: Sequence[Contact],
    is_in: Mapping[int, tuple[int, ...]],
    edit: BulkEdit,
    now: datetime,
) -> list[Change]:
    joins = [
        (group_id, one.id)
        for one in lot
        for group_id in edit.add_group_ids - set(is_in.get(one.id, ()))
    ]
    groups.put(connection, joins)
    for group_id in edit.remove_group_ids:
        groups.take_out(connection, group_id, [one.id for one in lot])
    is_in_now = people.group_ids(connection, [one.id for one in lot])
    edited = [(one, _edited(one.details, edit)) for one in lot]
    touched = [
        (one, details)
        for one, details in edited
        if details != one.details or is_in.get(one.id) != is_in_now.get(one.id)
    ]
    after = people.change_many(connection, touched, now)
    return [
        Change(before, left, is_in.get(before.id, ()), is_in_now.get(before.id, ()))
        for (before, _), left in zip(touched, after, strict=True)
    ]


def _edited(details: ContactDetails, edit: BulkEdit) -> ContactDetails:
    own = {one.value for one in ContactField}
    values = {**dict.fromkeys(edit.clear_fields, ""), **edit.set_fields}
    custom = {**details.custom, **{key: text for key, text in values.items() if key not in own}}
    return replace(
        details,
        **{key: text for key, text in values.items() if key in own},
        custom={key: text for key, text in custom.items() if text},
    )
