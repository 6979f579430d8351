"""The order in which Tab goes through the window: as the eye does, region by region.

Qt's own order is that in which things were made; pages, notices and cards are made when they are
first needed, so that it would jump between them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smsdesk.ui.widgets.focus_chain import focus_chain, has_focus_proxy


def next_control(window: QWidget, regions: Sequence[QWidget], *, forwards: bool) -> QWidget | None:
    """Where Tab, or Shift+Tab, leads from the control with the focus; None where nothing has it.

    `regions` stand in the order of the eye, one within another behind it; within each of them
    Qt's order holds.
    """
    order = sorted(_controls(window), key=lambda one: _region(one, regions))
    now = window.focusWidget()
    if now is None or now not in order:
        return None
    return order[(order.index(now) + (1 if forwards else -1)) % len(order)]


def _controls(window: QWidget) -> list[QWidget]:
    found = []
    for one in focus_chain(window):
        takes_tab = bool(one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        seen = one.isVisibleTo(window) and one.isEnabled() and one.window() is window
        if takes_tab and seen and not has_focus_proxy(one):
            found.append(one)
    return found


def _region(one: QWidget, regions: Sequence[QWidget]) -> int:
    for number in reversed(range(len(regions))):
        if regions[number] is one or regions[number].isAncestorOf(one):
            return number
    return len(regions)
