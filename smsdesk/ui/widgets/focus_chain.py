"""The widgets in the order in which Tab goes through them, as Qt keeps it.

PySide takes what these getters return for a child of the widget that was asked. Were that left so,
the end of any widget, such as the card of a batch that is out, would make invalid what Qt itself
has made anywhere behind it: the action in a search field, a viewport. So each one is given back
to its parent at once, which for Qt changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget


def focus_chain(first: QWidget) -> Iterator[QWidget]:
    """All that come after `first` in its window, until it would be its turn again."""
    one = _given_back(first.nextInFocusChain())
    while one is not None and one is not first:
        yield one
        one = _given_back(one.nextInFocusChain())


def has_focus_proxy(one: QWidget) -> bool:
    """Whether another widget takes the focus for it."""
    return _given_back(one.focusProxy()) is not None


def _given_back(one: QWidget | None) -> QWidget | None:
    if one is not None:
        one.setParent(one.parentWidget())
    return one
