"""What pages and panels are given: the services, the bridge, and the window's few abilities."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSettings

from smsdesk.bootstrap import Desk
from smsdesk.ui.bridge import Bridge
from smsdesk.ui.places import Go, Place
from smsdesk.ui.theme import Theme
from smsdesk.ui.widgets.basics import Tone

Tell = Callable[[str, Tone], None]
"""Shows a sentence above the page: what was done, what went wrong."""
ShowCount = Callable[[type[Place], str, str], None]
"""Shows how much waits at a place: the count, "" for none, and what it means in words."""
Offers = Callable[[type[Place]], bool]
"""Whether there is a page for such a place."""


@dataclass(frozen=True, slots=True)
class Context:
    """Handed down from the window; nothing here is global."""

    desk: Desk
    bridge: Bridge
    theme: Theme
    go: Go
    tell: Tell
    count: ShowCount
    offers: Offers
    remembered: QSettings
    """The shape of the window: widths, splitters, sort orders."""
