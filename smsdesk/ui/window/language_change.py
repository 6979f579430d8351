"""Another language at once: the frame, the panel and the pages are made anew in it.

Work goes on: it is the desk's. What only a page can end or undo (the seconds after Send, a file
that is being written) is waited for. Drafts and what is edited are saved by leaving the pages;
what can only be stored whole, as the form of an account, is handed to the page made anew.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from smsdesk.events import SettingsChanged
from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.languages import Languages, code_of
from smsdesk.ui.widgets.page import Page
from smsdesk.ui.window.contents import furnish
from smsdesk.ui.window.entries import entries
from smsdesk.ui.window.main_window import MainWindow

LOOK_EVERY_S = 0.1
SAVING_S = 5.0
"""How long what the pages have begun may take before they are deleted."""


class LanguageChange(QObject):
    """Follows the preference. Belongs to the window."""

    def __init__(
        self,
        context: Context,
        languages: Languages,
        window: MainWindow,
        new_context: Callable[[], Context],
    ) -> None:
        """`new_context` is for the frame that the window has when it is called."""
        super().__init__(window)
        self._context = context
        self._languages = languages
        self._window = window
        self._new_context = new_context
        self._changing: asyncio.Task[None] | None = None
        context.bridge.coalesce(context.desk.bus, SettingsChanged, self._changed, self)

    @property
    def is_wanted(self) -> bool:
        """Whether the preference is another language than the window's."""
        return code_of(self._context.desk.settings.language) != self._languages.code

    def _changed(self, events: list[SettingsChanged]) -> None:
        del events
        if self.is_wanted and (self._changing is None or self._changing.done()):
            self._changing = self._context.bridge.spawn(self._change(), owner=self)

    async def _change(self) -> None:
        while self.is_wanted:
            if not self._is_any_page_busy():
                await self._context.bridge.settle(self._window.pages, SAVING_S)
            # Something may have begun meanwhile.
            if self._is_any_page_busy():
                await asyncio.sleep(LOOK_EVERY_S)
            elif self.is_wanted:
                await self._make_anew()

    def _is_any_page_busy(self) -> bool:
        return any(isinstance(page, Page) and page.is_busy for page in self._window.pages)

    async def _make_anew(self) -> None:
        window, place = self._window, self._window.place
        if isinstance(place, places.Settings):
            place = places.Settings(key="language")  # where one was
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._languages.speak(app, self._context.desk.settings.language)
        window.put_up_anew(entries(), self._context.theme)
        await furnish(window, self._new_context(), place)
