"""Writing one contact: what the editor begins with, checking the number, storing it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.domain.contact import Contact, ContactDetails, Group
from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.numbers import Checked, checked, international
from smsdesk.ui.pages.contacts.view_model import ContactsViewModel

if TYPE_CHECKING:
    from smsdesk.ui.pages.contacts.group_picker import Chosen

TWINS_AFTER_MS = 250
"""Typing goes on for that long between two digits."""
EDITED_MEANWHILE = "edited_meanwhile"


@dataclass(frozen=True, slots=True)
class Editing:
    """What the editor begins with; `contact` is None for a new one."""

    contact: Contact | None
    details: ContactDetails
    raw_mobile: str
    groups: tuple[Group, ...]
    group_ids: frozenset[int]
    field_names: tuple[str, ...]


class EditorModel(QObject):
    """One contact at a time."""

    begun = Signal(object)
    """An `Editing`."""
    number_checked = Signal(object)
    """A `Checked`."""
    twins_found = Signal(object)
    """Other contacts with this number."""
    saved = Signal(int)
    """The id of the contact."""
    refused = Signal(object)
    """The SmsDeskError that kept it from being stored."""
    saving = Signal(bool)

    def __init__(self, context: Context, page: ContactsViewModel) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._contact: Contact | None = None
        self._mobile = ""
        self._looking: asyncio.Task[None] | None = None
        self._storing: asyncio.Task[None] | None = None
        self._soon = QTimer(self, interval=TWINS_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._look_for_twins)

    def begin_new(self, mobile: str = "", group_id: int | None = None) -> None:
        """A new contact, perhaps with a number, in the group that is shown."""
        listed = {one.id for one in self._page.listed_groups if one.search is None}
        groups = frozenset({group_id} if group_id in listed and group_id is not None else ())
        self._begin(None, ContactDetails(""), mobile, groups)

    def begin(self, contact_id: int) -> None:
        """The contact as it is now."""
        self._context.bridge.spawn(self._load(contact_id), self)

    def begin_again(self, editing: Editing) -> None:
        """What was being written on a page whose place this one takes."""
        self._contact = editing.contact
        self._page.look_for_field_names()
        self.begun.emit(editing)
        self.check(editing.raw_mobile)

    def check(self, raw: str) -> Checked:
        """What a number is; who else has it follows."""
        found = checked(raw, self._page.region)
        self._mobile = found.mobile
        self.number_checked.emit(found)
        self._soon.start()
        return found

    def save(self, details: ContactDetails, chosen: Chosen) -> None:
        """Store it; `saved` or `refused` follows."""
        if self._storing is None or self._storing.done():
            self._storing = self._context.bridge.spawn(self._save(details, chosen), self)

    @property
    def contact(self) -> Contact | None:
        """Whom the editor is about; None for a new one."""
        return self._contact

    def _begin(
        self,
        contact: Contact | None,
        details: ContactDetails,
        raw_mobile: str,
        group_ids: frozenset[int],
    ) -> None:
        self._contact = contact
        self._page.look_for_field_names()
        editing = Editing(
            contact,
            details,
            raw_mobile,
            self._page.listed_groups,
            group_ids,
            self._page.field_names,
        )
        self.begun.emit(editing)
        self.check(raw_mobile)

    async def _load(self, contact_id: int) -> None:
        desk = self._context.desk
        contact = await desk.book.get(contact_id)
        group_ids = frozenset(await desk.contacts.group_ids(contact_id))
        self._begin(contact, contact.details, international(contact.details.mobile), group_ids)

    def _look_for_twins(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._context.bridge.spawn(self._find_twins(self._mobile), self)

    async def _find_twins(self, mobile: str) -> None:
        found: Sequence[Contact] = ()
        unchanged = self._contact is not None and self._contact.details.mobile == mobile
        if mobile and not unchanged:
            found = await self._context.desk.contacts.people_at(mobile)
        own = None if self._contact is None else self._contact.id
        self.twins_found.emit([one for one in found if one.id != own])

    async def _save(self, details: ContactDetails, chosen: Chosen) -> None:
        desk = self._context.desk
        self.saving.emit(True)
        try:
            made = [await self._group(name) for name in chosen.new]
            group_ids = chosen.ids.union(made)
            if self._contact is None:
                stored = await desk.book.add(details, group_ids)
            else:
                stored = await desk.book.change(self._contact, details, group_ids)
        except SmsDeskError as error:
            self.refused.emit(error)
            return
        finally:
            self.saving.emit(False)
        self._page.mend_soon()
        self.saved.emit(stored.id)

    async def _group(self, name: str) -> int:
        return (await self._context.desk.groups.add(name)).id
