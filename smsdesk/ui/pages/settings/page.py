"""The Settings page: layout and wiring."""

from __future__ import annotations

from smsdesk.ui.context import Context
from smsdesk.ui.widgets.page import Page


class SettingsPage(Page):
    """The Settings page."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Settings"))
        self._context = context
