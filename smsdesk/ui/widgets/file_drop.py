"""Files that are dropped on a page. What is done with one is the page's affair.

A text field takes a file for its name in letters; on such pages the page comes before it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def offered_files(data: QMimeData) -> list[Path]:
    """Those of this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def accept_file(event: QDropEvent) -> Path | None:
    """The first file, accepted to be read; None without one. Not to be moved, whatever is proposed:
    who drags a file may delete it afterwards."""
    files = offered_files(event.mimeData())
    if not files:
        return None
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return files[0]


def take_files(page: QWidget) -> None:
    """Let a page have the files that are dropped anywhere on it, its lines of text included. To be
    called when they are there."""
    page.setAcceptDrops(True)
    passing = _FilesPass(page)
    for line in page.findChildren(QLineEdit):
        line.installEventFilter(passing)


class _FilesPass(QObject):
    """Keeps files from what it watches; other text may be dropped there."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt's: not accepted here, an event goes on to the page."""
        del watched
        if event.type() is not QEvent.Type.DragEnter or not isinstance(event, QDropEvent):
            return False
        if not offered_files(event.mimeData()):
            return False
        event.ignore()
        return True


class TextWithoutFiles(QPlainTextEdit):
    """Text into which nobody drops or pastes a file: Qt would write its address there."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Qt's."""
        return not offered_files(source) and super().canInsertFromMimeData(source)
