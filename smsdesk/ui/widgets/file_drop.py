"""Files that are dropped on a page. What is done with one is the page's affair."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent


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
