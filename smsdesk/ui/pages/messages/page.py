"""The Messages page: layout and wiring."""

from __future__ import annotations

from smsdesk.ui.context import Context
from smsdesk.ui.widgets.page import Page


class MessagesPage(Page):
    """The Messages page."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Messages"))
        self._context = context
