"""Recipients from a file: reading it, and reading it again in the encoding that somebody says."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from smsdesk.domain.errors import SmsDeskError
from smsdesk.ui.context import Context
from smsdesk.ui.pages.compose.recipients import RecipientList


class FileModel(QObject):
    """Reads into the recipients; what was asked for last counts."""

    opened = Signal()
    """Another file."""
    changed = Signal()
    """Another file, or the same in other letters."""
    refused = Signal()
    """It cannot be read so: what was there stays. A notice says why."""

    def __init__(self, context: Context, recipients: RecipientList, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._recipients = recipients
        self._path: Path | None = None
        self._reading: asyncio.Task[None] | None = None

    def open(self, path: Path) -> None:
        """Take recipients from this file instead of the one before."""
        self._begin(self._open(path))

    def understand(self, encoding: str) -> None:
        """The file is written in this encoding."""
        if self._path is not None:
            self._begin(self._read_again(self._path, encoding))

    def _begin(self, reading: Coroutine[Any, Any, None]) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._context.bridge.spawn(reading, self, "recipient file")

    async def _open(self, path: Path) -> None:
        file = await self._context.desk.drafting.read_file(path)
        self._path = path
        self._recipients.take_file(file)
        self.changed.emit()
        self.opened.emit()

    async def _read_again(self, path: Path, encoding: str) -> None:
        try:
            file = await self._context.desk.drafting.read_file(path, encoding=encoding)
        except SmsDeskError:
            self.refused.emit()
            raise
        if self._recipients.file is not None:  # nobody has taken it away meanwhile
            self._recipients.read_again(file)
            self.changed.emit()
