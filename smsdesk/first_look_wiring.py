"""The part of the desk that can be asked before its store is open: what a window shows first.

It stands beside `bootstrap`, which it belongs to, because the two together are too long for a
file.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from smsdesk.system.clock import Clock

if TYPE_CHECKING:
    from smsdesk.accounts.first_look import FirstOverviews
    from smsdesk.accounts.secrets import LendingVault
    from smsdesk.reports.first_look import FirstReports
    from smsdesk.store.database import Database
    from smsdesk.system.paths import Profile


class FirstLookWiring:
    """What `Desk` inherits. Whoever does brings the attributes."""

    db: Database
    clock: Clock

    if TYPE_CHECKING:

        @property
        def profile(self) -> Profile:
            """The folder of it all."""

        @cached_property
        def vault(self) -> LendingVault:
            """The keyring."""

    @property
    def is_open(self) -> bool:
        """Whether the store is open; else only what follows can be asked."""
        return self.db.is_connected

    @cached_property
    def first_overviews(self) -> FirstOverviews:
        """The accounts as a list shows them."""
        from smsdesk.accounts.first_look import FirstOverviews

        return FirstOverviews(self.profile.store, self.vault)

    @cached_property
    def first_reports(self) -> FirstReports:
        """The first page of what was sent."""
        from smsdesk.reports.first_look import FirstReports

        return FirstReports(self.profile.store, self.clock)
