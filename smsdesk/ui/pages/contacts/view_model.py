"""What the Contacts page shows: the filters, the list, the groups, one person.

Everything comes from the contact book's services and follows what happens to it. Doing something
with contacts is in `commands`, writing one in `editing`.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from smsdesk.accounts import offers
from smsdesk.contacts.browsing import Contacts
from smsdesk.contacts.query import ContactRow, GroupSize, Query
from smsdesk.domain.account import Account
from smsdesk.domain.contact import ContactSort, Group, SavedSearch
from smsdesk.domain.contact_sync import SyncState
from smsdesk.domain.provider_info import Capability
from smsdesk.events import (
    AccountsChanged,
    ContactsChanged,
    ContactSyncChanged,
    Event,
    GroupsChanged,
    MessagesChanged,
)
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.pages.contacts.columns import ORDERS
from smsdesk.ui.pages.contacts.numbers import usual_region
from smsdesk.ui.pages.contacts.person import Person, read_person
from smsdesk.ui.pages.contacts.table import ContactRows
from smsdesk.ui.questions import Questions

MEND_MS = 700
"""How often the list is asked for again while much is going on."""
GROUPS_MS = 1_500
"""Counting the people of saved searches takes a while."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Which contacts the page shows; None and "" mean any."""

    search: str = ""
    group_id: int | None = None
    opted_out: bool | None = None
    sync_account_id: int | None = None
    """Where they stand in `sync_states`; None for the first account."""
    sync_states: frozenset[SyncState] = frozenset()


ALL = Shown()


