"""The Accounts page: layout and wiring."""

from __future__ import annotations

from smsdesk.ui.context import Context
from smsdesk.ui.widgets.page import Page


class AccountsPage(Page):
    """The Accounts page."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Accounts"))
        self._context = context
