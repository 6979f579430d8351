"""Which pages there are and how the window gets them; the navigation's lines are in `entries`."""

from __future__ import annotations

from functools import partial
from importlib import import_module

from PySide6.QtWidgets import QWidget

from smsdesk.ui import places
from smsdesk.ui.context import Context
from smsdesk.ui.places import Place
from smsdesk.ui.window.announcements import Announcements
from smsdesk.ui.window.contact_count import ContactCount
from smsdesk.ui.window.main_window import MainWindow
from smsdesk.ui.window.preloading import preload
from smsdesk.ui.window.scheduled_count import ScheduledCount
from smsdesk.ui.window.waiting_counts import WaitingCounts

PAGES: dict[type[Place], str] = {
    places.Welcome: "smsdesk.ui.pages.welcome.page:WelcomePage",
    places.Compose: "smsdesk.ui.pages.compose.page:ComposePage",
    places.Messages: "smsdesk.ui.pages.messages.page:MessagesPage",
    places.Scheduled: "smsdesk.ui.pages.scheduled.page:ScheduledPage",
    places.Reminders: "smsdesk.ui.pages.scheduled.reminders.page:RemindersPage",
    places.Contacts: "smsdesk.ui.pages.contacts.page:ContactsPage",
    places.ContactsImport: "smsdesk.ui.pages.contacts.importing.page:ImportPage",
    places.ContactsSync: "smsdesk.ui.pages.contacts.syncing.page:SyncPage",
    places.Templates: "smsdesk.ui.pages.templates.page:TemplatesPage",
    places.Accounts: "smsdesk.ui.pages.accounts.page:AccountsPage",
    places.Settings: "smsdesk.ui.pages.settings.page:SettingsPage",
}
BACK_TO: tuple[type[Place], ...] = (places.Compose, places.Messages)
"""Where one works; from the others a start leads back to Compose."""
BEFORE_THE_STORE: tuple[type[Place], ...] = (places.Messages,)
"""Can show something, and take what is asked, before the store is open."""
PANEL = "smsdesk.ui.window.status_panel:StatusPanel"


async def furnish(window: MainWindow, context: Context, place: Place | None = None) -> None:
    """Make the panel and show a place; without one the page that was left last, Compose if
    none was, Welcome without an account.

    A page is made when it is first gone to, the largest before; what needs the store, when the
    window is told that it is open (`all_ready`).
    """
    makers = {place: partial(_made, name, context) for place, name in PAGES.items()}
    panel = _made(PANEL, context)
    window.fill(makers, panel, None if context.desk.is_open else BEFORE_THE_STORE)
    # They end with the panel when the window is made anew.
    WaitingCounts(context, panel).risen.connect(Announcements(context, window, panel).say)
    ContactCount(context, panel)
    ScheduledCount(context, panel)
    if place is None:
        any_account = bool(await context.desk.accounts.all())
        place = left_last(window) if any_account else places.Welcome()
    window.go(place)
    make = partial(window.make, places.Contacts)  # It has more in it than any other.
    context.bridge.spawn(preload(context.desk.clock.sleep, make), owner=panel)


def left_last(window: MainWindow) -> Place:
    """The place to begin at where there is an account."""
    left = window.remembered.value("page", "")
    return next((place() for place in BACK_TO if place.__name__ == left), places.Compose())


def _made(name: str, context: Context) -> QWidget:
    module, _, kind = name.partition(":")
    made = getattr(import_module(module), kind)(context)
    if not isinstance(made, QWidget):
        raise TypeError(name)
    return made