class ContactsViewModel(QObject):
    """Does nothing until `visit`."""

    filtered = Signal()
    total_changed = Signal()
    groups_changed = Signal()
    accounts_changed = Signal()
    field_names_changed = Signal()
    person_changed = Signal()

    def __init__(self, context: Context, order: tuple[str, bool] | None = None) -> None:
        super().__init__()
        self._context = context
        self._contacts: Contacts = context.desk.contacts
        self.shown = ALL
        known = order is not None and (order[0] in ORDERS or not order[0])
        self.sort, self.descending = order if order is not None and known else ("", False)
        self.total: int | None = None
        """Everybody in the book; None while that is not known."""
        self.groups: tuple[GroupSize, ...] = ()
        self.accounts: tuple[Account, ...] = ()
        """Those that keep contacts."""
        self.person: Person | None = None
        self.rows = ContactRows(context, self)
        self.rows.sort_wanted.connect(self._sort)
        self.field_names: tuple[str, ...] = ()
        """Of all custom fields in the book, as far as somebody has asked for them."""
        self._knows_fields = False
        self._visited = False
        self._chosen: int | None = None
        """Whom `person` is, or will be as soon as they are read."""
        self._questions = Questions(context.bridge, self)
        self._mend = QTimer(self, interval=MEND_MS, singleShot=True)
        self._mend.timeout.connect(self._mend_list)
        self._count = QTimer(self, interval=GROUPS_MS, singleShot=True)
        self._count.timeout.connect(self._read_groups)
        self._listen()

    # Which contacts

    def visit(self, place: places.Contacts) -> None:
        """Show what the place asks for; without wishes, what was shown before."""
        if place.search or place.group_id is not None:
            self.filter(Shown(search=place.search, group_id=place.group_id))
        elif not self._visited:
            self.filter(self.shown)
        else:
            self._look_again()

    def filter(self, shown: Shown) -> None:
        """Show these contacts."""
        first, self._visited = not self._visited, True
        self.shown = shown
        self._show_list()
        if first:
            self._read_accounts()
            self._read_groups()
        self.filtered.emit()

    def narrow(self, **changes: Any) -> None:
        """Change some of the filters; names and values are those of `Shown`."""
        self.filter(replace(self.shown, **changes))

    @property
    def query(self) -> Query:
        """The filters and the order as the book wants them."""
        shown = self.shown
        return Query(
            text=shown.search,
            group_id=shown.group_id,
            opted_out=shown.opted_out,
            sync_account_id=shown.sync_account_id or self.account_id,
            sync_states=shown.sync_states,
            order=ORDERS.get(self.sort, ContactSort.BEST),
            descending=self.descending,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether there may be more contacts than the filters let through."""
        return self.shown != ALL

    @property
    def search_to_keep(self) -> SavedSearch | None:
        """What is shown as a group would look for it; None where it cannot be one."""
        shown = self.shown
        wanted = SavedSearch(shown.search, shown.group_id, shown.opted_out)
        other = shown.search or shown.opted_out is not None
        return wanted if other and not shown.sync_states else None

    @property
    def account_id(self) -> int | None:
        """The account that standings are of, if nobody chose another."""
        return self.accounts[0].id if self.accounts else None

    @property
    def listed_groups(self) -> tuple[Group, ...]:
        """All groups, without their sizes."""
        return tuple(one.group for one in self.groups)

    @property
    def region(self) -> str | None:
        """The country of numbers written without one."""
        return usual_region(self._context.desk.settings.default_region)

    # One contact

    def choose(self, contact_id: int | None) -> None:
        """Look at one contact; None looks at none."""
        self._chosen = contact_id
        if contact_id is None:
            self._questions.drop("person")
            if self.person is not None:
                self.person = None
                self.person_changed.emit()
            return
        self._questions.ask("person", self._load_person(contact_id))

    async def _load_person(self, contact_id: int) -> None:
        desk = self._context.desk
        self.person = await read_person(desk, contact_id, self.listed_groups, self.accounts)
        self.person_changed.emit()

    # What happens meanwhile

    def _listen(self) -> None:
        bridge, bus = self._context.bridge, self._context.desk.bus
        for kind in (ContactsChanged, GroupsChanged, ContactSyncChanged):
            bridge.coalesce(bus, kind, self._changed, self)
        bridge.coalesce(bus, MessagesChanged, self._messages_changed, self)
        bridge.coalesce(bus, AccountsChanged, lambda _events: self._read_accounts(), self)

    def _changed(self, _events: list[Event]) -> None:
        self._look_again()

    def _messages_changed(self, _events: list[MessagesChanged]) -> None:
        self._read_person_again()

    def _read_person_again(self) -> None:
        if self._chosen is not None:
            self.choose(self._chosen)

    def _look_again(self) -> None:
        self._knows_fields = False
        if not self._visited:
            return
        self.rows.all_changed()
        self._read_person_again()
        for timer in (self._mend, self._count):
            if not timer.isActive():
                timer.start()

    def look_for_field_names(self) -> None:
        """Find them out, if the book has changed since; they are told of when they are known."""
        if not self._knows_fields:
            self._knows_fields = True
            self._questions.ask("fields", self._load_field_names())

    def read_groups_soon(self) -> None:
        """Something was done to the groups here: do not wait long to show it."""
        self._count.start(0)

    def mend_soon(self) -> None:
        """Something was done here: do not wait long to show it."""
        self._mend.start(0)

    # Reading

    def _show_list(self) -> None:
        every = tuple(one.id for one in self.accounts)
        self.rows.show(_Source(self._contacts, self.query, every))
        self._questions.ask("total", self._load_total())

    def _mend_list(self) -> None:
        self._mend.setInterval(MEND_MS)
        if not self._visited:
            return
        if not self.rows.is_complete:
            self._mend.start()
            return
        self.rows.refresh()
        self._questions.ask("total", self._load_total())

    def _sort(self, key: str, descending: bool) -> None:
        self.sort, self.descending = key, descending
        self._show_list()
        self.filtered.emit()

    async def _load_total(self) -> None:
        self.total = await self._contacts.total()
        self.total_changed.emit()

    def _read_groups(self) -> None:
        self._count.setInterval(GROUPS_MS)
        if self._visited:
            self._questions.ask("groups", self._load_groups())

    async def _load_groups(self) -> None:
        found = await self._contacts.group_sizes()
        if found == self.groups:
            return
        other = [one.group for one in found] != [one.group for one in self.groups]
        self.groups = found
        self.groups_changed.emit()
        if other:
            self._read_person_again()
        if self.shown.group_id not in {None, *(one.id for one in self.listed_groups)}:
            self.narrow(group_id=None)

    async def _load_field_names(self) -> None:
        self.field_names = await self._contacts.field_names()
        self.field_names_changed.emit()

    def _read_accounts(self) -> None:
        if self._visited:
            self._questions.ask("accounts", self._load_accounts())

    async def _load_accounts(self) -> None:
        every = await self._context.desk.accounts.all()
        found = tuple(one for one in every if offers.info(one.provider).can(Capability.CONTACTS))
        if found == self.accounts:
            return
        before, self.accounts = [one.id for one in self.accounts], found
        self.rows.name_accounts({one.id: one.name for one in found})
        self.rows.call_standing(offers.info(found[0].provider).name if found else "")
        self.accounts_changed.emit()
        ids = [one.id for one in found]
        if self.shown.sync_account_id not in {None, *ids}:
            self.narrow(sync_account_id=None, sync_states=frozenset())
        elif ids != before:
            self._show_list()


class _Source:
    """The list of one query, for the table."""

    def __init__(self, contacts: Contacts, query: Query, account_ids: Sequence[int]) -> None:
        self._contacts = contacts
        self._account_ids = account_ids
        self._query = query

    async def keys(self, on_chunk: Callable[[array[int]], None]) -> None:
        """The ids in their order."""
        await self._contacts.ids(self._query, on_chunk)

    async def rows(self, keys: Collection[int]) -> Mapping[int, ContactRow]:
        """What the table shows of them."""
        found = await self._contacts.rows(keys, self._account_ids)
        return {row.contact.id: row for row in found}
