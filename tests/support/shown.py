"""What a window shows: its texts, and whether each has the room it needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QLabel, QLineEdit, QWidget

from smsdesk.ui.widgets.elided import Elided

ROUNDING_PX = 1
_TEXTS = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "title")


def shown_texts(window: QWidget) -> set[str]:
    """Everything that is written on what is visible, or told to a screen reader about it."""
    visible = [one for one in window.findChildren(QWidget) if one.isVisibleTo(window)]
    owners: list[QObject] = [*visible, *window.findChildren(QAction)]
    texts = {
        text
        for owner in owners
        for name in _TEXTS
        if not (name == "text" and isinstance(owner, QLineEdit))  # that is what people typed
        if (text := _read(owner, name))
    }
    return {text.replace("&", "").removesuffix(" ▾") for text in texts}


def cut_off(window: QWidget) -> Iterator[str]:
    """Texts that have less room than they need, but for those that end in an ellipsis then."""
    for header in window.findChildren(QHeaderView):
        if header.isVisibleTo(window):
            yield from _cut_titles(header)
    for widget in window.findChildren(QWidget):
        text = _read(widget, "text")
        if not text or isinstance(widget, QLineEdit | Elided) or not widget.isVisibleTo(window):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            needed, given = widget.heightForWidth(widget.width()), widget.height()
        elif isinstance(widget, QLabel | QAbstractButton):
            needed, given = widget.sizeHint().width(), widget.width()
        else:
            continue
        if needed > given + ROUNDING_PX:
            yield f"{text!r} needs {needed} and has {given}"
        seen = widget.visibleRegion().boundingRect()
        if not seen.isEmpty() and seen.width() < widget.width() - ROUNDING_PX:
            yield f"{text!r} is {widget.width()} wide and {seen.width()} of it can be seen"


def _cut_titles(header: QHeaderView) -> Iterator[str]:
    for section in range(header.count()):
        title = header.model().headerData(section, header.orientation())
        needed, given = header.sectionSizeHint(section), header.sectionSize(section)
        if title and not header.isSectionHidden(section) and needed > given + ROUNDING_PX:
            yield f"the header {title!r} needs {needed} and has {given}"


def _read(owner: QObject, name: str) -> str:
    value = getattr(owner, name, None)
    text = value() if callable(value) else ""
    return text if isinstance(text, str) else ""
