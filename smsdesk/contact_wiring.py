"""The contact book's part of the desk: its services, each made when it is first asked for.

It stands beside `bootstrap`, which it belongs to, because the two together are too long for a
file.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from smsdesk.events import Bus
from smsdesk.system.clock import Clock
from smsdesk.tasks import Work

if TYPE_CHECKING:
    from smsdesk.contacts.automatic import AutomaticSync
    from smsdesk.contacts.book import Book
    from smsdesk.contacts.browsing import Contacts
    from smsdesk.contacts.consents import Consents
    from smsdesk.contacts.duplicates import Duplicates
    from smsdesk.contacts.erasing import Erasing
    from smsdesk.contacts.exporting import Exporting
    from smsdesk.contacts.groups import Groups
    from smsdesk.contacts.import_runs import ImportRuns
    from smsdesk.contacts.importing import Importing
    from smsdesk.contacts.sync_runs import SyncRuns
    from smsdesk.contacts.syncing import Syncing
    from smsdesk.contacts.undo import Undo
    from smsdesk.providers.clients import Clients
    from smsdesk.settings import Settings
    from smsdesk.store.database import Database
    from smsdesk.system.paths import Profile


LAST_CALLS_S = 5.0
"""So long the last calls of a sync are waited for."""


class ContactWiring:
    """What `Desk` inherits. Whoever does brings the attributes."""

    db: Database
    clock: Clock
    bus: Bus
    settings: Settings

    @property
    def profile(self) -> Profile:
        """The folder that all of this is in."""
        raise NotImplementedError

    @property
    def provider_clients(self) -> Clients:
        """A client for each account."""
        raise NotImplementedError

    @cached_property
    def contacts(self) -> Contacts:
        """The contact book, for looking at."""
        from smsdesk.contacts.browsing import Contacts

        return Contacts(self.profile.store)

    @cached_property
    def book(self) -> Book:
        """The contact book, for changing."""
        from smsdesk.contacts.book import Book

        return Book(
            self.db,
            self.clock,
            self.bus,
            browsing=self.contacts,
            undo=self.contact_undo,
            default_region=self._default_region,
        )

    @cached_property
    def groups(self) -> Groups:
        """Who belongs together."""
        from smsdesk.contacts.groups import Groups

        return Groups(self.db, self.contacts, self.bus)

    @cached_property
    def consents(self) -> Consents:
        """Who wants no messages."""
        from smsdesk.contacts.consents import Consents

        return Consents(self.db, self.clock, self.bus, self._default_region)

    @cached_property
    def contact_undo(self) -> Undo:
        """What takes changes of many contacts back, and forgets them in time."""
        from smsdesk.contacts.undo import Undo

        return Undo(self.db, self.clock, self.bus)

    @cached_property
    def exporting(self) -> Exporting:
        """What puts people into files."""
        from smsdesk.contacts.exporting import Exporting

        return Exporting(self.profile.store)

    @cached_property
    def duplicates(self) -> Duplicates:
        """What finds people who are in the book twice, and merges them."""
        from smsdesk.contacts.duplicates import Duplicates

        return Duplicates(self.db, self.profile.store, self.clock, self.bus, book=self.book)

    @cached_property
    def erasing(self) -> Erasing:
        """What tells all that is held on somebody, and erases it."""
        from smsdesk.contacts.erasing import Erasing

        return Erasing(self.db, self.profile, self.clock, self.bus, book=self.book)

    @cached_property
    def importing(self) -> Importing:
        """What brings files of people into the book."""
        from smsdesk.contacts.importing import Importing

        return Importing(self.db, self.profile, self.clock, self.bus)

    @cached_property
    def import_runs(self) -> ImportRuns:
        """The import that goes on behind the window."""
        from smsdesk.contacts.import_runs import ImportRuns

        return ImportRuns(self.importing, self.bus)

    @cached_property
    def syncing(self) -> Syncing:
        """What brings providers' lists of contacts in step."""
        from smsdesk.contacts.syncing import Syncing

        return Syncing(self.db, self.provider_clients, self.clock, self.bus, self.profile.locks)

    @cached_property
    def sync_runs(self) -> SyncRuns:
        """The syncs that somebody asks for in the window."""
        from smsdesk.contacts.sync_runs import SyncRuns

        return SyncRuns(self.syncing, self.bus)

    @cached_property
    def automatic_sync(self) -> AutomaticSync:
        """What does so by itself."""
        from smsdesk.contacts.automatic import AutomaticSync

        return AutomaticSync(self.db, self.syncing, self.clock, self.bus)

    def contact_background(self) -> dict[str, Work]:
        """What goes on about the contact book while the program runs, by name."""
        return {
            "contact undo": self.contact_undo.run,
            "contact sync": self.automatic_sync.run,
            "erasing": self.erasing.run,
        }

    async def close_contacts(self) -> None:
        """End what is being synced, in order, break an import off, and close what was opened for
        looking."""
        if "import_runs" in self.__dict__:
            await self.import_runs.stop()
        if "syncing" in self.__dict__:
            await self.syncing.stop(timeout_s=LAST_CALLS_S)
        if "sync_runs" in self.__dict__:
            await self.sync_runs.stop()
        if "contacts" in self.__dict__:
            await self.contacts.close()

    def _under_way(self, account_id: int) -> frozenset[str]:
        # Only a sync that was begun can be under way.
        return self.syncing.under_way(account_id) if "syncing" in self.__dict__ else frozenset()

    def _default_region(self) -> str:
        return self.settings.default_region
