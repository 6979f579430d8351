"""Dropping files on a widget, as a file manager does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_WANTS_FRACTIONS = tuple(map(int, PySide6.__version__.split(".")[:2])) >= (6, 12)
"""Whole pixels are out of use there, and all that there was before."""


def drop(widget: QWidget, *files: Path) -> bool:
    """Bring files over what stands in its middle and let go; whether they are taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    data.setText("\n".join(map(str, files)))  # as some file managers do
    copying, left, bare = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target = widget.childAt(widget.rect().center()) or widget
    middle = QPointF(target.rect().center())
    place: Any = middle if _WANTS_FRACTIONS else middle.toPoint()
    enter = QDragEnterEvent(place, copying, data, left, bare)
    enter.ignore()  # it begins accepted
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(middle, copying, data, left, bare))
    return enter.isAccepted()
